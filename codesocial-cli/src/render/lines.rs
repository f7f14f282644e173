//! Two texts compared by their lines.

use std::time::Duration;

use similar::TextDiff;

use crate::escape;

/// How long two texts are compared as closely as can be; past it the difference is coarser, and true all the same.
const LONGEST: Duration = Duration::from_secs(2);

/// A unified diff, fit for a terminal.
pub(crate) fn unified(before: &str, after: &str, names: [&str; 2]) -> String {
    let diff = TextDiff::configure().timeout(LONGEST).diff_lines(before, after);
    let [before, after] = names.map(escape::line);
    escape::text(&diff.unified_diff().header(&before, &after).to_string()).into_owned()
}
