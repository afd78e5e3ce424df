"""Addresses of the desk's lists and calendar."""

from django.templatetags.static import static
from django.urls import URLPattern, path
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks

from news.desk.home.catching_up import catch_up
from news.desk.listing.articles_view import articles
from news.desk.listing.new_article import new_article
from news.desk.listing.saving import change_view, save_view
from news.desk.listing.selection_view import act_on_selection
from news.desk.planning.calendar_view import calendar
from news.desk.planning.plan_views import begin_plan, change_plan, new_plan


@hooks.register("register_admin_urls")
def list_addresses() -> list[URLPattern]:
    """Below ``/quan-tri/``; Wagtail lets in only people who may use the admin."""
    return [
        path("bai-viet/", articles, name="desk_articles"),
        path("bai-viet/moi/", new_article, name="desk_new_article"),
        path("bai-viet/da-chon/", act_on_selection, name="desk_selection"),
        path("bai-viet/cach-xem/", save_view, name="desk_save_view"),
        path("bai-viet/cach-xem/<int:pk>/", change_view, name="desk_change_view"),
        path("lich/", calendar, name="desk_calendar"),
        path("lich/du-kien/", new_plan, name="desk_new_plan"),
        path("lich/du-kien/<int:pk>/", change_plan, name="desk_plan"),
        path("lich/du-kien/<int:pk>/viet/", begin_plan, name="desk_begin_plan"),
        path("dang-bu/", catch_up, name="desk_catch_up"),
    ]


@hooks.register("insert_global_admin_css")
def list_sheet() -> SafeString:
    """What the other sheets leave open: filters as boxes, pages by number, long titles in the calendar."""
    return format_html('<link rel="stylesheet" href="{}">', static("css/desk/listing.css"))
