"""Photos as parts of forms, and as what they say they are: what is broken, doubled or too much is refused."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest

from bot.web.api.form import LONGEST_FIELD, MOST_PARTS
from tests.bot.web.api.serving import SCREEN, asked, code_of
from tests.bot.web.given import JPEG, Screens

CRLF = b"\r\n"


def part_of(name: bytes, data: bytes, *more: bytes) -> bytes:
    lines = (b"--b", b'Content-Disposition: form-data; name="' + name + b'"', *more, b"", data)
    return CRLF.join(lines) + CRLF


class TestForms:
    END = b"--b--\r\n"

    @pytest.mark.parametrize(
        ("body", "expected"),
        [
            (part_of(b"file", b"photo"), (400, "bad-form")),
            (part_of(b"file", b"photo") + b"--b-", (400, "bad-form")),
            (b"", (400, "bad-form")),
            (b"photo", (400, "bad-form")),
            (END, (422, "no-file")),
            (part_of(b"style", b"solid") + END, (422, "no-file")),
            (part_of(b"file", b"one") + part_of(b"file", b"two") + END, (422, "no-file")),
            (part_of(b"file", b"") + END, (422, "empty")),
            (part_of(b"file", b"photo") + part_of(b"style", b"\xff") + END, (400, "bad-form")),
            (part_of(b"file", b"photo") + part_of(b"\xff", b"x") + END, (422, "unknown-option")),
            (part_of(b"file", b"photo") + part_of(b"style", b"x" * (LONGEST_FIELD + 1)) + END, (400, "bad-form")),
            (part_of(b"off", b"vehicle") * (MOST_PARTS + 1) + END, (400, "bad-form")),
            (part_of(b"file", b"cGhvdG8=", b"Content-Transfer-Encoding: base64") + END, (400, "bad-form")),
            (part_of(b"file", b"photo", b"X-Long: " + b"x" * 5000) + END, (400, "bad-form")),
            (part_of(b"file", b"photo", *[b"X-Many: x"] * 9) + END, (400, "bad-form")),
            (b"--b\r\nContent-Type: image/jpeg\r\n\r\nphoto\r\n" + END, (400, "bad-form")),
            (b'--b\r\nContent-Disposition: attachment; name="file"\r\n\r\nphoto\r\n' + END, (400, "bad-form")),
            (b"--b\r\nno header\r\n\r\nphoto\r\n" + END, (400, "bad-form")),
        ],
    )
    def test_what_is_broken_or_too_much_is_refused(self, body: bytes, expected: tuple[int, str]) -> None:
        screens = Screens()

        async def use(web: httpx.AsyncClient) -> None:
            headers = {"Content-Type": "multipart/form-data; boundary=b"}
            assert code_of(await web.post(SCREEN, content=body, headers=headers)) == expected

        asked(use, screens)
        assert screens.asked == []

    @pytest.mark.parametrize("step", [1, 7, 64])
    def test_however_it_is_cut_on_the_way_the_photo_arrives_whole(self, step: int) -> None:
        """Also one that holds lines that look like the end of a part."""
        photo = b"\r\n--\r\n--c\r\n--b" + JPEG + b"\r\n-"
        photo = photo.replace(b"\r\n--b", b"\r\n-b")
        body = part_of(b"file", photo, b"Content-Type: image/jpeg") + self.END
        screens = Screens()

        async def pieces() -> AsyncIterator[bytes]:
            for start in range(0, len(body), step):
                yield body[start : start + step]
                await asyncio.sleep(0)

        async def use(web: httpx.AsyncClient) -> None:
            headers = {"Content-Type": 'multipart/form-data; boundary="b"'}
            assert (await web.post(SCREEN, content=pieces(), headers=headers)).status_code == 200

        asked(use, screens)
        assert screens.asked[0][0] == photo

    @pytest.mark.parametrize(
        "kind", ["multipart/form-data", "multipart/form-data; boundary=", f"multipart/form-data; boundary={'b' * 400}"]
    )
    def test_a_form_without_its_boundary_is_none(self, kind: str) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            answer = await web.post(SCREEN, content=part_of(b"file", b"x") + self.END, headers={"Content-Type": kind})
            assert code_of(answer) == (400, "bad-form")

        asked(use)

    @pytest.mark.parametrize(
        "headers",
        [
            {"Content-Type": "application/json"},
            {"Content-Type": "application/x-www-form-urlencoded"},
            {"Content-Type": "multipart/mixed; boundary=b"},
            {"Content-Type": "image/jpeg", "Content-Encoding": "gzip"},
        ],
    )
    def test_what_is_sent_as_something_else_is_refused(self, headers: dict[str, str]) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            assert code_of(await web.post(SCREEN, content=JPEG, headers=headers)) == (415, "wrong-type")

        asked(use)

    @pytest.mark.parametrize(
        "kind", ["", "application/octet-stream", "application/pdf", "IMAGE/heic", "image/jpeg; q=1"]
    )
    def test_what_a_photo_says_it_is_does_not_matter(self, kind: str) -> None:
        async def use(web: httpx.AsyncClient) -> None:
            assert (await web.post(SCREEN, content=JPEG, headers={"Content-Type": kind})).status_code == 200

        asked(use)
