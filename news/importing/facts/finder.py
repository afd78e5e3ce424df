"""All facts of one article: the structure of the report, then who and what takes part in it."""

from dataclasses import replace

from django.utils.translation import gettext as _

from news.importing.facts.attachment import attach_posts
from news.importing.facts.award_names import find_awards
from news.importing.facts.awards import award_facts
from news.importing.facts.blocs import bloc_facts, find_blocs
from news.importing.facts.home_province import home_province
from news.importing.facts.leadership import leadership_facts
from news.importing.facts.members import Membership, find_membership
from news.importing.facts.outcomes import with_outcomes
from news.importing.facts.people import find_people
from news.importing.facts.person_facts import person_facts
from news.importing.facts.portrait import portrayed
from news.importing.facts.posts import attach_units, find_post_spans
from news.importing.facts.registry_view import RegistryView
from news.importing.facts.reviewed_year import award_year, term_year
from news.importing.facts.roles import person_roles
from news.importing.facts.scene import Scene
from news.importing.facts.structure import Structure, read_structure
from news.importing.facts.unit_facts import unit_facts
from news.importing.facts.units import UnitFinder
from news.importing.facts.view import View, view_of
from news.importing.model import (
    BlocFact,
    BlockKind,
    CleanArticle,
    Facts,
    PersonFact,
    Remark,
    UnitFact,
)


def find_facts(article: CleanArticle, registry: RegistryView) -> Facts:
    """Read ``article``; what ``registry`` does not know is reported as written, with a remark for the editor."""
    view = view_of(article.text)
    home = home_province(view, " ".join((article.source_name or "", article.byline_text, *article.removed)))
    structure = read_structure(article, view, UnitFinder(view, registry, home, None), home)
    scene = _scene(article, view, registry, home, structure)
    date = structure.event.date
    membership = find_membership(scene, registry, date.date.first_day if date else None)
    scene = replace(scene, members=membership.units)
    named = find_awards(view, scene.units, scene.posts)
    awards = award_facts(scene, named, award_year(structure))
    terms = leadership_facts(scene, term_year(view, structure))
    people = person_facts(scene, with_outcomes(person_roles(scene), scene.subjects, awards, terms), registry)
    units = unit_facts(scene, membership, awards, terms, structure.documents)
    blocs = bloc_facts(scene.blocs, registry)
    return Facts(
        page_type=structure.page_type,
        event=structure.event,
        blocs=blocs,
        units=units,
        people=people,
        documents=structure.documents,
        awards=awards,
        leadership=terms,
        warnings=(*structure.warnings, *_counted(membership), *_unknown(units, people, blocs)),
    )


def _scene(article: CleanArticle, view: View, registry: RegistryView, home: str, structure: Structure) -> Scene:
    date = structure.event.date
    finder = UnitFinder(view, registry, home, date.date.first_day if date else None)
    spans = find_post_spans(view)
    units = finder.find(span.swallowed for span in spans if span.swallowed is not None)
    posts = attach_units(view, spans, units, finder)
    people = find_people(view, units, posts)
    captions = tuple((one.span.start, one.span.end) for one in article.blocks if one.kind is BlockKind.CAPTION)
    return Scene(
        view=view,
        units=units,
        posts=posts,
        attachments=attach_posts(view, people, posts, units),
        blocs=find_blocs(view),
        home=home,
        captions=captions,
        event_types=structure.event.types,
        subjects=portrayed(people) if structure.page_type == "profile" else frozenset(),
        body=finder.body_name(),
    )


def _counted(membership: Membership) -> tuple[Remark, ...]:
    if not membership.mismatched:
        return ()
    message = _("Bài ghi %(declared)s đơn vị thành viên nhưng liệt kê %(listed)s.")
    return (
        Remark(
            "member_count_mismatch",
            message % {"declared": membership.declared, "listed": len(membership.units)},
        ),
    )


def _unknown(
    units: tuple[UnitFact, ...], people: tuple[PersonFact, ...], blocs: tuple[BlocFact, ...]
) -> tuple[Remark, ...]:
    """One remark for each name that the registry cannot resolve."""
    sought = (
        ("unknown_unit", _("Đơn vị chưa có trong danh bạ: %(name)s."), units),
        ("unknown_person", _("Người chưa có trong danh bạ: %(name)s."), people),
        ("unknown_bloc", _("Cụm, khối thi đua chưa có trong danh bạ: %(name)s."), blocs),
    )
    return tuple(
        Remark(code, message % {"name": name})
        for code, message, facts in sought
        for name in dict.fromkeys(fact.name for fact in facts if fact.key is None)
    )
