//! Workflow commands of GitHub Actions: one line an item, which the page of a pull request shows at its line.
//!
//! `::error file=codes/a.yaml,line=3,endLine=3,col=1,endColumn=5,title=codesocial (missing-key)::what is wrong%0Awhat to do`
//! (<https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>).

use std::fmt::Write;

use codesocial_core::Severity;

use super::list::{Item, List};
use super::place::from_top;
use crate::escape;
use crate::words::Words;

pub(super) fn text(list: &List) -> String {
    let words = list.words();
    list.items.iter().fold(String::new(), |text, item| text + &command(item, words))
}

fn command(item: &Item, words: &Words) -> String {
    let name = match item.grade() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        _ => "notice",
    };
    let mut command = format!("::{name} file={}", escape::property(&from_top(&item.file)));
    let message = item.said_here(words);
    // A line of another revision would be shown in the text at hand.
    if let Some(range) = item.range_here() {
        let _ = write!(command, ",line={},endLine={}", range.start.line, range.end.line);
        // GitHub takes columns only within one line.
        if range.start.line == range.end.line {
            let _ = write!(command, ",col={},endColumn={}", range.start.column, range.end.column);
        }
    }
    let title = escape::property(&format!("codesocial ({})", item.rule)).into_owned();
    let help = if item.help.is_empty() { String::new() } else { format!("\n{}", item.help) };
    let message = escape::data(&format!("{message}{help}")).into_owned();
    command + &format!(",title={title}::{message}\n")
}
