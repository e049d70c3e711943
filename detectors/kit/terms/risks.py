"""The risks, worst first, with all that the project asks about each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Risk(StrEnum):
    """What kind of harm a finding stands for. ``RISKS`` says the rest about each."""

    INTIMATE = "intimate"
    CHILDREN = "children"
    IDENTITY = "identity"
    MEDICAL = "medical"
    LOCATION = "location"
    SECRETS = "secrets"
    PAYMENT = "payment"
    CONTACT = "contact"
    VEHICLE = "vehicle"
    PEOPLE = "people"
    METADATA = "metadata"


class Subject(StrEnum):
    """What lies under the covers of a risk: it decides how a cover is shaped."""

    TEXT = "text"
    PAPER = "paper"
    FACE = "face"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class RiskTraits:
    """What the project knows about one risk, apart from how it is found.

    ``title`` and ``reason`` are English, for the command line and for languages without a text of their own. ``label`` is
    the word on a cover, ``tip`` the key of the tip that fits. A risk that ``stops`` must never go out as it is. One that is
    ``discreet`` is not named in front of a group. The codes of a ``self_evident`` one add nothing to its title. Only where
    ``needs_region`` is false may there be a copy although a finding has no region.
    """

    title: str
    reason: str
    label: str
    tip: str
    subject: Subject = Subject.TEXT
    stops: bool = False
    discreet: bool = False
    self_evident: bool = False
    needs_region: bool = True


RISKS: Mapping[Risk, RiskTraits] = {
    Risk.INTIMATE: RiskTraits(
        "Intimate or very personal picture",
        "Once it is on a server you cannot take it back, and it can be used to shame or blackmail.",
        "private",
        "archive",
        Subject.BODY,
        stops=True,
        discreet=True,
    ),
    Risk.CHILDREN: RiskTraits(
        "Child's face",
        "Children cannot consent, and their faces can be collected and misused for years.",
        "child",
        "generic",
        Subject.FACE,
        stops=True,
        self_evident=True,
    ),
    Risk.IDENTITY: RiskTraits(
        "Identity document",
        "With it someone can open accounts or borrow money in your name.",
        "identity",
        "personal",
        Subject.PAPER,
        stops=True,
    ),
    Risk.MEDICAL: RiskTraits(
        "Medical information",
        "Health is nobody's business but yours and your doctor's; insurers and employers would disagree.",
        "patient",
        "generic",
        Subject.PAPER,
        stops=True,
        discreet=True,
        needs_region=False,
    ),
    Risk.LOCATION: RiskTraits(
        "Address or exact place",
        "It tells strangers where you live or are right now.",
        "address",
        "cover",
        stops=True,
    ),
    Risk.SECRETS: RiskTraits(
        "Password, key or code",
        "Whoever reads it can walk into your account or network. If it was ever sent, change it.",
        "secret",
        "personal",
        stops=True,
    ),
    Risk.PAYMENT: RiskTraits(
        "Bank card or account",
        "Number and date alone can be enough to take money.",
        "payment",
        "cover",
        Subject.PAPER,
        stops=True,
    ),
    Risk.CONTACT: RiskTraits(
        "Phone number or e-mail address",
        "It invites spam and fraud, and it may be someone else's.",
        "contact",
        "cover",
    ),
    Risk.VEHICLE: RiskTraits(
        "Number plate",
        "A plate leads to its owner, and often to their street.",
        "number plate",
        "cover",
        self_evident=True,
    ),
    Risk.PEOPLE: RiskTraits(
        "Recognisable faces",
        "Whoever is in it has not been asked whether an AI may look at them.",
        "person",
        "generic",
        Subject.FACE,
        self_evident=True,
    ),
    Risk.METADATA: RiskTraits(
        "Hidden data in the file",
        "Files can tell when, where and with which device a picture was taken.",
        "hidden",
        "policy",
    ),
}
"""Every risk, worst first: the order in which risks are told to people."""
STOPPING = frozenset(risk for risk, traits in RISKS.items() if traits.stops)
"""The risks that must never go out as they are, and those that open doors and accounts."""


def worst_first(risks: Iterable[Risk]) -> tuple[Risk, ...]:
    """These risks in the order in which people are told, each once."""
    present = frozenset(risks)
    return tuple(risk for risk in RISKS if risk in present)


def with_subject(*subjects: Subject) -> frozenset[Risk]:
    """The risks whose covers hide one of these."""
    return frozenset(risk for risk, traits in RISKS.items() if traits.subject in subjects)


BODIES: Final = with_subject(Subject.FACE, Subject.BODY)
"""Risks whose boxes hold no text."""
