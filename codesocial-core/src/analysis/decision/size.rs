//! How many can take part in a process, where the document tells.

use crate::analysis::context::Code;
use crate::model::field::FromNode;
use crate::model::values::Name;
use crate::model::views::{Process, Stakeholder};

/// The most who can take part in a process: the sizes of its participants together, where each of them is a stakeholder of
/// this document whose size is known. Who belongs to two of them is counted twice, so that no more than this can be.
pub(crate) fn most_participants<'a>(code: &Code<'a>, process: Process<'a>) -> Option<u64> {
    let sizes = process
        .participants()
        .nodes()
        .map(|participant| code.named::<Stakeholder<'a>>(Name::from_node(participant)?)?.size().sound());
    let sizes: Option<Vec<u64>> = sizes.collect();
    let sizes = sizes.filter(|sizes| !sizes.is_empty())?;
    Some(sizes.iter().fold(0, |sum: u64, size| sum.saturating_add(*size)))
}
