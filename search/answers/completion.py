"""Completions while typing."""

from urllib.parse import urlencode

from django.urls import reverse

from search.answers.publicity import still_public_keys
from search.engines.base import EngineUnavailable
from search.engines.results import Suggestion
from search.indexes import engines
from search.query.parsed import MAX_CHARACTERS


def completions(text: str) -> tuple[Suggestion, ...]:
    """Up to eight completions, each with an address; articles only while they are public."""
    for engine in engines():
        try:
            found = engine.suggest(text[:MAX_CHARACTERS])
        except EngineUnavailable:
            continue
        public = still_public_keys(suggestion.key for suggestion in found)
        return tuple(_addressed(suggestion) for suggestion in found if suggestion.key in public or not suggestion.key)
    return ()


def _addressed(suggestion: Suggestion) -> Suggestion:
    if suggestion.url:
        return suggestion
    return Suggestion(
        suggestion.text, suggestion.kind, f"{reverse('search:search')}?{urlencode({'q': suggestion.text})}"
    )
