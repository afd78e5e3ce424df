"""What changed between two versions of an article, as readers and editors would say it. Nothing here is stored."""
