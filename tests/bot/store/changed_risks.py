"""Run by itself: reads stored records in a world whose risks stand in another order, with one more and one fewer.

The table of risks is loaded from its own source with the members of ``Risk`` rearranged, before anything else is imported.
"""

from __future__ import annotations

import ast
import json
import sys
import types
from pathlib import Path
from typing import Any

TERMS = "detectors.kit.terms.risks"
NEW = "whiteboard"
LOST = "vehicle"
"""The value that no risk has here any more; its name stands for another one, since tables of the house use it."""


def rearranged(source: str, change: str) -> ast.Module:
    tree = ast.parse(source)
    risks = next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Risk")
    members = [node for node in risks.body if isinstance(node, ast.Assign)]
    rest = [node for node in risks.body if not isinstance(node, ast.Assign)]
    if change == "shuffled":
        members = [*members[5:], *reversed(members[:5])]
    elif change == "extended":
        members.insert(2, ast.parse(f"WHITEBOARD = {NEW!r}").body[0])  # type: ignore[arg-type]  # an assignment
        _complete_tables(tree)
    elif change == "shortened":
        members = [ast.parse("VEHICLE = 'lorry'").body[0] if _value(one) == LOST else one for one in members]  # type: ignore[misc]  # as above
    risks.body = [*rest, *members]
    return ast.fix_missing_locations(tree)


def _value(member: ast.Assign) -> Any:
    return member.value.value if isinstance(member.value, ast.Constant) else None


def _complete_tables(tree: ast.Module) -> None:
    """Tables of the vocabulary that have a row for every risk get one for the new risk, too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict) and any(ast.unparse(key or node).startswith("Risk.") for key in node.keys):
            node.keys.append(ast.parse("Risk.WHITEBOARD", mode="eval").body)
            node.values.append(node.values[0])


def load(change: str) -> None:
    source = (Path(__file__).parents[3] / "detectors" / "kit" / "terms" / "risks.py").read_text()
    module = types.ModuleType(TERMS)
    sys.modules[TERMS] = module
    exec(compile(rearranged(source, change), TERMS, "exec"), module.__dict__)  # noqa: S102 - our own source


def read(lines: dict[str, str]) -> dict[str, Any]:
    """What the records of a group and of a person say, by the values of the risks."""
    from bot.answers.summary import Summary
    from bot.groups.ledger import Tally
    from bot.groups.records import Case, Group
    from bot.store.records import Album, Ticket
    from detectors.kit.terms import Risk

    def opened(kind: Any) -> Any:
        record = kind.from_bytes(lines[kind.KIND].encode())
        assert record is None or kind.from_bytes(record.to_bytes()) == record
        return record

    group, case, ticket = opened(Group), opened(Case), opened(Ticket)
    return {
        "actions": {risk.value: group.action(risk).value for risk in Risk},
        "senses": {risk.value: group.sense(risk) for risk in Risk},
        "case": [risk.value for risk in case.named],
        "ticket": [region.risk.value for region in ticket.regions] if ticket is not None else None,
        "album": [sorted(risk.value for risk in part.risks) for part in opened(Album).parts],
        "sheet": [risk.value for risk in opened(Summary).risks],
        "tally": dict(opened(Tally).counts),
        "decided": decided(group),
        "new": [risk.value for risk in group.new_risks],
    }


def decided(group: Any) -> dict[str, str]:
    """What is done about a photo with each risk."""
    from bot.groups.policy import decide
    from detectors.kit.terms import Finding, Level, Report, Risk, Screening, Strength, Verdict

    found = {}
    for risk in Risk:
        report = Report((Finding(risk, Strength.SURE, "found"),))
        found[risk.value] = decide(Screening(Verdict(Level.STOP, (risk,)), report, 1, 1), group).action.value
    return found


if __name__ == "__main__":
    load(sys.argv[1])
    print(json.dumps(read(json.load(sys.stdin))))
