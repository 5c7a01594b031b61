"""Titles before names that texts keep in a language not their own: le Président, Lic. X; Herr Y; Dame Z."""

from parsers.languages.language import words

LADIES: frozenset[str] = words(
    "Mrs Ms Miss Dame Lady Baroness Frau Signora Sra Dra Srta Profa Arqa Mtra Señora Doña Senhora Mme Madame"
)
GENTLEMEN: frozenset[str] = words("Mr Sir Lord Herr Signor Don Sr Señor Senhor Monsieur")
POINTED: frozenset[str] = words(  # professions, titles only with their point: Eng. X, but Kim Eng
    "eng arch arc ar ir ts surv pharm bldr bro bar adv vet rtd pst evang ven ust hj kum"
)
TITLES: frozenset[str] = (
    LADIES
    | GENTLEMEN
    | POINTED
    | words("Lic Ing Arq Engr Dott Dr Mtro Abg Excmo Excma Cheikh Maître CPA Cde")
)
SHORT = POINTED | words("mr mrs lic ing arq engr dott dra sra srta mtro mtra profa abg excmo excma cde")
OFFICED = frozenset(  # before an office, whatever language addresses it so
    (title, article)
    for title in ("monsieur", "madame", "messieurs", "mesdames")
    for article in ("le", "la", "les")
)
