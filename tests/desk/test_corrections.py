"""A wrong fact in a published article is corrected, and readers are told."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from news.articles.models import Correction
from news.desk.corrections.correcting import Statement, submit_correction
from tests.desk.conftest import Newsroom
from tests.desk.steps import approve, draft_by, fresh, published_by, signed_in
from tests.factories.article import NewsItemFactory

STATEMENT = Statement("Ban Quản lý “được tặng” cờ", "Ban Quản lý “được đề nghị tặng” cờ")


def _changed(room: Newsroom, **fields: Any) -> Any:
    """A published article in whose draft the contributor has repaired something."""
    page = published_by(room.author, room.editor, room.publisher, **fields)
    page.lead = "Câu dẫn đã sửa."
    page.save_revision(user=room.author)
    return fresh(page)


def _approved(page: Any, room: Newsroom) -> Any:
    return approve(approve(fresh(page), room.editor), room.publisher)


def _post(user: Any, page: Any, **fields: str) -> Any:
    return signed_in(user).post(reverse("desk_correct", args=[page.pk]), {"repair": "fact"} | fields)


def test_the_note_waits_for_the_approval_of_the_corrected_text(newsroom: Newsroom) -> None:
    page = _changed(newsroom)

    answer = _post(newsroom.editor, page, written=STATEMENT.written, right=STATEMENT.right)

    assert answer.status_code == 302
    assert fresh(page).current_workflow_task.name == "Biên tập"
    assert Correction.objects.pending().get().by == newsroom.editor
    assert not Correction.objects.public().exists()
    assert fresh(page).corrected_at is None


def test_the_approval_publishes_text_and_note_together(newsroom: Newsroom) -> None:
    page = _changed(newsroom)
    submit_correction(page, newsroom.editor, STATEMENT)

    page = _approved(page, newsroom)

    made = Correction.objects.public().get()
    assert page.lead == "Câu dẫn đã sửa."
    assert made.published_at == page.corrected_at == page.last_published_at
    assert made.revision_id == page.live_revision_id
    assert made.note == ("Bản trước viết: Ban Quản lý “được tặng” cờ. Đúng là: Ban Quản lý “được đề nghị tặng” cờ.")


def test_a_repair_of_a_typing_error_goes_the_same_way_without_a_note(newsroom: Newsroom) -> None:
    page = _changed(newsroom)

    _post(newsroom.editor, page, repair="typo")
    page = _approved(page, newsroom)

    assert page.lead == "Câu dẫn đã sửa."
    assert page.corrected_at is None
    assert not Correction.objects.exists()


def test_calling_it_a_typing_error_after_all_takes_the_waiting_note_back(newsroom: Newsroom) -> None:
    page = _changed(newsroom)
    submit_correction(page, newsroom.editor, STATEMENT)
    fresh(page).current_workflow_task_state.reject(user=newsroom.editor, comment="Chỉ là lỗi gõ.")

    _post(newsroom.editor, page, repair="typo")

    assert not Correction.objects.exists()
    assert fresh(page).workflow_in_progress


def test_a_note_that_came_back_is_changed_not_doubled(newsroom: Newsroom) -> None:
    page = _changed(newsroom)
    submit_correction(page, newsroom.editor, STATEMENT)
    fresh(page).current_workflow_task_state.reject(user=newsroom.editor, comment="Ghi rõ đơn vị.")

    _post(newsroom.editor, page, written="Sở “được tặng” cờ", right="Sở “được đề nghị tặng” cờ")

    assert Correction.objects.get().written == "Sở “được tặng” cờ"
    assert fresh(page).current_workflow_task.name == "Biên tập"


def test_an_older_text_that_goes_live_first_takes_no_note_along(newsroom: Newsroom) -> None:
    page = _changed(newsroom)
    earlier = page.get_latest_revision()
    page.lead = "Câu dẫn sửa lần hai."
    page.save_revision(user=newsroom.author)
    submit_correction(page, newsroom.editor, STATEMENT)

    earlier.publish()

    assert Correction.objects.pending().exists()
    assert fresh(page).corrected_at is None


def test_a_later_publication_keeps_the_mark_of_the_correction(newsroom: Newsroom) -> None:
    page = _changed(newsroom)
    before_the_note = page.get_latest_revision()
    submit_correction(page, newsroom.editor, STATEMENT)
    corrected_at = _approved(page, newsroom).corrected_at

    before_the_note.publish()

    assert corrected_at is not None
    assert fresh(page).corrected_at == corrected_at


def test_a_fact_is_not_corrected_without_both_statements(newsroom: Newsroom) -> None:
    page = _changed(newsroom)

    answer = _post(newsroom.editor, page, written="Chỉ ghi chỗ sai")

    assert answer.status_code == 200
    assert "Ghi điều đúng." in answer.content.decode()
    assert "Chỉ ghi chỗ sai" in answer.content.decode()
    assert not Correction.objects.exists()


def test_there_is_nothing_to_correct_where_nothing_was_changed(newsroom: Newsroom) -> None:
    page = published_by(newsroom.author, newsroom.editor, newsroom.publisher)

    shown = signed_in(newsroom.editor).get(reverse("desk_correct", args=[page.pk])).content.decode()
    answer = _post(newsroom.editor, page, written="a", right="b")

    assert "Bài chưa có bản sửa." in shown
    assert answer.status_code == 302
    assert not Correction.objects.exists()


def test_the_screen_shows_the_note_as_readers_will_see_it(newsroom: Newsroom) -> None:
    page = _changed(newsroom)
    submit_correction(page, newsroom.editor, Statement("cũ", "mới", "Câu do ban biên tập viết."))
    fresh(page).current_workflow_task_state.reject(user=newsroom.editor, comment="Xem lại.")

    shown = signed_in(newsroom.editor).get(reverse("desk_correct", args=[page.pk])).content.decode()

    assert "Câu do ban biên tập viết." in shown
    assert 'value="cũ"' in shown


def test_nobody_corrects_what_readers_have_not_seen(newsroom: Newsroom) -> None:
    page = draft_by(newsroom.author)

    with pytest.raises(PermissionDenied):
        submit_correction(page, newsroom.editor, STATEMENT)
    assert _post(newsroom.editor, page, written="a", right="b").status_code == 302
    assert not Correction.objects.exists()


@pytest.mark.parametrize("role", ["records", "administrator"])
def test_those_who_do_not_edit_are_sent_back_with_the_reason(newsroom: Newsroom, role: str) -> None:
    page = _changed(newsroom)

    answer = _post(getattr(newsroom, role), page, written="a", right="b")

    assert answer.status_code == 302
    assert not Correction.objects.exists()


def test_texts_are_kept_tidy_and_in_nfc(db: None) -> None:
    made = Correction.objects.create(
        article=NewsItemFactory(), written="  hai\u00a0mươi  mốt ", right="hai mươi hai", public_note=""
    )

    assert made.written == "hai mươi mốt"
    assert made.note == "Bản trước viết: hai mươi mốt. Đúng là: hai mươi hai."


def test_the_book_counts_the_year_and_shows_the_newest_first(newsroom: Newsroom) -> None:
    first, second = _changed(newsroom, title="Bài thứ nhất"), _changed(newsroom, title="Bài thứ hai")
    for page in (first, second):
        submit_correction(page, newsroom.editor, STATEMENT)
        _approved(page, newsroom)

    shown = signed_in(newsroom.publisher).get(reverse("desk_corrections")).content.decode()

    assert "2 đính chính, 0 bài gỡ" in shown
    assert shown.index("Bài thứ hai") < shown.index("Bài thứ nhất")


def test_the_book_is_not_for_contributors(newsroom: Newsroom) -> None:
    answer = signed_in(newsroom.contributor).get(reverse("desk_corrections"))

    assert answer.status_code == 302
    assert answer["Location"] == reverse("wagtailadmin_home")


def test_the_book_takes_as_many_queries_for_four_lines_as_for_one(newsroom: Newsroom) -> None:
    client = signed_in(newsroom.publisher)
    counts = []
    for more in (1, 3):
        for _ in range(more):
            Correction.objects.create(article=NewsItemFactory(), written="a", right="b", by=newsroom.editor)
        client.get(reverse("desk_corrections"))
        with CaptureQueriesContext(connection) as captured:
            client.get(reverse("desk_corrections"))
        counts.append(len(captured))

    assert counts[0] == counts[1]
