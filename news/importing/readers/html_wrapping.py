"""What in a page is wrapping (menus, sharing, related links) and where its article body stands."""

import re

from lxml.html import HtmlElement

_JUNK_TAGS = {
    "nav", "aside", "footer", "form", "button", "select", "noscript", "iframe", "object", "svg", "dialog", "menu",
}  # fmt: skip
_SILENT_TAGS = {"script", "style", "template", "head", "link", "meta", "input", "textarea"}
_JUNK_WORDS = {
    "ad", "ads", "advert", "advertisement", "banner", "breadcrumb", "breadcrumbs", "comment", "comments", "cookie",
    "counter", "footer", "lienquan", "menu", "nav", "navbar", "newsletter", "pagination", "popup", "print", "quangcao",
    "rating", "related", "share", "sharing", "sidebar", "skip", "social", "tags", "tag", "tinkhac", "tinlienquan",
    "toolbar", "tools", "widget", "binhluan", "bread", "hidden", "addthis", "sharethis",
}  # fmt: skip
_JUNK_PHRASES = ("lien-quan", "tin-khac", "other-news", "screen-reader", "visually-hidden", "sr-only", "binh-luan")
_AUTHOR_WORDS = {"author", "tacgia", "byline", "source", "nguon", "nguontin", "writer", "butdanh"}
_HIDING_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
_TEXT_TAGS = {"p", "td", "li", "blockquote", "div", "section", "span", "article", "font", "center", "main", "body"}
_BODY_COVERAGE = 0.7
_PARAGRAPH_LENGTH = 60
_LINKED_SHARE = 0.5


def is_element(node: HtmlElement) -> bool:
    """Comments and processing instructions have no tag name."""
    return isinstance(node.tag, str)


def is_silent(element: HtmlElement) -> bool:
    """Has no text that anybody was ever shown."""
    return element.tag in _SILENT_TAGS


def is_wrapping(element: HtmlElement) -> bool:
    """Whether the element by its tag, class, style or links is no part of an article."""
    if element.tag in {"html", "body", "main", "article", "h1"} or element.find(".//h1") is not None:
        return False
    if element.tag in _JUNK_TAGS or element.get("hidden") is not None:
        return True
    if element.get("role") in {"navigation", "complementary", "contentinfo", "search", "banner"}:
        return True
    return bool(
        _HIDING_STYLE.search(element.get("style", ""))
        or _class_words(element) & _JUNK_WORDS
        or any(phrase in _class_text(element) for phrase in _JUNK_PHRASES)
        or _is_list_of_links(element)
    )


def names_author(element: HtmlElement) -> bool:
    """Whether the class says that author or source stands here."""
    return bool(_class_words(element) & _AUTHOR_WORDS) or element.get("rel") == "author"


def find_body(document: HtmlElement) -> HtmlElement | None:
    """Deepest element that holds most of the running text outside all wrapping."""
    marked = document.xpath("//*[@itemprop='articleBody']")
    if marked:
        return marked[0]
    weights: dict[HtmlElement, int] = {}
    total = 0
    for element in _open_elements(document):
        weight = _own_text_weight(element)
        total += weight
        for ancestor in [element, *element.iterancestors()] if weight else ():
            weights[ancestor] = weights.get(ancestor, 0) + weight
    holders = [element for element, weight in weights.items() if weight >= _BODY_COVERAGE * total]
    return max(holders, key=_depth, default=None)


def _open_elements(root: HtmlElement) -> list[HtmlElement]:
    found = [root]
    for child in root:
        if is_element(child) and not is_silent(child) and not is_wrapping(child):
            found += _open_elements(child)
    return found


def _own_text_weight(element: HtmlElement) -> int:
    """Length of the running text that stands directly in the element, inline marks included."""
    if element.tag not in _TEXT_TAGS:
        return 0
    own = [element.text or ""]
    for child in element:
        if is_element(child) and child.tag not in _TEXT_TAGS - {"span", "font"} and not is_silent(child):
            own.append(" ".join(child.itertext()) if child.tag != "a" else "")
        own.append(child.tail or "")
    length = len(" ".join("".join(own).split()))
    return length if length >= _PARAGRAPH_LENGTH else 0


def _depth(element: HtmlElement) -> int:
    return sum(1 for _ in element.iterancestors())


def _is_list_of_links(element: HtmlElement) -> bool:
    """Two or more list items whose words are nearly all links."""
    if element.tag not in {"ul", "ol"} or len(element.findall(".//a")) < 2:
        return False
    words = len("".join(element.text_content().split()))
    linked = sum(len("".join(link.text_content().split())) for link in element.iter("a"))
    return linked > _LINKED_SHARE * words


def _class_text(element: HtmlElement) -> str:
    return f"{element.get('class', '')} {element.get('id', '')}".lower()


def _class_words(element: HtmlElement) -> set[str]:
    raw = f"{element.get('class', '')} {element.get('id', '')}"
    return set(re.split(r"[^a-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", raw).lower()))
