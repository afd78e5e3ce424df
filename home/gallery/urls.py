"""Addresses of the gallery."""

from django.urls import path, register_converter
from django.urls.converters import PathConverter

from home.gallery import views


class ComponentConverter(PathConverter):
    """``blocks/table.html``: a template by its path below the folder of components."""

    regex = r"[a-z_/]+\.html"


register_converter(ComponentConverter, "component")

app_name = "gallery"

urlpatterns = [
    path("", views.gallery, name="gallery"),
    path("<component:name>/<int:number>/", views.sample, name="sample"),
    path("<component:name>/", views.component, name="component"),
]
