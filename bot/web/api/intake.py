"""Takes what a program sends: the photo as the whole body, or as a part of a form, and the options beside it."""

from __future__ import annotations

from dataclasses import dataclass, field

from python_multipart.multipart import parse_options_header
from starlette.requests import Request

from bot.timing import Timing
from bot.web.api.form import Form
from bot.web.failures import Failed
from bot.web.limits import Reservation
from bot.web.uploads import MOST_BYTES, chunks, read, too_large

FORM_OVERHEAD = 1_000_000
"""Bytes that a form may have besides its photo."""
TYPES = (b"", b"application/pdf", b"application/octet-stream")
IMAGE, FORM = b"image/", b"multipart/form-data"


@dataclass(frozen=True, slots=True)
class Sent:
    """A photo, and the options in the order in which they came."""

    data: bytes = field(repr=False)
    words: tuple[tuple[str, str], ...]


async def take(request: Request, timing: Timing, reserved: Reservation) -> Sent:
    """Returns what was sent. Raises Failed, before more is kept than may be; ``reserved`` grows with what comes."""
    kind, parameters = _type(request)
    asked = tuple(request.query_params.multi_items())
    if kind == FORM:
        form = Form(parameters.get(b"boundary", b""))
        async for chunk in chunks(request, MOST_BYTES + FORM_OVERHEAD, timing, reserved):
            form.write(chunk)
        data, fields = form.finish()
        if len(data) > MOST_BYTES:
            raise too_large(MOST_BYTES)
        asked += tuple(fields)
    elif kind in TYPES or kind.startswith(IMAGE):
        data = await read(request, MOST_BYTES, timing, reserved)
    else:
        raise Failed(415)
    return Sent(data, asked)


def _type(request: Request) -> tuple[bytes, dict[bytes, bytes]]:
    """Returns the type that a body says it has. The photo's own bytes decide what it is; this tells a form from a photo."""
    given = request.headers.getlist("content-type")
    if len(given) > 1 or request.headers.get("content-encoding", "identity") != "identity":
        raise Failed(415)
    kind, parameters = parse_options_header(given[0] if given else "")
    return kind.lower(), parameters
