"""Italian."""

from __future__ import annotations

from sitegen.naming.cues import Cues, words_of
from sitegen.naming.languages import romance
from sitegen.naming.languages.romance import both_cases, capitalized

_OF = "di del dello della dell' dei degli delle d'"
_ARTICLES = "il lo la l' i gli le"
_CALENDAR = """
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    lunedì martedì mercoledì giovedì venerdì sabato domenica natale pasqua epifania ferragosto
    quaresima ramadan primavera estate autunno inverno carnevale capodanno pentecoste gen feb mar
    apr mag giu lug ago set ott nov dic
"""
_BODIES = """
    accademia agenzia alleanza alta alto ambasciata amministrazione archivio arma assemblea
    associazione assessorato ateneo autorità avvocatura azienda azione banca banco biblioteca
    brigata camera carabinieri cassa centro circolo collegio comando comitato commissariato
    commissione compagnia comune comunità confederazione conferenza congresso consiglio consolato
    consorzio cooperativa coordinamento coordinamento corpo corte croce dipartimento diocesi
    arcidiocesi direzione ente esercito facoltà federazione fondazione fondo forum forza forze
    fratelli fronte garante genio gioventù giunta governatorato gruppo guardia interpol ispettorato
    istituto istituzione laboratorio lega liceo marina mezzaluna ministero missione movimento
    municipio museo nucleo nuovo opera ordine organizzazione orchestra osservatorio ospedale
    parlamento partito patronato polizia policlinico prefettura presidenza procura protezione
    provincia provveditorato questura radio regione rete sacra scuola segreteria senato servizio
    servizi sezione sindacato società soprintendenza sovrintendenza squadra stato-maggiore teatro
    tribunale ufficio unione unità università vigili meccanica editoriale edizioni legione
    direzione aeronautica capitaneria patriarcato curia vicariato santa-sede rappresentanza
    avvocatura autostrade ferrovie poste trasporti acquedotto consulta confindustria casa italia
    politecnico cosa sinistra europa-verde destra democrazia
"""
_SMALL_BODIES = """
    ministero università fondazione accademia ambasciata consolato prefettura questura ospedale
    policlinico istituto liceo museo tribunale procura teatro commissariato diocesi arcidiocesi
    federazione confederazione conservatorio biblioteca comune municipio provveditorato
    soprintendenza orchestra facoltà agenzia banca associazione sindacato centro
"""
_PLACES = """
    via viale piazza piazzale corso vicolo largo lungomare ponte stazione aeroporto stadio
    palazzetto palasport porto chiesa cattedrale basilica duomo abbazia cappella castello palazzo
    parco giardino giardini bosco foresta monte monti colle colli cima passo valle val golfo baia
    capo stretto mare mar oceano lago isola isole arcipelago canale spiaggia costa punta penisola
    deserto altopiano pianura cimitero carcere torre porta borgo quartiere contrada frazione diga
    fiume torrente delta galleria autostrada rione mercato hotel villa monastero convento moschea
    sinagoga tempio città zona vulcano faro molo campo europa africa asia america
    casa-circondariale colle saline sant' san santa santo
"""
_SMALL_PLACES = """
    via viale piazza piazzale corso vicolo lungomare ponte stazione aeroporto stadio chiesa
    cattedrale basilica duomo abbazia cappella castello palazzo parco mare oceano golfo baia
    stretto isola isole arcipelago cimitero monastero convento moschea sinagoga galleria palazzetto
    villa rione
"""
_EVENTS = """
    trattato accordo accordi convenzione protocollo legge patto carta dichiarazione costituzione
    statuto codice guerra battaglia assedio operazione rivoluzione massacro strage crisi coppa
    campionato mondiale mondiali giochi premio medaglia trofeo giro tour vuelta festival fiera
    festa giornata settimana vertice piano programma progetto processo dottrina rapporto
    risoluzione direttiva teoria sindrome virus torneo finale referendum elezione elezioni maratona
    uragano tempesta ciclone salone mostra biennale triennale concorso rally libro caso notte anno
    secolo gran europei olimpiadi paralimpiadi champions mondiale palio decreto manovra giubileo
    serie internazionali derby regolamento agenda
"""
_SMALL_EVENTS = """
    trattato accordo accordi battaglia coppa campionato torneo premio festival legge massacro
    strage guerra convenzione patto carta protocollo piano operazione vertice attentato attentati
    caso codice uragano tempesta ciclone processo film romanzo canzone album serie nave
    peschereccio traghetto
"""
_ROLES = """
    presidente presidentessa vicepresidente ex-presidente premier vicepremier cancelliere
    cancelliera ministro ministra viceministro viceministra sottosegretario sottosegretaria
    segretario segretaria ambasciatore ambasciatrice inviato inviata senatore senatrice deputato
    deputata eurodeputato eurodeputata parlamentare onorevole governatore governatrice sindaco
    sindaca vicesindaco assessore assessora consigliere consigliera capogruppo prefetto questore re
    regina principe principessa imperatore sultano emiro sceicco duca duchessa conte contessa
    marchese papa pontefice cardinale arcivescovo vescovo parroco padre suora fratello sorella
    rabbino imam ayatollah patriarca pastore generale colonnello tenente capitano comandante
    maggiore sergente maresciallo appuntato caporale ammiraglio brigadiere commissario commissaria
    ispettore ispettrice agente poliziotto giudice gip gup magistrato pm procuratore procuratrice
    avvocato avvocata avvocatessa legale notaio difensore professore professoressa docente rettore
    rettrice dottore dottoressa medico primario direttore direttrice dirigente capo leader numero
    portavoce allenatore allenatrice tecnico ct scrittore scrittrice autore autrice romanziere
    poeta poetessa giornalista cronista reporter corrispondente editore redattore caporedattore
    storico storica scienziato scienziata fisico fisica chimico chimica biologo biologa matematico
    matematica filosofo filosofa economista analista ingegnere architetto architetta artista
    pittore pittrice scultore scultrice fotografo fotografa compositore musicista cantante
    cantautore cantautrice chitarrista pianista violinista produttore produttrice attore attrice
    comico comica cineasta regista sceneggiatore giocatore giocatrice attaccante portiere
    centrocampista difensore pilota corridore ciclista pugile sciatore sciatrice nuotatore
    nuotatrice atleta tennista calciatore proprietario proprietaria fondatore fondatrice
    cofondatore cofondatrice titolare responsabile attivista dissidente oppositore oppositrice
    politologo politologa sociologo sociologa omologo omologa diplomatico diplomatica negoziatore
    mediatore mediatrice tesoriere tesoriera agricoltore allevatore pescatore insegnante maestro
    maestra infermiere infermiera chirurgo chirurga sacerdote monaco geologo geologa glaciologo
    glaciologa climatologo climatologa astronomo astronoma virologo virologa epidemiologo psicologo
    psicologa psichiatra ricercatore ricercatrice candidato candidata miliardario imprenditore
    imprenditrice banchiere banchiera investitore costruttore amministratore amministratrice
    stilista ballerino ballerina coreografo coreografa rapper sindacalista membro rappresentante
    relatore relatrice esponente abitante pensionato pensionata studente studentessa vittima
    indagato indagata testimone moglie marito figlio figlia vedova vedovo zio zia cugino cugina
    nipote amico amica rivale collega predecessore successore curatore curatrice arbitro signor
    signora signorina boss killer autista coordinatore coordinatrice conduttore conduttrice
    segretario-generale uomo donna don console governo
"""
_TITLES = """
    Presidente Ministro Ministra Senatore Senatrice Onorevole Sindaco Sindaca Prefetto Questore Re
    Regina Principe Principessa Imperatore Sultano Emiro Sceicco Duca Duchessa Conte Contessa Papa
    Cardinale Arcivescovo Vescovo Monsignor Mons Padre Suor Fra Frate Don Donna Rabbino Imam
    Ayatollah Patriarca Generale Gen Colonnello Tenente Capitano Comandante Sergente Maresciallo
    Ammiraglio Commissario Ispettore Giudice Procuratore Avvocato Avv Professore Professoressa Prof
    Dottore Dottoressa Dott Dottssa Ing Arch Geom Rag Sig Sigra Signor Signora Signorina On Sen Cav
    Comm San Santa Santo Lord Lady Sir Mr Mrs Ms Segretario Segretaria Pm Gip Gup Ct Direttore Capo
    Portavoce Cancelliere Governatore Ambasciatore Ambasciatrice Premier Dr
"""
_PORTFOLIOS = """
    Esteri Interni Interno Difesa Economia Finanze Giustizia Lavoro Salute Sanità Istruzione Merito
    Università Ricerca Cultura Beni Agricoltura Sovranità Pesca Foreste Trasporti Infrastrutture
    Ambiente Sicurezza Energetica Transizione Ecologica Digitale Energia Industria Imprese Made
    Commercio Turismo Sport Giovani Famiglia Natalità Pari Opportunità Sud Politiche Affari Europei
    Regionali Autonomie Pubblica Pubbliche Amministrazione Rapporti Parlamento Riforme Protezione
    Mare Coesione Sviluppo Economico Cooperazione Tesoro Bilancio Innovazione Lavori Urbanistica
    Mobilità Welfare Casa Guerra Stato Disabilità Mezzogiorno Clima Tutela Territorio Comunicazioni
    Poste Relazioni Immigrazione
"""
_FUNCTION = """
    il lo la l' i gli le un uno una un' di d' del dello della dell' dei degli delle a ad al allo
    alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle in nel nello nella nell' nei
    negli nelle con col coi su sul sullo sulla sull' sui sugli sulle per tra fra e ed o od né ma
    però anzi se che chi cui quale quali quando dove dov' come com' perché poiché mentre benché
    sebbene affinché finché qualora quanto quanta quanti quante questo questa quest' questi queste
    quello quella quell' quel quei quegli quelle ciò costui colui colei coloro io tu egli lui ella
    lei esso essa noi voi essi esse loro mi ti si ci c' vi v' ne n' me te sé mio mia miei mie tuo
    tua suo sua suoi sue nostro nostra nostri nostre vostro non no sì anche anch' pure ancora già
    sempre mai ora adesso oggi ieri domani stamattina stamani stasera stanotte dopodomani prima
    dopo poi allora così inoltre perfino persino quasi solo soltanto solamente più meno molto molta
    molti molte poco poca pochi poche abbastanza troppo troppi tanto tanta tanti tante tutto tutta
    tutti tutte tutt' niente nulla nessuno nessuna nessun qualcuno qualcosa qualche alcuno alcuna
    alcuni alcune altro altra altri altre stesso stessa stessi stesse ogni ognuno ciascuno ciascun
    qualsiasi qualunque vari varie diversi diverse entrambi entrambe tale tali due tre quattro
    cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici venti trenta
    quaranta cinquanta sessanta cento duecento trecento mille è sono era erano fu furono sarà
    saranno sia stato stata stati state essere ha hanno aveva avevano avrà abbiamo ho avere c'è può
    possono potrebbe deve devono dovrebbe fa fanno fece va vanno vuole vogliono dice disse qui qua
    lì là lontano vicino dentro fuori sopra sotto davanti dietro intorno appena forse grazie tranne
    eccetto salvo malgrado nonostante secondo durante contro verso presso oltre senza attraverso
    mediante lungo entro circa intanto infine dunque quindi pertanto tuttavia comunque invece
    infatti cioè ossia ovvero finalmente attualmente recentemente successivamente precedentemente
    soprattutto specialmente principalmente probabilmente certamente sicuramente naturalmente
    purtroppo bene male meglio peggio ecco eccola buono bravo dopo a c'era s' t' m' dinanzi accanto
    insieme subito spesso talvolta volta bisogna basta serve servono
"""
_COMMON = """
    nuovo nuova nuovi nuove vecchio vecchia antico antica ex giovane giovani grande grandi piccolo
    piccola piccoli primo prima primi prime secondo seconda terzo terza quarto ultimo ultima
    prossimo prossima alto alta basso bassa stato stati governo autorità esecutivo repubblica regno
    impero nazione nazioni paese paesi popolo città regioni province comuni quartiere distretto
    gente uomini donne bambini famiglia famiglie genitori amici membri deputati senatori
    consiglieri ministri esperti analisti critici osservatori diplomatici soldati militari ribelli
    manifestanti testimoni residenti abitanti elettori lavoratori dipendenti studenti insegnanti
    agricoltori ingegneri scienziati ricercatori medici avvocati giornalisti lettori investitori
    azionisti sindacati imprenditori fonte fonti notizia articolo foto immagine video leggi guarda
    ascolta condividi commento editoriale intervista ritratto reportage analisi comunicato nota
    stampa contatti mail tel fax sito home riassunto allegato tabella capitolo parte numero pagina
    domanda domande risposta risposte vita morte amore guerra pace soldi potere acqua fuoco aria
    terra luce giorno giorni settimana mese anno anni mattina pomeriggio sera mezzogiorno
    mezzanotte ora ore nord sud est ovest nordest nordovest sudest sudovest oriente occidente
    centro centrodestra centrosinistra destra sinistra borsa internet web dio cielo sole luna
    storia costituzione diritto diritti legge leggi giustizia libertà uguaglianza democrazia
    sicurezza difesa interno interni esteri affari riforma crisi sciopero scioperi fine inizio metà
    risultato risultati cifra obiettivo data luogo titolo autore pubblicato aggiornato calcio rugby
    tennis partita squadra giocatore giocatori stagione gol milioni milione migliaia decine
    centinaia miliardi euro dollari pioggia piogge alluvione alluvioni piena terremoto incendio
    incidente esplosione attentato elezione elezioni voto sondaggio bilancio tassa tasse prezzo
    prezzi salari pensioni disoccupazione crescita inflazione debito mercato mercati vendita
    vendite impresa imprese cliente clienti prodotto prodotti fabbrica progetto progetti piano
    piani musica cinema libro libri film mostra arte cultura scienza sport economia politica mondo
    pianeta salute istruzione ambiente energia meteo tempo opinione dibattito diretta esclusiva
    urgente redazione signor signora signori presidente premier ministro sindaco direttore
    professore dottore capo re regina papa principe commissione tribunale ministero associazione
    organizzazione istituzione federazione agenzia banca internazionale nazionale europeo europea
    federale generale pubblico pubblica privato privata sociale civile militare economico
    finanziario caro cara cari gentile buongiorno buonasera ciao saluti firmato visto polemica
    polemiche parti avanti indietro aula udienza sentenza caso arrestato arrestata arrestati morto
    morta morti nato nata ucciso uccisa ferito feriti crolla sale scende cresce arriva arrivano
    torna chiede chiedono annuncia nega accusa allarme condannato condannata condannati assolto
    assolta indagano salvati via piazza corso viale natale rinascimento risorgimento rivoluzione
    resistenza liberazione olocausto shoah bibbia corano vangelo advisor maggioranza opposizione
    camere giunta procura notte nuova stop tra reti aziende gruppo accordo società oscar nobel
    strega campiello fascismo comunismo chiesa euro parlamentari sanità
"""
_PEOPLES = """
    europeo africano asiatico occidentale orientale arabo ebreo musulmano cristiano cattolico
    protestante ortodosso buddista indù sunnita sciita curdo ceceno basco catalano scozzese gallese
    inglese bretone fiammingo vallone ispanico slavo scandinavo baltico sovietico romano greco
    moscovita londinese parigino berlinese lombardo piemontese ligure emiliano romagnolo toscano
    umbro marchigiano laziale abruzzese molisano campano pugliese lucano calabrese siciliano sardo
    friulano trentino milanese torinese genovese veneziano bolognese fiorentino napoletano barese
    palermitano catanese romanista juventino interista milanista azzurro islamista comunista
    socialista liberale conservatore repubblicano democratico nazista fascista gesuita templare
    vichingo celta tuareg rom sinti leghista grillino dem
"""

ITALIAN = Cues(
    code="it",
    heads_first=True,
    capitals_tell=True,
    elided=words_of("""
        l dell nell sull all dall un quest quell d c s n m t v anch coll com dov tutt bell grand
        nessun ciascun quant
    """),
    articles=both_cases(f"""
        {_ARTICLES} del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo
        dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui
        sugli sulle questo questa quest'
    """),
    indefinites=both_cases("un uno una un'"),
    genitives=words_of(_OF),
    conjunctions=words_of("e ed o"),
    relatives=words_of("che cui"),
    of=words_of(f"{_OF} {_ARTICLES}"),
    of_and_for=words_of(f"{_OF} {_ARTICLES} per sul sulla sui sugli sulle sull' contro e ed"),
    inner_adjectives=words_of("""
        centrale nazionale regionale comunale generale superiore suprema supremo mondiale federale
        europeo europea internazionale costituzionale popolare democratico democratica socialista
        comunista repubblicano liberale scientifico scientifica tecnico tecnica politecnico
        militare civile pubblica pubblico privata sociale economico economica politica
        amministrativo giudiziaria penale agricola industriale commerciale spaziale marittima aerea
        nucleare sanitaria sanitario medica ospedaliera universitaria universitario provinciale
        metropolitana permanente speciale unite uniti rossa rosso verde verdi bianca islamica araba
        cristiana cattolica ortodossa professionistica indipendente unita unito libera finanziaria
        finanziario monetario costiera appello cassazione assise forestale nostra ferroviaria
        postale stradale locale unica sindacale territoriale
    """),
    titles=words_of(_TITLES),
    title_modifiers=words_of("Primo Prima Vice Ex"),
    portfolios=words_of(_PORTFOLIOS),
    roles=words_of(_ROLES),
    honorifics=words_of("""
        Sig Sigra Signor Signora Signorina Dr Dott Dottssa Dottore Dottoressa Avv Ing Arch Geom Rag
        Prof On Onorevole Sen Cav Comm Mons Monsignor Padre Suor Fra Don Donna San Santa Santo Mr
        Mrs Ms Sir Lord Lady signor signora signorina don
    """),
    no_roles=words_of("""
        uomo donna figlio figlia marito moglie vedova vedovo padre madre fratello sorella zio zia
        cugino cugina nipote amico amica rivale collega vittima testimone indagato indagata
        abitante pensionato pensionata omologo omologa predecessore successore membro signor
        signora signorina don numero governo
    """),
    role_modifiers=words_of("""
        ex vice futuro futura generale aggiunto aggiunta delegato delegata nazionale regionale
        comunale provinciale federale esecutivo esecutiva uscente onorario onoraria speciale
        permanente principale primo prima giovane socialista comunista repubblicano conservatore
        liberale leghista dem incaricato incaricata tecnico tecnica finanziario finanziaria
        commerciale politico politica militare religioso religiosa supremo eletto eletta economico
        economica capo unico straordinario straordinaria sportivo sportiva scientifico scientifica
        artistico artistica vicario parlamentare
    """),
    organization_roles=words_of("""
        partito società azienda impresa gruppo ditta agenzia quotidiano giornale settimanale
        rivista rete emittente radio banca sindacato associazione ong onlus organizzazione
        collettivo comitato club squadra compagnia costruttore operatore produttore editore fondo
        studio startup etichetta portale piattaforma movimento milizia cooperativa marchio
        controllata gigante multinazionale colosso sigla fornitore testata
    """),
    person_verbs=words_of("""
        dice afferma spiega stima ritiene sottolinea precisa aggiunge racconta assicura risponde
        replica ricorda riconosce riassume insiste lamenta denuncia spera teme promette avverte
        commenta osserva nota indica annuncia accusa ammette sostiene dichiara conclude attacca
        ribadisce rilancia conferma sorride pensa crede vuole scrive tace disse aggiunse spiegò
        rispose scrisse affermò confida chiosa esulta
    """),
    speech_verbs=words_of("dice afferma spiega racconta aggiunge dichiara sostiene disse spiegò"),
    inverted_verbs=words_of("""
        dice afferma spiega stima ritiene sottolinea precisa aggiunge racconta assicura risponde
        replica ricorda riconosce riassume insiste lamenta denuncia avverte commenta osserva nota
        ammette sostiene dichiara conclude attacca ribadisce rilancia conferma detto affermato
        spiegato sottolineato precisato aggiunto raccontato assicurato risposto replicato ricordato
        riconosciuto insistito lamentato denunciato avvertito commentato osservato notato ammesso
        sostenuto dichiarato concluso attaccato ribadito rilanciato confermato promesso scritto
        disse aggiunse spiegò rispose chiosa
    """),
    organization_nouns=capitalized(_BODIES) | romance.FOREIGN_ENDS,
    organization_heads=capitalized(_BODIES) | words_of(_SMALL_BODIES),
    foreign_heads=capitalized(_BODIES) | words_of(_SMALL_BODIES) | romance.FOREIGN_HEADS,
    small_heads=words_of(_SMALL_BODIES) | words_of(_SMALL_PLACES) | words_of(_SMALL_EVENTS),
    ministries=both_cases("ministero dipartimento assessorato direzione ufficio agenzia"),
    ministers=both_cases("""
        ministro ministra ministri viceministro viceministra sottosegretario sottosegretaria
        assessore assessora segretario segretaria delegato delegata
    """),
    place_heads=capitalized(_PLACES) | words_of(_SMALL_PLACES),
    place_common=words_of("""
        città paese comune borgo frazione località porto regione provincia distretto quartiere
        capitale fiume lago torrente isola stato cantone villaggio cittadina capoluogo rione
        contrada valle diga spiaggia base discarica territorio
    """),
    heads_of_places=words_of("""
        sindaco sindaca vicesindaco prefetto questore governatore vescovo arcivescovo abitanti
        cittadini popolazione centro sud nord est ovest periferia dintorni strade vie regione
        capitale porto assedio caduta presa liberazione città paese comune provincia originario
        originaria parroco alture largo costa omologo rive affluente foce argini sponde bacino
        argine
    """),
    event_heads=capitalized(_EVENTS) | words_of(_SMALL_EVENTS),
    event_nouns=capitalized("mondiali europei coppa festival open champions brexit oscar nobel"),
    calendar=both_cases(_CALENDAR) | words_of("GEN FEB MAR APR MAG GIU LUG AGO SET OTT NOV DIC"),
    peoples=frozenset(
        form
        for word in capitalized(_PEOPLES)
        for form in (word, word[:-1] + "i", word[:-1] + "a", word[:-1] + "e", word[:-1] + "he")
    ),
    function_words=capitalized(_FUNCTION),
    common_words=capitalized(_COMMON),
    place_prepositions=both_cases("in vicino nel nello nella nell' nei negli nelle"),
    towards=both_cases("a ad verso"),
    also_placing=both_cases("da per su tra fra"),
    verb_fillers=words_of("""
        ha hanno aveva non si gli le lo la li ne ci già anche ancora sempre torna a deve può
        potrebbe vuole continua intende sta ormai subito mai
    """),
    acting_verbs=words_of("""
        dice afferma assicura stima ritiene annuncia chiede esige reclama vuole rifiuta respinge
        accetta accusa denuncia condanna critica sostiene appoggia saluta spera teme minaccia
        promette propone offre invia consegna schiera ritira riconosce convoca ricorda espelle
        firma negozia tratta discute risponde replica reagisce protesta oppone insiste avverte
        chiama preme spinge cerca tenta desidera intende prevede valuta decide sospende congela
        impone revoca mantiene inasprisce rafforza blocca frena tarda esita cede punta smentisce
        nega conferma deve sa crede considera rammarica segue prepara lancia rilancia invita ordina
        vieta autorizza finanzia fornisce vota concede detto affermato assicurato annunciato
        chiesto preteso voluto rifiutato respinto accettato accusato denunciato condannato
        criticato sostenuto appoggiato salutato minacciato promesso proposto offerto inviato
        consegnato schierato ritirato riconosciuto convocato ricordato espulso firmato negoziato
        risposto replicato reagito protestato insistito avvertito chiamato spinto cercato tentato
        previsto valutato deciso sospeso congelato imposto revocato mantenuto rafforzato bloccato
        smentito negato confermato lanciato invitato ordinato vietato autorizzato finanziato
        fornito concesso rotto rompe capire rispondere accettare rifiutare inviare chiedere
        sostenere riconoscere cedere rinunciare negoziare definito confermerà chiederà risponderà
        invierà
    """),
    taken_up=words_of("""
        commissione consiglio ministero comitato agenzia alleanza tribunale parlamento federazione
        assemblea organizzazione istituto autorità fondazione associazione università
        confederazione prefettura ospedale museo sindacato comune ateneo procura questura
    """),
    taken_up_with_capital=words_of("""
        banca corte fondo unione camera centro partito movimento accademia missione gruppo cassa
        scuola fronte ufficio osservatorio conferenza lega società dipartimento regione provincia
        giunta guardia senato
    """),
    institutions=words_of("""
        Senato Parlamento Camera Bundestag Quirinale Farnesina Viminale Cremlino Duma Vaticano
        Procura Comune Regione Prefettura Questura Pentagono Consulta Tesoro Colle Csm Interpol
        Europol Knesset Campidoglio Cassazione Antimafia Carabinieri Esercito Lega Chiesa Provincia
        Bankitalia Confindustria Palazzo-Chigi
    """),
    postnominals=romance.POSTNOMINALS,
    ship_prefixes=romance.SHIP_PREFIXES,
    also_words=words_of("Bari Como Prato Sale Lodi Massa Alba Nato Nata Trento Chieti Terni Vasto"),
    marks_behind_commas=romance.FIRM_MARKS | words_of("Jr Sr"),
    firm_marks=romance.FIRM_MARKS,
    pointed=words_of("Inc Corp Co Ltd Jr Sr"),
    no_acronyms=romance.NO_ACRONYMS,
    starting_particles=romance.STARTING_PARTICLES,
    particles=words_of("dalla dal dalle dall' dello"),
    nouns_abroad=(("alliance", "alleanza"), ("bloc", "blocco")),
    works=words_of("film romanzo canzone album serie nave peschereccio traghetto"),
    accusing=words_of("accusa accusato accusano esorta condanna"),
    verb_endings=("rà", "ranno", "ono", "ano", "ava", "eva", "arono", "irono"),
    club_articles=words_of("il Il al del dal col sul"),
    places_with_articles=words_of("""
        Veneto Piemonte Lazio Molise Friuli Trentino Cairo Caucaso Mediterraneo Tevere Po Tirolo
        Baltico Pacifico Atlantico Donbass Kashmir Texas Kosovo Michigan Québec Quebec Darfur Tigrè
        Tigray Golfo Kurdistan Sahara Sahel Sinai Golan Tibet Danubio Reno Rodano Tamigi Volga Nilo
        Giordano Eufrate Tigri Bosforo Adriatico Tirreno Ionio Egeo Caspio Bronx Vaticano Salento
        Cilento Gargano Chianti Polesine Cadore Vesuvio Etna Everest Mekong Gange Peloponneso
        Wisconsin Massachusetts Colorado Nevada Montana Minnesota Missouri Maine Maryland
        Connecticut Kentucky Tennessee Punjab Xinjiang Guangdong Brandeburgo Meclemburgo Galles
        Devon Kent Sussex Galles Lussemburgo Suffolk Norfolk Yorkshire Sud Nord Est Ovest Ticino
        Vallese Adige Arno Piave Brenta Elba Cantabrico Canada Magreb Maghreb Medioriente Levante
        Pireo Dnepr Mugello Casertano Senese Monferrato Canavese Pakistan
    """),
    adjective_endings=("ale", "ali", "ario", "aria", "ivo", "iva", "ese", "ica", "ico", "aniera"),
    infinitive_endings=("are", "ere", "ire", "arsi", "ersi", "irsi"),
    demonym_endings=(
        ("", ""), ("o", "a"), ("o", "i"), ("o", "e"), ("e", "i"), ("co", "ca"), ("co", "chi"),
        ("co", "che"), ("a", "i"), ("a", "e"),
    ),
    people_endings=("ese", "esi"),
)  # fmt: skip
