"""Candidates as stories, with the pictures that their places need."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from django.http import HttpRequest

from home.candidates import Candidate
from news.public.selectors.stories import Story, headline_of
from portal.library.sized_picture import load_sizes, sized


def load_pictures(candidates: Iterable[Candidate | None], *places: str) -> None:
    """Fetch the files of all pictures that will be shown, in one query."""
    load_sizes([found.article.hero_image for found in candidates if found], *places)


def headlines(candidates: Iterable[Candidate], request: HttpRequest) -> Sequence[Story]:
    """Stories without pictures; a consultation tells its last day."""
    return [
        replace(headline_of(found.article, request), context=found.bloc, closes_on=found.closes_on)
        for found in candidates
    ]


def pictured(candidates: Iterable[Candidate], request: HttpRequest, place: str) -> Sequence[Story]:
    """Stories with lead and picture; the files should be loaded before."""
    return [
        replace(
            headline_of(found.article, request),
            kicker=" · ".join(found.article.event_type_labels) or found.article.kicker,
            lead=found.article.lead,
            image=sized(found.article.hero_image, place),
            context=found.bloc,
        )
        for found in candidates
    ]
