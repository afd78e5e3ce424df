"""What a judge has to object to, and the tables that show it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MAX_ELEMENT = 160


@dataclass(frozen=True, slots=True)
class Finding:
    """One objection: which ``check`` found which ``rule`` broken, on which ``page`` and at which ``element``."""

    check: str
    page: str
    rule: str
    element: str = ""

    def line(self) -> str:
        """The objection on one line; long elements are cut."""
        element = " ".join(self.element.split())
        cut = element if len(element) <= MAX_ELEMENT else f"{element[:MAX_ELEMENT]}…"
        return f"{self.page}: {self.check}: {self.rule}" + (f": {cut}" if cut else "")


def distinct(findings: Iterable[Finding]) -> list[Finding]:
    """Each finding once, in the order in which they came."""
    return list(dict.fromkeys(findings))


def table(pages: Sequence[str], checks: Sequence[str], findings: Iterable[Finding]) -> str:
    """Pages down, checks across, numbers of findings between them; a dot stands for none."""
    counts = Counter((finding.page, finding.check) for finding in findings)
    others = sorted({page for page, _check in counts} - set(pages))
    width = max(len(page) for page in ("page", *pages, *others))
    rows = [
        " ".join((page.ljust(width), *(_cell(counts[page, check], check) for check in checks)))
        for page in (*pages, *others)
    ]
    return "\n".join([" ".join(("page".ljust(width), *checks)), *rows])


def _cell(count: int, check: str) -> str:
    return (str(count) if count else "·").rjust(len(check))
