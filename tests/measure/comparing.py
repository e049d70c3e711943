"""What has changed since an earlier run whose figures were written with ``--json``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from tests.measure.figures import Figures
from tests.measure.outcome import Outcome
from tests.measure.printing import troubles

COMPARED: Final[dict[str, type]] = {"pictures": int, "risks": list, "boxes": dict, "safe_alarmed": int}


class NotComparable(Exception):
    """The earlier figures cannot be used; the message is one line for people."""


def read_earlier(file: Path) -> Mapping[str, Any]:
    """The figures and outcomes of an earlier run. Raises NotComparable where the file holds none."""
    try:
        earlier: dict[str, Any] = json.loads(file.read_text("utf-8"))
        compared = [earlier["figures"][name] for name in COMPARED]
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise NotComparable(f"{file}: holds no figures of an earlier run") from error
    if not all(isinstance(value, kind) for value, kind in zip(compared, COMPARED.values(), strict=True)):
        raise NotComparable(f"{file}: holds no figures of an earlier run")
    return earlier


def changes(earlier: Mapping[str, Any], numbers: Figures) -> list[str]:
    """The totals that have changed, a line each. Raises NotComparable where other pictures were measured."""
    before, now = earlier["figures"], numbers.to_json()
    if before["pictures"] != now["pictures"]:
        raise NotComparable(f"{before['pictures']} pictures were measured before, {now['pictures']} now")
    risks, boxes = _risks(before["risks"], now["risks"]), _boxes(before["boxes"], now["boxes"])
    return [*risks, *boxes, *_safe(before, now), *_unread(before, now)]


def _risks(before: Sequence[Mapping[str, Any]], now: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    rows = {row["risk"]: row for row in before}
    for row in now:
        old = rows.get(row["risk"], row)
        for name, of in (("found", "wanted"), ("false", "others")):
            if old[name] != row[name]:
                yield f"{row['risk']}: {name} {old[name]}, now {row[name]} of {row[of]}"


def _boxes(before: Mapping[str, Sequence[int]], now: Mapping[str, Sequence[int]]) -> Iterator[str]:
    old, new = (sum(done for done, _ in boxes.values()) for boxes in (before, now))
    if old != new:
        yield f"boxes covered: {old}, now {new} of {sum(total for _, total in now.values())}"


def _safe(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    if before["safe_alarmed"] != now["safe_alarmed"]:
        yield f"safe pictures with a false alarm: {before['safe_alarmed']}, now {now['safe_alarmed']} of {now['safe']}"


def _unread(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    """Figures of before there were such are not compared."""
    for name, words, of in (
        ("safe_unread", "safe pictures where something is said to be unread", "safe"),
        ("mostly_unread", "pictures mostly unread", "pictures"),
        ("unread_named", "pictures that cannot be understood, said to be unread", "unread_there"),
    ):
        if before.get(name, now[name]) != now[name]:
            yield f"{words}: {before[name]}, now {now[name]} of {now[of]}"


def changed_pictures(earlier: Mapping[str, Any], outcomes: Sequence[Outcome]) -> Iterator[str]:
    """The pictures at which something else goes wrong than before, by name: for the half that may be looked at."""
    before = {picture["file"]: picture["wrong"] for picture in earlier.get("pictures", ())}
    for outcome in outcomes:
        old, new = before.get(outcome.expected.name), troubles(outcome)
        if old is not None and old != new:
            yield f"{outcome.expected.name}: {_words(old)}; now {_words(new)}"


def _words(wrong: Sequence[str]) -> str:
    return ", ".join(wrong) or "nothing wrong"
