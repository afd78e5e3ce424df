"""Who "anh", "cả hai", "công ty", "nhà trường" are in a sentence that grants something."""

from collections.abc import Iterator

from news.importing.facts.attachment import Attachment
from news.importing.facts.recipients import Recipient
from news.importing.facts.scene import Scene
from news.importing.facts.sentences import Sentence
from news.importing.facts.view import cue_pattern
from news.importing.patterns import pattern
from portal.vietnamese.fold import fold_key

_PRONOUN = cue_pattern(
    r"\b(?:anh|chị|cô|thầy|ông|bà|em|chú|bác|cụ|mẹ)\b"
    r"(?!\s+(?:con|em|trai|gái|giáo|hùng|chị|bà|vợ|chồng|nội|ngoại|cả|hai|bác|mẹ|xã|ta\b|họ|dâu|rể|việt nam))"
)
_KIN = cue_pattern(r"\b(?:các|những|nhiều|bà|ông|người|cha|bố|con|vợ|của|hai|ba|làm)\s+$")
_BOTH = cue_pattern(r"\b(?:cả hai|hai (?:anh em|chị em|anh chị|người|ông|bà|cô|thầy))\b(?!\s+vợ)")
_BODY = cue_pattern(
    r"\b(nhà trường|trường|bệnh viện|tổng công ty|công ty|tập đoàn|hợp tác xã|xí nghiệp|nhà máy|ngân hàng|"
    r"trung tâm|viện|chi nhánh|sở|cục|chi cục|quỹ|học viện|đơn vị|"
    r"chính quyền đặc khu|chính quyền xã|chính quyền phường)\b"
)
_NOT_BODY = cue_pattern(
    r"(?:\d|\b(?:của|tại|trong|ở|toàn|các|những|mỗi|nhiều|một|hai|từ|về|giám đốc|hội đồng|trước|hiệu|vào|ra|đến|khỏi|"
    r"học|bàn|và))\s+$"
)
_UNIT = "don vi"
_HEADLINE = 300
_HEADS = {
    "nha truong": "truong",
    "chinh quyen dac khu": "uy ban nhan dan dac khu",
    "chinh quyen xa": "uy ban nhan dan xa",
    "chinh quyen phuong": "uy ban nhan dan phuong",
}


def references(scene: Scene, sentence: Sentence) -> Iterator[Recipient]:
    """Yield the pronouns and bare nouns of ``sentence`` that the article resolves to one recipient."""
    cues = scene.view.cues
    for match in _PRONOUN.finditer(cues, sentence.start, sentence.end):
        if _KIN.search(cues, max(sentence.start, match.start() - 12), match.start()):
            continue
        name = _person(scene, match.start(), match[0])
        if name:
            yield Recipient(match.start(), match.end(), name)
    taken = [(unit.start, unit.end) for unit in scene.units] + [(post.start, post.end) for post in scene.posts]
    for match in _BODY.finditer(cues, sentence.start, sentence.end):
        if any(start <= match.start() < end for start, end in taken):
            continue
        if _NOT_BODY.search(cues, max(sentence.start, match.start() - 12), match.start()):
            continue
        name = _organisation(scene, match.start(), match[1])
        if name:
            yield Recipient(match.start(), match.end(), name)


def both_subjects(scene: Scene, start: int, end: int) -> tuple[Recipient, ...]:
    """ "Cả hai": the two persons portrayed."""
    match = _BOTH.search(scene.view.cues, start, end)
    names = {one.person.identity: one.person.name for one in scene.attachments if one.person.identity in scene.subjects}
    if match is None or len(names) != 2:
        return ()
    return tuple(Recipient(match.start(), match.end(), name) for name in names.values())


def _person(scene: Scene, position: int, pronoun: str) -> str:
    """The last person named before, if portrayed or addressed by the same word in this sentence or the one before."""
    before = [one for one in scene.attachments if one.person.start < position]
    portrayed = next((one for one in reversed(before) if one.person.identity in scene.subjects), None)
    if portrayed is not None and _fits(scene, portrayed, pronoun):
        stranger = _STRANGER.search(scene.view.text, portrayed.end, position)
        return portrayed.person.name if stranger is None else ""
    if not before or scene.subjects:
        return ""
    last = before[-1]
    near = "\n" not in scene.view.text[last.end : position]
    return last.person.name if near and _opener(scene, last) == pronoun else ""


_STRANGER = pattern(r"\b(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Tt]hầy|[Ee]m) [{U}]")


def _fits(scene: Scene, one: Attachment, pronoun: str) -> bool:
    """A man is not "bà", a woman is not "ông"."""
    opener = _opener(scene, one)
    return opener not in _SEXED or pronoun not in _SEXED or _SEXED[opener] == _SEXED[pronoun]


_SEXED = dict.fromkeys(("ông", "anh", "chú", "thầy"), "m") | dict.fromkeys(("bà", "chị", "cô", "mẹ"), "f")


def _opener(scene: Scene, one: Attachment) -> str:
    return scene.view.cues[one.person.opener_start : one.person.start].strip()


def _organisation(scene: Scene, position: int, noun: str) -> str:
    key = fold_key(noun)
    head = fold_key(_HEADS.get(key, key)) + " "
    head = "" if key == _UNIT else head
    if fold_key(scene.body).startswith(head) and scene.body:
        return scene.body
    titled = _titled(scene, head)
    if titled or not head:
        return titled
    before = [unit.name for unit in scene.units if unit.start < position]
    names = [name for name in dict.fromkeys(before) if fold_key(name).startswith(head)]
    fullest = max(names, key=len, default="")
    return fullest if all(_shortens(name, fullest) for name in names) else ""


def _titled(scene: Scene, head: str) -> str:
    """The only organisation of the headline, the first line that names one, whose name begins with ``head``."""
    first = next(iter(scene.units_in(0, _HEADLINE)), None)
    if first is None:
        return ""
    end = scene.view.text.find("\n", first.start)
    titled = {unit.name for unit in scene.units_in(0, end) if fold_key(unit.name).startswith(head)}
    return titled.pop() if len(titled) == 1 else ""


def _shortens(short: str, full: str) -> bool:
    """Whether ``short`` leaves out the middle of ``full``: "Tổng công ty Cảng (và Dịch vụ hàng hải) Phương Nam"."""
    words, all_words = fold_key(short).split(), fold_key(full).split()
    return words[:3] == all_words[:3] and words[-1] == all_words[-1] and set(words) <= set(all_words)
