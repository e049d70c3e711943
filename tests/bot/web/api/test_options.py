"""Options, in the address or in a form: those of the command line reach the pixel process, all else is refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from bot.pixels.deadlines import options_within
from bot.web.api.options import Option, Options
from detectors.kit.terms import FieldName, PageChoices, Region, Style
from tests.bot.web.api.serving import DETECTORS, SCREEN, asked, code_of, sent
from tests.bot.web.given import JPEG, Screens, letter


class TestOptions:
    QUERY = (
        "?style=solid&everything=true&labels=true&keep=1,nik&cover=10,20,200,80&cover=1,2,3,4&seconds=2.5"
        "&off=vehicle&off=medical&language=id"
    )
    WANTED: Mapping[str, Any] = {
        "style": Style.SOLID,
        "everything": True,
        "labels": True,
        "keep_numbers": (1,),
        "keep_fields": (FieldName.NIK,),
        "cover": (Region(10, 20, 200, 80), Region(1, 2, 3, 4)),
        "seconds": 2.5,
        "off": ("vehicle", "medical"),
        "language": "id",
    }

    def test_those_of_the_address_reach_the_pixel_process(self) -> None:
        screens = Screens()

        async def use(web: httpx.AsyncClient) -> None:
            told = (await sent(web, self.QUERY)).json()
            assert told["off"] == ["vehicle", "medical"]

        asked(use, screens)
        ((data, options, about),) = screens.asked
        assert (data, about) == (JPEG, "")
        assert {name: getattr(options, name) for name in self.WANTED} == self.WANTED

    def test_those_of_a_form_do_so_too(self) -> None:
        screens = Screens(lambda *_: letter())
        fields = {"style": "soft", "pages": "1-2", "copy": "false", "cover": ["2:1,2,3,4"]}

        async def use(web: httpx.AsyncClient) -> None:
            answer = await web.post(SCREEN, data=fields, files={"file": ("ktp budi.pdf", b"%PDF-1.7")})
            assert answer.status_code == 200

        asked(use, screens)
        ((data, options, _),) = screens.asked
        assert data == b"%PDF-1.7"
        assert (options.style, options.pages, options.copy) == (Style.SOFT, (1, 2), False)
        assert options.on_pages == (PageChoices(2, cover=(Region(1, 2, 3, 4),)),)

    @pytest.mark.parametrize(
        ("query", "code"),
        [
            ("?xray=true", "unknown-option"),
            ("?Style=solid", "unknown-option"),
            ("?=", "unknown-option"),
            ("?style=solid&style=solid", "option-twice"),
            ("?style=blur", "wrong-option"),
            ("?style=", "wrong-option"),
            ("?everything", "wrong-option"),
            ("?everything=1", "wrong-option"),
            ("?keep=0", "wrong-option"),
            ("?keep=1,", "wrong-option"),
            ("?keep=١", "wrong-option"),
            ("?keep=" + "9" * 400, "wrong-option"),
            ("?keep=" + ",".join(["1"] * 201), "wrong-option"),
            ("?cover=1,2,3", "wrong-option"),
            ("?cover=5,5,5,9", "wrong-option"),
            ("?cover=-1,0,5,5", "wrong-option"),
            ("?cover=0,0,99999,5", "wrong-option"),
            ("?cover=0:1,2,3,4", "wrong-option"),
            ("?cover=9999:1,2,3,4", "wrong-option"),
            ("?pages=3-1", "wrong-option"),
            ("?pages=1-21", "wrong-option"),
            ("?pages=0", "wrong-option"),
            ("?pages=9999", "wrong-option"),
            ("?seconds=0", "wrong-option"),
            ("?seconds=11", "wrong-option"),
            ("?seconds=nan", "wrong-option"),
            ("?seconds=1e99", "wrong-option"),
            ("?seconds=1_0", "wrong-option"),
            ("?off=nobody", "wrong-option"),
            ("?language=xx", "wrong-option"),
            ("?copy=no", "wrong-option"),
            ("?style=%00%ff", "wrong-option"),
        ],
    )
    def test_what_is_unknown_or_not_understood_is_refused_and_nothing_is_looked_at(self, query: str, code: str) -> None:
        screens = Screens()

        async def use(web: httpx.AsyncClient) -> None:
            assert code_of(await sent(web, query)) == (422, code)

        asked(use, screens)
        assert screens.asked == []

    def test_the_same_option_in_the_address_and_in_the_form_was_given_twice(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            answer = await web.post(f"{SCREEN}?style=solid", data={"style": "soft"}, files={"file": JPEG})
            assert code_of(answer) == (422, "option-twice")

        asked(use)

    @pytest.mark.parametrize("keep", ["99", "portrait", "1,99"])
    def test_where_what_was_to_stay_open_is_nowhere_nothing_is_handed_out(self, keep: str) -> None:
        """As on the command line: a number that stands for nothing was meant for another photo."""

        async def use(web: httpx.AsyncClient) -> None:
            assert code_of(await sent(web, f"?keep={keep}")) == (422, "no-such-place")

        asked(use)

    def test_sentences_come_in_the_language_that_is_asked_for(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            english, indonesian = await sent(web, "?style=x"), await sent(web, "?style=x&language=id")
            assert "nothing was checked" in english.json()["error"]["sentence"]
            assert "tidak ada yang diperiksa" in indonesian.json()["error"]["sentence"]

        asked(use)

    @pytest.mark.parametrize(
        "option", Options(options_within(40), lambda: DETECTORS).all, ids=lambda option: option.name
    )
    def test_what_an_option_may_be_is_told_in_that_language_too(self, option: Option) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            answer = await sent(web, f"?{option.name}=-", JPEG, **{"Accept-Language": "id"})
            assert code_of(answer) == (422, "wrong-option")
            sentence = answer.json()["error"]["sentence"]
            assert option.about("id") in sentence
            assert option.about() not in sentence

        asked(use, deadline=40)
