"""What search engines and people look for first: sitemaps, robots.txt, security.txt."""
