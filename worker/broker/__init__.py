"""Between the store and its workers: a broker of our own, is one there, and the hints it carries."""
