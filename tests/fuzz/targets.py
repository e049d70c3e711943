"""All targets by name, with their seeds and their share of the executions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from detectors.kit.terms import Style
from tests.fuzz import files, pdfs, words
from tests.fuzz.corpus import BAD_CHUNKS, NAMES, PAYLOADS, PRESSES, no_pictures, packet, pictures
from tests.fuzz.mutate import Engine


@dataclass(frozen=True)
class Target:
    """``check`` raises when a promise is broken; ``percent`` of all executions go to it."""

    name: str
    check: Callable[[bytes], None]
    seeds: tuple[bytes, ...]
    percent: int
    words: tuple[bytes, ...] = ()

    def engine(self, seed: int) -> Engine:
        return Engine(self.seeds, self.words, seed)


def encoded(texts: tuple[str, ...]) -> tuple[bytes, ...]:
    return tuple(text.encode("utf-8", "replace") for text in texts)


def all_targets() -> tuple[Target, ...]:
    whole = tuple(pictures().values())
    small = whole[0]
    streams = (
        files.frames(small),
        files.frames(small, annotated=True) + files.frames(whole[7]),
        files.frames(whole[7], style=Style.CARD.value),
        files.frames(b""),
    )
    names = encoded(NAMES)
    return (
        Target("decoder", files.decoder, (*whole, *no_pictures()), 23, BAD_CHUNKS),
        Target("torn", files.torn, tuple(bytes([n]) * 16 for n in range(256)), 11),
        Target("pdf", pdfs.pdf, tuple(pdfs.papers().values()), 4, pdfs.WORDS),
        Target("torn-pdf", pdfs.torn_pdf, tuple(bytes([n]) * 16 for n in range(256)), 2),
        Target("metadata", files.metadata, (*whole, packet() * 3), 10, (*BAD_CHUNKS, packet())),
        Target("door", files.door, streams, 5, (b"{", b"}", b"[" * 50, b"NaN", b"1e999")),
        Target(
            "answer", words.answer, tuple(words.answers()), 12, (b"null", b"[[]]", b"1e999", b"[" * 50, b'"\\u0000"')
        ),
        Target("payload", files.payload, encoded(PAYLOADS), 11, (*names, b"://", b"@", b"=" * 40, b" " * 200)),
        Target("press", words.press, encoded(PRESSES), 6, (b":", b"AAAAAAAAAAAA", b"-")),
        Target("message", words.message, (*names, *encoded(PAYLOADS)), 2, names),
        Target("wording", words.wording, (*names, b"<b>", b"{ $x }"), 7, names),
        Target("sealed", words.sealed, (b"a record", b"\0" * 60), 7),
    )
