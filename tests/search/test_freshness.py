"""Whatever changes is found, or no longer found, as soon as the log is applied."""

import pytest
from wagtail.models import PageViewRestriction

from news.articles.models import ArticleMovement, ArticleUnit, Finding, LeadershipOutcome, Pact
from news.registry.models import Province, UnitName
from search.indexes import catch_up_embedded, embedded_engine, embedded_index
from search.models import OutboxRow
from search.query.parsing import parse_query
from tests.factories.article import (
    InspectionFactory,
    NewsItemFactory,
    NoticeFactory,
    ProfileFactory,
    section,
)
from tests.factories.award import AwardRecordFactory
from tests.factories.bloc import BlocFactory
from tests.factories.document import LegalDocumentFactory
from tests.factories.movement import MovementFactory
from tests.factories.person import PersonFactory
from tests.factories.unit import UnitFactory, UnitKindFactory, merge
from tests.search.conftest import Find

pytestmark = pytest.mark.django_db


def test_a_published_article_is_found_and_an_unpublished_one_is_not(find: Find) -> None:
    article = NewsItemFactory(title="Bản Nà Lốc mở lớp xóa mù chữ")
    assert find("Nà Lốc") == [article.title]

    article.unpublish()

    assert find("Nà Lốc") == []


def test_a_draft_is_never_found(find: Find) -> None:
    NewsItemFactory(title="Bản thảo chưa duyệt", live=False)
    article = NewsItemFactory(title="Bài đã đăng")
    article.title = "Tiêu đề đang sửa"
    article.save_revision()

    assert find("chưa duyệt") == []
    assert find("đang sửa") == []
    assert find("bài đã đăng") == ["Bài đã đăng"]


def test_publishing_a_revision_changes_what_is_found(find: Find) -> None:
    article = NewsItemFactory(title="Tên cũ của bài")
    article.title = "Nhan đề hoàn toàn khác"
    article.save_revision().publish()

    assert find("nhan đề hoàn toàn") == ["Nhan đề hoàn toàn khác"]
    assert find('"tên cũ của bài"') == []


def test_an_article_behind_a_restriction_is_not_found(find: Find) -> None:
    article = NewsItemFactory(title="Tin chỉ dành cho nội bộ", parent=section("noi-bo"))
    assert find("nội bộ") == [article.title]

    PageViewRestriction.objects.create(page=section("noi-bo"), restriction_type=PageViewRestriction.LOGIN)

    assert find("nội bộ") == []


def test_a_deleted_article_is_not_found(find: Find) -> None:
    article = NewsItemFactory(title="Bài sẽ bị xóa khỏi cổng")
    assert find("bị xóa khỏi cổng") == [article.title]

    article.delete()

    assert find("bị xóa khỏi cổng") == []


def test_moving_a_section_moves_the_addresses_of_its_articles(find: Find) -> None:
    article = NewsItemFactory(title="Bài trong mục chuyển chỗ", parent=section("muc-cu"))
    catch_up_embedded()

    article.move(section("muc-moi"), pos="last-child")
    catch_up_embedded()

    hit = embedded_engine().search(parse_query("mục chuyển chỗ")).hits[0]
    assert hit.document.url == f"/tin-tuc/muc-moi/{article.slug}/"


def test_a_new_slug_of_a_section_changes_the_addresses_below_it(
    find: Find, django_capture_on_commit_callbacks: object
) -> None:
    NewsItemFactory(title="Bài dưới mục đổi địa chỉ", parent=section("dia-chi-cu"))
    catch_up_embedded()
    place = section("dia-chi-cu")
    place.slug = "dia-chi-moi"
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        place.save_revision().publish()
    catch_up_embedded()

    hit = embedded_engine().search(parse_query("mục đổi địa chỉ")).hits[0]
    assert hit.document.url.startswith("/tin-tuc/dia-chi-moi/")


def test_renaming_a_unit_changes_its_articles_and_awards(find: Find) -> None:
    unit = UnitFactory(name="Sở Cầu đường Lam Giang")
    article = NewsItemFactory(title="Một tin ngắn")
    ArticleUnit.objects.create(article=article, unit=unit)
    AwardRecordFactory(unit=unit)
    catch_up_embedded()

    name = UnitName.objects.get(unit=unit)
    name.name = "Sở Hạ tầng Lam Giang"
    name.save()

    found = find("Sở Hạ tầng Lam Giang")
    assert found[0] == "Sở Hạ tầng Lam Giang"
    assert "Một tin ngắn" in found
    assert any("Bằng khen" in title for title in found)


def test_a_unit_goes_with_its_kind_and_its_province(find: Find) -> None:
    kind = UnitKindFactory(name="Quỹ")
    province = Province.objects.create(key="thuong-lam", name="Thượng Lam", kind=Province.Kind.PROVINCE)
    unit = UnitFactory(name="Quỹ Bảo vệ rừng", kind=kind, province=province)
    assert find("thượng lam") == [unit.name]

    kind.name, province.name = "Quỹ ngoài ngân sách", "Hạ Lam"
    kind.save()
    province.save()

    assert find("thượng lam") == []
    assert find("hạ lam") == [unit.name]
    (document,) = embedded_index().stored([f"unit:{unit.pk}"]).values()
    assert document.kicker == "Quỹ ngoài ngân sách"


def test_an_article_goes_with_the_holders_of_the_offices_that_it_tells_of(find: Find) -> None:
    unit, person = UnitFactory(name="Sở Cầu phà"), PersonFactory(full_name="Lục Văn Đò")
    article = NewsItemFactory(title="Khối chọn đơn vị dẫn đầu")
    LeadershipOutcome.objects.create(article=article, unit=unit, year=2026)
    LeadershipOutcome.objects.create(article=article, person=person, year=2026)
    assert article.title in find("cầu phà")

    name = UnitName.objects.get(unit=unit)
    name.name = "Sở Đường thủy"
    name.save()
    person.full_name = "Lục Văn Bến"
    person.save()

    assert article.title in find("đường thủy")
    assert article.title in find("lục văn bến")


def test_a_link_added_on_its_own_is_found(find: Find) -> None:
    article = NewsItemFactory(title="Tin chưa gắn đơn vị")
    assert find("vườn quốc gia Thử") == []

    ArticleUnit.objects.create(article=article, unit=UnitFactory(name="Vườn quốc gia Thử"))

    assert "Tin chưa gắn đơn vị" in find("vườn quốc gia Thử")


def test_a_merger_makes_old_articles_findable_under_the_new_name(find: Find) -> None:
    old = UnitFactory(name="Sở Thủy lợi tỉnh Cũ", dissolved="2025-06-30")
    new = UnitFactory(name="Sở Môi trường nước tỉnh Mới")
    article = NewsItemFactory(title="Sơ kết ngành nước")
    ArticleUnit.objects.create(article=article, unit=old)
    assert "Sơ kết ngành nước" not in find("Sở Môi trường nước tỉnh Mới")

    merge(old, into=new, on="2025-07-01")

    found = find("Sở Môi trường nước tỉnh Mới")
    assert found[0] == "Sở Môi trường nước tỉnh Mới"
    assert "Sơ kết ngành nước" in found


def test_every_noun_of_the_registry_is_found(find: Find) -> None:
    PersonFactory(full_name="Lò Thị Thử Nghiệm")
    BlocFactory(name="Khối thi đua các trường vùng cao")

    assert find("lo thi thu nghiem") == ["Lò Thị Thử Nghiệm"]
    assert find("khoi thi dua cac truong vung cao") == ["Khối thi đua các trường vùng cao"]


def test_a_proposed_award_says_so(index_folder: object) -> None:
    AwardRecordFactory(steps=["nominated"])
    catch_up_embedded()

    hit = embedded_engine().search(parse_query("bằng khen", filters=None)).hits[0]

    assert hit.document.note == "đề nghị"


def test_saving_a_draft_logs_nothing(find: Find) -> None:
    article = NewsItemFactory(title="Bài ổn định")
    catch_up_embedded()
    before = OutboxRow.objects.count()

    article.save_revision()

    assert OutboxRow.objects.count() == before


def test_a_movement_is_found_by_its_name_and_its_slogan(find: Find) -> None:
    MovementFactory(name="Mỗi bản một bếp than sạch", slogan="Khói ít, bếp ấm")

    assert find("phong trào moi ban mot bep than sach") == ["Mỗi bản một bếp than sạch"]
    assert find("khói ít bếp ấm") == ["Mỗi bản một bếp than sạch"]


def test_a_renamed_movement_brings_its_articles_and_awards_along(find: Find) -> None:
    movement = MovementFactory(name="Đường làng sáng đèn")
    article = NewsItemFactory(title="Một tin về thôn")
    ArticleMovement.objects.create(article=article, movement=movement)
    AwardRecordFactory(movement=movement)
    assert len(find("đường làng sáng đèn")) == 3

    movement.name = "Ngõ sáng, nhà sạch"
    movement.save()

    assert find("đường làng sáng đèn") == []
    found = find("phong trào ngõ sáng nhà sạch")
    assert found[0] == "Ngõ sáng, nhà sạch"
    assert "Một tin về thôn" in found
    assert len(found) == 3


def test_a_movement_goes_with_its_launcher_and_its_founding_document(find: Find) -> None:
    launcher = UnitFactory(name="Ban Chỉ đạo Thử", dissolved="2025-06-30")
    plan = LegalDocumentFactory(number="77/KH-UBND")
    movement = MovementFactory(name="Việc nhỏ làm ngay", launcher=launcher, document=plan)
    assert movement.name in find("việc nhỏ 77/KH-UBND")

    plan.number = "78/KH-UBND"
    plan.save()
    merge(launcher, into=UnitFactory(name="Ban Điều phối Mới"), on="2025-07-01")

    assert movement.name in find("việc nhỏ 78/KH-UBND")
    assert movement.name in find("Ban Điều phối Mới")


def test_a_deleted_movement_is_not_found(find: Find) -> None:
    movement = MovementFactory(name="Phong trào thử rồi bỏ")
    assert find("thử rồi bỏ") == ["Phong trào thử rồi bỏ"]

    movement.delete()

    assert find("thử rồi bỏ") == []


def test_a_unit_that_was_divided_names_the_part_that_went_elsewhere(index_folder: object) -> None:
    divided = UnitFactory(name="Sở Chia Đôi", dissolved="2025-06-30")
    heir = UnitFactory(name="Sở Nhận Một Phần")
    merge(divided, into=heir, on="2025-07-01", scope="Việc làm")
    catch_up_embedded()

    hit = embedded_engine().search(parse_query("Sở Chia Đôi")).hits[0]

    assert hit.document.note == "một phần nay thuộc Sở Nhận Một Phần (việc làm)"


def test_what_the_page_says_beside_its_text_is_found(find: Find) -> None:
    inspection = InspectionFactory(title="Kiểm tra tại một ban", reply="Ban nhận nộp lại hồ sơ trước Tết.")
    profile = ProfileFactory(title="Người giữ rừng", role_line="Kiểm lâm viên chốt số bảy", deeds="118 chuyến")
    notice = NoticeFactory(title="Một thông báo", contact="Tiếp nhận ở quầy số chín, điện thoại 0200 000 0170")
    news = NewsItemFactory(title="Một tin có cam kết")
    Finding.objects.create(article=news, text="Mở lại ba phòng đọc ở xã vùng cao")
    Pact.objects.create(article=news, year=2031, content="Mỗi chuyền có chỗ ngồi nghỉ giữa ca")

    assert find("nộp lại hồ sơ trước Tết") == [inspection.title]
    assert find("kiểm lâm viên chốt số bảy") == [profile.title]
    assert find("118 chuyến") == [profile.title]
    assert find("0200 000 0170") == [notice.title]
    assert find("ba phòng đọc xã vùng cao") == [news.title]
    assert find("giao ước thi đua 2031 chỗ ngồi nghỉ") == [news.title]
