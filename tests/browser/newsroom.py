"""A member of the newsroom in front of the admin."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from playwright.sync_api import Locator

from tests.browser.visitor import Visitor
from tests.factories.user import PASSWORD

HOME = "/quan-tri/"
NOTHING: Mapping[str, str] = MappingProxyType({})
# What the admin says in English wherever no Vietnamese text is found for it.
ENGLISH = re.compile(
    r"\b(?:Save draft|Submit|Approve|Content|Promote|Images|Publish|Pages|Documents|Choose|Password|Username"
    r"|minutes?|Edit|Delete|Search|Settings|Status|History|Add|Sign in)\b",
    re.IGNORECASE,
)
HOLDS_THE_TEXT = """(text) => Array.from(document.querySelectorAll("[name^=body-][name$=-value]"))
    .some((input) => input.value.includes(text))"""
SPOKEN = """() => [document.body.innerText, document.title, ...Array.from(
    document.querySelectorAll("[aria-label], [placeholder], [title]"),
    (element) => ["aria-label", "placeholder", "title"].map((name) => element.getAttribute(name) ?? "").join(" "),
)].join("\\n")"""


@dataclass(frozen=True, slots=True)
class Desk:
    """What somebody does in the admin, in the words on the screen."""

    visitor: Visitor

    def signs_in(self, user: Any) -> None:
        """Through the form, as everybody does in the morning."""
        self.visitor.opens(HOME)
        self.visitor.page.fill("[name=username]", user.username)
        self.visitor.page.fill("[name=password]", PASSWORD)
        self.visitor.page.get_by_role("button", name="Đăng nhập").click()
        self.visitor.page.get_by_role("link", name="Bàn làm việc").first.wait_for()

    def opens(self, path: str) -> None:
        """A screen of the admin, which must answer."""
        answer = self.visitor.opens(f"{HOME}{path}")
        assert answer.status == 200, f"{answer.status} for {path}"

    def opens_from_home(self, title: str, panel: str) -> None:
        """The editing form of an article in one of the lists of the first screen."""
        self.opens("")
        rows = self.visitor.page.get_by_role("region", name=re.compile(panel))
        address = rows.get_by_role("link", name=title, exact=True).get_attribute("href") or ""
        self.opens(f"pages/{re.sub('[^0-9]', '', address)}/edit/")
        self.visitor.page.locator("[name=title]").wait_for()

    def home_list(self, panel: str) -> Locator:
        """One of the lists of the first screen, which is opened for it."""
        self.opens("")
        return self.visitor.page.get_by_role("region", name=re.compile(panel))

    def takes_next_step(self, step: str, title: str) -> None:
        """Press the one thing that the first screen offers to do next with an article."""
        self.opens("")
        name = f"{step}: {title}"
        page = self.visitor.page
        offer = page.get_by_role("link", name=name, exact=True)
        with page.expect_navigation():
            offer.or_(page.get_by_role("button", name=name, exact=True)).first.click()

    def reviews(self, pk: int) -> list[str]:
        """Open the screen of review; gives the decisions that it offers."""
        self.opens(f"bai-viet/{pk}/duyet/")
        bar = self.visitor.page.locator(".d-foot .to").locator("a, button")
        return [" ".join(text.split()) for text in bar.all_text_contents()]

    def answers(self, opener: str, button: str, filled: Mapping[str, str] = NOTHING) -> None:
        """Open a dialog of the screen of review, fill its fields by their labels, press its button."""
        page = self.visitor.page
        page.get_by_role("link", name=opener, exact=True).click()
        window = page.get_by_role("dialog")
        for label, text in filled.items():
            window.get_by_label(label).fill(text)
        window.get_by_role("button").filter(has_text=button).click()

    def follows_above(self, item: str) -> None:
        """A link in the menu at the head of the article."""
        page = self.visitor.page
        page.locator(".w-slim-header").get_by_role("button", name="Thao tác").first.click()
        with page.expect_navigation():
            page.get_by_role("link", name=item).click()

    def may_save(self, pk: int) -> bool:
        """Whether the form of an article takes words from this person."""
        self.opens(f"pages/{pk}/edit/")
        return any("Lưu" in offer for offer in self.offered())

    def adds(self, what: str, rows: str, number: int) -> Locator:
        """One more row of ``what``; gives the row, the ``number``-th (from 0) of the formset ``rows``."""
        self.visitor.page.get_by_role("button", name=f"Thêm {what}", exact=True).click()
        row = self.visitor.page.locator(f"#inline_child_{rows}-{number}")
        row.wait_for()
        return row

    def chooses(self, button: Locator, typed: str, name: str) -> None:
        """Open a chooser, type a few letters, take the record with this name."""
        button.click()
        window = self.visitor.page.get_by_role("dialog")
        window.get_by_label("Tìm theo tên").fill(typed)
        window.get_by_text(re.compile(r"Có \d+ kết quả")).wait_for()
        window.get_by_role("link", name=name, exact=True).click()
        window.wait_for(state="detached")

    def proposes(self, button: Locator, name: str) -> None:
        """Open a chooser, search for what has no record, propose it."""
        button.click()
        window = self.visitor.page.get_by_role("dialog")
        window.get_by_label("Tìm theo tên").fill(name)
        window.get_by_role("button", name=f"Đề xuất “{name}”").click()
        window.wait_for(state="detached")

    def writes_paragraph(self, text: str) -> None:
        """A first block in the body, taken from the picker; the editor hands it to the form a moment after the keys."""
        page = self.visitor.page
        page.locator(".c-sf-add-button").first.click()
        page.get_by_role("option", name="Đoạn văn", exact=True).click()
        editor = page.locator(".public-DraftEditor-content").last
        editor.click()
        page.keyboard.type(text)
        editor.get_by_text(text).wait_for()
        page.wait_for_function(HOLDS_THE_TEXT, arg=text)

    def offered(self) -> list[str]:
        """What the buttons below the form offer, hidden ones of the menu included."""
        buttons = self.visitor.page.locator("footer").last.locator("button, a").all_text_contents()
        return [" ".join(text.split()) for text in buttons if text.strip()]

    def presses(self, button: str) -> None:
        """A button below the form, from the menu where it is not the first one."""
        foot = self.visitor.page.locator("footer").last
        found = foot.get_by_role("button", name=button, exact=True)
        if not found.is_visible():
            foot.get_by_role("button", name="Thao tác khác").click()
        found.click()

    def is_told(self, words: str) -> None:
        """Wait for a message that holds ``words``."""
        self.visitor.page.locator(".messages").get_by_text(words).first.wait_for()

    def english(self) -> list[str]:
        """English words that the screen shows or reads out."""
        return sorted(set(ENGLISH.findall(self.visitor.page.evaluate(SPOKEN))))
