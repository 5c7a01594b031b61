"""Spanish: the words the extractors look for."""

from parsers.languages.language import Language, numbered, words

LANGUAGE = Language(
    code="es",
    common=words(
        "el la los las del de y en un una que por para con se al su es son ha han más como este esta"
    ),
    months=numbered(
        "enero=1 febrero=2 marzo=3 abril=4 mayo=5 junio=6 julio=7 agosto=8 septiembre=9 setiembre=9 "
        "octubre=10 noviembre=11 diciembre=12 sept=9 oct=10 nov=11 dic=12"
    ),
    weekdays=numbered("lunes=0 martes=1 miércoles=2 jueves=3 viernes=4 sábado=5 domingo=6"),
    numbers=numbered(
        "un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 "
        "once=11 doce=12 trece=13 catorce=14 quince=15 veinte=20 treinta=30 cuarenta=40 "
        "cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 mil=1000"
    ),
    ordinals=numbered(
        "primera=1 primer=1 segunda=2 tercera=3 cuarta=4 quinta=5 sexta=6 séptima=7 octava=8 "
        "novena=9 décima=10 undécima=11 duodécima=12 vigésima=20 trigésima=30 cuadragésima=40 "
        "quincuagésima=50 sexagésima=60 septuagésima=70 octogésima=80 nonagésima=90 centésima=100"
    ),
)
