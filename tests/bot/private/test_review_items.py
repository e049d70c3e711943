"""Tests choosing by name: fields and groups, one tap each, all but what is needed, and purposes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from bot.answers.purposes import PRESETS, Purpose
from bot.store.records import Ticket
from detectors.kit.terms import (
    FieldName,
    Finding,
    Level,
    Proof,
    Redacted,
    Region,
    Report,
    Risk,
    Screening,
    Strength,
    Style,
    Verdict,
    places,
)
from tests.bot.flow import SITI, Scene, Stub, play, png
from tests.bot.private.test_review import Obedient, labels, opened, tap
from tests.botapi import Person
from texts import COMPLETE, texts

NIK, NAME, BLOOD, CITY = (Region(10, 40 * n, 200, 40 * n + 30) for n in range(1, 5))
STREET, BLOCK = Region(10, 240, 200, 260), Region(5, 235, 210, 390)
FIELDS = (
    *((NIK, FieldName.NIK), (NAME, FieldName.NAME), (BLOOD, FieldName.OTHER), (CITY, FieldName.OTHER)),
    (STREET, FieldName.ADDRESS),
)
HEADS = tuple(Region(300 + 50 * n, 10, 340 + 50 * n, 60) for n in range(4))
CHILD, QR, OTHER_QR = Region(300, 100, 340, 150), Region(300, 200, 340, 240), Region(400, 200, 440, 240)
SCENE = Report(
    (
        Finding(Risk.IDENTITY, Strength.SURE, "ktp", tuple(box for box, _ in FIELDS), named=FIELDS),
        Finding(Risk.LOCATION, Strength.SURE, "street", (BLOCK,)),
        Finding(Risk.PEOPLE, Strength.SURE, "face", HEADS),
        Finding(Risk.CHILDREN, Strength.SURE, "child-face", (CHILD,)),
        Finding(Risk.SECRETS, Strength.SURE, "wifi-code", (QR,)),
        Finding(Risk.CONTACT, Strength.SURE, "contact-code", (OTHER_QR,)),
    )
)
PHOTO = Screening(
    Verdict(Level.STOP, (Risk.IDENTITY,)),
    SCENE,
    600,
    400,
    redacted=Redacted(png(600, 400), "png", tuple(place.region for place in places(SCENE))),
    proof=Proof(),
    offered=(Style.AUTO, Style.SOLID, Style.SOFT),
)


def kept(stub: Stub) -> set[Region]:
    return {*stub.options[-1].keep}


@pytest.mark.parametrize("language", COMPLETE)
def test_fields_and_groups_are_listed_once_each_with_their_numbers(language: str) -> None:
    said = texts(language)

    async def use(scene: Scene) -> None:
        answer = await opened(scene, Person(language=language), "c")
        names = [("nik", 1), ("name", 1), ("address", 1), ("faces", 4), ("children", 1), ("codes", 2), ("other", 2)]
        words = [said.get(f"item-{name}", count=count) for name, count in names]
        words.insert(3, said.get("why-street"))
        assert labels(answer)[:8] == [f"✓ {word}" for word in words]
        assert f"✓ {said.get('item-faces', count=4)} · 7–10" in answer["caption"]
        assert f"✓ {said.get('item-other', count=2)} · 3–4" in answer["caption"]
        assert all(len(data.encode()) <= 64 for data in scene.buttons(answer))

    play(use, Stub(PHOTO))


@pytest.mark.parametrize("language", COMPLETE)
def test_a_field_is_opened_with_what_lies_over_it_after_one_question_and_covered_with_one_tap(language: str) -> None:
    said = texts(language)

    async def use(scene: Scene) -> None:
        person = Person(language=language)
        answer = await opened(scene, person, "c")
        words = await tap(scene, answer, "k:address", person)
        what = f"{said.get('item-address')}, {said.get('why-street')}"
        assert words == said.get("pressed-will-be-visible", what=what, numbers="5–6")
        assert kept(stub) == set()
        await tap(scene, answer, "k:address", person)
        assert kept(stub) == {STREET, BLOCK}
        assert f"○ {said.get('item-address')}" in labels(answer)
        await tap(scene, answer, "k:address", person)
        assert kept(stub) == set()

    stub = Stub(PHOTO)
    play(use, stub)


def test_faces_are_opened_without_the_child_and_one_of_them_marks_the_group() -> None:
    async def use(scene: Scene) -> None:
        answer = await opened(scene, screen="c")
        await tap(scene, answer, "k:faces")
        assert kept(stub) == {*HEADS}
        await tap(scene, answer, "k:faces")
        await tap(scene, answer, "h")
        await tap(scene, answer, "t:8")
        assert kept(stub) == {HEADS[1]}
        await tap(scene, answer, "c")
        assert "◐ 4 faces" in labels(answer)
        assert "◐ 4 faces · 7–10 — open: 8" in answer["caption"]

    stub = Stub(PHOTO)
    play(use, stub)


def test_a_group_with_something_of_a_stop_asks_once() -> None:
    async def use(scene: Scene) -> None:
        answer = await opened(scene, screen="c")
        assert "Will be visible: QR code or barcode (number 12)" in await tap(scene, answer, "k:codes")
        await tap(scene, answer, "k:codes")
        assert kept(stub) == {QR, OTHER_QR}

    stub = Stub(PHOTO)
    play(use, stub)


def test_all_but_what_is_open_hides_the_rest_of_the_picture_too() -> None:
    async def use(scene: Scene) -> None:
        answer = await opened(scene, screen="c")
        await tap(scene, answer, "k:faces")
        assert "Hide all but what is open" in labels(answer)
        await tap(scene, answer, "e")
        assert stub.options[-1].everything
        assert kept(stub) == {*HEADS}
        assert "Hide only what was found" in labels(answer)
        await tap(scene, answer, "e")
        assert not stub.options[-1].everything

    stub = Stub(PHOTO)
    play(use, stub)


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_purpose_makes_the_copy_in_one_tap_and_opens_nothing(purpose: Purpose, language: str) -> None:
    async def use(scene: Scene) -> None:
        person = Person(language=language)
        answer = await opened(scene, person, "c")
        assert texts(language).get(f"button-for-{purpose.value}") in labels(answer)
        await tap(scene, answer, f"v:{purpose.value}", person)
        asked = stub.options[-1]
        assert (asked.style, asked.everything) == (PRESETS[purpose].style, PRESETS[purpose].everything)
        assert (asked.keep, asked.cover, asked.copy, asked.annotated) == ((), (), True, False)
        assert scene.world.files[answer["photo"][-1]["file_id"]] == png(600, 400)

    stub = Stub(PHOTO)
    play(use, stub)


def test_what_was_opened_by_hand_stays_open_for_a_purpose() -> None:
    async def use(scene: Scene) -> None:
        answer = await opened(scene, screen="c")
        for verb in ("k:name", "k:name", "v:translate"):
            await tap(scene, answer, verb)
        assert kept(stub) == {NAME}
        assert "Left open by your choice: name" in answer["caption"]

    stub = Obedient(PHOTO)
    play(use, stub)


@pytest.mark.parametrize(
    "data",
    ["k:{}:passport", "k:{}:", "k:{}:NIK", "k:{}", "v:{}:sell", "v:{}", f"k:{{}}:{'x' * 41}", "k:{}:../nik", "h:x"],
)
def test_a_forged_item_or_purpose_changes_nothing(data: str) -> None:
    async def use(scene: Scene) -> None:
        answer = await opened(scene, screen="c")
        name, before = scene.data(answer, "r").split(":")[1], len(stub.options)
        assert "expired" in await scene.pressed(scene.world.presses(SITI, answer, data.format(name)))
        ticket = await scene.memory.recall(Ticket, SITI.number, name)
        assert ticket is not None
        assert ticket.steps == ()
        assert len(stub.options) == before

    stub = Stub(PHOTO)
    play(use, stub)


def test_a_stored_ticket_holds_codes_and_numbers_and_keeps_its_items() -> None:
    async def use(scene: Scene) -> None:
        answer = await opened(scene, screen="c")
        ticket = await scene.memory.recall(Ticket, SITI.number, scene.data(answer, "r").split(":")[1])
        assert ticket is not None
        assert [region.item for region in ticket.regions] == [place.item for place in places(SCENE)]
        assert len(ticket.to_bytes()) < 1000

    play(use, Stub(PHOTO))


def test_without_any_place_the_screen_says_so_and_offers_to_cover_more() -> None:
    async def use(scene: Scene) -> None:
        answer = await opened(scene, screen="c")
        assert "I found no place to cover" in answer["caption"]
        assert not any(re.match("[✓○◐]", label) for label in labels(answer))
        assert "➕ Cover more" in labels(answer)

    bare: Any = replace(PHOTO, report=Report(), verdict=Verdict(Level.CLEAR))
    play(use, Stub(bare))
