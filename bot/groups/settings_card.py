"""``/settings``: everything in one message as text, and the buttons that change it. Pure: nothing here asks who presses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bot.config.settings import LANGUAGES
from bot.groups.policy import with_preset
from bot.groups.records import Group
from bot.groups.rights import Right
from bot.groups.settings_buttons import NotASetting
from bot.groups.settings_buttons import back as _back
from bot.groups.settings_buttons import in_rows as _in_rows
from bot.groups.settings_buttons import tick as _tick
from bot.groups.settings_buttons import ticked as _ticked
from bot.groups.settings_pages import (
    quiet_in_words,
    quiet_rows,
    quiet_turned,
    topic_of_page,
    topic_row,
    topic_rows,
    topics_rows,
    zone_rows,
)
from bot.groups.vocabulary import (
    FADES,
    FILM_PICTURES,
    MUTES,
    PRESETS,
    SENSES,
    STRIKES,
    UNCHECKED,
    WATCH,
    WINDOWS,
    Action,
    Telling,
)
from bot.texts import Texts
from bot.transport.message import Answer, Button, Rows
from detectors.kit.terms import RISKS, Risk

_NUMBERS = {"strikes": "strikes", "window": "window_days", "mute": "mute_minutes", "fade": "notice_seconds"}
PAGES = ("main", "presets", "risks", "media", "strikes", "notices", "quiet", "exempt", "log", "language")


def turned(group: Group, words: Sequence[str]) -> Group:
    """Applies a press such as ``act identity d``; raises NotASetting for what no button says."""
    what, arguments = words[0], [*words[1:], "", ""]
    first, second = arguments[0], arguments[1]
    if what == "preset" and first in (*PRESETS, WATCH):
        return with_preset(group, first)
    if what == "act" and second in list(Action):
        return group.with_action(_risk(first), Action(second))
    if what == "sense" and second in SENSES:
        return group.with_sense(_risk(first), second)
    if what == "unchecked" and first in list(UNCHECKED):
        return replace(group, unchecked=first)
    if what == "tell" and first in list(Telling):
        return replace(group, telling=Telling(first))
    if what == "lang" and first in LANGUAGES:
        return replace(group, language=first)
    if what in ("quiet", "zone"):
        return quiet_turned(group, what, first)
    return _number(group, what, first) or _switched(group, what)


def _number(group: Group, what: str, argument: str) -> Group | None:
    choices = {"strikes": STRIKES, "window": WINDOWS, "mute": MUTES, "fade": FADES, "spare": group.exempt}
    if what not in choices:
        return None
    number = int(argument) if argument.removeprefix("-").isdecimal() else None
    if number is None or number not in choices[what]:
        raise NotASetting(what)
    if what == "spare":
        return replace(group, exempt=tuple(member for member in group.exempt if member != number))
    changed: dict[str, Any] = {_NUMBERS[what]: number}
    return replace(group, **changed)


def _switched(group: Group, what: str) -> Group:
    switches = {
        "on": replace(group, dry=False, preset="" if group.preset == WATCH else group.preset),
        "copies": replace(group, child_copies=not group.child_copies),
        "admins": replace(group, spare_admins=not group.spare_admins),
        "films": replace(group, films=not group.films),
        "channel": replace(group, channel=not group.channel),
        "unlog": replace(group, log=0, log_topic=0),
    }
    if what not in switches:
        raise NotASetting(what)
    return switches[what]


def _risk(value: str) -> Risk:
    """Reads a risk from its value. Buttons of earlier versions carry a place in a list instead: they are expired."""
    if value not in list(Risk):
        raise NotASetting("risk")
    return Risk(value)


def page_after(words: Sequence[str]) -> str:
    """Names the page that shows what a press has changed."""
    what = words[0]
    if what in ("act", "sense"):
        return f"risk.{words[1]}"
    pages = {
        "lang": "language",
        "unchecked": "unchecked",
        "copies": "risks",
        "films": "media",
        "channel": "media",
        "fade": "notices",
        "tell": "notices",
        "unlog": "log",
        "quiet": "quiet",
        "zone": "quiet",
    }
    pages |= dict.fromkeys(("strikes", "window", "mute"), "strikes") | dict.fromkeys(("admins", "spare"), "exempt")
    return pages.get(what, "main")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a card shows besides the choices: the names of exempt members, rules of topics, the topic in which it stands."""

    names: Sequence[tuple[int, str]] = ()
    rules: Mapping[str, str] = field(default_factory=dict)
    topic: int = 0


NOTHING_ELSE = Shown()


def settings_card(group: Group, texts: Texts, page: str = "main", shown: Shown = NOTHING_ELSE) -> Answer:
    """Shows everything as text, with the buttons of one page."""
    return Answer(settings_in_words(group, texts, shown.rules), _rows(group, texts, page, shown))


def settings_in_words(group: Group, texts: Texts, rules: Mapping[str, str]) -> str:
    get = texts.get
    lines = [
        f"• {get(f'risk-{risk.value}.short')}: {_action(group.action(risk), texts)}"
        + ("" if group.action(risk) is Action.IGNORE else f" — {get(f'group-sense-{group.sense(risk)}')}")
        for risk in RISKS
    ]
    lines.append(f"• {get('group-set-unchecked')}: {_action(Action(group.unchecked), texts)}")
    lines.append(get("group-set-copies", yes=_yes(group.child_copies)))
    media = {"films": _yes(group.films), "channel": _yes(group.channel)}
    lines.append(get("group-set-media", count=FILM_PICTURES, **media))
    strikes = "group-set-strikes-none" if not group.mute_minutes else "group-set-strikes"
    rest = [
        get(strikes, number=group.strikes, count=group.window_days, span=get(f"group-mute-{group.mute_minutes}")),
        get("group-set-telling", way=get(f"group-telling-{group.telling.value}")),
        get("group-set-fade", span=get(f"group-fade-{group.notice_seconds}")),
        quiet_in_words(group, texts),
        get("group-set-language", language=get(f"language-{group.language}")),
        get("group-set-exempt", admins=_yes(group.spare_admins), channel=media["channel"], count=len(group.exempt)),
        get("group-set-log" if group.log else "group-set-no-log"),
        *([get("group-set-topics", count=len(rules))] if rules else []),
        get("group-set-rights", have=rights_in_words(group.rights, texts)),
        get("group-set-kept"),
    ]
    head = get("group-set-dry" if group.dry else "group-set-on", preset=get(f"group-preset-{group.preset or 'own'}"))
    return "\n\n".join((f"{get('group-set-head')}\n{head}", "\n".join(lines), "\n".join(rest)))


def rights_in_words(letters: str, texts: Texts) -> str:
    return ", ".join(
        texts.get(f"group-right-{'has' if right in letters else 'lacks'}-{right.value}") for right in Right
    )


def _yes(chosen: bool) -> str:
    return "yes" if chosen else "no"


def _action(action: Action, texts: Texts) -> str:
    return texts.get(f"group-action-{action.name.lower()}")


def _rows(group: Group, texts: Texts, page: str, shown: Shown) -> Rows:
    if page.startswith("risk."):
        return (*_risk_rows(group, texts, _risk(page[5:])), _back(texts, "risks"))
    if page.startswith("topic."):
        return topic_rows(texts, topic_of_page(page), shown.rules)
    if page == "topics":
        return topics_rows(texts, shown.rules)
    if page in ("quiet", "zone"):
        return quiet_rows(group, texts) if page == "quiet" else zone_rows(group, texts)
    makers = {
        "presets": lambda: _in_rows(
            [
                _ticked(texts, f"group-preset-{name}", group.preset == name, f"preset:{name}")
                for name in (*PRESETS, WATCH)
            ],
            2,
        ),
        "risks": lambda: _risks_rows(group, texts),
        "unchecked": lambda: _in_rows(
            [
                _ticked(
                    *(texts, f"group-action-{action.name.lower()}", group.unchecked == action),
                    f"unchecked:{action.value}",
                )
                for action in UNCHECKED
            ],
            2,
        ),
        "media": lambda: _media_rows(group, texts),
        "strikes": lambda: _strikes_rows(group, texts),
        "notices": lambda: _notices_rows(group, texts),
        "language": lambda: _in_rows(
            [_ticked(texts, f"language-{code}", group.language == code, f"lang:{code}") for code in LANGUAGES], 2
        ),
        "exempt": lambda: _exempt_rows(group, texts, shown.names),
        "log": lambda: _log_rows(group, texts),
    }
    if page not in makers:
        return (*topic_row(texts, shown.topic, shown.rules), *_main_rows(group, texts))
    return (*makers[page](), _back(texts, "main"))


def _main_rows(group: Group, texts: Texts) -> Rows:
    pages = [Button(texts.get(f"group-page-{page}"), data=f"gs:open:{page}") for page in PAGES[1:]]
    first = ((Button(texts.get("group-button-on"), data="gs:on"),),) if group.dry else ()
    return (*first, *_in_rows(pages, 2), (Button(texts.get("group-button-close"), data="gs:close"),))


def _risks_rows(group: Group, texts: Texts) -> Rows:
    buttons = [
        Button(
            f"{texts.get(f'risk-{risk.value}.short')}: {_sign(group.action(risk))}", data=f"gs:open:risk.{risk.value}"
        )
        for risk in RISKS
    ]
    unchecked = Button(
        f"{texts.get('group-set-unchecked')}: {_sign(Action(group.unchecked))}", data="gs:open:unchecked"
    )
    return (*_in_rows(buttons, 2), (unchecked,), (_ticked(texts, "group-button-copies", group.child_copies, "copies"),))


def _risk_rows(group: Group, texts: Texts, risk: Risk) -> Rows:
    name, chosen = risk.value, group.action(risk)
    title = (Button(texts.get(f"risk-{name}.short"), data=f"gs:open:risk.{name}"),)
    actions = [
        _ticked(texts, f"group-action-{action.name.lower()}", action is chosen, f"act:{name}:{action.value}")
        for action in Action
    ]
    senses = [
        _ticked(texts, f"group-sense-{sense}", sense == group.sense(risk), f"sense:{name}:{sense}") for sense in SENSES
    ]
    return (title, *_in_rows(actions, 2), *_in_rows(senses, 1))


def _media_rows(group: Group, texts: Texts) -> Rows:
    films = _ticked(texts, "group-button-films", group.films, "films")
    return ((films,), (_ticked(texts, "group-button-channel", group.channel, "channel"),))


def _strikes_rows(group: Group, texts: Texts) -> Rows:
    strikes = [
        Button(
            _tick(texts.get("group-button-strikes", number=number), number == group.strikes),
            data=f"gs:strikes:{number}",
        )
        for number in STRIKES
    ]
    windows = [
        Button(_tick(texts.get("group-button-window", count=days), days == group.window_days), data=f"gs:window:{days}")
        for days in WINDOWS
    ]
    mutes = [_ticked(texts, f"group-mute-{span}", span == group.mute_minutes, f"mute:{span}") for span in MUTES]
    return (tuple(strikes), tuple(windows), *_in_rows(mutes, 2))


def _notices_rows(group: Group, texts: Texts) -> Rows:
    ways = [_ticked(texts, f"group-telling-{way.value}", group.telling is way, f"tell:{way.value}") for way in Telling]
    fades = [_ticked(texts, f"group-fade-{span}", group.notice_seconds == span, f"fade:{span}") for span in FADES]
    return (*_in_rows(ways, 1), *_in_rows(fades, 2))


def _exempt_rows(group: Group, texts: Texts, names: Sequence[tuple[int, str]]) -> Rows:
    members = tuple((Button(f"✕ {name}"[:60], data=f"gs:spare:{member}"),) for member, name in names)
    return ((_ticked(texts, "group-button-admins", group.spare_admins, "admins"),), *members)


def _log_rows(group: Group, texts: Texts) -> Rows:
    link = (Button(texts.get("group-button-link"), data="gs:link"),)
    return (link, (Button(texts.get("group-button-unlink"), data="gs:unlog"),)) if group.log else (link,)


def _sign(action: Action) -> str:
    return {"i": "–", "n": "🗒", "w": "⚠️", "r": "🖼", "d": "🗑"}[action.value]
