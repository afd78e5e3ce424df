"""Persons as facts: one entry for each role, with the post that counts."""

from collections import defaultdict
from collections.abc import Sequence

from news.importing.facts.attachment import Attachment
from news.importing.facts.posts import Post
from news.importing.facts.registry_view import RegistryView
from news.importing.facts.scene import Scene
from news.importing.model import PersonFact, Span


def person_facts(scene: Scene, roles: dict[str, tuple[str, ...]], registry: RegistryView) -> tuple[PersonFact, ...]:
    """Return every person of the text once for each of his roles; who has none is ``mentioned``."""
    mentions: dict[str, list[Attachment]] = defaultdict(list)
    for one in scene.attachments:
        mentions[one.person.identity].append(one)
    facts: list[PersonFact] = []
    for identity, found in mentions.items():
        facts.extend(_of_person(scene, found, roles.get(identity, ("mentioned",)), registry))
    return tuple(facts)


def _of_person(
    scene: Scene, found: Sequence[Attachment], roles: Sequence[str], registry: RegistryView
) -> list[PersonFact]:
    first = found[0].person
    post = main_post(found)
    employer = next((one.employer for one in found if one.employer), None)
    known = registry.person_named(first.name)
    return [
        PersonFact(
            name=_in_lower_case(first.name),
            text=scene.view.text[first.opener_start : first.end],
            role=role,
            position=post.span.title if post else "",
            unit=post.unit.name if post and post.unit else employer.name if employer else "",
            span=Span(first.start, first.end),
            key=known.key if known else None,
        )
        for role in roles
    ]


def main_post(found: Sequence[Attachment]) -> Post | None:
    """The post in the state, an enterprise or an association; else the Party's; a bloc's office is the unit's."""
    posts = [post for one in found for post in one.posts if not post.span.is_bloc]
    told = [post for post in posts if post.unit is not None and post.told]
    ordered = [*told, *(post for post in posts if post.unit is not None), *posts]
    offices = [post for post in ordered if not post.span.is_party and not post.span.is_past]
    party = [post for post in ordered if post.span.is_party]
    return next(iter([*offices, *party, *ordered]), None)


def _in_lower_case(name: str) -> str:
    return name.title() if name.isupper() else name
