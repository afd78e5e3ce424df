"""One award, as tables and lists show it."""

from dataclasses import dataclass

from portal.vietnamese.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class AwardLine:
    """``recipient`` bears its name as of the award; ``before`` says so when the recipient was a predecessor."""

    recipient: str
    url: str
    form: str
    status: str
    record_url: str = ""
    year: int | None = None
    note: str = ""
    then: str = ""
    before: str = ""
    category: str = ""
    basis: str = ""
    basis_date: PartialDate | None = None
