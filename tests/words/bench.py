"""Runs the bench: makes the cases, judges them in as many processes as asked for, prints and writes the figures."""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import lru_cache
from multiprocessing import get_context
from random import Random
from typing import Any, Final

from rich.console import Console
from rich.progress import track

from detectors.kit.terms import Strength
from tests.measure.expected import ManifestBroken, Split
from tests.words import figures, printing
from tests.words.filling import Case, fill
from tests.words.judging import Judged, judge, look, registry_once, strongest_of
from tests.words.layout import lay
from tests.words.misreading import misread
from tests.words.own_texts import EXAMPLES, SOURCES, own_texts
from tests.words.pools import pools
from tests.words.templates import SAFE, Template, TemplateBroken, Wish, templates

VARIANTS: Final = 8
"""Texts that are made of each template: other people, places, numbers and choices of words."""
RATES: Final = (0.0, 0.01, 0.02, 0.04)
REPEATS: Final = 5
"""How often each own text is misread anew: chance decides which signs, and at 1 % many texts have no error at all."""


@dataclass(frozen=True)
class Job:
    """A case with the share of its signs that is misread. One that is ``learned`` expects what is said of it read well."""

    case: Case
    rate: float = 0.0
    seed: str = ""
    learned: bool = False


def run(given: argparse.Namespace, out: Console, errors: Console) -> None:
    """The whole command. Raises ManifestBroken with a line for people where there is nothing to measure."""
    unseen = given.split == Split.MEASURE
    try:
        jobs = list(chosen_jobs(given))
    except TemplateBroken as error:
        raise ManifestBroken("a template is broken" if unseen else str(error)) from error
    if not jobs:
        raise ManifestBroken("there is no text with such a name")
    judged = list(track(results(jobs, given.processes), "measuring", len(jobs), console=errors, transient=True))
    made = [one for one in judged if one.kind not in SOURCES]
    numbers = tables(made, unseen)
    for title, rows in numbers.items():
        if rows:
            printing.print_rows(out, f"generated texts ({given.split or Split.LOOK}), by {title}", rows)
    rates = by_rate(jobs, judged)
    if rates:
        printing.print_rates(out, rates)
    wrong = {} if unseen else printing.troubles(made)
    printing.print_troubles(out, wrong)
    if given.json:
        given.json.write_text(json.dumps(_json(numbers, rates, wrong), indent=1, ensure_ascii=False) + "\n", "utf-8")


def chosen_jobs(given: argparse.Namespace) -> Iterator[Job]:
    """The texts that the options ask for: the generated ones of a half and, for the half to look at, the project's own."""
    half = Split(given.split or Split.LOOK)
    every = max(1, given.every)
    chosen = [template for template in templates(half) if given.only in template.name][::every]
    yield from generated(chosen, half, given.seed)
    if half is Split.LOOK:
        own = [case for case in own_texts() if given.only in case.name][::every]
        yield from misread_jobs(own, given.seed)


def generated(chosen: Iterable[Template], half: Split, seed: int, variants: int = VARIANTS) -> Iterator[Job]:
    """Each template several times, with values of its half."""
    known = pools(half)
    for template in chosen:
        for variant in range(variants):
            random = Random(f"{seed} {half} {template.name} {variant}")
            try:
                yield Job(fill(template, known[template.locale], random))
            except (KeyError, ValueError) as error:
                raise TemplateBroken(f"{template.name}: nothing known for {error}") from error


def misread_jobs(own: Iterable[Case], seed: int) -> Iterator[Job]:
    """Each own text at each rate."""
    for case in own:
        learned = case.kind == EXAMPLES
        for rate in RATES:
            # What is learned from the text as it stands says nothing of that text.
            repeats = REPEATS if rate and not learned else int(rate > 0 or not learned)
            for repeat in range(repeats):
                yield Job(case, rate, f"{seed} {case.kind} {case.name} {rate} {repeat}", learned)


def results(jobs: Sequence[Job], processes: int) -> Iterator[Judged]:
    """What came of each job, in their order."""
    if processes <= 1:
        yield from map(work, jobs)
        return
    # Fresh interpreters, as for pictures: what the detectors load does not survive a fork.
    with ProcessPoolExecutor(processes, get_context("spawn")) as pool:
        yield from pool.map(work, jobs, chunksize=16)


def work(job: Job) -> Judged:
    """Judges one job."""
    case = _learned(job.case) if job.learned else job.case
    return judge(replace(case, rows=misread(case.rows, job.rate, Random(job.seed))) if job.rate else case)


@lru_cache(maxsize=16)
def _learned(case: Case) -> Case:
    """The case with what is said of it now as what must be said; what is hinted at now may be said."""
    said = strongest_of(look(lay(case.rows), registry_once()))
    wanted = tuple(Wish(frozenset({risk})) for risk, strength in said.items() if strength is not Strength.HINT)
    return replace(case, wanted=wanted, may=frozenset(said))


def by_rate(jobs: Sequence[Job], judged: Sequence[Judged]) -> dict[tuple[str, float], figures.Row]:
    """The own texts by their source and the share of signs that were misread."""
    groups: Mapping[tuple[str, float], list[Judged]] = defaultdict(list)
    for job, one in zip(jobs, judged, strict=True):
        if one.kind in SOURCES:
            groups[one.kind, job.rate].append(one)
    return {key: figures.row(key[0], group) for key, group in groups.items()}


def tables(made: Sequence[Judged], unseen: bool) -> dict[str, list[figures.Row]]:
    """Figures by kind and by language. Of the unseen half, what few templates stand for is counted together."""
    group = figures.merged_where_few if unseen else figures.by
    there = [one for one in made if one.kind != SAFE]
    safe = [one for one in made if one.kind == SAFE]
    return {
        "kind": [*group(made, lambda one: one.kind), figures.row("all", made)] if made else [],
        "language": group(there, lambda one: one.language),
        "language of harmless texts": group(safe, lambda one: one.language),
    }


def _json(
    numbers: Mapping[str, Sequence[figures.Row]],
    rates: Mapping[tuple[str, float], figures.Row],
    wrong: Mapping[str, Sequence[str]],
) -> dict[str, Any]:
    said: dict[str, Any] = {title: [one.to_json() for one in rows] for title, rows in numbers.items()}
    if rates:
        said["signs"] = [{"rate": rate, **one.to_json()} for (_, rate), one in rates.items()]
    return {**said, "wrong": wrong} if wrong else said
