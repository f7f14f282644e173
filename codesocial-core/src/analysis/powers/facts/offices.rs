//! Offices, and money.

use std::cell::OnceCell;
use std::collections::HashSet;

use crate::analysis::elements::name_says;
use crate::analysis::powers::facts::{Fact, Remark, Seen, place};
use crate::analysis::powers::said;
use crate::analysis::sanctions;
use crate::analysis::wording::stems;
use crate::model::document::{Act, ExchangeKind, ResourceKind};
use crate::model::field::FromNode;
use crate::model::part::Part;
use crate::model::views::{Exchange, Membership, Process, Resource, Role, Sanction};
use crate::tree::node::Node;

impl<'a> Seen<'_, '_, 'a> {
    /// Offices to which somebody appoints, and from which nobody removes.
    pub(super) fn offices(&self) -> Vec<Remark<'a>> {
        // Whoever has what the text gives to nobody removes too.
        if self.code.settles_the_rest() {
            return Vec::new();
        }
        // Whoever is excluded loses the office too; that removes nobody from the office alone.
        let by_exclusion = |node: &Node<'a>| {
            let mut ended = Sanction::from_node(*node).into_iter().flat_map(|one| sanctions::ended(self.code, one));
            ended.any(|named| named.part == Part::Membership)
        };
        let removals = self
            .powers
            .rows
            .iter()
            .filter(|row| row.power.act == Act::Remove && !row.power.said.iter().all(by_exclusion));
        let in_words = OnceCell::new();
        let in_words =
            |role: Node<'a>| said::is_named(role, in_words.get_or_init(|| said::beside(self.code, stems::REMOVALS)));
        let removed: HashSet<u32> = removals.filter_map(|row| Some(row.power.object?.element.index())).collect();
        let unsettled = self.code.all::<Role<'a>>().filter_map(|role| {
            let (_, appointed) = role.appointed_by().told()?;
            let (said, by) = (role.removal(), role.removed_by());
            let settled = said.is_stated() || said.is_unsound() || by.is_stated() || by.is_unsound();
            let told = !settled
                && !removed.contains(&role.node().index())
                && !name_says(role.node(), stems::TASKS)
                && !in_words(role.node());
            told.then(|| Remark::of(Fact::NobodyCanRemove, role.node(), Some(appointed), [("role", role.node())]))
        });
        unsettled.collect()
    }

    /// Money, and nobody who examines the accounts.
    pub(super) fn money(&self) -> Option<Remark<'a>> {
        let controls = self.powers.rows.iter().any(|row| row.power.act == Act::Control);
        let audited = self
            .code
            .document()
            .governance()
            .then(|governance| governance.stewardship())
            .then(|stewardship| stewardship.audit());
        if controls || self.code.hides::<Process<'a>>() || self.code.hides::<Role<'a>>() || audited.is_stated() {
            return None;
        }
        let approved = self.powers.rows.iter().find(|row| row.power.act == Act::ApproveAccounts).map(place);
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
        let place = approved.or_else(dues).or_else(funds).or_else(money)?;
        if said::anywhere(self.code, stems::CONTROLLERS) {
            return None;
        }
        Some(Remark::of(Fact::NobodyControls, place, None, []))
    }
}
