//! What stands out in who can do what: told by one rule each.

mod appeals;
mod circles;
mod conflicts;
mod decisions;
mod grounds;
mod handed_on;
mod offices;

use std::collections::BTreeMap;

use crate::analysis::context::Code;
use crate::analysis::elements::name_of;
use crate::analysis::powers::electorates::Electorates;
use crate::analysis::powers::parties::Parties;
use crate::analysis::powers::{Powers, Row};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::Rule;
use crate::model::document::Act;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// What stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fact {
    AppealToDecider,
    BlocksForEver,
    ConcernedVoteUnsaid,
    ControllerControlled,
    ElectorateOnItself,
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
    VacanciesBlock,
}

/// One such thing, with its place, other places, and who it is about.
#[derive(Debug)]
pub(crate) struct Remark<'a> {
    pub(crate) fact: Fact,
    /// Which of the messages of its rule tells it, where there are several.
    pub(crate) variant: Option<&'static str>,
    pub(crate) place: Node<'a>,
    pub(crate) related: Vec<Node<'a>>,
    pub(crate) about: Vec<(&'static str, Node<'a>)>,
    pub(crate) counts: Vec<(&'static str, u64)>,
}

impl<'a> Remark<'a> {
    fn of<const N: usize>(
        fact: Fact,
        place: Node<'a>,
        related: impl IntoIterator<Item = Node<'a>>,
        about: [(&'static str, Node<'a>); N],
    ) -> Remark<'a> {
        let related = related.into_iter().filter(|other| other.index() != place.index()).take(MOST_NAMED).collect();
        Remark { fact, variant: None, place, related, about: about.into(), counts: Vec::new() }
    }
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
    let mut powers = Powers::structure(code, &BTreeMap::new());
    let handed_on = handed_on::all(code, &mut powers.electorates);
    let seen = Seen { code, powers: &powers };
    let each = [
        seen.circles(),
        seen.exclusions(),
        seen.rows(),
        seen.unanimity(),
        seen.appeals(),
        seen.same_acts(),
        handed_on,
        seen.offices(),
        seen.on_themselves(),
        seen.vacancies(),
    ];
    each.into_iter().flatten().chain(seen.money()).take(MOST_REMARKS).collect()
}

/// The document, and who decides what in it.
struct Seen<'s, 'c, 'a> {
    code: &'s Code<'a>,
    powers: &'s Powers<'c, 'a>,
}

impl<'a> Seen<'_, '_, 'a> {
    fn all(&self) -> &Electorates<'_, 'a> {
        &self.powers.electorates
    }

    fn parties(&self) -> &Parties<'a> {
        &self.powers.electorates.parties
    }

    fn object(&self, row: &Row<'a>) -> Option<usize> {
        self.parties().number_of(self.code, row.power.object?.id.as_str())
    }
}

/// Where an act is given to its decider: the key of the element that names them, or the element.
fn place<'a>(row: &Row<'a>) -> Node<'a> {
    place_at(row, row.power.said.first().copied().unwrap_or(row.power.decider.named().element))
}

/// The same of one place that gives the act to its decider.
fn place_at<'a>(row: &Row<'a>, said: Node<'a>) -> Node<'a> {
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

/// Reports what stands out of one sort.
pub(crate) fn tell<'a>(code: &Code<'a>, fact: Fact, rule: &'static Rule, findings: &mut Findings<'a>) {
    for remark in code.powers().iter().filter(|remark| remark.fact == fact) {
        let finding = Finding::new(rule, remark.place);
        let finding = match remark.variant {
            Some(variant) => finding.variant(variant),
            None => finding,
        };
        let finding = remark.about.iter().fold(finding, |finding, (key, node)| finding.with(key, name_of(code, *node)));
        let finding = remark.counts.iter().fold(finding, |finding, (key, count)| finding.with(key, *count));
        findings.push(remark.related.iter().copied().fold(finding, Finding::related));
    }
}
