"""A kept text as a file that can be opened anywhere."""

from typing import Any

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from news.desk.comparing.names import look_up
from news.desk.comparing.references import references
from news.desk.comparing.relations import RELATIONS
from news.desk.comparing.stream import read_stream
from news.desk.comparing.values import read_field
from news.desk.merging.content import blocks_of, rows_of
from news.desk.models import KeptVersion

FIRST = ("title", "lead")


def as_text(kept: KeptVersion) -> str:
    """Title, lead, body, then rows and the other fields that say something."""
    model = kept.article.specific_class
    names = look_up(references(model, kept.mine))
    kept_at = localtime(kept.kept_at).strftime("%H:%M:%S %d/%m/%Y")
    lines = [_("Bản giữ lúc %(when)s") % {"when": kept_at}, ""]
    for name in FIRST:
        lines += [str(kept.mine.get(name) or ""), ""]
    for passage in read_stream(blocks_of(kept.mine, "body"), names):
        picture = passage.picture
        words = [passage.text] if picture is None else [passage.label, picture.caption, picture.credit]
        lines += [*(word for word in words if word), ""]
    for relation in RELATIONS:
        lines += _rows(relation, kept.mine, names)
    return "\n".join([*lines, *_fields(model, kept.mine, names), ""])


def _rows(relation: Any, content: dict[str, Any], names: Any) -> list[str]:
    rows = rows_of(content, relation.name)
    said = []
    for row in rows:
        fields = [read_field(relation.model._meta.get_field(name), row.get(name), names) for name in relation.fields]
        said.append("- " + "; ".join(f"{field.label}: {field.text}" for field in fields if field.text))
    return [f"{relation.heading}:", *said, ""] if said else []


def _fields(model: Any, content: dict[str, Any], names: Any) -> list[str]:
    form = model.get_edit_handler().get_form_class()
    columns = {field.name: field for field in model._meta.concrete_fields}
    simple = [name for name in form.base_fields if name in columns and name not in (*FIRST, "body")]
    found = (read_field(columns[name], content.get(name), names) for name in simple)
    return [f"{field.label}: {field.text}" for field in found if field.text]
