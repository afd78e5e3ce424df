"""What the search room adds to the administration."""

from wagtail.snippets.models import register_snippet

from search.admin_views import SynonymViewSet

register_snippet(SynonymViewSet)
