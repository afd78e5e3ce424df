"""Who a name in the office of leader or deputy stands for."""

from django.utils.translation import gettext as _

from news.registry.loading.unit_lookup import find_unit
from news.registry.models import Person, Unit
from portal.vietnamese.partial_date import PartialDate


class UnknownHolder(Exception):
    """Nobody, or more than one person, can be meant. The message is Vietnamese."""


def find_holder(name: str, year: int, province: str) -> Unit | Person:
    """The unit of this name in the year, else the person. Raises ``SeveralUnits`` or ``UnknownHolder``."""
    unit = find_unit(name, PartialDate.of(year), province)
    if unit is not None:
        return unit
    people = list(Person.objects.called(name)[:2])
    if not people:
        raise UnknownHolder(_("chưa có đơn vị hay cá nhân “%(name)s” trong hồ sơ; chưa ghi.") % {"name": name})
    if len(people) > 1:
        raise UnknownHolder(_("có nhiều người tên “%(name)s”; chưa ghi.") % {"name": name})
    return people[0]
