"""Countries, their peoples and the parts of the world, which are no names of persons; a file a language."""
