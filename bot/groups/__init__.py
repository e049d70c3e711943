"""Groups: what their admins chose, what happens to a photo there, how it is told; ``bot.handlers.group_…`` listen for it."""
