"""Ground floor: what the author of a detector may use."""
