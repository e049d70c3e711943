"""Says what a person took away from a check, and from its copy."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console

from detectors.cli.numbering import Sheet


def say_wishes(console: Console, sheets: Sequence[Sheet], off: Sequence[str], *, written: bool) -> None:
    """Print which detectors were left out and which places are open; what lies over those and is much larger is named."""
    if off:
        console.print(
            f"        [magenta]Left out at your wish, so nobody looked for it: {', '.join(off)}.[/]", soft_wrap=True
        )
    kept = [number for sheet in sheets for number in sheet.open]
    if not kept or not written:
        return
    numbers = ", ".join(map(str, kept))
    console.print(f"        Left open at your wish, where no other place lies over it: {numbers}.", soft_wrap=True)
    if over := [number for sheet in sheets for number in sheet.shut]:
        also = ",".join(map(str, (*kept, *over)))
        console.print(
            f"        Still covered, with what of these is below: {', '.join(map(str, over))}, because it holds much "
            f"more. To open it, too: --keep {also}",
            soft_wrap=True,
        )
