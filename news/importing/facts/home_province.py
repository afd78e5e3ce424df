"""The article's own province: the one its units and places name most, the title and lead counting more."""

from collections import Counter

from news.importing.facts.data.provinces import CENTRAL_CITIES, OTHER_SPELLINGS, PROVINCES
from news.importing.facts.localities import province_at
from news.importing.facts.view import View, cue_pattern, phrases_pattern

_NAMES = (*PROVINCES, *CENTRAL_CITIES, *(spelling for spelling, _ in OTHER_SPELLINGS))
_MENTION = cue_pattern(
    rf"(?:\b(tỉnh|thành phố|tp\.?|sở [^,.;:\n]{{4,60}}?|các kcn|ubnd|"
    rf"công an)\s+)?\b(?={phrases_pattern(_NAMES)}|hcm\b)"
)
_LEAD = 600


def home_province(view: View, surroundings: str = "") -> str:
    """Return the province the article writes about or ``""``.

    ``surroundings`` is what stood around the article (source, outlet, footer); it decides where the text is silent.
    """
    weights: Counter[str] = Counter()
    for found in _MENTION.finditer(view.cues):
        place = province_at(view, found.end())
        if place is not None:
            weights[place.name] += (3 if found[1] else 1) * (2 if found.start() < _LEAD else 1)
    if not weights:
        weights.update(name for name in (*PROVINCES, *CENTRAL_CITIES) if name.lower() in surroundings.lower())
    if not weights:
        return ""
    (first, weight), *others = weights.most_common(2)
    return first if not others or weight > others[0][1] else _stated_first(view, first, others[0][0])


def _stated_first(view: View, one: str, other: str) -> str:
    return min((one, other), key=lambda name: view.text.find(name) if name in view.text else len(view.text))
