"""The versions of the schema, oldest first: files in versions/, named by number."""

HEAD = "0006"
