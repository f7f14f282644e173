//! The same statement written twice, under two ids.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::analysis::context::Code;
use crate::base::plain_text::{plain, repeated};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Force;
use crate::model::field::{Field, View, Word};
use crate::model::part::Part;
use crate::model::values::{Name, Text};
use crate::model::views::{Commitment, Item, Model, Principle};
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("repeated-statement", Integrity, Warning);

/// Shorter texts are names more than statements.
const LEAST_WORDS: usize = 3;

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let items = code.all::<Item<'a>>().filter_map(|item| Statement::of(code, item, item.id(), item.text()));
    repetitions(Part::Item, items.collect(), findings);
    let principles = code.all::<Principle<'a>>();
    let principles = principles.filter_map(|one| Statement::of(code, one, one.id(), one.text()));
    repetitions(Part::Principle, principles.collect(), findings);
    let models = code.all::<Model<'a>>().filter_map(|model| Statement::of(code, model, model.id(), model.text()));
    repetitions(Part::Model, models.collect(), findings);
    let commitments = code.all::<Commitment<'a>>().filter_map(|commitment| {
        let statement = Statement::of(code, commitment, commitment.id(), commitment.text())?;
        // One that holds only for some time or under a condition can need the words of another.
        let depends =
            !(commitment.when().is_absent() && commitment.from().is_absent() && commitment.until().is_absent());
        (!depends && !commitment.force().is_unsound())
            .then_some(Statement { force: commitment.force().sound(), ..statement })
    });
    repetitions(Part::Commitment, commitments.collect(), findings);
}

/// What an element says.
struct Statement<'a> {
    element: Node<'a>,
    id: &'a str,
    said: &'a str,
    force: Option<Force>,
}

impl<'a> Statement<'a> {
    fn of(
        code: &Code<'a>,
        element: impl View<'a>,
        id: Field<'a, Name<'a>>,
        text: Field<'a, Text<'a>>,
    ) -> Option<Statement<'a>> {
        let said = code.authoritative(text.sound()?.node())?;
        Some(Statement { element: element.node(), id: id.written(), said, force: None })
    }
}

/// Reports what is said twice among elements of one part.
fn repetitions<'a>(part: Part, statements: Vec<Statement<'a>>, findings: &mut Findings<'a>) {
    let repeated = repeated(&statements.iter().map(|statement| statement.said).collect::<Vec<&str>>());
    // Opposite forces are a clash, which another rule says.
    let mut first: HashMap<(String, Option<&str>), Statement<'a>> = HashMap::new();
    for (statement, _) in statements.into_iter().zip(repeated).filter(|(_, repeated)| *repeated) {
        let said = plain(statement.said);
        if said.split(' ').count() < LEAST_WORDS {
            continue;
        }
        match first.entry((said, statement.force.map(Word::word))) {
            Entry::Vacant(place) => {
                place.insert(statement);
            }
            Entry::Occupied(place) => {
                let finding = Finding::new(&RULE, statement.element).with("id", statement.id);
                let finding = finding.with("other", place.get().id);
                findings.push(finding.with("kind", part).related(place.get().element));
            }
        }
    }
}
