"""One source after another, from bytes to page; a bad one never stops the others."""

from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import structlog
from django.db import transaction
from django.utils.translation import gettext as _

from news.articles.models import Article, Section
from news.importing.cleaning import clean
from news.importing.facts.finder import find_facts
from news.importing.facts.registry_view import RegistryView
from news.importing.fingerprints import remember, sketch, suspected_original
from news.importing.model import CleanArticle, Facts, Remark
from news.importing.models import SOURCE_LENGTH, ImportedArticle, QuarantinedSource
from news.importing.readers import Unreadable, read
from news.importing.report import Outcome, entry_of
from news.importing.sections import section_for
from news.importing.writing.page import create_page, edited_by_a_person, update_page
from news.importing.writing.pictures import PictureFolder
from news.importing.writing.proposals import propose_unknown

log = structlog.get_logger("news.importing")


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How a run works: ``section`` None sends each kind to the section that receives it."""

    file_format: str = "auto"
    section: Section | None = None
    publish: bool = False
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A source that was understood, with the digest of its bytes."""

    digest: str
    raw_text: str
    article: CleanArticle
    facts: Facts


class Importer:
    """Imports into the portal; the registry is read once for a whole run."""

    def __init__(self, registry: RegistryView, proper_nouns: tuple[str, ...], options: ImportOptions) -> None:
        self.registry = registry
        self.proper_nouns = proper_nouns
        self.options = options

    def take(self, path: Path) -> Outcome:
        """Import one file. Whatever goes wrong becomes a reason in the outcome, which names the path as given."""
        return replace(self._attempt(path, str(path.resolve())[-SOURCE_LENGTH:]), source=str(path))

    def _attempt(self, path: Path, source: str) -> Outcome:
        try:
            return self._take(path, source)
        except Unreadable as error:
            return self._quarantine(source, str(error))
        except Exception as error:  # the other sources must still be read
            log.exception("import failed", source=source)
            return self._quarantine(source, _("Lỗi khi đọc bài (%(error)s); hãy báo quản trị.") % {"error": error})

    def _take(self, path: Path, source: str) -> Outcome:
        data = _bytes_of(path)
        digest = sha256(data).hexdigest()
        known = _known(digest, source)
        reading = self._read(data, digest, source)
        if known and known.digest == digest:
            return self._outcome("unchanged", reading, known.article, self._suspicion(known.duplicate_of))
        if known and edited_by_a_person(known.article):
            remark = Remark("edited_since_import", _("Bài đã được sửa trên cổng nên bản nhập mới không ghi đè."))
            return self._outcome("unchanged", reading, known.article, (remark,))
        if self.options.dry_run:
            return self._outcome("updated" if known else "created", reading, known.article if known else None)
        with transaction.atomic():
            return self._write(reading, known, path)

    def _read(self, data: bytes, digest: str, source: str) -> Reading:
        raw = read(data, source, self.options.file_format)
        article = clean(raw, self.proper_nouns)
        raw_text = "\n".join(block.text for block in raw.blocks)
        return Reading(digest, raw_text, article, find_facts(article, self.registry))

    def _write(self, reading: Reading, known: ImportedArticle | None, path: Path) -> Outcome:
        hashes = sketch(reading.article.text)
        original = suspected_original(hashes, known.pk if known else None)
        pictures = PictureFolder(path.parent)
        if known:
            page = update_page(known.article.specific, reading.article, reading.facts, pictures)
        else:
            section = self.options.section or section_for(reading.facts.page_type)
            page = create_page(reading.article, reading.facts, section, pictures)
        remember(self._provenance(reading, page, original), hashes)
        propose_unknown(reading.article, reading.facts)
        QuarantinedSource.objects.filter(source=reading.article.source).delete()
        if self.options.publish:
            page.get_latest_revision().publish()
        return self._outcome("updated" if known else "created", reading, page, self._suspicion(original))

    @staticmethod
    def _provenance(reading: Reading, page: Article, original: ImportedArticle | None) -> ImportedArticle:
        made, _created = ImportedArticle.objects.update_or_create(
            source=reading.article.source,
            defaults={
                "article_id": page.pk,
                "digest": reading.digest,
                "raw_text": reading.raw_text,
                "clean_text": reading.article.text,
                "removed": list(reading.article.removed),
                "facts": entry_of(reading.article, reading.facts),
                "duplicate_of": original,
            },
        )
        return made

    @staticmethod
    def _suspicion(original: ImportedArticle | None) -> tuple[Remark, ...]:
        if original is None:
            return ()
        message = _("Rất giống bài đã nhập từ %(source)s; hãy đối chiếu.") % {"source": original.source}
        return (Remark("suspected_duplicate", message),)

    @staticmethod
    def _outcome(status: str, reading: Reading, page: Article | None, extra: tuple[Remark, ...] = ()) -> Outcome:
        url = page.get_url() if page else None
        return Outcome(reading.article.source, status, url=url, entry=entry_of(reading.article, reading.facts, extra))

    def _quarantine(self, source: str, reason: str) -> Outcome:
        if not self.options.dry_run:
            QuarantinedSource.objects.update_or_create(source=source, defaults={"reason": reason[:500]})
        return Outcome(source, "quarantined", reason=reason)


def _known(digest: str, source: str) -> ImportedArticle | None:
    """The article made of the very same bytes, wherever they lay, else the one made from this path."""
    found = ImportedArticle.objects.select_related("article", "duplicate_of")
    return found.filter(digest=digest).first() or found.filter(source=source).first()


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(_("Không đọc được tệp: %(error)s.") % {"error": error.strerror or error}) from error
