"""Runs a program in this process's place, so that it ends with the bot: ``python bound_to_bot.py BOT PROGRAM ARGUMENTS``.

BOT is the process id of the bot. The kernel kills the program when the bot ends, also when the bot was killed. This is a
step between the two because the wish must be made in the new process, and Python can make it only with its own code there.
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import sys

_PR_SET_PDEATHSIG = 1


def main(bot: str, program: str, *arguments: str) -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would be the state on a disk
    if os.getppid() == int(bot):  # otherwise the bot ended before the wish was made
        os.execv(program, [program, *arguments])  # noqa: S606 - found by its full path, no shell


if __name__ == "__main__":
    main(*sys.argv[1:])
