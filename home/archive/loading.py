"""An archive written in one transaction: after an interruption nothing is half there."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from django.db import transaction

from home.archive.awards import make_awards
from home.archive.blocs import make_blocs
from home.archive.cast import Cast, Paper, Sizes
from home.archive.chance import Chance
from home.archive.composer import Composer
from home.archive.names import communes, hamlets, people
from home.archive.pages import PageWriter
from home.archive.papers import make_documents, make_movements
from home.archive.people import make_people
from home.archive.pictures import make_pictures
from home.archive.story import Story
from home.archive.storyteller import stories
from home.archive.units import make_provinces, make_units
from home.archive.wording import Wording, read_wording
from news.articles.models import Article
from news.registry.models import Unit
from search.outbox.anew import begin_anew

BATCH: Final = 500
_NAMES: Final = 6_000

Tell = Callable[[int], object]


def is_empty() -> bool:
    """Whether the database holds neither articles nor units."""
    return not (Article.objects.exists() or Unit.objects.exists())


def fill_archive(number: int, seed: int, tell: Tell) -> None:
    """Write so many articles and all that they name; ``tell`` hears the number so far after every batch.

    The database should be empty. The search indexes are built anew when they next look at the log.
    """
    chance = Chance(seed)
    wording = read_wording()
    with transaction.atomic():
        composer = Composer(wording, chance)
        cast = make_cast(Sizes(number), wording, composer, chance)
        _write(stories(number, cast, composer, chance), chance, tell)
        begin_anew()


def make_cast(sizes: Sizes, wording: Wording, composer: Composer, chance: Chance) -> Cast:
    """The registry of the archive, written; the composer learns its names."""
    places = communes(wording, chance, sizes.communes)
    _teach(composer, wording, places, sizes, chance)
    provinces = make_provinces()
    units = make_units(wording, places, provinces, chance, sizes.units)
    blocs, members = make_blocs(wording, provinces, units, chance, sizes.blocs)
    posts = make_people(people(wording, chance, sizes.people), wording, units, chance)
    documents = make_documents(composer, units, blocs, chance, sizes.documents)
    return Cast(
        blocs=blocs,
        members=members,
        posts=posts,
        papers=[Paper(document, document.citation) for document in documents],
        movements=make_movements(wording["theme"], documents, chance),
        awards=make_awards(units, posts, documents, chance, sizes.awards),
        pictures=make_pictures(chance),
    )


def _teach(composer: Composer, wording: Wording, places: list[str], sizes: Sizes, chance: Chance) -> None:
    composer.add("place", [f"xã {place}" for place in places])
    composer.add("hamlet", hamlets(wording, chance, sizes.hamlets))
    composer.add("person", people(wording, chance, _NAMES))
    composer.add("goods2", wording["goods"])
    for name, numbers in (("count", range(2, 40)), ("count2", range(40, 900)), ("percent", range(3, 98))):
        composer.add(name, [str(number) for number in numbers])
    composer.add("quarter", ["I", "II", "III", "IV"])


def _write(told: Iterator[Story], chance: Chance, tell: Tell) -> None:
    writer = PageWriter(chance)
    done = 0
    while written := writer.write(islice(told, BATCH)):
        done += written
        tell(done)
    writer.close()
