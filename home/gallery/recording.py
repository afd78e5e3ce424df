"""What templates render while somebody listens."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from django.template import Context, Template, TemplateDoesNotExist
from django.template.loaders.base import Loader
from django.template.loaders.cached import Loader as CachedLoader

COMPONENTS = "components/"


@dataclass(frozen=True, slots=True)
class Rendering:
    """One use of a component: what it was given and what came out."""

    component: str
    html: str
    inputs: tuple[str, ...]


_listening: ContextVar[list[Rendering] | None] = ContextVar("_listening", default=None)


@contextmanager
def listening() -> Iterator[list[Rendering]]:
    """Collect what components render meanwhile, in this thread of work only."""
    heard: list[Rendering] = []
    before = _listening.set(heard)
    try:
        yield heard
    finally:
        _listening.reset(before)


class HeardTemplate(Template):
    """A template that tells a listener what it rendered."""

    def render(self, context: Context) -> Any:
        """Adds to the engine's rule: a component is noted."""
        html = super().render(context)
        heard = _listening.get()
        if heard is not None and self.name and self.name.startswith(COMPONENTS):
            heard.append(Rendering(self.name.removeprefix(COMPONENTS), str(html), _inputs(context)))
        return html


class HeardLoader(Loader):
    """Makes templates that tell."""

    def get_template(self, template_name: str, skip: Any = None) -> Template:
        """The template of that name, from the first source that has it."""
        tried = []
        for origin in self.get_template_sources(template_name):
            try:
                contents = self.get_contents(origin)  # type: ignore[attr-defined]  # every loader that finds has it
            except TemplateDoesNotExist:
                tried.append((origin, "Source does not exist"))
                continue
            if skip is None or origin not in skip:
                return HeardTemplate(contents, origin, template_name, self.engine)
        raise TemplateDoesNotExist(template_name, tried=tried)


class ListeningLoader(CachedLoader, HeardLoader):
    """Keeps the telling templates of the loaders that it is given; named by the settings for work on the code."""


def _inputs(context: Context) -> tuple[str, ...]:
    """Names of what the component was given and that says something."""
    given = context.flatten()
    return tuple(sorted(str(name) for name, value in given.items() if value and str(name) not in _ALWAYS_GIVEN))


_ALWAYS_GIVEN = {"True", "False", "None", "forloop", "csrf_token", "request", "user", "perms", "messages", "settings"}
