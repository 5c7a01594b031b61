"""What French says of decisions: verbs of the past, nouns of action, and what is decided."""
# ruff: noqa: E501 (word lists)

from parsers.languages.language import Deciding, Decision, paired, phrases, terms

_CONSENT = paired(  # ce qui approuve quoi que ce soit
    "donné|donne|donnent|accordé|apporté|exprimé|manifesté|obtenu",
    "son feu vert|leur feu vert|le feu vert|son aval|leur aval|l'aval|son approbation|leur approbation|l'approbation|son assentiment|leur assentiment|l'assentiment|son consentement|leur consentement|sa bénédiction|leur bénédiction|son soutien|leur soutien|le soutien|son appui|leur appui",
) + phrases(
    "s'est prononcée en faveur|s'est prononcé en faveur|se sont prononcés en faveur|se sont prononcées en faveur|s'est prononcée pour|se sont prononcés pour|s'est déclarée favorable|se sont déclarés favorables|s'est montrée favorable|se sont montrés favorables|dit oui|voté en faveur|plébiscité|plébiscitée|souscrit à|souscrit au|appuyé|appuyée|fait le choix|fait leur|fait sien|fait sienne|fait leurs|recueilli un large soutien|recueilli un large appui|reçu un large soutien|emporté l'adhésion|fait l'unanimité"
)
_CONSENT += paired(
    "s'est prononcée|s'est prononcé|se sont prononcés|se sont prononcées|a voté|ont voté",
    "lundi en faveur|mardi en faveur|mercredi en faveur|jeudi en faveur|vendredi en faveur|samedi en faveur|hier en faveur|aujourd'hui en faveur|à l'unanimité en faveur|massivement en faveur|largement en faveur",
)
_BY_ITSELF = paired(  # ce que l'assemblée demande à ses membres est sa décision
    "l'assemblée générale|l'assemblée générale d'interpol|l'assemblée",
    "a recommandé|recommande|a exhorté les|exhorte les|a invité les|invite les|a appelé les|appelle les|a demandé aux|demande aux|a engagé les|a encouragé les",
)
_TAKEN = _CONSENT + phrases(
    "modifié|modifiée|modifiés|modifiées|amendé|amendée|s'est dotée|s'est doté|se sont dotés|donné leur accord|donné son accord|adopté|adoptée|adoptés|adoptées|adoptent|adoptant|fait adopter|approuvé|approuvée|approuvés|approuvées|approuvent|entériné|entérinée|entérinés|entérinées|voté|votée|votés|votées|avalisé|avalisée|validé|validée|validées|ratifié|ratifiée|accepté|acceptée|acceptées|décidé|décident|créé|créée|créées|lancé|lancée|institué|instituée|autorisé|autorisée|chargé|mandaté|convenu"
)
_IN_OFFICE = paired(  # ce qui dit seul que quelqu'un exerce une fonction désormais
    "a un nouveau|a une nouvelle|tient son nouveau|tient sa nouvelle|se dote d'un nouveau|se dote d'une nouvelle|est le nouveau|est la nouvelle|sera le prochain|sera la prochaine|devient le nouveau|devient la nouvelle|devient le|devient la|devient|comme nouveau|comme nouvelle",
    "président|présidente|vice-président|vice-présidente|secrétaire général|secrétaire générale|délégué pour|déléguée pour|trésorier|trésorière",
)
_NUMBERED_MEMBERS = phrases(  # est le 191e membre
    "|".join(
        f"{verb} {number}{mark}{noun}"
        for verb in ("est le", "est désormais le", "devient le", "est devenu le")
        for number in range(180, 210)
        for mark in ("e", "ème")
        for noun in (" membre", " pays membre")
    )
)
DECIDING = Deciding(
    elected=phrases(
        "élisent|élit|élu|élue|élus|élection|nommé|nommée|désigné|désignée|réélu|prochain président|prochaine présidente|prochain secrétaire général"
    ),
    naming=phrases(
        "choisit|choisi|choisie|choisissent|désigne|désignent|nomme|porte|devient|devenu|devenue|accède à|prend la|se dote d|s'est doté d|remporte|nouveau|nouvelle"
    ),
    admitted=phrases(
        "admet |membre à part entière|devient membre|nouveau membre|nouveaux membres|admis|adhésion|ème membre|pays membre de l'organisation|"
        "demandes d'adhésion|admise|admises|demande d'adhésion|candidature à l'adhésion|devenir membre|devenu membre|devenue membre|rejoint interpol|rejoindre interpol|intègre interpol|intégrer interpol|adhérer à interpol|adhère à interpol"
    ),
    election=Decision(
        phrases(
            "élu|élue|élus|élues|élit|élisent|réélu|réélue|nommé|nommée|nommés|désigné|désignée|désignés|choisi comme|choisie comme|choisi pour|choisie pour|porté à|portée à|porté au|portée au|porté le|porté la|reconduit|reconduite|confirmé dans|confirmée dans|investi|investie|remporté la présidence|remporté la vice-présidence|remporté le siège|remporté le poste|obtenu la présidence|obtenu la vice-présidence|obtenu le siège|obtenu le poste|décroché la présidence|décroché la vice-présidence|décroché le siège|décroché le poste|obtient la|décroche la|décroche le|prend la présidence|prend la tête|pris la présidence|pris la tête|renouvelé sa confiance|renouvelé leur confiance|confié la présidence|confié les rênes|confié le secrétariat|confié le poste|confié la tête|s'est imposé|s'est imposée|porté son choix sur|porté leur choix sur"
        ),
        phrases(
            "élection de|élection du|élection d'un|élection d'une|réélection de|réélection du|nomination de|nomination du|désignation de|désignation du|le choix de|le choix du|l'accession de|l'accession du|l'arrivée de|élection à|élection au|nomination à|nomination au|accession à|reconduction de|reconduction du"
        ),
        phrases(
            "président|présidente|vice-président|vice-présidente|vice-présidents|délégué|déléguée|délégués|secrétaire général|secrétaire générale|comité exécutif|présidence|vice-présidence|à la tête|membre du comité|membres du comité|trésorier|trésorière|commission de contrôle|conseiller|conseillers|rapporteur"
        ),
    ),
    post=Decision(
        phrases(
            "remporté|obtenu|obtient|décroché|revenu à|revenue à|revient à|échu à|échoit à|attribué à|attribuée à|confirmé|confirmée|choisi|rejoint le comité exécutif|rejoint le comité exécutif d'interpol|entre au comité exécutif|entrent au comité exécutif"
        )
        + _IN_OFFICE,
        phrases("victoire de|élection au poste"),
        phrases(
            "poste de président|poste de présidente|poste de vice-président|poste de vice-présidente|poste de secrétaire général|poste de secrétaire générale|poste de délégué|poste de déléguée|postes de délégués|siège au comité exécutif|sièges au comité exécutif|siège au sein du comité exécutif|présidence de l'organisation|présidence d'interpol|vice-présidence|rejoint le comité exécutif|entre au comité exécutif|entrent au comité exécutif|comme président|comme présidente|comme vice-président|comme vice-présidente|comme secrétaire général|comme secrétaire générale|comme prochain secrétaire général|comme prochaine secrétaire générale|au poste de président|au poste de vice-président|au poste de secrétaire général"
        )
        + _IN_OFFICE,
    ),
    admission=Decision(
        phrases(
            "admis|admise|admises|accédé|admet|admettent|accueilli|accueillie|accueillis|rejoint l'organisation|rejoint interpol|rejoignent|devient|deviennent|devenu|devenue|devenus|est désormais membre|est maintenant membre|est désormais un membre|est désormais le|fait désormais partie|approuvé l'adhésion|accepté l'adhésion|approuvé les demandes|accepté les demandes|fait leur entrée|fait son entrée|réintégré|réintégrée|fait du|fait de|intégré l'organisation|intégré interpol"
        )
        + _NUMBERED_MEMBERS,
        phrases(
            "admission de|admission du|admission des|adhésion de|adhésion du|adhésion des|entrée de|entrée du|entrée des"
        ),
        phrases(
            "membre|membres|pays membre|adhésion|adhésions|admission|demande d'adhésion|demandes d'adhésion|au sein de l'organisation|à l'organisation|dans l'organisation|rangs d'interpol|à interpol|rejoint|interpol compte|l'organisation compte|porte à"
        ),
    ),
    applying=Decision(
        _CONSENT
        + phrases(
            "approuvé|approuvée|approuvées|accepté|acceptée|acceptées|entériné|entérinée|validé|validée|validées|obtenu"
        ),
        phrases("approbation de|approbation des|acceptation de"),
        phrases(
            "demande d'adhésion|demandes d'adhésion|candidature à l'adhésion|candidatures à l'adhésion|demande d'admission|demandes d'admission|demande de rejoindre|son adhésion|leur adhésion|son admission|leur admission|l'adhésion du|l'adhésion de|l'adhésion des|l'admission de|l'admission du|l'admission des|l'entrée de|l'entrée du|l'entrée des"
        ),
    ),
    declaration=Decision(
        _TAKEN
        + phrases(
            "publié|publiée|publient|rendu publique|rendu public|rendue publique|rendent publique|signé|signée"
        ),
        phrases("adoption de|adoption d'une|déclaration"),
        phrases("déclaration|déclaration commune|communiqué final"),
    ),
    notice=Decision(
        _TAKEN + phrases("testé|élargi"),
        phrases("création de|création d'une|lancement de"),
        phrases(
            "nouvelle notice|nouvelles notices|type de notice|notice argent|notice argentée|notices argentées|notices argent|notices orange|notices mauves|notices vertes|notice orange|notice mauve|notice verte|notice internationale|nouvelle diffusion|diffusion argent"
        ),
    ),
    agreement=Decision(
        _CONSENT
        + phrases(
            "apposé leur signature|apposé leurs signatures|apposé sa signature|signé|signée|signés|signent|conclu|conclue|conclus|paraphé|paraphée|scellé|scellée|approuvé|approuvés|entériné|entérinés|renouvelé|prolongé|reconduit|échangé|trouvé|trouvé un|noué"
        ),
        phrases("signature de|signature d'un|signature du|conclusion d'un"),
        phrases(
            "accord|accords|mémorandum|protocole d'accord|protocole|convention|conventions|lettre d'intention|lettres d'intention|plan d'action entre|arrangement|entente|programme de coopération|pacte|traité|partenariat|déclaration d'intention"
        ),
    ),
    resolution=Decision(
        _TAKEN + _BY_ITSELF,
        phrases(
            "adoption de|adoption d'un|adoption d'une|adoption du|adoption des|adoption par|adoption, par|approbation par|approbation, par|approbation de|approbation du|création de|création d'un|création d'une"
        ),
        _BY_ITSELF
        + phrases(
            "résolution|résolutions|texte|textes|académie|recommandation|recommandations|lignes directrices|règles|règlement|budget|stratégie|cadre stratégique|plan|politique|programme|feuille de route|statut|statuts|charte|code de conduite|code|normes|groupe de travail|équipe|unité|base de données|projet|mesures|barème|contributions|plateforme|centre|complexe|priorité|bureau régional|bureaux régionaux|bureau de liaison|réforme|réformes|amendement|amendements|fonds|cotisations"
        ),
    ),
    closing=phrases(
        "approuvé|accepté|voté|entériné|avec l'adhésion|avec l'admission|avec l'entrée|s'est achevée|s'est terminée|s'est conclue|s'est close|s'est clôturée|a pris fin|ont pris fin|se sont achevés|se sont terminés|a été marquée|ont été marqués|a permis|ont permis|a abouti|ont abouti|s'est soldée|débouché sur|s'est félicité|a salué|décisions"
    ),
    announced=phrases(
        "été annoncé|été annoncée|été rendu public|été rendue publique|été rendu officiel|été officialisé|été officialisée|été confirmé|été confirmée|été approuvé|été approuvée|été entériné|été entérinée|été votée|été voté|été décidée|été acceptée|annoncée par|annoncée le|annoncé par|confirmée par|confirmée le|confirmé par|votée par|votée le|votée lundi|votée mardi|votée mercredi|votée jeudi|votée vendredi|voté par|approuvée par|approuvée le|approuvée lundi|approuvée mardi|approuvée mercredi|approuvée jeudi|approuvée vendredi|approuvé par|décidée par|entérinée par|acceptée par|validée par"
    ),
    votes=phrases("voix|suffrages|votes|bulletins"),
    taking=phrases("dirigera|présidera|succède|succédera|prend la|prendra la|devient|sera à la tête"),
    next_session=phrases(
        "prochaine session|prochaine assemblée|prochaine assemblée générale|prochaine édition|prochaine réunion de l'assemblée|session suivante|session de l'an prochain|session de l'année prochaine|assemblée de l'an prochain|prochaine session annuelle|édition suivante|session prochaine"
        "|assises de l'an prochain|prochaines assises|prochain rendez-vous"
    ),
    next_year=phrases("l'an prochain|l'année prochaine"),
    sessions=phrases("session|assemblée|assises|édition"),
    hosting=phrases(
        "accueillera|accueillir|accueille|session|assemblée|assises|édition|hôte|réunira|recevra|rendez-vous|invité les|organisera|retrouveront|délégués"
    ),
    undecided=terms(
        "pas étude examen sera seront serait seraient devrait devraient doit doivent devra devront pourrait pourraient peut peuvent va vont appelés appelées appelé appelée prévu prévue prévus prévues attendu attendue attendus attendues propose proposée proposent demande demandent souhaite souhaitent espère espèrent veut veulent réclame réclament appelle candidat candidate candidats candidature candidatures examiner examinera examineront soumis soumise jamais débattre décideront prononcera prononceront échoué échouent refusé refusée rejette rejettent voter votera voteront aura auront plaide invités déposé déposée programme jour menu"
    ),
    open_host=terms(
        "candidat candidate candidature candidatures brigue briguent souhaite prêt prête proposé choisir choix voter vote désigner désignation savoir espère ambitionne"
    ),
    chosen_host=phrases(
        "retenu la candidature|accepté la candidature|choisi la candidature|retenu la ville|a été retenu|a été choisi|a été désigné|ont choisi|choisie pour|choisi pour|désignée|désigné|retenue|retenu|acceptée|a obtenu|ont obtenu|a choisi|attribuée"
    ),
    decided_host=phrases("décidé|voté|acté|convenu|tranché|arrêté par"),
    handing=phrases(
        "relais a été|flambeau a été|témoin a été|drapeau a été remis|drapeau a été transmis|drapeau a été confié|drapeau d'interpol a été|drapeau de l'organisation a été|remis le drapeau|transmis le drapeau|remise du drapeau|reçu le drapeau|passé le relais|passé le flambeau|passé le témoin|transmis le relais|transmis le flambeau|reçu le flambeau|reprend le flambeau|passage de témoin|passage de relais|passage du flambeau"
    ),
    will_host=phrases(
        "accueillera|accueillir|organisera|sera l'hôte|sera l'hôtesse|hébergera|abritera|recevra|sera le théâtre|qui accueille|pays hôte|ville hôte"
    ),
    earlier=phrases(
        "nouvellement élu|les délégués désignés|des délégués désignés|un pays doit|doit recueillir|doit obtenir|a souhaité la bienvenue|fraîchement élu|l'an dernier|l'année dernière|l'an passé|il y a|session précédente|précédente session|avait adopté|avaient adopté|avait approuvé|avait été|désignés par les gouvernements|désignés par leur|nommés par les gouvernements|nommés par leur|est élu pour|est élue pour|est élu par|est élue par|sont élus par|sont élus pour|sont élus tous|sont nommés par|avaient été|avait élu|dernière session|à l'époque|le mois dernier"
    ),
)
