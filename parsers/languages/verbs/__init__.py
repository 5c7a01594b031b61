"""That somebody speaks, a file a language, the same names in each.

Arabic has more of them: the gender that a verb tells, and what else people do behind their names.
"""
