// Generated from the types of the model: UPDATE=1 cargo test -p codesocial-model

//! The parts of the model: the definitions of the schema, and the document as a whole.

/// A part of the model, by the name of its definition in the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// `Document`
    Document,
    /// `Abstentions`
    Abstentions,
    /// `Action`
    Action,
    /// `ActionStatus`
    ActionStatus,
    /// `Adoption`
    Adoption,
    /// `AdoptionMode`
    AdoptionMode,
    /// `Amendment`
    Amendment,
    /// `Amount`
    Amount,
    /// `Assessment`
    Assessment,
    /// `AssessmentOutcome`
    AssessmentOutcome,
    /// `AuditPlan`
    AuditPlan,
    /// `Binding`
    Binding,
    /// `BlankVotes`
    BlankVotes,
    /// `Cap`
    Cap,
    /// `Commitment`
    Commitment,
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
    /// `Force`
    Force,
    /// `FormatVersion`
    FormatVersion,
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
    /// `Link`
    Link,
    /// `LinkRelation`
    LinkRelation,
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
    /// `Observed`
    Observed,
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
    /// `SanctionLevel`
    SanctionLevel,
    /// `Share`
    Share,
    /// `Stakeholder`
    Stakeholder,
    /// `StakeholderKind`
    StakeholderKind,
    /// `Standard`
    Standard,
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
}

impl Part {
    /// All parts.
    pub(crate) const ALL: &[Part] = &[
        Part::Document,
        Part::Abstentions,
        Part::Action,
        Part::ActionStatus,
        Part::Adoption,
        Part::AdoptionMode,
        Part::Amendment,
        Part::Amount,
        Part::Assessment,
        Part::AssessmentOutcome,
        Part::AuditPlan,
        Part::Binding,
        Part::BlankVotes,
        Part::Cap,
        Part::Commitment,
        Part::Contributor,
        Part::ContributorRole,
        Part::Count,
        Part::Currency,
        Part::Date,
        Part::Decision,
        Part::DecisionOutcome,
        Part::Digest,
        Part::Dimension,
        Part::Dimensions,
        Part::Dissolution,
        Part::Effective,
        Part::Event,
        Part::Evidence,
        Part::EvidenceKind,
        Part::Example,
        Part::Exception,
        Part::Exchange,
        Part::ExchangeKind,
        Part::Force,
        Part::FormatVersion,
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
        Part::Link,
        Part::LinkRelation,
        Part::Measurement,
        Part::Membership,
        Part::Method,
        Part::Model,
        Part::Natural,
        Part::Observed,
        Part::Operator,
        Part::PartialDate,
        Part::Period,
        Part::Planned,
        Part::Precedence,
        Part::Principle,
        Part::Process,
        Part::Purpose,
        Part::Quorum,
        Part::QuorumBase,
        Part::QuorumFailure,
        Part::QuorumRule,
        Part::Record,
        Part::Recourse,
        Part::RecourseStep,
        Part::Ref,
        Part::Reservation,
        Part::Resource,
        Part::ResourceKind,
        Part::Review,
        Part::Revision,
        Part::Right,
        Part::RightKind,
        Part::Role,
        Part::Sanction,
        Part::SanctionLevel,
        Part::Share,
        Part::Stakeholder,
        Part::StakeholderKind,
        Part::Standard,
        Part::Status,
        Part::Stewardship,
        Part::Subject,
        Part::SubjectKind,
        Part::Tally,
        Part::Target,
        Part::Term,
        Part::Text,
        Part::Threshold,
        Part::ThresholdBase,
        Part::Tie,
        Part::Time,
        Part::Timing,
        Part::Unit,
        Part::Unstated,
        Part::Version,
    ];

    /// Its name in the schema.
    pub(crate) fn name(self) -> &'static str {
        NAMES.get(self as usize).copied().unwrap_or_default()
    }
}

static NAMES: [&str; 100] = [
    "Document",
    "Abstentions",
    "Action",
    "ActionStatus",
    "Adoption",
    "AdoptionMode",
    "Amendment",
    "Amount",
    "Assessment",
    "AssessmentOutcome",
    "AuditPlan",
    "Binding",
    "BlankVotes",
    "Cap",
    "Commitment",
    "Contributor",
    "ContributorRole",
    "Count",
    "Currency",
    "Date",
    "Decision",
    "DecisionOutcome",
    "Digest",
    "Dimension",
    "Dimensions",
    "Dissolution",
    "Effective",
    "Event",
    "Evidence",
    "EvidenceKind",
    "Example",
    "Exception",
    "Exchange",
    "ExchangeKind",
    "Force",
    "FormatVersion",
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
    "Link",
    "LinkRelation",
    "Measurement",
    "Membership",
    "Method",
    "Model",
    "Natural",
    "Observed",
    "Operator",
    "PartialDate",
    "Period",
    "Planned",
    "Precedence",
    "Principle",
    "Process",
    "Purpose",
    "Quorum",
    "QuorumBase",
    "QuorumFailure",
    "QuorumRule",
    "Record",
    "Recourse",
    "RecourseStep",
    "Ref",
    "Reservation",
    "Resource",
    "ResourceKind",
    "Review",
    "Revision",
    "Right",
    "RightKind",
    "Role",
    "Sanction",
    "SanctionLevel",
    "Share",
    "Stakeholder",
    "StakeholderKind",
    "Standard",
    "Status",
    "Stewardship",
    "Subject",
    "SubjectKind",
    "Tally",
    "Target",
    "Term",
    "Text",
    "Threshold",
    "ThresholdBase",
    "Tie",
    "Time",
    "Timing",
    "Unit",
    "Unstated",
    "Version",
];
