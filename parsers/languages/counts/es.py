"""What Spanish says of numbers of those who came, and of the members."""
# ruff: noqa: E501 (word lists)
# fmt: off

from parsers.languages.language import Attending, Members, phrases, qualified, terms

ATTENDING = Attending(
    people=terms("delegados participantes delegaciones asistentes delegadas congresistas"),
    delegations=terms("delegaciones"),
    others=terms(
        "homólogos homólogas visitantes observadores comisionados delegadas representantes expertas ponentes uniformados funcionarias policiales jefes ministros policías oficiales responsables expertos dirigentes altos funcionarios mandos "
        "comisarios directores autoridades invitados personas especialistas líderes agentes investigadores detectives comandantes generales inspectores fiscales analistas magistrados jefas"
    ),
    countries=terms("países estados naciones territorios"),
    adjectives=terms("diferentes miembros distintos"),
    sources=terms("de representando procedentes provenientes nombre venidos llegados originarios"),
    vague=terms("varios varias pocos pocas"),
    rounded=phrases("millar|centenar|cincuentena|treintena|veintena|quincena|docena|decena"),
    tails=phrases("oficinas centrales nacionales|servicios de seguridad|del interior|de justicia|de gobierno|de delegación|aplicación de la ley|fuerzas del orden|servicios policiales|de policía|de la policía|de policias|de seguridad"),
    numbering=phrases("en número de|que suman|que sumaban|cuyo número era de"),
    totals=phrases("en total|en conjunto|en suma"),
    numbers=phrases("número de|cantidad de|cifra de"),
    reaching=phrases("llega a|llegó a|asciende a|ascendió a|alcanza|alcanza los|alcanzó|alcanzó los|supera los|superó los|es de|fue de|se eleva a|:"),
    ranking=terms("ministros ministras jefes jefas directores directoras"),
    qualifiers=qualified(
        approx="unos|unas|alrededor de|aproximadamente|en torno a|hasta|un|cerca del|más o menos|al rededor de|poco menos",
        more="más de|al menos|por encima de|no menos de|algo más de|poco más de|por lo menos|un poco más de|superior a|arriba de|más de un",
        nearly="cerca de|casi|poco menos de|prácticamente|próximo a",
        exact="un total de",
    ),
    meeting=phrases(
        "bienvenida a|van a venir|vendrán|vinieron|se espera|esperan a|llegada|inscrit|acredita|llegar|particip|reun|asist|asamblea|conferencia|sesión|encuentro|congreg|acud|toman parte|tomarán parte|"
        "represent|presencia|acog|cita|congreso|intervien|debatir|debaten|discutirán|analizarán|abordarán|examinarán"
    ),
    unrelated=phrases(
        "puertas abiertas|exposición|deten|arrest|captur| formados|capacitados|formación de|muert|caídos|fallecid|cobró la vida|cobraron la vida|cobrado la vida|costó la vida|costado la vida|segó la vida|quitó la vida|acabó con la vida|víctima|sospechos|condenad|buscad|herid|asesin|taller|seminario|evento paralelo|copatrocin|abstuv|abstenido"
    ),
    standing=phrases("represent|en nombre de"),
    gathered=phrases("estaban reunidos|están reunidos|se reunieron|se reúnen|reunidos|asisten|participan|participaron|asistieron|toman parte"),
    assembling=phrases("reúne a|reunirá a|reunió a|reuniendo a|congrega a|congregará a|congregó a|en presencia de|con la participación de|con la presencia de"),
    events=phrases("foro|encuentro|reunión|evento|conferencia|congreso|cumbre|sesión|cita|apertura|ceremonia"),
    guarding=phrases(
        "protección de|vigilancia de|custodia de|protegida por|protegido por|custodiada por|resguardada por|acompañará|acompañarán|guías caninos|lanchas|velan por|velar por|velará|garantiza la seguridad|garantizan la seguridad|dispositivo|operativo |resguard|vigilan |vigilar|vigilad|vigilaba|vigilaron|custodi|desplegad|desplieg|para proteger|patrull| operación | operación,"
    ),
    governing=phrases(
        "unanimidad de|unanimidad|por las policías de|por la policía de|por policías de|consultadas por|consultados por|utilizadas por|utilizados por|respaldo de|respaldo a|apoyo de|apoyo a|votos de|votos a favor de|votos favorables de|apoyado por|elegido por|elegida por|elegidos por|reelegido por|reelegida por|electo por|electa por|apoyada por|respaldado por|respaldada por|suscrito por|suscrita por|firmado por|firmada por|copatrocinado por|patrocinado por|conversó con|conversaciones con|se reunió con|reuniones con|entrevistó con|entrevistas con|dialogó con|formado a|formó a|formar a|formará a|capacitado a|capacitó a|capacitar a|capacitará a|entrenó a|entrenado a|entrenar a|capacitación de|capacitación para|capacitación a|formación de|formación para|entrenamiento de|entrenamiento para|curso para|curso de|cursos para|cena a|cena para|almuerzo a|almuerzo para|cóctel para|recepción para|becas para|usada por|usado por|utilizada por|utilizado por|consultada por|al alcance de|los primeros|las primeras|desde que policías de|estudio de|estudio sobre|encuesta a|lista de|entregó a|entregada a|entregado a|cuerpo tiene|policía tiene|ha puesto|han puesto|puso|emplea a|con capacidad para|capacidad de|aforo de|aforo para|caben|cabida a|equipo de|coalición de|grupo especial reúne a|grupo reúne a"
    ),
    doing=phrases(
        "votantes|han dirigido una carta|dirigieron una carta|enviaron una carta|han enviado una carta|escribieron|en una carta|detuvieron|han detenido|arrestaron|incautaron|decomisaron|pidieron la palabra|tomaron la palabra|encabezadas por mujeres|encabezadas por una mujer|lideradas por mujeres|dirigidas por mujeres|se abstuvieron|abstenciones|votaron en contra|votaron a favor|a favor y|se pronunciaron en contra|firmaron|suscribieron|quedaron varad|se retrasaron|retrasad|no pudieron|no asistieron|no acudieron|faltaron|visitaron|abandonaron la sala|protestaron|protestaban|se manifestaron|marcharon|lo buscan|la buscan|los buscan|países africanos|países asiáticos|países árabes|países europeos|países de áfrica|países de asia|países de europa|países de américa|países de la región|países caribeños|países latinoamericanos|países centroamericanos|al margen"
    ),
    bygone=phrases("en aquella época|en aquel entonces|por aquel entonces|por entonces|el año pasado|año anterior|hace un año|hace dos años|un año antes|sesión anterior|asamblea anterior|reunión anterior|edición anterior|pasada edición|última sesión|congreso fundacional|congreso fundador|primer congreso|reunión fundacional|hace cien años|hace un siglo"),
    stops=terms(
        "millón millones incluidos incluyendo entre que en para por con han ha son es está a durante este su sus del se procedentes"
    ),
    before=phrases(
        "representando a|participación de|presencia de|reúne a|reunió a|reunirá a|congrega a|congregó a|asistencia de|en nombre de|participan|participaron|participarán|asisten|asistieron|asistirán|acuden|acudieron|concurren|en representación de|participan en ella|participaron en ella|participan en él|asisten a ella|asistieron a ella|toman parte en ella|concurren a ella|acuden a ella"
    ),
    after=phrases(
        "asistieron|países reunidos|naciones reunidas|estados reunidos|participaron|participan|tomaron parte|tomarán parte|estuvieron presentes|están presentes|estarán presentes|estarán representad|estuvieron representadas|están representadas|serán representad|asistirán|acudirán|enviarán|se darán cita|concurren|concurrirán|respondieron a la convocatoria|respondieron a la invitación|confirmaron su asistencia|han confirmado su asistencia|confirmaron su participación|han confirmado su participación|enviaron|han enviado|envían|acudieron|acuden|se dan cita|se dieron cita|acreditaron|se reúnen|se reunieron|están representados|estuvieron representados|representados|asisten|participarán|toman parte"
    ),
    partaking=phrases(
        "estuvieron representados|están representados|estaban representados|acudieron|acuden|asistieron|participaron|participan|asisten|estuvieron presentes|están presentes|enviaron|han enviado|tomaron parte"
    ),
    parts=phrases("entre ellos|incluidos|de los cuales|entre los que|incluyendo"),
    wholes=phrases("de un total de|sobre un total de"),
    definite=terms("los sus las nuestros todos"),
    among=terms("entre"),
    articles=terms("los las"), of=terms("de"), police=phrases("polic"), construct=False, bringing=terms("con enviando"),
    habitual=phrases(
        "órgano en el que|órgano donde|instancia en la que|instancia donde|actúa como|habitualmente|generalmente|normalmente|por lo general|suele|suelen|cada año|todos los años|compuesta por|se compone de|integrada por|formada por|conformada por|constituida por"
    ),
)

MEMBERS = Members(
    names=phrases(
        "los miembros|los países miembros|los estados miembros|el número de miembros|el número de países|el número de estados|países miembros|países miembro|país miembro|estados miembros|estados miembro|estado miembro|miembros|miembro|países que integran|"
        "países que la integran"
    ),
    bodies=phrases("organización|organismo|oipc"),
    grouping=phrases(
        "red de|agrupa a|agrupa|reúne a|integra a|integran|integrada por|engloba a|aglutina a|compuesta por|conformada por|cuenta con|pertenecen|están adheridos|están afiliados|forman parte|formada por|conecta a|conecta|congrega a|une a|alcanza los|que forman parte|actualmente con|tiene|tiene ya|suma"
    ),
    between=phrases("ahora|hoy|actualmente|ya|a las policías de|policías de|a más de|más de|a"),
    conditional=phrases("pasaría|contaría|llegaría|tendría|sumaría|alcanzaría"),
    gathered=phrases("reunió a|congregó a|convocó a|reunirá a|ha reunido a|congregará a|reunió"),
    having=phrases("cuenta con"),
    number=phrases("el número total a|la cifra total a|cuyo número|su número llega a|su número a|su número asciende a|su número se eleva a|el total a|el total llega a|su cifra a"),
    belonging=phrases(
        "que integran la organización|con que cuenta|con los que cuenta|que tiene la organización|integran interpol|integran la organización|pertenecen a interpol|pertenecen a la organización|forman parte de interpol|forman parte de la organización|que integran|que la integran|que conforman|que la conforman|que componen|que forman la organización|que la forman|que forman interpol|que forman parte|que hacen parte|que pertenecen a|asociados|adheridos|miembros|afiliados|de la organización"
    ),
    after=phrases(
        "\nmiembros:|miembros, cuyo número es de|membresía que|membresía, que|miembros, cuyo número asciende a|\npaíses miembros:|en el miembro |en el país miembro |miembros, que suman|países miembros pasan a ser|miembros pasan a ser|miembros pasaron a ser|miembros pasarán a ser|miembros pasan a |miembros ascienden a|miembros, que son|miembros, que ya son|miembros, que son ya|miembros, que hoy son|ser el miembro |como miembro número |miembros son|número de miembros asciende a|países miembros de la organización asciende a|países miembros asciende a|agrupa en la actualidad a|agrupa actualmente a|membresía a|suma ya|número de países miembros a|el número de miembros|el número de sus miembros|el número de países miembros|el número de sus países miembros|el número de estados miembros|número de miembros a|número de miembros llega a|número de miembros sube a|número de miembros se eleva a|miembro número|país número|país miembro número|a las policías de|a los cuerpos policiales de|eleva a|cuenta ya con|cuenta con|número total de miembros|número total de países miembros|total de miembros a|total de países miembros a|agrupa ahora a|reúne ahora a"
    ),
    others=phrases(
        "unión europea|la ue|naciones unidas|la onu|unión africana|oea|europol|consejo|comité|"
        "delegación|equipo|banda|federación|sindicato|asociación|parlamento"
    ),
    unions=phrases("de un|de una"),
    beside=phrases(""),
)
