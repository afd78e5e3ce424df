"""What an article's page says beside its running text: findings, pacts, deeds, replies, where to write to."""

from collections.abc import Iterator
from typing import Any, Final

from search.documents.article_rows import ArticleRows

OWN_KINDS: Final = ("inspection", "exemplaryprofile", "notice")
"""Relations to the kinds that have texts of their own; to be fetched with the article."""


def article_facts(article: Any, rows: ArticleRows) -> Iterator[str]:
    """One fact a line. The relations of ``OWN_KINDS`` should be fetched before."""
    yield from (finding.text for finding in rows.findings)
    for pact in rows.pacts:
        yield ". ".join(filter(None, [str(pact), pact.content, pact.parties]))
    yield from filter(None, _of_the_kind(article))


def _of_the_kind(article: Any) -> Iterator[str]:
    inspection, profile, notice = (getattr(article, kind, None) for kind in OWN_KINDS)
    if inspection:
        yield inspection.reply
    if profile:
        yield from (profile.role_line, profile.deeds)
    if notice:
        yield notice.contact
