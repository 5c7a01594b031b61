"""What English says of decisions: verbs of the past, nouns of action, and what is decided."""
# ruff: noqa: E501 (word lists)

from parsers.languages.language import Deciding, Decision, paired, phrases, terms

_CONSENT = paired(  # what approves whatever it is
    "gave|gives|given|lent|lends|granted|voiced|expressed",
    "the green light|a green light|the go-ahead|the nod|the thumbs-up|consent|approval|final approval|unanimous approval|full backing|unanimous backing|broad backing|its approval|their approval|its blessing|their blessing|its consent|their consent|its assent|their assent|its backing|their backing|its support|their support|its endorsement|their endorsement|its agreement|their agreement|it their approval|it its approval|it their backing",
) + phrases(
    "threw its weight behind|threw their weight behind|came out in favour of|came out in favor of|came down in favour of|declared itself in favour|declared themselves in favour|declared itself in favor|declared themselves in favor|spoke out in favour|spoke out in favor|voted in favour|voted in favor|said yes to|nodded through|won overwhelming support|won strong support|won broad support|won wide support|found broad support|received overwhelming support|received broad support|gained broad support|met with broad support|waved through|rubber-stamped"
)
_CONSENT += paired(
    "voted",
    "on monday in favour|on tuesday in favour|on wednesday in favour|on thursday in favour|on friday in favour|unanimously in favour|overwhelmingly in favour|on monday in favor|on tuesday in favor|on wednesday in favor|on thursday in favor|on friday in favor|unanimously in favor|overwhelmingly in favor",
)
_BY_ITSELF = paired(  # what the assembly asks of its members is its decision, whatever it is
    "general assembly|general assembly of interpol|general assembly in its resolution|delegates at the general assembly",
    "recommended|recommends|has recommended|urged member|has urged member|called on member|called upon member|has called on member|invited member|encouraged member|requested member",
)
_TAKEN = _CONSENT + phrases(
    "amended|amends|gave itself|equipped itself|adopted|adopts|adopting|approved|approves|approving|endorsed|endorses|endorsing|passed|passes|passing|ratified|ratifies|agreed to|agreed on|accepted|backed|voted|voted to|voted for|carried"
    "|established|creates|created|introduced|launched|mandated|instructed|tasked|decided|decides|resolved|authorized|authorised|unveiled|got the backing|won the backing|received the backing|won unanimous|won the support|received the approval|gained approval|won approval|green-lighted|greenlit|signed off on"
)
_POSTS = phrases(
    "president|vice-president|vice-presidents|vice president|vice presidents|delegate|delegates|secretary general|secretary-general|executive committee|chair|chairman|chairperson|chairwoman|presidency|vice-presidency"
    "|treasurer|members of the committee|commission for the control|rapporteur|adviser|advisers|head the organization|head of the organization|lead the organization|head interpol|lead interpol"
)
_IN_OFFICE = (
    paired(  # what says by itself that somebody holds an office from now on
        "named|names|has a new|gets a new|has its new|now has a new|is the new|is interpol's new|is its new|will be the next|will be its next|becomes the new|becomes|has been voted|was voted|voted|as their new|as its new|as their next|as its next",
        "president|vice-president|vice president|secretary general|secretary-general|chair|chairman|chairperson|delegate for|treasurer",
    )
    + paired(
        "became|become|were named|were voted|were chosen|was chosen",
        "delegate for|delegates for|vice-president for|vice-presidents for|vice president for|vice presidents for",
    )
    + paired(
        "executive committee|executive committee members",
        "were chosen|were picked|were selected|were named|was chosen|was renewed",
    )
)
_OFFICES = (
    "president|vice-president|vice president|secretary general|secretary-general|chair|chairman|delegate for"
)
_AS_OFFICE = paired(
    "as|as its next|as their next|as its new|as their new|as the next|as the new|organization's next|organisation's next|organization's new|organisation's new|interpol's next|interpol's new|body's next|body's new",
    _OFFICES,
)
_NUMBERED_MEMBERS = tuple(  # become the 191st: without a figure it may become the hub of its members
    f"{verb} {number}{ {'1': 'st', '2': 'nd', '3': 'rd'}.get(str(number)[-1], 'th') }"
    for verb in ("become the", "became the", "becomes the", "is interpol's", "is now interpol's", "is the")
    for number in range(180, 210)
)
DECIDING = Deciding(
    elected=phrases(
        "elected|elects|chosen to lead|chosen to head|picked to lead|appointed|re-elected|election of|election as|election to|chosen as|took over as president|president's chair|next president|next interpol president|next secretary general"
    ),
    naming=phrases(
        "picks|picked|names|named|selects|selected|chooses|choose|chose|chosen|installs|votes in|votes for|becomes|became|has a new|gets a new|takes over as|took over as|wins|won"
    ),
    admitted=phrases(
        "full member of|full membership|became its newest member|membership of|admission of|admission to interpol|admitted|new member|newest member|th member|approved the membership|joined the organization|"
        "application for membership|applications for membership|applications to join|voted to admit|votes to admit|vote to admit|"
        "membership bid|bid for membership|membership application|approves membership|application to join|bid to join|bids to join|bid for interpol|admitted to interpol|become a member|becomes a member|became a member|become member|joins interpol|joined interpol|join interpol|interpol membership"
    ),
    election=Decision(
        phrases(
            "elected|elects|electing|re-elected|reelected|appointed|appoints|appointing|chosen as|chosen to lead|chosen to head|chose as|chose a|named as|voted in|took over as|takes over as|won the|confirmed the appointment|confirmed as|picked as|installed as|sworn in|reappointed|reappoints|renewed its confidence|renewed their confidence|renews its confidence|gave the presidency|handed the presidency|given the presidency|entrusted the presidency|secure the presidency|secured the presidency|clinched the presidency|clinch the presidency|entrusted the post|entrusted the office|entrusted with the|handed the reins|given the reins|passed the reins"
        ),
        phrases(
            "election of|appointment of|re-election of|reappointment of|choice of|selection of|designation of|the election|election as|appointment as|re-election as"
        ),
        _POSTS,
    ),
    post=Decision(
        _IN_OFFICE
        + phrases(
            "won|wins|secured|secures|clinched|clinches|obtained|gained|went to|goes to|fell to|was awarded|were awarded|handed|confirmed|confirms|named|chose|chosen|picked|picks|installed|joined interpol's executive committee|joined the executive committee|joins interpol's executive committee|joins the executive committee"
        ),
        phrases("winning the|securing the"),
        _IN_OFFICE
        + phrases(
            "post of president|post of vice-president|post of vice president|post of secretary general|post of secretary-general|post of delegate|posts of delegate|posts of vice-president|posts of vice president|position of president|position of vice-president|position of vice president|position of secretary general|position of delegate|presidency of interpol|vice-presidency|seat on the executive committee|seats on the executive committee|seat on interpol's executive committee|seats on interpol's executive committee|place on the executive committee|seat on the committee|seat on its executive committee|joined interpol's executive committee|joined the executive committee|joins interpol's executive committee|joins the executive committee"
        )
        + _AS_OFFICE,
    ),
    admission=Decision(
        phrases(
            "admitted|admits|admitting|readmitted|re-admitted|welcomed|joined|joins|became the|became a|become a|became members|became its|becomes the|approved the membership|accepted the membership|voted to admit|accepted the application|approved the application|approved the applications|accepted the applications|granted|suspended|become interpol's|becomes interpol's|became interpol's|become the organization's|became the organization's|become the newest|become its newest|become members|voted in as|voted them in|accepted as a|accepted as the|accepted as its|accepted into|admitted to|gained membership|gains membership|won membership|wins membership|is now a full|is now a member|is now the|is now among|is now part|secured membership|obtained membership|gained full membership|gained admission|won admission"
        )
        + _NUMBERED_MEMBERS,
        phrases("admission of|accession of|membership of"),
        phrases(
            "member|members|membership|as a member|new member|new members|newest member|full member|admission|accession|into interpol|to interpol|joined interpol|joined the organization|joins interpol|interpol now has|interpol now counts"
        ),
    ),
    applying=Decision(
        _CONSENT + phrases("approved|approves|accepted|accepts|granted|backed|endorsed"),
        phrases("approval of|acceptance of"),
        phrases(
            "application for membership|applications for membership|membership application|membership applications|application to join|applications to join|request to join|requests to join|request for membership|requests for membership|membership request|membership bid|bid for membership|bid to join|bids to join|membership bids|membership of|its membership|the admission of|the accession of|the entry of|accession to"
        ),
    ),
    declaration=Decision(
        _TAKEN + phrases("issued|issues|issuing|signed|published|publishing|released|releasing"),
        phrases("adoption of|declaration"),
        phrases("declaration|joint statement|final communique"),
    ),
    notice=Decision(
        _TAKEN + phrases("tested|extended|agreed"),
        phrases("creation of|launch of"),
        phrases(
            "new notice|new notices|silver notices|orange notices|purple notices|green notices|silver notice|orange notice|purple notice|green notice|type of notice|notice for|notice targeting|notice on|international notice|new diffusion|silver diffusion|purple diffusion|type of diffusion"
        ),
    ),
    agreement=Decision(
        _CONSENT
        + phrases(
            "put pen to paper|signed|signs|signing|concluded|sealed|inked|initialled|approved|endorsed|entered into|renewed|renews|extended its|extended their|extended the|extended an|prolonged|reached an agreement|reached agreement|reached an accord|reached a cooperation|struck an|struck a|struck between|exchanged|put its signature to|put their signatures to|put his signature to|put her signature to"
        ),
        phrases("signing of|signature of"),
        phrases(
            "agreement|agreements|memorandum|memoranda|mou|mous|letter of intent|letters of intent|letter of understanding|protocol|accord|arrangement|cooperation programme|action plan between|convention|pact|pacts|treaty|treaties|a deal|the deal|cooperation deal|new deal|declaration of intent|partnership"
        ),
    ),
    resolution=Decision(
        _TAKEN + _BY_ITSELF,
        phrases("adoption of|approval of"),
        _BY_ITSELF
        + phrases(
            "resolution|resolutions|text|texts|academy|recommendation|recommendations|guidelines|rules|budget|strategy|strategic framework|plan|plans|policy|framework|programme|program|roadmap|statute|statutes|constitution|charter|regulation|regulations|code of conduct|code|standards|working group|task force|team|unit|database|project|measures|contributions|scale|platform|centre|center|complex|priority|regional bureau|regional bureaus|liaison office|fund|membership fees|statutory dues|reform|reforms|amendment|amendments"
        ),
    ),
    closing=phrases(
        "ended|closed|concluded|wound up|saw the|resulted in|led to the|approved|accepted|voted|backed|bringing|outcome|results|decisions|following the|after the|celebrated the"
    ),
    announced=phrases(
        "was announced|were announced|been announced|announced on|announced by|announced at|was made public|were made public|made public|was made known|was made official|was confirmed|were confirmed|confirmed by|confirmed on|was approved|were approved|approved on|approved by|approved at|voted on|voted by|was voted|endorsed by|was endorsed|accepted by|was accepted|decided by|decided on|agreed by|agreed on"
    ),
    votes=phrases("votes|ballots|of the vote"),
    taking=phrases(
        "became|becomes|takes over|took over|will lead|will head|will serve|succeeds|will succeed|replaces"
    ),
    next_session=phrases(
        "next general assembly|next session|next assembly|next interpol general assembly|next annual session|next year's general assembly|next year's session|next year's assembly|next annual general assembly|following session|next edition|next year's edition|next year's host"
        "|next year's meeting|next year's gathering"
    ),
    next_year=phrases("next year"),
    sessions=phrases("session|general assembly|assembly"),
    hosting=phrases(
        "host|hosts|hosting|hosted|stage|meet again|meet next|reconvene|assembly|session|gathering|venue|flag"
    ),
    undecided=terms(
        "study will would shall could be due scheduled expected expects expect hopes hope hoping proposed proposes propose proposing proposal asks asked asking urges urged urging calls called calling seeks seek seeking if whether candidate candidates candidacy bid wants want planned tabled submitted ready offered offers offer never not failed fails fail failing rejected rejects refused debate consider considers considering examine examines discuss discusses against"
    ),
    open_host=terms(
        "candidate candidates candidacy bid bids bidding ready whether choose proposed wants decide hopes willing wish wishes asked vote offers"
    ),
    chosen_host=phrases(
        "accepted the bid|accepted the offer|preferred|chose|chosen|selected|was awarded|has been awarded|have awarded|awarded the|awarded to|won the right|wins the right|has been accepted|was accepted|were accepted|was approved|bid accepted|picked"
    ),
    decided_host=phrases(
        "decided|voted|it was agreed|delegates agreed|members agreed|member countries agreed|as agreed|agreed by|agreed on|assembly agreed|was confirmed|delegates were told|members were told|delegates learned|delegates heard"
    ),
    handing=phrases(
        "flag was handed|flag was passed|flag was given|flag was presented|flag was entrusted|flag handed|flag has been handed|handed the flag|handed over the flag|passed the flag|passed on the flag|received the flag|handover of the flag|baton was passed|baton was handed|baton has been passed|torch was passed|torch was handed|passed the baton|passed the torch|handed over the baton|handed the baton|takes over the baton|takes up the baton"
    ),
    will_host=phrases(
        "will host|to host|hosts|will stage|will be the host|will be host|will welcome|will hold|will organize|will organise|host of|is to host"
    ),
    earlier=phrases(
        "applied to become|apply to become|applying to become|who will be|newly elected|newly-elected|welcomed all|welcomed the delegates|welcomed delegates|welcomed the participants|welcomed participants|welcomed guests|welcomed everyone|appointed delegates|appointed representatives|to become a member a country|a country must|must receive|admitted that|admits that|last year|years ago|previous session|previous assembly|last session|had adopted|had approved|had elected|had been|appointed by the|is elected for|is elected by|is elected every|are elected by|are elected for|are elected every|are appointed by|elects the members of|elects its president|elects the executive committee|expanded membership|countries joined interpol|joined other|joined his|joined her|joined their|joining other|joining their|since its founding|a decade ago|last month|the year before|at the time"
    ),
)
