"""Blocks that every page may use. Their names are stored in the pages and never change."""
