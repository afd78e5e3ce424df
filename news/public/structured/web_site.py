"""The portal as a whole, with its search (https://schema.org/WebSite)."""

from dataclasses import dataclass, field
from typing import ClassVar

from news.public.structured.thing import PROPERTY, Reference, Thing


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPoint(Thing):
    """``url_template`` holds the place of the words in braces (RFC 6570)."""

    schema_type: ClassVar[str] = "EntryPoint"

    url_template: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchAction(Thing):
    """How a program searches the portal."""

    schema_type: ClassVar[str] = "SearchAction"

    target: EntryPoint
    query_input: str = field(default="required name=search_term_string", metadata={PROPERTY: "query-input"})


@dataclass(frozen=True, slots=True, kw_only=True)
class WebSite(Thing):
    """The portal; only the front page tells how to search it."""

    schema_type: ClassVar[str] = "WebSite"

    name: str
    url: str
    in_language: str = "vi"
    publisher: Reference | None = None
    potential_action: SearchAction | None = None
