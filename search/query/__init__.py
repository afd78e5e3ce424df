"""What a reader asks, understood once for every engine."""
