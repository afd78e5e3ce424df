"""The desk's own look: sheets, marks and keys on Wagtail's tokens."""

from django.templatetags.static import static
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from wagtail import hooks

SHEETS = (
    "tokens",
    "layout",
    "tables",
    "notices",
    "text",
    "awards",
    "lists",
    "forms",
    "dates",
    "editor",
    "conflict",
    "calendar",
    "rights",
    "dialogs",
    "narrow",
)
MARKS = ("nhap", "cho", "bientap", "tra", "duyet", "hen", "dang", "go", "het", "chua", "datang", "denghi")
SCRIPTS = ("keyboard", "dialogs", "last_words")


@hooks.register("insert_global_admin_css")
def desk_sheets() -> SafeString:
    """One sheet a concern, in the order in which later ones may override."""
    addresses = ((static(f"css/desk/{name}.css"),) for name in SHEETS)
    return format_html_join("", '<link rel="stylesheet" href="{}">', addresses)


@hooks.register("insert_global_admin_js")
def desk_scripts() -> SafeString:
    """Keys and dialogs; every screen works without them."""
    addresses = ((static(f"js/desk/{name}.js"),) for name in SCRIPTS)
    return format_html_join("", '<script type="module" src="{}"></script>', addresses)


@hooks.register("register_icons")
def desk_marks(icons: list[str]) -> list[str]:
    """The rings of the states and the marks of the awards."""
    return [*icons, *(f"icons/desk/tt-{name}.svg" for name in MARKS)]
