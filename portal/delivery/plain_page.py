"""Error pages that need nothing but themselves: bytes made when the process starts.

They stand in when a template or the list of static files is broken. The style sheet is named without a
fingerprint, as it also lies there under its own name; without it the page still reads in order.
"""

from collections.abc import Iterable

from django.conf import settings
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from portal.delivery.error_words import WORDS, ErrorWords

_WAYS_ON = ((_("Trang chủ"), ""), (_("Tin tức"), "tin-tuc/"), (_("Sự kiện"), "su-kien/"))
_made: dict[tuple[int, str], bytes] = {}


def make_plain_pages(statuses: Iterable[int] = tuple(WORDS)) -> None:
    """Make the page of every status in every language; called once, while everything still works."""
    for status in statuses:
        for language, _name in settings.LANGUAGES:
            _made[status, language] = _page(WORDS[status], language).encode()


def plain_page(status: int, language: str) -> bytes:
    """The finished page. KeyError for a status that has no words."""
    return _made[status, language]


def _page(words: ErrorWords, language: str) -> str:
    start = "/" if language == settings.LANGUAGE_CODE else f"/{language}/"
    with override(language):
        return format_html(
            "<!DOCTYPE html>\n"
            '<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<title>{title} – {portal}</title>\n<link rel="stylesheet" href="{sheet}">\n</head>\n<body>\n'
            '<main class="wrap pt">\n<div class="title">\n<h1>{heading}</h1>\n'
            '<p class="sapo">{explanation}</p>\n</div>\n'
            '<form class="search search--big mt-l" role="search" action="{start}tim-kiem/">\n'
            '<label class="hidden" for="q">{label}</label>\n'
            '<input id="q" name="q" type="search" maxlength="200">\n<button type="submit">{label}</button>\n</form>\n'
            '<ul class="chips mt-m">\n{ways}</ul>\n</main>\n</body>\n</html>\n',
            language=language,
            sheet=f"{settings.STATIC_URL}css/site.css",
            title=words.title,
            portal=_("Thi đua Khen thưởng"),
            heading=words.heading,
            explanation=words.explanation,
            start=start,
            label=_("Tìm kiếm"),
            ways=_ways_on(start),
        )


def _ways_on(start: str) -> str:
    lines = [format_html('<li><a class="chip" href="{}">{}</a></li>\n', start + path, name) for name, path in _WAYS_ON]
    return format_html("{}" * len(lines), *lines)
