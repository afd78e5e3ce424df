"""A text that lost the race is kept for a season, not for ever."""

from datetime import timedelta

import pytest
from django.utils import timezone

from news.desk.conflicts.forgetting import KEPT_FOR, forget_old_texts
from news.desk.models import KeptVersion
from tests.factories.article import NewsItemFactory
from tests.factories.user import UserFactory


@pytest.mark.django_db
def test_only_what_nobody_came_back_for_goes() -> None:
    article, user = NewsItemFactory(), UserFactory(role="editor")
    old, young = (
        KeptVersion.objects.create(article=article.article_ptr, user=user, mine={}, kept_at=timezone.now() - age)
        for age in (KEPT_FOR + timedelta(days=1), KEPT_FOR - timedelta(days=1))
    )

    assert forget_old_texts() == 1

    assert list(KeptVersion.objects.all()) == [young]
    assert not KeptVersion.objects.filter(pk=old.pk).exists()
