//! Who owes what to whom: the parties of a document, each with every element that names it.

pub(crate) mod articles;
mod body;
mod known;
pub(crate) mod pages;
mod reach;
mod remarks;

use crate::tree::key::Key;
use std::collections::HashSet;

use crate::analysis::belonging::PARTIES;
use crate::analysis::transcribed::Transcribed;
use crate::model::part::Part;
use crate::report::call_error::CallError;
use crate::tree::node::Node;
use crate::views::powers::matter;
use crate::views::said::in_one_line;
use crate::views::who::known::{Known, Parties, Tied};
use crate::views::who::pages::{
    Because, Capacity, Inherited, NamingArticle, PartyPage, PartyRow, SideBySide, Tallies, Tie, Ties,
};
use crate::views::who::reach::Reach;
use crate::views::{
    AMENDMENT, COMMITMENT, DISSOLUTION, EXCHANGE, Element, Keys, LINK, NAMED, PROCESS, Party, RECOURSE, RESIDUAL,
    RESOURCE, RIGHT, ROLE, SANCTION, SESSION, STEWARDSHIP, TEXT, View, word,
};

/// So many rows and elements of a list are shown; the rest is counted. Nobody reads more.
const MOST_SHOWN: usize = 1_000;
/// So many groups and roles through which something comes to a party are shown; the rest is counted.
const MOST_SOURCES: usize = 100;
/// So many parties of an article are named where somebody asks for the article.
const MOST_IN_REFUSAL: usize = 12;
/// Of so many kinds of membership it is told together what concerns their members.
const MOST_MEMBERSHIPS: usize = 12;

/// All parties side by side.
pub(crate) fn side_by_side(view: &View<'_, '_>) -> SideBySide {
    let parties = Parties::of(view.code);
    let mut reach = Reach::new(&parties);
    let shown = parties.all.iter().enumerate().take(MOST_SHOWN);
    let so_far = Transcribed::leaves_some(view.code);
    let rows: Vec<PartyRow> = shown.map(|(number, known)| row(view, known, reach.counted(number), so_far)).collect();
    let omitted = parties.all.len() - rows.len();
    let mut omitted_commitments = 0;
    let mut without = |key: Key, permissions: bool| {
        let all = view.code.each(Part::Commitment).filter(|one| one.is_object() && names_nobody(*one, key));
        let mut all = all.filter(|one| permissions || !matches!(one.text(Key::Force), Some("may" | "need-not")));
        let first: Vec<Element> = all.by_ref().take(MOST_SHOWN).map(|one| view.element(one, COMMITMENT)).collect();
        omitted_commitments += all.count();
        first
    };
    let (borne_by_nobody, owed_to_nobody) = (without(Key::By, true), without(Key::Toward, false));
    SideBySide { rows, omitted, borne_by_nobody, owed_to_nobody, omitted_commitments }
}

/// An element that names a party, or through which something comes to it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Concern<'a> {
    pub(crate) capacity: Capacity,
    pub(crate) node: Node<'a>,
    /// The group, body or role through which it comes, and why.
    pub(crate) through: Option<(Because, Node<'a>)>,
}

/// A party and all that the text says of it, as it stands in the document.
#[derive(Debug)]
pub(crate) struct Concerned<'a> {
    /// Its id, or the address of an element of another code.
    pub(crate) id: &'a str,
    /// Where it is described.
    pub(crate) element: Option<Node<'a>>,
    /// To what it belongs.
    pub(crate) belongs: Vec<Node<'a>>,
    /// The ids of the party and of all through whom something comes to it.
    pub(crate) stands_for: HashSet<&'a str>,
    /// What names it, and what comes to it through others, the nearest first; each once.
    pub(crate) ties: Vec<Concern<'a>>,
}

/// What concerns a party, by its id or its name.
pub(crate) fn concerned<'a>(view: &View<'_, 'a>, asked: &str) -> Result<Concerned<'a>, CallError> {
    let parties = Parties::of(view.code);
    let number = number_of(view, &parties, asked)?;
    let mut seen = HashSet::new();
    let ties = concerns(&parties, &mut Reach::new(&parties), number, &mut seen);
    let known = parties.all.get(number);
    let element = |number: &usize| parties.all.get(*number)?.element.map(|named| named.element);
    let through = Reach::new(&parties).sources(number).into_iter().take(MOST_SOURCES).map(|source| source.number);
    Ok(Concerned {
        id: known.map(|known| known.id).unwrap_or_default(),
        element: element(&number),
        belongs: known.into_iter().flat_map(|known| &known.belongs).filter_map(element).collect(),
        stands_for: through.chain([number]).filter_map(|number| Some(parties.all.get(number)?.id)).collect(),
        ties,
    })
}

/// What concerns those who are members, in any kind of membership.
pub(crate) fn of_members<'a>(view: &View<'_, 'a>) -> Vec<Concern<'a>> {
    let parties = Parties::of(view.code);
    let mut reach = Reach::new(&parties);
    let mut seen = HashSet::new();
    let is_membership = |known: &&Known<'a>| known.element.is_some_and(|named| named.part == Part::Membership);
    let members = parties.all.iter().filter(is_membership).take(MOST_MEMBERSHIPS);
    let numbers = members.filter_map(|known| parties.number_of(known.id));
    numbers.flat_map(|number| concerns(&parties, &mut reach, number, &mut seen)).collect()
}

/// What names a party, then what comes to it through others; nothing that was seen before.
fn concerns<'a>(
    parties: &Parties<'a>,
    reach: &mut Reach<'_, 'a>,
    number: usize,
    seen: &mut HashSet<(u32, Capacity)>,
) -> Vec<Concern<'a>> {
    let mut all = Vec::new();
    let own = parties.all.get(number).map(|known| known.ties.as_slice()).unwrap_or_default();
    let mut add = |tied: &Tied<'a>, through| {
        if all.len() < MOST_SHOWN && seen.insert((tied.node.index(), tied.capacity)) {
            all.push(Concern { capacity: tied.capacity, node: tied.node, through });
        }
    };
    own.iter().for_each(|tied| add(tied, None));
    for source in reach.sources(number).into_iter().take(MOST_SOURCES) {
        let Some(from) = parties.all.get(source.number) else { continue };
        let through = from.element.map(|named| (source.because, named.element));
        from.ties.iter().filter(|tied| inherits(tied.capacity, source.votes)).for_each(|tied| add(tied, through));
    }
    all
}

/// The number of a party, by its id or its name.
fn number_of(view: &View<'_, '_>, parties: &Parties<'_>, asked: &str) -> Result<usize, CallError> {
    match parties.number_of(asked.trim()) {
        Some(number) => Ok(number),
        None => {
            let found = view.find(&PARTIES, "party", asked)?;
            Ok(parties.number_of(found.id.as_str().unwrap_or_default()).unwrap_or_default())
        }
    }
}

/// One party, by its id or its name; or whoever is named in articles alone.
pub(crate) fn page(view: &View<'_, '_>, asked: &str) -> Result<PartyPage, CallError> {
    let parties = Parties::of(view.code);
    let number = match number_of(view, &parties, asked) {
        Ok(number) => number,
        Err(unknown) => {
            if let Some(article) = articles::called(view, asked) {
                let named = parties
                    .all
                    .iter()
                    .filter(|known| articles::name(view, article, known.element.map(|named| named.element)));
                let named = named.map(|known| known.id.to_owned()).take(MOST_IN_REFUSAL).collect();
                return Err(CallError::not_in_document(view.language, "article", asked.trim(), named, true));
            }
            let language = view.code.language().unwrap_or_default();
            let articles = articles::naming(view, &[(asked.to_owned(), language.to_owned())]);
            return if articles.is_empty() { Err(unknown) } else { Ok(only_in_articles(view, asked, articles)) };
        }
    };
    let Some(known) = parties.all.get(number) else {
        return Err(CallError::wrong_argument(view.language, "party", "party", asked));
    };
    let mut reach = Reach::new(&parties);
    let mut seen: HashSet<(u32, Capacity)> = HashSet::new();
    let ties = listed(view, known, &known.ties, &mut seen);
    let mut sources = reach.sources(number).into_iter();
    let through = sources.by_ref().take(MOST_SOURCES).filter_map(|source| {
        let from = parties.all.get(source.number)?;
        let via = source.via.filter(|via| *via != number).and_then(|via| parties.all.get(via));
        let via = via.map(|via| name(view, via).unwrap_or_else(|| in_one_line(via.id)));
        let inheritable: Vec<Tied<'_>> =
            from.ties.iter().filter(|tied| inherits(tied.capacity, source.votes)).copied().collect();
        let ties = listed(view, from, &inheritable, &mut seen);
        Some(Inherited { because: source.because, source: party(view, from), via, ties })
    });
    let through: Vec<Inherited> = through.collect();
    let mut members = known.members.iter().filter_map(|number| parties.all.get(*number));
    let shown: Vec<Party> = members.by_ref().take(MOST_SHOWN).map(|member| party(view, member)).collect();
    Ok(PartyPage {
        member_of: known.belongs.iter().filter_map(|to| Some(party(view, parties.all.get(*to)?))).collect(),
        members: shown,
        body: known.element.filter(|named| named.part == Part::Body).map(|named| body::page(view, named.element)),
        omitted_members: members.count(),
        ties,
        articles: articles::naming(view, &articles::names(view, known.element.map(|named| named.element))),
        through,
        omitted: sources.count(),
        row: row(view, known, reach.counted(number), Transcribed::leaves_some(view.code)),
    })
}

/// Somebody whom no element names.
fn only_in_articles(view: &View<'_, '_>, asked: &str, articles: Vec<NamingArticle>) -> PartyPage {
    let known = Known::only_named(asked);
    PartyPage {
        row: PartyRow { remarks: Vec::new(), ..row(view, &known, reach::Counted::default(), false) },
        member_of: Vec::new(),
        members: Vec::new(),
        omitted_members: 0,
        body: None,
        ties: Ties::default(),
        articles,
        through: Vec::new(),
        omitted: 0,
    }
}

/// Whether what is said of a group holds for its members too: not what it did as a group, and those who only advise in a
/// body do not decide.
fn inherits(capacity: Capacity, votes: bool) -> bool {
    let decides = (Capacity::TakesPart..Capacity::Stewards).contains(&capacity);
    let is_record = (Capacity::Wrote..Capacity::DecidedAbout).contains(&capacity);
    !is_record && (votes || !decides)
}

/// Whether a commitment names no party under a key.
fn names_nobody(commitment: Node<'_>, key: Key) -> bool {
    let one_of = commitment.get(key).into_iter().flat_map(|value| value.list(Key::AnyOf));
    commitment.list(key).chain(one_of).next().is_none()
}

fn row(view: &View<'_, '_>, known: &Known<'_>, counted: reach::Counted, so_far: bool) -> PartyRow {
    PartyRow {
        id: known.id.to_owned(),
        name: name(view, known),
        kind: known.kind().to_owned(),
        until: known.element.and_then(|named| word(named.element, Key::Until)),
        place: known.element.map(|named| view.place(named.element)),
        direct: counted.direct,
        inherited: counted.inherited,
        remarks: remarks::of(view, known, &counted, so_far),
    }
}

fn name(view: &View<'_, '_>, known: &Known<'_>) -> Option<String> {
    known.element.and_then(|named| view.line(named.element, Key::Name))
}

fn party(view: &View<'_, '_>, known: &Known<'_>) -> Party {
    Party { id: known.id.to_owned(), name: name(view, known), some: None }
}

/// The elements of ties in their lists, without those that were listed before.
fn listed(view: &View<'_, '_>, known: &Known<'_>, tied: &[Tied<'_>], seen: &mut HashSet<(u32, Capacity)>) -> Ties {
    let mut ties = Ties::default();
    for one in tied {
        if !seen.insert((one.node.index(), one.capacity)) {
            continue;
        }
        let list = match one.capacity {
            Capacity::Bound | Capacity::Convenes => &mut ties.owes,
            Capacity::Permitted | Capacity::MayConvene | Capacity::MayDo => &mut ties.may,
            Capacity::Beneficiary | Capacity::Convened => &mut ties.owed,
            Capacity::Bears | Capacity::MayBeSanctioned => &mut ties.allows,
            Capacity::HoldsRight => &mut ties.rights,
            Capacity::HoldsRole => &mut ties.roles,
            Capacity::Gives => &mut ties.gives,
            Capacity::Receives => &mut ties.receives,
            Capacity::TakesPart | Capacity::DecidesThere => &mut ties.decides,
            other if other < Capacity::Stewards => &mut ties.settles,
            Capacity::Stewards | Capacity::KeepsText | Capacity::Audits => &mut ties.keeps,
            other if other < Capacity::DecidedAbout => &mut ties.record,
            _ => &mut ties.concerns,
        };
        if list.len() < MOST_SHOWN {
            let element = match one.capacity {
                Capacity::Convenes | Capacity::Convened | Capacity::MayConvene => body::session(view, one.node),
                Capacity::MayDo | Capacity::DecidedAbout => matter(view, one.node),
                other => view.element(one.node, keys(other)),
            };
            list.push(Tie { capacity: one.capacity, some: some(view, known, *one), element });
        } else {
            ties.omitted += 1;
        }
    }
    ties
}

/// How many of a party act together, where not each of it may alone.
fn some(view: &View<'_, '_>, known: &Known<'_>, tied: Tied<'_>) -> Option<String> {
    let key = match tied.capacity {
        Capacity::MayConvene => Key::ConvenedBy,
        Capacity::Proposes => Key::Proposer,
        Capacity::ActsInRecourse => Key::Who,
        _ => return None,
    };
    let mut named = view.parties(tied.node, Some(key)).into_iter();
    named.find(|party| view.code.own_id(&party.id) == Some(known.id) && party.some.is_some())?.some
}

/// Adds a tie to the numbers of a party.
fn count(tallies: &mut Tallies, capacity: Capacity, node: Node<'_>) {
    match capacity {
        Capacity::Bound => {
            tallies.owes += 1;
            match node.text(Key::Force) {
                Some("must") => tallies.must += 1,
                Some("must-not") => tallies.must_not += 1,
                Some("should") => tallies.should += 1,
                Some("should-not") => tallies.should_not += 1,
                _ => {}
            }
        }
        Capacity::Beneficiary => {
            tallies.owed += 1;
            tallies.with_recourse += usize::from(node.text(Key::Recourse).is_some());
        }
        Capacity::Convenes => {
            tallies.owes += 1;
            tallies.must += 1;
        }
        Capacity::Convened => tallies.owed += 1,
        Capacity::Permitted | Capacity::MayConvene | Capacity::MayDo => tallies.may += 1,
        Capacity::Bears | Capacity::MayBeSanctioned => tallies.allows += 1,
        Capacity::HoldsRight => tallies.rights += 1,
        Capacity::HoldsRole => tallies.roles += 1,
        Capacity::Gives => tallies.gives += 1,
        Capacity::Receives => tallies.receives += 1,
        Capacity::TakesPart | Capacity::DecidesThere => tallies.decides += 1,
        Capacity::Stewards | Capacity::KeepsText | Capacity::Audits => tallies.keeps += 1,
        other if other < Capacity::Stewards => tallies.settles += 1,
        other if other < Capacity::DecidedAbout => tallies.record += 1,
        _ => tallies.concerns += 1,
    }
}

/// Which keys say what is shown of an element that names a party in that capacity.
fn keys(capacity: Capacity) -> Keys {
    match capacity {
        Capacity::Bound | Capacity::Permitted | Capacity::Beneficiary | Capacity::Bears => COMMITMENT,
        Capacity::HoldsRight => RIGHT,
        Capacity::Convenes | Capacity::Convened | Capacity::MayConvene => SESSION,
        Capacity::HoldsRole
        | Capacity::Appoints
        | Capacity::Removes
        | Capacity::ChosenFrom
        | Capacity::Incompatible => ROLE,
        Capacity::Gives | Capacity::Receives => EXCHANGE,
        Capacity::TakesPart | Capacity::DecidesThere | Capacity::Proposes => PROCESS,
        Capacity::Agrees => Keys { text: &[Key::Name, Key::Text, Key::At], by: Some(Key::ApprovalBy), ..TEXT },
        Capacity::Admits | Capacity::Excludes => NAMED,
        Capacity::Chairs => Keys { by: Some(Key::Chair), ..NAMED },
        Capacity::Amends | Capacity::Approves => AMENDMENT,
        Capacity::Dissolves => DISSOLUTION,
        Capacity::DecidesTheRest => RESIDUAL,
        Capacity::AmendsOther | Capacity::Issues => LINK,
        Capacity::MayDo | Capacity::DecidedAbout | Capacity::Served => TEXT,
        Capacity::Contested => RECOURSE,
        Capacity::Settles => RECOURSE,
        Capacity::ActsInRecourse => Keys { text: &[Key::Means], by: Some(Key::Who), ..TEXT },
        Capacity::Sanctions | Capacity::MayBeSanctioned | Capacity::Ended => SANCTION,
        Capacity::Excepts => Keys { by: Some(Key::DecidedBy), ..TEXT },
        Capacity::Stewards => RESOURCE,
        Capacity::KeepsText => STEWARDSHIP,
        Capacity::Audits => Keys { by: Some(Key::By), ..TEXT },
        Capacity::Wrote => Keys { kind: Some(Key::Role), by: Some(Key::Who), ..TEXT },
        Capacity::Adopted => Keys { text: &[Key::Version], kind: Some(Key::Mode), by: Some(Key::Party), ..TEXT },
        Capacity::Acts => Keys { text: &[Key::Title], kind: Some(Key::Status), by: Some(Key::By), ..TEXT },
        Capacity::Assessed => Keys { kind: Some(Key::Outcome), by: Some(Key::By), ..TEXT },
        Capacity::Measured => Keys { text: &[Key::Indicator], by: Some(Key::By), ..TEXT },
        Capacity::Attests => Keys { text: &[Key::Title], by: Some(Key::By), ..NAMED },
    }
}
