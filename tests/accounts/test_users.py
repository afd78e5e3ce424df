"""Members of the newsroom."""

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from portal.settings import base


def test_a_person_is_called_by_the_whole_name_and_by_the_given_name() -> None:
    user = get_user_model()(username="lan", full_name="Hà Thị Ngọc Lan")

    assert str(user) == user.get_full_name() == "Hà Thị Ngọc Lan"
    assert user.get_short_name() == "Lan"


def test_a_person_without_a_filed_name_is_called_by_the_account() -> None:
    assert get_user_model()(username="lan").get_full_name() == "lan"


@pytest.mark.parametrize("password", ["1", "12345678901234", "matkhau", "password1234"])
def test_weak_passwords_are_refused(password: str) -> None:
    with pytest.raises(ValidationError):
        validate_password(password)


def test_passwords_are_hashed_with_argon2_outside_the_tests() -> None:
    assert base.PASSWORD_HASHERS[0].endswith("Argon2PasswordHasher")
    assert settings.AUTH_USER_MODEL == "accounts.User"
