"""Changes as HTML: what is only coloured is also said, for those who hear the page."""

from collections.abc import Iterable

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from news.articles.keys import ReportedStatus
from news.desk.comparing.facts import Field, FieldChange, Row
from news.desk.comparing.words import Kind, Piece

NOTHING = mark_safe("")


def marked(pieces: Iterable[Piece]) -> SafeString:
    """Words that stayed, came and went."""
    return format_html_join("", "{}{}", ((_piece(piece), _space(piece)) for piece in pieces))


def added(text: str) -> SafeString:
    """Words that came."""
    return format_html('<ins><span class="w-sr-only">{} </span>{}</ins>', _("thêm:"), text)


def removed(text: str) -> SafeString:
    """Words that went."""
    return format_html('<del><span class="w-sr-only">{} </span>{}</del>', _("bỏ:"), text)


def value(field: Field) -> SafeString:
    """A value; how far an award has come carries its mark."""
    if not field.is_status:
        return format_html("{}", field.text)
    granted = field.key == ReportedStatus.GRANTED
    name, more = ("datang", " d-aw--granted") if granted else ("denghi", "")
    mark = format_html('<svg class="icon" aria-hidden="true"><use href="#icon-tt-{}"></use></svg>', name)
    return format_html('<span class="d-aw{}">{}{}</span>', more, mark, field.text)


def values(row: Row) -> SafeString:
    """What a row says beside its name."""
    return format_html_join(", ", "{}", ((value(field),) for field in row.details))


def changed(change: FieldChange) -> SafeString:
    """One changed value in words."""
    old, new, label = change.old, change.new, change.label
    if not old.text:
        return format_html("{} {} {}", _("thêm"), label.lower(), value(new) if new.is_status else added(new.text))
    if not new.text:
        return format_html("{} {} {}", _("bỏ"), label.lower(), removed(old.text))
    if change.is_status:
        return format_html("{} {} {}", value(old), _("đổi thành"), value(new))
    if change.is_long:
        return format_html("{}: “{}”", label, marked(change.pieces))
    name = NOTHING if change.explains_itself else format_html("{} ", label)
    return format_html("{}{} {} {} {}", name, _("từ"), removed(old.text), _("thành"), added(new.text))


def _piece(piece: Piece) -> SafeString | str:
    if piece.kind is Kind.ADDED:
        return added(piece.words)
    return removed(piece.words) if piece.kind is Kind.REMOVED else piece.words


def _space(piece: Piece) -> str:
    return piece.space or (" " if piece.kind is Kind.REMOVED else "")
