"""Credits below pictures."""

import pytest

from news.public.templatetags.credits import credit_line


def test_a_photographer_is_credited_with_the_picture() -> None:
    assert credit_line("Hà Thu Lan") == "Ảnh: Hà Thu Lan"


@pytest.mark.parametrize(
    "credit", ["Ảnh: Hà Thu Lan", "ảnh tư liệu", "Tranh minh họa", "Nguồn: Sở Xây dựng", "Đồ họa: Lan Chi"]
)
def test_a_credit_that_says_what_it_credits_stays_as_it_is(credit: str) -> None:
    assert credit_line(credit) == credit


@pytest.mark.parametrize("credit", ["Anh Tuấn", "Trần Hình Sự", "Tranhvinh"])
def test_a_name_that_looks_like_such_a_word_is_still_a_name(credit: str) -> None:
    assert credit_line(credit) == f"Ảnh: {credit}"
