"""What may be known of a word, one bit each, so that one look-up a token tells everything.

What is asked most often has the lowest thirty bits: CPython holds so many in one digit, and is quick at it.
"""

from typing import Final

# Speech
SAID: Final = 1 << 0  # finite verb that introduces or follows exact words: said
SAYING: Final = 1 << 1  # its participle: saying
JUDGED: Final = 1 << 2  # finite verb that takes somebody's words in part: described, called
JUDGING: Final = 1 << 3  # its participle: calling
# People and bodies
ROLE: Final = 1 << 4  # noun of an office: president, spokeswoman
RANK: Final = 1 << 5  # adjective of an office: deputy, former
FIELD: Final = 1 << 6  # what an office is over: interior, security
GROUP: Final = 1 << 7  # noun of a body: ministry, police
HUMAN: Final = 1 << 8  # noun of people without office: resident, witnesses
HONORIFIC: Final = 1 << 9  # Mr, Dr, Sheikh: dropped from names
PRONOUN: Final = 1 << 10
# Function words
DETERMINER: Final = 1 << 11
PARTICLE: Final = 1 << 30  # inside names: bin, de, van
LINK: Final = 1 << 12  # between an office and what it is over: of, for
STOP: Final = 1 << 13  # other function words: never part of a name
ADVERB: Final = 1 << 31  # may stand between subject and verb
AUXILIARY: Final = 1 << 14
AND: Final = 1 << 15
RELATIVE: Final = 1 << 16  # who
THAT: Final = 1 << 32  # opens reported speech
CLAUSE: Final = 1 << 33  # opens a subordinate clause: when, because
# Marks
END: Final = 1 << 17  # . ? !
COMMA: Final = 1 << 18
CLOSER: Final = 1 << 34  # closing marks and brackets
# More of words
FEMININE: Final = 1 << 19
MASCULINE: Final = 1 << 20
PLURAL: Final = 1 << 35
CALENDAR: Final = 1 << 21  # months, weekdays, times of day
PLACE: Final = 1 << 22  # countries and their adjectives
TITLED: Final = 1 << 36  # noun before a title in quotation marks: theme, report, operation
PASSIVE: Final = 1 << 37  # forms of to be: no speech verb behind them
WRITING: Final = 1 << 23  # statement, letter: speaks for who wrote it
OWNER: Final = 1 << 38  # his, her: point back to a person
DEFINITE: Final = 1 << 24  # the: points back
ACCORDING: Final = 1 << 25  # first word of "according to"
PLAIN: Final = 1 << 26  # speech verb that takes a clause without "that"
OPENS: Final = 1 << 39  # function word that may open such a clause: it, there
AS: Final = 1 << 40  # elected X as president
OF: Final = 1 << 27  # links a name to its body: X of the union
NARRATOR: Final = 1 << 28  # I, we: whoever writes
SERVICE: Final = 1 << 29  # ranks of army and police: general, colonel
ABBREVIATION: Final = 1 << 41  # a point after it ends no sentence
ATTACHED: Final = 1 << 42  # an "and" or a preposition is written into the word
GIVEN: Final = 1 << 43  # a given name
DONE: Final = 1 << 44  # other verbs of news: received, opened

GENDER: Final = FEMININE | MASCULINE
CUE: Final = SAID | SAYING | JUDGED | JUDGING
FIRM: Final = SAID | SAYING
HEAD: Final = ROLE | HUMAN | GROUP  # nouns that can speak
OFFICE: Final = ROLE | RANK | FIELD | GROUP | PLACE

GENITIVES = ("’s", "'s", "’", "'")
CLITICS = ("s", "S", "t", "re", "ve", "ll", "d", "m")  # behind an apostrophe: tokens of their own
NEGATIONS = ("n’t", "n't", "not")
ENDS = ".?!…؟"
COMMAS = ",،"
SEVERAL = "s"  # so nouns of several end in each language with capitals: ministers, ministres, ministros
DASHES = ("-", "–", "—", "―")
CLOSERS = "”»’)]›"
