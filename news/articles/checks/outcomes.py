"""Awards and documents: what is proposed is never told as granted."""

import html
import re
from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from news.articles.keys import ReportedStatus
from news.articles.models import Article
from portal.vietnamese.fold import fold_key

_TAG = re.compile(r"<[^>]+>")
_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+|\n")
# Folded words by which a text says that an award has been given.
_GRANTED_WORDS = ("duoc tang", "da tang", "trao tang", "vinh du nhan", "duoc nhan")
_PROPOSED_WORDS = ("de nghi", "de xuat", "xet tang", "trinh")


def awards_without_name(article: Article) -> Iterator[str]:
    """A row that names no award."""
    if any(not row.record_id and not row.award_text.strip() for row in article.award_links.all()):
        yield _("Có dòng khen thưởng chưa ghi hình thức")


def granted_without_record(article: Article) -> Iterator[str]:
    """What the text calls granted needs a decision in the ledger before readers see it as granted."""
    for row in article.award_links.all():
        if row.reported_status == ReportedStatus.GRANTED and not row.record_id:
            yield _("“%(award)s” ghi Đã tặng mà sổ khen thưởng chưa có quyết định") % {"award": row.award_text}


def told_as_granted(article: Article) -> Iterator[str]:
    """The text says "được tặng" of an award that the form calls proposed."""
    sentences = [fold_key(sentence) for sentence in _sentences(article)]
    for row in article.award_links.all():
        name = fold_key(row.award_text)
        if row.reported_status == ReportedStatus.GRANTED or not name:
            continue
        if any(name in sentence and _says_granted(sentence) for sentence in sentences):
            yield _("Bài viết “được tặng” mà “%(award)s” mới đề nghị") % {"award": row.award_text}


def documents_without_number(article: Article) -> Iterator[str]:
    """A document is found by number and date."""
    for row in article.document_links.all():
        if not row.document_id and not (row.number.strip() and row.dated):
            yield _("Văn bản “%(name)s” chưa đủ số và ngày") % {"name": row.written_as or row.number}


def _says_granted(sentence: str) -> bool:
    return any(word in sentence for word in _GRANTED_WORDS) and not any(word in sentence for word in _PROPOSED_WORDS)


def _sentences(article: Article) -> Iterator[str]:
    yield from (article.title, *_SENTENCE_END.split(article.lead))
    for block in article.body.raw_data:
        if block.get("type") == "paragraph":
            yield from _SENTENCE_END.split(_plain(block.get("value")))


def _plain(markup: Any) -> str:
    return html.unescape(_TAG.sub(" ", str(markup or "")))
