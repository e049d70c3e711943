"""Telegram in and out: updates, downloads, rate limits, messages."""
