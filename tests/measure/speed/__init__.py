"""How fast: stages, the floor under them, all cores at once, start, memory, size; and other redactors beside it."""
