"""A walk through the portal, as a reader goes, that notes what each component looked like."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from django.conf import settings
from django.core.cache import cache
from django.test import Client

from home.gallery.addresses import addresses
from home.gallery.recording import COMPONENTS, Rendering, listening
from home.gallery.specimens import render_specimens

KEPT_SECONDS: Final = 600
MOST_STATES: Final = 8
TAG = re.compile(r"<([a-z][a-z0-9]*)([^>]*)>")
TELLING = re.compile(r'\b(class|role|aria-current|hidden|disabled|open|checked)(?:="([^"]*)")?')


@dataclass(frozen=True, slots=True)
class State:
    """One look of a component, and the page it was met on."""

    html: str
    inputs: tuple[str, ...]
    seen_at: str


def component_names() -> Sequence[str]:
    """Every template of the folder of components, in the order of the alphabet."""
    folder = Path(settings.BASE_DIR) / "templates" / COMPONENTS
    return sorted(str(path.relative_to(folder)) for path in folder.glob("**/*.html"))


def states_by_component(host: str = "localhost") -> Mapping[str, Sequence[State]]:
    """The states of each component that the walk meets; kept for some minutes, for the walk takes seconds."""
    return cache.get_or_set("component-gallery", lambda: _walk(host), KEPT_SECONDS) or {}


def _walk(host: str) -> Mapping[str, Sequence[State]]:
    found: dict[str, dict[frozenset[str], State]] = defaultdict(dict)
    for address, renderings in _heard(host):
        for rendering in renderings:
            found[rendering.component].setdefault(
                look_of(rendering.html), State(rendering.html, rendering.inputs, address)
            )
    return {component: _telling(states.values()) for component, states in found.items()}


def _heard(host: str) -> Iterable[tuple[str, Sequence[Rendering]]]:
    reader = Client(SERVER_NAME=host, raise_request_exception=False)
    for address in dict.fromkeys(addresses()):
        with listening() as heard:
            reader.get(address)
        yield address, heard
    with listening() as heard:
        render_specimens()
    yield "", heard


def look_of(html: str) -> frozenset[str]:
    """What two renderings of the same state have in common: their elements with class and state, not their words."""
    return frozenset(f"{name} {TELLING.findall(attributes)}" for name, attributes in TAG.findall(html))


def _telling(states: Iterable[State]) -> Sequence[State]:
    """The states with most to see first; empty ones only where a component never had anything to say."""
    met = list(states)
    filled = [state for state in met if state.html.strip()]
    return tuple(sorted(filled or met, key=lambda state: -len(look_of(state.html)))[:MOST_STATES])
