"""English versions are begun by those who may write there, and go the way of every article."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupPagePermission, Page, WorkflowPage

from news.articles.checks.table import CHECKS
from news.articles.models import NewsIndex, TakeDown, TakeDownReason
from news.desk.corrections.restoring import ask_to_restore
from news.desk.corrections.taking_down import Grounds, take_down
from news.desk.due import publish_due
from news.desk.translating.copying import begin_translation
from news.desk.translating.rights import may_translate
from tests.desk.conftest import Newsroom
from tests.desk.steps import approve, draft_by, fresh, published_by, signed_in, submit
from tests.factories.article import section
from tests.factories.bloc import BlocFactory
from tests.factories.english import english_index, english_section
from tests.factories.unit import UnitFactory

GROUNDS = Grounds(TakeDownReason.values[0], "Đơn ngày 13/10/2026")


def published(room: Newsroom, **fields: Any) -> Any:
    """An article of ``room.author`` that readers know."""
    return published_by(room.author, room.editor, room.publisher, **fields)


def problems(article: Any) -> list[str]:
    return [problem.sentence for check in CHECKS for problem in check.problems(article)]


@pytest.mark.parametrize(
    ("role", "allowed"),
    [
        ("author", True),
        ("contributor", True),
        ("editor", True),
        ("publisher", True),
        ("records", False),
        ("administrator", False),
        ("superuser", True),
    ],
)
def test_whoever_may_add_articles_there_may_translate_what_is_published(
    newsroom: Newsroom, role: str, allowed: bool
) -> None:
    english_section()
    page = published(newsroom)
    person = getattr(newsroom, role)
    address = reverse("desk_translate", args=[page.pk])

    assert may_translate(person, page) is allowed
    assert (signed_in(person).get(address).status_code == 200) is allowed
    signed_in(person).post(address)
    assert page.get_translations().count() == int(allowed)


@pytest.mark.parametrize(("role", "allowed"), [("author", True), ("contributor", False), ("editor", True)])
def test_a_draft_is_translated_by_those_who_see_it(newsroom: Newsroom, role: str, allowed: bool) -> None:
    english_section()

    assert may_translate(getattr(newsroom, role), draft_by(newsroom.author)) is allowed


@pytest.mark.parametrize(
    ("role", "allowed"), [("author", False), ("editor", False), ("publisher", False), ("administrator", True)]
)
def test_sections_are_translated_by_those_who_keep_the_structure(newsroom: Newsroom, role: str, allowed: bool) -> None:
    english_index()

    assert may_translate(getattr(newsroom, role), section("kiem-tra")) is allowed


def test_nothing_is_translated_below_a_section_that_has_no_english_version(newsroom: Newsroom) -> None:
    page = published(newsroom)

    assert not may_translate(newsroom.editor, page)
    with pytest.raises(PermissionDenied):
        begin_translation(page, newsroom.editor)


def test_a_page_has_one_english_version_and_that_has_none(newsroom: Newsroom) -> None:
    english_section()
    page = published(newsroom)

    made = begin_translation(page, newsroom.editor)

    assert not may_translate(newsroom.editor, page)
    assert not may_translate(newsroom.editor, made)


def test_the_copy_is_a_draft_of_the_translator_with_all_links(newsroom: Newsroom) -> None:
    english_section()
    page = published(newsroom)
    unit, bloc = UnitFactory(), BlocFactory()
    page.unit_links.create(unit=unit, role="host")
    page.bloc_links.create(bloc=bloc, year=2026)
    page.save()

    made = fresh(begin_translation(page, newsroom.editor))

    assert (made.live, made.owner, made.locale.language_code) == (False, newsroom.editor, "en")
    assert [(link.unit, link.role) for link in made.unit_links.all()] == [(unit, "host")]
    assert [(link.bloc, link.year) for link in made.bloc_links.all()] == [(bloc, 2026)]
    assert (made.published_at, made.event_date) == (None, page.event_date)


def test_the_english_index_has_the_workflow_and_the_rights_of_the_vietnamese_one(newsroom: Newsroom) -> None:
    made = english_index()
    original = NewsIndex.objects.get(locale__language_code="vi")

    def granted(index: Page) -> set[tuple[int, int]]:
        return set(GroupPagePermission.objects.filter(page_id=index.pk).values_list("group", "permission"))

    assert granted(made) == granted(original) != set()
    assert WorkflowPage.objects.get(page_id=made.pk).workflow == WorkflowPage.objects.get(page_id=original.pk).workflow


def test_a_translation_needs_an_editor_and_a_publisher_too(newsroom: Newsroom, client: Client) -> None:
    english_section()
    made = fresh(begin_translation(published(newsroom), newsroom.contributor))
    made.title = "Three tasks before next month"
    made.save_revision(user=newsroom.contributor)

    handed_in = submit(fresh(made), newsroom.contributor)
    edited = approve(handed_in, newsroom.editor)
    assert not edited.live
    public = approve(edited, newsroom.publisher)

    assert (public.live, public.title) == (True, "Three tasks before next month")
    assert client.get(public.url).status_code == 200


def test_a_title_that_is_still_vietnamese_holds_the_translation_back(newsroom: Newsroom) -> None:
    english_section()
    made = fresh(begin_translation(published(newsroom), newsroom.editor))

    assert "Tiêu đề bản dịch vẫn là tiếng Việt" in problems(made)

    made.title = "Three tasks before next month"
    assert "Tiêu đề bản dịch vẫn là tiếng Việt" not in problems(made)


def test_other_links_than_those_of_the_original_are_pointed_out(newsroom: Newsroom) -> None:
    english_section()
    page = published(newsroom)
    made = fresh(begin_translation(page, newsroom.editor))
    told = "Bản dịch và bản tiếng Việt không cùng đơn vị"
    assert told not in problems(made)

    page.unit_links.create(unit=UnitFactory())
    page.save()

    assert told in problems(fresh(made))
    assert told not in problems(fresh(page))


def test_a_take_down_takes_the_translation_along(newsroom: Newsroom) -> None:
    english_section()
    page = published(newsroom)
    made = begin_translation(page, newsroom.editor)
    made.save_revision().publish()

    take_down(fresh(page), newsroom.publisher, GROUNDS)

    assert not fresh(made).live
    assert set(TakeDown.objects.values_list("article_id", flat=True)) == {page.pk, made.pk}


def test_readers_are_told_once_of_a_take_down_that_took_the_translation_along(
    newsroom: Newsroom, client: Client
) -> None:
    english_section()
    page = published(newsroom)
    begin_translation(page, newsroom.editor).save_revision().publish()
    alone = published(newsroom)
    translation_alone = begin_translation(alone, newsroom.editor)
    translation_alone.save_revision().publish()

    take_down(fresh(page), newsroom.publisher, replace(GROUNDS, public_sentence="Gỡ theo đề nghị."))
    take_down(fresh(translation_alone), newsroom.publisher, replace(GROUNDS, public_sentence="Bản dịch sai."))

    for address in ("/dinh-chinh/", "/en/dinh-chinh/"):
        lines = client.get(address).context["book"].lines
        assert [line.note for line in lines] == ["Bản dịch sai.", "Gỡ theo đề nghị."]


def test_a_translation_is_not_published_while_its_original_is_taken_down(newsroom: Newsroom) -> None:
    english_section()
    page = published(newsroom)
    made = begin_translation(page, newsroom.contributor)
    under_review = approve(submit(fresh(made), newsroom.contributor), newsroom.editor)
    take_down(fresh(page), newsroom.publisher, GROUNDS)

    with pytest.raises(PermissionDenied, match="Bản tiếng Việt của bài đang bị gỡ"):
        approve(under_review, newsroom.publisher)

    assert not fresh(made).live
    assert "Bản tiếng Việt của bài đang bị gỡ" in problems(fresh(made))


def test_a_translation_with_a_time_stays_back_when_its_original_is_taken_down(newsroom: Newsroom) -> None:
    english_section()
    page = published(newsroom)
    made = begin_translation(page, newsroom.editor)
    made.save_revision(approved_go_live_at=timezone.now() - timedelta(minutes=1))

    take_down(fresh(page), newsroom.publisher, GROUNDS)
    outcome = publish_due()

    assert (outcome.published, outcome.failed) == (0, 0)
    assert not fresh(made).live


def test_a_translation_comes_back_after_its_original(newsroom: Newsroom) -> None:
    english_section()
    page = published(newsroom)
    made = begin_translation(page, newsroom.editor)
    made.save_revision().publish()
    take_down(fresh(page), newsroom.publisher, GROUNDS)
    ask_to_restore(fresh(made), newsroom.publisher, "Gỡ nhầm.")
    with pytest.raises(PermissionDenied):
        fresh(made).get_latest_revision().publish()

    ask_to_restore(fresh(page), newsroom.publisher, "Gỡ nhầm.")
    fresh(page).get_latest_revision().publish()
    fresh(made).get_latest_revision().publish()

    assert fresh(page).live
    assert fresh(made).live


def test_the_admin_speaks_vietnamese_whatever_the_reader_chose(newsroom: Newsroom) -> None:
    browser = signed_in(newsroom.editor)
    browser.cookies["django_language"] = "en"

    page = browser.get("/quan-tri/", headers={"accept-language": "en"}).content.decode()

    assert '<html lang="vi"' in page
