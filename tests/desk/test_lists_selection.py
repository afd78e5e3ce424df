"""One thing for several ticked articles: every article passes the guards alone, and who stays behind is named."""

from typing import Any

import pytest
from django.urls import reverse
from lxml import html

from news.articles.models import ArticleBloc
from news.desk import holding
from news.desk.models import Claim
from news.desk.standing import State
from news.desk.states import states_of
from portal.accounts.models import User
from tests.desk.conftest import Newsroom
from tests.desk.steps import approve, draft_by, fresh, published_by, signed_in, submit
from tests.factories.article import ConferenceFactory
from tests.factories.bloc import BlocFactory


def _press(person: User, action: str, *articles: Any, **data: str) -> str:
    fields = {"viec": action, "bai": [str(article.pk) for article in articles], "back": "loai=news", **data}
    answer = signed_in(person).post(reverse("desk_selection"), fields, follow=True)
    return " ".join(html.fromstring(answer.content.decode()).text_content().split())


def _states(*articles: Any) -> list[State]:
    found = states_of([article.pk for article in articles])
    return [found[article.pk] for article in articles]


def test_several_articles_are_taken_on_and_the_one_that_cannot_be_is_named(newsroom: Newsroom) -> None:
    first, second = (submit(draft_by(newsroom.author, title=f"Bài {n}"), newsroom.author) for n in "12")
    draft = draft_by(newsroom.author, title="Bài chưa gửi")

    said = _press(newsroom.editor, "claim", first, second, draft)

    assert "Nhận bài: xong 2 bài." in said
    assert "“Bài chưa gửi”: Bài đang ở “Bản nháp”" in said
    assert set(Claim.objects.values_list("article", "holder")) == {
        (first.pk, newsroom.editor.pk),
        (second.pk, newsroom.editor.pk),
    }


def test_drafts_are_handed_in_but_not_what_the_form_would_hold_back(newsroom: Newsroom) -> None:
    ready = draft_by(newsroom.author, title="Bài đủ")
    undated = ConferenceFactory(live=False, owner=newsroom.author, title="Bài thiếu ngày", event_date="")
    undated.save_revision(user=newsroom.author)

    said = _press(newsroom.author, "submit", ready, undated)

    assert _states(ready, undated) == [State.WAITING_EDITOR, State.DRAFT]
    assert "“Bài thiếu ngày”: Sự kiện chưa có ngày" in said


def test_a_returned_article_is_handed_in_again(newsroom: Newsroom) -> None:
    article = submit(draft_by(newsroom.author), newsroom.author)
    article.current_workflow_task_state.specific.reject(user=newsroom.editor, comment="Sửa lại.")

    _press(newsroom.author, "submit", article)

    assert _states(article) == [State.WAITING_EDITOR]


def test_a_published_article_without_an_update_is_not_handed_in(newsroom: Newsroom) -> None:
    article = published_by(newsroom.author, newsroom.editor, newsroom.publisher, title="Bài đã đăng")

    said = _press(newsroom.editor, "submit", article)

    assert "không có bản sửa nào để gửi" in said
    assert _states(article) == [State.PUBLISHED]


def test_held_articles_go_to_the_publishers_also_after_ones_own_edit(newsroom: Newsroom) -> None:
    untouched, edited, foreign = (submit(draft_by(newsroom.author, title=f"Bài {n}"), newsroom.author) for n in "123")
    for article, holder in ((untouched, newsroom.editor), (edited, newsroom.editor), (foreign, newsroom.colleague)):
        holding.claim(article, holder)
    fresh(edited).save_revision(user=newsroom.editor)

    said = _press(newsroom.editor, "forward", untouched, edited, foreign)

    assert _states(untouched, edited, foreign) == [State.WAITING_PUBLISHER, State.WAITING_PUBLISHER, State.CLAIMED]
    assert f"{newsroom.colleague.full_name} đang giữ bài" in said


def test_held_articles_are_handed_over_to_another_editor(newsroom: Newsroom) -> None:
    article = submit(draft_by(newsroom.author), newsroom.author)
    holding.claim(article, newsroom.editor)

    _press(newsroom.editor, "hand_over", article, to=str(newsroom.colleague.pk))

    assert Claim.objects.get().holder == newsroom.colleague


@pytest.mark.parametrize("data", [{"to": ""}, {"to": "abc"}, {"to": "99999999"}])
def test_handing_over_to_nobody_changes_nothing(newsroom: Newsroom, data: dict[str, str]) -> None:
    article = submit(draft_by(newsroom.author), newsroom.author)
    holding.claim(article, newsroom.editor)

    assert "Chọn ít nhất một bài và một việc." in _press(newsroom.editor, "hand_over", article, **data)
    assert Claim.objects.get().holder == newsroom.editor


def test_nobody_does_in_a_heap_what_they_may_not_do_alone(newsroom: Newsroom) -> None:
    waiting = submit(draft_by(newsroom.author), newsroom.author)
    held = submit(draft_by(newsroom.author), newsroom.author)
    holding.claim(held, newsroom.editor)
    for_publisher = approve(submit(draft_by(newsroom.author), newsroom.author), newsroom.editor)
    before = _states(waiting, held, for_publisher)

    for person in (newsroom.author, newsroom.contributor, newsroom.records, newsroom.administrator):
        for action in ("claim", "forward", "hand_over", "submit", "approve", "publish", "delete"):
            _press(person, action, waiting, held, for_publisher, to=str(newsroom.colleague.pk))

    assert _states(waiting, held, for_publisher) == before
    assert Claim.objects.get().holder == newsroom.editor


def test_articles_that_a_person_does_not_find_cannot_be_ticked_by_number(newsroom: Newsroom) -> None:
    draft = draft_by(newsroom.author, title="Bản nháp kín")

    said = _press(newsroom.contributor, "submit", draft)

    assert "Bản nháp kín" not in said
    assert _states(draft) == [State.DRAFT]


def _bar(person: User) -> tuple[list[str], dict[str, str]]:
    tree = html.fromstring(signed_in(person).get(reverse("desk_articles")).content.decode())
    buttons = [" ".join(each.text_content().split()) for each in tree.xpath("//footer[@data-bar]//button")]
    rows = {box.get("aria-label"): box.get("data-bulk") for box in tree.xpath("//input[@data-bulk]")}
    return buttons, rows


def test_the_bar_offers_what_a_row_permits_and_each_row_says_what_it_permits(newsroom: Newsroom) -> None:
    submit(draft_by(newsroom.author, title="Bài chờ"), newsroom.author)
    published_by(newsroom.author, newsroom.editor, newsroom.publisher, title="Bài đã đăng")

    buttons, rows = _bar(newsroom.editor)

    assert buttons == ["Nhận bài", "Gửi duyệt"]
    assert "claim" in rows["Chọn bài “Bài chờ”"].split()
    assert "submit" not in rows["Chọn bài “Bài đã đăng”"].split()
    assert _bar(newsroom.administrator)[0] == []


def test_the_way_back_keeps_the_question(newsroom: Newsroom) -> None:
    bloc = BlocFactory()
    article = submit(draft_by(newsroom.author), newsroom.author)
    ArticleBloc.objects.create(article=article, bloc=bloc)

    fields = {"viec": "claim", "bai": [str(article.pk)], "back": f"khoi={bloc.pk}"}
    answer = signed_in(newsroom.editor).post(reverse("desk_selection"), fields)

    assert answer["Location"] == f"/quan-tri/bai-viet/?khoi={bloc.pk}"
