"""What templates ask of pages."""
