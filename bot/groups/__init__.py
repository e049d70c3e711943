"""Groups: what their admins chose, what happens to a photo there, how it is told; ``bot.groups.handlers`` listen for it."""
