//! What can be done, and by whom: the acts that a document gives to deciders, each with all places that say so.

use std::collections::{HashMap, HashSet};

use crate::analysis::context::Code;
use crate::analysis::powers::worded;
use crate::analysis::sanctions;
use crate::base::sort;
use crate::model::choices::{Actor, ScopeItem};
use crate::model::document::Act;
use crate::model::field::Word;
use crate::model::part::Part;
use crate::model::values::{Name, Text};
use crate::model::views::{
    Amendment, Body, Dissolution, Governance, Link, Matter, Membership, Process, Recourse, Role, Sanction,
};
use crate::structure::index::Named;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// An act in the hands of a decider.
#[derive(Debug)]
pub(crate) struct Power<'a> {
    /// What is done.
    pub(crate) act: Act,
    /// To whom, or with what. None for the collective and its own text, and for what is said in words alone.
    pub(crate) object: Option<Named<'a>>,
    /// Who decides it.
    pub(crate) decider: Decider<'a>,
    /// Where the text gives it to them.
    pub(crate) said: Vec<Node<'a>>,
    /// The matter, where it is one of a list, with its limits and its words.
    pub(crate) matter: Option<Matter<'a>>,
    /// What it is about, where that is said in words.
    pub(crate) words: Option<Text<'a>>,
    /// Who has to agree besides.
    pub(crate) agreed_by: Vec<Named<'a>>,
    /// Whether it is all that nobody else is named for.
    pub(crate) residual: bool,
}

/// Who decides.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Decider<'a> {
    /// A process, or a party by its own way of deciding.
    Named(Named<'a>),
    /// Each of those in a role, alone.
    Each(Named<'a>),
    /// Any of some, alone or together.
    Actor(Actor<'a>, Named<'a>),
}

impl<'a> Decider<'a> {
    /// The process or party.
    pub(crate) fn named(self) -> Named<'a> {
        match self {
            Decider::Named(named) | Decider::Each(named) | Decider::Actor(_, named) => named,
        }
    }
}

/// An act that the text gives to nobody.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Unassigned<'a> {
    /// What is done.
    pub(crate) act: Act,
    /// To whom.
    pub(crate) object: Option<Named<'a>>,
}

type Known<'a> = HashMap<(&'static str, Option<u32>, u32), usize>;

struct Gathered<'c, 'a> {
    code: &'c Code<'a>,
    powers: Vec<Power<'a>>,
    known: Known<'a>,
}

/// All acts of a document, in the order of the acts, and those that nobody holds.
pub(crate) fn all<'a>(code: &Code<'a>) -> (Vec<Power<'a>>, Vec<Unassigned<'a>>) {
    let mut gathered = Gathered { code, powers: Vec::new(), known: Known::new() };
    gathered.memberships();
    gathered.roles();
    gathered.text_and_end();
    gathered.sanctions();
    gathered.matters();
    gathered.recourse();
    gathered.sessions();
    let unassigned = gathered.unassigned();
    gathered.residual();
    let mut powers = gathered.powers;
    // Kept in the order of the text within each act; what is said in words comes after, and last all the rest.
    sort::by_key(&mut powers, |power| (power.residual, power.act as usize));
    (powers, unassigned)
}

impl<'a> Gathered<'_, 'a> {
    fn add(
        &mut self,
        act: Act,
        object: Option<Named<'a>>,
        decider: Option<Decider<'a>>,
        said: Node<'a>,
    ) -> Option<&mut Power<'a>> {
        let decider = decider?;
        let key = (act.word(), object.map(|object| object.element.index()), self.who(decider.named()));
        let number = match self.known.get(&key) {
            Some(number) if !matches!(decider, Decider::Actor(..)) => *number,
            _ => {
                let number = self.powers.len();
                self.known.insert(key, number);
                self.powers.push(Power {
                    act,
                    object,
                    decider,
                    said: Vec::new(),
                    matter: None,
                    words: None,
                    agreed_by: Vec::new(),
                    residual: false,
                });
                number
            }
        };
        let power = self.powers.get_mut(number)?;
        power.said.push(said);
        Some(power)
    }

    /// Who decides, by a number: a body that has a process for itself alone is that process.
    fn who(&self, decider: Named<'a>) -> u32 {
        let own = || {
            let process = self.code.named::<Process<'a>>(Body::of_node(decider.element).process().sound()?)?;
            let taking_part = process.participants();
            let of_body = |name: Name<'a>| {
                self.code.element(name.node()).is_some_and(|named| named.element.index() == decider.element.index())
            };
            (!taking_part.is_unclear() && taking_part.is_stated() && taking_part.each().all(of_body)).then_some(process)
        };
        let process = if decider.part == Part::Body { own() } else { None };
        process.map_or(decider.element, Process::node).index()
    }

    fn decider(&self, name: Option<Name<'a>>) -> Option<Decider<'a>> {
        let named = self.code.element(name?.node())?;
        decides(named.part).then_some(Decider::Named(named))
    }

    fn own(&self, node: Node<'a>, part: Part) -> Option<Named<'a>> {
        let id = node.get(Key::Id).filter(|id| id.as_str().is_some())?;
        Some(Named { id, element: node, part })
    }

    fn memberships(&mut self) {
        let all: Vec<Membership<'a>> = self.code.all().collect();
        for class in all {
            let object = self.own(class.node(), Part::Membership);
            let (join, exclude) = (class.join_process().sound(), class.exclude_process().sound());
            self.add(Act::Admit, object, self.decider(join), class.node());
            self.add(Act::Exclude, object, self.decider(exclude), class.node());
        }
    }

    fn roles(&mut self) {
        let all: Vec<Role<'a>> = self.code.all().collect();
        for role in all {
            let object = self.own(role.node(), Part::Role);
            let (appoint, remove) = (role.appointed_by().sound(), role.removed_by().sound());
            self.add(Act::Appoint, object, self.decider(appoint), role.node());
            self.add(Act::Remove, object, self.decider(remove), role.node());
            for matter in role.powers().each() {
                self.matter(matter, object.map(Decider::Each));
            }
        }
    }

    fn text_and_end(&mut self) {
        let Some(governance) = self.code.document().governance().sound() else { return };
        if let Some(amendment) = governance.amendment().sound() {
            let decider = self.decider(amendment.process().sound());
            let agreed: Vec<Named<'a>> =
                amendment.approval_by().each().filter_map(|name| self.code.element(name.node())).collect();
            if let Some(power) = self.add(Act::Amend, None, decider, amendment.node()) {
                power.agreed_by = agreed;
            }
        }
        if let Some(dissolution) = governance.dissolution().sound() {
            self.add(Act::Dissolve, None, self.decider(dissolution.process().sound()), dissolution.node());
        }
        let links: Vec<Link<'a>> = self.code.all().collect();
        for link in links {
            let object = self.own(link.node(), Part::Link);
            for by in [link.issued_by().sound(), link.amended_by().sound()] {
                self.add(Act::SetRules, object, self.decider(by), link.node());
            }
        }
    }

    fn sanctions(&mut self) {
        let all: Vec<Sanction<'a>> = self.code.all().collect();
        for sanction in all {
            let decider = self.decider(sanction.decided_by().sound());
            let ended = sanctions::ended(self.code, sanction);
            for object in &ended {
                let act = if object.part == Part::Role { Act::Remove } else { Act::Exclude };
                self.add(act, Some(*object), decider, sanction.node());
            }
            if ended.is_empty() {
                let object = self.own(sanction.node(), Part::Sanction);
                if let Some(power) = self.add(Act::Sanction, object, decider, sanction.node()) {
                    power.words = sanction.effect().sound();
                }
            }
        }
    }

    fn matters(&mut self) {
        let all: Vec<Process<'a>> = self.code.all().collect();
        for process in all {
            let decider = self.own(process.node(), Part::Process).map(Decider::Named);
            for item in process.scope().each() {
                match item {
                    ScopeItem::Matter(matter) => self.matter(matter, decider),
                    ScopeItem::Text(text) => self.scope_in_words(text, decider),
                }
            }
        }
    }

    /// A scope that is the name of an act is that act: on the class of members, where there is one alone.
    fn scope_in_words(&mut self, text: Text<'a>, decider: Option<Decider<'a>>) {
        let Some(act) = self.code.authoritative(text.node()).and_then(worded::act) else {
            self.words(Act::Other, None, decider, text.node(), Some(text), None);
            return;
        };
        let object = self.only_class(act);
        self.add(act, object, decider, text.node());
    }

    /// Of an act on members that names none, the class of members, where there is one alone.
    fn only_class(&self, act: Act) -> Option<Named<'a>> {
        sanctions::only_class(self.code).filter(|_| matches!(act, Act::Admit | Act::Exclude))
    }

    fn matter(&mut self, matter: Matter<'a>, decider: Option<Decider<'a>>) {
        let Some(act) = matter.act().sound() else { return };
        let concerns: Vec<Named<'a>> =
            matter.concerns().each().filter_map(|name| self.code.element(name.node())).collect();
        let limited = matter.text().is_stated() || matter.over().is_stated() || matter.up_to().is_stated();
        if limited || act == Act::Other {
            let object = concerns.first().copied();
            self.words(act, object, decider, matter.node(), matter.text().sound(), Some(matter));
            return;
        }
        if concerns.is_empty() {
            let object = self.only_class(act);
            self.add(act, object, decider, matter.node());
        }
        for object in concerns {
            self.add(act, Some(object), decider, matter.node());
        }
    }

    /// An act within limits, or one that is said in words: never the same as another.
    fn words(
        &mut self,
        act: Act,
        object: Option<Named<'a>>,
        decider: Option<Decider<'a>>,
        said: Node<'a>,
        words: Option<Text<'a>>,
        matter: Option<Matter<'a>>,
    ) {
        let Some(decider) = decider else { return };
        self.powers.push(Power {
            act,
            object,
            decider,
            said: vec![said],
            matter,
            words,
            agreed_by: Vec::new(),
            residual: false,
        });
    }

    fn recourse(&mut self) {
        let all: Vec<Recourse<'a>> = self.code.all().collect();
        for recourse in all {
            let object = self.own(recourse.node(), Part::Recourse);
            let last = recourse.steps().each().last();
            let decider = match (recourse.body().sound(), last.and_then(|step| step.who().sound())) {
                (Some(body), _) => self.decider(Some(body)),
                (None, Some(actor)) => self.actor(actor),
                (None, None) => None,
            };
            self.add(Act::HearAppeals, object, decider, recourse.node());
        }
    }

    fn sessions(&mut self) {
        let all: Vec<Body<'a>> = self.code.all().collect();
        for body in all {
            for session in body.sessions().each() {
                let object = self.own(session.node(), Part::Session);
                for actor in session.convened_by().each() {
                    let decider = self.actor(actor);
                    self.add(Act::Convene, object, decider, session.node());
                }
            }
        }
    }

    fn actor(&self, actor: Actor<'a>) -> Option<Decider<'a>> {
        let name = match actor {
            Actor::Party(name) => name,
            Actor::Some(some) => some.of().sound()?,
        };
        let named = self.code.element(name.node()).filter(|named| decides(named.part))?;
        Some(Decider::Actor(actor, named))
    }

    fn residual(&mut self) {
        let Some(governance) = self.code.document().governance().sound() else { return };
        let decider = self.decider(governance.residual().sound());
        let said = governance.residual().node().unwrap_or(governance.node());
        if let Some(power) = self.add(Act::Other, None, decider, said) {
            power.residual = true;
        }
    }

    /// What a collective needs somebody for, and nobody is named for. Where an element of the kind may not have been seen,
    /// nobody knows.
    fn unassigned(&self) -> Vec<Unassigned<'a>> {
        let mut unassigned = Vec::new();
        let held = |act: Act| self.powers.iter().any(|power| power.act == act);
        let of_objects: HashSet<(usize, u32)> =
            self.powers.iter().filter_map(|power| Some((power.act as usize, power.object?.element.index()))).collect();
        for (part, acts) in [(Part::Membership, [Act::Admit, Act::Exclude]), (Part::Role, [Act::Appoint, Act::Remove])]
        {
            for named in self.code.index.named().iter().filter(|named| named.part == part) {
                let keys = match part {
                    Part::Membership => [Key::JoinProcess, Key::ExcludeProcess],
                    _ => [Key::AppointedBy, Key::RemovedBy],
                };
                for (act, key) in acts.into_iter().zip(keys) {
                    let set_elsewhere = named.element.get(key).is_some() || named.element.setter(key).is_some();
                    if !of_objects.contains(&(act as usize, named.element.index())) && !set_elsewhere {
                        unassigned.push(Unassigned { act, object: Some(*named) });
                    }
                }
            }
        }
        let governance = self.code.document().governance();
        let set_elsewhere = |act: Act| match act {
            Act::Amend => governance.then(Governance::amendment).then(Amendment::process).is_elsewhere(),
            Act::Dissolve => governance.then(Governance::dissolution).then(Dissolution::process).is_elsewhere(),
            _ => false,
        };
        for act in [Act::Amend, Act::Dissolve, Act::Control] {
            if !held(act) && !set_elsewhere(act) {
                unassigned.push(Unassigned { act, object: None });
            }
        }
        unassigned
    }
}

fn decides(part: Part) -> bool {
    matches!(part, Part::Process | Part::Stakeholder | Part::Role | Part::Membership | Part::Body)
}
