"""Later mentions of a firm, school or hospital by a shorter name: "Tổng công ty Cảng A" for "… Cảng và Dịch vụ A"."""

from collections.abc import Sequence
from dataclasses import replace

from news.importing.facts.unit_mention import UnitMention
from portal.vietnamese.fold import fold_key

_KEPT = 2
_SHORTENED = frozenset({"doanh_nghiep", "hop_tac_xa", "truong", "benh_vien", "ngan_hang", "tram"})


def with_full_names(mentions: Sequence[UnitMention]) -> list[UnitMention]:
    """Give every short mention the name (and registry id) of the one fuller unit that it can mean."""
    full = {one.name: one for one in mentions if one.kind in _SHORTENED}
    return [_full(one, list(full.values())) if one.kind in _SHORTENED else one for one in mentions]


def _full(mention: UnitMention, known: Sequence[UnitMention]) -> UnitMention:
    if mention.key is not None:
        return mention
    fuller = [one for one in known if _shortens(fold_key(mention.name).split(), fold_key(one.name).split())]
    if len(fuller) != 1:
        return mention
    return replace(fuller[0], start=mention.start, end=mention.end)


def _shortens(short: list[str], full: list[str]) -> bool:
    """Whether ``short`` keeps the first word, the proper name at the end and, in order, some words between."""
    if not 2 < len(short) < len(full) or short[0] != full[0] or short[-_KEPT:] != full[-_KEPT:]:
        return False
    rest = iter(full)
    return all(word in rest for word in short)
