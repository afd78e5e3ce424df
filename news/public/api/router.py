"""The six lists of open data under one router, for ``portal.urls`` to name."""

from ninja import Router

from news.public.api import articles, awards, blocs, documents, people, units

router = Router()
for part in (articles, units, blocs, awards, people, documents):
    router.add_router("", part.router)
