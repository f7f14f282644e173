//! Powers: what can be done, by how many people of whom, to whom, and how it is contested.

pub(crate) mod articles;
mod graph;
mod page;
pub(crate) mod pages;
mod sentences;

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::analysis::belonging::PARTIES;
use crate::analysis::decision::procedure::{inherited, some_participants_unsaid};
use crate::analysis::powers::acts::Power;
use crate::analysis::powers::appeals::{Against, contestable, judged};
use crate::analysis::powers::gate::{Assumed, Concerned, Gate};
use crate::analysis::powers::loops::{self, deciders};
use crate::analysis::powers::needs::Span;
use crate::analysis::powers::parties::MOST_PEOPLE;
use crate::analysis::powers::step::Rule;
use crate::analysis::powers::{GroupTold, MOST_ACTS, Part as GroupPart, Powers, Reading, Row, Told, in_steps};
use crate::analysis::transcribed::Transcribed;
use crate::base::number;
use crate::base::sort;
use crate::messages::Language;
use crate::model::document::Act;
use crate::model::field::Word;
use crate::model::part::Part;
use crate::model::views::{Process, Recourse};
use crate::report::call_error::CallError;
use crate::report::problem::CitedArticle;
use crate::structure::index::Named;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::coverage::GraphNotation;
use crate::views::handout::notation::Notation;
use crate::views::handout::rich::Rich;
use crate::views::powers::pages::{
    ActPowers, Assumption, Estimate, ExamplePeople, InSteps, Opening, OwnCase, OwnCaseKind, PartySize, PowerGroup,
    PowerLoop, PowerPart, PowerStep, PowersOf, PowersReading, TakesPart, Touched, UnassignedAct,
};
use crate::views::said::{in_one_line, said};
use crate::views::{Element, NOTHING, Party, SESSION, View};

/// So many parties, articles and places are named with one act.
const MOST_NAMED: usize = 50;

/// What is asked for besides.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Asked {
    pub(crate) graph: Option<GraphNotation>,
    pub(crate) page: Option<Notation>,
}

/// An act in words, with what it is about, if that is said.
pub(crate) fn act(language: Language, act: &str, object: Option<Rich>) -> Rich {
    match object {
        Some(object) => Rich::filled(language.word("powers-acts", act), &[("object", object)]),
        None => Rich::own(sentences::all_of(language, act)),
    }
}
/// A matter in words: what is done with what, within which limits, and who decides it.
pub(crate) fn matter(view: &View<'_, '_>, matter: Node<'_>) -> Element {
    let act = matter.text(Key::Act).unwrap_or("other");
    let objects: Vec<Party> = matter.list(Key::Concerns).filter_map(Node::as_str).map(|id| view.party(id)).collect();
    let text = view.line(matter, Key::Text).map(|text| text.trim_end_matches('.').to_owned());
    let (over, up_to) = (amount(matter, Key::Over), amount(matter, Key::UpTo));
    let limits = [("over", &over), ("up-to", &up_to)];
    let decider = matter.parent().and_then(|list| list.parent()).and_then(|decider| decider.text(Key::Id));
    Element {
        text: Some(sentences::done(view.language, act, &objects, text.as_ref(), limits)),
        kind: Some(act.to_owned()),
        by: decider.map(|id| view.party(id)).into_iter().collect(),
        ..view.element(matter, NOTHING)
    }
}

fn amount(matter: Node<'_>, key: Key) -> Option<String> {
    let amount = matter.get(key)?;
    let value = amount.get(Key::Value).and_then(Node::as_f64).map(number::written)?;
    let currency = amount.text(Key::Currency).or(amount.text(Key::Unit));
    Some(currency.map_or(value.clone(), |currency| format!("{value}\u{a0}{currency}")))
}

/// The powers of a document.
pub(crate) fn powers(view: &View<'_, '_>, sizes: &BTreeMap<String, u64>, asked: Asked) -> Result<PowersOf, CallError> {
    let mut by_id = BTreeMap::new();
    for (party, size) in sizes {
        let found = view.find(&PARTIES, "party", party)?;
        by_id.insert(found.id.as_str().unwrap_or_default().to_owned(), (*size).min(MOST_PEOPLE));
    }
    let powers = Powers::of(view.code, &by_id);
    let shown = Shown { view, powers: &powers, contestable: contestable(view.code) };
    let exclusions: HashMap<usize, &Row<'_>> =
        powers.rows.iter().filter_map(|row| Some((in_steps::excluded(&powers, row)?, row))).collect();
    let admissions: Vec<(usize, &Row<'_>)> =
        powers.rows.iter().filter_map(|row| shown.admits_from_outside(row)).collect();
    let mut acts: Vec<ActPowers> = powers.rows.iter().map(|row| shown.act(row, &exclusions, &admissions)).collect();
    for act in &mut acts {
        act.title = sentences::title(view.language, act);
        act.sentences = sentences::of(view.language, act);
    }
    let residual = powers.rows.iter().find(|row| row.power.residual).map(|row| shown.named(row.power.decider.named()));
    // What stands in articles that no element carries may name somebody.
    let partly = Transcribed::leaves_some(view.code);
    let in_words = if acts.is_empty() || partly { articles::told(view) } else { None };
    let mut of = PowersOf {
        in_words: Vec::new(),
        unassigned: powers
            .unassigned
            .iter()
            .take(MOST_ACTS)
            .map(|one| UnassignedAct {
                act: one.act.word().to_owned(),
                object: one.object.map(|object| shown.named(object)),
                falls_to: residual.clone(),
                sentence: String::new(),
            })
            .collect(),
        loops: shown.loops(),
        own_cases: shown.own_cases(),
        // Who votes is not transcribed where no act is.
        without_voice: match partly || in_words.is_some() || some_participants_unsaid(view.code) {
            true => Vec::new(),
            false => shown.without_voice(),
        },
        sizes: shown.sizes(),
        omitted: powers.omitted,
        acts,
        graph: None,
        page: None,
    };
    for one in &mut of.unassigned {
        one.sentence = sentences::unassigned(view.language, one);
    }
    match in_words {
        Some((told, unsaid)) if of.acts.is_empty() => (of.in_words, of.unassigned) = (told, unsaid),
        Some((_, unsaid)) => of.unassigned.retain(|one| unsaid.iter().any(|other| other.act == one.act)),
        None => {}
    }
    for one in &mut of.loops {
        one.sentence = sentences::circle(view.language, one);
    }
    for one in &mut of.own_cases {
        let act = of.acts.get(one.act).map(|act| act.title.as_str()).unwrap_or_default();
        one.sentence = sentences::own_case(view.language, one.kind, act);
    }
    of.graph = asked.graph.map(|notation| graph::graph(&shown, notation));
    of.page = asked.page.map(|notation| page::page(view, &of, notation));
    Ok(of)
}

struct Shown<'s, 'c, 'a> {
    view: &'s View<'c, 'a>,
    powers: &'s Powers<'c, 'a>,
    /// What can be contested.
    contestable: Vec<(Recourse<'a>, Against)>,
}

impl<'a> Shown<'_, '_, 'a> {
    fn named(&self, named: Named<'a>) -> Party {
        let name = [Key::Name, Key::Title, Key::Effect].into_iter().find_map(|key| self.view.line(named.element, key));
        Party { id: named.id.as_str().unwrap_or_default().to_owned(), name, some: None }
    }

    fn party(&self, number: usize) -> Option<Party> {
        self.powers.electorates.parties.get(number).map(|named| self.named(named))
    }

    /// The parties of an electorate.
    fn voters(&self, number: usize) -> Vec<Party> {
        let voters = self.powers.electorates.all.get(number);
        voters.into_iter().flat_map(|voters| voters.parties()).filter_map(|party| self.party(party)).collect()
    }

    fn act(&self, row: &Row<'a>, exclusions: &HashMap<usize, &Row<'a>>, admissions: &[(usize, &Row<'a>)]) -> ActPowers {
        let power = &row.power;
        let words = power.words.and_then(|words| said(words.node(), &self.view.languages));
        ActPowers {
            title: String::new(),
            act: power.act.word().to_owned(),
            object: power.object.map(|object| self.named(object)),
            text: words.map(in_one_line),
            over: power.matter.and_then(|matter| amount(matter.node(), Key::Over)),
            up_to: power.matter.and_then(|matter| amount(matter.node(), Key::UpTo)),
            residual: power.residual,
            by: self.named(power.decider.named()),
            steps: row.gate.chain().into_iter().map(|gate| self.step(gate)).collect(),
            agreement: row.gate.agreed_by.iter().flat_map(|gate| self.deciding(gate)).take(MOST_NAMED).collect(),
            proposal: row.gate.proposed_by.iter().flat_map(|gate| self.deciding(gate)).take(MOST_NAMED).collect(),
            opening: self.opening(row),
            readings: row.readings.iter().map(|reading| self.reading(reading)).collect(),
            touched: self.touched(row),
            contest: self.contest(row),
            in_steps: self.in_steps(row, exclusions, admissions),
            undecided: row.undecided.iter().copied().collect(),
            stated_in: self.stated_in(power),
            places: power.said.iter().take(MOST_NAMED).map(|node| self.view.place(*node)).collect(),
            sentences: Vec::new(),
        }
    }

    /// Who agrees or proposes, by the name of the decider.
    fn deciding(&self, gate: &Gate<'a>) -> Vec<Party> {
        let Some(named) = gate.decider else { return self.voters(gate.voters) };
        let party = self.named(named);
        vec![match &gate.rule {
            Rule::Some(count) => self.view.part_of(party, &count.to_string(), false),
            Rule::SomeShare(share) => self.view.part_of(party, &share.to_string(), true),
            _ => party,
        }]
    }

    fn step(&self, gate: &Gate<'a>) -> PowerStep {
        let process = gate.process.map(Process::node);
        PowerStep {
            process: process.and_then(|node| node.text(Key::Id)).map(|id| self.view.party(id)),
            voters: self.voters(gate.voters),
        }
    }

    fn opening(&self, row: &Row<'a>) -> Vec<Opening> {
        let sessions = row.gate.chain().into_iter().filter_map(|gate| self.session(gate.process?)).next();
        let sessions = sessions.into_iter().flatten().take(MOST_NAMED);
        sessions
            .map(|session| Opening {
                session: self.view.party(session.text(Key::Id).unwrap_or_default()),
                convened_by: self.view.element(session, SESSION).by,
                notice: session.get(Key::Notice).and_then(|notice| self.view.time(notice, Key::Notice)),
            })
            .collect()
    }

    /// The sessions in one of which a process is decided.
    fn session(&self, process: Process<'a>) -> Option<Vec<Node<'a>>> {
        let name = inherited(self.view.code, process, Process::session).sound()?;
        let named = self.view.code.element(name.node())?;
        Some(match named.part {
            Part::Body => named.element.list(Key::Sessions).filter(|session| session.is_object()).collect(),
            _ => vec![named.element],
        })
    }

    fn reading(&self, reading: &Reading) -> PowersReading {
        PowersReading {
            assumes: assumptions(reading.assumed),
            assured: self.told(&reading.assured),
            least: self.told(&reading.least),
            blocking: self.told(&reading.blocking),
        }
    }

    fn told(&self, told: &Told) -> Option<Estimate> {
        if told.nobody {
            return None;
        }
        let people = told.people.filter(|_| !told.by_itself);
        Some(Estimate {
            people: people.map(|span| span.from),
            at_most: people.and_then(Span::beyond),
            formula: told.formula.clone(),
            at: told.at.iter().filter_map(|(size, people)| Some(example(*size, (*people)?))).collect(),
            groups: told.groups.iter().map(|group| self.group(group)).collect(),
        })
    }

    fn group(&self, group: &GroupTold) -> PowerGroup {
        PowerGroup {
            people: group.people.map(|span| span.from),
            at_most: group.people.and_then(Span::beyond),
            parts: group.parts.iter().map(|part| self.part(part, group)).collect(),
        }
    }

    fn part(&self, part: &GroupPart, group: &GroupTold) -> PowerPart {
        let all = &self.powers.electorates;
        let parties = all.all.get(part.voters).map(|voters| voters.parties());
        let is_role = |party| all.parties.get(party).is_some_and(|party| party.part == Part::Role);
        let holds = |other: &GroupPart| other.voters != part.voters && all.inside(part.voters, other.voters);
        PowerPart {
            among: group.parts.iter().position(holds),
            role: parties.is_some_and(|mut parties| parties.all(is_role)),
            of: self.voters(part.voters),
            size: self.powers.electorates.size(part.voters),
            people: part.people.map(|span| span.from),
            at_most: part.people.and_then(Span::beyond),
            formula: part.formula.clone(),
            at: part.at.iter().map(|(size, span)| example(*size, *span)).collect(),
        }
    }

    /// Whom an act touches, and whether they take part in it.
    fn touched(&self, row: &Row<'a>) -> Vec<Touched> {
        let parties = &self.powers.electorates.parties;
        let voting = row.gate.all().into_iter().filter_map(|gate| self.powers.electorates.all.get(gate.voters));
        let deciders: HashSet<usize> = voting.flat_map(|voters| voters.parties()).collect();
        // Of those whom nobody knows, nobody knows whether they are among them.
        if row.undecided.iter().any(|open| open.hides_voters()) {
            return Vec::new();
        }
        let inside = |party: usize| deciders.iter().any(|decider| parties.inside(party, *decider));
        let object = row.power.object.and_then(|object| parties.number_of(self.view.code, object.id.as_str()));
        let one = |number: usize, takes_part: TakesPart| self.party(number).map(|party| Touched { party, takes_part });
        match (row.power.act, object) {
            (Act::Exclude | Act::Remove, Some(object)) => {
                // Those of the office may also be among those who decide, or be some of them.
                let among = |decider: &usize| parties.inside(*decider, object) || parties.may_overlap(object, *decider);
                let may_vote = inside(object) || deciders.iter().any(among);
                let gates = row.gate.deciding();
                let takes_part = match row.gate.concerned_votes {
                    _ if !may_vote => TakesPart::No,
                    _ if gates.iter().any(|gate| gate.concerned_elsewhere) => TakesPart::Elsewhere,
                    Some(false) => TakesPart::Others,
                    Some(true) => TakesPart::Yes,
                    None => TakesPart::Unsaid,
                };
                one(object, takes_part).into_iter().collect()
            }
            (Act::Amend | Act::Dissolve | Act::Transform | Act::SetRules | Act::SetElectorate | Act::SetDues, _) => {
                let classes = parties.all().filter(|(_, named)| named.part == Part::Membership);
                let outside = classes.filter_map(|(number, _)| {
                    let takes_part =
                        match (inside(number), deciders.iter().any(|decider| parties.inside(*decider, number))) {
                            (true, _) => TakesPart::Yes,
                            (false, true) => TakesPart::Some,
                            (false, false) => TakesPart::No,
                        };
                    one(number, takes_part)
                });
                outside.take(MOST_NAMED).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The ways to contest an act.
    fn contest(&self, row: &Row<'a>) -> Vec<Party> {
        if row.power.act == Act::HearAppeals {
            return Vec::new();
        }
        let against = self.contestable.iter().filter(|(_, against)| against.concerns(row));
        against.filter_map(|(recourse, _)| Some(self.view.party(recourse.node().text(Key::Id)?))).collect()
    }

    fn in_steps(
        &self,
        row: &Row<'a>,
        exclusions: &HashMap<usize, &Row<'a>>,
        admissions: &[(usize, &Row<'a>)],
    ) -> Vec<InSteps> {
        let all = &self.powers.electorates;
        let mut steps = Vec::new();
        let Some([leaf]) = all.all.get(row.gate.voters).map(|voters| voters.leaves.as_slice()) else { return steps };
        if row.gate.is_composed() || matches!(row.power.act, Act::Convene) {
            return steps;
        }
        let sizes: Vec<u64> = match all.parties.size(leaf.party) {
            Some(size) => vec![size],
            None => all.examples(row.gate.voters),
        };
        if let Some(exclusion) = exclusions.get(&leaf.party).filter(|exclusion| !std::ptr::eq(**exclusion, row)) {
            let of = |size: &u64| {
                let first = row.readings.first()?;
                let each = exclusion.readings.iter().filter_map(|reading| {
                    let assumed = [first.assumed, reading.assumed];
                    in_steps::by_exclusion(self.powers, row, exclusion, assumed, *size).map(Span::exactly)
                });
                let span =
                    each.reduce(|one, other| Span { from: one.from.min(other.from), to: one.to.max(other.to) })?;
                Some(example(*size, span))
            };
            let at: Vec<ExamplePeople> = sizes.iter().filter_map(of).collect();
            if !at.is_empty() {
                steps.push(InSteps {
                    by: "exclude".to_owned(),
                    decided_by: None,
                    with: 0,
                    of: self.party(leaf.party),
                    at,
                });
            }
        }
        if !matches!(row.power.act, Act::Amend | Act::Dissolve | Act::Exclude | Act::Appoint) {
            return steps;
        }
        for (_, admission) in admissions.iter().filter(|(party, _)| *party == leaf.party).take(1) {
            let with = in_steps::on_its_side(self.powers, admission, leaf.party);
            let of = |size: &u64| {
                let people = in_steps::by_admission(self.powers, row, with, *size).filter(|people| *people > 0)?;
                Some(example(*size, Span::exactly(people)))
            };
            let at: Vec<ExamplePeople> = sizes.iter().filter_map(of).collect();
            if !at.is_empty() {
                let decided_by = Some(self.named(admission.power.decider.named()));
                steps.push(InSteps {
                    by: "admit".to_owned(),
                    decided_by,
                    with: usize::try_from(with).unwrap_or(usize::MAX),
                    of: self.party(leaf.party),
                    at,
                });
            }
        }
        steps
    }

    /// The party to which an act admits people, where it is not that party that decides on that: others do, or some of its people.
    fn admits_from_outside<'r>(&self, row: &'r Row<'a>) -> Option<(usize, &'r Row<'a>)> {
        let all = &self.powers.electorates;
        if row.power.act != Act::Admit || row.power.matter.is_some() {
            return None;
        }
        let object = all.parties.number_of(self.view.code, row.power.object?.id.as_str())?;
        let asks_them = |row: &Row<'a>| {
            let mut gates = row.gate.all().into_iter().filter_map(|gate| all.all.get(gate.voters));
            gates.any(|voters| voters.parties().any(|party| all.parties.inside(object, party)))
        };
        // Where some admissions need them all the same, nobody knows how many do not.
        let of_them = |other: &&Row<'a>| {
            let same = other.power.object.map(|object| object.element.index());
            other.power.act == Act::Admit && same == row.power.object.map(|object| object.element.index())
        };
        let mut admissions = self.powers.rows.iter().filter(of_them);
        (!admissions.any(asks_them)).then_some((object, row))
    }

    fn stated_in(&self, power: &Power<'a>) -> Vec<CitedArticle> {
        let articles = self.view.code.articles();
        let mut numbers: Vec<usize> = Vec::new();
        let decider = Some(power.decider.named().element).filter(|_| power.said.len() < MOST_NAMED);
        for node in power.said.iter().copied().chain(decider).take(MOST_NAMED) {
            for number in articles.stating(node, MOST_NAMED) {
                if !numbers.contains(&number) {
                    numbers.push(number);
                }
            }
        }
        let cited = |number: usize| CitedArticle::of(articles, number);
        let mut all: Vec<CitedArticle> = Vec::new();
        for article in numbers.into_iter().filter_map(cited).take(MOST_NAMED) {
            if article.num.is_none() || !all.iter().any(|known| known.num == article.num) {
                all.push(article);
            }
        }
        all
    }

    fn loops(&self) -> Vec<PowerLoop> {
        loops::all(self.powers)
            .into_iter()
            .take(MOST_NAMED)
            .map(|one| PowerLoop {
                parties: one.parties.iter().filter_map(|party| self.party(*party)).take(MOST_NAMED).collect(),
                acts: one.acts.into_iter().take(MOST_NAMED).collect(),
                amends: one.amends,
                sentence: String::new(),
            })
            .collect()
    }

    fn own_cases(&self) -> Vec<OwnCase> {
        let parties = &self.powers.electorates.parties;
        let mut cases = Vec::new();
        for (number, row) in self.powers.rows.iter().enumerate() {
            let object = row.power.object.and_then(|object| parties.number_of(self.view.code, object.id.as_str()));
            let deciders: Vec<usize> = deciders(self.powers, row).collect();
            let mut case = |kind: OwnCaseKind, party: Option<usize>| {
                if cases.len() < MOST_ACTS {
                    cases.push(OwnCase {
                        kind,
                        act: number,
                        party: party.and_then(|party| self.party(party)),
                        sentence: String::new(),
                    });
                }
            };
            match (row.power.act, object) {
                (Act::Exclude | Act::Remove, Some(object))
                    if row.about.is_some()
                        && row.gate.concerned_votes != Some(false)
                        && !row.gate.concerned_elsewhere =>
                {
                    case(OwnCaseKind::ConcernedVotes, Some(object));
                }
                (Act::Appoint, Some(object))
                    if parties.get(object).is_some_and(|party| party.part == Part::Role)
                        && loops::by_holders(self.powers, row, object) =>
                {
                    case(OwnCaseKind::OwnSuccession, Some(object));
                }
                (Act::Control, Some(object)) => {
                    let outer = parties.voters([object]);
                    let may_be = |controller: usize, party: usize| {
                        parties.inside(party, controller)
                            || parties.inside(controller, party)
                            || parties.may_hold_both(controller, party)
                    };
                    let from =
                        deciders.iter().any(|controller| outer.parties().any(|party| may_be(*controller, party)));
                    if from {
                        case(OwnCaseKind::ControllerControlled, Some(object));
                    }
                }
                (Act::HearAppeals, _) if judged(self.powers, row).is_some() => {
                    case(OwnCaseKind::AppealToDecider, deciders.first().copied());
                }
                _ => {}
            }
        }
        cases
    }

    /// Those who are bound, excludable or in charge, and have no vote in anything.
    fn without_voice(&self) -> Vec<Party> {
        let parties = &self.powers.electorates.parties;
        let voting: HashSet<usize> = self
            .powers
            .rows
            .iter()
            .flat_map(|row| row.gate.all())
            .filter_map(|gate| self.powers.electorates.all.get(gate.voters))
            .flat_map(|voters| voters.parties())
            .collect();
        let touched: HashSet<&str> = self
            .view
            .code
            .references()
            .filter_map(|(reference, target)| {
                let key = reference.node.key().or_else(|| reference.node.parent()?.key())?.as_str()?;
                matches!(key, "by" | "anyOf").then_some(target?.id.as_str()?)
            })
            .collect();
        if voting.len() > 1_000 {
            return Vec::new();
        }
        let mut without = Vec::new();
        for (number, named) in parties.all() {
            let excludable = named.part == Part::Membership;
            let bound = named.id.as_str().is_some_and(|id| touched.contains(id));
            let votes = || voting.iter().any(|voter| parties.inside(number, *voter) || parties.inside(*voter, number));
            let body = named.part == Part::Body
                || (named.part == Part::Stakeholder
                    && matches!(named.element.text(Key::Kind), Some("organisation" | "ecosystem")));
            if (excludable || bound) && !body && !votes() && without.len() < MOST_NAMED {
                without.extend(self.party(number));
            }
        }
        without
    }

    fn sizes(&self) -> Vec<PartySize> {
        let parties = &self.powers.electorates.parties;
        let mut voting: Vec<usize> = self.powers.electorates.all.iter().flat_map(|voters| voters.parties()).collect();
        sort::each_once(&mut voting);
        voting
            .into_iter()
            .take(MOST_ACTS)
            .filter_map(|number| Some(PartySize { party: self.party(number)?, size: parties.size(number) }))
            .collect()
    }
}

fn example(size: u64, people: Span) -> ExamplePeople {
    ExamplePeople { size, people: people.from, at_most: people.beyond() }
}

fn assumptions(assumed: Assumed) -> Vec<Assumption> {
    let goes_on =
        assumed.goes_on.map(|goes_on| if goes_on { Assumption::RejectionGoesOn } else { Assumption::RejectionFinal });
    let concerned = assumed.concerned.map(|concerned| match concerned {
        Concerned::Votes => Assumption::ConcernedVotes,
        Concerned::StandsAside => Assumption::ConcernedStandsAside,
        Concerned::Missing => Assumption::ConcernedIsMissingVote,
    });
    goes_on.into_iter().chain(concerned).collect()
}
