"""Words of the four languages about days: how they are written, and what a session does on them."""
