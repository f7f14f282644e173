//! What a sanction takes away, and whether it can be contested.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::model::document::SanctionKind;
use crate::model::part::Part;
use crate::model::values::Name;
use crate::model::views::{Membership, Recourse, Sanction};
use crate::structure::index::Named;
use crate::tree::key::Key;

/// The memberships and roles that a sanction ends: those that it revokes; where it revokes none and is an exclusion, those whom it is
/// against, or the only class of members where it does not say against whom.
pub(crate) fn ended<'a>(code: &Code<'a>, sanction: Sanction<'a>) -> Vec<Named<'a>> {
    let named = |name: Name<'a>| code.element(name.node());
    let ends = |one: &Named<'a>| matches!(one.part, Part::Membership | Part::Role);
    let revoked: Vec<Named<'a>> = sanction.revokes().each().filter_map(named).filter(ends).collect();
    if !revoked.is_empty() || sanction.revokes().is_unsound() || !sanction.kind().is(SanctionKind::Exclusion) {
        return revoked;
    }
    if !sanction.against().is_absent() {
        return sanction.against().each().filter_map(named).collect();
    }
    only_class(code).into_iter().collect()
}

/// The class of members, where there is one alone.
pub(crate) fn only_class<'a>(code: &Code<'a>) -> Option<Named<'a>> {
    let mut classes = code.all::<Membership<'a>>();
    let class = classes.next().filter(|_| classes.next().is_none())?.node();
    let id = class.get(Key::Id).filter(|id| id.as_str().is_some())?;
    Some(Named { id, element: class, part: Part::Membership })
}

/// What the ways to contest of a document are against.
#[derive(Debug, Default)]
pub(crate) struct Contested {
    /// One of them is against everything, or nobody can read against what.
    everything: bool,
    elements: HashSet<u32>,
}

impl Contested {
    /// Of all of them.
    pub(crate) fn of(code: &Code<'_>) -> Contested {
        let mut contested = Contested { everything: code.hides::<Recourse<'_>>(), elements: HashSet::new() };
        for recourse in code.all::<Recourse<'_>>() {
            let against = recourse.against();
            let Some(node) = against.node() else { continue };
            contested.everything |= against.is_unsound() || node.as_str().is_some();
            contested.elements.extend(node.items().filter_map(|name| Some(code.element(name)?.element.index())));
        }
        contested
    }

    /// Whether a sanction can be contested: it, who decides it, or what it ends is named.
    pub(crate) fn names<'a>(&self, code: &Code<'a>, sanction: Sanction<'a>) -> bool {
        let decider = sanction.decided_by().sound().and_then(|name| code.element(name.node()));
        let mut elements = ended(code, sanction).into_iter().chain(decider).map(|named| named.element);
        self.everything
            || self.elements.contains(&sanction.node().index())
            || elements.any(|element| self.elements.contains(&element.index()))
    }
}
