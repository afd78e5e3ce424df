"""Queries in the language of FTS5. Words are folded letters and digits, always quoted: nothing typed is an operator."""

from collections.abc import Sequence

from search.query.parsed import ParsedQuery, Slot, Way

IN_HEADINGS = "{title lead}"
IN_CODES = "{own_codes codes}"
_LONGEST_RELAXED = 10
_SHORTEST_RELAXED = 3


def strict(query: ParsedQuery) -> str:
    """Everything asked for, anywhere in the document."""
    parts = [f'"{" ".join(phrase)}"' for phrase in query.phrases]
    return " AND ".join([*parts, *(_slot(slot) for slot in query.slots)])


def all_but_one(slots: Sequence[Slot], columns: str = "") -> str:
    """All slots but any one of them, within ``columns``; empty for fewer than three slots: half is not nearly all."""
    asked = [_slot(slot) for slot in slots[:_LONGEST_RELAXED]]
    if len(asked) < _SHORTEST_RELAXED:
        return ""
    choices = (" AND ".join(asked[:left_out] + asked[left_out + 1 :]) for left_out in range(len(asked)))
    joined = " OR ".join(f"({choice})" for choice in choices)
    return f"{columns} : ({joined})" if columns else joined


def code_beginnings(slots: Sequence[Slot]) -> str:
    """Document numbers that begin as the typed ones do: a symbol is often left unfinished."""
    codes = " AND ".join(f'"{slot.typed[0]}" *' for slot in slots if slot.is_code)
    return f"{IN_CODES} : ({codes})" if codes else ""


def _slot(slot: Slot) -> str:
    ways = " OR ".join(_way(way) for way in slot.ways)
    return f"{IN_CODES} : {ways}" if slot.is_code else f"({ways})"


def _way(way: Way) -> str:
    if way.together or len(way.words) == 1:
        return f'"{" ".join(way.words)}"'
    return f"({' AND '.join(chr(34) + word + chr(34) for word in way.words)})"
