//! The document as a whole: its identity, its time and its parts.
//!
//! The names of the fields are the keys of the JSON document; the comments are the words of its schema.

mod action;
mod adoption;
mod annotations;
mod article;
mod assessment;
mod body;
mod contributor;
mod decision;
mod dimension;
mod evidence;
mod form;
mod glossary;
mod governance;
mod history;
mod indicator;
mod link;
mod matter;
mod measurement;
mod number;
mod occurrence;
mod party;
pub(crate) mod process;
mod purpose;
mod reciprocity;
mod record;
mod recourse;
mod resource;
mod revision;
mod right;
mod role;
mod stakeholder;
pub(crate) mod subject;
mod text;
mod time;

pub use action::{Action, ActionStatus};
pub use adoption::{Adoption, AdoptionMode, Reservation};
pub use annotations::{Annotations, NotStated, Note, SetBy, StatedIn};
pub use article::{Article, Content, Sentence};
pub use assessment::{Assessment, AssessmentOutcome};
pub use body::{Body, BodyKind, NoProxies, Proxies, ProxyRule, Seat, Seated, Session, Voice};
pub use contributor::{Contributor, ContributorRole};
pub use decision::{Decision, DecisionOutcome, Tally};
pub use dimension::{Commitment, Dimension, Dimensions, Exception, Force, Model, Planned, Principle, Standard};
pub use evidence::{Evidence, EvidenceKind};
pub use form::{Currency, Date, Digest, Duration, Id, Iri, Language, Licence, PartialDate, Ref, Version};
pub use glossary::Term;
pub use governance::{Amendment, AuditPlan, Cause, Dissolution, Ending, Governance, Membership, Stewardship};
pub use history::{Event, History};
pub use indicator::{Indicator, Operator, Target};
pub use link::{Link, LinkRelation, Precedence};
pub use matter::{Act, Matter, ScopeItem};
pub use measurement::Measurement;
pub use number::Fraction;
pub use number::{Count, Natural, Observed, SanctionLevel, Share};
pub use occurrence::{Formality, Occurrence, When};
pub use party::{Actor, Bearers, OneOf, SomeOf};
pub use process::{
    Abstentions, Ballot, BallotKind, BallotOnRequest, BlankVotes, Example, Method, NoQuorum, Process, Quorum,
    QuorumBase, QuorumFailure, QuorumRule, Rejection, SecondCall, Threshold, ThresholdBase, Tie,
};
pub use purpose::{Context, Item, Purpose};
pub use reciprocity::{Amount, Exchange, ExchangeKind};
pub use record::Record;
pub use recourse::{Against, BreachOf, Everything, Recourse, RecourseStep, Sanction, SanctionKind};
pub use resource::{Resource, ResourceKind};
pub use revision::Revision;
pub use right::{Right, RightKind};
pub use role::{Cap, Holder, Role, Seats, Terms};
pub use stakeholder::{Stakeholder, StakeholderKind};
pub use subject::{FiscalYear, Identifier, Profit, Subject, SubjectKind};
pub use text::{FromArticle, Text, Translations};
pub use time::TimeText;
pub use time::{DayOfYear, Lifetime, LifetimeText, Period, Time, Timing, Unit};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The keys of an object that begin with `x-`: kept in order, compared and signed, never interpreted.
pub type Extensions = Map<String, Value>;

/// A social code: what a collective is, why it exists and how it works, written so that every
/// stakeholder can read it, rely on it and check it.
///
/// Everything but the record is what the parties adopt and sign; the record keeps what happened since.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Document {
    /// The address of the JSON Schema that an editor uses to help while writing. It is not part of what is
    /// signed.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub schema: Option<String>,
    /// The version of the CodeSocial format that the document follows. It tells a reader, or a tool, which
    /// rules apply.
    pub codesocial: FormatVersion,
    /// The permanent address of this social code, the same in all its versions. Use a web address that you
    /// control, so that others can cite it.
    pub id: Iri,
    /// The version of the text, as three numbers. Raise the first when duties or rights change, the second
    /// when something is added, the third for a correction.
    pub version: Version,
    /// How far the text has come, from draft to repealed. A reader needs it to know whether the text is in
    /// force.
    pub status: Status,
    /// The language in which the text is authoritative, and that of every text written without a language.
    /// When a translation differs, this language prevails.
    pub language: Language,
    /// The name of the text, as people will cite it.
    pub title: Text,
    /// What the text is: statutes, internal rules, a charter, an agreement or a policy. It tells what may be
    /// expected of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub genre: Option<Genre>,
    /// The main terms at a glance, in plain words. Write it for a newcomer who has two minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// The licence under which others may copy, adapt or fork this text. A social code is meant to be
    /// reused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license: Option<Licence>,
    /// The day on which this version was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued: Option<Date>,
    /// From when and until when this version applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective: Option<Effective>,
    /// When the text is to be read again together and, if need be, changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
    /// The other languages that the document claims to cover. Every text must then exist in each of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub translations: Vec<Language>,
    /// The force that the text claims for itself: none, moral, contractual or statutory. Say it, so that
    /// nobody discovers it during a dispute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub binding: Option<Binding>,
    /// What holds where the text says nothing. Without it, each person fills the silence in their own way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unstated: Option<Unstated>,
    /// The text itself, article by article, as people adopted it. Where there are articles, they prevail: the
    /// other keys say what they mean.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub articles: Vec<Article>,
    /// What the code is about: the organisation, project, place or commons that it describes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
    /// Why the subject exists: its reason for being, its context, challenges, objectives and missions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Purpose>,
    /// Where the subject comes from: its story and the events that made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub history: Option<History>,
    /// How the subject works, on six planes from the social to the cultural.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Dimensions>,
    /// Everyone concerned: persons, groups, organisations, public bodies and the living world. The rest of
    /// the code refers to them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stakeholders: Vec<Stakeholder>,
    /// Who decides what and how, how people join and leave, what happens in a dispute and how this text
    /// changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub governance: Option<Governance>,
    /// What is held in common or put to work, from land to knowledge.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<Resource>,
    /// Who may do what with the resources, one right at a time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rights: Vec<Right>,
    /// Who gives what to whom, in money or otherwise. It makes visible the exchanges that usually go
    /// unsaid.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reciprocity: Vec<Exchange>,
    /// What is counted or observed to know whether commitments are kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<Indicator>,
    /// Ties to other social codes, statutes, by-laws and laws.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// The words that have a precise meaning here. A newcomer should not have to guess.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub glossary: Vec<Term>,
    /// Who took part in writing the text, and in what role.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contributors: Vec<Contributor>,
    /// What happened: actions, measurements, assessments, decisions and adoptions. It can grow without
    /// changing what was adopted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<Record>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Document {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(
        id: impl Into<Iri>,
        version: impl Into<Version>,
        status: Status,
        language: impl Into<Language>,
        title: impl Into<Text>,
    ) -> Document {
        Document {
            schema: None,
            codesocial: FormatVersion::V1,
            id: id.into(),
            version: version.into(),
            status,
            language: language.into(),
            title: title.into(),
            genre: None,
            summary: None,
            license: None,
            issued: None,
            effective: None,
            review: None,
            translations: Vec::new(),
            binding: None,
            unstated: None,
            articles: Vec::new(),
            subject: None,
            purpose: None,
            history: None,
            dimensions: None,
            stakeholders: Vec::new(),
            governance: None,
            resources: Vec::new(),
            rights: Vec::new(),
            reciprocity: Vec::new(),
            indicators: Vec::new(),
            links: Vec::new(),
            glossary: Vec::new(),
            contributors: Vec::new(),
            record: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// The version of the CodeSocial format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum FormatVersion {
    /// The first version of the format.
    #[serde(rename = "1.0")]
    V1,
}

/// How far the text has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Status {
    /// Being written: nobody is bound by it yet.
    Draft,
    /// Submitted for adoption: the parties can read it and object.
    Proposed,
    /// Adopted by its parties: it applies within its dates.
    Adopted,
    /// Replaced by a later version.
    Superseded,
    /// Withdrawn without a successor.
    Repealed,
}

/// The force that a text claims for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Binding {
    /// It describes and binds nobody.
    None,
    /// It binds in honour: it can be invoked within the group, not before a court.
    Moral,
    /// It binds those who accept it, as an agreement does.
    Contractual,
    /// It has the force of the statutes, or stands in them.
    Statutory,
}

/// What holds where the text says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Unstated {
    /// What is not forbidden is allowed.
    Permitted,
    /// What is not allowed is forbidden.
    Prohibited,
    /// It is left open: the question is brought to a decision process.
    Open,
    /// What the governing law says holds; the law is named by a link with the relation governedBy.
    Law,
}

/// The time during which a text applies.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Effective {
    /// The first day on which the text applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The last day on which the text applies. Leave it out when no end is foreseen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

/// When a text is to be read again by those it concerns.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Review {
    /// The day by which the next review must have taken place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
    /// How often the text is reviewed, for example every year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Time>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Genre {
    /// The founding rules of a body in law.
    Statutes,
    /// Rules within and below statutes.
    InternalRules,
    /// What people hold to and why.
    Charter,
    /// What parties promise each other.
    Agreement,
    /// How one thing is handled.
    Policy,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn rich() -> Value {
        json!({
            "$schema": "https://w3id.org/codesocial/1.0/codesocial.schema.json",
            "codesocial": "1.0",
            "id": "https://garden.example/code",
            "version": "0.3.0-rc.1",
            "status": "proposed",
            "language": "fr",
            "title": { "fr": "Jardin partagé", "en": "Shared garden" },
            "review": { "every": { "every": { "count": 1, "unit": "year" }, "atLeast": 2, "orElse": "2027-03-31", "x-a": [1] } },
            "subject": { "kind": "commons", "name": "Jardin", "founded": "1998-05" },
            "dimensions": {
                "social": {
                    "commitments": [{
                        "id": "open-gate",
                        "text": "La porte reste ouverte.",
                        "force": "must-not",
                        "by": ["gardeners"],
                        "due": { "within": { "count": 15, "unit": "workingDay" }, "after": "la demande" },
                        "exceptions": [{ "text": "La nuit.", "x-lamp": { "on": true, "off": null } }],
                        "x-board": "porte"
                    }]
                },
                "x-spiritual": {}
            },
            "stakeholders": [{ "id": "gardeners", "name": "Jardiniers", "kind": "public-body", "size": 12 }],
            "governance": {
                "processes": [
                    {
                        "id": "vote",
                        "name": "Vote",
                        "method": "supermajority",
                        "quorum": "none",
                        "threshold": { "atLeast": "2/3", "base": "expressed" },
                        "tie": "casting-vote",
                        "examples": [{ "eligible": 12, "for": 8, "against": 4, "passes": true }]
                    },
                    {
                        "id": "circle",
                        "name": "Cercle",
                        "method": "consent",
                        "quorum": { "value": 0.5, "base": "members", "onFailure": "decide-anyway" }
                    }
                ]
            },
            "reciprocity": [{
                "id": "dues", "from": "gardeners", "to": "gardeners", "gives": "Cotisation", "kind": "money",
                "amount": { "value": 12.5, "currency": "EUR" }
            }],
            "links": [{ "rel": "memberOf", "target": "https://network.example/code#" }],
            "record": {
                "measurements": [{ "indicator": "birds", "at": "2026-05-01", "value": "beaucoup" }],
                "adoptions": [{
                    "party": "gardeners", "mode": "signature", "version": "0.2.0", "digest": "sha256:00", "at": "2026-01-01",
                    "proof": { "type": "DataIntegrityProof", "nested": { "x": [1, 2.5, "3"] } }
                }],
                "x-weather": "sun"
            },
            "x-top": { "kept": [true, null, 1e3] }
        })
    }

    #[test]
    fn a_document_round_trips_without_loss() {
        let document: Document = serde_json::from_value(rich()).unwrap();
        assert_eq!(serde_json::to_value(&document).unwrap(), rich());
    }

    #[test]
    fn what_is_absent_is_never_written_as_null() {
        let document: Document = serde_json::from_value(rich()).unwrap();
        let text = serde_json::to_string(&document).unwrap();
        assert_eq!(text.matches("null").count(), 2, "only those of the extensions: {text}");
    }

    #[test]
    fn a_whole_number_may_be_written_with_a_decimal_point() {
        let period: Period = serde_json::from_value(json!({ "count": 3.0, "unit": "month" })).unwrap();
        assert_eq!(period.count.get(), 3);
        for wrong in [json!(0), json!(2.5), json!(-1), json!(9_007_199_254_740_992_u64), json!("3")] {
            let period = serde_json::from_value::<Period>(json!({ "count": wrong, "unit": "month" }));
            assert!(period.is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_time_is_a_day_or_a_duration_or_neither() {
        let time = |json| serde_json::from_value::<Time>(json).unwrap();
        assert_eq!(time(json!("2026-11-22")).as_date(), Some("2026-11-22".into()));
        assert_eq!(time(json!("P6M")).as_duration(), Some("P6M".into()));
        assert_eq!(time(json!("P6M")).as_date(), None);
        assert_eq!(time(json!({ "after": "la demande" })).as_duration(), None);
    }
}
