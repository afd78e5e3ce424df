"""File stems that editors' tools left in the text where a picture stood."""

import re

from news.importing.patterns import pattern

_EXTENSION = r"(?:\.(?:jpe?g|png|gif|webp|bmp|heic))"
_CAMERA = (
    r"(?:IMG|DSC|DSCN|DSCF|_DSC|DJI|PXL|MVI|GOPR|SAM|CIMG|VID|Screenshot|received|viber[_ ]image|zalo|FB_IMG)[-_ ]?"
    r"(?:\d{3,}|E\d{4,})(?:[-_.()]\w*)*|image\d{2,4}|P\d{7}|\d{8}[-_]\d{6}\w*"
    r"|z\d{8,}(?:_[0-9a-f]+)?|\d{6,}(?:[ _]\d{6,})+(?:[ _][a-z](?![^\W\d_]*[\s,]))?|\d{6,}_[a-z]"
)
_NUMBERED_WORDS = r"[A-Za-z]+(?:[-_][A-Za-z0-9]+){1,8}[-_]\d{1,3}|(?:anh|hinh|image|img|photo|picture|pic)[-_]?\d{1,3}"
_ANY_FILE = r"[\w()%+.-]{1,80}"
_STEM = rf"(?:(?:{_CAMERA}|{_NUMBERED_WORDS}){_EXTENSION}?|{_ANY_FILE}{_EXTENSION})"

_ALONE = re.compile(rf"\[?\(?({_STEM}(?:\s*\(\d+\))?)\)?\]?", re.ASCII)
# Facebook's three numbers end in o or n, often with no space before the next word.
_NUMBERS_THEN_TEXT = pattern(r"(?P<stem>(?:\d{6,}[ _]){1,4}(?:\d{6,}[ _])?[no])\s?(?=[{U}“\"])(?P<rest>.+)", re.DOTALL)
_STEM_THEN_TEXT = pattern(
    rf"(?P<stem>{_STEM})(?:\s+|(?<=[0-9a-f])(?=[{{U}}]))(?=[{{U}}“\"(])(?P<rest>.+)", re.ASCII | re.DOTALL
)


def split(text: str) -> tuple[str, str]:
    """Return the stem at the start of ``text`` and what follows it; ``("", text)`` when there is none."""
    alone = _ALONE.fullmatch(text)
    if alone:
        return alone[1], ""
    found = _NUMBERS_THEN_TEXT.fullmatch(text) or _STEM_THEN_TEXT.fullmatch(text)
    if found and not _is_a_word(found["stem"]):
        return found["stem"], found["rest"]
    return "", text


def _is_a_word(stem: str) -> bool:
    """Names of diseases, machines and blocs look like stems but have short capital parts only (``SARS-CoV-2``)."""
    parts = re.split(r"[-_]", stem)
    return len(parts) == 3 and parts[-1].isdigit() and all(len(part) <= 4 for part in parts) and parts[1] == "CoV"
