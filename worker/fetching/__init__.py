"""Addresses in, bytes out: the only part of the house that opens an HTTP connection."""
