"""What French says of numbers of those who came, and of the members."""
# ruff: noqa: E501 (word lists)
# fmt: off

from parsers.languages.language import Attending, Members, phrases, qualified, terms

ATTENDING = Attending(
    people=terms("délégués participants délégations déléguées congressistes"),
    delegations=terms("délégations polices"),
    others=terms(
        "homologues officiels officielles polices visiteurs observateurs convives gradés représentantes expertes dirigeantes chercheurs patrons magistrats chefs ministres policiers officiers responsables représentants experts dirigeants hauts fonctionnaires "
        "cadres commissaires directeurs personnalités invités personnes spécialistes gendarmes enquêteurs enquêtrices détectives commandants généraux inspecteurs procureurs analystes limiers policières"
    ),
    countries=terms("pays états nations territoires"),
    adjectives=terms("différents membres d'interpol autres"),
    sources=terms("provenance de des d' issus venus venues arrivés représentant nom provenant originaires"),
    vague=terms("plusieurs"),
    rounded=phrases("millier|centaine|cinquantaine|soixantaine|quarantaine|trentaine|vingtaine|quinzaine|douzaine|dizaine"),
    tails=phrases("bureaux centraux nationaux|bureaux centraux|services de sécurité|de l'intérieur|de la justice|de la sécurité|de délégation|l'application de la loi|forces de l'ordre|services de police|de police|de la police"),
    numbering=phrases("au nombre de|au nombre d'environ|au nombre de quelque|étaient"),
    totals=phrases("en tout|au total|au complet"),
    numbers=phrases("nombre de|nombre des"),
    reaching=phrases("atteint|s'élève à|s'élevait à|est de|était de|dépasse|a dépassé|a atteint|se monte à|:"),
    ranking=terms("ministres chefs patrons directeurs directrices"),
    qualifiers=qualified(
        approx="quelque|environ|quelques|autour de|à peu près|une|jusqu'à|dans les|une bonne|un bon|aux alentours de|de l'ordre de",
        more="plus de|au moins|plus d'|pas moins de|non moins de|un peu plus de|un peu plus d'|largement plus de|au-delà de|au bas mot",
        nearly="près de|presque|près d'|pas loin de|pas loin d'|à peine moins de|un peu moins de",
    ),
    meeting=phrases(
        "ils seront|vont venir|viendront|ils étaient|ils sont|on attend|attendent|attend |conviés|conviées|convie |afflu|débatt|planch|attendu|arriv|inscrit|accrédit|particip|réuni|rassembl|assist|prend part|prennent part|pris part|assemblée|conférence|session|"
        "siéger|siègent|accueil|venus|rencontre|présence|présents|représent|congrès|fait le voyage|fait le déplacement|répondu présent|rendez-vous|se retrouv|travaux|discuteront|aborderont|examineront|étudieront"
    ),
    unrelated=phrases(
        "portes ouvertes|exposition|réception|déjeuner|dîner|cocktail|résidence|alliance française|arrêt|arrestation|interpell| formé|formation|entraîné|recrutés|a recruté|ont recruté|étaient morts|sont morts|morts en|mort en|tombés|tombées|ont péri|avaient péri|décédés|assassinés|abattus|perdu la vie|coûté la vie|coûtant la vie|emporté la vie|ôté la vie|disparus|recruté par|recruté pour|équipé|sauvé|secouru|extradé|tués|victime|suspect|condamn|recherch|blessés|détenus|fugitifs|effectif|atelier|séminaire|événement parallèle|coparrain|cosign|abstenu|abstenues"
    ),
    standing=phrases("représent|au nom de"),
    gathered=phrases("étaient réunis|sont réunis|étaient rassemblés|sont rassemblés|se sont réunis|se réunissent|se retrouvent|assistent|participent|prennent part|ont pris part|ont participé"),
    assembling=phrases("réunit|réunira|réunissant|a réuni|rassemble|rassemblera|rassemblant|a rassemblé|en présence de|avec la participation de"),
    events=phrases("forum|rassemblement|colloque|assises|rencontre|réunion|événement|conférence|congrès|sommet|session|rendez-vous|ouverture|cérémonie"),
    guarding=phrases(
        "protection d|surveillance d|protégé par|protégée par|sécurisé par|sécurisée par|protégés par|veillent à la sécurité|veillent sur|veilleront|assureront la sécurité|assurent la sécurité|pour protéger|pour sécuriser|ont gardé|gardaient|surveill|déployé|mobilisé|quadrill|patrouill|l'opération | opération |l'opération,| opération,"
    ),
    governing=phrases(
        "unanimité|par les polices de|par la police de|par les forces de police de|consultés par|utilisés par|utilisées par|soutien de|soutien des|appui de|appui des|voix de|voix des|suffrages de|suffrages des|soutenu par|élu par|élue par|élus par|réélu par|réélue par|désigné par|choisi par|soutenue par|appuyé par|appuyée par|signé par|signée par|parrainé par|parrainée par|entretenu avec|entretenue avec|entretiens avec|discuté avec|échangé avec|rencontré|rencontrer|formation de|formation à|formation pour|former|formé|formera|stage pour|stage de|stage à|dîner pour|dîner à|déjeuner pour|cocktail pour|réception pour|bourses pour|utilisée par|utilisé par|consultée par|consulté par|consultées par|accessible à|accessibles à|depuis que la police de|étude de|étude sur|sondage auprès de|liste de|liste des|remis à|remise à|remise aux|transmis à|service compte|corps compte|a mis|ont mis|a posté|emploie|groupe spécial de|groupe spécial réunit des enquêteurs de|équipe de|coalition de|groupe réunit|spécial réunit"
    ),
    doing=phrases(
        "votantes|votants|ont adressé une lettre|ont écrit|ont envoyé une lettre|dans une lettre|ont arrêté|ont interpellé|ont saisi|ont démantelé|ont demandé la parole|ont pris la parole|abstenu|abstention|ont voté contre|ont voté pour|votant contre|votant pour|ont signé|retardé|bloqué|ont visité|n'ont pas|n'avaient pas|étaient absent|sont absent|manquaient|manquent|ont boudé|ont quitté la salle|ont manifesté|manifestaient|ont défilé|le recherch|la recherch|les recherch|recherchent|pays africains|pays asiatiques|pays arabes|pays européens|pays d'afrique|pays d'asie|pays d'europe|pays d'amérique|pays du golfe|états africains|états insulaires|étaient contre|se sont prononcés contre"
    ),
    bygone=phrases("à l'époque|à cette époque|l'an dernier|l'année dernière|l'an passé|l'année précédente|il y a un an|il y a deux ans|un an plus tôt|session précédente|précédente session|précédente assemblée|dernière session|congrès fondateur|premier congrès|réunion fondatrice|il y a cent ans|il y a un siècle"),
    stops=terms(
        "million millions milliard milliards dont y compris notamment qui que à au aux en pour dans sur par ont sont est avec lors cette ce ces venus issus ainsi "
        "représentant du"
    ),
    before=phrases(
        "prennent part|prenaient part|prendront part|ont pris part|participent|participaient|participeront|ont participé|assistent|assistaient|assisteront|ont assisté|siègent|ont siégé|ont répondu|sont représentés|étaient représentés|"
        "représentant|participation de|participation record de|participation effective de|présence de|présence record de|réunissant|réunit|rassemblant|rassemble|en présence de|au nom de|réunira"
    ),
    after=phrases(
        "pays participants|pays réunis|états réunis|nations réunies|états participants|ont participé|ont pris part|sont représentés|étaient représentés|participent|prennent part|représentés|participeront|prendront part|prenaient part|participaient|assistent|assisteront|assistaient|ont assisté|étaient présents|sont présents|présents|présentes|"
        "ont fait le déplacement|ont fait le voyage|répondu présent|répondu à l'appel|répondu à l'invitation|ont siégé|siègent|dépêché|ont envoyé|enverront|ont confirmé leur participation|ont confirmé leur présence|avaient confirmé leur|siégeront|se retrouvent|se réunissent|sont réunis|se sont donné rendez-vous|sont attendus|étaient attendus|avaient envoyé|ont délégué|envoient|a envoyé"
    ),
    partaking=phrases(
        "étaient représentés|sont représentés|ont participé|participent|ont pris part|prennent part|étaient présents|sont présents|ont envoyé|avaient envoyé|ont répondu|ont dépêché|ont fait le déplacement"
    ),
    parts=phrases("dont|parmi lesquels|parmi eux|y compris|parmi lesquelles"),
    wholes=phrases("sur|sur un total de|d'un total de"),
    definite=terms("les des ses tous aux nos leurs"),
    among=terms("parmi"),
    articles=terms("les"),
    of=terms("de d"),
    police=phrases("polic"), bringing=terms("avec envoyant"), habitual=phrases(
        "organe où|organe dans lequel|instance où|instance dans laquelle|fait office d|habituellement|généralement|d'ordinaire|en général|en règle générale|chaque année|tous les ans|composée d|se compose d|formée d|constituée d|comprend"
    ),
    construct=False,
)

MEMBERS = Members(
    names=phrases("le nombre de|le nombre des|pays membres|pays membre|états membres|état membre|état à adhérer|pays à adhérer|pays à rejoindre|état à rejoindre|membres|membre"),
    bodies=phrases("organisation|oipc|instance policière"),
    grouping=phrases(
        "réseau de|réseau des|appartiennent|adhèrent|font partie|regroupe|regroupant|compte|comptant|rassemble|rassemblant|réunit|réunissant|fédère|relie|comprend|composée de|forte de|unit"
    ),
    between=phrases("aujourd'hui|actuellement|désormais|les polices de|polices de|plus de|quelque"),
    conditional=phrases("compterait|passerait|porterait|atteindrait"),
    gathered=phrases("a réuni|réunira|ont réuni|a rassemblé|rassemblera|avait réuni"),
    having=phrases("compte aujourd’hui|compte désormais"),
    number=phrases("le nombre total à|leur nombre total à|dont le nombre|leur nombre à|le total à|leur nombre passe à|leur nombre atteint|leur nombre est de"),
    belonging=phrases(
        "que compte l'organisation|que compte interpol|que rassemble l'organisation|que réunit l'organisation|que regroupe l'organisation|font partie d'interpol|font partie de l’organisation|appartiennent à interpol|appartiennent à l’organisation|adhèrent à interpol|que compte|qui composent|qui la composent|qui forment l’organisation|qui la forment|qui constituent l’organisation|membres|adhérents|affiliés|de l’organisation|parties"
    ),
    after=phrases(
        "\nmembres :|membres, dont le nombre est de|membres, dont le nombre atteint|membres, dont le nombre passe à|membres, dont le nombre s'est accru pour atteindre|membres, dont le nombre a atteint|membres, dont le nombre s'élève à|membres, qui sont|\npays membres :|membres, au nombre de|le nombre des adhérents|le nombre d'adhérents|le nombre de membres|le nombre de ses membres|le nombre des membres|le nombre de pays membres|le nombre des pays membres|le nombre de ses pays membres|le nombre d'états membres|le nombre des états membres|membres sont au nombre de|membres, soit|compte aujourd’hui|effectif à|nombre de membres à|nombre de pays membres à|nombre de ses membres à|compte désormais|porte à|portant à|nombre total des membres|nombre total de membres|nombre total de pays membres|nombre total des pays membres|dont l'effectif passe à|dont l'effectif atteint"
    ),
    others=phrases(
        "union européenne|l'ue|nations unies|l'onu|union africaine|cedeao|europol|conseil|comité|"
        "délégation|équipe|gang|fédération|syndicat|association|parlement"
    ),
    unions=phrases("d'un|d'une"),
    beside=phrases(""),
)
