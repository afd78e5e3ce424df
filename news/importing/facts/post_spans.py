"""The words of posts in a text, before anyone asks where the post is held."""

import re
from dataclasses import dataclass

from news.importing.facts.data.posts import (
    BLOC_POSTS,
    CAPITAL_POSTS,
    COMMUNE_OFFICIALS,
    MINOR_POSTS,
    PARTY_POSTS,
    PAST_QUALIFIERS,
    POST_HEADS,
    QUALIFIERS,
    SHORT_POSTS,
)
from news.importing.facts.view import View, cue_form, cue_pattern, phrases_pattern
from portal.vietnamese.letter_case import sentence_case


@dataclass(frozen=True, slots=True)
class PostSpan:
    """The words of a post at ``[start, end)``; ``swallowed`` is where the unit's first word stands inside it."""

    start: int
    end: int
    head: str
    title: str
    plural: bool = False
    swallowed: int | None = None

    @property
    def is_bloc(self) -> bool:
        """Whether this is an office of a bloc."""
        return self.head in _BLOC

    @property
    def office(self) -> str:
        """The office that a chief and his deputies share: "giám đốc" of a Phó Giám đốc."""
        return self.head.removeprefix("phó ")

    @property
    def is_work(self) -> bool:
        """Whether these words tell somebody's work rather than an office."""
        return self.head in _MINOR

    @property
    def is_communal(self) -> bool:
        """Whether an official of a commune holds it."""
        return self.head in _COMMUNAL

    @property
    def is_past(self) -> bool:
        """Whether the post was given up ("nguyên Giám đốc")."""
        return self.title.lower().startswith(PAST_QUALIFIERS)

    @property
    def is_party(self) -> bool:
        """Whether this is a seat in the Party or in parliament, named second to an office of the state."""
        return self.head in _PARTY


_HEADS = {cue_form(words): swallowed for words, swallowed in POST_HEADS}
_BLOC = frozenset(cue_form(words) for words in BLOC_POSTS)
_COMMUNAL = frozenset(cue_form(words) for words in COMMUNE_OFFICIALS)
_PARTY = frozenset(cue_form(words) for words in PARTY_POSTS)
_MINOR = frozenset(cue_form(words) for words in MINOR_POSTS)
_SHORT = {cue_form(short): words for short, words in SHORT_POSTS}
_NAMES = phrases_pattern(
    (
        *(words for words, _ in POST_HEADS),
        *BLOC_POSTS,
        *MINOR_POSTS,
        *COMMUNE_OFFICIALS,
        *(short for short, _ in SHORT_POSTS),
    )
)
_POST = cue_pattern(
    r"(?:\b(các)\s+(?:(?:đồng chí|đ/c|thầy cô|thầy|cô|ông bà|ông|bà|anh|chị|vị)(?:\s+là)?\s+)?)?"
    rf"(?:(?<!chính )\b((?:{'|'.join(QUALIFIERS)})\s+))?\b({_NAMES})(?!\w)"
    r"(?:(?<=ủy viên)(?:\s+(?:dự khuyết|ban thường vụ|ban chấp hành|bộ chính trị|trung ương đảng|"
    r"ban bí thư|bch|btv))*)?"
    r"(?:(?<=bí thư)\s+(?:đảng ủy|chi bộ|đảng bộ|đảng đoàn|ban cán sự đảng)(?=\s*(?:[,;.(]|-|$)))?"
    r"((?:\s+thường trực|\s+chuyên trách|\s+danh dự|\s+thứ nhất)*)"
    r"(\s+phụ trách(?=\s*(?:,|\)|$|\n|\.|-|ban\b|sở\b|công ty|bql|trường|chi cục|cục\b|trung tâm|"
    r"bệnh viện|ngân hàng|vụ\b|viện\b|phòng\b|khối\b|văn phòng|hội\b|chi nhánh|quỹ\b|kho bạc|tòa án|"
    r"tổng công ty|tập đoàn|nhà máy|công an|học viện|bộ\b|đài\b|báo\b|ubnd|ủy ban|khoa\b|tổ\b|đội\b|"
    r"hợp tác xã|htx|nhà trường|xí nghiệp|trạm\b|đồn\b|hạt\b|bảo hiểm|thanh tra|liên đoàn)))?"
)
_BESIDE_NAME = re.compile(r"(?:[^\W\d_]|\))\s*[,(–—-]\s*$")
_MORE_WORK = cue_pattern(r"(?:\s(?!(?:xã|phường|huyện|thôn|bản|ấp|của|đã|là|cho|và|thuộc|tại|được|trong)\b)\w+){1,3}")
_BLANKS = re.compile(r"\s+")


def find_post_spans(view: View) -> tuple[PostSpan, ...]:
    """Return the posts named in the text, in order."""
    spans = (_span(view, found) for found in _POST.finditer(view.cues) if not _is_plain_word(view, found))
    return tuple(span for span in spans if _is_post(view, span))


def _is_plain_word(view: View, found: re.Match[str]) -> bool:
    """Whether letters that could shorten a post are not written in capitals."""
    return found[3] in _SHORT and not view.text[found.start(3) : found.end(3)].split()[-1].isupper()


def _is_post(view: View, span: PostSpan) -> bool:
    """Work is a post only beside a name."""
    if span.head not in _MINOR:
        return True
    bare = len(span.title) == len(span.head) and view.text[span.end : span.end + 1] == " "
    if bare and len(view.capital_run(span.end, limit=3)) > 1:
        return True
    set_off = _BESIDE_NAME.search(view.text, max(0, span.start - 6), span.start)
    index = view.token_at(span.start)
    bracketed = set_off is not None and set_off[0].startswith(")")
    return set_off is not None and (bracketed or all(token.capital for token in view.tokens[max(0, index - 2) : index]))


def _span(view: View, found: re.Match[str]) -> PostSpan:
    start = found.start(2) if found[2] else found.start(3)
    end = found.end()
    head = _BLANKS.sub(" ", found[3])
    if head in _MINOR:
        end = _end_of_work(view, end)
    swallowed = None
    if _HEADS.get(head):
        swallowed = found.end(3) - len(" ".join(head.split()[-_HEADS[head] :]))
    title = _BLANKS.sub(" ", view.text[start:end]).strip()
    if head in _SHORT:
        qualifier, rest = view.text[start : found.start(3)], view.text[found.end(3) : end]
        title, head = _BLANKS.sub(" ", f"{qualifier}{_SHORT[head]}{rest}").strip(), cue_form(_SHORT[head])
    elif title.isupper():
        title = sentence_case(title, CAPITAL_POSTS)
    return PostSpan(start, end, head, title, bool(found[1]), swallowed)


def _end_of_work(view: View, end: int) -> int:
    """ "nhân viên y tế Trường A": the words of the work, as far as a name or a mark ends them."""
    more = _MORE_WORK.match(view.cues, end)
    words = [token for token in view.tokens if more and end <= token.start < more.end()]
    for token in words:
        if token.capital:
            break
        end = token.end
    return end
