"""All that can be found in the demo portal, and the questions whose answers its authors know."""

import functools
import io
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import transaction

import home.demo
from search.documents.document import SearchDocument
from search.documents.sources import every_document
from search.evaluation.judged import JudgedQuery, judged_queries
from search.query.synonyms import SynonymTable
from search.thesaurus import synonym_table

QUERIES = Path(home.demo.__file__).parent / "content" / "queries.jsonl"


@dataclass(frozen=True, slots=True)
class DemoLibrary:
    """Documents, judged queries, and the synonyms as they are when a portal is new."""

    documents: tuple[SearchDocument, ...]
    queries: tuple[JudgedQuery, ...]
    synonyms: SynonymTable


@functools.cache
def load_demo_library() -> DemoLibrary:
    """Load the demo without the sizes of its pictures, read it, and leave the database as it was. Once a process."""
    with pytest.MonkeyPatch.context() as patch, transaction.atomic():
        patch.setattr("home.demo.loading.picture_uses", lambda _articles: [])
        cache.clear()
        call_command("load_demo", stdout=io.StringIO())
        library = DemoLibrary(tuple(every_document()), tuple(judged_queries(QUERIES)), synonym_table())
        transaction.set_rollback(True)
    return library
