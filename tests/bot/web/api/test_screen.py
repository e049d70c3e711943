"""A photo comes in, the contract goes out, with its files as parts or behind links that work once."""

from __future__ import annotations

import asyncio
import email
import email.policy
from dataclasses import replace

import httpx
import pytest

from bot.pixels.pool import CheckFailure
from detectors.kit.contract import contract_of
from detectors.kit.terms import Refusal, Screening, ScreeningOptions
from tests.bot.web.api.serving import OTHER, PARTS, SCREEN, api, asked, client, code_of, sent
from tests.bot.web.given import JPEG, Screens, letter, refused, stop, without_copy


def numbered(_: bytes, options: ScreeningOptions) -> Screening:
    return replace(stop(), annotated=b"numbered") if options.annotated else stop()


def parts_of(answer: httpx.Response) -> list[tuple[str, str, bytes]]:
    """Type, name and bytes of each part, as a parser that is not ours reads them."""
    head = f"Content-Type: {answer.headers['content-type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + answer.content, policy=email.policy.HTTP)
    found = []
    for part in message.iter_parts():
        content = part.get_content()
        data = content if isinstance(content, bytes) else content.encode()
        found.append((part.get_content_type(), part.get_filename() or "", data))
    return found


class TestAnswer:
    def test_it_is_the_contract_with_a_link_to_the_copy(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            answer = await sent(web)
            told = answer.json()
            assert answer.status_code == 200
            assert told == {**contract_of(stop()), "redacted": told["redacted"]}
            assert told["file"] is None
            copy = await web.get(told["redacted"])
            assert (copy.content, copy.headers["content-type"]) == (b"covered", "image/jpeg")
            assert copy.headers["content-disposition"] == 'attachment; filename="covered.jpg"'
            assert copy.headers["cache-control"] == "no-store"

        asked(use)

    def test_the_link_works_once_and_asking_for_its_head_uses_nothing_up(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            link = (await sent(web)).json()["redacted"]
            assert (await web.head(link)).status_code == 200
            assert [(await web.get(link)).status_code for _ in range(3)] == [200, 404, 404]

        asked(use)

    def test_the_link_is_over_after_its_time(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            link = (await sent(web)).json()["redacted"]
            await asyncio.sleep(0.4)
            assert code_of(await web.get(link)) == (404, "no-file-there")

        asked(use, seconds=0.2)

    def test_another_program_does_not_get_it_and_does_not_use_it_up(self) -> None:
        async def main() -> None:
            async with api() as port, client(port) as web, client(port, OTHER) as other:
                link = (await sent(web)).json()["redacted"]
                assert code_of(await other.get(link)) == (404, "no-file-there")
                assert (await web.get(link)).status_code == 200

        asyncio.run(main())

    def test_asked_for_in_parts_the_copy_comes_along(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            answer = await web.post(f"{SCREEN}?annotated=true", content=JPEG, headers=PARTS)
            assert answer.headers["content-type"].startswith("multipart/mixed; boundary=")
            (kind, _, told), *files = parts_of(answer)
            assert kind == "application/json"
            assert files == [
                ("image/jpeg", "covered.jpg", b"covered"),
                ("image/jpeg", "numbered.jpg", b"numbered"),
            ]
            read = httpx.Response(200, content=told).json()
            assert (read["redacted"], read["annotated"]) == ("covered.jpg", "numbered.jpg")

        asked(use, Screens(numbered))

    def test_the_copy_of_a_pdf_is_a_pdf(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            answer = await web.post(SCREEN, content=b"%PDF-1.7", headers={**PARTS, "Content-Type": "application/pdf"})
            _, (kind, name, data) = parts_of(answer)
            assert (kind, name, data[:5]) == ("application/pdf", "covered.pdf", b"%PDF-")

        asked(use, Screens(lambda *_: letter()))

    def test_without_a_proven_copy_there_is_no_link_and_no_part(self) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            told = (await sent(web)).json()
            assert (told["redacted"], told["copy"]) == (None, None)
            assert told["proof"] == {"passed": False, "failures": ["still-identity"]}
            assert len(parts_of(await web.post(SCREEN, content=JPEG, headers=PARTS))) == 1

        asked(use, Screens(lambda *_: without_copy()))

    @pytest.mark.parametrize(
        ("accept", "parts"),
        [
            ("multipart/mixed", True),
            ("application/json, multipart/mixed;q=0.5", True),
            ("multipart/mixed; q=0", False),
            ("multipart/mixed;q=0.000", False),
            ("*/*", False),
            ("multipart/form-data", False),
        ],
    )
    def test_what_accept_says_decides_the_form(self, accept: str, parts: bool) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            kind = (await sent(web, Accept=accept)).headers["content-type"]
            assert kind.startswith("multipart/") is parts

        asked(use)


class TestNoAnswer:
    @pytest.mark.parametrize("reason", sorted(set(Refusal)))
    def test_a_photo_that_was_refused_is_no_answer(self, reason: Refusal) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            status, code = code_of(await sent(web))
            assert code == reason
            assert status in (413, 415, 422)

        asked(use, Screens(lambda *_: refused(reason)))

    def test_statuses_tell_what_is_wrong_with_it(self) -> None:
        found: dict[Refusal, int] = {}

        async def use(web: httpx.AsyncClient) -> None:
            found[reason] = (await sent(web)).status_code

        for reason in (Refusal.NOT_A_PICTURE, Refusal.TOO_MANY_PIXELS, Refusal.TRUNCATED):
            asked(use, Screens(lambda *_, why=reason: refused(why)))
        assert list(found.values()) == [415, 413, 422]

    def test_nothing_at_all_is_refused_without_asking_anybody(self) -> None:
        screens = Screens()

        async def use(web: httpx.AsyncClient) -> None:
            assert code_of(await sent(web, data=b"")) == (422, "empty")

        asked(use, screens)
        assert screens.asked == []

    @pytest.mark.parametrize("failure", sorted(set(CheckFailure) - {CheckFailure.DOWNLOAD}))
    def test_a_photo_that_could_not_be_checked_is_no_answer(self, failure: CheckFailure) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            answer = await sent(web)
            assert code_of(answer) == (503, failure)
            assert int(answer.headers["retry-after"]) > 0

        asked(use, Screens(fails=failure))
