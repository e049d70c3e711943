"""Handles updates of private chats."""
