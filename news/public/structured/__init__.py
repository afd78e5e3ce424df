"""What machines read of a page: schema.org as JSON-LD."""
