"""Names of an adjective in definite form and a noun: "Tekniska museet", "Stora scenen", not "Gamla torget"."""

from pipeline.reference.roles import role_words

# How adjectives end before a noun that ends names of organisations: "Tekniska", "Regionala", "Allmänna", "Norra".
_DESCRIBING = ("liga", "ska", "ala", "lla", "nna", "rra", "dra", "tra")
# Adjectives in definite form that begin a house's name, and are none alone: "Stora scenen", "Särskilda rådet".
_ADJECTIVES = frozenset(
    """Stora Lilla Nya Gamla Gröna Blå Röda Vita Svarta Gula Bruna Gyllene Glada Goda Vilda Fria Varma Runda Första
    Andra Tredje Sista Särskilda Enskilda Öppna Unga Norra Södra Östra Västra Inre Yttre Övre Nedre""".split()
)
_DEFINITE = ("en", "et", "an", "ern", "eln", "on", "ån", "ön")
# How definite nouns for a spot in a town end, and for what runs through one.
_SPOTS = tuple(
    """stan torget vägen gatan hamnen kajen parken delen sidan änden on ån ön linjen banan ringen tåget bussen ängen
    backen stigen""".split()
)
# The nouns without a definite ending that an adjective begins a name with: "Nationellt | kunskapscentrum".
_NEUTER = ("centrum", "kansli", "nätverk", "forum")


def housed(adjective: str, noun: str) -> bool:
    """Whether an adjective and a noun in definite form are where somebody works: "Stora scenen", not "Gamla torget"."""
    return adjective in _ADJECTIVES and noun.endswith(_DEFINITE) and not noun.endswith(_SPOTS)


def described(adjective: str, noun: str) -> bool:
    """Whether an adjective and a noun in definite form may be a name: "Tekniska museet", "Regionala rådet"."""
    if adjective.endswith("t") and noun.endswith(_NEUTER):
        return len(adjective) > len("Nytt")
    return adjective.endswith(_DESCRIBING) and noun.endswith(role_words().organisation_endings)
