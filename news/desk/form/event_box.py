"""What the box beside the article will tell readers, from the draft in hand."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from news.articles.models import Article


@dataclass(frozen=True, slots=True)
class BoxRow:
    """One line; an empty ``text`` is still to be filled in."""

    label: str
    text: str


def event_box(article: Article) -> list[BoxRow]:
    """The lines in the order of the public box; people and units only when there are any."""
    return [
        BoxRow(_("Diễn ra"), _when(article)),
        BoxRow(_("Nội dung"), "; ".join(article.event_type_labels)),
        BoxRow(_("Nơi tổ chức"), article.place),
        BoxRow(_("Khối, cụm"), "; ".join(_names(article.bloc_links.all(), "bloc"))),
        *_counted(article),
    ]


def _when(article: Article) -> str:
    if not article.event_date:
        return ""
    day: str = article.event_date.display()
    until = f" – {article.event_end.display()}" if article.event_end else ""
    return f"{day}{until}{_(' (năm do suy ra)') if article.event_date_inferred else ''}"


def _counted(article: Article) -> Iterator[BoxRow]:
    units, people = len(article.unit_links.all()), len(article.people_links.all())
    if units:
        yield BoxRow(_("Đơn vị"), ngettext("%(n)s đơn vị", "%(n)s đơn vị", units) % {"n": units})
    if people:
        yield BoxRow(_("Người"), ngettext("%(n)s người", "%(n)s người", people) % {"n": people})
    for row in article.award_links.all():
        yield BoxRow(row.award_text or str(row.record or ""), str(row.get_reported_status_display()))


def _names(rows: Any, record: str) -> list[str]:
    return [row.written_name or str(getattr(row, record) or "") for row in rows]
