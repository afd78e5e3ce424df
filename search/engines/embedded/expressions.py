"""Queries in the language of FTS5. Words are folded letters and digits, always quoted: nothing typed is an operator."""

from collections.abc import Sequence

from search.query.parsed import ParsedQuery, Slot, Way
from search.query.relaxing import nearly_all_slots

IN_HEADINGS = "{title lead}"
IN_CODES = "{own_codes codes}"


def strict(query: ParsedQuery) -> str:
    """Everything asked for, anywhere in the document."""
    parts = [f'"{" ".join(phrase)}"' for phrase in query.phrases]
    return " AND ".join([*parts, *(_slot(slot) for slot in query.slots)])


def nearly_all(slots: Sequence[Slot], left_out: int = 1, columns: str = "") -> str:
    """All slots but any ``left_out`` neighbours, within ``columns``; empty when nothing may be left out."""
    choices = (" AND ".join(_slot(slot, columns) for slot in kept) for kept in nearly_all_slots(slots, left_out))
    return " OR ".join(f"({choice})" for choice in choices)


def code_beginnings(slots: Sequence[Slot]) -> str:
    """Document numbers that begin as the typed ones do: a symbol is often left unfinished."""
    codes = " AND ".join(f'"{slot.typed[0]}" *' for slot in slots if slot.is_code)
    return f"{IN_CODES} : ({codes})" if codes else ""


def _slot(slot: Slot, columns: str = "") -> str:
    ways = " OR ".join(_way(way) for way in slot.ways)
    if slot.is_code:
        return f"({IN_CODES} : ({ways}))"
    return f"({columns} : ({ways}))" if columns else f"({ways})"


def _way(way: Way) -> str:
    if way.together or len(way.words) == 1:
        return f'"{" ".join(way.words)}"'
    return f"({' AND '.join(chr(34) + word + chr(34) for word in way.words)})"
