"""Tells people that their photo waits while the store does not answer and many machines share the work."""

from __future__ import annotations

from telegram import Chat, Update

from bot.context import Context
from bot.transport.media import Picture, picture_of
from bot.transport.message import Answer
from bot.transport.sending import place_of, send


async def tell_that_it_waits(context: Context, update: Update) -> None:
    """Answers a picture in a private chat with the word that it waits. Nothing else is answered, and no group hears of it."""
    message = update.message
    if message is None or message.chat.type != Chat.PRIVATE or not isinstance(picture_of(message), Picture):
        return
    texts = await context.texts_for(message.from_user)
    await send(message.get_bot(), place_of(message), Answer(texts.get("spread-waits")))
