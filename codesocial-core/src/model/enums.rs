// Generated from the types of the model: UPDATE=1 cargo test -p codesocial-model

//! The words of the types that choose among some.

use crate::model::document;
use crate::model::field::words;

words! {
    Abstentions { Counted = "counted", Excluded = "excluded", }
    Act { Admit = "admit", Exclude = "exclude", Appoint = "appoint", Remove = "remove", Sanction = "sanction",
        Amend = "amend", Dissolve = "dissolve", SetRules = "set-rules", SetElectorate = "set-electorate",
        SetDues = "set-dues", ApproveAccounts = "approve-accounts", Distribute = "distribute", Spend = "spend",
        Represent = "represent", Convene = "convene", Control = "control", HearAppeals = "hear-appeals",
        Affiliate = "affiliate", Transform = "transform", SetActivities = "set-activities", Contract = "contract",
        Other = "other", }
    ActionStatus { Planned = "planned", Ongoing = "ongoing", Done = "done", Abandoned = "abandoned", }
    AdoptionMode { Signature = "signature", Vote = "vote", Email = "email", Joining = "joining", Use = "use",
        Submission = "submission", }
    AssessmentOutcome { Met = "met", Partly = "partly", NotMet = "not-met", NotAssessed = "not-assessed",
        NotApplicable = "not-applicable", }
    BallotKind { Open = "open", Secret = "secret", }
    Binding { None = "none", Moral = "moral", Contractual = "contractual", Statutory = "statutory", }
    BlankVotes { Counted = "counted", Excluded = "excluded", }
    BodyKind { Assembly = "assembly", Board = "board", Committee = "committee", Office = "office", Team = "team", }
    Cause { Death = "death", Dissolution = "dissolution", NonPayment = "non-payment", Transfer = "transfer",
        Expiry = "expiry", Lapse = "lapse", Breach = "breach", Harm = "harm", Absence = "absence",
        EndOfWork = "end-of-work", FalseInformation = "false-information", Competition = "competition",
        Other = "other", }
    ContributorRole { Author = "author", Facilitator = "facilitator", Reviewer = "reviewer",
        Translator = "translator", Witness = "witness", }
    DecisionOutcome { Adopted = "adopted", Rejected = "rejected", Adjourned = "adjourned", }
    EvidenceKind { Document = "document", Data = "data", Link = "link", Testimony = "testimony", Minutes = "minutes",
        Accounts = "accounts", }
    ExchangeKind { Money = "money", Time = "time", Knowledge = "knowledge", Goods = "goods", Service = "service",
        Data = "data", Recognition = "recognition", Care = "care", Other = "other", }
    Force { Must = "must", MustNot = "must-not", Should = "should", ShouldNot = "should-not", May = "may",
        NeedNot = "need-not", }
    Formality { Spoken = "spoken", TextForm = "text-form", Written = "written",
        RegisteredLetter = "registered-letter", Online = "online", }
    Genre { Statutes = "statutes", InternalRules = "internal-rules", Charter = "charter", Agreement = "agreement",
        Policy = "policy", }
    LinkRelation { MemberOf = "memberOf", PartOf = "partOf", HasPart = "hasPart", PartnerOf = "partnerOf",
        DerivedFrom = "derivedFrom", InspiredBy = "inspiredBy", TranslationOf = "translationOf",
        Supersedes = "supersedes", GovernedBy = "governedBy", Governs = "governs", ConformsTo = "conformsTo",
        Related = "related", }
    Method { Consent = "consent", Consensus = "consensus", Unanimity = "unanimity", Majority = "majority",
        Supermajority = "supermajority", Plurality = "plurality", Ranked = "ranked", TwoRound = "two-round",
        Advice = "advice", Delegation = "delegation", Lot = "lot", Other = "other", }
    Operator { AtLeast = "at-least", AtMost = "at-most", MoreThan = "more-than", LessThan = "less-than",
        Equal = "equal", }
    Precedence { Above = "above", Below = "below", }
    Profit { None = "none", Limited = "limited", Sought = "sought", }
    QuorumBase { Eligible = "eligible", Members = "members", }
    QuorumFailure { Rejected = "rejected", Adjourned = "adjourned", Fallback = "fallback",
        DecideAnyway = "decide-anyway", SecondCall = "second-call", }
    Rejection { Final = "final", Fallback = "fallback", }
    ResourceKind { Natural = "natural", Material = "material", Immaterial = "immaterial",
        Informational = "informational", Financial = "financial", Human = "human", }
    RightKind { Access = "access", Use = "use", Contribute = "contribute", Modify = "modify", Share = "share",
        Withdraw = "withdraw", Manage = "manage", Exclude = "exclude", Alienate = "alienate",
        Attribute = "attribute", Commercialise = "commercialise", Govern = "govern", }
    SanctionKind { Warning = "warning", Fine = "fine", Restriction = "restriction", Suspension = "suspension",
        Exclusion = "exclusion", Other = "other", }
    StakeholderKind { Person = "person", Organisation = "organisation", Group = "group", PublicBody = "public-body",
        Ecosystem = "ecosystem", Category = "category", }
    Standard { Result = "result", Means = "means", }
    Status { Draft = "draft", Proposed = "proposed", Adopted = "adopted", Superseded = "superseded",
        Repealed = "repealed", }
    SubjectKind { Organisation = "organisation", Project = "project", Collaboration = "collaboration",
        Commons = "commons", Network = "network", Place = "place", Event = "event", }
    ThresholdBase { Eligible = "eligible", Members = "members", Present = "present", Represented = "represented",
        Cast = "cast", Expressed = "expressed", }
    Tie { Rejected = "rejected", Adopted = "adopted", CastingVote = "casting-vote", Lot = "lot",
        Adjourned = "adjourned", Fallback = "fallback", }
    Unit { Hour = "hour", Day = "day", WorkingDay = "workingDay", Week = "week", Month = "month", Year = "year", }
    Unstated { Permitted = "permitted", Prohibited = "prohibited", Open = "open", Law = "law", }
    Voice { Deliberative = "deliberative", Consultative = "consultative", }
}
