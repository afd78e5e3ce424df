"""Numbered pages."""

import pytest

from portal.delivery.paging import PageOf


@pytest.mark.parametrize(
    ("number", "pages", "offered"),
    [
        (1, 1, [1]),
        (1, 3, [1, 2, 3]),
        (5, 9, [1, None, 3, 4, 5, 6, 7, None, 9]),
        (9, 9, [1, None, 7, 8, 9]),
    ],
)
def test_first_last_and_neighbours_are_offered(number: int, pages: int, offered: list[int | None]) -> None:
    assert PageOf([], number, pages, 0, "").numbers == offered


def test_the_ends_have_no_neighbour() -> None:
    first, last = PageOf([], 1, 2, 0, ""), PageOf([], 2, 2, 0, "")

    assert (first.previous, first.next) == (None, 2)
    assert (last.previous, last.next) == (1, None)
