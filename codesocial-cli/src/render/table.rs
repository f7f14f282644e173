//! A table of a few columns: the first to the left, the others to the right, and a line above and below.

use crate::render::style::{FAINT, STRONG, styled};
use crate::render::wrap::width;

/// A row: its cells, or, after the first, one text across all others.
pub(crate) enum Row {
    /// A cell in each column.
    Cells(Vec<String>),
    /// A name, and what is said in place of the other cells.
    Across(String, String),
}

/// The lines of a table.
pub(crate) fn lines(head: &[&str], rows: &[Row], drawn: bool) -> Vec<String> {
    let column = |at: usize| {
        let cells = rows.iter().filter_map(|row| match row {
            Row::Cells(cells) => cells.get(at),
            Row::Across(name, _) => (at == 0).then_some(name),
        });
        cells.map(|cell| width(cell)).chain([width(head[at])]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(column).collect();
    let whole = widths.iter().sum::<usize>() + 2 * (widths.len() - 1);
    let rule = styled(FAINT, &(if drawn { "─" } else { "-" }).repeat(whole));
    let padded = |text: &str, at: usize| {
        let space = " ".repeat(widths[at] - width(text));
        if at == 0 { format!("{text}{space}") } else { format!("{space}{text}") }
    };
    let heading: Vec<String> = head.iter().enumerate().map(|(at, text)| padded(text, at)).collect();
    let mut lines = vec![styled(STRONG, heading.join("  ").trim_end()), rule.clone()];
    for row in rows {
        lines.push(match row {
            Row::Cells(cells) => {
                let cells = cells.iter().enumerate().map(|(at, cell)| {
                    let padded = padded(cell, at);
                    if cell == NOTHING { styled(FAINT, &padded) } else { padded }
                });
                cells.collect::<Vec<_>>().join("  ")
            }
            Row::Across(name, text) => format!("{}  {}", padded(name, 0), styled(FAINT, text)),
        });
    }
    lines.push(rule);
    lines
}

/// Stands for a number that is zero: what is there shows better.
pub(crate) const NOTHING: &str = "·";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_under_each_other() {
        let rows = [Row::Cells(vec!["é".into(), "12".into()]), Row::Across("bc".into(), "nothing".into())];
        let lines = lines(&["", "number"], &rows, false);
        let plain: Vec<String> = lines.iter().map(|line| anstream::adapter::strip_str(line).to_string()).collect();
        assert_eq!(plain, ["    number", "----------", "é       12", "bc  nothing", "----------"]);
    }
}
