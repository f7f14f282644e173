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
    /// `genre`
    Genre,
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
    /// `articles`
    Articles,
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
    /// `statedIn`
    StatedIn,
    /// `note`
    Note,
    /// `notStated`
    NotStated,
    /// `setBy`
    SetBy,
    /// `fromArticle`
    FromArticle,
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
    /// `notBefore`
    NotBefore,
    /// `afterEvent`
    AfterEvent,
    /// `ahead`
    Ahead,
    /// `before`
    Before,
    /// `beforeEvent`
    BeforeEvent,
    /// `atEvent`
    AtEvent,
    /// `atLeast`
    AtLeast,
    /// `orElse`
    OrElse,
    /// `sameAs`
    SameAs,
    /// `dayOfYear`
    DayOfYear,
    /// `count`
    Count,
    /// `unit`
    Unit,
    /// `num`
    Num,
    /// `heading`
    Heading,
    /// `content`
    Content,
    /// `text`
    Text,
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
    /// `profit`
    Profit,
    /// `founded`
    Founded,
    /// `duration`
    Duration,
    /// `fiscalYear`
    FiscalYear,
    /// `territory`
    Territory,
    /// `seat`
    Seat,
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
    /// `ends`
    Ends,
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
    /// `rationale`
    Rationale,
    /// `toward`
    Toward,
    /// `story`
    Story,
    /// `events`
    Events,
    /// `date`
    Date,
    /// `lasting`
    Lasting,
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
    /// `upholds`
    Upholds,
    /// `due`
    Due,
    /// `when`
    When,
    /// `form`
    Form,
    /// `through`
    Through,
    /// `exceptions`
    Exceptions,
    /// `overrides`
    Overrides,
    /// `recourse`
    Recourse,
    /// `sanctions`
    Sanctions,
    /// `anyOf`
    AnyOf,
    /// `convened`
    Convened,
    /// `adopted`
    Adopted,
    /// `rejected`
    Rejected,
    /// `done`
    Done,
    /// `notDone`
    NotDone,
    /// `vacant`
    Vacant,
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
    /// `bodies`
    Bodies,
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
    /// `residual`
    Residual,
    /// `responsibilities`
    Responsibilities,
    /// `holders`
    Holders,
    /// `seats`
    Seats,
    /// `appointedBy`
    AppointedBy,
    /// `term`
    Term,
    /// `terms`
    Terms,
    /// `removal`
    Removal,
    /// `removedBy`
    RemovedBy,
    /// `powers`
    Powers,
    /// `vacancy`
    Vacancy,
    /// `caps`
    Caps,
    /// `incompatibleWith`
    IncompatibleWith,
    /// `who`
    Who,
    /// `asOf`
    AsOf,
    /// `atMost`
    AtMost,
    /// `consecutive`
    Consecutive,
    /// `lifetime`
    Lifetime,
    /// `act`
    Act,
    /// `concerns`
    Concerns,
    /// `over`
    Over,
    /// `upTo`
    UpTo,
    /// `currency`
    Currency,
    /// `share`
    Share,
    /// `per`
    Per,
    /// `members`
    Members,
    /// `formed`
    Formed,
    /// `chair`
    Chair,
    /// `process`
    Process,
    /// `sessions`
    Sessions,
    /// `voice`
    Voice,
    /// `votes`
    Votes,
    /// `convenedBy`
    ConvenedBy,
    /// `notice`
    Notice,
    /// `additions`
    Additions,
    /// `agenda`
    Agenda,
    /// `place`
    Place,
    /// `quorum`
    Quorum,
    /// `proxies`
    Proxies,
    /// `of`
    Of,
    /// `base`
    Base,
    /// `onFailure`
    OnFailure,
    /// `secondCall`
    SecondCall,
    /// `perPerson`
    PerPerson,
    /// `scope`
    Scope,
    /// `method`
    Method,
    /// `like`
    Like,
    /// `participants`
    Participants,
    /// `session`
    Session,
    /// `proposer`
    Proposer,
    /// `discussion`
    Discussion,
    /// `threshold`
    Threshold,
    /// `approvalBy`
    ApprovalBy,
    /// `abstentions`
    Abstentions,
    /// `ballot`
    Ballot,
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
    /// `onRejection`
    OnRejection,
    /// `recusal`
    Recusal,
    /// `concernedVotes`
    ConcernedVotes,
    /// `examples`
    Examples,
    /// `minus`
    Minus,
    /// `secretIf`
    SecretIf,
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
    /// `endings`
    Endings,
    /// `cause`
    Cause,
    /// `at`
    At,
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
    /// `causes`
    Causes,
    /// `breachOf`
    BreachOf,
    /// `level`
    Level,
    /// `effect`
    Effect,
    /// `revokes`
    Revokes,
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
    /// `issuedBy`
    IssuedBy,
    /// `amendedBy`
    AmendedBy,
    /// `settles`
    Settles,
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
    /// `textDigest`
    TextDigest,
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
        Key::Genre,
        Key::Summary,
        Key::License,
        Key::Issued,
        Key::Effective,
        Key::Review,
        Key::Translations,
        Key::Binding,
        Key::Unstated,
        Key::Articles,
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
        Key::StatedIn,
        Key::Note,
        Key::NotStated,
        Key::SetBy,
        Key::FromArticle,
        Key::From,
        Key::Until,
        Key::By,
        Key::Every,
        Key::Within,
        Key::After,
        Key::NotBefore,
        Key::AfterEvent,
        Key::Ahead,
        Key::Before,
        Key::BeforeEvent,
        Key::AtEvent,
        Key::AtLeast,
        Key::OrElse,
        Key::SameAs,
        Key::DayOfYear,
        Key::Count,
        Key::Unit,
        Key::Num,
        Key::Heading,
        Key::Content,
        Key::Text,
        Key::Kind,
        Key::Name,
        Key::Description,
        Key::Activities,
        Key::Url,
        Key::Identifiers,
        Key::LegalForm,
        Key::Profit,
        Key::Founded,
        Key::Duration,
        Key::FiscalYear,
        Key::Territory,
        Key::Seat,
        Key::Audiences,
        Key::Size,
        Key::Contact,
        Key::Scheme,
        Key::Value,
        Key::Ends,
        Key::Statement,
        Key::Context,
        Key::Challenges,
        Key::Objectives,
        Key::Missions,
        Key::Values,
        Key::Rationale,
        Key::Toward,
        Key::Story,
        Key::Events,
        Key::Date,
        Key::Lasting,
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
        Key::Upholds,
        Key::Due,
        Key::When,
        Key::Form,
        Key::Through,
        Key::Exceptions,
        Key::Overrides,
        Key::Recourse,
        Key::Sanctions,
        Key::AnyOf,
        Key::Convened,
        Key::Adopted,
        Key::Rejected,
        Key::Done,
        Key::NotDone,
        Key::Vacant,
        Key::Criterion,
        Key::DecidedBy,
        Key::Identifier,
        Key::MemberOf,
        Key::AlsoKnownAs,
        Key::Roles,
        Key::Bodies,
        Key::Processes,
        Key::Membership,
        Key::Amendment,
        Key::Stewardship,
        Key::Dissolution,
        Key::Residual,
        Key::Responsibilities,
        Key::Holders,
        Key::Seats,
        Key::AppointedBy,
        Key::Term,
        Key::Terms,
        Key::Removal,
        Key::RemovedBy,
        Key::Powers,
        Key::Vacancy,
        Key::Caps,
        Key::IncompatibleWith,
        Key::Who,
        Key::AsOf,
        Key::AtMost,
        Key::Consecutive,
        Key::Lifetime,
        Key::Act,
        Key::Concerns,
        Key::Over,
        Key::UpTo,
        Key::Currency,
        Key::Share,
        Key::Per,
        Key::Members,
        Key::Formed,
        Key::Chair,
        Key::Process,
        Key::Sessions,
        Key::Voice,
        Key::Votes,
        Key::ConvenedBy,
        Key::Notice,
        Key::Additions,
        Key::Agenda,
        Key::Place,
        Key::Quorum,
        Key::Proxies,
        Key::Of,
        Key::Base,
        Key::OnFailure,
        Key::SecondCall,
        Key::PerPerson,
        Key::Scope,
        Key::Method,
        Key::Like,
        Key::Participants,
        Key::Session,
        Key::Proposer,
        Key::Discussion,
        Key::Threshold,
        Key::ApprovalBy,
        Key::Abstentions,
        Key::Ballot,
        Key::BlankVotes,
        Key::Block,
        Key::Tie,
        Key::Delay,
        Key::Fallback,
        Key::OnRejection,
        Key::Recusal,
        Key::ConcernedVotes,
        Key::Examples,
        Key::Minus,
        Key::SecretIf,
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
        Key::Endings,
        Key::Cause,
        Key::At,
        Key::Steps,
        Key::Hearing,
        Key::Appeal,
        Key::Body,
        Key::Means,
        Key::Grounds,
        Key::Causes,
        Key::BreachOf,
        Key::Level,
        Key::Effect,
        Key::Revokes,
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
        Key::Definition,
        Key::Baseline,
        Key::Target,
        Key::Operator,
        Key::Rel,
        Key::Digest,
        Key::Precedence,
        Key::IssuedBy,
        Key::AmendedBy,
        Key::Settles,
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
        Key::Outcome,
        Key::Independent,
        Key::Tally,
        Key::Party,
        Key::Capacity,
        Key::Mode,
        Key::Decision,
        Key::TextDigest,
        Key::Reservations,
        Key::Proof,
        Key::Previous,
    ];
}

/// The names of the keys, by their numbers.
pub(super) static NAMES: [&str; 278] = [
    "$schema",
    "codesocial",
    "id",
    "version",
    "status",
    "language",
    "title",
    "genre",
    "summary",
    "license",
    "issued",
    "effective",
    "review",
    "translations",
    "binding",
    "unstated",
    "articles",
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
    "statedIn",
    "note",
    "notStated",
    "setBy",
    "fromArticle",
    "from",
    "until",
    "by",
    "every",
    "within",
    "after",
    "notBefore",
    "afterEvent",
    "ahead",
    "before",
    "beforeEvent",
    "atEvent",
    "atLeast",
    "orElse",
    "sameAs",
    "dayOfYear",
    "count",
    "unit",
    "num",
    "heading",
    "content",
    "text",
    "kind",
    "name",
    "description",
    "activities",
    "url",
    "identifiers",
    "legalForm",
    "profit",
    "founded",
    "duration",
    "fiscalYear",
    "territory",
    "seat",
    "audiences",
    "size",
    "contact",
    "scheme",
    "value",
    "ends",
    "statement",
    "context",
    "challenges",
    "objectives",
    "missions",
    "values",
    "rationale",
    "toward",
    "story",
    "events",
    "date",
    "lasting",
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
    "upholds",
    "due",
    "when",
    "form",
    "through",
    "exceptions",
    "overrides",
    "recourse",
    "sanctions",
    "anyOf",
    "convened",
    "adopted",
    "rejected",
    "done",
    "notDone",
    "vacant",
    "criterion",
    "decidedBy",
    "identifier",
    "memberOf",
    "alsoKnownAs",
    "roles",
    "bodies",
    "processes",
    "membership",
    "amendment",
    "stewardship",
    "dissolution",
    "residual",
    "responsibilities",
    "holders",
    "seats",
    "appointedBy",
    "term",
    "terms",
    "removal",
    "removedBy",
    "powers",
    "vacancy",
    "caps",
    "incompatibleWith",
    "who",
    "asOf",
    "atMost",
    "consecutive",
    "lifetime",
    "act",
    "concerns",
    "over",
    "upTo",
    "currency",
    "share",
    "per",
    "members",
    "formed",
    "chair",
    "process",
    "sessions",
    "voice",
    "votes",
    "convenedBy",
    "notice",
    "additions",
    "agenda",
    "place",
    "quorum",
    "proxies",
    "of",
    "base",
    "onFailure",
    "secondCall",
    "perPerson",
    "scope",
    "method",
    "like",
    "participants",
    "session",
    "proposer",
    "discussion",
    "threshold",
    "approvalBy",
    "abstentions",
    "ballot",
    "blankVotes",
    "block",
    "tie",
    "delay",
    "fallback",
    "onRejection",
    "recusal",
    "concernedVotes",
    "examples",
    "minus",
    "secretIf",
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
    "endings",
    "cause",
    "at",
    "steps",
    "hearing",
    "appeal",
    "body",
    "means",
    "grounds",
    "causes",
    "breachOf",
    "level",
    "effect",
    "revokes",
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
    "definition",
    "baseline",
    "target",
    "operator",
    "rel",
    "digest",
    "precedence",
    "issuedBy",
    "amendedBy",
    "settles",
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
    "outcome",
    "independent",
    "tally",
    "party",
    "capacity",
    "mode",
    "decision",
    "textDigest",
    "reservations",
    "proof",
    "previous",
];

/// What tells the names apart (see `key_slot`): found by trying, so that no two share a slot.
pub(super) const MULTIPLIER: u64 = 0xf93089ecd77f0145;
