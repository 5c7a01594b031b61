"""How Arabic is spelled: words that a sign of a vowel tells from others: عُمان is Oman, عمان Amman."""

from parsers.languages.language import words

POINTED = words("بيّن عبّر وقّع وقّعت قُبل قُبلت عُمان")
PLAIN = ("سلطنة ",)  # behind these no sign is needed: سلطنة عمان is Oman
AND = "و"  # is one word with the next
