"""What articles consist of: fields, body and rows, as their editing form has them."""

from typing import Any

from wagtail.fields import StreamField

from news.desk.merging.shape import Rows, Shape

# The columns that say whom or what a row is about, the surest first; a row that two people added is known by them.
SUBJECTS = {
    "unit_links": ("unit", "written_name"),
    "bloc_links": ("bloc", "written_name"),
    "people_links": ("person", "written_name"),
    "award_links": ("record", "recipient_text", "unit", "person"),
    "document_links": ("document", "number", "written_as"),
    "movement_links": ("movement",),
    "leadership_outcomes": ("unit", "person", "holder_text"),
    "pacts": ("year",),
    "findings": ("text",),
    "bylines": ("name",),
}


def shape_of(model: type[Any]) -> Shape:
    """The shape of one kind of article. Comments stay out: Wagtail keeps them beside the text."""
    form = model.get_edit_handler().get_form_class()
    columns = {field.name: field for field in model._meta.concrete_fields}
    named = [name for name in form.base_fields if name in columns]
    streams = tuple(name for name in named if isinstance(columns[name], StreamField))
    fields = tuple(name for name in named if name not in streams)
    relations = tuple(Rows(name, SUBJECTS.get(name, ())) for name in form.formsets if name != "comments")
    return Shape(fields, streams, relations)
