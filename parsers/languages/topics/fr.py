"""French terms of the topics, and pairs of words that tell of one when they stand close together."""
# ruff: noqa: E501 (word lists)
# fmt: off

from parsers.languages.language import pairs, phrases

TOPICS = {
    "terrorism": phrases(
        "menaces nrbc|menace nrbc|kamikaze|kamikazes|bioterrorisme|terrorisme biologique|terrorisme|terroriste|terroristes|antiterrorisme|antiterroriste|contre-terrorisme|attentat|attentats|extrémisme|radicalisation|djihadistes|djihadiste|jihadistes|menace terroriste|contreterrorisme|bioterroriste|"
        "groupes extrémistes|extrémistes violents|al-qaïda|daech|engins explosifs improvisés|engins explosifs|armes chimiques et biologiques|prise d'otages|prises d'otages|détournements d'avion|djihadisme|jihadisme|loups solitaires|état islamique|terrorisme nucléaire|"
        "attaques suicides|attentat-suicide|attentats-suicides|groupes terroristes|lutte contre la terreur|armes biologiques|voitures piégées|voiture piégée|radicalisés|extrémistes armés|détournement d'avion"
    ),
    "foreign-terrorist-fighters": phrases(
        "combattant revenant|combattants revenant|revenus de syrie|revenant de syrie|de retour de syrie|combattants terroristes étrangers|combattants étrangers|combattant étranger|combattants terroristes|terroristes itinérants|extrémistes itinérants|filières de combattants|filières djihadistes|djihadistes étrangers|combattants djihadistes|"
        "déplacements de terroristes|terroristes étrangers|combattants de retour|retour des combattants|"
        "combattant terroriste|combattants revenus|retour de combattants|déplacement des terroristes|déplacements des terroristes|mobilité des terroristes|voyages de terroristes|djihadistes de retour|retour des djihadistes"
    ),
    "organized-crime": phrases(
        "criminalité organisée|crime organisé|grand banditisme|réseaux criminels|délinquance organisée|criminalité transnationale organisée|criminels organisés|bandes organisées|bande organisée|criminalité transfrontalière organisée|réseaux mafieux|grande criminalité|"
        "organisations criminelles|bandes criminelles|gangs criminels|cartels criminels|mafias|la mafia|pègre|syndicats criminels|'ndrangheta|groupes criminels organisés|"
        "gangs transnationaux|gangs internationaux|gangs transfrontaliers|bandes transnationales|bandes internationales|bandes transfrontalières|groupes mafieux|organisations mafieuses|clans mafieux|criminalité mafieuse|mafia|yakuzas|"
        "triades|gangs de motards|réseaux du crime|gangs organisés|groupes criminels transnationaux|réseaux transnationaux du crime|cartels internationaux|cartels du crime|cartels de la criminalité"
    ),
    "human-trafficking": phrases(
        "criminalité forcée|traite des êtres humains|traite d'êtres humains|trafic d'êtres humains|traite des personnes|traite des humains|esclavage moderne|traite des enfants|traite d'enfants|traite des femmes|trafic d'enfants|travail forcé|"
        "esclavage|trafic de personnes|trafic de femmes|trafic humain|proxénétisme|victimes de la traite|traite de personnes|la traite|victimes de traite|exploitation sexuelle des femmes|prostitution forcée|commerce d'êtres humains|trafic d'organes|servitude pour dettes|exploitation par le travail|"
        "vente de femmes|traite des blanches|trafiquants d'êtres humains|"
        "trafic des êtres humains|traite humaine|traite d'humains|traite de femmes|exploitation sexuelle de femmes|travail des esclaves|trafiquants d'humains|mendicité forcée|servitude|trafic d'humains|commerce des êtres humains"
    ),
    "people-smuggling": phrases(
        "émigration clandestine|émigration irrégulière|filières d'émigration|trafic de migrants|trafic illicite de migrants|passeurs de migrants|immigration clandestine|immigration illégale|immigration irrégulière|passeurs|passeur|filières d'immigration|filières clandestines|"
        "migration clandestine|migration irrégulière|migrations irrégulières|trafic illicite de personnes|trafiquants de migrants|réseaux de passeurs|filières migratoires|"
        "passage clandestin|migrants clandestins|traversées clandestines|filières de migration|migration illégale|migrations clandestines|migrants irréguliers|trafic de clandestins|passages clandestins|"
        "trafic des migrants|migrants illégaux|migration illicite|trafiquant de migrants|immigrés clandestins|trafic de réfugiés|trafic de personnes migrantes|réseaux d'immigration"
    ),
    "drug-trafficking": phrases(
        "ecstasy|amphétamines|drogues synthétiques|pilules|trafic de drogue|liés à la drogue|trafic de drogues|trafic de stupéfiants|stupéfiants|narcotrafic|narcotrafiquants|trafiquants de drogue|drogue|drogues|cocaïne|héroïne|fentanyl|captagon|trafic illicite de drogues|"
        "trafics de stupéfiants|narcotrafiquant|drogues de synthèse|opioïdes|méthamphétamine|narcos|cannabis|narcotiques|narco-trafic|narco-trafiquants|toxicomanie|substances psychotropes|haschich|opium|psychotropes|précurseurs chimiques|trafics de drogue|trafics de drogues|résine de cannabis|nouvelles drogues|"
        "nitazènes|trafiquant de drogue|trafic illicite de stupéfiants|psychotrope|narcoterrorisme|kétamine|cartels de la drogue|marijuana|tramadol|drogues dures"
    ),
    "cybercrime": phrases(
        "extorsions en ligne|sécurité sur internet|sécurité de l'internet|infractions informatiques|systèmes informatiques|criminalité technologique|criminalité liée aux technologies|délits informatiques|crimes informatiques|fraude informatique|criminalité sur internet|"
        "cybercriminalité|cybercrime|cyberattaques|cybersécurité|cybermenaces|cyberdélinquance|fraude en ligne|escroqueries en ligne|criminalité informatique|crimes électroniques|cyberinfractions|rançongiciels|cybercriminels|"
        "fraudes en ligne|délinquance en ligne|cyber|cybermenace|cyberattaque|cyberespace|logiciels malveillants|logiciels de rançon|rançongiciel|hameçonnage|pirates informatiques|piratage|piratage informatique|darknet|"
        "criminalité numérique|délinquance numérique|menaces numériques|criminalité en ligne|cybercriminel|cyber-criminalité|cyber-attaques|sextorsion|arnaques en ligne|escroquerie en ligne|"
        "criminalité cybernétique|criminalité de haute technologie|délinquance informatique|crimes liés à l'informatique|fraude sur internet|cyberescroqueries|cyberescroquerie|cyberfraude|cyberfraudes|attaques informatiques|virus informatiques|vol d'identité|usurpation d'identité|dark web|"
        "cyberpédopornographie|sécurité informatique|sécurité numérique|hacking|hackers|cyberterrorisme|menaces cybernétiques|extorsion en ligne|cyberespionnage|infractions en ligne|criminalité liée à l'informatique|criminalité liée à internet|cyber-criminels|cyber-sécurité|"
        "cyberarnaques|cyberarnaque|arnaques sur internet|arnaques par internet|escroqueries sur internet|escroqueries par internet|arnaques numériques|arnaque en ligne|fraude numérique|fraudes numériques|escroqueries numériques|"
        "fraude électronique|criminalité électronique|délits en ligne|crimes en ligne|crime en ligne|cyberdélits|cyberharcèlement|cyber-attaque|cyber-escroqueries|cyber-fraude|attaque informatique|extorsion numérique|logiciel malveillant|"
        "logiciels espions|délits numériques|crimes numériques|chantage en ligne|infractions numériques|usurpations d'identité"
    ),
    "financial-crime": phrases(
        "argent de la drogue|argent de la cocaïne|profits de la drogue|narcodollars|délinquance économique|faux monnayage|fausse monnaie|faux billets|contrefaçon de monnaie|contrefaçon monétaire|contrefaçon de l'euro|faux-monnayage|fraude aux télécommunications|fraude bancaire|fraude aux cartes|"
        "criminalité financière|blanchiment|fraude|fraudes|délinquance financière|escroqueries|escroquerie|crimes financiers|délits financiers|avoirs criminels|financement du terrorisme|flux financiers illicites|"
        "criminalité économique|arnaques|arnaque|centres d'escroquerie|centres d'appels frauduleux|blanchiment d'argent|blanchiment de capitaux|argent sale|évasion fiscale|détournement de fonds|détournements de fonds|"
        "cryptomonnaies|cryptomonnaie|cryptoactifs|actifs virtuels|fraudeurs|escroqueries sentimentales|flux financiers|financement des réseaux|recouvrement des avoirs|recouvrement d'avoirs|avoirs illicites|faux virements|"
        "avoirs d'origine criminelle|escroquer|renseignement financier|avoirs mal acquis|biens mal acquis|confiscation des avoirs|saisie des avoirs|crimes économiques|contrefaçon de billets|produits du crime|produit du crime|profits criminels|gel des avoirs|argent du crime|pyramides de ponzi|"
        "mules financières|financement de la criminalité|infractions financières|criminalité en col blanc|paradis fiscaux|cyberfraude financière|argent criminel|gel et la confiscation|usage frauduleux de cartes|fraude fiscale|faux monnayeurs|faux-monnayeurs|recouvrement d'actifs|recouvrement des actifs|"
        "cyberescroqueries|cyberescroquerie|cyberfraude|cyberfraudes|cyberarnaques|cyberarnaque|fraudeur|escrocs|escroc|avoirs volés|flux illicites|blanchir|blanchisseurs|centres d'arnaque|centre d'arnaque|centres d'arnaques|"
        "centre d'escroquerie|arnaqueurs|financement terroriste|financements illicites|avoirs d'origine illicite"
    ),
    "corruption": phrases(
        "intégrité dans le sport|corruption|anticorruption|matches truqués|matchs truqués|trucage de matchs|pots-de-vin|corrupteurs|corrompus|manipulation de compétitions sportives|matches arrangés|matchs arrangés|intégrité du sport|"
        "trucage des matchs|trucage des matches|rencontres truquées|paris truqués|enrichissement illicite|concussion|pot-de-vin|"
        "trafic d'influence|malversations|fonctionnaires corrompus|manipulation des compétitions|truquage de matchs|truquage des matchs|truquages de matchs|lutte anticorruption|prévarication"
    ),
    "environmental-crime": phrases(
        "criminalité environnementale|criminalité liée à l'environnement|crimes environnementaux|atteintes à l'environnement|braconnage|espèces sauvages|sécurité environnementale|exploitation forestière illégale|"
        "délinquance environnementale|pêche illégale|orpaillage|crime environnemental|crimes contre l'environnement|délits environnementaux|trafic d'ivoire|trafic d'animaux|trafic d'espèces|mines clandestines|mines illégales|"
        "extraction illégale|exploitation minière illégale|exploitation illégale|orpaillage clandestin|orpaillage illégal|coupe illégale|trafic de bois|pêche illicite|déforestation|braconniers|pollution|"
        "trafic de déchets|déchets toxiques|espèces protégées|espèces menacées|faune sauvage|faune et flore|écocriminalité|atteintes à la nature|minerais|bois de rose|ressources naturelles|"
        "crimes écologiques|crime écologique|abattage illégal|déchets dangereux|trafic d'or|criminalité forestière|crimes contre la nature|délinquance écologique|infractions environnementales|criminalité faunique|atteintes à la biodiversité|criminalité contre l'environnement|"
        "pillage des ressources|commerce illégal d'espèces|commerce d'ivoire|commerce illégal d'ivoire|contrebande d'ivoire|cornes de rhinocéros|abattage illicite|"
        "exploitation forestière illicite|exploitation minière illicite|trafic de faune|trafic de la faune|trafic d'animaux sauvages|crimes contre la faune|vie sauvage|criminalité liée à la pêche|criminalité liée aux espèces|"
        "crime contre l'environnement|délit environnemental|écocide|trafic de bois précieux|trafic de mercure|trafic illicite d'espèces|trafic d'espèces sauvages|infractions contre l'environnement|orpailleurs"
    ),
    "border-security": phrases(
        "documents de voyage volés|documents de voyage perdus|documents de voyage égarés|faux documents d'identité|documents d'identité falsifiés|faux documents de voyage|patrouilles coordonnées|patrouilles conjointes|frontière commune|passeports|contrôle des passeports|sécurité des frontières|sécurité aux frontières|contrôle aux frontières|contrôles aux frontières|gestion des frontières|i-checkit|passeports volés|sécurité frontalière|poste frontière|"
        "postes frontières|postes-frontières|poste-frontière|passages frontaliers|faux passeports|faux papiers|fraude documentaire|gestion intégrée des frontières|garde-frontières|police des frontières|contrôles frontaliers|contrôle frontalier|"
        "police aux frontières|points frontaliers|sûreté des frontières|sûreté aéroportuaire|fraude aux documents|fraude à l'identité|falsification de documents|points de passage frontaliers|"
        "frontières poreuses|porosité des frontières|contrôle des voyageurs|données passagers|protection des frontières|surveillance des frontières|maîtrise des frontières|documents de voyage frauduleux|"
        "sécurité aéroportuaire|sécurité des aéroports|gardes-frontières|contrôle des frontières|contrôles des frontières|faux visas|passeport volé|passeport perdu|postes frontaliers|sécuriser les frontières|sécurité maritime|"
        "sûreté des aéroports|faux passeport|contrôle des documents|postes de frontière"
    ),
    "child-protection": phrases(
        "tourisme sexuel|cyberpédophilie|pédophilie en ligne|protection de l'enfance|exploitation sexuelle des enfants|abus sexuels sur enfants|pédopornographie|pédocriminalité|crimes contre les enfants|infractions contre les enfants|exploitation des enfants|mineurs en ligne|"
        "protection des enfants|protection des mineurs|enfants disparus|mineurs disparus|enfants victimes|mineurs victimes|exploitation sexuelle des mineurs|pédophilie|pédophiles|maltraitance des enfants|traite des enfants|"
        "trafic d'enfants|enfants exploités|exploitation de mineurs|enlèvement d'enfants|enlèvements d'enfants|travail des enfants|abus sexuels|pédocriminels|pornographie enfantine|maltraitance d'enfants|enfants recrutés|enfants soldats|images d'enfants|"
        "pornographie infantile|violences sexuelles sur enfants|crimes commis contre des enfants|crimes commis contre les enfants|infractions commises contre les enfants|infractions contre des enfants|cyberpédopornographie|rapt d'enfants|rapts d'enfants|crimes contre les mineurs|"
        "sécurité des enfants|enfance en danger|vente d'enfants|pédophile|abus pédosexuels|exploitation pédosexuelle|exploitation et d'abus pédosexuels|infractions pédosexuelles|pédosexuel|prédateurs sexuels|enfants en ligne|abus sexuels sur mineurs|abus sur mineurs|infractions contre les mineurs|agressions sexuelles d'enfants|"
        "exploitation des mineurs|abus d'enfants|abus sur enfants|abus sur des enfants|abus sexuels d'enfants|pédocriminel|enfants maltraités|enfants abusés|enfants enlevés|crimes contre l'enfance|protéger les enfants|protéger les mineurs|"
        "enlèvement de mineurs|exploitation d'enfants|exploitation sexuelle d'enfants|mineurs exploités"
    ),
    "fugitives": phrases(
        "fugitifs|fugitif|personnes recherchées|malfaiteurs en fuite|criminels en fuite|criminels recherchés|en fuite|mandat d'arrêt|évadés|individus recherchés|en cavale|suspects recherchés|fugitives|cavale|"
        "malfaiteurs recherchés|évasions de prison|extrader|extradés|traque des fugitifs|délinquants en fuite|condamnés en fuite|criminels en cavale|recherche des fugitifs|évasions|"
        "fuyards|recherchés par la justice|recherchée par la justice|recherché par la justice|malfaiteur en fuite|criminels évadés|détenus évadés|prisonniers évadés|personne recherchée|individu recherché|les plus recherchés|"
        "suspects en fuite|mandats internationaux|délinquants recherchés"
    ),
    "genocide-war-crimes": phrases(
        "génocide|crimes de guerre|crimes contre l'humanité|criminels de guerre|génocidaires|génocidaire|crimes internationaux|atrocités|crime contre l'humanité|crimes de masse|nettoyage ethnique|crime de génocide|crime de guerre|auteurs de génocide|"
        "génocides|crimes d'agression|crime d'agression|atrocités de masse|criminel de guerre|suspects de génocide"
    ),
    "illicit-goods": phrases(
        "falsification des médicaments|falsification de médicaments|fausses pièces|pièces détachées contrefaites|contrefaçon|contrefaçons|marchandises illicites|faux médicaments|faux vaccins|produits contrefaits|médicaments falsifiés|propriété intellectuelle|produits illicites|"
        "médicaments contrefaits|faux produits|médicaments périmés|trafic de médicaments|contrefacteurs|contrefait|contrefaits|contrefaites|trafic de cigarettes|cigarettes de contrebande|tabac de contrebande|"
        "produits de contrebande|produits frauduleux|piraterie commerciale|marchandises de contrefaçon|produits pharmaceutiques illicites|criminalité pharmaceutique|contrebande de carburant|contrebande de tabac|contrebande de marchandises|piratage des marques|faux alcools|"
        "denrées falsifiées|fraude alimentaire|produits falsifiés|faux cosmétiques|vaccins falsifiés|"
        "commerce illicite de|commerce illicite et|commerce de contrefaçons|faux médicament|marchandises contrefaites|marchandises de contrebande|contrebande de cigarettes|contrebande de médicaments|alcool frelaté|alcools frelatés|"
        "faux aliments|pièces contrefaites|médicaments illicites|produits piratés|tabac illicite|biens illicites|trafic de produits pharmaceutiques|trafic de tabac|carburant de contrebande|piratage de marques|commerce illicite"
    ),
    "firearms": phrases(
        "armes à feu|trafic d'armes|armes légères|armes illicites|arme à feu|trafic illicite d'armes|armes de guerre|armes imprimées|prolifération des armes|circulation des armes|armes légères et de petit calibre|munitions|trafiquants d'armes|armes clandestines|"
        "commerce illicite des armes|commerce d'armes|commerce des armes|armes volées|marchands d'armes|armes de poing|armes fantômes|trafic des armes|trafics d'armes|contrebande d'armes|ventes d'armes|armes illégales|"
        "trafiquant d'armes|armes de contrebande|trafic international d'armes|armes automatiques|armes trafiquées|vente illégale d'armes|fusils|pistolets|explosifs volés"
    ),
    "stolen-vehicles": phrases(
        "véhicules volés|vol de véhicules|trafic de véhicules|voitures volées|vol de voitures|vols de véhicules|vols de voitures|véhicule volé|camions volés|motos volées|vol automobile|automobiles volées|vol d'automobiles|voleurs de voitures|"
        "trafic de voitures|criminalité liée aux véhicules|trafic automobile|trafic international de véhicules|vols d'automobiles|car-jacking|criminalité automobile|"
        "vols de motos|vol de motos|vol de camions|vols de camions|voiture volée|moto volée|deux-roues volés|engins volés|trafic de motos|trafic de véhicules volés|voleurs de véhicules|voleurs d'automobiles|véhicules de luxe volés"
    ),
    "cultural-heritage": phrases(
        "biens archéologiques|bijoux funéraires|objets funéraires|biens culturels|oeuvres d'art|œuvres d'art|patrimoine culturel|antiquités|objets d'art|patrimoine|oeuvres volées|biens culturels volés|antiquités volées|trafic d'œuvres|trafic d'antiquités|pillages|objets culturels|trafic de biens culturels|tableaux volés|"
        "pillage archéologique|pillage des sites|objets archéologiques|trésors culturels|fouilles clandestines|icônes volées|vol d'œuvres|vols d'œuvres|vols d'objets d'art|vol d'objets d'art|pillage des musées|trafic des biens culturels|trafic d'art|trésors pillés|"
        "vol d'art|vols d'art|objets d'art volés|statues volées|manuscrits volés|vols dans les musées|vol dans les musées|voleurs d'art|trafic des œuvres|trafic illicite de biens culturels|pillage d'antiquités|pillage des antiquités|"
        "trésors archéologiques|pièces archéologiques|trafic d'objets d'art"
    ),
    "data-protection-governance": phrases(
        "réforme des statuts|modification des statuts|révision des statuts|protection des données|traitement des données|commission de contrôle|règlement sur le traitement|gouvernance de l'organisation|réforme de la gouvernance|données personnelles|code de conduite|"
        "vie privée|statut de l'organisation|révision du statut|règlement général|contrôle des fichiers|abus de notices|usage abusif des notices|notices abusives|notices politiques|détournement des notices|"
        "réforme des notices|réforme de l'organisation|protection de la vie privée|effacement des données|conservation des données|garanties pour les personnes|neutralité politique|détournement de notices|traitement des informations|traitement de l'information|instrumentalisation des notices|instrumentaliser les notices|droit à l'oubli|"
        "règles de protection|données à caractère personnel|réforme statutaire|réforme institutionnelle|amendement des statuts|amendements au statut|amendements aux statuts|modification du statut|gouvernance d'interpol|code d'éthique|neutralité de l'organisation|neutralité d'interpol|"
        "usage abusif d'interpol|usage politique|instrumentalisation d'interpol|instrumentalisation politique|notices à des fins politiques|transparence de l'organisation|réforme des règles|traitement de données|"
        "usage abusif d'|utilisation abusive des notices|utilisation politique|indépendance de l'organisation|règles de traitement|abus des notices|abus de la notice|mauvais usage des notices|réformes institutionnelles|"
        "usage politique des notices|protéger les données|fins politiques|constitution de l'organisation|révision de ses statuts|réforme de ses statuts|modification de ses statuts|révision de son statut|modification de son statut"
    ),
    "elections-appointments": phrases(
        "comme président|comme présidente|comme son président|comme sa présidente|pour président|pour présidente|bureau électoral|élu|élue|élus|élection|élections|élit|réélu|nommé|nommée|nomination|nouveau président|nouvelle présidente|nouveau secrétaire général|candidat|candidats|candidate|élire|éliront|élira|désigner un nouveau|"
        "désigneront|désignera|désigné président|scrutin|scrutins|vote pour la présidence|renouvellement du comité|nouvelle vice-présidente|nouveau vice-président|nouveaux membres du comité|réélue|réélection|réélus|succède|succédera|successeur|élues|nominations|prend la tête|prise de fonctions|mandat de président|"
        "nouveau comité exécutif|vote à bulletin secret|second tour|deuxième tour|porté à la présidence|portée à la présidence|passation de pouvoir|reconduit dans ses fonctions|reconduction|mandat de quatre ans|mandat de trois ans|brigue|briguer|investiture|"
        "nommer un|nommer une|nommer le|nommer la|nommer son|nommera un|nommera une|nommera le|nommera son|nommera sa|nommeront un|nommeront le|nommeront leur|désigner le|désigner la|désigner son|désigner un|désigner une|désigne un|"
        "désigne son nouveau|désignée présidente|prochain secrétaire général|prochaine secrétaire générale|nouvelle secrétaire générale|futur secrétaire général|prochain président|prochaine présidente|futur président|succéder à|"
        "successeurs|renouvellement du bureau|renouveler le comité|choisira son|choisir son prochain|nouvel exécutif"
    ),
    "membership": phrases(
        "statut d'observateur|qualité d'observateur|réintégrer la famille|réintégrer l'organisation|réintégration|nouveau membre de l'organisation|nouveaux pays membres|nouvelle adhésion|nouvelles adhésions|adhésion à interpol|adhésion à l'organisation|adhésion de|adhésion du|adhésion des|adhésion d'|leur adhésion|l'adhésion|désormais pays membres|désormais des pays membres|désormais membre|parmi ses membres|dans ses rangs|ème membre|ème pays membre|e pays membre|nouveau pays membre|demandes d'adhésion|admis|e membre|demande d'adhésion|"
        "a rejoint l'organisation|admission|admission de|candidature à l'adhésion|nouvel état membre|nouveaux états membres|réadmission|intégration de nouveaux pays|nouveaux membres de l'organisation|admission de deux|"
        "devient membre|entrée à interpol|195ème pays|196ème pays|suspension de la russie|exclusion de la russie|nouveaux pays|rejoint officiellement|"
        "pays à rejoindre|qualité de membre|intégrer interpol|intègre interpol|adhérer à interpol|adhère à interpol|adhésions|195e pays|196e pays|194e pays|193e pays|192e pays|190e pays|188e pays|187e pays|186e pays|e pays|"
        "ont rejoint interpol|ont rejoint l'organisation|rejoignent interpol|rejoignent l'organisation|rejoindre interpol|rejoindre l'organisation|rejoindront interpol|vient de rejoindre interpol|viennent de rejoindre|"
        "rejoint la famille interpol|rejoint les rangs|rejoignent les rangs|dont l'admission|dont l'adhésion|son admission|leur admission|un nouveau membre|deux nouveaux membres|trois nouveaux membres|quatre nouveaux membres|"
        "plusieurs nouveaux membres|nouveaux membres d'interpol|deux nouveaux pays|deux nouveaux états|nouvel état|deviennent membres|sont devenus membres|est devenu membre|"
        "est devenue membre|porte le nombre de membres|porte le nombre de pays membres|porte le nombre d'états membres|porte le nombre de ses membres|portant le nombre de membres|portant le nombre de pays membres|"
        "portant le nombre d'états membres|portant le nombre de ses membres|le nombre de membres à|le nombre de pays membres à|le nombre d'états membres à|le nombre de ses membres à|entrée de deux|entrée dans l'organisation|"
        "entrée au sein de l'organisation|intégration de deux|demande d'admission|demandes d'admission|vote sur l'admission|admettre deux|admet deux|admis deux|"
        ""
        ""
        "accueillir de nouveaux membres"
    ),
    "capacity-building": phrases(
        "école de police|académie de police|institut de formation|école nationale de police|capacité policière|capacités de police|"
        "renforcement des capacités|renforcer les capacités|formation des policiers|formation policière|renforcer leurs capacités|développement des capacités|formation|formations|stages de formation|former des|formera|"
        "formateurs|assistance technique|montée en compétences|centre de formation|renforcement de capacités|renforcement des compétences|renforcer les compétences|capacités des polices|capacités policières|capacité des polices|"
        "académie régionale|académies régionales|académies de police|écoles de police|seront formés|seraient formés|sera formé|former ses|former leurs|former nos|policiers formés|enquêteurs formés|"
        "développement des compétences|entraînement des policiers|apprentissage en ligne|enseignement à distance|professionnalisation|perfectionnement des|centre d'apprentissage|appui technique|stages|formateur|former les|formation des enquêteurs|formation des agents|plan de formation|"
        "assistance technique aux|perfectionnement|écoles de formation|capacités des pays|capacités nationales|formations policières|formation continue|formation professionnelle|formation à distance|"
        "jumelage"
    ),
    "technology-innovation": phrases(
        "drones|profils d'adn|profils génétiques|outil biométrique|outils biométriques|bases d'adn|réseau de télécommunications|moyens d'identification|ère numérique|âge numérique|empreintes génétiques|système de télécommunication|"
        "innovation|innovations|intelligence artificielle|biométrie|reconnaissance faciale|nouvelles technologies|fossé technologique|technologies émergentes|retard technologique|fracture technologique|"
        "transformation numérique|mégadonnées|technologie|technologique|technologiques|algorithmes|algorithme|outils numériques|hypertrucages|deepfakes|chiffrement|métavers|"
        "informatique quantique|robots|numérisation|analyse de données|police du futur|police numérique|outils innovants|apprentissage automatique|logiciel|logiciels|criminalistique numérique|reconnaissance des visages|véhicules sans pilote|chaîne de blocs|révolution numérique|ia générative|outils d'ia|l'ia|"
        "progrès technologique|outils technologiques|technologies nouvelles|système de communication|réseau de communication|ère du numérique|blockchain|"
        "police assistée|outil numérique|outil technologique|comparaison faciale|technologies policières|biométrique|biométriques|blockchains|modèles de langage|outils d'intelligence|bases de données génétiques|bases de données adn|fichiers génétiques"
    ),
    "violence": phrases(
        "violence domestique|violences domestiques|violences conjugales|violence conjugale|violences faites aux femmes|violence faite aux femmes|violence contre|violences contre|violence criminelle|violence contemporaine|violences urbaines|violence armée|criminalité violente|violences criminelles|formes de violence|crimes violents|homicides|violence des gangs|gangs armés|délinquance violente|fusillades|hooliganisme|féminicides|"
        "violence dans le sport|vols à main armée|vol à main armée|violence des bandes|bandes armées|violences armées|violence des jeunes|violence dans les stades|violences dans les stades|attaques à main armée|meurtres|violence extrême|flambée de violence|"
        "violence urbaine|violence de rue|violences de rue|assassinats|violence terroriste|violence politique|meurtres sur commande|gangs violents|violences sportives|violence sportive"
    ),
    "gender": phrases(
        "nombre de femmes|femmes dans les rangs|formation des policières|femmes au sein de la police|femmes policiers|femmes dans les forces|femmes dans la police|égalité des sexes|égalité femmes-hommes|parité|femmes policières|place des femmes|égalité entre les femmes|parité hommes-femmes|égalité de genre|femmes et des hommes|"
        "féminisation|violences faites aux femmes|participation des femmes|présence des femmes|davantage de femmes|plus de femmes|égalité des genres|égalité entre les sexes|place de la femme|rôle des femmes|rôle de la femme|femme policière|promotion des femmes|leadership féminin|"
        "représentation des femmes|dimension de genre|autonomisation des femmes|femmes aux postes|intégration des femmes|femmes à des postes|femmes dans la sécurité|est une femme|sont des femmes|"
        "femme dans la police|femmes au sein des forces|femmes officiers|représentation féminine|présence féminine|autonomisation de la femme|promotion de la femme|femmes dans le maintien|égalité hommes-femmes|égalité entre hommes et femmes|"
        "parité de genre|égalité entre femmes et hommes"
    ),
    "emergency-health": phrases(
        ""
        "lutte contre la pandémie|réponse à la pandémie|vaccins contre la covid|santé publique|vaccins|vaccin|ebola|crise sanitaire|urgence sanitaire|urgences sanitaires|choléra|vaccination|crise de santé|sécurité sanitaire|victimes de catastrophes|catastrophes naturelles|"
        "pandémie de covid-19|épidémies|grippe aviaire|crises sanitaires|crise du covid|menaces sanitaires|épidémie d'ebola|maladies infectieuses|pandémies|"
        "variole du singe|urgence de santé|menace sanitaire|vaccins falsifiés"
    ),
}
ACCUSING = phrases(
    "accusé de|accusée de|accusés de|accusé d'|accusés d'|soupçonné de|soupçonné d'|inculpé pour|inculpé de|condamné pour|accusations de|accusations d'|poursuivi pour|mis en examen pour"
)
ACCUSED = phrases("l'arrestation de |son arrestation|accusé |accusée |arrêté |arrêtée |détenu |détenue |une enquête|incarcéré |incarcérée |emprisonné |emprisonnée |condamné |condamnée |poursuivi |poursuivie ")
TRIED_FOR = phrases(" de| d'| pour")
BIDS = phrases("nomination|nominations")
STRAY = {
    "elections-appointments": phrases(" pour accueillir| comme pays hôte| comme hôte| pour abriter| pays hôte| comme ville hôte| pour organiser| pour l'organisation| comme organisateur| comme pays organisateur|mandat d'arrêt|mandats d'arrêt"),
    "membership": phrases("membres du comité|membres au comité|membres de son comité"),
    "technology-innovation": phrases(" et le leadership| et du leadership| de singapour| à singapour"),
}
LED = {"border-security": phrases(" base des| base de| bases de| bases des| base de données des| données sur les| données des| données de"), "corruption": phrases(" organe| organisme| agence| office| commission| parquet"), "emergency-health": phrases(" en raison de la| cause de la| du fait de la| depuis la| début de la| suite à la| malgré la| compte tenu de la| causée par la| causé par la| en raison du| cause du| depuis le"), "cultural-heritage": phrases(" riche| immense| du riche"), "membership": phrases(" depuis| depuis l'| depuis son| depuis leur| depuis sa| élection de| l'élection de| d'élection de| élu| élisant| élit| élire"), "data-protection-governance": phrases(" à l'article| aux articles| vertu de l'article| termes de l'article| application de l'article| selon l'article| par l'article")}
TOPIC_STOPS = phrases(" et le | et la | et les | chez ")

TOPIC_PAIRS = pairs(
    """
    data-protection-governance: politisation > notices alertes diffusions
    foreign-terrorist-fighters: combattants extrémistes djihadistes > étranger zones reviennent revenus retour
    human-trafficking: personnes travailleurs victimes > vendues forcés forcées
    fugitives: recherché recherchée recherchés > meurtre escroquerie mandat
    border-security: contrôle contrôles > aéroports aéroport frontière frontières
    stolen-vehicles: voitures véhicules camions motos > volées volés
    data-protection-governance: politique politiques persécution opposants dissidents > notices
    data-protection-governance: notices > politique politiques persécution opposants dissidents
    elections-appointments: remporté remporte gagné > présidence poste scrutin voix
    technology-innovation: bases base > adn empreintes
    violence: violence violences > urbaine urbaines stades écoles gangs
    emergency-health: pandémie covid-19 > policier police polices
    membership: candidature demande > rejetée acceptée kosovo
    membership: devenue devenu devient > membre membres
    firearms: tracer traçage tracées > armes arme
    technology-innovation: modernisation moderniser remplacer renouvellement nouveau nouvelle > télécommunications transmissions communication messagerie
    foreign-terrorist-fighters: retour retours départ départs revenus partis > syrie irak combat conflit
    cybercrime: délits délit crimes infractions arnaques fraudes commis > internet ligne web réseaux
    environmental-crime: pillage pillent exportent exporter frauduleuse frauduleusement > minerais minerai or coltan cobalt bois ressources
    capacity-building: formé formés formation former > cadres officiers élèves
    border-security: protection sécurisation sécuriser contrôler surveiller contrôlent surveillent > frontières frontière
    data-protection-governance: gestion traitement usage utilisation > données notices
    fugitives: notices notice > suspects suspect
    terrorism: attentats attaques > york washington septembre
    membership: demande demandes candidature candidatures > adhésion adhérer rejoindre
    membership: admission > membre membres
    capacity-building: former formera > policiers policières enquêteurs
    people-smuggling: exploitent exploite détresse > migrants migrant
    data-protection-governance: transparence usage instrumentalisation utilisation > notices notice
    border-security: sécurité base contrôle vérification > passeports passeport
    terrorism: groupes financement réseaux > terroristes terroriste
    emergency-health: pandémie covid-19 covid coronavirus > réponse criminalité fraude leçons menaces vaccins
    financial-crime: avoirs fonds argent > détournés volés sale
    firearms: converties converti modifiées > armes arme
    human-trafficking: trafic trafiquants esclavage > personnes humains enfants femmes filles êtres mineurs
    people-smuggling: trafic passeurs trafiquants filières contrebande > migrants migrant clandestins migratoires migratoire
    drug-trafficking: trafic trafics trafiquants saisies saisie laboratoires cargaisons conteneurs routes production > drogue drogues cocaïne héroïne stupéfiants cannabis fentanyl opioïdes captagon
    environmental-crime: trafic trafics illégale illégal illégales illicite illicites clandestine clandestines clandestin sauvage crimes criminalité vol > ivoire faune flore espèces bois forêts forêt mines minière mercure pêche déchets environnement animaux coupe extraction orpaillage sable
    border-security: volé perdu falsifié perdus volés falsifiés faux frauduleux égarés > passeports passeport papiers visas
    border-security: frontière frontières frontaliers frontalières aéroports aéroport > sécurité contrôle contrôles postes poste surveillance gestion police gardes points
    child-protection: disparus disparition exploitation exploités protection protéger abus victimes enlèvement enlevés sexuelle sexuels pédocriminelle > enfants enfant mineurs mineur fillettes
    illicit-goods: faux contrefaits contrefaçon falsifiés périmés contrebande illicites frelatés trafic illicite > médicaments médicament produits marchandises cigarettes tabac alcool vaccins pesticides jouets pièces cosmétiques
    firearms: trafic trafics illicites illégales imprimées traçage contrebande prolifération > armes arme fusils munitions explosifs pistolets
    stolen-vehicles: vol vols volés volées volé voleurs > véhicules véhicule voitures voiture automobiles automobile camions motos moto deux-roues
    cultural-heritage: vol vols volés volées pillage pillés trafic trafics restitution illicite > art œuvres oeuvres antiquités culturels culturel patrimoine tableaux musées manuscrits statues masques
    data-protection-governance: règles règlement effacer effacement suppression supprimer conservation contrôle réforme abus abusif abusives détournement garanties transparence > données notices fichiers diffusions
    elections-appointments: désigner désigné désignés désigneront élire éliront élira choisir choisira renouvellement renouveler élection scrutin vote candidat candidate candidats candidature candidatures nommé nommée > président présidente présidence vice-président vice-présidente vice-présidents exécutif délégué siège sièges secrétaire
    capacity-building: former formation formations formés formées formera compétences capacités stages > policiers police enquêteurs agents analystes officiers gendarmes magistrats personnels bureaux spécialistes
    financial-crime: argent fonds capitaux avoirs > blanchiment sale blanchi illicites criminels fraude escroquerie détournés
    stolen-vehicles: voitures voiture véhicules automobiles > disparaissent disparues disparaît châssis
    border-security: passeport passeports > vérifié vérifiés vérification embarquement base bases consulté
    child-protection: images photos > victimes enfants bébés mineurs fillettes
    financial-crime: vidé dépouillé dépouillés ruiné escroqué escroqués trompé trompés > retraités comptes épargne épargnants victimes
    cybercrime: pirates > ordinateurs ordinateur informatique données
    environmental-crime: forêts forêt arbres > abattues abattus rasées pillées coupés
    environmental-crime: abattre raser piller pillage > forêts forêt arbres
    cultural-heritage: volée volées volé volés pillé pillée pillées pillés arraché > temple temples église églises tombe tombes tombeau statue statues bronze
    firearms: pistolet pistolets fusil fusils armes > imprimante imprimantes tracés tracées imprimées
    foreign-terrorist-fighters: combattu > syrie irak
    technology-innovation: machines caméras logiciels > visages voix
    technology-innovation: radio télex > ordinateurs ordinateur remplacé remplacée
    capacity-building: instruits instruit enseigner enseignement cours > enquêteurs policiers officiers analystes
    capacity-building: enquêteurs policiers officiers analystes > instruits formés formées stages
    capacity-building: école écoles académie académies institut > enquêteurs policiers analystes
    technology-innovation: moderniser modernisation modernisera modernisant modernisé > données échange échanges fichiers
    financial-crime: argent finances > terroriste terroristes terrorisme
    elections-appointments: second deuxième nouveau troisième > mandat
    membership: vote votent voteront prononcer prononceront statuer > demandes
    elections-appointments: emporté battu devancé > tour voix scrutin candidat rival
    elections-appointments: postes sièges poste siège > pourvoir vacants vacant exécutif
    elections-appointments: second deuxième nouveau > mandat
    data-protection-governance: statut statuts > modifié modifiés révisé révisés amendé amendés réformé réformés
    data-protection-governance: demandes demande requêtes > politique politiques
    gender: policier policiers officiers > femme
    violence: stades stade tribunes > violence violences
    financial-crime: contrefaçon faux fausse > monnaie billets euros
    financial-crime: geler gelé gel > fonds avoirs argent
    membership: admission adhésion rejoint rejoignent > membre membres
    emergency-health: réponse riposte > pandémie covid-19 covid coronavirus
    """
)
