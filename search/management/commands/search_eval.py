"""Measure how well and how fast queries are answered."""

import json
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from search.documents.document import SearchDocument
from search.engines.base import EngineUnavailable
from search.evaluation.judged import JudgedQuery, UnusableFile, documents, judged_queries
from search.evaluation.measures import by_class, measures, run
from search.evaluation.report import as_json, table
from search.evaluation.subjects import ENGINES, Subject, portal_subject, temporary_subject
from search.query.parsing import parse_query
from search.thesaurus import synonym_table


class Command(BaseCommand):
    """``manage.py search_eval QUERIES [--documents DOCS] [--engine NAME]``."""

    help = "Chạy các câu tìm đã có đáp án, in bảng theo nhóm và một dòng JSON ở cuối."

    def add_arguments(self, parser: CommandParser) -> None:
        """Files and engine."""
        parser.add_argument("queries", type=Path, help="tệp JSON lines: q, expect, class")
        parser.add_argument("--documents", type=Path, help="tệp JSON lines: id, title, lead, body; có thể nén .xz")
        parser.add_argument("--engine", choices=ENGINES, help="mặc định: công cụ đang dùng")

    def handle(self, *args: Any, **options: Any) -> None:
        """Ask every query once, single-threaded."""
        try:
            queries = judged_queries(options["queries"])
            with self._subject(options["documents"], options["engine"]) as subject:
                self._measure(queries, subject)
        except (UnusableFile, EngineUnavailable) as error:
            raise CommandError(str(error)) from error

    def _measure(self, queries: list[JudgedQuery], subject: Subject) -> None:
        synonyms = synonym_table()

        def search(text: str) -> list[SearchDocument]:
            return [hit.document for hit in subject.engine.search(parse_query(text, synonyms)).hits]

        outcomes = run(queries, search)
        classes, total = by_class(outcomes), measures(outcomes)
        self.stdout.write(table(classes, total))
        figures = as_json(subject.engine.name, subject.documents, classes, total)
        self.stdout.write(json.dumps(figures, ensure_ascii=False))

    @staticmethod
    def _subject(path: Path | None, engine: str | None) -> AbstractContextManager[Subject]:
        return temporary_subject(documents(path), engine) if path else portal_subject(engine)
