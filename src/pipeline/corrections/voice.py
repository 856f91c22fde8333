"""Whose a quote is, as an editor says it."""

from collections.abc import Iterator
from dataclasses import replace

from pipeline.corrections.declare import Voice
from pipeline.model import Entity, EntityType, Facts, OrganizationBasis, Position, Quote, QuoteKind, Span

EDITOR = "editor"


def said(quote: Quote) -> dict[str, str | None]:
    """What a quote says of its voice, by the keys of a correction."""
    return {
        "speaker": quote.speaker.name if quote.speaker else None,
        "as_written": quote.speaker_as_written,
        "role": quote.role,
        "organization": quote.organization_name,
        "party": quote.party,
        "cue": quote.cue,
    }


def unvoiced(kind: QuoteKind, text: str, parts: tuple[Span, ...]) -> Quote:
    """A quote by the editor of which nothing but its text is known."""
    return Quote(
        kind=kind,
        text=text,
        start_char=parts[0].start_char,
        end_char=parts[-1].end_char,
        parts=parts,
        speaker=None,
        speaker_as_written=None,
        role=None,
        organization=None,
        organization_name=None,
        party=None,
        medium=None,
        cue=None,
        attribution=None,
        confidence=1.0,
        method=EDITOR,
    )


def revoiced(quote: Quote, voice: Voice, facts: Facts) -> Quote:
    """The quote as the editor's. Another speaker brings the position that the article gives that speaker, and leaves
    behind a name in the reporting clause that is not the new one."""
    stated = voice.stated
    if "speaker" in stated and stated["speaker"] != said(quote)["speaker"]:
        quote = _spoken_by(quote, voice, facts)
    if "organization" in stated:
        name = stated["organization"]
        known, basis = _organization(name, facts), OrganizationBasis.STATED if name else None
        quote = replace(quote, organization=known, organization_name=name, organization_basis=basis)
    return replace(
        quote,
        speaker_as_written=stated.get("as_written", quote.speaker_as_written),
        role=stated.get("role", quote.role),
        party=stated.get("party", quote.party),
        cue=stated.get("cue", quote.cue),
        confidence=1.0,
        method=EDITOR,
    )


def position(quote: Quote) -> Position:
    """What a quote says of its speaker's position; nobody's is that of a person without a name."""
    person = quote.speaker or Entity(EntityType.PERSON, "")
    return Position(
        person, quote.role, quote.organization, quote.organization_name, quote.party, quote.organization_basis
    )


def _spoken_by(quote: Quote, voice: Voice, facts: Facts) -> Quote:
    speaker = _speaker(voice, facts)
    known = next((each for each in facts.positions if each.person == speaker), None)
    written = quote.speaker_as_written
    ours = written is None or written.islower() or (speaker is not None and written in speaker.name)
    organization = speaker is not None and speaker.type is EntityType.ORGANIZATION
    return replace(
        quote,
        speaker=speaker,
        speaker_as_written=written if ours else None,
        cue=quote.cue if ours else None,
        role=known.role if known else None,
        organization=speaker if organization else known.organization if known else None,
        organization_name=voice.speaker if organization else known.organization_name if known else None,
        organization_basis=OrganizationBasis.STATED if organization else known.organization_basis if known else None,
        party=known.party if known else None,
        attribution=None,
    )


def _speaker(voice: Voice, facts: Facts) -> Entity | None:
    """The entity of this name that the article names, else a new one."""
    if voice.speaker is None:
        return None
    named = (mention.entity for mention in facts.mentions)
    wanted = (voice.speaker, voice.speaker_type)
    return next((each for each in named if (each.name, each.type) == wanted), Entity(wanted[1], wanted[0]))


def _organization(name: str | None, facts: Facts) -> Entity | None:
    """The entity that the article's own facts give an organisation of this name."""
    return next((entity for entity, known in _employers(facts) if known == name), None)


def _employers(facts: Facts) -> Iterator[tuple[Entity, str | None]]:
    stating: tuple[Quote | Position, ...] = (*facts.quotes, *facts.positions)
    for each in stating:
        if each.organization:
            yield each.organization, each.organization_name
    for mention in facts.mentions:
        if mention.entity.type is EntityType.ORGANIZATION:
            yield mention.entity, mention.entity.name
