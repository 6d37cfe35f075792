"""Common nouns of German news, which a capital does not tell from names."""

from __future__ import annotations

from sitegen.naming.cues import words_of

# They end compounds, too ("Regierungschef", "Hochwasser"); umlauts of plurals need no entry.
NOUNS = words_of("""
abbau abbruch abend abfall abgabe abgang abkommen ablauf ablehnung abriss abschied abschluss
abschnitt absicht absprache abstand abstieg abstimmung absturz abteil abwehr abzug achse acker
affäre agent agentur aktie aktion aktivität alarm album alltag alter amt anbau anbieter andrang
anfang anfrage angabe angebot angehörige angelegenheit angestellte angriff angst anhänger ankauf
anklage ankunft anlage anlass anleger anleihe annahme annäherung ansatz anschlag anschluss
anschuldigung ansehen ansicht ansprache anspruch anstalt ansturm anteil antrag antrieb antritt
antwort anwalt anwendung anwohner anzahl anzeige apparat arbeit arbeiter arbeitgeber arbeitnehmer
ärger argument armee armut artikel arznei arzt asche atom aufbau aufenthalt auffassung aufgabe
aufklärung auflage auflösung aufnahme aufruf aufschlag aufschub aufschwung aufsicht aufstand
aufstieg auftakt auftrag auftritt aufwand aufzug auge augenblick ausbau ausbildung ausbruch
ausdruck ausfall ausfuhr ausgabe ausgang ausgleich auskunft ausland ausländer auslöser ausmaß
ausnahme ausrüstung ausschluss ausschreibung ausschuss aussage aussicht ausstand ausstellung
ausstieg austausch austritt auswahl ausweg ausweis auto autobahn autor bahn bahnhof balkon ball
band bank bankett banner basis bau bauarbeiten bauer baum beamte bedarf bedenken bedeutung
bedingung bedürfnis befehl befragung befund begegnung beginn begleiter begriff begründung
behandlung behauptung behörde beifall bein beispiel beitrag beitritt bekannte belastung beleg
belegschaft bemühen benzin beobachter beratung bereich bericht beruf beschäftigte bescheid
beschluss beschuldigte beschwerde besitz besitzer besorgnis besuch besucher beteiligte betrag
betreiber betrieb betrug bett bevölkerung bewaffnete beweis bewerber bewohner bewusstsein
bezahlung beziehung bezug bier bilanz bild bildung bischof blatt blick block blockade blume blut
boden bohrung bomber bombe boot bord börse botschaft botschafter branche brand brauch breite
bremse brennstoff brief brot bruch brücke bruder brunnen buch bühne bund bündel bündnis bürger
bürgermeister büro bus chance chaos charakter chef chemie chip club computer container dach dame
damm dampf darlehen darstellung datei daten dauer debatte decke defizit delegation demokratie
demonstrant demonstration denkmal detail deutsche dialog dieb diebstahl dienst diesel diktatur
ding diplomat direktor diskussion disziplin dokument dollar drama drittel droge drohne drohung
druck dürre ebene ehe ehefrau ehemann ehre eid eier eigentum eigentümer eile einbruch eindruck
einfluss einfuhr eingang eingriff einheit einigung einkauf einkommen einladung einreise
einrichtung einsatz einschätzung einschnitt einspruch einstieg eintrag eintritt einwand
einwanderer einwohner einzelheit eis eisen eklat element eltern ende energie engagement entgelt
enthüllung entlassung entscheid entscheidung entsetzen entwicklung entwurf erbe erdbeben erde
erdgas ereignis erfahrung erfinder erfolg ergebnis erhalt erhöhung erinnerung erkenntnis erklärung
erlass erlaubnis ermittler ermittlung ernährung ernte eröffnung erreger ersatz erweiterung erwerb
essen etappe etat euro experte export fabrik fach fahne fähre fahrer fahrgast fahrplan fahrt
fahrzeug faktor fall falle familie fan farbe fassung fehler feier feind fenster ferien fernsehen
fest festival festnahme feuer feuerwehr fieber figur filiale film finale finanzen finger firma
fisch fischer flagge fläche flasche fleisch flotte flucht flüchtling flug flughafen flugzeug flut
folge folter förderung forderung form formation forscher forschung fortschritt foto fracht frage
fraktion frau freigabe freiheit freizeit fremde freude freund frieden friede frist front frost
frucht frühling funktion funktionär furcht fuß fußball gang garantie garten gas gast gastgeber
gebäude gebiet gebirge gebot gebühr geburt geburtstag gedanke gedenken gefahr gefährte gefangene
gefängnis gefecht gefühl gegend gegenstand gegenteil gegenwart gegner gehalt geheimnis geisel
geist geld gelände gelegenheit gemeinde gemüse genehmigung general generation genosse gericht
gerücht geschäft geschäftsführer geschehen geschenk geschichte geschwindigkeit gesellschaft gesetz
gesicht gespräch gestaltung gesundheit getreide gewalt gewässer gewerbe gewerkschaft gewicht
gewinn gewissen gewitter gipfel glas glaube gläubiger gleis gletscher glück gold gott grab grad
granate grenze grippe größe grund gründer grundlage grundstück gründung gruppe gut gutachten
gutachter haar haft häftling hahn halbjahr halle haltung hammer hand handel händler handlung
handwerk handwerker handy hang haus haushalt haut heer heft heimat heizung held helfer hemd herbst
herkunft herr hersteller herz hilfe himmel hinsicht hintergrund hinweis historiker hitze
hochschule höchststand hochwasser hochzeit hoffnung höhe holz honorar hörer hotel hubschrauber
hügel hund hunger idee import impfstoff impuls index industrie infektion inflation information
inhalt initiative insasse insel inspektor instanz institut institution instrument integration
interesse international interview investition investor jagd jahr jahrgang jahrhundert jahrzehnt
job journalist jubel jubiläum jugend jugendliche junge juni jurist jury kabel kabinett kaffee
kaiser kammer kampagne kampf kandidat kandidatur kanzler kapazität kapital kapitän kapitel
karriere karte kasse katastrophe kauf käufer kaufmann kaufpreis keller kenntnis kern kette
kilometer kind kino kirche klage kläger klang klasse kleidung klima klinik klub knappheit knie
koalition kohle kollege komitee kommando kommentar kommission kommune kompetenz komponist
kompromiss konferenz konflikt kongress könig konjunktur konkurrent konkurrenz konsens konsequenz
konsum kontakt konto kontrolle konzept konzern konzert kooperation kopf körper korrespondent
korruption kosten kraft krankenhaus krankheit kredit kreis kreuz krieg krise kritik kritiker küche
kugel kuh kultur kunde kundgebung kündigung kunst künstler kurs kürzung kuss küste labor lage
lager landkreis landwirt länge lärm lauf laufzeit leben lebensmittel leder legende lehre lehrer
leiche leid leistung leiter leitung leser leute licht liebe lied lieferant lieferung liga linie
liste literatur liter lob lohn lösung lücke luft luftwaffe lust maßnahme macht mädchen magazin
major makler maler mandat mangel mann mannschaft markt marke marsch maschine masse material mauer
medaille medien medikament medizin meer mehrheit meile meinung meister meldung menge mensch messe
messer messung metall meter methode miete mieter milch militär milliarde million minderheit
minister ministerium minus minute mission mitarbeiter mitglied mitte mittel mittag mitternacht
mitteilung mobilität modell moderator monat mond montage moral mord mörder morgen moschee motiv
motor müll munition museum musik musiker muster mut mutter nachbar nachfolge nachfolger nachfrage
nachmittag nachricht nachspiel nacht nachteil nachweis nähe name nase nation natur nebel neffe
netz netzwerk neubau neuwahl niederlage niederschlag niveau norden not note notfall notiz notstand
nummer nutzen nutzer nutzung oberfläche objekt öffentlichkeit offensive offizier öffnung öl onkel
oper operation opfer opposition orchester ordnung organ organisation ort osten ostern paar paket
pakt palast panne panzer papier papst parade park parlament partei partie partner partnerschaft
party pass passagier patient pause pegel pendler pension periode person personal perspektive
pfarrer pferd pflanze pflege pflicht pfund phase pilot plan planung platte platz plenum pleite
plus police politik politiker polizei polizist portion position post posten präsenz präsident
praxis preis premier premiere presse prinz prinzip priester privileg probe problem produkt
produktion produzent professor programm projekt prognose propaganda protest protokoll provinz
prozent prozess prüfung publikum punkt quartal quelle quote rabatt rad rahmen rakete rand rang
rasen rat rathaus raub rauch raum razzia reaktion reaktor rebell rechnung recht rechtsprechung
rede redaktion redner referendum reform regel regen regierung regime region regisseur register
reihe reise reisende rekord religion rennen rente reparatur reporter republik reserve resolution
rest restaurant resultat rettung revier revision revolution rezept rhythmus richter richtlinie
richtung risiko riss rohr rohstoff rolle roman route rücken rückgang rückkehr rücksicht rückstand
rücktritt rückzug ruf ruhe ruhm runde rüstung saal sache saison salz sammlung sand sänger sanktion
satz säule schach schachtel schaden schäden schatten schatz schau schauer schauplatz schauspieler
scheitern schicht schicksal schiedsrichter schiff schild schlacht schlaf schlag schlagzeile
schließung schluss schlüssel schmerz schmuggel schnee schnitt schock schrift schriftsteller
schritt schuld schule schüler schuss schutz schwäche schweigen schwerpunkt schwester schwierigkeit
see seele sekretär sekunde sender sendung seite sektor senat senator serie server show sicht sieg
sieger signal silber sinn sitz sitzung situation ski skandal soldat sommer sonne sorge sorgfalt
spannung sparte spaß spende sperre spiel spieler spital spitze sport sprache sprecher sprung spur
staat staatschef stab stadion stahl stamm stand standard standort stärke start station statistik
statue status stau steigerung stelle stellung stelle steuer stichwahl stiftung stil stimme
stimmung stock stoff stopp störung strafe strahl strand straße strategie strecke streik streit
streife strom struktur stück student studie studium stunde sturm sturz suche süden summe symbol
symptom synode system szene tabelle tag tagung takt tank tanz tasche täter tätigkeit tat tatsache
tausch team technik teil teilnehmer telefon temperatur tempo tendenz termin terror terrorist test
text theater thema theorie these tier tisch titel tochter tod todesfall todesopfer ton tor tote
tour tourist tradition trainer training transport trauer traum treffen treffer treibstoff trend
trennung treppe treue trick triumph trockenheit truppe tunnel tür turm turnier übergang überblick
überfall übernahme überraschung überschuss übersicht überzeugung ufer uhr umbau umfang umfeld
umfrage umgang umgebung umsatz umsetzung umstand umwelt umzug unabhängigkeit unfall ungewissheit
unglück unruhe unterbrechung unterhalt unterlagen unternehmen unternehmer unterricht unterschied
unterschrift unterstützung untersuchung untergang urlaub ursache ursprung urteil vater veränderung
veranstalter veranstaltung verantwortung verband verbot verbraucher verbrechen verbrecher
verbündete verdacht verdächtige verein vereinbarung verfahren verfassung verfolger verfügung
vergangenheit vergleich verhältnis verhalten verhandlung verkauf verkäufer verkehr verlag verlauf
verletzte verlust vermieter vermittler vermögen vernunft verordnung verrat versammlung versagen
verschluss versicherung version versorgung versprechen verstärkung verstand verständnis verstoß
versuch verteidiger verteidigung vertrag vertrauen vertreter verurteilung verwaltung verwandte
verzicht verzögerung vieh viertel virus vision volk vollmacht vorbehalt vorbereitung vorbild
vorfall vorgabe vorgang vorgänger vorgehen vorhaben vorjahr vorlage vorort vorrang vorsitz
vorsprung vorstand vorstellung vorstoß vorteil vortrag vorwurf vulkan waffe wagen wähler wahl
wahrheit wahrscheinlichkeit währung wand wandel ware warnung wasser wechsel weg weihnachten wein
weise weizen welle welt weltkrieg weltmeister werbung werft werk wert wesen westen wetter
wettbewerb wetterdienst wettkampf widerspruch widerstand wille wind winter wirkung wirtschaft
wissen wissenschaft wissenschaftler woche wochenende wohl wohnung wolke wort wunde wunder wunsch
würde wurzel wüste wut zahl zahlung zaun zeche zeichen zeit zeitalter zeitraum zeitschrift zeitung
zelle zelt zentrale zentrum zerstörung zeuge ziel zimmer zins zivilist zoll zone zufall zug zugang
zuhause zukunft zulassung zunahme zusage zusammenarbeit zusammenbruch zusammenhang zuschauer
zuschuss zustand zustimmung zutritt zuwachs zwang zweck zweifel zweig zwischenfall abgas ableger
absage absatz abschaffung abschiebung absender abwasser abwertung administration adresse advent
akte akteur aktionär akademie allianz almosen alternative altstadt ampel analyse analyst anbindung
andacht anhang anhörung anlauf anmeldung anrecht anruf ansiedlung anstieg anstoß anzug apfel
apotheke archiv arena aspekt asyl atelier athlet attacke attentat attentäter auffahrt aufführung
auflauf aufmerksamkeit auftraggeber ausgangssperre auslieferung aussetzung auseinandersetzung
auszeichnung auszug avantgarde baby bagger bande barriere batterie baustelle becken befreiung
beihilfe bekämpfung beruhigung bergbau bergwerk besatzung beschaffung beschuss besetzung bestand
bestätigung bestechung beute bewegung bewertung bewährung bezirk bibliothek bibel bildschirm
bindung biografie bistum blatt blitz bohrkern boykott brandanschlag brauerei brust bucht
bürgerkrieg bürgschaft debüt dekret delikt denkzettel depot deponie diagnose dichter diensttag
dirigent dividende doktor domäne doping dosis dunkelheit durchbruch durchsuchung ehrenamt
eigenkapital eisenbahn elektrizität elend embargo empfang empfänger empörung engpass enkel
entführer entführung entlastung entschädigung entspannung enttäuschung entzug epidemie epoche
ermordung erneuerung erpressung ersparnis erzähler erz erziehung etage evakuierung exil existenz
explosion fahndung fahrlässigkeit fahrrad faser fassade favorit feldzug fertigung filter
finanzierung flügel fluss förderer fonds föderation format forum fraß freilassung freispruch
freundschaft frühjahr fund fusion gala galerie garnison gastspiel gaststätte gebet gebrauch
geburtsort gefäß gegenwehr geheimdienst gehirn gelder gemälde gemeinschaft gen gesang geständnis
gewerkschafter gewinner gift gitarre glocke gouverneur grafik graben gremium grube grundgesetz
grundschule gruß guerilla güter haftbefehl haftstrafe haken halt hälfte händedruck härte
hauptquartier hauptstadt hausarrest hecke hehler heirat hektar herausforderung herausgeber herde
herrschaft herstellung hinrichtung hindernis hürde identität immobilie immunität impfung
inflationsrate ingenieur inspektion insolvenz inszenierung intendant intrige irrtum jahrestag
jubilar jungfrau jäger kabarett kalender kalk kamera kanal kanone kanzlei kapelle kapitulation
kartell käse kabinettschef kaserne katalog kathedrale keim kerze kindergarten kiste kitsch
kläranlage klausel klausur kleid kloster koffer kohl kollision kolonie kommandeur kommissar
kommunist komplex komplize komplott konfession konkurs konservative konstruktion konsul konsulat
kontinent kontrahent kontrast koordination kopie kosmos krawall kreditgeber kreislauf kriminalität
kuppel kurde kurier kurve küstenwache ladung laden laie lager landung landschaft landtag last
lastwagen laster laune lawine lebenslauf leck legislatur leichnam leihgabe leidenschaft lesung
linke liberale lizenz lokal lockerung luftangriff luftraum lüge mächte makel manager maske
massaker mast maut mechaniker mehl meisterschaft merkmal metropole migrant migration miliz mine
minderjährige mischung misserfolg misstrauen mitgliedschaft mitwirkung moment monarch monarchie
monopol motto mühe nahrung nachhaltigkeit nachlass nachtrag nachwuchs narbe nationalität neigung
neuling niedergang niederlassung norm notar notwendigkeit oberbürgermeister oberhaupt offenheit
öffnungszeit ohr oligarch olympia orden orkan parole paragraf passant patrouille pfand pfeil
pfeiler pfleger pionier plattform plünderung pokal porträt posse potenzial prämie predigt primat
privatisierung protestant provokation psychologe putsch quartier radio rassismus rebellion
rechenschaft regelung regierungschef reichtum reichweite rennfahrer rentner reservist resonanz
respekt revanche rezession rind ritual ritter rivale roboter rohöl rubel rückführung rückschlag
ruine rundfunk sabotage sachsen saft saison säugling schale scheibe schein scheune schenkung
schiene schikane schlappe schleuser schleuse schmuck schmutz schnitzer schöpfer schrank schranke
schub schulden schulung schwein schwelle schwund segen seil selbstmord senkung separatist seuche
sicherung siedler siedlung silvester sklave skepsis sklaverei software sohn sonde sondersitzung
souveränität sozialist spaltung spediteur spektakel spekulation spezialist spion spionage sponsor
sprengsatz sprengstoff spruch stadtrat stadtteil standpunkt staub stellungnahme stellvertreter
stichprobe stille stimmzettel stimmrecht stolz strafverfahren straftat strapaze streitkraft strich
sturmflut sünde subvention symphonie talent tanker tarif tarifvertrag tauwetter teilhabe teilung
telegramm tempel terrasse testament tiefe todesstrafe topf tour transaktion transfer transit
transparenz tresor tribunal trophäe tropen tumult typ tyrann überlauf überleben überlebende
überschwemmung übertragung überwachung übung ultimatum umkehr ungleichheit universität unrecht
unschuld unterkunft unternehmung untreue unwetter vakuum variante verarbeitung verbesserung
verbindung verbleib verdienst verdrängung verehrer verfall vergabe vergehen vergeltung
vergewaltigung verhaftung verheißung verlängerung verleger verlegung verletzung verleumdung
verlosung vermittlung vernehmung veröffentlichung verpflichtung verschwörung versöhnung verspätung
verteilung vertreibung verwendung veto vetternwirtschaft video villa volksabstimmung volksfest
vollzug voraussetzung voraussage vorhang vormarsch vormittag vorrat vorschau vorschlag vorschrift
vorschuss vorsicht vorspiel vorwahl vorwand wache wachstum wachmann wächter waffenruhe
waffenstillstand wahlgang wahlkampf wahlkreis wahlrecht wanderer wappen warnstreik wasserstoff
weber weihe werbespot werkstatt werkzeug wiederaufbau wiederholung wiederwahl wiese wirbel
wirkstoff witwe witz wrack wucht zahn zeile zensur zeremonie zertifikat zettel zeugnis ziege
ziffer zirkus zitat zivil zivilbevölkerung zögern zollstock zorn zugeständnis zulieferer zünder
zuneigung zuständigkeit zuversicht gedächtnis erlebnis finsternis wagnis geständnis begräbnis
versäumnis vermächtnis ärgernis portal metropol solar zentral sozial spezial total karneval kanal
festsaal hauptsache nebensache anhängerin erdrutsch lawine ausweitung angler anker kapelle
auslastung aussaat abmachung abordnung anpassung aufrüstung abrüstung mäßigung stillschweigen
freitagabend heimspiel auswärtsspiel spielzeit halbzeit nachspielzeit strafraum elfmeter pfosten
latte abpfiff anpfiff tabellenführer remis gewahrsam anhängerschaft führung laie beschlag
beurteilung vorsorge lebensgefahr anspannung leichtigkeit verhandlungsführer sicherheit gewissheit
angeklagte verurteilte rentnerin staatsanwaltschaft kurzarbeit
""")

# Nouns only when they stand alone: as the end of a longer word they are too often a name's.
PLAIN_NOUNS = words_of("""
land feld bach mund stadt dorf hafen wald tal heim hof stein weide abt adel ader affe akt all
allee arm art ast aue bad bär bar bart base becher beil berg bern birne bock bogen brand
braut brot burg busch dach dank dom dreh ebbe ecke eck ei eiche eimer elf ente esel eule fach fell
fels feld fluß form frei furt fürst fuchs fuge gasse gau gaul geier graf gras grau grün hain hals
hase hase haupt hausen heck heide heu hinz hirsch hirte hirt horn huhn hut igel iglu imker jude
juwel kahn kamm kanne kater katze kegel keil kelle kies kirsch klee klein klug knabe knecht koch
kohl krämer kram kranz krebs krug kranich krone kuh kunz lamm lanze laub lerche leim linde linse
löwe luchs mai mark märz maurer maus mönch moor moos mühle müller nacken nadel nagel nebel nest
neu nuss ofen pfau pilz pech rabe rasch rau reh reich reif reihe reis richter ring rock rose ross
rost rot rübe sack sattel schaf schmied schneider schreiber schulze schuster schwan schwarz seide
sohn span specht sperling stall stange star stahl stau steiger stern stier storch strauß stroh
sumpf tanne taube teich teufel tor töpfer uhu ulme vogel vogt wagner wall weiß weiler wiege wirt
wolf wolle zander zange zapf zeller zelter zimmermann zweig zwerg zwirn abc acht bier cent club
dachs dose ehe ei elf ende erz etat fee floß gips gros grube hanf heer hefe herd hexe hip hof hohn
huf ion jahr jod jazz juli juni april august september oktober november dezember januar jänner
feber februar koks lok los mal maß mehr mix mob mode mole moos mord nord ost süd west öde ofen ohr
oma opa ort pate paar pep pfad plan pol pop pult puls quiz rap rate reis rum ruß sarg saum saft
schi seil set sieb sog sold soll spott stab steg stiel sud sucht tau taxi tee teer test tick
tod ton tour tran trab trog tross tuch tür übel uhr wahn wal wanne watt wehr weh weib welle wille
wind wicht wohl wut zahl zelt zoo zopf zins ernst will spitz lang kurz gross deutsche deutscher
deutschen grüne grünen grüner linke linken rechte rechten alte alten junge jungen tausend tausende
hundert hunderte dutzend dutzende million millionen milliarde milliarden prozent beide einzelne
weitere andere alle viele einige mehrere
""")

# They end as many towns' names as nouns: a noun, where another noun or one of these stands before.
TOWN_NOUNS = words_of("""
land feld bach berg burg stadt dorf hafen wald tal heim hof stein haus see
""")
NOUN_BEGINNINGS = words_of("""
aus in um vor alt neu innen haupt groß klein hoch mittel bundes inner heimat flug welt einzel
ander bau tier fuß regen mutter vater nachbar ur bei nieder rat schul fach kauf lager ferien
krankenhaus kranken treib brach gäste hoch wohn bauern fried
""")

# No surname and hardly a town ends so, but thousands of nouns.
NOUN_ENDINGS = (
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen",
    "sion", "sionen", "tät", "täten", "ismus", "ismen", "ling", "linge", "lingen", "nisse",
    "nissen", "tum", "tümer", "erei", "ereien", "ament", "amente", "ument", "umente", "iment",
    "imente", "ierung", "innen",
    "isten", "ismen", "logie", "grafie", "graphie", "thek", "theken", "ität",
    "schutz", "arbeiten", "kräfte", "kräften", "ende", "enden", "ierte", "ierten", "isation",
    "ungs", "heits", "keits", "atur", "aturen", "itis", "ateur", "ologe", "ologen",
)  # fmt: skip
