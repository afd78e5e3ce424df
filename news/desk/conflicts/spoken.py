"""Values of an article in words: what stands at a place, and what the place is called."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from news.desk.comparing.facts import Field
from news.desk.comparing.names import Names, look_up
from news.desk.comparing.references import references
from news.desk.comparing.relations import RELATIONS
from news.desk.comparing.stream import read_stream
from news.desk.comparing.values import read_field
from news.desk.merging.alignment import Item
from news.desk.merging.content import blocks_of
from news.desk.merging.merge import Content, Merge
from news.desk.merging.places import Kind, Place

BLOCKS = {
    "paragraph": gettext_lazy("Đoạn %(number)s của nội dung"),
    "image": gettext_lazy("Ảnh %(number)s"),
    "gallery": gettext_lazy("Chùm ảnh %(number)s"),
    "quote": gettext_lazy("Trích lời %(number)s"),
    "table": gettext_lazy("Bảng %(number)s"),
    "document": gettext_lazy("Hộp văn bản %(number)s"),
    "video": gettext_lazy("Video %(number)s"),
    "related": gettext_lazy("Bài liên quan %(number)s"),
}
FIRST_WORDS = 6
BY_NAME = {relation.name: relation for relation in RELATIONS}


@dataclass(frozen=True, slots=True)
class Spoken:
    """Puts the values of one merge into words; the names of records are looked up once."""

    model: type[Any]
    names: Names
    numbers: dict[str, int]
    items: dict[str, Place]

    def label(self, place: Place) -> str:
        """What a place is called."""
        if place.kind is Kind.FIELD:
            return self._field(place, place.mine).label
        if place.kind is Kind.BLOCK:
            form = BLOCKS.get(_any_of(place)["type"], gettext_lazy("Khối %(number)s"))
            return str(form) % {"number": self.numbers[place.identity]}
        heading = str(BY_NAME[place.container].heading) if place.container in BY_NAME else _("Nội dung")
        if place.kind is Kind.ORDER:
            return _("Thứ tự: %(heading)s") % {"heading": heading}
        return f"{heading}: {self.subject(place.container, _any_of(place))}"

    def text(self, place: Place, value: Any) -> str:
        """What stands there, in lines."""
        if value is None:
            return ""
        if place.kind is Kind.FIELD:
            return self._field(place, value).text
        if place.kind is Kind.ORDER:
            return " → ".join(self._short(place, identity) for identity in value)
        if place.kind is Kind.BLOCK:
            return self._block(value)
        return "\n".join(f"{field.label}: {field.text}" for field in self.fields(place.container, value) if field.text)

    def fields(self, relation: str, row: Item) -> list[Field]:
        """A row as labelled values."""
        known = BY_NAME[relation]
        return [read_field(known.model._meta.get_field(name), row.get(name), self.names) for name in known.fields]

    def subject(self, relation: str, row: Item) -> str:
        """Whom or what a row is about."""
        return BY_NAME[relation].subject({field.name: field.text for field in self.fields(relation, row)})

    def _field(self, place: Place, value: Any) -> Field:
        field = self.model._meta.get_field(place.container)
        label = str(field.verbose_name)
        spoken = read_field(field, value, self.names)
        return Field(spoken.name, label[:1].upper() + label[1:], spoken.key, spoken.text)

    def _block(self, block: Item) -> str:
        lines = []
        for passage in read_stream([block], self.names):
            picture = passage.picture
            lines += [passage.text] if picture is None else [picture.caption, picture.credit, picture.missing_file]
        return "\n".join(line for line in lines if line)

    def _short(self, order: Place, identity: str) -> str:
        place = self.items[f"{order.container}:{identity}"]
        if place.kind is Kind.ROW:
            return self.subject(place.container, _any_of(place))
        words = self._block(_any_of(place)).split() or [self.label(place)]
        return " ".join(words[:FIRST_WORDS]) + ("…" if len(words) > FIRST_WORDS else "")


def speak_of(model: type[Any], merged: Merge, sides: tuple[Content, ...]) -> Spoken:
    """A speaker for the places of one merge. ``sides``: every content whose records have to be named."""
    names = look_up(reference for side in sides for reference in references(model, side))
    items = {place.key: place for strand in merged.strands for place in strand.items}
    return Spoken(model, names, _numbers(items.values(), blocks_of(merged.theirs, "body")), items)


def _numbers(places: Any, theirs: list[Item]) -> dict[str, int]:
    counts: dict[str, int] = {}
    numbers = {}
    for place in places:
        if place.kind is Kind.BLOCK:
            kind = _any_of(place)["type"]
            counts[kind] = counts.get(kind, 0) + 1
            numbers[place.identity] = counts[kind]
    return numbers


def _any_of(place: Place) -> Item:
    item: Item = place.theirs or place.mine or place.base
    return item
