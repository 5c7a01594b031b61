"""Spanish verbs of speech by their infinitives."""
# ruff: noqa: E501 (word lists)

STEADY = (  # the present keeps the stem of the infinitive
    "abundar aclarar aconsejar acotar adelantar admitir afirmar agregar ahondar alegar alertar anunciar "
    "apostillar apuntar argumentar asegurar aseverar augurar avisar añadir bromear coincidir comentar "
    "comunicar considerar constatar contestar corroborar cuestionar declarar denunciar describir destacar "
    "detallar diagnosticar ejemplificar enfatizar especificar espetar estimar exclamar explicar expresar "
    "garantizar gritar incidir increpar indicar informar inquietar insistir interpelar interrogar ironizar "
    "jurar justificar lamentar mascullar matizar mencionar murmurar musitar narrar objetar observar opinar "
    "plantear ponderar precisar preguntar proclamar prometer pronosticar protestar puntualizar quejar "
    "ratificar razonar rebatir recalcar recomendar reconocer rectificar reflexionar refrendar reiterar "
    "relatar remachar remarcar rematar replicar reprochar resaltar responder resumir revelar rezongar "
    "sentenciar señalar sincerar sintetizar solicitar subrayar suplicar suspirar susurrar teorizar terciar "
    "testificar tranquilizar tuitear valorar vaticinar zanjar"
)
SPEAKING = STEADY + (
    " compartir completar confesar confiar contar continuar evocar finalizar ilustrar inquirir manifestar notificar publicar recordar redundar rogar"
)
