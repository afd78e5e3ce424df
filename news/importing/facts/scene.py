"""Everything that was recognised in one article, before anyone asks what part it plays."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from news.importing.facts.attachment import Attachment
from news.importing.facts.blocs import BlocMention
from news.importing.facts.people import PersonMention
from news.importing.facts.posts import Post
from news.importing.facts.sentences import Sentence
from news.importing.facts.units import UnitMention
from news.importing.facts.view import View


@dataclass(frozen=True, slots=True)
class Scene:
    """``captions`` are ranges of the text that only confirm; ``event_types`` keys of the contract.

    ``members`` are those of the bloc, ``subjects`` the identities of the persons portrayed, ``body`` the filed name of
    the organisation that the article is about.
    """

    view: View
    units: tuple[UnitMention, ...]
    posts: tuple[Post, ...]
    attachments: tuple[Attachment, ...]
    blocs: tuple[BlocMention, ...]
    home: str = ""
    captions: tuple[tuple[int, int], ...] = ()
    event_types: tuple[str, ...] = ()
    members: tuple[UnitMention, ...] = ()
    subjects: frozenset[str] = frozenset()
    body: str = ""

    @property
    def people(self) -> tuple[PersonMention, ...]:
        """The mentions of persons, in order."""
        return tuple(attachment.person for attachment in self.attachments)

    def units_in(self, start: int, end: int) -> tuple[UnitMention, ...]:
        """Return the units that begin in ``[start, end)``."""
        return tuple(unit for unit in self.units if start <= unit.start < end)

    def people_in(self, start: int, end: int) -> tuple[Attachment, ...]:
        """Return the persons named in ``[start, end)`` with their posts."""
        return tuple(one for one in self.attachments if start <= one.person.start < end)

    def is_caption(self, position: int) -> bool:
        """Whether ``position`` lies in a caption."""
        return any(start <= position < end for start, end in self.captions)

    def employers_in(self, start: int, end: int) -> frozenset[int]:
        """Return the starts of the units that only say where a person of ``[start, end)`` works."""
        return frozenset(
            post.unit.start for one in self.people_in(start, end) for post in one.posts if post.unit is not None
        )

    def body_sentences(self) -> Iterable[Sentence]:
        """Yield the sentences that are no captions."""
        return (sentence for sentence in self.view.sentences if not self.is_caption(sentence.start))


def sentence_index(view: View, position: int) -> int:
    """Return the index of the sentence that holds ``position``."""
    return bisect_left([sentence.end for sentence in view.sentences], position + 1)
