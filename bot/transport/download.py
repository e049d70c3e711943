"""Fetches a picture as bounded bytes into memory, from Telegram's cloud or from a Bot API server of one's own."""

from __future__ import annotations

import asyncio
from pathlib import Path
from urllib.parse import urlsplit

import httpx
from telegram import Bot
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.timing import STANDARD, Timing
from detectors.kit.terms import MAX_BYTES, Refusal

MEGABYTE = 1024 * 1024
CLOUD_BYTES = 20 * MEGABYTE
"""Telegram's cloud hands a bot no larger file (Bot API, getFile: 20 MB)."""
OWN_SERVER_BYTES = MAX_BYTES
"""A self-hosted server has no such limit; this is the one of our decoder, which refuses more than that."""


class DownloadRefused(Exception):
    """This picture is refused before anybody looks at it, and the reason is a code."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


class DownloadFailed(Exception):
    """Telegram did not hand out the file; nothing is said about the picture itself."""


class Downloader:
    """Fetches pictures, never more of one than the limit, whatever its size is said to be.

    ``folder`` is where a Bot API server in local mode puts its files: it then answers with a place in there instead of
    an address, and no other place on this machine is ever read.
    """

    def __init__(self, bot: Bot, limit: int = CLOUD_BYTES, folder: str = "", timing: Timing = STANDARD) -> None:
        self._timing = timing
        self._bot = bot
        self._folder = Path(folder).resolve() if folder else None
        self.limit = limit
        # Unpacked bytes are counted nowhere if the server may compress them, so it is asked not to.
        self._web = httpx.AsyncClient(timeout=timing.download_idle, headers={"Accept-Encoding": "identity"})

    async def close(self) -> None:
        await self._web.aclose()

    async def fetch(self, file: str, told_bytes: int = 0) -> bytes:
        """The bytes, or DownloadRefused with the reason, or DownloadFailed."""
        if told_bytes > self.limit:
            raise DownloadRefused(Refusal.TOO_MANY_BYTES)
        address = await self._address(file)
        if self._folder is not None and address.startswith("/"):
            return await asyncio.to_thread(self._read, self._folder, address)
        if urlsplit(address).scheme not in ("http", "https"):
            raise DownloadFailed
        for attempt in (1, 2, 3):
            try:
                async with asyncio.timeout(self._timing.download_limit):
                    return await self._download(address)
            except TimeoutError:
                raise DownloadFailed from None
            except (httpx.HTTPError, httpx.InvalidURL):
                if attempt == 3:
                    raise DownloadFailed from None
        raise DownloadFailed

    async def _address(self, name: str) -> str:
        """Where the file lies; the address holds the token and stays in here."""
        try:
            file = await self._bot.get_file(name)
        except (BadRequest, Forbidden) as error:
            too_big = "too big" in error.message.lower()
            raise DownloadRefused(Refusal.TOO_MANY_BYTES if too_big else Refusal.MISSING_FILE) from None
        except TelegramError:
            raise DownloadFailed from None
        if (file.file_size or 0) > self.limit:
            raise DownloadRefused(Refusal.TOO_MANY_BYTES)
        return file.file_path or ""

    def _read(self, folder: Path, address: str) -> bytes:
        place = Path(address).resolve()
        if not place.is_relative_to(folder):
            raise DownloadFailed
        try:
            with place.open("rb") as file:
                data = file.read(self.limit + 1)
        except FileNotFoundError:
            raise DownloadRefused(Refusal.MISSING_FILE) from None
        except OSError:
            raise DownloadFailed from None
        if len(data) > self.limit:
            raise DownloadRefused(Refusal.TOO_MANY_BYTES)
        if not data:
            raise DownloadRefused(Refusal.EMPTY)
        return data

    async def _download(self, address: str) -> bytes:
        data = bytearray()
        async with self._web.stream("GET", address) as response:
            if response.status_code in (404, 410):
                raise DownloadRefused(Refusal.MISSING_FILE)
            response.raise_for_status()
            async for chunk in response.aiter_raw():
                data += chunk
                if len(data) > self.limit:
                    raise DownloadRefused(Refusal.TOO_MANY_BYTES)
        if not data:
            raise DownloadRefused(Refusal.EMPTY)
        return bytes(data)
