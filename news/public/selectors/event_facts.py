"""The facts of an event, as the box beside an article lists them."""

from collections.abc import Iterator, Mapping

from django.urls import reverse
from django.utils.translation import gettext as _

from news.articles.keys import TermRole, UnitRole
from news.articles.models import Article
from news.public.selectors.fact import Fact
from news.public.selectors.kind_facts import kind_facts
from news.public.selectors.linked_rows import LeadershipRow, LinkedRows
from news.public.selectors.unit_labels import UnitLabel

ORGANISERS = (UnitRole.HOST, UnitRole.CHAIR, UnitRole.CO_CHAIR, UnitRole.INSPECTOR, UnitRole.INSPECTED)
Labels = Mapping[int, UnitLabel]


def event_facts(article: Article, rows: LinkedRows, labels: Labels) -> tuple[Fact, ...]:
    """When, where, who, about what, and who leads next: whatever of it is known."""
    return (
        *_time_and_place(article),
        *_blocs(rows),
        *_organisers(rows, labels),
        *kind_facts(article),
        *_subject(article, rows),
        *(_leadership(row, labels) for row in rows.leadership),
    )


def _time_and_place(article: Article) -> Iterator[Fact]:
    if article.event_date:
        yield Fact(_("Diễn ra"), _time_text(article), date=article.event_date, inferred=article.event_date_inferred)
    if article.event_date_inferred and article.event_date_reason:
        yield Fact(_("Suy ra từ"), article.event_date_reason)
    if article.place:
        yield Fact(_("Nơi tổ chức"), article.place)


def _time_text(article: Article) -> str:
    end = _("đến %(day)s") % {"day": article.event_end.display()} if article.event_end else ""
    return ", ".join(part for part in (end, article.event_time) if part)


def _blocs(rows: LinkedRows) -> Iterator[Fact]:
    for row in rows.blocs:
        url = reverse("public:bloc", args=[row.bloc__slug]) if row.bloc__slug else ""
        url = f"{url}?nam={row.year}" if url and row.year else url
        yield Fact(_("Khối thi đua"), row.name, url)


def _organisers(rows: LinkedRows, labels: Labels) -> Iterator[Fact]:
    for role in ORGANISERS:
        for row in rows.units:
            if row.role == role:
                label = labels.get(row.unit_id or 0) or UnitLabel(row.written_name)
                yield Fact(str(role.label), label.text, label.url, label.then)


def _subject(article: Article, rows: LinkedRows) -> Iterator[Fact]:
    if article.event_type_labels:
        yield Fact(_("Nội dung"), "; ".join(article.event_type_labels))
    if article.period_reviewed:
        yield Fact(_("Giai đoạn"), article.period_reviewed)
    if article.theme:
        yield Fact(_("Chủ đề"), article.theme)
    for movement in rows.movements:
        yield Fact(_("Phong trào"), movement.name, reverse("public:movement", args=[movement.movement__slug]))


def _leadership(row: LeadershipRow, labels: Labels) -> Fact:
    office = str(TermRole(row.role).label)
    title = f"{office} {row.year}" if row.year else office
    if label := labels.get(row.unit_id or 0):
        return Fact(title, label.text, label.url, label.then)
    if row.person__slug:
        return Fact(title, row.person__full_name or row.holder_text, reverse("public:person", args=[row.person__slug]))
    return Fact(title, row.holder_text)
