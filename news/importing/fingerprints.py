"""Copies of a text, found without comparing it with every other.

A text is cut into shingles of five folded syllables; the smallest hashes of the shingles stand for it (bottom-k sketch,
A. Z. Broder, "On the resemblance and containment of documents", 1997).
"""

from collections.abc import Iterable
from hashlib import blake2b
from heapq import nsmallest

from django.db.models import Count

from news.importing.models import Fingerprint, ImportedArticle
from portal.vietnamese.fold import fold_key

SHINGLE = 5
SKETCH = 48
ALIKE = 0.5
"""Share of common hashes from which two texts are suspected to be copies."""


def sketch(text: str) -> frozenset[int]:
    """The hashes that stand for ``text``; spelling of marks, case and punctuation do not matter."""
    words = fold_key(text).split()
    shingles = {" ".join(words[start : start + SHINGLE]) for start in range(max(1, len(words) - SHINGLE + 1))}
    return frozenset(nsmallest(SKETCH, (_hash(shingle) for shingle in shingles)))


def suspected_original(hashes: frozenset[int], besides: int | None = None) -> ImportedArticle | None:
    """The imported article that shares at least half of ``hashes``, the most alike first."""
    shared = Fingerprint.objects.filter(value__in=hashes).exclude(imported=besides)
    best = shared.values("imported").annotate(common=Count("pk")).order_by("-common", "imported").first()
    if best is None or best["common"] < ALIKE * len(hashes):
        return None
    return ImportedArticle.objects.get(pk=best["imported"])


def remember(imported: ImportedArticle, hashes: Iterable[int]) -> None:
    """File the sketch of an imported article in place of its former one."""
    imported.fingerprints.all().delete()
    Fingerprint.objects.bulk_create(Fingerprint(imported=imported, value=value) for value in hashes)


def _hash(shingle: str) -> int:
    # Eight bytes less one bit: the column is a signed integer.
    return int.from_bytes(blake2b(shingle.encode(), digest_size=8).digest(), "big") >> 1
