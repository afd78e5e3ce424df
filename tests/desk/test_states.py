"""Where an article stands, one by one and as a query."""

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Workflow, WorkflowPage, WorkflowTask

from news.articles.models import Article
from news.desk.models import Claim
from news.desk.standing import MARKS, Standing, State
from news.desk.states import at_stage, in_state, standing_of, standings_of, states_of
from tests.desk.conftest import Newsroom
from tests.desk.places import PLACES, claimed, draft, published, taken_down
from tests.desk.steps import approve, fresh, submit, tomorrow
from tests.factories.article import section


def test_every_article_stands_in_exactly_one_state(newsroom: Newsroom) -> None:
    expected = {make(newsroom).pk: state for state, make in PLACES.items()}

    found = {state: set(in_state(Article.objects.all(), state).values_list("pk", flat=True)) for state in State}

    assert states_of(expected) == expected
    assert found == {state: {pk for pk, one in expected.items() if one is state} for state in State}


def test_many_articles_cost_no_more_queries_than_one(newsroom: Newsroom) -> None:
    pages = [make(newsroom).pk for make in PLACES.values()]
    standings_of(pages[:1])

    with CaptureQueriesContext(
        connection,
    ) as queries:
        standings_of(pages)

    assert len(queries) == 3


def test_asking_for_a_state_costs_no_query_until_the_articles_are_read(newsroom: Newsroom) -> None:
    draft(newsroom)
    in_state(Article.objects.all(), State.DRAFT)

    with CaptureQueriesContext(connection) as queries:
        waiting = {state: in_state(Article.objects.all(), state) for state in State}

    assert len(queries) == 0
    assert waiting[State.DRAFT].count() == 1


def test_no_articles_cost_no_query_about_reviews_and_what_is_not_there_is_left_out(newsroom: Newsroom) -> None:
    assert states_of([]) == {}
    assert states_of([987_654]) == {}


def test_an_update_of_a_published_article_says_at_which_step_it_is(newsroom: Newsroom) -> None:
    page = published(newsroom)
    page.save_revision(user=newsroom.author)
    assert standing_of(page) == Standing(State.PUBLISHED, State.PUBLISHED)

    page = submit(fresh(page), newsroom.author)
    waiting = standing_of(page)
    Claim.objects.create(article_id=page.pk, holder=newsroom.editor)

    assert waiting == Standing(State.UPDATING, State.WAITING_EDITOR)
    assert waiting.label == "Đã đăng – bản sửa chờ biên tập"
    assert standing_of(page).label == "Đã đăng – bản sửa đang biên tập"
    assert list(at_stage(Article.objects.all(), State.CLAIMED).values_list("pk", flat=True)) == [page.pk]
    assert not in_state(Article.objects.all(), State.CLAIMED).exists()


def test_an_update_with_an_approved_time_is_at_the_scheduled_stage(newsroom: Newsroom) -> None:
    page = published(newsroom)
    page.go_live_at = tomorrow()
    page.save_revision(user=newsroom.author)
    page = approve(approve(submit(fresh(page), newsroom.author), newsroom.editor), newsroom.publisher)

    assert standing_of(page) == Standing(State.UPDATING, State.SCHEDULED)
    assert at_stage(Article.objects.all(), State.SCHEDULED).get().pk == page.pk


def test_a_claim_left_over_from_the_editors_step_says_nothing_at_the_next(newsroom: Newsroom) -> None:
    page = approve(claimed(newsroom), newsroom.editor)
    Claim.objects.get_or_create(article_id=page.pk, defaults={"holder": newsroom.editor})

    assert standing_of(page).state is State.WAITING_PUBLISHER
    assert in_state(Article.objects.all(), State.WAITING_PUBLISHER).get().pk == page.pk


def test_a_taken_down_article_on_its_way_back_waits_like_a_new_one(newsroom: Newsroom) -> None:
    page = submit(taken_down(newsroom), newsroom.author)

    assert standing_of(page).state is State.WAITING_EDITOR


def test_a_step_that_is_not_the_editors_waits_for_a_publisher(newsroom: Newsroom) -> None:
    workflow = Workflow.objects.create(name="Một bước")
    task = GroupApprovalTask.objects.create(name="Ý kiến pháp chế")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.create(page=section(), workflow=workflow)

    page = submit(draft(newsroom), newsroom.author)

    assert standing_of(page).state is State.WAITING_PUBLISHER
    assert in_state(Article.objects.all(), State.WAITING_PUBLISHER).get().pk == page.pk


def test_each_state_has_a_name_and_a_mark(newsroom: Newsroom) -> None:
    claim = Claim(article=Article(title="Hội xuân"), holder=newsroom.editor, since=timezone.now())

    assert set(MARKS) == set(State)
    assert State.WAITING_EDITOR.mark == "tt-cho"
    assert len({str(state.label) for state in State}) == 10
    assert str(newsroom.editor) in str(claim)
