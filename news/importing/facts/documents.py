"""Cited documents: kind, number, date and issuer; unnumbered ones only where the text tells date or issuer."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from django.utils.translation import gettext as _

from news.importing.facts.document_issuers import IssuerReader
from news.importing.facts.document_numbers import NumberedDocument, find_numbers, type_words
from news.importing.facts.view import View, cue_pattern
from news.importing.facts.years import infer_year
from news.importing.model import DocumentFact, Remark, Span
from portal.vietnamese.dates import DateMention
from portal.vietnamese.partial_date import PartialDate

_BEFORE_DATE = re.compile(r"\s*[,(]?\s*(?:(?:được\s+)?(?:ban hành|ký)\s+)?(?:vào\s+)?ngày\s*")
_OF = cue_pattern(r"\s*[,)]?\s*(?:của|do)\s+")
_ISSUED_ON = cue_pattern(r"(?:đã\s+|vừa\s+|có\s+)?(?:ký\s+)?(?:ban hành|ký|có|ra)\s+$")
_CITABLE = frozenset(
    {"nghi_dinh", "nghi_quyet", "quyet_dinh", "chi_thi", "thong_tu", "cong_van", "huong_dan", "ke_hoach"}
)
_ISSUER_FOLLOWS = re.compile(r"[^.;:()“”\"]{0,110}?\bcủa\s+")
_SERIAL = re.compile(r"\s*(?:số\s*)?\d")
_NO_AUTHORITIES = ("Công ty", "Tập đoàn", "Tổng công ty", "Hợp tác xã", "Ngân hàng")
_ACTION_PROGRAMME = cue_pattern(r"hành động\s+thực hiện\s")


@dataclass(frozen=True, slots=True)
class Documents:
    """The documents of an article and the remarks on them."""

    facts: tuple[DocumentFact, ...]
    remarks: tuple[Remark, ...]


def read_documents(view: View, dates: tuple[DateMention, ...], issuers: IssuerReader, stamp: date | None) -> Documents:
    """Every cited document once, in order of mention; ``stamp`` gives its year to a day written without one."""
    numbered = [_numbered(view, dates, issuers, found, stamp) for found in find_numbers(view)]
    unnumbered = list(_unnumbered(view, dates, issuers, tuple(fact.span for fact in numbered)))
    facts = sorted([*_each_once(numbered), *unnumbered], key=lambda fact: fact.span.start)
    remarks = (Remark("unnumbered_document", _("Có văn bản được nhắc đến nhưng không ghi số.")),) if unnumbered else ()
    return Documents(tuple(facts), remarks)


def _numbered(
    view: View, dates: tuple[DateMention, ...], issuers: IssuerReader, found: NumberedDocument, stamp: date | None
) -> DocumentFact:
    day = _date_after(view, dates, found.end)
    end = day.end if day else found.end
    issuer, end = _issuer_after(view, issuers, end)
    signed = _day_of(view, day, dates, stamp) if day else None
    if signed is None:
        signed, subject = _issued_in_this_sentence(view, dates, issuers, found.start)
        issuer = issuer or subject
    issuer = issuer or issuers.of_symbol(found.symbol)
    return DocumentFact(found.type, found.number, signed, issuer, view.text[found.start : end], Span(found.start, end))


def _date_after(view: View, dates: tuple[DateMention, ...], position: int) -> DateMention | None:
    lead = _BEFORE_DATE.match(view.cues, position)
    if lead is None:
        return None
    return next((mention for mention in dates if mention.start == lead.end() and mention.day), None)


def _day_of(view: View, day: DateMention, dates: tuple[DateMention, ...], stamp: date | None) -> PartialDate | None:
    if day.partial is not None:
        return day.partial
    year = infer_year(view, day, dates, stamp) if stamp else None
    return PartialDate.of(year.year, day.month, day.day) if year else None


def _issuer_after(view: View, issuers: IssuerReader, position: int) -> tuple[str, int]:
    lead = _OF.match(view.cues, position)
    found = issuers.at(lead.end()) if lead else None
    return (found.name, found.end) if found else ("", position)


def _issued_in_this_sentence(
    view: View, dates: tuple[DateMention, ...], issuers: IssuerReader, position: int
) -> tuple[PartialDate | None, str]:
    """``Ngày D, U ban hành Quyết định số …``: the sentence's own day and subject are the document's."""
    sentence = view.sentence_of(position)
    if not _ISSUED_ON.search(view.cues, sentence.start, position):
        return None, ""
    first = next((mention for mention in dates if sentence.start <= mention.start < position and mention.day), None)
    if first is None or first.start - sentence.start > 20:
        return None, ""
    comma = view.text.find(",", first.end)
    subject = issuers.at(comma + 2) if 0 < comma < position else None
    return first.partial, subject.name if subject else ""


def _unnumbered(
    view: View, dates: tuple[DateMention, ...], issuers: IssuerReader, taken: tuple[Span, ...]
) -> Iterator[DocumentFact]:
    """A kind of document written with a capital inside a sentence, with its day or its issuer."""
    end_of_last = 0
    for start, end, kind in type_words(view):
        if (
            start < end_of_last
            or not _is_title_word(view, start)
            or any(span.start <= start < span.end for span in taken)
        ):
            continue
        fact = _dated(view, dates, issuers, (start, end, kind)) or _issued(view, issuers, taken, (start, end, kind))
        if fact is not None:
            end_of_last = fact.span.end
            yield fact


def _is_title_word(view: View, start: int) -> bool:
    sentence = view.sentence_of(start)
    begins = not view.text[sentence.start : start].strip(' -–+•\n"“(')
    return view.text[start].isupper() and not view.text[start : start + 4].isupper() and not begins


def _dated(
    view: View, dates: tuple[DateMention, ...], issuers: IssuerReader, word: tuple[int, int, str]
) -> DocumentFact | None:
    start, end, kind = word
    day = _date_after(view, dates, end) if kind in _CITABLE else None
    if day is None or day.partial is None:
        return None
    issuer, stop = _issuer_after(view, issuers, day.end)
    return DocumentFact(kind, "", day.partial, issuer, view.text[start:stop], Span(start, stop))


def _issued(
    view: View, issuers: IssuerReader, taken: tuple[Span, ...], word: tuple[int, int, str]
) -> DocumentFact | None:
    start, end, kind = word
    if kind == "khac" and _ACTION_PROGRAMME.match(view.cues, end + 1):
        stop = end + 1 + len("hành động")
        return DocumentFact(kind, "", None, "", view.text[start:stop], Span(start, stop))
    if kind not in _CITABLE - {"ke_hoach", "huong_dan", "cong_van"} or _SERIAL.match(view.cues, end):
        return None
    lead = _ISSUER_FOLLOWS.match(view.cues, end)
    issuer = issuers.at(lead.end()) if lead else None
    if (
        issuer is None
        or issuer.name.startswith(_NO_AUTHORITIES)
        or any(span.start < issuer.end and end < span.start for span in taken)
    ):
        return None
    return DocumentFact(kind, "", None, issuer.name, view.text[start : issuer.end], Span(start, issuer.end))


def _each_once(facts: list[DocumentFact]) -> list[DocumentFact]:
    """A number named again adds what the first mention left open."""
    known: dict[str, DocumentFact] = {}
    for fact in facts:
        first = known.get(fact.number)
        if first is None:
            known[fact.number] = fact
        elif first.date is None or not first.issuer:
            known[fact.number] = replace(first, date=first.date or fact.date, issuer=first.issuer or fact.issuer)
    return _same_symbol_same_issuer(list(known.values()))


def _same_symbol_same_issuer(facts: list[DocumentFact]) -> list[DocumentFact]:
    """Two decisions ``…/QĐ-UBND`` of one article have one issuer when it is told of one of them only."""
    told: dict[str, set[str]] = {}
    for fact in facts:
        told.setdefault(_symbol(fact), set()).update({fact.issuer} - {""})
    return [
        fact if fact.issuer or len(told[_symbol(fact)]) != 1 else replace(fact, issuer=next(iter(told[_symbol(fact)])))
        for fact in facts
    ]


def _symbol(fact: DocumentFact) -> str:
    return fact.number.rpartition("/")[2]
