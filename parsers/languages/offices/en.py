"""English offices: what says who somebody is, of which body, and how an office is won."""
# ruff: noqa: E501 (word lists)

from parsers.languages.inflection import either_case, plurals
from parsers.languages.language import terms, words
from parsers.languages.names import courtesy
from parsers.languages.offices import professions

ROLES = (
    words(
        "regent comptroller-general controller-general commandant-general president-elect cs ps counterpart commander-in-chief editor-in-chief secretary-in-charge officer-in-charge attorney-in-charge general-in-chief convener convenor provost moderator facilitator curator attaché commandant prefect magistrate solicitor ranger trooper gendarme negotiator chaplain trainer custodian quartermaster boss commander undersecretary inspector-general attorney-general director-general secretary-general commissioner-general governor-general solicitor-general"
        " auditor-general consul consul-general lt-general maj-general brig-general major-general lieutenant-general brigadier-general vice-president vice-chair"
        " vice-chairman vice-chairwoman vice-minister vice-premier vice-chancellor vice-admiral rear-admiral co-chair co-founder"
        " chairman-elect co-director under-secretary under-secretary-general sub-inspector lieutenant-colonel"
        " president presidents minister"
        " ministers secretary chief chiefs head heads director directors commissioner commissioners chairman chairmen"
        " chairperson chair spokesman spokesmen spokesperson spokespersons spokespeople governor mayor ambassador prosecutor attorney lawyer lawyers judge"
        " judges officer officers inspector superintendent superintendents corporal sergeant lieutenant captain colonel major brigadier admiral marshal commodore constable"
        " sheriff deputy leader leaders senator senators congressman representative representatives delegate delegates envoy coordinator adviser advisor"
        " advisers advisors analyst analysts professor professors economist economists ceo cfo coo PRO PPRO IG DG CM founder owner owners manager managers executive"
        " executives coach coaches premier king prince emir bishop archbishop pope cardinal rabbi imam pastor reverend chancellor principal"
        " dean rector treasurer controller comptroller auditor ombudsman registrar official officials expert experts specialist specialists scientist"
        " scientists researcher researchers historian author councillor councillors councilor alderman reeve mp mpp mla mps pm editor reporter"
        " journalist correspondent columnist critic host anchor producer actor singer musician artist composer filmmaker writer novelist poet doctor physician"
        " surgeon nurse engineer architect consultant psychologist psychiatrist biologist ecologist meteorologist geologist epidemiologist strategist lecturer"
        " organizer organiser organizers organisers activist activists campaigner advocate advocates member members chairs counsel partner winner champion"
        " goalie goaltender quarterback defenceman defenseman forward midfielder striker goalkeeper pitcher linebacker pilot farmer rancher veteran"
        " trustee liaison rapporteur candidate candidates incumbent nominee lawmaker lawmakers legislator whip speaker firefighter paramedic detective"
        " waiter waitress seamstress plumber electrician hairdresser shopkeeper bartender pharmacist investigator investigators supervisor publisher designer developer educator teacher instructor student warden administrator"
        " administrators aide aides diplomat diplomats politician politicians strategists commentator commentators pollster pollsters staffer"
        " staffers academic academics entrepreneur entrepreneurs campaigners teachers nurses doctors firefighters students lieutenants mayors governors"
        " prosecutors attorneys secretaries engineers authors artists actors technician technicians"
        " minister-designate minister-elect minister-nominate president-designate president-nominate commissioner-designate commissioner-elect commissioner-nominate chief-designate chief-elect chief-nominate director-designate director-elect director-nominate secretary-designate secretary-elect secretary-nominate ambassador-designate ambassador-elect ambassador-nominate chairman-designate chairman-nominate chair-designate chair-elect chair-nominate governor-designate governor-elect governor-nominate mayor-designate mayor-elect mayor-nominate igp-designate igp-elect igp-nominate general-nominate vice-president-designate vice-president-elect vice-president-nominate premier-designate premier-elect premier-nominate chancellor-designate chancellor-elect chancellor-nominate prefecto subprefecto comisario subcomisario commissaire contrôleur questore"
        " vice-presidents vice-chairs vice-chairmen igp cgp digp dcgp taoiseach tánaiste"
    )
    | professions.ENGLISH
)
FEMININE_ROLES = words(
    "spokeswoman spokeswomen chairwoman congresswoman queen princess actress businesswoman policewoman councilwoman alderwoman assemblywoman duchess"
    " baroness mother-in-law"
    " directress headmistress ministress countess spokeslady"
)
ROLE_ENDINGS = ("ist", "er", "or", "ian", "ant", "ent", "ee", "man", "woman", "eur", "yst", "ster")
RANKS = words(
    "previous divisional sub-divisional designate elect general-designate general-elect senior assistant additional adjunct supernumerary detective station deputy vice former acting interim outgoing incoming chief first second executive permanent under associate honorary newly-elected"
    " ex-president co-chair special prime foreign federal provincial regional national international local principal top veteran longtime long-time current"
    " then-president newly-appointed lead managing non-executive global general prosecuting crown conservative liberal democratic republican ndp green"
    " independent losing winning sole rival departing retiring retired unsuccessful"
    " re-elected then-director then-minister joint high deputy-chief co-founding presiding operating nursing commanding investigating divisionnaire sitting reigning serving garda rear wing squadron flight returning visiting arresting supervising coordinating convening corresponding examining ruling recruiting reporting anonymous unnamed unidentified opposition"
)
SERVICES = words(
    "prefecto subprefecto comisario subcomisario commissaire contrôleur questore sub-inspector lt-general maj-general brig-general prefect constable chief councillor councilor senator detective commissioner inspector brigadier-general major-general lieutenant-general colonel-general vice-admiral rear-admiral lieutenant-colonel professor general major colonel-major colonel lieutenant captain brigadier admiral marshal sergeant commander commodore superintendent"
)
FIELDS = words(
    "budget water youth livestock employment migration commerce aviation maritime coordination cooperation liaison partnerships cybersecurity safety governance compliance analysis legal victims families crimes homicide interior affairs home security justice defence defense police policing finance health education economy environment trade transport transportation"
    " labour labor energy agriculture immigration intelligence investigation investigations operations communications technology development tourism"
    " culture sports staff public internal external parliament senate crime cybercrime drugs customs borders border research innovation infrastructure"
    " housing fisheries oceans heritage refugees citizenship state treasury revenue industry industries services relations planning marketing sales policy"
    " program programme project programs programmes engineering sciences science medicine law history economics politics psychology studies counter-terrorism counterterrorism narcotics prisons correctional corrections gaming fire rescue surveillance forensic forensics protection prevention fraud anti-corruption anti-terrorism anti-narcotics organised organized gender training recruitment strategy"
    " prosecutions republic files criminology archives counter-narcotics registry"
    " terrorism reform media press rights arts games roads ports railways airports mines emergencies veterans expatriates diaspora communication information broadcasting forestry mining"
    " peace reconciliation integration equality inclusion cohesion solidarity resilience preparedness"
    " disaster disasters relief rehabilitation reconstruction recovery climate biodiversity conservation"
    " wildlife forests lands resources petroleum minerals gas oil electricity telecommunications"
    " digital transformation skills women children pensions welfare construction statistics food"
    " nutrition irrigation sanitation shipping harbours harbors decentralisation decentralization"
    " devolution antiquities hospitality supply supplies procurement investment investments enterprise"
    " enterprises cooperatives textiles consumers competition standards nuclear management"
    " administration logistics equipment readiness diplomacy disarmament humanitarian mediation dialogue"
    " ethics integrity transparency accountability inspection inspections licensing registration"
    " passports visas asylum repatriation trafficking corruption laundering smuggling arms explosives"
    " violence abuse hygiene manpower productivity wages insurance banking taxation audit auditing"
    " social economic financial political cultural constitutional environmental industrial rural urban technical vocational scientific military naval judicial electoral parliamentary evaluation monitoring outreach advocacy communities"
)
GROUPS = words(
    "portal outlet tabloid broadcaster newspaper guard guards interpol ministry department government police agency organization organisation company group association union commission committee council court"
    " bureau office board party club team university institute foundation federation authority service centre center fund corporation inc corp ltd llc"
    " assembly parliament congress senate embassy force forces army navy military administration campaign network coalition alliance society school"
    " hospital college district firm times news press tribune journal herald guardian magazine radio tv television league conference convention secretariat"
    " division unit task nations house city province county utility retailer airline carrier charity airport airlines airways motors electric"
    " international avenue act agreement accord treaty report award prize cup games america canada u.s. u.k. uk us usa eu un nato fbi cia rcmp who unesco"
    " unicef nhl nba nfl mlb cbc ctv bbc cnn ap afp reuters bloomberg pti twitter facebook instagram google youtube apple amazon northern southern eastern"
    " western central gop pac dnc rnc msnbc nbc abc cbs npr pbs itv politico breitbart"
    " bench directorate ncb taskforce corps constabulary gendarmerie judiciary"
)
HUMANS = words(
    "nobody somebody anybody everybody everyone someone anyone winner loser rival opponent challenger contender predecessor successor man woman men women people person resident residents witness witnesses victim victims neighbour neighbor neighbours neighbors friend friends mother"
    " father sister brother son daughter wife husband dad mom mum family parents parent relatives relative uncle aunt cousin grandmother grandfather source"
    " sources critics supporters opponents protesters protestors workers worker employee employees staff fans fan customers customer passengers passenger"
    " driver drivers survivors survivor authorities scholars observers insiders colleague colleagues patient patients users user tenant tenants landlord"
    " voters voter officials members one another others both many some several couple boy girl kid kids republican republicans democrat"
    " democrats native teen teenager child children guy girlfriend boyfriend fiancé fiancee player players teammate teammates owner buyer seller operator"
    " defendant plaintiff accused suspect citizen citizens pensioner pensioners commuter commuters motorist motorists tourist tourists visitor visitors"
    " policeman policemen fisherman fishermen businessman businessmen herdsman herdsmen smuggler smugglers"
    " shopper shoppers bystander bystanders onlooker onlookers migrant migrants soldier soldiers gunman shooter attacker attackers blogger listener"
    " listeners viewer viewers reader readers caller callers homeowner homeowners vendor vendors motorcyclist cyclist cyclists hiker hikers inmate inmates"
    " prisoner prisoners detainee detainees hostage hostages juror jurors complainant complainants classmate classmates roommate roommates graduate"
    " graduates teenagers villager villagers locals demonstrator demonstrators donor donors backers sceptics skeptics detractors shareholder"
    " clerk clerks porter porters caretaker docker dockers guide janitor receptionist shareholders investor investors allies rivals attendee attendees newcomer newcomers taxpayer taxpayers renter renters commenter commenters"
)
LETTERS = words(
    "MP MSP MEP MBE OBE CBE KBE QC KC SC JP QPM KPM PhD PSC psc FCA mni ndc OFR OON CON GCON NPM TD"
    " APM AO AM AC OAM CSC PMG ONZM MNZM CNZM DNZM KNZM LVO MVO CVO KCVO KCMG CMG GCMG CB KCB DSO DL PVSM AVSM VSM IPS IAS PPM SPM KStJ"
    " SAN DSM PMC"
)
COMMISSIONS = words(
    "gen col lt maj capt sgt cpl insp supt const cst det cmdr adm brig dpm cop cp acp asp dsp ssp igp aig dig acc dcc csp dci dcp dac dcop acop aigp adigp dgp adgp sacp sdcp dycp scp dcgp digp dcg cg acg"
    " wg cdr sqn ldr flt cdre tpr pgen pltgen pmgen pbgen pcol pltcol pmaj pcapt plt comr brigjen kombes snr"
)
KEPT = words("Sheikh Sheikha Shaikh Prince Princess")
HONORIFICS = (
    words(
        "HE h.e. h.r.h. h.s.h. hrh hsh hrm rt pol comm mr mrs ms miss dr drs sens reps govs gens sir dame lord lady sheikh sheikha shaikh shaikha prof hon rev fr sr st madam mx messrs excellency highness majesty serene eminence honourable honorable gen col lt lieut maj capt"
        " seri cp barr mag dipl shri smt shrimati sri dato datuk datin tun encik puan haji hajah alhaji hajia engr barrister advocate chief-justice dpm cop acp asp dsp ssp igp aig dig acc dcc csp dci dcp dac gp dcop acop aigp adigp dgp adgp sacp sdcp dycp scp dcgp digp dcg cg acg ratu dasho lyonpo otunba mallam malam Sister sgt cpl pte insp supt const cst det cmdr adm brig gov sen rep pres amb atty coun couns cllr cllrs ald msgr"
        " snr wg cdr sqn ldr flt cdre tpr PGen PLtGen PMGen PBGen PCol PLtCol PMaj PCapt PLt PSupt comr brigjen kombes comm-gen insp-gen sec-gen dir-gen col-gen brig-gen maj-gen lt-gen lt-col"
    )
    | courtesy.TITLES
)
DOUBLE_TITLES = (
    ("Tan", "Sri"),
    ("Right", "Honourable"),
    ("Right", "Hon"),
    ("Most", "Honourable"),
    ("Most", "Hon"),
)
AS = words("as in")
POSTS = words("presidency vice-presidency chairmanship")
POSITIONS = words("post position job role office function")
HOLDING = words("held occupied filled holds hold occupies has")
SEATED = words("on to in within")
COMMITTEES = words("committee council board bureau commission")
ELECTED = either_case(
    words(
        "appointment nomination chose elected re-elected reelected appointed named chosen selected picked sworn installed designated nominated"
    )
)
BECOMING = words("becomes became become")
SUCCEEDING = words(
    "beat beats beating defeated defeats defeating over joins join joined joining succeeds succeed succeeded succeeding replaces replace replaced replacing serves serve served serving acts acted"
)
PREDECESSORS = (
    ("succeeds",), ("succeed",), ("succeeded",), ("succeeding",), ("replaces",), ("replace",), ("replaced",),
    ("replacing",), ("succeeded", "by"), ("replaced", "by"), ("beat",), ("beats",), ("beating",), ("defeated",),
    ("defeats",), ("defeating",), ("ahead", "of"), ("over", "from"), ("successor", "to"), ("successor", "of"),
)  # fmt: skip
ASCENDING = (
    ("succeeds",), ("succeeded",), ("succeed",), ("takes", "over"), ("took", "over"), ("take", "over"),
    ("takes", "the", "helm"), ("takes", "the", "reins"), ("takes", "charge"), ("takes", "office"),
    ("took", "the", "helm"), ("took", "the", "reins"), ("took", "charge"), ("took", "office"),
    ("will", "lead"), ("will", "head"), ("succeeded", "by"), ("replaced", "by"),
)  # fmt: skip
WINNING = words("won wins winning clinched clinches secured secures")
ELECTIONS = words("election re-election reelection appointment nomination selection")
CONTESTS = words(
    "bid candidacy campaign election elections vote ballot race contest runoff run-off poll presidency vice-presidency leadership post posts position seat"
)
FALLING = words("went goes fell falls left")
HEADING = words(
    "heads leads chairs directs runs oversees commands manages coordinates presides headed led chaired directed ran oversaw"
    " commanded managed coordinated presided head lead chair direct run"
)
SEVERAL = plurals(
    "president vice-president chair chairman vice-chair minister director commissioner delegate member secretary governor ambassador"
    " chief head leader judge prosecutor officer inspector superintendent colonel general brigadier"
    " senator representative envoy candidate colleague counterpart director-general"
)
OWN_BODIES = words("interpol icpo")
BODIES = words(
    "organization organisation body agency union group company country nation world association utility firm department team retailer airline carrier"
    " charity publisher newspaper network force service"
)
KIN: dict[str, tuple[str, ...]] = {
    "boss": (
        "inspector-general",
        "inspector general",
        "secretary general",
        "director",
        "president",
        "chief",
        "manager",
        "ceo",
    ),
    "chief": (
        "secretary general",
        "secretary-general",
        "director",
        "president",
        "head",
        "commissioner",
        "chief",
    ),
    "head of interpol": ("secretary general", "secretary-general", "president"),
    "head of state": ("president of the republic", "president", "king"),
    "head of government": ("prime minister", "chancellor", "premier"),
    **dict.fromkeys(
        ("top diplomat", "chief diplomat", "foreign policy chief"),
        ("secretary of state", "foreign minister", "minister of foreign affairs", "foreign secretary"),
    ),
    "head": ("secretary general", "director", "president", "chief", "commissioner", "chairman"),
    "leader": ("president", "prime minister", "chairman", "secretary general", "leader", "premier"),
    "pm": ("prime minister",),
    "premier": ("prime minister",),
    **dict.fromkeys(
        ("top cop", "top policeman", "top policewoman", "top police officer", "police boss"),
        (
            "commissioner",
            "commissioner of police",
            "inspector general",
            "inspector-general",
            "police chief",
            "chief of police",
            "chief constable",
            "director general",
            "director-general",
        ),
    ),
    "official": ("director", "commissioner", "secretary", "minister", "officer", "spokesman", "spokeswoman"),
    "spokesperson": ("spokesman", "spokeswoman"),
    "officer": ("inspector", "commissioner", "chief", "constable", "sergeant"),
    "lawyer": ("attorney", "counsel"),
    "attorney": ("lawyer", "counsel"),
    **dict.fromkeys(("priest", "cleric"), ("chaplain", "vicar", "pastor", "bishop")),
    "mp": ("member of parliament",),
    "chairman": ("chair", "president"),
    "coach": ("manager",),
    "judge": ("justice",),
}
OWN_OFFICES = frozenset(
    [
        "president",
        "vice president",
        "vice-president",
        "secretary general",
        "secretary-general",
        "acting president",
        "deputy secretary general",
    ]
)
LISTED = {
    "President": "interpol president",
    "Acting President": "acting interpol president",
    "Secretary General": "interpol secretary general",
}
UNITS = terms(
    "unit units centre center centres centers bureau office offices directorate sub-directorate department division section branch agency authority squad complex commission committee working group task"
)
UNIT_LINKS = terms("of for on and against global international national regional special european african")
