"""The read-only JSON API. Rooms give it their routers by name, in ``portal.urls``."""

from collections.abc import Iterable

from ninja import NinjaAPI


def api_of(routers: Iterable[str]) -> NinjaAPI:
    """The API made of ``routers``, dotted names of ``ninja.Router`` objects; its description is at openapi.json."""
    api = NinjaAPI(
        title="Cổng thông tin thi đua, khen thưởng",
        version="1",
        description="Dữ liệu mở của cổng, chỉ để đọc.",
        docs_url=None,
    )
    for router in routers:
        api.add_router("", router)
    return api
