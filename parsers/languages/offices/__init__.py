"""Offices and bodies, where they are so many that a language keeps them in a file of their own."""
