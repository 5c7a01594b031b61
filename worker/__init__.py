"""Orchestration: the six steps, their Celery tasks, the channels and the command line."""

__version__ = "0.1.0"
