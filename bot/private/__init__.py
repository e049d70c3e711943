"""Handlers for private chats."""
