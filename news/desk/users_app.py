"""Wagtail's accounts app with the newsroom's forms."""

from wagtail.users.apps import WagtailUsersAppConfig


class NewsroomUsersConfig(WagtailUsersAppConfig):
    """Adds to Wagtail's app: people by their whole names, roles by their labels."""

    group_viewset = "news.desk.role_list.RoleViewSet"
    user_viewset = "news.desk.people.PersonViewSet"
