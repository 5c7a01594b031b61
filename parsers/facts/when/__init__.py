"""On which days the session is."""
