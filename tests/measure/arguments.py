"""What the measuring command understands, and what it refuses."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from detectors.kit.terms import VERSION
from tests.measure.expected import Split

SHOWS_PICTURES = ("html", "only", "every", "speed", "against")
"""Options that name or show single pictures, or choose few enough of them to tell which one is meant."""

OF_PICTURES = ("small", "before", "html", "speed", "against", "crowd")
"""Options that are about pictures only."""

BOTH: Final = "all"
"""Speed needs no labels, so it may be measured on both halves of a manifest at once."""


def parser() -> argparse.ArgumentParser:
    command = argparse.ArgumentParser(
        prog="measure", description="Measures recall, false alarms, covers and time on labelled pictures."
    )
    what = command.add_mutually_exclusive_group()
    what.add_argument("--photos", metavar="MANIFEST", type=Path, help="the pictures of a manifest (JSON lines)")
    what.add_argument("--painted", action="store_true", help="the set that the project paints itself")
    what.add_argument(
        "--words", action="store_true", help="texts without pictures: generated ones and the project's own"
    )
    what.add_argument("--faces", metavar="FOLDER", type=Path, help="faces whose file names begin with the age: AGE_…")
    command.add_argument(
        "--split",
        choices=[*(split.value for split in Split), BOTH],
        help="with --photos or --words: the half of the pictures or texts to develop with (look, also without this option), "
        "or the half that stays unseen (measure), of which only totals are told; with --speed, all takes both",
    )
    command.add_argument("--small", action="store_true", help="with --painted: a few of each risk")
    command.add_argument("--detail", action="store_true", help="with --painted: only what needs a close look")
    command.add_argument("--sizes", action="store_true", help="with --painted: small print in large photos, as a table")
    command.add_argument("--pdf", action="store_true", help="with --painted: PDFs, each as a whole")
    command.add_argument(
        "--seed", type=int, default=0, help="with --painted or --words: other people, numbers and places"
    )
    command.add_argument("--only", default="", help="pictures or texts whose names contain this")
    command.add_argument("--every", metavar="N", type=int, default=1, help="every Nth of them, for a quick look")
    command.add_argument("--before", metavar="FILE", type=Path, help="compare with the figures of an earlier --json")
    command.add_argument("--json", metavar="FILE", type=Path, help="also write the figures and every outcome")
    command.add_argument("--html", metavar="FOLDER", type=Path, help="also write a page with the pictures side by side")
    command.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="for honest milliseconds use 1")
    command.add_argument("--speed", action="store_true", help="time, memory and throughput instead of what is found")
    command.add_argument(
        "--against",
        default="",
        metavar="NAMES",
        help="with --speed: presidio,deface (see setup/rivals), or the path of another checkout, measured in turn",
    )
    command.add_argument(
        "--crowd", type=int, default=60, metavar="N", help="with --speed: photos for the pixel processes"
    )
    command.add_argument("--version", action="version", version=f"gatekeeper {VERSION}")
    return command


def arguments(words: Sequence[str] | None) -> argparse.Namespace:
    """Ends the process with 2 and a sentence where options are missing or contradict each other."""
    command = parser()
    given = command.parse_args(words)
    if not (given.photos or given.painted or given.words or given.faces or given.speed):
        command.error("say what to measure: --photos MANIFEST, --painted, --words, --faces FOLDER, or --speed")
    if given.split and not (given.photos or given.words):
        command.error("--split chooses a half of a manifest or of the texts: it goes with --photos MANIFEST or --words")
    if given.words:
        _refuse_pictures(command, given)
    if [given.small, given.detail, given.sizes, given.pdf].count(True) > 1 or (
        (given.detail or given.sizes or given.pdf) and not given.painted
    ):
        command.error(
            "--small, --detail, --sizes and --pdf are each a part of what is painted: one of them goes with --painted"
        )
    if given.pdf and (given.speed or given.html):
        command.error("--pdf tells what is found: it goes with neither --speed nor --html")
    if given.sizes and given.speed:
        command.error("--sizes tells what is found, --speed how long it takes: choose one of them")
    if given.split == BOTH and (not given.speed or given.only):
        command.error("--split all tells totals of speed only: it goes with --speed, and without --only")
    if given.split == Split.MEASURE:
        _refuse_single_pictures(command, given)
    return given


def _refuse_pictures(command: argparse.ArgumentParser, given: argparse.Namespace) -> None:
    for name in OF_PICTURES:
        if getattr(given, name) != command.get_default(name):
            command.error(f"--words measures texts without pictures, so it does not go with --{name}")


def _refuse_single_pictures(command: argparse.ArgumentParser, given: argparse.Namespace) -> None:
    for name in SHOWS_PICTURES:
        if getattr(given, name) != command.get_default(name):
            command.error(f"--split measure tells totals only, so it does not go with --{name}: use --split look")
