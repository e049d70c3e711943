"""The door for assistants: a Model Context Protocol server that shows them answers and proven copies, never an original."""
