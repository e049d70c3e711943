"""A change of STATE_KEY: what was written with the earlier key is read, and moved under its new name when it is asked for.

Names are keyed hashes, too, so a record is found under its earlier name only by who knows what it is called. It is moved in
one step, with the lifetime that it has left. Machines that change their keys one after the other may move a record back and
forth; each of them finds it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

from redis.exceptions import WatchError

from bot.store.sealing import Keys


async def adopt(store: Any, name_in: Callable[[Keys], str], keys: Keys, now: float) -> None:
    """Moves a record from its name in the earlier keys to that in the present ones. ``name_in`` tells a record's name."""
    if keys.earlier is None:
        return
    old, new = name_in(keys.earlier), name_in(keys)
    moved = False
    while not moved:
        async with store.pipeline() as pipe:
            await pipe.watch(old)
            sealed, left = await pipe.get(old), int(await pipe.pttl(old))
            if sealed is None or left <= 0:
                return
            opened = keys.earlier.open(old, sealed, now)
            pipe.multi()
            if opened is not None:
                pipe.set(new, keys.seal(new, opened, now + left / 1000), px=left, nx=True)
            pipe.delete(old)
            with contextlib.suppress(WatchError):
                await pipe.execute()
                moved = True
