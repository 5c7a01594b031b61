"""One file a section of plenary.toml: what may be written there, and what it means."""
