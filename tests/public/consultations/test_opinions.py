"""Writing about a consultation: the form, its faults, the receipt, and what is never shown."""

import unicodedata
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from lxml import html

from news.articles.models import ConsultationRule, Notice, Opinion
from news.public.opinions.pace import MOST
from tests.factories.consultation import OpinionFactory, consultation, in_days, nominee

pytestmark = pytest.mark.django_db
RIGHT = {
    "name": "Lê Thị Thử",
    "phone": "0912 000 000",
    "address": "Thôn Thử, xã Nghiệm",
    "about": "",
    "text": "Tôi đồng ý.\nCần nêu rõ số liệu.",
}


def form_url(notice: Notice) -> str:
    return f"/lay-y-kien/{notice.slug}/gop-y/"


def send(notice: Notice, client: Client | None = None, **fields: str) -> Any:
    return (client or Client()).post(form_url(notice), RIGHT | fields)


def mistakes(answer: Any) -> list[tuple[str, str]]:
    page = html.fromstring(answer.content.decode())
    return [(link.get("href"), link.text_content()) for link in page.xpath("//div[@role='alert']//a")]


@pytest.fixture(autouse=True)
def nobody_has_sent_anything() -> None:
    """The pace is kept in the cache."""
    cache.clear()


def test_a_signed_opinion_is_kept_and_its_sender_gets_a_receipt(client: Client) -> None:
    notice = consultation(title="Góp ý về một đề nghị")
    nominee(notice, "Lý Thử")

    answer = client.post(form_url(notice), RIGHT | {"about": "Lý Thử"}, follow=True)

    kept = Opinion.objects.get()
    assert (kept.notice, kept.name, kept.phone) == (notice, "Lê Thị Thử", "0912000000")
    assert (kept.address, kept.about, kept.text) == (RIGHT["address"], "Lý Thử", RIGHT["text"])
    shown = answer.content.decode()
    assert answer.redirect_chain == [(f"{form_url(notice)}{kept.receipt}/", 302)]
    assert kept.receipt in shown
    assert "Góp ý về một đề nghị" in shown


def test_the_receipt_shows_nothing_of_the_sender_and_is_kept_by_nobody(client: Client) -> None:
    kept = OpinionFactory(name="Người Kín", phone="0987654321", address="Nơi kín", text="Lời kín")

    answer = client.get(f"{form_url(kept.notice)}{kept.receipt}/")

    shown = answer.content.decode()
    assert not [one for one in ("Người Kín", "0987654321", "Nơi kín", "Lời kín") if one in shown]
    assert "no-store" in answer["Cache-Control"]
    assert 'name="robots" content="noindex"' in shown


@pytest.mark.parametrize("receipt", ["AAAA-AAAA", "x" * 300, "1"])
def test_an_unknown_receipt_is_not_found(client: Client, receipt: str) -> None:
    assert client.get(f"{form_url(consultation())}{receipt}/").status_code == 404


def test_a_receipt_is_found_below_its_own_consultation_only(client: Client) -> None:
    kept = OpinionFactory()

    assert client.get(f"{form_url(consultation())}{kept.receipt}/").status_code == 404


@pytest.mark.parametrize(
    ("field", "written", "sentence"),
    [
        ("name", "", "Hãy ghi họ và tên."),
        ("name", " \u00a0 ", "Hãy ghi họ và tên."),
        ("name", "L", "Hãy ghi đầy đủ họ và tên."),
        ("phone", "", "Hãy ghi số điện thoại."),
        ("phone", "09120000", "Số điện thoại có 10 hoặc 11 chữ số, bắt đầu bằng 0, ví dụ 0912 000 000."),
        ("phone", "không có", "Số điện thoại có 10 hoặc 11 chữ số, bắt đầu bằng 0, ví dụ 0912 000 000."),
        ("address", "", "Hãy ghi địa chỉ."),
        ("text", "\n \n", "Hãy ghi nội dung góp ý."),
        ("about", "Người khác", "Danh sách vừa thay đổi, hãy chọn lại."),
    ],
)
def test_a_fault_is_told_at_its_field_and_nothing_is_lost(field: str, written: str, sentence: str) -> None:
    notice = consultation()

    answer = send(notice, **{field: written})

    assert answer.status_code == 422
    assert mistakes(answer) == [(f"#g-{field}", sentence)]
    page = html.fromstring(answer.content.decode())
    (broken,) = page.xpath("//*[@aria-invalid='true']")
    assert broken.get("id") == f"g-{field}"
    assert page.xpath(f"//*[@id='{broken.get('aria-describedby')}']")[0].text_content() == sentence
    for name in {"name", "phone", "address"} - {field}:
        assert page.xpath(f"string(//input[@name='{name}']/@value)") == RIGHT[name]
    assert not Opinion.objects.exists()


def test_several_faults_are_counted_and_listed_in_the_order_of_the_form() -> None:
    answer = send(consultation(), name="", phone="1", text="")

    assert [target for target, _sentence in mistakes(answer)] == ["#g-name", "#g-phone", "#g-text"]
    assert "Chưa gửi được: còn 3 chỗ cần sửa" in answer.content.decode()


@pytest.mark.parametrize("phone", ["0912.000.000", "(0209) 3 812 345", "+84 912 000 000", "０９１２０００１１１"])
def test_telephone_numbers_are_taken_as_people_write_them(phone: str) -> None:
    assert send(consultation(), phone=phone).status_code == 302
    assert set(Opinion.objects.get().phone) <= set("+0123456789")


def test_text_is_kept_composed_and_tidy() -> None:
    send(
        consultation(),
        name=unicodedata.normalize("NFD", "  Lê\u00a0Thị   Thử\u200b "),
        text=unicodedata.normalize("NFD", "Dòng một  \r\n\r\nDòng hai"),
    )

    kept = Opinion.objects.get()
    assert (kept.name, kept.text) == ("Lê Thị Thử", "Dòng một\n\nDòng hai")


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "a" * 121},
        {"address": "a" * 301},
        {"text": "a" * 5001},
        {"phone": "0" * 2000},
        {"name": "Lê\x00Thử"},
        {"text": "\x00"},
        {"website": "http://thu.example"},
    ],
)
def test_what_is_too_long_or_not_from_people_is_refused(fields: dict[str, str]) -> None:
    assert send(consultation(), **fields).status_code == 422
    assert not Opinion.objects.exists()


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "<script>alert(1)</script> ' OR 1=1 --"},
        {"name": "=HYPERLINK('x')", "text": "{{ 7*7 }} {% now 'Y' %}"},
        {"form_key": "không phải khóa"},
        {"text": "🎖" * 2000, "address": "\u202eđảo chiều"},
    ],
)
def test_hostile_input_is_taken_as_text(fields: dict[str, str]) -> None:
    assert send(consultation(), **fields).status_code == 302
    assert Opinion.objects.get().receipt


def test_a_mark_in_the_text_comes_back_escaped() -> None:
    shown = send(consultation(), phone="", text="</textarea><script>x</script>").content.decode()

    assert "&lt;/textarea&gt;&lt;script&gt;" in shown


def test_a_form_sent_twice_makes_one_opinion() -> None:
    notice, key = consultation(), "5b3a8c1e-6d0e-4a57-9a55-0b1e6f7a2c11"

    first, second = send(notice, form_key=key), send(notice, form_key=key)

    assert first["Location"] == second["Location"]
    assert Opinion.objects.count() == 1


def test_a_form_opened_before_the_end_and_sent_after_it_is_told_so_and_gives_the_text_back() -> None:
    notice = consultation(-10, 0)
    assert Client().get(form_url(notice)).status_code == 200
    Notice.objects.filter(pk=notice.pk).update(closes_on=in_days(-1))

    answer = send(notice)

    assert answer.status_code == 409
    shown = answer.content.decode()
    assert "Đợt lấy ý kiến kết thúc hết ngày" in shown
    assert "Cần nêu rõ số liệu." in html.fromstring(shown).xpath("string(//textarea[@readonly])")
    assert not Opinion.objects.exists()


@pytest.mark.parametrize("term", [(-20, -1), (1, 20)])
def test_there_is_no_form_outside_the_term(client: Client, term: tuple[int, int]) -> None:
    notice = consultation(*term)

    page = html.fromstring(client.get(form_url(notice)).content.decode())

    assert not page.xpath("//main//form")
    assert page.xpath("//main//a[@href=$url]", url=notice.url)
    assert send(notice).status_code == 409


def test_the_first_and_the_last_day_take_opinions() -> None:
    assert send(consultation(0, 20)).status_code == 302
    assert send(consultation(-20, 0)).status_code == 302


def test_one_address_cannot_flood_and_keeps_what_it_wrote() -> None:
    notice = consultation()
    assert {send(notice).status_code for _time in range(MOST)} == {302}

    answer = send(notice)

    assert answer.status_code == 429
    assert "Cần nêu rõ số liệu." in answer.content.decode()
    assert Opinion.objects.count() == MOST
    assert send(notice, Client(REMOTE_ADDR="203.0.113.7")).status_code == 302


def test_the_form_needs_its_token_and_is_kept_by_nobody() -> None:
    notice, browser = consultation(), Client(enforce_csrf_checks=True)
    answer = browser.get(form_url(notice))
    token = html.fromstring(answer.content.decode()).xpath("string(//input[@name='csrfmiddlewaretoken']/@value)")

    assert "no-store" in answer["Cache-Control"]
    assert browser.post(form_url(notice), RIGHT).status_code == 403
    assert browser.post(form_url(notice), RIGHT | {"csrfmiddlewaretoken": token}).status_code == 302


def test_the_form_names_every_nominee_and_says_how_long_details_are_kept(client: Client) -> None:
    notice = consultation()
    for name in ("Lý Thử", "Trần Thử", "Lý Thử"):
        nominee(notice, name)
    ConsultationRule.objects.update(keep_days=45)

    page = html.fromstring(client.get(form_url(notice)).content.decode())

    assert [one.text_content() for one in page.xpath("//select/option")] == ["Cả danh sách", "Lý Thử", "Trần Thử"]
    assert "Sau ngày kết thúc 45 ngày, máy tự xóa họ tên" in page.text_content()


@pytest.mark.parametrize("fields", [{"notice_kind": "thong_bao"}, {"live": False}])
def test_other_notices_and_drafts_have_no_form(client: Client, fields: dict[str, Any]) -> None:
    notice = consultation(**fields)

    assert client.get(form_url(notice)).status_code == 404
    assert client.post(form_url(notice), RIGHT).status_code == 404


@pytest.mark.parametrize("method", ["put", "delete", "patch"])
def test_other_methods_are_refused(client: Client, method: str) -> None:
    assert getattr(client, method)(form_url(consultation())).status_code == 405


def test_no_public_page_tells_what_the_people_wrote(client: Client) -> None:
    kept = OpinionFactory(name="Người Kín", phone="0987654321", address="Nơi kín", text="Lời kín")

    for address in (kept.notice.url, "/lay-y-kien/", form_url(kept.notice), "/", "/rss.xml", "/api/v1/openapi.json"):
        shown = client.get(address).content.decode()
        assert not [one for one in ("Người Kín", "0987654321", "Nơi kín", "Lời kín") if one in shown]
