"""What a run of capitalised words must look like to be the name of a person."""

from collections.abc import Sequence
from dataclasses import dataclass

from news.importing.facts.data.people_names import ADDRESSES, FAMILIES, HIGHLAND_CLANS, HIGHLAND_FIRST
from news.importing.facts.localities import province_name
from news.importing.facts.view import cue_form
from portal.vietnamese.names import FAMILY_NAMES
from portal.vietnamese.syllables import is_vietnamese_syllable


@dataclass(frozen=True, slots=True)
class Candidate:
    start: int
    end: int
    words: tuple[str, ...]
    opener_start: int
    opener: str

    @property
    def name(self) -> str:
        return " ".join(self.words)


ALL_FAMILIES = FAMILIES | FAMILY_NAMES
_PRIESTS = tuple(cue_form(word) for word in ("linh mục", "giám mục", "nữ tu", "ma-xơ", "lm"))
_ADDRESSES = frozenset(cue_form(word) for word in ADDRESSES)
_LONGEST_SYLLABLE = 7
_NOT_IN_NAMES = frozenset(
    """
    Việt Nam Trung Ương Ngày Năm Tháng Tại Theo Trong Sau Trước Khi Với Và Của Cho Từ Tết Covid Đảng Quốc Hội Nhà Nước
    Phó Giám Chủ Trưởng Bí Tổng Chánh Hiệu Sở Ban Bộ Cục Khối Cụm Ảnh Tin Hội Luật Nghị Quyết Bằng Giấy Cờ Huân Kỷ
    """.split()
)


def has_shape(candidate: Candidate) -> bool:
    words = candidate.words
    if words[0][:2] in ("H'", "K'") and len(words[0]) > 3:
        return True
    if len(words) < 2 or (words[0] in _NOT_IN_NAMES and (not candidate.opener or words[0] not in ALL_FAMILIES)):
        return False
    if province_name(candidate.name) is not None:
        return False
    if any(len(word) > 1 and word.isupper() for word in words) and not all(word.isupper() for word in words):
        return False
    if is_highland(words):
        return True
    if all(is_vietnamese_syllable(word) or word == "A" for word in words):
        return True
    return _is_minority(candidate) or bool(candidate.opener and is_foreign(words))


def is_clergy(candidate: Candidate) -> bool:
    """A priest bears his saint's name before his own: "Linh mục Giuse Trần Văn Tài"."""
    return cue_form(candidate.opener).endswith(_PRIESTS)


def is_addressed(candidate: Candidate) -> bool:
    """Whether a person's own form of address stands before three or four words, not a trade ("chuyên gia")."""
    last = cue_form(candidate.opener).rpartition(" ")[2]
    return last in _ADDRESSES and len(candidate.words) in (3, 4)


def _is_minority(candidate: Candidate) -> bool:
    """Names of the Khmer, the Tày or the Vân Kiều: a family of the country, then syllables of their own."""
    words = candidate.words
    known = words[0] in ALL_FAMILIES or words[0] in HIGHLAND_FIRST
    marked = bool(candidate.opener) or words[1] in ("Thị", "Văn")
    return known and marked and len(words) >= 3 and all(len(word) <= _LONGEST_SYLLABLE for word in words)


def is_foreign(words: Sequence[str]) -> bool:
    return 2 <= len(words) <= 4 and not is_vietnamese_syllable(words[0])


def is_highland(words: Sequence[str]) -> bool:
    return (
        words[0][:2] in ("H'", "K'")
        or words[0] in ("Y", "Ka", "Kră", "Kra", "Ya")
        or (words[0] == "Thị" and len(words) == 3)
        or any(word in HIGHLAND_CLANS for word in words)
    )
