"""The head of a page, read once, and what every head must hold."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import html

from tests.public.metadata.structured_rules import faults_of

OPEN_GRAPH = ("type", "title", "description", "url", "image", "image:alt", "image:width", "image:height", "locale")
DUBLIN_CORE = ("title", "creator", "date", "description", "publisher", "identifier", "language", "type", "format")
TWITTER = ("card", "title", "description", "image", "image:alt")


@dataclass(frozen=True, slots=True)
class Head:
    """What a program finds before it reads the page."""

    title: str
    canonical: list[str]
    headings: int
    named: dict[str, list[str]]
    links: list[dict[str, str]]
    scripts: list[str]

    @classmethod
    def of(cls, source: str) -> "Head":
        """Read a whole page."""
        page = html.fromstring(source)
        named: dict[str, list[str]] = {}
        for element in page.xpath("//head/meta[@content][@name or @property]"):
            named.setdefault(element.get("property") or element.get("name"), []).append(element.get("content"))
        return cls(
            title=page.xpath("string(//head/title)").strip(),
            canonical=page.xpath("//link[@rel='canonical']/@href"),
            headings=len(page.xpath("//h1")),
            named=named,
            links=[dict(element.attrib) for element in page.xpath("//head/link")],
            scripts=page.xpath("//script[@type='application/ld+json']/text()"),
        )

    def only(self, name: str) -> str:
        """The value of a name that is given once."""
        (value,) = self.named[name]
        return value

    def related(self, relation: str) -> list[dict[str, str]]:
        """The links of a relation."""
        return [link for link in self.links if link.get("rel") == relation]

    @property
    def graph(self) -> Any:
        """The JSON-LD of the page."""
        (script,) = self.scripts
        return json.loads(script)

    def faults(self) -> Iterator[str]:
        """Whatever any page must not lack or give twice."""
        if len(self.canonical) != 1:
            yield f"{len(self.canonical)} canonical addresses"
        if self.headings != 1:
            yield f"{self.headings} first headings"
        wanted = [
            "description",
            "robots",
            *(f"og:{name}" for name in OPEN_GRAPH),
            *(f"DC.{name}" for name in DUBLIN_CORE),
        ]
        for name in [*wanted, *(f"twitter:{name}" for name in TWITTER)]:
            values = self.named.get(name, [])
            if name != "DC.creator" and len(values) != 1:
                yield f"{len(values)} × {name}"
            if not all(value.strip() for value in values) or not values:
                yield f"{name} says nothing"
        if len(self.scripts) != 1:
            yield f"{len(self.scripts)} graphs"
            return
        yield from faults_of(self.graph)
        if self.canonical != self.named.get("og:url") or self.canonical != self.named.get("DC.identifier"):
            yield "one page, several addresses"


def repeated(values: list[str]) -> list[str]:
    """Those that stand there more than once."""
    return [value for value, count in Counter(values).items() if count > 1]
