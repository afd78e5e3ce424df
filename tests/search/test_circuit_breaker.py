"""A server that does not answer is left alone for a while."""

from search.engines.elasticsearch.breaker import CircuitBreaker


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def failed_thrice(clock: Clock) -> CircuitBreaker:
    breaker = CircuitBreaker(clock)
    for _failure in range(3):
        breaker.failed()
    return breaker


def test_three_failures_within_ten_seconds_open_it_for_thirty() -> None:
    clock = Clock()
    breaker = failed_thrice(clock)

    assert not breaker.allows()
    clock.now += 29
    assert not breaker.allows()
    clock.now += 2
    assert breaker.allows()


def test_two_failures_or_slow_ones_leave_it_closed() -> None:
    clock = Clock()
    breaker = CircuitBreaker(clock)
    for _failure in range(5):
        breaker.failed()
        clock.now += 6

    assert breaker.allows()


def test_one_attempt_decides_after_the_pause() -> None:
    clock = Clock()
    breaker = failed_thrice(clock)
    clock.now += 31

    assert breaker.allows()
    assert not breaker.allows()
    breaker.failed()
    clock.now += 20
    assert not breaker.allows()


def test_a_success_closes_it() -> None:
    clock = Clock()
    breaker = failed_thrice(clock)
    clock.now += 31
    assert breaker.allows()

    breaker.succeeded()

    assert breaker.allows()
    breaker.failed()
    assert breaker.allows()
