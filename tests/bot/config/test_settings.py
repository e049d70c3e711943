"""The settings: read once, checked with sentences, silent about secrets, and all of them explained."""

from __future__ import annotations

import base64
from dataclasses import fields
from pathlib import Path

import pytest

from bot.config.env_file import environment_with_file, parse_env_file
from bot.config.settings import Settings, SettingsError, TokenMissing

ROOT = Path(__file__).parents[3]
TOKEN = "123456789:" + "A" * 35
KEY = base64.b64encode(bytes(range(32))).decode()
OTHER_KEY = base64.b64encode(bytes(range(1, 33))).decode()
PROGRAM = "shop:" + "a" * 64


def test_a_token_is_enough() -> None:
    settings = Settings.from_env({"BOT_TOKEN": TOKEN})
    assert settings.base_url == "https://api.telegram.org/bot"
    assert settings.base_file_url == "https://api.telegram.org/file/bot"
    assert settings.sealing_key is None
    assert settings.earlier_key is None


def test_every_variable_reaches_its_field(tmp_path: Path) -> None:
    given = {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": "http://127.0.0.1:8081/",
        "REDIS_URL": "redis://:pass@127.0.0.1:6379/0",
        "STATE_KEY": KEY,
        "STATE_KEY_BEFORE": OTHER_KEY,
        "SPREAD": "1",
        "STATE_MINUTES": "5",
        "DEADLINE_SECONDS": "7",
        "WORKERS": "3",
        "DEFAULT_LANGUAGE": "id",
        "LOG_LEVEL": "DEBUG",
        "GATEKEEPER_MODELS": str(tmp_path),
        "REQUIRE_VOLATILE_REDIS": "1",
        "GUEST_MODE": "1",
        "ALLOWED_USERS": "12345, 67890",
        "OPERATOR": "Ibu Rina, rina@example.org",
        "SOURCE_URL": "https://example.org/gatekeeper",
        "ASSISTANT_NAME": "Claude",
        "ASSISTANT_URL": "https://claude.ai",
        "BOT_API_FOLDER": str(tmp_path),
        "WEBHOOK_URL": "https://bot.example.org/telegram/",
        "WEBHOOK_LISTEN": "192.0.2.7",
        "WEBHOOK_PORT": "8080",
        "WEBHOOK_SECRET": "s-3_cret",
        "MONITOR_LISTEN": "::1",
        "MONITOR_PORT": "9090",
        "PUBLIC_URL": "https://gate.example.org",
        "PAGE_LISTEN": "192.0.2.8",
        "PAGE_PORT": "8090",
        "PAGE_INVITATIONS": "1",
        "PAGE_PROXIES": "192.0.2.9, 10.0.0.0/8",
        "API_TOKENS": f"shop:{'ab' * 32}:30:2",
    }
    settings = Settings.from_env(given)
    assert {knob.name.upper() for knob in fields(Settings)} == set(given)
    assert {name: str(getattr(settings, name.lower())) for name in given} == given
    assert settings.base_url == "http://127.0.0.1:8081/bot"
    assert settings.sealing_key == bytes(range(32))
    assert settings.earlier_key == bytes(range(1, 33))
    assert settings.allowed == {12345, 67890}
    assert settings.assistant is not None
    assert (settings.assistant.name, settings.assistant.url) == ("Claude", "https://claude.ai")
    assert settings.own_server


@pytest.mark.parametrize("missing", [{}, {"BOT_TOKEN": ""}, {"BOT_TOKEN": "  "}])
def test_without_a_token_botfather_is_explained(missing: dict[str, str]) -> None:
    with pytest.raises(TokenMissing, match="@BotFather"):
        Settings.from_env(missing)


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("BOT_TOKEN", "hello", "does not look like a token"),
        ("BOT_TOKEN", TOKEN + " x", "does not look like a token"),
        ("BOT_API_URL", "ftp://example.org", "address of a Bot API server"),
        ("BOT_API_URL", "api.telegram.org", "address of a Bot API server"),
        ("BOT_API_URL", "https://user:word@example.org", "address of a Bot API server"),
        ("REDIS_URL", "127.0.0.1:6379", "begins with redis://"),
        ("STATE_KEY", "not base64 at all!", "not base64"),
        ("STATE_KEY", base64.b64encode(b"short").decode(), "holds 5 bytes"),
        ("STATE_KEY_BEFORE", "not base64 at all!", "not base64"),
        ("STATE_KEY_BEFORE", OTHER_KEY, "STATE_KEY, which is not set"),
        ("SPREAD", "1", "set REDIS_URL and STATE_KEY"),
        ("SPREAD", "2", "between 0 and 1"),
        ("STATE_MINUTES", "0", "between 1 and 1440"),
        ("STATE_MINUTES", "soon", "whole number"),
        ("DEADLINE_SECONDS", "-1", "between 1 and 600"),
        ("WORKERS", "33", "between 1 and 32"),
        ("WORKERS", "1.5", "whole number"),
        ("DEFAULT_LANGUAGE", "tlh", "one of: en, id"),
        ("LOG_LEVEL", "loud", "one of: DEBUG"),
        ("GATEKEEPER_MODELS", "/nowhere/at/all", "not a folder"),
        ("REQUIRE_VOLATILE_REDIS", "yes", "whole number"),
        ("REQUIRE_VOLATILE_REDIS", "2", "between 0 and 1"),
        ("ALLOWED_USERS", "@siti", "numbers of Telegram accounts"),
        ("SOURCE_URL", "example.org", "SOURCE_URL begins with https://"),
        ("ASSISTANT_URL", "http://example.org", "ASSISTANT_URL begins with https://"),
        ("BOT_API_FOLDER", "/", "BOT_API_URL"),
        ("WEBHOOK_URL", "http://example.org", "WEBHOOK_URL begins with https://"),
        ("WEBHOOK_SECRET", "no spaces", "letters, digits"),
        ("WEBHOOK_PORT", "0", "between 1 and 65535"),
        ("MONITOR_PORT", "70000", "between 0 and 65535"),
    ],
)
def test_a_wrong_value_is_refused_with_the_reason_and_without_the_value(name: str, value: str, sentence: str) -> None:
    with pytest.raises(SettingsError, match=sentence) as refusal:
        Settings.from_env({"BOT_TOKEN": TOKEN, name: value})
    assert name in str(refusal.value)
    if name in ("BOT_TOKEN", "STATE_KEY", "STATE_KEY_BEFORE", "REDIS_URL"):
        assert value not in str(refusal.value)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"SPREAD": "1", "STATE_KEY": KEY}, "set REDIS_URL to the same"),
        ({"SPREAD": "1", "REDIS_URL": "redis://10.0.0.1"}, "set STATE_KEY to the same"),
        ({"STATE_KEY": KEY, "STATE_KEY_BEFORE": KEY}, "are the same"),
        ({"SPREAD": "1", "REDIS_URL": "redis://10.0.0.1", "STATE_KEY": KEY}, ""),
        ({"STATE_KEY": KEY, "STATE_KEY_BEFORE": OTHER_KEY}, ""),
    ],
)
def test_many_machines_want_one_redis_and_one_key_and_a_change_of_keys_two_of_them(
    given: dict[str, str], sentence: str
) -> None:
    if not sentence:
        assert Settings.from_env({"BOT_TOKEN": TOKEN, **given}).state_key == KEY
        return
    with pytest.raises(SettingsError, match=sentence) as refusal:
        Settings.from_env({"BOT_TOKEN": TOKEN, **given})
    assert KEY not in str(refusal.value)


def test_the_bots_own_redis_satisfies_who_demands_one_that_writes_nothing() -> None:
    assert Settings.from_env({"BOT_TOKEN": TOKEN, "REQUIRE_VOLATILE_REDIS": "1"}).redis_url == ""


def test_a_folder_of_a_server_must_be_there() -> None:
    own = {"BOT_TOKEN": TOKEN, "BOT_API_URL": "http://127.0.0.1:8081"}
    with pytest.raises(SettingsError, match="BOT_API_FOLDER is not a folder"):
        Settings.from_env({**own, "BOT_API_FOLDER": "/nowhere/at/all"})


def test_parts_may_share_a_port_unless_it_tells_a_proxy_which_bot_is_the_active_one() -> None:
    same = {"BOT_TOKEN": TOKEN, "WEBHOOK_URL": "https://a.example", "WEBHOOK_PORT": "8080", "MONITOR_PORT": "8080"}
    public = {"PUBLIC_URL": "https://a.example", "ALLOWED_USERS": "1", "PAGE_PORT": "8080"}
    assert Settings.from_env({**same, **public}).monitor_port == 8080
    spread = {"SPREAD": "1", "REDIS_URL": "redis://10.0.0.1", "STATE_KEY": KEY}
    with pytest.raises(SettingsError, match="MONITOR_PORT and PAGE_PORT and WEBHOOK_PORT are the same"):
        Settings.from_env({**same, **public, **spread})
    with pytest.raises(SettingsError, match="PAGE_PORT and WEBHOOK_PORT are the same"):
        Settings.from_env({**same, **spread, "MONITOR_PORT": "0", "PAGE_PORT": "8080", "API_TOKENS": PROGRAM})
    assert Settings.from_env({**same, **public, **spread, "WEBHOOK_PORT": "8081"}).spread == 1


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"PAGE_LISTEN": "0.0.0.0"}, "PUBLIC_URL is not set"),  # noqa: S104
        ({"PAGE_LISTEN": "gate.example.org"}, "PUBLIC_URL is not set"),
        ({"PAGE_PORT": "0"}, "between 1 and 65535"),
        ({"PAGE_INVITATIONS": "yes"}, "whole number"),
        ({"PAGE_PROXIES": "caddy"}, "addresses or networks"),
        ({"PUBLIC_URL": "http://gate.example.org", "ALLOWED_USERS": "1"}, "PUBLIC_URL begins with https://"),
        ({"PUBLIC_URL": "https://gate.example.org/page", "ALLOWED_USERS": "1"}, "has a name only"),
        ({"PUBLIC_URL": "https://gate.example.org"}, "people whom you name"),
        ({"PUBLIC_URL": "https://gate.example.org", "PAGE_INVITATIONS": "1", "BOT_TOKEN": ""}, "are signed"),
    ],
)
def test_beyond_this_machine_the_page_wants_https_and_a_list(given: dict[str, str], sentence: str) -> None:
    with pytest.raises(SettingsError, match=sentence):
        Settings.from_env({"BOT_TOKEN": TOKEN, **given}, bot=False)


def test_the_page_alone_needs_no_token_and_a_public_one_a_secret() -> None:
    alone = Settings.from_env({}, bot=False)
    assert (alone.bot_token, alone.page_listen, alone.page_key) == ("", "127.0.0.1", b"")
    public = {"PUBLIC_URL": "https://Gate.example.org/", "PAGE_INVITATIONS": "1"}
    by_key, by_token = (
        Settings.from_env({**public, **secret}, bot=False) for secret in ({"STATE_KEY": KEY}, {"BOT_TOKEN": TOKEN})
    )
    assert by_key.public_host == "gate.example.org"
    assert Settings(TOKEN, public_url="https://gate.example.org:443").public_host == "gate.example.org"
    assert Settings(TOKEN, public_url="https://gate.example.org:8443").public_host == "gate.example.org:8443"
    assert len({by_key.page_key, by_token.page_key, b""}) == 3


def test_for_programs_alone_a_public_name_needs_no_list_and_no_secret() -> None:
    given = Settings.from_env({"PUBLIC_URL": "https://gate.example.org", "API_TOKENS": PROGRAM}, bot=False)
    assert given.programs
    assert not given.public_page
    with pytest.raises(SettingsError, match="are signed"):
        Settings.from_env(
            {"PUBLIC_URL": "https://gate.example.org", "API_TOKENS": PROGRAM, "ALLOWED_USERS": "1"}, bot=False
        )


def test_the_webhook_has_a_path_and_a_secret_that_nobody_guesses() -> None:
    given = {"BOT_TOKEN": TOKEN, "WEBHOOK_URL": "https://bot.example.org/telegram/"}
    hook = Settings.from_env(given).webhook
    other = Settings.from_env({**given, "BOT_TOKEN": "987654321:" + "B" * 35}).webhook
    assert hook is not None
    assert other is not None
    assert hook.url == f"https://bot.example.org/{hook.path}"
    assert hook.path.startswith("telegram/")
    assert len(hook.secret) >= 32
    assert hook.path.rpartition("/")[2] not in (hook.secret, "")
    assert {hook.path, hook.secret} & {other.path, other.secret} == set()
    assert not any(secret in repr(hook) for secret in (hook.path, hook.secret, "A" * 35))
    assert Settings(TOKEN).webhook is None


def test_the_button_of_an_assistant_can_be_switched_off() -> None:
    assert Settings.from_env({"BOT_TOKEN": TOKEN, "ASSISTANT_URL": "off"}).assistant is None
    assert Settings(TOKEN).assistant is not None


def test_all_complaints_come_at_once() -> None:
    with pytest.raises(SettingsError) as refusal:
        Settings.from_env({"BOT_TOKEN": TOKEN, "WORKERS": "0", "LOG_LEVEL": "x", "DEADLINE_SECONDS": "0"})
    assert len(str(refusal.value).splitlines()) == 3


def test_secrets_are_not_shown() -> None:
    settings = Settings.from_env({"BOT_TOKEN": TOKEN, "STATE_KEY": KEY, "REDIS_URL": "redis://:hunter2@127.0.0.1"})
    assert not any(secret in repr(settings) for secret in (TOKEN, KEY, "hunter2"))


def test_the_example_lists_every_setting_with_its_default_and_an_explanation() -> None:
    text = (ROOT / ".env.example").read_text()
    listed = parse_env_file(text)
    assert list(listed) == [knob.name.upper() for knob in fields(Settings)]
    defaults = Settings(bot_token="")
    assert listed == {name: str(getattr(defaults, name.lower())) for name in listed}
    lines = text.splitlines()
    for name in listed:
        assert lines[next(n for n, line in enumerate(lines) if line.startswith(name)) - 1].startswith("# ")


def test_the_file_is_parsed_strictly() -> None:
    text = "# words\n\nA=1\nexport B = 'two words' \nC=\"x # y\" # note\nD=a#b # note\nE=\nF=# note\n"
    assert parse_env_file(text) == {"A": "1", "B": "two words", "C": "x # y", "D": "a#b", "E": "", "F": ""}
    with pytest.raises(SettingsError, match="Line 2"):
        parse_env_file("A=1\nwhat is this\n")


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    assert environment_with_file({"A": "1"}, file) == {"A": "1"}
    file.write_text("A=2\nB=3\n")
    assert environment_with_file({"A": "1"}, file) == {"A": "1", "B": "3"}
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="not readable text"):
        environment_with_file({}, file)


def test_every_fault_is_named_at_once_numbers_among_them() -> None:
    wrong = {"BOT_TOKEN": "no token", "WORKERS": "many", "STATE_MINUTES": "soon"}
    with pytest.raises(SettingsError) as caught:
        Settings.from_env(wrong)
    said = str(caught.value).splitlines()
    assert len(said) == 3
    assert all(any(name in line for line in said) for name in wrong)
