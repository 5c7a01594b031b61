"""Spanish: the words the extractors look for."""

from parsers.languages.language import Language, numbered, words
from parsers.languages.speech import Speech

SPEECH = Speech(
    said=words(
        "dijo dice dicho dijeron afirmó afirma afirmado señaló señala señalado añadió añade añadido agregó agrega"
        " explicó explica explicado indicó indica indicado declaró declara declarado destacó destaca destacado"
        " subrayó subraya subrayado aseguró asegura asegurado apuntó apunta manifestó manifiesta expresó expresa"
        " sostuvo sostiene advirtió advierte anunció anuncia comentó comenta concluyó concluye recordó recuerda"
        " reiteró reitera insistió insiste precisó precisa admitió admite reconoció reconoce confirmó confirma"
        " respondió responde contestó replicó enfatizó enfatiza recalcó recalca remarcó puntualizó preguntó"
        " pregunta exclamó escribió lamentó opinó opina consideró considera informó informa detalló contó cuenta"
        " aclaró relató prometió pidió pide aseveró acotó matizó argumentó alertó alerta ratificó resaltó"
        " prosiguió continuó zanjó sentenció apostilló estimó"
    ),
    saying=words(
        "diciendo afirmando señalando añadiendo agregando explicando indicando declarando destacando subrayando"
        " asegurando advirtiendo anunciando recordando reiterando insistiendo precisando concluyendo tras decir"
    ),
    judged=words(
        "calificó califica describió describe llamó llama elogió elogia saludó saluda denunció denuncia criticó"
        " critica condenó condena instó insta exhortó exhorta abogó aboga habló habla tildó citó invitó invita"
        " propuso propone celebró agradeció exigió exige reclamó defendió"
    ),
    judging=words(
        "calificando describiendo llamando elogiando saludando denunciando criticando condenando instando exhortando"
        " pidiendo citando tildando"
    ),
    according=(("según",), ("de", "acuerdo", "con"), ("en", "palabras", "de"), ("a", "juicio", "de"), ("para",)),
    roles=words(
        "presidente presidentes vicepresidente ministro ministros secretario secretarios director directores jefe"
        " jefes comisario comisarios comisionado general gobernador alcalde embajador fiscal juez abogado abogados"
        " portavoz vocero inspector delegado delegados representante representantes responsable coronel comandante"
        " capitán teniente oficial oficiales consejero rey príncipe emir sultán primer coordinador experto expertos"
        " profesor investigador economista analista patrón fundador cofundador senador diputado diputados canciller"
        " obispo papa miembro miembros enviado relator candidato especialista entrenador periodista autor escritor"
        " médico historiador policía almirante mariscal decano rector tesorero subsecretario subdirector viceministro"
        " intendente prefecto mandatario titular anfitrión superintendente"
    ),
    feminine_roles=words(
        "presidenta vicepresidenta ministra secretaria directora jefa comisaria comisionada gobernadora alcaldesa"
        " embajadora fiscala jueza abogada vocera inspectora delegada consejera reina princesa coordinadora experta"
        " profesora investigadora senadora diputada enviada relatora candidata fundadora subsecretaria subdirectora"
        " viceministra mandataria anfitriona"
    ),
    ranks=words(
        "adjunto adjunta primer primera exministro expresidente vice nuevo nueva alto alta principal ejecutivo"
        " ejecutiva general regional nacional federal saliente interino interina permanente especial encargado actual"
        " entonces"
    ),
    fields=words(
        "interior gobernación exteriores seguridad pública público ciudadana justicia defensa policía salud sanidad"
        " hacienda finanzas educación economía ambiente comercio transporte trabajo energía agricultura inmigración"
        " migración inteligencia operaciones comunicación tecnología desarrollo turismo cultura deportes estado"
        " aduanas fronteras investigación relaciones asuntos cooperación civil crimen criminal"
    ),
    groups=words(
        "interpol ministerio departamento gobierno policía agencia organización empresa grupo asociación unión"
        " comisión comité consejo corte tribunal oficina autoridad partido equipo universidad instituto fundación"
        " federación servicio centro banco fondo asamblea parlamento congreso senado embajada ejército guardia"
        " carabineros fiscalía prensa diario onu efe europol ameripol ue otan cumbre sesión conferencia secretaría"
    ),
    humans=words(
        "hombre mujer hombres mujeres persona vecino vecinos testigo testigos víctima víctimas amigo amigos madre"
        " padre hermana hermano hijo hija fuente fuentes autoridades empleados familia comunicado informe documento"
        " estudio texto nota organizadores participantes"
    ),
    honorifics=words("sr sra sres sras srta dr dra don doña señor señora señores ing lic excmo excma monseñor jeque su excelencia"),
    feminine=words(
        "sra srta doña señora ella ellas maría ana carmen josefa isabel dolores pilar teresa rosa cristina laura"
        " elena marta lucía paula claudia patricia mónica verónica gabriela valentina sofía camila alejandra"
        " mercedes beatriz silvia raquel susana inés margarita cecilia michelle luisa"
    ),
    masculine=words(
        "sr don señor él ellos juan josé antonio manuel francisco luis carlos jorge miguel pedro pablo javier"
        " fernando rafael daniel david alejandro ernesto sergio andrés diego ricardo roberto eduardo alberto enrique"
        " ramón raúl mario oscar óscar víctor jaime gustavo hugo martín sebastián nicolás ronald jürgen"
    ),
    pronouns=words("él ella ellos ellas"),
    plural=words("ellos ellas"),
    determiners=words("el la los las un una unos unas este esta estos estas ese esa su sus varios varias algunos algunas"),
    particles=words("de del la las los y van von da dos bin al el"),
    links=words("de del para en a al con"),
    stops=words(
        "a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras"
        " y e o u ni pero sino que quien quienes cual cuales donde cuando como si porque aunque mientras pues ya no"
        " sí más menos muy tan tanto también además así aún todavía siempre nunca hoy ayer mañana ahora luego después"
        " antes entonces este esta esto estos estas ese esa eso aquel su sus mi tu nuestro nuestra se le les lo me te"
        " nos es son era eran fue fueron será serán ser sido ha han había habían haber hay está están estaba estar"
        " tiene tienen hace hacer puede pueden debe deben uno una unos unas cada todo toda todos todas otro otra otros"
        " otras mismo misma algún alguna ningún ninguna gracias aquí allí foto fuente lea vídeo video inaugurando"
        " clausurando por parte lado asimismo finalmente sin embargo"
    ),
    adverbs=words(
        "también además luego después ayer hoy ya asimismo entonces finalmente recientemente posteriormente mientras"
        " igualmente tras hasta por su parte sin embargo"
    ),
    auxiliaries=words("ha han había habían fue es son era"),
    calendar=words(
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes"
        " martes miércoles jueves viernes sábado domingo"
    ),
    titled=words(
        "lema tema título titulado titulada titulados informe libro canción película proyecto iniciativa campaña"
        " operación operaciones premio programa denominado denominada llamado llamada bautizado bautizada exposición"
        " ejercicio palabra término expresión apodado"
    ),
    relatives=words("que quien quienes donde cuyo"),
    that=words("que cómo"),
    ands=words("y e o &"),
    as_=words("como"),
    bodies=words("organización organismo agencia unión grupo empresa país mundo asociación entidad institución"),
    kin={
        "jefe": ("secretario general", "director", "presidente", "jefe", "comisario"),
        "jefa": ("secretaria general", "directora", "presidenta"),
        "mandatario": ("presidente", "primer ministro", "gobernador"),
        "mandataria": ("presidenta", "primera ministra", "gobernadora"),
        "titular": ("ministro", "ministra", "secretario general", "director", "presidente"),
        "presidenta": ("presidente",),
        "presidente": ("presidenta",),
        "ministro": ("ministro",),
        "anfitrión": ("director general", "ministro"),
        "responsable": ("director", "secretario general"),
    },
    places=words(""),
    abbreviations=words("sr sra sres sras srta dr dra ing lic excmo excma ee uu av no núm art etc ene feb oct nov dic"),
    elisions=("",),
    proclitics=("",),
    definite=("",),
    cased=True,
    verb_first=False,
    dialogue_dash="—",
)

LANGUAGE = Language(
    speech=SPEECH,
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
