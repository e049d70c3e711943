"""The words that a group's records and rules are made of: actions, sensitivities, presets, and what became of a photo."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from detectors.kit.terms import Risk, Strength


class Action(StrEnum):
    """What happens to a photo, mildest first; the letter is what is kept and what travels with a press."""

    IGNORE = "i"
    NOTE = "n"
    WARN = "w"
    REPLACE = "r"
    DELETE = "d"

    @property
    def rank(self) -> int:
        return list(Action).index(self)

    @property
    def hides(self) -> bool:
        return self in (Action.REPLACE, Action.DELETE)


SENSES = {"s": Strength.SURE, "l": Strength.LIKELY, "h": Strength.HINT}
"""How certain a finding must be before it counts."""
USUAL_SENSE = "l"
"""What every preset chooses, and what holds for a risk for which nothing was chosen."""
MOST_SENSITIVE = "h"
LESS = {"h": "l", "l": "s"}
"""The next step down in sensitivity."""
UNCHECKED = (Action.IGNORE, Action.NOTE, Action.WARN, Action.DELETE)
"""What a group may choose for photos that could not be checked: of those there never is a copy."""

PRESETS: Mapping[str, Mapping[Risk, Action]] = {
    # Everybody knows each other and posts children and faces on purpose; what opens accounts concerns only its owner.
    "family": {
        Risk.INTIMATE: Action.DELETE,
        Risk.IDENTITY: Action.REPLACE,
        Risk.MEDICAL: Action.NOTE,
        Risk.SECRETS: Action.REPLACE,
        Risk.PAYMENT: Action.REPLACE,
    },
    # Colleagues and customers: papers pass through and must not stay; phone numbers and faces are everyday things.
    "work": {
        Risk.INTIMATE: Action.DELETE,
        Risk.CHILDREN: Action.WARN,
        Risk.IDENTITY: Action.REPLACE,
        Risk.MEDICAL: Action.DELETE,
        Risk.LOCATION: Action.NOTE,
        Risk.SECRETS: Action.DELETE,
        Risk.PAYMENT: Action.REPLACE,
    },
    # Parents and teachers: other people's children, and their addresses and papers.
    "school": {
        Risk.INTIMATE: Action.DELETE,
        Risk.CHILDREN: Action.DELETE,
        Risk.IDENTITY: Action.REPLACE,
        Risk.MEDICAL: Action.DELETE,
        Risk.LOCATION: Action.REPLACE,
        Risk.SECRETS: Action.REPLACE,
        Risk.PAYMENT: Action.REPLACE,
        Risk.CONTACT: Action.WARN,
    },
}
OFF, STRICT = "off", "strict"
"""What may hold in a single topic instead of the group's choices: it is not looked at, or everything that counts goes."""
WATCH, OWN = "watch", ""
"""The preset under which nothing is done: admins see what would have been; and the absence of a preset."""


TOPIC_RULES = (OFF, WATCH, STRICT, *PRESETS)
MOST_TOPICS = 20
"""Topics with a rule of their own: with more, the record would not fit."""


def preset_action(preset: str, risk: Risk) -> Action:
    """What a preset does about a risk. Where a group chose for itself, a risk that it never chose about is noted."""
    return PRESETS[preset].get(risk, Action.IGNORE) if preset in PRESETS else Action.NOTE


class Done(StrEnum):
    """What became of a photo; PENDING until that is known."""

    PENDING = ""
    WOULD = "would"
    NOTED = "noted"
    WARNED = "warned"
    HIDDEN = "hidden"
    STUCK = "stuck"
    GONE = "gone"


class Telling(StrEnum):
    """How a member is told about their own photo; where one is not possible, the next."""

    ALONE = "a"
    """In the group, in a message that nobody else sees."""
    PRIVATE = "p"
    LINE = "l"
    """By a line that everybody in the group reads."""


class Appeal(StrEnum):
    """Whether the sender objected, and whether admins have left it as it is."""

    NONE = ""
    APPEALED = "appealed"
    DISMISSED = "dismissed"


class Party(StrEnum):
    """Who is to hear of a case: its sender, the group (by a covered copy), the admins (by a card)."""

    SENDER = "sender"
    GROUP = "group"
    ADMINS = "admins"


class Act(StrEnum):
    """What an admin has the bot do about a member, by a command."""

    WARN = "warn"
    MUTE = "mute"
    UNMUTE = "unmute"
    BAN = "ban"
    UNBAN = "unban"


STRIKES = (1, 2, 3, 5, 10)
WINDOWS = (1, 7, 30)
MUTES = (0, 10, 60, 1440, 10_080)
QUIET_FROM, QUIET_UNTIL = (19, 20, 21, 22, 23, 0), (4, 5, 6, 7, 8, 9)
QUIETS = ("", *(f"{begin}-{end}" for begin in QUIET_FROM for end in QUIET_UNTIL))
USUAL_QUIET = (22, 6)
"""Hours at which quiet may begin and end, each pair of them, and those that are offered first."""
ZONES: Mapping[str, tuple[str, float]] = {
    "jakarta": ("Asia/Jakarta", 7),
    "makassar": ("Asia/Makassar", 8),
    "jayapura": ("Asia/Jayapura", 9),
    "singapore": ("Asia/Singapore", 8),
    "bangkok": ("Asia/Bangkok", 7),
    "tokyo": ("Asia/Tokyo", 9),
    "dhaka": ("Asia/Dhaka", 6),
    "kolkata": ("Asia/Kolkata", 5.5),
    "karachi": ("Asia/Karachi", 5),
    "dubai": ("Asia/Dubai", 4),
    "riyadh": ("Asia/Riyadh", 3),
    "moscow": ("Europe/Moscow", 3),
    "istanbul": ("Europe/Istanbul", 3),
    "nairobi": ("Africa/Nairobi", 3),
    "cairo": ("Africa/Cairo", 2),
    "johannesburg": ("Africa/Johannesburg", 2),
    "berlin": ("Europe/Berlin", 1),
    "lagos": ("Africa/Lagos", 1),
    "london": ("Europe/London", 0),
    "utc": ("UTC", 0),
    "sao-paulo": ("America/Sao_Paulo", -3),
    "new-york": ("America/New_York", -5),
    "chicago": ("America/Chicago", -6),
    "denver": ("America/Denver", -7),
    "los-angeles": ("America/Los_Angeles", -8),
    "sydney": ("Australia/Sydney", 10),
    "auckland": ("Pacific/Auckland", 12),
}
"""Places whose clocks are offered: the name of each in the table of zones (IANA), and its hours beside Greenwich in winter."""
FADES = (0, 30, 60, 300, 900)
"""What can be chosen: strikes until a mute, days they count, minutes of a mute, seconds that a notice stands."""
FILM_PICTURES = 5
"""Pictures of a film that are looked at: each costs the time of a photo, and a group posts many films."""
