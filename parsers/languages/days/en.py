"""What English says of days: how they are written, and what a session does on them."""
# ruff: noqa: E501 (word lists)

from parsers.languages.language import Course, Dating, numbered, patterns, phrases, terms

COURSE = Course(
    opening=phrases(
        "since|as of|as from|will welcome|welcomes|will host|opened|opens|open |opening|began|begins|begun|begin |kicks off|kicked off|kick off|kicking off|starts|started|start |launch|inaugurat|be convened|gets off to|got off to|gets down to|got down to|will be held|to be held|"
        "will take place|got under way|got underway|gets under way|gets underway|get under way|get underway|convened|convenes|convene |convening|commenc|declared open|beginning|starting|"
        "curtain rose|curtain rises|curtain goes up|curtain went up|from today|from tomorrow|from monday|from tuesday|from wednesday|from thursday|from friday|from saturday|from sunday"
    ),
    opens=phrases(
        "as of|as from|will welcome|will host|opens|open |starting|beginning|begins|begin |kicks off|kick off|gets off|starts|start |be convened|convene |will be held|to be held|will take place|gets under|get under|convenes|commences|from "
    ),
    closing=phrases(
        "closed|closes|concluded|concludes|ended|ends|end |ending|wrapped up|wraps up|drew to a close|close |conclude |draws to a close|came to an end|"
        "comes to an end|came to a close|comes to a close|come to an end|come to a close|finish|wrapping up|draw to an end|draws to an end|drew to an end|comes to its end|came to its end|curtain came|curtain comes|curtain fell|curtain falls|curtain has|curtain is|curtain on|curtains|closing the|wound up|winds up|wind up|wrap up|closing of|closing is|closing will|adjourn|before rising|rounds off|rounded off|"
        "bade farewell|bid farewell|said goodbye|marked the end|marks the end|marking the end|came to a conclusion|comes to a conclusion|drawing to a close|draw to a close|culminat"
    ),
    gatherings=phrases(
        "delegates|delegations|assembly|meeting|conference|gathering|event|congress|summit|session|talks|proceedings|deliberations|the debates|edition|programme"
    ),
    aside=phrases(
        "executive committee will|executive committee meets|executive committee met|executive committee is|hearing|workshop|seminar|an exhibition|the exhibition|exhibition o|exhibition at|match |press conference|side event|closed meeting|vote|voting|ballot|dinner|reception|ceremony for|training|road|street|traffic|school|museum|closed to |closed off|closed for"
    ),
    ended=phrases("closed|concluded|ended|wrapped|drew|came|wound|finished|adjourned|rounded|culminated"),
    there=phrases("there "),
    same_day=phrases("that day|that same day|the same day|later that day|later the same day"),
    meanwhile=phrases(" with which |, as |, when |, while | as the | as interpol"),
    openers=phrases(
        "opening address|opening remarks|opening speech|opening statement|inaugural address|inaugural speech"
    ),
    gathered=phrases("gathered|converged|came together|flocked|descended on|assembled"),
    purposes=phrases(" for "),
    farewells=phrases(
        "closing address|closing remarks|closing speech|closing statement|concluding remarks|concluding address|farewell address|farewell speech"
    ),
    preparing=phrases(
        "training|recruit|rehears|renovation|construction|preparation|registration|website|web site|countdown|logo|volunteer|accreditation|tickets|a competition|a contest"
    ),
    just=phrases("has just |have just "),
    eve=phrases("on the eve of the |on the eve of its |on the eve of "),
    declaring=phrases(
        "i declare|i now declare|i hereby declare|i therefore declare|i officially declare|to declare open|falls to me to open|my honour to open|my honor to open|an honour to open|an honor to open|my privilege to open|my pleasure to open|a pleasure to open|the honour of opening|the honor of opening|the privilege of opening|the pleasure of opening"
    ),
    having=terms("has have"),
    until=phrases("until|till|through|up to|runs to|run to|running to"),
    campaigns=phrases(
        "executive committee|operation |operations |working group|investigation|training course|campaign"
    ),
    going=terms("runs run lasts last continues continue proceedings work"),
    away=phrases("within|the past|the last"),
    today=phrases("this morning|this afternoon|this evening|tonight|today"),
    last_day=phrases(
        "concluding session|at the end of|at the close of|at the conclusion of|last day|final day|concluding day|closing day|closing ceremony|closing session|\nclosing of|final sitting|closing sitting|last sitting|concluding sitting|final plenary|closing plenary|last plenary|concluding plenary|final session"
    ),
    first_day=phrases(
        "\nopening of|inaugurating|declaring open|at the opening of|for the opening of|following the opening of|marked the opening of|marking the opening of|marks the opening of|marks the start of|marked the start of|at the start of|for the start of|first day|opening day|day one|opening ceremony|opening session|inaugural ceremony|inaugural session"
    ),
    sittings=phrases(
        "concluding session|final sitting|closing sitting|last sitting|concluding sitting|final plenary|closing plenary|last plenary|concluding plenary|final session"
    ),
    ceremony=phrases("ceremony|session"),
    coming=phrases(
        "will be|will |to be held|is set to|are set to|is due to|is to|are to|next week|later this week|upcoming|scheduled|slated|coming|next monday|next tuesday|next wednesday|next thursday|next friday|next saturday|next sunday"
    ),
    yesterday=phrases("yesterday|last night|last evening"),
    before_yesterday=phrases("day before yesterday"),
    tomorrow=phrases("tomorrow"),
    after_tomorrow=phrases("day after tomorrow"),
    starting=phrases("from |from the "),
    this_month=phrases("of this month|of the month|of the current month|of the present month"),
    next_month=phrases("of next month|next month|of the coming month|of the following month"),
    last_month=phrases("of last month|last month|of the past month"),
    since=phrases("since|from |as of|as from"),
    next_week=phrases("next week|the coming week"),
    mornings=phrases("in the morning"),
    last_week=phrases("last week|the past week"),
    weeks=phrases("week of|weekly|week ending|weekend"),
    last=phrases("last"),
    ahead=phrases(
        "ahead of|before|prior to|in advance of|in the run-up to|leading up to|so that|in the hope that"
    ),
    numbering=phrases("day "),
    further=terms("more other others additional extra further"),
    lasting=terms("day days"),
    days=numbered(
        "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 "
        "twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 "
        "nineteenth=19 twentieth=20 twenty_first=21 twenty_second=22 twenty_third=23 twenty_fourth=24 "
        "twenty_fifth=25 twenty_sixth=26 twenty_seventh=27 twenty_eighth=28 twenty_ninth=29 thirtieth=30 "
        "thirty_first=31"
    ),
)
DATING = Dating(
    to=phrases("to|until|till|through|thru"),
    also=phrases("and"),
    between=phrases("between"),
    ends=phrases(
        "end date|end|ends|ends on|ending|to|until|till|closing|closing date|closes|close|finish|finishes|end time|date to"
    ),
    weekdays=phrases("mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun"),
    articles=phrases("the "),
    of=phrases("of |from "),
    years=phrases("of"),
    past=phrases("in|since"),
    suffixes=phrases("st|nd|rd|th"),
    on=phrases("on|this"),
    within=phrases("in|this|for|of"),
    signed=phrases("on |in |at "),
    at=phrases("at "),
    clocks=patterns(r"[ap]\.?m\.? | h | hr | hrs | gmt"),
    eras=patterns(r"a\.d\. | gmt"),
    concordance=phrases("corresponding to"),
    thereof=phrases("of it"),
    relative=phrases("next|last|this year|next year|of this year|of next year"),
    linked=True,
)
