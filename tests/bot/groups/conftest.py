"""Waiting that is made for people is short here."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.groups.albums.QUIET_SECONDS", 0.1)
    monkeypatch.setattr("bot.groups.batching.BATCH_SECONDS", 0.2)
    monkeypatch.setattr("bot.groups.moderation.AGAIN_SECONDS", 0.05)
    monkeypatch.setattr("bot.groups.deletion.PAUSE_SECONDS", 0.1)
    monkeypatch.setattr("bot.groups.tasks.ENDING_SECONDS", 1.0)
    monkeypatch.setattr("bot.transport.rate_limit.PAUSES", (0.01, 0.02))
