"""Unicode text that an earlier program made from old bytes with the wrong table."""

from collections.abc import Callable
from dataclasses import dataclass

from portal.vietnamese.health import CREDIBLE, DOUBTFUL, health, marked_words
from portal.vietnamese.letters import MARKED_LETTERS
from portal.vietnamese.normalise import to_nfc
from portal.vietnamese.tcvn3 import from_tcvn3
from portal.vietnamese.vni import from_vni
from portal.vietnamese.windows_1252 import byte_view, printed

# Letters that neither windows-1252 nor a wrong reading of old bytes can show.
_UNICODE_ONLY = frozenset(letter for letter in MARKED_LETTERS if ord(letter) > 0xFF)
_LEAST_MARKED_WORDS = 2


@dataclass(frozen=True, slots=True)
class Repaired:
    """Text after repair; ``encoding`` names the table that it had been written in, ``None`` if nothing was wrong."""

    text: str
    encoding: str | None


def repair_legacy_text(text: str) -> Repaired:
    """Repair lines whose TCVN3, VNI or UTF-8 bytes were once decoded as windows-1252; NFC, line ends unchanged."""
    lines = to_nfc(text).split("\n")
    doubtful = "\n".join(line for line in lines if _may_be_misread(line))
    if not doubtful or health(doubtful) >= DOUBTFUL:
        return Repaired("\n".join(lines), None)
    encoding, convert = max(_MISREADINGS, key=lambda misreading: health(misreading[1](doubtful)))
    reading = convert(doubtful)
    if len(marked_words(reading)) < _LEAST_MARKED_WORDS or health(reading) < CREDIBLE:
        return Repaired("\n".join(lines), None)
    return Repaired("\n".join(_better(line, convert) for line in lines), encoding)


def _better(line: str, convert: Callable[[str], str]) -> str:
    if not _may_be_misread(line):
        return line
    converted = convert(line)
    return converted if health(converted) >= health(line) else line


def _may_be_misread(line: str) -> bool:
    return not line.isascii() and _UNICODE_ONLY.isdisjoint(line)


def _from_doubled_utf8(text: str) -> str:
    return "\n".join(_undoubled(line) for line in text.split("\n"))


def _undoubled(line: str) -> str:
    try:
        return to_nfc(byte_view(line).encode("latin-1").decode("utf-8"))
    except UnicodeError:
        return line


_MISREADINGS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("tcvn3", lambda text: printed(from_tcvn3(byte_view(text)))),
    ("vni-windows", lambda text: printed(from_vni(byte_view(text)))),
    ("utf-8", _from_doubled_utf8),
)
