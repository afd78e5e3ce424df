"""The year of the blocs at a glance."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from home import bloc_matrix as module
from home.bloc_matrix import BlocMatrix, bloc_matrix
from news.articles.models import Article, ArticleBloc
from news.registry.models import Bloc
from tests.factories.article import ConferenceFactory, InspectionFactory
from tests.factories.bloc import BlocFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def bloc() -> Bloc:
    return BlocFactory()


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> date:
    """A day in September 2026: inspections and final reviews are not due yet."""
    day = date(2026, 9, 15)
    monkeypatch.setattr(module, "localdate", lambda: day)
    return day


def told(bloc: Bloc, types: tuple[str, ...], day: str, year: int | None = 2026, **fields: Any) -> Any:
    article = ConferenceFactory(event_types=types, event_date=day, **fields)
    ArticleBloc.objects.create(article=article, bloc=bloc, year=year)
    return article


def matrix(year: int) -> BlocMatrix:
    return bloc_matrix(year, Article.public.all())


def states(found: BlocMatrix) -> list[str]:
    return [cell.state for cell in found.rows[0].cells]


def test_a_stage_with_an_article_shows_its_date_and_leads_there(bloc: Bloc) -> None:
    article = told(bloc, ("launch", "pact_signing"), "2026-03-12")

    launch, pact, *_others = matrix(2026).rows[0].cells

    assert (launch.state, launch.text, launch.url) == ("done", "12/3", article.get_url())
    assert pact.state == "done"


def test_a_stage_that_is_overdue_is_a_gap_and_one_to_come_is_not(bloc: Bloc) -> None:
    told(bloc, ("launch",), "2026-03-12")

    assert states(matrix(2026)) == ["done", "gap", "gap", "wait", "wait"]


def test_an_announced_stage_waits_under_its_date(bloc: Bloc) -> None:
    article = told(bloc, ("final_review",), "2026-11-27")

    cell = matrix(2026).rows[0].cells[-1]

    assert (cell.state, cell.text, cell.url) == ("wait", "27/11", article.get_url())


def test_what_took_place_counts_before_what_is_announced(bloc: Bloc) -> None:
    told(bloc, ("inspection",), "2026-09-10")
    told(bloc, ("inspection",), "2026-10-20")

    cell = matrix(2026).rows[0].cells[3]

    assert (cell.state, cell.text) == ("done", "10/9")


def test_of_two_announcements_the_nearest_is_shown(bloc: Bloc) -> None:
    told(bloc, ("inspection",), "2026-10-20")
    told(bloc, ("inspection",), "2026-09-16")

    assert matrix(2026).rows[0].cells[3].text == "16/9"


def test_every_missing_stage_of_a_past_year_is_a_gap(bloc: Bloc) -> None:
    told(bloc, ("launch",), "2024-03-12", year=2024)

    assert states(matrix(2024)) == ["done", "gap", "gap", "gap", "gap"]


def test_a_review_held_in_january_belongs_to_the_year_under_review(bloc: Bloc) -> None:
    told(bloc, ("final_review",), "2026-01-08", year=2025)

    assert states(matrix(2025))[-1] == "done"
    assert matrix(2026).rows == []


def test_a_link_without_a_year_counts_in_the_year_of_the_event(bloc: Bloc) -> None:
    told(bloc, ("launch",), "2026-03-12", year=None)

    assert states(matrix(2026))[0] == "done"


def test_drafts_do_not_close_a_gap(bloc: Bloc) -> None:
    told(bloc, ("launch",), "2026-03-12")
    told(bloc, ("preliminary_review",), "2026-07-09", live=False)

    assert states(matrix(2026))[2] == "gap"


def test_inspections_have_their_column(bloc: Bloc) -> None:
    ArticleBloc.objects.create(article=InspectionFactory(event_date="2026-09-10"), bloc=bloc, year=2026)

    assert states(matrix(2026))[3] == "done"


def test_a_stage_early_in_the_year_is_remembered_however_much_was_written_since(bloc: Bloc) -> None:
    told(bloc, ("launch",), "2026-03-12")
    later = told(bloc, ("thematic",), "2026-09-01")
    ArticleBloc.objects.bulk_create(ArticleBloc(article=later, bloc=bloc, year=2026) for _ in range(400))

    assert states(matrix(2026))[0] == "done"


def test_the_number_of_queries_does_not_grow_with_the_blocs(bloc: Bloc) -> None:
    told(bloc, ("launch",), "2026-03-12")
    matrix(2026)
    with CaptureQueriesContext(connection) as one:
        matrix(2026)
    for other in BlocFactory.create_batch(3):
        told(other, ("launch",), "2026-03-12")
    with CaptureQueriesContext(connection) as four:
        matrix(2026)

    assert len(four) == len(one)


def test_the_bloc_with_the_latest_event_comes_first() -> None:
    early, late = BlocFactory(), BlocFactory()
    told(early, ("launch",), "2026-02-12")
    told(late, ("launch",), "2026-03-12")

    assert [row.name for row in matrix(2026).rows] == [late.name, early.name]
