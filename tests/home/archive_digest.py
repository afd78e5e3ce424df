"""The content of a generated archive as one number: equal content, equal number."""

import hashlib
import re
from typing import Any, Final

from django.db import models

from news.articles.models import (
    Article,
    ArticleAward,
    ArticleBloc,
    ArticleByline,
    ArticleDocument,
    ArticlePerson,
    ArticleUnit,
    Finding,
)
from news.registry.models import AwardRecord, Bloc, BlocTerm, LegalDocument, Person, Position, Unit, UnitName
from portal.library.models import Image

_MODELS: Final[tuple[Any, ...]] = (
    Image, Unit, UnitName, Bloc, BlocTerm, Person, Position, LegalDocument, AwardRecord, Article, ArticleUnit,
    ArticleBloc, ArticlePerson, ArticleDocument, ArticleAward, ArticleByline, Finding,
)  # fmt: skip
# Keys are the database's business, the name of a file that of the storage.
_IMAGE_KEY: Final = re.compile(r'"image": \d+')


def archive_digest() -> str:
    """A hash over all columns but keys, times of entry and names of files."""
    digest = hashlib.sha256()
    for model in _MODELS:
        names = [field.attname for field in model._meta.concrete_fields if _is_content(field)]
        for row in model._base_manager.order_by("pk").values_list(*names):
            digest.update(_IMAGE_KEY.sub("", repr([getattr(value, "raw_data", value) for value in row])).encode())
    return digest.hexdigest()


def _is_content(field: Any) -> bool:
    is_stamp = getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False)
    is_upload = isinstance(field, models.FileField) or field.name == "created_at"
    return not (field.is_relation or field.primary_key or is_stamp or is_upload)
