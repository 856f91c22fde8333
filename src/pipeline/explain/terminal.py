"""An explained article on a terminal; plain text where the output goes elsewhere."""

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from pipeline.explain.pieces import Piece
from pipeline.explain.told import Passage, Said, Told

COLOURS = ("cyan", "green", "yellow", "magenta", "blue", "bright_red", "bright_cyan", "bright_green")
NOBODY = "red"
_WIDEST = 100


def show(told: Told, console: Console | None = None) -> None:
    """Print the article, block by block, each quote explained below the block that it begins in."""
    out = console or Console(highlight=False)
    out.width = min(out.width, _WIDEST)
    for line in _head(told):
        out.print(line)
    by_number = {said.number: said for said in told.quotes}
    for passage in told.passages:
        out.print()
        out.print(_text(passage, by_number))
        for said in passage.quotes:
            out.print(Padding(_card(said), (0, 0, 0, 4)))
    for issue in told.issues:
        out.print(Text(f"\n{issue['severity']}: {issue['message']} ({issue['code']})", "bold"))


def colour(voice: int) -> str:
    """The colour of a speaker by the number of the voice; nobody's has its own."""
    return COLOURS[(voice - 1) % len(COLOURS)] if voice else NOBODY


def _head(told: Told) -> list[Text]:
    row = told.article
    direct = sum(said.direct for said in told.quotes)
    about = (str(row["published_on"] or "no date"), row["byline"] or "no byline", row["url"] or "no address")
    counts = f"{direct} quotes and {len(told.quotes) - direct} indirect, {len(told.cast)} speakers"
    legend = Text.assemble(
        ("direct speech", "reverse"),
        "  ",
        ("indirect speech", "underline"),
        "  ",
        ("name and cue", "bold italic"),
        " of the reporting clause",
    )
    return [Text(" · ".join(about), "dim"), Text(f"{row['article_id']} · {counts}", "dim"), legend]


def _text(passage: Passage, by_number: dict[int, Said]) -> Text:
    strong = "bold" if passage.kind in ("headline", "lede", "heading") else ""
    text = Text(style=strong)
    if passage.kind not in ("headline", "lede", "paragraph", "talstreck"):
        text.append(f"{passage.kind.replace('_', ' ')}  ", "dim")
    for piece in passage.pieces:
        if piece.mark and piece.first:
            text.append(f"[{piece.mark.number}]", f"bold {colour(by_number[piece.mark.number].voice)}")
        text.append(piece.text, _style(piece, by_number))
        if piece.named:
            text.append(f"‹{piece.named.type}›", "dim")
    return text


def _style(piece: Piece, by_number: dict[int, Said]) -> str:
    if piece.mark is None:
        return ""
    tone = colour(by_number[piece.mark.number].voice)
    return {"direct": f"{tone} reverse", "indirect": f"{tone} underline", "clause": f"{tone} bold italic"}[piece.kind]


def _card(said: Said) -> Text:
    row, tone = said.row, f"bold {colour(said.voice)}"
    told = (said.standing, said.kind, f"{said.sureness}, {row['confidence']:.2f}", row["method"])
    return Text.assemble(
        (f"[{said.number}] {row['speaker_name'] or 'no speaker'}", tone),
        "".join(f" · {words}" for words in told if words),
        ("\n" + " ".join(said.reasons), "dim"),
    )
