"""Coverage-guided fuzzing of the three readers: any bytes in, a record or a plain refusal out."""
