"""French: the words the extractors look for."""
# ruff: noqa: E501 (word lists, read line by line)
# fmt: off

from parsers.languages.counts.fr import ATTENDING, MEMBERS
from parsers.languages.days.fr import COURSE, DATING
from parsers.languages.decisions import fr as decisions
from parsers.languages.flags import FEMININE, MASCULINE
from parsers.languages.lands.fr import PLACES
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
from parsers.languages.names.romance import FRENCH_MEN, FRENCH_WOMEN
from parsers.languages.offices import fr as offices
from parsers.languages.speech import APART, CASED, STATED, Speech, by_first, by_last, split_by_first
from parsers.languages.spelled import joined, roman
from parsers.languages.topics.fr import (
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
from parsers.languages.verbs import fr as verbs

ASSEMBLY = Assembly(
    names=phrases("assemblée générale|assemblées générales"),
    gatherings=phrases("assemblée de l'organisation|assemblée de l'organisme|assemblée d'interpol|session d'interpol|réunion annuelle|conférence annuelle|assemblée annuelle|grand-messe|rendez-vous annuel|rassemblement annuel|sommet annuel|rencontre annuelle|congrès annuel|session annuelle"),
    meets=phrases("assemblée|session|congrès"),
    matters=phrases(" sur | consacré| des chefs de b| des experts| des spécialistes| des analystes| pour les experts"),
    choosing=phrases("interpol a un nouveau président|interpol a une nouvelle présidente|patron d'interpol élu|élu président d'interpol|élue présidente d'interpol|élu à la présidence d'interpol|élue à la présidence d'interpol|élu à la tête d'interpol|élue à la tête d'interpol|nouveau président d'interpol|nouvelle présidente d'interpol|prend la tête d'interpol|présidence d'interpol|élection à la présidence|élu président de l'organisation|élue présidente de l'organisation|élection du président d'interpol|présider interpol|à la tête d'interpol|vice-présidence d'interpol|tête de l'organisation policière|élection de leur président|élection de son président|élection d'un président|élection d'un nouveau président|élit son président|élit un président|choisit son président|choisit son chef|élire son président|élire un nouveau président|élire un nouveau chef|élire son nouveau chef|élit son nouveau chef|élire son patron|élire son nouveau patron|élit son nouveau patron|choisir un nouveau chef|choisir son nouveau chef|choisir son patron|choisir son nouveau patron|choisir son nouveau président|élit son nouveau président|élire son nouveau président"),
    interpol=phrases(
        "interpol|oipc|organisation internationale de police criminelle|police criminelle|organisation policière|"
        "organisation de police|de l'organisation"
    ),
    others=phrases(
        "nations unies|l'onu |l'onu,|l'onu.|de l'onu|union africaine|francophonie|olympique|fifa|afripol|parlement |parlement,|parlement.|croix-rouge|actionnaires|unesco|cnosf"
    ),
    bodies=terms(
        "association fédération confédération ligue société union institut académie chambre réseau fondation mutuelle"
    ),
    owners=terms(
        "organisation institution police instance cette année interpol oipc novembre octobre septembre pays délégués monde leur notre agence"
    ),
    session=terms("session sessions édition réunion assemblée"),
    fillers=terms(
        "votre notre organisation policière internationale de d'interpol l'interpol la l' interpol session réunion édition annuelle ordinaire plénière oipc "
        "oipc-interpol d'oipc-interpol l'assemblée sa son en pour réunie tenue lors à"
    ),
    founding=terms("fondée fondé créée créé née né"), since=terms("depuis après"),
    numbering=phrases("numéro|n°|nº|no.|n. |#"),
    jubilees=terms("anniversaire membre pays état"),
    elsewhere=terms("prochaine prochain précédente précédent dernière future suivante passée ancienne"),
    regional=phrases(
        "ministres arabes de l'intérieur|conférence des chefs de police|conférence annuelle d'europol|comité des chefs de police|conférence régionale|conférence africaine|conférence européenne|conférence asiatique|chefs des bureaux|"
        "chefs de bcn|bureaux centraux nationaux|réunion régionale|réunion du comité exécutif|comité exécutif se réunit|opération baptisée|symposium|"
        "congrès régional|comité exécutif examine|comité exécutif a examiné|comité exécutif d'interpol examine|session du comité exécutif|comité exécutif a tenu|comité exécutif d'interpol a tenu|comité exécutif tient|comité exécutif d'interpol tient|comité exécutif s'est réuni|comité exécutif d'interpol s'est réuni|comité exécutif d'interpol se réunit"
    ),
    bureaus=phrases("bureaux centraux|bureaux nationaux|chefs de bureaux|des bcn|de bcn|b.c.n.|officiers de liaison"),
    about=phrases("qui sommes-nous|qui sommes nous|nos missions|à propos de nous|notre mission|que faisons-nous"),
    standing=phrases(
        "chaque année la participation|participe chaque année à l'assemblée générale|participation annuelle à l'assemblée générale|organe suprême|organe directeur suprême|instance suprême|se réunit une fois par an|se réunit chaque année|"
        "notre assemblée|dispose d'une voix|plus haute instance"
    ),
    presidents=phrases("président"),
    running=phrases("candidat|en lice|favori|course à la|briguer|brigue"),
    voters=phrases("délégués|voix|scrutin|suffrages|majorité|lors d'un vote"),
    deaths=phrases("est mort|est décédé|est décédée|décès de|mort de|nécrologie|hommage à feu"),
    before=phrases(" avait | avaient | s'était | s'étaient "),
    years_after=phrases("un an après|ans après|mois après"),
    long_ago=phrases("an plus tard|ans plus tard|mois plus tard|il y a un an|il y a deux ans|il y a trois ans|il y a quelques années|il y a quelques mois|il y a dix ans"),
    background=phrases(
        "l'an dernier|l'année dernière|le mois dernier|été élu|élu lors|élue lors|adhéré|membre depuis|depuis la|adoptée par|"
        "adopté par|été votée|votée par|fixée par|fixées par|décidé par|décidée par|à la demande de|présenté à|présentés à|sera présenté|seront présenté|"
        "sera soumis|seront soumis|soumis à|soumise à|soumises à|rendra compte|conformément|recommandation|élu par|devenu membre|décidée à|décidé à|décidée lors|décidé lors|créé par|créée par|arrêtées par|annoncé à|annoncée à|lancé à|lancée à|fait partie de la délégation|pour préparer|permis de préparer|adopté lors|adoptée lors| présida | présidé |fait suite à|font suite à|faisant suite à|dans le prolongement de|une résolution de|une décision de|en application d|en vertu d|met en œuvre une|découle d|à la suite d'une|avait demandé"
    ),
    last_month=phrases("{} dernier|tenue en {}"),
    papers=phrases("loi n°|ordonnance n°|autorisation de mission|ordre de mission|décret |décrets|arrêté n|journal officiel|appel d'offres|marché public|avis de vacance|interpol recrute|fiche de poste"),
    profiles=phrases("portrait|qui est |né à|née à|né en|née en"),
    live=phrases("cette semaine|ces jours-ci|ce mois-ci|en marge|deuxième jour|troisième jour|à la veille|exhort|appell|réclam|exig|en cours|actuellement|dévoil|jours de l"),
    events=phrases(
        "vient de se tenir|prenant la parole|pris la parole|prend la parole|s'exprim|s'est exprim|représent|siég|assist|prend part|pris part|rendu|déplac|déroul|bienvenue|tenait|ouvr|ouvert|clôtur|adopt|élu|élection|accueil|réuni|particip|vot|délégu|inaugur|pris fin|prend fin|tenu|"
        "tient|thème|résolution|admis|désign|début|pendant|durant|approuve |a approuvé|ont approuvé|générale valide|d'interpol valide|générale élit|d'interpol élit|générale décide|d'interpol décide|générale a validé|d'interpol a validé|générale a décidé|d'interpol a décidé|générale s'achève|d'interpol s'achève|générale s'est achevée|d'interpol s'est achevée|abrite l'|abritera l'|recevoir l'|recevra l'|recevoir la|recevra la"
    ),
    of=phrases("de la|de l'|des|du|de|d'"),
    year=terms("année an"),
    behind=False,
)
VENUE = Venue(
    at=terms("à en au aux dans île"),
    leading=terms("dont république royaume la ville de du station balnéaire port localité cité capitale le d' principauté émirat sultanat cité-état"),
    hosting=phrases(
        "ouvre ses portes|ouvert ses portes|tapis rouge|a reçu|y a reçu|pour recevoir|à recevoir|pour accueillir|à accueillir|pour abriter|à abriter|accueillent|accueillait|accueillaient|reçoivent|héberge|au rythme d|à l'heure d|capitale mondiale|capitale de la police|organisera|organisatrice|se prépare à la|se prépare pour la|s'apprête à recevoir|passe le témoin|passe le flambeau|passe le relais|désignée pour|recevra|accueillant|organise|abrité|abritée|reçoit|accueille|accueilli|accueillie|pays hôte|hôte|sert de cadre|servait de cadre|servira de cadre|théâtre de|se prépare à recevoir|souhaitera la bienvenue|prête son cadre|prêtera son cadre|écrin de|accueillera|organisée par|abritera"
    ),
    meeting=phrases(
        "réunie|conclave|événement|sommet|assises|plénière|assemblée|conférence|réunion|session|réunis|réunit|se tient|tenue|s'ouvre|ouvert|rencontre|"
        "rassembl|congrès|travaux|débats|clôtur|s'achève|délégués|se déroule|organisée|venus|le vote|le scrutin|occupent"
    ),
    capital=phrases("capitale|ville|cité|station balnéaire|localité"),
    seats=terms(
        "complexe centre siège bureau académie institut ambassade université secrétariat basée basé situé située installé installée établi établie né"
    ),
    halls=terms("palais hôtel salle salles auditorium conférences congrès conventions expositions convention conference"),
    named=terms("assemblée assemblée_générale conclave"),
    named_before=False,
    hearers=terms("journalistes presse reporters médias"),
    struck=phrases("méfiance en|méfiance au|inquiétude en|inquiétude au|inquiétudes en|colère en|colère au|indignation en|émoi en|réticences en|craintes en|défiance en| né à| née à| appris à| apprise à| formé à| formée à| élevé à| élevée à| grandi à| diplômé de| diplômée de| installé à| installée à| établi à| établie à| réfugié à| réfugiée à| exilé à| exilée à|attentat|attaque|arrêté|interpellé|séisme|tués|accusé|inculpé|emprisonné|incarcéré|disparu|condamné|torturé|détenu|jugé"),
    returning=phrases("à destination de|rentré de|rentrée de|rentrés de|de retour de|retour de|revenu de|revenue de"),
    homeward=phrases("de retour à|de retour au|rentré à|rentrée à|rentrés à|revenu à|revenue à"),
    continuing=phrases("il s'exprimait|elle s'exprimait|il intervenait|elle intervenait|il prenait la parole|elle prenait la parole"),
    towards=terms("vers pour rejoint"),
    where=phrases("où "), greeting=phrases("bonjour de |bonjour d'|salutations de |salutations d'|depuis |en direct de |en direct d'|nouvelles de "), welcoming=phrases("bienvenue à |bienvenue au |bienvenue en |bienvenus à |bienvenus au |bienvenus en "),
    choosing=phrases("décision prise|vote tenu|décidé à|choisi|retenu|désigné|opté pour|voté pour|attribué à|confié à|leur choix sur|son choix sur|leur dévolu sur|choix de|choix d'|choix du|choisie|retenue|désignée|choisissant|retenant|désignant|choisissent|choisit|retient|proposé d'accueillir|offert d'accueillir|candidates à l'accueil|candidate à l'accueil|candidates pour accueillir|candidate pour accueillir|souhaitent accueillir|souhaite accueillir"), awaiting=phrases("est prête pour|est prête à|est fin prête|fin prête pour|est prêt pour|est fin prêt|se prépare à|se prépare pour|s'apprête à|attend la|peaufine|met la dernière main"), awarded=phrases("de tenir|d'organiser|d'accueillir|pour organiser|pour accueillir|pour abriter|pour recevoir|pour héberger|comme hôte|comme pays hôte|ville hôte|pays hôte|pays d'accueil"), bids=phrases("candidature|l'organisation de"), backing=phrases("attribué|confié|approuv|soutenu|validé|accepté|entériné|plébiscité|appuyé|remport|en faveur de|adopté"),
    sitting=phrases("session actuelle|dernière session|session en cours|présente session|session précédente|actuelle session|précédente session|session qui se tient|session tenue"),
    wishing=phrases("souhaite accueillir|souhaitent accueillir|souhaite abriter|souhaite organiser|veut accueillir|veut abriter|voudrait accueillir|aimerait accueillir|espère accueillir|ambitionne d'accueillir|proposé d'accueillir|offert d'accueillir|candidat à l'accueil|candidate à l'accueil|candidate pour accueillir|candidat pour accueillir|prêt à accueillir|prête à accueillir|désireux d'accueillir|désir d'accueillir|volonté d'accueillir|souhait d'accueillir"),
    hosted=phrases("avait accueilli|avait abrité|avait reçu|avait hébergé|avait organisé|avaient accueilli|avait déjà accueilli|avait déjà abrité"),
    labels=terms("lieu où ville ville_hôte endroit localisation pays pays_hôte lieu_de_la_session lieu_de_la_réunion ville_d'accueil pays_d'accueil"),
    times=terms("matin soir midi semaine semaines mois jour jours nuit minute journée journées séance heure heures matinée"),
    sat=terms("a_siégé ont_siégé avons_siégé"),
    within=phrases("en|au|aux|de|du"),
    joined=phrases(""),
    here=terms("ici"), regions=terms("afrique europe asie amérique amériques océanie caraïbes pacifique méditerranée région parlement anglais français espagnol arabe nord sud est ouest centrale occidentale orientale golfe latine comité groupe état république royaume île îles mer lac fleuve province"),
    particles=terms("de du la le les en sur"),
)
THEMES = Themes(
    names=phrases("thème|thématique|slogan|devise|mot d'ordre|sous le signe|sous la bannière"),
    others=terms(
        "débattu débattront débattent panel ministérielle ministériel débat débats atelier table exposition séminaire opération campagne "
        "réunion_ministérielle conférence"
    ),
    leads=phrases("est|était|de"),
    stops=phrases("s'est|sera"),
    behind=phrases("sous ce|sous cette|est le|était le|tel est le|comme|pour|est la|c'est le|est cette année le"),
)
PAGE = Page(
    source=phrases("source"),
    credit=patterns(r"(?:distribue|diffuse) par\b | (?:redacteur|redactrice|edite par|edition)\s?: | tous droits reserves"),
    along=phrases("avec |avec l'"),
    bylines=phrases("auteur :|auteur:|auteure :|autrice :|rédaction :|texte :|textes :|journaliste :|journaliste:|reportage :|propos recueillis par|mis en ligne par|article de|signé :|envoyé spécial de|envoyée spéciale de|par|écrit par|rédigé par|publié par|posté par|de notre envoyé spécial|de notre envoyée spéciale|de notre correspondant|de notre correspondante"),
    skips=patterns(r"(?:aller|passer|acceder|sauter) (?:directement )?(?:au|a la) (?:contenu|menu|navigation|recherche|pied)"),
    share=patterns(
        r"partager | imprimer | publicite | suivez-nous | abonnez-vous | lire la suite | s'abonner | temps de lecture"
        r" | se connecter | connexion\Z | s'inscrire\Z | en direct\Z | radio [\w ]{2,20}\Z | cliquez ici | faire un don | aller au contenu"
        r" | (?:pour|a) (?:diffusion|publication) immediate[ .]*\Z | a diffuser immediatement | lecture | photo ?: | pages?\s\d+(?:\s?/\s?\d+)?\Z"
    ),
    about=patterns(r"(?:a propos|au sujet) (?:d'|de l'|du |de )[a-z .'-]{2,40} | a propos"),
    ending=patterns(
        r"notes? (?:aux|a l'attention des) (?:redac|journalistes|editeurs) | contacts? (?:presse|media) | service de presse"
        r" | pour (?:plus|de plus amples|tout|toute) (?:d'?\s?)?(?:informations?|renseignements?|demande)"
        r" | (?:plus d'informations?|renseignements|informations)\s?:(?=.{0,70}(?:tel|courriel|mail|@|\d\d)) | pour en savoir plus"
    ),
    ends=phrases("fin"),
    portrait=patterns(r"interpol est la (?:plus grande|premiere)"),
    related=patterns(
        r"(?:voir|a voir|lire|a lire) aussi | articles? (?:lies|connexes|similaires) | (?:les )?plus lus | derniers articles"
        r" | dernieres (?:actualites|nouvelles|infos) | autres (?:actualites|articles|nouvelles)"
        r" | sur le meme (?:sujet|theme) | dans la meme rubrique | article (?:precedent|suivant|associe) | a ne pas (?:manquer|rater)"
        r" | (?:plus|egalement|aussi) dans cette (?:categorie|rubrique) | (?:voir|lire|a lire|a voir) egalement | a decouvrir(?: aussi)?"
        r" | vous aimerez aussi | recommande pour vous | pour aller plus loin | (?:les )?plus (?:commentes|partages) | nos derniers? (?:articles|videos)"
    ),
    cookies=patterns(r"cookie(?<=\bcookie)s?\b"),
    addresses=phrases(
        "mesdames|messieurs|excellences|chers |chères |monsieur le |madame la |honorables"
    ),
    speeches=patterns(r"(?:allocution|discours|intervention|mots?) (?=de |du |d'|prononce|inaugura|liminaire|introductif|a la)"),
    kinds=patterns(r"actualites? | communique(?: de presse)?"),
    dated=patterns(
        r"date(?: de publication)? | (?:ce contenu a ete |cet article a ete )?publiee?(?: le)? | mise? en ligne(?: le)? | mise? a jour(?: le)? | parue? le | cree(?:e)? le | actualites (?:of|du) | (?:seance|edition|journal|journal televise) du"
    ),
    other_days=patterns(r"date (?:de l'|du |d')(?:evenement|reunion|rencontre|debut) | date limite | echeance | (?:debut|fin|ouverture|cloture|date de fin)\s?:"),
    updated=patterns(r"(?:derniere )?mise? a jour"),
    captions=phrases("photo|image :|image:"),
    agencies=phrases("agences|avec agences|agences de presse"),
    networks=phrases("facebook|twitter|whatsapp|linkedin|messenger|telegram|instagram|youtube|tiktok"),
    masts=terms("bulletin ministère république ambassade gouvernement direction préfecture secrétariat cabinet police gendarmerie service commission agence office fondation association confédération consulat parlement présidence sûreté actualités actualité hebdo nouvelliste"),
    papers=terms("tribune matin soir quotidien hebdo dépêche libération actualité"),
    under=phrases("dans|sous"),
    sections=terms(
        "monde politique société actualités actualité international internationale afrique sécurité rédaction divers accueil exclusif une brèves police justice nation national infos news"
    ),
    owned=patterns(r"© | droits reserves"),
    staff=phrases("correspondant|correspondante|envoyé spécial|envoyée spéciale|journaliste|rédaction"),
    outlets=phrases("radio|télévision|dépêches|presse|studio|journal|quotidien|infos|médias| info|midi "),
    leaves=phrases("pages|page|pp|p"),
    issues=phrases("numero |edition n"),
    remarks=phrases("commentaires"),
)
CREDITING = Crediting(
    distributed=phrases("distribué par|diffusé par|transmis par"),
    behalf=phrases("pour|au nom de|pour le compte de"),
    agencies=phrases("agence de presse|agence d'information"), heads=terms("agence"), wires=terms("presse dépêches infos"),
    to=phrases(""), naming=phrases("agence de presse|l'agence|agence|la|le"),
    told=phrases("à|à l'|à la|auprès de l'|auprès de la|auprès de|avec|selon l'|selon la|selon|d'après|d'après l'|rapporte|a rapporté|rapportait|ont rapporté|rapporte l'|a rapporté l'|indique|a indiqué|indique l'|annonce|relate|relaie|relaie l'|précise l'|cité par|citée par|cités par|cité par l'|citée par l'|cités par l'|dépêche de|dépêche de l'"),
    quoted=phrases("rapporte|a rapporté|cité par|citant|cite|a cité"),
    again=phrases("même source|mêmes sources|même communiqué"),
)


SPEECH = Speech(
    said=verbs.SAID,
    plain=verbs.PLAIN,
    openers=verbs.OPENERS,
    saying=verbs.SAYING,
    judged=verbs.JUDGED,
    judging=verbs.JUDGING,
    judged_by=verbs.JUDGED_BY,
    signed=words("signé signée cosigné cosignée contresigné contresignée écrit écrite rédigé rédigée publié publiée diffusé diffusée émis émise posté postée envoyé envoyée adressé adressée transmis transmise paraphé paraphée signés signées écrits écrites publiés publiées lu lue prononcé prononcée"),
    by=words("par"),
    hands=words("main plume nom"),
    senders=frozenset(("",)),
    according=by_first(verbs.ACCORDING),
    roles=offices.ROLES,
    feminine_roles=offices.FEMININE_ROLES,
    adjectival=words("policier policière"),
    scholars=("logie logue", "nomie nomiste"),
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
    feminine=words("mme mlle madame elle elles celle-ci intéressée dernière élue lauréate") | courtesy.LADIES,
    masculine=words("m monsieur il ils celui-ci lui intéressé dernier élu lauréat") | courtesy.GENTLEMEN,
    women=WOMEN | FRENCH_WOMEN,
    men=MEN | FRENCH_MEN,
    pronouns=words("il elle ils elles on celui-ci celle-ci"),
    plural=words("ils elles on"),
    narrating=(("notre", "correspondant"), ("notre", "correspondante"), ("notre", "envoyé"), ("notre", "envoyée"), ("notre", "rédaction")),
    narrators=words("je nous"),
    determiners=words(
        "le la les l’ l' un une des ce cet cette ces son sa ses leur leurs notre nos plusieurs certains certaines"
    ),
    definites=words("le la les l’ l' ce cette son sa leur"),
    in_names=words("sans contre pour"),
    particles=PARTICLES
    | words("y i e de du des d’ d' la le abou épouse née veuve dit ya ag aït ait mint"),
    links=words("de du des d’ d' à au aux pour chargé chargée en contre auprès près durant pendant"),
    stops=words(
        "venu venue venus revenu parvenu autour auprès devant derrière envers à au aux en dans sur sous avec sans pour par contre vers chez depuis pendant durant avant après entre dès"
        " lors comme mais ou donc or ni car que qu’ qu' qui quoi dont où si quand lorsque tandis alors ainsi aussi"
        " encore déjà très plus moins peu beaucoup tout toute tous toutes même mêmes autre autres ce cela ça ceci"
        " celui celle ceux y ne n’ n' pas jamais rien se s’ s' me m’ te nous vous lui leur eux je j’ tu il elle on"
        " ils elles est sont était étaient sera seront être été fut furent ont avait avaient aura auront avoir eu"
        " fait faire font peut peuvent doit doivent selon malgré outre parmi grâce afin voici voilà cependant"
        " toutefois néanmoins pourtant enfin ensuite puis d’abord hier aujourd’hui demain un une le la les des de du"
        " ces cette mon ma mes ton notre votre chaque quelque quelques aucun aucune près quelle quel rendez-vous"
        " c’ c' t’ t' jusqu’ jusqu' lorsqu’ puisqu’ quoiqu’ photo source lire vidéo accueillant ouvrant clôturant intervenant comment pourquoi combien quels quelles"
    ),
    done=verbs.DONE,
    adverbs=words(
        "actuellement dehors dedans partout auparavant précédemment désormais jadis ailleurs autrefois entre-temps entretemps surtout bref certes "
        "également aussi ensuite encore notamment hier récemment déjà alors ainsi enfin puis toutefois cependant"
        " lui-même elle-même"
    ),
    auxiliaries=words(
        "se a ont avait avaient aura aurait auraient est sont a-t-il a-t-elle a-t-on ont-ils ont-elles avait-il avait-elle s’est s' s’"
    ),
    calendar=words(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi"
        " jeudi vendredi samedi dimanche"
    ),
    wished=words("soit soient serait seraient"),
    bearers=words("formule accord brouillon paragraphe préambule protocole amendement clause code procès-verbal norme résolution déclaration motion charte constitution traité statut statuts article convention loi règlement ordre tee-shirt t-shirt maillot casquette affiche affiches banderole banderoles pancarte pancartes plaque panneau inscription écriteau autocollant fresque écran slogan calicot enseigne"),
    coined=phrases("notice rouge|notices rouges|notice bleue|notices bleues|diffusions|avis de recherche|avis rouge|avis rouges|en ligne|un pays, une voix|un pays = une voix|un état, une voix"),
    concluding=words("conclu conclut"), meetings=words("assemblée session réunion conférence sommet congrès rencontre"),
    mouths=words("voix bouche travers truchement"), hoping=words("espère espérait souhaite souhaitait attend attendait considère considérait croit croyait craint craignait veut voulait estime compte comptait"),
    own_called=words("organisation organisme agence institution instance"),
    own_styled=words("internationale international mondiale mondial policière policier police criminelle intergouvernementale coopération lyonnaise lyonnais de des polices"),
    authors=words("auteur auteure autrice coauteur coauteure coautrice"),
    mottoes=words("thème thématique devise slogan ordre intitulé intitulée"),
    titled=words(
        "thème devise slogan consacré consacrée consacrés consacrées intitulé intitulée intitulés titre titré rapport livre chanson film projet initiative"
        " campagne opération opérations prix programme baptisé baptisée dénommé dénommée dénommés dénommées nommé dit dite dits dites surnommé surnommée surnommés"
        " exposition exercice mot terme expression inscription mention"
    ),
    calling=words("appeler appelle appellent nommer nomme prénomme prénommé prénommée surnommé surnommée nom pseudonyme surnom présente présenté présentée identifié identifiée"),
    namers=words("connu connue connus connues journal quotidien hebdomadaire magazine fameux fameuse fameuses"), halls=words("Palais Centre Hôtel Salle Parc Théâtre Musée Stade Aéroport Hôpital Bibliothèque Cathédrale Mosquée Avenue Boulevard"),
    things=words("opération opérations dispositif plan programme projet initiative campagne stratégie hôtel théâtre auditorium palais pavillon salle stade parc avenue rue boulevard pont port aéroport navire cargo chalutier voilier paquebot yacht frégate satellite système plateforme application logiciel portail journal quotidien hebdomadaire magazine chaîne affaire loi prix tournoi mont volcan immeuble tour complexe exercice restaurant bar café musée terminal train virus"),
    relatives=words("qui dont où lequel laquelle lesquels lesquelles duquel desquels desquelles auquel auxquels auxquelles quoi"),
    that=words("que qu’ qu' combien"),
    ands=words("et ou & mais"),
    of=words("de du des d’ d'"),
    as_=offices.AS,
    occasions=words("présence compagnie visite séance réunion audition débat plénière conclusion préambule réponse adresse assistance auditoire parterre vidéo vidéos issue sortie arrivée antenne téléphone barre suite presse micro marge conférence discours entretien interview communiqué déclaration tribune ouverture clôture cérémonie journalistes"), reporters=words("presse"), towards=words("à au"), settings=split_by_first(words("lors_de face_à face_au face_aux vis-à-vis_de entouré_de entourée_de flanqué_de flanquée_de accompagné_de accompagnée_de aux_côtés à_côté juste_avant juste_après peu_avant peu_après micro_en larmes_aux")), asked=words("cité citée cités citées jointes interrogé interrogée interrogés interrogées joint jointe joints contacté contactée contactés consulté consultée interviewé interviewée questionné questionnée"), doing=frozenset(("",)),
    pointing=(*((by, this, word) for by in ("par", "sur", "avec") for this, word in (("ces", "mots"), ("cette", "phrase"), ("cette", "formule"), ("ce", "message"), ("cet", "appel"), ("ces", "paroles"), ("ce", "constat"))), ("c’", "est", "par", "ces"), ("c’", "est", "en", "ces"), ("c’", "est", "sur", "ces"), ("c’", "est", "ainsi", "que"), ("c’", "est", "ainsi", "qu’"), ("ainsi", "s’", "exprime"), ("ainsi", "s’", "exprimait")),
    thus=words("ainsi"),
    heads=words("sur avec est était fut ainsi ces c’ ce cette la le les l’ par voilà tel tels telle telles"),
    pointers=words("c’ ce cette ces voilà tel tels telle telles"),
    remarks=words(
        "anecdote image aveu boutade trait métaphore comparaison mots mot paroles message verdict constat avis conclusion bilan phrase formule réponse conseil leçon voix résumé sentiment citation propos jugement souhait promesse avertissement commentaire réaction pronostic explication diagnostic credo engagement appel déclaration déclarations"
    ),
    what=words("qu’ que comment"),
    likewise=(("comme",), ("ainsi", "que"), ("tel", "que"), ("c’", "est", "ce", "qu’"), ("c’", "est", "ce", "que")),
    views=by_first(
        (
            ("à", "ses", "yeux"),
            ("à", "leurs", "yeux"),
            *(("à", whose, one) for whose in ("son", "leur") for one in ("avis", "sens")),
            *(("de", whose, *own, "aveu") for whose in ("son", "leur") for own in ((), ("propre",))),
            *(("selon", whose, one) for whose in ("ses", "leurs") for one in ("mots", "termes", "propos", "dires", "propres")),
            ("selon", "son", "expression"),
            ("de", "son", "point", "de", "vue"),
            *(("dans", whose, "bouche") for whose in ("sa", "leur")),
            *(("à", whose, verb) for whose in ("l’", "le", "la", "les") for verb in ("entendre", "croire")),
            *(("à", whose, "en", "croire") for whose in ("l’", "les")),
        )
    ),
    arriving=words("nouveau nouvelle nouvel élu élue vainqueur lauréat lauréate"),
    leaving=words("sortant sortante démissionnaire"),
    once=words("ancien ancienne ex-patron ex-patronne ex-commissaire ex-policier ex-policière ex-procureur ex-procureure ex-juge ex-magistrat ex-magistrate ex-officier ex-gendarme ex-inspecteur ex-enquêteur"),
    demonstratives=words("ce cet cette"),
    negations=frozenset(("",)), denying=verbs.DENYING,
    charges=(("en", "charge", "de"), ("chargé", "de"), ("chargée", "de"), ("à", "la", "tête", "de")),
    runners=words("candidat candidate prétendant prétendante"),
    delegates=words("représentant représentante délégué déléguée délégation candidat candidate"),
    clitics=verbs.CLITICS,
    since=words("depuis durant pendant jusqu’ jusqu'"),
    where=words("à en au aux près dans depuis"),
    former=words("premier première"),
    second=words("second seconde"),
    latter=words("second seconde dernier dernière celui-ci celle-ci intéressé intéressée"),
    past_endings=("é", "ée", "és", "ées", "soutenu", "soutenue", "soutenus", "soutenues", "Joint", "Jointe", "Battu", "Battue", "Ému", "Émue", "Venu", "Venue", "Reçu", "Reçue", "Déçu", "Déçue", "Convaincu", "Convaincue"),
    becoming=offices.BECOMING,
    succeeding=offices.SUCCEEDING,
    predecessors=by_last(offices.PREDECESSORS),
    ascending=by_first(offices.ASCENDING),
    delegations=words("délégation équipe mission"),
    led_by=words("conduite dirigée emmenée menée présidée tête"),
    their_head="chef cheffe de la délégation",
    winning=offices.WINNING, falling=offices.FALLING,
    elections=offices.ELECTIONS,
    contests=offices.CONTESTS,
    heading=offices.HEADING,
    peoples=("ois", "oise", "ais", "aise", "ien", "ienne", "ain", "aine", "ite", "éen", "éenne", "in", "ine", "an", "ane", "ote", "ol", "ole", "ène", "ard", "arde", "asque"),
    several=offices.SEVERAL,
    infinitives=verbs.INFINITIVES,
    posts=offices.POSTS, positions=offices.POSITIONS, holding=offices.HOLDING, seated=offices.SEATED, committees=offices.COMMITTEES,
    elected=offices.ELECTED,
    clauses=words("quand lorsque lorsqu’ alors que si mais tandis car comme puisque puisqu’ où"),
    such_as=split_by_first(words("dont parmi_lesquels parmi_lesquelles parmi_eux parmi_elles entre_autres comme notamment menés_par menées_par")),
    asides=(
        ("pour", "sa", "part"),
        ("de", "son", "côté"),
        ("à", "son", "tour"),
        ("quant", "à", "lui"),
        ("quant", "à", "elle"),
        *(("en", word) for word in ("effet", "revanche", "particulier", "conclusion", "substance", "outre", "retour", "souriant", "aparté", "préambule")),
        *(("sans", word) for word in ("détour", "détours", "ambages", "hésiter", "surprise", "fard")),
        *(("avec", word) for word in ("force", "émotion", "fierté", "humour", "amertume", "ironie", "gravité")),
        *((word, "aussi") for word in ("lui", "elle", "eux", "elles")),
        ("pour", "leur", "part"),
        ("de", "leur", "côté"),
        ("à", "leur", "tour"),
        ("dans", "un", "sourire"),
        ("d’", "emblée"),
        ("au", "passage"),
        ("par", "ailleurs"),
        *((*one, "nouveau") for one in (("de",), ("à",))),
        ("une", "fois", "de", "plus"),
        ("tout", "de", "même"),
        ("à", "mi-voix"),
        ("à", "voix", "basse"),
        *(("en", word) for word in ("riant", "soupirant", "plaisantant")),
    ),
    passives=verbs.PASSIVES,
    writings=words("communiqué lettre rapport message texte document étude note tribune courriel discours allocution intervention mots"),
    owners=words("son sa leur ses"),
    asking=verbs.ASKING,
    surnames=frozenset(("",)),
    citing=words("cite cité citait citent citaient citant"),
    askers=words("journaliste reporter intervieweur intervieweuse confrère"),
    hearers=verbs.HEARERS, learning=verbs.LEARNING,
    objects=verbs.OBJECTS,
    idioms=verbs.IDIOMS, praising=verbs.PRAISING, greeting=verbs.GREETING, urging=verbs.URGING, pleading=verbs.PLEADING, before=frozenset(("avant",)),
    inversions=verbs.INVERSIONS,
    adverb_endings=("ment",),
    participles=("ant", "és", "ées"),
    notices=("auteur :", "auteur:", "auteure :", "auteure:", "autrice :", "autrice:", "auteurs :", "rédacteur :", "rédactrice :", "éditeur :", "édition :", "édité par", "rédigé par", "publié par", "écrit par", "texte :", "textes :", "photo :", "photos :", "traduction :", "traduit par", "propos recueillis", "crédit", "directeur de la publication", "directrice de la publication", "rédacteur en chef :", "rédactrice en chef :", "photographies :", "illustration :", "lire aussi", "à lire", "voir aussi"),
    own_bodies=offices.OWN_BODIES,
    own_offices=offices.OWN_OFFICES,
    bodies=offices.BODIES,
    listed=offices.LISTED,
    incises=True,
    articles={
        "le": MASCULINE, "un": MASCULINE, "ce": MASCULINE, "cet": MASCULINE, "la": FEMININE, "une": FEMININE, "cette": FEMININE
    },
    kin=offices.KIN,
    places=PLACES,
    abbreviations=words("col gén lt cpt cdt cmdt insp cne adj gal m mm mme mmes mlle dr pr me st ste av bd art no etc janv févr sept oct nov déc") | courtesy.SHORT,
    contracted={"du": "de", "des": "de", "d’": "de", "d'": "de", "au": "à", "aux": "à", "duquel": "de", "desquels": "de", "desquelles": "de", "auquel": "à", "auxquels": "à", "auxquelles": "à"},
    capacities=words("qualité titre tant fonction fonctions rôle poste"), inside=words("pour la les l’ l'"),
    elisions=("[cdjlmnstCDJLMNST]", "[Qq]u", "[Jj]usqu", "[Ll]orsqu", "[Pp]uisqu", "[Aa]ujourd"),
    double_titles=offices.DOUBLE_TITLES,
    to_do=frozenset(("",)),
    verb_endings=("a", "e", "t", "d", "é", "és", "i", "is", "u", "us", "ie", "ue"),
    no_nouns=("ment",),
    of_towns=("ois", "oise", "ais", "aise", "ien", "ienne", "éen", "éenne", "ain", "aine", "asque"),
    cased=True,
    adjectives_follow=True,
    crowned=words("roi reine émir sultan majesté souverain souveraine"),
    praised=verbs.PRAISED,
    one_of=words("un une"),
    sole=words(
        "souverain souveraine roi reine majesté pape cardinal évêque archevêque maire mairesse ministre gouverneur gouverneure"
        " chancelier chancelière ambassadeur ambassadrice consul consule recteur rectrice sénateur sénatrice député députée"
        " procureur procureure préfet préfète bourgmestre wali bâtonnier bâtonnière"
    ),
    counterparts=words("homologue collègue interlocuteur interlocutrice hôte"), rivals={"rival": MASCULINE, "rivale": FEMININE, "adversaire": 0, "concurrent": MASCULINE, "concurrente": FEMININE, "opposante": FEMININE, "opposant": MASCULINE},
    unstated=STATED,
    subjectless=False,
    verb_first=False,
    joining=APART,
    script=CASED,
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
        "cents=100 demi_centaine=50 demi_millier=500 demi_douzaine=6 dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 mille=1000 millier=1000"
    ),
    ordinals=joined(
        "premier/première/unième deuxième/seconde/second troisième quatrième cinquième sixième septième huitième "
        "neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix_septième dix_huitième "
        "dix_neuvième".replace("_", "\N{NO-BREAK SPACE}"),
        {20: "vingtième", 30: "trentième", 40: "quarantième", 50: "cinquantième", 60: "soixantième", 70: "soixante dixième/septantième", 80: "quatre vingtième/octantième", 90: "quatre vingt dixième/nonantième", 100: "centième", 71: "soixante et onzième/soixante onzième", 72: "soixante douzième", 73: "soixante treizième", 74: "soixante quatorzième", 75: "soixante quinzième", 76: "soixante seizième", 77: "soixante dix septième", 78: "soixante dix huitième", 79: "soixante dix neuvième", 91: "quatre vingt onzième", 92: "quatre vingt douzième", 93: "quatre vingt treizième", 94: "quatre vingt quatorzième", 95: "quatre vingt quinzième", 96: "quatre vingt seizième", 97: "quatre vingt dix septième", 98: "quatre vingt dix huitième", 99: "quatre vingt dix neuvième"},
        {20: "vingt/vingt et", 30: "trente/trente et", 40: "quarante/quarante et", 50: "cinquante/cinquante et", 60: "soixante/soixante et", 80: "quatre vingt/quatre vingts", 100: "cent"},
        (" ",),
    )
    | {f"{figure}{mark}": number for figure, number in roman(60, 99).items() for mark in ("", "e", "eme")},
    ordinal_marks=terms("° e eme emes ième ère er re es"),
    abbreviations=terms("mme mlle art"),
    compounds=terms("demi mi semi"),
    elided=phrases("l'|d'"),
    clipped=terms("n s t"),
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
    duties=phrases("se réunit une fois par an|se réunit chaque année|organe de direction suprême|organe suprême|élit les membres|a pour mission|ont pour mission|a pour objet de|est chargée de|est chargé de|chargée de faciliter|sa mission est|mission d'interpol|le rôle d'interpol est|interpol est connue pour|connue pour|elle permet aux polices|aide les polices|relie les polices|a été créée pour|fut créée pour"),
    units=offices.UNITS,
    unit_links=offices.UNIT_LINKS,
)
