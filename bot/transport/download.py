"""Downloads pictures into memory, with a limit on bytes, from Telegram's cloud or from a self-hosted Bot API server."""

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
"""Largest file that the cloud, and a self-hosted server that is not in local mode, gives to a bot (getFile: 20 MB)."""
OWN_SERVER_BYTES = MAX_BYTES
"""Largest file from a self-hosted server in local mode, which has no limit itself. The decoder refuses larger ones."""


class DownloadRefused(Exception):
    """Raised when a picture is refused before it is checked. The reason is a code."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


class DownloadFailed(Exception):
    """Raised when the download failed. It says nothing about the picture."""


class Downloader:
    """Downloads pictures and stops at ``limit`` bytes, whatever size is declared.

    ``folder`` is where a Bot API server in local mode stores its files. It then answers with a path in that folder
    instead of an address, and no other path on this machine is read.
    """

    def __init__(self, bot: Bot, limit: int = CLOUD_BYTES, folder: str = "", timing: Timing = STANDARD) -> None:
        self._timing = timing
        self._bot = bot
        self._folder = Path(folder).resolve() if folder else None
        self.limit = limit
        # The limit counts bytes as they arrive, so the server must not compress them.
        self._web = httpx.AsyncClient(timeout=timing.download_idle, headers={"Accept-Encoding": "identity"})

    async def close(self) -> None:
        await self._web.aclose()

    async def fetch(self, file: str, declared_bytes: int = 0, most: int = MAX_BYTES) -> bytes:
        """Returns the bytes of a file. Raises DownloadRefused with a reason, or DownloadFailed.

        ``declared_bytes`` is the size that the message declares, 0 where it declares none; ``most`` is a limit below that of
        all files.
        """
        limit = min(self.limit, most)
        if declared_bytes > limit:
            raise DownloadRefused(Refusal.TOO_MANY_BYTES)
        address, told = await self._address(file, limit)
        if self._folder is not None and address.startswith("/"):
            return await asyncio.to_thread(self._read, self._folder, address, limit)
        if urlsplit(address).scheme not in ("http", "https"):
            raise DownloadFailed
        pauses = self._timing.download_pauses
        for attempt in range(len(pauses) + 1):
            try:
                async with asyncio.timeout(self._timing.download_limit):
                    data = await self._download(address, limit)
                if data and len(data) >= told:
                    return data
                if not told:
                    raise DownloadRefused(Refusal.EMPTY)
            except TimeoutError:
                raise DownloadFailed from None
            except (httpx.HTTPError, httpx.InvalidURL):
                pass
            if attempt < len(pauses):
                await asyncio.sleep(pauses[attempt])
        raise DownloadFailed

    async def has(self, file: str) -> bool:
        """Tells whether Telegram still knows a file by this handle. Where it does not answer, it is taken to do so."""
        try:
            await self._address(file, self.limit)
        except DownloadRefused as refused:
            return refused.reason is not Refusal.MISSING_FILE
        except DownloadFailed:
            pass
        return True

    async def _address(self, name: str, limit: int) -> tuple[str, int]:
        """Returns the address or path of a file, and the size that it is told to have, 0 where none is told.

        The address holds the token and must not leave this class. A download with fewer bytes has been broken off.
        """
        try:
            file = await self._bot.get_file(name)
        except (BadRequest, Forbidden) as error:
            too_big = "too big" in error.message.lower()
            raise DownloadRefused(Refusal.TOO_MANY_BYTES if too_big else Refusal.MISSING_FILE) from None
        except TelegramError:
            raise DownloadFailed from None
        if (file.file_size or 0) > limit:
            raise DownloadRefused(Refusal.TOO_MANY_BYTES)
        return file.file_path or "", file.file_size or 0

    def _read(self, folder: Path, address: str, limit: int) -> bytes:
        path = Path(address).resolve()
        if not path.is_relative_to(folder):
            raise DownloadFailed
        try:
            with path.open("rb") as file:
                data = file.read(limit + 1)
        except FileNotFoundError:
            raise DownloadRefused(Refusal.MISSING_FILE) from None
        except OSError:
            raise DownloadFailed from None
        if len(data) > limit:
            raise DownloadRefused(Refusal.TOO_MANY_BYTES)
        if not data:
            raise DownloadRefused(Refusal.EMPTY)
        return data

    async def _download(self, address: str, limit: int) -> bytes:
        data = bytearray()
        async with self._web.stream("GET", address) as response:
            if response.status_code in (404, 410):
                raise DownloadRefused(Refusal.MISSING_FILE)
            response.raise_for_status()
            async for chunk in response.aiter_raw():
                data += chunk
                if len(data) > limit:
                    raise DownloadRefused(Refusal.TOO_MANY_BYTES)
        return bytes(data)
