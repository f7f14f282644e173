//! What stands out in who can do what: told by one rule each.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::analysis::context::Code;
use crate::analysis::decision::procedure::{Support, inherited};
use crate::analysis::elements::name_of;
use crate::analysis::powers::gate::{Electorates, Gate};
use crate::analysis::powers::loops::{self, deciders};
use crate::analysis::powers::parties::Parties;
use crate::analysis::powers::step::Rule;
use crate::analysis::powers::{Powers, Row};
use crate::diagnostic;
use crate::diagnostic::finding::{Finding, Findings};
use crate::model::document::process::{Rejection, ThresholdBase};
use crate::model::document::{Act, ExchangeKind, ResourceKind};
use crate::model::part::Part;
use crate::model::views::{Exchange, Membership, Process, Recourse, Resource, Role, Sanction};
use crate::structure::index::Named;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// What stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fact {
    AppealToDecider,
    BlocksForEver,
    ConcernedVoteUnsaid,
    ControllerControlled,
    ElectorsChosenByElected,
    ExclusionWithoutAppeal,
    FallbackAgainstMajority,
    NobodyCanRemove,
    NobodyControls,
    OnePresentDecides,
    OwnSuccession,
    PowerWithoutProcedure,
    SelfPerpetuating,
    TwoDeciders,
    UnanimityUndone,
}

/// One such thing, with its place, other places, and who it is about.
#[derive(Debug)]
pub(crate) struct Remark<'a> {
    pub(crate) fact: Fact,
    pub(crate) place: Node<'a>,
    pub(crate) related: Option<Node<'a>>,
    pub(crate) about: Vec<(&'static str, Node<'a>)>,
}

/// So many of a document are told.
const MOST_REMARKS: usize = 1_000;
/// So many references of one list are followed for each act.
const MOST_NAMED: usize = 50;

/// All that stands out in a document.
pub(crate) fn all<'a>(code: &Code<'a>) -> Vec<Remark<'a>> {
    // Where one of these has a problem of structure, nobody knows who decides what.
    let read = [Key::Governance, Key::Stakeholders, Key::Links, Key::Reciprocity, Key::Resources];
    let read: Vec<Node<'a>> = read.into_iter().filter_map(|key| code.root.get(key)).collect();
    let within = |wrong: Node<'a>| read.iter().any(|part| part.index() == wrong.index() || part.holds(wrong));
    if code.root.unsound_within().any(within) {
        return Vec::new();
    }
    let powers = Powers::structure(code, &BTreeMap::new());
    let mut seen = Seen { code, powers: &powers, remarks: Vec::new() };
    seen.circles();
    seen.exclusions();
    seen.rows();
    seen.appeals();
    seen.same_acts();
    seen.steps();
    seen.offices();
    seen.money();
    seen.remarks.truncate(MOST_REMARKS);
    seen.remarks
}

struct Seen<'s, 'c, 'a> {
    code: &'s Code<'a>,
    powers: &'s Powers<'c, 'a>,
    remarks: Vec<Remark<'a>>,
}

impl<'a> Seen<'_, '_, 'a> {
    fn tell(&mut self, fact: Fact, place: Node<'a>, related: Option<Node<'a>>, about: Vec<(&'static str, Node<'a>)>) {
        self.remarks.push(Remark {
            fact,
            place,
            related: related.filter(|other| other.index() != place.index()),
            about,
        });
    }

    fn all(&self) -> &Electorates<'_, 'a> {
        &self.powers.electorates
    }

    fn parties(&self) -> &Parties<'a> {
        &self.powers.electorates.parties
    }

    fn object(&self, row: &Row<'a>) -> Option<usize> {
        self.parties().number_of(self.code, row.power.object?.id.as_str())
    }

    /// Where an act is given to its decider: the key of the element that names them, or the element.
    fn place(row: &Row<'a>) -> Node<'a> {
        let said = row.power.said.first().copied().unwrap_or(row.power.decider.named().element);
        let keys: &[Key] = match row.power.act {
            Act::Admit => &[Key::JoinProcess],
            Act::Exclude => &[Key::ExcludeProcess, Key::DecidedBy],
            Act::Appoint => &[Key::AppointedBy],
            Act::Remove => &[Key::RemovedBy, Key::DecidedBy],
            Act::Amend | Act::Dissolve => &[Key::Process],
            Act::Sanction => &[Key::DecidedBy],
            Act::HearAppeals => &[Key::Body],
            _ => &[],
        };
        keys.iter().find_map(|key| said.get(*key)).unwrap_or(said)
    }

    fn circles(&mut self) {
        let others_bound = |party: usize| {
            let classes = self.parties().all().filter(|(_, named)| named.part == Part::Membership);
            classes
                .into_iter()
                .any(|(number, _)| !self.parties().inside(number, party) && !self.parties().inside(party, number))
        };
        let mut told = Vec::new();
        for circle in loops::all(self.powers) {
            let rows = || circle.acts.iter().filter_map(|number| self.powers.rows.get(*number));
            if let [alone] = circle.parties.as_slice() {
                let acts: HashSet<usize> = rows().map(|row| row.power.act as usize).collect();
                let closed = [Act::Admit, Act::Exclude].iter().all(|act| acts.contains(&(*act as usize)));
                let first = rows().next();
                if let (true, true, Some(first), Some(party)) =
                    (closed, circle.amends && others_bound(*alone), first, self.parties().get(*alone))
                {
                    told.push((Fact::SelfPerpetuating, Self::place(first), None, vec![("party", party.element)]));
                }
                continue;
            }
            // From the elected, who admit or exclude, back to their electors: one remark a circle.
            let chosen_by = |row: &&Row<'a>| {
                let object = self.object(row)?;
                let decider =
                    deciders(self.powers, row).find(|party| *party != object && circle.parties.contains(party))?;
                Some((decider, object))
            };
            let admits = rows().find(|row| {
                matches!(row.power.act, Act::Admit | Act::Exclude)
                    && chosen_by(row).is_some_and(|(decider, object)| {
                        rows().any(|other| {
                            chosen_by(&other)
                                .is_some_and(|(electors, elected)| electors == object && elected == decider)
                        })
                    })
            });
            let Some((admits, (elected, electors))) = admits.and_then(|row| Some((row, chosen_by(&row)?))) else {
                continue;
            };
            if let (Some(elected), Some(electors)) = (self.parties().get(elected), self.parties().get(electors)) {
                let about = vec![("elected", elected.element), ("electors", electors.element)];
                told.push((Fact::ElectorsChosenByElected, Self::place(admits), None, about));
            }
        }
        for (fact, place, related, about) in told {
            self.tell(fact, place, related, about);
        }
    }

    /// Whether something may be contested in a way that does not say against what it is.
    fn has_open_recourse(&self) -> bool {
        self.code.hides::<Recourse<'a>>()
            || self.code.all::<Recourse<'a>>().any(|recourse| recourse.against().sound().is_none())
    }

    fn is_contested(&self, row: &Row<'a>) -> bool {
        let known: Vec<u32> = std::iter::once(row.power.decider.named().element)
            .chain(row.power.said.iter().copied())
            .chain(row.power.object.map(|object| object.element))
            .map(Node::index)
            .collect();
        self.code.all::<Recourse<'a>>().take(MOST_NAMED).filter_map(|recourse| recourse.against().sound()).any(
            |against| {
                let names = against.node().items().take(MOST_NAMED).filter_map(|name| self.code.element(name));
                against.node().as_str().is_some()
                    || names.into_iter().any(|named| known.contains(&named.element.index()))
            },
        )
    }

    fn exclusions(&mut self) {
        let open = self.has_open_recourse();
        let mut told = Vec::new();
        let mut seen = HashSet::new();
        for row in &self.powers.rows {
            let (Act::Exclude, Some(object)) = (row.power.act, row.power.object) else { continue };
            let appeals = row.power.said.iter().any(|node| node.get(Key::Appeal).is_some());
            if !open && !appeals && !self.is_contested(row) && seen.insert(object.element.index()) {
                told.push((Fact::ExclusionWithoutAppeal, Self::place(row), None, vec![("party", object.element)]));
            }
        }
        for (fact, place, related, about) in told {
            self.tell(fact, place, related, about);
        }
    }

    fn rows(&mut self) {
        let mut told = Vec::new();
        let (mut unsaid, mut unsettled) = (HashSet::new(), HashSet::new());
        for row in &self.powers.rows {
            let place = Self::place(row);
            let decider = row.power.decider.named();
            if matches!(row.power.act, Act::Exclude | Act::Remove)
                && row.about.is_some()
                && let Some(gate) =
                    row.gate.all().into_iter().find(|gate| gate.process.is_some() && gate.concerned_votes.is_none())
                && let Some(process) = gate.process
                && unsaid.insert(process.node().index())
            {
                told.push((Fact::ConcernedVoteUnsaid, process.node(), Some(place), vec![("process", process.node())]));
            }
            let alone = row.gate.next.is_none() && row.gate.agreed_by.is_empty() && row.gate.proposed_by.is_empty();
            let grave = matches!(row.power.act, Act::Amend | Act::Dissolve | Act::Exclude);
            if grave && alone && self.one_is_enough(&row.gate) {
                told.push((Fact::OnePresentDecides, place, Some(decider.element), vec![("process", decider.element)]));
            }
            if matches!(row.power.act, Act::Amend | Act::Dissolve | Act::Appoint)
                && alone
                && Self::needs_all(&row.gate)
                && !self.is_one(&row.gate)
            {
                told.push((Fact::BlocksForEver, place, Some(decider.element), vec![("process", decider.element)]));
            }
            for gate in row.gate.all() {
                let Some(party) = gate.decider.filter(|party| self.has_no_procedure(gate, *party)) else { continue };
                if row.power.act != Act::Convene && unsettled.insert(party.element.index()) {
                    told.push((
                        Fact::PowerWithoutProcedure,
                        place,
                        Some(party.element),
                        vec![("party", party.element)],
                    ));
                }
            }
            if let (Act::Appoint, Some(object)) = (row.power.act, self.object(row)) {
                let mut chain = row.gate.chain().into_iter().skip(1).filter_map(|gate| self.all().all.get(gate.voters));
                if chain.any(|voters| voters.parties().any(|party| party == object))
                    && let Some(role) = row.power.object
                {
                    told.push((Fact::OwnSuccession, place, Some(decider.element), vec![("role", role.element)]));
                }
            }
            if let (Act::Control, Some(object)) = (row.power.act, self.object(row)) {
                let controlled = self.parties().voters([object]);
                let may_be = |controller: usize| {
                    controlled.parties().any(|party| {
                        self.parties().inside(controller, party) || self.parties().may_hold_both(controller, party)
                    })
                };
                if deciders(self.powers, row).any(may_be)
                    && let Some(controlled) = row.power.object
                {
                    told.push((
                        Fact::ControllerControlled,
                        place,
                        None,
                        vec![("controller", decider.element), ("controlled", controlled.element)],
                    ));
                }
            }
        }
        for (fact, place, related, about) in told {
            self.tell(fact, place, related, about);
        }
        self.unanimity();
    }

    /// Whether several people decide here, and nothing says how.
    fn has_no_procedure(&self, gate: &Gate<'a>, party: Named<'a>) -> bool {
        let group = party.part == Part::Stakeholder && party.element.text(Key::Kind) == Some("group");
        let many = group || matches!(party.part, Part::Body | Part::Membership);
        many && gate.process.is_none()
            && matches!(gate.rule, Rule::Unsaid)
            && !self.is_one(gate)
            && !set_elsewhere(party)
    }

    fn is_one(&self, gate: &Gate<'a>) -> bool {
        self.all().size(gate.voters) == Some(1)
    }

    /// Whether one person who comes decides: votes that are counted out of those there, and nobody has to be.
    fn one_is_enough(&self, gate: &Gate<'a>) -> bool {
        let of_those_there = match &gate.rule {
            Rule::Votes { support: Support::Share(..), threshold, .. } => matches!(
                threshold.base,
                Some(
                    ThresholdBase::Present
                        | ThresholdBase::Represented
                        | ThresholdBase::Cast
                        | ThresholdBase::Expressed
                )
            ),
            Rule::Objections(_) => true,
            _ => false,
        };
        of_those_there && gate.asks_for_nobody() && !self.is_one(gate)
    }

    /// Whether it needs everybody's agreement, so that one can prevent it.
    fn needs_all(gate: &Gate<'a>) -> bool {
        match &gate.rule {
            Rule::Votes { support: Support::Share(_, share), threshold, .. } => {
                share.is_whole() && threshold.minus.is_none()
            }
            Rule::Objections(stops_at) => *stops_at == 1,
            _ => false,
        }
    }

    /// Unanimous decisions of people of whom fewer can exclude one.
    fn unanimity(&mut self) {
        let mut exclusions: HashMap<usize, &Row<'a>> = HashMap::new();
        for row in self.powers.rows.iter().filter(|row| row.power.act == Act::Exclude && !Self::needs_all(&row.gate)) {
            if let (Some(object), Some(voters)) = (self.object(row), self.all().all.get(row.gate.voters))
                && voters.parties().eq([object])
                && !matches!(row.gate.rule, Rule::Unsaid)
            {
                exclusions.entry(row.gate.voters).or_insert(row);
            }
        }
        let mut told = Vec::new();
        let mut seen = HashSet::new();
        for row in &self.powers.rows {
            let Some(exclusion) =
                exclusions.get(&row.gate.voters).filter(|_| Self::needs_all(&row.gate) && row.gate.next.is_none())
            else {
                continue;
            };
            let (decider, exclusion) = (row.power.decider.named().element, exclusion.power.decider.named().element);
            if seen.insert(decider.index()) {
                told.push((decider, exclusion));
            }
        }
        for (decider, exclusion) in told {
            self.tell(
                Fact::UnanimityUndone,
                decider,
                Some(exclusion),
                vec![("process", decider), ("exclusion", exclusion)],
            );
        }
    }

    /// Appeals that are heard by those who decided, or by those whose duty it was.
    fn appeals(&mut self) {
        let mut bearers: HashMap<u32, Vec<Node<'a>>> = HashMap::new();
        for commitment in self.code.each(Part::Commitment) {
            for recourse in commitment
                .list(Key::Recourse)
                .chain(commitment.get(Key::Recourse))
                .filter_map(|name| self.code.element(name))
                .take(MOST_NAMED)
            {
                bearers.entry(recourse.element.index()).or_default().extend(
                    commitment.list(Key::By).filter_map(|name| Some(self.code.element(name)?.element)).take(MOST_NAMED),
                );
            }
        }
        let mut told = Vec::new();
        for row in self.powers.rows.iter().filter(|row| row.power.act == Act::HearAppeals) {
            let Some(recourse) = row.power.object else { continue };
            let judge = row.power.decider.named();
            let judges: HashSet<usize> = deciders(self.powers, row).collect();
            let against = Recourse::of_node(recourse.element).against().sound();
            let everything = against.is_some_and(|against| against.node().as_str().is_some());
            let named: HashSet<u32> = against
                .into_iter()
                .flat_map(|against| against.node().items().take(MOST_NAMED))
                .filter_map(|name| Some(self.code.element(name)?.element.index()))
                .collect();
            let contested = |other: &&Row<'a>| {
                let touches = everything;
                let object = other.power.object.is_some_and(|object| named.contains(&object.element.index()));
                touches
                    || object
                    || named.contains(&other.power.decider.named().element.index())
                    || other.power.said.iter().any(|node| named.contains(&node.index()))
            };
            let decided = self
                .powers
                .rows
                .iter()
                .filter(|other| !matches!(other.power.act, Act::HearAppeals | Act::Convene))
                .find(|other| contested(other) && deciders(self.powers, other).any(|party| judges.contains(&party)));
            let owed = bearers
                .get(&recourse.element.index())
                .is_some_and(|bearers| bearers.iter().any(|bearer| bearer.index() == judge.element.index()));
            if decided.is_some() || owed {
                let related = decided.map(|row| row.power.decider.named().element);
                told.push((Self::place(row), related, recourse.element, judge.element));
            }
        }
        for (place, related, recourse, judge) in told {
            self.tell(Fact::AppealToDecider, place, related, vec![("recourse", recourse), ("party", judge)]);
        }
    }

    /// One act on one object in two hands.
    fn same_acts(&mut self) {
        let mut first: HashMap<(usize, Option<u32>), &Row<'a>> = HashMap::new();
        let mut told = Vec::new();
        for row in &self.powers.rows {
            let acts = matches!(
                row.power.act,
                Act::Admit
                    | Act::Exclude
                    | Act::Appoint
                    | Act::Remove
                    | Act::Amend
                    | Act::Dissolve
                    | Act::ApproveAccounts
            );
            if !acts || row.power.matter.is_some() {
                continue;
            }
            let key = (row.power.act as usize, row.power.object.map(|object| object.element.index()));
            match first.get(&key) {
                None => drop(first.insert(key, row)),
                Some(known) if !Self::agree(known, row) => {
                    let (one, other) = (row.power.decider.named().element, known.power.decider.named().element);
                    told.push((Self::place(row), Self::place(known), one, other));
                }
                Some(_) => {}
            }
        }
        // A sanction that says in words that somebody is excluded, where there is one class of members to be excluded from.
        let classes: Vec<Membership<'a>> = self.code.all().collect();
        if let [class] = classes.as_slice()
            && let Some(known) = self.powers.rows.iter().find(|row| {
                row.power.act == Act::Exclude
                    && row.power.object.is_some_and(|object| object.element.index() == class.node().index())
            })
        {
            for sanction in self.code.all::<Sanction<'a>>() {
                let excludes =
                    sanction.effect().told().is_some_and(|(_, node)| excludes(node)) && sanction.revokes().is_absent();
                let decider = sanction.decided_by().sound().and_then(|name| self.code.element(name.node()));
                if let (true, Some(decider), Some(place)) = (excludes, decider, sanction.decided_by().node())
                    && decider.element.index() != known.power.decider.named().element.index()
                {
                    told.push((place, Self::place(known), decider.element, known.power.decider.named().element));
                }
            }
        }
        for (place, related, one, other) in told {
            self.tell(Fact::TwoDeciders, place, Some(related), vec![("one", one), ("other", other)]);
        }
    }

    /// Whether one decider is the body that decides by the other, or one has to agree to what the other decides.
    fn agree(one: &Row<'a>, other: &Row<'a>) -> bool {
        let index = |row: &Row<'a>| row.gate.process.map(|process| process.node().index());
        index(one).is_some() && index(one) == index(other)
    }

    /// What a vote rejects and the next step may adopt, where the text says so.
    fn steps(&mut self) {
        let mut told = Vec::new();
        for process in self.code.all::<Process<'a>>() {
            let (Some((Rejection::Fallback, place)), Some(next)) =
                (process.on_rejection().told(), inherited(self.code, process, Process::fallback).sound())
            else {
                continue;
            };
            if let Some(next) = self.code.element(next.node()) {
                told.push((place, next.element, process.node()));
            }
        }
        for (place, next, process) in told {
            self.tell(Fact::FallbackAgainstMajority, place, Some(next), vec![("process", process), ("next", next)]);
        }
    }

    /// Offices to which somebody appoints, and from which nobody removes.
    fn offices(&mut self) {
        let mut removed: HashSet<u32> = HashSet::new();
        removed.extend(
            self.powers
                .rows
                .iter()
                .filter(|row| row.power.act == Act::Remove)
                .filter_map(|row| Some(row.power.object?.element.index())),
        );
        let roles: Vec<Role<'a>> = self.code.all().collect();
        for role in roles {
            let appointed = role.appointed_by().told().map(|(_, node)| node);
            let settled = role.removal().is_stated()
                || role.removal().is_unsound()
                || role.removed_by().is_stated()
                || role.removed_by().is_unsound();
            if let Some(place) = appointed.filter(|_| !settled && !removed.contains(&role.node().index())) {
                self.tell(Fact::NobodyCanRemove, role.node(), Some(place), vec![("role", role.node())]);
            }
        }
    }

    /// Money, and nobody who examines the accounts.
    fn money(&mut self) {
        let controls = self.powers.rows.iter().any(|row| row.power.act == Act::Control);
        let audited = self
            .code
            .document()
            .governance()
            .then(|governance| governance.stewardship())
            .then(|stewardship| stewardship.audit());
        if controls || self.code.hides::<Process<'a>>() || self.code.hides::<Role<'a>>() || audited.is_stated() {
            return;
        }
        let approved = self.powers.rows.iter().find(|row| row.power.act == Act::ApproveAccounts).map(Self::place);
        let dues = || self.code.all::<Membership<'a>>().find_map(|class| class.dues().told().map(|(_, node)| node));
        let money = || {
            self.code.all::<Exchange<'a>>().find(|exchange| exchange.kind().is(ExchangeKind::Money)).map(Exchange::node)
        };
        let funds = || {
            self.code
                .all::<Resource<'a>>()
                .find(|resource| resource.kind().is(ResourceKind::Financial))
                .map(Resource::node)
        };
        if let Some(place) = approved.or_else(dues).or_else(funds).or_else(money) {
            self.tell(Fact::NobodyControls, place, None, Vec::new());
        }
    }
}

/// Whether somebody or something else says how a body decides.
fn set_elsewhere(decider: Named<'_>) -> bool {
    decider.element.setter(Key::Process).is_some()
}

/// The beginnings of the words for leaving against one's will, in French, English, German and Spanish.
const EXCLUSION: [&str; 9] =
    ["exclu", "radiation", "radié", "expuls", "expel", "ausschluss", "ausschließ", "expulsi", "destitu"];

fn excludes(text: Node<'_>) -> bool {
    let words = |text: &str| {
        let text = text.to_lowercase();
        text.split(|sign: char| !sign.is_alphanumeric())
            .take(200)
            .any(|word| EXCLUSION.iter().any(|beginning| word.starts_with(beginning)))
    };
    text.as_str().is_some_and(words) || text.members().filter_map(|(_, said)| said.as_str()).any(words)
}

/// Reports what stands out of one sort.
pub(crate) fn tell<'a>(
    code: &Code<'a>,
    fact: Fact,
    rule: &'static diagnostic::rule::Rule,
    findings: &mut Findings<'a>,
) {
    for remark in code.powers().iter().filter(|remark| remark.fact == fact) {
        let finding = Finding::new(rule, remark.place);
        let finding = remark.about.iter().fold(finding, |finding, (key, node)| finding.with(key, name_of(code, *node)));
        findings.push(remark.related.into_iter().fold(finding, Finding::related));
    }
}
