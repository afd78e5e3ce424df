"""What editors learn from the searches of readers: what is missing, what is wanted, what stands too far down."""
