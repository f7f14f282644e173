//! A number below or above what its key admits.

use crate::diagnostic::finding::Finding;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::shapes::Bounds;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("number-out-of-range", Structure, Error);

/// A number outside its bounds.
pub(crate) fn found(node: Node<'_>, number: f64, bounds: Bounds) -> Finding<'_> {
    let finding = Finding::new(&RULE, node).with("found", number);
    // Counts end where whole numbers do: nobody has to be told.
    let most = bounds.most.filter(|most| *most < LAST_WHOLE_NUMBER);
    match (Bounds { most, ..bounds }) {
        Bounds { above: Some(above), most: Some(most), .. } => {
            finding.variant("above-and-most").with("above", above).with("most", most)
        }
        Bounds { least: Some(least), most: Some(most), .. } => {
            finding.variant("least-and-most").with("least", least).with("most", most)
        }
        Bounds { above: Some(above), .. } => finding.variant("above").with("above", above),
        Bounds { least, .. } => finding.with("least", least.unwrap_or_default()),
    }
}

/// The last number up to which doubles count by ones.
const LAST_WHOLE_NUMBER: f64 = 9_007_199_254_740_991.0;
