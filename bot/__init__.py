"""The Telegram house: messages in, words and proven copies out. It knows nothing of pixels."""
