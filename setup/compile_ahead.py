"""Compiles what each start would compile anew otherwise: the networks, for this processor, and our Python files.

``python -m setup.compile_ahead``, run by the launcher once all models are there. Which networks, in which shapes, is what a
start loads (``prepare`` in ``detectors/gate/registry.py``). A pixel process writes no files, so it can keep neither.
Without them every start compiles its own: slower, and the same.
"""

from __future__ import annotations

import compileall
import sys

from detectors.gate.registry import prepare
from detectors.kit import compiled, models

OURS = ("detectors", "bot")


def main() -> int:
    try:
        for folder in OURS:
            compileall.compile_dir(models.ROOT / folder, quiet=2)
        before = compiled.forget()  # so that all are compiled now, and none is believed if this breaks off
        prepare()
        models.keep_compiled(before)
    except (OSError, RuntimeError, models.ModelBroken) as error:
        print(f"What was compiled cannot be kept: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
