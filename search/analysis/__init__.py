"""Words, pairs, document numbers and dates as the tokens that every engine indexes and every query asks for."""
