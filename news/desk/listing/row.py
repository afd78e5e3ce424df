"""One article as a line of a list."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from news.desk.listing.progress import Progress
from news.desk.standing import Standing, State


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What lists say of an article to one reader.

    ``article`` carries its columns, its owner and no body; ``open_keys`` are the actions that are open to the reader.
    """

    article: Any
    standing: Standing
    progress: Progress
    blocs: tuple[str, ...]
    missing: tuple[str, ...]
    open_keys: frozenset[str]

    @property
    def pk(self) -> int:
        """The key of the page."""
        return int(self.article.pk)

    @property
    def has_text_to_send(self) -> bool:
        """Whether there is anything that readers do not have yet."""
        return not self.article.live or bool(self.article.has_unpublished_changes)

    @property
    def title(self) -> str:
        """The title of the newest version."""
        return str(self.article.draft_title or self.article.title)

    @property
    def stage(self) -> State:
        """Where the text stands that is being worked on."""
        return self.standing.stage

    @property
    def mark(self) -> str:
        """The icon of the state."""
        return self.standing.state.mark

    @property
    def mark_class(self) -> str:
        """The colour of the icon."""
        return f"st-{self.mark.removeprefix('tt-')}"

    @property
    def about(self) -> tuple[str, ...]:
        """Kind and first bloc."""
        return (str(self.article.get_kind_display()), *self.blocs[:1])

    @property
    def writer(self) -> str:
        """Who wrote it; empty for imported articles."""
        return str(self.article.owner) if self.article.owner else ""

    @property
    def since(self) -> datetime:
        """Since when it is where it is."""
        known = self.progress.since or self.article.latest_revision_created_at
        return known or self.article.listed_at

    @property
    def shown_on_portal_at(self) -> datetime | None:
        """When readers first could read it; the last time it was published where that is not known."""
        return self.article.published_at or self.article.last_published_at

    def is_held_by(self, user: Any) -> bool:
        """Whether ``user`` has taken it on."""
        return self.progress.holder is not None and self.progress.holder.pk == user.pk

    def is_for(self, user: Any) -> bool:
        """Whether it is up to ``user`` to write on: they began it, hold it, or it was sent back to them."""
        recipient = self.progress.returned_to
        return self.is_owned_by(user) or self.is_held_by(user) or (recipient is not None and recipient.pk == user.pk)

    def is_owned_by(self, user: Any) -> bool:
        """Whether ``user`` began it."""
        return self.article.owner_id is not None and self.article.owner_id == user.pk
