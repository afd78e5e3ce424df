"""What an article says of itself, and what a profile says of the person or the collective."""

from collections.abc import Iterator, Sequence

from django.http import HttpRequest

from news.articles.models import Article, ExemplaryProfile
from news.public.metadata.subject import Subject
from news.public.selectors.article_dossier import ArticleDossier
from news.public.selectors.award_line import AwardLine
from news.public.structured.event import event_of
from news.public.structured.granted import granted_awards
from news.public.structured.news_article import ImageObject, NewsArticle, authors_of, corrections_in
from news.public.structured.organization import Organization
from news.public.structured.person import Person
from news.public.structured.thing import Reference, Thing
from news.public.structured.web_page import ProfilePage, WebPage
from portal.delivery.site_address import absolute
from portal.pages.alternates import language_of
from portal.vietnamese.names import strip_honorifics


def article_subject(
    article: Article, dossier: ArticleDossier, request: HttpRequest, honours: Sequence[AwardLine] = ()
) -> Subject:
    """The article with its event; ``honours`` are the awards of the one whom a profile is about."""
    path = article.get_url(request) or "/"
    url = absolute(path)
    event = event_of(article, dossier.organisers, url)
    figure = _figure(article, honours, url) if isinstance(article, ExemplaryProfile) else None
    story = _story(article, dossier, url, [node for node in (figure, event) if node])
    return Subject(
        title=article.seo_title or article.title,
        path=path,
        description=article.search_description or article.lead,
        trail=dossier.trail,
        kind="article",
        page_type=ProfilePage if figure else WebPage,
        main=figure or story,
        others=[node for node in (story if figure else None, event) if node],
        pictured=article,
        published_at=article.published_at,
        updated_at=dossier.updated_at,
        creators=[author.name for author in story.author if isinstance(author, Person | Organization)],
        keywords=_keywords(article),
        source=article.source_url or article.source_name,
        coverage=article.place,
        section=dossier.trail[-1].title if dossier.trail else "",
        language=language_of(article),
    )


def _story(article: Article, dossier: ArticleDossier, url: str, about: Sequence[Thing]) -> NewsArticle:
    return NewsArticle(
        id=f"{url}#bai",
        headline=article.title,
        description=article.search_description or article.lead,
        url=url,
        in_language=language_of(article),
        main_entity_of_page=Reference(url),
        image=_pictures(dossier),
        date_published=article.published_at,
        date_modified=dossier.updated_at or article.published_at,
        author=authors_of(article) or (_agency(),),
        publisher=_agency(),
        article_section=dossier.trail[-1].title if dossier.trail else "",
        is_based_on=article.source_url,
        about=tuple(node.reference for node in about),
        mentions=tuple(_mentions(dossier)),
        correction=corrections_in(dossier.corrections),
    )


def _agency() -> Reference:
    return Reference(f"{absolute('/')}#co-quan")


def _pictures(dossier: ArticleDossier) -> tuple[ImageObject, ...]:
    hero = dossier.hero
    if hero is None:
        return ()
    picture = ImageObject(
        url=absolute(hero.url), width=hero.width, height=hero.height, caption=hero.caption, credit_text=hero.credit
    )
    return (picture,)


def _mentions(dossier: ArticleDossier) -> Iterator[Thing]:
    """Those who have pages of their own, each once."""
    units = {unit.url: unit.text for unit in dossier.named_units if unit.url}
    people = {person.url: strip_honorifics(person.name) for person in dossier.people if person.url}
    yield from (Organization(name=name, url=absolute(url)) for url, name in units.items())
    yield from (Person(name=name, url=absolute(url)) for url, name in people.items())


def _keywords(article: Article) -> tuple[str, ...]:
    return tuple(dict.fromkeys((str(article.get_kind_display()), *article.event_type_labels)))


def _figure(profile: ExemplaryProfile, honours: Sequence[AwardLine], url: str) -> Person | Organization:
    """The person or the collective of a profile, under the name of the title where none is filed."""
    key, awards = f"{url}#nhan-vat", granted_awards(honours)
    if profile.person is None and profile.unit is not None:
        place = absolute(profile.unit.get_absolute_url())
        return Organization(id=key, name=profile.unit.name, url=place, award=awards)
    place = absolute(profile.person.get_absolute_url()) if profile.person else ""
    name = profile.person.full_name if profile.person else profile.title
    titles = (profile.role_line,) if profile.role_line else ()
    return Person(id=key, name=name, url=place, job_title=titles, award=awards)
