"""English: the words the extractors look for."""

from parsers.languages.language import Language, numbered, words
from parsers.languages.speech import Speech

SPEECH = Speech(
    said=words(
        "said says say told tells tell added adds add concluded concludes noted notes stated states state explained"
        " explains explain stressed stresses emphasized emphasised emphasizes emphasises underlined underlines"
        " underscored underscores declared declares announced announces announce warned warns warn argued argues"
        " argue insisted insists insist admitted admits acknowledged acknowledges conceded concedes confirmed"
        " confirms replied replies responded responds answered answers commented comments remarked remarks observed"
        " observes recalled recalls reiterated reiterates repeated repeats wrote writes write tweeted tweets posted"
        " asked asks ask joked jokes quipped quips claimed claims claim alleged alleges believed believes believe"
        " thinks suggested suggests predicted predicts vowed vows pledged pledges promised"
        " promises complained complains lamented laments testified testifies asserted asserts affirmed affirms"
        " maintained maintains cautioned cautions continued continues advised advises urged urges shouted shouts"
        " yelled yells screamed cried whispered exclaimed opined mused muses chimed countered counters retorted"
        " elaborated reflected reasoned estimated estimates revealed reveals indicated indicates reported"
        " reports proclaimed contended contends boasted boasts bragged volunteered sang went recounted thundered"
        " fumed deadpanned enthused marvelled marveled pleaded begged agreed agrees disclosed speculated"
        " surmised summarized summarised clarified interjected gushed shot cracked read reads quoted inquired queried"
        " wondered wonders reassured assured assures demanded demands"
    ),
    saying=words(
        "saying telling adding concluding noting stating explaining stressing emphasizing emphasising underlining"
        " underscoring declaring announcing warning arguing insisting admitting acknowledging conceding confirming"
        " replying responding commenting remarking observing recalling reiterating repeating writing tweeting"
        " asking joking claiming alleging suggesting predicting vowing pledging promising complaining lamenting"
        " testifying asserting affirming maintaining cautioning continuing advising urging shouting reminding"
        " chanting yelling quoting"
    ),
    judged=words(
        "called calls call described describes describe highlighted highlights praised praises hailed hails dubbed"
        " labelled labeled welcomed welcomes criticized criticised criticizes denounced denounces condemned condemns"
        " blasted blasts slammed slams decried termed characterized characterised branded accused accuses expressed"
        " expresses cited cites referred refers likened compared spoke speaks voiced invited"
        " mocked rejected dismissed dismisses recommended encouraged encourages hoped hopes thanked thanks"
        " congratulated applauded commended saluted paid vow found considered considers deemed feels felt"
    ),
    judging=words(
        "calling describing highlighting praising hailing labelling labeling welcoming criticizing criticising"
        " denouncing condemning blasting slamming decrying terming characterizing characterising branding accusing"
        " expressing citing referring likening comparing voicing dismissing encouraging hoping thanking"
    ),
    according=(("according", "to"), ("in", "the", "words", "of")),
    roles=words(
        "president presidents vice-president minister ministers secretary secretary-general general chief chiefs head"
        " heads director directors director-general commissioner commissioners chairman chairmen chairperson chair"
        " spokesman spokesmen spokesperson spokespersons spokespeople governor mayor ambassador prosecutor attorney"
        " lawyer lawyers judge judges justice officer officers inspector superintendent superintendents"
        " sergeant lieutenant captain colonel major"
        " brigadier admiral marshal constable sheriff deputy leader leaders senator senators congressman"
        " representative representatives delegate delegates envoy coordinator adviser advisor advisers advisors"
        " analyst analysts professor professors economist economists ceo cfo coo founder co-founder owner owners"
        " manager managers executive executives coach coaches coordinator"
        " premier king prince emir sultan bishop archbishop pope cardinal rabbi imam pastor reverend chancellor"
        " principal dean rector treasurer controller comptroller auditor ombudsman registrar official officials"
        " expert experts specialist specialists scientist scientists researcher researchers historian author"
        " councillor councillors councilor alderman reeve mp mpp mla mps pm editor editor-in-chief reporter journalist"
        " correspondent columnist critic host anchor producer actor singer musician artist composer"
        " filmmaker writer novelist poet doctor physician surgeon nurse engineer architect consultant"
        " psychologist psychiatrist biologist ecologist meteorologist geologist epidemiologist strategist lecturer"
        " organizer organiser organizers organisers activist activists campaigner advocate advocates member members"
        " chairs counsel partner winner champion captain goalie goaltender quarterback defenceman defenseman forward"
        " midfielder striker goalkeeper pitcher linebacker pilot farmer rancher veteran trustee liaison"
        " rapporteur candidate candidates incumbent nominee lawmaker lawmakers legislator whip speaker"
        " firefighter paramedic detective investigator investigators supervisor superintendent"
        " publisher designer developer educator teacher instructor student"
    ),
    feminine_roles=words(
        "spokeswoman spokeswomen chairwoman congresswoman queen princess actress businesswoman policewoman"
        " councilwoman alderwoman assemblywoman duchess baroness mother-in-law"
    ),
    ranks=words(
        "deputy vice assistant former acting interim outgoing incoming senior chief first second executive permanent"
        " under associate honorary newly-elected elected ex-president co-chair special prime foreign federal"
        " provincial regional national international local principal top veteran longtime long-time"
        " current then-president newly-appointed lead managing non-executive global general prosecuting crown"
        " conservative liberal democratic republican ndp green independent"
    ),
    fields=words(
        "interior affairs home security justice defence defense police policing finance health education economy"
        " environment trade transport transportation labour labor energy agriculture immigration intelligence"
        " investigation investigations operations communications technology development tourism culture sports staff"
        " public internal external parliament senate crime cybercrime drugs customs borders border research"
        " innovation infrastructure housing fisheries oceans heritage refugees citizenship state treasury revenue"
        " industry industries services relations planning marketing sales policy programs programmes"
        " engineering sciences science medicine law history economics politics psychology studies"
        " counter-terrorism counterterrorism terrorism reform media press"
    ),
    groups=words(
        "interpol ministry department government police agency organization organisation company group association"
        " union commission committee council court bureau office board party club team university institute"
        " foundation federation authority service centre center bank fund corporation inc corp ltd llc"
        " assembly parliament congress senate embassy force forces army navy military administration"
        " campaign network coalition alliance society church school hospital college district firm"
        " times post news press tribune journal globe mail herald star guardian magazine radio tv television"
        " league conference convention secretariat division unit task nations house city province county"
        " airport airlines airways motors electric international street avenue road park lake river island"
        " act bill agreement accord treaty report award prize cup games day week year week-end america"
        " canada u.s. u.k. uk us usa eu un nato fbi cia rcmp who unesco unicef nhl nba nfl mlb cbc ctv bbc cnn ap"
        " afp reuters bloomberg pti twitter facebook instagram google youtube apple amazon"
        " northern southern eastern western north south east west central new"
    ),
    humans=words(
        "man woman men women people person resident residents witness witnesses victim victims neighbour neighbor"
        " neighbours neighbors friend friends mother father sister brother son daughter wife husband family parents"
        " parent relatives relative uncle aunt cousin grandmother grandfather"
        " source sources critics supporters opponents protesters protestors workers worker"
        " employee employees staff fans fan customers customer passengers passenger driver drivers"
        " survivors survivor authorities scholars observers insiders colleague colleagues"
        " patient patients users user tenant tenants landlord voters voter"
        " statement report letter spokesperson document documents release memo study paper complaint lawsuit sign"
        " email e-mail post tweet company police officials union team one another others both many some several"
        " couple boy girl kid kids teen teenager child children guy girlfriend boyfriend fiancé fiancee"
        " player players teammate teammates owner buyer seller operator defendant plaintiff accused suspect"
    ),
    honorifics=words(
        "mr mrs ms miss dr sir dame lord lady sheikh prof hon rev fr sr st madam mx messrs justice"
        " excellency highness majesty honourable honorable"
        " gen col lt maj capt sgt cpl pte insp supt const cst det cmdr adm brig gov sen rep pres amb atty"
    ),
    feminine=words(
        "mrs ms miss dame lady madam she her mary anna anne ann maria patricia jennifer linda elizabeth barbara"
        " susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol"
        " amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy shirley angela helen brenda"
        " pamela nicole katherine catherine christine christina samantha debra janet rachel carolyn emma heather"
        " diane virginia julie joyce victoria kelly lauren joan evelyn olivia judith megan cheryl andrea hannah"
        " martha jacqueline frances gloria teresa theresa kathryn sara janice marie julia grace judy beverly denise"
        " marilyn amber danielle brittany diana abigail jane natalie lori tiffany alexis kayla angela hillary"
        " ivanka melania nikki elena olga natalia svetlana fatima aisha mireille claire sophie isabelle françoise"
        " sylvie chantal monique nathalie valérie annamaria giulia francesca chiara paula carmen rosa lucia"
        " marta pilar ana ingrid astrid ursula angelika chrystia jody kirsten rona elise leah erin allison alison"
        " alice eleanor eleanore charlotte amelia chloe ella zoe ruth rose tara tracy stacey wendy gail lynn"
        " lynne colleen maureen sheila fiona shannon dawn robin kim jill joanne suzanne yvonne jean"
    ),
    masculine=words(
        "mr sir lord he him his james robert john michael david william richard joseph thomas charles christopher"
        " daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald"
        " edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin"
        " samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry"
        " douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl"
        " harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan albert willie alan juan"
        " wayne elijah randy roy vincent ralph eugene russell bobby mason philip louis harry jim bill bob mike tom"
        " tony dave steve chris matt dan greg doug ken ben sam ron don tim jeff rick rob fred ted barack vladimir"
        " sergei dmitry ahmed mohammed mohamed muhammad ali hassan hussein omar ibrahim khalid abdullah youssef"
        " jürgen hans karl klaus wolfgang jean-pierre françois pierre jacques michel andré marc luc alain bernard"
        " giovanni marco luca matteo antonio francisco carlos jorge luis miguel pedro pablo javier fernando"
        " emmanuel kofi nelson bernie boris jeremy elon graham ian neil stuart hamish malcolm craig derek"
    ),
    pronouns=words("he she they i we"),
    plural=words("they we both"),
    determiners=words(
        "the a an this that these those his her their its our my your one another some several many most other"
        " no any each every both all two three four five six"
    ),
    particles=words(
        "al el bin ben ibn bint abu von van der den de del della di da dos das du la le ter ten y e af zu mac mc"
    ),
    links=words("of for at in with from on to"),
    stops=words(
        "in on at by to from with without within into onto over under after before during since until till about"
        " above across against along among amid around as because become becomes becoming behind below beneath"
        " beside besides between beyond but despite down except if inside instead like near nor off once only or"
        " out outside past per plus so such than though although through throughout thus toward towards unless"
        " unlike up upon via what whatever when whenever where whereas wherever whether which whichever while who"
        " whoever whom whose why how yet and for of that the a an this these those there here it its he she they"
        " we i you him her his them their us our me my your not no yes is are was were be been being am do does did"
        " doing done has have had having can could may might must shall should will would ought let lets get gets"
        " got go goes going gone come comes came coming make makes made making take takes took taken taking give"
        " gave given giving see seen saw know knew known want wants wanted need needs needed use used using"
        " also even just still already too very really quite rather almost nearly about some any each every all"
        " both either neither few many more most much other others another same several own one two three four five"
        " six seven eight nine ten hundreds thousands millions dozens first last next"
        " however meanwhile moreover furthermore nevertheless nonetheless therefore otherwise indeed instead"
        " perhaps maybe according given regarding concerning following including due because based asked"
        " welcome welcoming opening closing speaking addressing attending presenting meeting earlier later asked"
        " photo photos image file video watch read more related story continues advertisement copyright source"
        " combating fighting now then today tomorrow yesterday tonight ago again never always often sometimes"
        " don't what's it's let's that's there's okay ok well oh yeah dear thank thanks please"
    ),
    adverbs=words(
        "also later then further recently earlier yesterday today once again repeatedly previously since now still"
        " simply only just even always often never initially publicly privately openly flatly bluntly clearly"
        " subsequently immediately quickly finally proudly jokingly reportedly originally eventually correctly"
        " generally specifically strongly rightly wrongly apparently frequently typically recently already"
        " angrily quietly sadly happily famously briefly afterwards afterward tonight though however"
        " therefore meanwhile himself herself themselves rather went on in"
    ),
    auxiliaries=words("has have had was were is are be been did does do will would could can should may might must"),
    calendar=words(
        "january february march april may june july august september october november december monday tuesday"
        " wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec easter"
        " christmas yesterday today tomorrow"
    ),
    titled=words(
        "theme motto title titled entitled slogan report book song film movie album series novel initiative project"
        " campaign operation award programme program panel exhibition essay article documentary play episode"
        " conference session banner named nicknamed known headline headlined column exercise operations so-called"
        " dubbed topic themed subtitle hashtag word words phrase term acronym called magazine show single video"
    ),
    relatives=words("who which whom whose where when"),
    that=words("that how why whether if"),
    ands=words("and or &"),
    as_=words("as"),
    bodies=words("organization organisation body agency union group company country nation world association"),
    kin={
        "chief": ("secretary general", "secretary-general", "director", "president", "head", "commissioner", "chief"),
        "head": ("secretary general", "director", "president", "chief", "commissioner", "chairman"),
        "leader": ("president", "prime minister", "chairman", "secretary general", "leader", "premier"),
        "boss": ("secretary general", "director", "president", "chief", "manager", "ceo"),
        "pm": ("prime minister",),
        "premier": ("prime minister",),
        "official": ("director", "commissioner", "secretary", "minister", "officer", "spokesman", "spokeswoman"),
        "spokesperson": ("spokesman", "spokeswoman"),
        "officer": ("inspector", "commissioner", "chief", "constable", "sergeant"),
        "lawyer": ("attorney", "counsel"),
        "attorney": ("lawyer", "counsel"),
        "mp": ("member of parliament",),
        "chairman": ("chair", "president"),
        "coach": ("manager",),
        "judge": ("justice",),
    },
    places=words(""),
    abbreviations=words(
        "mr mrs ms dr prof hon rev fr sr jr st gen col lt maj capt sgt cpl insp supt const cst det cmdr adm brig gov"
        " sen rep pres amb atty inc corp ltd co vs etc no jan feb mar apr jun jul aug sep sept oct nov dec"
        " ont que alta sask calif fla tex mass wash ariz conn pa ave blvd e.g i.e mt ft al"
    ),
    elisions=("",),
    proclitics=("",),
    definite=("",),
    cased=True,
    verb_first=False,
    dialogue_dash="",
)

LANGUAGE = Language(
    speech=SPEECH,
    code="en",
    common=words("the of and to in for with that by is are was were has have from at on will as this which"),
    months=numbered(
        "january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 "
        "november=11 december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 "
        "nov=11 dec=12"
    ),
    weekdays=numbered("monday=0 tuesday=1 wednesday=2 thursday=3 friday=4 saturday=5 sunday=6"),
    numbers=numbered(
        "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 "
        "thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 "
        "twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 "
        "thousand=1000"
    ),
    ordinals=numbered(
        "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 "
        "eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 "
        "seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 "
        "fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100"
    ),
)
