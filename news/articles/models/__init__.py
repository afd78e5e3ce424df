"""Articles and what hangs on them."""

from news.articles.models.article import Article
from news.articles.models.citations import ArticleAward, ArticleByline, ArticleDocument, ArticleMovement, BylineRole
from news.articles.models.consultation_rule import ConsultationRule
from news.articles.models.correction import Correction
from news.articles.models.kinds import (
    AttendanceMode,
    Conference,
    ExemplaryProfile,
    Inspection,
    NewsItem,
    Notice,
    NoticeKind,
)
from news.articles.models.opinion import Opinion, OpinionState, opinion_count
from news.articles.models.outcomes import Finding, LeadershipOutcome, Pact
from news.articles.models.participation import ArticleBloc, ArticlePerson, ArticleUnit
from news.articles.models.published_version import AppendOnly, PublishedVersion, VersionEvent
from news.articles.models.section import NewsIndex, Section
from news.articles.models.take_down import TakeDown, TakeDownReason

__all__ = [
    "AppendOnly",
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
    "ConsultationRule",
    "Correction",
    "ExemplaryProfile",
    "Finding",
    "Inspection",
    "LeadershipOutcome",
    "NewsIndex",
    "NewsItem",
    "Notice",
    "NoticeKind",
    "Opinion",
    "OpinionState",
    "Pact",
    "PublishedVersion",
    "Section",
    "TakeDown",
    "TakeDownReason",
    "VersionEvent",
    "opinion_count",
]
