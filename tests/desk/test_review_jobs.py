"""Each line of what the reviewer wrote is a job that somebody ticks."""

from typing import Any

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from news.desk.models import ReturnJob
from news.desk.reviewing.jobs import jobs_in, open_return
from tests.desk.conftest import Newsroom
from tests.desk.steps import decide, draft_by, fresh, signed_in, submit


def returned(newsroom: Newsroom, comment: str = "– Ghi đủ năm.\n2. Sửa tên Sở Xây dựng.") -> Any:
    """An article that an editor sent back from outside the screen of review."""
    page = submit(draft_by(newsroom.author), newsroom.author)
    decide(signed_in(newsroom.editor), page, "reject", comment)
    return fresh(page)


def test_lines_are_jobs_without_their_bullets() -> None:
    text = "– Ghi đủ năm.\n\n  2. Sửa tên Sở Xây dựng.\r\n• Ghi đủ năm.\n12/3 là ngày nào?\n—"

    assert jobs_in(text) == ["Ghi đủ năm.", "Sửa tên Sở Xây dựng.", "12/3 là ngày nào?"]


@given(st.text(max_size=200))
def test_every_job_says_something_once(text: str) -> None:
    jobs = jobs_in(text)

    assert all(job == job.strip() and job for job in jobs)
    assert len(set(jobs)) == len(jobs)


def test_every_way_of_sending_back_makes_jobs(newsroom: Newsroom) -> None:
    page = returned(newsroom)

    found = open_return(page)

    assert found is not None
    assert [job.text for job in found.jobs.all()] == ["Ghi đủ năm.", "Sửa tên Sở Xây dựng."]


def test_the_author_ticks_and_unticks(newsroom: Newsroom) -> None:
    page = returned(newsroom)
    job, client = ReturnJob.objects.first(), signed_in(newsroom.author)
    assert job is not None
    url = reverse("desk_tick", args=[job.pk])

    response = client.post(url, {"xong": "1"})
    job.refresh_from_db()
    assert response["location"] == reverse("desk_jobs", args=[page.pk])
    assert (job.done_by, job.done_at is None) == (newsroom.author, False)

    answer = client.post(url, {"xong": "0"}, headers={"x-requested-with": "XMLHttpRequest"})
    job.refresh_from_db()
    assert answer.json() == {"done": False}
    assert job.done_by is None


@pytest.mark.parametrize("person", ["contributor", "records"])
def test_jobs_are_for_those_who_may_see_the_article(newsroom: Newsroom, person: str) -> None:
    page, client = returned(newsroom), signed_in(getattr(newsroom, person))
    job = ReturnJob.objects.first()
    assert job is not None

    client.post(reverse("desk_tick", args=[job.pk]), {"xong": "1"})
    job.refresh_from_db()

    assert job.done_at is None
    assert client.get(reverse("desk_jobs", args=[page.pk])).status_code != 200


def test_the_page_of_jobs_shows_what_is_done(newsroom: Newsroom) -> None:
    page = returned(newsroom)
    signed_in(newsroom.author).post(reverse("desk_tick", args=[ReturnJob.objects.first().pk]), {"xong": "1"})  # type: ignore[union-attr]

    shown = signed_in(newsroom.author).get(reverse("desk_jobs", args=[page.pk])).content.decode()

    assert "<s>Ghi đủ năm.</s>" in shown
    assert "<s>Sửa tên Sở Xây dựng.</s>" not in shown


def test_an_article_that_was_handed_in_again_starts_afresh(newsroom: Newsroom) -> None:
    page = returned(newsroom)
    page.current_workflow_state.resume(user=newsroom.author)
    decide(signed_in(newsroom.editor), fresh(page), "reject", "Việc mới.")

    found = open_return(fresh(page))

    assert found is not None
    assert [job.text for job in found.jobs.all()] == ["Việc mới."]
