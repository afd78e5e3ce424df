"""The body of an article as a reader gets it: headings that can be linked to, its length, the time it takes."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import unescape

from django.conf import settings
from django.utils.html import strip_tags
from django.utils.safestring import SafeString, mark_safe

from portal.vietnamese.normalise import tidy
from portal.vietnamese.slug import slugify

HEADING = re.compile(r"<h([234])((?:\s[^>]*)?)>(.*?)</h\1>", re.DOTALL)
LISTED = ("2", "3")
# Keeps the anchors of headings apart from the identifiers that the page itself uses.
PREFIX = "muc-"
LONGEST_ANCHOR = 60


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the body; ``level`` is 2 or 3."""

    text: str
    anchor: str
    level: int


@dataclass(frozen=True, slots=True)
class BodyText:
    """The rendered body. ``words`` counts syllables, as Vietnamese counts words."""

    html: SafeString
    headings: Sequence[Heading]
    words: int

    @property
    def minutes(self) -> int:
        """Reading time in whole minutes, one at the least, at the pace that the settings name."""
        return max(1, round(self.words / settings.READING_WORDS_PER_MINUTE))

    @property
    def contents(self) -> Sequence[Heading]:
        """The headings worth listing: those of a long body, none of a short one."""
        long_enough = self.words >= settings.CONTENTS_FROM_WORDS
        return self.headings if long_enough and len(self.headings) >= settings.CONTENTS_FROM_HEADINGS else ()


def body_text(html: str, lead: str = "") -> BodyText:
    """``html`` is a rendered, already sanitised body; ``lead`` counts for the time and is not in it.

    An anchor is made of the heading's words alone, so it stays while the rest of the article changes; a second heading
    of the same words gets a number.
    """
    headings: list[Heading] = []
    anchored = HEADING.sub(_anchoring(headings), html)
    words = len(f"{lead} {_plain(html)}".split())
    listed = tuple(heading for heading in headings if str(heading.level) in LISTED)
    return BodyText(mark_safe(anchored), listed, words)


def _anchoring(headings: list[Heading]) -> Callable[[re.Match[str]], str]:
    seen: Counter[str] = Counter()

    def anchor(found: re.Match[str]) -> str:
        level, attributes, inner = found.groups()
        heading = Heading(_plain(inner), _anchor_of(_plain(inner), seen), int(level))
        headings.append(heading)
        return f'<h{level}{attributes} id="{heading.anchor}">{inner}</h{level}>'

    return anchor


def _anchor_of(text: str, seen: Counter[str]) -> str:
    base = PREFIX + (slugify(text, LONGEST_ANCHOR) or "khong-ten")
    seen[base] += 1
    return base if seen[base] == 1 else f"{base}-{seen[base]}"


def _plain(html: str) -> str:
    return tidy(unescape(strip_tags(html.replace("<", " <"))))
