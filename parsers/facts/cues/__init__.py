"""Whose a passage is: by the verb of speech beside it, and by what else leads into the marks or away."""
