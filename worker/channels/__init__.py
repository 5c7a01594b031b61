"""The ways out: one file a channel, one line each in `table`."""
