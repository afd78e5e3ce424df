"""What the page of an article shows."""

from typing import Any

import pytest
from django.test import Client, RequestFactory
from django.utils.timezone import localdate
from lxml import html

from news.articles.models import ArticleAward, Conference
from news.public.page_contexts import article_context
from news.public.selectors.linked_rows import linked_rows
from portal.library.models import Image
from tests.factories.article import (
    ConferenceFactory,
    InspectionFactory,
    NewsItemFactory,
    NoticeFactory,
    ProfileFactory,
    at,
)
from tests.public.scene import make_award, make_bloc, make_decision, make_person, make_unit

pytestmark = pytest.mark.django_db


def _text(client: Client, address: str) -> str:
    return " ".join(client.get(address).content.decode().split())


def _box(client: Client, address: str) -> list[tuple[str, str]]:
    """Labels and answers of the box of facts."""
    tree = html.fromstring(client.get(address).content.decode())
    rows = tree.xpath("//aside[contains(@class, 'a-side')]//dl/div")
    return [(" ".join(row[0].text_content().split()), " ".join(row[1].text_content().split())) for row in rows]


def test_the_box_of_facts_names_people_and_units_as_of_that_day(client: Client, merger: Any) -> None:
    facts = dict(_box(client, merger.conference.url))

    assert facts["Diễn ra"] == "12/07/2024"
    assert facts["Chủ trì"] == "Sở Giao thông vận tải tỉnh Lam Giang nay là Sở Xây dựng tỉnh Lam Giang"
    assert facts["Khối thi đua"] == merger.bloc.name
    assert facts["Trưởng khối 2025"].startswith("Sở Giao thông vận tải")


def test_the_kicker_says_each_word_once(client: Client) -> None:
    inspection = InspectionFactory(event_types=("inspection", "thematic"))

    tree = html.fromstring(client.get(inspection.url).content.decode())

    assert tree.xpath("string(//header[@class='title']/p[@class='kicker'])") == "Kiểm tra · Chuyên đề"


@pytest.mark.parametrize("factory", [ConferenceFactory, ProfileFactory])
def test_paper_tells_the_address_that_it_was_printed_from(client: Client, factory: Any) -> None:
    article = factory(published_at=at("2026-03-12 08:05"))

    tree = html.fromstring(client.get(article.url).content.decode())

    line = " ".join(tree.xpath("string(//p[@class='print-only'])").split())
    today = localdate().strftime("%d/%m/%Y")
    assert line == f"Nguồn: {article.full_url} · Đăng 08:05, 12/03/2026 · Lấy từ cổng ngày {today}"


def test_the_link_of_a_bloc_opens_the_year_competed_in(client: Client, merger: Any) -> None:
    assert f'href="{merger.bloc.get_absolute_url()}?nam=2024"' in _text(client, merger.conference.url)


def test_a_proposal_in_an_article_shows_as_a_proposal(client: Client, merger: Any) -> None:
    page = _text(client, merger.conference.url)

    assert "Mới đề nghị" in page
    assert "Đã tặng" not in page


def test_the_ledger_decides_what_an_old_article_shows_today(client: Client) -> None:
    record = make_award(2024, ("nominated", "decided"), unit=make_unit("Sở Y tế"))
    article = ConferenceFactory()
    article.award_links.create(record=record, unit=record.unit, award_text="Bằng khen", reported_status="nominated")
    article.save()

    page = _text(client, article.url)

    assert "Đã tặng" in page
    assert f"Quyết định {record.decision.number}" in page


def test_an_award_that_only_the_article_calls_granted_bears_no_seal(client: Client) -> None:
    article = NewsItemFactory()
    article.award_links.create(recipient_text="Tổ dân phố 5", award_text="Giấy khen", reported_status="granted")
    article.save()

    page = _text(client, article.url)

    assert "Theo bài: đã tặng" in page
    assert "status--granted" not in page


def test_an_inferred_year_is_marked_with_its_reason(client: Client) -> None:
    article = ConferenceFactory(event_date="2017-02-24", event_date_inferred=True, event_date_reason="Năm của kế hoạch")

    facts = dict(_box(client, article.url))

    assert facts["Diễn ra"] == "24/02/2017 (ban biên tập suy ra)"
    assert facts["Suy ra từ"] == "Năm của kế hoạch"


def test_lists_show_the_day_of_the_event_before_that_of_publication(client: Client) -> None:
    ConferenceFactory(title="Hội nghị tháng Bảy", event_date="2023-07", published_at=at("2024-05-01 08:00"))

    page = _text(client, "/tin-tuc/hoi-nghi/")

    assert 'Diễn ra <time class="num" datetime="2023-07">tháng 7/2023</time>' in page
    assert "01/05/2024" not in page


def test_an_article_without_an_event_shows_its_publication(client: Client) -> None:
    NewsItemFactory(published_at=at("2024-05-01 08:00"))

    assert 'Đăng <time class="num" datetime="2024-05-01T08:00:00+07:00">01/05/2024</time>' in _text(
        client, "/tin-tuc/hoi-nghi/"
    )


def test_units_and_people_that_the_registry_does_not_know_stand_as_written(client: Client) -> None:
    article = ConferenceFactory()
    article.unit_links.create(written_name="Câu lạc bộ Hưu trí", role="chair")
    article.people_links.create(written_name="Lò Văn Pán", role="speaker", unit_text="Câu lạc bộ Hưu trí")
    article.bloc_links.create(written_name="Khối các hội")
    article.save()

    page = _text(client, article.url)

    assert "Câu lạc bộ Hưu trí" in page
    assert "Lò Văn Pán" in page
    assert "Khối các hội" in page


def test_a_citation_without_a_number_has_no_link_and_says_so(client: Client) -> None:
    article = ConferenceFactory()
    article.document_links.create(written_as="Quy chế luân phiên Trưởng khối")
    article.document_links.create(document=make_decision("36/KH-UBND"))
    article.save()

    page = _text(client, article.url)

    assert "<span>Quy chế luân phiên Trưởng khối</span>" in page
    assert "Chưa có trong thư viện" in page
    assert ">Quyết định số 36/KH-UBND</a>" in page


def test_each_kind_has_its_page(client: Client) -> None:
    inspection = InspectionFactory(reply="Đơn vị tiếp thu.")
    notice = NoticeFactory(contact="Phòng Thi đua, Khen thưởng")
    profile = ProfileFactory(role_line="Kiểm lâm viên", deeds="Lập sổ theo dõi rừng")

    assert "Đơn vị tiếp thu." in _text(client, inspection.url)
    assert "Phòng Thi đua, Khen thưởng" in _text(client, notice.url)
    assert "Kiểm lâm viên" in _text(client, profile.url)
    assert "Lập sổ theo dõi rừng" in _text(client, profile.url)


def test_a_profile_shows_the_awards_of_its_person(client: Client) -> None:
    person = make_person("Nông Văn Thiện")
    make_award(2021, ("nominated", "decided"), person=person)

    assert "Khen thưởng qua các năm" in _text(client, ProfileFactory(person=person).url)


def test_neighbours_are_those_of_the_section_by_date(client: Client) -> None:
    old = NewsItemFactory(title="Tin tháng Một", published_at=at("2026-01-05 08:00"))
    middle = NewsItemFactory(title="Tin tháng Hai", published_at=at("2026-02-05 08:00"))
    new = NewsItemFactory(title="Tin tháng Ba", published_at=at("2026-03-05 08:00"))
    NewsItemFactory(title="Tin tháng Tư", published_at=at("2026-04-05 08:00"))

    tree = html.fromstring(client.get(middle.url).content.decode())

    assert tree.xpath("//nav[contains(@class, 'turn')]/a/@href") == [new.url, old.url]


def test_articles_about_the_same_bloc_are_offered(client: Client, merger: Any) -> None:
    other = ConferenceFactory(title="Khối bàn việc chấm điểm")
    other.bloc_links.create(bloc=merger.bloc)
    other.save()

    page = _text(client, merger.conference.url)

    assert "Khối bàn việc chấm điểm" in page
    assert f"<span>Cùng {merger.bloc.name}</span>" in page


def test_a_preview_shows_rows_that_are_not_stored_yet(rf: RequestFactory) -> None:
    unit, bloc = make_unit("Sở Y tế"), make_bloc("Khối Văn hóa", [])
    draft = ConferenceFactory(live=False)
    draft.unit_links.add(draft.unit_links.model(unit=unit, role="chair"))
    draft.bloc_links.add(draft.bloc_links.model(bloc=bloc))
    request = rf.get("/")
    request.is_preview = True  # type: ignore[attr-defined]

    facts = article_context(draft, request)["dossier"].facts

    assert {fact.text for fact in facts} >= {"Sở Y tế", "Khối Văn hóa"}


def test_stored_rows_and_rows_in_memory_read_the_same(merger: Any) -> None:
    article = Conference.objects.get(pk=merger.conference.pk)
    stored, in_memory = linked_rows(article), linked_rows(article, in_memory=True)

    assert stored.units == in_memory.units
    assert [row.text for row in stored.findings] == [row.text for row in in_memory.findings]
    assert stored.unit_ids() == in_memory.unit_ids()


def test_rows_keep_the_order_of_the_editor() -> None:
    article = ConferenceFactory()
    for name in ("Thứ nhất", "Thứ hai", "Thứ ba"):
        article.unit_links.create(written_name=name, role="member")
    article.save()

    assert [row.written_name for row in linked_rows(article).units] == ["Thứ nhất", "Thứ hai", "Thứ ba"]


def test_the_picture_has_its_size_its_words_and_its_credit(client: Client, photograph: Image) -> None:
    article = ConferenceFactory(hero_image=photograph, hero_caption="Giờ khai mạc")

    tree = html.fromstring(client.get(article.url).content.decode())
    picture = tree.xpath("//figure//img")[0]

    assert (picture.get("width"), picture.get("height")) == ("1280", "800")
    assert picture.get("alt") == "Hội trường kín chỗ"
    assert picture.get("fetchpriority") == "high"
    assert " ".join(tree.xpath("//figcaption")[0].text_content().split()) == "Giờ khai mạc · Ảnh: Hà Thu Lan."


def test_a_picture_of_which_no_file_is_left_costs_only_the_picture(client: Client, photograph: Image) -> None:
    article = ConferenceFactory(hero_image=photograph)
    article.body = [("image", {"image": photograph, "caption": "Ký giao ước", "credit": ""})]
    article.save()
    photograph.file.storage.delete(photograph.file.name)
    photograph.renditions.all().delete()

    response = client.get(article.url)

    assert response.status_code == 200
    assert "<figure" not in response.content.decode()
    assert "Ký giao ước" in response.content.decode()
    assert client.get("/tin-tuc/hoi-nghi/").status_code == 200


def test_every_block_of_a_body_is_rendered(client: Client, photograph: Image) -> None:
    article = NewsItemFactory()
    use = {"image": photograph, "caption": "Một góc", "credit": ""}
    article.body = [
        ("paragraph", "<p>Sáng nay.</p>"),
        ("image", use),
        ("gallery", {"title": "Chùm ảnh lễ trao", "images": [use, use]}),
        ("quote", {"kind": "slogan", "text": "Làm thật, đo được", "source": "Giao ước"}),
        ("document", {"title": "Giao ước năm 2026", "number": "12/GƯ", "note": "", "file": None}),
        ("video", {"url": "https://youtu.be/aaaaaaaaaaa", "title": "Phóng sự", "poster": None, "transcript": ""}),
        ("related", {"title": "Đọc tiếp", "pages": [ConferenceFactory(title="Bài nên đọc")]}),
    ]
    article.save()

    page = _text(client, article.url)

    for words in ("Sáng nay.", "Chùm ảnh lễ trao", "Làm thật, đo được", "Giao ước năm 2026", "Phóng sự", "Bài nên đọc"):
        assert words in page
    assert "<iframe" not in page


def test_a_counted_group_is_shown_with_its_count(client: Client) -> None:
    article = ConferenceFactory()
    ArticleAward.objects.create(article=article, award_text="Bằng khen", recipient_text="cá nhân", count=8)

    assert "08 cá nhân" in client.get(article.get_url()).content.decode()
