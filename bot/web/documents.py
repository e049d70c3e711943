"""Writes the small documents that browsers show without the page: a sentence, or a form with one button."""

from __future__ import annotations

from html import escape

from texts import Texts
from texts.languages import RIGHT_TO_LEFT

FRAME = """<!doctype html>
<html lang="{language}" dir="{direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gatekeeper</title>
<link rel="stylesheet" href="/assets/page.css">
<main>{notice}</main>
</html>
"""
NOTICE = '<div class="notice"><h1>Gatekeeper</h1><p class="lead">{sentence}</p></div>'
DOOR = """<form class="notice" method="post" action="/open">
<h1>Gatekeeper</h1><p class="lead">{words}</p>
<input type="hidden" name="key" value="{key}"><button class="primary">{open}</button>
</form>"""


def notice(sentence: str, texts: Texts) -> str:
    """Returns the document that says one sentence."""
    return _framed(NOTICE.format(sentence=escape(sentence)), texts)


def door(key: str, texts: Texts) -> str:
    """Returns the document with the button that opens the page with a key."""
    words, open_ = escape(texts.get("web-door")), escape(texts.get("web-door-open"))
    return _framed(DOOR.format(words=words, key=escape(key), open=open_), texts)


def _framed(notice: str, texts: Texts) -> str:
    direction = "rtl" if texts.language in RIGHT_TO_LEFT else "ltr"
    return FRAME.format(language=texts.language, direction=direction, notice=notice)
