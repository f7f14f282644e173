//! What a document says of its parties, side by side and one by one.

use crate::views::Element;
use crate::views::Party;
use crate::views::Place;
use serde::Serialize;

/// All parties side by side.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SideBySide {
    /// The parties: stakeholders, roles, kinds of member and bodies in the order of the text, then those that are only named, such as
    /// parties of other codes. At most 1,000.
    pub rows: Vec<PartyRow>,
    /// How many more parties there are.
    pub omitted: usize,
    /// The commitments by which nobody is bound, since they name no bearer. At most 1,000.
    pub borne_by_nobody: Vec<Element>,
    /// The commitments that are owed to nobody in particular, without permissions. At most 1,000.
    pub owed_to_nobody: Vec<Element>,
    /// How many more commitments have no bearer, or nobody to whom they are owed.
    pub omitted_commitments: usize,
}

/// A party in numbers.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PartyRow {
    /// The id, or the address of an element of another code, as it is written.
    pub id: String,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is: the kind of a stakeholder (`person`, `organisation`, `group`, `public-body`, `ecosystem`, `category`),
    /// `role`, `membership`, `body`, `elsewhere` for an element of another code, `unknown` for an id that nothing has.
    pub kind: String,
    /// The last day on which it existed, if it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Where it is described. Absent where it is only named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// How often elements name the party itself.
    pub direct: Tallies,
    /// What comes besides through the groups, classes and bodies to which it belongs and the roles that it holds. Absent where
    /// that was not counted, since the ties of the document are too many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inherited: Option<Tallies>,
    /// What stands out when both sides are compared.
    pub remarks: Vec<Remark>,
}

/// How many elements name a party, by what they make of it.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Tallies {
    /// Commitments by which it is bound, without permissions.
    pub owes: usize,
    /// Of these, duties.
    pub must: usize,
    /// Of these, prohibitions.
    pub must_not: usize,
    /// Of these, what is expected.
    pub should: usize,
    /// Of these, what is discouraged.
    pub should_not: usize,
    /// Permissions that it has.
    pub may: usize,
    /// Commitments that are owed to it.
    pub owed: usize,
    /// Of these, those that name a recourse.
    pub with_recourse: usize,
    /// Permissions of others toward it.
    pub allows: usize,
    /// Rights that it holds.
    pub rights: usize,
    /// Roles that it holds.
    pub roles: usize,
    /// Exchanges in which it gives.
    pub gives: usize,
    /// Exchanges in which it receives.
    pub receives: usize,
    /// Decision processes in which it takes part.
    pub decides: usize,
    /// What else it decides or sets going: proposals, appointments, approvals, recourse, sanctions, exceptions.
    pub settles: usize,
    /// What it cares for: resources, the text, its audit.
    pub keeps: usize,
    /// What it wrote, adopted, did, assessed, measured and attested.
    pub record: usize,
    /// What else is said of it: what can be decided about it, contested or revoked, from among whom a role is filled.
    pub concerns: usize,
}

/// What stands out about a party.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Remark {
    /// What it is about.
    pub remark: RemarkKind,
    /// The same in words, with its numbers.
    pub message: String,
}

/// What stands out about a party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RemarkKind {
    /// It owes, and nothing is owed to it.
    OwesWithoutReturn,
    /// It is owed, and owes nothing. Never said of an ecosystem.
    OwedWithoutOwing,
    /// It owes or is owed, and takes part in no decision process, though the text has some.
    NeverDecides,
    /// It owes or is owed, and no way to raise a breach is written for it.
    NoRecourse,
    /// Some of what is owed to it names no recourse.
    PartlyWithoutRecourse,
    /// It gives, and receives nothing.
    GivesWithoutReceiving,
    /// It receives, and gives nothing.
    ReceivesWithoutGiving,
    /// All that is said of it is what others may do toward it.
    OnlyOffered,
    /// A role that nobody is said to hold.
    RoleWithoutHolder,
    /// A body that the text says not to be formed.
    NotFormed,
    /// Nothing in the text names it.
    NamedNowhere,
}

/// A party with every element that names it.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PartyPage {
    /// The party in numbers.
    #[serde(flatten)]
    pub row: PartyRow,
    /// To what it belongs.
    pub member_of: Vec<Party>,
    /// Who belongs to it, or holds it. At most 1,000.
    pub members: Vec<Party>,
    /// How many more belong to it.
    pub omitted_members: usize,
    /// Of a body, who sits in it, who presides and how it meets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<BodyFacts>,
    /// The elements that name the party itself.
    pub ties: Ties,
    /// The articles whose words name it, in the order of the text. At most 100.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub articles: Vec<NamingArticle>,
    /// What comes to it through others, the nearest first. At most 100. An organisation binds itself and not its members.
    pub through: Vec<Inherited>,
    /// How many more there are through which something may come to it.
    pub omitted: usize,
}

/// An article whose words name a party.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NamingArticle {
    /// How it is cited. Absent where neither it nor what it stands in has a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num: Option<String>,
    /// The first of its texts that names the party, in one line, shortened where it is long.
    pub text: String,
    /// Where that stands.
    #[serde(flatten)]
    pub place: Place,
}

/// Who sits in a body, who presides and how it meets.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BodyFacts {
    /// What sort of body it is: `assembly`, `board`, `committee`, `office`, `team`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// False where the text says that it is not formed; else absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formed: Option<bool>,
    /// Who takes the chair.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chair: Option<Party>,
    /// Who sits in it. At most 1,000.
    pub seats: Vec<SeatFacts>,
    /// Its kinds of meeting, each with its times in words. At most 1,000.
    pub sessions: Vec<Element>,
    /// How many more seats and sessions there are.
    pub omitted: usize,
}

/// A seat in a body.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SeatFacts {
    /// Who sits there.
    #[serde(flatten)]
    pub party: Party,
    /// `deliberative` where it decides, `consultative` where it only advises.
    pub voice: String,
    /// How many votes each has, where the text says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub votes: Option<u64>,
    /// Its share of all votes, as it is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<String>,
}

/// What comes to a party through a group, class or body to which it belongs, or a role that it holds.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Inherited {
    /// Why it comes to it.
    pub because: Because,
    /// The group, class, body or role that the elements name.
    #[serde(flatten)]
    pub source: Party,
    /// Who belongs to that group, or holds that role, where it is not the party itself: the name, in one line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub via: Option<String>,
    /// The elements; what was listed before is not repeated.
    pub ties: Ties,
}

/// Why what an element says of one party is true of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Because {
    /// It belongs to the group, category, class or body.
    Member,
    /// It holds the role.
    Holder,
}

/// The elements that name a party. Of each list at most 1,000.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Ties {
    /// By what it is bound.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub owes: Vec<Tie>,
    /// What it may do, and nobody may hinder.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub may: Vec<Tie>,
    /// What is owed to it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub owed: Vec<Tie>,
    /// What others may do toward it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allows: Vec<Tie>,
    /// The rights that it holds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rights: Vec<Tie>,
    /// The roles that it holds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Tie>,
    /// What it gives.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub gives: Vec<Tie>,
    /// What it receives.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub receives: Vec<Tie>,
    /// The decision processes in which it takes part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub decides: Vec<Tie>,
    /// What else it decides or sets going.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub settles: Vec<Tie>,
    /// What it cares for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keeps: Vec<Tie>,
    /// What it wrote, adopted, did, assessed, measured and attested.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub record: Vec<Tie>,
    /// What else is said of it: what can be decided about it, contested or revoked, from among whom a role is filled.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concerns: Vec<Tie>,
    /// How many more elements there are in all these lists together.
    pub omitted: usize,
}

/// An element that names a party.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Tie {
    /// As what it names the party.
    #[serde(rename = "as")]
    pub capacity: Capacity,
    /// Where not each of the party may act, how many of it together, in words (`at least 1/10 of “Members”`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub some: Option<String>,
    /// The element.
    #[serde(flatten)]
    pub element: Element,
}

/// As what an element names a party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Capacity {
    /// It is bound by the commitment.
    Bound,
    /// It has the permission.
    Permitted,
    /// The commitment is owed to it.
    Beneficiary,
    /// Others have a permission toward it.
    Bears,
    /// The sanction can fall on it.
    MayBeSanctioned,
    /// It convenes the session, and owes the members of its body what the session asks: that it takes place, notice, agenda.
    Convenes,
    /// The session is owed to its members.
    Convened,
    /// It may convene the session.
    MayConvene,
    /// Whoever has the role may do it alone.
    MayDo,
    /// It holds the right.
    HoldsRight,
    /// It holds the role.
    HoldsRole,
    /// It gives.
    Gives,
    /// It receives.
    Receives,
    /// It takes part in the decision process.
    TakesPart,
    /// It decides by the process, or in its meetings.
    DecidesThere,
    /// Its agreement is needed besides.
    Agrees,
    /// It may bring proposals to the decision process.
    Proposes,
    /// It appoints to the role.
    Appoints,
    /// It removes from the role.
    Removes,
    /// It admits to the membership.
    Admits,
    /// It excludes from the membership.
    Excludes,
    /// It changes the text.
    Amends,
    /// Its agreement is needed to change the text.
    Approves,
    /// It dissolves the collective.
    Dissolves,
    /// It makes the other text.
    Issues,
    /// It changes the other text.
    AmendsOther,
    /// It decides whatever the text gives to nobody.
    DecidesTheRest,
    /// It takes the chair.
    Chairs,
    /// It settles what is raised in the recourse.
    Settles,
    /// It acts at this step of the recourse.
    ActsInRecourse,
    /// It decides the sanction.
    Sanctions,
    /// It decides whether the exception is given.
    Excepts,
    /// It takes care of the resource.
    Stewards,
    /// It keeps the text.
    KeepsText,
    /// It compares the text with reality.
    Audits,
    /// It took part in writing the text.
    Wrote,
    /// It adopted the text.
    Adopted,
    /// It carries out the action.
    Acts,
    /// It made the assessment.
    Assessed,
    /// It made the measurement.
    Measured,
    /// It made or issued the evidence.
    Attests,
    /// It can be decided about it.
    DecidedAbout,
    /// The role is filled from among its members.
    ChosenFrom,
    /// Nobody has both roles.
    Incompatible,
    /// What it decides or does can be contested.
    Contested,
    /// The sanction ends it.
    Ended,
    /// An aim is for it.
    Served,
}
