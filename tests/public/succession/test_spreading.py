"""Things on a line find places near to what they want."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from news.public.succession.spreading import spread

THINGS = st.lists(st.tuples(st.floats(-500, 500), st.floats(1, 200)), max_size=12)


def test_things_with_room_stay_where_they_want() -> None:
    assert spread([0, 100, 300], [20, 20, 20], 10) == [0, 100, 300]


def test_things_that_collide_share_the_way() -> None:
    assert spread([50, 50], [20, 20], 10) == [35, 65]


def test_the_order_is_kept_even_where_it_is_wanted_otherwise() -> None:
    first, second = spread([100, 0], [20, 20], 10)

    assert second - first == pytest.approx(30)


@given(THINGS)
def test_nothing_ever_touches(things: list[tuple[float, float]]) -> None:
    wanted, sizes = [centre for centre, _size in things], [size for _centre, size in things]

    places = spread(wanted, sizes, 10)

    for place in range(1, len(places)):
        room = places[place] - places[place - 1]
        assert room >= (sizes[place] + sizes[place - 1]) / 2 + 10 - 1e-6
