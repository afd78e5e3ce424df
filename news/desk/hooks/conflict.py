"""The conflict screen, and who is signed in."""

from typing import Any

from django.templatetags.static import static
from django.urls import path
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks

from news.desk.views.conflict import discard_kept, download_kept, merge_kept
from news.desk.views.session import session_of


@hooks.register("register_admin_urls")
def conflict_urls() -> list[Any]:
    """Where a kept text is merged, downloaded or given up."""
    return [
        path("ban-giu/<int:kept_id>/", merge_kept, name="desk_conflict"),
        path("ban-giu/<int:kept_id>/tai-ve/", download_kept, name="desk_conflict_download"),
        path("ban-giu/<int:kept_id>/bo/", discard_kept, name="desk_conflict_discard"),
        path("phien/", session_of, name="desk_session"),
    ]


@hooks.register("insert_global_admin_js")
def forget_saved_copies() -> SafeString:
    """Whichever screen follows a save, the copy of the saved form goes."""
    return format_html('<script type="module" src="{}"></script>', static("js/desk/local_copy_saved.js"))
