"""Which badge a reader sees for an award. Only a decision in the ledger shows as granted."""

from typing import Final

from news.articles.keys import ReportedStatus
from news.registry.models import AwardStatus

BADGES: Final[dict[str, str]] = {
    AwardStatus.REGISTERED: "registered",
    AwardStatus.NOMINATED: "nominated",
    AwardStatus.CONSULTED: "consulted",
    AwardStatus.DECIDED: "granted",
    AwardStatus.CONFERRED: "granted",
    AwardStatus.DECLINED: "declined",
    AwardStatus.REVOKED: "revoked",
}
REPORTED_BADGES: Final[dict[str, str]] = {
    ReportedStatus.REGISTERED: "registered",
    ReportedStatus.NOMINATED: "nominated",
    ReportedStatus.GRANTED: "reported",
}


def badge_of(ledger_status: str | None, reported_status: str = "") -> str:
    """The badge's key. Without a ledger record, an article's word never becomes the badge of a decision."""
    if ledger_status:
        return BADGES[ledger_status]
    return REPORTED_BADGES.get(reported_status, "nominated")


def statuses_behind(badge: str) -> list[str]:
    """The statuses of the ledger that bear the badge."""
    return [status for status, key in BADGES.items() if key == badge]
