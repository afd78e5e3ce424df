"""How far a reader without script gets from the front page."""

from urllib.parse import urljoin, urlsplit

from django.test import Client
from lxml import html

from news.articles.models import Article

CLICKS = 4


def out_of_reach(client: Client) -> set[str]:
    """The public articles that no way of ``CLICKS`` links from the front page through the lists of news leads to."""
    articles = {article.get_url() or "" for article in Article.public.defer("body")}
    seen, waiting = {"/"}, {"/"}
    for _click in range(CLICKS):
        further = {link for address in waiting for link in _links(client, address)} - seen
        seen |= further
        waiting = {link for link in further if link.startswith("/tin-tuc/") and link not in articles}
    return articles - seen


def _links(client: Client, address: str) -> set[str]:
    response = client.get(address)
    if not response["Content-Type"].startswith("text/html"):
        return set()
    assert response.status_code == 200, address
    found = (str(link) for link in html.fromstring(response.content).xpath("//a/@href"))
    return {urljoin(address, link).split("#")[0] for link in found if not urlsplit(link).netloc}
