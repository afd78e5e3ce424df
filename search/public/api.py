"""Search for programs: ``/api/v1/search`` and ``/api/v1/suggest``."""

from django.http import HttpRequest
from ninja import Router

from portal.delivery.query import text
from search.answers.answer import answer
from search.answers.completion import completions
from search.public.request_query import query_of
from search.public.schemas import SearchSchema, SuggestionSchema, SuggestionsSchema
from search.querylog.entries import Channel
from search.querylog.noting import note_search

router = Router(tags=["search"])


@router.get("/search", response=SearchSchema, summary="Tìm kiếm")
def search(
    request: HttpRequest,
    q: str = "",
    loai: str = "",
    khoi: str = "",
    don_vi: str = "",
    hinh_thuc: str = "",
    nam: str = "",
    tu: str = "",
    den: str = "",
    sap_xep: str = "",
    trang: str = "",
) -> SearchSchema:
    """The parameters of ``/tim-kiem/``, each filter repeatable; values that make no sense are left out."""
    found = answer(query_of(request.GET))
    note_search(found, Channel.API)
    return SearchSchema.of(found)


@router.get("/suggest", response=SuggestionsSchema, summary="Gợi ý khi gõ")
def suggest(request: HttpRequest, q: str = "") -> SuggestionsSchema:
    """Up to eight completions of ``q``."""
    return SuggestionsSchema(suggestions=[SuggestionSchema.of(found) for found in completions(text(request.GET, "q"))])
