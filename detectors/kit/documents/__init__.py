"""Papers in a photo: their area, their labels, signatures and pen strokes, and what to cover of them."""
