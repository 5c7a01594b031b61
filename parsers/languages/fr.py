"""French: the words the extractors look for."""

from parsers.languages.language import Language, numbered, words

LANGUAGE = Language(
    code="fr",
    common=words(
        "le la les des du de et en un une dans pour que qui par sur au aux est sont a ont avec ce cette plus"
    ),
    months=numbered(
        "janvier=1 février=2 fevrier=2 mars=3 avril=4 mai=5 juin=6 juillet=7 août=8 aout=8 "
        "septembre=9 octobre=10 novembre=11 décembre=12 decembre=12 janv=1 févr=2 sept=9 oct=10 "
        "nov=11 déc=12"
    ),
    weekdays=numbered("lundi=0 mardi=1 mercredi=2 jeudi=3 vendredi=4 samedi=5 dimanche=6"),
    numbers=numbered(
        "un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 "
        "douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 "
        "cinquante=50 soixante=60 cent=100 mille=1000"
    ),
    ordinals=numbered(
        "premier=1 première=1 deuxième=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 "
        "huitième=8 neuvième=9 dixième=10 onzième=11 douzième=12 treizième=13 quatorzième=14 "
        "quinzième=15 seizième=16 vingtième=20 trentième=30 quarantième=40 cinquantième=50 "
        "soixantième=60 unième=1 centième=100"
    ),
)
