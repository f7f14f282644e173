// Generated from the types of the model: UPDATE=1 cargo test -p codesocial-model

//! The keys of the model. They have a name here and no meaning: what stands under a key, of which part, is the
//! model's to say.

/// A key of the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u16)]
#[non_exhaustive]
pub enum Key {
    /// `$schema`
    Schema,
    /// `codesocial`
    Codesocial,
    /// `id`
    Id,
    /// `version`
    Version,
    /// `status`
    Status,
    /// `language`
    Language,
    /// `title`
    Title,
    /// `summary`
    Summary,
    /// `license`
    License,
    /// `issued`
    Issued,
    /// `effective`
    Effective,
    /// `review`
    Review,
    /// `translations`
    Translations,
    /// `binding`
    Binding,
    /// `unstated`
    Unstated,
    /// `subject`
    Subject,
    /// `purpose`
    Purpose,
    /// `history`
    History,
    /// `dimensions`
    Dimensions,
    /// `stakeholders`
    Stakeholders,
    /// `governance`
    Governance,
    /// `resources`
    Resources,
    /// `rights`
    Rights,
    /// `reciprocity`
    Reciprocity,
    /// `indicators`
    Indicators,
    /// `links`
    Links,
    /// `glossary`
    Glossary,
    /// `contributors`
    Contributors,
    /// `record`
    Record,
    /// `from`
    From,
    /// `until`
    Until,
    /// `by`
    By,
    /// `every`
    Every,
    /// `within`
    Within,
    /// `after`
    After,
    /// `ahead`
    Ahead,
    /// `before`
    Before,
    /// `atLeast`
    AtLeast,
    /// `orElse`
    OrElse,
    /// `count`
    Count,
    /// `unit`
    Unit,
    /// `kind`
    Kind,
    /// `name`
    Name,
    /// `description`
    Description,
    /// `activities`
    Activities,
    /// `url`
    Url,
    /// `identifiers`
    Identifiers,
    /// `legalForm`
    LegalForm,
    /// `founded`
    Founded,
    /// `territory`
    Territory,
    /// `audiences`
    Audiences,
    /// `size`
    Size,
    /// `contact`
    Contact,
    /// `scheme`
    Scheme,
    /// `value`
    Value,
    /// `statement`
    Statement,
    /// `context`
    Context,
    /// `challenges`
    Challenges,
    /// `objectives`
    Objectives,
    /// `missions`
    Missions,
    /// `values`
    Values,
    /// `text`
    Text,
    /// `rationale`
    Rationale,
    /// `story`
    Story,
    /// `events`
    Events,
    /// `date`
    Date,
    /// `sources`
    Sources,
    /// `social`
    Social,
    /// `economic`
    Economic,
    /// `ecological`
    Ecological,
    /// `scientific`
    Scientific,
    /// `legal`
    Legal,
    /// `cultural`
    Cultural,
    /// `keywords`
    Keywords,
    /// `principles`
    Principles,
    /// `models`
    Models,
    /// `commitments`
    Commitments,
    /// `notApplicable`
    NotApplicable,
    /// `planned`
    Planned,
    /// `criteria`
    Criteria,
    /// `serves`
    Serves,
    /// `practised`
    Practised,
    /// `applies`
    Applies,
    /// `force`
    Force,
    /// `standard`
    Standard,
    /// `toward`
    Toward,
    /// `upholds`
    Upholds,
    /// `due`
    Due,
    /// `when`
    When,
    /// `exceptions`
    Exceptions,
    /// `overrides`
    Overrides,
    /// `recourse`
    Recourse,
    /// `sanctions`
    Sanctions,
    /// `criterion`
    Criterion,
    /// `decidedBy`
    DecidedBy,
    /// `identifier`
    Identifier,
    /// `memberOf`
    MemberOf,
    /// `alsoKnownAs`
    AlsoKnownAs,
    /// `roles`
    Roles,
    /// `processes`
    Processes,
    /// `membership`
    Membership,
    /// `amendment`
    Amendment,
    /// `stewardship`
    Stewardship,
    /// `dissolution`
    Dissolution,
    /// `responsibilities`
    Responsibilities,
    /// `holders`
    Holders,
    /// `appointedBy`
    AppointedBy,
    /// `term`
    Term,
    /// `removal`
    Removal,
    /// `vacancy`
    Vacancy,
    /// `caps`
    Caps,
    /// `who`
    Who,
    /// `asOf`
    AsOf,
    /// `atMost`
    AtMost,
    /// `share`
    Share,
    /// `per`
    Per,
    /// `scope`
    Scope,
    /// `method`
    Method,
    /// `participants`
    Participants,
    /// `proposer`
    Proposer,
    /// `notice`
    Notice,
    /// `discussion`
    Discussion,
    /// `quorum`
    Quorum,
    /// `threshold`
    Threshold,
    /// `abstentions`
    Abstentions,
    /// `blankVotes`
    BlankVotes,
    /// `block`
    Block,
    /// `tie`
    Tie,
    /// `delay`
    Delay,
    /// `fallback`
    Fallback,
    /// `recusal`
    Recusal,
    /// `examples`
    Examples,
    /// `base`
    Base,
    /// `onFailure`
    OnFailure,
    /// `over`
    Over,
    /// `minus`
    Minus,
    /// `eligible`
    Eligible,
    /// `present`
    Present,
    /// `for`
    For,
    /// `against`
    Against,
    /// `abstain`
    Abstain,
    /// `blank`
    Blank,
    /// `blocks`
    Blocks,
    /// `passes`
    Passes,
    /// `join`
    Join,
    /// `leave`
    Leave,
    /// `exclude`
    Exclude,
    /// `dues`
    Dues,
    /// `joinProcess`
    JoinProcess,
    /// `excludeProcess`
    ExcludeProcess,
    /// `steps`
    Steps,
    /// `hearing`
    Hearing,
    /// `appeal`
    Appeal,
    /// `body`
    Body,
    /// `means`
    Means,
    /// `grounds`
    Grounds,
    /// `level`
    Level,
    /// `effect`
    Effect,
    /// `process`
    Process,
    /// `approvalBy`
    ApprovalBy,
    /// `entrenched`
    Entrenched,
    /// `fork`
    Fork,
    /// `keepers`
    Keepers,
    /// `contribute`
    Contribute,
    /// `deposit`
    Deposit,
    /// `audit`
    Audit,
    /// `tools`
    Tools,
    /// `assets`
    Assets,
    /// `data`
    Data,
    /// `stewards`
    Stewards,
    /// `right`
    Right,
    /// `resource`
    Resource,
    /// `conditions`
    Conditions,
    /// `to`
    To,
    /// `gives`
    Gives,
    /// `amount`
    Amount,
    /// `inReturnFor`
    InReturnFor,
    /// `terms`
    Terms,
    /// `currency`
    Currency,
    /// `definition`
    Definition,
    /// `baseline`
    Baseline,
    /// `target`
    Target,
    /// `operator`
    Operator,
    /// `rel`
    Rel,
    /// `digest`
    Digest,
    /// `precedence`
    Precedence,
    /// `sameAs`
    SameAs,
    /// `role`
    Role,
    /// `actions`
    Actions,
    /// `measurements`
    Measurements,
    /// `evidence`
    Evidence,
    /// `assessments`
    Assessments,
    /// `decisions`
    Decisions,
    /// `adoptions`
    Adoptions,
    /// `revisions`
    Revisions,
    /// `implements`
    Implements,
    /// `indicator`
    Indicator,
    /// `at`
    At,
    /// `of`
    Of,
    /// `outcome`
    Outcome,
    /// `independent`
    Independent,
    /// `tally`
    Tally,
    /// `party`
    Party,
    /// `capacity`
    Capacity,
    /// `mode`
    Mode,
    /// `decision`
    Decision,
    /// `reservations`
    Reservations,
    /// `proof`
    Proof,
    /// `previous`
    Previous,
}

impl Key {
    /// All keys, in the order of the model.
    pub const ALL: &[Key] = &[
        Key::Schema,
        Key::Codesocial,
        Key::Id,
        Key::Version,
        Key::Status,
        Key::Language,
        Key::Title,
        Key::Summary,
        Key::License,
        Key::Issued,
        Key::Effective,
        Key::Review,
        Key::Translations,
        Key::Binding,
        Key::Unstated,
        Key::Subject,
        Key::Purpose,
        Key::History,
        Key::Dimensions,
        Key::Stakeholders,
        Key::Governance,
        Key::Resources,
        Key::Rights,
        Key::Reciprocity,
        Key::Indicators,
        Key::Links,
        Key::Glossary,
        Key::Contributors,
        Key::Record,
        Key::From,
        Key::Until,
        Key::By,
        Key::Every,
        Key::Within,
        Key::After,
        Key::Ahead,
        Key::Before,
        Key::AtLeast,
        Key::OrElse,
        Key::Count,
        Key::Unit,
        Key::Kind,
        Key::Name,
        Key::Description,
        Key::Activities,
        Key::Url,
        Key::Identifiers,
        Key::LegalForm,
        Key::Founded,
        Key::Territory,
        Key::Audiences,
        Key::Size,
        Key::Contact,
        Key::Scheme,
        Key::Value,
        Key::Statement,
        Key::Context,
        Key::Challenges,
        Key::Objectives,
        Key::Missions,
        Key::Values,
        Key::Text,
        Key::Rationale,
        Key::Story,
        Key::Events,
        Key::Date,
        Key::Sources,
        Key::Social,
        Key::Economic,
        Key::Ecological,
        Key::Scientific,
        Key::Legal,
        Key::Cultural,
        Key::Keywords,
        Key::Principles,
        Key::Models,
        Key::Commitments,
        Key::NotApplicable,
        Key::Planned,
        Key::Criteria,
        Key::Serves,
        Key::Practised,
        Key::Applies,
        Key::Force,
        Key::Standard,
        Key::Toward,
        Key::Upholds,
        Key::Due,
        Key::When,
        Key::Exceptions,
        Key::Overrides,
        Key::Recourse,
        Key::Sanctions,
        Key::Criterion,
        Key::DecidedBy,
        Key::Identifier,
        Key::MemberOf,
        Key::AlsoKnownAs,
        Key::Roles,
        Key::Processes,
        Key::Membership,
        Key::Amendment,
        Key::Stewardship,
        Key::Dissolution,
        Key::Responsibilities,
        Key::Holders,
        Key::AppointedBy,
        Key::Term,
        Key::Removal,
        Key::Vacancy,
        Key::Caps,
        Key::Who,
        Key::AsOf,
        Key::AtMost,
        Key::Share,
        Key::Per,
        Key::Scope,
        Key::Method,
        Key::Participants,
        Key::Proposer,
        Key::Notice,
        Key::Discussion,
        Key::Quorum,
        Key::Threshold,
        Key::Abstentions,
        Key::BlankVotes,
        Key::Block,
        Key::Tie,
        Key::Delay,
        Key::Fallback,
        Key::Recusal,
        Key::Examples,
        Key::Base,
        Key::OnFailure,
        Key::Over,
        Key::Minus,
        Key::Eligible,
        Key::Present,
        Key::For,
        Key::Against,
        Key::Abstain,
        Key::Blank,
        Key::Blocks,
        Key::Passes,
        Key::Join,
        Key::Leave,
        Key::Exclude,
        Key::Dues,
        Key::JoinProcess,
        Key::ExcludeProcess,
        Key::Steps,
        Key::Hearing,
        Key::Appeal,
        Key::Body,
        Key::Means,
        Key::Grounds,
        Key::Level,
        Key::Effect,
        Key::Process,
        Key::ApprovalBy,
        Key::Entrenched,
        Key::Fork,
        Key::Keepers,
        Key::Contribute,
        Key::Deposit,
        Key::Audit,
        Key::Tools,
        Key::Assets,
        Key::Data,
        Key::Stewards,
        Key::Right,
        Key::Resource,
        Key::Conditions,
        Key::To,
        Key::Gives,
        Key::Amount,
        Key::InReturnFor,
        Key::Terms,
        Key::Currency,
        Key::Definition,
        Key::Baseline,
        Key::Target,
        Key::Operator,
        Key::Rel,
        Key::Digest,
        Key::Precedence,
        Key::SameAs,
        Key::Role,
        Key::Actions,
        Key::Measurements,
        Key::Evidence,
        Key::Assessments,
        Key::Decisions,
        Key::Adoptions,
        Key::Revisions,
        Key::Implements,
        Key::Indicator,
        Key::At,
        Key::Of,
        Key::Outcome,
        Key::Independent,
        Key::Tally,
        Key::Party,
        Key::Capacity,
        Key::Mode,
        Key::Decision,
        Key::Reservations,
        Key::Proof,
        Key::Previous,
    ];
}

/// The names of the keys, by their numbers.
pub(super) static NAMES: [&str; 209] = [
    "$schema",
    "codesocial",
    "id",
    "version",
    "status",
    "language",
    "title",
    "summary",
    "license",
    "issued",
    "effective",
    "review",
    "translations",
    "binding",
    "unstated",
    "subject",
    "purpose",
    "history",
    "dimensions",
    "stakeholders",
    "governance",
    "resources",
    "rights",
    "reciprocity",
    "indicators",
    "links",
    "glossary",
    "contributors",
    "record",
    "from",
    "until",
    "by",
    "every",
    "within",
    "after",
    "ahead",
    "before",
    "atLeast",
    "orElse",
    "count",
    "unit",
    "kind",
    "name",
    "description",
    "activities",
    "url",
    "identifiers",
    "legalForm",
    "founded",
    "territory",
    "audiences",
    "size",
    "contact",
    "scheme",
    "value",
    "statement",
    "context",
    "challenges",
    "objectives",
    "missions",
    "values",
    "text",
    "rationale",
    "story",
    "events",
    "date",
    "sources",
    "social",
    "economic",
    "ecological",
    "scientific",
    "legal",
    "cultural",
    "keywords",
    "principles",
    "models",
    "commitments",
    "notApplicable",
    "planned",
    "criteria",
    "serves",
    "practised",
    "applies",
    "force",
    "standard",
    "toward",
    "upholds",
    "due",
    "when",
    "exceptions",
    "overrides",
    "recourse",
    "sanctions",
    "criterion",
    "decidedBy",
    "identifier",
    "memberOf",
    "alsoKnownAs",
    "roles",
    "processes",
    "membership",
    "amendment",
    "stewardship",
    "dissolution",
    "responsibilities",
    "holders",
    "appointedBy",
    "term",
    "removal",
    "vacancy",
    "caps",
    "who",
    "asOf",
    "atMost",
    "share",
    "per",
    "scope",
    "method",
    "participants",
    "proposer",
    "notice",
    "discussion",
    "quorum",
    "threshold",
    "abstentions",
    "blankVotes",
    "block",
    "tie",
    "delay",
    "fallback",
    "recusal",
    "examples",
    "base",
    "onFailure",
    "over",
    "minus",
    "eligible",
    "present",
    "for",
    "against",
    "abstain",
    "blank",
    "blocks",
    "passes",
    "join",
    "leave",
    "exclude",
    "dues",
    "joinProcess",
    "excludeProcess",
    "steps",
    "hearing",
    "appeal",
    "body",
    "means",
    "grounds",
    "level",
    "effect",
    "process",
    "approvalBy",
    "entrenched",
    "fork",
    "keepers",
    "contribute",
    "deposit",
    "audit",
    "tools",
    "assets",
    "data",
    "stewards",
    "right",
    "resource",
    "conditions",
    "to",
    "gives",
    "amount",
    "inReturnFor",
    "terms",
    "currency",
    "definition",
    "baseline",
    "target",
    "operator",
    "rel",
    "digest",
    "precedence",
    "sameAs",
    "role",
    "actions",
    "measurements",
    "evidence",
    "assessments",
    "decisions",
    "adoptions",
    "revisions",
    "implements",
    "indicator",
    "at",
    "of",
    "outcome",
    "independent",
    "tally",
    "party",
    "capacity",
    "mode",
    "decision",
    "reservations",
    "proof",
    "previous",
];

/// What tells the names apart (see `key_slot`): found by trying, so that no two share a slot.
pub(super) const MULTIPLIER: u64 = 0xc3933ffbd49679cd;
