"""The tokens of a document, field by field: the same for every engine."""

from collections.abc import Iterable
from dataclasses import dataclass

from portal.vietnamese.partial_date import PartialDate
from search.analysis.dates import codes_of, date_codes
from search.analysis.numbers import number_codes
from search.analysis.words import joined_exact_words, joined_words
from search.documents.document import SearchDocument

# No phrase or pair may reach from one name into the next; no query contains this word.
FENCE = " _ "


@dataclass(frozen=True, slots=True)
class IndexTerms:
    """Each field holds tokens joined by blanks: folded, but for ``*_exact``, which keep their diacritics.

    ``own_codes`` are the document's own numbers and dates, ``codes`` all that it mentions.
    """

    title: str
    lead: str
    names: str
    kin: str
    body: str
    captions: str
    own_codes: str
    codes: str
    title_exact: str
    lead_exact: str

    @property
    def columns(self) -> tuple[str, ...]:
        """The fields that are matched, in the order declared."""
        return (
            self.title,
            self.lead,
            self.names,
            self.kin,
            self.body,
            self.captions,
            self.own_codes,
            self.codes,
        )


def index_terms(document: SearchDocument) -> IndexTerms:
    """Analyse every text of the document."""
    return IndexTerms(
        title=joined_words(document.title),
        lead=joined_words(document.lead),
        names=_fenced(document.names),
        kin=_fenced(kin.name for kin in document.kin),
        body=joined_words(document.body),
        captions=joined_words(document.captions),
        own_codes=" ".join(_own_codes(document)),
        codes=" ".join(_mentioned_codes(document)),
        title_exact=joined_exact_words(document.title),
        lead_exact=joined_exact_words(document.lead),
    )


def _fenced(names: Iterable[str]) -> str:
    return FENCE.join(dict.fromkeys(folded for name in names if (folded := joined_words(name))))


def _own_codes(document: SearchDocument) -> list[str]:
    numbers = [code for number in (*document.numbers, document.title) for code in number_codes(number)]
    dates = [code for date in document.dates for code in codes_of(PartialDate(date))]
    return list(dict.fromkeys(numbers + dates))


def _mentioned_codes(document: SearchDocument) -> list[str]:
    texts = (document.title, document.lead, *document.names, document.body, document.captions)
    codes: dict[str, None] = {}
    for text in texts:
        codes.update(dict.fromkeys(number_codes(text)))
        codes.update(dict.fromkeys(code for date in date_codes(text) for code in date.codes))
    return list(codes)
