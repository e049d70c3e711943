"""What disasters share with the tests of the bot: certificates are read once, and chats have no pauses."""

from tests.bot.conftest import certificates_read_once, log_as_it_was, not_looked_for_again

__all__ = ["certificates_read_once", "log_as_it_was", "not_looked_for_again"]
