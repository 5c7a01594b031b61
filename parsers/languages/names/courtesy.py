"""Titles before names that texts keep in a language not their own: le Président, Lic. X; Herr Y; Dame Z."""

from parsers.languages.language import words

LADIES: frozenset[str] = words(
    "Mrs Ms Miss Dame Lady Baroness Frau Signora Sra Dra Srta Profa Arqa Mtra Señora Doña Senhora Mme Madame"
)
GENTLEMEN: frozenset[str] = words("Mr Sir Lord Herr Signor Don Sr Señor Senhor Monsieur")
TITLES: frozenset[str] = (
    LADIES | GENTLEMEN | words("Lic Ing Arq Engr Dott Dr Mtro Abg Excmo Excma Cheikh Maître")
)
SHORT = words("mr mrs lic ing arq engr dott dra sra srta mtro mtra profa abg excmo excma")
OFFICED = frozenset(  # before an office, whatever language addresses it so
    (title, article)
    for title in ("monsieur", "madame", "messieurs", "mesdames")
    for article in ("le", "la", "les")
)
