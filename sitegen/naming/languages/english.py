"""English."""

from __future__ import annotations

from sitegen.naming.cues import Cues, words_of


def _names_of(codes: str) -> dict[str, str]:
    """Return names by their codes, of "FL Florida|GA Georgia"."""
    return dict(code.split(" ", 1) for code in codes.split("|"))


ENGLISH = Cues(
    code="en",
    has_vocabulary=True,
    mentions_articles=True,
    articles=words_of("the The"),
    indefinites=words_of("a A an"),
    genitives=words_of("of"),
    conjunctions=words_of("and or"),
    relatives=words_of("who whose"),
    inverted_verbs=words_of("said says wrote added"),
    # Small words between the words of a name: behind any head, and behind an organisation's.
    of=words_of("of de des du del der di da the"),
    of_and_for=words_of("of de des du del der di da the for on and in"),
    # Before a person's name, with a capital.
    titles=words_of("""
        President Vice-President Premier Chancellor Minister Secretary Secretary-General Ambassador
        Envoy Senator Congressman Congresswoman Representative Governor Mayor King Queen Prince
        Princess Emperor Empress Tsar Czar Sultan Emir Sheikh Sheik Shah Duke Duchess Earl Count
        Countess Baron Baroness Lord Lady Sir Dame Pope Cardinal Archbishop Bishop Reverend Rev
        Father Sister Brother Mother Rabbi Imam Ayatollah Mullah Patriarch Deacon Pastor Saint
        General Gen Colonel Col Lieutenant Lt Captain Capt Major Maj Sergeant Sgt Corporal Cpl
        Private Pte Admiral Adm Brigadier Brig Marshal Commander Cmdr Commodore Lieutenant-General
        Lieutenant-Colonel Major-General Inspector Superintendent Constable Detective Officer
        Sheriff Chief Judge Justice Professor Prof Doctor Dr Mr Mrs Ms Miss Mme Mlle Messrs Hon Sen
        Gov Rep Engineer Director Chairman Chairwoman Chairperson Speaker Spokesman Spokeswoman
        Spokesperson Commissioner Comrade Herr Frau Monsieur Madame Signor Señor Don Doña MP MEP
        Coach Attorney Prosecutor Director-General Vice-Chancellor Foreign-Minister Taoiseach
        Ombudsman Congressmember Delegate Counselor Counsellor Consul Treasurer Coroner Chaplain
        Administrator Superintendent CEO CFO COO CTO Det Insp Supt Sgt-Maj Cllr Councillor
        Councilman Councilwoman Alderman Assemblyman Assemblywoman Congressperson Trooper Deputy
        Rear-Admiral Vice-Admiral Air-Marshal Wing-Commander Ayatollah Hojatoleslam Mufti Pastor
        Abbot Viscount Marquess Marquis Grand-Duke Judges Presidents Ministers Senators Generals
        Professors Messrs Drs Uncle Aunt
    """),
    # Before or after a title: no part of the name and no actor.
    title_modifiers=words_of("""
        Prime Foreign Defence Defense Energy Interior Finance Justice Trade Economy Economic Health
        Education Environment Labour Labor Climate Water Transport Transportation Home Vice Deputy
        Acting First Second Third Chief Senior Junior Attorney Press Executive Permanent Special
        Assistant Under Associate Managing Lead Former Rear Grand Crown Supreme Major Lieutenant
        Brigadier General State Information Culture Agriculture Industry Development Communications
        Tourism Sports Social Security Oil Internal External Presidential National Staff Sergeant
        Lord Honorary Co Ex Late President-elect Elect Right Honourable Hon Very Most Technical
        Field Air Wing Squadron Petty Warrant Master Political Military Financial Opposition Affairs
        Congressional Principal Adjunct Emeritus
    """),
    # After "of" behind a title: what a minister is minister of.
    portfolios=words_of("""
        State Defence Defense Energy Interior Finance Justice Trade Economy Health Education
        Environment Labour Labor Climate Change Water Transport Transportation Foreign Affairs Home
        Culture Agriculture Industry Development Communications Tourism Sport Sports War Housing
        Commerce Treasury Staff Government Parliament Works Public Internal External Relations
        Police Science Technology Information Fisheries Food Rural Natural Resources Exchequer
        Security Operations Communications Research Marketing Music Football Photography Homeland
        Veterans Human Services Urban Cooperation Co-operation Civil Social Welfare Employment
        Infrastructure Nuclear Power Planning Statistics Management Policy Mines Fuel Forests
        Forestry Wildlife
    """),
    # Before a person's name, in lower case: "spokeswoman Carmen Romero".
    roles=words_of("""
        president vice-president premier chancellor minister secretary secretary-general ambassador
        envoy senator congressman congresswoman representative governor mayor king queen prince
        princess emperor tsar sultan emir pope cardinal archbishop bishop reverend father sister
        brother mother son daughter wife husband widow uncle aunt cousin nephew niece grandfather
        grandmother general colonel lieutenant captain major sergeant admiral brigadier marshal
        commander commodore inspector superintendent constable detective officer sheriff chief judge
        justice professor doctor director chairman chairwoman chairperson chair speaker spokesman
        spokeswoman spokesperson commissioner coach attorney prosecutor lawyer writer author
        novelist poet journalist reporter correspondent editor columnist historian scientist
        physicist chemist biologist mathematician philosopher economist analyst engineer architect
        artist painter sculptor photographer composer musician singer songwriter guitarist bassist
        drummer vocalist pianist keyboardist producer actor actress comedian filmmaker screenwriter
        player striker goalkeeper midfielder defender quarterback pitcher driver boxer cyclist skier
        swimmer runner owner founder co-founder boss executive manager leader dictator activist
        dissident politician lawmaker deputy official diplomat adviser advisor aide negotiator
        mediator steward secretary treasurer clerk farmer fisherman teacher nurse surgeon priest
        monk rabbi imam ayatollah saint geologist engineer resident witness victim suspect gunman
        rebel warlord billionaire tycoon businessman businesswoman entrepreneur banker investor
        colleague friend rival predecessor successor counterpart namesake candidate nominee
        incumbent chief explorer astronaut cosmonaut pilot designer director inventor host presenter
        model dancer rapper conductor characters character named called by head researcher midwife
        trader cleaner driver guard campaigner strategist trustee expert specialist fellow lecturer
        student volunteer organiser organizer coordinator co-ordinator councillor councilor
        councilman councilwoman member chemist retiree pensioner shopkeeper builder carpenter
        electrician plumber baker butcher chef waiter barman landlord tenant fishmonger publisher
        broadcaster blogger vlogger influencer podcaster programmer hacker founder shareholder
        auditor accountant broker consultant contractor subcontractor supervisor foreman
        superintendent administrator registrar librarian curator archaeologist anthropologist
        sociologist psychologist psychiatrist paediatrician pediatrician oncologist virologist
        epidemiologist ecologist oceanographer volcanologist seismologist meteorologist
        climatologist botanist zoologist veterinarian vet paramedic firefighter policeman
        policewoman soldier sailor airman marine ranger warden magistrate barrister solicitor
        notary juror defendant plaintiff claimant complainant envoy interlocutor rapporteur
        arbitrator umpire referee winger forward fullback goalie captain skipper helmsman
        helmswoman sprinter jumper thrower rower wrestler gymnast golfer cricketer batsman
        bowler batter seller buyer customer patient prisoner inmate detainee hostage refugee
        migrant survivor bystander passer-by neighbour neighbor housewife homemaker
    """)
    - {"by", "named", "called"},
    # Before "in" and a firm: "shares in Portwell".
    stakes=words_of("""
        stake stakes share shares shareholding stock stocks holding holdings interest invest invests
        invested investing investment investments investor investors confidence shareholder
        shareholders
    """),
    # Before an organisation's name, in lower case: "the party Fidesz", "a firm called X".
    organization_roles=words_of("""
        party company firm group agency newspaper daily weekly magazine broadcaster channel network
        station utility band label airline carrier manufacturer maker retailer supplier startup
        charity think-tank organisation organization union militia movement publisher developer bank
        club team side website
    """),
    # After a name, they are what people do. Plain "said" is commonest by far.
    person_verbs=words_of("""
        said says told tells added adds explained recalled admitted replied joked smiled laughed
        laughs nodded shrugged remembers recalls thinks thought believes wrote writes argued
        insisted noted stressed emphasized emphasised commented died resigned married retired
        graduated studied starred sang played plays born met scored won directed wrote composed
        painted whose who describes declined promised telephoned returned answered
    """),
    # Those of them that nothing but a person does, even where a sentence begins.
    speech_verbs=words_of("""
        said says told tells added adds explained recalled replied joked smiled argued insisted
        noted stressed emphasized emphasised wrote writes shrugged nodded describes remembers
    """),
    # The last word of an organisation's name, or the word before its "of", "for" or "on".
    organization_nouns=words_of("""
        Academy Administration Agency Airlines Airways Alliance Army Assembly Associates Association
        Assn Authority Bank Band Battalion Board Brigade Broadcasting Brotherhood Brothers Bros
        Bureau Cabinet Campaign Caucus Center Centre Chamber Channel Church Club Coalition College
        Command Commission Committee Commons Community Companies Company Confederation Conference
        Congregation Congress Consortium Constabulary Cooperative Co-operative Corp Corporation
        Corps Council Court Courier Daily Department Dept Directorate Division Electric Electronics
        Enterprises Entertainment Exchange Faculty Federation Fellowship Fleet Force Forces Forum
        Foundation Front Fund Games Gazette Government Group Guard Guild Headquarters Herald
        Holdings Hospital Inc Industries Initiative Inquiry Inspectorate Institute Institution
        Instruments International Journal Junta Jury Laboratories Laboratory Labs League Legion
        Library LLC Llc Ltd Limited Magazine Militia Ministry Mission Monitor Motors Movement Museum
        Navy Network Networks News Newspaper Observatory Office Orchestra Order Organisation
        Organization Panel Parliament Partners Partnership Party Patrol PLC Plc Police Politburo
        Polytechnic Post Press Productions Publications Publishers Publishing Radio Railways Records
        Regiment Registry Reserve Review Savings School Schools Secretariat Security Senate Seminary
        Service Services Society Software Solutions Squad Squadron Star Studios Study Sun Syndicate
        Synod Systems Team Technologies Television Telegraph Times Treasury Tribunal Tribune Troupe
        Trust Union Unions United University Workers Works Youth Zeitung Verlag AG GmbH SA SpA Oy AB
        Choir Ensemble Quartet Trio Symphony Philharmonic Opera Ballet Theatre Theater Gallery
        Archives Archive Consulate Embassy Delegation Mission Taskforce Chiefs Airline Aircraft
        Aviation Pharmaceuticals Petroleum Oil Energy Gas Telecom Communications Media Pictures
        Films Music Books Insurance Financial Securities Capital Bancorp Stores Foods Brewery Cars
        Rangers Rovers Wanderers Athletic Albion Hotspur City's FC AFC CF NV BV Pty Synagogue Mosque
        Convent Monastery Abbey Diocese Archdiocese Parish Sect Militia Guerrillas Infantry Cavalry
        Artillery Garrison Crew Tigers Lions Bears Eagles Bulls Giants Hawks Devils Cowboys Indians
        Braves Reds Yankees Dodgers Knights Wolves Panthers Falcons Broncos Chiefs Dolphins Raiders
        Saints Vikings Warriors Kings Rockets Spurs Wildcats Bulldogs Huskies Trojans Bruins Cougars
        Mustangs Longhorns Tar Crusaders Pirates Cardinals Cubs Phillies Mets Padres Astros Mariners
        Blues Trading Logistics Management Asset Partners Advisors Advisory Consulting Ventures
        Robotics Airlines Maritime Beauty Pharma Therapeutics Biosciences Analytics Dynamics
        Technologies Technology Semiconductor Semiconductors Motor Steel Shipping Lines Bankshares
        Bancshares Estates Properties Realty Resources Minerals Mining Metals Chemicals Chemical
        Retail Brands Apparel Interactive Digital Computing Wireless Telecommunications Utilities
        Utility Power Industrial Manufacturing Engineering Construction Builders Constructors
        Contractors Freight Express Couriers Tours Travel Resorts Hotels Casinos Crescent Chronicle
        Register Examiner Globe Mirror Echo Observer Dispatch Inquirer Sentinel Mercury Advertiser
        Advocate Argus Intelligencer Beacon Ledger Enquirer News-Register Superintendency Ombudsman
        Protection Enforcement Prevention Flames Oilers Canucks Penguins Sabres Flyers Sharks Ducks
        Coyotes Lakers Celtics Pistons Knicks Nets Hornets Pacers Bucks Jazz Grizzlies Nuggets Suns
        Clippers
    """)
    - {"City's", "Tar", "Study", "Youth", "United", "Star", "Oil", "Gas", "Jazz", "Reserve"},
    # They stand before "of", "for" or "on" in an organisation's name.
    organization_heads=words_of("""
        Société Societe Compagnie Banque Banco Banca Caisse Parti Partido Partito Ministère
        Ministerio Fédération Federación Federazione Confederación Universidad Université Università
        Institut Instituto Istituto Comité Conseil Consejo Assemblée Movimiento Frente Ligue Cour
        Verband Bund Gesellschaft Stiftung Fundación Fondation Fondazione Association Academy
        Administration Agency Alliance Archives Army Assembly Association Authority Bank Board
        Bureau Brotherhood Campaign Center Centre Chamber Church Coalition College Command
        Commission Committee Community Confederation Conference Congregation Congress Council Court
        Daughters Delegation Department Diocese Archdiocese Directorate Embassy Exchange Faculty
        Federation Fellowship Foundation Friends Front Fund Guild Headquarters Hospital House
        Initiative Inquiry Institute Institution Knights League Legion Library Ministry Mission
        Monastery Movement Museum Network Office Orchestra Order Organisation Organization Panel
        Parliament Partnership Party Registry School Secretariat Senate Service Sisters Society Sons
        Synod Tribunal Union University Workers Taskforce Chiefs Laboratory Observatory Inspectorate
        Superintendency Division Station Corps Force Forces Fleet Faculty Bureau Centers Centres
    """),
    # In names that are not English they head an organisation's, with or without "de".
    foreign_heads=words_of("""
        Banco Banca Banque Fundación Fundação Fundació Fondazione Fondation Stiftung Liga Ligue
        Grupo Groupe Gruppo Grup Société Societe Compagnie Compañía Companhia Compagnia Instituto
        Institut Istituto Ministerio Ministère Ministero Ministério Universidad Universidade
        Université Università Universität Comité Comitê Comitato Fiscalía Procuraduría Contraloría
        Partido Parti Partito Partai Movimiento Mouvement Movimento Frente Alianza Coalición Unión
        União Consejo Conseil Consiglio Corte Cour Asamblea Assemblée Assemblea Federación
        Fédération Federazione Confederación Asociación Associação Associazione Sindicato Syndicat
        Sindacato Cámara Chambre Camera Junta Guardia Policía Polizei Ejército Armée Sporting
        Atlético Deportivo Borussia Dynamo Dinamo Lokomotiv Spartak Zenit Verein Deutsche Deutscher
        Österreichische Caisse Crédit Plaid Sinn Fianna Hizb Jabhat Jamaat
    """),
    # They end an organisation\'s name, but head none before "of".
    also_ends_organization=words_of("United Oil Gas Star Reserve Co Bancorp"),
    never_ends_organization=words_of("House Friends Daughters Sisters Sons Order"),
    # They make an owner part of the name: "Osgood's Brigade", "St Mary's Hospital".
    owned_organizations=words_of("""
        Brigade Division Corps Regiment Battalion Hospital College School Church Limited Ltd Club
        Institute Bookshop Federation Fund Association
    """),
    # The last word of a place's name.
    place_nouns=words_of("""
        River Rivers Lake Lakes Bay Dam Island Islands Isle Isles Mountain Mountains Hill Hills
        Valley Sea Ocean Gulf Strait Straits Peninsula Desert Canal Street Avenue Road Lane Drive
        Boulevard Square Bridge Park Airport Station Port Harbour Harbor County Province Region
        District Territory Territories Beach Forest Coast Creek Falls Springs City Town Village
        Township Castle Palace Hall Stadium Arena Tower Towers Highway Base Airfield Field Gate
        Plaza Cemetery Dock Docks Republic Kingdom Oblast Prefecture Borough Parkway Pass Plateau
        Basin Reef Point Ridge Peak Glacier Volcano Wharf Pier Terminal Reservoir Garden Gardens
        Heights Cove Grove Junction Crossing Shore Farm Ranch Manor House Mansion Estate Prison Jail
        Hotel Inn Speedway Raceway Coliseum Colosseum Cathedral Temple Shrine Tunnel Turnpike
        Expressway Motorway Freeway Trail Wilderness Reservation Quarter Neighborhood Suburb State
        Moor Cape Cliff Cliffs Cave Caves Mine Mines Lighthouse Fort Fortress Camp Bight Fjord Delta
        Wall Zone Barracks Courthouse Building Center Centre Mall Railroad Railway Line Villa
        Courtyard Prospekt Strasse Straße Platz Allee
        Hollow Run Mill Mills St Ave Blvd Rd Area Islet Atoll Spit Checkpoint Refinery
        Shipyard Monument Memorial Ruins
    """)
    - {"Center", "Centre", "Line", "Run", "Wall", "Zone", "Point", "House"},
    # Nouns of places and organisations that are surnames as well: "Damon Hill", "Rosa Parks".
    surnames_too=words_of("""
        Hill Hills Lake Park Parks Field Fields Forest Hall Castle Street Lane Banks Mills Mill
        Rivers West North East Grove Garden Ridge Beach Camp Bridge Fort Church Abbey Ford Moor
        Cliff Brook Point Pier House Guard Post Star Sun Day Week Page Price Love Short Long Young
        Little Small Bond Black White Brown Green Gray Power Rice King Bishop Pope Judge Major
        Prince Marshall Best Books Case Cole Gates Wall Peace Storm Winter Summer Law Laws Bell Crew
        Early Head Mann War Ball Swift Wood Woods Stone Rose Berry Field Bay Gore Bush Walker Power
        Powers Light Good Wise Sharp Strong Savage Low Noble Reading Newman Flood Frost Snow Rains
        Waters Wells Poole Mercury Bacon Beacon
    """),
    # The first word of a place's name.
    place_heads=words_of("""
        Hotel Checkpoint Chateau Château Palazzo Castello Wat Ras Umm Qaryat Naqil Bab Bayt Beit
        Tall Tanjung Pulau Gunung Kampung Ulaan Sveti Sankt Vila Villa Ciudad Pueblo Playa Cerro
        Serra Sierra Barrio Colonia Praia Ilha Île Isla Isola Lago Lac Río Mount Mt Mountain Lake
        Port Fort Ft Cape Camp Point San Santa Santo São Saint St Sainte El Los Las Isle Gulf Bay
        Strait Sea Palais Piazza Plaza Rue Rio Monte Puerto Villa Wadi Jebel Tel Upper Lower Greater
        Central Northern Southern Eastern Western North South East West Northeast Northwest
        Southeast Southwest Outer Inner New
    """),
    # In lower case right after a name they make it a place: "Aswan dam".
    place_nouns_behind=words_of("""
        river lake bay dam island islands mountain mountains hills valley peninsula desert canal
        street bridge airport harbour harbor county province district beach coast creek falls
        village township castle suburb volcano glacier dock docks oblast
    """),
    # Before "of" and a place's name: who rules it, what part of it.
    heads_of_places=words_of("""
        mayor governor chief bishop archbishop people citizens residents inhabitants capital coast
        outskirts suburbs streets south north east west southeast southwest northeast northwest part
        parts centre center native invasion occupation liberation siege bombing shelling
    """),
    # In lower case before "of" and a name: "the town of".
    place_common=words_of("""
        river lake bay dam island islands mountain mountains hills valley sea ocean gulf strait
        peninsula desert canal street road square bridge park airport station port harbour harbor
        county province region district territory beach forest coast creek falls city town village
        township castle palace stadium suburb prefecture delta border area neighborhood
        neighbourhood volcano glacier dock oblast
    """),
    # Such names are of events, laws and works: no actors.
    event_nouns=words_of("""
        Treaty Agreement Agreements Accord Accords Convention Conventions Protocol Act Pact Charter
        Declaration Constitution Amendment Bill Law Laws Code War Wars Battle Siege Campaign
        Operation Revolution Uprising Rebellion Massacre Crisis Cup Championship Championships
        Olympics Games Olympiad Award Awards Prize Medal Trophy Bowl Open Series Season Tour
        Festival Day Week Month Year Century Age Era Period Summit Plan Programme Program Project
        Process Doctrine Report Resolution Directive Regulation Statute Theory Theorem Law Principle
        Effect Disease Syndrome Virus Act Album Song Symphony Concerto Sonata Opera Novel Trilogy
        Show Christmas Easter Offensive Expedition Election Elections Referendum Derby Grand Prix
        Marathon Race Final Finals Tournament Conference Earthquake Hurricane Tsunami Storm Flood
        Fire Disaster Bible Gospel Letters Papers Diaries Chronicles Ages Renaissance Reformation
        Enlightenment Depression Cold Holocaust Genocide Edition Volume Chapter Part Section Article
        Book Episode Level Grade Class Type Model Mark Version Windows Star Question Statement
        Memorandum Initiative Scale Note Honours Honors Fame Language Alphabet Calendar Scholarship
        Fellowship Degree Order
    """)
    - {
        "Conference",
        "Opera",
        "Campaign",
        "Initiative",
        "Star",
        "Fellowship",
        "Grand",
        "Prix",
        "Cold",
        "Order",
        "Games",
        "Mark",
        "Class",
        "Part",
        "Note",
    },
    law_nouns=words_of("Treaty Agreement Accord Convention Protocol Act Pact Charter Declaration"),
    # The first word of such names before "of": "Treaty of Rome", "Battle of Stalingrad".
    event_heads=words_of("""
        Treaty Battle Siege Peace Declaration Act Bill Charter Code War Wars Fall Rise Operation
        Massacre Convention Protocol Congress Order Medal Book Gospel Feast Day Night Lord Law Hall
        Edict Statute Summit Storming Raid Sack
    """)
    - {"Lord", "Congress", "Order", "Hall", "Convention"},
    calendar=words_of("""
        January February March April May June July August September October November December Jan
        Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday
        Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun Christmas Easter Ramadan Passover GMT
        UTC EST CET BST EDT PST AM PM BC AD BCE CE Spring Summer Autumn Winter
    """),
    # Peoples, faiths and creeds that are no state's: adjectives and members, not actors.
    peoples=words_of("""
        European Europeans Asian Asians African Africans Arab Arabs Arabic Kurdish Kurd Kurds
        Chechen Chechens Ossetian Ossetians Abkhaz Abkhazian Abkhazians Scottish Scot Scots Welsh
        English Englishman Englishmen Catalan Catalans Basque Basques Flemish Walloon Breton Jewish
        Jew Jews Judaism Muslim Muslims Moslem Moslems Islam Islamic Islamist Islamists Christian
        Christians Christianity Catholic Catholics Catholicism Protestant Protestants Protestantism
        Orthodox Anglican Anglicans Lutheran Methodist Baptist Baptists Presbyterian Evangelical
        Mormon Mormons Buddhist Buddhists Buddhism Hindu Hindus Hinduism Sikh Sikhs Sunni Sunnis
        Shia Shiite Shiites Communist Communists Communism Marxist Marxists Marxism Nazi Nazis
        Nazism Fascist Fascists Socialist Socialists Liberal Liberals Conservative Democrat
        Republican Republicans Democrats Maoist Maoists Leninist Stalinist Western Westerner
        Westerners Eastern Northern Southern Central Latin Hispanic Hispanics Latino Latinos Nordic
        Scandinavian Baltic Balkan Slavic Slav Slavs Germanic Celtic Anglo-Saxon Tatar Tatars
        Democratic Cossack Cossacks Tibetan Tibetans Uighur Uighurs Uyghur Pashtun Pashtuns Tamil
        Tamils Bengali Punjabi Sindhi Zulu Hutu Hutus Tutsi Tutsis Maori Inuit Aboriginal Aborigines
        Hawaiian Texan Californian Sicilian Venetian Florentine Parisian Londoner Londoners
        Muscovite Viking Vikings Hebrew Sanskrit Mandarin Cantonese Victorian Georgian Edwardian
        Elizabethan Renaissance Medieval Gothic Baroque Romantic Biblical Papal Imperial Soviet
        Allied Axis Trans-Atlantic Transatlantic Eurasian Mediterranean Caribbean God Lord Bible
        Quran Koran Internet Web Earth Sun Mars Venus Jupiter Nazi Gypsy Roma Afro-American
        African-American African-Americans Native Americans Indian Puerto-Rican Bavarian Prussian
        Saxon Bohemian Moravian Norman Anglo Dutch-speaking Siberian Crimean Iberian Ottoman
        Habsburg Roman Byzantine Victorian Tudor Stuart Persian
    """)
    - {"Republicans", "Democrats", "Lord", "Roma", "Stuart", "Norman"},
    # No part of any name (but of those in the gazetteer), whatever the capital.
    function_words=words_of("""
        A An The This That These Those I We You He She It They Me Him Her Us Them My Our Your His
        Its Their Mine Ours Yours Who Whom Whose Which What When Where Why How Whether While Whilst
        If Unless Until Till Since Because Although Though Even Despite Notwithstanding In On At By
        To From For Of With Without Within Into Onto Upon Over Under Above Below Between Among Amid
        Amongst Against Across Along Around About After Before During Through Throughout Beyond
        Behind Beside Besides Beneath Near Off Out Up Down Per Via Versus Toward Towards Inside
        Outside Opposite And But Or Nor So Yet Either Neither Both Not No None Nobody Nothing Never
        Nowhere Only Just Also Too Very Quite Rather Almost Nearly Hardly Scarcely Still Already
        Again Once Twice Always Often Sometimes Usually Rarely Seldom Soon Later Earlier Now Then
        Today Tomorrow Yesterday Tonight Meanwhile Afterwards Afterward Recently Currently
        Previously Formerly Originally Initially Eventually Finally Lastly Ultimately Firstly
        Secondly Thirdly Next One Two Three Four Five Six Seven Eight Nine Ten Eleven Thirty Forty
        Fifty Hundreds Thousand Thousands Million Millions Billion Dozens Several Some Many Much
        More Most Few Less Least All Any Each Every Everyone Everybody Everything Someone Somebody
        Something Anyone Anybody Anything Another Other Others Such Same Here There However Moreover
        Furthermore Nevertheless Nonetheless Therefore Thus Hence Otherwise Instead Indeed Perhaps
        Maybe Probably Possibly Certainly Clearly Apparently Obviously According Following Including
        Regarding Concerning Considering Depending Compared Contrary Owing Thanks As Like Unlike
        Than Is Are Was Were Be Been Being Am Do Does Did Done Have Has Had Having Can Could Will
        Would Shall Should Might Must Let Lets Get Going Come Note Yes Thank Sorry Dear
    """),
    # Parts of names, but never a name alone, nor the first word of one where a sentence begins.
    common_words=words_of("""
        New Old Young Big Small Large Great Long Short High Low Early Late Former Current Present
        Recent Local National International Federal Public Private General Official Officials
        Authorities Police Government Governments State States Country Countries People Men Women
        Children Man Woman Boy Girl Family Families Friends Members Member Leaders Leader Ministers
        Experts Analysts Critics Supporters Opponents Observers Diplomats Soldiers Troops Rebels
        Protesters Witnesses Residents Voters Workers Students Teachers Farmers Engineers Scientists
        Researchers Doctors Lawyers Journalists Reporters Editors Readers Investors Traders
        Shareholders Sources Reports Report News Story Stories Article Page Photo Image Video Read
        Click Share Comment Comments Editor Reporting Writing Additional Source Copyright Rights
        Reserved Contact Email Phone Fax Tel Web Site Home Index Search Subscribe Subject Re Fwd
        Sent Date Time Updated Published Posted Notes Summary Background Introduction Conclusion
        Contents Appendix Annex Table Figure Chapter Section Part Volume Vol Number Nos Pages
        Question Questions Answer Answers Q Ask Asked Speaking Talking Looking Working Using Making
        Taking Born Died Back Work Works Life Death Love War Peace Money Things Power Water Fire Air
        Land Light Night Day Days Week Weeks Month Months Year Years Morning Afternoon Evening Ago
        Far Well Right Left Top Bottom North South East West Northeast Northwest Southeast Southwest
        Data Polls Poll Talks Negotiations Relations Unknown Activated Inactivated Organized
        Established Founded Created Named Called Known Located Situated Built Opened Closed Began
        Started Ended Set Made Used Found Taken Given Held Led Lost Won Beat Played Released
        Recorded Produced Directed Written Designed Developed Introduced Awarded Elected Appointed
        Assigned Attached Redesignated Additionally Alternatively Altogether Anyway Apart Aside
        Consequently Conversely Correspondingly Economically Essentially Especially Evidently
        Fortunately Frequently Generally Gradually Historically Importantly Interestingly Likewise
        Mainly Mostly Namely Naturally Notably Occasionally Overall Particularly Partly Politically
        Presumably Primarily Regardless Respectively Similarly Simultaneously Specifically
        Subsequently Suddenly Surely Surprisingly Traditionally Typically Unfortunately Ahead
        Whatever Whenever Wherever Whoever Numbers Photographs Visitors Counsel Container Volunteers
        Evacuees Evacuations Ok Okay Oh Ah Hey God Except Excluding Provided Providing Say Says Said
        Saying Think Know Want Wants Need Needs Try Keep Take Make Put Give Tell Call Show Turn Help
        Start Stop Run Move Live Believe Bring Happen Write Sit Stand Lose Pay Meet Include Continue
        Learn Change Lead Understand Watch Follow Create Speak Spend Grow Open Walk Win Offer
        Remember Consider Appear Buy Wait Serve Die Send Expect Build Stay Fall Cut Reach Kill
        Remain Health Shelter Response Situation Highlights Gaps Logistics Media Sports Politics
        Business Opinion World Economy Culture Science Technology Education Travel Entertainment
        Weather Photos Audio Podcast Newsletter Advertisement Related Trending Popular Latest
        Breaking Exclusive Analysis Interview Feature Profile Review Essay Letter Letters Obituary
        Correction Corrections Clarification Disclaimer Privacy Terms Conditions Cookies Policy FAQ
        Careers Jobs Login Register Sign Log Skip Menu Navigation Main Content Accessibility Links
        Previous Full Original Minister Ministry President Chief Pope King Queen Prince Parliament
        Senate Congress Democracy Freedom Independence Security Defence Defense Foreign Domestic
        Economic Political Social Military Civil Human Nuclear Legal Financial Commercial Industrial
        Agricultural Environmental Cultural Religious Historical Scientific Technical Medical
        Academic Senior Junior Chairman Director Manager Governor Mayor Judge Attorney Captain
        Colonel Major Season Team Game Match Club Player Players Coach Fans Fan School Student
        Church Town City Village County District Province Region Area Street Road River Lake Island
        Mountain Sea Ocean First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Hundred
        Fewer Last Twelve Twenty Course Go See Based Due Please Welcome Hello Good Better Best Bad
        May
    """)
    - {"Congress", "Parliament", "Senate"},
    # Before the name of a place.
    place_prepositions=words_of("in near outside inside across throughout"),
    # Weaker: before persons and firms, too.
    towards=words_of("at from to toward towards"),
    ship_prefixes=words_of("HMS USS HMAS HMCS HMNZS SS MS MV RMS USNS USCGC INS"),
    # Known names that are words, too: where a sentence begins they tell nothing.
    also_words=words_of("""
        Reading Nice Bath Split Mobile Hull Cork Perm Hue Male Fed Lords Commons Labour
        Conservatives Apple Shell Amazon Ford Solidarity Amnesty Republicans Democrats Orange
        Buffalo Phoenix Concord Providence Flint Boulder Aspen Sparta Pacific Atlantic Arctic Natal
        Mons Gap Guardian Midland Queens
    """),
    # What begins with these is an event: "Operation Mincemeat".
    event_prefixes=words_of("Operation Hurricane Typhoon Cyclone"),
    # The last word of a firm's full name.
    firm_marks=words_of("""
        Inc Corp Co Ltd Limited LLC LLP LP PLC Plc AG GmbH SE KG SA SpA SAS SARL SL SRL NV BV Oy Oyj
        AB AS ASA ApS Kft OOO OAO ZAO PAO JSC PJSC KK Pte Pty Ltda FZE FZCO DMCC Holdings Bancorp
    """),
    trades=words_of("""
        Airlines Airways Lines Motors Systems Technologies Technology Partners Securities Industries
        Group Energy Foods Aircraft Electronics Pharmaceuticals Semiconductor Entertainment Media
        Communications Networks Stores Robotics Logistics Maritime Machines Solutions Software
        Laboratories Therapeutics Enterprises Petroleum Insurance Capital Ventures Brands Studios
    """),
    marks_behind_commas=words_of("Jr Sr Inc Ltd LLC"),
    # A point behind them is part of the name.
    pointed=words_of("""
        Inc Corp Co Ltd Bros Jr Sr Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass
        Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont
    """),
    # After a possessive they show a firm: "Portwell's shares".
    firm_belongings=words_of("""
        chairman shares share stock shareholders stockholders earnings profit profits sales revenue
        revenues headquarters management subsidiary subsidiaries products customers board factory
        factories executives employees
    """),
    # Endings that hardly any surname has, in lower case.
    place_endings=(
        "stan",
        "grad",
        "gorod",
        "shire",
        "ville",
        "burgh",
        "abad",
        "polis",
        "minster",
        "ovia",
        "avia",
        "haven",
    ),
    # Behind a town and a comma, or a party and a hyphen: "Tampa, FL", "(R-TX)".
    state_codes=_names_of(
        "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|"
        "DE Delaware|DC Washington, D.C.|FL Florida|GA Georgia (US state)|HI Hawaii|ID Idaho|"
        "IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|"
        "MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|"
        "NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|"
        "NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|"
        "RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|"
        "VT Vermont|VA Virginia|WA Washington (US state)|WV West Virginia|WI Wisconsin|WY Wyoming|"
        "AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|"
        "NS Nova Scotia|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|"
        "NSW New South Wales|ACT Australian Capital Territory"
    ),
    # Capitals that are no organisation's acronym: money, time, units, numbers, broadcasting.
    no_acronyms=words_of("""
        EUR USD GBP CHF JPY DM AM PM GMT UTC EST CET BST EDT PST AD BC CE BCE OK TV FM DVD CD CDs
        VHS PC ID HIV AIDS DNA RNA WMD CEO CFO MP MPs MEP PhD MBA BA MA II III IV VI VII VIII IX XI
        XII XIII XIV XV XX XXI VIP FAQ URL HTML PDF EP LP LPs RPG DJ MC AK IQ UFO GDP GNP VAT KM MW
        NO ERA MVP KO TKO RPM IPO ET PT CT MT COO CTO CIO CMO PR HR VR AR AI IT ICT KC QC SC SUV EV
        EVs GMO PPE PTSD LGBT LGBTQ NFT ETF ETFs EBITDA ESG B2B PM CBD COVID SARS PTA MRI ICU ER OBE
        CBE MBE RIP RN JD DIY FYI ASAP TBA TBC RSVP PIN ATM SMS GPS SOS DUI DWI SIM LED LCD
    """),
    # Particles that are rare as English words: they may begin a name.
    starting_particles=words_of("de von van der della di bin ibn ap"),
    ship_nouns=words_of("""
        ship frigate tanker yacht vessel trawler ferry boat destroyer submarine icebreaker carrier
        freighter cruiser corvette schooner barge tug tugboat liner warship minesweeper ketch dinghy
    """),
    # Function words that are first names as well.
    first_names_too=words_of("Per Will"),
    postnominals=words_of("KC QC SC MP MEP MSP MLA CBE OBE MBE PhD MD DDS RN Esq MBA CPA BSc MSc"),
    # In lower case behind a name they make it a group, and belong to it: "the Bass brothers".
    group_nouns=words_of("family brothers sisters clan tribe dynasty siblings"),
    features=words_of("""
        River Lake Dam Bay Island Islands Mountain Mountains Mount Volcano Valley Sea Peninsula
        Desert Canal Glacier
    """),
    honorifics=words_of("""
        Mr Mrs Ms Miss Mme Mlle Messrs Dr Drs Sir Dame Lord Lady Hon Herr Frau Monsieur Madame Señor
        Signor Don Doña Sister Brother Father Mother Uncle Aunt Saint Comrade
    """),
    # Heads of names that a text takes up again. Other heads ("bank", "company", "group", "union")
    # mean something else too often: a river's bank, a trade union.
    taken_up=words_of("""
        commission council ministry committee agency alliance tribunal parliament federation
        assembly organisation organization institute authority foundation association university
        brigade militia union mission laboratory
    """),
    # With a capital, a few more.
    taken_up_with_capital=words_of("""
        bank court fund union conference inquiry fellowship company party department bureau academy
        mission league panel society
    """),
    role_modifiers=words_of("""
        former then acting deputy vice prime foreign defence defense energy interior finance justice
        trade economy health education environment labour labor climate water transport home chief
        senior general special permanent executive managing assistant interim presidential press
        military political opposition party union labor human rights high federal national state
        regional local parliamentary security nuclear oil gas army navy police veteran lead
        presiding outgoing incoming first second harbour harbor
    """),
    also_roles=words_of("officer arbitrator master delegate consul"),
    no_roles=words_of("""
        son daughter wife husband widow uncle aunt cousin nephew niece sister brother mother father
        friend colleague namesake resident witness victim member neighbour neighbor customer patient
        bystander passer-by winger student tenant passenger
    """),
)
