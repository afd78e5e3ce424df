"""Acronyms and their long forms, both ways; ambiguous ones only beside words that settle the meaning."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from portal.vietnamese.syllables import is_vietnamese_syllable
from search.analysis.words import folded_words

_SHORTEST_SAFE = 3


@dataclass(frozen=True, slots=True)
class SynonymGroup:
    """Forms that mean the same, the long one first. ``context`` are words one of which must stand in the query too.

    An ambiguous group without context is never expanded.
    """

    forms: tuple[str, ...]
    is_ambiguous: bool = False
    context: tuple[str, ...] = ()


Form = tuple[str, ...]


class SynonymTable:
    """Finds the groups of the words of a query."""

    def __init__(self, groups: Iterable[SynonymGroup] = ()) -> None:
        self._groups: dict[Form, list[tuple[SynonymGroup, tuple[Form, ...]]]] = defaultdict(list)
        for group in groups:
            forms = tuple(dict.fromkeys(form for text in group.forms if (form := tuple(folded_words(text)))))
            for form in forms:
                self._groups[form].append((group, forms))
        self.longest = max((len(form) for form in self._groups), default=0)

    def others(self, form: Form, capital: bool, query: Sequence[str]) -> tuple[Form, ...]:
        """Other ways to say ``form``; ``capital`` when it was typed in capitals, ``query`` all words of the query."""
        if not capital and _letters(form) < _SHORTEST_SAFE:
            return ()
        others = (
            other
            for group, forms in self._groups.get(form, ())
            if _is_meant(group, query, form)
            for other in forms
            if other != form and _is_findable(other)
        )
        return tuple(dict.fromkeys(others))

    def __contains__(self, form: Form) -> bool:
        return form in self._groups


def _is_meant(group: SynonymGroup, query: Sequence[str], form: Form) -> bool:
    if not group.is_ambiguous:
        return True
    rest = f" {' '.join(query)} ".replace(f" {' '.join(form)} ", " ", 1)
    return any(f" {' '.join(folded_words(context))} " in rest for context in group.context)


def _is_findable(form: Form) -> bool:
    """Two letters that are also a syllable (CA, cả) would find everything."""
    return _letters(form) >= _SHORTEST_SAFE or not is_vietnamese_syllable("".join(form))


def _letters(form: Form) -> int:
    return sum(len(word) for word in form)
