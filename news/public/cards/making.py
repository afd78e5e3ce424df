"""Makes the card of a page and takes away what it replaces. For the worker and for commands, never for a reader."""

from collections.abc import Mapping
from typing import Any, Final

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils.translation import override
from PIL import Image as Picture

from news.articles.models import Article
from news.public.cards.design import Design, Subject, design_of, stem_of
from news.public.cards.drawing import PICTURE, card_file
from news.registry.models import Bloc, Unit
from portal.library.cropping import cropped_original

KINDS: Final[Mapping[str, Any]] = {"article": Article, "unit": Unit, "bloc": Bloc}


def public_subjects(kind: str) -> Any:
    """The pages of a kind that readers may see: a query set."""
    return Article.public_everywhere.all() if kind == "article" else KINDS[kind].objects.all()


def make_card(subject: Subject) -> bool:
    """Draw the card unless it is there already; whether it was drawn. Cards of other words or pictures go."""
    with override(_language_of(subject)):
        design = design_of(subject)
        missing = not default_storage.exists(design.file_name)
        if missing:
            default_storage.save(design.file_name, ContentFile(card_file(design, _picture(design))))
    _remove(design.stem, but=design.file_name)
    return missing


def remove_cards(subject: Subject) -> None:
    """Take away every card of a page that readers may no longer see."""
    _remove(stem_of(subject))


def _picture(design: Design) -> Picture.Image | None:
    return cropped_original(design.image, PICTURE) if design.image else None


def _language_of(subject: Subject) -> str:
    return subject.locale.language_code if isinstance(subject, Article) else "vi"


def _remove(stem: str, but: str = "") -> None:
    folder, _slash, start = stem.rpartition("/")
    try:
        _folders, names = default_storage.listdir(folder)
    except FileNotFoundError:
        return
    for name in names:
        if name.startswith(start) and f"{folder}/{name}" != but:
            default_storage.delete(f"{folder}/{name}")
