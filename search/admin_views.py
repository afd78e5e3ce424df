"""Where editors keep synonyms and pins."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from search.editors.lists import FilledForm, FoldedList
from search.models import SearchPin, Synonym


class SynonymViewSet(SnippetViewSet):
    """Synonyms and acronyms in the menu of the administration."""

    model = Synonym
    icon = "search"
    menu_label = _("Từ đồng nghĩa")
    menu_name = "synonyms"
    add_to_settings_menu = True
    index_view_class = FoldedList
    add_view_class = FilledForm
    list_display = ["long_form", "other_forms", "is_ambiguous", "is_active"]
    list_filter = ["is_ambiguous", "is_active"]
    search_fields = ["long_form", "other_forms"]


class SearchPinViewSet(SnippetViewSet):
    """Pinned and excluded results in the menu of the administration."""

    model = SearchPin
    icon = "thumbtack"
    menu_label = _("Ghim kết quả")
    menu_name = "search-pins"
    add_to_settings_menu = True
    index_view_class = FoldedList
    add_view_class = FilledForm
    list_display = ["query", "article", "action"]
    list_filter = ["action"]
    search_fields = ["query", "article__title"]
