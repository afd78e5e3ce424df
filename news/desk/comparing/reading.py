"""A version of an article read for comparing: rows of facts and passages of text."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext as _

from news.articles.models import Article
from news.desk.comparing.facts import Field, Row
from news.desk.comparing.lines import Line
from news.desk.comparing.names import Names
from news.desk.comparing.passages import Form, Passage, Picture
from news.desk.comparing.references import stored_blocks
from news.desk.comparing.relations import ADDRESS, EVENT, ORIGIN, RELATIONS, TIMES, Relation, own_fields
from news.desk.comparing.stream import read_stream
from news.desk.comparing.values import read_field
from portal.vietnamese.normalise import to_nfc

Raw = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one version says."""

    rows: tuple[Row, ...]
    passages: tuple[Passage, ...]


def read(model: type[Article], content: Raw, names: Names) -> Reading:
    """``content`` is the stored form of a revision of ``model``; ``names`` knows every record it points to."""
    return Reading(tuple(_rows(model, content, names)), tuple(_passages(content, names)))


def _rows(model: type[Article], content: Raw, names: Names) -> Iterator[Row]:
    for order, relation in enumerate(RELATIONS):
        for stored in content.get(relation.name) or ():
            yield replace(_row(relation, stored, names), order=order)
    groups = (
        (_("Sự kiện"), EVENT),
        (str(model._meta.verbose_name).capitalize(), own_fields(model)),
        (_("Tác giả, nguồn"), ORIGIN),
        (_("Hẹn giờ"), TIMES),
        (_("Địa chỉ, chia sẻ"), ADDRESS),
    )
    for heading, fields in groups:
        for name in fields:
            field = read_field(model._meta.get_field(name), content.get(name), names)
            yield Row(heading, field.label, (field,), order=len(RELATIONS))


def _row(relation: Relation, stored: Raw, names: Names) -> Row:
    fields = [read_field(relation.model._meta.get_field(name), stored.get(name), names) for name in relation.fields]
    subject = relation.subject({field.name: field.text for field in fields})
    return Row(str(relation.heading), subject, tuple(_without_defaults(fields)), stored.get("pk"))


def _without_defaults(fields: list[Field]) -> Iterator[Field]:
    """A number of one is what everybody takes for granted."""
    return (Field(f.name, f.label, "", "") if (f.name, f.key) == ("count", "1") else f for f in fields)


def _passages(content: Raw, names: Names) -> Iterator[Passage]:
    for form, name, label in ((Form.TITLE, "title", _("Tiêu đề")), (Form.LEAD, "lead", _("Câu dẫn"))):
        text = to_nfc(content.get(name) or "")
        yield Passage(form, label, name, (Line(text, key=name),) if text else ())
    hero = _hero(content)
    if hero is not None:
        yield Passage(Form.PICTURE, _("Ảnh chính"), "hero", picture=hero)
    yield from read_stream(stored_blocks(content), names)


def _hero(content: Raw) -> Picture | None:
    caption, credit = content.get("hero_caption") or "", content.get("hero_credit") or ""
    if not (content.get("hero_image") or caption):
        return None
    return Picture(content.get("hero_image"), caption=caption, credit=credit)
