"""Offices beside a name: before it, behind it, gained, shared."""
