//! What stands out about a party when what it owes is held against what is owed to it: facts, which people judge.

use crate::diagnostic::finding::Datum;
use crate::messages::tell;
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::who::View;
use crate::views::who::known::{Known, Tied};
use crate::views::who::pages::{Capacity, Remark, RemarkKind, Tallies};
use crate::views::who::reach::Counted;

/// So many of those who may do something toward a party are named.
const MOST_NAMED: usize = 5;

/// What stands out about a party; as far as it is transcribed, where there are articles that no element names (`so_far`). Nothing where
/// what comes through others was not counted.
pub(super) fn of(view: &View<'_, '_>, known: &Known<'_>, counted: &Counted, so_far: bool) -> Vec<Remark> {
    let Some(inherited) = counted.inherited else { return Vec::new() };
    let sum = |of: fn(&Tallies) -> usize| of(&counted.direct) + of(&inherited);
    let (owes, owed) = (sum(|all| all.owes), sum(|all| all.owed));
    let (gives, receives) = (sum(|all| all.gives), sum(|all| all.receives));
    let with_recourse = sum(|all| all.with_recourse);
    let all = [
        (owes > 0 && owed == 0, RemarkKind::OwesWithoutReturn),
        (owed > 0 && owes == 0 && known.kind() != "ecosystem", RemarkKind::OwedWithoutOwing),
        (counted.process && owes + owed > 0 && sum(|all| all.decides) == 0, RemarkKind::NeverDecides),
        (owes + owed > 0 && with_recourse == 0 && !counted.in_recourse, RemarkKind::NoRecourse),
        (with_recourse > 0 && with_recourse < owed, RemarkKind::PartlyWithoutRecourse),
        (gives > 0 && receives == 0, RemarkKind::GivesWithoutReceiving),
        (receives > 0 && gives == 0, RemarkKind::ReceivesWithoutGiving),
        (is_only_offered(known, &inherited), RemarkKind::OnlyOffered),
        (is_role(known) && known.members.is_empty(), RemarkKind::RoleWithoutHolder),
        (is_not_formed(known), RemarkKind::NotFormed),
        (
            known.ties.is_empty()
                && known.members.is_empty()
                && known.sources.is_empty()
                && !is_role(known)
                && !is_not_formed(known),
            RemarkKind::NamedNowhere,
        ),
    ];
    let number = |number: usize| Datum::from(number);
    let data = [
        ("owes", number(owes)),
        ("owed", number(owed)),
        ("gives", number(gives)),
        ("receives", number(receives)),
        ("without", number(owed - with_recourse)),
        ("allows", number(sum(|all| all.allows))),
        ("by", offered_by(view, known).into()),
    ];
    let told = all.into_iter().filter(|(true_of_it, _)| *true_of_it).map(|(_, remark)| {
        let mut message = tell(view.language.word("remarks", remark.key()), &data, view.language);
        if so_far && !matches!(remark, RemarkKind::NotFormed) {
            message += view.language.word("remarks", "so-far");
        }
        Remark { remark, message }
    });
    told.collect()
}

/// Whether all that the text says of a party is what others may do toward it.
fn is_only_offered(known: &Known<'_>, inherited: &Tallies) -> bool {
    let offered = |tied: &Tied<'_>| tied.capacity == Capacity::Bears;
    !known.ties.is_empty() && known.ties.iter().all(offered) && *inherited == Tallies::default()
}

/// Those who may do something toward a party, each once, the first few.
fn offered_by(view: &View<'_, '_>, known: &Known<'_>) -> String {
    let offers = known.ties.iter().filter(|tied| tied.capacity == Capacity::Bears).take(MOST_NAMED);
    let mut names: Vec<String> = Vec::new();
    for party in offers.flat_map(|tied| view.parties(tied.node, Some(Key::By))).take(MOST_NAMED) {
        let name = party.name.unwrap_or(party.id);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    view.language.list("and", &names)
}

fn is_not_formed(known: &Known<'_>) -> bool {
    let formed =
        known.element.filter(|named| named.part == Part::Body).and_then(|named| named.element.get(Key::Formed));
    formed.and_then(Node::as_bool) == Some(false)
}

fn is_role(known: &Known<'_>) -> bool {
    known.element.is_some_and(|named| named.part == Part::Role)
}

impl RemarkKind {
    fn key(self) -> &'static str {
        match self {
            RemarkKind::OwesWithoutReturn => "owes-without-return",
            RemarkKind::OwedWithoutOwing => "owed-without-owing",
            RemarkKind::NeverDecides => "never-decides",
            RemarkKind::NoRecourse => "no-recourse",
            RemarkKind::PartlyWithoutRecourse => "partly-without-recourse",
            RemarkKind::GivesWithoutReceiving => "gives-without-receiving",
            RemarkKind::ReceivesWithoutGiving => "receives-without-giving",
            RemarkKind::OnlyOffered => "only-offered",
            RemarkKind::NotFormed => "not-formed",
            RemarkKind::RoleWithoutHolder => "role-without-holder",
            RemarkKind::NamedNowhere => "named-nowhere",
        }
    }
}
