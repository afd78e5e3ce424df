"""Slugs in the editor: the browser makes the same address as the server."""

from wagtail.admin.widgets.slug import SlugInput

VOWELS = (
    ("[àáạảãâầấậẩẫăằắặẳẵÀÁẠẢÃÂẦẤẬẨẪĂẰẮẶẲẴ]", "a"),
    ("[èéẹẻẽêềếệểễÈÉẸẺẼÊỀẾỆỂỄ]", "e"),
    ("[ìíịỉĩÌÍỊỈĨ]", "i"),
    ("[òóọỏõôồốộổỗơờớợởỡÒÓỌỎÕÔỒỐỘỔỖƠỜỚỢỞỠ]", "o"),
    ("[ùúụủũưừứựửữÙÚỤỦŨƯỪỨỰỬỮ]", "u"),
    ("[ỳýỵỷỹỲÝỴỶỸ]", "y"),
    ("[đĐ]", "d"),
)
COMBINING_MARKS = (r"[\u0300-\u036f]", "")
SEPARATORS = ("[^A-Za-z0-9]+", "-")
OUTER_HYPHENS = ("^-+|-+$", "")
FIRST_80_IN_WHOLE_WORDS = ("^(.{1,80})(?:-.*)?$", "$1")
# NFD letters are a base letter and marks: dropping the marks first leaves plain letters.
FORMATTERS = [COMBINING_MARKS, *VOWELS, SEPARATORS, OUTER_HYPHENS, FIRST_80_IN_WHOLE_WORDS]


def vietnamese_slug_input() -> SlugInput:
    """The widget for slugs; its formatters run in the browser before Wagtail's own cleaning."""
    return SlugInput(formatters=FORMATTERS)
