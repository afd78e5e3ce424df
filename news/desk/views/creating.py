"""The form of a new article: saved once, however often a broken line makes the browser try."""

import json
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from wagtail.admin.utils import set_query_params
from wagtail.admin.views.pages.create import CreateView

from news.desk.conflicts.lineage import note_saving
from news.desk.conflicts.stamp import Stamp, posted_stamp
from news.desk.models import RevisionTrace
from news.desk.views.stamping import FOUND, StampedForm, tell_browser

OK = 200


class GuardedCreateView(StampedForm, CreateView):
    """Writing a new article."""

    edit_view_class: type[Any]

    def get_template_names(self) -> list[str]:
        """Ours, which carries the stamp."""
        return ["admin/desk/conflict_create.html"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Make the article, or go on with it when this very form has made it already."""
        stamp = posted_stamp(request.POST)
        if (answer := self.before_saving(self._typed_form)) is not None:
            return answer
        made = self._made_by(stamp)
        if made is not None:
            return self._go_on_with(made)
        response: HttpResponse = super().post(request, *args, **kwargs)
        if self.page.pk and self.page.latest_revision is not None:
            note_saving(self.page.latest_revision, stamp)
        return tell_browser(response, stamp) if response.status_code == FOUND else response

    def _go_on_with(self, page_id: int) -> HttpResponse:
        """Save as the editing form would, and lead a browser that does not know yet to that form."""
        response: HttpResponse = self.edit_view_class.as_view()(self.request, page_id=page_id)
        if not (self.expects_json_response and response.status_code == OK):
            return response
        address = reverse(self.edit_url_name, args=[page_id])
        ways = {"url": address, "hydrate_url": set_query_params(address, {"_w_hydrate_create_view": "1"})}
        return JsonResponse(json.loads(response.content) | ways)

    def _made_by(self, stamp: Stamp) -> int | None:
        if not stamp.key:
            return None
        own = RevisionTrace.objects.filter(form_key=stamp.key, revision__user_id=self.request.user.pk)
        made = own.values_list("revision__object_id", flat=True).first()
        return int(made) if made is not None else None

    def _typed_form(self) -> Any:
        return self.form_class(
            self.request.POST,
            self.request.FILES,
            instance=self.page,
            subscription=self.subscription,
            parent_page=self.parent_page,
            for_user=self.request.user,
        )
