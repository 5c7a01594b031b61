"""Where the session is."""
