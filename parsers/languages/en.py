"""English: the words the extractors look for."""
# ruff: noqa: E501 (word lists, read line by line)
# fmt: off

from parsers.languages.counts.en import ATTENDING, MEMBERS
from parsers.languages.days.en import COURSE, DATING
from parsers.languages.decisions import en as decisions
from parsers.languages.lands.en import PLACES
from parsers.languages.language import (
    Assembly,
    Crediting,
    Language,
    Page,
    Themes,
    Venue,
    numbered,
    patterns,
    phrases,
    terms,
    words,
)  # fmt: skip
from parsers.languages.names import courtesy
from parsers.languages.names.latin import MEN, PARTICLES, WOMEN
from parsers.languages.offices import en as offices
from parsers.languages.speech import APART, CASED, STATED, Speech, by_first, by_last, split_by_first
from parsers.languages.spelled import joined, roman
from parsers.languages.topics.en import (
    ACCUSED,
    ACCUSING,
    BIDS,
    LED,
    STRAY,
    TOPIC_PAIRS,
    TOPIC_STOPS,
    TOPICS,
    TRIED_FOR,
)
from parsers.languages.verbs import en as verbs

ASSEMBLY = Assembly(
    names=phrases("general assembly|general assemblies"),
    gatherings=phrases("organisation's assembly|organization's assembly|agency's assembly|body's assembly|agency's congress|organisation's congress|organization's congress|interpol assembly|interpol session|interpol's assembly|assembly of interpol|annual meeting|annual conference|annual gathering|annual assembly|annual general meeting|highest body|supreme body|top decision-making body|highest decision-making body|annual summit|annual congress|annual session|session of interpol|session of the interpol|yearly meeting|yearly gathering|yearly assembly|annual event|annual interpol meeting|annual interpol conference|annual interpol gathering|annual interpol assembly|annual interpol general|annual interpol congress|annual interpol summit"),
    meets=phrases("assembly|session|congress"),
    matters=phrases(" on | for heads| for the heads| for experts| of heads| of the heads| of experts| of analysts| of ncb| of the ncb| of national| of the national"),
    choosing=phrases("interpol has a new president|interpol has new president|interpol gets a new president|interpol gets new president|elected president of interpol|elected as president of interpol|elected interpol president|elected as its president|as its new president|elected its president|new interpol president|new president of interpol|elected to lead interpol|elected to head interpol|vote to lead interpol|election to lead interpol|election of interpol's president|election of interpol's new president|election of interpol's next president|election of the interpol president|interpol's presidential election|interpol's new president|interpol's next president|elect a new leader|elect a leader|elect its leader|elect its new leader|elect new leader|elects new leader|elects a new leader|choose a new leader|choose a leader|choose its leader|choose its new leader|choose new leader|chooses new leader|vote on a new leader|vote for a new leader|votes for new leader|elect new president|elects new president|elects a new president|choose new president|chooses new president|votes for new president|presidential vote|presidential election|race to lead interpol|elected as the new president|elected head of interpol|chosen as president of interpol|named president of interpol|meeting to elect|elect a new president|chosen to lead interpol|picked to lead interpol|chosen to head interpol|interpol's top job|interpol's top post|president of interpol for|for president of interpol|for interpol president|presidency of interpol|interpol presidency|lead interpol|leadership of interpol|election of a president|election of a new president|election of its president|choose a president|choose a new president|chooses its president|chooses a president|elect its president|elect a president|picks its boss|became president of interpol|becomes president of interpol|new vice-president of interpol|elected vice-president of interpol|vice-presidency of interpol"),
    interpol=phrases(
        "interpol|icpo|international criminal police|international police organi|world police body|global police body|police body|police organi|police agency|"
        "the organization's|the organisation's"
    ),
    others=phrases(
        "united nations|u.n.|un general assembly|un general debate| the un |between the un|unga |unga,|of the un |of the un.|of the un,|african union general|organization of american states| oas |olympic|fifa|afripol general|europol|ameripol|aseanapol|world health assembly|unesco|wipo|state legislature|shareholders| anoc |red cross|francophonie|kosovo assembly|cricket|football association|bar association"
    ),
    bodies=terms("association federation confederation league society union institute academy chamber network foundation"),
    owners=terms("organization organisation body agency institution police world interpol this last next year global international november october september delegates member"),
    session=terms("session sessions edition meeting assembly"),
    fillers=terms(
        "your our interpol interpol's icpo icpo-interpol icpo/interpol annual ordinary plenary session of the its edition meeting international criminal police"
        " organization organisation organization's organisation's global world body's in at for held regular general_assembly and conference"
    ),
    founding=terms("founded created established born formed"), since=terms("since after ago prior"),
    numbering=phrases("number|no.|no|nr.|#|n°"),
    jubilees=terms("anniversary birthday member country state nation"),
    elsewhere=terms("next previous previously last following earlier subsequent future preceding former"),
    regional=phrases(
        "arab interior ministers|arab police chiefs|aseanapol conference|ameripol summit|europol convention|heads of police conference|regional conference|regional congress|regional meeting|heads of ncb|heads of the ncb|heads of national central bureau|heads of the national central bureau|ncb conference|"
        "national central bureaus conference|national central bureau meeting|african police conference|asian regional|regional asian|regional african|regional european|regional american|regional arab|asian conference|african conference|european conference|americas conference|american regional|european regional|"
        "african regional|americas regional|heads of national central bureaus|operation codenamed|executive committee meeting|executive committee meets in|executive committee meets at|"
        "executive committee met|executive committee held|executive committee holds|executive committee of interpol held|executive committee of interpol met|executive committee gathered|working group meeting|symposium|world congress|police chiefs' conference|foresight forum|interpol world|executive committee has examined|executive committee examined|executive committee discusse"
    ),
    bureaus=phrases("national central bureau|national bureau|bureau heads|bureau chiefs|ncbs|ncb heads|heads of ncb|liaison officers"),
    about=phrases("who we are|what we do|about us|our mission|our functions|about the bureau"),
    standing=phrases(
        "each year the participation|every year the participation|country's participation in the general assembly|country's yearly participation|supreme governing body|highest governing body|meets once a year|meet once a year|is our supreme|is our highest|our general assembly|"
        "each member country has one vote|each country has one vote|composed of delegates appointed"
    ),
    presidents=phrases("president"),
    running=phrases("candidac|candidate|contender|in the running|running for|frontrunner|front-runner|favourite to|favorite to|bid to lead|bid to head|race to|vying"),
    voters=phrases("delegates|votes|of the vote|ballot|voters|voting|in a vote|two-thirds"),
    deaths=phrases("dies at|has died|died on|passes away|passed away|obituary|death of"),
    before=phrases(" had "),
    years_after=phrases("a year after|one year after|years after|months after"),
    long_ago=phrases("a year on|a year ago|years ago|months ago|years earlier|months earlier|a year earlier|years on"),
    background=phrases(
        "last year|last month|was elected|were elected|was chosen|was appointed|has been a member|member since|joined in|"
        "since the|adopted in|adopted by|approved by|approved at|endorsed|decided by|mandated|called for by|a call of|a call by|call from|be presented to|"
        "be submitted to|be put to|be put before|presented to|submitted to|report to|go to the|recommendation|elected by|follows up on|a follow-up to|years ago|served as|served on|in line with|in accordance|became a member|decided at|was decided|was agreed|agreed at|created by|set up by|established by|launched at|announced at|proposed at|member of the delegation|to prepare for the|adopted at|members adopted| chaired|member of the committee|a resolution of|a decision of|under a resolution|implements a|implementing a|pursuant to|goes back to|stems from|had called for|had asked for"
    ),
    last_month=phrases("last {}|was held in {}"),
    papers=phrases("immunities) order|privileges) order|statutory instrument|statutory instruments|legal notice no|act no|decree|official gazette|invitation to tender|call for tenders|invites bids|request for proposals|vacancy|is hiring|job description"),
    profiles=phrases("profile:|profile of|portrait|who is |was born in|born in "),
    live=phrases("this week|these days|this month|on the margins|in the margins|sidelines|ahead of|second day|third day|in town for|eve of|demand|urge|call on |calls on|called on|under way|underway|currently|where delegates|days of the|week of the|just concluded|just-concluded|highlights|thus far"),
    events=phrases(
        "is to get |is going to get |speaking at|speaks at|spoke at|said to the|spoke to the|in a statement to the|returned from|returns from|back from|left for|leaves for|flew to|flies to|off to|told the interpol|tells the interpol|sidelines|accompan|represent|holding|travel|joined|delegation|speech|welcome|open|clos|conclu|adopt|elect|gather|host|attend|address|began|begin|kick|vote|voting|approve|select|delegat|inaugurat|ends|ended|launch|bring|"
        "will be held|was held|were held|been held|recently held|just held|to be held|was assessed|were assessed|is assessing|considered|rejected|rejects|takes place|took place|convene|welcom|theme|resolution|will meet| meets|is meeting|are meeting| holds its|during|assembly backs|interpol backs|assembly decides|interpol decides|assembly decided|interpol decided|assembly endorses|interpol endorses|assembly wraps|interpol wraps|assembly wrapped|interpol wrapped"
    ),
    of=phrases("of the|of"),
    year=terms("year"),
    behind=False,
)
VENUE = Venue(
    at=terms("in at near island"),
    leading=terms("whose the city of principality emirate sultanate capital its s host port coastal resort seaside historic island town republic kingdom northern southern eastern western"),
    hosting=phrases("welcomes delegates|welcomes participants|welcomes more than|welcomes police chiefs|is welcoming|to stage|will stage|to welcome police|to welcome delegates|to welcome ministers|to welcome participants|to welcome more than|to welcome some|to welcome the|will welcome|will greet|preparing to hold|opens its doors|opened its doors|opening its doors|red carpet|host city|receive the|to receive|will receive|receives the|host of|hosted the|hosted interpol|hosts the|hosted by|host country|hosting|to host|will host|hosts|host nation|played host|plays host|play host|playing host|setting for|setting of|venue for|venue of|stages the|staging the|stage for|capital of world policing|capital of global policing|world capital of|prepares to welcome|is preparing for the|gets ready for|getting ready for|gears up for|gearing up for|passes the baton|passes the torch|hands over the baton|prepare to welcome|preparing to welcome|ready to welcome"),
    meeting=phrases(
        "event |summit|proceedings|plenary|assembly|conference|meeting|session|gather|meet |talks|congress|opened|opens|opening|held|taking place|takes place|took place|"
        "wrapped up|wraps up|underway|under way|convene|forum|come to|arriv|closed|concluded|ended|kicks off|kicked off|begins|began|delegates|hosted|the vote"
    ),
    capital=phrases("capital|city|resort|town"),
    seats=terms("complex centre center headquarters office bureau academy institute embassy university secretariat headquartered based located situated born"),
    halls=terms("convention conference congress exhibition expo event events palace hotel hall arena auditorium"),
    named=terms("assembly general_assembly"),
    named_before=True,
    hearers=terms("reporters journalists press newsmen media"),
    struck=phrases("distrust in|unease in|outrage in|outcry in|anger in|alarm in|concern in|suspicion in|resentment in| born in| learned in| learnt in| trained in| educated in| schooled in| raised in| brought up in| grew up in| exiled in|attacks|attack on|bombing|bombings|arrested|detained|killed|earthquake|accused|charged|jailed|imprisoned|vanished|disappeared|went missing|sentenced|convicted|tortured|tried in"),
    returning=phrases("descend on|descended on|descending on|converge on|converged on|converging on|returned from|back from|returning from|home from"),
    homeward=phrases("returned to|back to|back in|arrived back in|flown home to"),
    continuing=phrases("he was speaking|she was speaking|he was addressing|she was addressing|he spoke at|she spoke at|the remarks came|the announcement came"),
    towards=terms("to for"),
    where=phrases("where "), greeting=phrases("from |live from |here in "), welcoming=phrases("welcome to |welcome you to |welcome you all to |welcome you here to |welcome you here in "),
    choosing=phrases("decision taken|decision made|vote taken|vote held|decided in|chose|chosen|selected|picked|voted for|awarded to|opted for|choice of|settled on|choosing|selecting|designated|selects|chooses|offered to host|offers to host|bid to host|bids to host|bidding to host|hopes to host|wants to host|want to host|wish to host|candidates to host"), awaiting=phrases("is ready for|ready for|is all set for|all set for|is set for|prepares for|is preparing for|prepared for|gears up for|braces for|is bracing for|counts down to|is counting down to|awaits|is awaiting|is getting ready for|gets ready for|readies for|is abuzz with|looks forward to the"), awarded=phrases("to host|to stage|to organise|to organize|to welcome|to hold|as host|as the host|as the next host|as the venue|as venue|as its host|as its venue"), bids=phrases("the hosting of|the right to host|'s bid|'s candidacy|'s candidature|'s offer|bid of|candidacy of|candidature of|bid by"), backing=phrases("awarded|granted|favouring|favoring|favoured|favored|backed|approved|accepted|endorsed|supported|wins|won|adopted|confirmed|favour of|favor of"),
    sitting=phrases("current session|last session|latest session|ongoing session|previous session|session under way|preceding session"),
    wishing=phrases("wants to host|want to host|wishes to host|wish to host|would like to host|hopes to host|is bidding to host|bids to host|bid to host|bidding to host|seeks to host|is seeking to host|is keen to host|keen on hosting|interest in hosting|interested in hosting|offered to host|offers to host|proposed to host|applied to host|applying to host|vying to host|aspires to host|willing to host|willingness to host|readiness to host|desire to host|request to host"),
    hosted=phrases("had hosted|had already hosted|had welcomed|had been host to|had previously hosted"),
    labels=terms("where venue location place host_city host city host_country country meeting_place"),
    times=terms("week weeks month day days night round minute morning afternoon evening hour hours few"),
    sat=terms("has_sat have_sat had_sat"),
    within=phrases("in|of|in northern|in southern|in central"),
    joined=phrases(""),
    here=terms("here"), regions=terms("africa europe asia america americas oceania caribbean pacific mediterranean region parliament congress english french spanish arabic north south east west central western eastern northern southern middle gulf latin committee group state republic kingdom island islands sea lake river province county district"),
    particles=terms("of the and upon am an der di do da dos"),
)
THEMES = Themes(
    names=phrases("theme|themed|motto|slogan|under the banner"),
    others=terms("panel ministerial debate debated debating workshop discussion discussions exhibition roundtable seminar operation campaign side campaign's conference"),
    leads=phrases("of|is|was|being"),
    stops=phrases("will|has|have|was|is|which|opened|brings"),
    behind=phrases("under this|under the|is the|was the|is this year's|as its|as the|as their|being the|is its|was chosen as the|was the official|is the official|has been chosen as the"),
)
PAGE = Page(
    source=phrases("source"),
    credit=patterns(
        r"distributed by\b | with inputs? from\b | (?:additional )?reporting by\b | (?:reporter|editor|writer|translator|edited by|writing by|editing by)s?\s?: | copyright\b | all rights reserved | source interpol\Z"
    ),
    along=phrases("with "),
    bylines=phrases("author:|author :|words by|text by|text:|words:|reporting by|interview by|reporter for|by|written by|posted by|published by|reported by|story by|from our correspondent|from our special correspondent"),
    skips=patterns(r"(?:skip|jump) (?:to|navigation)"),
    share=patterns(
        r"share(?: this)? | e-?mail | like this | loading | follow us | read more | (?:- ?)?advertisement(?: ?-)? | click to"
        r" | subscribe | sign up | all news | media release | press release | print | shares? | comments? | see more"
        r" | leave a reply | \W*menu\Z | home\Z | search\Z | (?:photo(?:graph)?s?|pictures?|credits?|images?) ?: | pages?\s\d+(?:\s?/\s?\d+)?\Z"
        r" | reading time | \d+ min(?:ute)?s? read | sign in | log ?in | (?:watch |listen )?live\Z | radio [\w ]{2,20}\Z | rate (?:this )?article"
        r" | discuss here | start a discussion | leave a comment | click here to | skip to | toggle | join the conversation"
        r" | (?:news release )?for immediate (?:release|publication|distribution|use)[ .]*\Z | weather widgets | listen to this | add to favou?rites"
    ),
    about=patterns(r"about (?:the )?(?:interpol|icpo|us|apo(?: group)?|organi[sz]ation)"),
    ending=patterns(
        r"about (?:the )?[a-z .'-]{1,39}[a-z]:?\Z | notes? (?:to|for)(?: the)? editors? | contacts?(?: us| persons?| details)?:"
        r" | (?:the )?(?:associated press|ap) (?:video )?(?:writer|journalist|reporter)s? "
        r" | (?:(?:media|press|all) )?(?:enquiries|inquiries|queries|liaison)\s?:"
        r" | (?:media|press) (?:contact|enquir|inquir|quer|office\Z)"
        r" | (?:more|further|additional) (?:information|details|enquiries|inquiries)\s?:(?=.{0,70}(?:tel|phone|mail|@|\d\d))"
        r" | for (?:more|further|media|interviews|additional) (?:information|details|enquir|inquir|quer)"
    ),
    ends=phrases("end|ends"),
    portrait=patterns(
        r"(?:with (?:its )?\d+ member (?:countries|states), )?(?:the )?interpol is the (?:world's )?(?:largest|only)"
    ),
    related=patterns(
        r"related(?: (?:news|documents|links|articles|stories|content|topics|posts))? | (?:see|read) also | also read"
        r" | you (?:may|might) also (?:like|be interested(?: in)?) | also in the news | don't miss | trending(?: now)?"
        r" | (?:more|other|latest|recent|top) (?:news|stories|headlines|articles|posts|releases|press releases)"
        r" | most (?:read|popular|viewed) | more (?:from|on) [a-z .]{2,30} | recommended(?: for you)? | (?:read|up) next"
        r" | (?:previous|next) (?:article|story|post) | (?:more|also) in this (?:category|section) | editor's picks? | in case you missed it"
    ),
    cookies=patterns(r"cookie(?<=\bcookie)s?\b"),
    addresses=phrases(
        "ladies and gentlemen|excellenc|your excellenc|distinguished|dear colleagues|dear friends|"
        "honourable|honorable|colleagues|friends|mr president|mr. president|madam president|"
        "mr chairman|madam chair|president |secretary general|chiefs of police|dear |fellow |esteemed |your majest|your royal|your highness"
    ),
    speeches=patterns(r"(?:[a-z]+ )?(?:speech|address|remarks|statement)(?: |\n{1,2})(?:by|of|delivered)"),
    kinds=patterns(r"(?:media|press|news|joint|public) (?:release|statement|note|notice) | statement | news"),
    dated=patterns(
        r"(?:release |publication )?date(?: of (?:release|publication|issue))? | for immediate release | embargoed until | (?:first |date |this content was )?published(?: on)? | posted(?: on)? | dated(?: this)? | sitting of | (?:[a-z]{3,14} )?news of"
        r" | (?:date )?(?:released|issued)(?: on)? | issued (?:in|at) [a-z]{2,20}(?: on)? | (?:last )?(?:updated?|modified)(?: on)?"
    ),
    other_days=patterns(r"(?:event )?date of (?:the )?(?:event|meeting) | event date | (?:closing date|deadline) | (?:event )?(?:starts?|begins?|ends?|opening|closing|start date|end date)\s?: | (?:begins|ends) [a-z]+, "),
    updated=patterns(r"(?:last )?(?:updated?|modified)"),
    captions=phrases("image source|image caption|photo|image:|picture:"),
    agencies=phrases("agencies|agencies reports|news agencies"),
    networks=phrases("facebook|twitter|whatsapp|linkedin|telegram|instagram|youtube|tiktok|mastodon|bluesky"),
    masts=terms("ministry republic embassy government department directorate commission office secretariat division force constabulary police unit agency council authority union service bureau consulate association federation foundation parliament review weekly news hebdo"),
    papers=terms("tribune times post herald gazette daily news star standard observer chronicle monitor weekly mail express"),
    under=phrases("in|filed under|under"),
    sections=terms(
        "file photo picture archive video live watch explainer world politics local sports breaking exclusive opinion update updates africa europe asia national nation international staff editor admin desk headlines stories crime security home latest news police justice business media features"
    ),
    owned=patterns(r"© | \(c\) | copyright(?: ©| \(c\))?"),
    staff=phrases("staff writer|staff|writer|writers|reporter|correspondent|news service|photographers"),
    outlets=phrases("radio|television|news|press|broadcast|studio|online|media|gazette|newspaper|infos|.com| tv|tv "),
    leaves=phrases("pages|page|pp|p"),
    issues=phrases("issue no|vol. "),
    remarks=phrases("comments"),
)
CREDITING = Crediting(
    distributed=phrases("distributed by|released by|sent by"),
    behalf=phrases("on behalf of"),
    agencies=phrases("news agency|press agency|news service|wire service"), heads=terms("agency"), wires=terms("wire wires newswire newswires presswire press"),
    to=phrases(""), naming=phrases("the news agency|the agency|news agency|agency|the"),
    told=phrases("told|interview to|speaking to|spoke to|in a comment to|in comments to|in an interview with|tells|with inputs from|according to|reports|reported by|quoted by|as saying by|cited by|carried by|quoted as telling|said in remarks to"),
    quoted=phrases("quoted|quotes|reported|reports|has reported|had reported|said in a report|said in a dispatch|news agency reported|news agency said|news agency quoted|news agency reports|agency reported|agency said|agency quoted|cited|reporter"),
    again=phrases("same source|same sources|same statement"),
)

SPEECH = Speech(
    said=verbs.SAID,
    plain=verbs.PLAIN,
    openers=verbs.OPENERS,
    saying=verbs.SAYING,
    judged=verbs.JUDGED,
    judging=verbs.JUDGING,
    judged_by=verbs.JUDGED_BY,
    signed=words("signed co-signed cosigned countersigned written penned authored co-authored drafted composed issued released published posted sent addressed submitted delivered shared read circulated"),
    by=words("by"),
    hands=words("hand pen name behalf"),
    senders=words("from by"),
    according=by_first(verbs.ACCORDING),
    roles=offices.ROLES,
    feminine_roles=offices.FEMININE_ROLES,
    adjectival=frozenset(("",)),
    scholars=("logy logist", "nomics nomist"),
    role_endings=offices.ROLE_ENDINGS,
    ranks=offices.RANKS,
    services=offices.SERVICES,
    fields=offices.FIELDS,
    groups=offices.GROUPS,
    humans=offices.HUMANS,
    letters=offices.LETTERS,
    commissions=offices.COMMISSIONS,
    kept=offices.KEPT,
    honorifics=offices.HONORIFICS,
    feminine=words("mrs ms miss dame lady madam she her woman girl schoolgirl wife mother daughter sister aunt niece grandmother girlfriend widow") | courtesy.LADIES,
    masculine=words(
        "mr sir lord he him his man boy schoolboy gentleman husband father son brother uncle nephew grandfather boyfriend king prince spokesman chairman businessman policeman congressman ratu"
        " fisherman"
    ) | courtesy.GENTLEMEN,
    women=WOMEN,
    men=MEN,
    pronouns=words("he she they it"),
    plural=words("they we both"),
    narrators=words("i we"),
    narrating=(("our", "correspondent"), ("our", "reporter"), ("our", "writer"), ("this", "reporter"), ("this", "correspondent"), ("this", "newspaper"), ("our", "newspaper")),
    determiners=words(
        "nobody somebody anybody everybody everyone someone anyone the a an this that these those his her their its our my your one another some several many most other no any each every both all two three four five"
        " six"
    ),
    definites=words("the his her their its"),
    in_names=words("without against"),
    particles=PARTICLES
    | words("ap dal de du la le y e mac mc ya"),
    links=words("of for at in with from on to during before within inside"),
    stops=words(
        "nothing something everything anything upwards in on at by to from with without within into onto over under after before during since until till about above across against along alongside among amid around"
        " as because become becomes becoming behind below beneath beside besides between beyond but despite down except if inside instead like near nor off"
        " once only or out outside past per plus so such than though although through throughout thus toward towards unless unlike up upon via what whatever"
        " when whenever where whereas wherever whether which whichever while who whoever whom whose why how yet and for of that the a an this these those there"
        " here it its he she they we i you him her his them their us our me my your not no yes is are was were be been being am do does did doing done has have"
        " had having can could may might must shall should will would ought let lets get gets got go goes going gone come comes came coming make makes made"
        " making take takes took taken taking give gave given giving see seen saw know knew known want wants wanted need needs needed use used using also even"
        " just still already too very really quite rather almost nearly some any each every all both either neither few many more most much other others"
        " another same several own one two three four five six seven eight nine ten hundreds thousands millions dozens first last next however meanwhile"
        " moreover furthermore nevertheless nonetheless therefore otherwise indeed perhaps maybe according regarding concerning following"
        " including due based asked present absent seated welcome welcoming opening closing speaking addressing attending presenting meeting earlier later photo photos"
        " image file video related story continues advertisement copyright source met heard led held won lost sent left kept hit put set cut paid sold"
        " bought brought beat became ran stood began drew fell grew hosted joined launched received signed visited appeared combating fighting now then today"
        " tomorrow yesterday tonight ago again never always often sometimes don't what's it's let's that's there's okay ok well oh yeah dear thank thanks"
        " please less back early late half soon"
    ),
    done=verbs.DONE,
    adverbs=words(
        "currently likewise thereafter elsewhere also later then further recently earlier yesterday today once again repeatedly previously since now still simply only just even always often never"
        " initially publicly privately openly flatly bluntly clearly subsequently immediately quickly finally proudly jokingly reportedly originally eventually"
        " correctly generally specifically strongly rightly wrongly apparently frequently typically already angrily quietly sadly happily famously"
        " briefly afterwards afterward tonight though however therefore meanwhile himself herself themselves rather went on in out"
    ),
    auxiliaries=words("has have had was were is are be been did does do will would could can should may might must"),
    calendar=words(
        "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday feb apr"
        " jun jul aug sep sept oct nov dec easter christmas yesterday today tomorrow week weeks month months year years day days morning afternoon evening"
        " night weekend hour hours minutes spring summer autumn winter a.m p.m noon midnight"
    ),
    wished=frozenset(("",)),
    bearers=words("formula wording draft agreement accord paragraph protocol amendment clause communique T-shirt T-shirts resolution declaration motion charter constitution treaty statute preamble agenda convention law regulation regulations poster posters banner banners placard placards plaque billboard mural inscription caption captions sign signs sticker t-shirt badge screen slogan signboard streamer"),
    coined=phrases("red notice|red notices|blue notice|blue notices|notices|diffusions|online|on-line|one country, one vote|one nation, one vote"),
    concluding=words("concluded concludes"), meetings=words("assembly session meeting conference summit congress event gathering"),
    mouths=words("mouth voice through"), hoping=words("hopes hoped expects expected trusts trusted believes believed considers considered wants wanted regards regarded fears feared sees saw"),
    own_called=words("organization organisation agency body institution"),
    own_styled=words("global world world's worldwide international police policing crime-fighting crime law-enforcement law enforcement anti-crime cooperation co-operation lyon-based france-based french-based intergovernmental"),
    authors=words("author co-author coauthor"),
    mottoes=words("theme motto slogan titled entitled"),
    titled=words(
        "theme motto title titled entitled slogan report book song film movie album series novel initiative project campaign operation award programme program"
        " panel exhibition essay article documentary play episode conference session banner named nicknamed known headline headlined column exercise operations"
        " so-called dubbed topic themed subtitle hashtag word words phrase term acronym called magazine show single video podcast memoir anthem broadcast ad"
        " newsletter app hit hits"
    ),
    calling=words("himself herself itself themselves myself name names identified"),
    namers=words("known newspaper daily weekly magazine newscast infamous notorious"), halls=words("Stadium Museum Hospital Airport Palace Avenue Boulevard Library Cathedral Mosque Arena Theatre Theater Auditorium Prize Award Medal Trophy"),
    things=words("operation operations project programme program exercise hotel ship vessel freighter trawler tanker yacht frigate satellite system platform app software newspaper daily weekly magazine typhoon hurricane restaurant café museum train virus codenamed code-named nicknamed dubbed"),
    relatives=words("who whom whose"),
    that=words("that how why whether if"),
    ands=words("and or & but"),
    of=words("of for"),
    as_=offices.AS,
    occasions=words("interview press conference speech statement ceremony reporters journalists sidelines email response reply answer letter message smile laugh sigh grin tears applause cheers laughter ovation boos jeers gasps murmurs silence surprise delight dismay acclaim tone voice post tweet note interviews messages letters briefing podcast broadcast"), reporters=words("press media"), towards=words("to"), settings=split_by_first(words("flanked_by surrounded_by joined_by accompanied_by next_to ahead_of close_to shortly_before shortly_after moments_before moments_after minutes_before minutes_after hours_before hours_after days_before days_after")), asked=words("contacted reached interviewed questioned consulted"), doing=frozenset(("",)),
    pointing=(*(("with", this, word) for this in ("this", "that") for word in ("message", "greeting", "appeal", "plea", "warning", "pledge", "call", "thought", "wish", "sentence", "remark", "phrase", "line", "observation", "promise")), ("with", "these", "words"), ("with", "those", "words")),
    thus=words("so thus"),
    heads=words("is was came comes so thus these those with that this such the it"),
    pointers=words("that this these those such it"),
    remarks=words(
        "words story image metaphor admission message verdict view conclusion summary sentiment line phrase sentence remark remarks comment comments answer reply response reaction retort rejoinder"
        " plea advice description assessment opinion lesson speaker voice quote judgment judgement warning promise pledge vow commitment appeal wish thought thoughts explanation"
    ),
    what=words("what how"),
    likewise=(("as",), ("just", "as"), ("or", "as"), ("or", "so"), ("so",)),
    views=by_first(
        (
            *(
                phrase
                for whose in ("his", "her", "their")
                for phrase in (
                    *(("in", whose, one) for one in ("view", "opinion", "eyes", "words", "judgment", "judgement", "assessment", "estimation", "phrase", "telling")),
                    ("in", whose, "own", "words"),
                    *(("by", whose, *own, one) for own in ((), ("own",)) for one in ("account", "admission", "reckoning")),
                    ("to", whose, "mind"),
                    ("to", "hear", whose, "tell", "it"),
                )
            ),
            *(("if", one, "is", "to", "be", "believed") for one in ("he", "she")),
        )
    ),
    arriving=words("new incoming newly-elected newly-appointed winner victor elect president-elect general-elect chief-elect"),
    leaving=words("outgoing departing"),
    once=words("former ex-judge ex-officer ex-minister ex-prosecutor ex-detective ex-policeman"),
    demonstratives=words("this that"),
    negations=frozenset(("",)), denying=verbs.DENYING,
    charges=(("in", "charge", "of"),),
    runners=words("candidate nominee contender hopeful frontrunner"),
    delegates=words("representative delegate delegation keynote guest panellist panelist candidate nominee"),
    clitics=verbs.CLITICS,
    since=words("since until till during"),
    where=words("in at near outside"),
    former=words("former first"),
    second=words("latter second"),
    latter=words("latter"),
    past_endings=("",),
    becoming=offices.BECOMING,
    succeeding=offices.SUCCEEDING,
    predecessors=by_last(offices.PREDECESSORS),
    ascending=by_first(offices.ASCENDING),
    delegations=words("delegation team contingent"),
    led_by=words("helm"),
    their_head="head leader chief of the delegation",
    winning=offices.WINNING, falling=offices.FALLING,
    elections=offices.ELECTIONS,
    contests=offices.CONTESTS,
    heading=offices.HEADING,
    peoples=("",),
    several=offices.SEVERAL,
    infinitives=verbs.INFINITIVES,
    posts=offices.POSTS, positions=offices.POSITIONS, holding=offices.HOLDING, seated=offices.SEATED, committees=offices.COMMITTEES,
    elected=offices.ELECTED,
    clauses=words("which where when while as because if although though but since after before until whereas so yet than once unless"),
    such_as=split_by_first(words("including among_them among_others such_as led_by like")),
    asides=(("for", "his", "part"), ("for", "her", "part"), ("for", "their", "part"), ("in", "turn"), ("as", "for", "him"), ("as", "for", "her")),
    passives=verbs.PASSIVES,
    writings=words(
        "speech address statement letter email e-mail tweet post report release memo note message article editorial document documents study paper complaint lawsuit filing website sign book blog video leaflet flyer brochure pamphlet petition manifesto communique communiqué telegram postcard op-ed essay preface foreword newsletter bulletin memorandum lecture sermon eulogy keynote toast"
    ),
    owners=words("his her their its"),
    asking=verbs.ASKING,
    surnames=frozenset(("",)),
    citing=words("quoted quotes quoting cited cites citing"),
    askers=words("reporter journalist interviewer moderator newsman"),
    hearers=verbs.HEARERS, learning=verbs.LEARNING,
    objects=verbs.OBJECTS,
    idioms=verbs.IDIOMS, praising=verbs.PRAISING, greeting=verbs.GREETING, urging=verbs.URGING, pleading=verbs.PLEADING, before=frozenset(("",)),
    inversions=verbs.INVERSIONS,
    adverb_endings=("ly",),
    participles=("ing", "ed"),
    notices=(
        "read more",
        "watch",
        "story continues",
        "article continue",
        "related",
        "also on",
        "listen",
    ),
    own_bodies=offices.OWN_BODIES,
    own_offices=offices.OWN_OFFICES,
    bodies=offices.BODIES,
    listed=offices.LISTED,
    incises=False,
    articles={"": 0},
    kin=offices.KIN,
    places=PLACES,
    abbreviations=words(
        "pol pte lieut comm barr rt mx kombes brigjen snr wg cdr gp sqn ldr flt cdre tpr asst PGen PLtGen PMGen PBGen PCol PLtCol PMaj PCapt PLt PSupt comr ma md mohd muhd abd wm geo chas thos mag dipl smt ms dr drs sens reps govs gens prof hon rev fr sr jr st gen col lt maj capt sgt cpl insp supt const cst det cmdr adm brig gov sen rep pres amb atty coun couns cllr cllrs ald msgr inc corp ltd co vs"
        " etc no jan feb mar apr jun jul aug sep sept oct nov dec ont que alta sask calif fla tex mass wash ariz conn pa ave blvd e.g i.e mt ft al"
    ) | courtesy.SHORT,
    contracted={"": ""},
    capacities=words("capacity role capacities function position post"), inside=words("for the"),
    elisions=("",),
    double_titles=offices.DOUBLE_TITLES,
    to_do=words("to"),
    verb_endings=("s", "ed"),
    no_nouns=("ed", "ing", "ly"), of_towns=("ian", "ese"),
    cased=True,
    adjectives_follow=False,
    crowned=words("king queen emir sultan majesty sovereign"),
    praised=verbs.PRAISED,
    one_of=words("one another"),
    sole=words(
        "governor mayor sovereign king queen majesty secretary minister president ambassador consul senator chancellor premier bishop"
        " archbishop cardinal pope rector congressman congresswoman"
    ),
    rivals=dict.fromkeys(("rival", "opponent", "challenger", "competitor"), 0),
    counterparts=words("counterpart interlocutor colleague superior predecessor successor"),
    unstated=STATED,
    subjectless=False,
    verb_first=False,
    joining=APART,
    script=CASED,
    dialogue_dash="",
)

LANGUAGE = Language(
    speech=SPEECH,
    code="en",
    day_first=False,
    common=terms("the of and to in for with that by is are was were has have from at on will as this which"),
    months=numbered(
        "january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7"
        " aug=8 sep=9 sept=9 oct=10 nov=11 dec=12"
    ),
    weekdays=numbered("monday=0 tuesday=1 wednesday=2 thursday=3 friday=4 saturday=5 sunday=6"),
    numbers=numbered(
        "a=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16"
        " seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 hundreds=100"
        " thousand=1000"
    ),
    ordinals=joined(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth",
        {20: "twentieth", 30: "thirtieth", 40: "fortieth", 50: "fiftieth", 60: "sixtieth", 70: "seventieth", 80: "eightieth", 90: "ninetieth", 100: "hundredth/one hundredth"},
        {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety", 100: "one hundred and/hundred and/one hundred"},
        (" ",),
    )
    | roman(60, 99),
    ordinal_marks=terms("st nd rd th"),
    abbreviations=terms("eng pol lieut engr surv pharm bldr rtd ma md mohd muhd abd wm geo chas thos mr mrs ms dr drs sens reps govs gens st no nos prof gen col maj lt sgt capt insp supt hon rev jan feb mar apr jun jul aug sep sept oct nov dec vs etc ex vol approx dept gov sen rep pres coun cllr ald msgr"),
    compounds=terms("well self cross long short high low law like vice"),
    elided=phrases(""),
    clipped=terms("em til tis twas cause n s t"),
    assembly=ASSEMBLY,
    venue=VENUE,
    course=COURSE,
    themes=THEMES,
    attending=ATTENDING,
    members=MEMBERS,
    deciding=decisions.DECIDING,
    crediting=CREDITING,
    dating=DATING,
    page=PAGE,
    topics=TOPICS,
    topic_pairs=TOPIC_PAIRS,
    topic_stops=TOPIC_STOPS,
    accusing=ACCUSING,
    accused=ACCUSED,
    tried_for=TRIED_FOR,
    stray_topics=STRAY, led_topics=LED, bids=BIDS,
    duties=phrases("works to help|works to connect|helps national police|elects its executive|elects the members of|meets once a year|meets annually|supreme governing body|highest governing body|is tasked with|are tasked with|is mandated to|whose mission is|its mission is|mission of interpol|role of interpol is|interpol's role is|interpol's mission|interpol comprises|interpol is best known for|known for issuing|is known for|was founded to|was created to|was set up to|helps police in|helps police forces|enables police in|enabling police in|connects police in|connecting police in|brings together member countries"),
    units=offices.UNITS,
    unit_links=offices.UNIT_LINKS,
)
