"""What a sentence announces."""
