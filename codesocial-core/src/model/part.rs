// Generated from the types of the model: UPDATE=1 cargo test -p codesocial-model

//! The parts of the model: the definitions of the schema, and the document as a whole.

/// A part of the model, by the name of its definition in the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// `Document`
    Document,
    /// `Abstentions`
    Abstentions,
    /// `Act`
    Act,
    /// `Action`
    Action,
    /// `ActionStatus`
    ActionStatus,
    /// `Actor`
    Actor,
    /// `Adoption`
    Adoption,
    /// `AdoptionMode`
    AdoptionMode,
    /// `Against`
    Against,
    /// `Amendment`
    Amendment,
    /// `Amount`
    Amount,
    /// `Article`
    Article,
    /// `Assessment`
    Assessment,
    /// `AssessmentOutcome`
    AssessmentOutcome,
    /// `AuditPlan`
    AuditPlan,
    /// `Ballot`
    Ballot,
    /// `BallotKind`
    BallotKind,
    /// `BallotOnRequest`
    BallotOnRequest,
    /// `Bearers`
    Bearers,
    /// `Binding`
    Binding,
    /// `BlankVotes`
    BlankVotes,
    /// `Body`
    Body,
    /// `BodyKind`
    BodyKind,
    /// `BreachOf`
    BreachOf,
    /// `Cap`
    Cap,
    /// `Cause`
    Cause,
    /// `Commitment`
    Commitment,
    /// `Content`
    Content,
    /// `Context`
    Context,
    /// `Contributor`
    Contributor,
    /// `ContributorRole`
    ContributorRole,
    /// `Count`
    Count,
    /// `Currency`
    Currency,
    /// `Date`
    Date,
    /// `DayOfYear`
    DayOfYear,
    /// `Decision`
    Decision,
    /// `DecisionOutcome`
    DecisionOutcome,
    /// `Digest`
    Digest,
    /// `Dimension`
    Dimension,
    /// `Dimensions`
    Dimensions,
    /// `Dissolution`
    Dissolution,
    /// `Effective`
    Effective,
    /// `Ending`
    Ending,
    /// `Event`
    Event,
    /// `Evidence`
    Evidence,
    /// `EvidenceKind`
    EvidenceKind,
    /// `Example`
    Example,
    /// `Exception`
    Exception,
    /// `Exchange`
    Exchange,
    /// `ExchangeKind`
    ExchangeKind,
    /// `FiscalYear`
    FiscalYear,
    /// `Force`
    Force,
    /// `Formality`
    Formality,
    /// `FormatVersion`
    FormatVersion,
    /// `FromArticle`
    FromArticle,
    /// `Genre`
    Genre,
    /// `Governance`
    Governance,
    /// `History`
    History,
    /// `Holder`
    Holder,
    /// `Id`
    Id,
    /// `Identifier`
    Identifier,
    /// `Indicator`
    Indicator,
    /// `Iri`
    Iri,
    /// `Item`
    Item,
    /// `Language`
    Language,
    /// `Licence`
    Licence,
    /// `Lifetime`
    Lifetime,
    /// `Link`
    Link,
    /// `LinkRelation`
    LinkRelation,
    /// `Matter`
    Matter,
    /// `Measurement`
    Measurement,
    /// `Membership`
    Membership,
    /// `Method`
    Method,
    /// `Model`
    Model,
    /// `Natural`
    Natural,
    /// `NotStated`
    NotStated,
    /// `Note`
    Note,
    /// `Observed`
    Observed,
    /// `Occurrence`
    Occurrence,
    /// `OneOf`
    OneOf,
    /// `Operator`
    Operator,
    /// `PartialDate`
    PartialDate,
    /// `Period`
    Period,
    /// `Planned`
    Planned,
    /// `Precedence`
    Precedence,
    /// `Principle`
    Principle,
    /// `Process`
    Process,
    /// `Profit`
    Profit,
    /// `Proxies`
    Proxies,
    /// `ProxyRule`
    ProxyRule,
    /// `Purpose`
    Purpose,
    /// `Quorum`
    Quorum,
    /// `QuorumBase`
    QuorumBase,
    /// `QuorumFailure`
    QuorumFailure,
    /// `QuorumRule`
    QuorumRule,
    /// `Record`
    Record,
    /// `Recourse`
    Recourse,
    /// `RecourseStep`
    RecourseStep,
    /// `Ref`
    Ref,
    /// `Rejection`
    Rejection,
    /// `Reservation`
    Reservation,
    /// `Resource`
    Resource,
    /// `ResourceKind`
    ResourceKind,
    /// `Review`
    Review,
    /// `Revision`
    Revision,
    /// `Right`
    Right,
    /// `RightKind`
    RightKind,
    /// `Role`
    Role,
    /// `Sanction`
    Sanction,
    /// `SanctionKind`
    SanctionKind,
    /// `SanctionLevel`
    SanctionLevel,
    /// `ScopeItem`
    ScopeItem,
    /// `Seat`
    Seat,
    /// `Seated`
    Seated,
    /// `Seats`
    Seats,
    /// `SecondCall`
    SecondCall,
    /// `Sentence`
    Sentence,
    /// `Session`
    Session,
    /// `SetBy`
    SetBy,
    /// `Share`
    Share,
    /// `SomeOf`
    SomeOf,
    /// `Stakeholder`
    Stakeholder,
    /// `StakeholderKind`
    StakeholderKind,
    /// `Standard`
    Standard,
    /// `StatedIn`
    StatedIn,
    /// `Status`
    Status,
    /// `Stewardship`
    Stewardship,
    /// `Subject`
    Subject,
    /// `SubjectKind`
    SubjectKind,
    /// `Tally`
    Tally,
    /// `Target`
    Target,
    /// `Term`
    Term,
    /// `Terms`
    Terms,
    /// `Text`
    Text,
    /// `Threshold`
    Threshold,
    /// `ThresholdBase`
    ThresholdBase,
    /// `Tie`
    Tie,
    /// `Time`
    Time,
    /// `Timing`
    Timing,
    /// `Unit`
    Unit,
    /// `Unstated`
    Unstated,
    /// `Version`
    Version,
    /// `Voice`
    Voice,
    /// `When`
    When,
}

impl Part {
    /// All parts.
    pub(crate) const ALL: &[Part] = &[
        Part::Document,
        Part::Abstentions,
        Part::Act,
        Part::Action,
        Part::ActionStatus,
        Part::Actor,
        Part::Adoption,
        Part::AdoptionMode,
        Part::Against,
        Part::Amendment,
        Part::Amount,
        Part::Article,
        Part::Assessment,
        Part::AssessmentOutcome,
        Part::AuditPlan,
        Part::Ballot,
        Part::BallotKind,
        Part::BallotOnRequest,
        Part::Bearers,
        Part::Binding,
        Part::BlankVotes,
        Part::Body,
        Part::BodyKind,
        Part::BreachOf,
        Part::Cap,
        Part::Cause,
        Part::Commitment,
        Part::Content,
        Part::Context,
        Part::Contributor,
        Part::ContributorRole,
        Part::Count,
        Part::Currency,
        Part::Date,
        Part::DayOfYear,
        Part::Decision,
        Part::DecisionOutcome,
        Part::Digest,
        Part::Dimension,
        Part::Dimensions,
        Part::Dissolution,
        Part::Effective,
        Part::Ending,
        Part::Event,
        Part::Evidence,
        Part::EvidenceKind,
        Part::Example,
        Part::Exception,
        Part::Exchange,
        Part::ExchangeKind,
        Part::FiscalYear,
        Part::Force,
        Part::Formality,
        Part::FormatVersion,
        Part::FromArticle,
        Part::Genre,
        Part::Governance,
        Part::History,
        Part::Holder,
        Part::Id,
        Part::Identifier,
        Part::Indicator,
        Part::Iri,
        Part::Item,
        Part::Language,
        Part::Licence,
        Part::Lifetime,
        Part::Link,
        Part::LinkRelation,
        Part::Matter,
        Part::Measurement,
        Part::Membership,
        Part::Method,
        Part::Model,
        Part::Natural,
        Part::NotStated,
        Part::Note,
        Part::Observed,
        Part::Occurrence,
        Part::OneOf,
        Part::Operator,
        Part::PartialDate,
        Part::Period,
        Part::Planned,
        Part::Precedence,
        Part::Principle,
        Part::Process,
        Part::Profit,
        Part::Proxies,
        Part::ProxyRule,
        Part::Purpose,
        Part::Quorum,
        Part::QuorumBase,
        Part::QuorumFailure,
        Part::QuorumRule,
        Part::Record,
        Part::Recourse,
        Part::RecourseStep,
        Part::Ref,
        Part::Rejection,
        Part::Reservation,
        Part::Resource,
        Part::ResourceKind,
        Part::Review,
        Part::Revision,
        Part::Right,
        Part::RightKind,
        Part::Role,
        Part::Sanction,
        Part::SanctionKind,
        Part::SanctionLevel,
        Part::ScopeItem,
        Part::Seat,
        Part::Seated,
        Part::Seats,
        Part::SecondCall,
        Part::Sentence,
        Part::Session,
        Part::SetBy,
        Part::Share,
        Part::SomeOf,
        Part::Stakeholder,
        Part::StakeholderKind,
        Part::Standard,
        Part::StatedIn,
        Part::Status,
        Part::Stewardship,
        Part::Subject,
        Part::SubjectKind,
        Part::Tally,
        Part::Target,
        Part::Term,
        Part::Terms,
        Part::Text,
        Part::Threshold,
        Part::ThresholdBase,
        Part::Tie,
        Part::Time,
        Part::Timing,
        Part::Unit,
        Part::Unstated,
        Part::Version,
        Part::Voice,
        Part::When,
    ];

    /// Its name in the schema.
    pub(crate) fn name(self) -> &'static str {
        NAMES.get(self as usize).copied().unwrap_or_default()
    }
}

static NAMES: [&str; 144] = [
    "Document",
    "Abstentions",
    "Act",
    "Action",
    "ActionStatus",
    "Actor",
    "Adoption",
    "AdoptionMode",
    "Against",
    "Amendment",
    "Amount",
    "Article",
    "Assessment",
    "AssessmentOutcome",
    "AuditPlan",
    "Ballot",
    "BallotKind",
    "BallotOnRequest",
    "Bearers",
    "Binding",
    "BlankVotes",
    "Body",
    "BodyKind",
    "BreachOf",
    "Cap",
    "Cause",
    "Commitment",
    "Content",
    "Context",
    "Contributor",
    "ContributorRole",
    "Count",
    "Currency",
    "Date",
    "DayOfYear",
    "Decision",
    "DecisionOutcome",
    "Digest",
    "Dimension",
    "Dimensions",
    "Dissolution",
    "Effective",
    "Ending",
    "Event",
    "Evidence",
    "EvidenceKind",
    "Example",
    "Exception",
    "Exchange",
    "ExchangeKind",
    "FiscalYear",
    "Force",
    "Formality",
    "FormatVersion",
    "FromArticle",
    "Genre",
    "Governance",
    "History",
    "Holder",
    "Id",
    "Identifier",
    "Indicator",
    "Iri",
    "Item",
    "Language",
    "Licence",
    "Lifetime",
    "Link",
    "LinkRelation",
    "Matter",
    "Measurement",
    "Membership",
    "Method",
    "Model",
    "Natural",
    "NotStated",
    "Note",
    "Observed",
    "Occurrence",
    "OneOf",
    "Operator",
    "PartialDate",
    "Period",
    "Planned",
    "Precedence",
    "Principle",
    "Process",
    "Profit",
    "Proxies",
    "ProxyRule",
    "Purpose",
    "Quorum",
    "QuorumBase",
    "QuorumFailure",
    "QuorumRule",
    "Record",
    "Recourse",
    "RecourseStep",
    "Ref",
    "Rejection",
    "Reservation",
    "Resource",
    "ResourceKind",
    "Review",
    "Revision",
    "Right",
    "RightKind",
    "Role",
    "Sanction",
    "SanctionKind",
    "SanctionLevel",
    "ScopeItem",
    "Seat",
    "Seated",
    "Seats",
    "SecondCall",
    "Sentence",
    "Session",
    "SetBy",
    "Share",
    "SomeOf",
    "Stakeholder",
    "StakeholderKind",
    "Standard",
    "StatedIn",
    "Status",
    "Stewardship",
    "Subject",
    "SubjectKind",
    "Tally",
    "Target",
    "Term",
    "Terms",
    "Text",
    "Threshold",
    "ThresholdBase",
    "Tie",
    "Time",
    "Timing",
    "Unit",
    "Unstated",
    "Version",
    "Voice",
    "When",
];
