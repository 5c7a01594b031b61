"""The terms of the topics, a file a language: the longest of its word lists."""
