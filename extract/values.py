"""What crosses between the rooms of the reader: small frozen values, offsets into the text."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` up to `end` of an article's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One article. `text` is the original, over which `sha256` is taken; all spans lie in it.

    `body` are the paragraphs that tell the story, without byline, captions' repeats, boilerplate.
    """

    id: str
    text: str
    sha256: str
    body: tuple[Span, ...]
    title: str = ""
    headline: Span | None = None
    published: date | None = None
    publisher: str = ""
    author: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date with the precision that the text gives: lexical xsd:date, gYearMonth or gYear."""

    value: str

    @property
    def datatype(self) -> str:
        """The XSD datatype of the value."""
        return {10: "date", 7: "gYearMonth", 4: "gYear"}[len(self.value)]


@dataclass(frozen=True, slots=True)
class Period:
    """When: a start and, where the text gives one, an end; `span` is the words that say so."""

    start: Moment
    end: Moment | None
    span: Span


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that the article names.

    `id` is a prefixed name (country:KOR, body:kor-mofa, person:kim-jung-han, agreement:…);
    `kind` a class of the vocabulary; `polity` the ISO3 code or IGO acronym it stands for, or "";
    `post` and `organization` (an id) are for officials, `parties` (codes) for agreements.
    `known` says that the registry has it already, `named` that it has a name and not just a post;
    `confidence` is for agreements.
    """

    id: str
    kind: str
    label: str
    polity: str = ""
    known: bool = False
    post: str = ""
    organization: str = ""
    parties: tuple[str, ...] = ()
    signed: Moment | None = None
    named: bool = True
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that mean an entity, and why we think so (for the log of merges)."""

    span: Span
    entity: str
    why: str


@dataclass(frozen=True, slots=True)
class Event:
    """A PLOVER event between entities (ids); modality as in the vocabulary.

    `place` is the name of a place, `duration` an xsd:duration; "" where the text gives none.
    `gist` are the lemmas that tell it from other happenings of its type, `words` where the verb or
    noun stands that tells it.
    """

    type: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    modality: str
    evidence: tuple[Span, ...]
    label: str
    mode: str = ""
    period: Period | None = None
    place: str = ""
    duration: str = ""
    gist: frozenset[str] = frozenset()
    words: tuple[Span, ...] = ()
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Measure:
    """A policy act of one polity toward another (ids of entities)."""

    kind: str
    imposer: str
    target: str
    status: str
    evidence: tuple[Span, ...]
    label: str
    object: str = ""
    effective: Period | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Response:
    """An act that answers another, as the text says."""

    later: Event | Measure
    earlier: Event | Measure


@dataclass(frozen=True, slots=True)
class Claim:
    """A position that the article attributes to somebody (an id)."""

    claimant: str
    stance: str
    content: str
    evidence: tuple[Span, ...]
    about: tuple[str, ...] = ()
    confidence: float = 1.0
    contradicts: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What tells it from the other claims of the article; `contradicts` names such keys."""
        first = min(self.evidence)
        return f"{first.start}-{first.end}-{self.stance}-{self.claimant.partition(':')[2]}"


@dataclass(frozen=True, slots=True)
class Ground:
    """A claim with which a measure is justified, as the text says."""

    measure: Measure
    claim: Claim


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision of a court (an id; a state's where the text names no court of it).

    `outcome` is what it orders, in our own words; `against` and `favours` are ids.
    """

    court: str
    evidence: tuple[Span, ...]
    outcome: str = ""
    against: tuple[str, ...] = ()
    favours: tuple[str, ...] = ()
    period: Period | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that was read in one article."""

    article: Article
    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    events: tuple[Event, ...] = ()
    measures: tuple[Measure, ...] = ()
    claims: tuple[Claim, ...] = field(default=())
    responses: tuple[Response, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    grounds: tuple[Ground, ...] = ()
