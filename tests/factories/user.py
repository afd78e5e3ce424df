"""People with roles."""

from typing import Any

import factory
from django.contrib.auth.models import Group

from portal.accounts.models import User

PASSWORD = "mật khẩu chỉ để thử 2026"


class UserFactory(factory.django.DjangoModelFactory[User]):
    """A person without a role; ``UserFactory(role="editor")`` gives one, ``roles=[…]`` several."""

    class Meta:
        model = User
        skip_postgeneration_save = True

    username = factory.Sequence(lambda number: f"nguoi-dung-{number}")
    full_name = factory.Sequence(lambda number: f"Lò Thị Thử {number}")
    email = factory.LazyAttribute(lambda made: f"{made.username}@example.vn")

    @classmethod
    def _create(
        cls, model_class: type[User], *args: Any, role: str = "", roles: tuple[str, ...] = (), **fields: Any
    ) -> User:
        user: User = model_class.objects.create_user(*args, password=PASSWORD, **fields)
        user.groups.set(Group.objects.filter(name__in=[role, *roles]))
        return user


def superuser(**fields: Any) -> User:
    """A person for whom Wagtail allows everything."""
    return UserFactory(is_superuser=True, is_staff=True, **fields)
