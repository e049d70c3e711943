"""Starts the page alone, ``./gatekeeper page``: reads the settings, serves until it is told to stop, opens a browser."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys
import threading
import webbrowser
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot import log
from bot.config.api_tokens import ApiToken
from bot.config.env_file import environment_with_file
from bot.config.settings import Settings, SettingsError
from bot.config.unknown_settings import unknown_settings
from bot.pixels.process import NotStarted
from bot.web.alone import run_page
from bot.web.guard import Access
from bot.web.passes import INVITATION_SECONDS, INVITED
from bot.web.server import CannotListen

ROOT = Path(__file__).parents[2]
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER", "WSL_DISTRO_NAME")
"""Variables of which one is set where a browser can be seen. Without a screen, Python would open one inside the terminal."""


def main(given: Sequence[str], environment: Mapping[str, str], root: Path = ROOT) -> int:
    """The exit status: 0 after an orderly end, 1 when it cannot run, 2 when arguments or settings are not right."""
    asked = parser().parse_args(given)
    try:
        for doubt in unknown_settings(environment, root / ".env"):
            print(doubt, file=sys.stderr)
        environment = environment_with_file(environment, root / ".env")
        settings = Settings.from_env(environment, bot=False)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    if asked.invite:
        return _invite(settings)
    if asked.token is not None:
        return _new_token(asked.token)
    log.configure("WARNING" if settings.log_level == "INFO" and not settings.public_url else settings.log_level)
    return _serve(settings, environment, asked)


def parser() -> argparse.ArgumentParser:
    """Returns what reads the arguments."""
    known = argparse.ArgumentParser(
        prog="./gatekeeper page",
        description="Serves the page on this machine: drop a photo, see what is private in it, cover it, take the copy.",
        epilog="Ctrl-C ends it. With PUBLIC_URL in .env it serves people beyond this machine; see .env.example.",
    )
    known.add_argument("--port", type=_port, help="the port to listen on; without it PAGE_PORT, or any that is free")
    known.add_argument("--no-browser", action="store_true", help="only print the address, open nothing")
    known.add_argument("--invite", action="store_true", help="print a link to the page at PUBLIC_URL that works once")
    known.add_argument(
        "--token", metavar="NAME", help="make a token for a program that is to use the API, and its entry"
    )
    return known


def _port(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 65_535:
        raise argparse.ArgumentTypeError("a port is a number between 1 and 65535")
    return int(text)


def _invite(settings: Settings) -> int:
    if not (settings.public_url and settings.page_invitations):
        print("Invitations lead to a public page: set PUBLIC_URL and PAGE_INVITATIONS=1 in .env.", file=sys.stderr)
        return 2
    print(Access.of(settings).link(INVITED, INVITATION_SECONDS))
    print(f"It lets one browser in, once, within {INVITATION_SECONDS // 3600} hours.", file=sys.stderr)
    return 0


def _new_token(name: str) -> int:
    """Prints a new token and its entry, which holds no more than the token's hash."""
    try:
        token, entry = ApiToken.new(name)
    except ValueError:
        print("The name of a program is up to 32 small letters, digits and hyphens: --token web-shop.", file=sys.stderr)
        return 2
    print(token)
    print(entry)
    print(
        "The first line is the token: give it to the program; it is shown once. Add the second line to API_TOKENS in .env, "
        "after a comma where there are others; its last numbers are photos a minute, and photos at once. Then start again.",
        file=sys.stderr,
    )
    return 0


def _serve(settings: Settings, environment: Mapping[str, str], asked: argparse.Namespace) -> int:
    try:
        asyncio.run(_until_stopped(settings, environment, asked))
    except NotStarted as error:
        print(f"The page does not start, because photos could not be checked: {error}", file=sys.stderr)
        return 1
    except CannotListen as error:
        print(f"The page does not start: {error}", file=sys.stderr)
        return 1
    return 0


async def _until_stopped(settings: Settings, environment: Mapping[str, str], asked: argparse.Namespace) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)

    def opened(address: str) -> None:
        print(f"Gatekeeper is at {address}", flush=True)
        if not (settings.public_url or asked.no_browser):
            print("The address works once, for one browser. Ctrl-C ends the page.", file=sys.stderr)
            # Some browsers end only when they are closed, and the page does not wait for that.
            threading.Thread(target=_open, args=(address,), daemon=True).start()

    print("Loading, this takes some seconds …", file=sys.stderr)
    await run_page(settings, environment, stop, opened, asked.port)


def _open(address: str) -> None:
    """Opens the browser, where there is a screen for it. Whether that works is nobody's trouble: the address stands there."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in SCREENS):
        return
    try:
        webbrowser.open(address)
    except (webbrowser.Error, OSError) as error:
        log.error_event("no-browser", error)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], os.environ))
