"""What a result can be, under the keys of the address and with the words that readers see."""

from typing import Any, Final

from django.utils.translation import gettext_lazy as _

from news.articles.keys import ArticleKind

ARTICLE: Final = "article"
UNIT: Final = "unit"
BLOC: Final = "bloc"
PERSON: Final = "person"
DOCUMENT: Final = "document"
AWARD: Final = "award"
MOVEMENT: Final = "movement"

NAMED: Final = frozenset({UNIT, BLOC, PERSON, MOVEMENT})
"""Nouns that have names of their own, which readers type to get there."""

KIND_LABELS: Final[dict[str, Any]] = {
    **{str(key): label for key, label in ArticleKind.choices},
    UNIT: _("Đơn vị"),
    BLOC: _("Khối, cụm thi đua"),
    MOVEMENT: _("Phong trào thi đua"),
    PERSON: _("Nhân sự"),
    DOCUMENT: _("Văn bản"),
    AWARD: _("Hồ sơ khen thưởng"),
}
"""Label of every kind; the order is the order in which facets with equal counts are shown."""
