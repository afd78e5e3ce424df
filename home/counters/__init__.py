"""Visits: noted by the web processes, counted by the worker, shown at the foot of pages."""
