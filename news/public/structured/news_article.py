"""An article as schema.org's NewsArticle (https://schema.org/NewsArticle), its corrections as CorrectionComment."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.timezone import localtime

from news.articles.models import Article
from news.public.selectors.corrections import ArticleCorrection


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What is told beside the article's own columns; ``image`` and ``url`` are whole addresses, empty for none."""

    url: str
    image: str
    updated_at: datetime | None
    corrections: Sequence[ArticleCorrection]


def news_article(article: Article, facts: ArticleFacts) -> dict[str, Any]:
    """The JSON-LD object; what is not known is left out, times are those of Vietnam."""
    told: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.title,
        "description": article.search_description or article.lead,
        "inLanguage": "vi",
        "mainEntityOfPage": facts.url,
        "image": [facts.image] if facts.image else [],
        "datePublished": _moment(article.published_at),
        "dateModified": _moment(facts.updated_at or article.published_at),
        "author": _author(article),
        "correction": [_correction(made) for made in facts.corrections],
    }
    return {name: value for name, value in told.items() if value}


def _moment(at: datetime | None) -> str:
    return localtime(at).isoformat(timespec="seconds") if at else ""


def _author(article: Article) -> list[dict[str, str]]:
    if article.byline_text:
        return [{"@type": "Person", "name": article.byline_text}]
    return [{"@type": "Organization", "name": article.source_name}] if article.source_name else []


def _correction(made: ArticleCorrection) -> dict[str, str]:
    return {"@type": "CorrectionComment", "text": made.note, "datePublished": _moment(made.at)}
