"""What is searched: one flat document for every article and every public record."""
