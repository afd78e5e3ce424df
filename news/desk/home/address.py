"""Sentences that speak to a person: with the form of address that the account names, else without any."""

from typing import Any

from django.utils.translation import pgettext_lazy

# With a context: "năm" is a year elsewhere, "không" a refusal.
COUNT_WORDS = (
    pgettext_lazy("number", "không"),
    pgettext_lazy("number", "một"),
    pgettext_lazy("number", "hai"),
    pgettext_lazy("number", "ba"),
    pgettext_lazy("number", "bốn"),
    pgettext_lazy("number", "năm"),
    pgettext_lazy("number", "sáu"),
    pgettext_lazy("number", "bảy"),
    pgettext_lazy("number", "tám"),
    pgettext_lazy("number", "chín"),
    pgettext_lazy("number", "mười"),
)


def addressed(sentence: str, user: Any, **values: Any) -> str:
    """``sentence`` with ``%(you)s`` filled in. ``bài %(you)s giữ`` becomes ``bài chị giữ`` or ``bài giữ``."""
    you = user.get_address_display() if user.address else ""
    return " ".join((sentence % {"you": you, **values}).split())


def count_words(count: int) -> str:
    """``ba`` up to ten, digits beyond."""
    return str(COUNT_WORDS[count]) if count < len(COUNT_WORDS) else str(count)
