"""Invented records that the tests of public pages put together."""

from typing import Any

from news.articles.models import Article
from news.registry.models import (
    AwardForm,
    AwardFormName,
    AwardRecord,
    AwardStatusEvent,
    Bloc,
    BlocMembership,
    BlocName,
    BlocTerm,
    LegalDocument,
    Person,
    SuccessionLink,
    Unit,
    UnitName,
    UnitSuccession,
)
from portal.vietnamese.partial_date import PartialDate
from tests.factories.article import ConferenceFactory


def known(text: str | None) -> PartialDate | None:
    """The partial date of an EDTF text."""
    return PartialDate(text) if text else None


def make_unit(name: str, born: str | None = None, ended: str | None = None, **fields: Any) -> Unit:
    """A unit that bore one name all its life."""
    begun, over = known(born), known(ended)
    unit = Unit(established=begun, dissolved=over, **fields)
    unit.names.add(UnitName(name=name, valid_from=begun, valid_to=over))
    unit.save()
    return unit


def merge(predecessors: list[Unit], successor: Unit, on: str, scope: str = "") -> UnitSuccession:
    """An act by which the predecessors passed into the successor."""
    act = UnitSuccession.objects.create(kind="merge", effective=known(on), legal_basis="Nghị quyết về sắp xếp bộ máy")
    for unit in predecessors:
        SuccessionLink.objects.create(succession=act, predecessor=unit, successor=successor, scope=scope)
    return act


def make_bloc(name: str, members: list[Unit], leader: Unit | None = None, year: int = 2026) -> Bloc:
    """A bloc whose members joined at the beginning, led by ``leader`` in ``year``."""
    bloc = Bloc(kind="khoi", level="tinh")
    bloc.names.add(BlocName(name=name))
    bloc.save()
    for place, unit in enumerate(members):
        BlocMembership.objects.create(bloc=bloc, unit=unit, valid_from=known("2020"), sort_order=place)
    if leader:
        BlocTerm.objects.create(bloc=bloc, year=year, role="leader", unit=leader)
    return bloc


def make_form(name: str = "Bằng khen của Chủ tịch UBND tỉnh", key: str = "thu-bang-khen") -> AwardForm:
    """A form of commendation, made once."""
    found = AwardForm.objects.filter(key=key).first()
    if found:
        return found
    form = AwardForm(key=key, category="bang_khen", authority="bo_tinh")
    form.names.add(AwardFormName(name=name))
    form.save()
    return form


def make_decision(number: str = "812/QĐ-UBND", on: str = "2024-12-20") -> LegalDocument:
    """A decision with a number and a date."""
    return LegalDocument.objects.create(
        document_type="quyet_dinh", number=number, issued=known(on), title="Khen thưởng thành tích công tác"
    )


def make_award(year: int = 2024, steps: tuple[str, ...] = ("nominated",), **recipient: Any) -> AwardRecord:
    """A record of the ledger with its history; a decided one gets a decision of its own."""
    record = AwardRecord(form=make_form(), year=year, **recipient)
    if "decided" in steps:
        record.decision = make_decision(number=f"{AwardRecord.objects.count() + 1}/QĐ-UBND", on=f"{year}-12-20")
        record.decided = known(f"{year}-12-20")
    for place, step in enumerate(steps):
        record.steps.add(AwardStatusEvent(step=step, sort_order=place))
    record.save()
    return record


def make_person(name: str = "Đặng Thị Minh Hòa") -> Person:
    """A person without posts."""
    return Person.objects.create(full_name=name)


def make_full_conference(unit: Unit, bloc: Bloc, person: Person, rows: int = 1, **fields: Any) -> Article:
    """A conference with ``rows`` rows of each kind."""
    article = ConferenceFactory(**({"event_date": "2024-07-12"} | fields))
    record = make_award(unit=unit)
    for _ in range(rows):
        article.unit_links.create(unit=unit, role="chair")
        article.unit_links.create(unit=unit, role="member")
        article.people_links.create(person=person, role="chair", position="Giám đốc", unit=unit, honorific="bà")
        article.document_links.create(written_as="Quy chế hoạt động của khối")
        article.award_links.create(record=record, unit=unit, award_text="Bằng khen", reported_status="nominated")
        article.findings.create(kind="task", text="Công khai bảng điểm", due="2025-01-15")
        article.pacts.create(year=2024, content="Mười bốn chỉ tiêu", parties="Mười hai đơn vị")
        article.leadership_outcomes.create(bloc=bloc, role="leader", year=2025, unit=unit)
    article.bloc_links.create(bloc=bloc, year=2024)
    article.save()
    return article
