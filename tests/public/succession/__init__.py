"""Tests of the succession picture."""
