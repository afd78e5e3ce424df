"""The address that the editor proposes while one types is the one that the server would make."""

from typing import Any

import pytest

from portal.vietnamese.slug import slugify
from tests.browser.visitor import Visitor
from tests.factories.article import section

TITLES = [
    "Đắk Lắk: Ủy ban nhân dân tỉnh phát động thi đua",
    "Hội nghị tổng kết Khối thi đua số 3 – năm 2026",
    "Văn bản 409/TĐKT-KTKT và “Kế hoạch 21/KH-UBND”",
    "Hội nghị tổng kết phong trào thi đua yêu nước và công tác khen thưởng năm 2026 của tỉnh",
    "Thủy, Thuỷ, Hòa, Hoà, Ý Yên, quốc lộ 1A",
]


@pytest.mark.parametrize("title", TITLES)
def test_the_browser_and_the_server_make_the_same_address(
    portal: object, visitor: Visitor, django_user_model: Any, title: str
) -> None:
    visitor.signs_in(django_user_model.objects.create_superuser("quan-tri"))
    visitor.opens(f"/quan-tri/pages/add/articles/newsitem/{section().pk}/")

    visitor.page.fill("input[name=title]", title)
    visitor.page.locator("input[name=title]").press("Tab")
    visitor.page.wait_for_function("document.querySelector('input[name=slug]').value !== ''")

    assert visitor.page.input_value("input[name=slug]") == slugify(title)
