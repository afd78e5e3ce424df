"""Accounts and roles as the administrator sees them: whole names, roles by their Vietnamese names."""

from typing import Any

from django import forms
from django.contrib.auth.models import Group
from django.utils.translation import gettext_lazy as _
from wagtail.users.forms import UserCreationForm, UserEditForm
from wagtail.users.views.users import UserViewSet

from news.desk.roles import role_label


class RolesField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]  # no subscript at run time
    """Groups under the names that people read."""

    widget = forms.CheckboxSelectMultiple

    def label_from_instance(self, obj: Any) -> str:
        """The label of the role."""
        return role_label(obj.name)


class PersonFields(forms.Form):
    """A Vietnamese name is one field; the two that Wagtail asks for are left empty."""

    full_name = forms.CharField(label=_("Họ và tên"), max_length=120)
    first_name = forms.CharField(required=False, widget=forms.HiddenInput)
    last_name = forms.CharField(required=False, widget=forms.HiddenInput)
    groups = RolesField(label=_("Vai trò"), queryset=Group.objects.order_by("pk"), required=False)


class PersonCreationForm(PersonFields, UserCreationForm):
    """A new account."""

    class Meta(UserCreationForm.Meta):
        fields = UserCreationForm.Meta.fields | {"full_name", "address"}


class PersonEditForm(PersonFields, UserEditForm):
    """An account that exists."""

    class Meta(UserEditForm.Meta):
        fields = UserEditForm.Meta.fields | {"full_name", "address"}


class PersonViewSet(UserViewSet):
    """Adds to Wagtail's view set: our fields."""

    create_template_name = "admin/people/create.html"
    edit_template_name = "admin/people/edit.html"

    def get_form_class(self, for_update: bool = False) -> type[forms.Form]:
        """The form for a new or an existing account."""
        return PersonEditForm if for_update else PersonCreationForm
