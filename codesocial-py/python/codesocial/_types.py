# Generated from the Rust types; `UPDATE=1 cargo test --test project bindings_are_current` rewrites it.
"""The types of a social code, of options and of reports."""

import sys
from typing import Any, Literal, TypeAlias, Union

from codesocial._runtime import DocumentLike

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


__all__ = [
    "Abstentions",
    "Accepted",
    "Act",
    "ActInWords",
    "ActPowers",
    "Action",
    "ActionStatus",
    "Actor",
    "AddPatchOperation",
    "Added",
    "AdoptAgain",
    "Adoption",
    "AdoptionMode",
    "Against",
    "Agenda",
    "Alone",
    "Amendment",
    "Amount",
    "Answer",
    "Apart",
    "Article",
    "ArticleGlance",
    "ArticleOf",
    "ArticleState",
    "Assessment",
    "AssessmentOutcome",
    "Assumption",
    "AuditOptions",
    "AuditPlan",
    "AuditReport",
    "Audited",
    "Ballot",
    "BallotKind",
    "BallotOnRequest",
    "Bearers",
    "Because",
    "Beyond",
    "Binding",
    "BlankVotes",
    "Body",
    "BodyFacts",
    "BodyKind",
    "BreachOf",
    "CalendarAwaited",
    "CalendarDate",
    "CalendarOptions",
    "CalendarReport",
    "CalledFor",
    "Cap",
    "Capacity",
    "Cause",
    "Caution",
    "Certainty",
    "ChainElement",
    "ChainGap",
    "ChainStage",
    "ChangeEntry",
    "ChangeExplanation",
    "ChangePage",
    "ChangePlace",
    "ChangeReport",
    "Choice",
    "Circle",
    "CitedArticle",
    "CodeRecord",
    "Commitment",
    "CommitmentException",
    "ComparedSide",
    "Comparison",
    "Concerned",
    "ConcernedAs",
    "Conflict",
    "Content",
    "Context",
    "Contributor",
    "ContributorRole",
    "ConvertOptions",
    "ConvertReport",
    "ConvertWhat",
    "Count",
    "Counts",
    "Coverage",
    "CoverageOptions",
    "CoverageReport",
    "Currency",
    "DayOfYear",
    "DecideBecause",
    "DecideComparison",
    "DecideDecision",
    "DecideOptions",
    "DecideReport",
    "DecideTally",
    "Decision",
    "DecisionOutcome",
    "DefinedTerm",
    "Described",
    "Deviation",
    "DeviationState",
    "DiffOptions",
    "DiffReport",
    "DiffStep",
    "Digest",
    "Dimension",
    "DimensionGlance",
    "DimensionLine",
    "DimensionState",
    "Dimensions",
    "Dissolution",
    "DocumentElement",
    "Draft",
    "Due",
    "Earlier",
    "Effect",
    "Effective",
    "ElementCounts",
    "Ending",
    "Estimate",
    "Evidence",
    "EvidenceKind",
    "Example",
    "ExamplePeople",
    "Exchange",
    "ExchangeKind",
    "ExplainOptions",
    "ExplainReport",
    "Explanation",
    "FindingGroup",
    "FiscalYear",
    "FmtOptions",
    "FmtReport",
    "Force",
    "Form",
    "Formality",
    "Format",
    "FormatVersion",
    "FromArticle",
    "Gap",
    "Genre",
    "Glance",
    "Glossary",
    "GlossaryNotation",
    "GlossaryOptions",
    "GlossaryReport",
    "Governance",
    "GovernanceGlance",
    "GraphNotation",
    "HandoutOptions",
    "HandoutReport",
    "History",
    "HistoryEvent",
    "Holder",
    "Id",
    "Identifier",
    "Impact",
    "ImportLeftOut",
    "ImportNotation",
    "ImportOptions",
    "ImportPlace",
    "ImportReport",
    "ImportWhat",
    "InSteps",
    "Indicator",
    "Inherited",
    "IntroducedTerm",
    "Iri",
    "Item",
    "KeyExplanation",
    "KeyLine",
    "KeyPage",
    "Kind",
    "Language",
    "LeftOut",
    "LevelReport",
    "Licence",
    "Lifetime",
    "Limits",
    "Link",
    "LinkRelation",
    "LocalText",
    "Matter",
    "Meaning",
    "Measurement",
    "Membership",
    "Mention",
    "MergeLeftOut",
    "MergeOptions",
    "MergeReport",
    "Message",
    "MessageLanguage",
    "Method",
    "Misread",
    "Missing",
    "Model",
    "MovePatchOperation",
    "NamedChapter",
    "NamedParty",
    "NamingArticle",
    "Natural",
    "NotStated",
    "Notation",
    "Note",
    "ObjectionCount",
    "Observed",
    "Occurrence",
    "Of",
    "OneOf",
    "OpenQuestion",
    "Opening",
    "Operator",
    "Outcome",
    "Outcomes",
    "OutlineOptions",
    "OutlineReport",
    "OwnCase",
    "OwnCaseKind",
    "PageOptions",
    "PageReport",
    "PairArticlesOptions",
    "PairArticlesReading",
    "PairArticlesReport",
    "PairedArticle",
    "PartExplanation",
    "PartPage",
    "PartialDate",
    "Parts",
    "PartsExplanation",
    "Party",
    "PartyKind",
    "PartyPage",
    "PartyRow",
    "PartySize",
    "Passage",
    "PatchOperation",
    "Period",
    "Piece",
    "Place",
    "Planned",
    "Position",
    "PowerGroup",
    "PowerLoop",
    "PowerPart",
    "PowerStep",
    "Powers",
    "PowersAssumption",
    "PowersOptions",
    "PowersReading",
    "PowersReport",
    "Precedence",
    "Preferred",
    "Principle",
    "Problem",
    "ProblemAt",
    "Process",
    "Profit",
    "ProposalKind",
    "Proposed",
    "Proxies",
    "ProxyRule",
    "Purpose",
    "PurposeGlance",
    "Quality",
    "QualityAtLevel",
    "QualityReport",
    "Quorum",
    "QuorumBase",
    "QuorumCount",
    "QuorumFailure",
    "QuorumRule",
    "Reading",
    "Reads",
    "Recourse",
    "RecourseStep",
    "Ref",
    "Rejection",
    "Related",
    "Remark",
    "RemarkKind",
    "RemovePatchOperation",
    "ReplacePatchOperation",
    "Reservation",
    "Resource",
    "ResourceKind",
    "RetiredEntry",
    "Review",
    "Revision",
    "Right",
    "RightKind",
    "Role",
    "Round",
    "Row",
    "RuleEntry",
    "RuleExplanation",
    "RulePage",
    "RulesOptions",
    "RulesReport",
    "Sanction",
    "SanctionKind",
    "SanctionLevel",
    "SchemaOptions",
    "SchemaReport",
    "ScopeItem",
    "Seat",
    "SeatFacts",
    "Seated",
    "Seats",
    "SecondCall",
    "Sentence",
    "SentenceOfArticle",
    "Session",
    "SetBy",
    "Several",
    "SeveralExplanation",
    "Severity",
    "Share",
    "Side",
    "SideBySide",
    "SocialCode",
    "SomeOf",
    "Stage",
    "StageLine",
    "Stakeholder",
    "StakeholderKind",
    "Standard",
    "Standing",
    "StatedIn",
    "Statement",
    "Status",
    "Step",
    "StepKind",
    "Stewardship",
    "Subject",
    "SubjectKind",
    "Sum",
    "TakenFor",
    "TakesPart",
    "Tallies",
    "Tally",
    "Target",
    "TemplateOptions",
    "TemplateReport",
    "Term",
    "TermSign",
    "Terms",
    "TextRange",
    "Threshold",
    "ThresholdBase",
    "Tie",
    "Ties",
    "Time",
    "Timing",
    "Tool",
    "Touched",
    "UnassignedAct",
    "Undatable",
    "Undated",
    "Undecided",
    "UndefinedTerm",
    "Unit",
    "Unstated",
    "Uses",
    "ValidateOptions",
    "ValidateReport",
    "ValueExplanation",
    "ValuePage",
    "Version",
    "VersionStep",
    "Voice",
    "VoteCount",
    "What",
    "When",
    "WhoBecause",
    "WhoOptions",
    "WhoReport",
    "WhoTie",
]


_SocialCodeKeys = TypedDict(
    "_SocialCodeKeys",
    {
        "$schema": NotRequired[str],
    },
)


class SocialCode(_SocialCodeKeys):
    """A social code: what a collective is, why it exists and how it works, written so that every
    stakeholder can read it, rely on it and check it.

    Everything but the record is what the parties adopt and sign; the record keeps what happened
    since.

    - `$schema`: The address of the JSON Schema that an editor uses to help while writing. It is not
      part of what is signed.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    codesocial: "FormatVersion"
    """The version of the CodeSocial format that the document follows. It tells a reader, or a tool,
    which rules apply.
    """

    id: "Iri"
    """The permanent address of this social code, the same in all its versions. Use a web address
    that you control, so that others can cite it.
    """

    version: "Version"
    """The version of the text, as three numbers. Raise the first when duties or rights change, the
    second when something is added, the third for a correction.
    """

    status: "Status"
    """How far the text has come, from draft to repealed. A reader needs it to know whether the text
    is in force.
    """

    language: "Language"
    """The language in which the text is authoritative, and that of every text written without a
    language. When a translation differs, this language prevails.
    """

    title: "LocalText"
    """The name of the text, as people will cite it."""

    genre: NotRequired["Genre"]
    """What the text is: statutes, internal rules, a charter, an agreement or a policy. It tells
    what may be expected of it.
    """

    summary: NotRequired["LocalText"]
    """The main terms at a glance, in plain words. Write it for a newcomer who has two minutes."""

    license: NotRequired["Licence"]
    """The licence under which others may copy, adapt or fork this text. A social code is meant to
    be reused.
    """

    issued: NotRequired["CalendarDate"]
    """The day on which this version was published."""

    effective: NotRequired["Effective"]
    """From when and until when this version applies."""

    review: NotRequired["Review"]
    """When the text is to be read again together and, if need be, changed."""

    translations: NotRequired["list[Language]"]
    """The other languages that the document claims to cover. Every text must then exist in each of
    them.
    """

    binding: NotRequired["Binding"]
    """The force that the text claims for itself: none, moral, contractual or statutory. Say it, so
    that nobody discovers it during a dispute.
    """

    unstated: NotRequired["Unstated"]
    """What holds where the text says nothing. Without it, each person fills the silence in their
    own way.
    """

    articles: NotRequired["list[Article]"]
    """The text itself, article by article, as people adopted it. Where there are articles, they
    prevail: the other keys say what they mean.
    """

    subject: NotRequired["Subject"]
    """What the code is about: the organisation, project, place or commons that it describes."""

    purpose: NotRequired["Purpose"]
    """Why the subject exists: its reason for being, its context, challenges, objectives and
    missions.
    """

    history: NotRequired["History"]
    """Where the subject comes from: its story and the events that made it."""

    dimensions: NotRequired["Dimensions"]
    """How the subject works, on six planes from the social to the cultural."""

    stakeholders: NotRequired["list[Stakeholder]"]
    """Everyone concerned: persons, groups, organisations, public bodies and the living world. The
    rest of the code refers to them.
    """

    governance: NotRequired["Governance"]
    """Who decides what and how, how people join and leave, what happens in a dispute and how this
    text changes.
    """

    resources: NotRequired["list[Resource]"]
    """What is held in common or put to work, from land to knowledge."""

    rights: NotRequired["list[Right]"]
    """Who may do what with the resources, one right at a time."""

    reciprocity: NotRequired["list[Exchange]"]
    """Who gives what to whom, in money or otherwise. It makes visible the exchanges that usually go
    unsaid.
    """

    indicators: NotRequired["list[Indicator]"]
    """What is counted or observed to know whether commitments are kept."""

    links: NotRequired["list[Link]"]
    """Ties to other social codes, statutes, by-laws and laws."""

    glossary: NotRequired["list[Term]"]
    """The words that have a precise meaning here. A newcomer should not have to guess."""

    contributors: NotRequired["list[Contributor]"]
    """Who took part in writing the text, and in what role."""

    record: NotRequired["CodeRecord"]
    """What happened: actions, measurements, assessments, decisions and adoptions. It can grow
    without changing what was adopted.
    """

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


Abstentions: TypeAlias = Literal["counted", "excluded"]
"""Whether those who abstain count among those who voted.

- `counted`: They count, and so make the threshold harder to reach.
- `excluded`: They are left out of the count.
"""

Act: TypeAlias = Literal[
    "admit",
    "exclude",
    "appoint",
    "remove",
    "sanction",
    "amend",
    "dissolve",
    "set-rules",
    "set-electorate",
    "set-dues",
    "approve-accounts",
    "distribute",
    "spend",
    "represent",
    "convene",
    "control",
    "hear-appeals",
    "affiliate",
    "transform",
    "set-activities",
    "contract",
    "other",
]
"""What is decided or done.

- `admit`: Somebody becomes a member.
- `exclude`: A member is made to leave.
- `appoint`: Somebody is put into a role.
- `remove`: Somebody is taken out of a role.
- `sanction`: A breach has a consequence for somebody.
- `amend`: This text is changed.
- `dissolve`: The collective ends.
- `set-rules`: Another text is made or changed.
- `set-electorate`: It is settled who takes part in a decision.
- `set-dues`: It is settled what members pay.
- `approve-accounts`: The accounts are approved.
- `distribute`: Surplus, shares or goods are distributed.
- `spend`: Money is spent or a debt is taken on.
- `represent`: The collective is represented toward others.
- `convene`: A meeting is called.
- `control`: What others do is examined.
- `hear-appeals`: A contested decision is examined again.
- `affiliate`: Another organisation is joined, founded or left, or shares in it are taken or given
  up.
- `transform`: The collective merges, splits, changes its legal form, or goes on after its
  dissolution.
- `set-activities`: A field of business is taken up or given up, a branch is opened or closed.
- `contract`: Land is dealt in, a lasting contract is concluded, or tasks are handed to others.
- `other`: Another act, said in words.
"""


_ActionKeys = TypedDict(
    "_ActionKeys",
    {
        "from": NotRequired["CalendarDate"],
    },
)


class Action(_ActionKeys):
    """Something done to carry out an intention, so that everyone can follow how words and deeds
    agree.

    - `from`: The day on which it began or is to begin.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the action is referred to."""

    title: "LocalText"
    """What is done, in a few words."""

    text: NotRequired["LocalText"]
    """What is done, in detail."""

    implements: NotRequired["list[Ref]"]
    """The principles, models, commitments or objectives that it carries out. An action that carries
    out nothing happens for no stated reason.
    """

    by: NotRequired["list[Ref]"]
    """Who does it."""

    status: "ActionStatus"
    """How far it has come."""

    until: NotRequired["CalendarDate"]
    """The day on which it ended or is to end."""

    evidence: NotRequired["list[Ref]"]
    """What shows that it was done."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


ActionStatus: TypeAlias = Literal["planned", "ongoing", "done", "abandoned"]
"""How far an action has come.

- `planned`: Decided but not begun.
- `ongoing`: Under way.
- `done`: Completed.
- `abandoned`: Given up.
"""

Actor: TypeAlias = Union["Ref", "SomeOf"]
"""Who acts: a party, or some of one."""


class Adoption(TypedDict):
    """The act by which a party makes a version of the text its own.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: NotRequired["Id"]
    """The short name by which the adoption is referred to."""

    party: "Ref"
    """Who adopts."""

    capacity: NotRequired["LocalText"]
    """In what capacity it adopts, for example a body on behalf of an organisation."""

    mode: "AdoptionMode"
    """By which act it adopts."""

    decision: NotRequired["Ref"]
    """The decision by which it was adopted, when there was one."""

    version: "Version"
    """The version that is adopted."""

    digest: "Digest"
    """The fingerprint of the adopted text, which shows exactly what was accepted."""

    textDigest: NotRequired["Digest"]
    """The fingerprint of the articles alone, whatever is said about their meaning."""

    at: "CalendarDate"
    """The day of the act. The party is bound from then on, as soon as the text is in force."""

    reservations: NotRequired["list[Reservation]"]
    """What the party does not accept, or accepts on a condition."""

    proof: NotRequired[dict[str, Any]]
    """The electronic proof of the act, such as a signature, in the form that its method defines.
    """

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


AdoptionMode: TypeAlias = Literal["signature", "vote", "email", "joining", "use", "submission"]
"""By which act a party adopts a text.

- `signature`: By signing it.
- `vote`: By a vote of its body.
- `email`: By a message that says so.
- `joining`: By becoming a member.
- `use`: By using what the text governs.
- `submission`: By contributing to what the text governs.
"""

Against: TypeAlias = Union[Literal["everything"], "list[Ref]"]
"""What can be contested: “everything”, or the elements named."""


class Amendment(TypedDict):
    """How this text is changed, and who must agree to it.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    process: NotRequired["Ref"]
    """The decision process by which a change is adopted, or who adopts it."""

    notice: NotRequired["LocalText"]
    """How and how long before a decision a proposed change is made known."""

    approvalBy: NotRequired["list[Ref]"]
    """The parties or processes whose own agreement is needed besides."""

    entrenched: NotRequired["list[Ref]"]
    """The elements that this procedure cannot change."""

    fork: NotRequired["LocalText"]
    """How someone who disagrees may leave with a copy of the text and make another of it."""

    text: NotRequired["LocalText"]
    """What the other keys cannot say."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Amount(TypedDict):
    """A sum in a currency.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    value: float
    """The sum, in units of the currency."""

    currency: "Currency"
    """The currency in which it is counted."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Article(TypedDict):
    """A piece of the text as people adopted it: a chapter, an article, a paragraph, a point.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name of the article. It stays when the number changes."""

    num: NotRequired[str]
    """The number as printed, with its word: “Article 3”, “§ 13”, “(2)”."""

    heading: NotRequired["LocalText"]
    """The heading."""

    content: NotRequired["Content"]
    """The words, before those of the articles within: a text, or its sentences where an element
    needs one of them.
    """

    articles: NotRequired["list[Article]"]
    """The articles within."""


class Assessment(TypedDict):
    """A judgement, at a date and by a named party, on whether what was said is kept.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the assessment is referred to."""

    of: "list[Ref]"
    """The elements that were assessed."""

    outcome: "AssessmentOutcome"
    """What was found."""

    at: "CalendarDate"
    """The day of the judgement."""

    by: "Ref"
    """Who made it."""

    independent: bool
    """True when whoever made it has no part in what is assessed."""

    evidence: NotRequired["list[Ref]"]
    """What it relies on."""

    text: NotRequired["LocalText"]
    """The reasons, and what should be done."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


AssessmentOutcome: TypeAlias = Literal[
    "met",
    "partly",
    "not-met",
    "not-assessed",
    "not-applicable",
]
"""What an assessment found.

- `met`: It is kept.
- `partly`: It is kept in part.
- `not-met`: It is not kept.
- `not-assessed`: It could not be judged, for want of facts.
- `not-applicable`: The case did not arise.
"""


class AuditPlan(TypedDict):
    """When and by whom the gap between text and reality is examined.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    every: NotRequired["Time"]
    """How often an audit takes place."""

    by: NotRequired["list[Ref]"]
    """Who carries it out; at least one of them should be independent."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


Ballot: TypeAlias = Union["BallotKind", "BallotOnRequest"]
"""Whether a vote is open or secret, or secret when someone asks."""

BallotKind: TypeAlias = Literal["open", "secret"]
"""Whether a vote is open or secret.

- `open`: Everyone sees who votes how.
- `secret`: Nobody sees who votes how.
"""


class BallotOnRequest(TypedDict):
    """A vote that is secret when someone asks for it.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    secretIf: "Actor"
    """Who can ask for it."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


Bearers: TypeAlias = Union["list[Ref]", "OneOf"]
"""Who is bound: each of some parties, or one of them."""

Binding: TypeAlias = Literal["none", "moral", "contractual", "statutory"]
"""The force that a text claims for itself.

- `none`: It describes and binds nobody.
- `moral`: It binds in honour: it can be invoked within the group, not before a court.
- `contractual`: It binds those who accept it, as an agreement does.
- `statutory`: It has the force of the statutes, or stands in them.
"""

BlankVotes: TypeAlias = Literal["counted", "excluded"]
"""Whether blank and void votes count among the votes out of which a share is counted.

- `counted`: They count, and so make the threshold harder to reach.
- `excluded`: They are left out of the count.
"""


class Body(TypedDict):
    """Those who meet, or decide together: an assembly, a board, a committee.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the rest of the code refers to this body."""

    name: "LocalText"
    """What the body is called."""

    kind: NotRequired["BodyKind"]
    """What sort of body it is."""

    members: NotRequired["list[Seated]"]
    """Who belongs to it: classes of members, roles, other bodies."""

    formed: NotRequired[bool]
    """Write false when the text says that it is not formed."""

    chair: NotRequired["Ref"]
    """Who takes the chair, and gives the casting vote where there is one."""

    process: NotRequired["Ref"]
    """How it decides unless more is said."""

    sessions: NotRequired["list[Session]"]
    """Its kinds of meeting, one an item where they differ."""

    memberOf: NotRequired["list[Ref]"]
    """The groups or bodies to which it belongs."""

    alsoKnownAs: NotRequired["list[LocalText]"]
    """Other names used for it, so that one body is not taken for two."""

    until: NotRequired["CalendarDate"]
    """The last day on which it existed, when it exists no longer."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


BodyKind: TypeAlias = Literal["assembly", "board", "committee", "office", "team"]
"""What sort of body it is.

- `assembly`: All members, or their delegates.
- `board`: Those who lead between assemblies.
- `committee`: Some, for a task.
- `office`: Those who hold the functions.
- `team`: Those who work together.
"""

BreachOf: TypeAlias = Union[Literal["everything"], "list[Ref]"]
"""Whose breach can lead to a sanction: “everything”, or the commitments named."""


class Cap(TypedDict):
    """A limit on who may hold a role together: how many, or which share of one group.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    text: "LocalText"
    """The limit in words."""

    atLeast: NotRequired["Natural"]
    """The smallest number allowed."""

    atMost: NotRequired["Natural"]
    """The largest number allowed."""

    share: NotRequired["Share"]
    """The largest share that one group may hold."""

    per: NotRequired["LocalText"]
    """What makes a group: the same employer, family or village, for example."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


Cause: TypeAlias = Literal[
    "death",
    "dissolution",
    "non-payment",
    "transfer",
    "expiry",
    "lapse",
    "breach",
    "harm",
    "absence",
    "end-of-work",
    "false-information",
    "competition",
    "other",
]
"""What ends a membership, or why somebody is made to leave.

- `death`: The member dies.
- `dissolution`: The member, an organisation, ends.
- `non-payment`: Dues are not paid.
- `transfer`: It passes to somebody else.
- `expiry`: Its time is over.
- `lapse`: What was required is no longer so.
- `breach`: What is owed was not done.
- `harm`: Harm was done.
- `absence`: Somebody is not there any more, or cannot be found.
- `end-of-work`: An employment is over.
- `false-information`: False or incomplete information on oneself was given.
- `competition`: One competes with the collective.
- `other`: Another cause, said in words.
"""


_CommitmentKeys = TypedDict(
    "_CommitmentKeys",
    {
        "from": NotRequired["CalendarDate"],
    },
)


class Commitment(_CommitmentKeys):
    """A promise that can be invoked: who is bound to what, toward whom and with which force.

    The force is a value of its own and is never read from the verb of the text.

    - `from`: The first day on which it binds, when later than that of the text.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which signers cite this commitment and the rest of the code refers to it.
    """

    text: "LocalText"
    """What is promised, one thing only."""

    force: NotRequired["Force"]
    """How strongly it binds, from a duty to a permission."""

    standard: NotRequired["Standard"]
    """Whether a result is owed, or the effort to reach it."""

    by: NotRequired["Bearers"]
    """Who is bound by it: the parties that can be asked to keep it. Without them, it binds nobody.
    """

    toward: NotRequired["list[Ref]"]
    """To whom it is owed, and who may therefore invoke it. The living world can be named here too.
    """

    upholds: NotRequired["list[Ref]"]
    """The principles that it upholds. They show why it is there."""

    until: NotRequired["CalendarDate"]
    """The last day on which it binds, when it ends before the text does."""

    due: NotRequired["Time"]
    """By when it must be done: a date, or a time after something happens; P0D is at once. Avoid
    “soon” and “regularly”: nobody can check them.
    """

    every: NotRequired["Time"]
    """How often it must be done, when it comes back."""

    when: NotRequired["When"]
    """The circumstances in which it applies, in words or as a list of what must have happened;
    without it, it always applies.
    """

    form: NotRequired["list[Formality]"]
    """In which form it is to be done; each of these is enough: a resignation in writing."""

    through: NotRequired["list[Ref]"]
    """Through what it is to be done: mailing lists, a register, a journal. A duty takes all of
    them, a permission any.
    """

    exceptions: NotRequired["list[CommitmentException]"]
    """The cases in which it does not hold."""

    overrides: NotRequired["list[Ref]"]
    """The commitments over which this one prevails when they conflict."""

    indicators: NotRequired["list[Ref]"]
    """The indicators that tell whether it is kept, so that the answer does not depend on who is
    asked.
    """

    recourse: NotRequired["Ref"]
    """The way by which a breach is raised and settled. Name it, so that nobody has to look for it
    on a bad day.
    """

    sanctions: NotRequired["list[Ref]"]
    """The consequences that a breach can have."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


Content: TypeAlias = Union["LocalText", "list[Sentence]"]
"""The words of an article: a text, or its sentences."""

Context: TypeAlias = Union["LocalText", "list[Item]"]
"""A situation: one text, or its points."""


class Contributor(TypedDict):
    """A party that took part in making the text. It shows that the text was written by several
    hands.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    who: "Ref"
    """The party that took part."""

    role: "ContributorRole"
    """In what role it took part."""

    text: NotRequired["LocalText"]
    """What it brought."""

    date: NotRequired["CalendarDate"]
    """When it took part."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


ContributorRole: TypeAlias = Literal["author", "facilitator", "reviewer", "translator", "witness"]
"""In what role a party took part in making the text.

- `author`: Wrote some of it.
- `facilitator`: Helped the others to write it.
- `reviewer`: Read and commented on it.
- `translator`: Translated it.
- `witness`: Attended, and can tell how it was made.
"""

Count: TypeAlias = int
"""A whole number, 1 or more."""

Currency: TypeAlias = str
"""The three-letter code of a currency (ISO 4217), such as EUR."""

CalendarDate: TypeAlias = str
"""A calendar day, written year-month-day: 2026-11-22."""

DayOfYear: TypeAlias = str
"""A day that comes back every year: --06-30 for 30 June."""


class Decision(TypedDict):
    """A decision that was made, with its count, so that anyone can compute its outcome again.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the rest of the record refers to it."""

    at: "CalendarDate"
    """The day of the decision."""

    subject: "LocalText"
    """What was decided."""

    process: NotRequired["Ref"]
    """The decision process that was followed."""

    tally: NotRequired["Tally"]
    """How the votes or voices were counted."""

    outcome: "DecisionOutcome"
    """How it ended."""

    applies: NotRequired["list[Ref]"]
    """The elements of the code that the decision applies. Citing them shows that the text is alive.
    """

    evidence: NotRequired["list[Ref]"]
    """The minutes or other documents that attest it."""

    text: NotRequired["LocalText"]
    """The decision in full, and its reasons."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


DecisionOutcome: TypeAlias = Literal["adopted", "rejected", "adjourned"]
"""How a decision ended.

- `adopted`: The proposal was adopted.
- `rejected`: The proposal was rejected.
- `adjourned`: The decision was put off.
"""

Digest: TypeAlias = str
"""The SHA-256 fingerprint of a content: “sha256:” and 64 hexadecimal digits in lower case."""


class Dimension(TypedDict):
    """One plane of how the subject works: what is held, how things are done and what is promised.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    summary: NotRequired["LocalText"]
    """The general principle of this dimension in a few sentences."""

    keywords: NotRequired["list[LocalText]"]
    """The words that sum it up and help to compare codes."""

    principles: NotRequired["list[Principle]"]
    """What is held to be right here. A principle describes and does not bind by itself."""

    models: NotRequired["list[Model]"]
    """How principles are put into a way of working."""

    commitments: NotRequired["list[Commitment]"]
    """What parties owe to each other, and can be held to."""

    notApplicable: NotRequired["LocalText"]
    """The reason why this dimension does not apply. Silence is a gap; a stated reason is an answer.
    """

    planned: NotRequired["Planned"]
    """The announcement that this dimension will be written, and when."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Dimensions(TypedDict):
    """How the subject works, seen from six planes.

    None is left out in silence: a dimension speaks, says why it does not apply, or says when it
    will be written.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    social: NotRequired["Dimension"]
    """Community, roles, care, conviviality and conflict."""

    economic: NotRequired["Dimension"]
    """Forms of wealth, funding, pay, prices and redistribution."""

    ecological: NotRequired["Dimension"]
    """The relation to the living world, restraint and measured impacts."""

    scientific: NotRequired["Dimension"]
    """Tools, knowledge, research and the openness of code and data."""

    legal: NotRequired["Dimension"]
    """Structure in law, property, licences and transmission."""

    cultural: NotRequired["Dimension"]
    """The place of the arts, rituals, languages and popular education."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Dissolution(TypedDict):
    """What happens when the collective ends.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    process: NotRequired["Ref"]
    """The decision process that decides to end, or who decides it."""

    assets: NotRequired["LocalText"]
    """What becomes of money, goods and places."""

    data: NotRequired["LocalText"]
    """What becomes of data, archives, accounts and keys."""

    text: NotRequired["LocalText"]
    """What the other keys cannot say."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


_EffectiveKeys = TypedDict(
    "_EffectiveKeys",
    {
        "from": NotRequired["CalendarDate"],
    },
)


class Effective(_EffectiveKeys):
    """The time during which a text applies.

    - `from`: The first day on which the text applies.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    until: NotRequired["CalendarDate"]
    """The last day on which the text applies. Leave it out when no end is foreseen."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Ending(TypedDict):
    """A way in which membership ends by itself.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    cause: "Cause"
    """What ends it."""

    at: NotRequired["LocalText"]
    """When it ends then."""

    approvalBy: NotRequired["list[Ref]"]
    """Who must agree."""

    text: NotRequired["LocalText"]
    """What the other keys cannot say."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class HistoryEvent(TypedDict):
    """A moment of the history.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the event is referred to."""

    date: NotRequired["PartialDate"]
    """When it happened; a year alone is enough. Left out where the text does not say."""

    lasting: NotRequired["Time"]
    """How long it lasted: P2Y for two years."""

    title: "LocalText"
    """What happened, in a few words."""

    text: NotRequired["LocalText"]
    """What happened and what it changed."""

    sources: NotRequired["list[Iri]"]
    """Addresses of documents or pages that attest it."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Evidence(TypedDict):
    """A document, set of data, address or testimony on which others can rely.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the rest of the record refers to it."""

    title: "LocalText"
    """What it is, in a few words."""

    kind: "EvidenceKind"
    """What sort of evidence it is."""

    url: NotRequired["Iri"]
    """Where it can be read. Give its digest too, since what an address shows can change."""

    digest: NotRequired["Digest"]
    """Its fingerprint, which shows that it has not been altered."""

    date: NotRequired["CalendarDate"]
    """The day on which it was made."""

    by: NotRequired["Ref"]
    """Who made or issued it."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


EvidenceKind: TypeAlias = Literal["document", "data", "link", "testimony", "minutes", "accounts"]
"""What sort of evidence it is.

- `document`: A document of any other sort.
- `data`: A set of data.
- `link`: A page or place on the web.
- `testimony`: What someone saw or lived.
- `minutes`: The minutes of a meeting.
- `accounts`: Financial accounts.
"""


_ExampleKeys = TypedDict(
    "_ExampleKeys",
    {
        "for": "Natural",
    },
)


class Example(_ExampleKeys):
    """A vote with its result, by which anyone can check how the process is counted.

    - `for`: How many support the proposal.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    eligible: "Natural"
    """How many may take part."""

    present: NotRequired["Natural"]
    """How many take part, or are represented."""

    against: "Natural"
    """How many oppose it."""

    abstain: NotRequired["Natural"]
    """How many abstain."""

    blank: NotRequired["Natural"]
    """How many vote blank, or with a void ballot."""

    blocks: NotRequired["Natural"]
    """How many raise a reasoned objection."""

    passes: bool
    """Whether the proposal passes."""

    text: NotRequired["LocalText"]
    """What the example is meant to show."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class CommitmentException(TypedDict):
    """A case in which a commitment does not hold.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    text: "LocalText"
    """The case, described so that it can be recognised."""

    criterion: NotRequired["LocalText"]
    """What must be observed for the exception to apply. Without it the exception can swallow the
    rule.
    """

    decidedBy: NotRequired["Ref"]
    """Who, or which process, decides that the case is given."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


_ExchangeKeys = TypedDict(
    "_ExchangeKeys",
    {
        "from": "Ref",
    },
)


class Exchange(_ExchangeKeys):
    """One cell of the reciprocity matrix: who gives what to whom.

    - `from`: Who gives.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the rest of the code refers to this exchange."""

    to: "Ref"
    """Who receives."""

    gives: "LocalText"
    """What is given."""

    kind: "ExchangeKind"
    """In which form of wealth it is given."""

    amount: NotRequired["Amount"]
    """How much money, when money is given."""

    inReturnFor: NotRequired["Ref"]
    """The exchange that this one answers. Together they show whether giving and receiving are
    balanced.
    """

    terms: NotRequired["LocalText"]
    """When, how often and on which conditions it is given."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


ExchangeKind: TypeAlias = Literal[
    "money",
    "time",
    "knowledge",
    "goods",
    "service",
    "data",
    "recognition",
    "care",
    "other",
]
"""In which form something is given.

- `money`: Money.
- `time`: Time or work.
- `knowledge`: Knowledge, training, advice.
- `goods`: Things and produce.
- `service`: A service rendered.
- `data`: Data or information.
- `recognition`: Thanks, credit, visibility.
- `care`: Attention to people or to the living world.
- `other`: Something else, as the text says.
"""


class FiscalYear(TypedDict):
    """The year of accounts.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    ends: "DayOfYear"
    """The day on which it ends: --12-31."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


Force: TypeAlias = Literal["must", "must-not", "should", "should-not", "may", "need-not"]
"""How strongly a commitment binds.

- `must`: A duty: not doing it is a breach.
- `must-not`: A prohibition: doing it is a breach.
- `should`: Expected: one does it or says why not.
- `should-not`: Discouraged: one refrains or says why not.
- `may`: A permission that nobody may hinder.
- `need-not`: No duty, said aloud: nobody is owed it.
"""

Formality: TypeAlias = Literal["spoken", "text-form", "written", "registered-letter", "online"]
"""In which form something is said or done.

- `spoken`: By word of mouth, face to face or by telephone.
- `text-form`: In words that can be read and kept, without a signature: an email, a message.
- `written`: In writing: a letter, signed where the law asks for it.
- `registered-letter`: By registered letter, or against a receipt.
- `online`: Through a service or a meeting on the web.
"""

FormatVersion: TypeAlias = Literal["1.0"]
"""The version of the CodeSocial format."""


class FromArticle(TypedDict):
    """The words of an article, or of a sentence of it, in every language that it has: its own
    content, without the articles within.
    """

    fromArticle: "Ref"
    """The article or the sentence."""


Genre: TypeAlias = Literal["statutes", "internal-rules", "charter", "agreement", "policy"]
"""What a text is.

- `statutes`: The founding rules of a body in law.
- `internal-rules`: Rules within and below statutes.
- `charter`: What people hold to and why.
- `agreement`: What parties promise each other.
- `policy`: How one thing is handled.
"""


class Governance(TypedDict):
    """How the collective governs itself and this text.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    roles: NotRequired["list[Role]"]
    """The functions that are entrusted to someone."""

    bodies: NotRequired["list[Body]"]
    """Those who meet and decide together: the assembly, the board, committees."""

    processes: NotRequired["list[Process]"]
    """How decisions are made, each way precise enough to be computed."""

    membership: NotRequired["list[Membership]"]
    """The ways of belonging, with how one comes in and how one leaves."""

    recourse: NotRequired["list[Recourse]"]
    """How a breach is raised and settled."""

    sanctions: NotRequired["list[Sanction]"]
    """The consequences of a breach, from the lightest to the gravest."""

    amendment: NotRequired["Amendment"]
    """How this text is changed."""

    stewardship: NotRequired["Stewardship"]
    """Who keeps the social code itself, how one contributes and where its versions are deposited.
    """

    dissolution: NotRequired["Dissolution"]
    """What happens when the collective ends: who decides, and what becomes of assets and data."""

    residual: NotRequired["Ref"]
    """Who decides whatever the text gives to nobody."""

    commitments: NotRequired["list[Commitment]"]
    """Duties and rights that belong to no dimension, such as those of members and office-holders.
    """

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class History(TypedDict):
    """Where the subject comes from, as a story and as events.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    story: NotRequired["LocalText"]
    """The story as the collective tells it."""

    events: NotRequired["list[HistoryEvent]"]
    """The moments that counted, each with its date where the text says one."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Holder(TypedDict):
    """A party that holds a role.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    who: "Ref"
    """The party that holds the role."""

    asOf: NotRequired["CalendarDate"]
    """The day on which this was known to be true."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


Id: TypeAlias = str
"""A short name for an element, unique in the whole document and kept from version to version.

Lowercase letters, digits and single hyphens, starting with a letter: “share-harvest”. Signers cite
it, so never give it to something else.
"""


class Identifier(TypedDict):
    """A number or name under which a register knows the subject.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    scheme: str
    """The register or system that gave the identifier."""

    value: str
    """The identifier itself, as the register writes it."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Indicator(TypedDict):
    """Something counted or observed, so that anyone can know whether a commitment is kept.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the rest of the code refers to this indicator."""

    name: "LocalText"
    """What the indicator is called."""

    definition: "LocalText"
    """What exactly is counted or observed."""

    unit: NotRequired["LocalText"]
    """The unit of its values."""

    method: NotRequired["LocalText"]
    """How and from which source the value is obtained, so that another person finds the same."""

    baseline: NotRequired["Observed"]
    """The value at the start, with which later ones are compared. Measure it before promising a
    target.
    """

    target: NotRequired["Target"]
    """The value to be reached."""

    every: NotRequired["Time"]
    """How often it is measured."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


Iri: TypeAlias = str
"""An absolute address: a web address or another identifier that begins with a scheme, such as
https: or did:.
"""


class Item(TypedDict):
    """One challenge, objective, mission or value, which principles can serve and actions can carry
    out.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the rest of the code refers to this point."""

    text: "LocalText"
    """The point itself, one idea only."""

    rationale: NotRequired["LocalText"]
    """Why it matters here."""

    toward: NotRequired["list[Ref]"]
    """For whom it is: those whom a mission is to serve."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


Language: TypeAlias = str
"""A language tag (BCP 47), such as fr, en or pt-BR."""

Licence: TypeAlias = str
"""A licence as an SPDX expression, such as CC-BY-SA-4.0."""

Lifetime: TypeAlias = Union[str, "Timing"]
"""For how long something is founded: “unlimited”, a day, a length of time, or more about it."""


class Link(TypedDict):
    """A tie to another social code, statute, by-law or law.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: NotRequired["Id"]
    """The short name by which the rest of the code refers to the other text."""

    rel: "LinkRelation"
    """What the other text or its subject is to this one."""

    target: NotRequired["Iri"]
    """The address of the other text."""

    title: NotRequired["LocalText"]
    """What the other text is called."""

    date: NotRequired["CalendarDate"]
    """The day of the other text."""

    version: NotRequired[str]
    """Which version of the other text is meant, as that text names it."""

    digest: NotRequired["Digest"]
    """The fingerprint of the other text, which shows that it has not changed."""

    precedence: NotRequired["Precedence"]
    """Which of the two prevails when they conflict. Say it as soon as two texts govern the same
    thing.
    """

    issuedBy: NotRequired["Ref"]
    """Who makes the other text: a party, or a process."""

    amendedBy: NotRequired["Ref"]
    """Who changes the other text: a party, or a process."""

    settles: NotRequired["list[LocalText]"]
    """What the other text may or must settle, one thing an item."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


LinkRelation: TypeAlias = Literal[
    "memberOf",
    "partOf",
    "hasPart",
    "partnerOf",
    "derivedFrom",
    "inspiredBy",
    "translationOf",
    "supersedes",
    "governedBy",
    "governs",
    "conformsTo",
    "related",
]
"""What another text or its subject is to this one.

- `memberOf`: The subject is a member of the other.
- `partOf`: The subject is a part of the other.
- `hasPart`: The other is a part of the subject.
- `partnerOf`: The two work together.
- `derivedFrom`: The text was made from the other.
- `inspiredBy`: The text took ideas from the other.
- `translationOf`: The text translates the other.
- `supersedes`: The text replaces the other.
- `governedBy`: The text is subject to the other.
- `governs`: The other text is subject to this one.
- `conformsTo`: The text meets the requirements of the other.
- `related`: The two are related in another way.
"""


class Matter(TypedDict):
    """A thing to decide or to do: an act, and what it is about.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    act: "Act"
    """The act."""

    concerns: NotRequired["list[Ref]"]
    """Whom or what it is about: parties, resources, other texts."""

    over: NotRequired["Amount"]
    """Only above that sum."""

    upTo: NotRequired["Amount"]
    """Only up to that sum."""

    text: NotRequired["LocalText"]
    """What the other keys cannot say."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Measurement(TypedDict):
    """The value found for an indicator on a day.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    indicator: "Ref"
    """The indicator that was measured."""

    at: "CalendarDate"
    """The day on which, or up to which, it was measured."""

    value: "Observed"
    """The value found, in the unit of the indicator."""

    evidence: NotRequired["list[Ref]"]
    """What the value relies on."""

    by: NotRequired["Ref"]
    """Who measured it."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Membership(TypedDict):
    """One way of belonging: for whom, how one joins and how one leaves.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the rest of the code refers to these members."""

    name: "LocalText"
    """What these members are called."""

    criteria: NotRequired["list[LocalText]"]
    """What is asked of a person or organisation in order to belong."""

    join: NotRequired["LocalText"]
    """How one comes in."""

    leave: NotRequired["LocalText"]
    """How one leaves of one's own will, and what then becomes of dues, shares and duties."""

    exclude: NotRequired["LocalText"]
    """When and how a member can be made to leave."""

    dues: NotRequired["LocalText"]
    """What one pays or gives in order to belong."""

    joinProcess: NotRequired["Ref"]
    """The decision process that admits a new member, or who decides it."""

    excludeProcess: NotRequired["Ref"]
    """The decision process that excludes a member, or who decides it."""

    memberOf: NotRequired["list[Ref]"]
    """The classes, groups or bodies to which these members belong as well."""

    size: NotRequired["Natural"]
    """How many members it counts."""

    endings: NotRequired["list[Ending]"]
    """The ways in which membership ends by itself, one an item: death, dissolution, non-payment.
    """

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


Method: TypeAlias = Literal[
    "consent",
    "consensus",
    "unanimity",
    "majority",
    "supermajority",
    "plurality",
    "ranked",
    "two-round",
    "advice",
    "delegation",
    "lot",
    "other",
]
"""The way in which agreement is reached.

- `consent`: It passes unless someone raises a reasoned objection.
- `consensus`: It passes when everyone taking part can support it.
- `unanimity`: It passes when everyone votes for it.
- `majority`: It passes with more than half.
- `supermajority`: It passes with a stated share larger than half.
- `plurality`: The option with most votes passes, even below half.
- `ranked`: Voters rank the options; the ranks decide.
- `two-round`: The options with most votes meet in a second round.
- `advice`: One person decides after asking those concerned and those who know.
- `delegation`: Those to whom it was entrusted decide.
- `lot`: It is drawn by lot.
- `other`: Another way, described in the text.
"""


class Model(TypedDict):
    """A way of working: how principles are put into practice.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the rest of the code refers to this model."""

    name: "LocalText"
    """What the model is called."""

    text: "LocalText"
    """How it works, so that a newcomer could take part."""

    practised: NotRequired[bool]
    """True when this is done today, false when it is an intention. Leave it out only if nobody
    knows.
    """

    applies: NotRequired["list[Ref]"]
    """The principles that this model puts into practice."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


Natural: TypeAlias = int
"""A whole number, 0 or more."""

NotStated: TypeAlias = list[str]
"""The keys of this object about which the text was read and says nothing. A key is either stated or
not stated.
"""

Note: TypeAlias = "LocalText"
"""What whoever transcribes the text must add. It is never a norm."""

Observed: TypeAlias = Union[float, str, bool]
"""A value of an indicator: a number, a text such as a grade, or true or false."""


class Occurrence(TypedDict):
    """Something that happens to what this text names: a vote that fails, a seat that falls vacant.
    Of several keys, all must have happened.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    convened: NotRequired["Ref"]
    """The session that was called, or the process in which a vote was called."""

    adopted: NotRequired["Ref"]
    """The process that decided in favour."""

    rejected: NotRequired["Ref"]
    """The process that decided against, or came to no decision: “when the vote has failed”."""

    done: NotRequired["Ref"]
    """What was done: a duty that was kept, a permission, a right or a recourse that was used, a
    session whose agenda is done, a sanction that was applied.
    """

    notDone: NotRequired["Ref"]
    """What was not done, or was done in vain."""

    vacant: NotRequired["Ref"]
    """The role whose seat is vacant."""

    text: NotRequired["LocalText"]
    """What the other keys cannot say."""


class OneOf(TypedDict):
    """One of several parties: “the president or the secretary must”.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    anyOf: NotRequired["list[Ref]"]
    """The parties, one of which is bound."""


Operator: TypeAlias = Literal["at-least", "at-most", "more-than", "less-than", "equal"]
"""How a measured value must compare with its target.

- `at-least`: The same or more.
- `at-most`: The same or less.
- `more-than`: More, not the same.
- `less-than`: Less, not the same.
- `equal`: Exactly the same.
"""

PartialDate: TypeAlias = str
"""A year, a month or a day: 1998, 1998-05 or 1998-05-17."""


class Period(TypedDict):
    """A length of time: a number and a unit, for example 3 months.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    count: "Count"
    """How many units."""

    unit: "Unit"
    """The unit in which it is counted."""


class Planned(TypedDict):
    """A dimension still to be written, with the date by which it will be.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    by: "CalendarDate"
    """The day by which it will be written."""

    text: "LocalText"
    """What is missing and how it will be written."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


Precedence: TypeAlias = Literal["above", "below"]
"""Which of two texts prevails.

- `above`: The other text prevails over this one.
- `below`: This text prevails over the other.
"""


class Principle(TypedDict):
    """Something that the collective holds to be right, and from which models and commitments
    follow.

    A principle describes what is; it does not bind anyone by itself.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the rest of the code refers to this principle."""

    text: "LocalText"
    """The principle itself."""

    rationale: NotRequired["LocalText"]
    """Why it is held."""

    criteria: NotRequired["list[LocalText]"]
    """What anyone can observe to tell whether the principle is lived. Without a criterion, a
    principle cannot be assessed.
    """

    serves: NotRequired["list[Ref]"]
    """The objectives, missions or values that this principle serves. They tie the how to the why.
    """

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Process(TypedDict):
    """A way of deciding, precise enough to compute whether a proposal passes.

    Its examples are its tests: write one for each case that people could argue about.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the rest of the code refers to this process."""

    name: "LocalText"
    """What the process is called."""

    scope: NotRequired["list[ScopeItem]"]
    """The subjects on which it decides, each a matter or in words. Two processes should not share a
    subject.
    """

    method: NotRequired["Method"]
    """The way in which agreement is reached."""

    like: NotRequired["Ref"]
    """The process like which this one is counted: whatever is not written here is taken over from
    it, but for its name, scope, circumstances and examples.
    """

    participants: NotRequired["list[Ref]"]
    """Who takes part in the decision: the persons or organisations that are eligible. The counts
    are made out of them.
    """

    session: NotRequired["Ref"]
    """The session or body in which alone it can be decided; its notice, convener and proxies hold.
    """

    when: NotRequired["When"]
    """The circumstances in which it decides, in words or as a list of what must have happened;
    without it, at any time.
    """

    form: NotRequired["list[Formality]"]
    """In which form people decide: together, in writing, online; each of these is enough."""

    through: NotRequired["list[Ref]"]
    """Through what they decide: a service, a mailing list. Any of them."""

    proposer: NotRequired["Actor"]
    """Who may bring a proposal."""

    notice: NotRequired["Time"]
    """How long before the decision the proposal is made known, so that everyone can prepare."""

    discussion: NotRequired["LocalText"]
    """How the proposal is discussed before deciding."""

    quorum: NotRequired["Quorum"]
    """How many must take part for the decision to be valid; write “none” when there is no such
    condition.
    """

    threshold: NotRequired["Threshold"]
    """How much support a proposal needs, and out of what it is counted. “A majority” alone says
    neither.
    """

    approvalBy: NotRequired["list[Ref]"]
    """The parties or processes that must each agree besides."""

    abstentions: NotRequired["Abstentions"]
    """Whether those who abstain count among those who voted."""

    ballot: NotRequired["Ballot"]
    """Whether the vote is open or secret, or secret when someone asks."""

    blankVotes: NotRequired["BlankVotes"]
    """Whether blank and void votes count among the votes out of which the share is counted."""

    block: NotRequired["Count"]
    """How many reasoned objections stop a proposal."""

    tie: NotRequired["Tie"]
    """What happens when support and opposition are equal."""

    delay: NotRequired["Time"]
    """How long after the decision it takes effect, or may still be contested."""

    fallback: NotRequired["Ref"]
    """The process that decides when this one does not succeed."""

    onRejection: NotRequired["Rejection"]
    """Whether a proposal that is rejected goes on to the fallback process or is settled."""

    record: NotRequired["LocalText"]
    """How and where the decision is written down."""

    recusal: NotRequired["LocalText"]
    """Who stands aside, and when, because interests conflict."""

    concernedVotes: NotRequired[bool]
    """Whether the person whom the decision concerns may vote on it."""

    examples: NotRequired["list[Example]"]
    """Votes with their result, which show and test how the process is counted. Write the ones that
    people could argue about.
    """

    text: NotRequired["LocalText"]
    """What the other keys cannot say."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


Profit: TypeAlias = Literal["none", "limited", "sought"]
"""Whether profit is sought for those who own something.

- `none`: None is sought, though something may be sold.
- `limited`: It is limited: most of it stays in the collective.
- `sought`: It is sought.
"""

Proxies: TypeAlias = Union[Literal["none"], "ProxyRule"]
"""How many proxies one person may hold, or “none”."""


class ProxyRule(TypedDict):
    """How many proxies one person may hold, and who may hold them.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    perPerson: "Count"
    """How many one person may hold."""

    holders: NotRequired["LocalText"]
    """Who may hold them."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Purpose(TypedDict):
    """Why the subject exists, in the four parts of the method: context, challenges, objectives and
    missions, with the values held.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    statement: NotRequired["LocalText"]
    """The reason for being in a sentence or two: that of the subject, not of this text."""

    context: NotRequired["Context"]
    """The situation from which the purpose arises: one text, or point by point."""

    challenges: NotRequired["list[Item]"]
    """What is at stake in that situation."""

    objectives: NotRequired["list[Item]"]
    """What is to be reached."""

    missions: NotRequired["list[Item]"]
    """What one takes on in order to reach it."""

    values: NotRequired["list[Item]"]
    """What one holds dear and would not give up."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


Quorum: TypeAlias = Union[Literal["none"], "QuorumRule"]
"""How many must take part for a decision to be valid, or “none” when there is no such condition.
"""

QuorumBase: TypeAlias = Literal["eligible", "members"]
"""Out of whom the quorum is counted.

- `eligible`: All those who may take part in this decision.
- `members`: All the members, whether or not they may take part in this decision.
"""

QuorumFailure: TypeAlias = Literal[
    "rejected",
    "adjourned",
    "fallback",
    "decide-anyway",
    "second-call",
]
"""What happens when too few take part.

- `rejected`: The proposal is rejected.
- `adjourned`: The decision is put off to another meeting.
- `fallback`: The fallback process decides.
- `decide-anyway`: Those present decide all the same.
- `second-call`: A second meeting is called, for which other rules hold.
"""


class QuorumRule(TypedDict):
    """How many must take part for a decision to be valid: a share or a head count.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    value: NotRequired["Share"]
    """The share that must take part. Use this or a head count."""

    count: NotRequired["Count"]
    """How many must take part. Use this or a share."""

    base: NotRequired["QuorumBase"]
    """Out of whom the share is counted."""

    onFailure: NotRequired["QuorumFailure"]
    """What happens when too few take part."""

    secondCall: NotRequired["SecondCall"]
    """What holds for the second meeting."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class CodeRecord(TypedDict):
    """What happened since the text was written.

    It lies outside what the parties adopt and sign, so that facts can be added without changing the
    text.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    actions: NotRequired["list[Action]"]
    """What is done to carry out the intentions."""

    measurements: NotRequired["list[Measurement]"]
    """The values found for the indicators."""

    evidence: NotRequired["list[Evidence]"]
    """The documents, data and testimonies on which the rest relies."""

    assessments: NotRequired["list[Assessment]"]
    """Judgements on whether what was promised is kept."""

    decisions: NotRequired["list[Decision]"]
    """The decisions made, with their count."""

    adoptions: NotRequired["list[Adoption]"]
    """Who adopted which version, one entry a party."""

    revisions: NotRequired["list[Revision]"]
    """The versions of the text in order, each tied to the one before."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Recourse(TypedDict):
    """A way by which anyone concerned can raise a breach and have it settled.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the rest of the code refers to this way."""

    name: "LocalText"
    """What it is called."""

    against: NotRequired["Against"]
    """What can be contested this way: “everything”, or the commitments, sanctions, decisions and
    parties named.
    """

    steps: NotRequired["list[RecourseStep]"]
    """What is done, in order, from talking to deciding."""

    hearing: NotRequired["LocalText"]
    """How each side is heard before anything is decided."""

    appeal: NotRequired["LocalText"]
    """How the outcome can be contested."""

    body: NotRequired["Ref"]
    """Who settles it in the end."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class RecourseStep(TypedDict):
    """One step: who does what, and within what time.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    who: "Actor"
    """Who acts at this step."""

    means: "LocalText"
    """What is done."""

    within: NotRequired["Time"]
    """The time in which it must be done."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


Ref: TypeAlias = str
"""The identifier of another element of this document, or the full address of an element of another
code, ending in # and its identifier.
"""

Rejection: TypeAlias = Literal["final", "fallback"]
"""What becomes of a proposal that is rejected.

- `final`: It is settled.
- `fallback`: It goes on to the fallback process.
"""


class Reservation(TypedDict):
    """A part of the text that a party does not accept, or accepts on a condition.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    of: "Ref"
    """The element on which the reservation bears."""

    text: "LocalText"
    """The reservation and its reasons."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Resource(TypedDict):
    """Something held in common or put to work, and those who take care of it.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the rest of the code refers to this resource."""

    name: "LocalText"
    """What the resource is called."""

    kind: "ResourceKind"
    """What sort of resource it is."""

    description: NotRequired["LocalText"]
    """What it is, in what state, and how much of it there is."""

    license: NotRequired["Licence"]
    """The licence under which it is shared, for a text, code or data."""

    stewards: NotRequired["list[Ref]"]
    """Who takes care of it and answers for it. A resource without a steward is nobody's concern.
    """

    url: NotRequired["Iri"]
    """Where it can be found or read about."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


ResourceKind: TypeAlias = Literal[
    "natural",
    "material",
    "immaterial",
    "informational",
    "financial",
    "human",
]
"""What sort of resource it is.

- `natural`: Land, water, seeds, living beings.
- `material`: Buildings, machines, tools, goods.
- `immaterial`: Names, reputation, know-how, culture.
- `informational`: Data, texts, code, archives.
- `financial`: Money, funds, shares.
- `human`: The time and skills that people bring.
"""


class Review(TypedDict):
    """When a text is to be read again by those it concerns.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    by: NotRequired["CalendarDate"]
    """The day by which the next review must have taken place."""

    every: NotRequired["Time"]
    """How often the text is reviewed, for example every year."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Revision(TypedDict):
    """A version of the text, tied to the one before so that none can be altered unseen.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    version: "Version"
    """The number of the version."""

    at: "CalendarDate"
    """The day on which it was deposited."""

    digest: "Digest"
    """The fingerprint of its text."""

    previous: NotRequired["Digest"]
    """The fingerprint of the version before; left out for the first."""

    summary: "LocalText"
    """What changed and why."""

    decidedBy: NotRequired["Ref"]
    """The decision that adopted it."""

    url: NotRequired["Iri"]
    """Where this version is deposited."""

    textDigest: NotRequired["Digest"]
    """The fingerprint of the articles alone, whatever is said about their meaning."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Right(TypedDict):
    """One right in the bundle: who may do what, with which resource, on which conditions.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the rest of the code refers to this right."""

    right: "RightKind"
    """What it allows."""

    resource: NotRequired["Ref"]
    """The resource that it bears on; without it, the right bears on the subject as a whole."""

    holders: NotRequired["list[Ref]"]
    """Who has the right."""

    conditions: NotRequired["LocalText"]
    """What must be fulfilled in order to exercise it."""

    text: NotRequired["LocalText"]
    """What the other keys cannot say."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


RightKind: TypeAlias = Literal[
    "access",
    "use",
    "contribute",
    "modify",
    "share",
    "withdraw",
    "manage",
    "exclude",
    "alienate",
    "attribute",
    "commercialise",
    "govern",
]
"""What a right allows.

- `access`: To enter, see or read.
- `use`: To use without taking anything away.
- `contribute`: To add to it.
- `modify`: To change it.
- `share`: To pass it on to others.
- `withdraw`: To take some of it: a harvest, a share, a loan.
- `manage`: To set the rules of its use and to improve it.
- `exclude`: To decide who has access and who has not.
- `alienate`: To sell, give or pledge it.
- `attribute`: To be named as its author or source.
- `commercialise`: To draw money from it.
- `govern`: To take part in deciding about all these rights.
"""


_RoleKeys = TypedDict(
    "_RoleKeys",
    {
        "from": NotRequired["list[Ref]"],
    },
)


class Role(_RoleKeys):
    """A function entrusted to someone, with how they receive it and how they lose it.

    - `from`: From among whom the holders come.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the rest of the code refers to this role."""

    name: "LocalText"
    """What the role is called."""

    responsibilities: NotRequired["list[LocalText]"]
    """What the role answers for, one thing an item."""

    holders: NotRequired["list[Holder]"]
    """Who holds the role now. Name a group or an organisation rather than a person where you can:
    the text is public.
    """

    seats: NotRequired["Seats"]
    """How many hold the role at the same time."""

    criteria: NotRequired["list[LocalText]"]
    """What is asked of a person or organisation in order to hold the role."""

    appointedBy: NotRequired["Ref"]
    """The process, role or party that appoints the holders."""

    term: NotRequired["Time"]
    """How long one holds the role before being appointed again or replaced, for example P2Y for two
    years.
    """

    terms: NotRequired["Terms"]
    """How many terms one person may hold the role."""

    removal: NotRequired["LocalText"]
    """How a holder can be removed before the end of the term."""

    removedBy: NotRequired["Ref"]
    """The process or party that removes a holder before the end of the term."""

    powers: NotRequired["list[Matter]"]
    """What each holder may decide or do alone."""

    vacancy: NotRequired["LocalText"]
    """Who takes over when nobody holds the role."""

    caps: NotRequired["list[Cap]"]
    """Limits on who may hold the role together, so that no group dominates."""

    memberOf: NotRequired["list[Ref]"]
    """The classes, groups or bodies to which its holders belong."""

    incompatibleWith: NotRequired["list[Ref]"]
    """The roles that nobody may hold together with this one."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Sanction(TypedDict):
    """A consequence that a breach can have, decided fairly and in proportion.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the rest of the code refers to this sanction."""

    grounds: NotRequired["list[LocalText]"]
    """The breaches that can lead to it."""

    causes: NotRequired["list[Cause]"]
    """The sorts of these grounds, for those who compare: harm, absence, competition."""

    breachOf: NotRequired["BreachOf"]
    """The commitments whose breach can lead to it, or “everything”."""

    when: NotRequired["When"]
    """What must have happened before it may be applied, in words or as a list: nobody is excluded
    who was not warned.
    """

    level: NotRequired["SanctionLevel"]
    """Its place on the scale from 1, the lightest, to 9, the gravest."""

    kind: NotRequired["SanctionKind"]
    """What sort of measure it is."""

    against: NotRequired["list[Ref]"]
    """On whom it can fall, where not on any who broke what they owe."""

    effect: NotRequired["LocalText"]
    """What it means in practice for the party concerned."""

    revokes: NotRequired["list[Ref]"]
    """The memberships, roles and rights that it takes away."""

    decidedBy: NotRequired["Ref"]
    """Who, or which process, decides it."""

    hearing: NotRequired["LocalText"]
    """How the party concerned is heard first."""

    appeal: NotRequired["LocalText"]
    """How the sanction can be contested."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


SanctionKind: TypeAlias = Literal[
    "warning",
    "fine",
    "restriction",
    "suspension",
    "exclusion",
    "other",
]
"""What sort of measure a sanction is, from the mildest to the gravest.

- `warning`: One is told that it must not happen again.
- `fine`: Something is to be paid or made good.
- `restriction`: A part of what one may do is taken away.
- `suspension`: All of it is taken away for a time.
- `exclusion`: It is taken away for good.
- `other`: Another measure, said in words.
"""

SanctionLevel: TypeAlias = int
"""A whole number from 1, the lightest, to 9, the gravest."""

ScopeItem: TypeAlias = Union[str, "Matter", "FromArticle", dict[str, str]]
"""A subject on which a process decides: a matter, or words.

An object with the key `act` is a matter. A text in several languages can therefore not be in
Achterhoeks under the key `act` alone; `act-NL` can stand.
"""


class Seat(TypedDict):
    """A party in a body, with its voice and votes.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    who: "Ref"
    """The party."""

    voice: NotRequired["Voice"]
    """Whether it decides or only advises; it decides when this is left out."""

    votes: NotRequired["Count"]
    """How many votes each has."""

    share: NotRequired["Share"]
    """Its share of all votes, for colleges."""


Seated: TypeAlias = Union["Ref", "Seat"]
"""Who belongs to a body: a party, or more about it."""


class Seats(TypedDict):
    """How many hold a role at the same time.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    count: NotRequired["Count"]
    """Exactly so many."""

    atLeast: NotRequired["Natural"]
    """At least so many."""

    atMost: NotRequired["Count"]
    """At most so many."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class SecondCall(TypedDict):
    """What holds for a second meeting when the quorum was missed.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    notice: NotRequired["Time"]
    """How long before it the second call is sent."""

    quorum: NotRequired["Quorum"]
    """How many must then take part; write “none” when any number will do."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Sentence(TypedDict):
    """A sentence of an article, which an element can name.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: NotRequired["Id"]
    """The short name of the sentence, where an element names it."""

    text: "LocalText"
    """The sentence."""


class Session(TypedDict):
    """A kind of meeting of a body. Its frequency, notice and agenda are duties of those who convene
    toward the members.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the rest of the code refers to this session."""

    name: "LocalText"
    """What it is called."""

    every: NotRequired["Time"]
    """How often it takes place."""

    convenedBy: NotRequired["list[Actor]"]
    """Who may convene it, each of them alone."""

    notice: NotRequired["Time"]
    """How long before it the call is sent."""

    additions: NotRequired["Time"]
    """How long before it items may still be added to the agenda."""

    form: NotRequired["list[Formality]"]
    """In which form the call and what is added to the agenda reach the members; each of these is
    enough.
    """

    through: NotRequired["list[Ref]"]
    """Through what the call reaches the members: a mailing list, a journal. All of them."""

    agenda: NotRequired["LocalText"]
    """What is on the agenda, and who settles it."""

    place: NotRequired["LocalText"]
    """Where or how it takes place."""

    record: NotRequired["LocalText"]
    """How it is written down, and by whom."""

    quorum: NotRequired["Quorum"]
    """How many must be there for it to take place, apart from the quorum of a decision."""

    proxies: NotRequired["Proxies"]
    """How many proxies one person may hold, or “none”."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


SetBy: TypeAlias = "dict[str, Ref]"
"""Of a key of this object, who or what sets its value: a party, a process, another text."""

Share: TypeAlias = Union[float, str]
"""A part of a whole: a number above 0 and up to 1, or a fraction such as 2/3, which is exact."""


class SomeOf(TypedDict):
    """So many of a party: “three members”, “a tenth of the members”.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    of: "Ref"
    """Of which party."""

    count: NotRequired["Count"]
    """How many. Use this or a share."""

    atLeast: NotRequired["Share"]
    """Which share, at least. Use this or a head count."""


class Stakeholder(TypedDict):
    """Someone or something concerned by the code: a person, a group, an organisation, a category of
    people, or a part of the living world.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the rest of the code refers to this stakeholder."""

    name: "LocalText"
    """The name by which it is known."""

    kind: "StakeholderKind"
    """What sort of stakeholder it is."""

    description: NotRequired["LocalText"]
    """Who or what it is, and how it is concerned."""

    identifier: NotRequired["Iri"]
    """An address that means this stakeholder everywhere, such as a web address or a decentralised
    identifier. It ties a signature to the party.
    """

    memberOf: NotRequired["list[Ref]"]
    """The groups or organisations to which it belongs."""

    alsoKnownAs: NotRequired["list[LocalText]"]
    """Other names used for it, so that one party is not taken for two."""

    size: NotRequired["Natural"]
    """How many persons it counts. It lets a quorum or a head count be checked."""

    until: NotRequired["CalendarDate"]
    """The last day on which it existed, when it exists no longer."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


StakeholderKind: TypeAlias = Literal[
    "person",
    "organisation",
    "group",
    "public-body",
    "ecosystem",
    "category",
]
"""What sort of stakeholder it is.

- `person`: One natural person.
- `organisation`: An organisation with an existence of its own.
- `group`: A group of persons within or around the subject.
- `public-body`: A public authority or service.
- `ecosystem`: A part of the living world: a river, a soil, a species.
- `category`: All those who share a trait, such as users or neighbours.
"""

Standard: TypeAlias = Literal["result", "means"]
"""What is owed: the result or the effort.

- `result`: The result itself is owed.
- `means`: The necessary effort is owed, not its success.
"""

StatedIn: TypeAlias = "list[Ref]"
"""The articles, sentences or other texts that say what the object says. Every message cites them
first.
"""

Status: TypeAlias = Literal["draft", "proposed", "adopted", "superseded", "repealed"]
"""How far the text has come.

- `draft`: Being written: nobody is bound by it yet.
- `proposed`: Submitted for adoption: the parties can read it and object.
- `adopted`: Adopted by its parties: it applies within its dates.
- `superseded`: Replaced by a later version.
- `repealed`: Withdrawn without a successor.
"""


class Stewardship(TypedDict):
    """The governance of the social code itself.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    keepers: NotRequired["list[Ref]"]
    """Who keeps the text, answers questions about it and sees to its reviews."""

    contribute: NotRequired["LocalText"]
    """How anyone can propose a change, member or not."""

    deposit: NotRequired["Iri"]
    """The address where each version is deposited, dated and left unaltered. The next version is
    worked on elsewhere.
    """

    audit: NotRequired["AuditPlan"]
    """How often, and by whom, the text is compared with reality."""

    tools: NotRequired["list[LocalText]"]
    """The tools with which the text is written, discussed and followed."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Subject(TypedDict):
    """What a social code is about: the general information that lets anyone know who is speaking
    and where.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    kind: "SubjectKind"
    """What sort of thing it is."""

    name: "LocalText"
    """The name by which it is known."""

    description: NotRequired["LocalText"]
    """What it is and does, in a few sentences."""

    activities: NotRequired["list[LocalText]"]
    """What is actually done, one activity an item."""

    url: NotRequired["Iri"]
    """Where it presents itself on the web."""

    identifiers: NotRequired["list[Identifier]"]
    """Its numbers in registers, so that it is not taken for another."""

    legalForm: NotRequired["LocalText"]
    """Its form in law; say “informal” when it has none."""

    profit: NotRequired["Profit"]
    """Whether it seeks profit for those who own it."""

    founded: NotRequired["PartialDate"]
    """When it was founded, as precisely as known."""

    duration: NotRequired["Lifetime"]
    """For how long it is founded: “unlimited”, a day or a length of time."""

    fiscalYear: NotRequired["FiscalYear"]
    """When its year of accounts ends."""

    territory: NotRequired["LocalText"]
    """Where it acts."""

    seat: NotRequired["LocalText"]
    """Where it has its seat."""

    audiences: NotRequired["list[LocalText]"]
    """Whom it is meant for."""

    size: NotRequired["LocalText"]
    """How large it is: members, people employed, hectares, whatever says it best."""

    contact: NotRequired["LocalText"]
    """Where to ask a question or to contest. Give the address of a role, not a person's private
    address.
    """

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


SubjectKind: TypeAlias = Literal[
    "organisation",
    "project",
    "collaboration",
    "commons",
    "network",
    "place",
    "event",
]
"""What sort of thing a social code describes.

- `organisation`: A lasting body with members or staff, in law or not.
- `project`: An undertaking with an aim and an end.
- `collaboration`: An agreement of several parties to work together.
- `commons`: A resource cared for by a community under its own rules.
- `network`: Organisations or persons tied together without a single centre.
- `place`: A place and the life that goes on in it.
- `event`: A gathering, once or repeated.
"""


_TallyKeys = TypedDict(
    "_TallyKeys",
    {
        "for": "Natural",
    },
)


class Tally(_TallyKeys):
    """The count of a decision.

    - `for`: How many supported the proposal.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    eligible: NotRequired["Natural"]
    """How many could take part."""

    present: NotRequired["Natural"]
    """How many took part, or were represented."""

    against: "Natural"
    """How many opposed it."""

    abstain: NotRequired["Natural"]
    """How many abstained."""

    blank: NotRequired["Natural"]
    """How many voted blank, or with a void ballot."""

    blocks: NotRequired["Natural"]
    """How many raised a reasoned objection."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Target(TypedDict):
    """The value that an indicator should reach, and by when.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    value: "Observed"
    """The value to compare with."""

    operator: "Operator"
    """How the measured value must compare with it."""

    by: NotRequired["CalendarDate"]
    """The day by which it should be reached."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Term(TypedDict):
    """A word with a precise meaning in this text.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    id: "Id"
    """The short name by which the term is referred to."""

    term: "LocalText"
    """The word, as the text uses it."""

    definition: "LocalText"
    """What it means here."""

    sameAs: NotRequired["Iri"]
    """The address of the same notion in a public vocabulary."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


class Terms(TypedDict):
    """How many terms one person may hold a role.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    consecutive: NotRequired["Count"]
    """How many one after the other."""

    lifetime: NotRequired["Count"]
    """How many in all."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


LocalText: TypeAlias = Union[str, "FromArticle", dict[str, str]]
"""A text that people read: a string in the language of the document, one string a language, as in
{"fr": "…", "en": "…"}, or the words of an article: {"fromArticle": "art-1"}.

Long texts may use CommonMark for paragraphs, lists and links; raw HTML is never passed through.
"""


class Threshold(TypedDict):
    """How much support a proposal needs to pass: a share or a head count.

    “More than half” is over 1/2; “at least two thirds” is at least 2/3; “three members are enough”
    is a count of 3. Always say out of what.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    over: NotRequired["Share"]
    """The share that support must exceed; exactly this share is not enough."""

    atLeast: NotRequired["Share"]
    """The share that support must reach; exactly this share is enough."""

    count: NotRequired["Count"]
    """How many must support it, however many they are out of. Use this or a share."""

    base: NotRequired["ThresholdBase"]
    """Out of what the share is counted, or whose support counts."""

    minus: NotRequired["Count"]
    """How many may be missing from the threshold, as in “consensus minus one”."""

    statedIn: NotRequired["StatedIn"]

    note: NotRequired["Note"]

    notStated: NotRequired["NotStated"]

    setBy: NotRequired["SetBy"]


ThresholdBase: TypeAlias = Literal[
    "eligible",
    "members",
    "present",
    "represented",
    "cast",
    "expressed",
]
"""Out of what support is counted.

- `eligible`: All those who may take part, present or not.
- `members`: All the members, whether or not they may take part.
- `present`: All those who are there in person, voting or not.
- `represented`: All those who are there or gave a proxy.
- `cast`: All the votes cast; whether abstentions and blank votes are among them, the process says.
- `expressed`: The votes for and against, without abstentions or blank votes unless the process says
  otherwise.
"""

Tie: TypeAlias = Literal["rejected", "adopted", "casting-vote", "lot", "adjourned", "fallback"]
"""What happens when support and opposition are equal.

- `rejected`: The proposal is rejected.
- `adopted`: The proposal is adopted.
- `casting-vote`: The person in the chair decides.
- `lot`: It is drawn by lot.
- `adjourned`: The decision is put off to another meeting.
- `fallback`: The fallback process decides.
"""

Time: TypeAlias = Union[str, "Timing"]
"""A date, a delay or a frequency.

Write a day (2026-11-22), a duration (P1Y for one year, P6M for six months), or the detailed form
when the text says what starts the delay or what holds otherwise.
"""


class Timing(TypedDict):
    """A delay, a notice, a frequency, as a text would say it: “within 15 days after the request”,
    “at least seven days before the assembly”, “at least twice a year”.

    Keys of the form `x-…` may be added: they are kept, and never interpreted.
    """

    within: NotRequired["Period"]
    """How long one has."""

    after: NotRequired["LocalText"]
    """What starts the delay. Without it, nobody can tell when the time is over."""

    notBefore: NotRequired["Period"]
    """How long must have passed first."""

    afterEvent: NotRequired["Ref"]
    """What starts the delay: a session or a decision process, a sanction that is applied, a
    commitment that is kept, a role or a membership that is taken up, a decision of the record.
    Without a length of time it says the order alone: no sooner.
    """

    ahead: NotRequired["Period"]
    """How long before something at the latest, for what must be done ahead: a notice of seven days.
    """

    before: NotRequired["LocalText"]
    """Before what. Without it, nobody can tell ahead of which day."""

    beforeEvent: NotRequired["Ref"]
    """Ahead of what it is: a session or a decision process, a sanction that is applied, a
    commitment that is kept, a role or a membership that is taken up, a decision of the record.
    Without a length of time it says the order alone.
    """

    atEvent: NotRequired["Ref"]
    """When it happens, or ends: at a session, at the next time that a process decides. “In office
    until the ordinary assembly three years later” is within three years and at that session.
    """

    every: NotRequired["Period"]
    """The period that comes back, for a frequency."""

    atLeast: NotRequired["Count"]
    """How many times in each period; once when it is left out."""

    orElse: NotRequired["Time"]
    """What holds when this time cannot be kept."""

    until: NotRequired["LocalText"]
    """Until when it lasts, when an event ends it: “until the next ordinary assembly”."""

    sameAs: NotRequired["Ref"]
    """The role whose term it follows."""

    dayOfYear: NotRequired["DayOfYear"]
    """The day of the year on which it comes back: --06-30 for 30 June."""


Unit: TypeAlias = Literal["hour", "day", "workingDay", "week", "month", "year"]
"""The unit in which a length of time is counted.

- `hour`: Hours.
- `day`: Calendar days, every day counted.
- `workingDay`: Working days, without weekly rest and public holidays.
- `week`: Weeks of seven days.
- `month`: Calendar months.
- `year`: Calendar years.
"""

Unstated: TypeAlias = Literal["permitted", "prohibited", "open", "law"]
"""What holds where the text says nothing.

- `permitted`: What is not forbidden is allowed.
- `prohibited`: What is not allowed is forbidden.
- `open`: It is left open: the question is brought to a decision process.
- `law`: What the governing law says holds; the law is named by a link with the relation governedBy.
"""

Version: TypeAlias = str
"""Three numbers separated by dots, as in 1.2.0, by the rules of SemVer 2.0.0."""

Voice: TypeAlias = Literal["deliberative", "consultative"]
"""Whether somebody decides or advises.

- `deliberative`: With a vote.
- `consultative`: Heard, without a vote.
"""

When: TypeAlias = Union["LocalText", "list[Occurrence]"]
"""The circumstances in which something holds: words, or a list of what must have happened. Each
item of the list is enough.
"""

Format: TypeAlias = Literal["json", "yaml"]
"""The notation of a text.

- `json`: JSON (RFC 8259).
- `yaml`: YAML 1.2 with its core schema.
"""


class Limits(TypedDict):
    """Bounds on one document. What is left out has its default, which is also the highest value
    that counts.
    """

    bytes: NotRequired[int]
    """The longest text, in bytes. Default 16 MiB: a hundred times the longest real code, still read
    in a second.
    """

    depth: NotRequired[int]
    """How deep arrays and objects may stand in each other. Default 64: the model needs 12,
    extensions some more.
    """

    repeated: NotRequired[int]
    """How many values YAML aliases may add by repeating what they name, where a text counts once
    more for every 64 bytes. Default 100,000: real texts repeat a few lines; a text that grows a
    thousandfold is an attack.
    """

    problems: NotRequired[int]
    """How many problems of each severity are kept whole; the rest is counted. Default 1,000: nobody
    reads more.
    """


class AuditReport(TypedDict):
    """What `audit` gives."""

    valid: bool
    """Whether the document is valid: no rule of validation finds an error in it, listed or not."""

    standard: str
    """The version of the standard that it was held against."""

    name: NotRequired[str]
    """The name of the file, as it was given."""

    format: "Format"
    """The notation that was read."""

    document: NotRequired["Audited"]
    """The document and its digests. Absent when it could not be read."""

    at: NotRequired[str]
    """The date for which it was judged, as it was given."""

    counts: "Counts"
    """How many problems and findings of each severity, listed or not for want of room."""

    omitted: int
    """How many more were counted than are listed."""

    takenFor: NotRequired["TakenFor"]
    """What the text is taken for: it says which findings are told apart. Absent where nothing
    tells, or when the document could not be read.
    """

    questions: NotRequired["list[OpenQuestion]"]
    """Questions that it leaves open: neither a key, nor a power, nor a sentence answers them.
    Absent where none was asked: the document could not be read, or the phrases for its language are
    not known, or not at hand.
    """

    articlesAlone: NotRequired[bool]
    """Whether it has articles and nothing that says to a program what they mean: then these alone
    were looked at.
    """

    stated: NotRequired["Statement"]
    """Whether the what, the why and the how are stated. Absent when the document could not be read,
    or has articles alone.
    """

    matrix: "list[Row]"
    """The six dimensions, from what is held to what is shown. Empty when the document could not be
    read, or has articles alone.
    """

    qualities: "list[QualityReport]"
    """The eight qualities. Empty when the document could not be read."""

    level: "LevelReport"
    """The level reached, and what is missing for the next."""

    since: NotRequired["Comparison"]
    """What has changed since the earlier report. Absent when none was given, or none in the list is
    on this document.
    """

    groups: "list[FindingGroup]"
    """What the audit found, told once for all its places, the gravest for people first."""

    findings: "list[Problem]"
    """What the audit found, in the order of the text."""

    deviations: NotRequired["list[Deviation]"]
    """The deviations that the text admits (`x-deviations`), in the order of the text. What they
    concern is among the findings and counts.
    """

    problems: "list[Problem]"
    """The problems of validation, in the order of the text."""

    unjudged: NotRequired[list[str]]
    """The rules that had something to judge and could not, for want of a date."""

    select: NotRequired[list[str]]
    """Only these rules were listed, where some were selected."""

    ignore: NotRequired[list[str]]
    """These rules were not listed."""

    language: "MessageLanguage"
    """The language of the words."""

    tool: "Tool"
    """The tool that audited."""


class Audited(TypedDict):
    """The document that was audited. Absent keys are absent there."""

    id: NotRequired[str]
    """Its address."""

    version: NotRequired[str]
    """Its version."""

    status: NotRequired[str]
    """How far it has come."""

    language: NotRequired[str]
    """The language in which it is written, as it says: a BCP 47 tag."""

    title: NotRequired[str]
    """Its title, in the language of the report where it has one in it."""

    digest: NotRequired[str]
    """The content digest: of all of it but `record` and `$schema`. This is what an adoption names.
    `status` belongs to the content: a text that is set from `proposed` to `adopted` has another
    digest. Absent where the text has an error of stage `source`: another text can then be read as
    the same values.
    """

    textDigest: NotRequired[str]
    """The text digest: of the articles alone, whatever is said of their meaning. Absent where there
    are none, or where one of them is not there in the authoritative language.
    """

    recordDigest: NotRequired[str]
    """The digest of the record, on which the audit rests too. Absent when there is none, and with
    `digest`.
    """


class Counts(TypedDict):
    """How many problems there are."""

    errors: int
    """How many errors."""

    warnings: int
    """How many warnings."""

    notes: int
    """How many notes."""


class TakenFor(TypedDict):
    """What a text is taken for, and why."""

    genre: "Genre"
    """The genre."""

    because: "Because"
    """What tells it."""

    words: NotRequired[str]
    """The words that tell it, as the title, the heading or the text has them."""


Because: TypeAlias = Literal["asked", "genre", "title", "heading", "words", "binding"]
"""What tells the genre of a text.

- `asked`: The audit was asked for as of such a text.
- `genre`: The text says so (`genre`).
- `title`: Its title says so.
- `heading`: A heading before its first numbered article says so.
- `words`: It calls itself so: `the present statutes`.
- `binding`: The force that it claims says so (`binding`).
"""


class OpenQuestion(TypedDict):
    """A question that the text leaves open."""

    name: str
    """Its name."""

    said: str
    """The question: `who replaces somebody in office who leaves?`."""

    impact: "Impact"
    """What can happen to people because it is open: the gravest come first."""

    mentioned: NotRequired["Mention"]
    """What raises it: the article that is about it, or speaks of it most. Absent where every such
    text is asked, and where many articles raise it.
    """

    passages: NotRequired["list[Passage]"]
    """The passages that answer it, and not alike: a reader has to choose. Absent where nothing
    answers it.
    """

    raised: NotRequired["list[Passage]"]
    """The sentences that raise it: of a question on one measure or power, or of a signal. Absent of
    the others.
    """


Impact: TypeAlias = Literal["rights", "decisions", "duties", "clarity", "follow-up"]
"""What can happen to people because of a finding, the gravest first.

- `rights`: Somebody loses a right, or is bound without a say or without a way to contest it.
- `decisions`: A decision cannot be made or undone, is made by too few, or nobody knows by whom.
- `duties`: A duty that nobody owes, that is owed to nobody, or of which nobody can tell whether it
  is kept.
- `clarity`: Something that readers look for and do not find, or cannot understand.
- `follow-up`: What is promised is not followed up: nobody does, measures or assesses it.
"""


class Mention(TypedDict):
    """Where an article speaks of what is missing from the model."""

    pointer: str
    """The article, as a JSON Pointer."""

    num: NotRequired[str]
    """How one cites it: its number, with those of the articles around it that a reader needs; or
    else its heading, or that of the article around it. Absent where there is neither.
    """


class Passage(TypedDict):
    """A passage that says something of a matter of which another one says something else, or that
    raises a question.
    """

    mentioned: "Mention"
    """Where it stands."""

    said: str
    """What it says: its sentence, an item of a list after what leads to it, cut where it is long.
    """


class Statement(TypedDict):
    """Whether the document says what it is about, why that exists and how it works."""

    what: "Answer"
    """What the subject is and does."""

    why: "Answer"
    """Why it exists: its reason for being, with context, challenges, objectives and missions."""

    how: "Answer"
    """How it works, from six planes and in its governance."""


class Answer(TypedDict):
    """Whether one of the three questions is answered."""

    stated: bool
    """Whether the question is answered at all."""

    by: list[str]
    """The keys that answer it, as JSON Pointers."""

    missing: list[str]
    """The keys that would complete the answer and say nothing yet, as JSON Pointers."""


class Row(TypedDict):
    """A dimension in the matrix: what it says, and how far that reaches, from principles to
    evidence.
    """

    dimension: str
    """The key of the dimension: `social`, `economic`, `ecological`, `scientific`, `legal` or
    `cultural`.
    """

    state: "DimensionState"
    """Whether it speaks, says why not, says when it will, or is silent."""

    pointer: NotRequired[str]
    """Where it stands, as a JSON Pointer. Absent when the document has no such key."""

    principles: int
    """How many principles it has."""

    models: int
    """How many models it has."""

    commitments: int
    """How many commitments it has."""

    indicators: int
    """How many indicators its commitments name."""

    actions: int
    """How many recorded actions carry out its principles, models or commitments."""

    evidence: int
    """How many pieces of evidence attest those actions, measure those indicators or support
    assessments of its elements.
    """


DimensionState: TypeAlias = Literal["speaks", "not-applicable", "planned", "silent"]
"""What a dimension of a document says.

- `speaks`: It has a summary, principles, models or commitments.
- `not-applicable`: It says why it does not apply.
- `planned`: It says by when it will be written.
- `silent`: It says nothing: it is left out, empty, or has keywords only.
"""


class QualityReport(TypedDict):
    """What was found under a quality. Everything counts here, whatever was selected to be listed.
    """

    quality: "Quality"
    """The quality."""

    findings: int
    """How many findings in all."""

    levels: "list[QualityAtLevel]"
    """The levels at which the quality is asked for, the lowest first. A level that is not here asks
    nothing of it.
    """


Quality: TypeAlias = Literal[
    "clear",
    "holistic",
    "co-constructed",
    "explicit",
    "coherent",
    "accessible",
    "opposable",
    "auditable",
]
"""What the method promises: an audit finding stands under one of these.

- `clear`: The what, the why and the how are stated.
- `holistic`: Each dimension speaks, or says why it does not.
- `co-constructed`: Several parties wrote it, and each class of stakeholder was heard.
- `explicit`: No undefined term, no vague force, no one unnamed.
- `coherent`: Intentions meet actions.
- `accessible`: Everybody concerned can read it.
- `opposable`: Whoever is owed something can invoke it.
- `auditable`: Others can examine it, on evidence, over time.
"""


class QualityAtLevel(TypedDict):
    """What was found under a quality at a level."""

    level: int
    """The level: 1 described, 2 opposable, 3 auditable."""

    warnings: int
    """How many warnings: these stand between the document and the level."""

    notes: int
    """How many notes: good to know, they never stand in the way."""

    free: bool
    """Whether no warning was found and nothing was left unjudged."""


class LevelReport(TypedDict):
    """How far a document has come. There is no score: a level says what a reader can do with the
    text, and what is missing for the next.
    """

    reached: NotRequired[int]
    """The level reached: 0 readable (the document is valid), 1 described, 2 opposable, 3 auditable.
    Absent when the document is not valid: then it has no level.
    """

    asked: NotRequired[int]
    """The level that was asked for, if one was."""

    met: NotRequired[bool]
    """Whether the level that was asked for is reached."""

    next: NotRequired["Gap"]
    """What is missing for the level after it. Absent when the highest is reached."""


class Gap(TypedDict):
    """What stands between a document and a level."""

    level: int
    """The level."""

    findings: int
    """How many findings stand between the document and the level."""

    missing: "list[Missing]"
    """What is missing, the most useful first; last what is told apart."""

    unjudged: NotRequired[list[str]]
    """The rules that could not judge, since what they look at depends on the day and no date was
    given (`options.at`).
    """

    beyond: NotRequired["list[Beyond]"]
    """What stands between the document and the levels after it, as the text is today: what is
    written to reach this one can bring demands of its own.
    """


class Missing(TypedDict):
    """A thing that is missing, or wrong: all findings of one rule."""

    rule: str
    """The rule that found it."""

    title: str
    """What it is about, in words."""

    quality: NotRequired["Quality"]
    """The quality that it touches; absent for an error of validation."""

    count: int
    """How often it was found."""

    oneChange: int
    """How many of these one change can mend: all, where one new element may answer every one of
    them (an action carries out many commitments), else one.
    """

    remaining: int
    """How many findings still stand between the document and the level once all of these are
    mended.
    """

    frees: bool
    """Whether its quality has then nothing left that keeps from the level; false for an error of
    validation.
    """

    admitted: NotRequired[int]
    """How many of these the text admits, with a reason, until a day that has not passed. They count
    all the same.
    """

    pointer: NotRequired[str]
    """The first place, as a JSON Pointer. Absent when the finding is not listed (see `select`,
    `ignore`, `limits`).
    """

    range: NotRequired["TextRange"]
    """The first place in the text, where a text was given."""

    help: NotRequired[str]
    """What to do at the first place."""


class TextRange(TypedDict):
    """From where to where something stands in the text."""

    start: "Position"
    """Where it begins."""

    end: "Position"
    """Where it ends: the place just after its last character."""


class Position(TypedDict):
    """A place in the text as a person counts it."""

    line: int
    """The line, counted from 1. Lines end with LF, CRLF or CR."""

    column: int
    """The column, counted from 1 in Unicode characters (code points)."""

    offset: int
    """The offset from the start of the text, in bytes of UTF-8, counted from 0."""


class Beyond(TypedDict):
    """How far a higher level is."""

    level: int
    """The level."""

    findings: int
    """How many findings stand before it, those before lower levels not counted."""

    unjudged: int
    """How many rules could not judge for want of a date."""


class Comparison(TypedDict):
    """What has changed since an earlier report."""

    at: NotRequired[str]
    """The date for which the earlier report was made."""

    version: NotRequired[str]
    """The version of the document that it audited."""

    digest: NotRequired[str]
    """The content digest of the document that it audited."""

    level: NotRequired[int]
    """The level that was reached then. Absent when the document was not valid."""

    sameContent: bool
    """Whether the content is the same as then (by its digest). Not where one of the two has no
    digest.
    """

    sameRecord: bool
    """Whether the record is the same as then (by its digest). Not where one of the two texts has no
    digest.
    """

    cautions: NotRequired["list[Caution]"]
    """What to know before the two are held against each other."""

    new: int
    """How many listed findings and problems are new; each says so itself (`since`)."""

    unchanged: int
    """How many are as they were."""

    notAskedThen: int
    """How many were not asked for then."""

    mended: "list[Earlier]"
    """What the earlier report has found and this one has not, though it asked."""

    notAskedNow: NotRequired["list[Earlier]"]
    """What the earlier report has found and this one has not asked for."""


Caution: TypeAlias = Literal[
    "other-document",
    "other-standard",
    "other-tool",
    "other-date",
    "incomplete",
]
"""Why two reports may differ for another reason than their text.

- `other-document`: They are about documents with different ids.
- `other-standard`: They hold against different versions of the standard.
- `other-tool`: They were made by different tools, or versions of one.
- `other-date`: They were made for different dates.
- `incomplete`: One of them does not list all that it counted.
"""


class Earlier(TypedDict):
    """A finding of an earlier report."""

    rule: str
    """The rule that found it."""

    fingerprint: str
    """Its fingerprint."""

    pointer: NotRequired[str]
    """Where it stood, as a JSON Pointer into the document of then."""

    message: str
    """What was said, in the language of the earlier report."""


class FindingGroup(TypedDict):
    """Findings that say the same of one place or of several."""

    name: str
    """What its findings have as `group`. Those that the text admits in a deviation are a group of
    their own.
    """

    impact: "Impact"
    """What can happen to people because of it."""

    apart: NotRequired["Apart"]
    """Why it is told apart, where it is; it counts all the same."""

    mentioned: NotRequired["Mention"]
    """Where an article has a word of what is missing from the model: the first heading, or else the
    first article.
    """

    rule: str
    """The rule that found it."""

    title: str
    """What the rule is about, in words."""

    severity: "Severity"
    """How grave it is."""

    message: str
    """What is wrong, in one sentence for all its places."""

    why: NotRequired[str]
    """Why it matters in this text: what is decided so, whom it touches. Empty where the text does
    not tell.
    """

    help: NotRequired[str]
    """What to do."""

    deviation: NotRequired[str]
    """The deviation that the text admits and that concerns all of it, as a JSON Pointer."""

    findings: list[int]
    """Its findings, by their place in `findings`, in the order of the text."""


Apart: TypeAlias = Literal["articles", "genre", "draft"]
"""Why findings are told apart.

- `articles`: The text has articles alone, and they may say what no key says (`mentioned`).
- `genre`: What they ask for is not the habit of texts of this genre (`takenFor`).
- `draft`: What they ask for comes once the text is adopted, and its status says that it is not yet.
"""

Severity: TypeAlias = Literal["note", "warning", "error"]
"""How grave a problem is.

- `note`: Good to know; nothing has to change.
- `warning`: Likely a mistake or a weakness; the document can still be relied on.
- `error`: The document cannot be relied on as a CodeSocial document.
"""


class Problem(TypedDict):
    """A problem of a document. Programs go by `rule`, `variant`, `pointer` and `data`, which are
    stable; `message` and `help` are for people and may change their wording.
    """

    rule: str
    """The name of the rule that found it; `explain` has its page."""

    variant: NotRequired[str]
    """Which of the rule's messages this is, for a rule that has several."""

    stage: "Stage"
    """The step at which it was found."""

    severity: "Severity"
    """How grave it is."""

    quality: NotRequired["Quality"]
    """The quality that it touches, for a finding of the audit."""

    level: NotRequired[int]
    """The level that cannot be reached before it is mended, for a finding of the audit."""

    impact: NotRequired["Impact"]
    """What can happen to people because of it, for a finding of the audit."""

    group: NotRequired[str]
    """What it has in common with other findings of an audit, which `groups` tells together: the
    rule, with the variant after a dot.
    """

    pointer: NotRequired[str]
    """The value that it is about, as a JSON Pointer (RFC 6901). Absent where the text could not be
    read as values.
    """

    at: "ProblemAt"
    """Whether it is about the value or about its key; `text` where it is about some characters of
    the text.
    """

    statedIn: NotRequired["list[CitedArticle]"]
    """The articles that say what it is about: those in which the nearest element around it is
    stated, or whose words it says; of what stands in an article, that article. At most 8; absent
    where there are none.
    """

    range: NotRequired["TextRange"]
    """Where that stands in the text. Absent when the document was given as a value, without a text.
    """

    data: NotRequired[dict[str, Any]]
    """The facts of the message, by name: what was found, what is expected, what was perhaps meant.
    """

    message: str
    """What is wrong, in one sentence."""

    help: NotRequired[str]
    """What to do."""

    related: NotRequired["list[Related]"]
    """Other places that belong to it."""

    fingerprint: NotRequired[str]
    """What is found again under the same value in another report on the same text, also after edits
    elsewhere and in another language: 32 hexadecimal digits. Absent where the document was read
    only to compare it (`diff`) or to write it.
    """

    since: NotRequired["Standing"]
    """How it stands to an earlier report, where one was given."""

    deviation: NotRequired[str]
    """The deviation that the text admits and that concerns it, as a JSON Pointer. It counts all the
    same.
    """


Stage: TypeAlias = Literal["source", "structure", "integrity", "audit"]
"""The step of reading a document at which a rule speaks.

- `source`: The text: is it JSON or YAML that everybody reads alike?
- `structure`: The structure: has it the shape that the schema gives?
- `integrity`: The integrity: do its parts hold together?
- `audit`: The audit: how far does it keep the promises of the method?
"""

ProblemAt: TypeAlias = Literal["key", "value", "text"]
"""What of a member a problem is about.

- `key`: The key.
- `value`: The value.
- `text`: Some characters of the text.
"""


class CitedArticle(TypedDict):
    """An article, as one cites it."""

    id: str
    """Its id in the document."""

    num: NotRequired[str]
    """How one cites it: its number as printed, with those of the articles around it that a reader
    needs, as in `§ 13 (2)`. Of one without a number, that of the article around it; absent where
    none of them has one.
    """


class Related(TypedDict):
    """Another place that belongs to a problem."""

    pointer: NotRequired[str]
    """The value, as a JSON Pointer (RFC 6901)."""

    range: NotRequired["TextRange"]
    """Where it stands in the text."""


Standing: TypeAlias = Literal["new", "unchanged", "not-asked-then"]
"""How a finding stands to an earlier report.

- `new`: The earlier report has not found it.
- `unchanged`: The earlier report has found it.
- `not-asked-then`: The earlier report has not asked for it: its tool did not know the rule, the
  rule was not selected, or there was no date. It is no new fault of the text.
"""


class Deviation(TypedDict):
    """A deviation that the text admits under `x-deviations`."""

    pointer: str
    """Where it stands, as a JSON Pointer: findings name it by this."""

    range: NotRequired["TextRange"]
    """Where it stands in the text, where a text was given."""

    rule: NotRequired[str]
    """The rule from which the text deviates, as it is written there."""

    of: NotRequired[list[str]]
    """The ids of the elements that it concerns; empty for all of the object under which it stands.
    """

    reason: NotRequired[str]
    """The reason that is given, in the document's language."""

    until: NotRequired[str]
    """The last day on which it is admitted."""

    state: "DeviationState"
    """What it is worth."""

    findings: int
    """How many of the listed findings it concerns."""


DeviationState: TypeAlias = Literal["admitted", "expired", "not-judged", "incomplete"]
"""What an admitted deviation is worth.

- `admitted`: It is admitted, with its reason, up to a day that has not passed.
- `expired`: Its day has passed: what it concerns is a finding like any other.
- `not-judged`: Without a date (`at`) nobody can say whether its day has passed.
- `incomplete`: It lacks a reason, a day that exists, or a rule of the audit, or it names no element
  of this document: it admits nothing.
"""

MessageLanguage: TypeAlias = Literal["en", "fr"]
"""A language in which messages are written.

- `en`: English.
- `fr`: French.
"""


class Tool(TypedDict):
    """The tool that audited."""

    name: str
    """Its name."""

    version: str
    """Its version."""

    rules: list[str]
    """The rules that it knows, by name: what another version finds under others was not looked for.
    """


Notation: TypeAlias = Literal["ics"]
"""The notation of a calendar.

- `ics`: iCalendar (RFC 5545): a file for calendar programs.
"""


class CalendarReport(TypedDict):
    """What `calendar` gives."""

    name: NotRequired[str]
    """The name of the file, as it was given."""

    format: "Format"
    """The notation that was read."""

    language: "MessageLanguage"
    """The language of headings and messages."""

    valid: bool
    """Whether no error was found."""

    counts: "Counts"
    """How many problems of each severity."""

    omitted: int
    """How many more problems were counted than are listed."""

    problems: "list[Problem]"
    """The problems, as `validate` finds them."""

    unread: NotRequired["list[TextRange]"]
    """What stands in the text and could not be read for errors of syntax: it is missing from what
    is shown.
    """

    calendar: NotRequired["Agenda"]
    """What falls due. Absent where the text could not be read."""

    text: NotRequired[str]
    """The same in the notation that was asked for: write it to a file. What has no date is not in
    it.
    """


class Agenda(TypedDict):
    """What falls due."""

    at: NotRequired[str]
    """The day from which was looked."""

    until: NotRequired[str]
    """The last day that was looked at."""

    message: str
    """Which days were looked at, in words, and whether it was judged what is overdue."""

    overdue: "list[Due]"
    """What should have happened before `at` and, as far as the record tells, has not. Empty without
    `at`. At most 1,000.
    """

    due: "list[Due]"
    """What falls due, in the order of the days. At most 1,000."""

    undated: "list[Undated]"
    """What has no date that could be computed. At most 1,000."""

    omitted: int
    """How many more there are in the three lists together."""


class Due(TypedDict):
    """Something that falls due on a day."""

    date: str
    """The day."""

    what: "What"
    """What happens on it."""

    message: str
    """The same in words, with how often it comes back."""

    every: NotRequired[str]
    """How often it comes back, as an ISO 8601 duration, counted from its start."""

    more: NotRequired[int]
    """How many more times it comes back up to `until` than are listed. It stands in the last entry
    that is.
    """

    id: NotRequired[str]
    """The id by which it is cited."""

    text: NotRequired[str]
    """Its name or what it says, in one line, shortened where it is long."""

    kind: NotRequired[str]
    """Of what kind it is, in a word of the model: the kind of a stakeholder, the method of a
    decision process, the relation of a link.
    """

    force: NotRequired[str]
    """How strongly it binds, for a commitment."""

    by: NotRequired["list[Party]"]
    """Who is bound by it, holds it, gives it, takes part in it or cares for it."""

    oneOf: NotRequired[bool]
    """Whether it binds one of these, or each of them alone can do it. Absent where each is bound.
    """

    toward: NotRequired["list[Party]"]
    """To whom it is owed or given."""

    target: NotRequired[str]
    """The address to which it points, for a link."""

    pointer: str
    """The value, as a JSON Pointer (RFC 6901)."""

    range: NotRequired["TextRange"]
    """From where to where it stands in the text, with its key if it has one. Absent when the
    document was given as a value, without a text.
    """


What: TypeAlias = Literal[
    "takes-effect",
    "expires",
    "review",
    "to-write",
    "party-ends",
    "begins",
    "ends",
    "due",
    "mandate-ends",
    "target",
    "measure",
    "audit",
    "deviation-ends",
    "action-begins",
    "action-ends",
    "decision-applies",
    "notice",
    "delay",
    "step",
    "session",
    "call",
    "additions",
]
"""What happens on a day.

- `takes-effect`: The text begins to apply.
- `expires`: The text applies for the last time.
- `review`: The text is to be reviewed.
- `to-write`: A dimension is to be written.
- `party-ends`: A stakeholder or a body exists for the last day.
- `begins`: A commitment begins to bind.
- `ends`: A commitment binds for the last day.
- `due`: A commitment falls due.
- `mandate-ends`: A mandate ends at the latest.
- `target`: An indicator should have reached its target.
- `measure`: An indicator is to be measured.
- `audit`: The text is to be compared with reality.
- `deviation-ends`: A deviation is admitted for the last day.
- `action-begins`: An action is to begin.
- `action-ends`: An action is to end.
- `decision-applies`: The delay after a decision is over.
- `notice`: A proposal is to be made known.
- `delay`: A decision waits to take effect.
- `step`: A step of a recourse is to be done.
- `session`: A session of a body is held.
- `call`: The last day on which a session may be called.
- `additions`: The last day on which items may be added to the agenda of a session.
"""


class Party(TypedDict):
    """A stakeholder, role, kind of member or body that an element names."""

    id: str
    """The id, or the address of an element of another code, as it is written."""

    name: NotRequired[str]
    """The name. Absent where nothing in this document has that id."""

    some: NotRequired[str]
    """Where it is not all of them: how many, in words (`at least 1/10 of “Members”`)."""


class Undated(TypedDict):
    """Something whose day cannot be computed."""

    what: "What"
    """What happens."""

    because: "Undatable"
    """Why it has no day."""

    message: str
    """The same in words: what, when, and why that is no day."""

    event: NotRequired["CalendarAwaited"]
    """The event that starts it, ends it or comes after it, and whose day is not known."""

    id: NotRequired[str]
    """The id by which it is cited."""

    text: NotRequired[str]
    """Its name or what it says, in one line, shortened where it is long."""

    kind: NotRequired[str]
    """Of what kind it is, in a word of the model: the kind of a stakeholder, the method of a
    decision process, the relation of a link.
    """

    force: NotRequired[str]
    """How strongly it binds, for a commitment."""

    by: NotRequired["list[Party]"]
    """Who is bound by it, holds it, gives it, takes part in it or cares for it."""

    oneOf: NotRequired[bool]
    """Whether it binds one of these, or each of them alone can do it. Absent where each is bound.
    """

    toward: NotRequired["list[Party]"]
    """To whom it is owed or given."""

    target: NotRequired[str]
    """The address to which it points, for a link."""

    pointer: str
    """The value, as a JSON Pointer (RFC 6901)."""

    range: NotRequired["TextRange"]
    """From where to where it stands in the text, with its key if it has one. Absent when the
    document was given as a value, without a text.
    """


Undatable: TypeAlias = Literal[
    "no-start",
    "event",
    "no-day",
    "no-term",
    "no-event",
    "working-days",
    "hours",
    "no-holder",
    "unreadable",
]
"""Why something has no day.

- `no-start`: The text does not say from which day to count.
- `event`: It depends on an event whose day the text does not know.
- `no-day`: It comes back, and the text does not say on which day.
- `no-term`: It lasts as long as a role of which the text does not say how long it lasts.
- `no-event`: A delay does not say what starts it.
- `working-days`: It is counted in working days, and the text does not say which days these are.
- `hours`: It is counted in hours.
- `no-holder`: Nobody is said to hold the role.
- `unreadable`: What is written is no day, and no length of time.
"""


class CalendarAwaited(TypedDict):
    """An event whose day is not known."""

    id: NotRequired[str]
    """The id of the session, process or body: give its day in `events`. Absent where the text names
    the event in other words.
    """

    name: NotRequired[str]
    """What it is called."""


_ConvertReportKeys = TypedDict(
    "_ConvertReportKeys",
    {
        "from": "Format",
    },
)


class ConvertReport(_ConvertReportKeys):
    """What `convert` gives.

    - `from`: The notation that was read.
    """

    name: NotRequired[str]
    """The name of the file, as it was given."""

    format: "Format"
    """The notation of the text."""

    text: NotRequired[str]
    """The text; the one that was given, where it is in that notation already. Absent where problems
    stand in the way.
    """

    leftOut: "list[LeftOut]"
    """What could not be carried over: it says nothing of the document, but somebody wrote it."""

    problems: "list[Problem]"
    """What stands in the way: the errors of the text."""

    message: NotRequired[str]
    """Why nothing was written, for people."""

    language: "MessageLanguage"
    """The language of the words."""


class LeftOut(TypedDict):
    """Something of a text that the other notation has no place for."""

    what: "ConvertWhat"
    """What it is."""

    text: str
    """As it is written."""

    line: int
    """Its line, counted from 1."""


ConvertWhat: TypeAlias = Literal["comment", "anchor"]
"""What JSON has no place for.

- `comment`: A comment.
- `anchor`: An anchor, or an alias that repeats what it names: written out in JSON.
"""

GraphNotation: TypeAlias = Literal["mermaid", "dot"]
"""The notation of a graph.

- `mermaid`: Mermaid, which many sites draw where it stands in a Markdown text.
- `dot`: DOT, which Graphviz draws.
"""


class CoverageReport(TypedDict):
    """What `coverage` gives."""

    name: NotRequired[str]
    """The name of the file, as it was given."""

    format: "Format"
    """The notation that was read."""

    language: "MessageLanguage"
    """The language of headings and messages."""

    valid: bool
    """Whether no error was found."""

    counts: "Counts"
    """How many problems of each severity."""

    omitted: int
    """How many more problems were counted than are listed."""

    problems: "list[Problem]"
    """The problems, as `validate` finds them."""

    unread: NotRequired["list[TextRange]"]
    """What stands in the text and could not be read for errors of syntax: it is missing from what
    is shown.
    """

    coverage: NotRequired["Coverage"]
    """The chain. Absent where the text of the document could not be read."""


class Coverage(TypedDict):
    """The chain from intention to action."""

    stages: "list[StageLine]"
    """The stages, from intention to action."""

    dimensions: "list[DimensionLine]"
    """The six dimensions, and what is reached from what each of them says."""

    outcomes: "Outcomes"
    """What the assessments found, each counted once."""

    breaks: "list[ChainGap]"
    """Where the chain breaks off, from intention to action."""

    apart: "list[ChainGap]"
    """What stands in the chain without anything that leads to it."""

    elements: "list[ChainElement]"
    """Every element of the chain, stage by stage, with the stages that it reaches."""

    graph: NotRequired[str]
    """The chain as a graph, where one was asked for: a text for Mermaid or Graphviz."""

    leftOut: NotRequired[int]
    """How many elements the graph leaves out because it would not be readable any more."""


class StageLine(TypedDict):
    """A stage of the chain."""

    stage: "ChainStage"
    """Which one."""

    heading: str
    """What it is called, in the language of headings."""

    count: int
    """How many elements it has."""

    discounted: int
    """How many of these do not count: actions that were given up, assessments that judge nothing,
    evidence that nobody can find.
    """

    broken: int
    """How many of its elements break the chain off."""

    apart: int
    """How many of its elements stand apart."""


ChainStage: TypeAlias = Literal[
    "purpose",
    "principle",
    "model",
    "commitment",
    "indicator",
    "measurement",
    "action",
    "evidence",
    "assessment",
]
"""A stage of the chain from intention to action.

- `purpose`: What is wanted: objectives and missions, and those values and challenges that something
  serves.
- `principle`: What is held to be right.
- `model`: How that is put into a way of working.
- `commitment`: What is promised.
- `indicator`: What is counted or observed.
- `measurement`: What was found when it was counted.
- `action`: What is done.
- `evidence`: What shows it.
- `assessment`: What others conclude.
"""


class DimensionLine(TypedDict):
    """How far a dimension reaches: how many elements of each stage are reached from what it says,
    each once, and only those that count.
    """

    dimension: str
    """Its key: `social`, `economic`, `ecological`, `scientific`, `legal` or `cultural`."""

    heading: str
    """What it is called, in the language of headings."""

    state: "DimensionState"
    """Whether it speaks, says why not, says when it will, or is silent."""

    principles: int
    """How many principles it has."""

    models: int
    """How many models."""

    commitments: int
    """How many commitments, also of other dimensions, that uphold its principles."""

    indicators: int
    """How many indicators tell whether these are kept."""

    measurements: int
    """How many measurements were made of those."""

    actions: int
    """How many actions carry something of it out."""

    evidence: int
    """How many pieces of evidence support these measurements, actions and assessments."""

    assessments: int
    """How many assessments judge something of it."""


class Outcomes(TypedDict):
    """What assessments found."""

    met: int
    """How many found it kept."""

    partly: int
    """How many found it kept in part."""

    notMet: int
    """How many found it not kept."""

    notAssessed: int
    """How many could not judge, or do not say what they found."""

    notApplicable: int
    """How many found that the case did not arise."""


class ChainGap(TypedDict):
    """Elements that lack the same thing."""

    stage: "ChainStage"
    """Where in the chain it is: the stage of the elements, or that of the actions or assessments in
    which they end.
    """

    missing: "list[ChainStage]"
    """The stages of which something is missing: one of them would do."""

    rule: NotRequired[str]
    """The rule of the audit that speaks of it, if one does."""

    title: str
    """What is wrong with one of them, as a heading."""

    help: str
    """What to do."""

    elements: "list[DocumentElement]"
    """The elements. At most 1,000: all of them stand among the elements of the chain."""

    omitted: NotRequired[int]
    """How many more lack it."""


class DocumentElement(TypedDict):
    """Something in a document: enough to recognise it, and where it stands."""

    id: NotRequired[str]
    """The id by which it is cited."""

    text: NotRequired[str]
    """Its name or what it says, in one line, shortened where it is long."""

    kind: NotRequired[str]
    """Of what kind it is, in a word of the model: the kind of a stakeholder, the method of a
    decision process, the relation of a link.
    """

    force: NotRequired[str]
    """How strongly it binds, for a commitment."""

    by: NotRequired["list[Party]"]
    """Who is bound by it, holds it, gives it, takes part in it or cares for it."""

    oneOf: NotRequired[bool]
    """Whether it binds one of these, or each of them alone can do it. Absent where each is bound.
    """

    toward: NotRequired["list[Party]"]
    """To whom it is owed or given."""

    target: NotRequired[str]
    """The address to which it points, for a link."""

    pointer: str
    """The value, as a JSON Pointer (RFC 6901)."""

    range: NotRequired["TextRange"]
    """From where to where it stands in the text, with its key if it has one. Absent when the
    document was given as a value, without a text.
    """


class ChainElement(TypedDict):
    """An element of the chain, and how far it reaches."""

    stage: "ChainStage"
    """In which stage it stands."""

    reached: "list[ChainStage]"
    """The stages that are reached from it, over whatever leads to them. What does not count is not
    reached.
    """

    id: NotRequired[str]
    """The id by which it is cited."""

    text: NotRequired[str]
    """Its name or what it says, in one line, shortened where it is long."""

    kind: NotRequired[str]
    """Of what kind it is, in a word of the model: the kind of a stakeholder, the method of a
    decision process, the relation of a link.
    """

    force: NotRequired[str]
    """How strongly it binds, for a commitment."""

    by: NotRequired["list[Party]"]
    """Who is bound by it, holds it, gives it, takes part in it or cares for it."""

    oneOf: NotRequired[bool]
    """Whether it binds one of these, or each of them alone can do it. Absent where each is bound.
    """

    toward: NotRequired["list[Party]"]
    """To whom it is owed or given."""

    target: NotRequired[str]
    """The address to which it points, for a link."""

    pointer: str
    """The value, as a JSON Pointer (RFC 6901)."""

    range: NotRequired["TextRange"]
    """From where to where it stands in the text, with its key if it has one. Absent when the
    document was given as a value, without a text.
    """


_DecideTallyKeys = TypedDict(
    "_DecideTallyKeys",
    {
        "for": int,
    },
)


class DecideTally(_DecideTallyKeys):
    """A count of voices. What was not counted is left out. Each is a whole number up to
    9007199254740991 (2^53 − 1).

    - `for`: How many supported the proposal.
    """

    eligible: NotRequired[int]
    """How many could take part."""

    present: NotRequired[int]
    """How many took part, or were represented."""

    against: int
    """How many opposed it."""

    abstain: NotRequired[int]
    """How many abstained; none when it is left out."""

    blank: NotRequired[int]
    """How many voted blank, or with a void ballot; none when it is left out."""

    blocks: NotRequired[int]
    """How many raised a reasoned objection."""


class DecideReport(TypedDict):
    """What `decide` gives."""

    name: NotRequired[str]
    """The name of the file, as it was given."""

    format: "Format"
    """The notation that was read."""

    language: "MessageLanguage"
    """The language of headings and messages."""

    valid: bool
    """Whether no error was found."""

    counts: "Counts"
    """How many problems of each severity."""

    omitted: int
    """How many more problems were counted than are listed."""

    problems: "list[Problem]"
    """The problems, as `validate` finds them."""

    unread: NotRequired["list[TextRange]"]
    """What stands in the text and could not be read for errors of syntax: it is missing from what
    is shown.
    """

    decision: NotRequired["DecideDecision"]
    """How the decision ends. Absent where the text of the document could not be read."""


class DecideDecision(TypedDict):
    """How a decision ends, and how that was computed."""

    outcome: "Outcome"
    """How it ends: never `fallback`, since fallbacks are followed."""

    because: "DecideBecause"
    """What settles it, or what is missing where nothing can be said."""

    message: str
    """The outcome in one sentence."""

    help: NotRequired[str]
    """Where nothing can be said: what to count, or what the process should say."""

    rounds: "list[Round]"
    """The processes that were asked, in order: the first, and those to which it was handed over.
    """


Outcome: TypeAlias = Literal["adopted", "rejected", "adjourned", "fallback", "undecidable"]
"""How a count ends under a process.

- `adopted`: The proposal is adopted.
- `rejected`: The proposal is rejected.
- `adjourned`: The decision is put off.
- `fallback`: The process did not succeed and hands over to another.
- `undecidable`: Process and count do not say enough.
"""

DecideBecause: TypeAlias = Literal[
    "threshold-reached",
    "threshold-not-reached",
    "quorum-not-reached",
    "no-objection",
    "objections",
    "no-opposition",
    "opposition",
    "most-votes",
    "tie",
    "casting-vote",
    "drawn-by-lot",
    "impossible-tally",
    "eligible-not-counted",
    "present-not-counted",
    "objections-not-counted",
    "other-options-not-counted",
    "method-unstated",
    "base-unstated",
    "threshold-unstated",
    "threshold-contradictory",
    "quorum-unstated",
    "quorum-failure-unstated",
    "abstentions-unstated",
    "blank-votes-unstated",
    "rejection-unstated",
    "votes-weighed",
    "approval-not-known",
    "body-not-formed",
    "set-elsewhere",
    "quorum-contradictory",
    "method-not-counted",
    "process-unsound",
    "fallback-unknown",
]
"""What settles an outcome, or what is missing for one.

- `threshold-reached`: Enough votes for.
- `threshold-not-reached`: Too few votes for.
- `quorum-not-reached`: Too few took part.
- `no-objection`: Nothing stops it.
- `objections`: Objections stop it.
- `no-opposition`: Everyone who may take part votes for it.
- `opposition`: Someone votes against what needs everyone.
- `most-votes`: More votes for than for all else.
- `tie`: Support and opposition are equal, and the process says what then.
- `casting-vote`: They are equal, and whoever is in the chair decides.
- `drawn-by-lot`: They are equal, and a lot is drawn.
- `impossible-tally`: No vote can have had this count.
- `eligible-not-counted`: It depends on how many may take part, which was not counted.
- `present-not-counted`: It depends on how many took part, which was not counted.
- `objections-not-counted`: Some oppose, and it was not counted whether with a reasoned objection.
- `other-options-not-counted`: Votes against may stand for several other options.
- `method-unstated`: The process does not say how it decides.
- `base-unstated`: The process does not say out of what a share is counted, and it depends on that.
- `threshold-unstated`: The process does not say how much support is needed, or out of what.
- `threshold-contradictory`: The process states two thresholds at once.
- `quorum-unstated`: The process does not say whether a quorum is needed, or which.
- `quorum-failure-unstated`: Too few took part, and the process does not say what then.
- `abstentions-unstated`: The process does not say whether those who abstain, or say nothing, count,
  and it depends on that.
- `blank-votes-unstated`: The process does not say whether blank and void votes count, and it
  depends on that.
- `rejection-unstated`: The vote rejects it, and the process does not say whether its fallback may
  adopt it all the same.
- `votes-weighed`: Some have more votes than others, and heads were counted.
- `approval-not-known`: The votes adopt it, and others must agree besides, of whom it was not said
  whether they do.
- `body-not-formed`: The text says that the body which decides is not formed.
- `set-elsewhere`: It depends on what another sets (`setBy`).
- `quorum-contradictory`: The process states two quorums at once.
- `method-not-counted`: Its method does not go by counting, or is told in words alone.
- `process-unsound`: The process has not the structure of one.
- `fallback-unknown`: It hands over to a process that is not known, or too many in a row hand over.
"""


class Round(TypedDict):
    """What one process makes of the count."""

    process: "DocumentElement"
    """The process; `kind` is its method, `by` are those who take part."""

    outcome: "Outcome"
    """How it ends."""

    because: "DecideBecause"
    """What settles it, or what is missing where nothing can be said."""

    fallback: NotRequired[str]
    """The process that decides instead, where this one hands over."""

    quorum: NotRequired["QuorumCount"]
    """The quorum, where there is one and it could be counted."""

    objections: NotRequired["ObjectionCount"]
    """The objections, where they can stop a proposal and it came to them."""

    votes: NotRequired["VoteCount"]
    """The votes, where a share is needed and it came to them."""

    readings: NotRequired["list[Reading]"]
    """Where the process leaves open what counts: the ways to read it and what each makes of the
    count.
    """

    assumed: NotRequired["list[Assumption]"]
    """What was taken for granted."""

    steps: "list[Step]"
    """The same in words, step by step."""


class QuorumCount(TypedDict):
    """How a quorum is counted."""

    share: NotRequired[str]
    """The share that must take part, as written; absent where the process states a head count."""

    base: NotRequired["QuorumBase"]
    """Out of whom."""

    counted: NotRequired[int]
    """How many these are."""

    needed: int
    """How many must take part."""

    found: int
    """How many took part; where that was not counted, how many voted."""

    reached: bool
    """Whether that is enough."""


class ObjectionCount(TypedDict):
    """How objections are counted."""

    found: int
    """How many there are."""

    stopsAt: int
    """How many stop a proposal."""


class VoteCount(TypedDict):
    """How votes are counted."""

    base: NotRequired["ThresholdBase"]
    """Out of whom or what; absent where a head count does not say it."""

    counted: NotRequired[int]
    """How many these are; absent where the process states a head count, which holds however many
    they are.
    """

    comparison: "DecideComparison"
    """Whether the share must be exceeded or reached; a head count is to be reached."""

    share: NotRequired[str]
    """The share, as written, or as the method means it; absent where the process states a head
    count.
    """

    minus: NotRequired[int]
    """How many may be missing."""

    needed: int
    """How many votes for are needed."""

    found: int
    """How many there are."""

    reached: bool
    """Whether that is enough."""


DecideComparison: TypeAlias = Literal["over", "at-least"]
"""How support is held against a share.

- `over`: Exactly this share is not enough.
- `at-least`: Exactly this share is enough.
"""


class Reading(TypedDict):
    """A way to read what a process leaves open."""

    reads: "Reads"
    """How it is read."""

    needed: NotRequired[int]
    """How many votes for are then needed, where it comes to votes."""

    outcome: "Outcome"
    """How it then ends."""


Reads: TypeAlias = Literal[
    "quorum-none",
    "quorum-missed",
    "base-eligible",
    "base-present",
    "base-cast",
    "base-expressed",
    "abstentions-counted",
    "abstentions-excluded",
    "blank-votes-counted",
    "blank-votes-excluded",
    "rejection-final",
    "rejection-fallback",
    "approval-given",
    "approval-refused",
]
"""How something is read that a process leaves open.

- `quorum-none`: No quorum is needed.
- `quorum-missed`: One is needed, and too few took part.
- `base-eligible`: The share is out of all who may take part.
- `base-present`: It is out of those who are there.
- `base-cast`: It is out of all votes cast.
- `base-expressed`: It is out of the votes for and against.
- `abstentions-counted`: Those who abstain count.
- `abstentions-excluded`: They do not.
- `blank-votes-counted`: Blank and void votes count.
- `blank-votes-excluded`: They do not.
- `rejection-final`: What is rejected is settled.
- `rejection-fallback`: It goes on to the fallback process.
- `approval-given`: Those who must agree besides do.
- `approval-refused`: One of them does not.
"""

Assumption: TypeAlias = Literal["all-members-eligible"]
"""What was taken for granted, since a count of voices does not have it.

- `all-members-eligible`: The base is all the members; those who may take part were counted for
  them.
"""


class Step(TypedDict):
    """A step of the computation."""

    step: "StepKind"
    """What is looked at."""

    passed: NotRequired[bool]
    """Whether the proposal passes this step. Absent where the step only tells."""

    message: str
    """The step in words."""

    pointer: str
    """The value, as a JSON Pointer (RFC 6901)."""

    range: NotRequired["TextRange"]
    """From where to where it stands in the text, with its key if it has one. Absent when the
    document was given as a value, without a text.
    """


StepKind: TypeAlias = Literal[
    "quorum",
    "objections",
    "base",
    "assumption",
    "votes",
    "rounding",
    "tie",
    "voters",
    "approval",
    "reading",
    "fallback",
]
"""What a step of the computation looks at.

- `quorum`: Whether enough take part.
- `objections`: Whether objections stop it.
- `base`: Out of what votes are counted.
- `assumption`: What is taken for granted, since a count of voices does not tell it.
- `votes`: Whether enough vote for it.
- `rounding`: What a decimal that rounds a fraction makes of this count, where the fraction would
  make something else.
- `tie`: Whether as many are for as against.
- `voters`: Who votes, where a count of heads does not tell how it ends.
- `approval`: Whether those agree who must agree besides.
- `reading`: What comes of the count if what the process leaves open is read in one way.
- `fallback`: To whom it is handed over.
"""


class DiffReport(TypedDict):
    """What `diff` gives."""

    standard: str
    """The version of the standard by which they are compared."""

    before: "ComparedSide"
    """The document before, as it was read."""

    after: "ComparedSide"
    """The document after, as it was read."""

    compared: bool
    """Whether both could be read, so that they were compared."""

    same: bool
    """Whether nothing differs; an order of keys, a notation and comments are no difference."""

    effects: dict[str, int]
    """How many changes of each effect there are, listed or not."""

    changes: "list[ChangeReport]"
    """The changes, in the order of the document."""

    omitted: int
    """How many more changes were counted than are listed."""

    problems: "list[Problem]"
    """What is wrong with the way from one to the other, by the rules `id-with-other-meaning` and
    `version-step-too-small`; the places are those of the document after.
    """

    version: NotRequired["VersionStep"]
    """The step of the version: the one that was made, and the one that the changes call for."""

    adoptAgain: NotRequired["AdoptAgain"]
    """Whether those who adopted the text before must adopt it again."""

    adopters: NotRequired[list[str]]
    """Who adopted exactly the text before, by the digests in the records, and not yet the one
    after.
    """

    patch: NotRequired["list[PatchOperation]"]
    """The difference as a JSON Patch (RFC 6902), if it was asked for and both texts are free of
    errors of the source.
    """

    markdown: NotRequired[str]
    """The difference as a page of Markdown, if it was asked for."""

    language: "MessageLanguage"
    """The language of the words."""


class ComparedSide(TypedDict):
    """A document that was compared."""

    name: NotRequired[str]
    """The name of the file, as it was given."""

    format: "Format"
    """The notation that was read."""

    digest: NotRequired[str]
    """The digest of its content: what is adopted."""

    textDigest: NotRequired[str]
    """The text digest: of the articles alone. Absent where there are none, and with `digest`."""

    problems: "list[Problem]"
    """The problems of its text and its structure; `validate` has the others."""


class ChangeReport(TypedDict):
    """A change between two versions of a document. Programs go by `kind`, `effect`, the places and
    `data`, which are stable; `message` is for people and may change its wording.
    """

    kind: str
    """The kind of change: its name."""

    effect: "Effect"
    """What it does to what is promised."""

    element: NotRequired[str]
    """The id of the element in which it stands, if one has an id."""

    alone: NotRequired["Alone"]
    """Whether only the text changed, or only its meaning: an article that no changed element names,
    or an element of which no article changed. Absent where both did, and where no article says it.
    """

    concerned: NotRequired["list[Concerned]"]
    """Whom it concerns: of many, the first hundred."""

    concernsMore: NotRequired[bool]
    """Whether it concerns more than are listed."""

    reaches: NotRequired[list[str]]
    """The ids of the elements whose texts use a term that changed: of many, the first hundred."""

    before: NotRequired["ChangePlace"]
    """Where it stood before; absent for what is new."""

    after: NotRequired["ChangePlace"]
    """Where it stands after; absent for what is gone."""

    language: NotRequired[str]
    """The language of the text that was compared."""

    words: NotRequired["list[Piece]"]
    """A text compared by word."""

    data: NotRequired[dict[str, Any]]
    """The facts of the message, by name."""

    message: str
    """What changed, in one sentence."""


Effect: TypeAlias = Literal[
    "weakens",
    "restricts",
    "undecided",
    "strengthens",
    "extends",
    "clarifies",
    "editorial",
    "record",
]
"""What a change does to what a code promises.

- `weakens`: Less is promised, or it binds less.
- `restricts`: Fewer people have a right, or to less.
- `undecided`: Whether more or less is promised cannot be told from the form: people have to read
  it.
- `strengthens`: More is promised, or it binds more.
- `extends`: More people have a right, or to more.
- `clarifies`: The same is promised, and better explained.
- `editorial`: The same is said, otherwise written.
- `record`: A fact was recorded; what was adopted is untouched.
"""

Alone: TypeAlias = Literal["text", "meaning"]
"""What changes without the other: an article, or what an element says of it.

- `text`: The words of an article, and none of the elements that name it.
- `meaning`: An element, and none of the articles that it names.
"""


class Concerned(TypedDict):
    """Someone whom a change concerns."""

    id: str
    """The id of the stakeholder, role or kind of member, or its address in another code."""

    role: "ConcernedAs"
    """As what."""

    name: NotRequired[str]
    """By what name people know them."""


ConcernedAs: TypeAlias = Literal["bearer", "beneficiary", "holder", "party"]
"""As what someone is concerned.

- `bearer`: Who is bound.
- `beneficiary`: To whom it is owed.
- `holder`: Who holds a right or a role.
- `party`: Who takes part otherwise.
"""


class ChangePlace(TypedDict):
    """A place on one side of a comparison."""

    pointer: str
    """The value, as a JSON Pointer (RFC 6901)."""

    range: NotRequired["TextRange"]
    """Where it stands in the text. Absent when the document was given as a value, without a text.
    """


class Piece(TypedDict):
    """A stretch of a compared text. In order, the stretches that are not `added` give the text
    before exactly, those that are not `removed` the text after.
    """

    side: "Side"
    """On which side it stands."""

    text: str
    """The words, with the spaces and signs between them."""


Side: TypeAlias = Literal["same", "removed", "added"]
"""On which side of a comparison something stands.

- `same`: On both.
- `removed`: Before only.
- `added`: After only.
"""


class VersionStep(TypedDict):
    """The step from one version to the next."""

    before: NotRequired[str]
    """The version before."""

    after: NotRequired[str]
    """The version after."""

    made: NotRequired["DiffStep"]
    """The step that was made; absent where one is no version, or the second does not come later.
    """

    calledFor: "CalledFor"
    """The step that the changes call for."""

    tooSmall: bool
    """Whether the step made is smaller than the changes call for at least. A draft may change as it
    will.
    """


DiffStep: TypeAlias = Literal["none", "patch", "minor", "major"]
"""A step from one version to the next, as SemVer counts them.

- `none`: No other version.
- `patch`: The third number: a correction.
- `minor`: The second number: something more.
- `major`: The first number: something less.
"""


class CalledFor(TypedDict):
    """The step that changes call for: at least and at most. They differ where people have to read
    what changed.
    """

    least: "DiffStep"
    """At least this step."""

    most: "DiffStep"
    """At most this step."""


AdoptAgain: TypeAlias = Literal["no", "yes", "undecided"]
"""Whether those who adopted the text before must adopt it again.

- `no`: What they adopted is promised as before.
- `yes`: What they adopted has changed.
- `undecided`: People have to read what changed.
"""

PatchOperation: TypeAlias = Union["AddPatchOperation", "RemovePatchOperation", "ReplacePatchOperation", "MovePatchOperation"]
"""An operation of a JSON Patch (RFC 6902)."""


class AddPatchOperation(TypedDict):
    """Puts a value at a place; in a list, before what stands there."""

    op: Literal["add"]

    path: str
    """The place, as a JSON Pointer (RFC 6901)."""

    value: Any
    """The value."""


class RemovePatchOperation(TypedDict):
    """Takes a value away."""

    op: Literal["remove"]

    path: str
    """The place, as a JSON Pointer (RFC 6901)."""


class ReplacePatchOperation(TypedDict):
    """Puts a value in the place of another."""

    op: Literal["replace"]

    path: str
    """The place, as a JSON Pointer (RFC 6901)."""

    value: Any
    """The value."""


_MovePatchOperationKeys = TypedDict(
    "_MovePatchOperationKeys",
    {
        "from": str,
    },
)


class MovePatchOperation(_MovePatchOperationKeys):
    """Moves a value within a list.

    - `from`: Where it stands, as a JSON Pointer (RFC 6901).
    """

    op: Literal["move"]

    path: str
    """Where it goes, once it is taken away."""


class ExplainReport(TypedDict):
    """What `explain` gives."""

    name: str
    """The name, as it was given."""

    language: "MessageLanguage"
    """The language of the explanation."""

    explanation: "Explanation"
    """The explanation."""

    complete: NotRequired[bool]
    """False where what explains things at length is not at hand: what is short stands there, and
    the rest is empty.
    """


Explanation: TypeAlias = Union["RuleExplanation", "ChangeExplanation", "KeyExplanation", "PartExplanation", "ValueExplanation", "SeveralExplanation", "PartsExplanation"]
"""An explanation; `kind` tells of what."""


class RulePage(TypedDict):
    """The page of a rule."""

    rule: "RuleEntry"
    """The rule."""

    what: str
    """What it finds (CommonMark, as the next two)."""

    why: str
    """Why that matters."""

    mend: str
    """What to do about it."""

    messages: "list[Message]"
    """Its messages: first the plain one, then those of its variants."""


class RuleExplanation(RulePage):
    """Of a rule."""

    kind: Literal["rule"]


class ChangePage(TypedDict):
    """The page of a kind of change."""

    change: "ChangeEntry"
    """The kind."""

    effect: str
    """What its effect does to what is promised, in words."""

    why: str
    """Why it matters (CommonMark)."""

    mirror: str
    """The title of the kind that undoes it."""

    messages: "list[Message]"
    """Its messages: first the plain one, then those of its variants."""


class ChangeExplanation(ChangePage):
    """Of a kind of change between two versions."""

    kind: Literal["change"]


class KeyPage(TypedDict):
    """What a key is for."""

    name: str
    """The name that no other key has: `Commitment.force`."""

    key: str
    """The key, as it is written in a document."""

    part: str
    """The part of the model that has it."""

    title: str
    """What it is called."""

    description: str
    """What it is for (CommonMark)."""

    required: bool
    """Whether it must be there."""

    form: "Form"
    """What its value must be."""

    keys: NotRequired["list[KeyLine]"]
    """The keys of the object that it holds, or of the objects in its list."""

    elsewhere: NotRequired[list[str]]
    """The same key in other parts of the model, where it may mean something else."""


class KeyExplanation(KeyPage):
    """Of a key."""

    kind: Literal["key"]


class PartPage(TypedDict):
    """What a part of the model is."""

    name: str
    """Its name in the schema."""

    title: str
    """What it is called."""

    description: str
    """What it is (CommonMark)."""

    form: "Form"
    """What it must be."""

    keys: NotRequired["list[KeyLine]"]
    """Its keys, in the order of the model."""

    places: NotRequired[list[str]]
    """The keys that hold it."""


class PartExplanation(PartPage):
    """Of a part of the model."""

    kind: Literal["part"]


class ValuePage(TypedDict):
    """What a word means."""

    name: str
    """The name that no other word has: `Force.must`."""

    value: str
    """The word, as it is written in a document."""

    meaning: str
    """What it means."""

    part: str
    """The part of the model that chooses among it and others."""

    title: str
    """What that part is called."""

    values: "list[Choice]"
    """All the words of that part, with this one."""

    places: list[str]
    """The keys that can have it."""


class ValueExplanation(ValuePage):
    """Of a word that a key can have as its value."""

    kind: Literal["value"]


class Several(TypedDict):
    """The several things that a name means."""

    meanings: "list[Meaning]"
    """Each of them, with the name by which it alone is explained."""


class SeveralExplanation(Several):
    """The name means several things: which ones."""

    kind: Literal["several"]


class Parts(TypedDict):
    """The parts of the model."""

    parts: "list[Meaning]"
    """Each of them: the document first, then the others by their names."""


class PartsExplanation(Parts):
    """Of the whole model: its parts."""

    kind: Literal["parts"]


class RuleEntry(TypedDict):
    """A rule in the list."""

    name: str
    """Its name; `explain` has its page."""

    title: str
    """Its title."""

    stage: "Stage"
    """The step of reading a document at which it speaks."""

    severity: "Severity"
    """How grave a problem is that it finds."""

    quality: NotRequired["Quality"]
    """The quality under which it stands, for a rule of the audit."""

    level: NotRequired[int]
    """The level that a document reaches only without its findings, for a rule of the audit."""

    impact: NotRequired["Impact"]
    """What can happen to people where it finds something, for a rule of the audit."""

    since: str
    """The version of the standard that introduced it."""


class Message(TypedDict):
    """A message of a rule or of a kind of change."""

    variant: NotRequired[str]
    """The variant of the problems that have it."""

    message: str
    """What is wrong; each `{name}` stands for a fact of the problem."""

    help: NotRequired[str]
    """What to do."""

    data: NotRequired[list[str]]
    """The names of the facts in both, which a problem has in its `data`."""


class ChangeEntry(TypedDict):
    """A kind of change in the list."""

    name: str
    """Its name; `explain` has its page."""

    title: str
    """Its title."""

    effect: "Effect"
    """What it does to what is promised."""

    mirror: str
    """The kind that undoes it: its own name, where the way back is of the same kind."""

    since: str
    """The version of the standard that introduced it."""


class Form(TypedDict):
    """What a value must be."""

    words: str
    """In words: “a list; each item is a text, or one for each language”."""

    list: bool
    """Whether it is a list. What follows is then about its items."""

    parts: NotRequired[list[str]]
    """The parts of the model that it can be; each can be explained by this name."""

    refersTo: NotRequired[list[str]]
    """The parts of the model that a reference may name."""

    values: NotRequired["list[Choice]"]
    """The words among which it is chosen."""

    pattern: NotRequired[str]
    """The regular expression that a text must match."""

    example: NotRequired[str]
    """A text that matches it."""

    help: NotRequired[str]
    """How to write such a text."""


class Choice(TypedDict):
    """A word among which a value is chosen."""

    value: str
    """The word, as it is written in a document of any language."""

    meaning: str
    """What it means."""


class KeyLine(TypedDict):
    """A key in a list of keys."""

    name: str
    """The name by which it can be explained: `Commitment.force`."""

    key: str
    """The key."""

    title: str
    """What it is called."""

    description: str
    """What it is for."""

    required: bool
    """Whether it must be there."""

    form: str
    """What its value must be, in words."""


class Meaning(TypedDict):
    """One of the things that a name means."""

    name: str
    """The name that means only this: `Action.text`."""

    title: str
    """What it is called."""

    description: str
    """What it is for or what it means."""


class FmtReport(TypedDict):
    """What `fmt` gives."""

    name: NotRequired[str]
    """The name of the file, as it was given."""

    format: "Format"
    """The notation, which stays the same."""

    text: NotRequired[str]
    """The tidy text. Absent where problems stand in the way."""

    changed: bool
    """Whether it differs from the text that was given."""

    problems: "list[Problem]"
    """What stands in the way: the errors of the text."""

    message: NotRequired[str]
    """Why nothing was written, for people."""

    language: "MessageLanguage"
    """The language of the words."""


GlossaryNotation: TypeAlias = Literal["html", "markdown"]
"""The notation of a page.

- `html`: HTML: one file that needs no other.
- `markdown`: Markdown (CommonMark with tables), without the picture.
"""


class GlossaryReport(TypedDict):
    """What `glossary` gives."""

    name: NotRequired[str]
    """The name of the file, as it was given."""

    format: "Format"
    """The notation that was read."""

    language: "MessageLanguage"
    """The language of headings and messages."""

    valid: bool
    """Whether no error was found."""

    counts: "Counts"
    """How many problems of each severity."""

    omitted: int
    """How many more problems were counted than are listed."""

    problems: "list[Problem]"
    """The problems, as `validate` finds them."""

    unread: NotRequired["list[TextRange]"]
    """What stands in the text and could not be read for errors of syntax: it is missing from what
    is shown.
    """

    glossary: NotRequired["Glossary"]
    """The terms. Absent where the text of the document could not be read."""


class Glossary(TypedDict):
    """The terms of a document."""

    terms: "list[DefinedTerm]"
    """What the glossary defines, in its order."""

    introduced: NotRequired["list[IntroducedTerm]"]
    """What a sentence of the articles introduces as a term that the glossary has not, in the order
    of the text.
    """

    undefined: "list[UndefinedTerm]"
    """What the text takes for a term and neither defines nor names, in the order in which it
    appears.
    """

    circles: "list[Circle]"
    """Terms that are defined by one another, so that nobody who knows none of them learns what they
    mean.
    """

    page: NotRequired[str]
    """The glossary as a page, where one was asked for."""


class DefinedTerm(TypedDict):
    """A term that the document defines."""

    id: NotRequired[str]
    """The id by which it is cited."""

    text: NotRequired[str]
    """Its name or what it says, in one line, shortened where it is long."""

    kind: NotRequired[str]
    """Of what kind it is, in a word of the model: the kind of a stakeholder, the method of a
    decision process, the relation of a link.
    """

    force: NotRequired[str]
    """How strongly it binds, for a commitment."""

    by: NotRequired["list[Party]"]
    """Who is bound by it, holds it, gives it, takes part in it or cares for it."""

    oneOf: NotRequired[bool]
    """Whether it binds one of these, or each of them alone can do it. Absent where each is bound.
    """

    toward: NotRequired["list[Party]"]
    """To whom it is owed or given."""

    target: NotRequired[str]
    """The address to which it points, for a link."""

    pointer: str
    """The value, as a JSON Pointer (RFC 6901)."""

    range: NotRequired["TextRange"]
    """From where to where it stands in the text, with its key if it has one. Absent when the
    document was given as a value, without a text.
    """

    definition: NotRequired[str]
    """What it means here, whole."""

    sameAs: NotRequired[str]
    """The address of the same notion in a public vocabulary."""

    uses: "Uses"
    """Where it is used, beside its own definition. None: nobody needs it."""

    again: NotRequired["list[Place]"]
    """Where else the same term is defined, told at the first of its definitions."""


class Uses(TypedDict):
    """The texts in which an expression stands, each once, whatever the languages in which it is
    written.
    """

    count: int
    """How many there are."""

    places: "list[Place]"
    """The first of them."""


class Place(TypedDict):
    """Where something stands."""

    pointer: str
    """The value, as a JSON Pointer (RFC 6901)."""

    range: NotRequired["TextRange"]
    """From where to where it stands in the text, with its key if it has one. Absent when the
    document was given as a value, without a text.
    """


class IntroducedTerm(TypedDict):
    """A term that a sentence of the articles introduces: `hereinafter the “Board”`."""

    text: str
    """The term, as the sentence writes it."""

    sentence: str
    """The sentence, in one line."""

    pointer: str
    """The value, as a JSON Pointer (RFC 6901)."""

    range: NotRequired["TextRange"]
    """From where to where it stands in the text, with its key if it has one. Absent when the
    document was given as a value, without a text.
    """

    uses: "Uses"
    """Where the term is used in other texts."""


class UndefinedTerm(TypedDict):
    """An expression that the text takes for a term, and does not define."""

    text: str
    """The expression, as the text writes it first."""

    sign: "TermSign"
    """What shows that it is taken for a term."""

    uses: "Uses"
    """Where it stands."""


TermSign: TypeAlias = Literal["acronym", "capitals", "quotes"]
"""How a text shows that it takes an expression for a term.

- `acronym`: It is an acronym.
- `capitals`: It is written with a capital in the middle of sentences, and elsewhere without.
- `quotes`: It is set in quotation marks more than once.
"""


class Circle(TypedDict):
    """Terms that are defined by one another."""

    terms: "list[DocumentElement]"
    """The terms: each is used in the definition of the one before, and the first in that of the
    last.
    """


class HandoutReport(TypedDict):
    """What `handout` gives."""

    text: str
    """The page: write it to a file."""


ImportNotation: TypeAlias = Literal["markdown", "text", "html", "mediawiki"]
"""The notation of a text that is to become a document.

- `markdown`: Markdown: CommonMark with GitHub’s additions, and the lists of pandoc.
- `text`: Plain text.
- `html`: HTML.
- `mediawiki`: The notation of MediaWiki.
"""

Accepted: TypeAlias = Literal["certain"]
"""Which proposals are accepted.

- `certain`: Those that are certain: duties, prohibitions and permissions become commitments,
  definitions become terms, and ways of counting votes become decision processes; each cites its
  article. Parties are made only where the text names them.
"""


_ImportReportKeys = TypedDict(
    "_ImportReportKeys",
    {
        "from": "ImportNotation",
    },
)


class ImportReport(_ImportReportKeys):
    """What `import` gives.

    - `from`: The notation that was read.
    """

    name: NotRequired[str]
    """The name of the file, as it was given."""

    document: NotRequired[str]
    """The document, in YAML. Absent where there is nothing to make one of."""

    articles: int
    """How many articles it has, with those in others."""

    textLanguage: str
    """The language of the text; `und` where neither its words nor anybody says which it is."""

    recognised: bool
    """Whether that language was told by the words alone."""

    provisionalId: bool
    """Whether the address of the document was made of the text."""

    places: "list[ImportPlace]"
    """Where the values of the document come from: every article, its heading and its content."""

    leftOut: "list[ImportLeftOut]"
    """What of the source does not stand in the articles, in its order."""

    added: "list[Added]"
    """Numbers that a reader sees and the text does not write, as lists, styles and word processors
    show them.
    """

    joinedWords: NotRequired[int]
    """How many words that a hyphen parts at the end of a line were put together again."""

    misread: NotRequired["list[Misread]"]
    """Signs that were broken before the text came here, as UTF-8 that a program took for
    Windows-1252: the first such word of each line.
    """

    proposals: "list[Proposed]"
    """What sentences seem to say: proposals for those who go on writing, by the words that oblige,
    forbid, permit, define and count votes in French, English, German and Spanish. The document says
    none of it but in its comments, unless they are accepted.
    """

    omittedProposals: NotRequired[int]
    """How many more there are, of which neither this list nor the document says anything."""

    parties: "list[NamedParty]"
    """The bodies, roles and kinds of members that the text names again and again."""

    chapters: "list[NamedChapter]"
    """The articles whose headings name a chapter of a social code."""

    message: NotRequired[str]
    """Why no document was made, for people."""

    language: "MessageLanguage"
    """The language of comments and messages."""


class ImportPlace(TypedDict):
    """Where a value of the document comes from."""

    pointer: str
    """The value, as a JSON Pointer (RFC 6901)."""

    at: "Position"
    """Where it begins in the source."""


class ImportLeftOut(TypedDict):
    """Something of the source that does not stand in the articles."""

    what: "ImportWhat"
    """What it is."""

    text: str
    """Its beginning, in one line."""

    at: "Position"
    """Where it begins in the source."""


ImportWhat: TypeAlias = Literal[
    "front-matter",
    "comment",
    "style",
    "address",
    "image",
    "struck",
    "hidden",
    "mark",
    "note",
    "margin",
    "menu",
    "frame",
    "control",
]
"""What of a source does not stand in the articles.

- `front-matter`: What stands before the text for programs: its front matter, the head of a page.
- `comment`: A comment.
- `style`: A style or a script.
- `address`: Where a link leads.
- `image`: A picture: the words that stand for it are named.
- `struck`: What is struck out, or was deleted while changes were kept track of.
- `hidden`: What is not shown.
- `mark`: A heading’s attributes, a template of a wiki, a mark for programs.
- `note`: A note that nothing refers to.
- `margin`: What stands at the head or the foot of every page.
- `menu`: A menu of a web page: where else one may go, what one may share.
- `frame`: What stands around the text of a web page: its head, its foot, what stands beside.
- `control`: What is pressed or filled in on a web page.
"""


class Added(TypedDict):
    """A number that nobody wrote."""

    num: str
    """As a reader sees it."""

    at: "Position"
    """Before what it stands in the source."""


class Misread(TypedDict):
    """A word with a sign that was broken before the text came here."""

    text: str
    """The word, as it stands there."""

    at: "Position"
    """Where it begins in the source."""


class Proposed(TypedDict):
    """What a sentence seems to say."""

    kind: "ProposalKind"
    """What it seems to say."""

    certainty: "Certainty"
    """How sure that is."""

    pointer: str
    """The words in which it stands, as a JSON Pointer."""

    at: "Position"
    """Where the sentence begins in the source."""

    sentence: str
    """The sentence."""

    because: str
    """The words that say it."""

    force: NotRequired["Force"]
    """The force that a commitment would have."""

    bearer: NotRequired[str]
    """Who owes it, may or may not do it or decides, in the words of the text."""

    toward: NotRequired[str]
    """To whom it is owed, in the words of the text."""

    within: NotRequired[str]
    """By when, as a duration (ISO 8601)."""

    ahead: NotRequired[str]
    """How long before something, as a duration (ISO 8601)."""

    every: NotRequired[str]
    """How often, as a duration (ISO 8601)."""

    amount: NotRequired["Sum"]
    """The one sum of money that the sentence says."""

    method: NotRequired[str]
    """Of a vote, how it decides: `unanimity`, `consensus`, `consent` or `majority`."""

    share: NotRequired[str]
    """Of a vote, the share that it takes: `all`, `2/3`, `more than 1/2`."""

    base: NotRequired[str]
    """Of a vote, out of what: `eligible`, `members`, `present`, `represented`, `cast` or
    `expressed`, as in the model.
    """

    minus: NotRequired[int]
    """Of a vote, how many may be missing from all."""

    quorum: NotRequired[str]
    """Of a vote, the share that must be there: `1/2`, `more than 1/2` or `none`."""

    quorumBase: NotRequired[str]
    """Out of what the quorum is counted: `eligible` or `members`."""

    tie: NotRequired[str]
    """Of a vote, what happens with as many votes for as against: `casting-vote`."""

    term: NotRequired[str]
    """Of a definition, the word that is defined."""

    accepted: bool
    """Whether the document has an element that was made of it."""


ProposalKind: TypeAlias = Literal["duty", "prohibition", "permission", "definition", "vote"]
"""What a sentence seems to say.

- `duty`: That something is owed: a commitment with the force `must`.
- `prohibition`: That something is forbidden: a commitment with the force `must-not`.
- `permission`: That something is permitted: a commitment with the force `may`.
- `definition`: What a word means: a term.
- `vote`: How votes are counted: a decision process.
"""

Certainty: TypeAlias = Literal["certain", "likely"]
"""How sure a proposal is.

- `certain`: A party is the subject of a plain sentence.
- `likely`: The words say it, but not of whom, or only under a condition.
"""


class Sum(TypedDict):
    """A sum of money."""

    value: float
    """How much."""

    currency: str
    """The code of the currency (ISO 4217)."""


class NamedParty(TypedDict):
    """A party that a text names again and again."""

    kind: "PartyKind"
    """What it seems to be."""

    name: str
    """Its name, as the text writes it first."""

    times: int
    """How often it is named."""

    at: "Position"
    """Where it is named first."""


PartyKind: TypeAlias = Literal["membership", "role", "body", "organisation", "category"]
"""What a party is.

- `membership`: Those who belong to the collective.
- `role`: An office that somebody holds.
- `body`: People who act together: a board, an assembly.
- `organisation`: The collective itself.
- `category`: Others, named by what they have in common.
"""


class NamedChapter(TypedDict):
    """An article whose heading names a chapter of a social code."""

    key: str
    """Under which key of a document what it says would stand, such as `purpose.objectives`."""

    because: str
    """The words that say so."""

    pointer: str
    """The article, as a JSON Pointer."""

    at: "Position"
    """Where its heading begins in the source."""


Preferred: TypeAlias = Literal["ours", "theirs"]
"""A side.

- `ours`: Ours.
- `theirs`: Theirs.
"""


class MergeReport(TypedDict):
    """What `merge` gives."""

    name: NotRequired[str]
    """The name of our file, as it was given."""

    format: "Format"
    """The notation of the merged text: that of ours."""

    merged: NotRequired[str]
    """The merged text, in which each conflict is settled for one side. Absent where a text cannot
    be read, or the merged one not be written without loss.
    """

    marked: NotRequired[str]
    """The merged text with marks at every conflict that is not settled, for people to settle them:
    comments in YAML, the key `x-conflicts` in JSON. It can be read, and is not valid before the
    marks are gone. Absent without conflicts.
    """

    valid: bool
    """Whether no error was found in the merged document."""

    conflicts: "list[Conflict]"
    """What clashes, in the order of the merged document."""

    woven: list[str]
    """The texts in one sentence of which both sides changed words, as JSON Pointers into the merged
    document: nothing clashes, and a person should read them again.
    """

    leftOut: "list[MergeLeftOut]"
    """New comments that are not in the merged text, which has no lines for them: it is JSON, or
    stands in brackets. Elsewhere a comment whose place is gone, or to which both sides wrote
    another, stands nearby in a line that says whose it is.
    """

    counts: NotRequired["Counts"]
    """How many problems the merged document has."""

    problems: "list[Problem]"
    """The problems of the merged document, as `validate` finds them; where a text cannot be read,
    its errors.
    """

    unreadable: NotRequired["Of"]
    """The text that cannot be read."""

    message: NotRequired[str]
    """Why nothing was written, for people."""

    language: "MessageLanguage"
    """The language of the words."""


class Conflict(TypedDict):
    """A conflict: a place, what each side says there, and which of it stands in the merged text.
    """

    kind: "Kind"
    """How the sides clash."""

    pointer: str
    """The place in the merged document, as a JSON Pointer (RFC 6901); of what is not in it, the
    place around it.
    """

    ids: list[str]
    """The ids of the elements around the place, the innermost last."""

    base: NotRequired[Any]
    """What stood there before. Absent where nothing did."""

    ours: NotRequired[Any]
    """What we say; of an order, the ids of the items, of a place, the list. Absent where we removed
    it.
    """

    theirs: NotRequired[Any]
    """What they say."""

    taken: "Of"
    """Which of it stands in the merged text."""

    settled: bool
    """Whether it was settled by `prefer`."""

    references: NotRequired[list[str]]
    """The references that would be broken, as JSON Pointers into the merged document."""

    message: str
    """What clashes, for people."""


Kind: TypeAlias = Literal["edit-edit", "edit-remove", "add-add", "order", "reference-broken"]
"""How two sides clash.

- `edit-edit`: Both changed the same value, each in another way.
- `edit-remove`: One removed what the other changed.
- `add-add`: Both added the same thing, each in another way.
- `order`: Both put the same items in another order, or the same element into another list.
- `reference-broken`: One refers to what the other removed or renamed.
"""

Of: TypeAlias = Literal["base", "ours", "theirs"]
"""One of the three texts.

- `base`: The one from which both came.
- `ours`: Ours.
- `theirs`: Theirs.
"""


_MergeLeftOutKeys = TypedDict(
    "_MergeLeftOutKeys",
    {
        "from": "Of",
    },
)


class MergeLeftOut(_MergeLeftOutKeys):
    """A comment that is not in the merged text.

    - `from`: In which text it stands.
    """

    text: str
    """What it says."""

    line: int
    """Its line there, counted from 1."""


class OutlineReport(TypedDict):
    """What `outline` gives."""

    name: NotRequired[str]
    """The name of the file, as it was given."""

    format: "Format"
    """The notation that was read."""

    language: "MessageLanguage"
    """The language of headings and messages."""

    valid: bool
    """Whether no error was found."""

    counts: "Counts"
    """How many problems of each severity."""

    omitted: int
    """How many more problems were counted than are listed."""

    problems: "list[Problem]"
    """The problems, as `validate` finds them."""

    unread: NotRequired["list[TextRange]"]
    """What stands in the text and could not be read for errors of syntax: it is missing from what
    is shown.
    """

    outline: NotRequired["Glance"]
    """The document at a glance. Absent where its text could not be read."""


_GlanceKeys = TypedDict(
    "_GlanceKeys",
    {
        "from": NotRequired[str],
    },
)


class Glance(_GlanceKeys):
    """A document at a glance.

    - `from`: The first day on which this version applies.
    """

    id: NotRequired[str]
    """The address of the code."""

    version: NotRequired[str]
    """The version of the text."""

    digest: NotRequired[str]
    """The content digest: of all of it but `record` and `$schema`. This is what an adoption names.
    `status` belongs to the content: a text that is set from `proposed` to `adopted` has another
    digest. Absent where the text has an error of stage `source`: another text can then be read as
    the same values.
    """

    textDigest: NotRequired[str]
    """The text digest: of the articles alone, whatever is said of their meaning. Absent where there
    are none, or where one of them is not there in the authoritative language.
    """

    status: NotRequired[str]
    """How far the text has come."""

    languages: list[str]
    """The authoritative language and the others that the document claims to cover, in that order.
    """

    title: NotRequired[str]
    """The title."""

    summary: NotRequired[str]
    """The first sentence of the summary."""

    binding: NotRequired[str]
    """The force that the text claims."""

    until: NotRequired[str]
    """The last day on which this version applies."""

    license: NotRequired[str]
    """The licence of the text."""

    articles: NotRequired["list[ArticleGlance]"]
    """The articles of its own words."""

    subject: NotRequired["DocumentElement"]
    """WHAT: the subject; its text is its name."""

    purpose: NotRequired["PurposeGlance"]
    """WHY."""

    dimensions: "list[DimensionGlance]"
    """HOW: the six dimensions, whether or not the document speaks of them."""

    stakeholders: "list[DocumentElement]"
    """Who is concerned."""

    governance: NotRequired["GovernanceGlance"]
    """How decisions are taken and by whom."""

    resources: "list[DocumentElement]"
    """What is held in common or used."""

    rights: "list[DocumentElement]"
    """Who may do what; `kind` is the right."""

    reciprocity: "list[DocumentElement]"
    """Who gives what to whom."""

    indicators: "list[DocumentElement]"
    """What is measured."""

    links: "list[DocumentElement]"
    """The ties to other texts; `kind` is the relation."""

    glossary: "list[DocumentElement]"
    """The words that are defined."""

    elements: "ElementCounts"
    """How many elements of each kind there are."""


class ArticleGlance(TypedDict):
    """An article at a glance."""

    id: NotRequired[str]
    """The id by which it is cited."""

    num: NotRequired[str]
    """Its number, as printed."""

    text: NotRequired[str]
    """Its heading. Of one without a heading the first sentence of its words."""

    headed: bool
    """Whether that is a heading."""

    articles: NotRequired["list[ArticleGlance]"]
    """The articles within it."""

    pointer: str
    """The value, as a JSON Pointer (RFC 6901)."""

    range: NotRequired["TextRange"]
    """From where to where it stands in the text, with its key if it has one. Absent when the
    document was given as a value, without a text.
    """


class PurposeGlance(TypedDict):
    """The purpose at a glance."""

    statement: NotRequired[str]
    """The first sentence of the reason for being."""

    challenges: "list[DocumentElement]"
    """What is at stake."""

    objectives: "list[DocumentElement]"
    """What is to be reached."""

    missions: "list[DocumentElement]"
    """What the collective takes upon itself."""

    values: "list[DocumentElement]"
    """What it holds dear."""

    pointer: str
    """The value, as a JSON Pointer (RFC 6901)."""

    range: NotRequired["TextRange"]
    """From where to where it stands in the text, with its key if it has one. Absent when the
    document was given as a value, without a text.
    """


class DimensionGlance(TypedDict):
    """A dimension at a glance."""

    dimension: str
    """Its key: `social`, `economic`, `ecological`, `scientific`, `legal` or `cultural`."""

    heading: str
    """What it is called, in the language of headings."""

    state: "DimensionState"
    """Whether the document speaks of it."""

    text: NotRequired[str]
    """The first sentence of the summary, or the reason for which it does not apply, or what is
    planned.
    """

    plannedBy: NotRequired[str]
    """The day by which it will be written, where that is planned."""

    principles: "list[DocumentElement]"
    """What is held to be right."""

    models: "list[DocumentElement]"
    """How it is done."""

    commitments: "list[DocumentElement]"
    """What is promised."""

    place: NotRequired["Place"]
    """Where it stands. Absent where the document does not speak of it."""


class GovernanceGlance(TypedDict):
    """The governance at a glance."""

    roles: "list[DocumentElement]"
    """The roles and who holds them."""

    bodies: "list[DocumentElement]"
    """Those who meet, and who sits in them."""

    processes: "list[DocumentElement]"
    """The ways to decide; `kind` is the method."""

    membership: "list[DocumentElement]"
    """The kinds of member."""

    recourse: "list[DocumentElement]"
    """The ways to raise a breach."""

    sanctions: "list[DocumentElement]"
    """What may follow a breach."""

    commitments: "list[DocumentElement]"
    """What is promised beside the dimensions."""

    residual: NotRequired["DocumentElement"]
    """Who decides whatever the text gives to nobody."""

    amendment: NotRequired["DocumentElement"]
    """How the text changes."""

    stewardship: NotRequired["DocumentElement"]
    """Who keeps the text and how to contribute to it."""

    dissolution: NotRequired["DocumentElement"]
    """What happens at the end."""

    pointer: str
    """The value, as a JSON Pointer (RFC 6901)."""

    range: NotRequired["TextRange"]
    """From where to where it stands in the text, with its key if it has one. Absent when the
    document was given as a value, without a text.
    """


class ElementCounts(TypedDict):
    """How many elements of each kind a document has."""

    purposeItems: int
    """Challenges, objectives, missions and values."""

    articles: int
    """Articles, those within others included."""

    events: int
    """Events of its history."""

    principles: int
    """Principles of all dimensions."""

    models: int
    """Models of all dimensions."""

    commitments: int
    """Commitments of all dimensions, and those beside them."""

    stakeholders: int
    """Stakeholders."""

    roles: int
    """Roles."""

    bodies: int
    """Bodies."""

    sessions: int
    """Kinds of meeting."""

    processes: int
    """Decision processes."""

    membership: int
    """Kinds of member."""

    recourse: int
    """Ways to raise a breach."""

    sanctions: int
    """Sanctions."""

    resources: int
    """Resources."""

    rights: int
    """Rights."""

    exchanges: int
    """Exchanges of the reciprocity matrix."""

    indicators: int
    """Indicators."""

    links: int
    """Links to other texts."""

    terms: int
    """Defined words."""

    contributors: int
    """Those who took part in the writing."""

    actions: int
    """Recorded actions."""

    measurements: int
    """Recorded measurements."""

    evidence: int
    """Pieces of evidence."""

    assessments: int
    """Recorded assessments."""

    decisions: int
    """Recorded decisions."""

    adoptions: int
    """Recorded adoptions."""

    revisions: int
    """Recorded versions."""


class PageReport(TypedDict):
    """What `page` gives."""

    name: NotRequired[str]
    """The name of the file, as it was given."""

    format: "Format"
    """The notation that was read."""

    language: "MessageLanguage"
    """The language of headings and messages."""

    valid: bool
    """Whether no error was found."""

    counts: "Counts"
    """How many problems of each severity."""

    omitted: int
    """How many more problems were counted than are listed."""

    problems: "list[Problem]"
    """The problems, as `validate` finds them."""

    unread: NotRequired["list[TextRange]"]
    """What stands in the text and could not be read for errors of syntax: it is missing from what
    is shown.
    """

    text: NotRequired[str]
    """The page: write it to a file. Absent where the text of the document could not be read."""


class PairArticlesReport(TypedDict):
    """What `pair-articles` gives."""

    before: "PairArticlesReading"
    """What was read of the document that exists, and what is wrong with it."""

    after: "PairArticlesReading"
    """What was read of the new version, and what is wrong with it."""

    articles: NotRequired["list[PairedArticle]"]
    """The articles in the order of the new version; one that is gone stands behind the one before
    it. Absent where one of the two could not be read.
    """


class PairArticlesReading(TypedDict):
    """What every view of a document says besides: what was read, and what is wrong with it."""

    name: NotRequired[str]
    """The name of the file, as it was given."""

    format: "Format"
    """The notation that was read."""

    language: "MessageLanguage"
    """The language of headings and messages."""

    valid: bool
    """Whether no error was found."""

    counts: "Counts"
    """How many problems of each severity."""

    omitted: int
    """How many more problems were counted than are listed."""

    problems: "list[Problem]"
    """The problems, as `validate` finds them."""

    unread: NotRequired["list[TextRange]"]
    """What stands in the text and could not be read for errors of syntax: it is missing from what
    is shown.
    """


class PairedArticle(TypedDict):
    """An article before and after."""

    state: "ArticleState"
    """What became of it."""

    before: NotRequired["ArticleOf"]
    """The article that exists."""

    after: NotRequired["ArticleOf"]
    """The article of the new version."""


ArticleState: TypeAlias = Literal["same", "renumbered", "changed", "new", "gone"]
"""What became of an article.

- `same`: It says the same under the same number.
- `renumbered`: It says the same under another number.
- `changed`: Its words or its heading are others.
- `new`: It stands in the version after alone.
- `gone`: It stands in the version before alone.
"""


class ArticleOf(TypedDict):
    """An article of one of the two."""

    id: NotRequired[str]
    """Its id."""

    num: NotRequired[str]
    """Its number, as printed."""

    text: NotRequired[str]
    """Its heading, else its first sentence."""

    pointer: str
    """The value, as a JSON Pointer (RFC 6901)."""

    range: NotRequired["TextRange"]
    """From where to where it stands in the text, with its key if it has one. Absent when the
    document was given as a value, without a text.
    """


class PowersReport(TypedDict):
    """What `powers` gives."""

    name: NotRequired[str]
    """The name of the file, as it was given."""

    format: "Format"
    """The notation that was read."""

    language: "MessageLanguage"
    """The language of headings and messages."""

    valid: bool
    """Whether no error was found."""

    counts: "Counts"
    """How many problems of each severity."""

    omitted: int
    """How many more problems were counted than are listed."""

    problems: "list[Problem]"
    """The problems, as `validate` finds them."""

    unread: NotRequired["list[TextRange]"]
    """What stands in the text and could not be read for errors of syntax: it is missing from what
    is shown.
    """

    powers: NotRequired["Powers"]
    """The powers. Absent where the text of the document could not be read."""


class Powers(TypedDict):
    """What can be done, by how many people of whom."""

    acts: "list[ActPowers]"
    """Each act in the hands of a decider, in the order of the acts."""

    omitted: NotRequired[int]
    """How many more acts there are than are worked out."""

    inWords: NotRequired["list[ActInWords]"]
    """Of a document that has articles alone: what their sentences say of each act. Absent where
    elements say who decides.
    """

    unassigned: "list[UnassignedAct]"
    """The acts for which nobody is named; of a document that has articles alone, those of which no
    sentence speaks, not even in broader words.
    """

    loops: "list[PowerLoop]"
    """Circles: who puts in and takes out those who put in and take out them."""

    ownCases: "list[OwnCase]"
    """Decisions in which those decide whom they are about."""

    withoutVoice: "list[Party]"
    """Those who are bound or can be excluded, and have no vote in anything."""

    sizes: "list[PartySize]"
    """How many people the parties are who decide something, as far as it is known."""

    graph: NotRequired[str]
    """The graph, in the notation that was asked for."""

    page: NotRequired[str]
    """The page, in the notation that was asked for."""


class ActPowers(TypedDict):
    """An act in the hands of a decider."""

    title: str
    """What is done, in the language of the reader: `Exclude somebody from “Members”`."""

    act: str
    """What is done, in a word of the model: `exclude`, `amend`."""

    object: NotRequired["Party"]
    """To whom or with what. Absent for the collective and its own text."""

    text: NotRequired[str]
    """What it is about, where that is said in words, in one line."""

    over: NotRequired[str]
    """Only above that sum."""

    upTo: NotRequired[str]
    """Only up to that sum."""

    residual: NotRequired[bool]
    """Whether it is all for which nobody else is named."""

    by: "Party"
    """The process, or the party, that decides."""

    steps: "list[PowerStep]"
    """How it is decided, one step after the other: each comes where the one before does not
    succeed.
    """

    agreement: NotRequired["list[Party]"]
    """Who has to agree besides."""

    proposal: NotRequired["list[Party]"]
    """Who has to propose it."""

    opening: NotRequired["list[Opening]"]
    """The meetings in one of which it is decided, and who convenes them. Not counted in the
    numbers.
    """

    readings: "list[PowersReading]"
    """The numbers, in each way in which the text can be read; one where it leaves nothing open that
    changes them.
    """

    touched: NotRequired["list[Touched]"]
    """Whom it touches."""

    contest: NotRequired["list[Party]"]
    """The ways to contest it: those that the text says are against it."""

    inSteps: NotRequired["list[InSteps]"]
    """How it is brought about by fewer people in several steps."""

    undecided: NotRequired["list[Undecided]"]
    """What the text leaves open."""

    statedIn: NotRequired["list[CitedArticle]"]
    """The articles that say it."""

    places: "list[Place]"
    """The places that say it."""

    sentences: list[str]
    """The same in sentences, in the language of the reader."""


class PowerStep(TypedDict):
    """A step of a decision."""

    process: NotRequired["Party"]
    """The process. Absent where a party decides without one."""

    voters: "list[Party]"
    """Those who vote. None where it is not said."""


class Opening(TypedDict):
    """A meeting in which something is decided."""

    session: "Party"
    """The session."""

    convenedBy: "list[Party]"
    """Who may convene it, each of them alone."""

    notice: NotRequired[str]
    """How long before it the call is sent, in words."""


class PowersReading(TypedDict):
    """The three numbers, in one way to read the text."""

    assumes: NotRequired["list[PowersAssumption]"]
    """How what is open is read."""

    assured: NotRequired["Estimate"]
    """So many bring it about whatever the others do. Absent where nobody can be sure of it."""

    least: NotRequired["Estimate"]
    """So few votes are enough if the others stay away or abstain. Absent where no number is."""

    blocking: NotRequired["Estimate"]
    """So many prevent it whatever the others do. Absent where nobody can."""


PowersAssumption: TypeAlias = Literal[
    "rejection-goes-on",
    "rejection-final",
    "concerned-votes",
    "concerned-stands-aside",
    "concerned-is-missing-vote",
]
"""How something is read that a text leaves open.

- `rejection-goes-on`: What is rejected goes on to what comes next.
- `rejection-final`: What is rejected ends there.
- `concerned-votes`: The person concerned votes.
- `concerned-stands-aside`: The person concerned stands aside and is not counted.
- `concerned-is-missing-vote`: The vote that may be missing is that of the person concerned.
"""


class Estimate(TypedDict):
    """A number of people, and the groups that it means."""

    people: NotRequired[int]
    """The fewest people, where all sizes are known."""

    atMost: NotRequired[int]
    """It may take so many, for what the text leaves open."""

    formula: NotRequired[str]
    """The number for every size `n`, where one size is not known."""

    at: NotRequired["list[ExamplePeople]"]
    """The number for some sizes, where one size is not known."""

    groups: "list[PowerGroup]"
    """The groups, the smallest first. One without parts: nothing is needed."""


class ExamplePeople(TypedDict):
    """A number of people for one size."""

    size: int
    """With so many people in all."""

    people: int
    """So many."""

    atMost: NotRequired[int]
    """It may take so many, for what the text leaves open."""


class PowerGroup(TypedDict):
    """People who together are enough."""

    people: NotRequired[int]
    """How many they are in all, where all sizes are known."""

    atMost: NotRequired[int]
    """They may be so many, where the text does not say who is counted twice."""

    parts: "list[PowerPart]"
    """So many of each electorate."""


class PowerPart(TypedDict):
    """So many people of those who vote in something."""

    of: "list[Party]"
    """Those who vote. None where it is not said."""

    size: NotRequired[int]
    """How many they are, where that is known."""

    people: NotRequired[int]
    """How many of them, where all sizes are known."""

    atMost: NotRequired[int]
    """It may take so many, for what the text leaves open."""

    formula: NotRequired[str]
    """The number for every size `n` of them."""

    at: NotRequired["list[ExamplePeople]"]
    """The number for some sizes of them."""


class Touched(TypedDict):
    """A party that an act touches."""

    party: "Party"
    """The party."""

    takesPart: "TakesPart"
    """Whether it takes part."""


TakesPart: TypeAlias = Literal["yes", "others", "some", "no", "elsewhere", "unsaid"]
"""Whether a party takes part in a decision that touches it.

- `yes`: All of its people.
- `others`: Its people, without the person concerned.
- `some`: Some of its people.
- `no`: None of them.
- `elsewhere`: The text says it in words, or says who sets it.
- `unsaid`: The text does not say it.
"""


_InStepsKeys = TypedDict(
    "_InStepsKeys",
    {
        "with": NotRequired[int],
    },
)


class InSteps(_InStepsKeys):
    """How something is brought about in several steps.

    - `with`: How many of those who vote are on the side of whoever admits them: so many bring an
      admission about.
    """

    by: str
    """`exclude`: by first excluding others until the rest agree; the numbers are those who do it.
    `admit`: by first admitting people who vote as whoever admits them likes; the numbers are those
    to admit.
    """

    decidedBy: NotRequired["Party"]
    """Who admits them."""

    of: NotRequired["Party"]
    """Out of whom they are excluded, or to whom admitted."""

    at: "list[ExamplePeople]"
    """The numbers, by the number of people there are."""


Undecided: TypeAlias = Literal[
    "method-unsaid",
    "threshold-unsaid",
    "base-unsaid",
    "quorum-unsaid",
    "quorum-failure-unsaid",
    "rejection-unsaid",
    "concerned-unsaid",
    "participants-unsaid",
    "participants-elsewhere",
    "size-unknown",
    "overlap-unknown",
    "electorate-per-decision",
    "several-options",
    "tie-uncounted",
    "votes-unsaid",
    "method-uncounted",
    "set-elsewhere",
    "too-many-steps",
]
"""What is left open in a decision, by name.

- `method-unsaid`: How it is decided is not said.
- `threshold-unsaid`: How much support is needed is not said.
- `base-unsaid`: Out of whom a share is counted is not said.
- `quorum-unsaid`: Whether anybody has to be there is not said; read as: no.
- `quorum-failure-unsaid`: What follows when too few are there is not said; read as: it is not
  adopted, and goes on to what comes next.
- `rejection-unsaid`: Whether what is rejected goes on to what comes next is not said.
- `concerned-unsaid`: Whether the person concerned votes is not said.
- `participants-unsaid`: Who takes part is not said.
- `participants-elsewhere`: Another sets who takes part.
- `size-unknown`: How many there are is not said.
- `overlap-unknown`: Whether some belong to others, so that they are counted once, is not said.
- `electorate-per-decision`: Who votes is settled for each decision.
- `several-options`: There can be more than two options, so that nobody knows how many prevent one.
- `tie-uncounted`: Who or what settles it where there are as many votes for as against is not said.
- `votes-unsaid`: How votes are shared among those of whom no share is said is not said: others have
  all of them.
- `method-uncounted`: What a way of deciding that is said comes to in numbers is not said.
- `set-elsewhere`: Another sets a part of how it is decided.
- `too-many-steps`: There are more steps or agreements than are followed.
"""


class ActInWords(TypedDict):
    """An act of which sentences of articles speak."""

    title: str
    """What is done, in the language of the reader: `Exclude somebody`."""

    act: str
    """What is done, in a word of the model: `exclude`, `amend`."""

    uncertain: NotRequired[bool]
    """Whether the sentences only may speak of it: none has the words in which it is usually said,
    and these have broader ones.
    """

    sentences: "list[SentenceOfArticle]"
    """The sentences, in the order of the text."""

    omitted: NotRequired[int]
    """How many more there are."""


class SentenceOfArticle(TypedDict):
    """A sentence of an article."""

    text: str
    """Its words, in one line, shortened where they are many; an item of a list after the sentence
    that leads to it.
    """

    num: NotRequired[str]
    """How one cites the article. Absent where it has neither number nor heading."""

    pointer: str
    """The value, as a JSON Pointer (RFC 6901)."""

    range: NotRequired["TextRange"]
    """From where to where it stands in the text, with its key if it has one. Absent when the
    document was given as a value, without a text.
    """


class UnassignedAct(TypedDict):
    """An act for which nobody is named."""

    act: str
    """What is done, in a word of the model."""

    object: NotRequired["Party"]
    """To whom."""

    fallsTo: NotRequired["Party"]
    """Who decides all for which nobody is named, where the text says that."""

    sentence: str
    """The same in a sentence, in the language of the reader."""


class PowerLoop(TypedDict):
    """Parties each of whom can, in one or several steps, put in or take out people of every other.
    """

    parties: "list[Party]"
    """The parties; one alone decides on its own people."""

    acts: list[int]
    """The acts that lead from one to another, by their number in `acts`, from 0."""

    amends: bool
    """Whether they alone change the text."""

    sentence: str
    """The same in a sentence, in the language of the reader."""


class OwnCase(TypedDict):
    """A decision in which those decide whom it is about."""

    kind: "OwnCaseKind"
    """Of what kind."""

    act: int
    """The act, by its number in `acts`, from 0."""

    party: NotRequired["Party"]
    """The party."""

    sentence: str
    """The same in a sentence, in the language of the reader."""


OwnCaseKind: TypeAlias = Literal[
    "concerned-votes",
    "own-succession",
    "appeal-to-decider",
    "controller-controlled",
]
"""How somebody decides on their own case.

- `concerned-votes`: The person who is excluded or removed votes on it, or nothing says that they do
  not.
- `own-succession`: Whoever holds an office decides, in the end, who holds it next.
- `appeal-to-decider`: Those who hear an appeal are among those who decided.
- `controller-controlled`: Whoever controls may be one of those who are controlled: nothing excludes
  it.
"""


class PartySize(TypedDict):
    """How many people a party is."""

    party: "Party"
    """The party."""

    size: NotRequired[int]
    """How many people, where that is known."""


class RulesReport(TypedDict):
    """What `rules` gives."""

    language: "MessageLanguage"
    """The language of the titles."""

    rules: "list[RuleEntry]"
    """The rules, by name."""

    retired: "list[RetiredEntry]"
    """The rules that were taken back, whatever their stage: their names are never given to others.
    """

    changes: "list[ChangeEntry]"
    """The kinds of change that `diff` tells apart, by name; whatever rules were asked for."""


class RetiredEntry(TypedDict):
    """A rule that was taken back."""

    name: str
    """Its name."""

    since: str
    """The version of the standard that has it no more."""

    reason: str
    """Why it was taken back."""


Draft: TypeAlias = Literal["2020-12", "draft-07"]
"""A dialect of JSON Schema.

- `2020-12`: The dialect of 2020-12, in which the standard is published.
- `draft-07`: Draft 7, which many editors read. It judges every document alike.
"""

Described: TypeAlias = Literal["document"]
"""What a schema can be asked of.

- `document`: A social code.
"""


class SchemaReport(TypedDict):
    """What `schema` gives."""

    standard: str
    """The version of the standard that the schema belongs to."""

    dialect: str
    """The address of the dialect (`$schema`)."""

    schema: Any
    """The schema itself: write this to a file to use it."""


class TemplateReport(TypedDict):
    """What `template` gives."""

    kind: "SubjectKind"
    """What the code is about."""

    language: "MessageLanguage"
    """The language of the text and of the questions."""

    format: "Format"
    """The notation of the text."""

    text: str
    """The text of the document."""


class ValidateReport(TypedDict):
    """What `validate` gives."""

    valid: bool
    """Whether no rule found an error, listed or not. Warnings and notes do not make a document
    invalid.
    """

    standard: str
    """The version of the standard that it was held against."""

    name: NotRequired[str]
    """The name of the file, as it was given."""

    format: "Format"
    """The notation that was read."""

    counts: "Counts"
    """How many problems of each severity."""

    omitted: int
    """How many more problems were counted than are listed."""

    problems: "list[Problem]"
    """The problems, in the order of the text."""

    unread: NotRequired["list[TextRange]"]
    """What stands in the text and could not be read for errors of syntax; what is wrong in it is
    not told.
    """

    language: "MessageLanguage"
    """The language of the words."""


class WhoReport(TypedDict):
    """What `who` gives."""

    name: NotRequired[str]
    """The name of the file, as it was given."""

    format: "Format"
    """The notation that was read."""

    language: "MessageLanguage"
    """The language of headings and messages."""

    valid: bool
    """Whether no error was found."""

    counts: "Counts"
    """How many problems of each severity."""

    omitted: int
    """How many more problems were counted than are listed."""

    problems: "list[Problem]"
    """The problems, as `validate` finds them."""

    unread: NotRequired["list[TextRange]"]
    """What stands in the text and could not be read for errors of syntax: it is missing from what
    is shown.
    """

    parties: NotRequired["SideBySide"]
    """All parties side by side. Absent where one party was asked for, or the text could not be
    read.
    """

    party: NotRequired["PartyPage"]
    """The party that was asked for. Absent where none was, or the text could not be read."""


class SideBySide(TypedDict):
    """All parties side by side."""

    rows: "list[PartyRow]"
    """The parties: stakeholders, roles, kinds of member and bodies in the order of the text, then
    those that are only named, such as parties of other codes. At most 1,000.
    """

    omitted: int
    """How many more parties there are."""

    borneByNobody: "list[DocumentElement]"
    """The commitments by which nobody is bound, since they name no bearer. At most 1,000."""

    owedToNobody: "list[DocumentElement]"
    """The commitments that are owed to nobody in particular, without permissions. At most 1,000.
    """

    omittedCommitments: int
    """How many more commitments have no bearer, or nobody to whom they are owed."""


class PartyRow(TypedDict):
    """A party in numbers."""

    id: str
    """The id, or the address of an element of another code, as it is written."""

    name: NotRequired[str]
    """The name."""

    kind: str
    """What it is: the kind of a stakeholder (`person`, `organisation`, `group`, `public-body`,
    `ecosystem`, `category`), `role`, `membership`, `body`, `elsewhere` for an element of another
    code, `unknown` for an id that nothing has.
    """

    until: NotRequired[str]
    """The last day on which it existed, if it ended."""

    place: NotRequired["Place"]
    """Where it is described. Absent where it is only named."""

    direct: "Tallies"
    """How often elements name the party itself."""

    inherited: NotRequired["Tallies"]
    """What comes besides through the groups, classes and bodies to which it belongs and the roles
    that it holds. Absent where that was not counted, since the ties of the document are too many.
    """

    remarks: "list[Remark]"
    """What stands out when both sides are compared."""


class Tallies(TypedDict):
    """How many elements name a party, by what they make of it."""

    owes: int
    """Commitments by which it is bound, without permissions."""

    must: int
    """Of these, duties."""

    mustNot: int
    """Of these, prohibitions."""

    should: int
    """Of these, what is expected."""

    shouldNot: int
    """Of these, what is discouraged."""

    may: int
    """Permissions that it has."""

    owed: int
    """Commitments that are owed to it."""

    withRecourse: int
    """Of these, those that name a recourse."""

    allows: int
    """Permissions of others toward it."""

    rights: int
    """Rights that it holds."""

    roles: int
    """Roles that it holds."""

    gives: int
    """Exchanges in which it gives."""

    receives: int
    """Exchanges in which it receives."""

    decides: int
    """Decision processes in which it takes part."""

    settles: int
    """What else it decides or sets going: proposals, appointments, approvals, recourse, sanctions,
    exceptions.
    """

    keeps: int
    """What it cares for: resources, the text, its audit."""

    record: int
    """What it wrote, adopted, did, assessed, measured and attested."""

    concerns: int
    """What else is said of it: what can be decided about it, contested or revoked, from among whom
    a role is filled.
    """


class Remark(TypedDict):
    """What stands out about a party."""

    remark: "RemarkKind"
    """What it is about."""

    message: str
    """The same in words, with its numbers."""


RemarkKind: TypeAlias = Literal[
    "owes-without-return",
    "owed-without-owing",
    "never-decides",
    "no-recourse",
    "partly-without-recourse",
    "gives-without-receiving",
    "receives-without-giving",
    "only-offered",
    "role-without-holder",
    "not-formed",
    "named-nowhere",
]
"""What stands out about a party.

- `owes-without-return`: It owes, and nothing is owed to it.
- `owed-without-owing`: It is owed, and owes nothing. Never said of an ecosystem.
- `never-decides`: It owes or is owed, and takes part in no decision process, though the text has
  some.
- `no-recourse`: It owes or is owed, and no way to raise a breach is written for it.
- `partly-without-recourse`: Some of what is owed to it names no recourse.
- `gives-without-receiving`: It gives, and receives nothing.
- `receives-without-giving`: It receives, and gives nothing.
- `only-offered`: All that is said of it is what others may do toward it.
- `role-without-holder`: A role that nobody is said to hold.
- `not-formed`: A body that the text says not to be formed.
- `named-nowhere`: Nothing in the text names it.
"""


class PartyPage(TypedDict):
    """A party with every element that names it."""

    id: str
    """The id, or the address of an element of another code, as it is written."""

    name: NotRequired[str]
    """The name."""

    kind: str
    """What it is: the kind of a stakeholder (`person`, `organisation`, `group`, `public-body`,
    `ecosystem`, `category`), `role`, `membership`, `body`, `elsewhere` for an element of another
    code, `unknown` for an id that nothing has.
    """

    until: NotRequired[str]
    """The last day on which it existed, if it ended."""

    place: NotRequired["Place"]
    """Where it is described. Absent where it is only named."""

    direct: "Tallies"
    """How often elements name the party itself."""

    inherited: NotRequired["Tallies"]
    """What comes besides through the groups, classes and bodies to which it belongs and the roles
    that it holds. Absent where that was not counted, since the ties of the document are too many.
    """

    remarks: "list[Remark]"
    """What stands out when both sides are compared."""

    memberOf: "list[Party]"
    """To what it belongs."""

    members: "list[Party]"
    """Who belongs to it, or holds it. At most 1,000."""

    omittedMembers: int
    """How many more belong to it."""

    body: NotRequired["BodyFacts"]
    """Of a body, who sits in it, who presides and how it meets."""

    ties: "Ties"
    """The elements that name the party itself."""

    articles: NotRequired["list[NamingArticle]"]
    """The articles whose words name it, in the order of the text. At most 100."""

    through: "list[Inherited]"
    """What comes to it through others, the nearest first. At most 100. An organisation binds itself
    and not its members.
    """

    omitted: int
    """How many more there are through which something may come to it."""


class BodyFacts(TypedDict):
    """Who sits in a body, who presides and how it meets."""

    sort: NotRequired[str]
    """What sort of body it is: `assembly`, `board`, `committee`, `office`, `team`."""

    formed: NotRequired[bool]
    """False where the text says that it is not formed; else absent."""

    chair: NotRequired["Party"]
    """Who takes the chair."""

    seats: "list[SeatFacts]"
    """Who sits in it. At most 1,000."""

    sessions: "list[DocumentElement]"
    """Its kinds of meeting, each with its times in words. At most 1,000."""

    omitted: int
    """How many more seats and sessions there are."""


class SeatFacts(TypedDict):
    """A seat in a body."""

    id: str
    """The id, or the address of an element of another code, as it is written."""

    name: NotRequired[str]
    """The name. Absent where nothing in this document has that id."""

    some: NotRequired[str]
    """Where it is not all of them: how many, in words (`at least 1/10 of “Members”`)."""

    voice: str
    """`deliberative` where it decides, `consultative` where it only advises."""

    votes: NotRequired[int]
    """How many votes each has, where the text says it."""

    share: NotRequired[str]
    """Its share of all votes, as it is written."""


class Ties(TypedDict):
    """The elements that name a party. Of each list at most 1,000."""

    owes: NotRequired["list[WhoTie]"]
    """By what it is bound."""

    may: NotRequired["list[WhoTie]"]
    """What it may do, and nobody may hinder."""

    owed: NotRequired["list[WhoTie]"]
    """What is owed to it."""

    allows: NotRequired["list[WhoTie]"]
    """What others may do toward it."""

    rights: NotRequired["list[WhoTie]"]
    """The rights that it holds."""

    roles: NotRequired["list[WhoTie]"]
    """The roles that it holds."""

    gives: NotRequired["list[WhoTie]"]
    """What it gives."""

    receives: NotRequired["list[WhoTie]"]
    """What it receives."""

    decides: NotRequired["list[WhoTie]"]
    """The decision processes in which it takes part."""

    settles: NotRequired["list[WhoTie]"]
    """What else it decides or sets going."""

    keeps: NotRequired["list[WhoTie]"]
    """What it cares for."""

    record: NotRequired["list[WhoTie]"]
    """What it wrote, adopted, did, assessed, measured and attested."""

    concerns: NotRequired["list[WhoTie]"]
    """What else is said of it: what can be decided about it, contested or revoked, from among whom
    a role is filled.
    """

    omitted: int
    """How many more elements there are in all these lists together."""


_WhoTieKeys = TypedDict(
    "_WhoTieKeys",
    {
        "as": "Capacity",
    },
)


class WhoTie(_WhoTieKeys):
    """An element that names a party.

    - `as`: As what it names the party.
    """

    some: NotRequired[str]
    """Where not each of the party may act, how many of it together, in words (`at least 1/10 of
    “Members”`).
    """

    id: NotRequired[str]
    """The id by which it is cited."""

    text: NotRequired[str]
    """Its name or what it says, in one line, shortened where it is long."""

    kind: NotRequired[str]
    """Of what kind it is, in a word of the model: the kind of a stakeholder, the method of a
    decision process, the relation of a link.
    """

    force: NotRequired[str]
    """How strongly it binds, for a commitment."""

    by: NotRequired["list[Party]"]
    """Who is bound by it, holds it, gives it, takes part in it or cares for it."""

    oneOf: NotRequired[bool]
    """Whether it binds one of these, or each of them alone can do it. Absent where each is bound.
    """

    toward: NotRequired["list[Party]"]
    """To whom it is owed or given."""

    target: NotRequired[str]
    """The address to which it points, for a link."""

    pointer: str
    """The value, as a JSON Pointer (RFC 6901)."""

    range: NotRequired["TextRange"]
    """From where to where it stands in the text, with its key if it has one. Absent when the
    document was given as a value, without a text.
    """


Capacity: TypeAlias = Literal[
    "bound",
    "permitted",
    "beneficiary",
    "bears",
    "may-be-sanctioned",
    "convenes",
    "convened",
    "may-convene",
    "may-do",
    "holds-right",
    "holds-role",
    "gives",
    "receives",
    "takes-part",
    "decides-there",
    "agrees",
    "proposes",
    "appoints",
    "removes",
    "admits",
    "excludes",
    "amends",
    "approves",
    "dissolves",
    "issues",
    "amends-other",
    "decides-the-rest",
    "chairs",
    "settles",
    "acts-in-recourse",
    "sanctions",
    "excepts",
    "stewards",
    "keeps-text",
    "audits",
    "wrote",
    "adopted",
    "acts",
    "assessed",
    "measured",
    "attests",
    "decided-about",
    "chosen-from",
    "incompatible",
    "contested",
    "ended",
    "served",
]
"""As what an element names a party.

- `bound`: It is bound by the commitment.
- `permitted`: It has the permission.
- `beneficiary`: The commitment is owed to it.
- `bears`: Others have a permission toward it.
- `may-be-sanctioned`: The sanction can fall on it.
- `convenes`: It convenes the session, and owes the members of its body what the session asks: that
  it takes place, notice, agenda.
- `convened`: The session is owed to its members.
- `may-convene`: It may convene the session.
- `may-do`: Whoever has the role may do it alone.
- `holds-right`: It holds the right.
- `holds-role`: It holds the role.
- `gives`: It gives.
- `receives`: It receives.
- `takes-part`: It takes part in the decision process.
- `decides-there`: It decides by the process, or in its meetings.
- `agrees`: Its agreement is needed besides.
- `proposes`: It may bring proposals to the decision process.
- `appoints`: It appoints to the role.
- `removes`: It removes from the role.
- `admits`: It admits to the membership.
- `excludes`: It excludes from the membership.
- `amends`: It changes the text.
- `approves`: Its agreement is needed to change the text.
- `dissolves`: It dissolves the collective.
- `issues`: It makes the other text.
- `amends-other`: It changes the other text.
- `decides-the-rest`: It decides whatever the text gives to nobody.
- `chairs`: It takes the chair.
- `settles`: It settles what is raised in the recourse.
- `acts-in-recourse`: It acts at this step of the recourse.
- `sanctions`: It decides the sanction.
- `excepts`: It decides whether the exception is given.
- `stewards`: It takes care of the resource.
- `keeps-text`: It keeps the text.
- `audits`: It compares the text with reality.
- `wrote`: It took part in writing the text.
- `adopted`: It adopted the text.
- `acts`: It carries out the action.
- `assessed`: It made the assessment.
- `measured`: It made the measurement.
- `attests`: It made or issued the evidence.
- `decided-about`: It can be decided about it.
- `chosen-from`: The role is filled from among its members.
- `incompatible`: Nobody has both roles.
- `contested`: What it decides or does can be contested.
- `ended`: The sanction ends it.
- `served`: An aim is for it.
"""


class NamingArticle(TypedDict):
    """An article whose words name a party."""

    num: NotRequired[str]
    """How it is cited. Absent where neither it nor what it stands in has a number."""

    text: str
    """The first of its texts that names the party, in one line, shortened where it is long."""

    pointer: str
    """The value, as a JSON Pointer (RFC 6901)."""

    range: NotRequired["TextRange"]
    """From where to where it stands in the text, with its key if it has one. Absent when the
    document was given as a value, without a text.
    """


class Inherited(TypedDict):
    """What comes to a party through a group, class or body to which it belongs, or a role that it
    holds.
    """

    because: "WhoBecause"
    """Why it comes to it."""

    id: str
    """The id, or the address of an element of another code, as it is written."""

    name: NotRequired[str]
    """The name. Absent where nothing in this document has that id."""

    some: NotRequired[str]
    """Where it is not all of them: how many, in words (`at least 1/10 of “Members”`)."""

    via: NotRequired[str]
    """Who belongs to that group, or holds that role, where it is not the party itself: the name, in
    one line.
    """

    ties: "Ties"
    """The elements; what was listed before is not repeated."""


WhoBecause: TypeAlias = Literal["member", "holder"]
"""Why what an element says of one party is true of another.

- `member`: It belongs to the group, category, class or body.
- `holder`: It holds the role.
"""


class AuditOptions(TypedDict):
    """How to judge it. What depends on the day is judged only with `at`; `select` and `ignore`
    choose what is listed and counted, never which level is reached.
    """

    language: NotRequired[str]
    """The language of messages: `en` or `fr`. By default the document's own language if messages
    exist in it, else English.
    """

    at: NotRequired[str]
    """The date for which the document is judged (`2026-11-22`), for what depends on one. Without
    it, nothing is said that depends on the day.
    """

    select: NotRequired[list[str]]
    """Only these rules may speak, if any is named."""

    ignore: NotRequired[list[str]]
    """These rules keep silent."""

    limits: NotRequired["Limits"]
    """Lower bounds on the document than the usual ones."""

    level: NotRequired[int]
    """The level that the document is meant to reach (0 to 3): findings of higher levels are then
    not listed, and the answer says whether it is met.
    """

    genre: NotRequired["Genre"]
    """What the text is to be taken for, whatever it says that it is: what such texts are not in the
    habit of saying is told apart.
    """

    since: NotRequired[Any]
    """An earlier report of this operation, as it was given, or a list of them (the one on the same
    document counts): the answer says what is new since, what was mended and what is as it was.
    """


class CalendarOptions(TypedDict):
    """How to read it. `at` is the day from which to look; without it all single dates are told, of
    what comes back the first one, and nothing is said to be overdue.
    """

    language: NotRequired[str]
    """The language of messages: `en` or `fr`. By default the document's own language if messages
    exist in it, else English.
    """

    at: NotRequired[str]
    """The date for which the document is judged (`2026-11-22`), for what depends on one. Without
    it, nothing is said that depends on the day.
    """

    select: NotRequired[list[str]]
    """Only these rules may speak, if any is named."""

    ignore: NotRequired[list[str]]
    """These rules keep silent."""

    limits: NotRequired["Limits"]
    """Lower bounds on the document than the usual ones."""

    until: NotRequired[str]
    """The last day to look at (`2027-11-22`). By default one year after `at`."""

    events: NotRequired[dict[str, str]]
    """The days of sessions, bodies and decision processes, each by its id or name: `{"ago":
    "2027-03-14"}`. What hangs on one, such as its notice, is dated by it. One that the document
    does not have is refused with the names that come near.
    """

    notation: NotRequired["Notation"]
    """A notation in which the calendar is to be written besides, as `text`. It needs `at`."""

    remind: NotRequired[str]
    """How long before each day that falls due a calendar program is to remind of it: days or weeks
    (`P7D`, `P2W`). By default it does not. It needs `notation`.
    """


class ConvertOptions(TypedDict):
    """How to convert it."""

    to: NotRequired["Format"]
    """The notation to write. By default the one that the document is not in."""

    language: NotRequired[str]
    """The language of messages: `en` or `fr`. By default that of the document, else English."""

    limits: NotRequired["Limits"]
    """Lower bounds on the document than the usual ones."""


class CoverageOptions(TypedDict):
    """How to read and judge it. The language is also that in which texts in several languages are
    shown.
    """

    language: NotRequired[str]
    """The language of messages: `en` or `fr`. By default the document's own language if messages
    exist in it, else English.
    """

    at: NotRequired[str]
    """The date for which the document is judged (`2026-11-22`), for what depends on one. Without
    it, nothing is said that depends on the day.
    """

    select: NotRequired[list[str]]
    """Only these rules may speak, if any is named."""

    ignore: NotRequired[list[str]]
    """These rules keep silent."""

    limits: NotRequired["Limits"]
    """Lower bounds on the document than the usual ones."""

    graph: NotRequired["GraphNotation"]
    """The notation in which to give the chain as a graph too. No graph by default."""


class DecideOptions(TypedDict):
    """How to read and judge it. The language is also that of the words."""

    language: NotRequired[str]
    """The language of messages: `en` or `fr`. By default the document's own language if messages
    exist in it, else English.
    """

    at: NotRequired[str]
    """The date for which the document is judged (`2026-11-22`), for what depends on one. Without
    it, nothing is said that depends on the day.
    """

    select: NotRequired[list[str]]
    """Only these rules may speak, if any is named."""

    ignore: NotRequired[list[str]]
    """These rules keep silent."""

    limits: NotRequired["Limits"]
    """Lower bounds on the document than the usual ones."""

    approvedBy: NotRequired[list[str]]
    """Which of those who must agree besides (`approvalBy`) have agreed, each by its id or its name.
    Of the others it is not known.
    """


class DiffOptions(TypedDict):
    """The language of the words and the limits; of each effect, at most `limits.problems` changes
    are listed.
    """

    language: NotRequired[str]
    """The language of messages: `en` or `fr`. By default the document's own language if messages
    exist in it, else English.
    """

    at: NotRequired[str]
    """The date for which the document is judged (`2026-11-22`), for what depends on one. Without
    it, nothing is said that depends on the day.
    """

    select: NotRequired[list[str]]
    """Only these rules may speak, if any is named."""

    ignore: NotRequired[list[str]]
    """These rules keep silent."""

    limits: NotRequired["Limits"]
    """Lower bounds on the document than the usual ones."""

    patch: NotRequired[bool]
    """Whether to give the difference as a JSON Patch too."""

    markdown: NotRequired[bool]
    """Whether to give the difference as a page of Markdown too."""


class ExplainOptions(TypedDict):
    """What `explain` can be told; everything may be left out."""

    language: NotRequired[str]
    """The language of the explanation: `en` or `fr`. English by default."""


class FmtOptions(TypedDict):
    """How to write it."""

    canonical: NotRequired[bool]
    """Whether to write it anew in one layout, with the keys in the order of the model. Comments
    stay with what they stand at.
    """

    language: NotRequired[str]
    """The language of messages: `en` or `fr`. By default that of the document, else English."""

    limits: NotRequired["Limits"]
    """Lower bounds on the document than the usual ones."""


class GlossaryOptions(TypedDict):
    """How to read and judge it. The language is also that in which texts in several languages are
    shown.
    """

    language: NotRequired[str]
    """The language of messages: `en` or `fr`. By default the document's own language if messages
    exist in it, else English.
    """

    at: NotRequired[str]
    """The date for which the document is judged (`2026-11-22`), for what depends on one. Without
    it, nothing is said that depends on the day.
    """

    select: NotRequired[list[str]]
    """Only these rules may speak, if any is named."""

    ignore: NotRequired[list[str]]
    """These rules keep silent."""

    limits: NotRequired["Limits"]
    """Lower bounds on the document than the usual ones."""

    notation: NotRequired["GlossaryNotation"]
    """The notation in which to give the glossary as a page too, for an annex. No page by default.
    """


class HandoutOptions(TypedDict):
    """How to judge it, and the language of the page."""

    language: NotRequired[str]
    """The language of messages: `en` or `fr`. By default the document's own language if messages
    exist in it, else English.
    """

    at: NotRequired[str]
    """The date for which the document is judged (`2026-11-22`), for what depends on one. Without
    it, nothing is said that depends on the day.
    """

    select: NotRequired[list[str]]
    """Only these rules may speak, if any is named."""

    ignore: NotRequired[list[str]]
    """These rules keep silent."""

    limits: NotRequired["Limits"]
    """Lower bounds on the document than the usual ones."""

    level: NotRequired[int]
    """The level that the document is meant to reach (0 to 3), as `audit` takes it."""

    genre: NotRequired["Genre"]
    """What the text is to be taken for, as `audit` takes it."""

    since: NotRequired[Any]
    """An earlier report of `audit`: the page then says what has changed since."""

    notation: NotRequired["GlossaryNotation"]
    """The notation of the page. HTML by default."""


class ImportOptions(TypedDict):
    """What `import` can be told; everything may be left out."""

    name: NotRequired[str]
    """The name of its file, which tells the notation."""

    format: NotRequired["ImportNotation"]
    """The notation of the text. By default the one that the name tells (`.md`, `.txt`, `.html`,
    `.wiki`), else that which the text looks like.
    """

    id: NotRequired[str]
    """The permanent address of the document. Without it, one is made of the bytes of the text
    (`urn:uuid:…`).
    """

    textLanguage: NotRequired[str]
    """The language of the text (BCP 47). By default the one that its words tell."""

    language: NotRequired[str]
    """The language of comments and messages: `en` or `fr`. By default that of the text, else
    English.
    """

    comments: NotRequired[bool]
    """Whether the document has comments for those who go on writing it. By default it has."""

    accept: NotRequired["Accepted"]
    """Which proposals become elements of the document instead of comments: `certain`. By default
    none.
    """

    limits: NotRequired["Limits"]
    """Lower bounds on the text and on the document than the usual ones."""


class MergeOptions(TypedDict):
    """How to merge."""

    base: NotRequired[DocumentLike]
    """The document from which both sides came. Left out, or empty, where both began anew."""

    prefer: NotRequired["Preferred"]
    """The side that conflicts are settled for. By default none is settled. A reference that would
    be broken never is.
    """

    language: NotRequired[str]
    """The language of messages: `en` or `fr`. By default that of our document, else English."""

    limits: NotRequired["Limits"]
    """Lower bounds on the documents than the usual ones."""


class OutlineOptions(TypedDict):
    """How to read and judge it. The language is also that in which texts in several languages are
    shown.
    """

    language: NotRequired[str]
    """The language of messages: `en` or `fr`. By default the document's own language if messages
    exist in it, else English.
    """

    at: NotRequired[str]
    """The date for which the document is judged (`2026-11-22`), for what depends on one. Without
    it, nothing is said that depends on the day.
    """

    select: NotRequired[list[str]]
    """Only these rules may speak, if any is named."""

    ignore: NotRequired[list[str]]
    """These rules keep silent."""

    limits: NotRequired["Limits"]
    """Lower bounds on the document than the usual ones."""


class PageOptions(TypedDict):
    """How to read it. The language is that of the words around the text, and of the text itself
    where it is written in it.
    """

    language: NotRequired[str]
    """The language of messages: `en` or `fr`. By default the document's own language if messages
    exist in it, else English.
    """

    at: NotRequired[str]
    """The date for which the document is judged (`2026-11-22`), for what depends on one. Without
    it, nothing is said that depends on the day.
    """

    select: NotRequired[list[str]]
    """Only these rules may speak, if any is named."""

    ignore: NotRequired[list[str]]
    """These rules keep silent."""

    limits: NotRequired["Limits"]
    """Lower bounds on the document than the usual ones."""

    notation: NotRequired["GlossaryNotation"]
    """The notation of the page. HTML by default."""

    party: NotRequired[str]
    """The party to which the page speaks: the id or the name of a stakeholder, role, kind of member
    or body. By default it speaks to everybody.
    """

    languages: NotRequired[list[str]]
    """The languages in which the text is shown (BCP 47): one, or up to 4 side by side. What is not
    written in them is shown in the language in which it is written. By default the one of
    `options`, else that of the document.
    """


class PairArticlesOptions(TypedDict):
    """How to read them."""

    language: NotRequired[str]
    """The language of messages: `en` or `fr`. By default the document's own language if messages
    exist in it, else English.
    """

    at: NotRequired[str]
    """The date for which the document is judged (`2026-11-22`), for what depends on one. Without
    it, nothing is said that depends on the day.
    """

    select: NotRequired[list[str]]
    """Only these rules may speak, if any is named."""

    ignore: NotRequired[list[str]]
    """These rules keep silent."""

    limits: NotRequired["Limits"]
    """Lower bounds on the document than the usual ones."""


class PowersOptions(TypedDict):
    """How to read it. The language is also that of the words."""

    language: NotRequired[str]
    """The language of messages: `en` or `fr`. By default the document's own language if messages
    exist in it, else English.
    """

    at: NotRequired[str]
    """The date for which the document is judged (`2026-11-22`), for what depends on one. Without
    it, nothing is said that depends on the day.
    """

    select: NotRequired[list[str]]
    """Only these rules may speak, if any is named."""

    ignore: NotRequired[list[str]]
    """These rules keep silent."""

    limits: NotRequired["Limits"]
    """Lower bounds on the document than the usual ones."""

    sizes: NotRequired[dict[str, int]]
    """How many people parties are, by their id: for those whose size the document does not say, or
    instead of what it says. An id that no party has is refused with those that come near.
    """

    graph: NotRequired["GraphNotation"]
    """The notation in which to give the powers as a graph too. No graph by default."""

    notation: NotRequired["GlossaryNotation"]
    """The notation in which to give the powers as a page too. No page by default."""


class RulesOptions(TypedDict):
    """What `rules` can be told; everything may be left out."""

    language: NotRequired[str]
    """The language of the titles: `en` or `fr`. English by default."""

    stage: NotRequired["Stage"]
    """Only the rules of this stage."""

    quality: NotRequired["Quality"]
    """Only the rules of the audit under this quality."""


class SchemaOptions(TypedDict):
    """What `schema` can be told; everything may be left out."""

    draft: NotRequired["Draft"]
    """The dialect of JSON Schema. `2020-12` by default."""

    of: NotRequired["Described"]
    """What the schema describes. By default, and so far only, a document."""


class TemplateOptions(TypedDict):
    """What `template` can be told; everything may be left out."""

    language: NotRequired[str]
    """The language of the text and of the questions: `en` or `fr`. English by default."""

    id: NotRequired[str]
    """The permanent address of the text. Without it the document has a provisional one,
    `urn:example:social-code`, and asks for another.
    """


class ValidateOptions(TypedDict):
    """How to judge it."""

    language: NotRequired[str]
    """The language of messages: `en` or `fr`. By default the document's own language if messages
    exist in it, else English.
    """

    at: NotRequired[str]
    """The date for which the document is judged (`2026-11-22`), for what depends on one. Without
    it, nothing is said that depends on the day.
    """

    select: NotRequired[list[str]]
    """Only these rules may speak, if any is named."""

    ignore: NotRequired[list[str]]
    """These rules keep silent."""

    limits: NotRequired["Limits"]
    """Lower bounds on the document than the usual ones."""


class WhoOptions(TypedDict):
    """How to read it. The language is also that of the words."""

    language: NotRequired[str]
    """The language of messages: `en` or `fr`. By default the document's own language if messages
    exist in it, else English.
    """

    at: NotRequired[str]
    """The date for which the document is judged (`2026-11-22`), for what depends on one. Without
    it, nothing is said that depends on the day.
    """

    select: NotRequired[list[str]]
    """Only these rules may speak, if any is named."""

    ignore: NotRequired[list[str]]
    """These rules keep silent."""

    limits: NotRequired["Limits"]
    """Lower bounds on the document than the usual ones."""

    party: NotRequired[str]
    """The party: a stakeholder, a role, a kind of member or a body, by its id or its name. One that
    the document does not have is refused with the names that come near, unless articles name it:
    then these are told. Without it, all parties are shown side by side.
    """


# Pydantic keeps keys of a document that these do not know.
for _part in (
    SocialCode,
    Action,
    Adoption,
    Amendment,
    Amount,
    Article,
    Assessment,
    AuditPlan,
    BallotOnRequest,
    Body,
    Cap,
    Commitment,
    Contributor,
    Decision,
    Dimension,
    Dimensions,
    Dissolution,
    Effective,
    Ending,
    HistoryEvent,
    Evidence,
    Example,
    CommitmentException,
    Exchange,
    FiscalYear,
    FromArticle,
    Governance,
    History,
    Holder,
    Identifier,
    Indicator,
    Item,
    Link,
    Matter,
    Measurement,
    Membership,
    Model,
    Occurrence,
    OneOf,
    Period,
    Planned,
    Principle,
    Process,
    ProxyRule,
    Purpose,
    QuorumRule,
    CodeRecord,
    Recourse,
    RecourseStep,
    Reservation,
    Resource,
    Review,
    Revision,
    Right,
    Role,
    Sanction,
    Seat,
    Seats,
    SecondCall,
    Sentence,
    Session,
    SomeOf,
    Stakeholder,
    Stewardship,
    Subject,
    Tally,
    Target,
    Term,
    Terms,
    Threshold,
    Timing,
):
    setattr(_part, "__pydantic_config__", {"extra": "allow"})
