"""One thing that is wrong or missing, and the rule that finds it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _

from news.articles.keys import ArticleKind
from news.articles.models import Article
from news.articles.parts import Part


class Weight(models.TextChoices):
    """Whether an article may be handed in with it."""

    BLOCKING = "blocking", _("phải sửa")
    ADVISORY = "advisory", _("lưu ý")


@dataclass(frozen=True, slots=True)
class Problem:
    """A sentence for the writer."""

    part: Part
    weight: Weight
    sentence: str

    @property
    def is_blocking(self) -> bool:
        """Whether the article cannot be handed in."""
        return self.weight == Weight.BLOCKING


@dataclass(frozen=True, slots=True)
class Check:
    """A rule: ``find`` yields one sentence for each thing that is wrong; ``kinds`` are those it speaks of."""

    part: Part
    weight: Weight
    find: Callable[[Article], Iterable[str]]
    kinds: frozenset[str] = frozenset(ArticleKind.values)

    def problems(self, article: Article) -> list[Problem]:
        """What this rule finds in ``article``, which must be of its specific class."""
        if article.kind_of_class not in self.kinds:
            return []
        return [Problem(self.part, self.weight, str(sentence)) for sentence in self.find(article)]
