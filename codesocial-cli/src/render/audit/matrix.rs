//! The six dimensions: what each has, from principles to evidence.

use std::io::{self, Write};

use codesocial_core::{DimensionState, Row};

use super::Page;
use crate::render::table::{self, NOTHING};
use crate::render::wrap::width;

pub(super) fn write(to: &mut dyn Write, page: &Page<'_>, matrix: &[Row]) -> io::Result<()> {
    let words = &page.words.audit;
    page.heading(to, &words.dimensions)?;
    let head =
        ["", &words.principles, &words.models, &words.commitments, &words.indicators, &words.actions, &words.evidence];
    let rows: Vec<table::Row> = matrix.iter().map(|row| cells(page, row)).collect();
    let lines = table::lines(&head, &rows, page.view.drawn());
    let fits = lines.iter().all(|line| width(&anstream::adapter::strip_str(line).to_string()) + 2 <= page.view.width);
    if fits {
        for line in lines {
            writeln!(to, "  {line}")?;
        }
    } else {
        // Too narrow for a table: each dimension in a few lines.
        for row in &rows {
            match row {
                table::Row::Cells(cells) => {
                    writeln!(to, "  {}", cells[0])?;
                    for (name, cell) in head.iter().zip(cells).skip(1).filter(|(_, cell)| *cell != NOTHING) {
                        writeln!(to, "      {name}{}{cell}", page.words.colon)?;
                    }
                }
                table::Row::Across(name, text) => writeln!(to, "  {name}{}{text}", page.words.colon)?,
            }
        }
    }
    writeln!(to)
}

fn cells(page: &Page<'_>, row: &Row) -> table::Row {
    let drawn = page.view.drawn();
    let (sign, state) = match row.state {
        DimensionState::Speaks => ("● ", None),
        DimensionState::NotApplicable => ("– ", Some("not-applicable")),
        DimensionState::Planned => ("◔ ", Some("planned")),
        DimensionState::Silent => ("○ ", Some("silent")),
    };
    let name = page.words.audit.names.get(row.dimension).map_or(row.dimension, String::as_str);
    let name = format!("{}{name}", if drawn { sign } else { "" });
    let numbers = [row.principles, row.models, row.commitments, row.indicators, row.actions, row.evidence];
    match state {
        Some(state) if numbers.iter().all(|number| *number == 0) => {
            table::Row::Across(name, page.subject.language.word("states", state).to_owned())
        }
        _ => {
            let number = |number: usize| if number == 0 && drawn { NOTHING.to_owned() } else { number.to_string() };
            table::Row::Cells([name].into_iter().chain(numbers.map(number)).collect())
        }
    }
}
