"""What is kept about groups: small, sealed, each with its lifetime; and nothing that must not be anywhere."""

from __future__ import annotations

import asyncio
import io
from dataclasses import replace
from typing import Any

import pytest

from bot import log
from bot.groups.ledger import Alarm, ExpiringNotice, LinkCode, Measure, Mute, Night, Reports, Strikes, Tally, TopicRules
from bot.groups.measures import PERMISSIONS
from bot.groups.policy import actions_of, with_preset
from bot.groups.records import MOST_EXEMPT, Allowed, Case, Checked, Group, HiddenPicture, OfGroup, Watched
from bot.groups.repository import MOVED, GroupRepository
from bot.groups.stats import EVENTS
from bot.groups.vocabulary import MOST_TOPICS, Act, Appeal, Done, Party, Telling
from bot.queueing import FifoLocks
from bot.store.forgiving import ForgivingStore
from bot.store.record_store import RecordStore
from bot.store.records import DAY, RECORD_BYTES, Film, Governed
from bot.store.sealing import OVERHEAD
from detectors.kit.terms import Risk, Strength
from tests.bot.flow import SECRET
from tests.bot.groups.stage import BUDI, CHAT, DEWI, IBU, LOG, TIMING, Play, in_group
from tests.bot.redis_double import memory_store
from tests.botapi import Fault
from tests.botapi.server import TOKEN
from tests.test_texts import shape
from texts import texts

FILE = "AgACAgUAAxkBAAI" + "x" * 75
BIG = 10_000_000_000
RECORDS: list[OfGroup] = [
    Group(
        *(-BIG * 100, "en", actions_of("school"), dict.fromkeys(Risk, "h")),
        exempt=tuple(range(BIG, BIG + MOST_EXEMPT)),
        log=-BIG * 100,
        log_topic=BIG,
        day=20_000,
        rights="sdm",
        films=True,
        channel=True,
        quiet="22-6",
        zone="los-angeles",
    ),
    Watched(
        *(-BIG, 1, BIG, FILE, "AQADunique", 10**8, "moving", "1" * 18, 7, True, "id", True, False, "report", 9),
        *(1_700_000_000, True, BIG, "id", Film.ANIMATION, BIG),
    ),
    Checked(-BIG, 1, "AQADunique", "abcdef"),
    Case(
        *(-BIG * 100, "abcdef", BIG, tuple(range(BIG, BIG + 30)), "r", dict.fromkeys(Risk, Strength.LIKELY)),
        *(Done.HIDDEN, 1),
        copies=tuple(range(BIG, BIG + 10)),
        album="1" * 18,
        line=BIG,
        posted=1_700_000_000,
        asked="u1700000000",
        appealed=Appeal.DISMISSED,
        eased=dict.fromkeys(Risk, "h"),
        owes=frozenset(Party),
        film=True,
        post=BIG,
    ),
    HiddenPicture(-BIG, "abcdef", 3, FILE, "AQADunique", "moving", Film.NOTE, BIG),
    Allowed(-BIG, "AQADunique"),
    Strikes(-BIG, BIG, tuple((1_700_000_000 + n, f"abcd{n:02}") for n in range(20))),
    Mute(-BIG, BIG, "abcdef", 1_700_000_000, tuple((1_700_000_000 + n, f"abcd{n:02}") for n in range(20))),
    Measure(
        *(-BIG * 100, "abcdef", BIG, Act.UNMUTE, BIG, BIG),
        restricted=True,
        before=PERMISSIONS,
        before_until=BIG,
        struck=20,
        muted_until=BIG,
        topic=BIG,
        speaks="id-ID",
    ),
    Tally(-BIG, 20_000, {name: 100_000 + n for n, name in enumerate((*EVENTS, *Risk))}),
    Night(-BIG, BIG, {name: 100_000 + n for n, name in enumerate(EVENTS)}),
    TopicRules(-BIG * 100, {f"{BIG - number}": "family" for number in range(MOST_TOPICS)}, 20_000),
    ExpiringNotice(-BIG, BIG, 1_700_000_000),
    Alarm(-BIG, "rights-lost"),
    Reports(-BIG, BIG, (1_700_000_000,) * 5),
    LinkCode(0, "abcdefgh", -BIG, BIG),
]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.KIND)
def test_a_record_comes_back_as_it_was_and_stays_small(record: OfGroup) -> None:
    data = record.to_bytes()
    assert type(record).from_bytes(data) == record
    assert len(data) + OVERHEAD <= RECORD_BYTES
    assert record.SECONDS is not None
    assert record.SECONDS <= 180 * DAY
    assert isinstance(record.name, str)


def test_everything_but_notices_and_codes_goes_along_when_a_group_moves() -> None:
    assert {type(record) for record in RECORDS} - set(MOVED) == {ExpiringNotice, LinkCode}


def test_lifetimes_are_those_that_privacy_tells() -> None:
    lifetimes = {record.KIND: record.SECONDS for record in RECORDS}
    assert lifetimes["group"] == 180 * DAY
    assert {lifetimes[kind] for kind in ("case", "part", "checked", "measure", "night")} == {2 * DAY}
    assert lifetimes["strikes"] == 30 * DAY
    assert lifetimes["mute"] == 7 * DAY
    assert lifetimes["tally"] == 31 * DAY
    assert lifetimes["watched"] == lifetimes["alarm"] == DAY
    assert lifetimes["linkcode"] == lifetimes["reports"] == 600


TALKATIVE = replace(TIMING, group_window=0.1)
"""More is said here than Telegram lets a bot say in a minute."""
CAPTION, TITLE = "NIK 3171234567890001", "Keluarga"
HIDDEN = (
    *(TOKEN, "3171234567890001", "Budi", "Dewi", "Ibu", TITLE, "Besar", str(CHAT), "AgACAg", "nude-1", "ktp-2"),
    *("nude-film", "ktp-post", "Kanal", str(LOG - 1)),
)


async def conversation(stage: Play) -> None:
    """Everything that groups do, with a fault of each kind."""
    stage.scene.api.faults += [
        Fault("sendPhoto", status=400, description=f"Bad Request: {CAPTION}"),
        Fault("deleteMessages", status=400, description=f"Bad Request: {CAPTION}"),
        Fault("getFile", status=500),
        Fault("sendMessage", status=403, description="Forbidden: bot was blocked by Budi"),
    ]
    for data in (b"nude-1", b"ktp-2", b"half-3", b"fine-4"):
        stage.posts(BUDI, data, caption=CAPTION)
    stage.world.sends_album(DEWI, b"nude-1", b"fine", chat=CHAT, caption=CAPTION)
    await stage.settled()
    theirs = stage.world.post(CHAT, BUDI.to_json(), text=CAPTION)
    for command in ("/stats", "/strikes", "/settings", "/pardon", "/exempt", "/exempt"):
        stage.world.says(IBU, chat=CHAT, text=command, reply_to_message=theirs)
        await stage.settled()
    await films_and_posts(stage)
    for command in ("/warn", "/ban 1d"):
        stage.world.says(IBU, chat=CHAT, text=f"{command} {CAPTION}", reply_to_message=theirs)
        await stage.settled()
    stage.chat.joins(BUDI)
    groups = stage.scene.wiring.groups
    await groups.context.topics.choose(CHAT, 7, "off")
    await groups.context.repository.keep(Night(CHAT, groups.context.repository.now + DAY, {"hidden": 2}))
    photo = stage.posts(BUDI, b"nude-5")
    stage.world.says(DEWI, chat=CHAT, text="/report", reply_to_message=photo)
    await stage.settled()
    card = next(one for one in stage.said(LOG) if "gc:u" in str(one))
    for verb in ("gc:u", "gc:U"):
        await stage.press(card, verb)
    stage.chat.bot_becomes(IBU, "administrator", "can_restrict_members")
    await stage.settled()


async def films_and_posts(stage: Play) -> None:
    """What is looked at on request: films, posts of the linked channel, and what is named although it cannot be looked at."""
    await stage.choose(films=True, channel=True)
    for kind in ("animation", "video", "video_note"):
        stage.world.sends_film(BUDI, b"nude-film", kind, chat=CHAT, caption=CAPTION)
    photo = [{**stage.world.file(b"ktp-post"), "width": 400, "height": 300}]
    stage.chat.passes_on(LOG - 1, photo=photo, caption=CAPTION)
    await stage.settled()
    card = next(one for one in reversed(stage.said(LOG)) if "gc:h" in str(one))
    await stage.press(card, "gc:h")
    listed = stage.world.post(CHAT, BUDI.to_json(), checklist={"title": CAPTION, "tasks": [{"id": 1, "text": "Dewi"}]})
    for command in ("/check", "/report"):
        stage.world.says(IBU, chat=CHAT, text=command, reply_to_message=listed)
    stage.world.says(IBU, chat=CHAT, community_chat_added={"community": {"id": 5, "name": TITLE}})
    await stage.settled()


WAYS = pytest.mark.parametrize("telling", [Telling.ALONE, Telling.PRIVATE])


@pytest.fixture
def written(capfd: pytest.CaptureFixture[str]) -> Any:
    stream = io.StringIO()
    log.configure("DEBUG", stream)

    def read() -> str:
        shown = capfd.readouterr()
        return stream.getvalue() + shown.out + shown.err

    return read


@WAYS
def test_nothing_about_anybody_is_in_the_log(written: Any, telling: Telling) -> None:
    in_group(conversation, log=True, timing=TALKATIVE, changes={"strikes": 1, "mute_minutes": 10, "telling": telling})
    text = written()
    assert "group-measure kind=ban" in text
    for line in (
        "group-case kind=hidden",
        "muted minutes=10",
        "group-undone kind=",
        "group-alarm name=rights-lost",
    ):
        assert line in text
    assert "unmuted" in text.split()
    for secret in HIDDEN:
        assert secret not in text, secret


@WAYS
def test_redis_holds_only_sealed_values_with_their_lifetimes(redis_url: str, telling: Telling) -> None:
    longest = {record.KIND: record.SECONDS for record in (*RECORDS, Governed(1))}

    async def use(stage: Play) -> None:
        await conversation(stage)
        names = [name async for name in stage.scene.store.scan_iter()]
        kinds = set()
        for name in names:
            kind = name.decode().split(":")[-2]
            kinds.add(kind)
            assert 0 < await stage.scene.store.ttl(name) <= (longest.get(kind) or DAY)
            held = name + await stage.scene.store.get(name)
            for secret in (*HIDDEN, CAPTION, "identity", "hidden"):
                assert secret.encode() not in held
        assert {"group", "case", "part", "checked", "strikes", "tally", "fading", "alarm", "reports"} <= kinds
        assert {"measure", "night", "topics", "governs"} <= kinds
        assert ("probed" in kinds) is (telling is Telling.ALONE)
        await stage.scene.store.flushall()

    in_group(use, log=True, redis_url=redis_url, timing=TALKATIVE, changes={"telling": telling})


def test_while_the_memory_does_not_answer_what_was_chosen_still_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    async def use(stage: Play) -> None:
        async def gone(*_: Any, **__: Any) -> None:
            raise ConnectionError

        for command in ("get", "set", "delete"):
            monkeypatch.setattr(stage.scene.store, command, gone)
        await stage.gone(stage.posts(BUDI, b"nude-1"))
        await stage.hears("Hidden", LOG)
        await stage.hears("Your photo was hidden", BUDI.number)

    in_group(use, log=True)


class Shared:
    """What a repository needs of the context."""

    def __init__(self, store: RecordStore) -> None:
        self.store, self.locks = ForgivingStore(store), FifoLocks()


def repository_of(store: RecordStore) -> GroupRepository:
    return GroupRepository(Shared(store))  # type: ignore[arg-type]  # the whole context would start a bot


def test_a_group_that_was_forgotten_is_not_written_down_again() -> None:
    async def run() -> None:
        store = RecordStore(memory_store(), SECRET, 15)
        repository = repository_of(store)
        group = await repository.open(CHAT, "en")
        await repository.forget(CHAT)
        await repository.save(group)
        assert not await repository.keep(Allowed(CHAT, "x"))
        assert await repository.of(CHAT) is None
        await repository.open(CHAT, "en")
        assert await repository.of(CHAT) is not None
        await store.close()

    asyncio.run(run())


@pytest.mark.parametrize("known", [True, False])
def test_a_group_that_is_met_while_redis_is_silent_gets_its_choices_back_when_it_answers(
    known: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def silent(*_: Any, **__: Any) -> None:
        raise ConnectionError

    async def run() -> None:
        redis = memory_store()
        store = RecordStore(redis, SECRET, 15)
        if known:
            before = repository_of(store)
            await before.save(with_preset(await before.open(CHAT, "id"), "school"))
        repository = repository_of(store)
        with monkeypatch.context() as away:
            for command in ("get", "set", "dbsize"):
                away.setattr(redis, command, silent)
            assert await repository.of(CHAT) is None
            assumed = await repository.open(CHAT, "en")
            await repository.save(replace(assumed, rights="d"))
            assert await repository.of(CHAT) == replace(assumed, rights="d")
        group = await repository.of(CHAT)
        assert group is not None
        assert (group.preset, group.language) == (("school", "id") if known else ("watch", "en"))
        assert await repository_of(store).of(CHAT) == group
        await store.close()

    asyncio.run(run())


@pytest.mark.parametrize("language", ["en", "id"])
def test_what_answers_a_press_in_a_group_fits_into_its_small_window(language: str) -> None:
    for key, values in shape(language).items():
        if key.startswith(("group-press-", "group-may-", "group-not-done-")):
            words = texts(language).get(key, **dict.fromkeys(values, "abcdefgh"))
            assert len(words) <= 200
            assert "<" not in words
