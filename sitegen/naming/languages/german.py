"""German: every noun has a capital, so that a name needs a reason (see `naming.reasons`)."""

from __future__ import annotations

from sitegen.naming.cues import Cues, words_of
from sitegen.naming.languages.german_nouns import (
    NOUN_BEGINNINGS,
    NOUN_ENDINGS,
    NOUNS,
    PLAIN_NOUNS,
    TOWN_NOUNS,
)

_DEFINITE = words_of("der die das den dem des am im beim zum zur vom ans ins aufs")

GERMAN = Cues(
    code="de",
    guesses=False,
    nouns_have_capitals=True,
    nouns=NOUNS,
    plain_nouns=PLAIN_NOUNS,
    town_nouns=TOWN_NOUNS,
    noun_beginnings=NOUN_BEGINNINGS,
    noun_endings=NOUN_ENDINGS,
    # Short nouns that end so many compounds that nothing else needs to be known of the word.
    safe_endings=words_of("""
    chef arzt kauf lauf fall teil satz bahn zeit geld werk spiel plan preis tier
"""),
    # First names and nouns of time that are surnames as well.
    surnames_too=words_of("""
    Sommer Winter Herbst Freitag Sonntag März Morgen Jahn Abend Lenz August
"""),
    # Much in the news of these countries.
    known_organizations=words_of("""
    Verdi DGB ADAC Bitkom Destatis Schufa Charité Telekom Postbank Bundespost Tagesschau
    Tagesthemen Correctiv Foodwatch Greenpeace Oxfam Misereor Attac Pegida Linkspartei
    Freie-Wähler ProSieben Sat1 Deutschlandfunk Deutschlandradio Südwestrundfunk Lufthansa
    Eurowings Condor Rheinmetall Thyssenkrupp Continental Bosch Audi Porsche Opel Daimler
    Volkswagen Mercedes Siemens Bayer Henkel Beiersdorf Adidas Puma Infineon Zalando Uniper
    Vonovia Wirecard Karstadt Kaufhof Edeka Rewe Aldi Lidl Kaufland Migros Coop Swisscom Novartis
    Roche Nestlé Nestle Ruag Swissmedic Asfinag Voestalpine Signa Bertelsmann Springer Ippen Funke
    Madsack Gazprom Rosneft Huawei Hisbollah Huthi Fatah Knesset Sejm Rada Bundesnetzagentur
    Bundespolizei Bundestag Bundesrat Bundeswehr Bundesbank Weltbank Weltgesundheitsorganisation
    Europarat Europaparlament Landtag Nationalrat Ständerat Verfassungsschutz
    Bundesverfassungsgericht Bundesgerichtshof Bundesverwaltungsgericht Bundesarbeitsgericht
    Bundessozialgericht Bundesfinanzhof Generalbundesanwalt Bundesanwaltschaft Bundeskriminalamt
    Landeskriminalamt Bundesrechnungshof Bundeskanzleramt Bundespräsidialamt Kulturstiftung
    Sternsinger Malteser Johanniter Diakonie Caritas Tafel Klimarat
"""),
    known_towns=words_of("""
    Wien Bern Chur Olten Zug Steyr Wels Graz Linz Trier Worms Siegen Hagen Hamm Halle Hessen
    Thüringen Sachsen Brandenburg Niedersachsen Sachsen-Anhalt Schleswig-Holstein Saarland
    Mecklenburg-Vorpommern Rheinland-Pfalz Nordrhein-Westfalen Baden-Württemberg
    """),
    case_endings=("s",),
    first_names_too=words_of("Will Per"),
    articles=_DEFINITE | {word.capitalize() for word in _DEFINITE},
    indefinites=words_of("""
    ein eine einem einen einer eines kein keine keinem keinen keiner keines mein meine meinem
    meinen meiner sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres unser
    unsere unserem unseren unserer euer eure dieser diese dieses diesem diesen jener jene jenes
    jenem jenen jeder jede jedes jedem jeden welcher welche welches mancher manche manches solche
    solcher solches mehrere viele einige wenige alle zwei drei vier fünf sechs sieben acht neun
    zehn elf zwölf beide irgendein irgendeine
"""),
    # Before a person's name; no part of it and no role.
    honorifics=words_of("Herr Herrn Frau Fräulein Dr Prof Dipl Ing Mag Sankt"),
    titles=words_of("""
    Herr Herrn Frau Fräulein Dr Prof Professor Professorin Doktor Mag Dipl Ing Graf Gräfin Fürst
    Fürstin Prinz Prinzessin König Königin Kaiser Kaiserin Papst Lord Lady Sir Pater Schwester
    Scheich Emir Sultan Ajatollah Imam Rabbi General Oberst Major Hauptmann Leutnant
"""),
    # Ends of nouns for persons; they stand before a name and say what the person is.
    role_endings=words_of("""
    präsident minister kanzler sprecher chef vorsitzender vorsitzende vorsitzenden leiter meister
    richter anwalt anwält sekretär direktor botschafter gesandter gesandte gesandten beauftragter
    beauftragte beauftragten abgeordneter abgeordnete abgeordneten senator gouverneur landrat
    landrät premier premierminister könig königin kaiser prinz prinzessin fürst papst kardinal
    bischof pfarrer pastor rabbiner imam priester general admiral oberst hauptmann kommandeur
    kommandant offizier major leutnant kapitän kommissar inspektor ermittler fahnder detektiv
    polizist feuerwehrmann feuerwehrfrau soldat staatsanwalt verteidiger notar jurist professor
    doktor dozent rektor dekan lehrer wissenschaftler forscher historiker soziologe ökonom
    volkswirt physiker chemiker biologe geologe geograf geograph mathematiker informatiker
    philosoph psychologe mediziner virologe epidemiologe klimatologe meteorologe politologe
    politikwissenschaftler analyst experte expertin experten gutachter arzt ärztin ärzt chirurg
    apotheker pfleger krankenschwester architekt ingenieur techniker erfinder entwickler designer
    künstler maler bildhauer fotograf zeichner autor schriftsteller dichter lyriker romancier
    journalist reporter korrespondent redakteur kolumnist moderator verleger herausgeber kritiker
    regisseur schauspieler intendant dirigent komponist pianist geiger cellist sänger sopranist
    tenor bassist gitarrist schlagzeuger musiker rapper tänzer choreograf produzent kurator
    trainer coach spieler stürmer torwart torhüter verteidiger mittelfeldspieler fahrer läufer
    springer schwimmer boxer athlet sportler radprofi profi kapitän schiedsrichter manager
    torschütze fußballer nationalspieler olympiasieger weltmeister europameister sieger gewinner
    unternehmer feuerwehrmann fachmann geschäftsmann landeshauptmann geschäftsfrau fachfrau
    inhaber eigentümer besitzer gründer mitgründer geschäftsführer vorstand vorständin
    aufsichtsrat aktionär investor banker händler kaufmann kauffrau landwirt bauer winzer bäcker
    wirt gastwirt fischer förster jäger handwerker arbeiter angestellter mechaniker elektriker
    pilot kapitän schaffner lokführer fahrdienstleiter busfahrer taxifahrer astronaut kosmonaut
    politiker aktivist gewerkschafter diplomat unterhändler vermittler gesandter konsul attaché
    berater mitarbeiter referent assistent kollege kollegin kollegen amtskollege amtskollegin
    nachfolger vorgänger stellvertreter vertreter verhandlungsführer fraktionschef parteifreund
    parteifreundin rivale konkurrent kontrahent gegner kandidat bewerber spitzenkandidat
    herausforderer amtsinhaber oppositionsführer führer anführer diktator machthaber staatschef
    regierungschef rebell milizenführer terrorist attentäter angeklagter angeklagte angeklagten
    beschuldigter beschuldigte verdächtiger zeuge zeugin zeugen opfer täter mörder geschäftsmann
    geschäftsfrau milliardär millionär oligarch mäzen bürgermeister oberbürgermeister
    ortsvorsteher gemeinderat stadtrat stadträtin bürger anwohner einwohner nachbar rentner
    student schüler mutter vater sohn tochter bruder schwester ehemann ehefrau mann witwe witwer
    onkel tante neffe nichte enkel freund freundin lebensgefährte partner geschäftspartner
    komplize häftling geisel überlebender überlebende augenzeuge ombudsmann ombudsfrau
    generalsekretär generaldirektor generalintendant prokurist treuhänder insolvenzverwalter
    betriebsrat betriebsrätin personalchef finanzvorstand produktionsvorstand bahnvorstand beamter
    beamtin obmann obfrau schirmherr präses superintendent äbtissin abt großherzog herzog herzogin
    graf gräfin scheich emir sultan ajatollah mullah zar dalai bundesrat bundesrätin nationalrat
    nationalrätin ständerat ständerätin regierungsrat regierungsrätin gemeindepräsident
    stadtpräsident landeshauptmann landeshauptfrau ammann bauleiter wehrleiter brandmeister
    einsatzleiter kreisbrandrat kommandantin züchter gärtner imker hebamme sozialarbeiter erzieher
    schulleiter hausmeister küster organist kantor archivar archäologe ethnologe theologe
    germanist romanist linguist statistiker demograf demoskop publizist essayist blogger
    influencer podcaster komiker kabarettist clown artist akrobat filmemacher dokumentarfilmer
    drehbuchautor kameramann kamerafrau cutter model modeschöpfer star legende idol held heldin
    ikone talent neuzugang rückkehrer vertreterin unternehmensgründer
"""),
    # Only what a person is ends so.
    role_suffixes=(
        "ist",
        "istin",
        "isten",
        "ologe",
        "ologen",
        "ologin",
        "nom",
        "nomin",
        "nomen",
        "grafin",
        "grafen",
        "ikerin",
        "erin",
        "torin",
        "eurin",
        "antin",
        "entin",
        "ärin",
    ),
    # Missing in the lists of first names, or nouns as well.
    first_names=words_of("""
    Urs Regula Reto Beat Ueli Jürg Ruedi Vreni Köbi Walti Hansjörg Annegret Annemarie Hannelore
    Heidemarie Karl-Heinz Hans-Peter Hans-Jürgen Klaus-Dieter Karl-Theodor Frank-Walter
    Hans-Dietrich Franz-Josef Ernst-August Wolf Wolf-Dieter Eike Sönke Hauke Momme Tjark Fiete
    Ubbo Enno Onno Wiebke Frauke Heike Silke Elke Antje Gesine Gesche Sigrid Sigmar Sahra Ricarda
    Cem Philipp Volker Hendrik Boris Winfried Manuela Malu Hubertus Svenja Steffi Nancy Saskia
    Norbert Dietmar Bodo Petra Gregor Dietrich Gernot Günther Günter Jörg Jürgen Rüdiger Ulf Uwe
    Detlef Eckart Ekkehard Friedhelm Gerd Gerhard Gottfried Gunther Gunnar Hartmut Heiko Heiner
    Helge Helmut Henning Herbert Hilde Horst Ingo Jochen Karsten Kerstin Lothar Ludger Manfred
    Meinhard Olaf Ortwin Ottmar Rainer Reiner Reinhard Reinhold Roswitha Rudi Sepp Siegfried
    Sieglinde Swen Tilman Thilo Tilo Torben Ute Waltraud Wilfried Wolfram Xaver Rosl Gundula
    Edeltraud Irmgard Ingeborg Adelheid
"""),
    # Behind them stands no town: "Stiftung Warentest".
    titled_bodies=words_of("Stiftung Aktion Museum Galerie Kirche Theater Schule Radio"),
    # What somebody is to somebody, not what he is.
    relations=words_of("""
    Kollege Kollegen Kollegin Amtskollege Amtskollegen Amtskollegin Nachfolger Nachfolgerin
    Vorgänger Vorgängerin Rivale Rivalin Konkurrent Konkurrentin Kontrahent Freund Freundin
    Lebensgefährte Lebensgefährtin Partner Partnerin Geschäftspartner Mann Frau Ehemann Ehefrau
    Vater Mutter Sohn Tochter Bruder Schwester Onkel Tante Neffe Nichte Enkel Enkelin Witwe Witwer
    Nachbar Nachbarin Zeuge Zeugin Zeugen Opfer Gegner Gegnerin Parteifreund Parteifreundin
    Anwohner Anwohnerin Star Held Heldin Idol Legende Vertreter Mitarbeiter Komplize Verdächtiger
    Häftling Geisel Bürger Stellvertreter Stellvertreterin Kandidat Rückkehrer Neuzugang
    Torschütze Sieger Gewinner
"""),
    # Parties that are adjectives, and other bodies that are common words but for their capital.
    parties=words_of("Grünen Grüne Linke Linken Linkspartei Piraten Neos"),
    # Short words before the rest of a body's name: "TU München", "IG Metall", "Stiftung Warentest".
    organization_beginnings=words_of("""
    TU FH TH HU FU LMU RWTH Uni IG IHK HWK AOK OLG LG VG OVG PH HTW Stiftung Aktion Museum Galerie
    Kunsthalle Staatstheater Schauspiel Schauspielhaus Theater Brauerei Klinik Stadtwerke
    Stadtwerken Hochschule Universität Bäckerei Weingut Zoo Tierpark Opernhaus Deutschlandfunk
    Radio Sparkasse Volksbank Raiffeisenbank Feuerwehr Reederei Spedition Studio Kloster
    Fanfarenzug Ortsfeuerwehr
"""),
    # Behind a person's name and a hyphen.
    personal_tails=words_of("""
    regierung anhänger anhängerin administration vertrauter kritiker besuch reise mitarbeiter
"""),
    # They end names of places that begin with the name of a person, a river, a town.
    named_place_endings=(
        "strasse",
        "straße",
        "platz",
        "allee",
        "brücke",
        "see",
        "tal",
        "wald",
        "park",
        "stadion",
        "arena",
        "ufer",
        "kanal",
        "insel",
        "kai",
        "damm",
        "gebiet",
        "kreis",
        "land",
        "küste",
    ),
    # They go with the name of a town: "Wiener Zeitung", "Berliner Senat".
    owned_organizations=words_of("""
    zeitung rundschau allgemeine universität hochschule landgericht amtsgericht gericht
    staatsanwaltschaft philharmoniker philharmonie symphoniker senat börse oper staatsoper
    stadtwerke sparkasse volksbank landtag polizei verkehrsbetriebe messe nachrichten ensemble sv
    fc ec ac sc verwaltungsgericht oberlandesgericht schauspielhaus museum tageblatt anzeiger
    kurier morgenpost merkur stadtrat gemeinderat zoo klinikum charité kantonalbank raiffeisenbank
    landesbank kantonsrat handelskammer handwerkskammer nationalmuseum
"""),
    # They end a role's noun by chance: what has them is none.
    no_roles=words_of("""
    Unternehmen Ministerpräsidium Ende Meisterschaft Vorstandes Bundesrates Start Neustart
    Kickstart Fehlstart Opfer Aufsichtsrat Betriebsrat Landrats Kopfbahnhof
"""),
    # Before a name they tell an organisation.
    organization_role_endings=words_of("""
    firma hersteller konzern unternehmen verlag gewerkschaft partei zeitung magazin sender
    nachrichtenagentur agentur investor autobauer bauer anbieter händler handelskette kette
    fluggesellschaft airline reederei werft verein verband organisation hilfsorganisation
    umweltorganisation menschenrechtsorganisation stiftung initiative bündnis bewegung miliz
    gruppe terrorgruppe band orchester ensemble brauerei großbank versicherer betreiber
    netzbetreiber dienstleister zulieferer lieferdienst plattform portal onlineportal start-up
    startup tochter tochterfirma mutterkonzern mutterfirma betrieb familienbetrieb brauerei
    kanzlei agentur denkfabrik institut marke modekette supermarktkette drogeriekette discounter
    rivale wettbewerber konkurrent klub fußballklub zweitligist erstligist drittligist
    bundesligist regionalligist aufsteiger absteiger rekordmeister tabellenführer wochenzeitung
    tageszeitung zeitschrift nachrichtenmagazin fernsehsender rundfunksender radiosender
    softwarefirma sicherheitsfirma baufirma entwickler produzent lieferant versorger
    energieversorger stromversorger vermieter makler finanzinvestor eigentümer vermarkter
    veranstalter bürgerinitiative elterninitiative wohltätigkeitsorganisation dschihadistenmiliz
    islamistenmiliz behörde aufsicht finanzmarktaufsicht
"""),
    # They end the name of a body, with the gender of what they end.
    masculine_endings=words_of("""
    dienst bund rundfunk rat verband fonds verein gerichtshof senat bundestag landtag kongress
    klub club kirchentag zoll ausschuss konzern chor bauernverband gewerkschaftsbund pakt
    zentralrat rechnungshof wetterdienst nachrichtendienst sender weltbund rotary turnverein
    sportverein reichstag kreistag gemeindetag städtetag verlag expressrat staatsschutz
    volkskongress börsenverein
"""),
    neuter_endings=words_of("""
    amt hilfswerk werk gericht ministerium institut orchester parlament kreuz zentrum museum
    theater klinikum krankenhaus archiv komitee kartellamt kanzleramt präsidium konsulat hospital
    gymnasium kolleg bündnis kabinett direktorat sekretariat direktorium schulamt ensemble
    quartett trio fernsehen observatorium kommissariat dezernat patriarchat tribunal bataillon
    regiment konsortium forum netzwerk schauspielhaus opernhaus kunsthaus komissariat sozialwerk
    studentenwerk
"""),
    feminine_endings=words_of("""
    bank bahn post regierung polizei wehr universität hochschule akademie schule gesellschaft
    gemeinschaft kommission union partei zeitung rundschau stiftung agentur anstalt behörde kammer
    oper staatsoper philharmonie philharmoniker symphoniker bibliothek galerie klinik kirche
    gewerkschaft vereinigung liga bewegung armee marine luftwaffe garde miliz front allianz
    organisation staatsanwaltschaft anwaltschaft bundesanwaltschaft feuerwehr sparkasse kasse
    krankenkasse versicherung werke stadtwerke verkehrsbetriebe betriebe messe börse caritas
    diakonie forschungsgemeinschaft raumfahrtagentur notenbank zentralbank landesbank volksbank
    nationalbank versammlung konferenz botschaft mission föderation assoziation verwaltung
    energie-agentur treuhand innung handelskammer wirtschaftskammer ärztekammer airlines
    wirtschaftsunion entwicklungsbank atomenergiebehörde presse nachrichten woche allgemeine
    brauerei inspektion direktion polizeidirektion kirchengemeinde pfarrei wähler akademien
    wasserwacht bergwacht küstenwache grenzschutz
"""),
    # Such bodies are many, and by themselves none of them is named.
    generic_bodies=words_of("""
    Bundesbehörde Bundesbehörden Bundesgesellschaft Landesverband Staatsbank Staatspartei
    Staatskonzern Landesbehörde Landesbehörden Zentralbehörde Staatsbahn Landesverwaltung
    Bundesverwaltung Volkspartei Volksbewegung Volksschule Landesschule Staatsdienst Bundesdienst
    Verfassungsrat Volksarmee Regierungspartei Landesgruppe Staatsrundfunk Staatsmiliz Zentrum
    Landeskirche Volkshochschule Landesmuseum Staatstheater Landestheater Staatsarchiv
    Bundesverband Weltverband Weltcup Staatsfonds Bundesrats Zentralorgan Staatsfernsehen
    Staatssender Volksversammlung Staatsgericht Landesgericht Weltkirche Weltgemeinschaft
    Weltgesellschaft Weltkonzern Volksgemeinschaft Volkskirche Staatskirche Oberschule
    Staatsschutz Oberpostdirektion Weltpolizei Weltregierung Weltpresse Landespresse Staatspresse
    Landeszentrale Staatsverwaltung Oberverwaltung Staatsverlag Volksfront Weltorganisation
    Weltkonferenz Landeskonferenz Bundeskonferenz Weltmission Volksmission Zentralverwaltung
    Zentralverband Landesversammlung Bundesversammlung Staatsbetrieb Staatsbetriebe Landesamt
    Bundesamt Zentralbank Landesbank Bundesgericht Bundesinstitut Landesinstitut Weltmesse
    Volksverein
"""),
    # Before such an end they make a word the name of one body: "Bundes" and "gericht".
    body_beginnings=("bundes", "landes", "verfassungs", "europa", "welt", "staats", "zentral"),
    # By themselves they name one body: a ministry of the country spoken of.
    sole_endings=(
        "bundesregierung",
        "landesregierung",
        "ministerium",
        "ministeriums",
        "kanzleramt",
        "kanzleramts",
        "bundesanwaltschaft",
        "verfassungsschutz",
        "verfassungsschutzes",
        "bundesliga-stiftung",
        "staatskanzlei",
        "präsidialamt",
        "präsidialamts",
    ),
    # What begins a name of several words, though it is no name by itself.
    name_adjectives=words_of("""
    deutsch auswärtig technisch rot grün blau schwarz weiß frei neu alt groß hoh oberst
    evangelisch katholisch vereinigt national international europäisch islamisch christlich
    sozialistisch kommunistisch demokratisch liberal konservativ republikanisch sozial freiwillig
    staatlich öffentlich jung link grau weit höher inner königlich kaiserlich wissenschaftlich
    statistisch ökumenisch jüdisch muslimisch orthodox allgemein paritätisch ständig
    interparlamentarisch digital kassenärztlich berliner gelb roten erst zweit dritt
"""),
    # In a name of that kind they tell a place.
    place_nouns=words_of("""
    bahnhof hauptbahnhof flughafen hafen dom platz straße allee brücke park meer see ozean gebirge
    wald insel inseln halbinsel tal alpen gletscher ferner golf kanal schloss burg stadion arena
    rathaus markt münster garten viertel alb heide moor küste republik staaten emirate reich
    königreich wüste bucht au berg turm tor
"""),
    # They end places' names written as one word, before which no noun stands: "Aletschgletscher".
    place_word_endings=(
        "gletscher",
        "ferner",
        "alpen",
        "gebirge",
        "talsperre",
        "stausee",
        "massiv",
    ),
    # Ends of towns' names, which hardly any noun has.
    town_endings=(
        "burg",
        "berg",
        "dorf",
        "stadt",
        "hausen",
        "heim",
        "ingen",
        "ach",
        "bach",
        "feld",
        "furt",
        "hafen",
        "kirchen",
        "münster",
        "brück",
        "brücken",
        "walde",
        "tal",
        "stein",
        "itz",
        "ow",
        "leben",
        "rode",
        "stedt",
        "büttel",
        "horst",
        "weiler",
        "wil",
        "felden",
        "furth",
        "au",
        "hagen",
        "born",
        "bronn",
        "loh",
        "lohe",
        "beck",
        "bek",
        "bostel",
        "hude",
        "werder",
        "ien",
        "grad",
        "stan",
        "witz",
        "nitz",
        "zell",
        "kirch",
        "hall",
        "reuth",
        "gau",
        "kamp",
        "haven",
        "ville",
        "ton",
        "ham",
        "ford",
        "borg",
        "owo",
        "iwka",
        "sk",
        "ino",
        "evo",
    ),
    # Nouns before the name of a place, which they do not belong to; and those that do.
    place_common=words_of("""
    Stadt Gemeinde Ort Dorf Stadtteil Ortsteil Ortschaft Weiler Insel Provinz Region Bundesland
    Bundesstaat Kanton Hafenstadt Hauptstadt Großstadt Kleinstadt Kreisstadt Grenzstadt Metropole
    Kommune Markt Fluss Nachbarort Nachbargemeinde Nachbarstadt Küstenort Kurort Badeort
    Millionenstadt Grenzort Wallfahrtsort Universitätsstadt Hansestadt Landeshauptstadt Bezirk
    Stadtbezirk Vorort Siedlung Halbinsel Departement Gouvernement Oblast Hafen Rebellenhochburg
    Hochburg Küstenstadt Industriestadt Bergdorf Fischerdorf Nachbardorf Bergarbeiterstadt
    Wüstenstadt Bundesstadt Kernkraftwerk Atomkraftwerk
"""),
    place_heads=words_of("""
    Landkreis Kreis Bistum Erzbistum Flughafen Schloss Burg Kap Mount Lake San Santa Los Las Bad
    Sankt St Golf Hotel Regierungsbezirk Herzogtum Fürstentum Grafschaft Rio Port Porto Saint
    Kloster Stift Strait Hauptbahnhof Bahnhof Hafen Stadion Zeche Grube Talsperre
    Justizvollzugsanstalt JVA Kraftwerk Autobahnkreuz Autobahndreieck Messegelände
"""),
    place_prepositions=words_of("in aus nach In Aus Nach nahe unweit Nahe Unweit"),
    towards=words_of("bei von Bei Von bis gen über um"),
    # Behind a preposition they still name no place.
    no_places=words_of("""
    Sachen Kraft Frage Höhe Zukunft Haft Betrieb Gefahr Anspruch Sicht Bezug Rente Kürze Richtung
    Angaben Hause Not Ruhe Teilen Serie Sicherheit Auftrag Form Bewegung Berlinale Moll Dur
    Sachsen- Zahlen Worten Zusammenarbeit Arbeit Folge Deutsch Englisch Französisch Russisch
    Spanisch Italienisch Polnisch Ukrainisch Türkisch Arabisch Chinesisch Latein Wien-Schwechat
    Haus Metern Bayernliga Euro Dollar Prozent Rot Grün Blau Schwarz Weiß Gelb Gold Silber Bronze
"""),
    # Parts of the world before a known name: "Nordafrika", "Westdeutschland".
    compass=(
        "Nord",
        "Süd",
        "Ost",
        "West",
        "Nordost",
        "Nordwest",
        "Südost",
        "Südwest",
        "Zentral",
        "Mittel",
        "Nieder",
        "Ober",
        "Unter",
        "Inner",
        "Vorder",
        "Mitteldeutsch",
    ),
    # Rivers and regions in names such as "Frankfurt am Main"; those rivers are names themselves.
    waters=words_of("""
    Main Rhein Donau Elbe Isar Inn Oder Spree Havel Weser Ems Neckar Mosel Ruhr Lahn Saale Neiße
    Lech Iller Salzach Enns Drau Mur Aare Reuss Limmat Saar Nahe Werra Fulda Leine Aller Eider
    Trave Warnow Peene Unstrut Mulde Elster Altmühl Naab Regnitz Pegnitz Tauber Jagst Kocher Nidda
    Sieg Wupper Lippe Erft Ahr Breisgau Allgäu Taunus Harz Odenwald Spessart Hunsrück Westerwald
    Eifel Schwarzwald Erzgebirge Vogtland Emsland Sauerland Münsterland Ruhrgebiet Rheinland
    Oberpfalz Zugspitze Brocken Feldberg Watzmann Großglockner Matterhorn Bodensee Chiemsee Müritz
    Rügen Usedom Sylt Fehmarn Themse Seine Loire Rhône Wolga Dnipro Dnjepr Don Newa Weichsel Memel
    Moldau Theiß Save Tiber Po Etsch Arno Ebro Tajo Nil Euphrat Tigris Jordan Ganges Indus Mekong
    Jangtse Kongo Niger Amazonas Mississippi Missouri Donbass Krim Kaukasus Ural Sibirien Balkan
    Baltikum Nordsee Ostsee Mittelmeer Atlantik Pazifik Ärmelkanal Bosporus Golan Sinai
    Gazastreifen Westjordanland Lausitz Uckermark Altmark Prignitz Oberlausitz Niederlausitz
    Wendland Holstein Schleswig Lüneburger Franken Oberfranken Unterfranken Mittelfranken Schwaben
    Niederbayern Oberbayern Pfalz Kurpfalz Wetterau Rhön Steiermark Kärnten Tirol Südtirol
    Vorarlberg Burgenland Oberösterreich Niederösterreich Wallis Tessin Graubünden Thurgau Aargau
    Waadt Engadin
"""),
    # They begin the names of clubs, or stand for them.
    club_heads=words_of("""
    FC SV VfB VfL TSV TSG SC VfR SpVgg SSV MSV FSV BSC KSC HSV BVB TuS TV DJK ASV ESV Borussia
    Eintracht Fortuna Hertha Werder Bayer Arminia Dynamo Hansa Alemannia Viktoria Holstein
    Rot-Weiß Rot-Weiss Schwarz-Weiß Blau-Weiß Energie RB Preußen Kickers Wacker Jahn Carl Lok
    Lokomotive Sturm Rapid Austria Admira Grasshopper Servette Real Atlético Inter AC AS Juventus
    Olympique Ajax Feyenoord Manchester Sporting Benfica Bayern Roter ZSKA Spartak Schachtar
    Galatasaray Fenerbahçe Union
"""),
    # Before a name, and part of it: "Universität Leipzig".
    foreign_heads=words_of("""
    Banco Banca Banque Fundación Fondazione Grupo Groupe Gruppo Société Compagnie Compañía
    Instituto Istituto Ministerio Ministère Universidad Université Università Partido Parti
    Partito Movimiento Mouvement Movimento Consejo Conseil Consiglio Corte Cour Federación
    Fédération Federazione Teatro Théâtre Opéra Palazzo Museo Musée Museu Orquesta Orchestre
    Academia Accademia Pro Camera National Royal Amnesty Greenpeace Human American British
    Associated United New Daily
"""),
    also_ends_organization=words_of("""
    Times Post News Journal Express Group Foundation University Institute Council Party
    Association International Watch Press Airlines Bank Church Union League Agency Center Centre
    Company Commission Committee Guardian Telegraph Tribune Herald Initiative Records Rangers
    United City
"""),
    firm_marks=words_of("""
    AG GmbH SE KG KGaA OHG UG mbH eG eV Inc Corp Co Ltd Limited LLC LLP PLC Plc SA SpA SAS SRL NV
    BV Oy AB AS ASA e.V. e.V a.s. a.s S.A. S.p.A.
"""),
    trades=words_of("""
    Foods Capital Motors Technologies Technology Energy Airlines Airways Group Partners Systems
    Media Ventures Industries Logistics Pharma Therapeutics Solutions Software Electronics
    Networks Studios Entertainment Insurance Petroleum Robotics Brands Holding Holdings Resources
    Mining Shipping
"""),
    pointed=words_of("Inc Corp Co Ltd"),
    small_names=words_of("dpa afp epd kna apa taz"),
    # Newspapers that are nouns: names between quotation marks.
    papers=words_of("""
    Spiegel Zeit Welt Bild Stern Focus Tagesspiegel Standard Kurier Krone Presse Falter Profil
    Blick Bund Handelsblatt Tagesschau Heute Tagesthemen Monitor Panorama Frontal Cicero Freitag
    Kicker Rheinpfalz Nordkurier Express Merkur Figaro Monde Guardian Times Economist Kommersant
    Iswestija Prawda Science Nature Lancet Cell
"""),
    # Behind a hyphen they are no part of the name before it: "Merkel-Regierung".
    hyphen_tails=words_of("""
    regierung chef chefin chefs sprecher sprecherin sprechers vorstand präsident präsidentin
    präsidenten minister ministerin anwalt anwältin trainer coach mitarbeiter mitarbeiterin
    anhänger anhängerin tochter aktie aktien führung chefredakteur manager managerin gründer
    gründerin mitgründer abgeordnete abgeordneter abgeordneten politiker politikerin truppen
    soldaten werk zentrale administration kommando krise wahl besuch reise konzern kritiker
    vertrauter verwaltungsrat aufsichtsrat aktionäre verteidiger stürmer torwart spieler profi
    korrespondent reporter konflikt gipfel krieg fraktionschef fraktionschefin fraktion
    politikerin vorsitzende vorsitzender vorsitzenden spitze kandidat kandidatin
    bundestagsfraktion parteitag abgeordneten generalsekretär generalsekretärin
    fraktionsvorsitzende fraktionsvorsitzender ministerin
"""),
    # Heads of names with "für" behind; with "der" or "des" behind.
    organization_heads=words_of("""
    Institut Zentrum Amt Ministerium Akademie Museum Organisation Gesellschaft Verband Stiftung
    Komitee Hochschule Universität Forum Bundesamt Landesamt Bundesinstitut Landesinstitut
    Bundesanstalt Landesanstalt Bundesagentur Bundesministerium Landesministerium Bundeszentrale
    Landeszentrale Forschungszentrum Kompetenzzentrum Observatorium Arbeitsgemeinschaft Allianz
    Vereinigung Hilfswerk Wissenschaftszentrum Gerichtshof Sonderausschuss Sondergericht Tribunal
    Strafgerichtshof Staatsministerium
"""),
    heads_before_genitive=words_of("""
    Verband Bundesverband Zentralverband Zentralrat Bund Akademie Vereinigung Universität
    Hauptverband Gesamtverband Dachverband Börsenverein Fachverband Interessenverband
    Wirtschaftsverband Weltbund
"""),
    calendar=words_of("""
    Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November
    Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Frühling
    Frühjahr Sommer Herbst Winter Ostern Pfingsten Weihnachten Silvester Neujahr Ramadan Advent
    Karfreitag Ostermontag Pfingstmontag Heiligabend Himmelfahrt Fronleichnam Fasching Karneval
    Aschermittwoch Montagabend Dienstagabend Mittwochabend Donnerstagabend Freitagabend
    Samstagabend Sonntagabend Montagmorgen Dienstagmorgen Mittwochmorgen Donnerstagmorgen
    Freitagmorgen Samstagmorgen Sonntagmorgen Jan Feb Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di
    Mi Do Fr Sa So Uhr MEZ MESZ Ende Anfang Mitte Jahres Jahr Monat Woche Abend Morgen Nacht
    Mittag Nachmittag Vormittag
"""),
    no_acronyms=words_of("""
    EUR USD GBP CHF TV PC IT KI CO ID HIV AIDS DNA RNA CEO CFO COO DAX MDAX PKW LKW PS KW MW GW
    TWH II III IV VI VII VIII IX XI XII XIII XX XXI UKW DVD CD VIP FAQ PDF DIN ISO GPS SMS SUV BIP
    EM WM DM MEZ MESZ UTC GMT AKW AIDS COVID PCR NS NVA ADHS MRT BMI BRD DDR AGB WG OB MDB MDL USK
    FSK TÜV PIN EAN IBAN BIC QR VR AR WLAN LAN DSL LTE LED PR HR OP ICE IC RE RB SS SA NR TEL FAX
    WWW BLZ NN HP AM PM ABC OK RIP LNG ETF IPO EBIT EBITDA UFO USB URL ZU AB IM DER DIE DAS UND
    MIT VON ARD-ZDF EU-WEIT
""")
    - {"SA", "RB", "DDR", "BRD", "SS", "NVA", "TÜV"},
    function_words=words_of("""
    Der Die Das Den Dem Des Ein Eine Einem Einen Einer Eines Kein Keine Keinem Keinen Keiner Mein
    Meine Sein Seine Seinem Seinen Seiner Ihr Ihre Ihrem Ihren Ihrer Unser Unsere Unserem Unseren
    Dieser Diese Dieses Diesem Diesen Jener Jene Jenes Jeder Jede Jedes Jedem Jeden Welcher Welche
    Welches Mancher Manche Solche Ich Du Er Sie Es Wir Ihr Mich Mir Dich Dir Ihn Ihm Ihnen Uns
    Euch Sich Man Wer Wen Wem Wessen Was Wann Wo Wie Warum Weshalb Wieso Woher Wohin Wozu Womit
    Wofür Wovon Worauf Woran Worin Ob Dass Weil Denn Da Wenn Falls Sofern Soweit Sobald Solange
    Als Bevor Nachdem Während Seit Seitdem Bis Damit Obwohl Obgleich Wenngleich Indem Ohne In Im
    Ins An Am Ans Auf Aus Bei Beim Mit Nach Von Vom Zu Zum Zur Für Gegen Um Durch Über Unter Vor
    Hinter Neben Zwischen Innerhalb Außerhalb Trotz Wegen Statt Anstatt Laut Gemäß Zufolge Dank
    Mangels Mithilfe Anhand Aufgrund Entlang Gegenüber Nahe Unweit Samt Nebst Ab Binnen Per Und
    Oder Aber Doch Jedoch Sondern Sowie Sowohl Weder Noch Entweder Auch Nur Schon Sehr Nicht
    Nichts Nie Niemals Niemand Jemand Etwas Alles Alle Allen Aller Beide Beiden Viele Vielen
    Wenige Einige Einigen Mehrere Mehr Meist Meistens Manchmal Immer Oft Selten Dann Danach Davor
    Dabei Dadurch Dafür Dagegen Daher Dahin Damals Daneben Daran Darauf Daraufhin Daraus Darin
    Darüber Darum Darunter Davon Dazu Deshalb Deswegen Dennoch Trotzdem Allerdings Außerdem Zudem
    Ferner Hingegen Dort Dorthin Hier Hierher Hierzu Hiermit Heute Gestern Morgen Jetzt Nun Bald
    Später Früher Zuvor Zuletzt Zunächst Zuerst Schließlich Endlich Erst Erstmals Bisher Bislang
    Derzeit Zurzeit Inzwischen Mittlerweile Unterdessen Gleichzeitig Gleichwohl Immerhin Insgesamt
    Rund Etwa Fast Kaum Ganz Gar Genau Gerade Eben Ebenfalls Ebenso So Somit Sonst Selbst
    Selbstverständlich Natürlich Vielleicht Wahrscheinlich Möglicherweise Offenbar Angeblich Wohl
    Ja Nein Bitte Danke Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf Hunderte
    Tausende Zehntausende Hundert Tausend Dutzende Millionen Milliarden Erste Ersten Erster Zweite
    Zweiten Dritte Letzte Letzten Nächste Nächsten Vergangene Vergangenen Kommende Weitere
    Weiteren Weiterer Andere Anderen Anderer Anders Neue Neuen Neuer Neues Alte Große Großen
    Kleine Gute Guten Schlechte Hohe Lange Kurz Lang Weit Weiter Weniger Schwer Schwere Schlimmer
    Besser Leicht Klar Wichtig Ähnlich Laut Ist Sind War Waren Wird Werden Wurde Wurden Hat Haben
    Hatte Hatten Kann Können Konnte Soll Sollen Sollte Muss Müssen Will Wollen Darf Dürfen Mag
    Möge Sei Seien Wäre Hätte Würde Bleibt Gibt Geht Kommt Steht Liegt Macht Sagt Sagte Heißt Es
    Dessen Deren Derer Wobei Wodurch Woraufhin Zumal Weshalb Solch Derart Sogar Lediglich Bereits
    Besonders Vor allem Insbesondere Beispielsweise Demnach Demzufolge Hinzu Hinzugekommen
    Betroffen Gefeiert Finanziert Geplant Insofern Überhaupt Übrigens Jenseits Diesseits Vorerst
    Vorher Nachher Seither Künftig Ehemalige Ehemaliger Frühere Früherer Damalige Damaliger
    Amtierende Amtierender Dessen Dabei Fragen Nachts Abends Morgens Mittags Tagsüber Anschließend
    Abschließend Dementsprechend Folglich Jährlich Täglich Monatlich Wöchentlich Ungefähr Circa Ca
    Bzw Usw Etc Vgl Nr Abs Art Str Tel Foto Fotos Bild Quelle Siehe Top Live Video Update
    Kommentar Interview Analyse Hintergrund Überblick Porträt Exklusiv Mäßig Genug Zuwenig Zuviel
    Infolge Angesichts Hinsichtlich Bezüglich Einschließlich Inklusive Ausgerechnet Ausgenommen
    Abgesehen Ungeachtet Wenig Wen Ach Oh Na Tja
"""),
    # Of lower case, beside a role's noun: they belong to what is stated.
    role_modifiers=words_of("""
    ehemalige ehemaliger ehemaligen früherer frühere früheren damalige damaliger damaligen
    amtierende amtierender amtierenden stellvertretende stellvertretender stellvertretenden
    designierte designierter geschäftsführende geschäftsführender neue neuer neuen langjährige
    langjähriger erste erster scheidende scheidender parlamentarische parlamentarischer leitende
    leitender oberste oberster wissenschaftliche wissenschaftlicher technische technischer
    kaufmännische kaufmännischer künstlerische künstlerischer zuständige zuständiger bisherige
    bisheriger bisherigen künftige künftiger einstige einstiger ranghohe ranghoher vorsitzende
    vorsitzender regierende regierender Regierende Regierender Vorsitzende Vorsitzender Erste
    Erster Leitende Leitender Parlamentarische Parlamentarischer Stellvertretende
    Stellvertretender russische russischer russischen ukrainische ukrainischer ukrainischen
    türkische türkischer türkischen französische französischer französischen britische britischer
    britischen polnische polnischer polnischen italienische italienischer italienischen spanische
    spanischer spanischen deutsche deutscher deutschen österreichische österreichischer
    österreichischen israelische israelischer israelischen chinesische chinesischer chinesischen
    amerikanische amerikanischer amerikanischen iranische iranischer iranischen ungarische
    ungarischer ungarischen griechische griechischer
"""),
    # What a government does; the capital beside such a verb is its state.
    acting_words=words_of("""
    fordert forderte verlangt verlangte wirft warf kritisiert kritisierte verurteilt verurteilte
    lehnt lehnte weist wies droht drohte warnt warnte erklärt erklärte bestreitet bestritt
    dementiert dementierte reagiert reagierte antwortet antwortete beschuldigt beschuldigte
    bezichtigt verhängt verhängte unterstützt unterstützte unterzeichnet unterzeichnete plant
    plante schlägt schlug bietet bot entsendet entsandte schickt schickte liefert lieferte setzt
    setzte beharrt beharrte besteht bestand pocht pochte drängt drängte hofft hoffte fürchtet
    fürchtete befürchtet rechnet rechnete erwartet erwartete sieht sah betrachtet betrachtete
    wertet wertete begrüßt begrüßte bedauert bedauerte protestiert protestierte bestellt bestellte
    kündigt kündigte sagt sagte spricht sprach teilt teilte meldet meldete gibt gab hält hielt
    nimmt nahm macht machte will wollte soll sollte muss müsse musste kann könne konnte darf dürfe
    möchte hat hatte habe werde wird würde sei ist zeigt zeigte signalisiert signalisierte
    bekräftigt bekräftigte verteidigt verteidigte akzeptiert akzeptierte blockiert blockierte
    boykottiert boykottierte erkennt erkannte zieht zog verweigert verweigerte verspricht
    versprach stellt stellte behauptet behauptete betont betonte beruft berief friert fror stoppt
    stoppte stimmt stimmte einigt einigte verhandelt verhandelte bittet bat ruft rief
"""),
    # Before a capital they make it the government dealt with: "mit Moskau", "gegen Teheran".
    dealing_prepositions=words_of("mit gegen gegenüber Mit Gegen Gegenüber"),
    between=words_of("zwischen und oder"),
    # Before the genitive of a capital: "Moskaus Forderung", "der Vorschlag Moskaus".
    acts=words_of("""
    Vorschlag Forderung Forderungen Haltung Politik Außenpolitik Vorwurf Vorwürfe Kritik Reaktion
    Antwort Position Angebot Drohung Drohungen Angriffskrieg Krieg Truppen Interessen Interesse
    Einfluss Absicht Absichten Plan Pläne Ziel Ziele Strategie Entscheidung Zusage Zustimmung
    Ablehnung Weigerung Sorge Sorgen Bedingungen Bedingung Unterstützung Verbündete Verbündeten
    Invasion Vorgehen Sicht Rolle Botschafter Regierung Sanktionen Warnung Protest
"""),
    # Heads of names that a text takes up again with an article.
    taken_up=words_of("""
    Landgericht Amtsgericht Gericht Universität Hochschule Gewerkschaft Ministerium Kommission
    Behörde Verband Verein Institut Staatsanwaltschaft Stiftung Partei Bank Klinikum Agentur
    Sparkasse Akademie Bündnis Komitee Museum Konzern Oberlandesgericht Verwaltungsgericht Bahn
    Klub Orchester Stadtwerke Hilfswerk Zeitung Rundfunk Bund Rat Verlag Theater Organisation
    Außenministerium Innenministerium Finanzministerium Verteidigungsministerium
"""),
)
