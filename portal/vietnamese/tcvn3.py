"""TCVN 5712:1993 VN3 ("ABC"), the one-byte encoding of the .VnTime family of fonts."""

import re

_FROM_A1 = "ĂÂÊÔƠƯĐăâêôơưđẶ"
_FROM_B5 = "àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
_LETTERS = {
    first + place: letter for first, row in ((0xA1, _FROM_A1), (0xB5, _FROM_B5)) for place, letter in enumerate(row)
}
_WORD = re.compile(r"[^\W\d_]+")
_ASCII_CAPITALS = re.compile(r"[A-Z]")
_ASCII_SMALL = re.compile(r"[a-z]")


def from_tcvn3(view: str) -> str:
    """Decode a byte view; toned capitals share the bytes of the small letters, so neighbours decide their case."""
    return "\n".join(_line(line) for line in view.split("\n"))


def _line(line: str) -> str:
    text = line.translate(_LETTERS)
    if _is_capital(line):
        return text.upper()
    return _WORD.sub(lambda word: word[0].upper() if _is_capital(word[0]) else word[0], text)


def _is_capital(text: str) -> bool:
    return len(_ASCII_CAPITALS.findall(text)) > 1 and not _ASCII_SMALL.search(text)
