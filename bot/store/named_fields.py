"""Writes a record as named fields, and reads one field by field.

A field that is unknown is ignored. One that is missing, of a wrong type or of an unknown value takes its safe value; a field
without a safe value makes the whole record not understood. Names stand beside the field, so that fields can be moved,
added and taken away; enumerations are kept by value, so that their order can change.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, dataclass, fields
from enum import Enum, StrEnum
from itertools import pairwise
from typing import Annotated, Any, Final, TypeVar, get_args, get_origin, get_type_hints

VERSION = 1
"""The form that is written. Older forms are read by ``bot.store.upgrades``."""
VERSION_KEY = "v"

T = TypeVar("T")


class NotUnderstood(ValueError):
    """A stored value is not what its field holds."""


class _Safe(Enum):
    REQUIRED = "required"
    DEFAULT = "default"


REQUIRED: Final = _Safe.REQUIRED
"""As ``Stored.safe``: a record in which this field is not understood is not there."""


@dataclass(frozen=True, slots=True)
class Codec:
    """How a value becomes JSON and comes back. ``read`` raises TypeError, ValueError or LookupError for anything else."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Stored:
    """How a field is kept, written beside it where the type alone does not say it.

    ``key`` is its name in the record (without one: the field's), ``safe`` its value where it is missing or not understood
    (without one: its default, or REQUIRED where it has none), ``codec`` its way to JSON (without one: that of its type).
    """

    key: str = ""
    safe: Any = _Safe.DEFAULT
    codec: Codec | None = None


@dataclass(frozen=True, slots=True)
class _Column:
    """One field of a record, with everything that its declaration says."""

    name: str
    key: str
    codec: Codec
    safe: Callable[[], Any]


def write_fields(record: Any, *, terse: bool = False) -> dict[str, Any]:
    """All fields of a dataclass under their names, as JSON. A terse one leaves out what a missing field is read as."""
    values = [(column, getattr(record, column.name)) for column in _columns(type(record))]
    return {column.key: column.codec.write(value) for column, value in values if not (terse and value == column.safe())}


def read_fields(kind: type[T], untrusted: dict[str, Any]) -> T | None:
    """The dataclass from what is stored; None for what cannot be understood."""
    values = {}
    for column in _columns(kind):
        try:
            values[column.name] = column.codec.read(untrusted[column.key])
        except (TypeError, ValueError, LookupError):
            values[column.name] = column.safe()
    return None if REQUIRED in values.values() else kind(**values)


_KNOWN: dict[type, tuple[_Column, ...]] = {}


def _columns(kind: Any) -> tuple[_Column, ...]:
    if kind not in _KNOWN:
        hints = get_type_hints(kind, include_extras=True)
        _KNOWN[kind] = tuple(_column(field, hints[field.name]) for field in fields(kind))
    return _KNOWN[kind]


def _column(field: Field[Any], hint: Any) -> _Column:
    stored = Stored()
    if get_origin(hint) is Annotated:
        hint, *notes = get_args(hint)
        stored = next((note for note in notes if isinstance(note, Stored)), stored)
    return _Column(field.name, stored.key or field.name, stored.codec or codec_of(hint), _safe(field, stored))


def _safe(field: Field[Any], stored: Stored) -> Callable[[], Any]:
    if stored.safe is not _Safe.DEFAULT:
        return lambda: stored.safe
    if field.default_factory is not MISSING:
        return field.default_factory
    return lambda: REQUIRED if field.default is MISSING else field.default


def codec_of(hint: Any) -> Codec:
    """The codec of a type: numbers, words, yes or no, enumerations, and tuples and sets of them."""
    if get_origin(hint) is tuple:
        return list_of(codec_of(get_args(hint)[0]))
    if get_origin(hint) is frozenset:
        return known_of(get_args(hint)[0])
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return enumerated(hint)
    if hint in (int, str, bool):
        return _exactly(hint)
    raise TypeError(f"there is no codec for {hint}")


def _exactly(kind: type) -> Codec:
    def read(untrusted: Any) -> Any:
        if type(untrusted) is not kind:
            raise NotUnderstood(kind.__name__)
        return untrusted

    return Codec(lambda value: value, read)


NUMBER, WORD = _exactly(int), _exactly(str)


def enumerated(choices: Iterable[str], otherwise: str | None = None) -> Codec:
    """A word out of these, a member of an enumeration by its value. An unknown one is ``otherwise``, or not understood."""
    known = {str(choice): choice for choice in choices}

    def read(untrusted: Any) -> str:
        if otherwise is not None and not (isinstance(untrusted, str) and untrusted in known):
            return otherwise
        return known[untrusted]

    return Codec(str, read)


def offered(choices: Iterable[int]) -> Codec:
    """A number out of these: one that is on offer no longer is not understood."""
    known = frozenset(choices)

    def read(untrusted: Any) -> int:
        if type(untrusted) is not int or untrusted not in known:
            raise NotUnderstood
        return untrusted

    return Codec(int, read)


def matching(pattern: str) -> Codec:
    """A word of this pattern."""

    def read(untrusted: Any) -> str:
        if not re.fullmatch(pattern, untrusted):
            raise NotUnderstood("pattern")
        return str(untrusted)

    return Codec(str, read)


def list_of(item: Codec) -> Codec:
    """A tuple. One item that is not understood makes the whole list not understood."""

    def read(untrusted: Any) -> tuple[Any, ...]:
        if not isinstance(untrusted, list):
            raise NotUnderstood("list")
        return tuple(item.read(one) for one in untrusted)

    return Codec(lambda values: [item.write(value) for value in values], read)


def known_of(choices: Iterable[str]) -> Codec:
    """A set of words; unknown ones are left out."""
    known = {str(choice): choice for choice in choices}

    def read(untrusted: Any) -> frozenset[str]:
        if not isinstance(untrusted, list):
            raise NotUnderstood("list")
        return frozenset(known[word] for word in untrusted if isinstance(word, str) and word in known)

    return Codec(lambda values: sorted(str(value) for value in values), read)


def mapping_of(value: Codec, keys: Iterable[str] | None = None, safe: Any = REQUIRED) -> Codec:
    """A mapping from words, or from these. An unknown key is left out; so is a wrong value, unless ``safe`` takes its place."""
    known = None if keys is None else {str(key): key for key in keys}

    def read(untrusted: Any) -> dict[str, Any]:
        if not isinstance(untrusted, dict):
            raise NotUnderstood("mapping")
        named = {key: one for key, one in untrusted.items() if known is None or key in known}
        values = {known[key] if known else key: _or_safe(value, one, safe) for key, one in named.items()}
        return {key: one for key, one in values.items() if one is not REQUIRED}

    def write(values: Mapping[str, Any]) -> dict[str, Any]:
        return {str(key): value.write(one) for key, one in values.items()}

    return Codec(write, read)


def _or_safe(codec: Codec, untrusted: Any, safe: Any) -> Any:
    try:
        return codec.read(untrusted)
    except (TypeError, ValueError, LookupError):
        return safe


def grouped(choices: Iterable[str], keys: Iterable[str]) -> Codec:
    """A mapping from keys to choices, kept the other way round: each choice with its keys, which is shorter."""
    chosen = {str(choice): choice for choice in choices}
    known = {str(key): key for key in keys}

    def write(values: Mapping[str, str]) -> dict[str, str]:
        found = dict.fromkeys(str(choice) for choice in values.values())
        return {choice: " ".join(key for key, value in values.items() if value == choice) for choice in found}

    def read(untrusted: Any) -> dict[str, str]:
        groups = mapping_of(WORD, chosen).read(untrusted)
        return {
            known[word]: chosen[choice] for choice, words in groups.items() for word in words.split() if word in known
        }

    return Codec(write, read)


def pairs_of(value: Codec) -> Codec:
    """A tuple of pairs whose first parts are different words, kept as a mapping."""
    mapping = mapping_of(value)
    return Codec(lambda pairs: mapping.write(dict(pairs)), lambda untrusted: tuple(mapping.read(untrusted).items()))


def _differences(numbers: Iterable[int]) -> list[int]:
    return [after - before for before, after in pairwise((0, *numbers))]


def _sums(untrusted: Any) -> tuple[int, ...]:
    numbers: list[int] = []
    for step in list_of(NUMBER).read(untrusted):
        numbers.append((numbers[-1] if numbers else 0) + step)
    return tuple(numbers)


def records_of(kind: type) -> Codec:
    """A tuple of dataclasses, each kept tersely; one that is not understood is left out."""

    def read_all(untrusted: Any) -> tuple[Any, ...]:
        if not isinstance(untrusted, list):
            raise NotUnderstood("list")
        records = [read_fields(kind, one) for one in untrusted if isinstance(one, dict)]
        return tuple(record for record in records if record is not None)

    return Codec(lambda values: [write_fields(value, terse=True) for value in values], read_all)


STEPS = Codec(_differences, _sums)
"""Numbers that lie close together, such as those of messages: the first one, then each as the difference to the one before."""
