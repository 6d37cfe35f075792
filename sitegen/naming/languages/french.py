"""French."""

from __future__ import annotations

from sitegen.naming.cues import Cues, words_of
from sitegen.naming.languages import romance
from sitegen.naming.languages.romance import both_cases, capitalized

_OF = "de d' du des"
_ARTICLES = "le la les l'"
_MONTHS = """
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi
    mardi mercredi jeudi vendredi samedi dimanche noël pâques pentecôte toussaint ascension
    assomption ramadan printemps été automne hiver épiphanie carnaval
"""
# Bodies: the word stands first in the name, with a capital or (the second list) without.
_BODIES = """
    académie administration agence alliance ambassade armée assemblée association assurance
    autorité banque barreau bibliothèque brigade bureau cabinet caisse centrale centre cercle
    chambre cinémathèque club coalition coalition collectif collège comité commissariat commission
    communauté compagnie confédération conférence conseil conservatoire consortium consulat
    coopérative coordination cour croissant croix département diocèse archidiocèse direction école
    église état-major établissement faculté fédération fondation fonds force forces forum front
    garde gendarmerie groupe groupement haut haute hôpital inspection institut institution ligue
    lycée maison mairie marine ministère mission mouvement musée mutuelle observatoire office opéra
    orchestre ordre organisation parquet parti parlement police pôle préfecture présidence
    protection rassemblement rectorat régie réseau secrétariat secours sénat service services
    société syndicat théâtre tribunal union université chantiers laboratoires laboratoire éditions
    mutualité défenseur conseil métropole sous-préfecture ballet compagnons frères jeunes jeunesse
    amicale intersyndicale cellule communauté-de-communes action défense convention-citoyenne
"""
_SMALL_BODIES = """
    ministère université fondation académie ambassade consulat mairie préfecture sous-préfecture
    collège lycée musée hôpital clinique tribunal cour parquet rectorat théâtre opéra conservatoire
    institut fédération confédération ligue conseil chambre diocèse archevêché gendarmerie
    orchestre observatoire cinémathèque bibliothèque faculté évêché maternité agence banque
    association syndicat centre
"""
_PLACES = """
    rue avenue boulevard place quai allée impasse chemin pont gare aéroport stade gymnase port
    église cathédrale basilique abbaye chapelle château palais parc jardin forêt bois mont monts
    massif col vallée golfe baie cap détroit mer océan lac île îles archipel canal gorges plage
    pointe presqu'île péninsule désert plateau plaine cimetière prison maison-d'arrêt centrale tour
    porte square esplanade hippodrome vélodrome barrage tunnel autoroute faubourg rond-point hôtel
    quartier cité terre camp ferme europe afrique asie amérique halle monastère mosquée synagogue
    temple zone refuge villa passage cours
"""
# They stand before a name that goes without them: "le fleuve Niger", "la ville de Lyon".
_SMALL_PLACES = """
    rue avenue boulevard place quai impasse pont gare aéroport stade gymnase gymnases église
    cathédrale basilique abbaye chapelle château palais parc gorges mer océan lac golfe baie
    détroit cap mont île îles archipel cimetière vélodrome hippodrome square tunnel esplanade terre
    mosquée synagogue bois forêt massif col presqu'île
"""
_EVENTS = """
    traité accord accords convention protocole loi pacte charte déclaration constitution code
    guerre bataille siège opération révolution massacre crise coupe championnat championnats jeux
    prix médaille trophée tour festival fête journée journées semaine sommet plan programme projet
    procès doctrine rapport résolution directive théorie syndrome virus grand-prix tournoi finale
    référendum élection élections marathon ouragan tempête cyclone salon foire exposition biennale
    triennale concours rallye vendée ligue-1 livre affaire appel congrès rencontres états-généraux
    assises printemps nuit nuits route trophées open mondial euro roland-garros top giro vuelta
    masters brexit
"""
_SMALL_EVENTS = """
    traité accord accords bataille coupe championnat tournoi prix festival loi massacre guerre
    convention pacte charte protocole plan tour opération procès sommet attentat attentats affaire
    code ouragan tempête cyclone film roman chanson album série navire cargo chalutier paquebot
"""
_ROLES = """
    président présidente vice-président vice-présidente premier-ministre chancelier chancelière
    ministre ministres secrétaire ambassadeur ambassadrice émissaire envoyé envoyée sénateur
    sénatrice député députée eurodéputé eurodéputée gouverneur gouverneure maire mairesse adjoint
    adjointe conseiller conseillère préfet préfète sous-préfet roi reine prince princesse empereur
    sultan émir cheikh duc duchesse comte comtesse baron baronne pape cardinal archevêque évêque
    curé abbé père sœur frère rabbin imam ayatollah patriarche pasteur général générale colonel
    colonelle lieutenant capitaine commandant commandante major sergent adjudant caporal amiral
    brigadier maréchal commissaire inspecteur inspectrice gendarme policier policière détective
    shérif juge magistrat garde magistrate procureur procureure avocat avocate notaire greffier
    professeur professeure docteur docteure médecin directeur directrice dirigeant dirigeante
    patron patronne pdg dg porte-parole délégué déléguée chef cheffe leader entraîneur entraîneuse
    sélectionneur sélectionneuse capitaine écrivain écrivaine auteur autrice romancier romancière
    poète poétesse journaliste reporter correspondant correspondante éditeur éditrice rédacteur
    rédactrice chroniqueur chroniqueuse historien historienne scientifique physicien physicienne
    chimiste biologiste mathématicien mathématicienne philosophe économiste analyste ingénieur
    ingénieure architecte artiste peintre sculpteur sculptrice photographe compositeur compositrice
    musicien musicienne chanteur chanteuse guitariste pianiste violoniste batteur producteur
    productrice acteur actrice comédien comédienne humoriste cinéaste réalisateur réalisatrice
    scénariste joueur joueuse attaquant attaquante gardien gardienne milieu défenseur défenseure
    buteur pilote coureur coureuse cycliste boxeur skieur skieuse nageur nageuse athlète
    propriétaire fondateur fondatrice cofondateur cofondatrice gérant gérante responsable militant
    militante activiste dissident opposant opposante politologue sociologue homologue diplomate
    négociateur négociatrice médiateur médiatrice trésorier trésorière agriculteur agricultrice
    éleveur éleveuse pêcheur enseignant enseignante instituteur institutrice infirmier infirmière
    chirurgien chirurgienne prêtre moine géologue glaciologue climatologue hydrologue océanographe
    astronome astronaute virologue épidémiologiste psychologue psychiatre chercheur chercheuse
    commissaire conservateur conservatrice candidat candidate milliardaire entrepreneur
    entrepreneuse banquier banquière investisseur homme femme créateur créatrice couturier styliste
    styliste danseur danseuse chorégraphe rappeur chef-d'orchestre syndicaliste membre représentant
    représentante rapporteur rapporteuse commissaire habitant habitante retraité retraitée étudiant
    étudiante victime suspect suspecte témoin épouse époux mari fils fille veuve veuf oncle tante
    cousin cousine neveu nièce ami amie rival collègue prédécesseur successeur administrateur
    administratrice mandataire arbitre gouvernement
"""
_TITLES = """
    PDG DG Président Présidente Ministre Sénateur Sénatrice Député Députée Maire Préfet Préfète Roi
    Reine Prince Princesse Empereur Sultan Émir Cheikh Duc Duchesse Comte Comtesse Baron Baronne
    Pape Cardinal Archevêque Évêque Abbé Père Sœur Frère Rabbin Imam Ayatollah Patriarche Pasteur
    Général Colonel Lieutenant Capitaine Commandant Sergent Adjudant Amiral Maréchal Commissaire
    Inspecteur Juge Procureur Procureure Professeur Professeure Docteur Pr Dr Prof M MM Mme Mmes
    Mlle Monsieur Madame Mademoiselle Me Maître Mgr Monseigneur Général Saint Sainte Lord Lady Sir
    Mr Mrs Ms Don Chancelier Chancelière Directeur Directrice Gouverneur Ambassadeur Ambassadrice
    Sa Majesté Secrétaire Porte-parole Chef Lieutenant-colonel Vice-président Vice-présidente
"""
_PORTFOLIOS = """
    Affaires Intérieur Défense Économie Finances Finance Budget Comptes Justice Travail Emploi
    Santé Solidarités Éducation Enseignement Recherche Culture Communication Agriculture
    Alimentation Pêche Transports Transport Logement Ville Environnement Écologie Transition
    Énergie Climat Industrie Commerce Artisanat Tourisme Sports Sport Jeunesse Outre-mer Outre-Mer
    Armées Guerre Europe Coopération Développement Équipement Infrastructures Immigration
    Intégration Sécurité Fonction Innovation Numérique Égalité Famille Familles Femmes Anciens
    Relations Plan Planification Mer Cohésion Territoires Territoire Biodiversité Forêt Ruralité
    Action Aménagement Eau Hydraulique Mines Pétrole Information Postes Télécommunications
    Population Handicap Souveraineté État Sceaux Parlement Gouvernement Citoyenneté Cohésion Trésor
"""
_FUNCTION = """
    le la les l' un une des du de d' au aux à en dans sur sous par pour avec sans chez vers entre
    parmi contre depuis dès pendant durant avant après devant derrière près loin lors jusque jusqu'
    hormis sauf malgré selon suivant outre via voici voilà et ou où ni mais or donc car que qu' qui
    quoi dont quand lorsque lorsqu' puisque puisqu' quoique quoiqu' si s' comme comment pourquoi
    combien quel quelle quels quelles lequel laquelle lesquels lesquelles auquel duquel ce c' cet
    cette ces ceci cela ça celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci je j' tu il
    elle on nous vous ils elles me m' te t' se lui leur leurs moi toi soi eux y mon ma mes ton ta
    tes son sa ses notre nos votre vos ne n' non pas plus moins très trop peu assez aussi autant
    tant tellement encore déjà toujours jamais souvent parfois bientôt tôt tard hier aujourd'hui
    demain avant-hier après-demain maintenant alors ensuite puis enfin ainsi cependant pourtant
    toutefois néanmoins certes bref bien mal mieux tout toute tous toutes rien personne chacun
    chacune chaque plusieurs quelques quelque quelqu' certains certaines aucun aucune autre autres
    même mêmes tel telle tels telles deux trois quatre cinq six sept huit neuf dix onze douze
    treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille est sont
    était étaient sera seront soit fut furent a ont avait avaient aura auront ayant étant fait font
    faire faut doit doivent peut peuvent veut veulent oui merci ici là là-bas ailleurs partout
    dessus dessous dedans dehors afin parce tandis alors quant grâce face suite faute lors
    quiconque presque surtout notamment seulement seul seule seuls seules beaucoup environ cf etc
    ex d'abord d'après d'ailleurs c'est n'est l'on s'il s'ils qu'il qu'elle n'y j'ai vraiment
    évidemment finalement actuellement récemment désormais dorénavant auparavant autrefois jadis
    naguère soudain soudainement tantôt aussitôt sitôt davantage plutôt sinon également
    pareillement réciproquement inversement heureusement malheureusement
"""
_COMMON = """
    nouveau nouvelle nouveaux nouvelles ancien ancienne anciens vieux vieille jeune jeunes grand
    grande grands grandes petit petite petits petites gros grosse bon bonne beau belle premier
    première premiers premières second seconde deuxième troisième quatrième dernier dernière
    prochain prochaine haut haute bas basse état états gouvernement autorités exécutif république
    royaume empire nation nations pays peuple ville villes région régions département commune
    village quartier province district arrondissement canton comté district gens hommes femmes
    enfants famille familles parents amis membres député députés sénateurs élus ministres experts
    analystes critiques observateurs diplomates soldats militaires rebelles manifestants témoins
    habitants électeurs travailleurs salariés étudiants enseignants agriculteurs ingénieurs
    scientifiques chercheurs médecins avocats journalistes lecteurs investisseurs actionnaires
    syndicats patrons source sources rapport rapports dépêche article photo image vidéo lire voir
    écouter partager commentaire éditorial tribune entretien portrait reportage enquête récit
    analyse communiqué presse contact mail tél fax site accueil sommaire résumé annexe tableau
    figure chapitre section partie numéro page pages question questions réponse réponses vie mort
    amour guerre paix argent pouvoir eau feu air terre lumière nuit jour jours semaine mois an ans
    année années matin midi soir minuit heure heures nord sud est ouest nord-est nord-ouest sud-est
    sud-ouest orient occident centre droite gauche extrême bourse internet web dieu ciel soleil
    lune histoire constitution préambule droit droits loi lois justice liberté égalité fraternité
    démocratie sécurité défense intérieur extérieur affaires étranger étrangères réforme crise
    grève grèves fin début milieu absence ajout mise résultat résultats chiffre objectif objet date
    lieu titre auteur publié mis jour tribunes football rugby tennis ligue match équipe joueur
    joueurs saison but score samedi dimanche quinze vingtaine dizaine centaine millier milliers
    million millions milliard milliards euros dollars francs rien avis bilan pluie pluies
    inondation inondations crue crues séisme incendie accident explosion attentat élection
    élections vote scrutin sondage budget impôt impôts taxe prix salaires retraites chômage
    croissance inflation dette marché marchés vente ventes chiffre groupe entreprise entreprises
    société client clients produit produits usine usines projet projets plan plans musique cinéma
    théâtre livre livres film films exposition art arts culture science sciences sport sports
    économie politique monde planète société santé éducation environnement climat énergie météo
    tempête opinion débats débat idées direct exclusif urgent vidéo infographie podcast newsletter
    abonné abonnés rédaction avec cotée soutenue visé interrogé interrogée contacté contactée né
    née située situé installée installé créée créé fondée fondé publiée dirigée dirigé arrivé
    arrivée mort décédé décédée lors côté devant hors rendez-vous retour départ arrivée objectif
    reste restent place voilà vient arrive madame monsieur mesdames messieurs président présidente
    premier ministre maire préfet directeur directrice professeur docteur maître chef roi reine
    pape prince princesse assemblée parlementaires conseil comité commission cour tribunal
    ministère parti partis mouvement association organisation institution institutions union
    fédération ligue agence banque caisse internationale international national nationale européen
    européenne fédéral fédérale général générale public publique privé privée social sociale civile
    civil militaire politique économique financier chers cher chère bonjour bonsoir signé signe vu
    selon lieutenant colonel tgv ter noël moyen-âge renaissance révolution résistance libération
    occupation antiquité lumières shoah holocauste césar oscar oscars nobel goncourt internet wi-fi
    bluetooth coran bible torah évangile messe
"""
_PEOPLES = """
    européen africain asiatique occidental oriental arabe juif musulman chrétien catholique
    protestant orthodoxe bouddhiste hindou sunnite chiite kurde tchétchène breton basque catalan
    écossais gallois anglais normand alsacien lorrain provençal savoyard bourguignon parisien
    lyonnais marseillais bordelais toulousain niçois lillois nantais strasbourgeois flamand wallon
    bruxellois québécois montréalais berbère kabyle touareg peul tutsi hutu ouïghour tibétain
    maghrébin caribéen antillais guadeloupéen martiniquais réunionnais guyanais calédonien kanak
    polynésien slave scandinave balte nordique latino hispanique anglo-saxon soviétique romain grec
    moscovite londonien new-yorkais berlinois madrilène catalan milanais napolitain sicilien
    islamiste communiste socialiste libéral conservateur républicain démocrate nazi fasciste
    gaulliste macroniste lepéniste écologiste vert insoumis centriste franc-maçon jésuite templier
    gaulois celte viking rom gitan tzigane
"""

FRENCH = Cues(
    code="fr",
    heads_first=True,
    capitals_tell=True,
    elided=words_of("l d qu n s c j m t jusqu lorsqu puisqu quoiqu quelqu"),
    articles=both_cases(f"{_ARTICLES} du des au aux ce cette cet ces"),
    indefinites=both_cases("un une"),
    genitives=words_of(_OF),
    conjunctions=words_of("et ou"),
    relatives=words_of("qui dont"),
    of=words_of(f"{_OF} {_ARTICLES}"),
    of_and_for=words_of(f"{_OF} {_ARTICLES} pour sur contre aux à et"),
    inner_adjectives=words_of("""
        central centrale nationale national régional régionale municipal municipale général
        générale supérieur supérieure suprême mondial mondiale fédéral fédérale européen européenne
        international internationale constitutionnel populaire démocratique socialiste communiste
        républicain républicaine libéral libérale scientifique technique polytechnique militaire
        civile civil public publique privé social sociale économique politique administratif
        administrative judiciaire pénal pénale agricole industriel industrielle commercial
        commerciale spatial spatiale maritime aérien aérienne ferroviaire atomique nucléaire
        sanitaire médical médicale hospitalier universitaire départemental départementale
        intercommunal intercommunale métropolitain métropolitaine communal paritaire permanent
        permanente spécial spéciale interministériel interministérielle étrangères unie unies unis
        uni noire rouge vert verte bleu blanche islamique arabe chrétien catholique réformée
        orthodoxe juif musulman assises appel cassation comptes football rugby sport professionnel
        professionnelle amateur intergouvernemental indépendant indépendante unitaire unifié libre
        française français financier financière monétaire bancaire informatique numérique solidaire
        syndicale syndical patronal
    """),
    titles=words_of(_TITLES),
    title_modifiers=words_of("Premier Première Vice Ancien Ancienne Grand Haut"),
    portfolios=words_of(_PORTFOLIOS),
    roles=words_of(_ROLES),
    honorifics=words_of("""
        M MM Mme Mmes Mlle Monsieur Madame Mademoiselle Me Maître Dr Pr Mgr Monseigneur Saint
        Sainte Père Sœur Frère Mr Mrs Ms Sir Lord Lady Don
    """),
    no_roles=words_of("""
        homme femme fils fille mari épouse époux veuve veuf père mère sœur frère oncle tante cousin
        cousine neveu nièce ami amie rival collègue victime témoin suspect habitant habitante
        retraité retraitée homologue prédécesseur successeur membre gouvernement
    """),
    role_modifiers=words_of("""
        ancien ancienne ex ex- vice futur future général générale adjoint adjointe délégué déléguée
        national nationale régional régionale municipal municipale départemental départementale
        fédéral fédérale exécutif exécutive sortant sortante honoraire spécial spéciale intérimaire
        permanent permanente principal principale étrangères premier première jeune socialiste
        communiste écologiste centriste républicain républicaine conservateur libéral chargé
        chargée perpétuel perpétuelle démocrate littéraire scientifique artistique sportif
        technique financier financière commercial politique militaire religieux suprême
        président-directeur
    """),
    organization_roles=words_of("""
        parti société entreprise groupe firme agence journal quotidien hebdomadaire magazine revue
        chaîne radio banque syndicat association ONG organisation collectif club équipe compagnie
        constructeur opérateur fabricant éditeur distributeur fonds cabinet start-up startup studio
        label site plateforme mouvement milice coopérative enseigne marque filiale géant italien
        fédération maison
    """),
    person_verbs=words_of("""
        dit déclare affirme explique estime juge souligne précise ajoute raconte confie assure
        répond réplique rappelle reconnaît résume lance glisse souffle soupire sourit insiste
        poursuit conclut regrette déplore dénonce salue espère craint promet prévient avertit
        plaide commente observe note indique annonce accuse martèle tonne ironise admet avoue
        concède témoigne se savourait pense croit veut écrit signe
    """),
    speech_verbs=words_of("dit déclare affirme explique estime raconte confie souffle soupire"),
    inverted_verbs=words_of("""
        dit déclare affirme explique estime juge souligne précise ajoute raconte confie assure
        répond réplique rappelle reconnaît résume lance glisse souffle soupire sourit insiste
        poursuit conclut regrette déplore dénonce espère prévient avertit plaide commente observe
        note indique accuse martèle tonne ironise admet avoue concède témoigne déclaré affirmé
        expliqué estimé jugé souligné précisé ajouté raconté confié assuré répondu répliqué rappelé
        reconnu résumé lancé glissé insisté poursuivi conclu regretté déploré dénoncé prévenu
        averti plaidé commenté observé indiqué martelé ironisé admis avoué concédé témoigné promis
        écrit
    """),
    organization_nouns=capitalized(_BODIES) | romance.FOREIGN_ENDS,
    organization_heads=capitalized(_BODIES) | words_of(_SMALL_BODIES),
    foreign_heads=(
        capitalized(f"{_BODIES} france europe RTL RMC actes")
        | words_of(_SMALL_BODIES)
        | romance.FOREIGN_HEADS
    ),
    small_heads=words_of(_SMALL_BODIES) | words_of(_SMALL_PLACES) | words_of(_SMALL_EVENTS),
    ministries=both_cases("ministère secrétariat commissariat direction office agence"),
    ministers=both_cases("ministre ministres secrétaire garde"),
    place_heads=capitalized(_PLACES) | words_of(_SMALL_PLACES) | capitalized("saint sainte mont"),
    place_common=words_of("""
        ville village commune bourg hameau île port région province département canton district
        quartier capitale fleuve rivière lac banlieue station camp localité municipalité cité
        agglomération bourgade vallée oblast
    """),
    heads_of_places=words_of("""
        maire mairesse préfet préfète gouverneur évêque archevêque habitants habitant population
        centre sud nord est ouest banlieue environs alentours périphérie faubourgs rues route
        région capitale port siège chute prise libération députée député canton ville commune
        village hauteurs abords large rives affluent cours crue berges bords vallée bassin
        embouchure notaire originaire natif sénateur sénatrice
    """),
    event_heads=capitalized(_EVENTS) | words_of(_SMALL_EVENTS),
    event_nouns=capitalized("jeux coupe mondial euro brexit festival open cup masters awards"),
    calendar=both_cases(_MONTHS),
    peoples=frozenset(
        form
        for word in _PEOPLES.split()
        for form in (
            *(word.capitalize() + end for end in ("", "s", "e", "es", "ne", "nes", "te", "tes")),
            word.capitalize().removesuffix("ef") + "ve",
        )
    ),
    function_words=capitalized(_FUNCTION),
    common_words=capitalized(_COMMON),
    place_prepositions=both_cases("en dans à près depuis vers"),
    towards=both_cases("au aux jusqu'à"),
    also_placing=both_cases("sur pour par entre chez"),
    verb_fillers=words_of("""
        a ont avait n' ne s' se l' le la les y en lui leur vient de va doit devrait peut pourrait
        veut dit aussi déjà également encore toujours continue refuse pas ensuite rapidement
        vivement fermement avait aurait d' désormais officiellement
    """),
    acting_verbs=words_of("""
        dit déclare affirme assure estime juge annonce demande exige réclame veut refuse rejette
        accepte accuse dénonce condamne critique soutient appuie salue espère craint redoute menace
        promet propose offre envoie livre déploie retire reconnaît convoque rappelle expulse signe
        négocie discute répond réplique réagit proteste s'oppose oppose insiste prévient avertit
        met appelle plaide presse pousse cherche tente souhaite compte entend prévoit envisage
        décide suspend gèle impose lève maintient durcit renforce bloque freine tarde hésite cède
        joue mise temporise dément nie confirme doit comprend sait croit considère regrette déplore
        suit prépare lance relance invite ordonne interdit autorise finance fournit vote déclaré
        affirmé assuré estimé jugé annoncé demandé exigé réclamé voulu refusé rejeté accepté accusé
        dénoncé condamné critiqué soutenu salué menacé promis proposé offert envoyé livré déployé
        retiré reconnu convoqué rappelé expulsé signé négocié répondu répliqué réagi protesté
        opposé insisté prévenu averti appelé plaidé pressé cherché tenté souhaité prévu envisagé
        décidé suspendu gelé imposé levé maintenu durci renforcé bloqué démenti nié confirmé
        regretté déploré lancé relancé invité ordonné interdit autorisé financé fourni comprendre
        réagir répondre accepter refuser envoyer demander soutenir reconnaître céder renoncer
        continuer négocier rompu rompt dépêché dépêche concédé accordé donné donne pris
    """),
    taken_up=words_of("""
        commission conseil ministère comité agence alliance tribunal parlement fédération assemblée
        organisation institut autorité fondation association université confédération préfecture
        hôpital musée syndicat mairie ligue
    """),
    taken_up_with_capital=words_of("""
        banque cour fonds union chambre centre société parti mouvement bureau académie mission
        groupe caisse école front office observatoire
    """),
    institutions=words_of("""
        Sénat Parlement Assemblée Chambre Bundestag Bundesrat Élysée Matignon Bercy Kremlin Douma
        Knesset Vatican Trésor Maison-Blanche Pentagone Beauvau Capitole Congrès Croix-Rouge
        Interpol Europol Eurojust Cour Académie Commission Église Ligue
    """),
    postnominals=romance.POSTNOMINALS,
    ship_prefixes=romance.SHIP_PREFIXES,
    also_words=words_of("""
        Nice Vienne Orange Pau Tours Sens Sète Die Foix Bar Blois Lens Est Man Van
    """),
    marks_behind_commas=romance.FIRM_MARKS | words_of("Jr Sr"),
    firm_marks=romance.FIRM_MARKS,
    pointed=words_of("Inc Corp Co Ltd Jr Sr Cie"),
    no_acronyms=romance.NO_ACRONYMS,
    starting_particles=romance.STARTING_PARTICLES,
    works=words_of("film roman chanson album série navire cargo chalutier paquebot"),
    accusing=words_of("accuse accusé accusent exhorte presse convaincre condamne"),
    verb_endings=("era", "ira", "ront", "ait", "aient", "èrent", "irent"),
    surname_joints=words_of("d'"),
    adjective_endings=(
        "al", "ale", "ales", "aux", "el", "elle", "elles", "ique", "iques", "aire", "aires", "ien",
        "ienne", "éen", "éenne", "ain", "aine", "ais", "aise", "ois", "oise", "if", "ive", "ifs",
        "ives", "ière", "iste", "able",
    ),
    infinitive_endings=("er", "ir", "re", "oir"),
    demonym_endings=(
        ("", ""), ("", "s"), ("", "e"), ("", "es"), ("n", "nne"), ("n", "nnes"), ("c", "que"),
        ("c", "cque"), ("c", "cques"), ("f", "ve"),
    ),
    people_endings=(
        "ais", "aise", "aises", "ois", "oise", "oises", "ien", "iens", "ienne", "iennes", "éen",
        "éens", "éenne", "ains", "aine", "aines", "ain", "istes", "evin", "evins", "ésien", "inois",
    ),
)  # fmt: skip
