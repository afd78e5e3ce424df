"""Vietnamese words on English pages say that they are Vietnamese, so that a screen reader speaks them so.

Titles, names, bodies and interface words without a translation reach a page through a hundred templates, and whether a
name has an English form is known only when it is shown. So the finished page is read once, and each piece of text that
is Vietnamese gets ``lang="vi"`` (WCAG 2.2, 3.1.2): on its element where the whole text is, else on a ``span``.
"""

import re
from collections.abc import Callable, Sequence

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from portal.vietnamese.passages import vietnamese_passages

ENGLISH_PAGES = "/en/"
VIETNAMESE = "vi"
SPOKEN = f' lang="{VIETNAMESE}"'
VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
NO_ELEMENTS_INSIDE = frozenset({"title", "option"})
WORDS_OF_PICTURES = frozenset({"text", "tspan"})

_PIECE = re.compile(
    r"(?P<closed><(?P<name>script|style|textarea|template)\b.*?</(?P=name)\s*>|<!--.*?-->|<![^<>]*>)"
    r"|(?P<tag><[^<>]*>)|(?P<text>[^<]+|<)",
    re.DOTALL | re.IGNORECASE,
)
_NAME = re.compile(r"</?\s*([a-zA-Z][\w-]*)")
_LANGUAGE = re.compile(r"""\slang\s*=\s*["']?([a-zA-Z]+)""")
_ALTERNATIVE = re.compile(r"""\salt\s*=\s*"([^"]*)\"""")
_ENTITY = re.compile(r"&[#\w]+;")

Passages = Sequence[tuple[int, int]]
Answer = Callable[[HttpRequest], HttpResponseBase]


def spoken_language_middleware(get_response: Answer) -> Answer:
    """Mark the Vietnamese words of each English page."""

    def answer(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if isinstance(response, HttpResponse) and _is_english_page(request, response):
            response.content = marked(response.content.decode()).encode()
        return response

    return answer


def marked(page: str) -> str:
    """``page``, an HTML document in English, with ``lang="vi"`` on its Vietnamese words; nothing else changes."""
    pieces: list[str] = []
    open_tags: list[tuple[str, str]] = []
    for piece in _PIECE.finditer(page):
        if text := piece["text"]:
            name, spoken = open_tags[-1] if open_tags else ("", "")
            ends_element = page.startswith("</", piece.end())
            if spoken != VIETNAMESE and (passages := _passages(text)):
                text = _spoken(pieces, text, passages, name, ends_element)
            pieces.append(text)
        else:
            pieces.append(_with_spoken_alternative(piece[0]))
            if piece["tag"]:
                _follow(piece["tag"], open_tags)
    return "".join(pieces)


def _is_english_page(request: HttpRequest, response: HttpResponse) -> bool:
    is_html = response.headers.get("Content-Type", "").startswith("text/html")
    return is_html and request.path_info.startswith(ENGLISH_PAGES)


def _follow(tag: str, open_tags: list[tuple[str, str]]) -> None:
    """Keep the elements that are open, each with the language spoken in it."""
    found = _NAME.match(tag)
    name = found[1].lower() if found else ""
    if tag.startswith("</"):
        while open_tags and open_tags.pop()[0] != name:
            pass
    elif name and name not in VOID and not tag.endswith("/>"):
        spoken = _LANGUAGE.search(tag)
        inherited = open_tags[-1][1] if open_tags else ""
        open_tags.append((name, spoken[1].lower() if spoken else inherited))


def _passages(text: str) -> Passages:
    if text.isascii():
        return ()
    return vietnamese_passages(_ENTITY.sub(lambda entity: " " * len(entity[0]), text))


def _spoken(pieces: list[str], text: str, passages: Passages, name: str, ends_element: bool) -> str:
    """The text in spans, or as it is where the tag before it can say the language."""
    (start, _), (_, end) = passages[0], passages[-1]
    is_whole = len(passages) == 1 and not re.search(r"\w", text[:start] + text[end:])
    opening = pieces[-1] if pieces else ""
    if is_whole and ends_element and opening.lower().startswith(f"<{name}"):
        if not _LANGUAGE.search(opening):
            pieces[-1] = f"{opening[:-1]}{SPOKEN}>"
        return text
    if name in NO_ELEMENTS_INSIDE:
        return text
    return _in_elements(text, passages, "tspan" if name in WORDS_OF_PICTURES else "span")


def _in_elements(text: str, passages: Passages, element: str) -> str:
    for start, end in reversed(passages):
        text = f"{text[:start]}<{element}{SPOKEN}>{text[start:end]}</{element}>{text[end:]}"
    return text


def _with_spoken_alternative(tag: str) -> str:
    if not tag.startswith("<img") or tag.isascii() or _LANGUAGE.search(tag):
        return tag
    alternative = _ALTERNATIVE.search(tag)
    return f"<img{SPOKEN}{tag[4:]}" if alternative and _passages(alternative[1]) else tag
