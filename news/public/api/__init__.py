"""Open data: articles and registry as JSON, read-only."""
