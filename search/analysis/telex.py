"""Words that kept their Telex keys: ``ddua`` for đua, ``thuowngr`` for thưởng."""

import re
import unicodedata

from portal.vietnamese.syllables import is_vietnamese_syllable

_TONES = {"s": "\u0301", "f": "\u0300", "r": "\u0309", "x": "\u0303", "j": "\u0323"}
_DOUBLED = re.compile(r"^dd")
_LETTERS = (("uow", "ươ"), ("aa", "â"), ("aw", "ă"), ("ee", "ê"), ("oo", "ô"), ("ow", "ơ"), ("uw", "ư"))
_LAST_VOWELS = re.compile(r"[aăâeêioôơuưy]+")
_MARKED = "ăâêôơư"


def from_telex(word: str) -> str:
    """The Vietnamese syllable that the keys of ``word`` make in Telex; empty when they make none.

    A word that is a syllable as it stands (``thi``, ``cao``) holds no left-over keys.
    """
    if not word.isascii() or not word.isalpha() or is_vietnamese_syllable(word):
        return ""
    letters = word.lower()
    tone = ""
    if letters[-1] in _TONES:
        tone, letters = _TONES[letters[-1]], letters[:-1]
    shaped = _shape(letters)
    made = _with_tone(shaped, tone) if tone else shaped
    return made if made != word.lower() and is_vietnamese_syllable(made) else ""


def _shape(letters: str) -> str:
    shaped = _DOUBLED.sub("đ", letters)
    for keys, letter in _LETTERS:
        shaped = shaped.replace(keys, letter)
    return shaped


def _with_tone(syllable: str, tone: str) -> str:
    cluster = _LAST_VOWELS.search(syllable, 2 if syllable.startswith(("gi", "qu")) else 0)
    if cluster is None:
        return syllable
    place = cluster.start() + _toned_vowel(cluster[0], syllable[cluster.end() :])
    return unicodedata.normalize("NFC", syllable[: place + 1] + tone + syllable[place + 1 :])


def _toned_vowel(cluster: str, ending: str) -> int:
    marked = [place for place, vowel in enumerate(cluster) if vowel in _MARKED]
    if marked:
        return marked[-1]
    return min(1, len(cluster) - 1) if ending or len(cluster) == 3 else 0
