"""Cells of the reports."""

from typing import Any
from urllib.parse import urlencode

from django.contrib.humanize.templatetags.humanize import intcomma
from django.urls import reverse
from django.utils.formats import date_format, number_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.admin.ui.tables import Column

from search.models import SearchPin, Synonym


def query_column(label: Any) -> Column:
    """What was typed, as a link to its results."""
    return Column("shown", label=label, accessor=lambda row: _asked(row["shown"]))


def number_column(name: str, label: Any) -> Column:
    """A whole number, or a mean with one decimal."""
    return Column(name, label=label, accessor=lambda row: _number(row[name]), sort_key=name)


def day_column(name: str, label: Any) -> Column:
    """A day."""
    return Column(name, label=label, accessor=lambda row: date_format(localtime(row[name]), "d/m/Y"), sort_key=name)


def month_column(name: str, label: Any) -> Column:
    """A month."""
    return Column(name, label=label, accessor=lambda row: date_format(row[name], "m/Y"), sort_key=name)


def remedy_column(label: Any) -> Column:
    """What an editor can do about the query: teach the search another word, or pin an article."""
    return Column("remedy", label=label, accessor=_remedies)


def _asked(text: str) -> SafeString:
    address = f"{reverse('search:search')}?{urlencode({'q': text, 'giai_thich': 1})}"
    return format_html('<a href="{}">{}</a>', address, text)


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return number_format(value, 1) if isinstance(value, float) else str(intcomma(value))


def _remedies(row: dict[str, Any]) -> SafeString:
    synonym = _form(Synonym, other_forms=row["shown"])
    pin = _form(SearchPin, query=row["shown"], article=_article(row.get("result", "")))
    return format_html(
        '<a href="{}">{}</a> · <a href="{}">{}</a>', synonym, _("thêm từ đồng nghĩa"), pin, _("ghim kết quả")
    )


def _article(key: str) -> str:
    noun, _colon, number = key.partition(":")
    return number if noun == "article" else ""


def _form(model: type[Synonym] | type[SearchPin], **values: str) -> str:
    viewset: Any = getattr(model, "snippet_viewset")  # noqa: B009 (Wagtail hangs it on the model at registration)
    filled = {name: value for name, value in values.items() if value}
    return f"{reverse(viewset.get_url_name('add'))}?{urlencode(filled)}"
