"""Starts the bot: reads the environment once, builds Settings, serves until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from telegram.error import InvalidToken

from bot import lifecycle, log
from bot.config.env_file import environment_with_file
from bot.config.settings import Settings, SettingsError
from bot.config.unknown_settings import unknown_settings
from bot.monitoring import health
from bot.monitoring.health import Life
from bot.pixels.process import NotStarted
from bot.preflight import preflight
from bot.web.server import CannotListen
from detectors.kit.terms import VERSION

ROOT = Path(__file__).parents[1]
USAGE = """\
./gatekeeper bot            starts the bot; its settings are explained in .env.example
./gatekeeper bot --dry-run  looks at settings, models, Redis and token, a line each, and serves nobody
./gatekeeper bot --health   exit status 0 when the running bot is alive, 1 when it is not
./gatekeeper bot --version  prints the version
./gatekeeper work           does the pixel work of a bot with SPREAD=1 that runs elsewhere; --health and --dry-run as above"""
WORK = "--work"
KNOWN: tuple[list[str], ...] = ([], ["--health"], ["--dry-run"])


def main(arguments: Sequence[str], environment: Mapping[str, str], root: Path = ROOT) -> int:
    """The exit status: 0 after an orderly end, 1 when it cannot run, 2 when the settings are not right."""
    life, arguments = _life(arguments)
    if list(arguments) not in KNOWN:
        return _explain(list(arguments))
    try:
        given, environment = environment, environment_with_file(environment, root / ".env")
        if list(arguments) != ["--health"]:
            for doubt in unknown_settings(given, root / ".env"):
                print(doubt, file=sys.stderr)
        settings = Settings.from_env(environment)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    if list(arguments) == ["--health"]:
        return 0 if health.is_alive(settings, life) else 1
    if arguments:
        return asyncio.run(_look(settings, environment))
    return _serve(settings, environment, life)


def _life(arguments: Sequence[str]) -> tuple[Life, Sequence[str]]:
    """Which program this process is to be, and the arguments that are left."""
    return (Life.NODE, arguments[1:]) if list(arguments[:1]) == [WORK] else (Life.BOT, arguments)


def _explain(arguments: list[str]) -> int:
    """Prints the help, the version, or what is wrong with the arguments."""
    if arguments == ["--version"]:
        print(f"gatekeeper {VERSION}")
    elif arguments in (["--help"], ["-h"]):
        print(USAGE)
    else:
        print(f"This is not known here: {' '.join(arguments)}\n{USAGE}", file=sys.stderr)
        return 2
    return 0


async def _look(settings: Settings, environment: Mapping[str, str]) -> int:
    """Prints a line for each thing that a start needs; 1 when it would not start."""
    log.configure("ERROR")
    status = 0
    async for line in preflight(settings, environment):
        print(line)
        status = status or int(not line.fine and line.grave)
    return status


def _serve(settings: Settings, environment: Mapping[str, str], life: Life) -> int:
    log.configure(settings.log_level)
    try:
        asyncio.run(_until_stopped(settings, environment, life))
    except NotStarted as error:
        print(f"The {life.value} does not start, because photos could not be checked: {error}", file=sys.stderr)
        return 1
    except CannotListen as error:
        print(f"The {life.value} does not start: {error}", file=sys.stderr)
        return 1
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    except InvalidToken:
        print(
            "Telegram does not accept BOT_TOKEN. Copy it again from @BotFather (/mybots, API Token).", file=sys.stderr
        )
        return 2
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - its words may hold the token; its type may be shown
        print(f"The {life.value} has stopped on an error that nobody expected: {type(error).__name__}", file=sys.stderr)
        return 1
    return 0


async def _until_stopped(settings: Settings, environment: Mapping[str, str], life: Life = Life.BOT) -> None:
    stop, started = asyncio.Event(), asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    run = lifecycle.run_bot
    if life is Life.NODE:
        # The engine of the queue is loaded by those alone who need it.
        from bot.spread.node import run_node as run
    bot = asyncio.create_task(run(settings, environment, stop, started))
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait({bot, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if not started.is_set() and not bot.done():
        # Telegram has not answered yet, so there is no work that could be finished.
        bot.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await bot


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], os.environ))
