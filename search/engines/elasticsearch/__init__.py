"""Elasticsearch, through ``elasticsearch.dsl``, with nothing but what every server of version 8 has."""
