"""The double is held to what the library really sends, to what Telegram refuses, and to the API as data."""

from __future__ import annotations

import asyncio
import inspect
import json
import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, ReplyParameters
from telegram.error import BadRequest, EndPointNotFound, Forbidden, InvalidToken, NetworkError, RetryAfter

from tests.bot.flow import png
from tests.botapi import BotApi, Fault, Person
from tests.botapi.methods import METHODS
from tests.botapi.server import TOKEN

T = TypeVar("T")
ROOT = Path(__file__).parents[2]
PERSON = Person(5, "Ani")


def with_bot(use: Callable[[Bot, BotApi], Awaitable[T]], token: str = TOKEN) -> T:
    async def run() -> T:
        api = BotApi()
        async with api.running(), Bot(token, f"{api.url}/bot", f"{api.url}/file/bot") as bot:
            return await use(bot, api)

    return asyncio.run(run())


def refused(send: Callable[[Bot], Awaitable[Any]], kind: type[Exception] = BadRequest) -> str:
    async def use(bot: Bot, _: BotApi) -> str:
        with pytest.raises(kind) as error:
            await send(bot)
        return str(error.value)

    return with_bot(use)


def keyboard(data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("b", callback_data=data)]])


def test_a_message_arrives_as_the_library_sends_it() -> None:
    async def use(bot: Bot, api: BotApi) -> None:
        question = api.world.says(PERSON, text="hi")
        reply = ReplyParameters(question["message_id"])
        sent = await bot.send_message(
            5, "<b>A</b> &lt; B", parse_mode="HTML", reply_parameters=reply, reply_markup=keyboard("x")
        )
        assert sent.text == "A < B"
        assert sent.reply_to_message is not None
        assert sent.reply_markup is not None
        photo = await bot.send_photo(5, InputFile(png(), "a.png"), caption="c\r\n--d", protect_content=True)
        assert photo.caption == "c\r\n--d"
        assert photo.has_protected_content
        assert photo.photo[-1].width == 40
        file = await bot.get_file(photo.photo[-1].file_id)
        assert bytes(await file.download_as_bytearray()) == png()
        document = await bot.send_document(5, InputFile(b"\r\n\0--x\r\n", "a.bin"))
        assert document.document is not None
        assert api.world.files[document.document.file_id] == b"\r\n\0--x\r\n"
        edited = await bot.edit_message_caption(5, photo.message_id, caption="new")
        assert getattr(edited, "caption", None) == "new"
        assert await bot.delete_message(5, question["message_id"])

    with_bot(use)


def test_updates_wait_until_they_are_confirmed() -> None:
    async def use(bot: Bot, api: BotApi) -> None:
        api.world.says(PERSON, text="1")
        api.world.says(PERSON, text="2")
        first = await bot.get_updates()
        assert [update.message.text for update in first if update.message] == ["1", "2"]
        again = await bot.get_updates(offset=first[0].update_id + 1)
        assert [update.message.text for update in again if update.message] == ["2"]
        assert await bot.get_updates(offset=first[1].update_id + 1, timeout=1) == ()

    with_bot(use)


@pytest.mark.parametrize(
    ("send", "words"),
    [
        (lambda bot: bot.send_message(5, " "), "text is empty"),
        (lambda bot: bot.send_message(5, "x" * 4097), "too long"),
        (lambda bot: bot.send_message(5, "<b>x", parse_mode="HTML"), "parse entities"),
        (lambda bot: bot.send_message(5, "a < b", parse_mode="HTML"), "parse entities"),
        (lambda bot: bot.send_message(5, "<br>", parse_mode="HTML"), "Unsupported start tag"),
        (lambda bot: bot.send_message(5, "</b>", parse_mode="HTML"), "Unexpected end tag"),
        (lambda bot: bot.send_message(5, "x", reply_markup=keyboard("é" * 33)), "Button_data_invalid"),
        (lambda bot: bot.send_message(5, "x", reply_parameters=ReplyParameters(99)), "replied not found"),
        (lambda bot: bot.send_photo(5, png(), caption="😀" * 513), "caption is too long"),
        (lambda bot: bot.send_photo(5, png(9000, 1001)), "Photo_invalid_dimensions"),
        (lambda bot: bot.send_photo(5, png(2100, 100)), "Photo_invalid_dimensions"),
        (lambda bot: bot.send_photo(5, png() + b"x" * (10 << 20)), "too big"),
        (lambda bot: bot.send_photo(5, b"no picture"), "Image_process_failed"),
        (lambda bot: bot.get_file("nothing"), "nvalid file_id"),
        (lambda bot: bot.delete_message(5, 99), "delete not found"),
        (lambda bot: bot.answer_callback_query("1"), "too old"),
        (lambda bot: bot.edit_message_text("x", 5, 99), "edit not found"),
        (lambda bot: bot.set_my_commands([("x", "y" * 257)]), "Bot_command_invalid"),
        (lambda bot: bot.send_chat_action(5, "dancing"), "action"),
    ],
)
def test_it_refuses_what_telegram_refuses(send: Callable[[Bot], Awaitable[Any]], words: str) -> None:
    assert words.lower() in refused(send).lower()


def test_a_file_above_the_limit_is_not_handed_out() -> None:
    async def use(bot: Bot, api: BotApi) -> None:
        handle = api.world.file(b"x", told=(20 << 20) + 1)["file_id"]
        with pytest.raises(BadRequest, match="too big"):
            await bot.get_file(handle)

    with_bot(use)


def test_foreign_messages_old_messages_and_unchanged_ones_stay() -> None:
    async def use(bot: Bot, api: BotApi) -> None:
        theirs = api.world.says(PERSON, text="mine")
        with pytest.raises(BadRequest, match="can't be edited"):
            await bot.edit_message_text("x", 5, theirs["message_id"])
        theirs["too_old"] = True
        with pytest.raises(BadRequest, match="can't be deleted"):
            await bot.delete_message(5, theirs["message_id"])
        ours = await bot.send_message(5, "same", reply_markup=keyboard("x"))
        with pytest.raises(BadRequest, match="not modified"):
            await bot.edit_message_text("same", 5, ours.message_id, reply_markup=keyboard("x"))

    with_bot(use)


def test_tokens_methods_blocked_chats_and_faults() -> None:
    async def use(bot: Bot, api: BotApi) -> None:
        with pytest.raises(EndPointNotFound):
            await bot.do_api_request("dance")
        api.world.blocked.add(5)
        with pytest.raises(Forbidden, match="blocked"):
            await bot.send_message(5, "x")
        api.world.blocked.clear()
        api.faults += [Fault("sendMessage", 429, 3), Fault("sendMessage", 502), Fault("sendMessage", cut=True)]
        for kind in (RetryAfter, NetworkError, NetworkError):
            with pytest.raises(kind):
                await bot.send_message(5, "x")
        assert (await bot.send_message(5, "x")).text == "x"

    with_bot(use)
    with pytest.raises(InvalidToken):
        with_bot(use, "123456789:" + "B" * 35)


def specification() -> dict[str, Any]:
    """The API as data, where the machine has it; the double's own table stands in for it elsewhere."""
    file = Path(os.environ.get("GATEKEEPER_BOTAPI_SPEC") or ROOT.parent / "shared" / "botapi" / "api.json")
    if file.is_file():
        methods: dict[str, Any] = json.loads(file.read_text())["methods"]
        return methods
    return {
        name: {
            "fields": [{"name": one, "required": True} for one in method.required]
            + [{"name": one, "required": False} for one in method.optional]
        }
        for name, method in METHODS.items()
    }


@pytest.mark.parametrize("name", list(METHODS))
def test_every_method_has_the_parameters_of_the_api(name: str) -> None:
    fields = {field["name"]: field["required"] for field in specification()[name].get("fields", [])}
    assert METHODS[name].required == {field for field, required in fields.items() if required}
    assert METHODS[name].optional <= set(fields)


@pytest.mark.parametrize("name", list(METHODS))
def test_every_parameter_that_a_method_reads_is_in_its_table(name: str) -> None:
    method = METHODS[name]
    source = inspect.getsource(method.act)
    named = {word for word in method.required | method.optional if f'"{word}"' in source}
    assert method.required - named <= {"chat_id", "text", "message_id"}
