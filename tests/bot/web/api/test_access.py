"""Who may ask: programs with a token, by the server's own name, over https where it is public."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

import httpx
import pytest

from bot.config.api_tokens import ApiToken, digest_of, read_tokens
from bot.config.settings import Settings, SettingsError
from bot.web import __main__ as program
from bot.web.api.door import matching
from detectors.kit.terms import VERSION
from tests.bot.web.api.serving import (
    CLINIC,
    PHOTO,
    PUBLIC,
    SCREEN,
    SHOP,
    TOKEN,
    api,
    asked,
    code_of,
    sent,
)
from tests.bot.web.api.serving import VERSION as VERSION_PATH
from tests.bot.web.given import Screens
from tests.bot.web.served import LOOPBACK, said

HASH = "ab" * 32


class TestToken:
    @pytest.mark.parametrize(
        ("header", "code"),
        [
            (None, "no-token"),
            ("", "wrong-token"),
            ("Bearer", "wrong-token"),
            ("Bearer gk_two", "wrong-token"),
            (f"Basic {TOKEN}", "wrong-token"),
            (TOKEN, "wrong-token"),
            (f"Bearer {SHOP.digest.hex()}", "wrong-token"),
            ("Bearer \xff\xfe", "wrong-token"),
        ],
    )
    def test_without_a_known_one_nothing_is_looked_at(self, header: str | None, code: str) -> None:
        screens = Screens()

        async def main() -> None:
            async with api(screens) as port, httpx.AsyncClient(base_url=f"http://{LOOPBACK}:{port}") as web:
                headers = {} if header is None else {b"Authorization": header.encode("latin-1")}
                answers = [
                    await web.post(SCREEN, content=b"photo", headers=headers),
                    await web.get(VERSION_PATH, headers=headers),
                    await web.get("/api/v1/files/x", headers=headers),
                ]
                assert [code_of(answer) for answer in answers] == [(401, code)] * 3
                assert all(answer.headers["www-authenticate"].startswith("Bearer") for answer in answers)

        asyncio.run(main())
        assert screens.asked == []

    def test_two_of_them_are_none(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            twice = [("Authorization", f"Bearer {TOKEN}")] * 2
            async with httpx.AsyncClient(base_url=web.base_url) as bare:
                assert code_of(await bare.get(VERSION_PATH, headers=twice)) == (401, "wrong-token")

        asked(use)

    def test_the_scheme_is_written_as_one_likes(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            answer = await web.get(VERSION_PATH, headers={"Authorization": f"bearer  {TOKEN}"})
            assert answer.json() == {"version": VERSION}

        asked(use)

    def test_each_is_found_among_several_and_all_are_compared(self, monkeypatch: pytest.MonkeyPatch) -> None:
        compared: list[bytes] = []

        def compare(one: bytes, other: bytes) -> bool:
            compared.append(one)
            return one == other

        monkeypatch.setattr("hmac.compare_digest", compare)
        assert matching(TOKEN, (SHOP, CLINIC)) is SHOP
        assert compared == [SHOP.digest, CLINIC.digest]

    def test_before_a_body_is_sent_the_refusal_is_there(self) -> None:
        """A program that waits to be told to go on sends nothing in vain."""

        async def main() -> bytes:
            async with api() as port:
                head = f"POST {SCREEN} HTTP/1.1\r\nHost: {LOOPBACK}:{port}\r\nContent-Length: 9999999\r\n"
                return await said(port, f"{head}Expect: 100-continue\r\nConnection: close\r\n\r\n".encode())

        answer = asyncio.run(main())
        assert answer.startswith(b"HTTP/1.1 401 ")


class TestPlace:
    def test_another_name_that_leads_here_finds_nothing(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            assert code_of(await web.get(VERSION_PATH, headers={"Host": "evil.example"})) == (403, "wrong-name")
            assert code_of(await web.get("/api/v1/openapi.json", headers={"Host": "evil.example"}))[0] == 403

        asked(use)

    def test_a_public_one_answers_through_its_proxy_by_https_only(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            name = {"Host": "gate.example.org"}
            assert code_of(await web.get(VERSION_PATH, headers=name)) == (403, "no-https")
            assert (await web.get(VERSION_PATH, headers={**name, "X-Forwarded-Proto": "https"})).status_code == 200

        asked(use, access=PUBLIC)


class TestMethods:
    @pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"])
    def test_a_photo_is_posted_and_nothing_else(self, method: str) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            answer = await web.request(method, SCREEN, headers=PHOTO)
            assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
            if method != "HEAD":
                assert code_of(answer) == (405, "wrong-method")

        asked(use)

    def test_no_other_site_may_read_an_answer_in_a_browser(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            headers = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
            for answer in (await web.options(SCREEN, headers=headers), await sent(web, Origin="https://evil.example")):
                assert not [name for name in answer.headers if name.startswith("access-control")]

        asked(use)

    def test_a_failure_has_one_form_whatever_is_accepted(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            answer = await web.get(SCREEN, headers={"Accept": "text/html"})
            assert code_of(answer) == (405, "wrong-method")
            assert answer.headers["content-type"] == "application/json"

        asked(use)

    def test_an_unknown_path_is_a_sentence(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            for path in ("/api", "/api/v1/", "/api/v2/screen", "/api/v1/screen/"):
                assert code_of(await web.get(path)) == (404, "not-found")

        asked(use)


class TestSettings:
    def test_an_entry_says_its_limits_or_has_the_usual_ones(self) -> None:
        one, other = read_tokens(f"shop:{HASH}:120:8, clinic:{'cd' * 32}")
        assert (one.name, one.digest, one.a_minute, one.at_once) == ("shop", bytes.fromhex(HASH), 120, 8)
        assert (other.a_minute, other.at_once) == (30, 2)

    @pytest.mark.parametrize(
        "text",
        [
            "gk_secret",
            "shop",
            f"Shop:{HASH}",
            f"shop:{HASH}:0:1",
            f"shop:{HASH}:1:101",
            f"shop:{HASH}:9999:1",
            f"shop:{HASH}:5",
            f"shop:{HASH[:-2]}",
            f"shop:{HASH},shop:{'cd' * 32}",
            f"shop:{HASH},clinic:{HASH}",
        ],
    )
    def test_what_is_no_entry_refuses_the_start_without_showing_it(self, text: str) -> None:
        with pytest.raises(SettingsError, match="API_TOKENS holds an entry for each program") as refused:
            Settings.from_env({"API_TOKENS": text}, bot=False)
        assert text not in str(refused.value)

    def test_settings_show_neither_tokens_nor_hashes(self) -> None:
        assert HASH not in repr(Settings.from_env({"API_TOKENS": f"shop:{HASH}"}, bot=False))

    def test_a_new_token_is_printed_once_and_its_entry_lets_it_in(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert program.main(["--token", "web-shop"], {}, Path("/nowhere")) == 0
        token, entry = capsys.readouterr().out.splitlines()
        assert token not in entry
        (known,) = Settings.from_env({"API_TOKENS": entry}, bot=False).programs
        assert (known.name, known.digest) == ("web-shop", digest_of(token))

    @pytest.mark.parametrize("name", ["Web", "", "a" * 33, "a:b", "-", "toko saya"])
    def test_a_name_that_fits_no_entry_is_refused(self, name: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert program.main([f"--token={name}"], {}, Path("/nowhere")) == 2
        assert "--token web-shop" in capsys.readouterr().err

    def test_new_tokens_have_256_random_bits_and_differ(self) -> None:
        tokens = {ApiToken.new("shop")[0] for _ in range(50)}
        assert len(tokens) == 50
        assert {len(token) for token in tokens} == {len("gk_") + 43}


def test_the_log_has_ids_codes_and_numbers_only(caplog: pytest.LogCaptureFixture) -> None:
    async def use(web: httpx.AsyncClient) -> None:
        await web.post(SCREEN, files={"file": ("ktp budi.jpg", b"NIK 3171234567890123")}, data={"style": "solid"})
        await sent(web, "?style=rahasia")

    with caplog.at_level(logging.DEBUG):
        asked(use)
    written = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("bot"))
    assert "api-screened" in written
    assert not [word for word in (TOKEN, "budi", "3171", "rahasia", "shop") if word in written]
