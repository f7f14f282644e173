//! A mistake that is repeated over the items of a list is shown once, with its other places.

use std::collections::HashMap;

use codesocial_core::Problem;

/// A problem and where else it is.
pub(crate) struct Repeated<'p> {
    /// The first of them.
    pub(crate) first: &'p Problem,
    /// The others, in the order of the text.
    pub(crate) others: Vec<&'p Problem>,
}

/// Groups the problems that differ only in the item of a list, in the order of the first of each.
pub(crate) fn in_lists<'p>(problems: impl IntoIterator<Item = &'p Problem>) -> Vec<Repeated<'p>> {
    let mut groups: Vec<Repeated<'p>> = Vec::new();
    let mut known = HashMap::new();
    for problem in problems {
        let place = problem.pointer.as_deref().map(without_indices).unwrap_or_default();
        let kind = (problem.rule, problem.variant, place, without_values(&problem.message));
        match known.get(&kind) {
            Some(&group) => {
                let group: &mut Repeated<'p> = &mut groups[group];
                group.others.push(problem);
            }
            None => {
                known.insert(kind, groups.len());
                groups.push(Repeated { first: problem, others: Vec::new() });
            }
        }
    }
    groups
}

/// A pointer with `*` for the number of each item.
fn without_indices(pointer: &str) -> String {
    let step = |step: &str| match step.parse::<u32>() {
        Ok(_) => "*".to_owned(),
        Err(_) => step.to_owned(),
    };
    pointer.split('/').map(step).collect::<Vec<_>>().join("/")
}

/// The shape of a message: without what stands in backticks.
fn without_values(message: &str) -> String {
    message.split('`').step_by(2).collect::<Vec<_>>().join("`")
}

/// The value by which the message of one problem differs from that of another of the same shape.
pub(crate) fn difference<'p>(from: &Problem, other: &'p Problem) -> Option<&'p str> {
    let values = |message: &'p str| message.split('`').skip(1).step_by(2);
    let first = from.message.split('`').skip(1).step_by(2);
    first.zip(values(&other.message)).find(|(one, another)| one != another).map(|(_, another)| another)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_and_values_do_not_count() {
        assert_eq!(without_indices("/a/0/b/12/3c"), "/a/*/b/*/3c");
        assert_eq!(without_values("`a` is not `b` here"), "` is not ` here");
    }
}
