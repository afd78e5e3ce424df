"""The card that a page names in its Open Graph tags."""

from dataclasses import dataclass
from typing import Any, Final

from django.core.files.storage import default_storage
from django.templatetags.static import static
from django.utils.translation import gettext as _

from news.articles.models import Article
from news.public.cards.design import HEIGHT, WIDTH, Design, Subject, design_of
from news.public.cards.tasks import draw_card, kind_of
from news.registry.models import Bloc, Unit
from portal.delivery.site_address import absolute
from portal.operations.asked_once import ask_once

MEDIA_TYPE: Final = "image/jpeg"
SITE_CARD: Final = "img/card.jpg"


@dataclass(frozen=True, slots=True)
class Card:
    """A picture for whoever shows a link: whole address, size in pixels, what it says."""

    url: str
    width: int
    height: int
    alt: str
    media_type: str = MEDIA_TYPE


def card_of(subject: Any = None) -> Card:
    """The card of an article, unit or bloc; of anything else, and until the worker has made it, that of the site.

    Draws nothing. Asks the database for nothing but an article's picture, and when the card is missing has it made.
    """
    if not isinstance(subject, (Article, Unit, Bloc)) or subject.pk is None:
        return site_card()
    design = design_of(subject)
    if not default_storage.exists(design.file_name):
        request_card(subject, design)
        return site_card()
    return Card(absolute(default_storage.url(design.file_name)), WIDTH, HEIGHT, f"{design.kicker}: {design.title}")


def request_card(subject: Subject, design: Design) -> None:
    """Have the worker make a card that is missing."""
    ask_once(draw_card, kind_of(subject), subject.pk, key=design.file_name)


def site_card() -> Card:
    """The card of the portal as a whole, part of the program: it is always there."""
    return Card(absolute(static(SITE_CARD)), WIDTH, HEIGHT, _("Cổng thông tin Thi đua Khen thưởng"))
