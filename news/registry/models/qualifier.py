"""How a post is held: in charge, acting, deputy, former."""

import re

from django.db import models
from django.utils.translation import gettext_lazy as _

from portal.vietnamese.fold import fold


class Qualifier(models.TextChoices):
    """How a post is held. A deputy in charge (phó … phụ trách) counts as in charge."""

    NONE = "", _("không")
    IN_CHARGE = "phu_trach", _("phụ trách")
    ACTING = "quyen", _("quyền")
    DEPUTY = "pho", _("phó")
    FORMER = "nguyen", _("nguyên")


PATTERNS: tuple[tuple[re.Pattern[str], Qualifier], ...] = (
    (re.compile(r"nguyen\b"), Qualifier.FORMER),
    (re.compile(r"(quyen|q\.)\s"), Qualifier.ACTING),
    (re.compile(r"pho\b.*\bphu trach\b"), Qualifier.IN_CHARGE),
    (re.compile(r"pho\b"), Qualifier.DEPUTY),
)


def qualifier_of(title: str) -> Qualifier:
    """The qualifier that the first words of a post state: ``Phó Trưởng ban phụ trách`` is ``phu_trach``.

    "Chuyên viên phụ trách công tác …" states a duty, not a way of holding a post, and has none.
    """
    folded = fold(title).strip()
    return next((qualifier for pattern, qualifier in PATTERNS if pattern.match(folded)), Qualifier.NONE)
