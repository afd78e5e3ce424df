"""People of the registry, each with a post."""

from collections.abc import Sequence

from home.archive.cast import Post
from home.archive.chance import Chance
from home.archive.wording import Wording
from news.registry.models import Person, Position, Unit
from news.registry.models.alphabet import person_order
from news.registry.models.naming import search_key
from portal.vietnamese.slug import slugify


def make_people(names: Sequence[str], wording: Wording, units: Sequence[Unit], chance: Chance) -> list[Post]:
    """One person a name, at one unit after the other."""
    people = [_person(number, name, chance) for number, name in enumerate(names, 1)]
    Person.objects.bulk_create(people, batch_size=200)
    titles = chance.pool(wording["post"])
    posts = [Post(person, titles.draw(), units[place % len(units)]) for place, person in enumerate(people)]
    Position.objects.bulk_create([_position(post, chance) for post in posts], batch_size=200)
    return posts


def _person(number: int, name: str, chance: Chance) -> Person:
    return Person(
        uuid=chance.uuid(),
        slug=f"{slugify(name)}-{number}",
        full_name=name,
        sort_key=person_order(name),
        search_key=search_key([name]),
    )


def _position(post: Post, chance: Chance) -> Position:
    begun = str(chance.number(2010, 2022))
    return Position(person=post.person, title=post.title, unit=post.unit, valid_from=begun)
