"""The visit counters in templates."""

from dataclasses import dataclass

from django import template
from django.db import Error

from home.counters import adding_up
from portal.vietnamese.numerals import format_number
from portal.vietnamese.reader import short_date

register = template.Library()


@dataclass(frozen=True, slots=True)
class ShownFigures:
    """The four figures as text; ``inherited`` is empty where no older site was taken over."""

    today: str
    month: str
    year: str
    total: str
    inherited: str
    inherited_until: str


@register.simple_tag
def visit_figures() -> ShownFigures | None:
    """The figures of the foot; None when the database does not answer: an error page has a foot too."""
    try:
        figures = adding_up.shown_figures()
    except Error:
        return None
    until = figures.inherited_until
    return ShownFigures(
        today=format_number(figures.today),
        month=format_number(figures.month),
        year=format_number(figures.year),
        total=format_number(figures.total),
        inherited=format_number(figures.inherited) if figures.inherited else "",
        inherited_until=short_date(until) if until else "",
    )


@register.simple_tag
def article_views(article: int | None) -> str:
    """How often the article was opened: ``1.204``; a draft that was never filed has no key and no views."""
    return format_number(adding_up.article_views(article)) if article else "0"
