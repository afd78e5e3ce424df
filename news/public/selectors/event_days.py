"""The days that an event fills in a calendar."""

from datetime import date

from news.articles.models import Article


def first_day_of(article: Article) -> date:
    """The first day; without one, a day that no calendar shows."""
    return article.event_first_day or date.max


def last_day_of(article: Article) -> date:
    """The last day; an end that is known only by month or year says nothing of the days between."""
    is_day = article.event_end is not None and article.event_end.precision == "day"
    return (article.event_last_day if is_day else None) or first_day_of(article)
