"""The title: which line it is, and its sentence case when it shouts."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from news.importing.cleaning.boilerplate import is_furniture
from news.importing.cleaning.boilerplate_phrases import SITE_NAME
from news.importing.cleaning.lines import Fate, Lines, ends_sentence
from news.importing.cleaning.stamps import is_stamp_line
from news.importing.model import BlockKind
from portal.vietnamese.fold import canonical, fold, fold_key
from portal.vietnamese.letter_case import is_all_caps, sentence_case

_DOCUMENT_KIND = re.compile(
    r"(?:THÔNG BÁO|GIẤY MỜI|KẾ HOẠCH|CÔNG VĂN|HƯỚNG DẪN|BÁO CÁO|QUYẾT ĐỊNH|TỜ TRÌNH|CÔNG KHAI|THƯ NGỎ|THƯ MỜI)"
)
_SUBJECT = re.compile(r"(?:Về việc|V/v|Về|Lấy ý kiến|Kết quả)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_STARTS_SENTENCE = re.compile(r"(?:^|[.!?…:“\"(]\s*|[–-]\s+)$")
_EVENT_NOUN = re.compile(
    r"\b(?:Hội nghị|Hội thảo|Hội thi|Đại hội|Lễ|Phiên|Buổi|Đoàn kiểm|Đoàn công tác|Chương trình|Kế hoạch|Báo cáo|Ảnh)\b"
)
_UNBROKEN = re.compile(r"[^\W\d_]+(?:[\s,–-]{1,3}[^\W\d_]+)*")
_PHRASE_LENGTHS = range(2, 13)
_LONGEST_CONTINUATION = 150
_REPEATED_WITHIN = 6
_CONTINUATIONS = 2


@dataclass(frozen=True, slots=True)
class Title:
    """The title to publish and the one that stood in the source."""

    text: str
    original: str
    shouts: bool


def mark(lines: Lines) -> Lines:
    """Tell which lines make the title; what stood before it is furniture, what repeats it too."""
    first = _first_title_line(lines)
    if first is None:
        return lines
    result = [
        line.becomes(Fate.REMOVED) if line.is_prose and not is_stamp_line(line.text) else line for line in lines[:first]
    ]
    parts = _parts(lines, first)
    result += [line.becomes(Fate.TITLE) for line in lines[first : first + parts]]
    key = fold_key(" ".join(line.text for line in lines[first : first + parts]))
    for distance, line in enumerate(lines[first + parts :]):
        repeats = distance < _REPEATED_WITHIN and line.is_prose and fold_key(line.text) == key
        result.append(line.becomes(Fate.REMOVED) if repeats else line)
    return tuple(result)


def read(lines: Lines, proper_nouns: Iterable[str]) -> Title:
    """Title in sentence case; capitals of names come back from ``proper_nouns`` and from the article's own spelling."""
    parts = [line.text for line in lines if line.fate is Fate.TITLE]
    original = " ".join(parts)
    nouns = {*proper_nouns, *_spelt_in_body(_running_texts(lines), original)}
    if is_all_caps(original):
        return Title(_without_stop(sentence_case(original, nouns)), original, shouts=True)
    if parts and len(parts) > 1 and is_all_caps(parts[0]):
        rest = " ".join(parts[1:])
        return Title(f"{sentence_case(parts[0], nouns)} {rest[0].lower()}{rest[1:]}", original, shouts=False)
    return Title(original, original, shouts=False)


def _running_texts(lines: Lines) -> list[str]:
    return [line.text for line in lines if line.is_body or line.fate is Fate.CAPTION]


def _first_title_line(lines: Lines) -> int | None:
    candidates = [index for index, line in enumerate(lines[:_REPEATED_WITHIN]) if line.is_prose]
    titled = [index for index in candidates if lines[index].kind is BlockKind.TITLE]
    ordered = [*titled, *(index for index in candidates if index not in titled)]
    return next((index for index in ordered if not _is_wrapping(lines, index)), None)


def _is_wrapping(lines: Lines, index: int) -> bool:
    text = lines[index].text
    if is_furniture(text) or is_stamp_line(text):
        return True
    names_site = text.isupper() and SITE_NAME.fullmatch(fold(text)) is not None
    return names_site and any(line.is_prose for line in lines[index + 1 : index + 3])


def _parts(lines: Lines, first: int) -> int:
    """Number of lines of the title: a kind of document with its subject, or capitals broken over lines."""
    following = lines[first + 1 : first + 1 + _CONTINUATIONS]
    text = lines[first].text
    if _DOCUMENT_KIND.fullmatch(text.rstrip(":")) and following and _continues(following[0].text):
        return 2
    if not text.isupper() or ends_sentence(text):
        return 1
    count = 1
    for line in following:
        if not line.is_prose or not _shouts_on(line.text) or fold_key(line.text) == fold_key(text):
            break
        count += 1
    return count


def _shouts_on(text: str) -> bool:
    """Capitals that can be the rest of a broken title: some words, no stamp, no tool of the page."""
    if is_stamp_line(text) or is_furniture(text):
        return False
    return text.isupper() and len(_WORD.findall(text)) > 1 and len(text) <= _LONGEST_CONTINUATION


def _continues(text: str) -> bool:
    return _SUBJECT.match(text) is not None and len(text) <= 2 * _LONGEST_CONTINUATION


def _without_stop(title: str) -> str:
    return title[:-1] if title.endswith(".") and not title.endswith("..") else title


def _spelt_in_body(texts: Iterable[str], title: str) -> list[str]:
    """Phrases of the title that the article itself mostly writes with a capital, as it writes them."""
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    wanted = {phrase for length in _PHRASE_LENGTHS for phrase, _ in _phrases(canonical(title), length)}
    for text in texts:
        plain = canonical(text)
        for length in _PHRASE_LENGTHS:
            for phrase, (start, end) in _phrases(plain, length):
                if phrase in wanted and not _STARTS_SENTENCE.search(text[max(0, start - 3) : start]):
                    spellings[phrase][text[start:end]] += 1
    usual = [counts.most_common(1)[0][0] for counts in spellings.values()]
    return [spelling for spelling in usual if _is_name(spelling)]


def _phrases(text: str, length: int) -> Iterator[tuple[str, tuple[int, int]]]:
    """Runs of ``length`` words that only spaces, commas and dashes part, with their places."""
    words = list(_WORD.finditer(text))
    for first in range(len(words) - length + 1):
        start, end = words[first].start(), words[first + length - 1].end()
        if _UNBROKEN.fullmatch(text, start, end):
            yield " ".join(word[0] for word in words[first : first + length]), (start, end)


def _is_name(spelling: str) -> bool:
    """Has a capital; event nouns that reports like to capitalise are not names."""
    words = _WORD.findall(spelling)
    return any(word[0].isupper() for word in words) and not _EVENT_NOUN.search(spelling)
