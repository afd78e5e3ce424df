"""Taking an opinion in."""

from typing import Any

from news.articles.models import Notice, Opinion

FIELDS = ("name", "phone", "address", "about", "text")


def received(notice: Notice, cleaned: dict[str, Any]) -> Opinion:
    """The opinion of a valid form; a form that is sent twice makes one."""
    fields = {name: cleaned[name] for name in FIELDS}
    made, _created = Opinion.objects.get_or_create(form_key=cleaned["form_key"], defaults={"notice": notice, **fields})
    return made
