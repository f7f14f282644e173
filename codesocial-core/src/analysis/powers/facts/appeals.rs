//! What can be contested before whom.

use std::collections::{HashMap, HashSet};

use crate::analysis::powers::appeals::{contestable, judged};
use crate::analysis::powers::facts::{Fact, MOST_NAMED, Remark, Seen, place};
use crate::model::document::Act;
use crate::model::part::Part;
use crate::model::views::Recourse;
use crate::tree::key::Key;
use crate::tree::node::Node;

impl<'a> Seen<'_, '_, 'a> {
    /// Exclusions that nothing is against.
    pub(super) fn exclusions(&self) -> Vec<Remark<'a>> {
        let read = |recourse: Recourse<'a>| recourse.against().sound().is_some();
        // One that does not say against what it is may be against this.
        if self.code.hides::<Recourse<'a>>() || !self.code.all().all(read) {
            return Vec::new();
        }
        let (contested, mut seen) = (contestable(self.code), HashSet::new());
        let without = self.powers.rows.iter().filter_map(|row| {
            let object = row.power.object.filter(|_| row.power.act == Act::Exclude)?;
            let appeals = row.power.said.iter().any(|node| node.get(Key::Appeal).is_some())
                || contested.iter().any(|(_, against)| against.concerns(row));
            let told = !appeals && seen.insert(object.element.index());
            told.then(|| Remark::of(Fact::ExclusionWithoutAppeal, place(row), None, [("party", object.element)]))
        });
        without.collect()
    }

    /// Appeals that are heard by those who decided, or by those whose duty it was.
    pub(super) fn appeals(&self) -> Vec<Remark<'a>> {
        let mut bearers: HashMap<u32, Vec<u32>> = HashMap::new();
        let element = |name: Node<'a>| self.code.element(name).map(|named| named.element.index());
        for commitment in self.code.each(Part::Commitment) {
            let recourse = commitment.list(Key::Recourse).chain(commitment.get(Key::Recourse)).filter_map(element);
            for recourse in recourse.take(MOST_NAMED) {
                let by = commitment.list(Key::By).filter_map(element).take(MOST_NAMED);
                bearers.entry(recourse).or_default().extend(by);
            }
        }
        let heard = self.powers.rows.iter().filter(|row| row.power.act == Act::HearAppeals).filter_map(|row| {
            let (recourse, judge) = (row.power.object?.element, row.power.decider.named().element);
            let decided = judged(self.powers, row);
            let owed = bearers.get(&recourse.index()).is_some_and(|bearers| bearers.contains(&judge.index()));
            let related = decided.map(|row| row.power.decider.named().element);
            let about = [("recourse", recourse), ("party", judge)];
            (decided.is_some() || owed).then(|| Remark::of(Fact::AppealToDecider, place(row), related, about))
        });
        heard.collect()
    }
}
