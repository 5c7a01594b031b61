"""What English says of numbers of those who came, and of the members."""
# ruff: noqa: E501 (word lists)
# fmt: off

from parsers.languages.language import Attending, Members, phrases, qualified, terms

ATTENDING = Attending(
    people=terms("delegates participants attendees delegations delegation"),
    delegations=terms("delegations"),
    others=terms(
        "counterparts attendees delegates visitors invitees observers envoys guests chiefs ministers officers officials representatives experts leaders heads chief commissioners people police_officers dignitaries professionals"
        " practitioners personnel figures executives directors policemen investigators detectives cops commanders lawmen superintendents inspectors sheriffs policewomen magistrates prosecutors specialists analysts gendarmes"
    ),
    countries=terms("countries nations states territories"),
    adjectives=terms("different member participating interpol foreign of the world's or"),
    sources=terms("from representing of across who came come"),
    vague=terms("several few many"),
    rounded=phrases("hundreds|thousands"),
    tails=phrases("national central bureaus|national central bureaux|of interior|of the interior|of justice|of police|of delegation|of security|of public security|law enforcement agencies|law enforcement services|security services|police forces"),
    numbering=phrases("numbering|which number|who number|whose number is|who numbered|numbered|numbering about|numbering some"),
    totals=phrases("in all|all told|altogether|in total"),
    numbers=phrases("number of|the count of"),
    reaching=phrases("reached|reaches|stands at|stood at|is|was|came to|comes to|totalled|totaled|has risen to|rose to|exceeded|exceeds|put at|:"),
    ranking=terms("ministers chiefs heads commissioners directors"),
    qualifiers=qualified(
        approx="some|about|around|approximately|roughly|an estimated|estimated|up to|as many as|in the region of|close on|something like|upward of",
        more="more than|over|at least|in excess of|upwards of|well over|just over|no fewer than|not less than|no less than|a little over|slightly more than|above",
        nearly="nearly|close to|almost|just under|just short of|nearing|approaching|not quite",
    ),
    meeting=phrases(
        "awaited|are coming|will come|will be coming|expected|arriv|registered|accredit|attend|gather|bring|brought|participat|taking part|take part|took part|assembly|conference|session|come to|came to|represent|forum|welcom|"
        "are present|were present|present at|host|join|converge|assembled|meet|sit together|convene"
    ),
    unrelated=phrases("open day|exhibition|museum|arrest|trained|kill|fallen|lost their lives|claimed the lives|claiming the lives|took the lives|taken the lives|cost the lives|murdered|perished|rescue|victim|suspect|convict|wanted|recruit|dying|died|elected to|will answer to|training of|side event|put their names|co-sponsor|cosponsor|abstain|workshop|seminar"),
    standing=phrases("represent|on behalf of"),
    gathered=phrases("were gathered|are gathered|gathered|have been meeting|met in|are meeting|convened|assembled|are attending|attend it|attended|are taking part|took part|have come|are present"),
    assembling=phrases("bringing together|brought together|brings together|will bring together|gathering|gathers|will gather|attended by|attracting|drawing"),
    events=phrases("forum|meeting|gathering|event|conference|congress|summit|session|opening|ceremony"),
    guarding=phrases("protection of|surveillance of|protected by|secured by|policed by|contingent of|deployment of|ensure security|ensuring security|watch over|deployed|to protect|guard |guarded|guarding|to secure|on duty|patrol|security plan| operation | operation,|raids"),
    governing=phrases(
        "unanimity of|unanimously by|by police in|by police from|by police forces in|by police forces of|by the police of|by the police in|support of|support from|supported by|elected by|re-elected by|chosen by|picked by|backing of|backing from|backed by|votes of|votes from|votes by|opposition of|endorsed by|signed by|cosigned by|co-signed by|sponsored by|talks with|met with| met|meeting with|meetings with|conversations with|discussions with|conferred with|training of|training for|trained|train|teach|taught|instructed|course for|courses for|dinner for|dinner to|lunch for|breakfast for|cocktail for|reception for|scholarships for|fellowships for|used by|used by police in|consulted by|consulted by police in|accessed by|available to|shared with|since|deployed to|extradited to|extradited from|study of|survey of|poll of|list of|handed to|shown to|own force has|police force has|police service has|service has|has put|have put|has posted|employs|task force of|task force brings together|task force includes|team of|group brings together|network links|coalition of|alliance of|project group of|backed by police of"
    ),
    doing=phrases(
        "arrested|sent a letter|wrote a letter|have written|in a letter|wrote to|have seized|seized |conducted raids|in favour|in favor|voted against|were against|spoke against|abstain|abstention|asked for the floor|asked to speak|took the floor|put their names| signed|co-sponsor|cosponsor|stranded|delayed|held up|visited the|toured the|fell ill|did not come|were absent|are absent|were missing|stayed away|walked out|pulled out|protested|demonstrated|shouted|marched|rallied|are looking for|are hunting|are searching|were hunting|african countr|asian countr|arab countr|european countr|caribbean countr|latin american countr|pacific countr|gulf countr|on the sidelines|in the margins"
    ),
    bygone=phrases("at the time|at that time|back then|last year|a year ago|a year earlier|two years ago|previous session|last session|previous assembly|last assembly|previous year|founding congress|founding meeting|founding conference|founding assembly|first congress|years ago|decades ago|a century ago"),
    stops=terms(
        "million billion including such after that who to in for from at has have had are is were was will would on with by during which as this their it its said attended"
        " gathered gather attend meet meeting representing opened across today"
    ),
    before=phrases("police from|attended by|representing|participation of|presence of|bringing together|brought together|brings together|gathering|attended by some"),
    after=phrases("countries present|nations present|countries meeting|nations meeting|states meeting|countries gathered|nations gathered|countries assembled|sent delegations|sent a delegation|sent delegates|sent representatives|sent their|" + "|".join(f"{tense} sent {whom}" for tense in ("have", "had") for whom in ("del", "rep", "off", "min", "their", "more", "some", "over", "about", "almost", "nearly", "around")) + "|participating countries|participating nations|participating states|participating member|are present|were present|are sending|will send|will be present|have confirmed their|confirmed their participation|confirmed their attendance|answered the call|attended|participated|took part|are represented|were represented|are taking part|are attending|taking part|represented|attending|will attend|will participate|likely to participate|likely to attend|set to attend|set to participate|due to attend|will take part"),
    partaking=phrases("were represented|are represented|attended|took part|participated|are attending|were present|are present|sent a delegation|sent delegations|sent delegates|sent representatives|sent officers|sent ministers|sent their|sent police|have sent|had sent|have come|had come|came to|are taking part|have registered|had registered|answered the call|of them attended|of them were|of which were represented"),
    parts=phrases("including|among them|of whom|of which"),
    wholes=phrases("out of|out of a total of|of a total of"),
    definite=terms("the all its our their"),
    among=terms("among amongst"),
    articles=terms("the some all"),
    of=terms("of"),
    police=phrases("polic"), bringing=terms("with sending fielding"), habitual=phrases(
        "serves as the body|acts as the body|governing body for|governing body of|body at which|body in which|body where|usually|typically|normally|generally|as a rule|each year|every year|in general|composed of|comprises|comprising|made up of|consists of|consisting of"
    ),
    construct=False,
)

MEMBERS = Members(
    names=phrases("the number of member|the number of its member|member countries|member country|member states|member state|country to join|nation to join|state to join|country to be admitted|member nations|members|member|strong membership|strong organi|strong world|strong body|strong police|strong inter"),
    bodies=phrases("agency|organization|organisation| body|network"),
    grouping=phrases("enables police across|enables police in|enabling police in|network of|groups|brings|brings together|bringing together|unites|uniting|comprises|comprising|counts|links|linking|has|includes|numbers|made up of|composed of|spans|connects|connecting|serves|with"),
    between=phrases("now|currently|today|police from|the police of|police forces of|police in|police forces in|the police forces of|police services in|police services of|law enforcement in|law enforcement agencies in|law enforcement from|more than|some|all|a total of"),
    conditional=phrases("would have|would then have|would bring|would reach|would count|would number|would rise|would grow|would total"),
    gathered=phrases("gathered|had gathered|will gather|drew|attracted"),
    having=phrases("organization now counts|organisation now counts|interpol now counts"),
    number=phrases("the total number to|total number to|whose number|their number to|body total to|membership total to|organization total to|organisation total to|their total to|the total to|the number to|their ranks to"),
    belonging=phrases("that make up|that form the organization|that form interpol|forming the organization|that belong|in the organization|in the organisation|in membership|belonging to|which make up|affiliated"),
    after=phrases(
        "membership now totals|membership now numbers|membership now reaches|membership currently stands at|" + "|".join(f"membership of {body} {verb}" for body in ("the organization", "the organisation", "interpol", "the police body", "the world body", "the body", "the police organisation", "the police organization", "the international police organization", "the international police organisation", "the world police organization", "the world police organisation", "the global police organization", "the global police organisation") for verb in ("now stands at", "stands at", "to", "reached", "rises to", "rose to", "is now", "now totals"))
        + "|membership which|membership that|membership now|members, whose number is|countries, whose number is|membership remaining at|membership remains at|membership remains|membership, which|membership at|membership has|membership swelled|membership climbed|membership currently|membership totals|membership stood|membership was|membership from|members from|member countries from|members, numbering|members number|member countries number|member countries, now|\nmembers:|\nmember countries:|membership: |membership to|membership of|membership stands at|member countries to|member countries stands at|membership reached|membership grow to|"
        "membership grew to|membership up to|its membership to|number of member countries|the total number of member states|the total number of members|the total of member countries to|the number of members|the number of its members|the number of our members|the number of member states|the number of member nations|membership now stands at|membership is now|"
        "organization now counts|organisation now counts|interpol now counts|bringing its membership to|member countries now number|membership rises to|membership rose to"
    ),
    others=phrases(
        "european union|eu |the eu|united nations|un |african union|asean|arab league|commonwealth|au |ecowas|europol|nato|council|committee|delegation|team|"
        "crew|gang|staff|board|federation|association|parliament"
    ),
    unions=phrases("of a|of an"),
    beside=phrases(""),
)
