"""Spanish."""

from __future__ import annotations

from sitegen.naming.cues import Cues, words_of
from sitegen.naming.languages import romance
from sitegen.naming.languages.romance import both_cases, capitalized

_OF = "de del"
_ARTICLES = "el la los las lo"
_CALENDAR = """
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
    diciembre lunes martes miércoles jueves viernes sábado domingo navidad pascua cuaresma ramadán
    primavera verano otoño invierno nochebuena nochevieja reyes carnaval pentecostés ene feb mar
    abr may jun jul ago sep oct nov dic
"""
_BODIES = """
    academia administración agencia agrupación alianza alto alta archivo armada asamblea asociación
    audiencia autoridad ayuntamiento banco biblioteca brigada cabildo caja cámara cancillería
    centro círculo club coalición colegio comandancia comisaría comisión comité compañía comunidad
    confederación conferencia congreso consejería consejo conselleria conselh consistorio consorcio
    construcciones consulado contraloría convergencia cooperativa coordinadora corporación corte
    cortes cruz cuerpo cuerpos cuerpos defensoría delegación departamento dirección diputación
    diócesis arzobispado obispado ejército embajada empresa escuela estado-mayor facultad
    federación fiscalía fondo foro frente fuerza fuerzas fundación gabinete generalitat gendarmería
    grupo guardia hospital iglesia inspección institución instituto instituciones intendencia
    izquierda juntas junta juzgado laboratorio laboratorios liga mancomunidad marina mesa
    ministerio misión movimiento municipalidad museo mutua oficina observatorio orden organismo
    organización orquesta parlamento partido plataforma policía presidencia procuraduría protección
    rectorado red registro sala sección secretaría senado servicio servicios sindicato sociedad
    superintendencia teatro tesorería tribunal unidad unión universidad universitat xunta
    gobernación podemos ministeri institut col·legi ecologistas médicos bomberos hermandad cofradía
    gremio patronato editorial universidade subdelegación vicepresidencia autoridad brigadas
    comunitat bloque eusko partit consell associació atlético deportivo real sporting racing diario
    periódico televisión radiotelevisión salvamento renovación acción avanza junts acuerdo
"""
_SMALL_BODIES = """
    ministerio ayuntamiento universidad fundación academia embajada consulado consejería hospital
    instituto colegio museo tribunal juzgado audiencia teatro comisaría diputación cabildo
    rectorado conservatorio alcaldía municipalidad gobernación diócesis arzobispado obispado
    federación confederación fiscalía biblioteca orquesta facultad agencia banco asociación
    sindicato centro
"""
_PLACES = """
    calle avenida plaza paseo ronda carretera camino puente estación aeropuerto estadio pabellón
    polideportivo puerto iglesia catedral basílica abadía ermita capilla castillo palacio parque
    jardín jardines bosque monte montes sierra cerro pico cordillera valle golfo bahía cabo
    estrecho mar océano lago laguna isla islas archipiélago canal playa costa punta península
    desierto meseta llanura cementerio cárcel prisión torre puerta barrio polígono embalse pantano
    presa río arroyo delta túnel autopista autovía glorieta rambla mercado hotel finca monasterio
    convento mezquita sinagoga templo zona villa ciudad pueblo provincia región isla volcán faro
    muelle campo comarca ribera cuesta pasaje travesía colonia europa áfrica asia américa
    centro-comercial
"""
_SMALL_PLACES = """
    calle avenida plaza paseo ronda puente estación aeropuerto estadio pabellón polideportivo
    iglesia catedral basílica abadía ermita capilla castillo palacio mar océano golfo bahía cabo
    estrecho isla islas archipiélago cementerio glorieta rambla monasterio convento mezquita
    sinagoga sierra cordillera península teatro mercado
"""
_EVENTS = """
    tratado acuerdo acuerdos convenio convención protocolo ley pacto carta declaración constitución
    estatuto código guerra batalla asedio operación revolución masacre crisis copa campeonato
    mundial juegos premio premios medalla trofeo vuelta tour giro festival feria fiesta fiestas
    jornada jornadas semana cumbre plan programa proyecto proceso doctrina informe resolución
    directiva teoría síndrome virus torneo final referéndum elección elecciones maratón huracán
    tormenta borrasca ciclón salón exposición bienal concurso rally libro caso operación día días
    noche año siglo gran-premio eurocopa champions ruta memorial encuentro foro-económico
    real-decreto decreto presupuestos agenda estrategia
"""
_SMALL_EVENTS = """
    tratado acuerdo acuerdos batalla copa campeonato torneo premio festival ley masacre guerra
    convenio convención pacto carta protocolo plan operación cumbre atentado atentados caso código
    huracán borrasca tormenta ciclón feria película novela canción álbum serie buque pesquero
    carguero
"""
_ROLES = """
    presidente presidenta vicepresidente vicepresidenta expresidente expresidenta canciller
    excanciller ministro ministra exministro exministra viceministro viceministra secretario
    secretaria exsecretario subsecretario subsecretaria embajador embajadora enviado enviada
    senador senadora exsenador diputado diputada exdiputado exdiputada eurodiputado eurodiputada
    gobernador gobernadora exgobernador alcalde alcaldesa exalcalde exalcaldesa regidor regidora
    edil concejal concejala consejero consejera conseller consellera delegado delegada subdelegado
    subdelegada intendente rey reina príncipe princesa emperador sultán emir jeque duque duquesa
    conde condesa marqués marquesa papa cardenal arzobispo obispo cura párroco padre hermano
    hermana rabino imán ayatolá patriarca pastor general coronel teniente capitán capitana
    comandante mayor sargento cabo almirante brigadier mariscal comisario comisaria inspector
    inspectora agente policía juez jueza magistrado magistrada fiscal abogado abogada letrado
    letrada notario procurador procuradora defensor defensora profesor profesora catedrático
    catedrática rector rectora doctor doctora médico médica director directora exdirector
    subdirector subdirectora dirigente jefe jefa líder portavoz vocero vocera entrenador
    entrenadora seleccionador técnico técnica escritor escritora autor autora novelista poeta
    periodista reportero reportera corresponsal editor editora redactor redactora columnista
    historiador historiadora científico científica físico física químico química biólogo bióloga
    matemático matemática filósofo filósofa economista analista ingeniero ingeniera arquitecto
    arquitecta artista pintor pintora escultor escultora fotógrafo fotógrafa compositor compositora
    músico cantante guitarrista pianista violinista productor productora actor actriz cómico
    humorista cineasta realizador guionista jugador jugadora delantero delantera guardameta portero
    portera centrocampista defensa piloto corredor corredora ciclista boxeador esquiador nadador
    nadadora atleta tenista futbolista propietario propietaria dueño dueña fundador fundadora
    cofundador cofundadora gerente responsable activista disidente opositor opositora politólogo
    politóloga sociólogo socióloga homólogo homóloga diplomático diplomática negociador negociadora
    mediador mediadora tesorero tesorera agricultor agricultora ganadero ganadera pescador maestro
    maestra enfermero enfermera cirujano cirujana sacerdote monje monja geólogo geóloga glaciólogo
    climatólogo astrónomo astrónoma virólogo viróloga epidemiólogo epidemióloga psicólogo psicóloga
    investigador investigadora comisionado comisionada conservador conservadora candidato candidata
    aspirante millonario multimillonario empresario empresaria banquero banquera inversor inversora
    mandatario mandataria creador creadora diseñador diseñadora bailarín bailarina coreógrafo
    coreógrafa rapero sindicalista miembro representante ponente vecino vecina jubilado jubilada
    estudiante víctima sospechoso sospechosa testigo esposa esposo marido mujer hombre hijo hija
    viuda viudo tío tía primo prima sobrino sobrina amigo amiga rival colega predecesor predecesora
    sucesor sucesora administrador administradora interventor interventora árbitro señor señora
    señorita don doña primer premier consejero-delegado capo narcotraficante guerrillero exjefe
    cónsul gobierno
"""
_TITLES = """
    Presidente Presidenta Ministro Ministra Senador Senadora Diputado Diputada Alcalde Alcaldesa
    Rey Reina Príncipe Princesa Emperador Sultán Emir Jeque Duque Duquesa Conde Condesa Marqués
    Marquesa Papa Cardenal Arzobispo Obispo Padre Sor Fray Rabino Imán Ayatolá Patriarca General
    Coronel Teniente Capitán Comandante Sargento Almirante Comisario Inspector Juez Jueza
    Magistrado Fiscal Profesor Profesora Doctor Doctora Sr Sra Srta Sres Dr Dra D Dª Dña Don Doña
    Señor Señora Señorita Lic Ing Arq Prof Mons Monseñor San Santa Canciller Gobernador Gobernadora
    Embajador Embajadora Lord Lady Sir Mr Mrs Ms Secretario Secretaria Director Directora Jefe
    Portavoz Consejero Consejera Abogado Licenciado Ingeniero Excmo Ilmo Majestad
"""
_PORTFOLIOS = """
    Asuntos Exteriores Interior Defensa Economía Hacienda Justicia Trabajo Empleo Sanidad Salud
    Educación Cultura Comunicación Agricultura Ganadería Pesca Alimentación Transportes Transporte
    Fomento Vivienda Agenda Urbana Ambiente Medio Ecología Transición Ecológica Reto Demográfico
    Energía Clima Industria Comercio Turismo Deportes Deporte Juventud Infancia Igualdad
    Universidades Ciencia Innovación Digital Política Territorial Memoria Democrática Presidencia
    Relaciones Cortes Función Pública Públicas Obras Infraestructuras Inclusión Migraciones
    Seguridad Social Derechos Sociales Consumo Estado Gobierno Administraciones Desarrollo
    Cooperación Planificación Minas Petróleo Hidrocarburos Agua Información Relaciones Gobernación
    Hábitat Mujer Mujeres Familia Bienestar Movilidad Sostenible Finanzas Crédito Producción
    Producciones Ambiental Nacional Internacional Internacionales Comunidades Humano Humanos
    Tecnología Tecnologías Planeación Trabajadores Salubridad
"""
_FUNCTION = """
    el la los las lo un una unos unas de del al a ante bajo con contra desde durante en entre hacia
    hasta mediante para por según sin sobre tras vía versus y e o u ni que pero sino aunque porque
    pues como cuando donde mientras si quien quienes cual cuales cuyo cuya cuyos cuyas cuanto
    cuánto qué quién cuál cómo cuándo dónde este esta esto estos estas ese esa eso esos esas aquel
    aquella aquello aquellos aquellas yo tú él ella ello ellos ellas nosotros nosotras vosotros
    vosotras usted ustedes me te se nos os le les mi mis tu tus su sus nuestro nuestra nuestros
    nuestras vuestro suyo suya no sí también tampoco ya aún todavía siempre nunca jamás ahora hoy
    ayer mañana anoche anteayer antes después luego entonces así además incluso casi solo sólo
    solamente más menos muy mucho mucha muchos muchas poco poca pocos pocas bastante demasiado tan
    tanto tanta tantos tantas todo toda todos todas nada nadie alguien algo alguno alguna algunos
    algunas algún ninguno ninguna ningún otro otra otros otras mismo misma mismos mismas cada
    cualquier cualquiera varios varias ambos ambas tal tales dos tres cuatro cinco seis siete ocho
    nueve diez once doce trece catorce quince dieciséis veinte treinta cuarenta cincuenta sesenta
    cien ciento doscientos quinientos mil es son era eran fue fueron será serán sea sido siendo
    está están estaba estaban estará ha han había habían habrá hay hubo he hemos tiene tienen tenía
    puede pueden podría debe deben debería hace hacen hizo va van dice dijo quiere quieren aquí
    allí ahí allá acá lejos cerca dentro fuera arriba abajo encima debajo delante detrás enfrente
    alrededor apenas quizá quizás acaso gracias salvo excepto pese junto frente mientras conforme
    respecto asimismo sin-embargo embargo finalmente actualmente recientemente posteriormente
    anteriormente precisamente especialmente principalmente únicamente igualmente efectivamente
    aproximadamente probablemente posiblemente seguramente ciertamente claro bueno bien mal mejor
    peor tampoco entretanto llevamos bienvenidos ojalá
"""
_COMMON = """
    nuevo nueva nuevos nuevas antiguo antigua viejo vieja joven jóvenes gran grande grandes pequeño
    pequeña primer primero primera primeros primeras segundo segunda tercer tercero tercera cuarto
    último última próximo próxima alto alta bajo baja estado estados gobierno autoridades ejecutivo
    república reino imperio nación naciones país países pueblo ciudad ciudades región regiones
    provincia municipio barrio distrito gente hombres mujeres niños familia familias padres amigos
    miembros diputados senadores concejales ministros expertos analistas críticos observadores
    diplomáticos soldados militares rebeldes manifestantes testigos vecinos habitantes electores
    votantes trabajadores empleados estudiantes maestros profesores agricultores ganaderos
    ingenieros científicos investigadores médicos abogados periodistas lectores inversores
    accionistas sindicatos empresarios fuente fuentes informe noticia artículo foto imagen vídeo
    video leer ver escuchar compartir comentario editorial tribuna entrevista retrato reportaje
    análisis comunicado nota prensa contacto correo tel fax web portada resumen anexo cuadro
    capítulo sección parte número página pregunta preguntas respuesta respuestas vida muerte amor
    guerra paz dinero poder agua fuego aire tierra luz noche día días semana mes año años mañana
    tarde mediodía medianoche hora horas norte sur este oeste noreste noroeste sureste sudeste
    suroeste oriente occidente centro derecha izquierda bolsa internet dios cielo sol luna historia
    constitución derecho derechos ley leyes justicia libertad igualdad democracia seguridad defensa
    interior exterior asuntos reforma crisis huelga huelgas fin principio inicio mitad resultado
    resultados cifra objetivo fecha lugar título autor publicado actualizado fútbol rugby tenis
    partido equipo jugador jugadores temporada gol millones millón millar miles decenas cientos
    euros dólares lluvia lluvias inundación inundaciones riada crecida terremoto incendio accidente
    explosión atentado elección elecciones votación encuesta presupuesto presupuestos impuesto
    impuestos precio precios salario salarios pensiones paro desempleo crecimiento inflación deuda
    mercado mercados venta ventas empresa empresas sociedad cliente clientes producto productos
    fábrica proyecto proyectos plan planes música cine teatro libro libros película películas
    exposición arte cultura ciencia deporte deportes economía política mundo planeta salud
    educación ambiente energía meteorología tiempo opinión debate directo exclusiva urgente
    redacción señor señora señores presidente presidenta ministro alcalde director directora
    profesor doctor jefe rey reina papa príncipe consejo comité comisión tribunal ministerio
    asociación organización institución federación liga agencia banco caja internacional nacional
    europeo europea federal general público pública privado privada social civil militar económico
    financiero querido querida estimado estimada buenos buenas hola saludos firmado visto monseñor
    polémica dentro aquí nadie desde madrugada pleno sesión sentencia caso detenido detenida
    detenidos muere mueren murió nació nacido nacida fallece falleció cae sube suben baja bajan
    crece llega llegan vuelve pide piden anuncia niega acusa alerta condenado condenada condenados
    investigan rescatan avenida calle plaza paseo ave navidad renacimiento revolución independencia
    transición holocausto oscar oscars goya goyas nobel cervantes pulitzer biblia corán evangelio
    más información parques humedales casa unidad grupo oposición acuerdo cuerpo
"""
_PEOPLES = """
    europeo africano asiático occidental oriental árabe judío musulmán cristiano católico
    protestante ortodoxo budista hindú suní chií kurdo checheno vasco catalán gallego andaluz
    aragonés valenciano canario asturiano castellano extremeño murciano riojano madrileño
    barcelonés sevillano escocés galés inglés bretón flamenco valón latino hispano latinoamericano
    iberoamericano centroamericano sudamericano norteamericano indígena mapuche quechua aimara maya
    azteca inca gitano eslavo escandinavo báltico soviético romano griego moscovita londinense
    parisino berlinés porteño bogotano limeño habanero islamista comunista socialista liberal
    conservador republicano demócrata nazi fascista peronista chavista sandinista popular jesuita
    templario vikingo celta saharaui
"""

SPANISH = Cues(
    code="es",
    heads_first=True,
    two_surnames=True,
    capitals_tell=True,
    articles=both_cases(f"{_ARTICLES} del al este esta ese esa dicho dicha"),
    indefinites=both_cases("un una"),
    genitives=words_of(_OF),
    conjunctions=words_of("y e o u"),
    relatives=words_of("quien quienes cuyo cuya"),
    of=words_of(f"{_OF} {_ARTICLES}"),
    of_and_for=words_of(f"{_OF} {_ARTICLES} para sobre contra y e"),
    inner_adjectives=words_of("""
        central nacional regional municipal general superior suprema supremo mundial federal
        europeo europea internacional constitucional popular democrático democrática socialista
        comunista republicano liberal científica científico técnica técnico politécnica militar
        civil pública público privada social económica económico política político administrativo
        judicial penal agraria agrícola industrial comercial espacial marítimo aérea nuclear
        sanitaria sanitario médica hospitalaria universitaria universitario provincial autonómico
        metropolitana permanente especial exteriores unidas unidos roja rojo verde verdes blanca
        islámica árabe cristiana católica ortodoxa profesional independiente unido unida libre
        financiera financiero monetario
    """),
    titles=words_of(_TITLES),
    title_modifiers=words_of("Primer Primera Vice Ex"),
    portfolios=words_of(_PORTFOLIOS),
    roles=words_of(_ROLES),
    honorifics=words_of("""
        Sr Sra Srta Sres Dr Dra D Dª Dña Don Doña Señor Señora Señorita Lic Ing Arq Prof Mons
        Monseñor San Santa Padre Sor Fray Mr Mrs Ms Sir Lord Lady Excmo Ilmo señor señora señorita
        don doña
    """),
    no_roles=words_of("""
        hombre mujer hijo hija marido esposa esposo viuda viudo padre madre hermano hermana tío tía
        primo prima sobrino sobrina amigo amiga rival colega víctima testigo sospechoso sospechosa
        vecino vecina jubilado jubilada homólogo homóloga predecesor predecesora sucesor sucesora
        miembro señor señora señorita don doña primer defensa cura mayor cabo gobierno
    """),
    role_modifiers=words_of("""
        ex antiguo antigua exterior vice futuro futura general adjunto adjunta delegado delegada
        nacional regional municipal provincial autonómico autonómica federal ejecutivo ejecutiva
        saliente honorario especial interino interina permanente principal primer primera segundo
        segunda tercera tercero joven socialista popular comunista republicano conservador liberal
        encargado encargada técnico técnica financiero financiera comercial político política
        militar religioso religiosa supremo electo electa económico económica jefe mayor
        parlamentario parlamentaria sanitario sanitaria deportivo deportiva
    """),
    organization_roles=words_of("""
        partido sociedad empresa grupo firma agencia diario periódico semanario revista cadena
        emisora radio banco sindicato asociación ONG oenegé organización organizaciones colectivo
        club equipo compañía constructora operadora fabricante editorial distribuidora fondo
        consultora bufete aerolínea naviera startup discográfica portal plataforma movimiento
        milicia cooperativa marca filial gigante multinacional petrolera eléctrica tecnológica
        aseguradora formación
    """),
    person_verbs=words_of("""
        dijo dice afirma afirmó explica explicó estima considera consideró subraya subrayó precisa
        precisó añade añadió cuenta contó contaba asegura aseguró respondió responde replicó
        recuerda recordó reconoció reconoce resumió insistió insiste lamentó lamenta denuncia
        denunció confía promete prometió advirtió advierte comentó comenta observó señaló señala
        indicó indica anunció anuncia acusó admitió admite sostuvo sostiene declaró declara
        manifestó apuntó apunta zanjó concluyó agregó expresó opinó opina cree piensa quiere
        escribió escribe evitó prefirió nació murió celebró culpó pidió restó tachó defendió
        criticó matizó
    """),
    speech_verbs=words_of("""
        dijo dice afirma afirmó explica explicó contó contaba añadió declaró sostuvo
    """),
    inverted_verbs=words_of("""
        dijo dice afirma afirmó explica explicó estima considera consideró subraya subrayó precisa
        precisó añade añadió cuenta contó contaba asegura aseguró respondió responde replicó
        recuerda recordó reconoció reconoce resumió insistió insiste lamentó lamenta denuncia
        denunció prometió advirtió advierte comentó comenta observó señaló señala indicó indica
        acusó admitió admite sostuvo sostiene declaró declara manifestó apuntó apunta zanjó
        concluyó agregó expresó opinó opina matizó dirige preside encabeza
    """),
    organization_nouns=capitalized(_BODIES) | romance.FOREIGN_ENDS,
    organization_heads=capitalized(_BODIES) | words_of(_SMALL_BODIES),
    foreign_heads=capitalized(_BODIES) | words_of(_SMALL_BODIES) | romance.FOREIGN_HEADS,
    small_heads=words_of(_SMALL_BODIES) | words_of(_SMALL_PLACES) | words_of(_SMALL_EVENTS),
    ministries=both_cases(
        "ministerio secretaría consejería conselleria dirección oficina departamento agencia"
    ),
    ministers=both_cases("""
        ministro ministra ministros exministro exministra viceministro viceministra consejero
        consejera exconsejero conseller consellera secretario secretaria concejal concejala edil
    """),
    place_heads=capitalized(_PLACES) | words_of(_SMALL_PLACES) | capitalized("san santa santo"),
    place_common=words_of("""
        ciudad villa municipio pueblo aldea localidad pedanía puerto región provincia comarca
        departamento distrito barrio capital río lago canal embalse estación isla estado cantón
        parroquia urbanización población parque playa sierra presa arroyo base desierto
    """),
    heads_of_places=words_of("""
        alcalde alcaldesa exalcalde exalcaldesa gobernador gobernadora obispo arzobispo habitantes
        vecinos población centro sur norte este oeste afueras alrededores periferia barrios calles
        carretera región capital puerto sitio caída toma liberación ciudad villa municipio pueblo
        localidad inmediaciones costa afluente cauce orillas ribera cuenca desembocadura crecida
        oriundo natural vecino vecina intendente provincia
    """),
    event_heads=capitalized(_EVENTS) | words_of(_SMALL_EVENTS),
    event_nouns=capitalized("mundial copa festival open eurocopa champions brexit oscar nobel"),
    calendar=both_cases(_CALENDAR),
    peoples=frozenset(
        form
        for word in capitalized(_PEOPLES)
        for form in (word, word + "s", word[:-1] + "a", word[:-1] + "as", word + "es", word + "a")
    ),
    function_words=capitalized(_FUNCTION),
    common_words=capitalized(_COMMON),
    place_prepositions=both_cases("en desde cerca"),
    towards=both_cases("a hacia hasta"),
    also_placing=both_cases("sobre por para entre"),
    verb_fillers=words_of("""
        ha han había no se le les lo la los las ya también aún siempre volvió a vuelve debe puede
        podría quiere pretende acaba de solo nunca rápidamente
    """),
    acting_verbs=words_of("""
        dice afirma asegura estima considera anuncia pide exige reclama quiere rechaza acepta acusa
        denuncia condena critica apoya saluda espera teme amenaza promete propone ofrece envía
        entrega despliega retira reconoce convoca recuerda expulsa firma negocia discute responde
        replica reacciona protesta opone insiste previene advierte llama aboga presiona empuja
        busca intenta desea entiende prevé contempla decide suspende congela impone levanta
        mantiene endurece refuerza bloquea frena tarda duda cede apuesta desmiente niega confirma
        debe sabe cree lamenta sigue prepara lanza invita ordena prohíbe autoriza financia vota
        concede dijo afirmó aseguró estimó consideró anunció pidió exigió reclamó quiso rechazó
        aceptó acusó denunció condenó criticó apoyó saludó amenazó prometió propuso ofreció envió
        entregó desplegó retiró reconoció convocó recordó expulsó firmó negoció respondió replicó
        reaccionó protestó opuso insistió advirtió llamó abogó presionó buscó intentó decidió
        suspendió congeló impuso levantó mantuvo endureció reforzó bloqueó frenó cedió desmintió
        negó confirmó lamentó lanzó invitó ordenó prohibió autorizó financió votó concedió rompió
        evitó dio comprender responder aceptar rechazar enviar pedir apoyar reconocer ceder
        renunciar negociar anunciado pedido exigido rechazado aceptado acusado condenado criticado
        apoyado amenazado prometido propuesto ofrecido enviado retirado reconocido convocado
        expulsado firmado respondido decidido suspendido impuesto mantenido confirmado negado roto
    """),
    taken_up=words_of("""
        comisión consejo ministerio comité agencia alianza tribunal parlamento federación asamblea
        organización instituto autoridad fundación asociación universidad confederación
        ayuntamiento hospital museo sindicato consejería fiscalía diputación audiencia
    """),
    taken_up_with_capital=words_of("""
        banco corte fondo unión cámara centro partido movimiento academia misión grupo caja escuela
        frente oficina observatorio junta conferencia compañía sociedad departamento cabildo
        secretaría procuraduría generalitat xunta guardia congreso senado
    """),
    institutions=words_of("""
        Senado Congreso Parlamento Asamblea Cámara Bundestag Moncloa Kremlin Duma Vaticano Fiscalía
        Ayuntamiento Generalitat Xunta Govern Parlament Cancillería Audiencia Diputación Cabildo
        Pentágono Casa-Blanca Supremo Constitucional Tesoro Zarzuela Knéset Interpol Europol
        Procuraduría Contraloría Consejería Junta Armada Ejército Iglesia
    """),
    postnominals=romance.POSTNOMINALS,
    ship_prefixes=romance.SHIP_PREFIXES,
    also_words=words_of("Sur Son Bar Costa Este Cuenca Toro Vera Mar Reading"),
    marks_behind_commas=romance.FIRM_MARKS | words_of("Jr Sr"),
    firm_marks=romance.FIRM_MARKS,
    pointed=words_of("Inc Corp Co Ltd Jr Sr Cía Ltda"),
    no_acronyms=romance.NO_ACRONYMS,
    starting_particles=romance.STARTING_PARTICLES,
    surname_joints=words_of("i y"),
    nouns_abroad=(("alliance", "alianza"), ("bloc", "bloque")),
    works=words_of("película novela canción álbum serie buque pesquero carguero"),
    verb_endings=("rá", "rán", "ó", "aron", "ieron", "aba", "aban"),
    club_articles=words_of("el El al del"),
    places_with_articles=words_of("""
        Amazonas Caribe Mediterráneo Cáucaso Sáhara Sahel Donbás Donbass Tíbet Pacífico Atlántico
        Ártico Danubio Támesis Sena Rin Volga Nilo Ebro Tajo Duero Miño Segura Júcar Guadalquivir
        Guadiana Jordán Éufrates Tigris Cairo Báltico Adriático Egeo Bósforo Bronx Vaticano Golán
        Sinaí Bierzo Levante Tirol Véneto Piamonte Lacio Peloponeso Kurdistán Darfur Tigray
        Himalaya Vesubio Etna Everest Teide Mekong Ganges Indo Magreb Alentejo Algarve Ulster
        Yorkshire Pirineo Cantábrico Índico Dniéper Sur Norte Este Oeste Chaco Beagle Plata Paraná
        Orinoco Río Callao Penedés Ampurdán Maestrazgo Aral Caspio Baikal Elba Vístula Ródano Tíber
        Po Mosa Loira Garona Líbano Dombás Kosovo Texas Missouri
    """),
    adjective_endings=("al", "ales", "ario", "aria", "ivo", "iva", "ense", "ico", "ica", "és"),
    infinitive_endings=("ar", "er", "ir"),
    demonym_endings=(
        ("", ""), ("", "s"), ("", "es"), ("", "a"), ("", "as"), ("o", "a"), ("o", "os"),
        ("o", "as"),
        ("és", "esa"), ("és", "eses"), ("és", "esas"), ("án", "ana"), ("án", "anes"),
    ),
    people_endings=("eño", "eña", "eños", "eñas", "ense", "enses"),
)  # fmt: skip
