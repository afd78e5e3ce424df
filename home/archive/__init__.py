"""A synthetic archive of any size for benchmarks: invented, reproducible, and like a real one in shape."""
