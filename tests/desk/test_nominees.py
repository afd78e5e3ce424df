"""What editors write of nominees: in the form of notices alone, kept through publication, seen in comparisons."""

from pathlib import Path
from typing import Any

from news.desk.comparing.bases import base_of
from news.desk.comparing.versions import compare_versions, newest_version
from tests.desk.conftest import Newsroom
from tests.desk.steps import approve, edit_url, form_of, fresh, signed_in, submit
from tests.factories.article import ConferenceFactory
from tests.factories.consultation import consultation, nominee, report_file

OF_NOMINEES = {"place_text", "merit", "report"}


def _fields_of_awards(newsroom: Newsroom, page: Any) -> set[str]:
    form = form_of(signed_in(newsroom.editor), edit_url(page))
    return {name.removeprefix("award_links-0-") for name in form if name.startswith("award_links-0-")}


def test_summaries_and_reports_are_asked_for_in_notices_alone(newsroom: Newsroom) -> None:
    notice, conference = consultation(live=False), ConferenceFactory(live=False)
    nominee(notice)
    nominee(conference)

    assert _fields_of_awards(newsroom, notice) >= OF_NOMINEES
    assert not _fields_of_awards(newsroom, conference) & OF_NOMINEES


def test_a_summary_goes_the_way_of_the_article_and_a_change_of_it_is_told(
    newsroom: Newsroom, tmp_path: Path, settings: Any
) -> None:
    settings.MEDIA_ROOT = tmp_path
    notice = consultation(live=False, owner=newsroom.author, lead="Câu dẫn.")
    nominee(notice, "Lý Thử", merit="Chữa bốn máy gặt.")
    fresh(notice).save_revision(user=newsroom.author)
    approve(approve(submit(fresh(notice), newsroom.author), newsroom.editor), newsroom.publisher)
    assert fresh(notice).award_links.get().merit == "Chữa bốn máy gặt."
    draft = fresh(notice).get_latest_revision_as_object()
    (award,) = draft.award_links.all()
    award.merit, award.report = "Chữa sáu máy gặt.", report_file("Báo cáo của ông Lý")
    draft.award_links = [award]
    draft.save_revision(user=newsroom.editor)

    old = base_of(fresh(notice))
    assert old is not None
    told = " ".join(change.sentence for change in compare_versions(old, newest_version(fresh(notice))).changes())

    assert "Chữa bốn máy gặt." in told
    assert "Chữa sáu máy gặt." in told
    assert "Báo cáo của ông Lý" in told
