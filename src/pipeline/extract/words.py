"""Small closed classes of Swedish words, and of their endings, that more than one reader asks for."""

# How nouns end in definite form, in the singular and altogether.
DEFINITE_SINGULAR = ("en", "et", "an")
DEFINITE = (*DEFINITE_SINGULAR, "na", "yn")
# How nouns end that tell when or how often.
TIMES = ("gången", "gånger", "dagen", "kvällen", "morgonen", "natten", "veckan", "året", "månaden", "stunden")
MONTHS = frozenset("januari februari mars april maj juni juli augusti september oktober november december".split())
# Numbers in words, from two on: up to ten, and altogether as far as texts write them so.
FEW = frozenset("två tre fyra fem sex sju åtta nio tio".split())
TEENS = frozenset("elva tolv tretton fjorton femton sexton sjutton arton nitton".split())
NUMBERS = FEW | TEENS | frozenset("tjugo trettio fyrtio femtio sextio hundra tusen".split())
ORDINALS = frozenset(
    "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde".split()
)
# How a genitive ends; a name in s, x or z shows none, "Ryds BoIS tränare".
GENITIVE = ("s", "x", "z", "S", "X", "Z")
# How surnames end that no firm is called by alone: "Karlsson".
PATRONYMIC = "sson"
# What joins the parts of a list.
LISTING = frozenset({",", "och", "samt", "eller"})

ADVERBS = frozenset(
    """också dock vidare sedan därför nu då istället alltså ändå samtidigt även slutligen ofta själv däremot idag igår
    bestämt tyst snabbt glatt leende skrattande tidigare senare först nöjt vänligt retoriskt lakoniskt kort ironiskt
    eftertänksamt uppgivet stolt likaså nyligen igen häromdagen tvärtom dessutom visserligen förvisso återigen öppet
    uttryckligen skriftligen efteråt häromveckan häromåret häromkvällen nyss ikväll imorse förstås naturligtvis givetvis
    genast omedelbart muntligen offentligt återkommande numera inledningsvis avslutningsvis äntligen plötsligt
    uppriktigt ärligt kategoriskt försiktigt modigt fortfarande alltjämt""".split()
)
FINITE = frozenset(
    """är var har hade blir blev ska skulle kan kunde vill ville måste får fick finns fanns gör gjorde går gick kommer
    kom står stod tar tog ger gav ser såg vet vore behöver bör borde heter tycker tror känns""".split()
)
_FINITE_ENDINGS = ("ar", "er", "ade")
# What begins a sentence whose verb then stands before its subject: "När det blir kallt, fryser hon".
SUBORDINATING = frozenset("När Om Eftersom Innan Medan Sedan Efter Trots Enligt Under".split())
# What begins a sentence before a name and is no part of it: "Enligt Klarviks vd", "Även Klarviks vd".
OPENING = (
    frozenset(word.casefold() for word in SUBORDINATING)
    | ADVERBS
    | frozenset(
        """i på vid hos från med till av för mot om bland både och men eller där här så att inte bara efter före utan
    hela inom via per""".split()
    )
)
# By these somebody speaks of himself; by those somebody is spoken to.
SELF = frozenset("jag vi mig oss min mitt mina vår vårt våra".split())
ADDRESSING = frozenset("du dig din ditt dina ni er ert era".split())
FIRST_PERSON = SELF | ADDRESSING | {"man"}
# Whose something is, and who is meant as an object, by sex.
POSSESSIVES = {"hans": "M", "hennes": "F"}
OBJECT_FORMS = {"honom": "M", "henne": "F"}
OWNERS = frozenset((*POSSESSIVES, "hens", "deras"))
# What leads whose something is back to the subject.
REFLEXIVE = frozenset("sin sitt sina".split())
# What stands before a noun in indefinite form for something that is one's own: "hennes firma", "sin egen butik".
OWNING = OWNERS | REFLEXIVE | frozenset("vars dess min mitt vår vårt din ditt egen eget".split())
BOTH = frozenset("båda bägge".split())
SUBJECTS = frozenset("jag du han hon hen den det vi ni de man".split())
THIRD_PERSON = frozenset("han hon hen hans hennes hens honom henne".split())

# Endings of what an organisation publishes, in definite and indefinite form.
DOCUMENTS = tuple(
    """rapporten utredningen undersökningen granskningen beslutet yttrandet skrivelsen pressmeddelandet remissvaret
    studien utvärderingen sammanfattningen förordet inledningen analysen domen protokollet utlåtandet kartläggningen
    rapport utredning undersökning granskning beslut yttrande skrivelse pressmeddelande remissvar studie utvärdering
    analys dom protokoll utlåtande kartläggning statistik statistiken siffror uppgifter beräkningar vägledningen
    vägledning brevet brev mejlet mejl svaret riktlinjerna riktlinjer strategin planen promemorian avtalet lagen
    handlingarna dokumentet dokument inlägget artikeln anmälan åtalet ansökan direktivet propositionen betänkandet
    motiveringen motivering policyn förslaget texten uttalandet uttalande föreskrifterna lagtexten reglerna bokslutet
    bokslut""".split()
)
# How a sentence begins that tells what a document holds.
IN_DOCUMENT = frozenset("I Ur Av".split())
# Verbs by which a document holds what is quoted: "i rapporten står att".
HOLDING = frozenset(
    """står heter konstateras
    slås skriver sägs framgår framhålls understryks betonas stod hette skrev lyder löd""".split()
)
# Nouns for kin, by the sex that they tell.
_KINSWOMEN = frozenset(
    """mor moder mamma morsa mormor farmor moster faster dotter syster syrra maka hustru fru fruga gumma flickvän fästmö
    svägerska""".split()
)
_KINSMEN = frozenset(
    """far fader pappa farsa morfar farfar morbror farbror son bror broder brorsa make man gubbe pojkvän fästman
    svåger""".split()
)
KIN = _KINSWOMEN | _KINSMEN | frozenset("kusin barn barnbarn tvilling trilling syskon sambo särbo".split())
# Who is told of without a name, by the sex that the noun tells.
WOMEN = _KINSWOMEN | frozenset("kvinna flicka tjej väninna dam änka".split())
MEN = _KINSMEN | frozenset("pojke kille herre änkling".split())
OTHERS = frozenset("person granne kollega vän kompis sambo partner anhörig anställd kund besökare medlem".split())


def looks_finite(word: str) -> bool:
    """Whether a word looks like a finite verb: a common one, or in lower case and ending as most do."""
    return word in FINITE or (word[0].islower() and word.endswith(_FINITE_ENDINGS))
