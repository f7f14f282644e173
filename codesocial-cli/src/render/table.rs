//! A table of a few columns: the first to the left, the others to the right, and a line above and below. Where the window is
//! too narrow for it, the same is said row by row.

use crate::render::style::{FAINT, STRONG, styled};
use crate::render::wrap::{hanging, width, wrap};
use crate::words::Words;

/// A row: its cells, or, after the first, one text across all others.
pub(crate) enum Row {
    /// A cell in each column.
    Cells(Vec<String>),
    /// A name, and what is said in place of the other cells.
    Across(String, String),
}

/// Stands for a number that is zero: what is there shows better.
pub(crate) const NOTHING: &str = "·";

/// In a first column that is narrower, names are broken too often to be read.
const NARROWEST_NAME: usize = 14;

/// How a table is shown.
pub(crate) struct Look {
    /// Whether lines may be drawn.
    pub(crate) drawn: bool,
    /// So wide the table may be.
    pub(crate) columns: usize,
    /// The words of the reader.
    pub(crate) words: &'static Words,
}

/// The lines of a table.
pub(crate) fn lines(head: &[&str], rows: &[Row], look: &Look) -> Vec<String> {
    let cells = |at: usize| {
        rows.iter().filter_map(move |row| match row {
            Row::Cells(cells) => cells.get(at),
            // What stands alone may be as wide as the table.
            Row::Across(name, text) => (at == 0 && !text.is_empty()).then_some(name),
        })
    };
    let column = |at: usize| cells(at).map(|cell| width(cell)).chain([width(head[at])]).max().unwrap_or(0);
    let others: Vec<usize> = (1..head.len()).map(column).collect();
    let taken: usize = others.iter().map(|width| width + 2).sum();
    let room = look.columns.saturating_sub(taken);
    match column(0) {
        names if names <= room => in_columns(head, rows, &[&[names], &others[..]].concat(), look),
        _ if room >= NARROWEST_NAME => in_columns(head, rows, &[&[room], &others[..]].concat(), look),
        _ => row_by_row(head, rows, look),
    }
}

fn in_columns(head: &[&str], rows: &[Row], widths: &[usize], look: &Look) -> Vec<String> {
    let whole = widths.iter().sum::<usize>() + 2 * (widths.len() - 1);
    let rule = styled(FAINT, &(if look.drawn { "─" } else { "-" }).repeat(whole));
    let padded = |text: &str, at: usize| {
        let space = " ".repeat(widths[at].saturating_sub(width(text)));
        if at == 0 { format!("{text}{space}") } else { format!("{space}{text}") }
    };
    let heading: Vec<String> = head.iter().enumerate().map(|(at, text)| padded(text, at)).collect();
    let mut lines = vec![styled(STRONG, heading.join("  ").trim_end()), rule.clone()];
    for row in rows {
        match row {
            Row::Cells(cells) => {
                let numbers: Vec<String> = cells
                    .iter()
                    .enumerate()
                    .skip(1)
                    .map(|(at, cell)| {
                        let padded = padded(cell, at);
                        if cell == NOTHING { styled(FAINT, &padded) } else { padded }
                    })
                    .collect();
                let mut numbers = Some(numbers);
                for name in broken(&cells[0], widths[0]) {
                    let line = [vec![padded(&name, 0)], numbers.take().unwrap_or_default()].concat().join("  ");
                    lines.push(line.trim_end().to_owned());
                }
            }
            Row::Across(name, text) if text.is_empty() => lines.extend(broken(name, whole.max(NARROWEST_NAME))),
            Row::Across(name, text) => {
                let under = widths[0] + 2;
                // Across all others, so a wider text goes on below.
                let said = wrap(text, whole.max(look.columns.min(under + 20)).saturating_sub(under), 0);
                let names = broken(name, widths[0]);
                for at in 0..names.len().max(said.len()) {
                    let name = names.get(at).map_or("", String::as_str);
                    let said = said.get(at).map_or("", String::as_str);
                    lines.push(format!("{}  {}", padded(name, 0), styled(FAINT, said)).trim_end().to_owned());
                }
            }
        }
    }
    lines.push(rule);
    lines
}

/// Each row as a name, and below it what stands in its columns.
fn row_by_row(head: &[&str], rows: &[Row], look: &Look) -> Vec<String> {
    let mut lines = Vec::new();
    for row in rows {
        let (name, said) = match row {
            Row::Cells(cells) => {
                let said = head.iter().zip(cells).skip(1).filter(|(_, cell)| *cell != NOTHING && !cell.is_empty());
                // A label and its number stay on one line.
                let said = said.map(|(name, cell)| format!("{name}{}{cell}", look.words.colon).replace(' ', "\u{a0}"));
                (&cells[0], said.collect::<Vec<_>>().join(", "))
            }
            Row::Across(name, text) => (name, text.clone()),
        };
        lines.extend(broken(name, look.columns));
        if !said.is_empty() {
            lines.extend(format!("    {}", hanging(&said, look.columns, 4, 4)).lines().map(str::to_owned));
        }
    }
    lines
}

/// A name in lines of a width, each begun as far right as the first.
fn broken(name: &str, columns: usize) -> Vec<String> {
    let text = name.trim_start_matches(' ');
    let margin = " ".repeat(name.len() - text.len());
    let lines = wrap(text, columns.saturating_sub(margin.len()), 0);
    lines.into_iter().map(|line| format!("{margin}{line}")).collect()
}

#[cfg(test)]
mod tests {
    use codesocial_core::Language;

    use super::*;

    fn plain(rows: &[Row], columns: usize) -> Vec<String> {
        let look = Look { drawn: false, columns, words: Words::of(Language::default()) };
        let lines = lines(&["", "number", "other"], rows, &look);
        lines.iter().map(|line| anstream::adapter::strip_str(line).to_string()).collect()
    }

    fn rows() -> [Row; 3] {
        [
            Row::Cells(vec!["é".into(), "12".into(), NOTHING.into()]),
            Row::Across("bc".into(), "nothing".into()),
            Row::Cells(vec!["a name of several words".into(), "1".into(), "2".into()]),
        ]
    }

    #[test]
    fn columns_stand_under_each_other() {
        assert_eq!(
            plain(&rows()[..2], 80),
            ["    number  other", "-----------------", "é       12      ·", "bc  nothing", "-----------------"]
        );
    }

    #[test]
    fn names_are_broken_before_columns_are() {
        assert_eq!(
            plain(&rows(), 32),
            [
                "                   number  other",
                "--------------------------------",
                "é                      12      ·",
                "bc                 nothing",
                "a name of several       1      2",
                "words",
                "--------------------------------"
            ]
        );
    }

    #[test]
    fn where_nothing_fits_the_same_is_said_row_by_row() {
        assert_eq!(
            plain(&rows(), 20),
            [
                "é",
                "    number:\u{a0}12",
                "bc",
                "    nothing",
                "a name of several",
                "words",
                "    number:\u{a0}1,",
                "    other:\u{a0}2"
            ]
        );
    }
}
