"""What the demo portal holds."""
