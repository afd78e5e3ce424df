"""Titles counted instead of their holders: "đăng ký 4 tập thể lao động xuất sắc, 21 chiến sĩ thi đua cơ sở"."""

from news.importing.facts.award_skeleton import Skeleton
from news.importing.facts.recipients import Recipient
from news.importing.facts.view import cue_pattern
from portal.vietnamese.numerals import parse_count

_COLLECTIVES = ("Tập thể", "Đơn vị")
_PERSONS = ("Chiến sĩ", "Lao động tiên tiến")
_NUMBER = cue_pattern(r"(?<![\d/.,])(\d{1,3}(?:\.\d{3})?)\s+(?:lượt\s+)?$")


def counted_holders(skeleton: Skeleton, index: int) -> tuple[Recipient, ...]:
    """Return the holders that a number right before a title counts."""
    (award, *_) = skeleton.awards[index]
    number = _NUMBER.search(skeleton.text, max(0, index - 16), index)
    count = parse_count(number[1]) if number else None
    if count is None:
        return ()
    if award.name.startswith(_COLLECTIVES):
        return (Recipient(award.start, award.end, "tập thể", count, counted=True),)
    if award.name.startswith(_PERSONS):
        return (Recipient(award.start, award.end, "cá nhân", count, counted=True),)
    return ()
