"""The parts of a release: headline, dateline, body, captions, boilerplate; what its page put around it."""
