"""Issuers told only by the last letters of a document's number, where a unit of that kind is named beside it."""

from collections.abc import Iterator, Sequence

from news.importing.facts.scene import Scene
from news.importing.facts.units import UnitMention
from news.importing.model import DocumentFact

_KINDS = {"UBND": "ubnd", "HĐND": "hdnd"}


def issuers_by_symbol(scene: Scene, documents: Sequence[DocumentFact]) -> Iterator[UnitMention]:
    """Yield the committee or council behind each number like "57/TTr-UBND" whose issuer the text leaves out."""
    for document in documents:
        kind = _KINDS.get((document.number or "").rsplit("-", 1)[-1])
        if kind is None or document.issuer:
            continue
        named = [unit for unit in scene.units if unit.kind == kind]
        sentence = scene.view.sentence_of(document.span.start)
        beside = [unit for unit in named if sentence.start <= unit.start < sentence.end]
        provincial = [unit for unit in named if unit.province]
        if beside or provincial:
            yield (beside or provincial)[-1]
