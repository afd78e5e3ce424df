"""Sentences that speak to a person: with the form of address that the account names, else without any."""

from typing import Any

from django.utils.translation import gettext_lazy as _

COUNT_WORDS = (
    _("không"), _("một"), _("hai"), _("ba"), _("bốn"), _("năm"), _("sáu"), _("bảy"), _("tám"), _("chín"), _("mười"),
)  # fmt: skip


def addressed(sentence: str, user: Any, **values: Any) -> str:
    """``sentence`` with ``%(you)s`` filled in. ``bài %(you)s giữ`` becomes ``bài chị giữ`` or ``bài giữ``."""
    you = user.get_address_display() if user.address else ""
    return " ".join((sentence % {"you": you, **values}).split())


def count_words(count: int) -> str:
    """``ba`` up to ten, digits beyond."""
    return str(COUNT_WORDS[count]) if count < len(COUNT_WORDS) else str(count)
