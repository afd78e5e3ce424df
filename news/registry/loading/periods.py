"""Whether two statements about a time can both be true."""

from portal.vietnamese.partial_date import PartialDate

Bound = PartialDate | None


def agree(one: Bound, other: Bound) -> bool:
    """Whether two dates can be the same day, one perhaps less precise; an unknown date agrees with all."""
    if one is None or other is None:
        return True
    shorter, longer = sorted((one.value, other.value), key=len)
    return longer.startswith(shorter)


def more_precise(filed: Bound, given: Bound) -> Bound:
    """The date that tells more, of two that agree."""
    if filed is None or (given is not None and len(given.value) > len(filed.value)):
        return given
    return filed


def overlap(start: Bound, end: Bound, other_start: Bound, other_end: Bound) -> bool:
    """Whether two periods share a day; unknown ends are open."""
    if end and other_start and end.last_day < other_start.first_day:
        return False
    return not (other_end and start and other_end.last_day < start.first_day)
