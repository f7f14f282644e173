//! HOW: the six dimensions, their principles, models and commitments.

use super::Extensions;
use super::annotations::Annotations;
#[cfg(feature = "schema")]
use super::form::DECIDERS;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Date, Id, Ref};
use super::occurrence::{Formality, When};
use super::party::Bearers;
use super::text::Text;
use super::time::Time;
use serde::{Deserialize, Serialize};

/// How the subject works, seen from six planes.
///
/// None is left out in silence: a dimension speaks, says why it does not apply, or says when it will be
/// written.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Dimensions {
    /// Community, roles, care, conviviality and conflict.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub social: Option<Dimension>,
    /// Forms of wealth, funding, pay, prices and redistribution.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub economic: Option<Dimension>,
    /// The relation to the living world, restraint and measured impacts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ecological: Option<Dimension>,
    /// Tools, knowledge, research and the openness of code and data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scientific: Option<Dimension>,
    /// Structure in law, property, licences and transmission.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal: Option<Dimension>,
    /// The place of the arts, rituals, languages and popular education.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cultural: Option<Dimension>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

/// One plane of how the subject works: what is held, how things are done and what is promised.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Dimension {
    /// The general principle of this dimension in a few sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// The words that sum it up and help to compare codes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<Text>,
    /// What is held to be right here. A principle describes and does not bind by itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub principles: Vec<Principle>,
    /// How principles are put into a way of working.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub models: Vec<Model>,
    /// What parties owe to each other, and can be held to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commitments: Vec<Commitment>,
    /// The reason why this dimension does not apply. Silence is a gap; a stated reason is an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_applicable: Option<Text>,
    /// The announcement that this dimension will be written, and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned: Option<Planned>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

/// A dimension still to be written, with the date by which it will be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Planned {
    /// The day by which it will be written.
    pub by: Date,
    /// What is missing and how it will be written.
    pub text: Text,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Planned {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(by: impl Into<Date>, text: impl Into<Text>) -> Planned {
        Planned { by: by.into(), text: text.into(), annotations: Annotations::default(), extensions: Extensions::new() }
    }
}

/// Something that the collective holds to be right, and from which models and commitments follow.
///
/// A principle describes what is; it does not bind anyone by itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Principle {
    /// The short name by which the rest of the code refers to this principle.
    pub id: Id,
    /// The principle itself.
    pub text: Text,
    /// Why it is held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rationale: Option<Text>,
    /// What anyone can observe to tell whether the principle is lived. Without a criterion, a principle
    /// cannot be assessed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<Text>,
    /// The objectives, missions or values that this principle serves. They tie the how to the why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Item"])))]
    pub serves: Vec<Ref>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Principle {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, text: impl Into<Text>) -> Principle {
        Principle {
            id: id.into(),
            text: text.into(),
            rationale: None,
            criteria: Vec::new(),
            serves: Vec::new(),
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// A way of working: how principles are put into practice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Model {
    /// The short name by which the rest of the code refers to this model.
    pub id: Id,
    /// What the model is called.
    pub name: Text,
    /// How it works, so that a newcomer could take part.
    pub text: Text,
    /// True when this is done today, false when it is an intention. Leave it out only if nobody knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub practised: Option<bool>,
    /// The principles that this model puts into practice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Principle"])))]
    pub applies: Vec<Ref>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Model {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, name: impl Into<Text>, text: impl Into<Text>) -> Model {
        Model {
            id: id.into(),
            name: name.into(),
            text: text.into(),
            practised: None,
            applies: Vec::new(),
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// A promise that can be invoked: who is bound to what, toward whom and with which force.
///
/// The force is a value of its own and is never read from the verb of the text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Commitment {
    /// The short name by which signers cite this commitment and the rest of the code refers to it.
    pub id: Id,
    /// What is promised, one thing only.
    pub text: Text,
    /// How strongly it binds, from a duty to a permission.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub force: Option<Force>,
    /// Whether a result is owed, or the effort to reach it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard: Option<Standard>,
    /// Who is bound by it: the parties that can be asked to keep it. Without them, it binds nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Bearers>,
    /// To whom it is owed, and who may therefore invoke it. The living world can be named here too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub toward: Vec<Ref>,
    /// The principles that it upholds. They show why it is there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Principle"])))]
    pub upholds: Vec<Ref>,
    /// The first day on which it binds, when later than that of the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The last day on which it binds, when it ends before the text does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// By when it must be done: a date, or a time after something happens; P0D is at once. Avoid “soon” and
    /// “regularly”: nobody can check them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Time>,
    /// How often it must be done, when it comes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Time>,
    /// The circumstances in which it applies, in words or as a list of what must have happened; without it, it always
    /// applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// In which form it is to be done; each of these is enough: a resignation in writing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub form: Vec<Formality>,
    /// Through what it is to be done: mailing lists, a register, a journal. A duty takes all of them, a permission any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Resource", "Link"])))]
    pub through: Vec<Ref>,
    /// The cases in which it does not hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Exception>,
    /// The commitments over which this one prevails when they conflict.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Commitment"])))]
    pub overrides: Vec<Ref>,
    /// The indicators that tell whether it is kept, so that the answer does not depend on who is asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Indicator"])))]
    pub indicators: Vec<Ref>,
    /// The way by which a breach is raised and settled. Name it, so that nobody has to look for it on a bad
    /// day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Recourse"])))]
    pub recourse: Option<Ref>,
    /// The consequences that a breach can have.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Sanction"])))]
    pub sanctions: Vec<Ref>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Commitment {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, text: impl Into<Text>) -> Commitment {
        Commitment {
            id: id.into(),
            text: text.into(),
            force: None,
            standard: None,
            by: None,
            toward: Vec::new(),
            upholds: Vec::new(),
            from: None,
            until: None,
            due: None,
            every: None,
            when: None,
            form: Vec::new(),
            through: Vec::new(),
            exceptions: Vec::new(),
            overrides: Vec::new(),
            indicators: Vec::new(),
            recourse: None,
            sanctions: Vec::new(),
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// How strongly a commitment binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Force {
    /// A duty: not doing it is a breach.
    Must,
    /// A prohibition: doing it is a breach.
    MustNot,
    /// Expected: one does it or says why not.
    Should,
    /// Discouraged: one refrains or says why not.
    ShouldNot,
    /// A permission that nobody may hinder.
    May,
    /// No duty, said aloud: nobody is owed it.
    NeedNot,
}

/// What is owed: the result or the effort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Standard {
    /// The result itself is owed.
    Result,
    /// The necessary effort is owed, not its success.
    Means,
}

/// A case in which a commitment does not hold.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Exception {
    /// The case, described so that it can be recognised.
    pub text: Text,
    /// What must be observed for the exception to apply. Without it the exception can swallow the rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<Text>,
    /// Who, or which process, decides that the case is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = DECIDERS)))]
    pub decided_by: Option<Ref>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Exception {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(text: impl Into<Text>) -> Exception {
        Exception {
            text: text.into(),
            criterion: None,
            decided_by: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}
