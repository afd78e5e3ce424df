"""What the newsroom adds to Wagtail's admin. Wagtail looks for hooks here; each concern has a module of its own."""

from importlib import import_module

for concern in (
    "articles",
    "home",
    "menu",
    "accounts",
    "look",
    "help",
    "conflict",
    "steps",
    "review",
    "lists",
    "corrections",
    "opinions",
    "rights",
    "translating",
):
    import_module(f"news.desk.hooks.{concern}")
