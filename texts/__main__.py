"""Lists what each further language lacks and what it has too much: ``python -m texts``."""

from __future__ import annotations

from fluent.syntax import FluentParser, ast

from texts.languages import COMPLETE, FOLDER, LANGUAGES


def keys(language: str) -> list[str]:
    """The keys of a language, in the order of its file; attributes as ``key.attribute``."""
    found = []
    for entry in FluentParser().parse((FOLDER / f"{language}.ftl").read_text("utf-8")).body:
        if isinstance(entry, ast.Message):
            found += [entry.id.name] * (entry.value is not None)
            found += [f"{entry.id.name}.{attribute.id.name}" for attribute in entry.attributes]
    return found


def report(language: str) -> str:
    """Returns a line on what a language lacks in comparison with English, and one on what English does not have."""
    first, own = keys(COMPLETE[0]), keys(language)
    lacks, more = [key for key in first if key not in own], [key for key in own if key not in first]
    lines = [f"{language}: {len(lacks)} of {len(first)} told in English{': ' if lacks else ''}{', '.join(lacks)}"]
    lines += [f"{language}: not in English, so never said: {', '.join(more)}"] if more else []
    return "\n".join(lines)


if __name__ == "__main__":
    for code in LANGUAGES[1:]:
        print(report(code))
