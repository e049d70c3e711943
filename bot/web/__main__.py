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
from bot.web.arguments import parser
from bot.web.guard import Access
from bot.web.passes import INVITATION_SECONDS, INVITED
from bot.web.server import CannotListen
from texts import Texts, texts
from texts.languages import language_of_terminal

ROOT = Path(__file__).parents[2]
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER", "WSL_DISTRO_NAME")
"""Variables of which one is set where a browser can be seen. Without a screen, Python would open one inside the terminal."""


def main(given: Sequence[str], environment: Mapping[str, str], root: Path = ROOT) -> int:
    """The exit status: 0 after an orderly end, 1 when it cannot run, 2 when arguments or settings are not right."""
    spoken = texts(language_of_terminal(environment))
    asked = parser(spoken).parse_args(given)
    try:
        for doubt in unknown_settings(environment, root / ".env"):
            print(doubt, file=sys.stderr)
        environment = environment_with_file(environment, root / ".env")
        settings = Settings.from_env(environment, bot=False)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    if asked.invite:
        return _invite(settings, spoken)
    if asked.token is not None:
        return _new_token(asked.token)
    log.configure("WARNING" if settings.log_level == "INFO" and not settings.public_url else settings.log_level)
    return _serve(settings, environment, asked, spoken)


def _invite(settings: Settings, spoken: Texts) -> int:
    if not (settings.public_url and settings.page_invitations):
        print("Invitations lead to a public page: set PUBLIC_URL and PAGE_INVITATIONS=1 in .env.", file=sys.stderr)
        return 2
    print(Access.of(settings).link(INVITED, INVITATION_SECONDS))
    print(spoken.plain("serve-invitation", hours=INVITATION_SECONDS // 3600), file=sys.stderr)
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


def _serve(settings: Settings, environment: Mapping[str, str], asked: argparse.Namespace, spoken: Texts) -> int:
    try:
        asyncio.run(_until_stopped(settings, environment, asked, spoken))
    except NotStarted as error:
        print(f"The page does not start, because photos could not be checked: {error}", file=sys.stderr)
        return 1
    except CannotListen as error:
        print(f"The page does not start: {error}", file=sys.stderr)
        return 1
    return 0


async def _until_stopped(
    settings: Settings, environment: Mapping[str, str], asked: argparse.Namespace, spoken: Texts
) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)

    def opened(address: str) -> None:
        print(spoken.plain("serve-address", address=address), flush=True)
        if not (settings.public_url or asked.no_browser):
            print(spoken.plain("serve-once"), file=sys.stderr)
            # Some browsers end only when they are closed, and the page does not wait for that.
            threading.Thread(target=_open, args=(address,), daemon=True).start()

    print(spoken.plain("serve-loading"), file=sys.stderr)
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
