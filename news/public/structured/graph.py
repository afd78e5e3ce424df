"""Everything that one page tells, in one graph."""

from collections.abc import Iterable
from typing import Any

from django.utils.safestring import SafeString

from news.public.structured.script import json_ld
from news.public.structured.thing import Thing, told

CONTEXT = "https://schema.org"


def graph_of(things: Iterable[Thing]) -> dict[str, Any]:
    """The nodes of a page under one context."""
    return {"@context": CONTEXT, "@graph": [told(thing) for thing in things]}


def graph_script(things: Iterable[Thing]) -> SafeString:
    """The graph as the content of a script element."""
    return json_ld(graph_of(things))
