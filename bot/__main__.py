"""Starts the bot: reads the environment once, builds Settings, serves until it is told to stop."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from telegram.error import InvalidToken

from bot import app, health, log
from bot.child import NotStarted
from bot.settings import Settings, SettingsError, environment_with_file

ROOT = Path(__file__).parents[1]
USAGE = """\
python -m bot            starts the bot; its settings are explained in .env.example
python -m bot --health   exit status 0 when the running bot is alive, 1 when it is not"""


def main(arguments: Sequence[str], environment: Mapping[str, str], root: Path = ROOT) -> int:
    """The exit status: 0 after an orderly end, 1 when it cannot run, 2 when the settings are not right."""
    if list(arguments) not in ([], ["--health"]):
        print(USAGE)
        return 0 if list(arguments) in (["--help"], ["-h"]) else 2
    try:
        environment = environment_with_file(environment, root / ".env")
        settings = Settings.from_env(environment)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    if arguments:
        return 0 if health.is_alive(settings) else 1
    return _serve(settings, environment)


def _serve(settings: Settings, environment: Mapping[str, str]) -> int:
    log.configure(settings.log_level)
    try:
        asyncio.run(_until_stopped(settings, environment))
    except NotStarted as error:
        print(f"The bot does not start, because photos could not be checked: {error}", file=sys.stderr)
        return 1
    except InvalidToken:
        print(
            "Telegram does not accept BOT_TOKEN. Copy it again from @BotFather (/mybots, API Token).", file=sys.stderr
        )
        return 2
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - its words may hold the token; its type may be shown
        print(f"The bot has stopped on an error that nobody expected: {type(error).__name__}", file=sys.stderr)
        return 1
    return 0


async def _until_stopped(settings: Settings, environment: Mapping[str, str]) -> None:
    stop = asyncio.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    await app.serve(settings, environment, stop)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], os.environ))
