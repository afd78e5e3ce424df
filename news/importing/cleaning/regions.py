"""Where the body of an article ends: the evidence that everything after it may be wrapping."""

import re

from news.importing.cleaning.boilerplate_phrases import FOOTER
from news.importing.cleaning.lines import Lines, is_running_text
from portal.vietnamese.fold import fold

_END_MARK = re.compile(r"\./\.")
_REAL_PARAGRAPH = 250


def tail_start(lines: Lines) -> int:
    """Index behind the last line that is certainly body: behind ``./.``, else behind the last paragraph."""
    body = [index for index, line in enumerate(lines) if line.is_body]
    ended = [index for index in body if ends_article(lines[index].text)]
    if ended and not any(len(lines[index].text) > _REAL_PARAGRAPH for index in body if index > ended[-1]):
        return ended[-1] + 1
    running = [index for index in body if is_running_text(lines[index].text) and not is_footer(lines[index].text)]
    return running[-1] + 1 if running else len(lines)


def ends_article(text: str) -> bool:
    """Whether the line carries the administrative full stop ``./.``."""
    return _END_MARK.search(text) is not None


def is_footer(text: str) -> bool:
    """Whether the line gives addresses, rights or responsible persons of a site."""
    return FOOTER.fullmatch(fold(text)) is not None
