"""The front page: what its editors chose, and otherwise what is newest."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from django.http import HttpRequest

from home.bands import Band, bands
from home.bloc_matrix import BlocMatrix, bloc_matrix
from home.candidates import MEETING_KINDS, Candidate, Candidates, candidates
from home.columns import Column, columns
from home.counters.adding_up import shown_figures
from home.front_stories import headlines, load_pictures, pictured
from home.layout import Part, parts_of
from home.models import HomePage
from home.newest_awards import newest_awards
from home.open_consultations import OpenConsultation, counted_down
from home.placing import Placing
from news.articles.keys import ArticleKind
from news.public.selectors.award_line import AwardLine
from news.public.selectors.stories import Story

HEADLINES = 5
CONSULTATIONS = 4
MEETINGS = 3
UPCOMING = 4
PROFILES = 4


@dataclass(frozen=True, slots=True)
class Places:
    """The candidates by place: each stands in one only."""

    lead: Candidate | None
    headlines: Sequence[Candidate]
    consultations: Sequence[Candidate]
    upcoming: Sequence[Candidate]
    profiles: Sequence[Candidate]
    meetings: Sequence[Candidate]


@dataclass(frozen=True, slots=True)
class FrontPage:
    """Everything on the front page. ``bands`` puts its parts in order."""

    lead: Story | None
    headlines: Sequence[Story]
    consultations: Sequence[OpenConsultation]
    meetings: Sequence[Story]
    upcoming: Sequence[Story]
    exemplar: Story | None
    profiles: Sequence[Story]
    awards: Sequence[AwardLine]
    blocs: BlocMatrix | None
    bands: Sequence[Band]


def front_page(page: HomePage, request: HttpRequest) -> FrontPage:
    """Read the front page; the number of queries does not grow with the archive."""
    parts = parts_of(page.parts)
    shown = {part.name for part in parts}
    most_read = shown_figures().most_read if "most_read" in shown else ()
    found = candidates(page, [part.section for part in parts if part.section], most_read)
    placing = Placing()
    places = _places(page, found, placing, shown)
    narrow = columns(parts, found, placing, request, most_read)
    load_pictures([places.lead, *places.meetings, *places.profiles], "lead", "story", "portrait", "mini")
    return _filled(places, parts, shown, narrow, found, request)


def _places(page: HomePage, found: Candidates, placing: Placing, shown: set[str]) -> Places:
    """The most wanted places first: the lead, then what was picked, what is open, what is announced."""
    take = placing.take
    lead = placing.first([*found.chosen([page.lead_article_id]), *_leads(found)])
    profiles = found.of_kind(ArticleKind.PROFILE)
    picked = take([pick for pick in found.picked() if pick not in profiles], HEADLINES)
    open_now = take(found.consultations(), CONSULTATIONS) if "consultations" in shown else []
    upcoming = take(found.upcoming(), UPCOMING) if "meetings" in shown else []
    exemplars = [*found.chosen([page.exemplar_id]), *profiles]
    return Places(
        lead=lead,
        headlines=[*picked, *take((a for a in found.all if a not in profiles), HEADLINES - len(picked))],
        consultations=open_now,
        upcoming=upcoming,
        profiles=take(exemplars, PROFILES) if "exemplars" in shown else [],
        meetings=take(found.of_kind(*MEETING_KINDS), MEETINGS) if "meetings" in shown else [],
    )


def _leads(found: Candidates) -> Sequence[Candidate]:
    """Who may lead: what was picked before what is newest, news with a picture before other news and portraits."""
    in_order = [*found.picked(), *found.all]
    news = [candidate for candidate in in_order if candidate.article.kind != ArticleKind.PROFILE]
    return [*(candidate for candidate in news if candidate.article.hero_image_id), *news, *in_order]


def _filled(
    places: Places,
    parts: Sequence[Part],
    shown: set[str],
    narrow: Sequence[Column],
    found: Candidates,
    request: HttpRequest,
) -> FrontPage:
    picture, plain = partial(pictured, request=request), partial(headlines, request=request)
    awards = newest_awards() if "awards" in shown else ()
    blocs = bloc_matrix(found.today.year, found.public) if "blocs" in shown else None
    filled = {
        "consultations": places.consultations,
        "meetings": [*places.meetings, *places.upcoming],
        "exemplars": places.profiles,
        "awards": awards,
        "blocs": blocs.rows if blocs else (),
    }
    return FrontPage(
        lead=next(iter(picture([places.lead] if places.lead else [], place="lead")), None),
        headlines=plain(places.headlines),
        consultations=counted_down(plain(places.consultations), found.today),
        meetings=picture(places.meetings, place="story"),
        upcoming=plain(places.upcoming),
        exemplar=next(iter(picture(places.profiles[:1], place="portrait")), None),
        profiles=picture(places.profiles[1:], place="mini"),
        awards=awards,
        blocs=blocs,
        bands=bands(parts, {name for name, content in filled.items() if content}, narrow),
    )
