"""A full-text index in one SQLite file: nothing to install, nothing to run."""
