"""Page furniture in the text: toolbars, related links, counters, footers of the office.

A line that is nothing but furniture goes wherever it stands; everything else only with evidence of its place
(behind the end of the body), so that no sentence of the article is ever lost.
"""

import re

from news.importing.cleaning import boilerplate_phrases as phrases
from news.importing.cleaning.bylines import is_signature
from news.importing.cleaning.lines import Fate, Line, Lines, ends_or_announces, ends_sentence, is_running_text
from news.importing.cleaning.regions import ends_article, is_footer, tail_start
from portal.vietnamese.fold import fold

_LONGEST_TOOLBAR = 160
_LONGEST_LISTED_TITLE = 220
_REAL_PARAGRAPH = 250
_DIGITS = re.compile(r"[\d.,\s:|/]+")
_INTRODUCES = re.compile(r"(?:ý kiến|góp ý|liên hệ|gửi về|tiếp nhận|đầu mối|nơi nhận|chi tiết)", re.IGNORECASE)


def mark(lines: Lines) -> Lines:
    """Tell which lines are page furniture."""
    marked = tuple(line.becomes(Fate.REMOVED) if line.is_prose and is_furniture(line.text) else line for line in lines)
    marked = _mark_lists(marked)
    return _mark_tail(marked)


def is_furniture(text: str) -> bool:
    """Whether the line says nothing but tools, labels or leaked keys of the page."""
    folded = fold(text)
    if len(folded) <= _LONGEST_TOOLBAR and phrases.TOOLBAR.fullmatch(folded):
        return True
    if (
        phrases.LABELLED.fullmatch(folded)
        or phrases.BREADCRUMB.fullmatch(folded)
        or phrases.LIST_HEADING.fullmatch(folded)
    ):
        return not is_running_text(text) or ":" in text[:20]
    return phrases.LEAKED_KEY.fullmatch(text) is not None


def _mark_lists(lines: Lines) -> Lines:
    """Take out the titles that follow the heading of a list of other articles, up to the next sentence."""
    result = list(lines)
    in_list = False
    body_ended = False
    for index, line in enumerate(lines):
        if _heads_list(line):
            in_list = True
            written = any(_is_real_paragraph(earlier) for earlier in lines[:index])
            body_ended = written and not any(_is_real_paragraph(later) for later in lines[index:])
        elif in_list and line.is_body and _is_real_paragraph(line) and not body_ended:
            in_list = False
        elif in_list and line.is_prose and (body_ended or _is_listed_title(line.text)) and not is_signature(line.text):
            result[index] = line.becomes(Fate.REMOVED)
        elif line.is_body and not body_ended:
            in_list = False
    return tuple(result)


def _heads_list(line: Line) -> bool:
    return line.fate is Fate.REMOVED and phrases.LIST_HEADING.fullmatch(fold(line.text)) is not None


def _is_real_paragraph(line: Line) -> bool:
    return line.is_body and (len(line.text) > _REAL_PARAGRAPH or (len(line.text) > 120 and ends_sentence(line.text)))


def _is_listed_title(text: str) -> bool:
    return len(text) <= _LONGEST_LISTED_TITLE and not ends_sentence(text)


def _mark_tail(lines: Lines) -> Lines:
    """Take out the footer of the office, and what follows page furniture behind the end of the body."""
    start = tail_start(lines)
    result = list(lines)
    furnished = False
    for index in range(start, len(lines)):
        line = lines[index]
        if line.fate is Fate.REMOVED:
            furnished = True
        elif line.is_prose and _is_tail_furniture(lines, index, start, furnished=furnished):
            result[index] = line.becomes(Fate.REMOVED)
            furnished = True
    return tuple(result)


def _is_tail_furniture(lines: Lines, index: int, start: int, *, furnished: bool) -> bool:
    text = lines[index].text
    if is_footer(text):
        return furnished or _closes_article(lines, index, start)
    if _DIGITS.fullmatch(text):
        return True
    if text.isupper() and len(text) > 12 and not is_signature(text) and _footer_follows(lines, index):
        return True
    return phrases.SITE_NAME.fullmatch(fold(text)) is not None and not ends_or_announces(text)


def _closes_article(lines: Lines, index: int, start: int) -> bool:
    """A footer is one if it says so strongly and nobody announced an address to write to."""
    announced = start > 0 and _INTRODUCES.search(lines[start - 1].text) and not ends_article(lines[start - 1].text)
    block = [line.text for line in lines[index:] if is_footer(line.text)]
    strong = any(phrases.STRONG_FOOTER.search(fold(text)) for text in block)
    return not announced and (strong or len(block) > 2)


def _footer_follows(lines: Lines, index: int) -> bool:
    following = [line for line in lines[index + 1 :] if line.is_body or line.fate is Fate.REMOVED]
    return bool(following) and (is_footer(following[0].text) or following[0].fate is Fate.REMOVED)
