"""Limits that both houses keep: of files, pictures, frames at the border and texts of detectors."""

from __future__ import annotations

FRAME_HEADER = ">I"
"""struct format of the length that precedes each frame at the door: unsigned, 4 bytes, big-endian."""
MAX_JSON_FRAME = 1 << 20
MAX_PICTURE_FRAME = 1 << 28
"""Limits in bytes on frames that cross the door. A 64-megapixel picture saved as PNG stays below the second."""
MAX_BYTES = 128 * 1024 * 1024
"""Bytes of a file that is decoded: a 64-megapixel bitmap has 192 MB, every compressed format stays far below."""
MAX_PIXELS = 64_000_000
"""Pixels of a picture, and of all its frames together. Phones take up to 50 megapixels in one picture."""
MAX_SIDE = 20_000
"""Pixels of the longer side: a long screenshot stays below. Twice as long would be a picture of nothing but lines."""
MAX_FRAMES = 16
"""Frames that are looked at; a file with more counts as not checked. Each costs the time of a photo."""
MAX_PDF_BYTES = 50 * 1024 * 1024
"""Bytes of a PDF, and of the copy of one: what a bot may send. A scanned page has half a megabyte, so it holds some 100."""
MAX_PAGES = 200
"""Pages of a PDF that are looked at in one go; each costs the time of a photo."""
PAGES_IN_CHAT = 20
"""Pages that are looked at for somebody who waits in a chat."""
MOST_PAGES = 2_000
"""Pages of a PDF that is opened at all: a thick book has fewer."""
MAX_SECONDS = 3600
"""Seconds that the detectors may take for one photo; what takes an hour hangs."""
MAX_BOXES = 2000
"""Boxes in one ``ScreeningOptions``. A photo of a crowd or a full page stays far below it."""
MAX_STROKES = 1000
"""Straight pieces of what a person has brushed over in one ``ScreeningOptions``: a page all written over takes some hundred."""
MAX_DETECTORS = 100
MAX_WHYS = 500
"""Detectors in one ready frame, and codes of one of them. Identity, the largest, has 90."""
MAX_TITLE = 40
MAX_PHRASE = 80
"""Letters of a detector's title, and of a code's English words. Eleven titles fit into the text below one picture."""
MAX_STAGES = 40 * MAX_PAGES
"""Stages that one screening tells: a page is covered and read back a few times at most, each in two sizes."""
