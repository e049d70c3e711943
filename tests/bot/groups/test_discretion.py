"""Before the group nothing delicate is named: appeals without a log chat, what is left of them, and counts."""

from __future__ import annotations

import re

import pytest

from bot.groups.records import Case
from bot.groups.vocabulary import Action
from detectors.kit.terms import Risk
from tests.bot.groups.stage import ADI, BUDI, CHAT, IBU, LOG, Eyes, Play, in_group, risky, text_of, week
from texts import COMPLETE, texts

DELICATE = (Risk.INTIMATE, Risk.MEDICAL)


def seeing() -> Eyes:
    eyes = Eyes()
    eyes.words["ill"] = risky(Risk.MEDICAL)
    return eyes


def names_of(language: str) -> list[str]:
    """What must not be read in the group: the delicate kinds."""
    return [texts(language).get(f"risk-{risk.value}.short") for risk in DELICATE]


async def appealed(stage: Play, data: bytes, language: str) -> tuple[dict[str, object], Case]:
    """A photo of BUDI that was hidden and that he objects to: the appeal in the group, and its case."""
    stage.posts(BUDI, data)
    said = texts("en")
    notice = await stage.hears(said.get("group-private-end"), BUDI.number)
    await stage.press(notice, "gm", BUDI)
    (case,) = await stage.cases()
    return await stage.hears(texts(language).get("group-appeal-public", id=case.id).split("</b>")[1].strip()), case


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("data", [b"ill-1", b"nude-1"])
@pytest.mark.parametrize("verbs", [("gc:u", "gc:U"), ("gc:d",)])
def test_an_appeal_in_the_group_names_nobody_and_no_kind_and_is_gone_when_settled(
    language: str, data: bytes, verbs: tuple[str, ...]
) -> None:
    async def use(stage: Play) -> None:
        appeal, _ = await appealed(stage, data, language)
        for verb in ("gc:e", "gc:e", "gc:l", "gc:k", *verbs[:-1]):
            await stage.press(appeal, verb)
            assert "Budi" not in text_of(appeal)
            assert not any(name in text_of(appeal) for name in names_of(language))
        await stage.press(appeal, verbs[-1])
        assert not stage.here(appeal)
        assert not any(name in stage.words() for name in names_of(language))

    in_group(use, eyes=seeing(), preset="school", changes={"language": language})


@pytest.mark.parametrize("language", COMPLETE)
def test_an_admin_who_asks_is_told_alone_whose_photo_it_was_and_why(language: str) -> None:
    async def use(stage: Play) -> None:
        appeal, _ = await appealed(stage, b"ill-1", language)
        shown = text_of(appeal)
        words = await stage.press(appeal, "gc:w")
        assert "Budi" in words
        assert texts(language).get("risk-medical.short") in words
        assert text_of(appeal) == shown
        assert "Budi" not in await stage.press(appeal, "gc:w", ADI)

    in_group(use, eyes=seeing(), preset="school", changes={"language": language})


def test_an_appeal_in_the_group_goes_with_its_case() -> None:
    async def use(stage: Play) -> None:
        appeal, case = await appealed(stage, b"ill-1", "en")
        kept = await stage.scene.store.keys("*:fading:*")
        assert kept
        assert max([await stage.scene.store.ttl(name) for name in kept]) > 24 * 3600
        assert stage.here(appeal)
        assert case.action == Action.DELETE

    in_group(use, eyes=seeing(), preset="school")


def test_a_log_chat_still_reads_who_and_why() -> None:
    async def use(stage: Play) -> None:
        stage.posts(BUDI, b"ill-1")
        notice = await stage.hears("was hidden", BUDI.number)
        await stage.press(notice, "gm", BUDI)
        appeal = await stage.hears("Appeal", LOG)
        assert "Budi" in text_of(appeal)
        assert "Appeal" not in stage.words(CHAT)

    in_group(use, eyes=seeing(), preset="school", log=True)


@pytest.mark.parametrize("language", COMPLETE)
def test_counts_tell_delicate_kinds_apart_from_nothing(language: str) -> None:
    async def use(stage: Play) -> None:
        for data in (b"ill-1", b"nude-2", b"child-3"):
            stage.posts(BUDI, data)
        await stage.settled()
        stage.world.says(IBU, chat=CHAT, text="/stats")
        words = text_of(await stage.hears(texts(language).get("group-broad-people")))
        assert f"{texts(language).get('group-broad-people')}: 3" in words
        assert not any(name in words for name in names_of(language))

    in_group(use, eyes=seeing(), preset="school", changes={"language": language})


@pytest.mark.parametrize("language", COMPLETE)
def test_lines_and_answers_in_a_group_speak_of_the_group_and_of_no_ai(language: str) -> None:
    async def use(stage: Play) -> None:
        stage.world.blocked.add(BUDI.number)
        photo = stage.posts(BUDI, b"ill-1")
        line = await stage.hears(texts(language).get("group-tip"))
        kept = stage.world.post(CHAT, BUDI.to_json(), photo=photo["photo"])
        for command in ("/check", "/report"):
            stage.world.says(ADI, chat=CHAT, text=command, reply_to_message=kept)
            await stage.settled()
        said = (texts(spoken).get("group-verdict-stop") for spoken in COMPLETE)
        verdicts = [
            text.split("<b>")[1].split("</b>")[0] for text in said
        ]  # who is told alone hears their own language

        def both() -> list[str] | None:
            found = [text_of(one) for one in stage.said() if any(verdict in text_of(one) for verdict in verdicts)]
            return found if len(found) == 2 else None

        answers = await stage.scene.until(both)
        for words in (text_of(line), *answers):
            assert not re.search(r"\bAI\b", words)
            assert texts(language).get("risk-medical.short") not in words
        assert texts(language).get("group-why-personal") in text_of(line)

    in_group(use, eyes=seeing(), preset="school", changes={"language": language})


@pytest.mark.parametrize("language", COMPLETE)
def test_what_is_private_is_told_in_no_words_of_intimate_pictures(language: str) -> None:
    said = texts(language)
    assert said.get("group-why-personal") not in said.get("risk-intimate")
    assert said.get("group-action-warn") not in said.get("group-strikes", name="x", count=2, number=3, what=week(said))


@pytest.mark.parametrize("language", COMPLETE)
def test_an_appeal_that_was_left_says_so_in_the_log_chat_and_nothing_of_a_preview(language: str) -> None:
    async def use(stage: Play) -> None:
        stage.posts(BUDI, b"ktp-1")
        notice = await stage.hears("was hidden", BUDI.number)
        await stage.press(notice, "gm", BUDI)
        said = texts(language)
        appeal = next(one for one in stage.said(LOG) if "gc:d" in str(one.get("reply_markup")))
        await stage.press(appeal, "gc:d")
        assert said.get("group-card-dismissed") in text_of(appeal)
        assert said.get("group-card-no-preview") not in text_of(appeal)

    in_group(use, preset="school", log=True, changes={"language": language})
