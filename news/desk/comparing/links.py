"""Where the links of formatted text lead, in words."""

import re
from collections.abc import Iterator
from dataclasses import replace

from django.utils.translation import gettext as _
from wagtail.documents import get_document_model
from wagtail.models import Page

from news.desk.comparing.lines import Line, Mark
from news.desk.comparing.names import Names, Reference

_TAG = re.compile(r"<a\b[^>]*>")
_ATTRIBUTE = re.compile(r'\b(linktype|id)="([^"]*)"')


def linked_records(html: str) -> Iterator[Reference]:
    """Pages and documents that formatted text links to."""
    for tag in _TAG.findall(html):
        given = dict(_ATTRIBUTE.findall(tag))
        if given.get("id", "").isdigit() and given.get("linktype") in ("page", "document"):
            yield _model(given["linktype"]), int(given["id"])


def resolve_links(line: Line, names: Names) -> Line:
    """The line with the names of linked records in place of their numbers."""
    return replace(line, marks=tuple(_resolved(mark, names) for mark in line.marks))


def _resolved(mark: Mark, names: Names) -> Mark:
    kind, _colon, pk = mark.target.partition(":")
    if kind not in ("page", "document") or not pk.isdigit():
        return mark
    return replace(mark, target=_("“%(name)s”") % {"name": names.of(_model(kind), pk)})


def _model(kind: str) -> type[Page]:
    model: type[Page] = Page if kind == "page" else get_document_model()
    return model
