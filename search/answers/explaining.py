"""The parts of a score in the words of the form that tunes them."""

from typing import Final

from django.utils.translation import gettext_lazy as _

from search.engines.results import Hit

_LABELS: Final = {
    "words": _("từ khớp"),
    "title": _("tiêu đề"),
    "lead": _("câu dẫn"),
    "pairs": _("cặp âm tiết"),
    "whole_field": _("trọn một phần"),
    "title_share": _("phần tiêu đề được hỏi"),
    "whole_title": _("trùng cả tiêu đề"),
    "one_name": _("một tên"),
    "own_name": _("đúng tên của hồ sơ"),
    "own_code": _("đúng số, ngày của chính nó"),
    "body": _("từ liền nhau trong bài"),
    "captions": _("chú thích ảnh"),
    "exact_title": _("đúng dấu ở tiêu đề"),
    "exact_lead": _("đúng dấu ở câu dẫn"),
    "freshness": _("bài mới"),
    "guess": _("đoán chữ gõ sai"),
    "pin": _("được ghim"),
}


def explained(hit: Hit) -> list[tuple[str, float]]:
    """Label and value of each part that says something; a hit beyond the second look has none."""
    return [(str(_LABELS[name]), value) for name, value in hit.parts if value or name == "pin"]
