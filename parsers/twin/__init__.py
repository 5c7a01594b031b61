"""A text to its plain twin, a line a paragraph; places of a record back to the text as it was given."""
