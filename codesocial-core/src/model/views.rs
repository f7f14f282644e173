// Generated from the types of the model: UPDATE=1 cargo test -p codesocial-model

//! A typed view of every object of the model: what its keys say, each read by the type that the model gives it.
#![allow(dead_code, reason = "the views are those of the whole model, whatever is asked of them today")]

use crate::base::date::Date;
use crate::model::document;
use crate::model::field::{Field, FromNode, Items, View, field, items};
use crate::model::part::Part;
use crate::model::values::{Observed, Quorum, Reference, Share, Text, Time};
use crate::tree::key::Key;
use crate::tree::node::Node;

/// A social code: what a collective is, why it exists and how it works, written so that every stakeholder can read it, rely on it and check it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Document<'a>(Node<'a>);

impl<'a> FromNode<'a> for Document<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Document(node))
    }
}

impl<'a> View<'a> for Document<'a> {
    const PART: Part = Part::Document;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Document<'a> {
    /// The address of the JSON Schema that an editor uses to help while writing.
    pub(crate) fn schema(self) -> Field<'a, &'a str> {
        field(self.0, Key::Schema)
    }

    /// The version of the CodeSocial format that the document follows.
    pub(crate) fn codesocial(self) -> Field<'a, &'a str> {
        field(self.0, Key::Codesocial)
    }

    /// The permanent address of this social code, the same in all its versions.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// The version of the text, as three numbers.
    pub(crate) fn version(self) -> Field<'a, &'a str> {
        field(self.0, Key::Version)
    }

    /// How far the text has come, from draft to repealed.
    pub(crate) fn status(self) -> Field<'a, document::Status> {
        field(self.0, Key::Status)
    }

    /// The language in which the text is authoritative, and that of every text written without a language.
    pub(crate) fn language(self) -> Field<'a, &'a str> {
        field(self.0, Key::Language)
    }

    /// The name of the text, as people will cite it.
    pub(crate) fn title(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Title)
    }

    /// The main terms at a glance, in plain words.
    pub(crate) fn summary(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Summary)
    }

    /// The licence under which others may copy, adapt or fork this text.
    pub(crate) fn license(self) -> Field<'a, &'a str> {
        field(self.0, Key::License)
    }

    /// The day on which this version was published.
    pub(crate) fn issued(self) -> Field<'a, Date> {
        field(self.0, Key::Issued)
    }

    /// From when and until when this version applies.
    pub(crate) fn effective(self) -> Field<'a, Effective<'a>> {
        field(self.0, Key::Effective)
    }

    /// When the text is to be read again together and, if need be, changed.
    pub(crate) fn review(self) -> Field<'a, Review<'a>> {
        field(self.0, Key::Review)
    }

    /// The other languages that the document claims to cover.
    pub(crate) fn translations(self) -> Items<'a, &'a str> {
        items(self.0, Key::Translations)
    }

    /// The force that the text claims for itself: none, moral, contractual or statutory.
    pub(crate) fn binding(self) -> Field<'a, document::Binding> {
        field(self.0, Key::Binding)
    }

    /// What holds where the text says nothing.
    pub(crate) fn unstated(self) -> Field<'a, document::Unstated> {
        field(self.0, Key::Unstated)
    }

    /// What the code is about: the organisation, project, place or commons that it describes.
    pub(crate) fn subject(self) -> Field<'a, Subject<'a>> {
        field(self.0, Key::Subject)
    }

    /// Why the subject exists: its reason for being, its context, challenges, objectives and missions.
    pub(crate) fn purpose(self) -> Field<'a, Purpose<'a>> {
        field(self.0, Key::Purpose)
    }

    /// Where the subject comes from: its story and the events that made it.
    pub(crate) fn history(self) -> Field<'a, History<'a>> {
        field(self.0, Key::History)
    }

    /// How the subject works, on six planes from the social to the cultural.
    pub(crate) fn dimensions(self) -> Field<'a, Dimensions<'a>> {
        field(self.0, Key::Dimensions)
    }

    /// Everyone concerned: persons, groups, organisations, public bodies and the living world.
    pub(crate) fn stakeholders(self) -> Items<'a, Node<'a>> {
        items(self.0, Key::Stakeholders)
    }

    /// Who decides what and how, how people join and leave, what happens in a dispute and how this text changes.
    pub(crate) fn governance(self) -> Field<'a, Governance<'a>> {
        field(self.0, Key::Governance)
    }

    /// What is held in common or put to work, from land to knowledge.
    pub(crate) fn resources(self) -> Items<'a, Resource<'a>> {
        items(self.0, Key::Resources)
    }

    /// Who may do what with the resources, one right at a time.
    pub(crate) fn rights(self) -> Items<'a, Right<'a>> {
        items(self.0, Key::Rights)
    }

    /// Who gives what to whom, in money or otherwise.
    pub(crate) fn reciprocity(self) -> Items<'a, Exchange<'a>> {
        items(self.0, Key::Reciprocity)
    }

    /// What is counted or observed to know whether commitments are kept.
    pub(crate) fn indicators(self) -> Items<'a, Indicator<'a>> {
        items(self.0, Key::Indicators)
    }

    /// Ties to other social codes, statutes, by-laws and laws.
    pub(crate) fn links(self) -> Items<'a, Link<'a>> {
        items(self.0, Key::Links)
    }

    /// The words that have a precise meaning here.
    pub(crate) fn glossary(self) -> Items<'a, Term<'a>> {
        items(self.0, Key::Glossary)
    }

    /// Who took part in writing the text, and in what role.
    pub(crate) fn contributors(self) -> Items<'a, Contributor<'a>> {
        items(self.0, Key::Contributors)
    }

    /// What happened: actions, measurements, assessments, decisions and adoptions.
    pub(crate) fn record(self) -> Field<'a, Record<'a>> {
        field(self.0, Key::Record)
    }
}

/// Something done to carry out an intention, so that everyone can follow how words and deeds agree.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Action<'a>(Node<'a>);

impl<'a> FromNode<'a> for Action<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Action(node))
    }
}

impl<'a> View<'a> for Action<'a> {
    const PART: Part = Part::Action;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Action<'a> {
    /// The short name by which the action is referred to.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// What is done, in a few words.
    pub(crate) fn title(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Title)
    }

    /// What is done, in detail.
    pub(crate) fn text(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Text)
    }

    /// The principles, models, commitments or objectives that it carries out.
    pub(crate) fn implements(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Implements)
    }

    /// Who does it.
    pub(crate) fn by(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::By)
    }

    /// How far it has come.
    pub(crate) fn status(self) -> Field<'a, document::ActionStatus> {
        field(self.0, Key::Status)
    }

    /// The day on which it began or is to begin.
    pub(crate) fn from(self) -> Field<'a, Date> {
        field(self.0, Key::From)
    }

    /// The day on which it ended or is to end.
    pub(crate) fn until(self) -> Field<'a, Date> {
        field(self.0, Key::Until)
    }

    /// What shows that it was done.
    pub(crate) fn evidence(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Evidence)
    }
}

/// The act by which a party makes a version of the text its own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Adoption<'a>(Node<'a>);

impl<'a> FromNode<'a> for Adoption<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Adoption(node))
    }
}

impl<'a> View<'a> for Adoption<'a> {
    const PART: Part = Part::Adoption;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Adoption<'a> {
    /// The short name by which the adoption is referred to.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// Who adopts.
    pub(crate) fn party(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::Party)
    }

    /// In what capacity it adopts, for example a body on behalf of an organisation.
    pub(crate) fn capacity(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Capacity)
    }

    /// By which act it adopts.
    pub(crate) fn mode(self) -> Field<'a, document::AdoptionMode> {
        field(self.0, Key::Mode)
    }

    /// The decision by which it was adopted, when there was one.
    pub(crate) fn decision(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::Decision)
    }

    /// The version that is adopted.
    pub(crate) fn version(self) -> Field<'a, &'a str> {
        field(self.0, Key::Version)
    }

    /// The fingerprint of the adopted text, which shows exactly what was accepted.
    pub(crate) fn digest(self) -> Field<'a, &'a str> {
        field(self.0, Key::Digest)
    }

    /// The day of the act.
    pub(crate) fn at(self) -> Field<'a, Date> {
        field(self.0, Key::At)
    }

    /// What the party does not accept, or accepts on a condition.
    pub(crate) fn reservations(self) -> Items<'a, Reservation<'a>> {
        items(self.0, Key::Reservations)
    }

    /// The electronic proof of the act, such as a signature, in the form that its method defines.
    pub(crate) fn proof(self) -> Field<'a, Node<'a>> {
        field(self.0, Key::Proof)
    }
}

/// How this text is changed, and who must agree to it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Amendment<'a>(Node<'a>);

impl<'a> FromNode<'a> for Amendment<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Amendment(node))
    }
}

impl<'a> View<'a> for Amendment<'a> {
    const PART: Part = Part::Amendment;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Amendment<'a> {
    /// The decision process by which a change is adopted.
    pub(crate) fn process(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::Process)
    }

    /// How and how long before a decision a proposed change is made known.
    pub(crate) fn notice(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Notice)
    }

    /// The parties whose own agreement is needed besides.
    pub(crate) fn approval_by(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::ApprovalBy)
    }

    /// The elements that this procedure cannot change.
    pub(crate) fn entrenched(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Entrenched)
    }

    /// How someone who disagrees may leave with a copy of the text and make another of it.
    pub(crate) fn fork(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Fork)
    }

    /// What the other keys cannot say.
    pub(crate) fn text(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Text)
    }
}

/// A sum in a currency.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Amount<'a>(Node<'a>);

impl<'a> FromNode<'a> for Amount<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Amount(node))
    }
}

impl<'a> View<'a> for Amount<'a> {
    const PART: Part = Part::Amount;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Amount<'a> {
    /// The sum, in units of the currency.
    pub(crate) fn value(self) -> Field<'a, f64> {
        field(self.0, Key::Value)
    }

    /// The currency in which it is counted.
    pub(crate) fn currency(self) -> Field<'a, &'a str> {
        field(self.0, Key::Currency)
    }
}

/// A judgement, at a date and by a named party, on whether what was said is kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Assessment<'a>(Node<'a>);

impl<'a> FromNode<'a> for Assessment<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Assessment(node))
    }
}

impl<'a> View<'a> for Assessment<'a> {
    const PART: Part = Part::Assessment;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Assessment<'a> {
    /// The short name by which the assessment is referred to.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// The elements that were assessed.
    pub(crate) fn of(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Of)
    }

    /// What was found.
    pub(crate) fn outcome(self) -> Field<'a, document::AssessmentOutcome> {
        field(self.0, Key::Outcome)
    }

    /// The day of the judgement.
    pub(crate) fn at(self) -> Field<'a, Date> {
        field(self.0, Key::At)
    }

    /// Who made it.
    pub(crate) fn by(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::By)
    }

    /// True when whoever made it has no part in what is assessed.
    pub(crate) fn independent(self) -> Field<'a, bool> {
        field(self.0, Key::Independent)
    }

    /// What it relies on.
    pub(crate) fn evidence(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Evidence)
    }

    /// The reasons, and what should be done.
    pub(crate) fn text(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Text)
    }
}

/// When and by whom the gap between text and reality is examined.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AuditPlan<'a>(Node<'a>);

impl<'a> FromNode<'a> for AuditPlan<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(AuditPlan(node))
    }
}

impl<'a> View<'a> for AuditPlan<'a> {
    const PART: Part = Part::AuditPlan;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> AuditPlan<'a> {
    /// How often an audit takes place.
    pub(crate) fn every(self) -> Field<'a, Time<'a>> {
        field(self.0, Key::Every)
    }

    /// Who carries it out; at least one of them should be independent.
    pub(crate) fn by(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::By)
    }
}

/// A promise that can be invoked: who is bound to what, toward whom and with which force.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Commitment<'a>(Node<'a>);

impl<'a> FromNode<'a> for Commitment<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Commitment(node))
    }
}

impl<'a> View<'a> for Commitment<'a> {
    const PART: Part = Part::Commitment;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Commitment<'a> {
    /// The short name by which signers cite this commitment and the rest of the code refers to it.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// What is promised, one thing only.
    pub(crate) fn text(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Text)
    }

    /// How strongly it binds, from a duty to a permission.
    pub(crate) fn force(self) -> Field<'a, document::Force> {
        field(self.0, Key::Force)
    }

    /// Whether a result is owed, or the effort to reach it.
    pub(crate) fn standard(self) -> Field<'a, document::Standard> {
        field(self.0, Key::Standard)
    }

    /// Who is bound by it: the parties that can be asked to keep it.
    pub(crate) fn by(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::By)
    }

    /// To whom it is owed, and who may therefore invoke it.
    pub(crate) fn toward(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Toward)
    }

    /// The principles that it upholds.
    pub(crate) fn upholds(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Upholds)
    }

    /// The first day on which it binds, when later than that of the text.
    pub(crate) fn from(self) -> Field<'a, Date> {
        field(self.0, Key::From)
    }

    /// The last day on which it binds, when it ends before the text does.
    pub(crate) fn until(self) -> Field<'a, Date> {
        field(self.0, Key::Until)
    }

    /// By when it must be done: a date, or a time after something happens.
    pub(crate) fn due(self) -> Field<'a, Time<'a>> {
        field(self.0, Key::Due)
    }

    /// How often it must be done, when it comes back.
    pub(crate) fn every(self) -> Field<'a, Time<'a>> {
        field(self.0, Key::Every)
    }

    /// The circumstances in which it applies; without it, it always applies.
    pub(crate) fn when(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::When)
    }

    /// The cases in which it does not hold.
    pub(crate) fn exceptions(self) -> Items<'a, Exception<'a>> {
        items(self.0, Key::Exceptions)
    }

    /// The commitments over which this one prevails when they conflict.
    pub(crate) fn overrides(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Overrides)
    }

    /// The indicators that tell whether it is kept, so that the answer does not depend on who is asked.
    pub(crate) fn indicators(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Indicators)
    }

    /// The way by which a breach is raised and settled.
    pub(crate) fn recourse(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::Recourse)
    }

    /// The consequences that a breach can have.
    pub(crate) fn sanctions(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Sanctions)
    }
}

/// A party that took part in making the text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Contributor<'a>(Node<'a>);

impl<'a> FromNode<'a> for Contributor<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Contributor(node))
    }
}

impl<'a> View<'a> for Contributor<'a> {
    const PART: Part = Part::Contributor;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Contributor<'a> {
    /// The party that took part.
    pub(crate) fn who(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::Who)
    }

    /// In what role it took part.
    pub(crate) fn role(self) -> Field<'a, document::ContributorRole> {
        field(self.0, Key::Role)
    }

    /// What it brought.
    pub(crate) fn text(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Text)
    }

    /// When it took part.
    pub(crate) fn date(self) -> Field<'a, Date> {
        field(self.0, Key::Date)
    }
}

/// A decision that was made, with its count, so that anyone can compute its outcome again.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Decision<'a>(Node<'a>);

impl<'a> FromNode<'a> for Decision<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Decision(node))
    }
}

impl<'a> View<'a> for Decision<'a> {
    const PART: Part = Part::Decision;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Decision<'a> {
    /// The short name by which the rest of the record refers to it.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// The day of the decision.
    pub(crate) fn at(self) -> Field<'a, Date> {
        field(self.0, Key::At)
    }

    /// What was decided.
    pub(crate) fn subject(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Subject)
    }

    /// The decision process that was followed.
    pub(crate) fn process(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::Process)
    }

    /// How the votes or voices were counted.
    pub(crate) fn tally(self) -> Field<'a, Tally<'a>> {
        field(self.0, Key::Tally)
    }

    /// How it ended.
    pub(crate) fn outcome(self) -> Field<'a, document::DecisionOutcome> {
        field(self.0, Key::Outcome)
    }

    /// The elements of the code that the decision applies.
    pub(crate) fn applies(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Applies)
    }

    /// The minutes or other documents that attest it.
    pub(crate) fn evidence(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Evidence)
    }

    /// The decision in full, and its reasons.
    pub(crate) fn text(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Text)
    }
}

/// One plane of how the subject works: what is held, how things are done and what is promised.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Dimension<'a>(Node<'a>);

impl<'a> FromNode<'a> for Dimension<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Dimension(node))
    }
}

impl<'a> View<'a> for Dimension<'a> {
    const PART: Part = Part::Dimension;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Dimension<'a> {
    /// The general principle of this dimension in a few sentences.
    pub(crate) fn summary(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Summary)
    }

    /// The words that sum it up and help to compare codes.
    pub(crate) fn keywords(self) -> Items<'a, Text<'a>> {
        items(self.0, Key::Keywords)
    }

    /// What is held to be right here.
    pub(crate) fn principles(self) -> Items<'a, Principle<'a>> {
        items(self.0, Key::Principles)
    }

    /// How principles are put into a way of working.
    pub(crate) fn models(self) -> Items<'a, Model<'a>> {
        items(self.0, Key::Models)
    }

    /// What parties owe to each other, and can be held to.
    pub(crate) fn commitments(self) -> Items<'a, Commitment<'a>> {
        items(self.0, Key::Commitments)
    }

    /// The reason why this dimension does not apply.
    pub(crate) fn not_applicable(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::NotApplicable)
    }

    /// The announcement that this dimension will be written, and when.
    pub(crate) fn planned(self) -> Field<'a, Planned<'a>> {
        field(self.0, Key::Planned)
    }
}

/// How the subject works, seen from six planes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Dimensions<'a>(Node<'a>);

impl<'a> FromNode<'a> for Dimensions<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Dimensions(node))
    }
}

impl<'a> View<'a> for Dimensions<'a> {
    const PART: Part = Part::Dimensions;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Dimensions<'a> {
    /// Community, roles, care, conviviality and conflict.
    pub(crate) fn social(self) -> Field<'a, Dimension<'a>> {
        field(self.0, Key::Social)
    }

    /// Forms of wealth, funding, pay, prices and redistribution.
    pub(crate) fn economic(self) -> Field<'a, Dimension<'a>> {
        field(self.0, Key::Economic)
    }

    /// The relation to the living world, restraint and measured impacts.
    pub(crate) fn ecological(self) -> Field<'a, Dimension<'a>> {
        field(self.0, Key::Ecological)
    }

    /// Tools, knowledge, research and the openness of code and data.
    pub(crate) fn scientific(self) -> Field<'a, Dimension<'a>> {
        field(self.0, Key::Scientific)
    }

    /// Structure in law, property, licences and transmission.
    pub(crate) fn legal(self) -> Field<'a, Dimension<'a>> {
        field(self.0, Key::Legal)
    }

    /// The place of the arts, rituals, languages and popular education.
    pub(crate) fn cultural(self) -> Field<'a, Dimension<'a>> {
        field(self.0, Key::Cultural)
    }
}

/// What happens when the collective ends.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Dissolution<'a>(Node<'a>);

impl<'a> FromNode<'a> for Dissolution<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Dissolution(node))
    }
}

impl<'a> View<'a> for Dissolution<'a> {
    const PART: Part = Part::Dissolution;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Dissolution<'a> {
    /// The decision process that decides to end.
    pub(crate) fn process(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::Process)
    }

    /// What becomes of money, goods and places.
    pub(crate) fn assets(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Assets)
    }

    /// What becomes of data, archives, accounts and keys.
    pub(crate) fn data(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Data)
    }

    /// What the other keys cannot say.
    pub(crate) fn text(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Text)
    }
}

/// The time during which a text applies.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Effective<'a>(Node<'a>);

impl<'a> FromNode<'a> for Effective<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Effective(node))
    }
}

impl<'a> View<'a> for Effective<'a> {
    const PART: Part = Part::Effective;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Effective<'a> {
    /// The first day on which the text applies.
    pub(crate) fn from(self) -> Field<'a, Date> {
        field(self.0, Key::From)
    }

    /// The last day on which the text applies.
    pub(crate) fn until(self) -> Field<'a, Date> {
        field(self.0, Key::Until)
    }
}

/// A moment of the history.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Event<'a>(Node<'a>);

impl<'a> FromNode<'a> for Event<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Event(node))
    }
}

impl<'a> View<'a> for Event<'a> {
    const PART: Part = Part::Event;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Event<'a> {
    /// The short name by which the event is referred to.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// When it happened; a year alone is enough.
    pub(crate) fn date(self) -> Field<'a, &'a str> {
        field(self.0, Key::Date)
    }

    /// What happened, in a few words.
    pub(crate) fn title(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Title)
    }

    /// What happened and what it changed.
    pub(crate) fn text(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Text)
    }

    /// Addresses of documents or pages that attest it.
    pub(crate) fn sources(self) -> Items<'a, &'a str> {
        items(self.0, Key::Sources)
    }
}

/// A document, set of data, address or testimony on which others can rely.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Evidence<'a>(Node<'a>);

impl<'a> FromNode<'a> for Evidence<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Evidence(node))
    }
}

impl<'a> View<'a> for Evidence<'a> {
    const PART: Part = Part::Evidence;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Evidence<'a> {
    /// The short name by which the rest of the record refers to it.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// What it is, in a few words.
    pub(crate) fn title(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Title)
    }

    /// What sort of evidence it is.
    pub(crate) fn kind(self) -> Field<'a, document::EvidenceKind> {
        field(self.0, Key::Kind)
    }

    /// Where it can be read.
    pub(crate) fn url(self) -> Field<'a, &'a str> {
        field(self.0, Key::Url)
    }

    /// Its fingerprint, which shows that it has not been altered.
    pub(crate) fn digest(self) -> Field<'a, &'a str> {
        field(self.0, Key::Digest)
    }

    /// The day on which it was made.
    pub(crate) fn date(self) -> Field<'a, Date> {
        field(self.0, Key::Date)
    }

    /// Who made or issued it.
    pub(crate) fn by(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::By)
    }
}

/// A vote with its result, by which anyone can check how the process is counted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Example<'a>(Node<'a>);

impl<'a> FromNode<'a> for Example<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Example(node))
    }
}

impl<'a> View<'a> for Example<'a> {
    const PART: Part = Part::Example;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Example<'a> {
    /// How many may take part.
    pub(crate) fn eligible(self) -> Field<'a, u64> {
        field(self.0, Key::Eligible)
    }

    /// How many take part, or are represented.
    pub(crate) fn present(self) -> Field<'a, u64> {
        field(self.0, Key::Present)
    }

    /// How many support the proposal.
    pub(crate) fn for_(self) -> Field<'a, u64> {
        field(self.0, Key::For)
    }

    /// How many oppose it.
    pub(crate) fn against(self) -> Field<'a, u64> {
        field(self.0, Key::Against)
    }

    /// How many abstain.
    pub(crate) fn abstain(self) -> Field<'a, u64> {
        field(self.0, Key::Abstain)
    }

    /// How many vote blank, or with a void ballot.
    pub(crate) fn blank(self) -> Field<'a, u64> {
        field(self.0, Key::Blank)
    }

    /// How many raise a reasoned objection.
    pub(crate) fn blocks(self) -> Field<'a, u64> {
        field(self.0, Key::Blocks)
    }

    /// Whether the proposal passes.
    pub(crate) fn passes(self) -> Field<'a, bool> {
        field(self.0, Key::Passes)
    }

    /// What the example is meant to show.
    pub(crate) fn text(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Text)
    }
}

/// A case in which a commitment does not hold.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Exception<'a>(Node<'a>);

impl<'a> FromNode<'a> for Exception<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Exception(node))
    }
}

impl<'a> View<'a> for Exception<'a> {
    const PART: Part = Part::Exception;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Exception<'a> {
    /// The case, described so that it can be recognised.
    pub(crate) fn text(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Text)
    }

    /// What must be observed for the exception to apply.
    pub(crate) fn criterion(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Criterion)
    }

    /// Who, or which process, decides that the case is given.
    pub(crate) fn decided_by(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::DecidedBy)
    }
}

/// One cell of the reciprocity matrix: who gives what to whom.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Exchange<'a>(Node<'a>);

impl<'a> FromNode<'a> for Exchange<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Exchange(node))
    }
}

impl<'a> View<'a> for Exchange<'a> {
    const PART: Part = Part::Exchange;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Exchange<'a> {
    /// The short name by which the rest of the code refers to this exchange.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// Who gives.
    pub(crate) fn from(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::From)
    }

    /// Who receives.
    pub(crate) fn to(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::To)
    }

    /// What is given.
    pub(crate) fn gives(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Gives)
    }

    /// In which form of wealth it is given.
    pub(crate) fn kind(self) -> Field<'a, document::ExchangeKind> {
        field(self.0, Key::Kind)
    }

    /// How much money, when money is given.
    pub(crate) fn amount(self) -> Field<'a, Amount<'a>> {
        field(self.0, Key::Amount)
    }

    /// The exchange that this one answers.
    pub(crate) fn in_return_for(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::InReturnFor)
    }

    /// When, how often and on which conditions it is given.
    pub(crate) fn terms(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Terms)
    }
}

/// How the collective governs itself and this text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Governance<'a>(Node<'a>);

impl<'a> FromNode<'a> for Governance<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Governance(node))
    }
}

impl<'a> View<'a> for Governance<'a> {
    const PART: Part = Part::Governance;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Governance<'a> {
    /// The functions that are entrusted to someone.
    pub(crate) fn roles(self) -> Items<'a, Node<'a>> {
        items(self.0, Key::Roles)
    }

    /// How decisions are made, each way precise enough to be computed.
    pub(crate) fn processes(self) -> Items<'a, Process<'a>> {
        items(self.0, Key::Processes)
    }

    /// The ways of belonging, with how one comes in and how one leaves.
    pub(crate) fn membership(self) -> Items<'a, Node<'a>> {
        items(self.0, Key::Membership)
    }

    /// How a breach is raised and settled.
    pub(crate) fn recourse(self) -> Items<'a, Recourse<'a>> {
        items(self.0, Key::Recourse)
    }

    /// The consequences of a breach, from the lightest to the gravest.
    pub(crate) fn sanctions(self) -> Items<'a, Sanction<'a>> {
        items(self.0, Key::Sanctions)
    }

    /// How this text is changed.
    pub(crate) fn amendment(self) -> Field<'a, Amendment<'a>> {
        field(self.0, Key::Amendment)
    }

    /// Who keeps the social code itself, how one contributes and where its versions are deposited.
    pub(crate) fn stewardship(self) -> Field<'a, Stewardship<'a>> {
        field(self.0, Key::Stewardship)
    }

    /// What happens when the collective ends: who decides, and what becomes of assets and data.
    pub(crate) fn dissolution(self) -> Field<'a, Dissolution<'a>> {
        field(self.0, Key::Dissolution)
    }
}

/// Where the subject comes from, as a story and as dated events.
#[derive(Debug, Clone, Copy)]
pub(crate) struct History<'a>(Node<'a>);

impl<'a> FromNode<'a> for History<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(History(node))
    }
}

impl<'a> View<'a> for History<'a> {
    const PART: Part = Part::History;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> History<'a> {
    /// The story as the collective tells it.
    pub(crate) fn story(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Story)
    }

    /// The moments that counted, each with its date.
    pub(crate) fn events(self) -> Items<'a, Event<'a>> {
        items(self.0, Key::Events)
    }
}

/// A number or name under which a register knows the subject.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Identifier<'a>(Node<'a>);

impl<'a> FromNode<'a> for Identifier<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Identifier(node))
    }
}

impl<'a> View<'a> for Identifier<'a> {
    const PART: Part = Part::Identifier;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Identifier<'a> {
    /// The register or system that gave the identifier.
    pub(crate) fn scheme(self) -> Field<'a, &'a str> {
        field(self.0, Key::Scheme)
    }

    /// The identifier itself, as the register writes it.
    pub(crate) fn value(self) -> Field<'a, &'a str> {
        field(self.0, Key::Value)
    }
}

/// Something counted or observed, so that anyone can know whether a commitment is kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Indicator<'a>(Node<'a>);

impl<'a> FromNode<'a> for Indicator<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Indicator(node))
    }
}

impl<'a> View<'a> for Indicator<'a> {
    const PART: Part = Part::Indicator;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Indicator<'a> {
    /// The short name by which the rest of the code refers to this indicator.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// What the indicator is called.
    pub(crate) fn name(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Name)
    }

    /// What exactly is counted or observed.
    pub(crate) fn definition(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Definition)
    }

    /// The unit of its values.
    pub(crate) fn unit(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Unit)
    }

    /// How and from which source the value is obtained, so that another person finds the same.
    pub(crate) fn method(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Method)
    }

    /// The value at the start, with which later ones are compared.
    pub(crate) fn baseline(self) -> Field<'a, Observed<'a>> {
        field(self.0, Key::Baseline)
    }

    /// The value to be reached.
    pub(crate) fn target(self) -> Field<'a, Target<'a>> {
        field(self.0, Key::Target)
    }

    /// How often it is measured.
    pub(crate) fn every(self) -> Field<'a, Time<'a>> {
        field(self.0, Key::Every)
    }
}

/// One challenge, objective, mission or value, which principles can serve and actions can carry out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Item<'a>(Node<'a>);

impl<'a> FromNode<'a> for Item<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Item(node))
    }
}

impl<'a> View<'a> for Item<'a> {
    const PART: Part = Part::Item;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Item<'a> {
    /// The short name by which the rest of the code refers to this point.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// The point itself, one idea only.
    pub(crate) fn text(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Text)
    }

    /// Why it matters here.
    pub(crate) fn rationale(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Rationale)
    }
}

/// A tie to another social code, statute, by-law or law.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Link<'a>(Node<'a>);

impl<'a> FromNode<'a> for Link<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Link(node))
    }
}

impl<'a> View<'a> for Link<'a> {
    const PART: Part = Part::Link;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Link<'a> {
    /// What the other text or its subject is to this one.
    pub(crate) fn rel(self) -> Field<'a, document::LinkRelation> {
        field(self.0, Key::Rel)
    }

    /// The address of the other text.
    pub(crate) fn target(self) -> Field<'a, &'a str> {
        field(self.0, Key::Target)
    }

    /// What the other text is called.
    pub(crate) fn title(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Title)
    }

    /// Which version of the other text is meant, as that text names it.
    pub(crate) fn version(self) -> Field<'a, &'a str> {
        field(self.0, Key::Version)
    }

    /// The fingerprint of the other text, which shows that it has not changed.
    pub(crate) fn digest(self) -> Field<'a, &'a str> {
        field(self.0, Key::Digest)
    }

    /// Which of the two prevails when they conflict.
    pub(crate) fn precedence(self) -> Field<'a, document::Precedence> {
        field(self.0, Key::Precedence)
    }
}

/// The value found for an indicator on a day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measurement<'a>(Node<'a>);

impl<'a> FromNode<'a> for Measurement<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Measurement(node))
    }
}

impl<'a> View<'a> for Measurement<'a> {
    const PART: Part = Part::Measurement;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Measurement<'a> {
    /// The indicator that was measured.
    pub(crate) fn indicator(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::Indicator)
    }

    /// The day on which, or up to which, it was measured.
    pub(crate) fn at(self) -> Field<'a, Date> {
        field(self.0, Key::At)
    }

    /// The value found, in the unit of the indicator.
    pub(crate) fn value(self) -> Field<'a, Observed<'a>> {
        field(self.0, Key::Value)
    }

    /// What the value relies on.
    pub(crate) fn evidence(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Evidence)
    }

    /// Who measured it.
    pub(crate) fn by(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::By)
    }
}

/// A way of working: how principles are put into practice.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Model<'a>(Node<'a>);

impl<'a> FromNode<'a> for Model<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Model(node))
    }
}

impl<'a> View<'a> for Model<'a> {
    const PART: Part = Part::Model;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Model<'a> {
    /// The short name by which the rest of the code refers to this model.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// What the model is called.
    pub(crate) fn name(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Name)
    }

    /// How it works, so that a newcomer could take part.
    pub(crate) fn text(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Text)
    }

    /// True when this is done today, false when it is an intention.
    pub(crate) fn practised(self) -> Field<'a, bool> {
        field(self.0, Key::Practised)
    }

    /// The principles that this model puts into practice.
    pub(crate) fn applies(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Applies)
    }
}

/// A length of time: a number and a unit, for example 3 months.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Period<'a>(Node<'a>);

impl<'a> FromNode<'a> for Period<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Period(node))
    }
}

impl<'a> View<'a> for Period<'a> {
    const PART: Part = Part::Period;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Period<'a> {
    /// How many units.
    pub(crate) fn count(self) -> Field<'a, u64> {
        field(self.0, Key::Count)
    }

    /// The unit in which it is counted.
    pub(crate) fn unit(self) -> Field<'a, document::Unit> {
        field(self.0, Key::Unit)
    }
}

/// A dimension still to be written, with the date by which it will be.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Planned<'a>(Node<'a>);

impl<'a> FromNode<'a> for Planned<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Planned(node))
    }
}

impl<'a> View<'a> for Planned<'a> {
    const PART: Part = Part::Planned;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Planned<'a> {
    /// The day by which it will be written.
    pub(crate) fn by(self) -> Field<'a, Date> {
        field(self.0, Key::By)
    }

    /// What is missing and how it will be written.
    pub(crate) fn text(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Text)
    }
}

/// Something that the collective holds to be right, and from which models and commitments follow.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Principle<'a>(Node<'a>);

impl<'a> FromNode<'a> for Principle<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Principle(node))
    }
}

impl<'a> View<'a> for Principle<'a> {
    const PART: Part = Part::Principle;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Principle<'a> {
    /// The short name by which the rest of the code refers to this principle.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// The principle itself.
    pub(crate) fn text(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Text)
    }

    /// Why it is held.
    pub(crate) fn rationale(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Rationale)
    }

    /// What anyone can observe to tell whether the principle is lived.
    pub(crate) fn criteria(self) -> Items<'a, Text<'a>> {
        items(self.0, Key::Criteria)
    }

    /// The objectives, missions or values that this principle serves.
    pub(crate) fn serves(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Serves)
    }
}

/// A way of deciding, precise enough to compute whether a proposal passes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Process<'a>(Node<'a>);

impl<'a> FromNode<'a> for Process<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Process(node))
    }
}

impl<'a> View<'a> for Process<'a> {
    const PART: Part = Part::Process;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Process<'a> {
    /// The short name by which the rest of the code refers to this process.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// What the process is called.
    pub(crate) fn name(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Name)
    }

    /// The subjects on which it decides.
    pub(crate) fn scope(self) -> Items<'a, Text<'a>> {
        items(self.0, Key::Scope)
    }

    /// The way in which agreement is reached.
    pub(crate) fn method(self) -> Field<'a, document::Method> {
        field(self.0, Key::Method)
    }

    /// Who takes part in the decision: the persons or organisations that are eligible.
    pub(crate) fn participants(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Participants)
    }

    /// Who may bring a proposal.
    pub(crate) fn proposer(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::Proposer)
    }

    /// How long before the decision the proposal is made known, so that everyone can prepare.
    pub(crate) fn notice(self) -> Field<'a, Time<'a>> {
        field(self.0, Key::Notice)
    }

    /// How the proposal is discussed before deciding.
    pub(crate) fn discussion(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Discussion)
    }

    /// How many must take part for the decision to be valid; write “none” when there is no such condition.
    pub(crate) fn quorum(self) -> Field<'a, Quorum<'a>> {
        field(self.0, Key::Quorum)
    }

    /// How much support a proposal needs, and out of what it is counted.
    pub(crate) fn threshold(self) -> Field<'a, Threshold<'a>> {
        field(self.0, Key::Threshold)
    }

    /// Whether those who abstain count among those who voted.
    pub(crate) fn abstentions(self) -> Field<'a, document::Abstentions> {
        field(self.0, Key::Abstentions)
    }

    /// Whether blank and void votes count among the votes out of which the share is counted.
    pub(crate) fn blank_votes(self) -> Field<'a, document::BlankVotes> {
        field(self.0, Key::BlankVotes)
    }

    /// How many reasoned objections stop a proposal.
    pub(crate) fn block(self) -> Field<'a, u64> {
        field(self.0, Key::Block)
    }

    /// What happens when support and opposition are equal.
    pub(crate) fn tie(self) -> Field<'a, document::Tie> {
        field(self.0, Key::Tie)
    }

    /// How long after the decision it takes effect, or may still be contested.
    pub(crate) fn delay(self) -> Field<'a, Time<'a>> {
        field(self.0, Key::Delay)
    }

    /// The process that decides when this one does not succeed.
    pub(crate) fn fallback(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::Fallback)
    }

    /// How and where the decision is written down.
    pub(crate) fn record(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Record)
    }

    /// Who stands aside, and when, because interests conflict.
    pub(crate) fn recusal(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Recusal)
    }

    /// Votes with their result, which show and test how the process is counted.
    pub(crate) fn examples(self) -> Items<'a, Example<'a>> {
        items(self.0, Key::Examples)
    }

    /// What the other keys cannot say.
    pub(crate) fn text(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Text)
    }
}

/// Why the subject exists, in the four parts of the method: context, challenges, objectives and missions, with the values held.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Purpose<'a>(Node<'a>);

impl<'a> FromNode<'a> for Purpose<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Purpose(node))
    }
}

impl<'a> View<'a> for Purpose<'a> {
    const PART: Part = Part::Purpose;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Purpose<'a> {
    /// The reason for being in a sentence or two: that of the subject, not of this text.
    pub(crate) fn statement(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Statement)
    }

    /// The situation from which the purpose arises.
    pub(crate) fn context(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Context)
    }

    /// What is at stake in that situation.
    pub(crate) fn challenges(self) -> Items<'a, Item<'a>> {
        items(self.0, Key::Challenges)
    }

    /// What is to be reached.
    pub(crate) fn objectives(self) -> Items<'a, Item<'a>> {
        items(self.0, Key::Objectives)
    }

    /// What one takes on in order to reach it.
    pub(crate) fn missions(self) -> Items<'a, Item<'a>> {
        items(self.0, Key::Missions)
    }

    /// What one holds dear and would not give up.
    pub(crate) fn values(self) -> Items<'a, Item<'a>> {
        items(self.0, Key::Values)
    }
}

/// How many must take part for a decision to be valid: a share or a head count.
#[derive(Debug, Clone, Copy)]
pub(crate) struct QuorumRule<'a>(Node<'a>);

impl<'a> FromNode<'a> for QuorumRule<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(QuorumRule(node))
    }
}

impl<'a> View<'a> for QuorumRule<'a> {
    const PART: Part = Part::QuorumRule;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> QuorumRule<'a> {
    /// The share that must take part.
    pub(crate) fn value(self) -> Field<'a, Share<'a>> {
        field(self.0, Key::Value)
    }

    /// How many must take part.
    pub(crate) fn count(self) -> Field<'a, u64> {
        field(self.0, Key::Count)
    }

    /// Out of whom the share is counted.
    pub(crate) fn base(self) -> Field<'a, document::QuorumBase> {
        field(self.0, Key::Base)
    }

    /// What happens when too few take part.
    pub(crate) fn on_failure(self) -> Field<'a, document::QuorumFailure> {
        field(self.0, Key::OnFailure)
    }
}

/// What happened since the text was written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Record<'a>(Node<'a>);

impl<'a> FromNode<'a> for Record<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Record(node))
    }
}

impl<'a> View<'a> for Record<'a> {
    const PART: Part = Part::Record;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Record<'a> {
    /// What is done to carry out the intentions.
    pub(crate) fn actions(self) -> Items<'a, Action<'a>> {
        items(self.0, Key::Actions)
    }

    /// The values found for the indicators.
    pub(crate) fn measurements(self) -> Items<'a, Measurement<'a>> {
        items(self.0, Key::Measurements)
    }

    /// The documents, data and testimonies on which the rest relies.
    pub(crate) fn evidence(self) -> Items<'a, Evidence<'a>> {
        items(self.0, Key::Evidence)
    }

    /// Judgements on whether what was promised is kept.
    pub(crate) fn assessments(self) -> Items<'a, Assessment<'a>> {
        items(self.0, Key::Assessments)
    }

    /// The decisions made, with their count.
    pub(crate) fn decisions(self) -> Items<'a, Decision<'a>> {
        items(self.0, Key::Decisions)
    }

    /// Who adopted which version, one entry a party.
    pub(crate) fn adoptions(self) -> Items<'a, Adoption<'a>> {
        items(self.0, Key::Adoptions)
    }

    /// The versions of the text in order, each tied to the one before.
    pub(crate) fn revisions(self) -> Items<'a, Revision<'a>> {
        items(self.0, Key::Revisions)
    }
}

/// A way by which anyone concerned can raise a breach and have it settled.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Recourse<'a>(Node<'a>);

impl<'a> FromNode<'a> for Recourse<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Recourse(node))
    }
}

impl<'a> View<'a> for Recourse<'a> {
    const PART: Part = Part::Recourse;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Recourse<'a> {
    /// The short name by which the rest of the code refers to this way.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// What it is called.
    pub(crate) fn name(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Name)
    }

    /// What is done, in order, from talking to deciding.
    pub(crate) fn steps(self) -> Items<'a, RecourseStep<'a>> {
        items(self.0, Key::Steps)
    }

    /// How each side is heard before anything is decided.
    pub(crate) fn hearing(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Hearing)
    }

    /// How the outcome can be contested.
    pub(crate) fn appeal(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Appeal)
    }

    /// Who settles it in the end.
    pub(crate) fn body(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::Body)
    }
}

/// One step: who does what, and within what time.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RecourseStep<'a>(Node<'a>);

impl<'a> FromNode<'a> for RecourseStep<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(RecourseStep(node))
    }
}

impl<'a> View<'a> for RecourseStep<'a> {
    const PART: Part = Part::RecourseStep;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> RecourseStep<'a> {
    /// Who acts at this step.
    pub(crate) fn who(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::Who)
    }

    /// What is done.
    pub(crate) fn means(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Means)
    }

    /// The time in which it must be done.
    pub(crate) fn within(self) -> Field<'a, Time<'a>> {
        field(self.0, Key::Within)
    }
}

/// A part of the text that a party does not accept, or accepts on a condition.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reservation<'a>(Node<'a>);

impl<'a> FromNode<'a> for Reservation<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Reservation(node))
    }
}

impl<'a> View<'a> for Reservation<'a> {
    const PART: Part = Part::Reservation;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Reservation<'a> {
    /// The element on which the reservation bears.
    pub(crate) fn of(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::Of)
    }

    /// The reservation and its reasons.
    pub(crate) fn text(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Text)
    }
}

/// Something held in common or put to work, and those who take care of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Resource<'a>(Node<'a>);

impl<'a> FromNode<'a> for Resource<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Resource(node))
    }
}

impl<'a> View<'a> for Resource<'a> {
    const PART: Part = Part::Resource;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Resource<'a> {
    /// The short name by which the rest of the code refers to this resource.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// What the resource is called.
    pub(crate) fn name(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Name)
    }

    /// What sort of resource it is.
    pub(crate) fn kind(self) -> Field<'a, document::ResourceKind> {
        field(self.0, Key::Kind)
    }

    /// What it is, in what state, and how much of it there is.
    pub(crate) fn description(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Description)
    }

    /// The licence under which it is shared, for a text, code or data.
    pub(crate) fn license(self) -> Field<'a, &'a str> {
        field(self.0, Key::License)
    }

    /// Who takes care of it and answers for it.
    pub(crate) fn stewards(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Stewards)
    }

    /// Where it can be found or read about.
    pub(crate) fn url(self) -> Field<'a, &'a str> {
        field(self.0, Key::Url)
    }
}

/// When a text is to be read again by those it concerns.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Review<'a>(Node<'a>);

impl<'a> FromNode<'a> for Review<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Review(node))
    }
}

impl<'a> View<'a> for Review<'a> {
    const PART: Part = Part::Review;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Review<'a> {
    /// The day by which the next review must have taken place.
    pub(crate) fn by(self) -> Field<'a, Date> {
        field(self.0, Key::By)
    }

    /// How often the text is reviewed, for example every year.
    pub(crate) fn every(self) -> Field<'a, Time<'a>> {
        field(self.0, Key::Every)
    }
}

/// A version of the text, tied to the one before so that none can be altered unseen.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Revision<'a>(Node<'a>);

impl<'a> FromNode<'a> for Revision<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Revision(node))
    }
}

impl<'a> View<'a> for Revision<'a> {
    const PART: Part = Part::Revision;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Revision<'a> {
    /// The number of the version.
    pub(crate) fn version(self) -> Field<'a, &'a str> {
        field(self.0, Key::Version)
    }

    /// The day on which it was deposited.
    pub(crate) fn at(self) -> Field<'a, Date> {
        field(self.0, Key::At)
    }

    /// The fingerprint of its text.
    pub(crate) fn digest(self) -> Field<'a, &'a str> {
        field(self.0, Key::Digest)
    }

    /// The fingerprint of the version before; left out for the first.
    pub(crate) fn previous(self) -> Field<'a, &'a str> {
        field(self.0, Key::Previous)
    }

    /// What changed and why.
    pub(crate) fn summary(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Summary)
    }

    /// The decision that adopted it.
    pub(crate) fn decided_by(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::DecidedBy)
    }

    /// Where this version is deposited.
    pub(crate) fn url(self) -> Field<'a, &'a str> {
        field(self.0, Key::Url)
    }
}

/// One right in the bundle: who may do what, with which resource, on which conditions.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Right<'a>(Node<'a>);

impl<'a> FromNode<'a> for Right<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Right(node))
    }
}

impl<'a> View<'a> for Right<'a> {
    const PART: Part = Part::Right;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Right<'a> {
    /// The short name by which the rest of the code refers to this right.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// What it allows.
    pub(crate) fn right(self) -> Field<'a, document::RightKind> {
        field(self.0, Key::Right)
    }

    /// The resource that it bears on; without it, the right bears on the subject as a whole.
    pub(crate) fn resource(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::Resource)
    }

    /// Who has the right.
    pub(crate) fn holders(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Holders)
    }

    /// What must be fulfilled in order to exercise it.
    pub(crate) fn conditions(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Conditions)
    }

    /// What the other keys cannot say.
    pub(crate) fn text(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Text)
    }
}

/// A consequence that a breach can have, decided fairly and in proportion.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sanction<'a>(Node<'a>);

impl<'a> FromNode<'a> for Sanction<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Sanction(node))
    }
}

impl<'a> View<'a> for Sanction<'a> {
    const PART: Part = Part::Sanction;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Sanction<'a> {
    /// The short name by which the rest of the code refers to this sanction.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// The breaches that can lead to it.
    pub(crate) fn grounds(self) -> Items<'a, Text<'a>> {
        items(self.0, Key::Grounds)
    }

    /// Its place on the scale from 1, the lightest, to 9, the gravest.
    pub(crate) fn level(self) -> Field<'a, u64> {
        field(self.0, Key::Level)
    }

    /// What it means in practice for the party concerned.
    pub(crate) fn effect(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Effect)
    }

    /// Who, or which process, decides it.
    pub(crate) fn decided_by(self) -> Field<'a, Reference<'a>> {
        field(self.0, Key::DecidedBy)
    }

    /// How the party concerned is heard first.
    pub(crate) fn hearing(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Hearing)
    }

    /// How the sanction can be contested.
    pub(crate) fn appeal(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Appeal)
    }
}

/// The governance of the social code itself.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stewardship<'a>(Node<'a>);

impl<'a> FromNode<'a> for Stewardship<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Stewardship(node))
    }
}

impl<'a> View<'a> for Stewardship<'a> {
    const PART: Part = Part::Stewardship;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Stewardship<'a> {
    /// Who keeps the text, answers questions about it and sees to its reviews.
    pub(crate) fn keepers(self) -> Items<'a, Reference<'a>> {
        items(self.0, Key::Keepers)
    }

    /// How anyone can propose a change, member or not.
    pub(crate) fn contribute(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Contribute)
    }

    /// The address where each version is deposited, dated and left unaltered.
    pub(crate) fn deposit(self) -> Field<'a, &'a str> {
        field(self.0, Key::Deposit)
    }

    /// How often, and by whom, the text is compared with reality.
    pub(crate) fn audit(self) -> Field<'a, AuditPlan<'a>> {
        field(self.0, Key::Audit)
    }

    /// The tools with which the text is written, discussed and followed.
    pub(crate) fn tools(self) -> Items<'a, Text<'a>> {
        items(self.0, Key::Tools)
    }
}

/// What a social code is about: the general information that lets anyone know who is speaking and where.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Subject<'a>(Node<'a>);

impl<'a> FromNode<'a> for Subject<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Subject(node))
    }
}

impl<'a> View<'a> for Subject<'a> {
    const PART: Part = Part::Subject;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Subject<'a> {
    /// What sort of thing it is.
    pub(crate) fn kind(self) -> Field<'a, document::SubjectKind> {
        field(self.0, Key::Kind)
    }

    /// The name by which it is known.
    pub(crate) fn name(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Name)
    }

    /// What it is and does, in a few sentences.
    pub(crate) fn description(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Description)
    }

    /// What is actually done, one activity an item.
    pub(crate) fn activities(self) -> Items<'a, Text<'a>> {
        items(self.0, Key::Activities)
    }

    /// Where it presents itself on the web.
    pub(crate) fn url(self) -> Field<'a, &'a str> {
        field(self.0, Key::Url)
    }

    /// Its numbers in registers, so that it is not taken for another.
    pub(crate) fn identifiers(self) -> Items<'a, Identifier<'a>> {
        items(self.0, Key::Identifiers)
    }

    /// Its form in law; say “informal” when it has none.
    pub(crate) fn legal_form(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::LegalForm)
    }

    /// When it was founded, as precisely as known.
    pub(crate) fn founded(self) -> Field<'a, &'a str> {
        field(self.0, Key::Founded)
    }

    /// Where it acts.
    pub(crate) fn territory(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Territory)
    }

    /// Whom it is meant for.
    pub(crate) fn audiences(self) -> Items<'a, Text<'a>> {
        items(self.0, Key::Audiences)
    }

    /// How large it is: members, people employed, hectares, whatever says it best.
    pub(crate) fn size(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Size)
    }

    /// Where to ask a question or to contest.
    pub(crate) fn contact(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Contact)
    }
}

/// The count of a decision.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tally<'a>(Node<'a>);

impl<'a> FromNode<'a> for Tally<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Tally(node))
    }
}

impl<'a> View<'a> for Tally<'a> {
    const PART: Part = Part::Tally;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Tally<'a> {
    /// How many could take part.
    pub(crate) fn eligible(self) -> Field<'a, u64> {
        field(self.0, Key::Eligible)
    }

    /// How many took part, or were represented.
    pub(crate) fn present(self) -> Field<'a, u64> {
        field(self.0, Key::Present)
    }

    /// How many supported the proposal.
    pub(crate) fn for_(self) -> Field<'a, u64> {
        field(self.0, Key::For)
    }

    /// How many opposed it.
    pub(crate) fn against(self) -> Field<'a, u64> {
        field(self.0, Key::Against)
    }

    /// How many abstained.
    pub(crate) fn abstain(self) -> Field<'a, u64> {
        field(self.0, Key::Abstain)
    }

    /// How many voted blank, or with a void ballot.
    pub(crate) fn blank(self) -> Field<'a, u64> {
        field(self.0, Key::Blank)
    }

    /// How many raised a reasoned objection.
    pub(crate) fn blocks(self) -> Field<'a, u64> {
        field(self.0, Key::Blocks)
    }
}

/// The value that an indicator should reach, and by when.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Target<'a>(Node<'a>);

impl<'a> FromNode<'a> for Target<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Target(node))
    }
}

impl<'a> View<'a> for Target<'a> {
    const PART: Part = Part::Target;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Target<'a> {
    /// The value to compare with.
    pub(crate) fn value(self) -> Field<'a, Observed<'a>> {
        field(self.0, Key::Value)
    }

    /// How the measured value must compare with it.
    pub(crate) fn operator(self) -> Field<'a, document::Operator> {
        field(self.0, Key::Operator)
    }

    /// The day by which it should be reached.
    pub(crate) fn by(self) -> Field<'a, Date> {
        field(self.0, Key::By)
    }
}

/// A word with a precise meaning in this text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Term<'a>(Node<'a>);

impl<'a> FromNode<'a> for Term<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Term(node))
    }
}

impl<'a> View<'a> for Term<'a> {
    const PART: Part = Part::Term;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Term<'a> {
    /// The short name by which the term is referred to.
    pub(crate) fn id(self) -> Field<'a, &'a str> {
        field(self.0, Key::Id)
    }

    /// The word, as the text uses it.
    pub(crate) fn term(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Term)
    }

    /// What it means here.
    pub(crate) fn definition(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Definition)
    }

    /// The address of the same notion in a public vocabulary.
    pub(crate) fn same_as(self) -> Field<'a, &'a str> {
        field(self.0, Key::SameAs)
    }
}

/// How much support a proposal needs to pass: a share or a head count.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Threshold<'a>(Node<'a>);

impl<'a> FromNode<'a> for Threshold<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Threshold(node))
    }
}

impl<'a> View<'a> for Threshold<'a> {
    const PART: Part = Part::Threshold;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Threshold<'a> {
    /// The share that support must exceed; exactly this share is not enough.
    pub(crate) fn over(self) -> Field<'a, Share<'a>> {
        field(self.0, Key::Over)
    }

    /// The share that support must reach; exactly this share is enough.
    pub(crate) fn at_least(self) -> Field<'a, Share<'a>> {
        field(self.0, Key::AtLeast)
    }

    /// How many must support it, however many they are out of.
    pub(crate) fn count(self) -> Field<'a, u64> {
        field(self.0, Key::Count)
    }

    /// Out of what the share is counted, or whose support counts.
    pub(crate) fn base(self) -> Field<'a, document::ThresholdBase> {
        field(self.0, Key::Base)
    }

    /// How many may be missing from the threshold, as in “consensus minus one”.
    pub(crate) fn minus(self) -> Field<'a, u64> {
        field(self.0, Key::Minus)
    }
}

/// A delay, a notice, a frequency, as a text would say it: “within 15 days after the request”, “at least seven days before the assembly”, “at least twice a year”.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Timing<'a>(Node<'a>);

impl<'a> FromNode<'a> for Timing<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.is_object().then_some(Timing(node))
    }
}

impl<'a> View<'a> for Timing<'a> {
    const PART: Part = Part::Timing;

    fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Timing<'a> {
    /// How long one has.
    pub(crate) fn within(self) -> Field<'a, Period<'a>> {
        field(self.0, Key::Within)
    }

    /// What starts the delay.
    pub(crate) fn after(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::After)
    }

    /// How long before something at the latest, for what must be done ahead: a notice of seven days.
    pub(crate) fn ahead(self) -> Field<'a, Period<'a>> {
        field(self.0, Key::Ahead)
    }

    /// Before what.
    pub(crate) fn before(self) -> Field<'a, Text<'a>> {
        field(self.0, Key::Before)
    }

    /// The period that comes back, for a frequency.
    pub(crate) fn every(self) -> Field<'a, Period<'a>> {
        field(self.0, Key::Every)
    }

    /// How many times in each period; once when it is left out.
    pub(crate) fn at_least(self) -> Field<'a, u64> {
        field(self.0, Key::AtLeast)
    }

    /// What holds when this time cannot be kept.
    pub(crate) fn or_else(self) -> Field<'a, Time<'a>> {
        field(self.0, Key::OrElse)
    }
}
