"""The demo articles as pages: written, and then published the way an editor does it."""

from collections.abc import Sequence

from home.demo.accounts import Newsroom
from home.demo.article_fields import new_article
from home.demo.article_file import ArticleFile, read_article
from home.demo.article_rows import rows_of
from home.demo.body_markup import blocks_of
from home.demo.content_files import article_paths
from home.demo.shelves import Shelves
from news.articles.models import Article, Section

LIVE = "live"
SCHEDULED = "scheduled"
IN_REVIEW = "in_review"
IN_APPROVAL = "in_approval"


def load_articles(shelves: Shelves, newsroom: Newsroom) -> None:
    """Every article, oldest first. All pages exist before any is filled, because articles point to each other."""
    files = sorted((read_article(path) for path in article_paths()), key=_order)
    _create(files, shelves, newsroom)
    for file in files:
        page = shelves.articles[file.key]
        _fill(page, file, shelves)
        _send_on(page, file, newsroom)


def _order(file: ArticleFile) -> tuple[str, str]:
    """By publication; what is not published yet comes last."""
    return file.text("published") or "9", file.key


def _create(files: Sequence[ArticleFile], shelves: Shelves, newsroom: Newsroom) -> None:
    for file in files:
        page = new_article(file, shelves)
        page.owner = newsroom.contributor
        Section.objects.get(slug=file.text("section")).add_child(instance=page)
        shelves.articles.put(file.key, page)


def _fill(page: Article, file: ArticleFile, shelves: Shelves) -> None:
    page.body = blocks_of(file.body, shelves)  # type: ignore[assignment]  # the field's descriptor takes a raw stream
    for relation, rows in rows_of(file, shelves).items():
        setattr(page, relation, rows)
    page.save()


def _send_on(page: Article, file: ArticleFile, newsroom: Newsroom) -> None:
    """Publish, schedule, submit or leave the draft, as the file says."""
    state = file.text("state") or LIVE
    if state in {LIVE, SCHEDULED}:
        page.save_revision(user=newsroom.editor).publish(user=newsroom.publisher, skip_permission_checks=True)
    else:
        page.save_revision(user=newsroom.contributor)
    if state == LIVE:
        _date_back(page)
    if state in {IN_REVIEW, IN_APPROVAL} and newsroom.contributor:
        _submit(page, state, newsroom)


def _submit(page: Article, state: str, newsroom: Newsroom) -> None:
    """Into the hands of the editors, and for ``in_approval`` on to those who publish."""
    submission = page.get_workflow().start(page, newsroom.contributor)
    if state == IN_APPROVAL:
        submission.current_task_state.approve(user=newsroom.editor)


def _date_back(page: Article) -> None:
    """Readers, feeds and site maps see the day of the story, not the day on which the demo was loaded."""
    Article.objects.filter(pk=page.pk).update(first_published_at=page.published_at, last_published_at=page.published_at)
