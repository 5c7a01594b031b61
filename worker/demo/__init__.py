"""A small newswire on loopback, receivers for what is sent, and the main job walked between them."""
