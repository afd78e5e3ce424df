"""Every kind of public page in a real browser: open to everyone, nothing from outside, no sideways scrolling."""

import pytest

from tests.browser.visitor import Visitor
from tests.factories.article import InspectionFactory, NewsItemFactory, NoticeFactory, ProfileFactory, section
from tests.public.scene import (
    make_award,
    make_bloc,
    make_decision,
    make_full_conference,
    make_person,
    make_unit,
    merge,
)


@pytest.fixture
def addresses(portal: object) -> list[str]:
    """The addresses of one page of each kind, filled with what such a page can hold."""
    former = make_unit("Sở Giao thông vận tải tỉnh Lam Giang", ended="2025-02-28")
    unit = make_unit("Sở Xây dựng tỉnh Lam Giang", born="2025-03-01")
    merge([former], unit, on="2025-03-01")
    bloc = make_bloc("Khối thi đua Kinh tế – Kỹ thuật tỉnh Lam Giang", [unit, former], leader=unit)
    person = make_person()
    conference = make_full_conference(former, bloc, person)
    award = make_award(unit=unit, steps=("nominated", "decided", "conferred"))
    articles = [
        conference,
        InspectionFactory(parent=section("kiem-tra")),
        ProfileFactory(parent=section("guong-dien-hinh"), person=person),
        NewsItemFactory(parent=section("tin-tuc-su-kien")),
        NoticeFactory(parent=section("thong-bao")),
    ]
    records = [unit, former, bloc, award, person, make_decision(number="45/KH-UBND")]
    lists = ["/", "/tin-tuc/", "/tin-tuc/hoi-nghi/", "/su-kien/", "/don-vi/", "/khoi-thi-dua/", "/khen-thuong/"]
    lists += ["/guong-dien-hinh/", "/van-ban/", "/khong-co-trang-nay/", "/tim-kiem/?q=thi+dua"]
    return [
        *lists,
        *(article.get_url() for article in articles),
        *(record.get_absolute_url() for record in records),
    ]


def test_every_page_is_open_to_everyone(addresses: list[str], visitor: Visitor) -> None:
    barriers = {}
    for address in addresses:
        visitor.opens(address)
        if found := visitor.barriers():
            barriers[address] = found

    assert barriers == {}


def test_every_page_is_open_to_everyone_in_the_dark(addresses: list[str], visitor: Visitor) -> None:
    visitor.page.emulate_media(color_scheme="dark")
    barriers = {}
    for address in addresses:
        visitor.opens(address)
        if found := visitor.barriers():
            barriers[address] = found

    assert barriers == {}


def test_no_page_is_wider_than_a_small_phone(addresses: list[str], phone_visitor: Visitor) -> None:
    too_wide = {}
    for address in addresses:
        phone_visitor.opens(address)
        if phone_visitor.overflow() > 0:
            too_wide[address] = phone_visitor.overflow()

    assert too_wide == {}


def test_a_title_without_a_space_breaks_on_a_small_phone(phone_visitor: Visitor, portal: object) -> None:
    word = "Khốithiđuacácdoanhnghiệptrongkhucôngnghiệp" * 3
    kinds = (NewsItemFactory, NoticeFactory, ProfileFactory)
    made = [kind.create(title=word, lead=word, slug=f"dai-{place}") for place, kind in enumerate(kinds)]

    wider = {}
    for address in ("/", "/tin-tuc/", "/guong-dien-hinh/", *(str(article.url) for article in made)):
        phone_visitor.opens(address)
        wider[address] = phone_visitor.overflow()

    assert set(wider.values()) == {0}, wider


def test_no_page_asks_another_host_or_breaks_a_script(addresses: list[str], visitor: Visitor) -> None:
    statuses = {address: visitor.opens(address).status for address in addresses}

    assert visitor.foreign_requests == []
    assert {address for address, status in statuses.items() if status != 200} == {"/khong-co-trang-nay/"}
    # Chromium reports the missing page itself as a failed resource.
    assert [error for error in visitor.console_errors if "404" not in error] == []
