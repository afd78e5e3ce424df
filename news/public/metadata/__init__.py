"""What pages say of themselves to machines: addresses, Open Graph, Dublin Core, schema.org."""
