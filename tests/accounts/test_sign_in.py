"""The door of the admin."""

from django.test import Client


def test_every_box_of_the_sign_in_form_has_a_vietnamese_label(client: Client, db: None) -> None:
    shown = client.get("/quan-tri/login/").content.decode()

    assert "Tên đăng nhập" in shown
    assert "Mật khẩu" in shown
    assert "Password" not in shown
    assert "Wagtail</h1>" not in shown
