//! The colors, in one place. Nothing is said by color alone.

use anstyle::{AnsiColor, Style};
use codesocial_core::Severity;

use crate::escape;

/// Headings and the first line of a problem.
pub(crate) const STRONG: Style = Style::new().bold();
/// What is only for orientation.
pub(crate) const FAINT: Style = Style::new().dimmed();
/// What is well.
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
/// What to do.
pub(crate) const HELP: Style = AnsiColor::Cyan.on_default();

/// The frame of an excerpt: as the renderer of excerpts draws it.
pub(crate) const FRAME: Style = annotate_snippets::renderer::DEFAULT_LINE_NUM_STYLE;

/// The color of a severity.
pub(crate) const fn severity(severity: Severity) -> Style {
    match severity {
        Severity::Error => AnsiColor::Red.on_default().bold(),
        Severity::Warning => AnsiColor::Yellow.on_default().bold(),
        _ => AnsiColor::Blue.on_default().bold(),
    }
}

/// A text in a style. Whatever hides in it is made visible, so what has a style already is not given another.
pub(crate) fn styled(style: Style, text: &str) -> String {
    let text = escape::text(text);
    if text.is_empty() { String::new() } else { format!("{style}{text}{style:#}") }
}
