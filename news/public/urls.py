"""Public addresses of articles and registry."""

from django.urls import include, path, re_path

from news.public.views import (
    article_pdf,
    awards,
    blocs,
    consultations,
    corrections,
    documents,
    events,
    exemplars,
    movements,
    opinions,
    people,
    units,
)

app_name = "public"

urlpatterns = [
    path("", include("news.public.feeds.urls")),
    path("", include("news.public.sitemaps.urls")),
    re_path(r"^(?P<path>.+/)pdf/$", article_pdf.article_pdf, name="article_pdf"),
    path("su-kien/", events.event_list, name="events"),
    path("su-kien/lich.ics", events.calendar, name="calendar"),
    path("lay-y-kien/", consultations.consultation_list, name="consultations"),
    path("lay-y-kien/<slug:slug>/", consultations.consultation, name="consultation"),
    path("lay-y-kien/<slug:slug>/gop-y/", opinions.OpinionView.as_view(), name="opinion"),
    path("lay-y-kien/<slug:slug>/gop-y/<slug:receipt>/", opinions.opinion_receipt, name="opinion_receipt"),
    path("dinh-chinh/", corrections.correction_list, name="corrections"),
    path("don-vi/", units.unit_list, name="units"),
    path("don-vi/<slug:slug>/", units.unit, name="unit"),
    path("khoi-thi-dua/", blocs.bloc_list, name="blocs"),
    path("khoi-thi-dua/<slug:slug>/", blocs.bloc, name="bloc"),
    path("khen-thuong/", awards.award_list, name="awards"),
    path("khen-thuong.csv", awards.award_csv, name="award_csv"),
    path("khen-thuong/<slug:slug>/", awards.award, name="award"),
    path("guong-dien-hinh/", exemplars.exemplar_list, name="exemplars"),
    path("nhan-su/<slug:slug>/", people.person, name="person"),
    path("van-ban/", documents.document_list, name="documents"),
    path("van-ban/<slug:slug>/", documents.document, name="document"),
    path("phong-trao/<slug:slug>/", movements.movement, name="movement"),
]
