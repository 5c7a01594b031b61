"""What French says of decisions: verbs of the past, nouns of action, and what is decided."""
# ruff: noqa: E501 (word lists)

from parsers.languages.language import Deciding, Decision, paired, phrases, terms

_TAKEN = phrases(
    "adopté|adoptée|adoptés|adoptées|adoptent|adoptant|fait adopter|approuvé|approuvée|approuvés|approuvées|approuvent|entériné|entérinée|entérinés|entérinées|voté|votée|votés|votées|avalisé|avalisée|validé|validée|validées|ratifié|ratifiée|accepté|acceptée|acceptées|décidé|décident|créé|créée|créées|lancé|lancée|institué|instituée|autorisé|autorisée|chargé|mandaté|convenu|donné leur aval|donné son aval|donné son feu vert|donné leur feu vert"
)
_IN_OFFICE = paired(  # ce qui dit seul que quelqu'un exerce une fonction désormais
    "est le nouveau|est la nouvelle|sera le prochain|sera la prochaine|devient le nouveau|devient la nouvelle|devient le|devient la|devient|comme nouveau|comme nouvelle",
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
        "admet |devient membre|nouveau membre|nouveaux membres|admis|adhésion|ème membre|pays membre de l'organisation|"
        "demandes d'adhésion|admise|admises|demande d'adhésion|candidature à l'adhésion|devenir membre|devenu membre|devenue membre|rejoint interpol|rejoindre interpol|intègre interpol|intégrer interpol|adhérer à interpol|adhère à interpol"
    ),
    election=Decision(
        phrases(
            "élu|élue|élus|élues|élit|élisent|réélu|réélue|nommé|nommée|nommés|désigné|désignée|désignés|choisi comme|choisie comme|choisi pour|choisie pour|porté à|portée à|porté au|portée au|porté le|porté la|reconduit|reconduite|confirmé dans|confirmée dans|investi|investie|remporté la présidence|remporté la vice-présidence|remporté le siège|remporté le poste|obtenu la présidence|obtenu la vice-présidence|obtenu le siège|obtenu le poste|décroché la présidence|décroché la vice-présidence|décroché le siège|décroché le poste|obtient la|décroche la|décroche le|prend la présidence|prend la tête|pris la présidence|pris la tête"
        ),
        phrases(
            "élection de|élection du|élection d'un|élection d'une|nomination de|nomination du|désignation de"
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
            "admis|admise|admises|accédé|admet|admettent|accueilli|accueillie|accueillis|rejoint l'organisation|rejoint interpol|rejoignent|devient|deviennent|devenu|devenue|devenus|approuvé l'adhésion|accepté l'adhésion|approuvé les demandes|accepté les demandes|fait leur entrée|fait son entrée|réintégré|réintégrée|fait du|fait de|intégré l'organisation|intégré interpol"
        )
        + _NUMBERED_MEMBERS,
        phrases(
            "admission de|admission du|admission des|adhésion de|adhésion du|adhésion des|entrée de|entrée du"
        ),
        phrases(
            "membre|membres|pays membre|adhésion|adhésions|admission|demande d'adhésion|demandes d'adhésion|au sein de l'organisation|à l'organisation|dans l'organisation|rangs d'interpol|à interpol|rejoint"
        ),
    ),
    applying=Decision(
        phrases(
            "approuvé|approuvée|approuvées|accepté|acceptée|acceptées|entériné|entérinée|validé|validée|validées|obtenu"
        ),
        phrases("approbation de|approbation des|acceptation de"),
        phrases(
            "demande d'adhésion|demandes d'adhésion|candidature à l'adhésion|candidatures à l'adhésion|demande d'admission|demandes d'admission|demande de rejoindre|son adhésion|leur adhésion|son admission|leur admission|l'adhésion du|l'adhésion de|l'adhésion des"
        ),
    ),
    declaration=Decision(
        _TAKEN + phrases("publié|publiée|signé|signée"),
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
        phrases(
            "signé|signée|signés|signent|conclu|conclue|conclus|paraphé|paraphée|scellé|scellée|approuvé|approuvés|entériné|entérinés|renouvelé|prolongé|reconduit|échangé|trouvé|trouvé un|noué"
        ),
        phrases("signature de|signature d'un|signature du|conclusion d'un"),
        phrases(
            "accord|accords|mémorandum|protocole d'accord|protocole|convention|conventions|lettre d'intention|lettres d'intention|plan d'action entre|arrangement|entente|programme de coopération|pacte|traité|partenariat|déclaration d'intention"
        ),
    ),
    resolution=Decision(
        _TAKEN,
        phrases(
            "adoption de|adoption d'un|adoption d'une|adoption du|adoption des|adoption par|adoption, par|approbation par|approbation, par|approbation de|approbation du|création de|création d'un|création d'une"
        ),
        phrases(
            "résolution|résolutions|recommandation|recommandations|lignes directrices|règles|règlement|budget|stratégie|cadre stratégique|plan|politique|programme|feuille de route|statut|statuts|charte|code de conduite|code|normes|groupe de travail|équipe|unité|base de données|projet|mesures|barème|contributions|plateforme|centre|complexe|priorité|bureau régional|bureaux régionaux|bureau de liaison|réforme|réformes|amendement|amendements|fonds|cotisations"
        ),
    ),
    closing=phrases(
        "approuvé|accepté|voté|entériné|avec l'adhésion|avec l'admission|avec l'entrée|s'est achevée|s'est terminée|s'est conclue|s'est close|s'est clôturée|a pris fin|ont pris fin|se sont achevés|se sont terminés|a été marquée|ont été marqués|a permis|ont permis|a abouti|ont abouti|s'est soldée|s'est félicité|a salué|décisions"
    ),
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
    decided_host=phrases("décidé|voté|acté"),
    earlier=phrases(
        "nouvellement élu|les délégués désignés|des délégués désignés|un pays doit|doit recueillir|doit obtenir|a souhaité la bienvenue|fraîchement élu|l'an dernier|l'année dernière|l'an passé|il y a|session précédente|précédente session|avait adopté|avaient adopté|avait approuvé|avait été|désignés par les gouvernements|désignés par leur|nommés par les gouvernements|nommés par leur|est élu pour|est élue pour|est élu par|est élue par|sont élus par|sont élus pour|sont élus tous|sont nommés par|avaient été|avait élu|dernière session|à l'époque|le mois dernier"
    ),
)
