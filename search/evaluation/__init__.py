"""Judged queries run against an engine, and what comes out of it in figures."""
