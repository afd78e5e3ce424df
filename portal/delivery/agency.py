"""The agency as readers last saw it, for pages that may ask nothing of the database."""

_last_known: list[object] = []


def remember(agency: object) -> None:
    """Keep ``agency``, a copy that nobody edits, for this process; the newest one counts."""
    _last_known[:] = [agency]


def forget() -> None:
    """Know of no agency, as a process does that has just started."""
    _last_known.clear()


def last_known() -> object | None:
    """The agency that was remembered last; None before the first page."""
    return next(iter(_last_known), None)
