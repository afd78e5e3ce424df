"""Writing down which event is to have an article, by whom."""

from datetime import timedelta
from typing import Any, ClassVar

from django import forms
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from news.articles.models import Article
from news.desk.models import PlannedArticle
from news.desk.roles import Role
from portal.accounts.models import User

NEAR = timedelta(days=10)


class PlanForm(WagtailAdminModelForm):
    """A plan; the articles offered as the one that it became are those about the days round the event."""

    class Meta:
        model = PlannedArticle
        fields = ("title", "day", "kind", "bloc", "writer", "note", "article")
        widgets: ClassVar[dict[str, Any]] = {
            "day": forms.DateInput({"placeholder": _("ngày/tháng/năm")}, format="%d/%m/%Y"),
            "bloc": forms.Select,
            "writer": forms.Select,
            "article": forms.Select,
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        writing = (Role.CONTRIBUTOR, Role.EDITOR, Role.PUBLISHER)
        people = User.objects.filter(is_active=True, groups__name__in=writing).distinct().order_by("full_name")
        self.fields["writer"].queryset = people
        if self.instance.pk:
            self.fields["article"].queryset = _near(self.instance)
        else:
            del self.fields["article"]


def _near(plan: PlannedArticle) -> Any:
    near = Q(event_first_day__gte=plan.day - NEAR, event_first_day__lte=plan.day + NEAR)
    return Article.objects.filter(near | Q(pk=plan.article_id)).order_by("-listed_at", "-pk")
