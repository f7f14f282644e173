# Generated from the Rust types; `UPDATE=1 cargo test --test project bindings_are_current` rewrites it.
"""A social code as models of pydantic: `pip install 'codesocial[pydantic]'`.

Keys that no model has, those of the form `x-…` among them, are kept. `None` is the same as left out. The models see to the
shape alone; `codesocial.validate` takes them and tells the rest.

>>> from codesocial.models import SocialCode
>>> code = SocialCode(
...     codesocial="1.0",
...     id="https://example.org/jardin",
...     version="0.1.0",
...     status="draft",
...     language="fr",
...     title="Notre jardin",
... )
>>> code.model_dump()["title"]
'Notre jardin'
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from codesocial._model import Field as _Field
from codesocial._model import Part
from codesocial._types import (
    Abstentions,
    Act,
    ActionStatus,
    AdoptionMode,
    AssessmentOutcome,
    BallotKind,
    Binding,
    BlankVotes,
    BodyKind,
    CalendarDate,
    Cause,
    ContributorRole,
    Count,
    Currency,
    DayOfYear,
    DecisionOutcome,
    Digest,
    EvidenceKind,
    ExchangeKind,
    Force,
    Formality,
    FormatVersion,
    Genre,
    Id,
    Iri,
    Language,
    Licence,
    LinkRelation,
    Method,
    Natural,
    NotStated,
    Observed,
    Operator,
    PartialDate,
    Precedence,
    Profit,
    QuorumBase,
    QuorumFailure,
    Ref,
    Rejection,
    ResourceKind,
    RightKind,
    SanctionKind,
    SanctionLevel,
    Share,
    StakeholderKind,
    Standard,
    Status,
    SubjectKind,
    ThresholdBase,
    Tie,
    Unit,
    Unstated,
    Version,
    Voice,
)

__all__ = [
    "Action",
    "Actor",
    "Adoption",
    "Against",
    "Amendment",
    "Amount",
    "Article",
    "Assessment",
    "AuditPlan",
    "Ballot",
    "BallotOnRequest",
    "Bearers",
    "Body",
    "BreachOf",
    "Cap",
    "CodeRecord",
    "Commitment",
    "CommitmentException",
    "Content",
    "Context",
    "Contributor",
    "Decision",
    "Dimension",
    "Dimensions",
    "Dissolution",
    "Effective",
    "Ending",
    "Evidence",
    "Example",
    "Exchange",
    "FiscalYear",
    "FromArticle",
    "Governance",
    "History",
    "HistoryEvent",
    "Holder",
    "Identifier",
    "Indicator",
    "Item",
    "Lifetime",
    "Link",
    "LocalText",
    "Matter",
    "Measurement",
    "Membership",
    "Model",
    "Note",
    "Occurrence",
    "OneOf",
    "Period",
    "Planned",
    "Principle",
    "Process",
    "Proxies",
    "ProxyRule",
    "Purpose",
    "Quorum",
    "QuorumRule",
    "Recourse",
    "RecourseStep",
    "Reservation",
    "Resource",
    "Review",
    "Revision",
    "Right",
    "Role",
    "Sanction",
    "ScopeItem",
    "Seat",
    "Seated",
    "Seats",
    "SecondCall",
    "Sentence",
    "Session",
    "SetBy",
    "SocialCode",
    "SomeOf",
    "Stakeholder",
    "StatedIn",
    "Stewardship",
    "Subject",
    "Tally",
    "Target",
    "Term",
    "Terms",
    "Threshold",
    "Time",
    "Timing",
    "When",
]


class SocialCode(Part):
    """A social code: what a collective is, why it exists and how it works, written so that every
    stakeholder can read it, rely on it and check it.

    Everything but the record is what the parties adopt and sign; the record keeps what happened
    since.
    """

    schema_: str | None = _Field(default=None, validation_alias="$schema", serialization_alias="$schema")
    """The address of the JSON Schema that an editor uses to help while writing. It is not part of
    what is signed.
    """

    codesocial: FormatVersion
    """The version of the CodeSocial format that the document follows. It tells a reader, or a tool,
    which rules apply.
    """

    id: Iri
    """The permanent address of this social code, the same in all its versions. Use a web address
    that you control, so that others can cite it.
    """

    version: Version
    """The version of the text, as three numbers. Raise the first when duties or rights change, the
    second when something is added, the third for a correction.
    """

    status: Status
    """How far the text has come, from draft to repealed. A reader needs it to know whether the text
    is in force.
    """

    language: Language
    """The language in which the text is authoritative, and that of every text written without a
    language. When a translation differs, this language prevails.
    """

    title: LocalText
    """The name of the text, as people will cite it."""

    genre: Genre | None = None
    """What the text is: statutes, internal rules, a charter, an agreement or a policy. It tells
    what may be expected of it.
    """

    summary: LocalText | None = None
    """The main terms at a glance, in plain words. Write it for a newcomer who has two minutes."""

    license: Licence | None = None
    """The licence under which others may copy, adapt or fork this text. A social code is meant to
    be reused.
    """

    issued: CalendarDate | None = None
    """The day on which this version was published."""

    effective: Effective | None = None
    """From when and until when this version applies."""

    review: Review | None = None
    """When the text is to be read again together and, if need be, changed."""

    translations: list[Language] | None = None
    """The other languages that the document claims to cover. Every text must then exist in each of
    them.
    """

    binding: Binding | None = None
    """The force that the text claims for itself: none, moral, contractual or statutory. Say it, so
    that nobody discovers it during a dispute.
    """

    unstated: Unstated | None = None
    """What holds where the text says nothing. Without it, each person fills the silence in their
    own way.
    """

    articles: list[Article] | None = None
    """The text itself, article by article, as people adopted it. Where there are articles, they
    prevail: the other keys say what they mean.
    """

    subject: Subject | None = None
    """What the code is about: the organisation, project, place or commons that it describes."""

    purpose: Purpose | None = None
    """Why the subject exists: its reason for being, its context, challenges, objectives and
    missions.
    """

    history: History | None = None
    """Where the subject comes from: its story and the events that made it."""

    dimensions: Dimensions | None = None
    """How the subject works, on six planes from the social to the cultural."""

    stakeholders: list[Stakeholder] | None = None
    """Everyone concerned: persons, groups, organisations, public bodies and the living world. The
    rest of the code refers to them.
    """

    governance: Governance | None = None
    """Who decides what and how, how people join and leave, what happens in a dispute and how this
    text changes.
    """

    resources: list[Resource] | None = None
    """What is held in common or put to work, from land to knowledge."""

    rights: list[Right] | None = None
    """Who may do what with the resources, one right at a time."""

    reciprocity: list[Exchange] | None = None
    """Who gives what to whom, in money or otherwise. It makes visible the exchanges that usually go
    unsaid.
    """

    indicators: list[Indicator] | None = None
    """What is counted or observed to know whether commitments are kept."""

    links: list[Link] | None = None
    """Ties to other social codes, statutes, by-laws and laws."""

    glossary: list[Term] | None = None
    """The words that have a precise meaning here. A newcomer should not have to guess."""

    contributors: list[Contributor] | None = None
    """Who took part in writing the text, and in what role."""

    record: CodeRecord | None = None
    """What happened: actions, measurements, assessments, decisions and adoptions. It can grow
    without changing what was adopted.
    """

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Action(Part):
    """Something done to carry out an intention, so that everyone can follow how words and deeds
    agree.
    """

    id: Id
    """The short name by which the action is referred to."""

    title: LocalText
    """What is done, in a few words."""

    text: LocalText | None = None
    """What is done, in detail."""

    implements: list[Ref] | None = None
    """The principles, models, commitments or objectives that it carries out. An action that carries
    out nothing happens for no stated reason.
    """

    by: list[Ref] | None = None
    """Who does it."""

    status: ActionStatus
    """How far it has come."""

    from_: CalendarDate | None = _Field(default=None, validation_alias="from", serialization_alias="from")
    """The day on which it began or is to begin."""

    until: CalendarDate | None = None
    """The day on which it ended or is to end."""

    evidence: list[Ref] | None = None
    """What shows that it was done."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Adoption(Part):
    """The act by which a party makes a version of the text its own."""

    id: Id | None = None
    """The short name by which the adoption is referred to."""

    party: Ref
    """Who adopts."""

    capacity: LocalText | None = None
    """In what capacity it adopts, for example a body on behalf of an organisation."""

    mode: AdoptionMode
    """By which act it adopts."""

    decision: Ref | None = None
    """The decision by which it was adopted, when there was one."""

    version: Version
    """The version that is adopted."""

    digest: Digest
    """The fingerprint of the adopted text, which shows exactly what was accepted."""

    text_digest: Digest | None = _Field(default=None, validation_alias="textDigest", serialization_alias="textDigest")
    """The fingerprint of the articles alone, whatever is said about their meaning."""

    at: CalendarDate
    """The day of the act. The party is bound from then on, as soon as the text is in force."""

    reservations: list[Reservation] | None = None
    """What the party does not accept, or accepts on a condition."""

    proof: dict[str, Any] | None = None
    """The electronic proof of the act, such as a signature, in the form that its method defines.
    """

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Amendment(Part):
    """How this text is changed, and who must agree to it."""

    process: Ref | None = None
    """The decision process by which a change is adopted, or who adopts it."""

    notice: LocalText | None = None
    """How and how long before a decision a proposed change is made known."""

    approval_by: list[Ref] | None = _Field(default=None, validation_alias="approvalBy", serialization_alias="approvalBy")
    """The parties or processes whose own agreement is needed besides."""

    entrenched: list[Ref] | None = None
    """The elements that this procedure cannot change."""

    fork: LocalText | None = None
    """How someone who disagrees may leave with a copy of the text and make another of it."""

    text: LocalText | None = None
    """What the other keys cannot say."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Amount(Part):
    """A sum in a currency."""

    value: float
    """The sum, in units of the currency."""

    currency: Currency
    """The currency in which it is counted."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Article(Part):
    """A piece of the text as people adopted it: a chapter, an article, a paragraph, a point."""

    id: Id
    """The short name of the article. It stays when the number changes."""

    num: str | None = None
    """The number as printed, with its word: “Article 3”, “§ 13”, “(2)”."""

    heading: LocalText | None = None
    """The heading."""

    content: Content | None = None
    """The words, before those of the articles within: a text, or its sentences where an element
    needs one of them.
    """

    articles: list[Article] | None = None
    """The articles within."""


class Assessment(Part):
    """A judgement, at a date and by a named party, on whether what was said is kept."""

    id: Id
    """The short name by which the assessment is referred to."""

    of: list[Ref]
    """The elements that were assessed."""

    outcome: AssessmentOutcome
    """What was found."""

    at: CalendarDate
    """The day of the judgement."""

    by: Ref
    """Who made it."""

    independent: bool
    """True when whoever made it has no part in what is assessed."""

    evidence: list[Ref] | None = None
    """What it relies on."""

    text: LocalText | None = None
    """The reasons, and what should be done."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class AuditPlan(Part):
    """When and by whom the gap between text and reality is examined."""

    every: Time | None = None
    """How often an audit takes place."""

    by: list[Ref] | None = None
    """Who carries it out; at least one of them should be independent."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class BallotOnRequest(Part):
    """A vote that is secret when someone asks for it."""

    secret_if: Actor = _Field(validation_alias="secretIf", serialization_alias="secretIf")
    """Who can ask for it."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Body(Part):
    """Those who meet, or decide together: an assembly, a board, a committee."""

    id: Id
    """The short name by which the rest of the code refers to this body."""

    name: LocalText
    """What the body is called."""

    kind: BodyKind | None = None
    """What sort of body it is."""

    members: list[Seated] | None = None
    """Who belongs to it: classes of members, roles, other bodies."""

    formed: bool | None = None
    """Write false when the text says that it is not formed."""

    chair: Ref | None = None
    """Who takes the chair, and gives the casting vote where there is one."""

    process: Ref | None = None
    """How it decides unless more is said."""

    sessions: list[Session] | None = None
    """Its kinds of meeting, one an item where they differ."""

    member_of: list[Ref] | None = _Field(default=None, validation_alias="memberOf", serialization_alias="memberOf")
    """The groups or bodies to which it belongs."""

    also_known_as: list[LocalText] | None = _Field(default=None, validation_alias="alsoKnownAs", serialization_alias="alsoKnownAs")
    """Other names used for it, so that one body is not taken for two."""

    until: CalendarDate | None = None
    """The last day on which it existed, when it exists no longer."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Cap(Part):
    """A limit on who may hold a role together: how many, or which share of one group."""

    text: LocalText
    """The limit in words."""

    at_least: Natural | None = _Field(default=None, validation_alias="atLeast", serialization_alias="atLeast")
    """The smallest number allowed."""

    at_most: Natural | None = _Field(default=None, validation_alias="atMost", serialization_alias="atMost")
    """The largest number allowed."""

    share: Share | None = None
    """The largest share that one group may hold."""

    per: LocalText | None = None
    """What makes a group: the same employer, family or village, for example."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Commitment(Part):
    """A promise that can be invoked: who is bound to what, toward whom and with which force.

    The force is a value of its own and is never read from the verb of the text.
    """

    id: Id
    """The short name by which signers cite this commitment and the rest of the code refers to it.
    """

    text: LocalText
    """What is promised, one thing only."""

    force: Force | None = None
    """How strongly it binds, from a duty to a permission."""

    standard: Standard | None = None
    """Whether a result is owed, or the effort to reach it."""

    by: Bearers | None = None
    """Who is bound by it: the parties that can be asked to keep it. Without them, it binds nobody.
    """

    toward: list[Ref] | None = None
    """To whom it is owed, and who may therefore invoke it. The living world can be named here too.
    """

    upholds: list[Ref] | None = None
    """The principles that it upholds. They show why it is there."""

    from_: CalendarDate | None = _Field(default=None, validation_alias="from", serialization_alias="from")
    """The first day on which it binds, when later than that of the text."""

    until: CalendarDate | None = None
    """The last day on which it binds, when it ends before the text does."""

    due: Time | None = None
    """By when it must be done: a date, or a time after something happens; P0D is at once. Avoid
    “soon” and “regularly”: nobody can check them.
    """

    every: Time | None = None
    """How often it must be done, when it comes back."""

    when: When | None = None
    """The circumstances in which it applies, in words or as a list of what must have happened;
    without it, it always applies.
    """

    form: list[Formality] | None = None
    """In which form it is to be done; each of these is enough: a resignation in writing."""

    through: list[Ref] | None = None
    """Through what it is to be done: mailing lists, a register, a journal. A duty takes all of
    them, a permission any.
    """

    exceptions: list[CommitmentException] | None = None
    """The cases in which it does not hold."""

    overrides: list[Ref] | None = None
    """The commitments over which this one prevails when they conflict."""

    indicators: list[Ref] | None = None
    """The indicators that tell whether it is kept, so that the answer does not depend on who is
    asked.
    """

    recourse: Ref | None = None
    """The way by which a breach is raised and settled. Name it, so that nobody has to look for it
    on a bad day.
    """

    sanctions: list[Ref] | None = None
    """The consequences that a breach can have."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Contributor(Part):
    """A party that took part in making the text. It shows that the text was written by several
    hands.
    """

    who: Ref
    """The party that took part."""

    role: ContributorRole
    """In what role it took part."""

    text: LocalText | None = None
    """What it brought."""

    date: CalendarDate | None = None
    """When it took part."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Decision(Part):
    """A decision that was made, with its count, so that anyone can compute its outcome again."""

    id: Id
    """The short name by which the rest of the record refers to it."""

    at: CalendarDate
    """The day of the decision."""

    subject: LocalText
    """What was decided."""

    process: Ref | None = None
    """The decision process that was followed."""

    tally: Tally | None = None
    """How the votes or voices were counted."""

    outcome: DecisionOutcome
    """How it ended."""

    applies: list[Ref] | None = None
    """The elements of the code that the decision applies. Citing them shows that the text is alive.
    """

    evidence: list[Ref] | None = None
    """The minutes or other documents that attest it."""

    text: LocalText | None = None
    """The decision in full, and its reasons."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Dimension(Part):
    """One plane of how the subject works: what is held, how things are done and what is promised.
    """

    summary: LocalText | None = None
    """The general principle of this dimension in a few sentences."""

    keywords: list[LocalText] | None = None
    """The words that sum it up and help to compare codes."""

    principles: list[Principle] | None = None
    """What is held to be right here. A principle describes and does not bind by itself."""

    models: list[Model] | None = None
    """How principles are put into a way of working."""

    commitments: list[Commitment] | None = None
    """What parties owe to each other, and can be held to."""

    not_applicable: LocalText | None = _Field(default=None, validation_alias="notApplicable", serialization_alias="notApplicable")
    """The reason why this dimension does not apply. Silence is a gap; a stated reason is an answer.
    """

    planned: Planned | None = None
    """The announcement that this dimension will be written, and when."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Dimensions(Part):
    """How the subject works, seen from six planes.

    None is left out in silence: a dimension speaks, says why it does not apply, or says when it
    will be written.
    """

    social: Dimension | None = None
    """Community, roles, care, conviviality and conflict."""

    economic: Dimension | None = None
    """Forms of wealth, funding, pay, prices and redistribution."""

    ecological: Dimension | None = None
    """The relation to the living world, restraint and measured impacts."""

    scientific: Dimension | None = None
    """Tools, knowledge, research and the openness of code and data."""

    legal: Dimension | None = None
    """Structure in law, property, licences and transmission."""

    cultural: Dimension | None = None
    """The place of the arts, rituals, languages and popular education."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Dissolution(Part):
    """What happens when the collective ends."""

    process: Ref | None = None
    """The decision process that decides to end, or who decides it."""

    assets: LocalText | None = None
    """What becomes of money, goods and places."""

    data: LocalText | None = None
    """What becomes of data, archives, accounts and keys."""

    text: LocalText | None = None
    """What the other keys cannot say."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Effective(Part):
    """The time during which a text applies."""

    from_: CalendarDate | None = _Field(default=None, validation_alias="from", serialization_alias="from")
    """The first day on which the text applies."""

    until: CalendarDate | None = None
    """The last day on which the text applies. Leave it out when no end is foreseen."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Ending(Part):
    """A way in which membership ends by itself."""

    cause: Cause
    """What ends it."""

    at: LocalText | None = None
    """When it ends then."""

    approval_by: list[Ref] | None = _Field(default=None, validation_alias="approvalBy", serialization_alias="approvalBy")
    """Who must agree."""

    text: LocalText | None = None
    """What the other keys cannot say."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class HistoryEvent(Part):
    """A moment of the history."""

    id: Id
    """The short name by which the event is referred to."""

    date: PartialDate | None = None
    """When it happened; a year alone is enough. Left out where the text does not say."""

    lasting: Time | None = None
    """How long it lasted: P2Y for two years."""

    title: LocalText
    """What happened, in a few words."""

    text: LocalText | None = None
    """What happened and what it changed."""

    sources: list[Iri] | None = None
    """Addresses of documents or pages that attest it."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Evidence(Part):
    """A document, set of data, address or testimony on which others can rely."""

    id: Id
    """The short name by which the rest of the record refers to it."""

    title: LocalText
    """What it is, in a few words."""

    kind: EvidenceKind
    """What sort of evidence it is."""

    url: Iri | None = None
    """Where it can be read. Give its digest too, since what an address shows can change."""

    digest: Digest | None = None
    """Its fingerprint, which shows that it has not been altered."""

    date: CalendarDate | None = None
    """The day on which it was made."""

    by: Ref | None = None
    """Who made or issued it."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Example(Part):
    """A vote with its result, by which anyone can check how the process is counted."""

    eligible: Natural
    """How many may take part."""

    present: Natural | None = None
    """How many take part, or are represented."""

    for_: Natural = _Field(validation_alias="for", serialization_alias="for")
    """How many support the proposal."""

    against: Natural
    """How many oppose it."""

    abstain: Natural | None = None
    """How many abstain."""

    blank: Natural | None = None
    """How many vote blank, or with a void ballot."""

    blocks: Natural | None = None
    """How many raise a reasoned objection."""

    passes: bool
    """Whether the proposal passes."""

    text: LocalText | None = None
    """What the example is meant to show."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class CommitmentException(Part):
    """A case in which a commitment does not hold."""

    text: LocalText
    """The case, described so that it can be recognised."""

    criterion: LocalText | None = None
    """What must be observed for the exception to apply. Without it the exception can swallow the
    rule.
    """

    decided_by: Ref | None = _Field(default=None, validation_alias="decidedBy", serialization_alias="decidedBy")
    """Who, or which process, decides that the case is given."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Exchange(Part):
    """One cell of the reciprocity matrix: who gives what to whom."""

    id: Id
    """The short name by which the rest of the code refers to this exchange."""

    from_: Ref = _Field(validation_alias="from", serialization_alias="from")
    """Who gives."""

    to: Ref
    """Who receives."""

    gives: LocalText
    """What is given."""

    kind: ExchangeKind
    """In which form of wealth it is given."""

    amount: Amount | None = None
    """How much money, when money is given."""

    in_return_for: Ref | None = _Field(default=None, validation_alias="inReturnFor", serialization_alias="inReturnFor")
    """The exchange that this one answers. Together they show whether giving and receiving are
    balanced.
    """

    terms: LocalText | None = None
    """When, how often and on which conditions it is given."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class FiscalYear(Part):
    """The year of accounts."""

    ends: DayOfYear
    """The day on which it ends: --12-31."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class FromArticle(Part):
    """The words of an article, or of a sentence of it, in every language that it has: its own
    content, without the articles within.
    """

    from_article: Ref = _Field(validation_alias="fromArticle", serialization_alias="fromArticle")
    """The article or the sentence."""


class Governance(Part):
    """How the collective governs itself and this text."""

    roles: list[Role] | None = None
    """The functions that are entrusted to someone."""

    bodies: list[Body] | None = None
    """Those who meet and decide together: the assembly, the board, committees."""

    processes: list[Process] | None = None
    """How decisions are made, each way precise enough to be computed."""

    membership: list[Membership] | None = None
    """The ways of belonging, with how one comes in and how one leaves."""

    recourse: list[Recourse] | None = None
    """How a breach is raised and settled."""

    sanctions: list[Sanction] | None = None
    """The consequences of a breach, from the lightest to the gravest."""

    amendment: Amendment | None = None
    """How this text is changed."""

    stewardship: Stewardship | None = None
    """Who keeps the social code itself, how one contributes and where its versions are deposited.
    """

    dissolution: Dissolution | None = None
    """What happens when the collective ends: who decides, and what becomes of assets and data."""

    residual: Ref | None = None
    """Who decides whatever the text gives to nobody."""

    commitments: list[Commitment] | None = None
    """Duties and rights that belong to no dimension, such as those of members and office-holders.
    """

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class History(Part):
    """Where the subject comes from, as a story and as events."""

    story: LocalText | None = None
    """The story as the collective tells it."""

    events: list[HistoryEvent] | None = None
    """The moments that counted, each with its date where the text says one."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Holder(Part):
    """A party that holds a role."""

    who: Ref
    """The party that holds the role."""

    as_of: CalendarDate | None = _Field(default=None, validation_alias="asOf", serialization_alias="asOf")
    """The day on which this was known to be true."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Identifier(Part):
    """A number or name under which a register knows the subject."""

    scheme: str
    """The register or system that gave the identifier."""

    value: str
    """The identifier itself, as the register writes it."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Indicator(Part):
    """Something counted or observed, so that anyone can know whether a commitment is kept."""

    id: Id
    """The short name by which the rest of the code refers to this indicator."""

    name: LocalText
    """What the indicator is called."""

    definition: LocalText
    """What exactly is counted or observed."""

    unit: LocalText | None = None
    """The unit of its values."""

    method: LocalText | None = None
    """How and from which source the value is obtained, so that another person finds the same."""

    baseline: Observed | None = None
    """The value at the start, with which later ones are compared. Measure it before promising a
    target.
    """

    target: Target | None = None
    """The value to be reached."""

    every: Time | None = None
    """How often it is measured."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Item(Part):
    """One challenge, objective, mission or value, which principles can serve and actions can carry
    out.
    """

    id: Id
    """The short name by which the rest of the code refers to this point."""

    text: LocalText
    """The point itself, one idea only."""

    rationale: LocalText | None = None
    """Why it matters here."""

    toward: list[Ref] | None = None
    """For whom it is: those whom a mission is to serve."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Link(Part):
    """A tie to another social code, statute, by-law or law."""

    id: Id | None = None
    """The short name by which the rest of the code refers to the other text."""

    rel: LinkRelation
    """What the other text or its subject is to this one."""

    target: Iri | None = None
    """The address of the other text."""

    title: LocalText | None = None
    """What the other text is called."""

    date: CalendarDate | None = None
    """The day of the other text."""

    version: str | None = None
    """Which version of the other text is meant, as that text names it."""

    digest: Digest | None = None
    """The fingerprint of the other text, which shows that it has not changed."""

    precedence: Precedence | None = None
    """Which of the two prevails when they conflict. Say it as soon as two texts govern the same
    thing.
    """

    issued_by: Ref | None = _Field(default=None, validation_alias="issuedBy", serialization_alias="issuedBy")
    """Who makes the other text: a party, or a process."""

    amended_by: Ref | None = _Field(default=None, validation_alias="amendedBy", serialization_alias="amendedBy")
    """Who changes the other text: a party, or a process."""

    settles: list[LocalText] | None = None
    """What the other text may or must settle, one thing an item."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Matter(Part):
    """A thing to decide or to do: an act, and what it is about."""

    act: Act
    """The act."""

    concerns: list[Ref] | None = None
    """Whom or what it is about: parties, resources, other texts."""

    over: Amount | None = None
    """Only above that sum."""

    up_to: Amount | None = _Field(default=None, validation_alias="upTo", serialization_alias="upTo")
    """Only up to that sum."""

    text: LocalText | None = None
    """What the other keys cannot say."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Measurement(Part):
    """The value found for an indicator on a day."""

    indicator: Ref
    """The indicator that was measured."""

    at: CalendarDate
    """The day on which, or up to which, it was measured."""

    value: Observed
    """The value found, in the unit of the indicator."""

    evidence: list[Ref] | None = None
    """What the value relies on."""

    by: Ref | None = None
    """Who measured it."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Membership(Part):
    """One way of belonging: for whom, how one joins and how one leaves."""

    id: Id
    """The short name by which the rest of the code refers to these members."""

    name: LocalText
    """What these members are called."""

    criteria: list[LocalText] | None = None
    """What is asked of a person or organisation in order to belong."""

    join: LocalText | None = None
    """How one comes in."""

    leave: LocalText | None = None
    """How one leaves of one's own will, and what then becomes of dues, shares and duties."""

    exclude: LocalText | None = None
    """When and how a member can be made to leave."""

    dues: LocalText | None = None
    """What one pays or gives in order to belong."""

    join_process: Ref | None = _Field(default=None, validation_alias="joinProcess", serialization_alias="joinProcess")
    """The decision process that admits a new member, or who decides it."""

    exclude_process: Ref | None = _Field(default=None, validation_alias="excludeProcess", serialization_alias="excludeProcess")
    """The decision process that excludes a member, or who decides it."""

    member_of: list[Ref] | None = _Field(default=None, validation_alias="memberOf", serialization_alias="memberOf")
    """The classes, groups or bodies to which these members belong as well."""

    size: Natural | None = None
    """How many members it counts."""

    endings: list[Ending] | None = None
    """The ways in which membership ends by itself, one an item: death, dissolution, non-payment.
    """

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Model(Part):
    """A way of working: how principles are put into practice."""

    id: Id
    """The short name by which the rest of the code refers to this model."""

    name: LocalText
    """What the model is called."""

    text: LocalText
    """How it works, so that a newcomer could take part."""

    practised: bool | None = None
    """True when this is done today, false when it is an intention. Leave it out only if nobody
    knows.
    """

    applies: list[Ref] | None = None
    """The principles that this model puts into practice."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Occurrence(Part):
    """Something that happens to what this text names: a vote that fails, a seat that falls vacant.
    Of several keys, all must have happened.
    """

    convened: Ref | None = None
    """The session that was called, or the process in which a vote was called."""

    adopted: Ref | None = None
    """The process that decided in favour."""

    rejected: Ref | None = None
    """The process that decided against, or came to no decision: “when the vote has failed”."""

    done: Ref | None = None
    """What was done: a duty that was kept, a permission, a right or a recourse that was used, a
    session whose agenda is done, a sanction that was applied.
    """

    not_done: Ref | None = _Field(default=None, validation_alias="notDone", serialization_alias="notDone")
    """What was not done, or was done in vain."""

    vacant: Ref | None = None
    """The role whose seat is vacant."""

    text: LocalText | None = None
    """What the other keys cannot say."""


class OneOf(Part):
    """One of several parties: “the president or the secretary must”."""

    any_of: list[Ref] | None = _Field(default=None, validation_alias="anyOf", serialization_alias="anyOf")
    """The parties, one of which is bound."""


class Period(Part):
    """A length of time: a number and a unit, for example 3 months."""

    count: Count
    """How many units."""

    unit: Unit
    """The unit in which it is counted."""


class Planned(Part):
    """A dimension still to be written, with the date by which it will be."""

    by: CalendarDate
    """The day by which it will be written."""

    text: LocalText
    """What is missing and how it will be written."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Principle(Part):
    """Something that the collective holds to be right, and from which models and commitments
    follow.

    A principle describes what is; it does not bind anyone by itself.
    """

    id: Id
    """The short name by which the rest of the code refers to this principle."""

    text: LocalText
    """The principle itself."""

    rationale: LocalText | None = None
    """Why it is held."""

    criteria: list[LocalText] | None = None
    """What anyone can observe to tell whether the principle is lived. Without a criterion, a
    principle cannot be assessed.
    """

    serves: list[Ref] | None = None
    """The objectives, missions or values that this principle serves. They tie the how to the why.
    """

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Process(Part):
    """A way of deciding, precise enough to compute whether a proposal passes.

    Its examples are its tests: write one for each case that people could argue about.
    """

    id: Id
    """The short name by which the rest of the code refers to this process."""

    name: LocalText
    """What the process is called."""

    scope: list[ScopeItem] | None = None
    """The subjects on which it decides, each a matter or in words. Two processes should not share a
    subject.
    """

    method: Method | None = None
    """The way in which agreement is reached."""

    like: Ref | None = None
    """The process like which this one is counted: whatever is not written here is taken over from
    it, but for its name, scope, circumstances and examples.
    """

    participants: list[Ref] | None = None
    """Who takes part in the decision: the persons or organisations that are eligible. The counts
    are made out of them.
    """

    session: Ref | None = None
    """The session or body in which alone it can be decided; its notice, convener and proxies hold.
    """

    when: When | None = None
    """The circumstances in which it decides, in words or as a list of what must have happened;
    without it, at any time.
    """

    form: list[Formality] | None = None
    """In which form people decide: together, in writing, online; each of these is enough."""

    through: list[Ref] | None = None
    """Through what they decide: a service, a mailing list. Any of them."""

    proposer: Actor | None = None
    """Who may bring a proposal."""

    notice: Time | None = None
    """How long before the decision the proposal is made known, so that everyone can prepare."""

    discussion: LocalText | None = None
    """How the proposal is discussed before deciding."""

    quorum: Quorum | None = None
    """How many must take part for the decision to be valid; write “none” when there is no such
    condition.
    """

    threshold: Threshold | None = None
    """How much support a proposal needs, and out of what it is counted. “A majority” alone says
    neither.
    """

    approval_by: list[Ref] | None = _Field(default=None, validation_alias="approvalBy", serialization_alias="approvalBy")
    """The parties or processes that must each agree besides."""

    abstentions: Abstentions | None = None
    """Whether those who abstain count among those who voted."""

    ballot: Ballot | None = None
    """Whether the vote is open or secret, or secret when someone asks."""

    blank_votes: BlankVotes | None = _Field(default=None, validation_alias="blankVotes", serialization_alias="blankVotes")
    """Whether blank and void votes count among the votes out of which the share is counted."""

    block: Count | None = None
    """How many reasoned objections stop a proposal."""

    tie: Tie | None = None
    """What happens when support and opposition are equal."""

    delay: Time | None = None
    """How long after the decision it takes effect, or may still be contested."""

    fallback: Ref | None = None
    """The process that decides when this one does not succeed."""

    on_rejection: Rejection | None = _Field(default=None, validation_alias="onRejection", serialization_alias="onRejection")
    """Whether a proposal that is rejected goes on to the fallback process or is settled."""

    record: LocalText | None = None
    """How and where the decision is written down."""

    recusal: LocalText | None = None
    """Who stands aside, and when, because interests conflict."""

    concerned_votes: bool | None = _Field(default=None, validation_alias="concernedVotes", serialization_alias="concernedVotes")
    """Whether the person whom the decision concerns may vote on it."""

    examples: list[Example] | None = None
    """Votes with their result, which show and test how the process is counted. Write the ones that
    people could argue about.
    """

    text: LocalText | None = None
    """What the other keys cannot say."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class ProxyRule(Part):
    """How many proxies one person may hold, and who may hold them."""

    per_person: Count = _Field(validation_alias="perPerson", serialization_alias="perPerson")
    """How many one person may hold."""

    holders: LocalText | None = None
    """Who may hold them."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Purpose(Part):
    """Why the subject exists, in the four parts of the method: context, challenges, objectives and
    missions, with the values held.
    """

    statement: LocalText | None = None
    """The reason for being in a sentence or two: that of the subject, not of this text."""

    context: Context | None = None
    """The situation from which the purpose arises: one text, or point by point."""

    challenges: list[Item] | None = None
    """What is at stake in that situation."""

    objectives: list[Item] | None = None
    """What is to be reached."""

    missions: list[Item] | None = None
    """What one takes on in order to reach it."""

    values: list[Item] | None = None
    """What one holds dear and would not give up."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class QuorumRule(Part):
    """How many must take part for a decision to be valid: a share or a head count."""

    value: Share | None = None
    """The share that must take part. Use this or a head count."""

    count: Count | None = None
    """How many must take part. Use this or a share."""

    base: QuorumBase | None = None
    """Out of whom the share is counted."""

    on_failure: QuorumFailure | None = _Field(default=None, validation_alias="onFailure", serialization_alias="onFailure")
    """What happens when too few take part."""

    second_call: SecondCall | None = _Field(default=None, validation_alias="secondCall", serialization_alias="secondCall")
    """What holds for the second meeting."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class CodeRecord(Part):
    """What happened since the text was written.

    It lies outside what the parties adopt and sign, so that facts can be added without changing the
    text.
    """

    actions: list[Action] | None = None
    """What is done to carry out the intentions."""

    measurements: list[Measurement] | None = None
    """The values found for the indicators."""

    evidence: list[Evidence] | None = None
    """The documents, data and testimonies on which the rest relies."""

    assessments: list[Assessment] | None = None
    """Judgements on whether what was promised is kept."""

    decisions: list[Decision] | None = None
    """The decisions made, with their count."""

    adoptions: list[Adoption] | None = None
    """Who adopted which version, one entry a party."""

    revisions: list[Revision] | None = None
    """The versions of the text in order, each tied to the one before."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Recourse(Part):
    """A way by which anyone concerned can raise a breach and have it settled."""

    id: Id
    """The short name by which the rest of the code refers to this way."""

    name: LocalText
    """What it is called."""

    against: Against | None = None
    """What can be contested this way: “everything”, or the commitments, sanctions, decisions and
    parties named.
    """

    steps: list[RecourseStep] | None = None
    """What is done, in order, from talking to deciding."""

    hearing: LocalText | None = None
    """How each side is heard before anything is decided."""

    appeal: LocalText | None = None
    """How the outcome can be contested."""

    body: Ref | None = None
    """Who settles it in the end."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class RecourseStep(Part):
    """One step: who does what, and within what time."""

    who: Actor
    """Who acts at this step."""

    means: LocalText
    """What is done."""

    within: Time | None = None
    """The time in which it must be done."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Reservation(Part):
    """A part of the text that a party does not accept, or accepts on a condition."""

    of: Ref
    """The element on which the reservation bears."""

    text: LocalText
    """The reservation and its reasons."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Resource(Part):
    """Something held in common or put to work, and those who take care of it."""

    id: Id
    """The short name by which the rest of the code refers to this resource."""

    name: LocalText
    """What the resource is called."""

    kind: ResourceKind
    """What sort of resource it is."""

    description: LocalText | None = None
    """What it is, in what state, and how much of it there is."""

    license: Licence | None = None
    """The licence under which it is shared, for a text, code or data."""

    stewards: list[Ref] | None = None
    """Who takes care of it and answers for it. A resource without a steward is nobody's concern.
    """

    url: Iri | None = None
    """Where it can be found or read about."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Review(Part):
    """When a text is to be read again by those it concerns."""

    by: CalendarDate | None = None
    """The day by which the next review must have taken place."""

    every: Time | None = None
    """How often the text is reviewed, for example every year."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Revision(Part):
    """A version of the text, tied to the one before so that none can be altered unseen."""

    version: Version
    """The number of the version."""

    at: CalendarDate
    """The day on which it was deposited."""

    digest: Digest
    """The fingerprint of its text."""

    previous: Digest | None = None
    """The fingerprint of the version before; left out for the first."""

    summary: LocalText
    """What changed and why."""

    decided_by: Ref | None = _Field(default=None, validation_alias="decidedBy", serialization_alias="decidedBy")
    """The decision that adopted it."""

    url: Iri | None = None
    """Where this version is deposited."""

    text_digest: Digest | None = _Field(default=None, validation_alias="textDigest", serialization_alias="textDigest")
    """The fingerprint of the articles alone, whatever is said about their meaning."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Right(Part):
    """One right in the bundle: who may do what, with which resource, on which conditions."""

    id: Id
    """The short name by which the rest of the code refers to this right."""

    right: RightKind
    """What it allows."""

    resource: Ref | None = None
    """The resource that it bears on; without it, the right bears on the subject as a whole."""

    holders: list[Ref] | None = None
    """Who has the right."""

    conditions: LocalText | None = None
    """What must be fulfilled in order to exercise it."""

    text: LocalText | None = None
    """What the other keys cannot say."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Role(Part):
    """A function entrusted to someone, with how they receive it and how they lose it."""

    id: Id
    """The short name by which the rest of the code refers to this role."""

    name: LocalText
    """What the role is called."""

    responsibilities: list[LocalText] | None = None
    """What the role answers for, one thing an item."""

    holders: list[Holder] | None = None
    """Who holds the role now. Name a group or an organisation rather than a person where you can:
    the text is public.
    """

    seats: Seats | None = None
    """How many hold the role at the same time."""

    from_: list[Ref] | None = _Field(default=None, validation_alias="from", serialization_alias="from")
    """From among whom the holders come."""

    criteria: list[LocalText] | None = None
    """What is asked of a person or organisation in order to hold the role."""

    appointed_by: Ref | None = _Field(default=None, validation_alias="appointedBy", serialization_alias="appointedBy")
    """The process, role or party that appoints the holders."""

    term: Time | None = None
    """How long one holds the role before being appointed again or replaced, for example P2Y for two
    years.
    """

    terms: Terms | None = None
    """How many terms one person may hold the role."""

    removal: LocalText | None = None
    """How a holder can be removed before the end of the term."""

    removed_by: Ref | None = _Field(default=None, validation_alias="removedBy", serialization_alias="removedBy")
    """The process or party that removes a holder before the end of the term."""

    powers: list[Matter] | None = None
    """What each holder may decide or do alone."""

    vacancy: LocalText | None = None
    """Who takes over when nobody holds the role."""

    caps: list[Cap] | None = None
    """Limits on who may hold the role together, so that no group dominates."""

    member_of: list[Ref] | None = _Field(default=None, validation_alias="memberOf", serialization_alias="memberOf")
    """The classes, groups or bodies to which its holders belong."""

    incompatible_with: list[Ref] | None = _Field(default=None, validation_alias="incompatibleWith", serialization_alias="incompatibleWith")
    """The roles that nobody may hold together with this one."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Sanction(Part):
    """A consequence that a breach can have, decided fairly and in proportion."""

    id: Id
    """The short name by which the rest of the code refers to this sanction."""

    grounds: list[LocalText] | None = None
    """The breaches that can lead to it."""

    causes: list[Cause] | None = None
    """The sorts of these grounds, for those who compare: harm, absence, competition."""

    breach_of: BreachOf | None = _Field(default=None, validation_alias="breachOf", serialization_alias="breachOf")
    """The commitments whose breach can lead to it, or “everything”."""

    when: When | None = None
    """What must have happened before it may be applied, in words or as a list: nobody is excluded
    who was not warned.
    """

    level: SanctionLevel | None = None
    """Its place on the scale from 1, the lightest, to 9, the gravest."""

    kind: SanctionKind | None = None
    """What sort of measure it is."""

    against: list[Ref] | None = None
    """On whom it can fall, where not on any who broke what they owe."""

    effect: LocalText | None = None
    """What it means in practice for the party concerned."""

    revokes: list[Ref] | None = None
    """The memberships, roles and rights that it takes away."""

    decided_by: Ref | None = _Field(default=None, validation_alias="decidedBy", serialization_alias="decidedBy")
    """Who, or which process, decides it."""

    hearing: LocalText | None = None
    """How the party concerned is heard first."""

    appeal: LocalText | None = None
    """How the sanction can be contested."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Seat(Part):
    """A party in a body, with its voice and votes."""

    who: Ref
    """The party."""

    voice: Voice | None = None
    """Whether it decides or only advises; it decides when this is left out."""

    votes: Count | None = None
    """How many votes each has."""

    share: Share | None = None
    """Its share of all votes, for colleges."""


class Seats(Part):
    """How many hold a role at the same time."""

    count: Count | None = None
    """Exactly so many."""

    at_least: Natural | None = _Field(default=None, validation_alias="atLeast", serialization_alias="atLeast")
    """At least so many."""

    at_most: Count | None = _Field(default=None, validation_alias="atMost", serialization_alias="atMost")
    """At most so many."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class SecondCall(Part):
    """What holds for a second meeting when the quorum was missed."""

    notice: Time | None = None
    """How long before it the second call is sent."""

    quorum: Quorum | None = None
    """How many must then take part; write “none” when any number will do."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Sentence(Part):
    """A sentence of an article, which an element can name."""

    id: Id | None = None
    """The short name of the sentence, where an element names it."""

    text: LocalText
    """The sentence."""


class Session(Part):
    """A kind of meeting of a body. Its frequency, notice and agenda are duties of those who convene
    toward the members.
    """

    id: Id
    """The short name by which the rest of the code refers to this session."""

    name: LocalText
    """What it is called."""

    every: Time | None = None
    """How often it takes place."""

    convened_by: list[Actor] | None = _Field(default=None, validation_alias="convenedBy", serialization_alias="convenedBy")
    """Who may convene it, each of them alone."""

    notice: Time | None = None
    """How long before it the call is sent."""

    additions: Time | None = None
    """How long before it items may still be added to the agenda."""

    form: list[Formality] | None = None
    """In which form the call and what is added to the agenda reach the members; each of these is
    enough.
    """

    through: list[Ref] | None = None
    """Through what the call reaches the members: a mailing list, a journal. All of them."""

    agenda: LocalText | None = None
    """What is on the agenda, and who settles it."""

    place: LocalText | None = None
    """Where or how it takes place."""

    record: LocalText | None = None
    """How it is written down, and by whom."""

    quorum: Quorum | None = None
    """How many must be there for it to take place, apart from the quorum of a decision."""

    proxies: Proxies | None = None
    """How many proxies one person may hold, or “none”."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class SomeOf(Part):
    """So many of a party: “three members”, “a tenth of the members”."""

    of: Ref
    """Of which party."""

    count: Count | None = None
    """How many. Use this or a share."""

    at_least: Share | None = _Field(default=None, validation_alias="atLeast", serialization_alias="atLeast")
    """Which share, at least. Use this or a head count."""


class Stakeholder(Part):
    """Someone or something concerned by the code: a person, a group, an organisation, a category of
    people, or a part of the living world.
    """

    id: Id
    """The short name by which the rest of the code refers to this stakeholder."""

    name: LocalText
    """The name by which it is known."""

    kind: StakeholderKind
    """What sort of stakeholder it is."""

    description: LocalText | None = None
    """Who or what it is, and how it is concerned."""

    identifier: Iri | None = None
    """An address that means this stakeholder everywhere, such as a web address or a decentralised
    identifier. It ties a signature to the party.
    """

    member_of: list[Ref] | None = _Field(default=None, validation_alias="memberOf", serialization_alias="memberOf")
    """The groups or organisations to which it belongs."""

    also_known_as: list[LocalText] | None = _Field(default=None, validation_alias="alsoKnownAs", serialization_alias="alsoKnownAs")
    """Other names used for it, so that one party is not taken for two."""

    size: Natural | None = None
    """How many persons it counts. It lets a quorum or a head count be checked."""

    until: CalendarDate | None = None
    """The last day on which it existed, when it exists no longer."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Stewardship(Part):
    """The governance of the social code itself."""

    keepers: list[Ref] | None = None
    """Who keeps the text, answers questions about it and sees to its reviews."""

    contribute: LocalText | None = None
    """How anyone can propose a change, member or not."""

    deposit: Iri | None = None
    """The address where each version is deposited, dated and left unaltered. The next version is
    worked on elsewhere.
    """

    audit: AuditPlan | None = None
    """How often, and by whom, the text is compared with reality."""

    tools: list[LocalText] | None = None
    """The tools with which the text is written, discussed and followed."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Subject(Part):
    """What a social code is about: the general information that lets anyone know who is speaking
    and where.
    """

    kind: SubjectKind
    """What sort of thing it is."""

    name: LocalText
    """The name by which it is known."""

    description: LocalText | None = None
    """What it is and does, in a few sentences."""

    activities: list[LocalText] | None = None
    """What is actually done, one activity an item."""

    url: Iri | None = None
    """Where it presents itself on the web."""

    identifiers: list[Identifier] | None = None
    """Its numbers in registers, so that it is not taken for another."""

    legal_form: LocalText | None = _Field(default=None, validation_alias="legalForm", serialization_alias="legalForm")
    """Its form in law; say “informal” when it has none."""

    profit: Profit | None = None
    """Whether it seeks profit for those who own it."""

    founded: PartialDate | None = None
    """When it was founded, as precisely as known."""

    duration: Lifetime | None = None
    """For how long it is founded: “unlimited”, a day or a length of time."""

    fiscal_year: FiscalYear | None = _Field(default=None, validation_alias="fiscalYear", serialization_alias="fiscalYear")
    """When its year of accounts ends."""

    territory: LocalText | None = None
    """Where it acts."""

    seat: LocalText | None = None
    """Where it has its seat."""

    audiences: list[LocalText] | None = None
    """Whom it is meant for."""

    size: LocalText | None = None
    """How large it is: members, people employed, hectares, whatever says it best."""

    contact: LocalText | None = None
    """Where to ask a question or to contest. Give the address of a role, not a person's private
    address.
    """

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Tally(Part):
    """The count of a decision."""

    eligible: Natural | None = None
    """How many could take part."""

    present: Natural | None = None
    """How many took part, or were represented."""

    for_: Natural = _Field(validation_alias="for", serialization_alias="for")
    """How many supported the proposal."""

    against: Natural
    """How many opposed it."""

    abstain: Natural | None = None
    """How many abstained."""

    blank: Natural | None = None
    """How many voted blank, or with a void ballot."""

    blocks: Natural | None = None
    """How many raised a reasoned objection."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Target(Part):
    """The value that an indicator should reach, and by when."""

    value: Observed
    """The value to compare with."""

    operator: Operator
    """How the measured value must compare with it."""

    by: CalendarDate | None = None
    """The day by which it should be reached."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Term(Part):
    """A word with a precise meaning in this text."""

    id: Id
    """The short name by which the term is referred to."""

    term: LocalText
    """The word, as the text uses it."""

    definition: LocalText
    """What it means here."""

    same_as: Iri | None = _Field(default=None, validation_alias="sameAs", serialization_alias="sameAs")
    """The address of the same notion in a public vocabulary."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Terms(Part):
    """How many terms one person may hold a role."""

    consecutive: Count | None = None
    """How many one after the other."""

    lifetime: Count | None = None
    """How many in all."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Threshold(Part):
    """How much support a proposal needs to pass: a share or a head count.

    “More than half” is over 1/2; “at least two thirds” is at least 2/3; “three members are enough”
    is a count of 3. Always say out of what.
    """

    over: Share | None = None
    """The share that support must exceed; exactly this share is not enough."""

    at_least: Share | None = _Field(default=None, validation_alias="atLeast", serialization_alias="atLeast")
    """The share that support must reach; exactly this share is enough."""

    count: Count | None = None
    """How many must support it, however many they are out of. Use this or a share."""

    base: ThresholdBase | None = None
    """Out of what the share is counted, or whose support counts."""

    minus: Count | None = None
    """How many may be missing from the threshold, as in “consensus minus one”."""

    stated_in: StatedIn | None = _Field(default=None, validation_alias="statedIn", serialization_alias="statedIn")

    note: Note | None = None

    not_stated: NotStated | None = _Field(default=None, validation_alias="notStated", serialization_alias="notStated")

    set_by: SetBy | None = _Field(default=None, validation_alias="setBy", serialization_alias="setBy")


class Timing(Part):
    """A delay, a notice, a frequency, as a text would say it: “within 15 days after the request”,
    “at least seven days before the assembly”, “at least twice a year”.
    """

    within: Period | None = None
    """How long one has."""

    after: LocalText | None = None
    """What starts the delay. Without it, nobody can tell when the time is over."""

    not_before: Period | None = _Field(default=None, validation_alias="notBefore", serialization_alias="notBefore")
    """How long must have passed first."""

    after_event: Ref | None = _Field(default=None, validation_alias="afterEvent", serialization_alias="afterEvent")
    """What starts the delay: a session or a decision process, a sanction that is applied, a
    commitment that is kept, a role or a membership that is taken up, a decision of the record.
    Without a length of time it says the order alone: no sooner.
    """

    ahead: Period | None = None
    """How long before something at the latest, for what must be done ahead: a notice of seven days.
    """

    before: LocalText | None = None
    """Before what. Without it, nobody can tell ahead of which day."""

    before_event: Ref | None = _Field(default=None, validation_alias="beforeEvent", serialization_alias="beforeEvent")
    """Ahead of what it is: a session or a decision process, a sanction that is applied, a
    commitment that is kept, a role or a membership that is taken up, a decision of the record.
    Without a length of time it says the order alone.
    """

    at_event: Ref | None = _Field(default=None, validation_alias="atEvent", serialization_alias="atEvent")
    """When it happens, or ends: at a session, at the next time that a process decides. “In office
    until the ordinary assembly three years later” is within three years and at that session.
    """

    every: Period | None = None
    """The period that comes back, for a frequency."""

    at_least: Count | None = _Field(default=None, validation_alias="atLeast", serialization_alias="atLeast")
    """How many times in each period; once when it is left out."""

    or_else: Time | None = _Field(default=None, validation_alias="orElse", serialization_alias="orElse")
    """What holds when this time cannot be kept."""

    until: LocalText | None = None
    """Until when it lasts, when an event ends it: “until the next ordinary assembly”."""

    same_as: Ref | None = _Field(default=None, validation_alias="sameAs", serialization_alias="sameAs")
    """The role whose term it follows."""

    day_of_year: DayOfYear | None = _Field(default=None, validation_alias="dayOfYear", serialization_alias="dayOfYear")
    """The day of the year on which it comes back: --06-30 for 30 June."""


Actor: TypeAlias = Ref | SomeOf
"""Who acts: a party, or some of one."""


Against: TypeAlias = Literal["everything"] | list[Ref]
"""What can be contested: “everything”, or the elements named."""


Ballot: TypeAlias = BallotKind | BallotOnRequest
"""Whether a vote is open or secret, or secret when someone asks."""


Bearers: TypeAlias = list[Ref] | OneOf
"""Who is bound: each of some parties, or one of them."""


BreachOf: TypeAlias = Literal["everything"] | list[Ref]
"""Whose breach can lead to a sanction: “everything”, or the commitments named."""


LocalText: TypeAlias = str | FromArticle | dict[str, str]
"""A text that people read: a string in the language of the document, one string a language, as in
{"fr": "…", "en": "…"}, or the words of an article: {"fromArticle": "art-1"}.

Long texts may use CommonMark for paragraphs, lists and links; raw HTML is never passed through.
"""


Content: TypeAlias = LocalText | list[Sentence]
"""The words of an article: a text, or its sentences."""


Context: TypeAlias = LocalText | list[Item]
"""A situation: one text, or its points."""


Lifetime: TypeAlias = str | Timing
"""For how long something is founded: “unlimited”, a day, a length of time, or more about it."""


Note: TypeAlias = LocalText
"""What whoever transcribes the text must add. It is never a norm."""


Proxies: TypeAlias = Literal["none"] | ProxyRule
"""How many proxies one person may hold, or “none”."""


Quorum: TypeAlias = Literal["none"] | QuorumRule
"""How many must take part for a decision to be valid, or “none” when there is no such condition.
"""


ScopeItem: TypeAlias = str | Matter | FromArticle | dict[str, str]
"""A subject on which a process decides: a matter, or words.

An object with the key `act` is a matter. A text in several languages can therefore not be in
Achterhoeks under the key `act` alone; `act-NL` can stand.
"""


Seated: TypeAlias = Ref | Seat
"""Who belongs to a body: a party, or more about it."""


SetBy: TypeAlias = dict[str, Ref]
"""Of a key of this object, who or what sets its value: a party, a process, another text."""


StatedIn: TypeAlias = list[Ref]
"""The articles, sentences or other texts that say what the object says. Every message cites them
first.
"""


Time: TypeAlias = str | Timing
"""A date, a delay or a frequency.

Write a day (2026-11-22), a duration (P1Y for one year, P6M for six months), or the detailed form
when the text says what starts the delay or what holds otherwise.
"""


When: TypeAlias = LocalText | list[Occurrence]
"""The circumstances in which something holds: words, or a list of what must have happened. Each
item of the list is enough.
"""
