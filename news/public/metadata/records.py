"""What the pages of registry records say of themselves."""

from collections.abc import Sequence

from django.urls import reverse
from django.utils.translation import gettext as _

from news.public.metadata.feed_links import feeds_of
from news.public.metadata.subject import Subject
from news.public.selectors.award_dossier import AwardDossier
from news.public.selectors.document_library import DocumentDossier
from news.public.selectors.movement_dossier import MovementDossier
from news.public.selectors.person_dossier import PersonDossier
from news.public.selectors.trail import Step
from news.public.structured.granted import granted_awards
from news.public.structured.organization import Organization
from news.public.structured.person import Person as PersonThing
from news.public.structured.thing import Thing
from news.public.structured.web_page import ProfilePage
from news.registry.models import AwardRecord, LegalDocument, Movement, Person
from portal.delivery.site_address import absolute


def award_subject(record: AwardRecord, dossier: AwardDossier) -> Subject:
    """One award. The recipient is said to have it only once a decision gave it."""
    line = dossier.line
    year = f" ({line.year})" if line.year else ""
    return Subject(
        title=f"{line.form}: {line.recipient}{year}",
        description=record.told_merit or _award_sentence(dossier),
        path=record.get_absolute_url(),
        trail=[Step(_("Khen thưởng"), reverse("public:awards"))],
        about=_recipient(record, dossier),
        feeds=feeds_of("award", record.slug, f"{line.form}: {line.recipient}"),
        updated_at=record.updated_at,
    )


def _award_sentence(dossier: AwardDossier) -> str:
    last = dossier.steps[-1].step if dossier.steps else ""
    parts = (dossier.line.category, dossier.line.recipient, last, dossier.line.basis)
    return " · ".join(part for part in parts if part)


def _recipient(record: AwardRecord, dossier: AwardDossier) -> Sequence[Thing]:
    line = dossier.line
    awards = granted_awards([line])
    url = absolute(line.url) if line.url else ""
    if record.person_id:
        return (PersonThing(name=line.recipient, url=url, award=awards),)
    return (Organization(name=line.recipient, url=url, award=awards),) if record.unit_id else ()


def person_subject(person: Person, dossier: PersonDossier) -> Subject:
    """A person: today's posts and granted awards; nothing private."""
    url = absolute(person.get_absolute_url())
    today = [post for post in dossier.posts if post.is_held]
    figure = PersonThing(
        id=f"{url}#nhan-vat",
        name=person.full_name,
        url=url,
        alternate_name=tuple(person.alias_text.splitlines()),
        description=person.about,
        job_title=tuple(post.title for post in today),
        works_for=tuple(Organization(name=post.unit.text) for post in today if post.unit.text),
        award=granted_awards(dossier.awards),
    )
    return Subject(
        title=_person_sentence(person, dossier, posts=1),
        description=person.about or _person_sentence(person, dossier, posts=2),
        path=person.get_absolute_url(),
        paging=dossier.paging,
        kind="profile",
        page_type=ProfilePage,
        main=figure,
        updated_at=person.updated_at,
    )


def _person_sentence(person: Person, dossier: PersonDossier, posts: int) -> str:
    """The name with the latest posts: two people may bear one name."""
    held = (f"{post.title}, {post.unit.text}" if post.unit.text else post.title for post in dossier.posts[:posts])
    return "; ".join((person.full_name, *held))


def document_subject(document: LegalDocument, dossier: DocumentDossier) -> Subject:
    """One document."""
    issued = document.issued.display() if document.issued else ""
    parts = (document.title, dossier.issuer.text, issued)
    return Subject(
        title=f"{dossier.entry.title} ({issued})" if issued else dossier.entry.title,
        description=". ".join(part for part in parts if part),
        path=document.get_absolute_url(),
        trail=[Step(_("Văn bản"), reverse("public:documents"))],
        updated_at=document.updated_at,
    )


def movement_subject(movement: Movement, dossier: MovementDossier) -> Subject:
    """One movement."""
    return Subject(
        title=movement.shown_name,
        description=movement.about or movement.slogan,
        path=movement.get_absolute_url(),
        paging=dossier.paging,
        updated_at=movement.updated_at,
    )
