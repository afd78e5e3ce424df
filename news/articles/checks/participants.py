"""Units, blocs and people."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from news.articles.keys import UnitRole
from news.articles.models import Article


def nobody_concerned(article: Article) -> Iterator[str]:
    """An event that no dossier would show."""
    if not (article.unit_links.all() or article.bloc_links.all()):
        yield _("Chưa có đơn vị, khối nào")


def nobody_inspected(article: Article) -> Iterator[str]:
    """An inspection of nobody."""
    if not any(row.role == UnitRole.INSPECTED for row in article.unit_links.all()):
        yield _("Chưa có đơn vị được kiểm tra")


def empty_rows(article: Article) -> Iterator[str]:
    """A row that names nobody."""
    rows = [(row.unit_id, row.written_name) for row in article.unit_links.all()]
    rows += [(row.person_id, row.written_name) for row in article.people_links.all()]
    rows += [(row.bloc_id, row.written_name) for row in article.bloc_links.all()]
    if any(not record and not written.strip() for record, written in rows):
        yield _("Có dòng đơn vị, khối hoặc người chưa ghi tên")


def names_without_record(article: Article) -> Iterator[str]:
    """Names that the records office will be asked about."""
    names = [row.written_name for row in article.unit_links.all() if not row.unit_id]
    names += [row.written_name for row in article.bloc_links.all() if not row.bloc_id]
    names += [row.written_name for row in article.people_links.all() if not row.person_id]
    for name in dict.fromkeys(name.strip() for name in names if name.strip()):
        yield _("“%(name)s” chưa có trong hồ sơ; văn thư sẽ xác nhận") % {"name": name}


def people_without_post(article: Article) -> Iterator[str]:
    """People are shown with the post of that day."""
    for row in article.people_links.all():
        name = row.written_name or (row.person.full_name if row.person else "")
        if name and not row.position.strip():
            yield _("%(name)s chưa ghi chức vụ hôm đó") % {"name": name}
