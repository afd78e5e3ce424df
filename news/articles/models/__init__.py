"""Articles and what hangs on them."""

from news.articles.models.article import Article
from news.articles.models.citations import ArticleAward, ArticleByline, ArticleDocument, ArticleMovement, BylineRole
from news.articles.models.kinds import (
    AttendanceMode,
    Conference,
    ExemplaryProfile,
    Inspection,
    NewsItem,
    Notice,
    NoticeKind,
)
from news.articles.models.outcomes import Finding, LeadershipOutcome, Pact
from news.articles.models.participation import ArticleBloc, ArticlePerson, ArticleUnit
from news.articles.models.section import NewsIndex, Section

__all__ = [
    "Article",
    "ArticleAward",
    "ArticleBloc",
    "ArticleByline",
    "ArticleDocument",
    "ArticleMovement",
    "ArticlePerson",
    "ArticleUnit",
    "AttendanceMode",
    "BylineRole",
    "Conference",
    "ExemplaryProfile",
    "Finding",
    "Inspection",
    "LeadershipOutcome",
    "NewsIndex",
    "NewsItem",
    "Notice",
    "NoticeKind",
    "Pact",
    "Section",
]
