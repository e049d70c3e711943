"""The Telegram bot: receives messages, answers with texts and proven copies. Pixels are read in other processes."""
