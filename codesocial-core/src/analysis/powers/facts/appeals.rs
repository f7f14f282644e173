//! What can be contested before whom.

use std::collections::{HashMap, HashSet};

use crate::analysis::powers::Row;
use crate::analysis::powers::appeals::{Against, contestable, judged};
use crate::analysis::powers::facts::{Fact, MOST_NAMED, Remark, Seen, place};
use crate::analysis::powers::loops::deciders;
use crate::analysis::powers::said;
use crate::analysis::texts::in_each_language;
use crate::analysis::wording::stems;
use crate::model::document::Act;
use crate::model::part::Part;
use crate::model::views::Recourse;
use crate::structure::index::Named;
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
                || contested.iter().any(|(_, against)| against.concerns(row))
                || object.element.get(Key::Exclude).is_some_and(says_appeal);
            let told = !appeals && seen.insert(object.element.index());
            told.then(|| Remark::of(Fact::ExclusionWithoutAppeal, place(row), None, [("party", object.element)]))
        });
        let without: Vec<Remark<'a>> = without.collect();
        // What words say of an exclusion and how it is contested.
        if without.is_empty() || said::together(self.code, stems::APPEALS, stems::EXCLUSIONS) {
            return Vec::new();
        }
        without
    }

    /// Appeals that are heard by those who decided, or by those whose duty it was.
    pub(super) fn appeals(&self) -> Vec<Remark<'a>> {
        let duties = self.duties();
        let heard = self.powers.rows.iter().filter(|row| row.power.act == Act::HearAppeals).filter_map(|row| {
            let (recourse, judge) = (row.power.object?.element, row.power.decider.named().element);
            let decided = judged(self.powers, row);
            let against = Against::of(self.code, Recourse::of_node(recourse));
            let named: Vec<u32> = against.iter().flat_map(Against::named).chain([recourse.index()]).collect();
            let mut bearers = named.iter().filter_map(|element| duties.get(element)).take(MOST_NAMED);
            let owed = named.contains(&judge.index()) || bearers.any(|bearers| self.bears(bearers, row, judge));
            let related = decided.map(|row| row.power.decider.named().element);
            let about = [("recourse", recourse), ("party", judge)];
            let variant = decided.is_none().then_some("owed");
            let told = Remark::of(Fact::AppealToDecider, place(row), related, about);
            (decided.is_some() || owed).then_some(Remark { variant, ..told })
        });
        heard.collect()
    }

    /// Who bears duties: by the number of each, and of each way to contest that it names.
    fn duties(&self) -> HashMap<u32, Vec<Named<'a>>> {
        let mut duties: HashMap<u32, Vec<Named<'a>>> = HashMap::new();
        for duty in self.code.each(Part::Commitment) {
            let by = duty.list(Key::By).filter_map(|name| self.code.element(name)).take(MOST_NAMED);
            let by: Vec<Named<'a>> = by.collect();
            let recourse = duty.list(Key::Recourse).chain(duty.get(Key::Recourse));
            let recourse = recourse.filter_map(|name| self.code.element(name)).map(|named| named.element);
            for element in recourse.take(MOST_NAMED).chain([duty]) {
                duties.entry(element.index()).or_default().extend(&by);
            }
        }
        duties
    }

    /// Whether those who hear an appeal bear a duty: as themselves, or where all of them hold an office that bears it, or are of a
    /// body that does. A duty of all members is heard by some of them.
    fn bears(&self, bearers: &[Named<'a>], appeal: &Row<'a>, judge: Node<'a>) -> bool {
        let judges: Vec<usize> = deciders(self.powers, appeal).collect();
        bearers.iter().any(|bearer| {
            let number = self.parties().number_of(self.code, bearer.id.as_str());
            let theirs = || {
                let voters = self.parties().voters(number);
                !judges.is_empty()
                    && judges.iter().all(|judge| voters.parties().any(|bearer| self.parties().inside(*judge, bearer)))
            };
            bearer.element.index() == judge.index() || (bearer.part != Part::Membership && theirs())
        })
    }
}

/// Whether a text says that what it is about can be contested.
fn says_appeal(text: Node<'_>) -> bool {
    in_each_language(text).any(|text| stems::says_anywhere(text, stems::APPEALS))
}
