// Generated from the types of the model: UPDATE=1 cargo test -p codesocial-model

//! The words of the types that choose among some.

use crate::model::document;
use crate::model::field::Word;

impl Word for document::Abstentions {
    const ALL: &'static [Self] = &[document::Abstentions::Counted, document::Abstentions::Excluded];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "counted" => document::Abstentions::Counted,
            "excluded" => document::Abstentions::Excluded,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::Abstentions::Counted => "counted",
            document::Abstentions::Excluded => "excluded",
        }
    }
}

impl Word for document::ActionStatus {
    const ALL: &'static [Self] = &[
        document::ActionStatus::Planned,
        document::ActionStatus::Ongoing,
        document::ActionStatus::Done,
        document::ActionStatus::Abandoned,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "planned" => document::ActionStatus::Planned,
            "ongoing" => document::ActionStatus::Ongoing,
            "done" => document::ActionStatus::Done,
            "abandoned" => document::ActionStatus::Abandoned,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::ActionStatus::Planned => "planned",
            document::ActionStatus::Ongoing => "ongoing",
            document::ActionStatus::Done => "done",
            document::ActionStatus::Abandoned => "abandoned",
        }
    }
}

impl Word for document::AdoptionMode {
    const ALL: &'static [Self] = &[
        document::AdoptionMode::Signature,
        document::AdoptionMode::Vote,
        document::AdoptionMode::Email,
        document::AdoptionMode::Joining,
        document::AdoptionMode::Use,
        document::AdoptionMode::Submission,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "signature" => document::AdoptionMode::Signature,
            "vote" => document::AdoptionMode::Vote,
            "email" => document::AdoptionMode::Email,
            "joining" => document::AdoptionMode::Joining,
            "use" => document::AdoptionMode::Use,
            "submission" => document::AdoptionMode::Submission,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::AdoptionMode::Signature => "signature",
            document::AdoptionMode::Vote => "vote",
            document::AdoptionMode::Email => "email",
            document::AdoptionMode::Joining => "joining",
            document::AdoptionMode::Use => "use",
            document::AdoptionMode::Submission => "submission",
        }
    }
}

impl Word for document::AssessmentOutcome {
    const ALL: &'static [Self] = &[
        document::AssessmentOutcome::Met,
        document::AssessmentOutcome::Partly,
        document::AssessmentOutcome::NotMet,
        document::AssessmentOutcome::NotAssessed,
        document::AssessmentOutcome::NotApplicable,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "met" => document::AssessmentOutcome::Met,
            "partly" => document::AssessmentOutcome::Partly,
            "not-met" => document::AssessmentOutcome::NotMet,
            "not-assessed" => document::AssessmentOutcome::NotAssessed,
            "not-applicable" => document::AssessmentOutcome::NotApplicable,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::AssessmentOutcome::Met => "met",
            document::AssessmentOutcome::Partly => "partly",
            document::AssessmentOutcome::NotMet => "not-met",
            document::AssessmentOutcome::NotAssessed => "not-assessed",
            document::AssessmentOutcome::NotApplicable => "not-applicable",
        }
    }
}

impl Word for document::Binding {
    const ALL: &'static [Self] = &[
        document::Binding::None,
        document::Binding::Moral,
        document::Binding::Contractual,
        document::Binding::Statutory,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "none" => document::Binding::None,
            "moral" => document::Binding::Moral,
            "contractual" => document::Binding::Contractual,
            "statutory" => document::Binding::Statutory,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::Binding::None => "none",
            document::Binding::Moral => "moral",
            document::Binding::Contractual => "contractual",
            document::Binding::Statutory => "statutory",
        }
    }
}

impl Word for document::BlankVotes {
    const ALL: &'static [Self] = &[document::BlankVotes::Counted, document::BlankVotes::Excluded];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "counted" => document::BlankVotes::Counted,
            "excluded" => document::BlankVotes::Excluded,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::BlankVotes::Counted => "counted",
            document::BlankVotes::Excluded => "excluded",
        }
    }
}

impl Word for document::ContributorRole {
    const ALL: &'static [Self] = &[
        document::ContributorRole::Author,
        document::ContributorRole::Facilitator,
        document::ContributorRole::Reviewer,
        document::ContributorRole::Translator,
        document::ContributorRole::Witness,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "author" => document::ContributorRole::Author,
            "facilitator" => document::ContributorRole::Facilitator,
            "reviewer" => document::ContributorRole::Reviewer,
            "translator" => document::ContributorRole::Translator,
            "witness" => document::ContributorRole::Witness,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::ContributorRole::Author => "author",
            document::ContributorRole::Facilitator => "facilitator",
            document::ContributorRole::Reviewer => "reviewer",
            document::ContributorRole::Translator => "translator",
            document::ContributorRole::Witness => "witness",
        }
    }
}

impl Word for document::DecisionOutcome {
    const ALL: &'static [Self] = &[
        document::DecisionOutcome::Adopted,
        document::DecisionOutcome::Rejected,
        document::DecisionOutcome::Adjourned,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "adopted" => document::DecisionOutcome::Adopted,
            "rejected" => document::DecisionOutcome::Rejected,
            "adjourned" => document::DecisionOutcome::Adjourned,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::DecisionOutcome::Adopted => "adopted",
            document::DecisionOutcome::Rejected => "rejected",
            document::DecisionOutcome::Adjourned => "adjourned",
        }
    }
}

impl Word for document::EvidenceKind {
    const ALL: &'static [Self] = &[
        document::EvidenceKind::Document,
        document::EvidenceKind::Data,
        document::EvidenceKind::Link,
        document::EvidenceKind::Testimony,
        document::EvidenceKind::Minutes,
        document::EvidenceKind::Accounts,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "document" => document::EvidenceKind::Document,
            "data" => document::EvidenceKind::Data,
            "link" => document::EvidenceKind::Link,
            "testimony" => document::EvidenceKind::Testimony,
            "minutes" => document::EvidenceKind::Minutes,
            "accounts" => document::EvidenceKind::Accounts,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::EvidenceKind::Document => "document",
            document::EvidenceKind::Data => "data",
            document::EvidenceKind::Link => "link",
            document::EvidenceKind::Testimony => "testimony",
            document::EvidenceKind::Minutes => "minutes",
            document::EvidenceKind::Accounts => "accounts",
        }
    }
}

impl Word for document::ExchangeKind {
    const ALL: &'static [Self] = &[
        document::ExchangeKind::Money,
        document::ExchangeKind::Time,
        document::ExchangeKind::Knowledge,
        document::ExchangeKind::Goods,
        document::ExchangeKind::Service,
        document::ExchangeKind::Data,
        document::ExchangeKind::Recognition,
        document::ExchangeKind::Care,
        document::ExchangeKind::Other,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "money" => document::ExchangeKind::Money,
            "time" => document::ExchangeKind::Time,
            "knowledge" => document::ExchangeKind::Knowledge,
            "goods" => document::ExchangeKind::Goods,
            "service" => document::ExchangeKind::Service,
            "data" => document::ExchangeKind::Data,
            "recognition" => document::ExchangeKind::Recognition,
            "care" => document::ExchangeKind::Care,
            "other" => document::ExchangeKind::Other,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::ExchangeKind::Money => "money",
            document::ExchangeKind::Time => "time",
            document::ExchangeKind::Knowledge => "knowledge",
            document::ExchangeKind::Goods => "goods",
            document::ExchangeKind::Service => "service",
            document::ExchangeKind::Data => "data",
            document::ExchangeKind::Recognition => "recognition",
            document::ExchangeKind::Care => "care",
            document::ExchangeKind::Other => "other",
        }
    }
}

impl Word for document::Force {
    const ALL: &'static [Self] = &[
        document::Force::Must,
        document::Force::MustNot,
        document::Force::Should,
        document::Force::ShouldNot,
        document::Force::May,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "must" => document::Force::Must,
            "must-not" => document::Force::MustNot,
            "should" => document::Force::Should,
            "should-not" => document::Force::ShouldNot,
            "may" => document::Force::May,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::Force::Must => "must",
            document::Force::MustNot => "must-not",
            document::Force::Should => "should",
            document::Force::ShouldNot => "should-not",
            document::Force::May => "may",
        }
    }
}

impl Word for document::LinkRelation {
    const ALL: &'static [Self] = &[
        document::LinkRelation::MemberOf,
        document::LinkRelation::PartOf,
        document::LinkRelation::HasPart,
        document::LinkRelation::PartnerOf,
        document::LinkRelation::DerivedFrom,
        document::LinkRelation::InspiredBy,
        document::LinkRelation::TranslationOf,
        document::LinkRelation::Supersedes,
        document::LinkRelation::GovernedBy,
        document::LinkRelation::ConformsTo,
        document::LinkRelation::Related,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "memberOf" => document::LinkRelation::MemberOf,
            "partOf" => document::LinkRelation::PartOf,
            "hasPart" => document::LinkRelation::HasPart,
            "partnerOf" => document::LinkRelation::PartnerOf,
            "derivedFrom" => document::LinkRelation::DerivedFrom,
            "inspiredBy" => document::LinkRelation::InspiredBy,
            "translationOf" => document::LinkRelation::TranslationOf,
            "supersedes" => document::LinkRelation::Supersedes,
            "governedBy" => document::LinkRelation::GovernedBy,
            "conformsTo" => document::LinkRelation::ConformsTo,
            "related" => document::LinkRelation::Related,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::LinkRelation::MemberOf => "memberOf",
            document::LinkRelation::PartOf => "partOf",
            document::LinkRelation::HasPart => "hasPart",
            document::LinkRelation::PartnerOf => "partnerOf",
            document::LinkRelation::DerivedFrom => "derivedFrom",
            document::LinkRelation::InspiredBy => "inspiredBy",
            document::LinkRelation::TranslationOf => "translationOf",
            document::LinkRelation::Supersedes => "supersedes",
            document::LinkRelation::GovernedBy => "governedBy",
            document::LinkRelation::ConformsTo => "conformsTo",
            document::LinkRelation::Related => "related",
        }
    }
}

impl Word for document::Method {
    const ALL: &'static [Self] = &[
        document::Method::Consent,
        document::Method::Consensus,
        document::Method::Unanimity,
        document::Method::Majority,
        document::Method::Supermajority,
        document::Method::Plurality,
        document::Method::Advice,
        document::Method::Delegation,
        document::Method::Lot,
        document::Method::Other,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "consent" => document::Method::Consent,
            "consensus" => document::Method::Consensus,
            "unanimity" => document::Method::Unanimity,
            "majority" => document::Method::Majority,
            "supermajority" => document::Method::Supermajority,
            "plurality" => document::Method::Plurality,
            "advice" => document::Method::Advice,
            "delegation" => document::Method::Delegation,
            "lot" => document::Method::Lot,
            "other" => document::Method::Other,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::Method::Consent => "consent",
            document::Method::Consensus => "consensus",
            document::Method::Unanimity => "unanimity",
            document::Method::Majority => "majority",
            document::Method::Supermajority => "supermajority",
            document::Method::Plurality => "plurality",
            document::Method::Advice => "advice",
            document::Method::Delegation => "delegation",
            document::Method::Lot => "lot",
            document::Method::Other => "other",
        }
    }
}

impl Word for document::Operator {
    const ALL: &'static [Self] = &[
        document::Operator::AtLeast,
        document::Operator::AtMost,
        document::Operator::MoreThan,
        document::Operator::LessThan,
        document::Operator::Equal,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "at-least" => document::Operator::AtLeast,
            "at-most" => document::Operator::AtMost,
            "more-than" => document::Operator::MoreThan,
            "less-than" => document::Operator::LessThan,
            "equal" => document::Operator::Equal,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::Operator::AtLeast => "at-least",
            document::Operator::AtMost => "at-most",
            document::Operator::MoreThan => "more-than",
            document::Operator::LessThan => "less-than",
            document::Operator::Equal => "equal",
        }
    }
}

impl Word for document::Precedence {
    const ALL: &'static [Self] = &[document::Precedence::Above, document::Precedence::Below];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "above" => document::Precedence::Above,
            "below" => document::Precedence::Below,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::Precedence::Above => "above",
            document::Precedence::Below => "below",
        }
    }
}

impl Word for document::QuorumBase {
    const ALL: &'static [Self] = &[document::QuorumBase::Eligible, document::QuorumBase::Members];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "eligible" => document::QuorumBase::Eligible,
            "members" => document::QuorumBase::Members,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::QuorumBase::Eligible => "eligible",
            document::QuorumBase::Members => "members",
        }
    }
}

impl Word for document::QuorumFailure {
    const ALL: &'static [Self] = &[
        document::QuorumFailure::Rejected,
        document::QuorumFailure::Adjourned,
        document::QuorumFailure::Fallback,
        document::QuorumFailure::DecideAnyway,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "rejected" => document::QuorumFailure::Rejected,
            "adjourned" => document::QuorumFailure::Adjourned,
            "fallback" => document::QuorumFailure::Fallback,
            "decide-anyway" => document::QuorumFailure::DecideAnyway,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::QuorumFailure::Rejected => "rejected",
            document::QuorumFailure::Adjourned => "adjourned",
            document::QuorumFailure::Fallback => "fallback",
            document::QuorumFailure::DecideAnyway => "decide-anyway",
        }
    }
}

impl Word for document::ResourceKind {
    const ALL: &'static [Self] = &[
        document::ResourceKind::Natural,
        document::ResourceKind::Material,
        document::ResourceKind::Immaterial,
        document::ResourceKind::Informational,
        document::ResourceKind::Financial,
        document::ResourceKind::Human,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "natural" => document::ResourceKind::Natural,
            "material" => document::ResourceKind::Material,
            "immaterial" => document::ResourceKind::Immaterial,
            "informational" => document::ResourceKind::Informational,
            "financial" => document::ResourceKind::Financial,
            "human" => document::ResourceKind::Human,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::ResourceKind::Natural => "natural",
            document::ResourceKind::Material => "material",
            document::ResourceKind::Immaterial => "immaterial",
            document::ResourceKind::Informational => "informational",
            document::ResourceKind::Financial => "financial",
            document::ResourceKind::Human => "human",
        }
    }
}

impl Word for document::RightKind {
    const ALL: &'static [Self] = &[
        document::RightKind::Access,
        document::RightKind::Use,
        document::RightKind::Contribute,
        document::RightKind::Modify,
        document::RightKind::Share,
        document::RightKind::Withdraw,
        document::RightKind::Manage,
        document::RightKind::Exclude,
        document::RightKind::Alienate,
        document::RightKind::Attribute,
        document::RightKind::Commercialise,
        document::RightKind::Govern,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "access" => document::RightKind::Access,
            "use" => document::RightKind::Use,
            "contribute" => document::RightKind::Contribute,
            "modify" => document::RightKind::Modify,
            "share" => document::RightKind::Share,
            "withdraw" => document::RightKind::Withdraw,
            "manage" => document::RightKind::Manage,
            "exclude" => document::RightKind::Exclude,
            "alienate" => document::RightKind::Alienate,
            "attribute" => document::RightKind::Attribute,
            "commercialise" => document::RightKind::Commercialise,
            "govern" => document::RightKind::Govern,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::RightKind::Access => "access",
            document::RightKind::Use => "use",
            document::RightKind::Contribute => "contribute",
            document::RightKind::Modify => "modify",
            document::RightKind::Share => "share",
            document::RightKind::Withdraw => "withdraw",
            document::RightKind::Manage => "manage",
            document::RightKind::Exclude => "exclude",
            document::RightKind::Alienate => "alienate",
            document::RightKind::Attribute => "attribute",
            document::RightKind::Commercialise => "commercialise",
            document::RightKind::Govern => "govern",
        }
    }
}

impl Word for document::StakeholderKind {
    const ALL: &'static [Self] = &[
        document::StakeholderKind::Person,
        document::StakeholderKind::Organisation,
        document::StakeholderKind::Group,
        document::StakeholderKind::PublicBody,
        document::StakeholderKind::Ecosystem,
        document::StakeholderKind::Category,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "person" => document::StakeholderKind::Person,
            "organisation" => document::StakeholderKind::Organisation,
            "group" => document::StakeholderKind::Group,
            "public-body" => document::StakeholderKind::PublicBody,
            "ecosystem" => document::StakeholderKind::Ecosystem,
            "category" => document::StakeholderKind::Category,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::StakeholderKind::Person => "person",
            document::StakeholderKind::Organisation => "organisation",
            document::StakeholderKind::Group => "group",
            document::StakeholderKind::PublicBody => "public-body",
            document::StakeholderKind::Ecosystem => "ecosystem",
            document::StakeholderKind::Category => "category",
        }
    }
}

impl Word for document::Standard {
    const ALL: &'static [Self] = &[document::Standard::Result, document::Standard::Means];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "result" => document::Standard::Result,
            "means" => document::Standard::Means,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::Standard::Result => "result",
            document::Standard::Means => "means",
        }
    }
}

impl Word for document::Status {
    const ALL: &'static [Self] = &[
        document::Status::Draft,
        document::Status::Proposed,
        document::Status::Adopted,
        document::Status::Superseded,
        document::Status::Repealed,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "draft" => document::Status::Draft,
            "proposed" => document::Status::Proposed,
            "adopted" => document::Status::Adopted,
            "superseded" => document::Status::Superseded,
            "repealed" => document::Status::Repealed,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::Status::Draft => "draft",
            document::Status::Proposed => "proposed",
            document::Status::Adopted => "adopted",
            document::Status::Superseded => "superseded",
            document::Status::Repealed => "repealed",
        }
    }
}

impl Word for document::SubjectKind {
    const ALL: &'static [Self] = &[
        document::SubjectKind::Organisation,
        document::SubjectKind::Project,
        document::SubjectKind::Collaboration,
        document::SubjectKind::Commons,
        document::SubjectKind::Network,
        document::SubjectKind::Place,
        document::SubjectKind::Event,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "organisation" => document::SubjectKind::Organisation,
            "project" => document::SubjectKind::Project,
            "collaboration" => document::SubjectKind::Collaboration,
            "commons" => document::SubjectKind::Commons,
            "network" => document::SubjectKind::Network,
            "place" => document::SubjectKind::Place,
            "event" => document::SubjectKind::Event,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::SubjectKind::Organisation => "organisation",
            document::SubjectKind::Project => "project",
            document::SubjectKind::Collaboration => "collaboration",
            document::SubjectKind::Commons => "commons",
            document::SubjectKind::Network => "network",
            document::SubjectKind::Place => "place",
            document::SubjectKind::Event => "event",
        }
    }
}

impl Word for document::ThresholdBase {
    const ALL: &'static [Self] = &[
        document::ThresholdBase::Eligible,
        document::ThresholdBase::Members,
        document::ThresholdBase::Present,
        document::ThresholdBase::Represented,
        document::ThresholdBase::Cast,
        document::ThresholdBase::Expressed,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "eligible" => document::ThresholdBase::Eligible,
            "members" => document::ThresholdBase::Members,
            "present" => document::ThresholdBase::Present,
            "represented" => document::ThresholdBase::Represented,
            "cast" => document::ThresholdBase::Cast,
            "expressed" => document::ThresholdBase::Expressed,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::ThresholdBase::Eligible => "eligible",
            document::ThresholdBase::Members => "members",
            document::ThresholdBase::Present => "present",
            document::ThresholdBase::Represented => "represented",
            document::ThresholdBase::Cast => "cast",
            document::ThresholdBase::Expressed => "expressed",
        }
    }
}

impl Word for document::Tie {
    const ALL: &'static [Self] = &[
        document::Tie::Rejected,
        document::Tie::Adopted,
        document::Tie::CastingVote,
        document::Tie::Lot,
        document::Tie::Adjourned,
        document::Tie::Fallback,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "rejected" => document::Tie::Rejected,
            "adopted" => document::Tie::Adopted,
            "casting-vote" => document::Tie::CastingVote,
            "lot" => document::Tie::Lot,
            "adjourned" => document::Tie::Adjourned,
            "fallback" => document::Tie::Fallback,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::Tie::Rejected => "rejected",
            document::Tie::Adopted => "adopted",
            document::Tie::CastingVote => "casting-vote",
            document::Tie::Lot => "lot",
            document::Tie::Adjourned => "adjourned",
            document::Tie::Fallback => "fallback",
        }
    }
}

impl Word for document::Unit {
    const ALL: &'static [Self] = &[
        document::Unit::Hour,
        document::Unit::Day,
        document::Unit::WorkingDay,
        document::Unit::Week,
        document::Unit::Month,
        document::Unit::Year,
    ];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "hour" => document::Unit::Hour,
            "day" => document::Unit::Day,
            "workingDay" => document::Unit::WorkingDay,
            "week" => document::Unit::Week,
            "month" => document::Unit::Month,
            "year" => document::Unit::Year,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::Unit::Hour => "hour",
            document::Unit::Day => "day",
            document::Unit::WorkingDay => "workingDay",
            document::Unit::Week => "week",
            document::Unit::Month => "month",
            document::Unit::Year => "year",
        }
    }
}

impl Word for document::Unstated {
    const ALL: &'static [Self] =
        &[document::Unstated::Permitted, document::Unstated::Prohibited, document::Unstated::Open];

    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "permitted" => document::Unstated::Permitted,
            "prohibited" => document::Unstated::Prohibited,
            "open" => document::Unstated::Open,
            _ => return None,
        })
    }

    fn word(self) -> &'static str {
        match self {
            document::Unstated::Permitted => "permitted",
            document::Unstated::Prohibited => "prohibited",
            document::Unstated::Open => "open",
        }
    }
}
