"""The sample releases: an invented assembly, its people and its words are invented too."""
