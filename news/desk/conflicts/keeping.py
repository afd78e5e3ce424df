"""Keeping a refused text on the server, and working out its merge with what has come meanwhile."""

import json
import re
from datetime import datetime
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from wagtail.models import COMMENTS_RELATION_NAME, Comment, Page, Revision

from news.desk.changed_text import changed_fields
from news.desk.conflicts.lineage import ground_of, shown_by
from news.desk.conflicts.shape import shape_of
from news.desk.conflicts.stamp import Stamp
from news.desk.merging.merge import Content, Merge, merge
from news.desk.models import KeptVersion

TO_THE_MINUTE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:")


def content_of(page: Page) -> Content:
    """An article as revisions keep it, always spelled the same way."""
    content: Content = json.loads(json.dumps(page.serializable_data(), cls=DjangoJSONEncoder))
    return content


def keep_if_changed(form: Any, page: Any, stamp: Stamp, user: Any) -> KeptVersion | None:
    """Keep what a valid form holds; None when its writer changed nothing. ``page`` is the article as stored."""
    ground, opened_at = _ground(page, stamp, user)
    kept = KeptVersion(
        article_id=page.pk, user=user, ground=ground, mine=_typed(form, page, stamp), opened_at=opened_at
    )
    if ground is not None and not merged_with_latest(kept, page).mine_changed:
        return None
    kept.save()
    return kept


def merged_with_latest(kept: KeptVersion, page: Any) -> Merge:
    """The kept text against the article as it is now."""
    theirs = content_of(page.get_latest_revision_as_object())
    return merge(kept.ground, theirs, kept.mine, shape_of(type(page)))


def kept_by(user: Any, article_id: int) -> list[KeptVersion]:
    """What is kept of this person's tries at this article, newest first."""
    return list(KeptVersion.objects.filter(article_id=article_id, user_id=user.pk))


def save_merged(page: Any, content: Content, user: Any) -> Revision:
    """Store merged content the way the editing form stores a draft: a live article keeps what readers see."""
    merged = page.get_latest_revision_as_object().with_content_json(content)
    if not merged.live:
        merged.save(clean=False)
    revision: Revision = merged.save_revision(user=user, log_action=True, clean=False)
    return revision


def add_comments(page: Page, kept: KeptVersion) -> None:
    """Comments written in the refused form; Wagtail keeps them beside the text, so there is nothing to merge."""
    for row in kept.mine.get(COMMENTS_RELATION_NAME, []):
        if row["pk"] is None and row["text"]:
            place = {"contentpath": row["contentpath"], "position": row["position"]}
            Comment.objects.create(page=page, user=kept.user, text=row["text"], **place)


def _ground(page: Any, stamp: Stamp, user: Any) -> tuple[Content | None, datetime | None]:
    revision = ground_of(page, stamp, user)
    if revision is not None:
        return content_of(revision.as_object()), revision.created_at
    # An imported article has no revision at first; while it is live its row stays as the form showed it.
    if stamp.key and not stamp.revision and page.live:
        return content_of(page), None
    return None, None


def _typed(form: Any, page: Any, stamp: Stamp) -> Content:
    """What the form holds. A field that nobody touched keeps its stored spelling: a date-time box drops seconds."""
    shown = shown_by(page, stamp) or page.get_latest_revision()
    row = content_of(page)
    before = content_of(shown.as_object()) if shown is not None else row
    changed = changed_fields(form)
    mine = content_of(form.save(commit=False))
    fields = [name for name in shape_of(type(page)).fields if name in before]
    untouched = [name for name in fields if name not in changed or _same_minute(mine[name], row.get(name))]
    return mine | {name: before[name] for name in untouched}


def _same_minute(one: Any, other: Any) -> bool:
    """Whether two moments read the same in a form: the hour of publication is filled in from the live article."""
    moments = isinstance(one, str) and isinstance(other, str) and TO_THE_MINUTE.match(one)
    return bool(moments) and one[:16] == other[:16]
