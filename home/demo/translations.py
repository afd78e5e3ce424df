"""The English side of the demo portal: its tree, an introduction in both languages, and a few translated articles."""

from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from wagtail.actions.copy_for_translation import CopyPageForTranslationAction
from wagtail.models import Locale, Page, Site

from home.demo.accounts import Newsroom
from home.demo.article_file import ArticleFile, read_article
from home.demo.body_markup import blocks_of
from home.demo.content_files import english_paths, read_json
from home.demo.shelves import Shelves
from home.models import HomePage, ServicePage
from news.articles.models import Article, NewsIndex, Section

ENGLISH = "en"
OWN_WORDS = ("title", "slug", "lead", "place", "period_reviewed", "theme", "role_line", "contact")
NAMES_IN_FILES = {"period_reviewed": "period"}


def load_translations(shelves: Shelves, newsroom: Newsroom) -> int:
    """Everything that the demo has in English; the number of articles. The originals must be there and published."""
    content = read_json("english")
    original = HomePage.objects.get(pk=Site.objects.get(is_default_site=True).root_page_id)
    home = _translated(original, content["home"])
    _load_tree(original, content)
    _load_introduction(original, content)
    translations = {path.stem: _load_article(path, shelves, newsroom) for path in english_paths()}
    _choose(HomePage.objects.get(pk=home.pk), translations, content)  # read again: by now it has children
    return len(translations)


def _load_tree(home: Page, content: Any) -> None:
    index = NewsIndex.objects.child_of(home).get()
    _translated(index, content["index"])
    for slug, words in content["sections"].items():
        _translated(Section.objects.child_of(index).get(slug=slug), words)


def _load_introduction(home: Page, content: Any) -> None:
    words, english = content["service"], content["service_in_english"]
    page = home.add_child(instance=ServicePage(title=words["title"], slug=words["slug"], body=_prose(words)))
    page.save_revision().publish()
    _translated(page, {"title": english["title"], "slug": english["slug"], "body": _prose(english)})


def _load_article(path: Path, shelves: Shelves, newsroom: Newsroom) -> Article:
    file = read_article(path)
    original = shelves.articles[file.key]
    page = _copy(original)
    for name, text in _own_words(file).items():
        if hasattr(page, name) and text:
            setattr(page, name, text)
    page.body = blocks_of(file.body, shelves)
    page.owner, page.published_at = newsroom.contributor, original.published_at
    page.save()
    page.save_revision(user=newsroom.editor).publish(user=newsroom.publisher, skip_permission_checks=True)
    at = original.published_at
    Article.objects.filter(pk=page.pk).update(first_published_at=at, last_published_at=at)
    return Article.objects.get(pk=page.pk)


def _own_words(file: ArticleFile) -> Mapping[str, str]:
    words = {name: file.text(NAMES_IN_FILES.get(name, name)) for name in OWN_WORDS}
    deeds = "\n".join(parts[0] for parts in file.rows("deed"))
    told = {"deeds": deeds, "hero_caption": file.text("caption"), "search_description": file.text("lead")[:255]}
    return words | told


def _choose(home: HomePage, translations: Mapping[str, Article], content: Any) -> None:
    home.lead_article = translations[content["lead"]]
    home.exemplar_id = translations[content["exemplar"]].pk
    home.save_revision().publish()


def _translated(original: Page, words: Mapping[str, str]) -> Any:
    page = _copy(original)
    for name, text in words.items():
        setattr(page, name, text)
    page.save_revision().publish()
    return page


def _copy(original: Page) -> Any:
    locale = Locale.objects.get(language_code=ENGLISH)
    # What the front page picks is chosen anew among what is translated.
    copying = CopyPageForTranslationAction(original.specific, locale, exclude_fields=["picks"])
    return copying.execute(skip_permission_checks=True)


def _prose(words: Mapping[str, Any]) -> str:
    return "".join(f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in words["body"])
