"""Who signed the article, and which source it names: short lines behind the body, rarely under the title."""

import re
from dataclasses import dataclass

from news.importing.cleaning import stamps
from news.importing.cleaning.lines import Fate, Line, Lines, ends_sentence, is_running_text
from news.importing.cleaning.regions import tail_start
from news.importing.model import BlockKind
from news.importing.patterns import pattern
from portal.vietnamese.names import looks_like_person_name

_LONGEST = 60
_LONGEST_SOURCE = 90
_LABEL = pattern(
    r"(?i:(?:tin|bài|ảnh|clip|video|thực hiện|tác giả(?: bài viết)?|người viết|bài viết|viết bài|biên tập"
    r"|biên soạn|nội dung|người đăng|đăng bởi|đưa tin|đ/c|bài của|ảnh của)"
    r"(?:\s+viết)?(?:\s*(?:,|và|&|-|–|/|\+)\s*(?:tin|bài|ảnh|clip|video|viết))*)\s*[:：]\s*|(?i:tin|bài)(?:,"
    r"| và) (?i:ảnh)\s+(?=[{U}])"
)
_CREDIT_LABEL = re.compile(r"^\(?ảnh(?: minh họa| tư liệu)?\s*[:：]", re.IGNORECASE)
_SOURCE = pattern(
    r"\(?(?:(?i:nguồn)(?:\s+(?:tin|bài|tin bài))?\s*[:：]\s*|(?i:theo|dẫn (?:theo"
    r"|nguồn))\s*[:：]?\s+(?=[{U}0-9]))(?P<name>.{2,80}?)\)?[.!]*"
)
_MARKS = re.compile(
    r"\s*[(\[]\s*(?:t/h|th|tổng hợp|st|sưu tầm|s/t|lược ghi|ghi|biên tập|bt|thực hiện|dịch|theo [^()]*"
    r"|nguồn:? [^()]*)\s*[)\]]",
    re.IGNORECASE,
)
_MARK_SOURCE = re.compile(r"[(\[]\s*(?:theo|nguồn:?)\s+(?P<name>[^()\[\]]+?)\s*[)\]]", re.IGNORECASE)
_OFFICE = re.compile(
    r"\s*(?:\((?P<inside>[^()]{3,90})\)|[-–—,]\s*(?P<behind>(?:Sở|Ban|Phòng|Văn phòng|Trung tâm|Công an|UBND|Hội"
    r"|Đài|Báo|Trường|Cục|Chi cục)\b.{2,70}))$"
)
_GENRE = re.compile(
    r"(?:ký|bút ký|phóng sự|ghi chép|tản văn|bài|bài và ảnh|ảnh|ghi nhanh|phóng sự ảnh)\s+của\s+", re.IGNORECASE
)
_NEWSROOM = re.compile(
    r"(?:nhóm )?(?:PV|P\.V|BBT|CTV|BTV|TTXVN|B\.T|phóng viên|ban biên tập|cộng tác viên)(?:\.?\s.{2,40})?",
    re.IGNORECASE,
)
_UNIT_SIGNS = pattern(
    r"(?:Phòng|Ban|Văn phòng|Tổ|Bộ phận|Trung tâm|Chi đoàn|Đoàn thanh niên|Công đoàn|Khoa)\s+[{U}][^.:;,]{2,60}"
)
_NAME = r"(?:[{U}]['’]?\s?)?[{U}][^\W\d_]*\.?(?:[ .][{U}][^\W\d_]*\.?){0,4}"
_NAMES = pattern(rf"{_NAME}(?:\s*(?:[-–—,&/+;]|và)\s*{_NAME}){{0,3}}")
_OFFICE_HEAD = re.compile(
    r"(?:KT|TM|TL|TUQ|Q)\.|(?:PHÓ |TỔNG )*(?:GIÁM ĐỐC|CHỦ TỊCH|TRƯỞNG|CHÁNH|BÍ THƯ|THỦ TRƯỞNG|BỘ TRƯỞNG"
    r"|VỤ TRƯỞNG|CỤC TRƯỞNG|HIỆU TRƯỞNG)"
    r"|\(?(?:đã ký|ký tên|Đã ký)|TRƯỞNG BAN|NGƯỜI (?:LẬP|KÝ)|NƠI NHẬN"
)
_UNIT_HEAD = re.compile(
    r"(?:sở|ban|bộ|ubnd|ủy ban|phòng|trường|công ty|cục|chi cục|trung tâm|văn phòng|hội|đảng|bệnh viện|cổng"
    r"|trang|báo|nơi)\b",
    re.IGNORECASE,
)
_TRAILING = re.compile(r"[\s!.,;:*]+$")
_LINES_OF_A_SIGNATURE = 4


@dataclass(frozen=True, slots=True)
class Signature:
    """Author as published, author line as written, and the named source."""

    byline: str
    text: str
    source: str | None


def mark(lines: Lines) -> Lines:
    """Tell which lines sign the article."""
    result = list(lines)
    start = tail_start(lines)
    for index, line in enumerate(lines):
        if not line.is_prose or line.kind in {BlockKind.TITLE, BlockKind.HEADING}:
            continue
        behind = index >= start
        if behind and is_source(line.text):
            result[index] = line.becomes(Fate.SOURCE)
        elif (
            behind
            and is_signature(line.text)
            and not _signs_a_document(lines, index)
            and not _CREDIT_LABEL.match(line.text)
        ) or (_stands_under_title(lines, index) and _LABEL.match(line.text) and is_signature(line.text)):
            result[index] = line.becomes(Fate.BYLINE)
    return tuple(result)


def read(lines: Lines, stated: str) -> Signature:
    """Read the marked lines; a name in the stamp line, then the page's own metadata, stand in for a missing byline."""
    signed = [line.text for line in lines if line.fate is Fate.BYLINE]
    sources = [name for line in lines if line.fate is Fate.SOURCE for name in [_source_of(line.text)] if name]
    sources += [found["name"].strip() for text in signed if (found := _MARK_SOURCE.search(text))]
    names = [name for text in signed if (name := author_of(text))]
    byline = " – ".join(dict.fromkeys(names)) or _author_in_stamp(lines) or _stated_author(stated)
    return Signature(byline, "\n".join(signed) or byline, sources[0] if sources else None)


def is_source(text: str) -> bool:
    """Whether the line names the source of the article (``Nguồn: …``, ``Theo …``)."""
    found = _SOURCE.fullmatch(text)
    return found is not None and len(text) <= _LONGEST_SOURCE and len(found["name"].split()) <= 14


def is_signature(text: str) -> bool:
    """Whether a line of its own with this text would be a byline."""
    if len(text) > _LONGEST + 30 or text.endswith((":", ";")):
        return False
    return bool(is_source(text) or _is_author(text))


def author_of(text: str) -> str:
    """The author of a byline without labels, marks and office."""
    name = _TRAILING.sub("", _LABEL.sub("", _MARKS.sub("", _unwrapped(text)).strip()))
    name = _GENRE.sub("", name)
    without_office = _OFFICE.sub("", name)
    return without_office if _NAMES.fullmatch(without_office) else name


def _unwrapped(text: str) -> str:
    bare = text.strip()
    return bare[1:-1] if bare.startswith("(") and bare.find(")") == len(bare) - 1 else bare


def _is_author(text: str) -> bool:
    labelled = _LABEL.match(text) is not None
    name = author_of(text)
    if not name or len(name) > _LONGEST:
        return False
    if labelled:
        return len(name.split()) <= 12 and not ends_sentence(text.rstrip("."))
    if text.rstrip().endswith("."):
        return False
    if _NEWSROOM.fullmatch(name) or (_UNIT_SIGNS.fullmatch(name) and not name.isupper()):
        return True
    return _NAMES.fullmatch(name) is not None and _words_are_few(name)


def _words_are_few(name: str) -> bool:
    parts = re.split(r"\s*(?:[-–—,&/+;]|\bvà\b)\s*", name)
    if any(_UNIT_HEAD.match(part) for part in parts):
        return False
    return all(len(part.split()) <= 5 for part in parts) and not (len(parts) == 1 and len(name.split()) > 5)


def _signs_a_document(lines: Lines, index: int) -> bool:
    """A name under a post in capitals or under "(Đã ký)" signs the document, not the article."""
    before = [
        line.text
        for line in lines[max(0, index - _LINES_OF_A_SIGNATURE) : index]
        if line.fate in {Fate.BODY, Fate.BYLINE}
    ]
    return any(_OFFICE_HEAD.match(text) for text in [*before, lines[index].text])


def _stands_under_title(lines: Lines, index: int) -> bool:
    return index < 8 and not any(
        line.is_body and line.kind is not BlockKind.TITLE and is_running_text(line.text) for line in lines[:index]
    )


def _source_of(text: str) -> str:
    found = _SOURCE.fullmatch(text)
    return _TRAILING.sub("", found["name"].strip()) if found else ""


def _author_in_stamp(lines: Lines) -> str:
    rests = [stamps.residue(line.text) for line in lines if line.fate is Fate.STAMP]
    names = [name for rest in rests if (name := _LABEL.sub("", rest).strip())]
    return next((name for name in names if looks_like_person_name(name)), "")


def _stated_author(stated: str) -> str:
    return stated if stated and _NAMES.fullmatch(stated) and not _is_account(stated) else ""


def _is_account(name: str) -> bool:
    return (
        name.lower() in {"admin", "administrator", "quản trị", "quantri", "super user", "editor", "bbt"}
        or " " not in name
    )


def is_byline_shaped(line: Line) -> bool:
    """Used where captions are read: a bare name is no caption."""
    return is_signature(line.text)
