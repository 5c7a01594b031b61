"""Benchmarks that anyone can run; what they measured is in README.md."""
