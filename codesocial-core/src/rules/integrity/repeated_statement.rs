//! The same statement written twice, under two ids.

use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::base::plain_text::{plain, repeated};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Force;
use crate::model::field::{Field, View, Word};
use crate::model::part::Part;
use crate::model::values::{Name, Text};
use crate::model::views::{Commitment, Item, Model, Principle};
use crate::tree::canonical;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("repeated-statement", Integrity, Warning);

/// Shorter texts are names more than statements.
const LEAST_WORDS: usize = 3;
/// So many of the same words at other times are compared.
const MOST_TIMES: usize = 16;

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
        (!depends && !commitment.force().is_unsound()).then_some(Statement {
            force: commitment.force().sound(),
            times: [commitment.due().node(), commitment.every().node()].map(|time| time.map(canonical::value)),
            ..statement
        })
    });
    repetitions(Part::Commitment, commitments.collect(), findings);
}

/// What an element says.
struct Statement<'a> {
    element: Node<'a>,
    id: &'a str,
    said: &'a str,
    force: Option<Force>,
    /// Until when it is to be done, and how often: two terms of a year can have the same words.
    times: [Option<String>; 2],
}

impl<'a> Statement<'a> {
    fn of(
        code: &Code<'a>,
        element: impl View<'a>,
        id: Field<'a, Name<'a>>,
        text: Field<'a, Text<'a>>,
    ) -> Option<Statement<'a>> {
        let said = code.authoritative(text.sound()?.node())?;
        Some(Statement { element: element.node(), id: id.written(), said, force: None, times: [None, None] })
    }
}

impl Statement<'_> {
    /// Whether both are for one time, as far as both say for which.
    fn at_the_time_of(&self, other: &Statement<'_>) -> bool {
        let silent = |statement: &Statement<'_>| statement.times.iter().all(Option::is_none);
        silent(self) || silent(other) || self.times == other.times
    }
}

/// Reports what is said twice among elements of one part.
fn repetitions<'a>(part: Part, statements: Vec<Statement<'a>>, findings: &mut Findings<'a>) {
    let repeated = repeated(&statements.iter().map(|statement| statement.said).collect::<Vec<&str>>());
    // Opposite forces are a clash, which another rule says.
    let mut first: HashMap<(String, Option<&str>), Vec<Statement<'a>>> = HashMap::new();
    for (statement, _) in statements.into_iter().zip(repeated).filter(|(_, repeated)| *repeated) {
        let said = plain(statement.said);
        if said.split(' ').count() < LEAST_WORDS {
            continue;
        }
        let known = first.entry((said, statement.force.map(Word::word))).or_default();
        match known.iter().take(MOST_TIMES).find(|known| known.at_the_time_of(&statement)) {
            None => known.push(statement),
            Some(other) => {
                let finding = Finding::new(&RULE, statement.element).with("id", statement.id);
                let finding = finding.with("other", other.id);
                findings.push(finding.with("kind", part).related(other.element));
            }
        }
    }
}
