"""Which province a file means."""

from django.utils.translation import gettext as _

from news.registry.loading.progress import Progress
from news.registry.models import Province
from portal.vietnamese.partial_date import PartialDate


def find_province(name: str, until: PartialDate | None, progress: Progress) -> Province | None:
    """The province of this name in which a unit that ended at ``until`` lay; the latest for a unit that lives on.

    A name that no province has is a doubt.
    """
    if not name:
        return None
    at_that_time = Province.objects.called_on(name, until.first_day) if until else None
    province = at_that_time or Province.objects.called_on(name, None)
    if province is None:
        progress.doubt(_("Chưa có tỉnh, thành phố tên “%(name)s”; để trống.") % {"name": name})
    return province


def same_place(name: str, province: Province | None) -> bool:
    """Whether the name can stand for the province; an unknown side agrees with all."""
    if not name or province is None:
        return True
    return Province.objects.called(name).filter(pk=province.pk).exists()
