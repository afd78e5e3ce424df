"""Loaded records under the short keys by which the demo texts name them."""

from dataclasses import dataclass, field
from typing import TypeVar

from news.articles.models import Article
from news.registry.models import AwardRecord, Bloc, LegalDocument, Movement, Person, Unit
from portal.library.models import Image

RecordT = TypeVar("RecordT")


class UnknownKey(LookupError):
    """A demo text names something that no file describes."""


class Shelf(dict[str, RecordT]):
    """Records of one noun; a key that is missing is a mistake in the texts and says so."""

    def __init__(self, noun: str) -> None:
        super().__init__()
        self.noun = noun

    def __missing__(self, key: str) -> RecordT:
        """Raise ``UnknownKey``."""
        raise UnknownKey(f"The demo content describes no {self.noun} called {key!r}.")

    def put(self, key: str, record: RecordT) -> None:
        """Place a record. Raises ``UnknownKey`` when the key is taken."""
        if key in self:
            raise UnknownKey(f"The demo content describes the {self.noun} {key!r} twice.")
        self[key] = record


@dataclass(slots=True)
class Shelves:
    """Everything that an article may point to."""

    units: Shelf[Unit] = field(default_factory=lambda: Shelf[Unit]("unit"))
    blocs: Shelf[Bloc] = field(default_factory=lambda: Shelf[Bloc]("bloc"))
    people: Shelf[Person] = field(default_factory=lambda: Shelf[Person]("person"))
    documents: Shelf[LegalDocument] = field(default_factory=lambda: Shelf[LegalDocument]("document"))
    movements: Shelf[Movement] = field(default_factory=lambda: Shelf[Movement]("movement"))
    awards: Shelf[AwardRecord] = field(default_factory=lambda: Shelf[AwardRecord]("award"))
    pictures: Shelf[Image] = field(default_factory=lambda: Shelf[Image]("picture"))
    articles: Shelf[Article] = field(default_factory=lambda: Shelf[Article]("article"))
