"""Which written syllables Vietnamese allows: onset, rhyme and tone must fit together."""

import re

from portal.vietnamese.letters import TONED_VOWELS
from portal.vietnamese.normalise import to_nfc

_WORD = re.compile(r"[^\W\d_]+")
_FRONT_VOWELS = "ieêy"
_ONSETS = ("ngh", "ng", "nh", "n", "gh", "g", "kh", "k", "ch", "c", "ph", "p", "th", "tr", "t", *"bdđhlmrsvx")
_ONLY_BEFORE_FRONT_VOWEL = frozenset({"k", "gh", "ngh"})
_NEVER_BEFORE_FRONT_VOWEL = frozenset({"c", "g", "ng"})
_RHYMES = frozenset(
    word
    for row in (
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
        "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
        "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu",
        "o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay",
        "oăc oăm oăn oăng oăt oe oem oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
        "u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt",
        "uy uya uych uyn uynh uyt uyu uyên uyêt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y",
    )
    for word in row.split()
)
_RHYMES_WITHOUT_ONSET = frozenset({"yêm", "yên", "yêng", "yêt", "yêu"})
_RHYMES_AFTER_QU = frozenset(
    word
    for row in (
        "a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây âu",
        "e ec en eng eo et ê êch ên ênh êt i in it ôc ơ y ych yên yêt ynh yp yt",
    )
    for word in row.split()
)
_STOPS = ("c", "ch", "p", "t")
_STOP_TONES = frozenset({4, 5})


def syllables(text: str) -> list[str]:
    """Return the runs of letters of ``text`` in order, NFC, as written; digits and punctuation are left out."""
    return _WORD.findall(to_nfc(text))


def is_vietnamese_syllable(word: str) -> bool:
    """Tell whether ``word`` can be one written Vietnamese syllable, in any case and either tone placement."""
    plain, tones = _without_tones(to_nfc(word).lower())
    if len(tones) > 1 or not plain:
        return False
    if plain.endswith(_STOPS) and not (tones and tones[0] in _STOP_TONES):
        return False
    return _fits(plain)


def vietnamese_rate(text: str) -> float:
    """Return the share (0 to 1) of the words of ``text`` that are Vietnamese syllables; 0 for a text without words."""
    words = syllables(text)
    if not words:
        return 0.0
    return sum(is_vietnamese_syllable(word) for word in words) / len(words)


def _without_tones(word: str) -> tuple[str, list[int]]:
    plain = []
    tones = []
    for letter in word:
        vowel, tone = TONED_VOWELS.get(letter, (letter, 0))
        plain.append(vowel)
        if tone:
            tones.append(tone)
    return "".join(plain), tones


def _fits(plain: str) -> bool:
    if plain.startswith("qu"):
        return plain[2:] in _RHYMES_AFTER_QU
    if plain.startswith("gi"):
        return plain == "gi" or plain[2:] in _RHYMES or plain[1:] in _RHYMES
    if plain in _RHYMES or plain in _RHYMES_WITHOUT_ONSET:
        return True
    onset = next((onset for onset in _ONSETS if plain.startswith(onset)), "")
    rhyme = plain[len(onset) :]
    return bool(onset) and rhyme in _RHYMES and _onset_may_precede(onset, rhyme)


def _onset_may_precede(onset: str, rhyme: str) -> bool:
    if rhyme[0] in _FRONT_VOWELS:
        return onset not in _NEVER_BEFORE_FRONT_VOWEL
    return onset not in _ONLY_BEFORE_FRONT_VOWEL
