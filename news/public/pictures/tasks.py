"""The worker makes the pictures of an article that became public."""

from django_tasks import task

from news.articles.models import Article
from news.public.pictures.uses import picture_uses
from portal.library.tasks import make_sizes_for
from portal.operations.tasks import SLOW


@task(queue_name=SLOW, priority=20)
def make_pictures_of(article_id: int) -> None:
    """Make what is missing of every picture of an article, if readers may see it."""
    for use in picture_uses(Article.public_everywhere.filter(pk=article_id)):
        make_sizes_for.call(use.image.pk, sorted(use.places))
