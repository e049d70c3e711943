"""HTTP on loopback: methods at ``/bot<token>/<method>``, files at ``/file/bot<token>/<path>``."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import json
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import unquote

from tests.botapi.calls import Call, parse
from tests.botapi.faults import Fault
from tests.botapi.group_methods import GROUP_METHODS
from tests.botapi.methods import METHODS as OTHERS
from tests.botapi.methods import NEWER_METHODS
from tests.botapi.rules import Refused
from tests.botapi.world import World

TOKEN = "123456789:" + "AAH_test-token-of-the-double-" + "x" * 8


METHODS = {**OTHERS, **GROUP_METHODS, **NEWER_METHODS}


class Cut(Exception):
    """The connection ends here, without an answer."""


class Garbage(Exception):
    """The answer is these bytes, whatever was asked."""

    def __init__(self, data: bytes) -> None:
        super().__init__("garbage")
        self.data = data


class BotApi:
    """The double: what it was asked is in ``calls``, what it knows in ``world``, what shall go wrong in ``faults``."""

    def __init__(self, token: str = TOKEN) -> None:
        self.token = token
        self.world = World()
        self.calls: list[Call] = []
        self.faults: list[Fault] = []
        self.url = ""
        self._serving: set[asyncio.Task[None]] = set()

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[BotApi]:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=1 << 20)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        try:
            yield self
        finally:
            server.close()
            for task in self._serving:
                task.cancel()
            await asyncio.gather(*self._serving)
            await server.wait_closed()

    def asked(self, *methods: str) -> list[Call]:
        return [call for call in self.calls if call.method in methods]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        task.add_done_callback(self._serving.discard)
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                await self._answer(head, reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError, Cut):
            pass
        finally:
            writer.close()

    async def _answer(self, head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        path = unquote(request.split(" ")[1])
        if path.startswith("/file/"):
            await self._hand_out(path, writer)
            return
        try:
            status, answer = await self._method(path, headers.get("content-type", ""), body)
        except Garbage as garbage:
            await _write(writer, 200, garbage.data, "application/json")
            return
        await _write(writer, status, json.dumps(answer).encode(), "application/json")

    async def _method(self, path: str, content_type: str, body: bytes) -> tuple[int, dict[str, Any]]:
        prefix, _, method = path.removeprefix("/bot").partition("/")
        if prefix != self.token:
            return _refusal(401, "Unauthorized")
        if method not in METHODS:
            return _refusal(404, "Not Found")
        call = parse(method, content_type, body)
        self.calls.append(call)
        if (fault := await self._fault(method)) and fault.data is not None:
            raise Garbage(fault.data)
        if fault and fault.status:
            return _refusal(fault.status, fault.description, fault.retry_after)
        try:
            self._flood(call)
            result = METHODS[method].act(self.world, call)
            return 200, {"ok": True, "result": await result if inspect.isawaitable(result) else result}
        except Refused as refused:
            answer = _refusal(refused.status, refused.description)
            answer[1].update({"parameters": refused.parameters} if refused.parameters else {})
            return answer

    def _flood(self, call: Call) -> None:
        """Telegram's limit holds for messages in groups; an album is as many as its items."""
        sends = call.method.startswith("send") and call.method != "sendChatAction"
        if sends and self.world.flood is not None and call.number("chat_id") < 0:
            self.world.flood.take(call.number("chat_id"), len(call.parsed("media") or [0]))

    async def _fault(self, method: str) -> Fault | None:
        fault = next((fault for fault in self.faults if fault.matches(method)), None)
        if fault is not None:
            fault.times -= 1
            await asyncio.sleep(fault.delay)
            if fault.cut:
                raise Cut
        return fault

    async def _hand_out(self, path: str, writer: asyncio.StreamWriter) -> None:
        fault = await self._fault("download")
        prefix, _, place = path.removeprefix("/file/bot").partition("/")
        data = self.world.files.get(place.removeprefix("photos/").removesuffix(".jpg"))
        if fault is not None and fault.status:
            await _write(writer, fault.status, b"", "text/plain")
        elif prefix != self.token or data is None:
            await _write(writer, 404, b'{"ok":false,"error_code":404,"description":"Not Found"}', "application/json")
        elif fault is not None and fault.dribble:
            await _dribble(writer, data, fault.dribble)
        elif fault is not None and fault.tell_length is not None:
            await _write(writer, 200, data, "application/octet-stream", fault.tell_length)
            raise Cut
        else:
            data = fault.data if fault is not None and fault.data is not None else data
            await _write(writer, 200, data, "application/octet-stream")


async def _dribble(writer: asyncio.StreamWriter, data: bytes, pause: float) -> None:
    writer.write(f"HTTP/1.1 200 X\r\nContent-Length: {len(data)}\r\n\r\n".encode())
    for byte in data:
        writer.write(bytes([byte]))
        await writer.drain()
        await asyncio.sleep(pause)


def _refusal(status: int, description: str, retry_after: int = 0) -> tuple[int, dict[str, Any]]:
    answer: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    if retry_after:
        answer["description"] = f"Too Many Requests: retry after {retry_after}"
        answer["parameters"] = {"retry_after": retry_after}
    return status, answer


async def _write(writer: asyncio.StreamWriter, status: int, body: bytes, kind: str, told: int | None = None) -> None:
    length = len(body) if told is None else told
    writer.write(f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n".encode() + body)
    await writer.drain()
