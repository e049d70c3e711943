"""Runs inside .rivals, without anything of this project: paths in; out, a line each, seconds on the clock and of processors.

Presidio's redactor reads words with Tesseract and looks for what it knows with its patterns; its language model is left out
(a blank one of spaCy stands in), which makes it quicker than people will find it. deface finds faces and covers them.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image


def presidio() -> Callable[[Image.Image], None]:
    import spacy
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider
    from presidio_image_redactor import ImageAnalyzerEngine, ImageRedactorEngine

    folder = tempfile.mkdtemp()
    spacy.blank("en").to_disk(folder)
    models = [{"lang_code": "en", "model_name": folder}]
    words = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models}).create_engine()
    engine = ImageRedactorEngine(ImageAnalyzerEngine(AnalyzerEngine(nlp_engine=words)))
    return lambda picture: engine.redact(picture, (0, 0, 0))


def deface() -> Callable[[Image.Image], None]:
    from deface import deface as program
    from deface.centerface import CenterFace

    finder = CenterFace(in_shape=None, backend="auto")

    def cover(picture: Image.Image) -> None:
        pixels = np.array(picture)
        found, _ = finder(pixels, threshold=0.2)
        program.anonymize_frame(found, pixels, 1.3, "solid", True, False, None, 20)

    return cover


def main() -> None:
    work = {"presidio": presidio, "deface": deface}[sys.argv[1]]()
    for line in sys.stdin:
        picture = Image.open(Path(line.rstrip("\n"))).convert("RGB")
        start, spent = time.perf_counter(), processor()
        work(picture)
        print(time.perf_counter() - start, processor() - spent, flush=True)


def processor() -> float:
    """Processor seconds of this process and of its children that have ended, Tesseract among them."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


if __name__ == "__main__":
    main()
