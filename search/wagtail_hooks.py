"""What the search room adds to the administration."""

from wagtail.snippets.models import register_snippet

from search.admin_views import SearchPinViewSet, SynonymViewSet

register_snippet(SynonymViewSet)
register_snippet(SearchPinViewSet)
