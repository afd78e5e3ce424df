"""Versions of an article that can be compared: saved ones and the one that readers see."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from news.articles.models import Article
from news.desk.comparing.comparison import Comparison, compare
from news.desk.comparing.names import Names, look_up
from news.desk.comparing.reading import Reading, read
from news.desk.comparing.references import references


@dataclass(frozen=True, slots=True)
class Version:
    """The stored form of an article at one time. ``revision`` is None for an article that was never saved as one."""

    model: type[Article]
    content: dict[str, Any]
    label: str
    revision: int | None = None
    author: str = ""
    saved_at: datetime | None = None

    @property
    def described(self) -> str:
        """What it is, who saved it and when."""
        when = localtime(self.saved_at).strftime("%H:%M %d/%m/%Y") if self.saved_at else ""
        return ", ".join(part for part in (self.label, self.author, when) if part)


def saved_version(page: Any, revision: Any, label: str = "") -> Version:
    """A revision of ``page``."""
    version = listed_version(page, revision)
    return replace(version, content=_as_published(page, revision), label=label or version.label)


def listed_version(page: Any, revision: Any) -> Version:
    """A revision of ``page`` to choose from a list, without what it says."""
    author = str(revision.user or "")
    return Version(page.specific_class, {}, _label(page, revision), revision.pk, author, revision.created_at)


def portal_version(page: Any) -> Version:
    """What readers see of a live ``page``: its live revision, else the rows themselves."""
    if page.live_revision is not None:
        return saved_version(page, page.live_revision)
    return Version(page.specific_class, page.specific.serializable_data(), str(_("bản đang trên cổng")))


def newest_version(page: Any) -> Version:
    """The newest saved version, else what the rows hold."""
    newest = page.latest_revision
    return saved_version(page, newest) if newest is not None else portal_version(page)


def compare_versions(old: Version, new: Version) -> Comparison:
    """``new`` against ``old``; the names of both are looked up at once."""
    names = _names((old, new))
    return compare(_read(old, names), _read(new, names))


def article_of(version: Version) -> Any:
    """The article in memory as the version has it; whether the records that it points to exist is not asked."""
    return version.model.from_serializable_data(version.content, check_fks=False)


def read_version(version: Version) -> Reading:
    """A version by itself."""
    return _read(version, _names((version,)))


def _names(versions: Iterable[Version]) -> Names:
    return look_up(found for version in versions for found in references(version.model, version.content))


def _read(version: Version, names: Names) -> Reading:
    return read(version.model, version.content, names)


def _as_published(page: Any, revision: Any) -> dict[str, Any]:
    """What it says. Publishing sets the hour of publication in the rows alone; later drafts have it from there."""
    content: dict[str, Any] = revision.content
    if revision.pk != page.live_revision_id or content.get("published_at") or not page.published_at:
        return content
    return {**content, "published_at": page.published_at.isoformat()}


def _label(page: Any, revision: Any) -> str:
    if page.live and revision.pk == page.live_revision_id:
        return _("bản đang trên cổng")
    if revision.pk == page.latest_revision_id:
        return _("bản mới nhất")
    return _("bản lưu")
