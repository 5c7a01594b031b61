"""A configuration in, what works and what does not out: the checks behind `plenary doctor`."""
