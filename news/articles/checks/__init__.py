"""What an article still lacks before it may be handed in, as rules over the article in memory."""
