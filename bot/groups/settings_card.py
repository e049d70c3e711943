"""``/settings``: everything in one message as text, and the buttons that change it. Pure: nothing here asks who presses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.groups.records import Group
from bot.groups.rights import Right
from bot.groups.settings_buttons import back, tick, ticked
from bot.groups.settings_changes import risk_of
from bot.groups.settings_pages import (
    quiet_in_words,
    quiet_rows,
    topic_of_page,
    topic_row,
    topic_rows,
    topics_rows,
    zone_rows,
)
from bot.groups.spans import window_in_words
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
from bot.transport.message import Answer, Button, Rows, in_rows
from detectors.kit.terms import RISKS, Risk
from texts import LANGUAGES, OWN_NAMES, Texts

PAGES = ("main", "presets", "risks", "media", "strikes", "notices", "quiet", "exempt", "log", "language")


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
        get(
            strikes,
            number=group.strikes,
            what=window_in_words(group, texts),
            span=get(f"group-mute-{group.mute_minutes}"),
        ),
        get("group-set-telling", way=get(f"group-telling-{group.telling.value}")),
        get("group-set-fade", span=get(f"group-fade-{group.notice_seconds}")),
        quiet_in_words(group, texts),
        get("group-set-language", language=OWN_NAMES[group.language]),
        get("group-set-exempt", admins=_yes(group.spare_admins), channel=media["channel"], count=len(group.exempt)),
        get("group-set-log" if group.log else "group-set-no-log"),
        *([get("group-set-topics", count=len(rules))] if rules else []),
        get("group-set-rights", have=rights_in_words(group.rights, texts)),
        get("group-set-kept"),
    ]
    head = get("group-set-dry" if group.dry else "group-set-on", preset=get(f"group-preset-{group.preset or 'own'}"))
    return "\n\n".join((f"{get('group-set-head')}\n{head}", "\n".join(lines), "\n".join(rest)))


def rights_in_words(letters: str, texts: Texts) -> str:
    return texts.listed(
        texts.get(f"group-right-{'has' if right in letters else 'lacks'}-{right.value}") for right in Right
    )


def _yes(chosen: bool) -> str:
    return "yes" if chosen else "no"


def _action(action: Action, texts: Texts) -> str:
    return texts.get(f"group-action-{action.name.lower()}")


def _rows(group: Group, texts: Texts, page: str, shown: Shown) -> Rows:
    if page.startswith("risk."):
        return (*_risk_rows(group, texts, risk_of(page[5:])), back(texts, "risks"))
    if page.startswith("topic."):
        return topic_rows(texts, topic_of_page(page), shown.rules)
    if page == "topics":
        return topics_rows(texts, shown.rules)
    if page in ("quiet", "zone"):
        return quiet_rows(group, texts) if page == "quiet" else zone_rows(group, texts)
    makers = {
        "presets": lambda: in_rows(
            [
                ticked(texts, f"group-preset-{name}", group.preset == name, f"preset:{name}")
                for name in (*PRESETS, WATCH)
            ],
            2,
        ),
        "risks": lambda: _risks_rows(group, texts),
        "unchecked": lambda: in_rows(
            [
                ticked(
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
        "language": lambda: in_rows(
            [Button(tick(OWN_NAMES[code], group.language == code), data=f"gs:lang:{code}") for code in LANGUAGES], 2
        ),
        "exempt": lambda: _exempt_rows(group, texts, shown.names),
        "log": lambda: _log_rows(group, texts),
    }
    if page not in makers:
        return (*topic_row(texts, shown.topic, shown.rules), *_main_rows(group, texts))
    return (*makers[page](), back(texts, "main"))


def _main_rows(group: Group, texts: Texts) -> Rows:
    pages = [Button(texts.get(f"group-page-{page}"), data=f"gs:open:{page}") for page in PAGES[1:]]
    first = ((Button(texts.get("group-button-on"), data="gs:on"),),) if group.dry else ()
    return (*first, *in_rows(pages, 2), (Button(texts.get("group-button-close"), data="gs:close"),))


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
    return (*in_rows(buttons, 2), (unchecked,), (ticked(texts, "group-button-copies", group.child_copies, "copies"),))


def _risk_rows(group: Group, texts: Texts, risk: Risk) -> Rows:
    name, chosen = risk.value, group.action(risk)
    title = (Button(texts.get(f"risk-{name}.short"), data=f"gs:open:risk.{name}"),)
    actions = [
        ticked(texts, f"group-action-{action.name.lower()}", action is chosen, f"act:{name}:{action.value}")
        for action in Action
        if action is not Action.REPLACE or not RISKS[risk].discreet or action is chosen
    ]
    senses = [
        ticked(texts, f"group-sense-{sense}", sense == group.sense(risk), f"sense:{name}:{sense}") for sense in SENSES
    ]
    return (title, *in_rows(actions, 2), *in_rows(senses, 1))


def _media_rows(group: Group, texts: Texts) -> Rows:
    films = ticked(texts, "group-button-films", group.films, "films")
    return ((films,), (ticked(texts, "group-button-channel", group.channel, "channel"),))


def _strikes_rows(group: Group, texts: Texts) -> Rows:
    strikes = [
        Button(
            tick(texts.get("group-button-strikes", number=number), number == group.strikes),
            data=f"gs:strikes:{number}",
        )
        for number in STRIKES
    ]
    windows = [
        Button(tick(texts.get("group-button-window", count=days), days == group.window_days), data=f"gs:window:{days}")
        for days in WINDOWS
    ]
    mutes = [ticked(texts, f"group-mute-{span}", span == group.mute_minutes, f"mute:{span}") for span in MUTES]
    return (tuple(strikes), tuple(windows), *in_rows(mutes, 2))


def _notices_rows(group: Group, texts: Texts) -> Rows:
    ways = [ticked(texts, f"group-telling-{way.value}", group.telling is way, f"tell:{way.value}") for way in Telling]
    fades = [ticked(texts, f"group-fade-{span}", group.notice_seconds == span, f"fade:{span}") for span in FADES]
    return (*in_rows(ways, 1), *in_rows(fades, 2))


def _exempt_rows(group: Group, texts: Texts, names: Sequence[tuple[int, str]]) -> Rows:
    members = tuple((Button(f"✕ {name}"[:60], data=f"gs:spare:{member}"),) for member, name in names)
    return ((ticked(texts, "group-button-admins", group.spare_admins, "admins"),), *members)


def _log_rows(group: Group, texts: Texts) -> Rows:
    link = (Button(texts.get("group-button-link"), data="gs:link"),)
    return (link, (Button(texts.get("group-button-unlink"), data="gs:unlog"),)) if group.log else (link,)


def _sign(action: Action) -> str:
    return {"i": "–", "n": "🗒", "w": "⚠️", "r": "🖼", "d": "🗑"}[action.value]
