"""Where editors keep the synonyms."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from search.models import Synonym


class SynonymViewSet(SnippetViewSet):
    """Synonyms and acronyms in the menu of the administration."""

    model = Synonym
    icon = "search"
    menu_label = _("Từ đồng nghĩa")
    menu_name = "synonyms"
    add_to_settings_menu = True
    list_display = ["long_form", "other_forms", "is_ambiguous", "is_active"]
    list_filter = ["is_ambiguous", "is_active"]
    search_fields = ["long_form", "other_forms"]
