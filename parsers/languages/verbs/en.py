"""English verbs of speech: what says that somebody speaks, and what is not said but judged."""
# ruff: noqa: E501 (word lists)

from parsers.languages.language import words

SAID = words(
    "posited posits reminded reminds informed informs reaffirmed reaffirms exhorted exhorts counselled professed intoned averred divulged said says say told tells tell added adds add concluded concludes noted notes stated states state explained explains explain stressed stresses"
    " emphasized emphasised emphasizes emphasises underlined underlines underscored underscores declared declares announced announces announce warned warns"
    " warn argued argues argue insisted insists insist admitted admits acknowledged acknowledges conceded concedes confirmed confirms replied replies"
    " responded responds answered answers commented comments remarked remarks observed observes recalled recalls reiterated reiterates repeated repeats"
    " wrote writes write tweeted tweets posted asked asks ask joked jokes quipped quips claimed claims claim alleged alleges believed believes believe"
    " thinks suggested suggests predicted predicts vowed vows pledged pledges promised promises complained complains lamented laments testified testifies"
    " asserted asserts affirmed affirms maintained maintains cautioned cautions continued continues advised advises urged urges shouted shouts yelled yells"
    " screamed cried whispered exclaimed opined mused muses chimed countered counters retorted written mentioned mentions echoed echoes blurted offers"
    " offered specified shares shared points pointed summed signed elaborated chanted chants texted emailed messaged blogged apologized apologised"
    " theorized hinted guessed swore implored appealed objected protested sighed laughed smiled grinned snapped muttered teased ventured began reflected"
    " reasoned estimated estimates revealed reveals indicated indicates reported reports proclaimed contended contends boasted boasts bragged volunteered"
    " sang went recounted thundered fumed deadpanned enthused marvelled marveled pleaded begged agreed agrees disclosed speculated surmised summarized"
    " summarised cracked shot fired fires hit hits quip declare admit conclude lament complain retaliated pressed prodded interrupted scoffed sneered chided chuckled barked roared bellowed hollered groaned gasped confided confessed ranted railed vented gloated demurred reckoned reckons figured relayed cheered whispers put puts shout yell scream chant clarified interjected gushed reads inquired queried wondered wonders reassured assured assures demanded"
    " demands jeered jeers interjects read "
    "sums remembered remembers smiles grins shrugged shrugs counsels opines avers sighs sigh confides recounts boast grumbled grumbles murmured murmurs stammered professes contend scolded taunted needled heckled berated admonished rebuked upbraided snarled hissed growled moaned shrieked crowed sobbed wept entreated riposted parroted recited pondered quizzed scribbled avowed bantered prophesied reminisced rejoiced griped whined carped cackled whooped squealed wailed drawled croaked stuttered spluttered sputtered seethed huffed groused threatened threatens scolds taunts snarls growls admonishes lectured corrected specifies specify outlined narrates narrated paraphrased stipulates stipulated proclaims exclaims concurred concurs"
)
PLAIN = words(
    "said says say saying added adds adding believes believe believed thinks think argued argues argue claimed claims insisted insists warned warns"
    " acknowledged acknowledges admitted admits noted notes confirmed explained explains suggested suggests told tells tell telling alleged alleges"
    " predicted estimated conceded"
)
OPENERS = words(
    "about around some nearly almost more fewer most both each every many several another such now while although it there you not if when no"
)
SAYING = words(
    "saying telling adding concluding noting stating explaining stressing emphasizing emphasising underlining underscoring declaring announcing warning"
    " arguing insisting admitting acknowledging conceding confirming replying responding commenting remarking observing recalling reiterating repeating"
    " writing tweeting asking joking claiming alleging suggesting predicting vowing pledging promising complaining lamenting testifying asserting affirming"
    " maintaining cautioning continuing advising urging shouting reminding chanting yelling quoting singing mouthing interjecting boasting bragging jeering"
    " chiding scolding teasing needling lecturing taunting heckling berating admonishing rebuking upbraiding quipping deadpanning gushing fuming sneering snarling"
    " growling grumbling groaning moaning muttering murmuring whispering screaming shrieking bellowing hollering ranting gloating blurting interrupting intoning sighing"
    " sobbing pleading begging imploring exhorting contending positing retorting riposting countering confessing opining musing pondering wondering inquiring"
    " posting texting emailing blogging hinting swearing threatening prophesying remembering reminiscing recounting clarifying elaborating informing confiding"
    " laughing chuckling exclaiming enthusing marveling marvelling rejoicing objecting protesting griping whining"
)
JUDGED = words(
    "drew draws commends criticises pleads proposed proposes applauds advocates lobbied called calls call described describes describe highlighted highlights praised praises hailed hails dubbed labelled labeled welcomed welcomes"
    " criticized criticised criticizes denounced denounces condemned condemns blasted blasts slammed slams decried termed characterized characterised"
    " branded accused accuses accuse condemn denounce criticise criticize praise hail slam brand label dismiss reject welcome expressed expresses cited cites referred refers likened compared spoke speaks voiced invited mocked rejected dismissed"
    " dismisses recommended encouraged encourages hoped hopes thanked thanks congratulated applauded commended saluted paid vow found considered considers"
    " deemed feels felt supports supported opposes opposed favors favours favored favoured backs backed touts touted derided ridiculed attacked bemoaned lauded heralded "
    "likens compares salutes salute invites defended defends saw instructed directed tasked ordered regrets regretted deplores deplored championed advocated lambasted lambasts lauds refutes refuted listed lists wished wishes sees views viewed regards regarded deems greets greeted"
)
JUDGING = words(
    "commending applauding proposing appealing reaffirming calling describing highlighting praising hailing labelling labeling welcoming criticizing criticising denouncing condemning blasting slamming decrying"
    " terming characterizing characterising branding accusing expressing citing referring likening comparing voicing dismissing encouraging hoping thanking"
)
JUDGED_BY = words(
    "described called dismissed welcomed hailed labelled labeled dubbed seen viewed denounced praised condemned criticised criticized termed"
    " characterised characterized branded regarded considered judged deemed likened rejected mocked touted saluted presented summarised summarized"
    " applauded lauded greeted derided decried ridiculed slammed compared highlighted stressed underlined underscored noted"
)
ACCORDING = (
    ("according", "to"),
    ("in", "the", "words", "of"),
    ("in", "the", "view", "of"),
    ("in", "the", "opinion", "of"),
    ("in", "the", "eyes", "of"),
    ("from", "the", "point", "of", "view", "of"),
    ("in", "the", "judgment", "of"),
    ("in", "the", "judgement", "of"),
    ("to", "quote"),
    ("to", "use", "the", "words", "of"),
    ("to", "borrow", "the", "words", "of"),
    ("for", "whom"),
    ("according", "to", "whom"),
    ("for",),
)
ASKING = words("asked asks ask wondered wonders inquired queried pressed")
DENYING = frozenset(("",))
HEARERS = words(
    "informed informs exhorted exhorts told tells tell reminded reminds assured assures urged urges"
)
LEARNING = words("learned learnt heard told informed discovered found understood assured notified")
INFINITIVES = words("stress underline underscore emphasise emphasize explain recall reiterate insist confirm")
IDIOMS: dict[str, tuple[str, ...]] = {
    "put": ("it",),
    "puts": ("it",),
    "shot": ("back",),
    "fired": ("back",),
    "fires": ("back",),
    "hit": ("back",),
    "hits": ("back",),
    "saw": ("in", "it"),
    **dict.fromkeys(("drew", "draws"), ("attention",)),
    "began": (",", ":", ".", "by", "her", "his", "their", "the", "“", '"', "‘", "''"),
    **dict.fromkeys(("defended", "defends"), ("her", "his", "their", "its", "what")),
    "states": ("that", ":", ",", "“", '"', "‘", "''"),  # no member states
}
# Verbs of what somebody does at a session, where no noun or participle is written alike.
DONE = words(
    "takes attends represents opens joins arrives delivers receives meets participates presides travels oversees"
)
OBJECTS = words(
    "role part importance threat danger work efforts progress support challenges way ways value impact need help contribution place results steps measures commitment regret concern concerns hope hopes confidence satisfaction gratitude optimism disappointment alarm appreciation"
)
INVERSIONS = {"": 0}
CLITICS = frozenset(("",))
# With a thing behind it that is praised or stressed: praised THE WORK of the bureaus.
PRAISING = words(
    "stressed stresses stressing underlined underlines underlining underscored underscores underscoring emphasised emphasises emphasising emphasized thanked thanks thanking  congratulated"
    " emphasizes emphasizing highlighted highlights highlighting reiterated reiterates reiterating reaffirmed reaffirms reaffirming praised praises"
    " praising hailed hails hailing commended commends commending applauded applauds applauding lauded lauds deplored deplores condemned condemns"
    " denounced denounces described describes describing regretted regrets advocated advocates voiced voicing expressed expresses expressing"
    " lamented laments championed acknowledged acknowledges recalled recalls criticised criticises criticized criticizes welcomed welcomes welcoming"
    " urged urges urging saluted salutes promised promises pledged pledges demanded demands proposed proposes proposing outlined"
)
# With whom behind it, and "to": urged members TO share.
URGING = dict.fromkeys(
    words("urged urges urging exhorted exhorts encouraged encourages encouraging implored asked"),
    frozenset(("to",)),
)
# And what leads to what is asked for: called FOR stricter rules.
PLEADING: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("called", "calls", "calling"), ("for", "on", "upon")),
    **dict.fromkeys(("pleaded", "pleads", "pleading"), ("for",)),
    **dict.fromkeys(("appealed", "appealing"), ("for", "to")),
    **dict.fromkeys(("insisted", "insists", "insisting"), ("on", "upon")),
    **dict.fromkeys(("argued", "argues", "arguing"), ("for", "against")),
    **dict.fromkeys(("pressed", "lobbied", "advocated"), ("for",)),
    **dict.fromkeys(("spoke", "speaks"), ("for", "against")),
    **dict.fromkeys(("asked", "asks"), ("for",)),
    **dict.fromkeys(("warned", "warns", "warning", "cautioned"), ("of", "about", "against")),
    **dict.fromkeys(("drew", "draws"), ("attention to",)),
    **dict.fromkeys(("complained", "complains"), ("of", "about")),
    **dict.fromkeys(("pledged", "pledges", "vowed", "vows", "promised", "promises"), ("to",)),
}
# Of these, what somebody is greeted with, too.
GREETING = words("welcomed welcomes welcoming saluted salutes")
PASSIVES = words("was were is are been being be")
PRAISED = words("leadership vision wisdom guidance directives stewardship")
