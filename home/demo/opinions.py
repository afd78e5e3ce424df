"""What invented readers wrote about the demo's consultations."""

from datetime import datetime

from home.demo.content_files import read_json
from home.demo.shelves import Shelves
from news.articles.models import Opinion


def load_opinions(shelves: Shelves) -> int:
    """Each row of ``opinions.json``; gives their number."""
    rows = read_json("opinions")
    for row in rows:
        article = shelves.articles[row.pop("article")]
        received = datetime.fromisoformat(row.pop("received"))
        Opinion.objects.create(notice_id=article.pk, received_at=received, **row)
    return len(rows)
