"""The whole suite: every attack against every redactor, counted."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

import cv2

from tests.attacks.files import CARRIERS, carried
from tests.attacks.pixels import PIXEL_ATTACKS, Attacked
from tests.attacks.reading import read_back
from tests.attacks.redactors import ALL, OURS
from tests.attacks.victims import Victim

Counts = dict[str, int]
"""Successes by the name of the attack."""
IN_FILES = 40
"""Victims whose files are attacked: what a file carries does not depend on what is in the picture."""


def attack(victims: Sequence[Victim], name: str, processes: int = 1) -> Counts:
    """Every attack against one redactor on all victims."""
    return {
        **_on_pixels(victims, name, processes),
        **read_back(victims, ALL[name]),
        **(_on_files(victims[:IN_FILES], name) if name in OURS else {}),
    }


def _on_pixels(victims: Sequence[Victim], name: str, processes: int) -> Counts:
    won: Counts = dict.fromkeys(PIXEL_ATTACKS, 0)
    if processes <= 1:
        results = [_one(name, victim) for victim in victims]
    else:
        with ProcessPoolExecutor(processes, get_context("spawn"), cv2.setNumThreads, (1,)) as hands:
            results = list(hands.map(partial(_one, name), victims, chunksize=8))
    for result in results:
        for attack_name, success in result.items():
            won[attack_name] += success
    return won


def _one(name: str, victim: Victim) -> Mapping[str, bool]:
    attacked = Attacked(victim, ALL[name])
    return {attack_name: attempt(attacked) for attack_name, attempt in PIXEL_ATTACKS.items()}


def _on_files(victims: Sequence[Victim], name: str) -> Counts:
    return {what: sum(carried(victim, carrier, ALL[name]) for victim in victims) for what, carrier in CARRIERS.items()}


def cores() -> int:
    return os.cpu_count() or 1
