"""English on a screen of the admin: texts that Wagtail and Django have in Vietnamese too, and plain English words."""

import json
import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

from django.apps import apps
from django.utils.translation import gettext as translate
from django.utils.translation import override
from lxml import etree, html

SPOKEN_ATTRIBUTES = ("title", "aria-label", "placeholder", "alt", "data-w-tooltip-content-value", "data-title")
SILENT = "not(ancestor-or-self::script or ancestor-or-self::style or ancestor-or-self::code or ancestor-or-self::kbd)"
# Words that Vietnamese does not have in this spelling. Short ones that it has (in, to, no, an, me) are left out.
ENGLISH_WORDS = re.compile(
    r"\b(?:the|this|that|these|of|and|with|from|your|you|are|was|were|for|not|please|select|choose|chosen|add|added"
    r"|edit|edited|editing|delete|deleted|remove|save|saved|search|page|pages|image|images|user|users|group|groups"
    r"|title|type|status|date|time|ago|yes|filter|sort|ascending|descending|view|show|hide|more|less|next|previous"
    r"|first|last|upload|file|files|collection|collections|tags|settings|report|reports|name|password"
    r"|username|language|workflow|workflows|task|tasks|draft|drafts|publish|published|unpublish|live|history"
    r"|comment|comments|login|logout|sign|welcome|dashboard|explorer|created|updated|actions|toggle|open|close"
    r"|move|copy|lock|unlock|schedule|scheduled|expired|field|required|results?|matches|items?|sorry|there|here)\b",
    re.IGNORECASE,
)
JSON_LABELS = re.compile(r'"(?:label|title|text|heading|description|placeholder)": ("(?:[^"\\]|\\.)+")')
TRANSLATED = re.compile(r'^msgid ((?:".*"\n)+)', re.MULTILINE)


@cache
def known_texts() -> frozenset[str]:
    """English texts of all installed apps that read differently in Vietnamese."""
    found: set[str] = set()
    for app in apps.get_app_configs():
        path = Path(app.path) / "locale" / "en" / "LC_MESSAGES" / "django.po"
        if path.exists():
            quoted = TRANSLATED.findall(path.read_text(encoding="utf-8"))
            found |= {"".join(json.loads(line) for line in lines.splitlines()) for lines in quoted}
    with override("vi"):
        return frozenset(text for text in found if text and translate(text) != text)


def english_on(page: str) -> set[str]:
    """Every text of the page, shown or read out, that is English."""
    return {text for text in _texts(page) if text in known_texts() or ENGLISH_WORDS.search(text)}


def _texts(page: str) -> Iterator[str]:
    tree = html.fromstring(page)
    for text in tree.xpath(f"//text()[parent::*[{SILENT}]]"):
        yield from _cleaned(text)
    for element in tree.iter(etree.Element):
        yield from _of_attributes(element)
    for script in tree.xpath("//script[@type='application/json']/text() | //*[@data-props]/@data-props"):
        for quoted in JSON_LABELS.findall(script):
            yield from _cleaned(json.loads(quoted))


def _of_attributes(element: Any) -> Iterator[str]:
    for name in SPOKEN_ATTRIBUTES:
        yield from _cleaned(element.get(name) or "")
    if element.tag == "input" and element.get("type") in ("submit", "button"):
        yield from _cleaned(element.get("value") or "")


def _cleaned(text: str) -> Iterator[str]:
    words = " ".join(unescape(re.sub(r"<[^>]+>", " ", text)).split())
    if words and not words.startswith(("http", "/", "#")) and "@" not in words:
        yield words
