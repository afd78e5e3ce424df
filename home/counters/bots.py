"""Programs that open pages without a reader."""

import re

# What crawlers, monitors, link previews and libraries call themselves; compared in lower case.
MARKS = (
    r"(?<!cu)bot\b|bot[/;_-]|crawl|spider|slurp|archiver|scrap|fetcher|preview|monitor|uptime|pingdom|lighthouse|"
    r"headless|phantomjs|puppeteer|playwright|selenium|validator|checker|feed|facebookexternalhit|facebookcatalog|"
    r"mediapartners|apis-google|google-inspectiontool|google-read-aloud|bingpreview|yandex|baidu|sogou|petal|"
    r"bytespider|gptbot|claude|perplexity|ccbot|amazonbot|applebot|coccoc(?:bot|-web)|zalobot|zgrab|nmap|masscan|"
    r"curl/|wget/|python|java/|okhttp|go-http-client|libwww|httpclient|axios|node-fetch|ruby|perl|php/|winhttp"
)
_MARKED = re.compile(MARKS)
_BROWSER = re.compile(r"mozilla/|opera/")


def is_program(user_agent: str) -> bool:
    """Whether ``user_agent`` names a program, or names no browser at all."""
    name = user_agent.lower()
    return not _BROWSER.search(name) or bool(_MARKED.search(name))
