"""Processes that stay: workers that come back, `plenary run`, the services of the full stack."""
