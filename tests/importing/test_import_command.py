"""Importing a folder of files, as the office does it."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from PIL import Image as Picture
from wagtail.models import Revision

from news.articles.models import Article, ArticleAward
from news.importing.models import ImportedArticle, QuarantinedSource
from news.registry.models import AwardRecord, LegalDocument, Proposal

pytestmark = pytest.mark.django_db

TEXT = """Khối thi đua Văn hóa – Xã hội tỉnh Sơn La sơ kết công tác thi đua 6 tháng đầu năm 2024

12-07-2024 16:05

Sáng 11/7/2024, tại hội trường Sở Y tế tỉnh Sơn La, Khối thi đua Văn hóa – Xã hội tỉnh Sơn La tổ chức hội nghị sơ kết \
công tác thi đua, khen thưởng 6 tháng đầu năm 2024. Bà Cầm Thị Hoa, Giám đốc Sở Y tế tỉnh Sơn La chủ trì hội nghị.

so-ket-1

Quang cảnh hội nghị sơ kết

Hội nghị bàn cách thực hiện Kế hoạch số 45/KH-UBND ngày 08/02/2024 của UBND tỉnh Sơn La; thống nhất đề nghị \
Chủ tịch UBND tỉnh tặng Bằng khen cho 04 tập thể có nhiều cố gắng./.

Lò Minh Tâm
"""


def imported(*paths: Path, **options: Any) -> dict[str, Any]:
    """Run the command on ``paths`` and return its report."""
    report = paths[0].parent / "bao-cao.json"
    call_command("import_articles", *map(str, paths), report=report, **options)
    return json.loads(report.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder's one article."""
    path = tmp_path / "so-ket.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_an_article_becomes_a_draft_in_the_section_for_its_kind(source: Path) -> None:
    report = imported(source)

    page = Article.objects.get()
    assert report["summary"] == {"created": 1, "updated": 0, "unchanged": 0, "quarantined": 0}
    assert not page.live
    assert page.get_url() == report["articles"][0]["url"]
    assert page.get_parent().slug == "hoi-nghi"


def test_the_page_keeps_event_and_publication_apart(source: Path) -> None:
    imported(source)

    page = Article.objects.get()
    assert page.event_date.value == "2024-07-11"
    assert page.published_at.isoformat() == "2024-07-12T09:05:00+00:00"
    assert page.published_stamp == "12-07-2024 16:05"
    assert page.event_types == ("preliminary_review",)


def test_people_stand_on_the_page_with_their_post_of_that_day(source: Path) -> None:
    imported(source)

    chair = Article.objects.get().people_links.get(role="chair")
    assert chair.written_name == "Cầm Thị Hoa"
    assert chair.position == "Giám đốc"
    assert chair.unit_text == "Sở Y tế tỉnh Sơn La"
    assert chair.person is None


def test_every_link_keeps_the_words_it_was_read_from(source: Path) -> None:
    imported(source)

    page = Article.objects.get()
    text = page.provenance.clean_text
    for link in (*page.unit_links.all(), *page.people_links.all(), *page.document_links.all()):
        assert text[link.span_start : link.span_end] == link.source_text


def test_a_nomination_enters_the_ledger_as_a_nomination(source: Path) -> None:
    imported(source)

    mention, record = ArticleAward.objects.get(), AwardRecord.objects.get()
    assert mention.record == record
    assert mention.reported_status == record.status == "nominated"
    assert (record.group_kind, record.group_count) == ("tap_the", 4)


def test_a_numbered_document_is_filed_once(source: Path, tmp_path: Path) -> None:
    other = tmp_path / "khac.txt"
    other.write_text(TEXT.replace("Sáng 11/7/2024", "Sáng 10/7/2024"), encoding="utf-8")

    imported(source, other)

    document = LegalDocument.objects.get()
    assert (document.number, document.issued.value) == ("45/KH-UBND", "2024-02-08")


def test_unknown_names_wait_in_the_queue_instead_of_becoming_records(source: Path) -> None:
    imported(source)

    pending = {(proposal.kind, proposal.text) for proposal in Proposal.objects.pending()}
    assert ("unit", "Sở Y tế tỉnh Sơn La") in pending
    assert ("person", "Cầm Thị Hoa") in pending
    assert all(kind in {"unit", "person", "bloc"} for kind, _text in pending)


def test_the_same_file_again_changes_nothing(source: Path) -> None:
    imported(source)
    before = (Article.objects.count(), Revision.objects.count(), Proposal.objects.count(), AwardRecord.objects.count())

    report = imported(source)

    after = (Article.objects.count(), Revision.objects.count(), Proposal.objects.count(), AwardRecord.objects.count())
    assert report["summary"]["unchanged"] == 1
    assert report["articles"][0]["title"].startswith("Khối thi đua Văn hóa – Xã hội")
    assert after == before


def test_the_same_bytes_under_another_name_are_the_same_article(source: Path, tmp_path: Path) -> None:
    imported(source)
    copy = tmp_path / "ban-sao.txt"
    copy.write_bytes(source.read_bytes())

    assert imported(copy)["summary"]["unchanged"] == 1


def test_a_changed_file_becomes_a_new_draft_of_its_page(source: Path) -> None:
    imported(source, publish=True)
    source.write_text(TEXT.replace("Hội nghị bàn cách", "Hội nghị tập trung bàn cách"), encoding="utf-8")

    report = imported(source)

    page = Article.objects.get()
    assert report["summary"]["updated"] == 1
    assert "tập trung" not in str(page.body)
    assert "tập trung" in str(page.get_latest_revision_as_object().body)


def test_a_page_that_a_person_has_edited_is_not_overwritten(source: Path, django_user_model: Any) -> None:
    imported(source)
    editor = django_user_model.objects.create_user("bien-tap")
    Article.objects.get().specific.save_revision(user=editor)
    source.write_text(TEXT.replace("Hội nghị bàn", "Hội nghị cùng bàn"), encoding="utf-8")

    report = imported(source)

    assert report["articles"][0]["status"] == "unchanged"
    assert "edited_since_import" in {warning["code"] for warning in report["articles"][0]["warnings"]}


def test_a_slightly_different_copy_is_linked_as_a_suspected_duplicate(source: Path, tmp_path: Path) -> None:
    copy = tmp_path / "trang-khac.txt"
    copy.write_text(TEXT.replace("nhiều cố gắng", "thành tích tốt").replace("16:05", "17:30"), encoding="utf-8")

    report = imported(source, copy)

    codes = {warning["code"] for warning in report["articles"][1]["warnings"]}
    assert "suspected_duplicate" in codes
    assert ImportedArticle.objects.get(source=str(copy)).duplicate_of.source == str(source)
    assert Article.objects.count() == 2


def test_published_pages_open_for_readers(source: Path, client: Any) -> None:
    report = imported(source, publish=True)

    answer = client.get(report["articles"][0]["url"])

    assert answer.status_code == 200
    assert "Cầm Thị Hoa" in answer.content.decode()


def test_a_picture_beside_the_text_is_stored_with_its_caption(source: Path, tmp_path: Path) -> None:
    Picture.new("RGB", (300, 200), "#a6161b").save(tmp_path / "so-ket-1.jpg")

    imported(source)

    block = next(block for block in Article.objects.get().body if block.block_type == "image")
    assert block.value["caption"] == "Quang cảnh hội nghị sơ kết"
    assert block.value["image"].source_name == "so-ket-1.jpg"


def test_a_caption_whose_picture_is_missing_stays_in_its_place(source: Path) -> None:
    imported(source)

    block = next(block for block in Article.objects.get().body if block.block_type == "image")
    assert block.value["image"] is None
    assert block.value["missing_file"] == "so-ket-1"


def test_a_dry_run_reports_and_writes_nothing(source: Path) -> None:
    report = imported(source, dry_run=True)

    assert report["summary"]["created"] == 1
    assert not Article.objects.exists()
    assert not ImportedArticle.objects.exists()
    assert not Proposal.objects.exists()


def test_one_bad_file_never_stops_the_others(source: Path, tmp_path: Path) -> None:
    empty, binary = tmp_path / "rong.txt", tmp_path / "anh.txt"
    empty.write_bytes(b"")
    binary.write_bytes(bytes(range(256)) * 20)

    report = imported(empty, binary, source)

    assert report["summary"] == {"created": 1, "updated": 0, "unchanged": 0, "quarantined": 2}
    assert all(article["reason"] for article in report["articles"][:2])
    assert QuarantinedSource.objects.count() == 2


def test_a_file_that_breaks_the_reader_is_kept_aside_with_a_reason(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("news.importing.importer.find_facts", broken)

    report = imported(source)

    assert report["articles"][0]["status"] == "quarantined"
    assert report["articles"][0]["reason"]


def test_a_quarantined_file_is_taken_in_once_it_is_mended(source: Path) -> None:
    source.write_bytes(b"")
    imported(source)
    source.write_text(TEXT, encoding="utf-8")

    report = imported(source)

    assert report["summary"]["created"] == 1
    assert not QuarantinedSource.objects.exists()


def test_articles_can_be_sent_to_a_section_by_its_address(source: Path) -> None:
    imported(source, section="phong-trao")

    assert Article.objects.get().get_parent().slug == "phong-trao"


@pytest.mark.parametrize(
    ("paths", "options"),
    [(["khong-co.txt"], {}), ([], {"section": "khong-co"}), ([], {"report": Path("/khong/co/bao-cao.json")})],
)
def test_unusable_arguments_end_with_exit_code_two(source: Path, paths: list[str], options: dict[str, Any]) -> None:
    with pytest.raises(CommandError) as refused:
        call_command("import_articles", *(paths or [str(source)]), **options)

    assert refused.value.returncode == 2


def test_a_folder_is_read_file_by_file(source: Path, tmp_path: Path) -> None:
    (tmp_path / "nam-2024").mkdir()
    source.rename(tmp_path / "nam-2024" / "bai.txt")

    call_command("import_articles", str(tmp_path / "nam-2024"), report=tmp_path / "bao-cao.json")

    assert Article.objects.count() == 1
