"""What may be known of a word, one bit each, so that one look-up a token tells everything."""

# Speech
SAID = 1 << 0  # finite verb that introduces or follows exact words: said
SAYING = 1 << 1  # its participle: saying
JUDGED = 1 << 2  # finite verb that takes somebody's words in part: described, called
JUDGING = 1 << 3  # its participle: calling
# People and bodies
ROLE = 1 << 4  # noun of an office: president, spokeswoman
RANK = 1 << 5  # adjective of an office: deputy, former
FIELD = 1 << 6  # what an office is over: interior, security
GROUP = 1 << 7  # noun of a body: ministry, police
HUMAN = 1 << 8  # noun of people without office: resident, witnesses
HONORIFIC = 1 << 9  # Mr, Dr, Sheikh: dropped from names
PRONOUN = 1 << 10
# Function words
DETERMINER = 1 << 11
PARTICLE = 1 << 12  # inside names: bin, de, van
LINK = 1 << 13  # between an office and what it is over: of, for
STOP = 1 << 14  # other function words: never part of a name
ADVERB = 1 << 15  # may stand between subject and verb
AUXILIARY = 1 << 16
AND = 1 << 17
RELATIVE = 1 << 18  # who
THAT = 1 << 19  # opens reported speech
CLAUSE = 1 << 20  # opens a subordinate clause: when, because
# Marks
END = 1 << 21  # . ? !
COMMA = 1 << 22
CLOSER = 1 << 23  # closing marks and brackets
# More of words
FEMININE = 1 << 24
MASCULINE = 1 << 25
PLURAL = 1 << 26
CALENDAR = 1 << 27  # months, weekdays, times of day
PLACE = 1 << 28  # countries and their adjectives
TITLED = 1 << 29  # noun before a title in quotation marks: theme, report, operation
PASSIVE = 1 << 30  # forms of to be: no speech verb behind them
WRITING = 1 << 31  # statement, letter: speaks for who wrote it
OWNER = 1 << 32  # his, her: point back to a person
DEFINITE = 1 << 33  # the: points back
ACCORDING = 1 << 34  # first word of "according to"
PLAIN = 1 << 35  # speech verb that takes a clause without "that"
OPENS = 1 << 36  # function word that may open such a clause: it, there
AS = 1 << 37  # elected X as president
OF = 1 << 38  # links a name to its body: X of the union
NARRATOR = 1 << 39  # I, we: whoever writes
SERVICE = 1 << 41  # ranks of army and police: general, colonel
ABBREVIATION = 1 << 40  # a point after it ends no sentence
ATTACHED = 1 << 42  # an "and" or a preposition is written into the word

CUE = SAID | SAYING | JUDGED | JUDGING
FIRM = SAID | SAYING
HEAD = ROLE | HUMAN | GROUP  # nouns that can speak
OFFICE = ROLE | RANK | FIELD | GROUP | PLACE

GENITIVES = ("’s", "'s", "’", "'")
CLITICS = ("s", "S", "t", "re", "ve", "ll", "d", "m")  # behind an apostrophe: tokens of their own
NEGATIONS = ("n’t", "n't", "not")
ENDS = ".?!…؟"
COMMAS = ",،"
CLOSERS = "”»’)]›"
