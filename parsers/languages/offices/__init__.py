"""Who somebody is, a file a language, the same names in each: offices, bodies, titles, ways into office."""
