"""Receives from Telegram and sends to it: updates, downloads, rate limits, messages."""
