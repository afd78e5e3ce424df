"""How fast one address may be counted."""

from home.counters.pace import ADDRESSES, BURST, PER_SECOND, Pace
from tests.home.counters.conftest import Clock


def _spent(pace: Pace, address: str) -> None:
    for _ in range(int(BURST)):
        assert pace.allows(address)


def test_after_a_burst_the_pace_is_kept() -> None:
    clock = Clock()
    pace = Pace(clock)
    _spent(pace, "203.0.113.7")

    refused = pace.allows("203.0.113.7")
    clock.now += 1
    later = [pace.allows("203.0.113.7") for _ in range(int(PER_SECOND) + 1)]

    assert not refused
    assert later == [True] * int(PER_SECOND) + [False]


def test_addresses_that_rest_are_forgotten_before_those_that_are_busy() -> None:
    clock = Clock()
    pace = Pace(clock)
    for number in range(ADDRESSES - 1):
        pace.allows(f"2001:db8::{number:x}")
    clock.now += BURST
    _spent(pace, "203.0.113.7")

    pace.allows("203.0.113.8")

    assert len(pace) == 2
    assert not pace.allows("203.0.113.7")


def test_a_flood_of_addresses_does_not_fill_the_memory() -> None:
    pace = Pace(Clock())

    for number in range(ADDRESSES * 2 + 5):
        pace.allows(f"2001:db8::{number:x}")

    assert len(pace) <= ADDRESSES
