"""What French says of days: how they are written, and what a session does on them."""
# ruff: noqa: E501 (word lists)

from parsers.languages.language import Course, Dating, numbered, patterns, phrases, terms

COURSE = Course(
    opening=phrases(
        "depuis|dès le |dès ce |dès demain|dès aujourd'hui|dès lundi|dès mardi|dès mercredi|dès jeudi|dès vendredi|dès samedi|dès dimanche|se tiendra|se tiendront|se déroulera|se dérouleront|aura lieu|auront lieu|débutera|débuteront|débute |débutent|débutait|débutaient|débutant|débuta |débutèrent|débuter |commence |commencent|commencera|commenceront|commençait|commençaient|commença |commencer |s'ouvrait|s'ouvraient|s'ouvriront|s'était ouvert|s'ouvre|s'ouvrit|s'ouvrir |s'est ouvert|ouvert|ouverture|ouvrira|ouvriront|ouvrait|ouvrant|ouvre |débuté|commencé|s'ouvrira|inaugur|"
        "entamé|entame |entament|entamera|entameront|entamait|lancé|démarr|coup d'envoi|lever de rideau|levé de rideau|à partir de|à partir du|à compter de|à compter du|accueillera|abritera|recevra|se réunira|se retrouveront|siégera|tiendra"
    ),
    opens=phrases(
        "se tiendra|se tiendront|se déroulera|se dérouleront|aura lieu|auront lieu|débutera|débuteront|débutent|débuter |commencera|commenceront|commencent|commencer |s'ouvriront|s'ouvre |s'ouvrir |s'ouvrira|ouvrira|ouvriront|ouvre |entament|entamera|entameront|démarrent|démarrera|démarreront|à partir d|à compter d|dès le |dès ce |dès demain|dès lundi|dès mardi|dès mercredi|dès jeudi|dès vendredi|dès samedi|dès dimanche|inaugurera|inaugureront"
    ),
    closing=phrases(
        "clôturant|clore|pris fin|prend fin|prennent fin|prenait fin|prenant fin|clôtur|achev|s'achève|se termin|terminé|terminera|termineront|s'est conclu|prendra fin|clos|conclura|concluront|finira|finiront|se sépar|"
        "prendront fin|se concl|rideau|se ferm|referm|fermé ses portes|fermera ses portes|fermeront leurs portes|fermé leurs portes|prit fin|dit adieu|dit au revoir|marque la fin|marquant la fin|s'est séparée|se sont séparés|bouclé"
    ),
    gatherings=phrases(
        "au programme|à l'ordre du jour|délégations|assemblée|assises|plénière|rassemblement|grand-messe|forum|réunion|session|conférence|rencontre|conclave|événement|travaux|rendez-vous|congrès|sommet|débats|délibérations|édition|délégués"
    ),
    aside=phrases(
        "le comité exécutif|audience publique|commission|atelier|séminaire|exposition|match|conférence de presse|votation|scrutin|vote |dîner| gala|formation"
    ),
    ended=phrases("pris fin|achev|terminé|conclu|clos|refermé|fermé|prit fin"),
    there=phrases("s'y est |s'y était |y a |y avait |là "),
    same_day=phrases("ce jour-là|le même jour|le jour même"),
    meanwhile=phrases(
        " avec laquelle | avec lequel | par laquelle | par lequel | alors que | tandis que | au moment où | à l'heure où | lorsque | quand "
    ),
    openers=phrases(
        "allocution d'ouverture|discours d'ouverture|mot d'ouverture|propos d'ouverture|allocution inaugurale|discours inaugural"
    ),
    gathered=phrases(
        "se sont réuni|se sont retrouvé|se sont rassemblé|se sont donné rendez-vous|ont convergé|réunis ce|réunis lundi"
    ),
    purposes=phrases(" pour "),
    farewells=phrases(
        "allocution de clôture|discours de clôture|mot de clôture|mot de la fin|propos de clôture|allocution finale"
    ),
    preparing=phrases(
        "formation|recrutement|répétition|rénovation|chantier|préparatifs|préparation|inscription|site internet|site web|compte à rebours|logo|accréditation|billetterie|un concours"
    ),
    just=phrases("vient de |vient de s'|viennent de |viennent de s'"),
    eve=phrases("à la veille de l'|à la veille de son |la veille de l'|la veille de son "),
    declaring=phrases(
        "je déclare|je déclare donc|déclarer ouverte|déclarer ouverts|m'appartient d'ouvrir|l'honneur d'ouvrir|le privilège d'ouvrir|le plaisir d'ouvrir"
    ),
    having=terms("a ont est sont s'est se_sont"),
    until=phrases("jusqu'au|jusqu'à|jusque|d'ici à|d'ici au"),
    campaigns=phrases(
        "comité exécutif|opération |opérations |menée du|menées du|enquête|groupe de travail|stage|campagne"
    ),
    going=terms(
        "celle ci celui se dure durera durent dureront poursuit poursuivra poursuivront prolongera étalera étendra continue continuera travaux"
    ),
    away=phrases("dans|il y a|d'ici|d'ici à|depuis|sous|avant| à"),
    today=phrases(
        "ce même jour|ce matin|cet après-midi|aujourd'hui|ce jour|ce soir|en soirée|ce midi|cette nuit"
    ),
    last_day=phrases(
        "en clôturant|à l'issue de|à la fin de|au terme de|clap de fin|dernier jour|dernière journée|ultime journée|journée de clôture|jour de clôture|cérémonie de clôture|séance de clôture|\nclôture de|dernière séance|séance finale|ultime séance|dernière session plénière|dernière plénière|plénière finale|plénière de clôture"
    ),
    first_day=phrases(
        "\nouverture de|\ninauguration de|en inaugurant|en ouvrant|inaugurant|ouvrant|à l'ouverture de|lors de l'ouverture de|au début de|pour le début de|pour le coup d'envoi de|premier jour|journée inaugurale|jour inaugural|première journée|journée d'ouverture|jour d'ouverture|pour l'ouverture de|après l'ouverture de|à l'occasion de l'ouverture de|marquant l'ouverture de|cérémonie d'ouverture|séance d'ouverture|séance inaugurale|cérémonie inaugurale"
    ),
    sittings=phrases(
        "dernière séance|séance finale|ultime séance|dernière session plénière|dernière plénière|plénière finale|plénière de clôture"
    ),
    ceremony=phrases("cérémonie|séance"),
    coming=phrases(
        "participera |participeront |prendra part |prendront part |assistera |assisteront |sera |seront|aura lieu|auront lieu|s'ouvrira|se tiendra|se tiendront|se réunira|débutera|accueillera|doit |doivent|prévue|prévu|prochain|à partir"
    ),
    yesterday=phrases("hier|la veille"),
    before_yesterday=phrases("avant-hier"),
    tomorrow=phrases("demain|à la veille"),
    after_tomorrow=phrases("après-demain"),
    starting=phrases("du |dès le |depuis le "),
    this_month=phrases("de ce mois-ci|du mois courant|du mois en cours|du présent mois|de ce mois|courant"),
    next_month=phrases("du mois prochain|du mois suivant|du mois qui vient|le mois prochain"),
    last_month=phrases("du mois dernier|du mois écoulé|du mois passé|le mois dernier"),
    since=phrases("depuis|dès |à partir d|à compter d"),
    next_week=phrases("la semaine prochaine|semaine prochaine"),
    mornings=phrases("dans la matinée"),
    last_week=phrases("la semaine dernière|semaine passée|semaine écoulée"),
    weeks=phrases("semaine du|hebdomadaire|semaine de"),
    last=phrases("dernier|passé"),
    ahead=phrases("avant|en amont de|préalablement à|à la veille|pour que|afin que|en vue de"),
    numbering=phrases("jour |jour n° "),
    further=terms("autres autre"),
    lasting=terms("jour jours journée journées"),
    days=numbered(
        "premier=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 "
        "quatorze=14 quinze=15 seize=16 dix_sept=17 dix_huit=18 dix_neuf=19 vingt=20 vingt_et_un=21 vingt_deux=22 "
        "vingt_trois=23 vingt_quatre=24 vingt_cinq=25 vingt_six=26 vingt_sept=27 vingt_huit=28 vingt_neuf=29 "
        "trente=30 trente_et_un=31 un=1"
    ),
)
DATING = Dating(
    to=phrases("au|jusqu'au|a"), also=phrases("et"), between=phrases("entre"),
    ends=phrases("date de fin|date de clôture|fin|au|à|clôture|fermeture|jusqu'au|se termine|se termine le|prend fin le"),
    weekdays=phrases("lun|mar|mer|jeu|ven|sam|dim"),
    articles=phrases("le |du "), of=phrases("de |du mois de |du mois d'"), years=phrases("de"),
    past=phrases("en|depuis"), suffixes=phrases("er"), on=phrases("le|du"), within=phrases("en|courant|au mois de|ce mois de"), signed=phrases("le "),
    at=phrases("à "), clocks=phrases("h|heures"), eras=patterns(r"apr\. j\.-c\."),
    concordance=phrases("correspondant au"), thereof=phrases("du même mois"), relative=phrases("prochain|dernier|courant|de cette année|de l'année prochaine|de l'année en cours"),
    linked=False,
)  # fmt: skip
