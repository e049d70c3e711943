"""Takes the parts of a ``multipart/form-data`` body as they come: one file, whose name is not kept, and short fields."""

from __future__ import annotations

from collections.abc import Mapping

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from bot.web.failures import Failed

FILE = "file"
"""The name of the part that holds the photo."""
MOST_PARTS, LONGEST_FIELD, LONGEST_HEADER, MOST_HEADERS = 200, 4_096, 4_096, 8
AS_IT_IS = (b"", b"binary", b"8bit", b"7bit")
"""Codings of a part that change nothing; forms have had no other since RFC 7578."""


class Form:
    """A body in the making. Raises Failed: 400 for what is no form, 422 for a form without one file."""

    def __init__(self, boundary: bytes) -> None:
        self._headers: dict[bytes, bytes] = {}
        self._header, self._value = bytearray(), bytearray()
        self._part: tuple[str, bytearray] | None = None
        self._parts: list[tuple[str, bytearray]] = []
        self._ended = False
        try:
            self._parser = MultipartParser(
                boundary,
                {
                    "on_part_begin": self._begin,
                    "on_header_field": lambda data, start, end: self._header.extend(data[start:end]),
                    "on_header_value": lambda data, start, end: self._value.extend(data[start:end]),
                    "on_header_end": self._end_header,
                    "on_headers_finished": self._open,
                    "on_part_data": self._take,
                    "on_end": self._end,
                },
                max_header_count=MOST_HEADERS,
                max_header_size=LONGEST_HEADER,
            )
        except FormParserError:
            raise Failed(400, "bad-form") from None

    def write(self, chunk: bytes) -> None:
        """Takes the next bytes."""
        try:
            self._parser.write(chunk)
        except FormParserError:
            raise Failed(400, "bad-form") from None

    def finish(self) -> tuple[bytes, list[tuple[str, str]]]:
        """Returns the file's bytes and the fields in their order."""
        if not self._ended:
            raise Failed(400, "bad-form")
        files = [data for name, data in self._parts if name == FILE]
        if len(files) != 1:
            raise Failed(422, "no-file")
        fields = [(name, _text(data)) for name, data in self._parts if name != FILE]
        return bytes(files[0]), fields

    def _begin(self) -> None:
        self._headers.clear()
        if len(self._parts) >= MOST_PARTS:
            raise Failed(400, "bad-form")

    def _end_header(self) -> None:
        self._headers[bytes(self._header).lower()] = bytes(self._value)
        self._header.clear()
        self._value.clear()

    def _open(self) -> None:
        name = _name(self._headers)
        coding = self._headers.get(b"content-transfer-encoding", b"").strip().lower()
        if coding not in AS_IT_IS:
            raise Failed(400, "bad-form")
        self._part = name, bytearray()
        self._parts.append(self._part)

    def _take(self, data: bytes, start: int, end: int) -> None:
        if self._part is None:
            raise Failed(400, "bad-form")
        name, held = self._part
        if name != FILE and len(held) + end - start > LONGEST_FIELD:
            raise Failed(400, "bad-form")
        held += data[start:end]

    def _end(self) -> None:
        self._ended = True


def _name(headers: Mapping[bytes, bytes]) -> str:
    kind, parameters = parse_options_header(headers.get(b"content-disposition"))
    if kind != b"form-data" or b"name" not in parameters:
        raise Failed(400, "bad-form")
    return parameters[b"name"].decode("utf-8", "replace")


def _text(data: bytearray) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise Failed(400, "bad-form") from None
