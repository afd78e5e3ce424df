"""What readers see of articles and registry."""
