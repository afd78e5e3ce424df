"""The admin speaks Vietnamese: Wagtail's own catalogue where it has the text, ours for the rest."""

import gettext
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.apps import apps
from django.test import RequestFactory
from django.utils.translation import gettext as translate
from django.utils.translation import override
from django.views.i18n import JavaScriptCatalog

from portal.settings import base

OURS = Path(base.BASE_DIR) / "portal" / "admin_locale" / "vi" / "LC_MESSAGES"
DOMAINS = ("django", "djangojs")
FIELD = re.compile(r'^(msgctxt|msgid|msgid_plural|msgstr)(?:\[\d+\])? ((?:".*"\n?)+)', re.MULTILINE)
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}|</?[a-z][^>]*>")


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of a catalogue; `translation` is empty when there is none."""

    context: str
    text: str
    plural: str
    translation: str

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.text


def unquoted(quoted_lines: str) -> str:
    return "".join(json.loads(line) for line in quoted_lines.splitlines())


def entries_of(path: Path) -> Iterator[Entry]:
    """The texts of a .po file without its header, fuzzy and obsolete entries, none of which reach a reader."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        fields: dict[str, str] = {}
        for name, value in FIELD.findall(block):
            fields.setdefault(name, unquoted(value))
        if not fields.get("msgid") or re.search(r"^#,.*\bfuzzy\b", block, re.MULTILINE):
            continue
        yield Entry(fields.get("msgctxt", ""), fields["msgid"], fields.get("msgid_plural", ""), fields["msgstr"])


def catalogues_of_wagtail(language: str, domain: str) -> Iterator[Path]:
    """Of the installed Wagtail apps only: the texts of the others are never shown."""
    for app in apps.get_app_configs():
        path = Path(app.path) / "locale" / language / "LC_MESSAGES" / f"{domain}.po"
        if app.name.split(".")[0] == "wagtail" and path.exists():
            yield path


def our_entries() -> list[Entry]:
    return [entry for domain in DOMAINS for entry in entries_of(OURS / f"{domain}.po")]


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        ("Save draft", "Lưu bản nháp"),
        ("Schedule to publish", "Hẹn giờ đăng"),
        ("Request changes", "Trả lại"),
        ("Images", "Ảnh"),
        ("Documents", "Tệp"),
        ("Snippets", "Hồ sơ"),
        ("Reports", "Báo cáo"),
        ("History", "Lịch sử"),
        ("Comments", "Góp ý"),
        ("Content", "Nội dung"),
        ("Promote", "Địa chỉ và chia sẻ"),
        ("Sign in", "Đăng nhập"),
        ("Log out", "Đăng xuất"),
        ("Username", "Tên đăng nhập"),
    ],
)
def test_the_most_visible_texts_are_in_the_words_of_the_newsroom(english: str, vietnamese: str) -> None:
    with override("vi"):
        assert translate(english) == vietnamese


def test_the_scripts_of_the_admin_get_vietnamese_texts(rf: RequestFactory) -> None:
    with override("vi"):
        response = JavaScriptCatalog.as_view(packages=["wagtail.admin"])(rf.get("/"))

    catalogue = json.loads(re.search(r"newcatalog = (\{.*?\n\s*\});", response.content.decode(), re.DOTALL)[1])
    assert catalogue["Changes have been autosaved."] == "Đã tự động lưu thay đổi."
    assert catalogue["%(num)s error"] == ["%(num)s lỗi"]


@pytest.mark.parametrize("domain", DOMAINS)
def test_every_text_of_the_installed_wagtail_has_a_vietnamese_translation(domain: str) -> None:
    english = {entry.key for path in catalogues_of_wagtail("en", domain) for entry in entries_of(path)}
    sources = [*catalogues_of_wagtail("vi", domain), OURS / f"{domain}.po"]

    translated = {entry.key for path in sources for entry in entries_of(path) if entry.translation}

    assert len(english) > 50, "the English catalogues were not found"
    assert sorted(english - translated) == []


def test_translations_keep_every_placeholder_and_tag() -> None:
    changed = [
        (entry.text, entry.translation)
        for entry in our_entries()
        if Counter(PLACEHOLDER.findall(entry.plural or entry.text)) != Counter(PLACEHOLDER.findall(entry.translation))
    ]

    assert changed == []


def test_translations_keep_the_space_around_a_text() -> None:
    def space_around(text: str) -> tuple[str, str]:
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]

    entries = our_entries()

    assert [entry.text for entry in entries if space_around(entry.text) != space_around(entry.translation)] == []


@pytest.mark.parametrize("domain", DOMAINS)
def test_the_compiled_catalogue_is_as_new_as_its_source(domain: str) -> None:
    def compiled_key(entry: Entry) -> str | tuple[str, int]:
        text = f"{entry.context}\x04{entry.text}" if entry.context else entry.text
        return (text, 0) if entry.plural else text

    with (OURS / f"{domain}.mo").open("rb") as file:
        compiled = {text: translation for text, translation in gettext.GNUTranslations(file)._catalog.items() if text}

    assert compiled == {compiled_key(entry): entry.translation for entry in entries_of(OURS / f"{domain}.po")}
