"""Award records as search documents. The status stands beside each, so that no proposal reads as a granted award."""

from collections.abc import Iterator, Sequence

from news.registry.models import AwardRecord
from search.documents.document import SearchDocument
from search.documents.kinds import AWARD
from search.documents.lineage import Lineages, unit_spellings
from search.documents.movements import as_asked_for
from search.documents.people import addressed


def award_ids() -> list[int]:
    """Primary keys of all award records."""
    return list(AwardRecord.objects.order_by("pk").values_list("pk", flat=True))


def award_documents(award_ids: Sequence[int]) -> Iterator[SearchDocument]:
    """Documents of the records that exist. A constant number of queries."""
    found = AwardRecord.objects.filter(pk__in=award_ids).with_parties().prefetch_related("unit__names")
    records = list(found.order_by("pk"))
    lineages = Lineages(record.unit_id for record in records if record.unit_id)
    for record in records:
        yield _document(record, lineages)


def _document(record: AwardRecord, lineages: Lineages) -> SearchDocument:
    decided = record.decided
    return SearchDocument(
        key=f"{AWARD}:{record.pk}",
        noun=AWARD,
        kind=AWARD,
        title=f"{record.award_name} – {record.recipient_name}",
        url=record.get_absolute_url(),
        lead=" · ".join(filter(None, [_year(record), record.decision.citation if record.decision else ""])),
        body="\n".join(filter(None, [record.told_merit, record.recipient_text])),
        note=str(record.get_status_display()),
        names=tuple(dict.fromkeys(filter(None, _names(record)))),
        kin=lineages.kin_of(record.unit_id) if record.unit_id else (),
        dates=(decided.value,) if decided else (),
        event_date=decided.value if decided else "",
        first_day=decided.first_day if decided else None,
        last_day=decided.last_day if decided else None,
        years=(record.year,) if record.year else (),
        units=(record.unit.slug,) if record.unit else (),
        award_forms=(record.form.key,),
        unit_names=(record.unit.name,) if record.unit else (),
    )


def _names(record: AwardRecord) -> list[str]:
    names = [record.award_name, record.form.name, *record.form.other_names(), record.recipient_name, _year(record)]
    names.append(str(record.get_status_display()))
    if record.person:
        names.append(addressed(record.person))
    if record.movement:
        names.append(as_asked_for(record.movement))
    return names + (unit_spellings(record.unit) if record.unit else [])


def _year(record: AwardRecord) -> str:
    return f"năm {record.year}" if record.year else ""
