"""Compiles the networks for this processor, so that each start loads them instead.

``python -m setup.compile_networks``, run by the launcher once all models are there. Which networks, in which shapes, is what a
start loads (``prepare`` in ``detectors/gate/registry.py``). Without them every start compiles its own: slower, and the same.
"""

from __future__ import annotations

import sys

from detectors.gate.registry import prepare
from detectors.kit import compiled, models


def main() -> int:
    try:
        before = compiled.forget()  # so that all are compiled now, and none is believed if this breaks off
        prepare()
        models.keep_compiled(before)
    except (OSError, RuntimeError, models.ModelBroken) as error:
        print(f"The compiled networks cannot be kept: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
