//! A number below or above what its key admits.

use crate::diagnostic::finding::Finding;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::shapes::Bounds;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("number-out-of-range", Structure, Error);

/// A number outside its bounds.
pub(crate) fn found(node: Node<'_>, number: f64, bounds: Bounds) -> Finding<'_> {
    let finding = Finding::new(&RULE, node).with("found", number);
    if let Bounds { least: Some(_), most: Some(LAST_WHOLE_NUMBER), .. } = bounds
        && number > LAST_WHOLE_NUMBER
    {
        return finding.variant("most").with("most", LAST_WHOLE_NUMBER);
    }
    // Counts end where whole numbers do: who writes too small a number has not to be told.
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
