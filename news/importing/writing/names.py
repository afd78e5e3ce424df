"""Names in facts joined to the records that they were resolved to."""

from collections.abc import Mapping
from dataclasses import dataclass

from news.importing.model import Facts
from portal.vietnamese.fold import fold_key


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Registry keys of the units and people of one article, by folded name."""

    units: Mapping[str, int]
    people: Mapping[str, int]

    @classmethod
    def of(cls, facts: Facts) -> "KnownNames":
        """The names that the fact finder resolved."""
        units = {fold_key(fact.name): fact.key for fact in facts.units if fact.key}
        units |= {fold_key(fact.text): fact.key for fact in facts.units if fact.key}
        people = {fold_key(fact.name): fact.key for fact in facts.people if fact.key}
        return cls(units, people)

    def unit(self, name: str) -> int | None:
        """The unit's key."""
        return self.units.get(fold_key(name))

    def person(self, name: str) -> int | None:
        """The person's key."""
        return self.people.get(fold_key(name))
