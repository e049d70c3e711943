"""Tells a value that can be a secret from what stands in its place: a placeholder, a reference, a call, a type.

Sources: the filters of Yelp/detect-secrets and the allowlists of gitleaks as a check list; the placeholders of public
examples of settings.
"""

from __future__ import annotations

import re
from typing import Final

PLACEHOLDER: Final = re.compile(
    r"(?i)[*•·.●xX#_\-…\s]{3,}|<[^>]{0,60}>?|\$\{?.{0,60}|%[\w.]{1,40}%|\{\{?.{0,60}|\[[\w ]{2,40}\]|@[\w.]{1,40}@"
    r"|__\w{1,40}__"
    r"|(?:your|my|enter|insert|put|replace|add|fill|paste|type)[_\- .][\w\-. ]{0,40}"
    r"|(?:process|os|env|config|settings|self|this|request|secrets?|vars?|var|local|data|args|params|ctx"
    r"|import\.meta)\.[\w.\-\[\]'\"]{1,60}"
    r"|change[_\-]?(?:me|this|it|now)!?|replace[_\-]?(?:me|this)|insert[_\-]?here|fill[_\-]?me(?:[_\-]?in)?"
    r"|to[_\-]?be[_\-]?(?:set|changed|defined)"
    r"|placeholder|example|sample|dummy|redacted|hidden|masked|todo|tbd|wrong|invalid|incorrect|fake|mock|bogus|n/?a"
    r"|xxx+|secret[_\-]?here|password[_\-]?here"
    r"|\d{1,3}(?:\s?(?:[-–]|to|à|et|bis|a|sampai)\s?\d{1,3})?\+?\s?(?:caract|charact|chars|zeichen|karakter|aksara"
    r"|tekens|znak|ký tự"
    r"|letters?\b|digits?\b|chiffres|ziffern|cifre|dígitos|символ|文字|字符|位|자\b).{0,80}"
    r"|null|nil|none|true|false|undefined|void|empty|required|optional|yes|no|on|off"
    r"|string|str|text|int|integer|number|bool(?:ean)?|bytes?|object|any|char|varchar(?:\(\d+\))?|option<\w+>"
    r"|&?str(?:ing)?\??"
    r"|password|passwd|secret|token|api[_\-]?key|value|key|username|user|pass|pwd"
)
"""Values that stand where a secret will be, or name its type."""
EXPRESSION: Final = re.compile(
    r"!\w{1,20}\b.{0,40}|(?:new |await |not |lambda |return |raise |function|async "
    r"|\()?&?[A-Za-z_$][\w.$:>\-]{0,60}[(\[{].{0,400}"
    r"|(?:[A-Za-z_$]\w{0,40}(?:\.|->|::)){1,6}[A-Za-z_]\w{0,40}\(?\)?[;,)]?|(?:await|new|return|raise|lambda"
    r"|not)\s.{0,200}|[{\[(|>&].{0,3}"
)
"""A call, an attribute or a bracket in a program: where the secret comes from, not what it is."""


def is_literal(value: str) -> bool:
    """Whether a value is one, and neither a placeholder nor a program's way to get it."""
    bare = value.strip().rstrip(",;")
    return PLACEHOLDER.fullmatch(bare) is None and EXPRESSION.fullmatch(bare) is None
