"""What happens on each kind of update; ``bot.app`` says in which order they are asked."""
