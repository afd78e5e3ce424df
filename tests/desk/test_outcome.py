"""Whoever decides reads what became of the article; whoever gets it back reads why."""

import pytest

from tests.desk.conftest import Newsroom
from tests.desk.steps import approve, decide, draft_by, edit_url, fresh, post_form, signed_in, submit, tomorrow

ACTION = {"action-workflow-action": "1"}


def test_the_editor_reads_that_the_article_went_on(newsroom: Newsroom) -> None:
    page = submit(draft_by(newsroom.author, title="Bài gửi đi"), newsroom.author)
    client = signed_in(newsroom.editor)

    post_form(client, page, **ACTION, **{"workflow-action-name": "approve"})

    assert "Đã gửi duyệt “Bài gửi đi”: bài đang ở bước Duyệt đăng." in client.get("/quan-tri/").content.decode()


@pytest.mark.parametrize("later", [False, True])
def test_the_publisher_reads_whether_readers_have_it(newsroom: Newsroom, later: bool) -> None:
    moment = {"go_live_at": tomorrow()} if later else {}
    page = submit(draft_by(newsroom.author, title="Bài lên cổng", **moment), newsroom.author)
    page = approve(page, newsroom.editor)
    client = signed_in(newsroom.publisher)

    decide(client, page, "approve")

    told = "bài lên cổng đúng giờ đã hẹn" if later else "bài đã lên cổng"
    assert f"Đã duyệt “Bài lên cổng”: {told}." in client.get("/quan-tri/").content.decode()


def test_the_writer_reads_the_reason_above_the_form(newsroom: Newsroom) -> None:
    page = submit(draft_by(newsroom.author), newsroom.author)
    decide(signed_in(newsroom.editor), page, "reject", "Ghi rõ ai chủ trì.")

    shown = signed_in(newsroom.author).get(edit_url(page)).content.decode()

    assert "Bị trả lại: Ghi rõ ai chủ trì." in shown
    assert fresh(page).live is False


def test_a_draft_is_handed_to_the_editors(newsroom: Newsroom) -> None:
    page = draft_by(newsroom.author)

    shown = signed_in(newsroom.author).get(edit_url(page)).content.decode()

    assert "Gửi biên tập" in shown
    assert "Gửi vào" not in shown
