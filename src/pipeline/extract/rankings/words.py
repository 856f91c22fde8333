"""Words by which Swedish ranking tables say what their columns hold and what they are."""

import re

# Spaces within are underscores.
MISSING = frozenset(
    """- – — − ‑ .. ... … * ? n/a na saknas saknar uppgift_saknas ingen_uppgift ny nytt nya new nykomling nykomlingar
    debut debutant deltog_ej deltog_inte ej_med inte_med ej_rankad ej_rankat utan_placering okänt okänd x nej
    """.split()
) | {""}
DASHES = frozenset("-–—−‑")
UNCHANGED = frozenset("■ ▬ ● ◼ ◾ ⬛ • = → ➔ ➡ ↔ ⇔ ◄► ±0 +/-0 oförändrad oförändrat samma stilla lika".split())
DITTO = frozenset({"", '"', "”", "″", "-”-", '-"-', "–", "-", "="})
AVERAGES = re.compile(
    r"(?:hela )?(?:riket|landet|sverige|länet)$|riks(?:snitt|genomsnitt|medel)\w*$|totalt?$|summa$|alla \w+$|"
    r"samtliga\b|(?:genomsnitt|snitt|medel|median|läns?snitt|kommunsnitt)\w*\b",
    re.I,
)

RANK_HEADER = re.compile(
    r"\b(?:plats(?:en)?|plac|\w{0,30}placering\w*|rank|\w{0,30}ranking\w*|\w{0,30}rankning\w*|position(?:en)?|pos)\b|^pl\.?$|#",
    re.I,
)
NUMBER_HEADER = re.compile(r"^(?:nr|no|nummer|i år|nu|årets|detta år)\.?$", re.I)
EARLIER_HEADER = re.compile(
    r"\b(?:förra|fjol\w*|ifjol|föreg\w*|tidigare|förr|före|senast|innan|sist|föreg)\b|^fg\b|\bfg\.?\s?år", re.I
)
CHANGE_HEADER = re.compile(
    r"förändr|ändring|skillnad|differens|\bdiff\b|trend|utveckling|rörelse|upp\s?/\s?ner|upp\s?/\s?ned|^\+\s?/\s?[-–−]$|"
    r"^[±↑↓▲▼/ ]+$|klättr|^jämf",
    re.I,
)
SCORE_HEADER = re.compile(
    r"poäng|index|betyg|andel|värde|resultat|procent|total|snitt|medel|score|summa|kvot|^%$|^p$|siffra|grad|nöjd", re.I
)
REGION_HEADER = re.compile(r"region|län\b|landsting|landskap", re.I)
REMARK_HEADER = re.compile(
    r"kommentar|motiver|parti|styre|ordförande|anmärk|not\b|kategori|kommungrupp|grupp|kontakt|ansvarig|land\b", re.I
)
NO_RANKING_HEADER = re.compile(
    r"telefon|\btel\b|e-?post|mejl|mail|adress|öppet|öppettid|klockslag|\btid(?:punkt)?\b|datum|avgång|ankomst|\bsida\b|"
    r"budget|utfall|prognos|bokslut|pris\b|avgift|taxa|ansvarig|samordnare|kontakt|hållplats|linje|vecka|månad|moment|"
    r"åtgärd|punkt|ärende|paragraf|§|föredragande|webb|länk",
    re.I,
)
RANKING_TITLE = re.compile(
    r"\brank|\btopp|-topp|i topp\b|\bbäst|\bsämst|\bfrämst|placering|\bbotten|index\b|topplist|vinnar|segrar|\bettor",
    re.I,
)
SUPERLATIVE_TITLE = re.compile(
    r"\b(?:mest|flest|högst\w*|lägst\w*|störst\w*|minst|snabbast\w*|nöjdast\w*|grönast\w*|tryggast\w*|dyrast\w*|"
    r"billigast\w*|rikast\w*|lista\w*|årets|\w{1,30}listan|vackrast\w*|renast\w*|smartast\w*|piggast\w*)\b",
    re.I,
)
SIZE_HEADER = re.compile(r"invånare|folkmängd|befolkning|\bantal\b|platser$", re.I)
NO_RANKING_TITLE = re.compile(
    r"dagordning|föredragningslista|innehåll|(?:program|schema|budget)(?:met|t|en)?\b|tidtabell|öppettid|kontakt|priser|"
    r"prislista|taxa|"
    r"steg för steg|instruktion|så gör du|så här gör|gör så här|"
    r"avgifter|kalender|turné|spelplan|regler|mest läst|frågor",
    re.I,
)
