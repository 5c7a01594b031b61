"""Bytes and text in, frozen values out. Nothing here reads a clock, a file or a network."""
