"""The demo portal, loaded in one transaction: after an interruption nothing is half there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from django.apps import apps
from django.db import transaction

from home.demo.accounts import create_newsroom
from home.demo.article_pages import load_articles
from home.demo.award_records import load_awards
from home.demo.front import load_front
from home.demo.library_pictures import load_pictures
from home.demo.opinions import load_opinions
from home.demo.registry_records import load_documents, load_movements, load_provinces, load_units_people_and_blocs
from home.demo.shelves import Shelves
from home.demo.translations import load_translations
from news.articles.models import Article
from news.public.pictures.uses import picture_uses
from news.registry.loading.loader import load_registry
from news.registry.models import UnitSuccession
from portal.library.making_sizes import make_quick_sizes
from portal.library.models import Image

Tell = Callable[[str], object]
STEP = 10


def real_units_file() -> Path:
    """The units and blocs that really exist, as the registry brings them along."""
    return Path(apps.get_app_config("registry").path) / "data" / "registry.json"


def load_demo_portal(tell: Tell) -> None:
    """Load everything and tell each step in Vietnamese. The database must not hold articles."""
    shelves = Shelves()
    with transaction.atomic(), _files_gone_on_failure(shelves):
        _load_records(shelves, tell)
        _load_pages(shelves, tell)
    _make_sizes(shelves, tell)


def _load_records(shelves: Shelves, tell: Tell) -> None:
    real = load_registry(real_units_file())
    tell(f"Danh bạ có thật: {real.counts()['created']} đơn vị, khối và cá nhân")
    tell(f"Địa bàn: {load_provinces()} tỉnh")
    load_units_people_and_blocs(shelves)
    tell(
        f"Hồ sơ tỉnh Lam Giang: {len(shelves.units)} đơn vị, {UnitSuccession.objects.count()} lần tổ chức lại, "
        f"{len(shelves.people)} cá nhân, {len(shelves.blocs)} khối, cụm"
    )
    load_documents(shelves)
    load_movements(shelves)
    load_awards(shelves)
    tell(f"{len(shelves.documents)} văn bản, {len(shelves.movements)} phong trào, {len(shelves.awards)} khen thưởng")


def _load_pages(shelves: Shelves, tell: Tell) -> None:
    load_pictures(shelves)
    tell(f"{len(shelves.pictures)} tranh minh họa")
    newsroom = create_newsroom()
    load_articles(shelves, newsroom)
    tell(f"{len(shelves.articles)} bài, trong đó {Article.objects.live().count()} bài đã đăng")
    tell(f"{load_opinions(shelves)} góp ý của nhân dân")
    load_front(shelves)
    tell("Trang chủ và cơ quan chủ quản")
    tell(f"{load_translations(shelves, newsroom)} bài có bản tiếng Anh")


def _make_sizes(shelves: Shelves, tell: Tell) -> None:
    """The quick ones, so that the first reader sees every picture; the worker makes the rest."""
    uses = picture_uses(shelves.articles.values())
    for done, use in enumerate(uses, 1):
        make_quick_sizes(use.image, use.places)
        if done % STEP == 0 or done == len(uses):
            tell(f"Cỡ ảnh: {done}/{len(uses)} tranh")


@contextmanager
def _files_gone_on_failure(shelves: Shelves) -> Iterator[None]:
    try:
        yield
    except BaseException:
        _delete_files(list(shelves.pictures.values()))
        raise


def _delete_files(images: list[Image]) -> None:
    for image in images:
        image.file.storage.delete(image.file.name)
