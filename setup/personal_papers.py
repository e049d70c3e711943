"""Learns the weights of ``detectors/kit/documents/personal_papers.py`` on generated texts: ``python -m setup.personal_papers``.

Papers about people are those of ``ABOUT``; harmless texts are the others of the half that is developed with. A logistic
regression with a quadratic penalty, by Newton's method; what it is worth is said by texts of templates that it did not learn
from (``FOLDS``). The threshold is the lowest at which at most ``HARMLESS`` of the harmless texts are called papers.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from detectors.gate.file_words import OnlyWords
from detectors.kit.documents import personal_papers
from detectors.kit.documents.personal_papers import Signs, signs_of
from detectors.kit.view import View
from tests.given import blank
from tests.measure.expected import Split
from tests.words.bench import generated
from tests.words.layout import lay
from tests.words.templates import SAFE, templates

ABOUT: Final = ("identity", "medical", "payment", "people")
"""Kinds whose texts are papers about people; chats among them are learned as what they are: hardly told from others."""
PENALTY: Final = 1.0
FOLDS: Final = 5
HARMLESS: Final = 0.01
"""Share of harmless texts that may be called papers: half of what is allowed, because real pages vary more."""
STEPS: Final = 30
Numbers = NDArray[np.float64]


def samples(seed: int) -> Iterator[tuple[str, bool, Signs]]:
    """The template, whether it is about a person, and the signs of each generated text."""
    chosen = [template for template in templates(Split.LOOK) if template.kind in (*ABOUT, SAFE)]
    for job in generated(chosen, Split.LOOK, seed):
        laid = lay(job.case.rows)
        signs = signs_of(View(blank(laid.width, laid.height), OnlyWords(laid.lines)).page)
        if signs is not None:
            yield job.case.name, job.case.kind != SAFE, signs


def learn(counts: Numbers, about: Numbers) -> Numbers:
    """The weights, the bias last, that make the texts likeliest. Both kinds weigh the same."""
    inputs = np.column_stack([counts, np.ones(len(counts))])
    share = np.where(about > 0, 0.5 / max(1, about.sum()), 0.5 / max(1, (1 - about).sum())) * len(about)
    penalty = PENALTY * np.diag([1.0] * counts.shape[1] + [0.0])
    weights = np.zeros(inputs.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-inputs @ weights))
        slope = inputs.T @ (share * (chance - about)) + penalty @ weights
        curve = (inputs * (share * chance * (1 - chance))[:, None]).T @ inputs + penalty
        weights -= np.linalg.solve(curve, slope)
    return weights


def scores(weights: Numbers, counts: Numbers) -> Numbers:
    return np.asarray(1 / (1 + np.exp(-(counts @ weights[:-1] + weights[-1]))))


def unseen_scores(names: list[str], counts: Numbers, about: Numbers) -> Numbers:
    """The score of each text by weights that were learned without its template."""
    order = {name: place % FOLDS for place, name in enumerate(sorted(set(names)))}
    folds = np.array([order[name] for name in names])
    found = np.zeros(len(names))
    for fold in range(FOLDS):
        found[folds == fold] = scores(learn(counts[folds != fold], about[folds != fold]), counts[folds == fold])
    return found


def main() -> None:
    """Learns, tells what unseen templates get, and writes the weights."""
    names, kinds, signs = zip(*samples(seed=1), strict=True)
    keys = list(signs[0].counts)
    counts = np.array([[each.counts[key] for key in keys] for each in signs])
    about = np.array(kinds, dtype=float)
    found = unseen_scores(list(names), counts, about)
    threshold = float(np.quantile(found[about == 0], 1 - HARMLESS))
    print(f"threshold {threshold:.3f}: of unseen templates' texts {np.mean(found[about > 0] > threshold):.3f} about people, "
          f"{np.mean(found[about == 0] > threshold):.4f} harmless")  # fmt: skip
    weights = learn(counts, about)
    lines = ["# Weights of the signs of a paper about somebody; written by setup/personal_papers.py.", "",
             f"threshold = {threshold:.3f}", "", "[weights]",
             *(f"{key} = {weight:.3f}" for key, weight in zip((*keys, "bias"), weights, strict=True)), ""]  # fmt: skip
    Path(personal_papers.__file__).with_suffix(".toml").write_text("\n".join(lines), "utf-8")


if __name__ == "__main__":
    main()
