"""Questions to a generated archive whose answers are known: each is made from the article that it should find."""

import unicodedata
from collections import defaultdict
from collections.abc import Callable
from random import Random
from typing import Any, Final

from news.articles.models import Article
from news.registry.models import LegalDocument
from portal.vietnamese.fold import fold
from search.evaluation.judged import JudgedQuery

_SEED: Final = 20
_CONFUSED: Final = (("s", "x"), ("ch", "tr"), ("d", "gi"), ("ng", "n"), ("l", "n"))


def archive_queries(number: int) -> list[JudgedQuery]:
    """So many queries of every class. Any article with the same title counts as right."""
    random = Random(_SEED)  # noqa: S311  # nothing here is secret
    articles = random.sample(list(Article.public.values_list("pk", "title", "lead")), number)
    same = _articles_by_title()
    queries = []
    for name, ask in _CLASSES.items():
        queries += [JudgedQuery(ask(title, lead, random), same[title], name) for _pk, title, lead in articles]
    return queries + _number_queries(number, random)


def _articles_by_title() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for key, title in Article.public.values_list("pk", "title"):
        found[title] += (f"article:{key}",)
    return found


def _number_queries(number: int, random: Random) -> list[JudgedQuery]:
    documents: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for key, symbol in LegalDocument.objects.values_list("pk", "number"):
        documents[symbol] += (f"document:{key}",)
    chosen = random.sample(sorted(documents), min(number, len(documents)))
    return [JudgedQuery(fold(symbol).replace("/", " / "), documents[symbol], "number") for symbol in chosen]


def _title_words(title: str, _lead: str, random: Random) -> str:
    """Six to nine words of the title, in their order."""
    words = title.replace("“", " ").replace("”", " ").split()
    kept = sorted(random.sample(range(len(words)), min(len(words), random.randint(6, 9))))
    return " ".join(words[place] for place in kept)


def _unmarked(title: str, lead: str, random: Random) -> str:
    return fold(_title_words(title, lead, random))


def _decomposed(title: str, lead: str, random: Random) -> str:
    return unicodedata.normalize("NFD", _title_words(title, lead, random))


def _misspelt(title: str, lead: str, random: Random) -> str:
    """One word as one hears it, or with a letter too many."""
    words = _title_words(title, lead, random).split()
    place = random.randrange(len(words))
    word = words[place]
    heard = next((other + word[len(one) :] for one, other in _CONFUSED if word.startswith(one)), word + word[-1])
    return " ".join([*words[:place], heard, *words[place + 1 :]])


def _lead_words(_title: str, lead: str, random: Random) -> str:
    """Half of the lead's words, in their order: few leads of a made-up archive differ in less."""
    words = lead.split()
    kept = sorted(random.sample(range(len(words)), min(18, (len(words) + 1) // 2)))
    return " ".join(words[place] for place in kept)


_CLASSES: Final[dict[str, Callable[[str, str, Random], Any]]] = {
    "title words": _title_words,
    "without diacritics": _unmarked,
    "NFD": _decomposed,
    "misspelt": _misspelt,
    "lead words": _lead_words,
}
HOSTILE: Final = (
    '"' * 200,
    "NEAR(" * 40,
    "* OR *",
    "(((((((((",
    "a" * 10_000,
    "\x00" * 50,
    "😀" * 100,
    "%" * 200,
    "^.*(a+)+$",
    " ".join("xã bản thôn đơn vị thi đua khen thưởng năm trong của các ở và với cho từ ngày hội nghị".split()),
    " ".join("aeiouybcdghklmnpqrstvx"),
    "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20",
    "xa " * 80,
    '"thi đua" "khen thưởng" "đơn vị" "hội nghị"',
)
"""Queries that mean harm, or match nearly everything."""
