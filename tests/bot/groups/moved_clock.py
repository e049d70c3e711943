"""Run by itself: a case in a group while somebody sets the system's clock. Given the store's address and the days.

The clock is taken over before anything else is imported, so that nothing can hold on to the real one.
"""

from __future__ import annotations

import json
import sys
import time

REAL = time.time
AHEAD = [0.0]
time.time = lambda: REAL() + AHEAD[0]

from tests.bot.groups.stage import BUDI, CHAT, LOG, Play, in_group  # noqa: E402 - after the clock was taken over

DAY = 86_400


async def watched(stage: Play) -> dict[str, object]:
    await stage.gone(stage.posts(BUDI, b"nude-1"))
    await stage.settled()
    AHEAD[0] = float(sys.argv[2]) * DAY
    notice = await stage.hears("was hidden", BUDI.number)
    answered = await stage.press(notice, "gm", BUDI)
    await stage.press(await stage.hears("Hidden", LOG), "gc:u")
    lifetimes = dict(await stage.scene.memory.about(CHAT))
    await stage.scene.store.flushall()
    return {"answered": answered, "case": lifetimes.get("case", 0)}


if __name__ == "__main__":
    print(json.dumps(in_group(watched, log=True, redis_url=sys.argv[1])))
