"""Reads a page's JSON-LD as a strict program would and says what is wrong with it."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TABLE: dict[str, dict[str, list[str]]] = tomllib.loads((Path(__file__).parent / "schema_org.toml").read_text())
DAY_OR_MOMENT = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?\+07:00)?)?)?")
DATES = frozenset({"datePublished", "dateModified", "startDate", "endDate", "foundingDate", "dissolutionDate"})
ADDRESSES = frozenset({"url", "item", "contentUrl", "logo", "image", "isBasedOn", "@id", "eventStatus"})
NAMES = frozenset({"@type", "@id"})


def faults_of(page: Any) -> list[str]:
    """Everything that is wrong with the object of one script element."""
    if not isinstance(page, dict) or set(page) != {"@context", "@graph"}:
        return ["not one graph under one context"]
    nodes = page["@graph"]
    known = [node.get("@id") for node in nodes]
    faults = [f"{identity} is told twice" for identity in set(known) if known.count(identity) > 1]
    faults += [f"a node without an identity: {node.get('@type')}" for node in nodes if not node.get("@id")]
    faults += [f"nothing is called {lost}" for node in nodes for lost in _references(node) if lost not in known]
    return faults + [fault for node in nodes for fault in _faults_of_node(node)]


def nodes_of(value: Any, *types: str) -> list[dict[str, Any]]:
    """Every node of these types, at any depth."""
    found = [value] if isinstance(value, dict) and value.get("@type") in types else []
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return found + [node for part in inner for node in nodes_of(part, *types)]


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if set(value) == {"@id"}:
            yield value["@id"]
        for part in value.values():
            yield from _references(part)
    elif isinstance(value, list):
        for part in value:
            yield from _references(part)


def _faults_of_node(node: dict[str, Any]) -> Iterator[str]:
    kind = node.get("@type", "")
    if kind not in TABLE:
        yield f"unknown type {kind!r}"
        return
    rules = TABLE[kind]
    given = set(node) - NAMES
    yield from (f"{kind} lacks {name}" for name in rules["required"] if name not in given)
    yield from (f"{kind} has no property {name}" for name in given - {*rules["required"], *rules["allowed"]})
    for name, value in node.items():
        for part in value if isinstance(value, list) else [value]:
            yield from _faults_of_value(kind, name, part)
    if kind in ("BreadcrumbList", "ItemList"):
        yield from _faults_of_order(node)


def _faults_of_value(kind: str, name: str, value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if set(value) != {"@id"}:
            yield from _faults_of_node(value)
        return
    if value in ("", None):
        yield f"{kind}.{name} is empty"
    if name in DATES and not DAY_OR_MOMENT.fullmatch(str(value)):
        yield f"{kind}.{name} is no date: {value}"
    if name in ADDRESSES and not re.match(r"https?://[^\s/]+/", str(value)):
        yield f"{kind}.{name} is no whole address: {value}"


def _faults_of_order(node: dict[str, Any]) -> Iterator[str]:
    places = [entry["position"] for entry in node["itemListElement"]]
    if places != list(range(1, len(places) + 1)):
        yield f"{node['@type']} counts {places}"
    if node["@type"] == "BreadcrumbList" and (
        len(places) < 2 or not all(e.get("item") for e in node["itemListElement"])
    ):
        yield "a trail needs two steps with addresses"
