"""Unicode and white space brought to one form before anything else looks at a text."""

import re
import unicodedata

# Soft hyphen, zero-width characters and the marks that steer writing direction.
_INVISIBLE = dict.fromkeys(
    [0x00AD, 0x061C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF]
)
# To look for them is many times faster than to take away what is hardly ever there.
_ANY_INVISIBLE = re.compile(f"[{''.join(map(chr, _INVISIBLE))}]")
# Everything that a source may use to end a line; a plain split("\n") would leave U+2028 or \x0b inside a line.
_LINE_END = re.compile(r"\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def to_nfc(text: str) -> str:
    """Return ``text`` in Unicode normal form C, the only form that the database holds."""
    return unicodedata.normalize("NFC", text)


def tidy(text: str) -> str:
    """Return ``text`` in NFC on one line: invisible characters gone, every run of white space one space, ends bare."""
    visible = text.translate(_INVISIBLE) if _ANY_INVISIBLE.search(text) else text
    return " ".join(to_nfc(visible).split())


def tidy_lines(text: str) -> str:
    """Tidy each line of ``text`` for itself; line ends of every kind become ``\\n`` and empty lines stay."""
    return "\n".join(tidy(line) for line in _LINE_END.split(text))
