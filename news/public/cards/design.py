"""What the card of a page says, and the name of its file: other words or another picture make another name."""

from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Final

from django.utils.translation import gettext as _

from news.articles.models import Article
from news.registry.models import Bloc, Unit
from portal.library.models import Image

Subject = Article | Unit | Bloc
WIDTH: Final = 1200
HEIGHT: Final = 630
FOLDER: Final = "cards"
# Raised when the drawing changes: every card is then made anew under a new name.
VERSION: Final = 1
SHELF: Final = 1000


@dataclass(frozen=True, slots=True)
class Design:
    """A card before it is drawn. ``stem`` is the part of the file name that all cards of one page share."""

    stem: str
    title: str
    kicker: str
    digest: str
    image: Image | None = field(default=None, compare=False)

    @property
    def file_name(self) -> str:
        """Where the card lies in the store of uploads."""
        return f"{self.stem}{self.digest}.jpg"


def design_of(subject: Subject) -> Design:
    """The design for an article, a unit or a bloc. Asks the database for nothing but the picture of an article."""
    if isinstance(subject, Article):
        return _of_article(subject)
    kicker = _("Đơn vị") if isinstance(subject, Unit) else _("Khối, cụm thi đua")
    return Design(stem_of(subject), subject.name, kicker, _digest(subject.name))


def stem_of(subject: Subject) -> str:
    """``cards/article/12/12345-``: a thousand pages a folder, so that listing one stays quick."""
    kind = "article" if isinstance(subject, Article) else str(subject._meta.model_name)
    return f"{FOLDER}/{kind}/{subject.pk // SHELF}/{subject.pk}-"


def _of_article(article: Article) -> Design:
    image = article.social_image or article.hero_image
    picture = (image.file_hash, image.focal_point_x, image.focal_point_y) if image else ()
    # The keys and not their labels: the language of the reader must not change the name of the file.
    words = (article.title, article.kind, *article.event_types, article.locale_id, *picture)
    return Design(stem_of(article), article.title, kicker_of(article), _digest(*words), image)


def kicker_of(article: Article) -> str:
    """The kind of article, and of what happened; each word once."""
    return " · ".join(dict.fromkeys((str(article.get_kind_display()), *article.event_type_labels[:1])))


def _digest(*parts: object) -> str:
    """Of the parts as text: a page fresh from its form holds other types than one from the database."""
    return blake2b("\n".join(map(str, (VERSION, *parts))).encode(), digest_size=8).hexdigest()
