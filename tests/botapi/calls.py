"""One request to a method: its parameters and uploads, whether url-encoded, multipart or JSON."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl


@dataclass(frozen=True)
class Upload:
    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True)
class Call:
    method: str
    values: dict[str, str]
    uploads: dict[str, Upload]

    def number(self, name: str, otherwise: int = 0) -> int:
        return int(self.values.get(name, otherwise))

    def parsed(self, name: str) -> Any:
        """A parameter that carries JSON, such as ``reply_markup``."""
        return json.loads(self.values[name]) if name in self.values else None

    def upload(self, name: str) -> Upload | None:
        """The file of a parameter, attached by name or given directly."""
        value = self.values.get(name, "")
        return self.uploads.get(value.removeprefix("attach://") if value.startswith("attach://") else name)


def parse(method: str, content_type: str, body: bytes) -> Call:
    if content_type.startswith("multipart/form-data"):
        return _multipart(method, content_type, body)
    if content_type.startswith("application/json"):
        return Call(method, {name: str(value) for name, value in json.loads(body).items()}, {})
    return Call(method, dict(parse_qsl(body.decode(), keep_blank_values=True)), {})


def _multipart(method: str, content_type: str, body: bytes) -> Call:
    boundary = re.search(r'boundary="?([^";]+)', content_type)
    assert boundary is not None
    values: dict[str, str] = {}
    uploads: dict[str, Upload] = {}
    for part in body.split(b"--" + boundary[1].encode())[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        content = content.removesuffix(b"\r\n")
        name = re.search(rb'name="([^"]*)"', head)
        file_name = re.search(rb'filename="([^"]*)"', head)
        assert name is not None
        if file_name is None:
            values[name[1].decode()] = content.decode()
        else:
            uploads[name[1].decode()] = Upload(file_name[1].decode(), content)
    return Call(method, values, uploads)
