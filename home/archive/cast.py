"""Everybody and everything that the articles of an archive may name."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from news.registry.models import AwardRecord, Bloc, LegalDocument, Movement, Person, Unit
from portal.library.models import Image

FIRST_YEAR: Final = 2015
LAST_YEAR: Final = 2026
MERGER_DAY: Final = date(2025, 7, 1)


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many records of each noun an archive of so many articles has."""

    articles: int

    @property
    def units(self) -> int:
        """Units, those that ended in a merger included."""
        return max(30, min(1_500, self.articles // 40))

    @property
    def blocs(self) -> int:
        """Blocs and clusters, about ten units each."""
        return max(6, self.units // 10)

    @property
    def people(self) -> int:
        """People in the registry; texts name many more."""
        return self.units * 2

    @property
    def documents(self) -> int:
        """Plans, decisions, letters."""
        return max(20, self.articles // 20)

    @property
    def awards(self) -> int:
        """Rows of the ledger."""
        return max(20, self.articles // 10)

    @property
    def communes(self) -> int:
        """Names of communes."""
        return max(40, min(1_000, self.articles // 50))

    @property
    def hamlets(self) -> int:
        """Names of hamlets: where most rare words of an archive come from."""
        return max(200, min(20_000, self.articles // 5))


@dataclass(frozen=True, slots=True)
class Post:
    """A person with the title of a post at a unit."""

    person: Person
    title: str
    unit: Unit


@dataclass(frozen=True, slots=True)
class Paper:
    """A document and how articles cite it."""

    document: LegalDocument
    citation: str


@dataclass(frozen=True, slots=True)
class Cast:
    """The records, written already. ``members`` holds the units of each bloc by its primary key."""

    blocs: list[Bloc]
    members: dict[int, list[Unit]]
    posts: list[Post]
    papers: list[Paper]
    movements: list[Movement]
    awards: list[AwardRecord]
    pictures: list[Image]
