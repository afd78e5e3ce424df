"""What the pages of units and blocs say of themselves."""

from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from news.public.metadata.feed_links import feeds_of
from news.public.metadata.subject import Subject
from news.public.selectors.bloc_dossier import BlocDossier
from news.public.selectors.bloc_years import year_shown
from news.public.selectors.trail import Step
from news.public.selectors.unit_dossier import UnitDossier
from news.public.structured.granted import granted_awards
from news.public.structured.organization import Organization, organization_type
from news.registry.models import Bloc, Unit
from portal.delivery.site_address import absolute


def unit_subject(unit: Unit, dossier: UnitDossier) -> Subject:
    """A unit under its latest name, with the names that it alone bore."""
    url = absolute(unit.get_absolute_url())
    body = organization_type(unit.kind)(
        id=f"{url}#don-vi",
        name=dossier.label.text,
        url=url,
        alternate_name=tuple(name for name in dossier.own_names if name != dossier.label.text),
        description=unit.about,
        founding_date=unit.established,
        dissolution_date=None if unit.is_active else unit.dissolved,
        parent_organization=_parent(unit),
        award=granted_awards(dossier.awards),
    )
    return Subject(
        title=dossier.label.text,
        description=unit.about or _unit_sentence(unit, dossier),
        path=unit.get_absolute_url(),
        paging=dossier.articles.paging,
        trail=[Step(_("Đơn vị"), reverse("public:units"))],
        main=body,
        pictured=unit,
        feeds=feeds_of("unit", unit.slug, dossier.label.text),
        updated_at=unit.updated_at,
        coverage=unit.province.full_name if unit.province else "",
    )


def _parent(unit: Unit) -> Organization | None:
    if unit.parent is None:
        return None
    return Organization(name=unit.parent.name, url=absolute(unit.parent.get_absolute_url()))


def _unit_sentence(unit: Unit, dossier: UnitDossier) -> str:
    parts = (unit.kind.shown_name if unit.kind else "", dossier.label.text, dossier.label.then)
    return " · ".join(part for part in parts if part)


def bloc_subject(bloc: Bloc, dossier: BlocDossier) -> Subject:
    """A year of a bloc; the year that is shown unasked has the plain address."""
    url = absolute(bloc.get_absolute_url())
    unasked = dossier.year == year_shown(None, dossier.years, localdate().year)
    members = (member.unit for member in dossier.members)
    body = Organization(
        id=f"{url}#khoi",
        name=dossier.name,
        url=url,
        alternate_name=(bloc.name,) if bloc.name != dossier.name else (),
        description=bloc.about,
        founding_date=bloc.established,
        member=tuple(Organization(name=unit.text, url=absolute(unit.url) if unit.url else "") for unit in members),
    )
    about = _("Hồ sơ năm %(year)s: thành viên, Trưởng khối, phát động, sơ kết, kiểm tra, tổng kết.")
    return Subject(
        title=_("%(bloc)s, năm %(year)s") % {"bloc": dossier.name, "year": dossier.year},
        description=f"{dossier.name}. {about % {'year': dossier.year}}",
        path=bloc.get_absolute_url(),
        query="" if unasked else f"nam={dossier.year}",
        trail=[Step(_("Khối thi đua"), reverse("public:blocs"))],
        main=body,
        pictured=bloc,
        feeds=feeds_of("bloc", bloc.slug, dossier.name),
        updated_at=bloc.updated_at,
        coverage=bloc.province.full_name if bloc.province else "",
    )
