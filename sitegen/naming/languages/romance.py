"""What French, Spanish and Italian share: firm marks, heads in foreign names, shapes of lists."""

from __future__ import annotations

from sitegen.naming.cues import Words, words_of


def capitalized(text: str) -> Words:
    """Return the words of `text` with a capital, as they stand at the beginning of a sentence."""
    return frozenset(word[0].upper() + word[1:] for word in text.split())


def both_cases(text: str) -> Words:
    """Return the words of `text` as they are and with a capital."""
    return words_of(text) | capitalized(text)


FIRM_MARKS = words_of("""
    SA S.A. S.A SAS S.A.S. SARL S.A.R.L. SCA SASU SNC S.n.c. SE SpA S.p.A. S.p.A SPA Srl SRL S.r.l.
    S.r.l Sapa SL S.L. S.L SLU S.L.U. SAU S.A.U. SAD S.A.D. Inc Ltd Limited LLC LLP PLC Plc AG GmbH
    KG BV NV N.V. AB AS ASA Oy Oyj A/S A.Ş. AŞ OAO OOO PAO JSC Corp Co Cie Holding Holdings
    Hermanos Fils Frères Figli Fratelli Ltda Ltda. Scarl S.c.a.r.l.
""")
# English, German and other heads that stand in names untranslated: "Amnesty International".
FOREIGN_ENDS = words_of("""
    International Group Bank Institute University Foundation Company Corporation Council Union
    Party Airlines Airways Motors Capital Partners Energy Foods Technologies Systems Services
    Industries Agency Association Authority Commission Committee Center Centre College School Press
    Times Post News Network Media Records Pictures Studios Club United City FC CF AC RC Watch
    Alliance Federation League Fund Trust Society Organization Organisation Force Guard Army
    Movement Forum Verein Verband Stiftung Zeitung Universität Bundesbank Institut Gesellschaft
    Hospital Museum Consulting Logistics Insurance Entertainment Solutions Software Pharma Robotics
    Ventures Lab Labs
""")
# Such names begin with them, in whatever language.
FOREIGN_HEADS = words_of("""
    Ong ONG ONLUS
    Bank Deutsche Österreichische Banco Banca Banque Grupo Groupe Gruppo Real Sporting Atlético
    Deportivo Borussia Dynamo Dinamo Lokomotiv Spartak Zenit Olympique Inter Paris-Saint-Germain
    Standard General Royal National United American British Bayerische Crédit Radio Radiotelevisión
    Télé Televisión Canal Editorial Éditions Edizioni Hizb Jabhat Partai Sinn Fianna FC AC AS RC CD
    CF SC UD SD OGC ASSE SSC US Racing
""")
POSTNOMINALS = words_of("OBE CBE MBE PhD MD MBA QC KC SJ OP OFM OSB")
STARTING_PARTICLES = words_of("van von bin ibn ben bint")
SHIP_PREFIXES = words_of("HMS USS MS MV RMS SS")
# Capitals that are no organisation's acronym, in any of the three languages.
NO_ACRONYMS = words_of("""
    EUR USD GBP CHF JPY GMT UTC CET AM PM OK TV FM DVD CD PC ID ADN ADN ARN DNA RNA HIV VIH SIDA
    AIDS CEO CFO COO CTO PDG DG DRH PIB PIL IVA TVA RSE II III IV VI VII VIII IX XI XII XIII XIV XV
    XVI XVII XVIII XIX XX XXI VIP FAQ URL HTML PDF EP LP DJ KM MW GW KO IPO SUV IA AI IT HR PR PME
    PMI TPE ETI PYME PYMES TGV TER RER AVE CDI CDD HLM SDF BTS BAC DJ GPS SMS COVID SARS LGBT LGBTQ
    LGBTI EBITDA EBE ESG PM AP RN SS SP NO SI TAC IRM MW KW CV DOC DOP DOCG IGP AOC AOP DNI NIE RER
    USB ISBN ISSN JO BD VTT DAB FEB GEN MAR APR MAG GIU LUG AGO SET OTT NOV DIC ENE ABR MAY JUN JUL
    SEP OCT OVNI UFO ERTE ERE MIR TFR IRPEF IMU PNRR QR UCI UVI REA SAMU NATO-UE
""")
