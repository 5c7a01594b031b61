"""Spanish offices: what says who somebody is, of which body, and how an office is won."""
# ruff: noqa: E501 (word lists)

from parsers.languages.inflection import either_case, spanish_agreeing, spanish_plurals, spanish_prefixed
from parsers.languages.language import terms, words
from parsers.languages.names import courtesy
from parsers.languages.offices import professions
from parsers.languages.speech import called

ROLES = (
    spanish_prefixed(
        words(
            "abogado abogados académico activista administrador agregado alcalde alguacil almirante analista "
            "anfitrión aspirante arquitecto arzobispo asesor auditor autor autoridad becario cabo camarero canciller candidato "
            "capitán cardenal catedrático codirector cofundador comandante comerciante comisario comisarios "
            "comisionado concejal congresista consejero conseller conserje consultor contraalmirante contralor "
            "coordinador coronel criminólogo cónsul decano defensor delegado delegados detective diplomático diputado "
            "diputados director directores docente doctor dueño economista edil editor embajador emir empresario "
            "encargado entrenador enviado escribano escritor especialista eurodiputado europarlamentario experto "
            "expertos farmacéutico fiscal fundador general gerente gobernador guionista historiador homólogo "
            "hostelero hotelero ingeniero inspector integrante intendente investigador jefe jefes jerarca juez legislador "
            "lehendakari letrado librero líder magistrado mandatario mariscal miembro miembros "
            "ministro ministros moderador médico notario par nuncio obispo oficiales papa parlamentario patrón periodista "
            "perito politólogo ponente portavoz prefecto premier presentador presidente presidentes primer procurador "
            "profesor propietario prosecretario príncipe psicólogo párroco rector redactor regidor relator "
            "representante representantes responsable rey sacerdote sargento secretario secretario-general "
            "secretarios senador sociólogo sultán superintendente síndico taxista teniente tesorero titular veedor vocal "
            "vicerrector vocero"
            " jurista científico dirigente funcionario traductor intérprete negociador agente oficial contralmirante brigadier jurado catequista"
            " fontanero electricista peluquero subteniente alférez suboficial patrullero gendarme"
            " viceprimer rabino imán instructor locutor cocinero bombero enfermero archivero"
        )
    )
    | professions.SPANISH
)
FEMININE_ROLES = (
    spanish_prefixed(
        words(
            "abadesa abogada académica administradora agregada alcaldesa anfitriona arquitecta asesora auditora "
            "autora candidata capitana catedrática codirectora cofundadora comisaria comisionada concejala consejera "
            "consellera consultora contralora coordinadora coronela criminóloga cónsula decana defensora delegada "
            "diplomática diputada directora doctora dueña editora embajadora emperatriz empresaria encargada "
            "entrenadora enviada escritora eurodiputada experta farmacéutica fiscala fundadora gerenta gobernadora "
            "historiadora homóloga hotelera ingeniera inspectora intendenta investigadora jefa jueza legisladora "
            "letrada lideresa magistrada mandataria mediadora ministra ministra-consejera moderadora médica parlamentaria perita "
            "politóloga portavoza prefecta presentadora presidenta primera-ministra princesa procuradora profesora "
            "propietaria psicóloga rectora redactora regidora reina relatora secretaria senadora socióloga sultana "
            "superintendenta síndica tenienta tesorera vicerrectora vocera"
            " generala comandanta brigadiera científica funcionaria traductora negociadora agregada-policial oficiala sargenta tesorera-general"
            " veedora contralora-general costurera peluquera modista"
            " notaria viceprimera rabina instructora locutora cocinera bombera enfermera archivera"
            " vicepresidentas"
        )
    )
    | professions.SPANISH_WOMEN
)
ROLE_ENDINGS = ("ista", "dor", "dora", "logo", "loga", "ero", "era", "ante")
RANKS = words(
    "nuevo nueva adjunto adjunta primer primera viceprimer viceprimera ex vice jefe jefa principal alto alta ejecutivo"
    " ejecutiva general regional nacional federal saliente interino interina permanente especial encargado actual"
    " entonces superior segundo segunda tercer electo electa honorario honoraria plenipotenciario"
    " retirado retirada plenipotenciaria jubilado jubilada máxima máximo"
    " flamante anterior antiguo antigua estratégico estratégica suplente externo externa externos externas"
    " operativo operativa provincial departamental distrital municipal metropolitano metropolitana"
)
SERVICES = words(
    "brigada división ejército general mayor coronel teniente capitán comandante brigadier almirante mariscal comisario subcomisario comisaria"
    " profesor profesora catedrático catedrática subcomisaria prefecto prefecta contraalmirante sargento suboficial inspector inspectora subinspector"
    " subinspectora coronela capitana superintendente intendente patrullero comisionado comisionada subcomisionado"
    " subcomisionada vicealmirante subteniente alférez subprefecto subprefecta"
    " generala comandanta brigadiera cabo sargenta delegado delegada patrullera gendarme"
)
FIELDS = words(
    "comunicaciones empleo migraciones transportes puertos casación expatriados emigrados diáspora control lucha terrorismo ciberdelincuencia narcotráfico drogas ciberseguridad narcóticos antidrogas antinarcóticos anticorrupción secuestros homicidios vigilancia asilo república ficheros archivos nación confederación derecho interior gobernación seguridad justicia defensa policía salud sanidad"
    " hacienda finanzas educación economía ambiente comercio transporte trabajo energía agricultura inmigración"
    " migración inteligencia operaciones comunicación tecnología desarrollo turismo cultura deportes estado"
    " navío fragata corbeta aduanas fronteras investigación relaciones asuntos cooperación crimen patrimonio"
    " técnica operativa estratégica investigaciones ciberdelitos policiales"
    " cibercrimen delincuencia información protección igualdad infancia prevención gobierno industria minas minería vivienda pesca ganadería obras infraestructura"
    " infraestructuras telecomunicaciones tecnologías ciencia innovación universidades consumo juventud mujer mujeres derechos paz culto función administración territorial régimen urbanismo movilidad emergencias memoria democrática planificación continente región hemisferio subregión presupuesto energías alimentación"
) | spanish_agreeing(  # of what ministries, courts and forces are over: Obras Públicas, Asuntos Sociales
    "público marítimo aéreo terrestre fluvial social exterior civil penal naval militar judicial nacional internacional cultural"
    " ambiental medioambiental digital económico financiero monetario agrario agrícola ganadero forestal hidráulico hídrico eléctrico"
    " sanitario electoral parlamentario constitucional legislativo jurídico penitenciario aduanero portuario ferroviario aeroportuario vial"
    " científico tecnológico educativo universitario laboral local rural urbano migratorio consular humanitario ciudadano productivo"
    " industrial comercial empresarial energético minero pesquero turístico deportivo estadístico tributario presupuestario logístico"
    " bilateral multilateral humano sostenible ecológico climático nuclear espacial histórico artístico audiovisual religioso"
    " antiterrorista criminal forense táctico informático cibernético fronterizo aduanal"
)
GROUPS = words(
    "despacho gabinete entorno unidad división dirección sección brigada cámara región ciudad municipio ayuntamiento alcaldía gobernación subsecretaría viceministerio procuraduría contraloría defensoría colegio interpol ministerio departamento gobierno policía agencia organización empresa grupo asociación unión"
    " comisión comité consejo corte tribunal oficina autoridad partido equipo universidad instituto fundación"
    " federación servicio centro banco fondo asamblea parlamento congreso senado embajada ejército guardia"
    " carabineros fiscalía prensa diario onu efe europol ameripol ue otan cumbre sesión conferencia secretaría"
    " delegación delegaciones cancillería jefatura comandancia superintendencia intendencia prefectura gendarmería"
    " armada junta consulado aerolínea compañía aduana aduanas cuerpo periódico televisión sindicato cooperativa"
    " confederación ONG oenegé fuerza patronal vicepresidencia presidencia misión bufete observatorio emisora"
    " ministerios gobiernos policías patrulla"
    " ocn"
)
HUMANS = words(
    "derrotado derrotada vencedor vencedora ganador ganadora perdedor perdedora aspirante aspirantes finalista debutante anfitriones invitadas huésped veterano veterana policía político directivo directiva profesional rival contrincante contendiente adversario adversaria antecesor antecesora compañero compañera colega compatriota sucesor sucesora predecesor predecesora científico científica uniformado uniformada dirigente militar jurista religioso religiosa gobernante dignatario oficial agente experto fuente portavoces funcionario funcionaria funcionarios hombre mujer hombres mujeres persona vecino vecinos testigo testigos víctima víctimas amigo amigos madre"
    " padre hermana hermano hijo hija fuentes autoridades empleados familia comunicado informe documento"
    " estudio texto nota organizadores participantes"
    " alumna alumno alumnos alumnas estudiante estudiantes profesores profesoras trabajador trabajadora"
    " trabajadores trabajadoras empleado empleada obrera obrero obreros comerciantes hoteleros hosteleros"
    " restauradores taxistas conductora conductor conductores pescadora pescador pescadores agricultores campesina"
    " campesino campesinos ciudadana ciudadano ciudadanos ciudadanas residente residentes habitante habitantes"
    " turista turistas visitante visitantes voluntaria voluntario voluntarios voluntarias asistente asistentes"
    " activistas manifestante manifestantes opositora opositor opositores detractores defensores observadora"
    " observador observadores analistas especialistas expertas invitada invitados rivales"
    " adversarios competidora competidor esposa esposo marido hijos hijas padres"
    " madres hermanos tía tío abuela abuelo prima primo nieta nieto novia novio viuda viudo superviviente"
    " supervivientes sobreviviente sobrevivientes detenida detenido detenidos acusada acusados imputada imputado"
    " sospechosa sospechoso presos niña niños jóvenes anciana anciano vendedora vendedor vendedores cliente"
    " clientes propietarios camarera intérprete intérpretes traductora traductor traductores ponentes delegadas joven"
    " negociadora negociador negociadores diplomáticos policías agentes mandos uniformados ministras gobernantes"
    " dirigentes fiscales jueces letrados sindicalistas empresarios funcionarias allegados transeúnte transeúntes"
    " pasajero pasajeros usuario usuarios socorrista periodistas reporteros colegas compañeros compañeras"
    " interlocutora interlocutor aficionado aficionados jubilada jubilado jubilados repartidor investigadores"
    " mediador congresistas responsables"
)
LETTERS = words("PhD")
COMMISSIONS = words(
    "gral crnl cnel tcnel cap tte sgto cmdte crio cria comte cnl my cdte tcnl subcrio princ mgr subinsp vicealm contralm subte"
)
KEPT = frozenset(("jeque", "Jeque", "jequesa", "Jequesa", "Príncipe", "Princesa"))
HONORIFICS = (
    words(
        "ratu s.e. s.e.d. s.m. s.a.r. sr sra sres sras srta dr dra don doña dª señor señora señores ing lic excmo excma monseñor jeque su excelencia"
        " d dña insp comdte mgs mg msc abg arq econ gral crnl cnel tcnel cap tte sgto cmdte prof ingeniero licenciado licenciada"
        " alteza majestad eminencia santidad real serenísima honorable ilustre fray sor profra mtro mtra psic lcdo lcda"
        " maestro maestra crio cria comte cnl my cdte tcnl subcrio brig alm princ mgr subinsp vicealm contralm subte"
    )
    | courtesy.TITLES
)
DOUBLE_TITLES = (("Tan", "Sri"),)
AS = words("como")
POSTS = words("presidencia vicepresidencia")
POSITIONS = words("cargo puesto función funciones posición responsabilidad")
HOLDING = words(
    "ocupa ocupado ocupada ejerce ejercido ejercida ejercidas desempeña desempeñado desempeñada ostenta ostentado detenta"
)
SEATED = words("en ante")
COMMITTEES = words("comité consejo comisión junta mesa")
ELECTED = either_case(
    words(
        "elegido elegida elegidos elegidas reelegido reelegida nombrado nombrada nombrados nombradas designado designada designados designadas electo electa electos electas"
        " proclamado proclamada ratificado ratificada escogido escogida confirmado confirmada ascendido ascendida"
        " eligió eligieron elige eligen elegirá elegir reeligió reeligieron nombró nombraron nombra nombran nombrar"
        " designó designaron designa designan designar ratificó ratificaron escogió escogieron proclamó proclamaron"
        " integrado integrada sumó sumaron incorporó incorporaron votó votaron"
    )
)
BECOMING = words(
    "convirtió convirtieron asumieron convertido convertida convierte convertirá asumió asumido asume asumirá asumía"
)
SUCCEEDING = words(
    "superó supera venció vence derrotó derrota impuso impone sucede sucederá sustituye sustituirá releva relevará reemplaza reemplazará"
)
_OVERCOMING = words(
    "superó venció derrotó impuso sucede sucederá suceder sucedió sustituye sustituirá sustituir sustituyó releva relevará"
    " relevar relevó reemplaza reemplazará reemplazar reemplazó desplaza desplazó"
)
_REPLACED = words("reemplazado reemplazada sustituido sustituida relevado relevada sucedido sucedida")
_REPLACING = words("sustitución relevo reemplazo sucesor sucesora")
PREDECESSORS = (
    *((verb, to) for verb in sorted(_OVERCOMING) for to in ("a", "al")),
    *((verb, "por") for verb in sorted(_REPLACED)),
    *((noun, of) for noun in sorted(_REPLACING) for of in ("de", "del")),
)
ASCENDING = (
    ("reemplazado", "por"), ("reemplazada", "por"), ("sustituido", "por"), ("sustituida", "por"), ("relevado", "por"),
    ("relevada", "por"), ("sucede",), ("sucederá",), ("sucedió",), ("sustituye",), ("sustituirá",), ("releva",), ("relevará",), ("reemplaza",),
    ("reemplazará",), ("tomará", "posesión"), ("toma", "posesión"), ("tomó", "posesión"), ("toma", "las", "riendas"),
    ("tomará", "las", "riendas"), ("asume", "las", "riendas"),
)  # fmt: skip
WINNING = words(
    "ganó gana ganaron ganado ganada ganará conquistó adjudicó obtuvo obtiene obtenido consiguió logró alcanzó"
)
ELECTIONS = words("elección reelección nombramiento designación ratificación")
CONTESTS = words(
    "elección elecciones votación votaciones comicios presidencia contienda vicepresidencia puesto cargo asiento"
)
FALLING = words("recayó recae recaído correspondió")
HEADING = words(
    "dirige preside encabeza lidera coordina comanda conduce gobierna dirigió presidió encabezó lideró coordinó dirigirá presidirá encabezará"
    " dirigir presidir encabezar liderar coordinar comandar conducir"
)
SEVERAL = spanish_plurals(
    "presidente vicepresidente vicepresidenta ministro ministra director directora comisario comisaria delegado delegada miembro"
    " gobernador embajador jefe juez fiscal oficial inspector coronel general senador representante candidato candidata"
    " titular homólogo vocal viceministro secretario prefecto auditor auditora tesorero asesor asesora comisionado comisionada"
)
OWN_BODIES = words("interpol oipc")
BODIES = words(
    "organización organismo agencia unión grupo empresa país mundo asociación entidad institución cartera ministerio"
    " cuerpo"
)
KIN = called(
    """
    jefe = secretario general|director|presidente|jefe|comisario
    jefe de estado = presidente de la república|presidente de la nación|presidente|rey
    jefe del estado = presidente de la república|presidente|rey
    jefa de estado = presidenta de la república|presidenta de la nación|presidenta|reina
    jefe de gobierno|jefe del gobierno = presidente del gobierno|primer ministro|canciller
    jefe del ejecutivo = presidente del gobierno|primer ministro|presidente
    primer mandatario = presidente de la república|presidente
    secretario de estado = secretario de estado|ministro|viceministro|subsecretario
    secretaria de estado = secretaria de estado|ministra|viceministra|subsecretaria
    personero de gobierno|personero = ministro|subsecretario|secretario de|viceministro|intendente
    personera = ministra|subsecretaria|secretaria de|viceministra|intendenta
    titular de la cartera|titular del ramo|titular del despacho|responsable de la cartera = ministro|ministra|secretario de|secretaria de|titular|canciller
    titular del ministerio = ministro|ministra|secretario de|secretaria de|titular
    jefe de la cartera = ministro|secretario de|titular|canciller
    jefa de la cartera = ministra|secretaria de|titular|canciller
    jefe de la diplomacia = canciller|ministro de relaciones exteriores|ministro de asuntos exteriores|ministro de exteriores|secretario de relaciones exteriores
    jefa de la diplomacia = canciller|ministra de relaciones exteriores|ministra de asuntos exteriores|ministra de exteriores|secretaria de relaciones exteriores
    representante del ministerio público = fiscal|fiscala|procurador|procuradora
    primera autoridad de la provincia = gobernador|gobernadora|prefecto|prefecta
    máxima autoridad = director general|comandante general|jefe|presidente|rector|comisionado|comandante|*
    primera autoridad = alcalde|alcaldesa|gobernador|gobernadora|presidente|intendente|*
    autoridad policial = director general|comandante|comisionado|comisario|jefe|general|coronel|*
    autoridad de gobierno = ministro|ministra|viceministro|subsecretario|intendente|*
    autoridad de estado = ministro|ministra|viceministro|presidente|*
    alto mando policial|alto mando = director general|comandante|comisionado|jefe|general|director
    diplomático = embajador|cónsul|canciller|nuncio|diplomático
    diplomática = embajadora|cónsula|canciller|diplomática
    magistrado = juez|fiscal|magistrado
    magistrada = jueza|juez|fiscal|fiscala|magistrada
    togado = juez|magistrado|fiscal
    togada = jueza|magistrada|fiscal|juez
    purpurado = cardenal
    prelado = obispo|arzobispo|cardenal|nuncio
    pontífice = papa
    edil = alcalde|concejal|intendente
    edila = alcaldesa|concejala|intendenta
    burgomaestre|munícipe = alcalde|alcaldesa
    legislador = diputado|senador|congresista|asambleísta|parlamentario
    legisladora = diputada|senadora|congresista|asambleísta|parlamentaria
    parlamentario = diputado|senador|congresista|asambleísta
    parlamentaria = diputada|senadora|congresista|asambleísta
    gobernante = presidente|presidenta|primer ministro|primera ministra|canciller|emir
    castrense = general|coronel|almirante
    ministra = titular|canciller|secretaria de|par|homóloga|colega
    jefe policial = jefe de la policía|jefe de policía|comisario|comisionado|director|comandante|inspector|jefe|superintendente|general
    jefa policial = jefa de la policía|jefa de policía|comisaria|comisionada|directora|comandante|inspectora|jefa|superintendenta
    jefa = secretaria general|directora|presidenta|jefa|comisaria
    mandatario = presidente|primer ministro|gobernador
    mandataria = presidenta|primera ministra|gobernadora
    jefe comunal|jefa comunal|jefe municipal|primer edil = alcalde|alcaldesa|intendente|intendenta
    titular = ministro|ministra|fiscal|secretario de|secretaria de|director|directora|presidente|presidenta|secretario general
    autoridad = director general|directora general|comandante general|jefe|presidente|*
    secretario = secretario
    comandante = comandante
    jerarca = director|ministro|presidente
    vocera = portavoz
    portavoz = vocero|vocera
    presidenta = presidente
    presidente = presidenta
    ministro = titular|canciller|secretario de|par|homólogo|colega
    director = titular|jefe|responsable|par|homólogo|colega
    directora = titular|jefa|responsable|par|homóloga|colega
    anfitrión|anfitriona|dueño de casa|dueña de casa = par|director general|ministro|ministra|homólogo|homóloga|directora general|comandante general|primer ministro|primera ministra|viceministro|viceministra|comisario general|comisionado|alcalde|alcaldesa|jefe de la policía|director nacional
    responsable|dirigente|líder = secretario general|secretaria general|director|directora|presidente|presidenta|jefe|jefa
    número uno|mandamás|cabeza visible = secretario general|secretaria general|director general|directora general|presidente|presidenta|director|directora
    máxima autoridad policial = director general|comandante general|jefe|comisionado|comandante|director|*
    alta autoridad = ministro|ministra|viceministro|director|directora|*
    """
)
OWN_OFFICES = frozenset(
    [
        "presidente",
        "presidenta",
        "vicepresidente",
        "vicepresidenta",
        "secretario general",
        "secretaria general",
        "presidente interino",
        "presidenta interina",
    ]
)
LISTED = {
    "President": "presidente interpol",
    "Acting President": "presidente interpol funciones",
    "Secretary General": "secretario general interpol",
}
UNITS = terms(
    "unidad unidades centro centros oficina oficinas dirección subdirección departamento división sección brigada agencia autoridad servicio comisión comité grupo complejo fiscalía"
)
UNIT_LINKS = terms(
    "de del la el los las en para contra y sobre central mundial global nacional internacional regional especial especializada general lucha represión control protección prevención tráfico europea europeo"
)
