"""French: the words the extractors look for."""
# ruff: noqa: E501 (word lists)

from parsers.languages.flags import FEMININE, MASCULINE, PLURAL
from parsers.languages.given_names import MEN, PARTICLES, WOMEN
from parsers.languages.inflection import french_feminine, french_participles, french_verbs
from parsers.languages.language import (
    Assembly,
    Attending,
    Course,
    Crediting,
    Deciding,
    Language,
    Members,
    Themes,
    Venue,
    numbered,
    pairs,
    phrases,
    qualified,
    terms,
    words,
)  # fmt: skip
from parsers.languages.speech import Speech
from parsers.languages.spelled import joined

ASSEMBLY = Assembly(
    names=phrases("assemblée générale|assemblées générales"),
    gatherings=phrases(
        "élu président d'interpol|élue présidente d'interpol|élu à la présidence d'interpol|élue à la présidence d'interpol|élu à la tête d'interpol|élue à la tête d'interpol|nouveau président d'interpol|nouvelle présidente d'interpol|prend la tête d'interpol|présidence d'interpol|élection à la présidence|élu président de l'organisation|élue présidente de l'organisation|élection du président d'interpol|réunion annuelle|conférence annuelle|assemblée annuelle"
    ),
    interpol=phrases(
        "interpol|oipc|organisation internationale de police criminelle|police criminelle|organisation policière|"
        "organisation de police|de l'organisation"
    ),
    others=phrases(
        "nations unies|l'onu |l'onu,|l'onu.|de l'onu|union africaine|francophonie|olympique|fifa|afripol|parlement|croix-rouge|actionnaires|unesco|cnosf"
    ),
    owners=terms(
        "organisation institution police instance cette année interpol oipc novembre octobre septembre pays délégués monde leur notre agence"
    ),
    session=terms("session sessions édition réunion"),
    fillers=terms(
        "votre notre organisation policière internationale de d'interpol l'interpol la l' interpol session réunion édition annuelle ordinaire plénière oipc "
        "oipc-interpol d'oipc-interpol l'assemblée sa son en pour réunie tenue lors à"
    ),
    since=terms("depuis après"),
    elsewhere=terms("prochaine prochain précédente précédent dernière future suivante passée ancienne"),
    regional=phrases(
        "ministres arabes de l'intérieur|conférence des chefs de police|conférence annuelle d'europol|comité des chefs de police|conférence régionale|conférence africaine|conférence européenne|conférence asiatique|chefs des bureaux|"
        "chefs de bcn|bureaux centraux nationaux|réunion régionale|réunion du comité exécutif|comité exécutif se réunit|opération baptisée|symposium|"
        "congrès régional"
    ),
    standing=phrases(
        "organe suprême|organe directeur suprême|instance suprême|se réunit une fois par an|se réunit chaque année|"
        "notre assemblée|dispose d'une voix|plus haute instance"
    ),
    presidents=phrases("président"),
    voters=phrases("délégués|voix|scrutin|suffrages"),
    deaths=phrases("est mort|est décédé|est décédée|décès de|mort de|nécrologie|hommage à feu"),
    events=phrases(
        "représent|siég|assist|prend part|pris part|rendu|déplac|déroul|bienvenue|tenait|ouvr|ouvert|clôtur|adopt|élu|élection|accueil|réuni|particip|vot|délégu|inaugur|pris fin|prend fin|tenu|"
        "tient|thème|résolution|admis|désign|début"
    ),
)
VENUE = Venue(
    at=terms("à a en au aux dans"),
    leading=terms("la ville de capitale le"),
    hosting=phrases(
        "a reçu|y a reçu|recevra|accueillant|organise|abrité|abritée|abrite|reçoit|accueille|accueilli|accueillie|pays hôte|hôte|accueillera|organisée par|abrite|abritera"
    ),
    meeting=phrases(
        "conclave|événement|évènement|sommet|assises|plénière|assemblée|conférence|réunion|session|réunis|réunit|se tient|tenue|s'ouvre|s'est ouvert|ouvert|rencontre|"
        "rassembl|congrès|travaux|débats|clôtur|s'achève|délégués|se déroule|organisée|venus"
    ),
    capital=phrases("capitale|ville|cité"),
    seats=terms(
        "complexe centre siège bureau académie institut ambassade université secrétariat basée basé né"
    ),
    halls=terms("conférences congrès conventions expositions"),
    towards=terms("vers pour rejoint"),
    labels=terms("lieu où ville ville_hôte endroit"),
    times=terms("semaine semaines mois jour jours nuit minute"),
)
COURSE = Course(
    opening=phrases(
        "depuis|se tiendra|aura lieu|débutera|s'ouvre|s'est ouvert|ouvert|ouverture|débuté|débute|commencé|commence|s'ouvrira|inaugur|"
        "entamé|lancé"
    ),
    closing=phrases(
        "clôturant|clore|pris fin|prend fin|clôtur|achev|s'achève|se termine|terminé|s'est conclu|prendra fin|clos"
    ),
    gatherings=phrases(
        "délégations|assemblée|réunion|session|conférence|rencontre|conclave|événement|évènement|travaux|rendez-vous|congrès|sommet|débats|édition|délégués"
    ),
    aside=phrases(
        "audience publique|atelier|séminaire|exposition|match|conférence de presse|votation|scrutin|vote |dîner|gala|formation"
    ),
    ended=phrases("pris fin|achev|terminé|conclu|clos"),
    until=phrases("jusqu'au|jusqu'à|jusque"),
    today=phrases("ce matin|cet après-midi|aujourd'hui|ce jour"),
    last_day=phrases(
        "le dernier jour|au dernier jour|pour son dernier jour|dernière journée|journée de clôture"
    ),
    coming=phrases("sera |seront|aura lieu|s'ouvrira|se tiendra|doit |prévue|prochain"),
    yesterday=phrases("hier"),
    tomorrow=phrases("demain"),
    this_month=phrases("du mois courant|du mois en cours|du présent mois|de ce mois|courant"),
    next_week=phrases("la semaine prochaine|semaine prochaine"),
    lasting=terms("jour jours journées"),
    days=numbered(
        "premier=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 "
        "quatorze=14 quinze=15 seize=16 dix_sept=17 dix_huit=18 dix_neuf=19 vingt=20 vingt_et_un=21 vingt_deux=22 "
        "vingt_trois=23 vingt_quatre=24 vingt_cinq=25 vingt_six=26 vingt_sept=27 vingt_huit=28 vingt_neuf=29 "
        "trente=30 trente_et_un=31 un=1"
    ),
)
THEMES = Themes(
    names=phrases("thème|thématique|slogan|devise|mot d'ordre"),
    others=terms(
        "panel ministérielle ministériel débat débats atelier table exposition séminaire opération campagne "
        "réunion_ministérielle conférence"
    ),
)
ATTENDING = Attending(
    people=terms("délégués participants délégations déléguées congressistes"),
    others=terms(
        "visiteurs observateurs convives gradés représentantes expertes dirigeantes chercheurs patrons magistrats chefs ministres policiers officiers responsables représentants experts dirigeants hauts fonctionnaires "
        "cadres commissaires directeurs personnalités invités personnes spécialistes gendarmes"
    ),
    countries=terms("pays états nations territoires"),
    adjectives=terms("différents membres d'interpol autres"),
    sources=terms("de des d' issus venus représentant nom provenant originaires"),
    rounded=phrases("millier|centaine"),
    tails=phrases("l'application de la loi|forces de l'ordre|services de police"),
    ranking=terms("ministres"),
    qualifiers=qualified(
        approx="quelque|environ|quelques|autour de|à peu près|une|jusqu'à|dans les|une bonne|un bon|aux alentours de|de l'ordre de",
        more="plus de|au moins|plus d'|pas moins de|non moins de|un peu plus de|un peu plus d'|largement plus de|au-delà de|au bas mot",
        nearly="près de|presque|près d'|pas loin de|pas loin d'|à peine moins de|un peu moins de",
    ),
    meeting=phrases(
        "attendu|arriv|inscrit|accrédit|réunion|particip|réuni|rassembl|assist|prend part|prennent part|pris part|assemblée|conférence|session|réunion|"
        "siéger|accueil|venus|rencontre|présence|représent|congrès"
    ),
    unrelated=phrases(
        "portes ouvertes|exposition|arrêt|arrestation|interpell|formés|tués|victime|suspect|condamn|recherch|blessés"
    ),
    stops=terms(
        "dont y compris notamment qui que à au aux en pour dans sur par ont sont est a avec lors cette ce ces venus issus ainsi "
        "représentant du"
    ),
    before=phrases(
        "représentant|participation de|présence de|réunissant|réunit|rassemblant|rassemble|en présence de|au nom de|réunira"
    ),
    after=phrases(
        "ont participé|ont pris part|sont représentés|étaient représentés|participent|prennent part|représentés|participeront|prendront part"
    ),
    parts=phrases("dont|parmi lesquels|parmi eux|y compris|parmi lesquelles"),
    definite=terms("les des ses tous aux nos leurs"),
)
MEMBERS = Members(
    names=phrases("pays membres|pays membre|états membres|état membre|membres|membre"),
    ordinal=phrases("pays membre|état membre|membre|adhérent"),
    bodies=phrases("organisation|oipc|instance policière"),
    grouping=phrases(
        "regroupe|regroupant|compte|comptant|rassemble|rassemblant|réunit|réunissant|fédère|relie|comprend|composée de|forte de|unit"
    ),
    belonging=phrases(
        "que compte|qui composent|qui la composent|membres|adhérents|affiliés|de l’organisation|parties"
    ),
    after=phrases(
        "membres, au nombre de|membres sont au nombre de|membres, soit|compte aujourd’hui|effectif à|nombre de membres à|nombre de pays membres à|nombre de ses membres à|compte désormais|porte à|portant à"
    ),
    others=phrases(
        "union européenne|l'ue|nations unies|l'onu|union africaine|cedeao|europol|conseil|comité|"
        "délégation|équipe|gang"
    ),
)
DECIDING = Deciding(
    resolution=phrases("adopté|résolution|adoption|approuvé|entériné"),
    declaration=phrases("déclaration"),
    election=phrases("élisent|élit|élu|élue|élus|élection|nommé|nommée|désigné|désignée|réélu"),
    admission=phrases(
        "nouveau membre|nouveaux membres|admis|adhésion|ème membre|pays membre de l'organisation|"
        "demandes d'adhésion"
    ),
    notice=phrases("nouvelle notice|nouveau type de notice|notice argent|nouvelles notices"),
    agreement=phrases("accord signé|signé un accord|mémorandum|protocole d'accord|accord de coopération"),
    next_host=phrases(
        "prochaine session|prochaine assemblée|accueillera la|prochaine édition|l'année prochaine"
    ),
)
CREDITING = Crediting(
    distributed=phrases("distribué par|diffusé par|transmis par"),
    behalf=phrases("pour|au nom de|pour le compte de"),
    told=phrases("à|à l'|à la|a l'|auprès de l'|avec|selon l'"),
    quoted=phrases("rapporte|a rapporté|cité par|citant"),
)
TOPICS = {
    "terrorism": phrases(
        "terrorisme|terroriste|terroristes|antiterrorisme|antiterroriste|contre-terrorisme|attentat|attentats|extrémisme|radicalisation|djihadistes|djihadiste|jihadistes|menace terroriste|contreterrorisme"
    ),
    "foreign-terrorist-fighters": phrases(
        "combattants terroristes étrangers|combattants étrangers|combattant étranger|combattants terroristes|terroristes itinérants|extrémistes itinérants|filières de combattants|filières djihadistes|djihadistes étrangers|"
        "combattants djihadistes"
    ),
    "organized-crime": phrases(
        "criminalité organisée|crime organisé|grand banditisme|mafia|mafias|réseaux criminels|délinquance organisée|criminalité transnationale organisée|criminels organisés|bandes organisées|bande organisée|groupes criminels|"
        "groupe criminel|organisations criminelles|syndicats du crime|criminalité transnationale|crime transnational|criminalité transfrontalière organisée|cartels|gangs criminels|réseaux mafieux|grande criminalité|"
        "crime organisé transnational"
    ),
    "human-trafficking": phrases(
        "traite des êtres humains|traite d'êtres humains|trafic d'êtres humains|traite des personnes|traite des humains|esclavage moderne|traite des enfants|traite d'enfants|traite des femmes|trafic d'enfants|travail forcé|"
        "esclavage|trafic de personnes|trafic de femmes|trafic humain|proxénétisme|victimes de la traite|traite de personnes"
    ),
    "people-smuggling": phrases(
        "émigration clandestine|émigration irrégulière|filières d'émigration|trafic de migrants|trafic illicite de migrants|passeurs de migrants|immigration clandestine|immigration illégale|immigration irrégulière|passeurs|passeur|filières d'immigration|filières clandestines|"
        "migration clandestine|migration irrégulière|migrations irrégulières|trafic illicite de personnes|trafiquants de migrants|réseaux de passeurs|filières migratoires"
    ),
    "drug-trafficking": phrases(
        "ecstasy|amphétamines|drogues synthétiques|pilules|trafic de drogue|liés à la drogue|trafic de drogues|trafic de stupéfiants|stupéfiants|narcotrafic|narcotrafiquants|trafiquants de drogue|drogue|drogues|cocaïne|héroïne|fentanyl|captagon|trafic illicite de drogues|"
        "trafics de stupéfiants|narcotrafiquant|drogues de synthèse|opioïdes|méthamphétamine|narcos|cannabis"
    ),
    "cybercrime": phrases(
        "cybercriminalité|cybercrime|cyberattaques|cybersécurité|cybermenaces|cyberdélinquance|fraude en ligne|escroqueries en ligne|criminalité informatique|crimes électroniques|cyberinfractions|rançongiciels|cybercriminels|"
        "fraudes en ligne|délinquance en ligne|cyber|cybermenace|cyberattaque|cyberespace|logiciels malveillants|logiciels de rançon|rançongiciel|hameçonnage|pirates informatiques|piratage|piratage informatique|darknet|"
        "criminalité numérique|délinquance numérique|menaces numériques|criminalité en ligne|cybercriminel|cyber-criminalité|cyber-attaques|sextorsion|arnaques en ligne|escroquerie en ligne"
    ),
    "financial-crime": phrases(
        "criminalité financière|blanchiment|fraude|fraudes|délinquance financière|escroqueries|escroquerie|crimes financiers|délits financiers|avoirs criminels|financement du terrorisme|flux financiers illicites|"
        "criminalité économique|arnaques|arnaque|centres d'escroquerie|centres d'appels frauduleux|blanchiment d'argent|blanchiment de capitaux|argent sale|évasion fiscale|détournement de fonds|détournements de fonds|"
        "cryptomonnaies|cryptomonnaie|cryptoactifs|actifs virtuels|fraudeurs|escrocs|escroqueries sentimentales|flux financiers|financement des réseaux|recouvrement des avoirs|recouvrement d'avoirs|avoirs illicites|"
        "faux virements"
    ),
    "corruption": phrases(
        "corruption|anticorruption|matches truqués|matchs truqués|trucage de matchs|pots-de-vin|corrupteurs|corrompus|manipulation de compétitions sportives|matches arrangés|matchs arrangés|intégrité du sport"
    ),
    "environmental-crime": phrases(
        "criminalité environnementale|criminalité liée à l'environnement|crimes environnementaux|atteintes à l'environnement|braconnage|espèces sauvages|sécurité environnementale|exploitation forestière illégale|"
        "délinquance environnementale|pêche illégale|orpaillage|crime environnemental|crimes contre l'environnement|délits environnementaux|trafic d'ivoire|trafic d'animaux|trafic d'espèces|mines clandestines|mines illégales|"
        "extraction illégale|exploitation minière illégale|exploitation illégale|orpaillage clandestin|orpaillage illégal|coupe illégale|trafic de bois|pêche illicite|déforestation|braconniers|ivoire|pollution|"
        "trafic de déchets|déchets toxiques|espèces protégées|espèces menacées|faune sauvage|faune et flore|écocriminalité|atteintes à la nature"
    ),
    "border-security": phrases(
        "sécurité des frontières|sécurité aux frontières|contrôle aux frontières|contrôles aux frontières|gestion des frontières|i-checkit|documents de voyage|passeports volés|sécurité frontalière|passeports|poste frontière|"
        "postes frontières|postes-frontières|poste-frontière|passages frontaliers|titres de voyage|faux passeports|faux papiers|faux documents|fraude documentaire|documents perdus|documents volés|passeport|"
        "gestion intégrée des frontières|garde-frontières|police des frontières|contrôles frontaliers|contrôle frontalier"
    ),
    "child-protection": phrases(
        "protection de l'enfance|exploitation sexuelle des enfants|abus sexuels sur enfants|pédopornographie|pédocriminalité|crimes contre les enfants|infractions contre les enfants|exploitation des enfants|mineurs en ligne|"
        "protection des enfants|protection des mineurs|enfants disparus|mineurs disparus|enfants victimes|mineurs victimes|exploitation sexuelle des mineurs|pédophilie|pédophiles|maltraitance des enfants|traite des enfants|"
        "trafic d'enfants|enfants exploités|exploitation de mineurs|enlèvement d'enfants|enlèvements d'enfants|travail des enfants|abus sexuels|pédocriminels"
    ),
    "fugitives": phrases(
        "fugitifs|fugitif|notices rouges|notice rouge|extradition|personnes recherchées|malfaiteurs en fuite|criminels en fuite|criminels recherchés|extraditions|en fuite|mandats d'arrêt|mandat d'arrêt|évadés|"
        "individus recherchés|en cavale|suspects recherchés|fugitives|cavale"
    ),
    "genocide-war-crimes": phrases(
        "génocide|crimes de guerre|crimes contre l'humanité|criminels de guerre|génocidaires|génocidaire|crimes internationaux|atrocités"
    ),
    "illicit-goods": phrases(
        "contrefaçon|contrefaçons|marchandises illicites|faux médicaments|faux vaccins|produits contrefaits|commerce illicite|contrebande|médicaments falsifiés|propriété intellectuelle|produits illicites|"
        "médicaments contrefaits|faux produits|médicaments périmés|trafic de médicaments|contrefacteurs|contrefait|contrefaits|contrefaites|trafic de cigarettes|cigarettes de contrebande|tabac de contrebande|commerce illégal|"
        "produits de contrebande|produits frauduleux|piraterie commerciale|marchandises de contrefaçon|produits pharmaceutiques illicites"
    ),
    "firearms": phrases(
        "armes à feu|trafic d'armes|armes légères|armes illicites|arme à feu|trafic illicite d'armes|armes de guerre|armes imprimées|prolifération des armes|circulation des armes|armes légères et de petit calibre|munitions|"
        "trafiquants d'armes|armes clandestines"
    ),
    "stolen-vehicles": phrases(
        "véhicules volés|vol de véhicules|trafic de véhicules|voitures volées|vol de voitures|vols de véhicules|vols de voitures|véhicule volé|camions volés|motos volées|vol automobile|automobiles volées|vol d'automobiles|"
        "voleurs de voitures"
    ),
    "cultural-heritage": phrases(
        "biens culturels|oeuvres d'art|œuvres d'art|patrimoine culturel|antiquités|objets d'art|patrimoine|oeuvres volées|biens culturels volés|antiquités volées|trafic d'œuvres|trafic d'antiquités|pillage|pillages|"
        "objets culturels|trafic de biens culturels|tableaux volés"
    ),
    "data-protection-governance": phrases(
        "protection des données|traitement des données|commission de contrôle|règlement sur le traitement|gouvernance de l'organisation|réforme de la gouvernance|données personnelles|données biométriques|code de conduite|"
        "vie privée|statut de l'organisation|révision du statut|règlement général|contrôle des fichiers|abus de notices|usage abusif des notices|notices abusives|notices politiques|détournement des notices|"
        "réforme des notices|réforme de l'organisation|gouvernance|protection de la vie privée|effacement des données|conservation des données|garanties pour les personnes"
    ),
    "elections-appointments": phrases(
        "élu|élue|élus|élection|élections|élit|réélu|nommé|nommée|nomination|nouveau président|nouvelle présidente|nouveau secrétaire général|candidat|candidature|candidats|candidate|élire|éliront|élira|désigner un nouveau|"
        "désigneront|désignera|désigné président|scrutin|scrutins|vote pour la présidence|renouvellement du comité|nouvelle vice-présidente|nouveau vice-président|nouveaux membres du comité|réélue|réélection|réélus|succède|"
        "succédera|successeur|élues|nominations|prend la tête|prise de fonctions|mandat de président"
    ),
    "membership": phrases(
        "nouveau membre de l'organisation|nouveaux pays membres|adhésion|ème membre|ème pays membre|e pays membre|nouveau pays membre|demandes d'adhésion|admis|e membre|nouveaux membres|demande d'adhésion|"
        "a rejoint l'organisation|admission|admission de|candidature à l'adhésion|nouvel état membre|nouveaux états membres|réadmission|intégration de nouveaux pays"
    ),
    "capacity-building": phrases(
        "renforcement des capacités|renforcer les capacités|formation des policiers|formation policière|renforcer leurs capacités|développement des capacités|formation|formations|stages de formation|former des|formera|"
        "formateurs|assistance technique|montée en compétences|centre de formation|renforcement de capacités|renforcement des compétences|renforcer les compétences|capacités des polices|capacités policières|"
        "capacité des polices"
    ),
    "technology-innovation": phrases(
        "innovation|innovations|intelligence artificielle|biométrie|biométriques|reconnaissance faciale|nouvelles technologies|fossé technologique|technologies émergentes|retard technologique|fracture technologique|"
        "transformation numérique|mégadonnées|technologies de pointe|technologies|technologie|technologique|technologiques|algorithmes|algorithme|drones|outils numériques|hypertrucages|deepfakes|chiffrement|métavers|"
        "informatique quantique|robots|numérisation|analyse de données|police du futur|police numérique|outils innovants|apprentissage automatique"
    ),
    "violence": phrases(
        "violence contre|violences contre|violence criminelle|violence contemporaine|violences urbaines|violence armée|criminalité violente|violences criminelles|extrémisme violent|formes de violence|crimes violents|homicides|violence des gangs|gangs armés|"
        "délinquance violente|fusillades|hooliganisme|féminicides"
    ),
    "gender": phrases(
        "femmes dans la police|égalité des sexes|égalité femmes-hommes|parité|femmes policières|place des femmes|genre|égalité entre les femmes|parité hommes-femmes|égalité de genre|femmes et des hommes|"
        "féminisation|violences faites aux femmes"
    ),
    "emergency-health": phrases(
        "pandémie|covid-19|covid|coronavirus|épidémie|santé publique|vaccins|vaccin|ebola|crise sanitaire|urgence sanitaire|identification des victimes|catastrophes|catastrophe naturelle|catastrophes naturelles|séisme|"
        "épidémies|pandémies|urgences sanitaires|choléra|vaccination|crise de santé|sécurité sanitaire|variole"
    ),
}
TOPIC_PAIRS = pairs(
    """
    firearms: converties converti modifiées > armes arme
    human-trafficking: trafic trafiquants esclavage > personnes humains enfants femmes filles êtres mineurs
    people-smuggling: trafic passeurs trafiquants filières contrebande > migrants migrant clandestins migratoires migratoire
    drug-trafficking: trafic trafics trafiquants saisies saisie laboratoires cargaisons conteneurs routes production > drogue drogues cocaïne héroïne stupéfiants cannabis fentanyl opioïdes captagon
    environmental-crime: trafic trafics illégale illégal illégales illicite illicites clandestine clandestines clandestin sauvage crimes criminalité vol > ivoire faune flore espèces bois forêts forêt mines minière or mercure pêche déchets environnement animaux coupe extraction orpaillage sable
    border-security: perdus volés falsifiés faux frauduleux égarés > passeports passeport documents papiers titres visas
    border-security: frontière frontières frontaliers frontalières aéroports aéroport > sécurité contrôle contrôles postes poste surveillance gestion police gardes points
    child-protection: disparus disparition exploitation exploités protection protéger abus victimes enlèvement enlevés sexuelle sexuels pédocriminelle > enfants enfant mineurs mineur fillettes
    illicit-goods: faux contrefaits contrefaçon falsifiés périmés contrebande illicites frelatés trafic illicite > médicaments médicament produits marchandises cigarettes tabac alcool vaccins pesticides jouets pièces cosmétiques
    firearms: trafic trafics illicites illégales imprimées traçage contrebande prolifération > armes arme fusils munitions explosifs pistolets
    stolen-vehicles: vol vols volés volées volé voleurs > véhicules véhicule voitures voiture automobiles automobile camions motos moto deux-roues
    cultural-heritage: vol vols volés volées pillage pillés trafic trafics restitution illicite > art œuvres oeuvres antiquités culturels culturel patrimoine tableaux musées manuscrits statues masques
    data-protection-governance: règles règlement effacer effacement suppression supprimer conservation contrôle réforme abus abusif abusives détournement garanties transparence > données notices fichiers diffusions
    elections-appointments: désigner désigné désignés désigneront élire éliront élira choisir choisira renouvellement renouveler élection scrutin vote candidat candidate candidats nommé nommée > président présidente présidence vice-président vice-présidente vice-présidents exécutif délégué siège sièges secrétaire
    membership: demande demandes candidature admission adhésion > adhésion adhérer membre organisation rejoindre
    capacity-building: former formation formations formés formées formera compétences capacités stages > policiers police enquêteurs agents analystes officiers gendarmes magistrats personnels bureaux spécialistes
    financial-crime: argent fonds capitaux avoirs > blanchiment sale blanchi illicites criminels fraude escroquerie détournés
    emergency-health: victimes > catastrophe catastrophes séisme identification
    """
)

_SPEAKING = (
    "affirmer ajouter indiquer préciser expliquer souligner rappeler estimer assurer annoncer noter "
    "relever insister commenter confier marteler confirmer demander raconter observer regretter "
    "plaider répéter remarquer constater résumer juger réaffirmer témoigner signaler ironiser "
    "détailler arguer alerter argumenter avancer avouer certifier chuchoter clamer compléter concéder "
    "considérer déplorer développer enchaîner énoncer énumérer expliciter glisser informer insinuer "
    "interroger jurer justifier mentionner murmurer narrer objecter opiner pester plaisanter pointer "
    "préconiser proclamer pronostiquer protester questionner recommander relater relativiser "
    "répliquer révéler riposter suggérer supplier supposer tempérer tonner trancher nuancer souffler "
    "scander ponctuer féliciter étonner exclamer indigner alarmer inquiéter enthousiasmer amuser "
    "désoler dénoncer"
)

SPEECH = Speech(
    said=french_verbs(_SPEAKING)
    | words(
        "fait fit déclaré déclare dit affirmé affirme ajouté ajoute conclu conclut indiqué indique précisé précise expliqué"
        " explique souligné souligne rappelé rappelle estimé estime assuré assure annoncé annonce noté note relevé"
        " relève insisté insiste averti avertit prévenu répondu répond commenté commente confié confie lancé lance"
        " écrit martelé martèle reconnu reconnaît admis admet confirmé confirme poursuivi poursuit renchéri renchérit"
        " demandé demande raconté raconte observé observe regretté regrette plaidé plaide promis promet répété répète"
        " soutenu soutient remarqué constaté constate résumé résume jugé juge"
        " réaffirmé réaffirme déclara ajouta affirma souligna expliqua conclut précisa rappela indiqua lança nota"
        " estima assura annonça insista répondit commenta poursuivit déclarait soulignait expliquait affirmaient"
        " réagi réagit prédit lancé lance lança réjoui réjouie rétorqué rétorque convenu convient prétendu averti avertie"
        " réclamé garanti rassuré"
    ),
    plain=frozenset(("",)),
    openers=words("il ce cela"),
    saying=french_participles(_SPEAKING)
    | words(
        "déclarant ajoutant affirmant soulignant précisant expliquant indiquant rappelant estimant assurant notant"
        " insistant avertissant concluant annonçant relevant disant demandant répétant"
    ),
    judged=french_verbs(
        "saluer qualifier dénoncer évoquer appeler louer féliciter critiquer exhorter inviter prôner condamner parler"
        " proposer réclamer vanter citer remercier fustiger épingler brocarder applaudir"
    )
    | words(
        "salué salue qualifié qualifie décrit dénoncé dénonce évoqué évoque appelé appelle loué félicité félicite"
        " critiqué critique exhorté exhorte invité invite prôné condamné condamne parlé parle"
        " mis met exprimé exprime proposé propose réclamé réclame défendu défend vanté cité cite remercié"
    ),
    judging=words(
        "saluant qualifiant décrivant dénonçant évoquant appelant louant critiquant exhortant invitant parlant"
        " réclamant citant exprimant"
    ),
    according=(
        ("selon", "les", "mots", "de"),
        ("selon", "les", "termes", "de"),
        ("aux", "dires", "de"),
        ("selon",),
        ("d’", "après"),
        ("d'", "après"),
        ("pour",),
        ("aux", "yeux", "de"),
    ),
    roles=words(
        "major-général lieutenant-colonel vice-ministre vice-premier sous-secrétaire président présidents vice-président ministre ministres secrétaire secrétaires directeur directeurs chef chefs"
        " commissaire commissaires général préfet maire gouverneur ambassadeur procureur juge avocat avocats"
        " porte-parole inspecteur délégué délégués représentant représentants responsable responsables colonel"
        " commandant capitaine lieutenant officier officiers conseiller conseillers roi prince émir sultan premier"
        " coordonnateur coordinateur expert experts professeur chercheur économiste analyste patron fondateur"
        " cofondateur pdg sénateur député députés   chancelier évêque pape membre membres envoyé rapporteur"
        " candidat spécialiste entraîneur journaliste auteur écrivain médecin historien policier policiers"
        " contrôleur brigadier amiral maréchal doyen recteur trésorier numéro magistrat consul attaché sous-directeur"
        " sous-préfet sous-secrétaire adjudant gendarme lieutenant-général brigadier-général contre-amiral"
        " directeur-général vice-chancelier vérificateur greffier bâtonnier syndic bourgmestre échevin intendant"
        " superviseur négociateur dirigeant cheffe criminologue analyste"
    ),
    feminine_roles=words(
        "major-général lieutenant-colonel vice-ministre vice-premier sous-secrétaire présidente vice-présidente directrice secrétaire-générale préfète ambassadrice procureure avocate inspectrice"
        " déléguée représentante conseillère reine princesse coordonnatrice coordinatrice experte professeure"
        " chercheuse sénatrice députée  chancelière envoyée candidate patronne fondatrice rapporteuse gouverneure"
        " colonelle générale commandante cheffe commissaire ministre maire magistrate contrôleuse garde conseillère-ministre ministre-conseillère colonel-major général-major adjudant-chef inspecteur-chef inspectrice-chef"
        " lieutenante capitaine sous-directrice sous-préfète dirigeante porte-parole historienne journaliste trésorière"
    ),
    role_endings=("iste", "eur", "euse", "trice", "ien", "ienne", "logue", "ant", "ante"),
    ranks=words(
        "nouveau nouvelle adjoint adjointe premier première ancien ancienne vice   haut haute principal principale"
        " exécutif exécutive délégué général générale régional régionale national nationale fédéral fédérale"
        " sortant sortante suppléant honoraire permanent spécial spéciale chargé central centrale judiciaire divisionnaire"
        " élu élue second seconde vice-premier plénipotentiaire supérieur supérieure intérimaire"
    ),
    services=words(
        "général générale major colonel colonelle lieutenant capitaine commandant brigadier amiral maréchal commissaire"
        " professeur professeure commandante lieutenante contrôleur contrôleuse inspecteur inspectrice adjudant gendarme colonel-major"
        " général-major lieutenant-colonel lieutenant-général major-général adjudant-chef corps armée division brigade"
        " escadre"
    ),
    fields=words(
        "intérieur affaires étrangères sécurité publique justice défense police santé finances éducation économie"
        " environnement commerce transports travail énergie agriculture immigration renseignement opérations"
        " culturel culturelle patrimoine communication technologie développement tourisme culture sports état douanes frontières recherche intérieure"
        " extérieures coopération civile criminalité exécutif comité"
    ),
    groups=words(
        "interpol ministère département gouvernement police agence organisation société groupe association union"
        " commission comité conseil cour tribunal bureau autorité parti équipe université institut fondation"
        " fédération service services centre banque fonds assemblée parlement sénat ambassade armée gendarmerie"
        " préfecture mairie presse journal onu afp europol afripol ue otan sommet session conférence secrétariat"
    ),
    humans=words(
        "homme femme hommes femmes personne habitant habitants témoin témoins victime victimes voisin voisins ami amis"
        " mère père soeur frère fils fille source sources autorités employés salariés proches famille"
        " communiqué rapport document étude texte participants responsables"
    ),
    kept=frozenset(("Cheikh", "cheikh", "Cheikha", "cheikha")),
    honorifics=words(
        "honorable mgr m mm mme mmes mlle dr pr me monsieur madame mesdames messieurs docteur maître son excellence cheikh"
    ),
    feminine=words("mme mlle madame elle elles") | WOMEN,
    masculine=words("m monsieur il ils") | MEN,
    pronouns=words("il elle ils elles on"),
    plural=words("ils elles on"),
    narrators=words("je nous"),
    determiners=words(
        "le la les l’ l' un une des ce cet cette ces son sa ses leur leurs notre nos plusieurs certains certaines"
    ),
    definites=words("le la les l’ l' ce cette son sa leur"),
    particles=PARTICLES
    | words("de du des d’ d' la le van von ben bin ibn al el ould abou épouse née veuve dit"),
    links=words("de du des d’ d' à au aux pour chargé chargée en"),
    stops=words(
        "auprès à au aux en dans sur sous avec sans pour par contre vers chez depuis pendant durant avant après entre dès"
        " lors comme mais ou donc or ni car que qu’ qu' qui quoi dont où si quand lorsque tandis alors ainsi aussi"
        " encore déjà très plus moins peu beaucoup tout toute tous toutes même mêmes autre autres ce cela ça ceci"
        " celui celle ceux y ne n’ n' pas jamais rien se s’ s' me m’ te nous vous lui leur eux je j’ tu il elle on"
        " ils elles est sont était étaient sera seront être été fut furent ont avait avaient aura auront avoir eu"
        " fait faire font peut peuvent doit doivent ils selon malgré outre parmi grâce afin voici voilà cependant"
        " toutefois néanmoins pourtant enfin ensuite puis d’abord hier aujourd’hui demain un une le la les des de du"
        " le ces cette mon ma mes ton notre votre chaque quelque quelques aucun aucune près quelle quel rendez-vous"
        " photo source lire vidéo accueillant ouvrant clôturant intervenant"
    ),
    adverbs=words(
        "également aussi ensuite encore notamment hier récemment déjà alors ainsi enfin puis toutefois cependant"
        " lui-même elle-même        "
    ),
    auxiliaries=words(
        "se a ont avait avaient aura est sont a-t-il a-t-elle a-t-on ont-ils ont-elles avait-il avait-elle s’est s' s’"
    ),
    calendar=words(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi"
        " jeudi vendredi samedi dimanche"
    ),
    titled=words(
        "thème devise slogan intitulé intitulée intitulés titre titré rapport livre chanson film projet initiative"
        " campagne opération opérations prix programme baptisé baptisée dénommé dénommée nommé dit dite surnommé"
        " exposition exercice mot terme expression"
    ),
    relatives=words("qui dont où lequel laquelle"),
    that=words("que qu’ qu' combien"),
    ands=words("et ou & mais"),
    of=words("de du des d’ d'"),
    as_=words("comme"),
    elected=words("élu élue réélu réélue nommé nommée désigné désignée porté portée"),
    clauses=words("quand lorsque lorsqu’ alors que si mais tandis car comme puisque puisqu’ où"),
    asides=(
        ("pour", "sa", "part"),
        ("de", "son", "côté"),
        ("à", "son", "tour"),
        ("quant", "à", "lui"),
        ("quant", "à", "elle"),
        ("en", "conclusion"),
        ("par", "ailleurs"),
    ),
    passives=words("est sont était étaient été fut furent être sera"),
    writings=words("communiqué lettre rapport message texte document étude note tribune courriel"),
    owners=words("son sa leur ses"),
    asking=words("demandé demande interrogé interroge"),
    hearers=words("informé prévenu averti"),
    idioms=dict.fromkeys(("fait", "fit"), ("savoir", "valoir", "remarquer", "observer", "noter")),
    inversions={"-il": MASCULINE, "-elle": FEMININE, "-ils": PLURAL, "-elles": PLURAL, "-on": 0},
    adverb_endings=("ment",),
    participles=("ant", "és", "ées"),
    notices=("lire aussi", "à lire", "voir aussi", "photo :"),
    own_bodies=words("interpol oipc"),
    bodies=words("organisation organisme agence union groupe société pays monde association"),
    listed={
        "President": "président interpol",
        "Acting President": "président interpol intérim",
        "Secretary General": "secrétaire général interpol",
    },
    incises=True,
    articles={"le": MASCULINE, "un": MASCULINE, "la": FEMININE, "une": FEMININE},
    kin={
        "chef": ("secrétaire général", "directeur", "président", "chef", "commissaire"),
        "patron": ("secrétaire général", "directeur", "président", "pdg"),
        "patronne": ("secrétaire générale", "directrice", "présidente"),
        "responsable": ("secrétaire général", "directeur", "président", "commissaire"),
        "présidente": ("président",),
        "président": ("présidente",),
        "directrice": ("directeur",),
        "ministre": ("ministre", "garde des sceaux"),
        "secrétaire": ("secrétaire général",),
    },
    places=french_feminine(
        words(
            "afghan afghanistan afrique albanais albanie algérie algérien allemagne allemand américain américaines "
            "amérique andorre angleterre angola angolais arabie argentin argentine arménie arménien aruba australie "
            "australien autriche autrichien azerbaïdjan azerbaïdjanais bahamas bahreïn bahreïni bangladais bangladesh "
            "barbade belge belgique belize bermudes bhoutan birman birmanie biélorusse biélorussie bolivie bolivien "
            "bosnien botswana botswanais britannique britanniques brunei brésil brésilien bulgare bulgarie burkina "
            "burkinabè burkinabé burundais burundi bélarus bénin béninois cambodge cambodgien cameroun camerounais canada "
            "canadien capverdien caribéens caïmans centrafricain centrafricaine chili chilien chine chinois chypre "
            "chypriote colombie colombien comores comorien congo congolais corée coréen costaricien croate croatie cuba "
            "cubain curaçao danemark danois djibouti djiboutien dominicain dominicaine dominique egypte emirats espagne "
            "espagnol estonie estonien eswatini etats-unis fidji finlandais finlande france français française féroé "
            "gabon gabonais gambie gambien ghana ghanéen gibraltar grande-bretagne grec grenade groenland grèce guam "
            "guatemala guatémaltèque guernesey guinée guinéen guyana géorgie géorgien haïti haïtien honduras hondurien "
            "hongrie hongrois inde indien indonésie indonésien irak irakien iran iranien irlandais irlande islandais "
            "islande israélien israël italie italien ivoire ivoirien jamaïcain jamaïque japon japonais jordanie jordanien "
            "kazakh kazakhstan kenya kirghize kirghizstan kiribati kosovo koweït koweïtien kényan laos laotien lesotho "
            "letton lettonie liban libanais liberia libye libyen libérien liechtenstein lituanie lituanien luxembourg "
            "luxembourgeois macédoine macédonien madagascar malaisie malaisien malawi malawien maldives maldivien "
            "malgache malien malouines maltais malte maroc marocain mauricien mauritanie mauritanien mexicain mexique "
            "micronésie moldave moldavie monaco mongol mongolie monténégrin monténégro monégasque mozambicain mozambique "
            "myanmar namibie namibien nauru nicaragua nicaraguayen niger nigeria nigérian nigérien nord-coréen norvège "
            "norvégien néerlandais népal népalais omanais ouganda ougandais ouzbek ouzbékistan pakistan pakistanais "
            "palaos palestine palestinien palestiniens panama panaméen paraguay paraguayen pays-bas philippin philippines "
            "pologne polonais polynésie portugais portugal pérou péruvien qatar qatari qatarien rdc roumain roumanie "
            "royaume-uni russe russie rwanda rwandais salvadorien saoudien saoudite serbe serbie seychelles seychellois "
            "singapour singapourien slovaque slovaquie slovène slovénie somalie somalien soudan soudanais "
            "sud-africain sud-coréen suisse suriname suède suédois syrie syrien sénégal sénégalais tadjik tadjikistan "
            "tanzanie tanzanien taïwan taïwanais tchad tchadien tchèque tchéquie territoires thaïlandais thaïlande timor "
            "togo togolais tonga tunisie tunisien turc turkmène turkménistan turque turquie türkiye ukraine ukrainien "
            "unis uruguay uruguayen vanuatu venezuela viet vietnam vietnamien vénézuélien yémen yéménite zambie zambien "
            "zimbabwe zimbabwéen écossais écosse égypte égyptien émirati émirats émirien équateur équatoriale équatorien "
            "érythrée érythréen état états-unis éthiopie éthiopien"
        )
    ),
    abbreviations=words("m mm mme mmes mlle dr pr me st ste av bd art no etc janv févr sept oct nov déc"),
    elisions=("[cdjlmnstCDJLMNST]", "[Qq]u", "[Jj]usqu", "[Ll]orsqu", "[Pp]uisqu", "[Aa]ujourd"),
    proclitics=("",),
    joined=("",),
    definite=("",),
    cased=True,
    verb_first=False,
    dialogue_dash="",
)

LANGUAGE = Language(
    speech=SPEECH,
    code="fr",
    day_first=True,
    common=terms(
        "le la les des du de et en un une dans pour que qui par sur au aux est sont a ont avec ce cette plus"
    ),
    months=numbered(
        "janvier=1 février=2 mars=3 avril=4 mai=5 juin=6 juillet=7 août=8 septembre=9 octobre=10 novembre=11 "
        "décembre=12 janv=1 févr=2 sept=9 oct=10 nov=11 déc=12"
    ),
    weekdays=numbered("lundi=0 mardi=1 mercredi=2 jeudi=3 vendredi=4 samedi=5 dimanche=6"),
    numbers=numbered(
        "un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 "
        "quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 octante=80 nonante=90 cent=100 "
        "cents=100 centaine=100 mille=1000 millier=1000"
    ),
    ordinals=joined(
        "premier/première/unième deuxième/seconde/second troisième quatrième cinquième sixième septième huitième "
        "neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix_septième dix_huitième "
        "dix_neuvième".replace("_", "\N{NO-BREAK SPACE}"),
        {
            20: "vingtième",
            30: "trentième",
            40: "quarantième",
            50: "cinquantième",
            60: "soixantième",
            70: "soixante dixième/septantième",
            80: "quatre vingtième/octantième",
            90: "quatre vingt dixième/nonantième",
            100: "centième",
            71: "soixante et onzième/soixante onzième",
            72: "soixante douzième",
            73: "soixante treizième",
            74: "soixante quatorzième",
            75: "soixante quinzième",
            76: "soixante seizième",
            77: "soixante dix septième",
            78: "soixante dix huitième",
            79: "soixante dix neuvième",
            91: "quatre vingt onzième",
            92: "quatre vingt douzième",
            93: "quatre vingt treizième",
            94: "quatre vingt quatorzième",
            95: "quatre vingt quinzième",
            96: "quatre vingt seizième",
            97: "quatre vingt dix septième",
            98: "quatre vingt dix huitième",
            99: "quatre vingt dix neuvième",
        },
        {
            20: "vingt/vingt et",
            30: "trente/trente et",
            40: "quarante/quarante et",
            50: "cinquante/cinquante et",
            60: "soixante/soixante et",
            80: "quatre vingt/quatre vingts",
            100: "cent",
        },
        (" ",),
    ),
    ordinal_marks=terms("e eme emes ième ieme è ère er re es"),
    assembly=ASSEMBLY,
    venue=VENUE,
    course=COURSE,
    themes=THEMES,
    attending=ATTENDING,
    members=MEMBERS,
    deciding=DECIDING,
    crediting=CREDITING,
    topics=TOPICS,
    topic_pairs=TOPIC_PAIRS,
)
