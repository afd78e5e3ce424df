"""The agency behind the demo portal and what its editors chose for the front page."""

from wagtail.models import Site

from home.demo.content_files import read_json
from home.demo.shelves import Shelves
from home.models import Agency, HomePage, HomePick
from news.articles.models import ExemplaryProfile


def load_front(shelves: Shelves) -> None:
    """Agency, lead, exemplary figure and picks."""
    content = read_json("front")
    site = Site.objects.get(is_default_site=True)
    Agency.objects.update_or_create(site=site, defaults=content["agency"])
    home = HomePage.objects.get(pk=site.root_page_id)
    home.lead_article = shelves.articles[content["lead"]]
    home.exemplar = ExemplaryProfile.objects.get(pk=shelves.articles[content["exemplar"]].pk)
    home.picks = [
        HomePick(article=shelves.articles[key], sort_order=place) for place, key in enumerate(content["picks"])
    ]
    home.save_revision().publish()
