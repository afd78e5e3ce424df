"""The audit: every public page of the demo portal before the judges that readers would call."""
