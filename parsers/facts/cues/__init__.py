"""Who says it: speech verbs, their subjects, and whose a passage is by them."""
