"""Words that tell a figure's unit from what merely stands beside a number."""

import re

FUNCTION_WORDS = frozenset(
    """
    av i på till från för med om under över vid mot mellan genom hos inom utan utom efter före innan sedan kring
    bland längs bakom framför ovanför nedanför enligt åt per via trots utanför utöver inför ur kontra bredvid intill
    förbi och eller men samt att som när där då så eftersom medan än fast ifall tills huruvida såväl både dels ty
    den det de dem deras dess denna detta dessa en ett man vi ni jag du han hon hen sig sin sitt sina min mitt mina
    din ditt dina vår vårt våra er ert era oss mig dig honom henne alla allt många några någon något ingen inget
    inga varje var vart vilka vilken vilket vars vad vem båda bägge samma hans hennes varav varandra själv själva
    inte ej nu också även bara endast ju väl nog redan ännu fortfarande igen här hit dit hem hemma upp ner ned in ut
    fram bort borta kvar ihop tillsammans dock dessutom därför därmed därefter annars alltså alltid aldrig ofta
    ibland snart idag igår imorgon ikväll totalt sammanlagt nästan cirka drygt knappt ungefär minst högst respektive
    plus minus senare mest ungefärligen således kanske gärna särskilt snarare däremot däribland bl t osv m.m
    varannan vardera styck halv halvt""".split()
)
VERBS = frozenset(
    """
    är var vore blir blev blivit har hade haft får fick fått ska skall skulle kan kunde kunnat vill ville måste bör
    borde går gick gått står stod ligger låg ser såg sett syns säger sa sade tar tog tagit ger gav gör gjorde gjort
    görs gjordes bor bodde arbetar arbetade jobbar jobbade deltar deltog deltagit svarade svarar tycker tyckte anser
    ansåg menar menade trivs trivdes röstade röstar valde väljer vann vinner vunnit kostar kostade betyder innebär
    visar visade sker skedde pågår pågick startar startade slutade slutar flyttade flyttar ökade ökar ökat minskade
    minskar minskat sjönk sjunker låter lät kör körde bjuder lever levde dog dör dödades skadades greps häktades
    föddes räknas hör hörde används användes byggs byggdes saknar saknade saknas behöver behövs behövde öppnar
    öppnade stänger stängde håller höll sitter satt hittades säljs såldes köptes tillhör ansluter anslöt skriver
    skrev reste reser åker åkte kom kommer kommit finns fanns funnits tillkom tillkommer återstår återstod väntar
    väntade gäller gällde klarade klarar lämnade lämnar uppger uppgav heter hette tror trodde vet visste känner
    kände spelar spelade ställer ställde sätter satte lägger lade vänder söker sökte ansökte bygger byggde stöder
    stödde backar börjar började brukar brukade verkar tvingas tvingades lyckas lyckades hinner hann rankas rankades
    utgör utgjorde omfattar omfattade innehåller rör kräver krävs krävde träffas träffades möts möttes ringer ringde
    vågar anmälde anmäler motsvarar motsvarade ingår ingick lät lär toppar toppade delas delades nominerades valdes
    utsågs fyller fyllde tappade tappar passerar passerade överlevde räddades evakuerades""".split()
)
MODIFIERS = frozenset(
    """
    små få bra extra olika fler flera färre mer mindre större yngre äldre högre lägre bättre sämre längre kortare
    tidigare nyare billigare dyrare snabbare enklare svårare starkare tyngre bredare ytterligare gratis äkta inrikes
    utrikes dåvarande nuvarande befintliga kommande pågående återstående motsvarande närliggande kvarvarande
    omfattande styck stycken st sådana övriga andra""".split()
)
ADVERBS = frozenset("helt nästan mycket riktigt nyligen redan ganska väldigt så särskilt högt lågt lika delvis".split())
PEOPLE = frozenset(
    """
    anställda arbetslösa döda skadade sjuka vuxna unga äldre nyanlända utbildade frivilliga kriminella misstänkta
    häktade gripna drabbade omkomna avlidna intervjuade tillfrågade svarande boende studerande sökande deltagande
    inskrivna asylsökande sjukskrivna uppsagda varslade nyanställda timanställda tillsvidareanställda
    visstidsanställda heltidsanställda smittade vaccinerade anhöriga närstående förtroendevalda ledamöter ungdomar
    pensionärer ensamstående hemlösa folkvalda åtalade dömda nominerade inbjudna anmälda registrerade föreläsande
    resande biträdande tjänstgörande yrkesverksamma sysselsatta tävlande gästande utställande lediga""".split()
)
NO_UNITS = frozenset(
    """
    håll a b c d e f andra delen första tredje halva halvor ena gång gången talet tal an till etta tvåa trea om dito
    året dagen veckan månaden natten kvällen dygnet timmen sekunden minuten kap kapitel § stycket punkten paragrafen
    tack långt""".split()
)
FRACTION = re.compile(r"(?:tredje|fjärde|femte|sjätte|sjunde|åtton|nion|tion)de?lar\w*|(?=\w+?(?:de|te)delar)\w++")
TIME_UNITS = frozenset(
    """år åren dag dagar dagarna vecka veckor månad månader månaderna timmar timme minuter sekunder dygn decennier sekel
    nätter""".split()
)
UNIT_ABBREVIATIONS = {
    "kr": "kronor", "sek": "kronor", "km": "kilometer", "m": "meter", "dm": "decimeter", "cm": "centimeter",
    "mm": "millimeter", "kg": "kilo", "hg": "hekto", "g": "gram", "mg": "milligram", "l": "liter", "dl": "deciliter",
    "cl": "centiliter", "ml": "milliliter", "ha": "hektar", "kvm": "kvadratmeter", "kvkm": "kvadratkilometer",
    "km²": "kvadratkilometer", "m²": "kvadratmeter", "m³": "kubikmeter", "kbm": "kubikmeter", "tim": "timmar",
    "h": "timmar", "min": "minuter", "sek.": "sekunder", "kwh": "kWh", "mwh": "MWh", "gwh": "GWh", "twh": "TWh",
    "kw": "kW", "mw": "MW", "gw": "GW", "db": "decibel", "gb": "GB", "mb": "MB", "tb": "TB", "km/h": "km/h",
    "mbit": "Mbit", "hk": "hästkrafter", "kcal": "kcal", "eur": "euro", "usd": "dollar", "p": "poäng", "st": "stycken",
    "mån": "månad",
}  # fmt: skip
UNIT_SIGNS = {"%": "procent", "‰": "promille", "€": "euro", "$": "dollar", "°": "grader", "£": "pund"}
MONEY_SCALES = frozenset("tkr mkr mnkr msek mdkr mdrkr".split())
MEASURES = frozenset(
    """
    kronor kronorna procent procentenheter promille euro dollar öre meter kilometer mil centimeter millimeter hektar
    kvadratmeter kvadratkilometer kubikmeter liter ton kilo gram grader watt kilowattimmar poäng invånare personer
    människor elever barn bostäder lägenheter företag kommuner anställda medlemmar besökare kvadrat platser röster
    timmar dagar jobb deltagare hushåll bilar arbetsplatser medarbetare patienter studenter""".split()
) | frozenset(UNIT_ABBREVIATIONS.values())

LABELS = frozenset(
    """
    plats platsen platserna placering nummer nr no klockan kl årskurs årskurserna åk klass klasserna sida sidan
    sidorna sid kapitel kap paragraf artikel punkt punkten version nivå steg etapp fas del avsnitt säsong omgång
    grupp linje buss spår rum sal väg vägen riksväg länsväg europaväg läsår läsåret vecka v dag lag mål målet agenda
    tabell figur bilaga formel match heat grad årgång modell kanal våning plan zon område distrikt rad kolumn ruta
    tel telefon fax postnummer box psalm upplaga iso covid kategori typ skala division div årskull serie gate
    terminal hall mom moment den kvart halv tal uppdrag proposition prop motion beslut ärende dnr skr sou ds
    förordning direktiv bnr""".split()
)
HARD_LABELS = frozenset(
    "klockan kl årskurs åk klass nr nummer no den kvart halv kapitel kap paragraf artikel sida sidan sid plats".split()
)
MONTHS = frozenset(
    """
    januari februari mars april maj juni juli augusti september oktober november december jan feb apr jun jul aug
    sep sept okt nov dec""".split()
)
VAGUE = frozenset("några flera många åtskilliga par tiotals hundratals tusentals otaliga ett".split())
POINTING = frozenset("dessa båda bägge samma vilka".split())
RECENT = frozenset("senaste närmaste kommande första sista gångna följande närmast".split())
QUALIFIERS = tuple(
    tuple(phrase.split())
    for phrase in (
        "i genomsnitt", "i snitt", "i medeltal", "upp till", "upp emot", "upp mot", "mer än", "fler än", "mindre än",
        "färre än", "som mest", "som minst", "så många som", "inte mindre än", "minst", "högst", "max", "maximalt",
        "cirka", "ca", "omkring", "ungefär", "runt", "kring", "drygt", "knappt", "knappa", "närmare", "nästan", "över",
        "under", "uppemot", "åtminstone", "ungefärligen", "dryga", "bortåt", "inemot", "strax över", "strax under",
        "en bit över", "gott och väl", "i runda tal",
    )
)  # fmt: skip
_SHARERS = "dag|månad|år|vecka|natt|timme|dygn|person|elev|hushåll|kvartal|termin"
RATES = re.compile(
    r"(?: (?:mer|mindre|fler|färre|extra))?"
    rf"(?: per (?:[0-9][0-9 ]{{0,8}}|tusen |hundra )?[^\W\d_]+(?: och (?:{_SHARERS})\b)?"
    r"| om (?:året|dagen|dygnet|månaden|veckan)\b"
    r"| i (?:timmen|minuten|sekunden|månaden|kvartalet|veckan)\b"
    r"| varje (?:år|dag|månad|vecka|natt|dygn|timme)\b"
    r"|/[^\W\d_]{1,12}\b)"
)
MONEY = re.compile(
    r"\b(?:kost\w*|invester\w+|budget\w*|anslag\w*|anslå\w*|nota\w*|satsa\w*|satsning\w*|bidrag\w*|lån\w*|"
    r"betala\w*|omsätt\w+|vinst\w*|förlust\w*|underskott\w*|överskott\w*|pris\w*|intäkt\w*|skuld\w*|spar\w*|besparing\w*|"
    r"skatt\w*|pengar\w*|kronor)\b",
    re.I,
)
DEFINITE_PLURALS = {
    "åren": "år", "dygnen": "dygn", "barnen": "barn", "husen": "hus", "företagen": "företag", "jobben": "jobb",
    "männen": "män", "länen": "län", "husdjuren": "husdjur", "bidragen": "bidrag", "partierna": "partier",
    "målen": "mål", "fallen": "fall", "förslagen": "förslag", "förbunden": "förbund", "lagen": "lag", "talen": "tal",
    "problemen": "problem", "projekten": "projekt", "djuren": "djur", "träden": "träd", "hemmen": "hem",
}  # fmt: skip
