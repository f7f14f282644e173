//! The six dimensions: what each has, from principles to evidence.

use std::io::{self, Write};

use codesocial_core::audit::{DimensionState, Row};

use super::Page;
use crate::render::table::{self, Look, NOTHING};

pub(super) fn write(to: &mut dyn Write, page: &Page<'_>, matrix: &[Row]) -> io::Result<()> {
    let words = &page.words.audit;
    page.heading(to, &words.dimensions)?;
    let head =
        ["", &words.principles, &words.models, &words.commitments, &words.indicators, &words.actions, &words.evidence];
    let rows: Vec<table::Row> = matrix.iter().map(|row| cells(page, row)).collect();
    let look = Look { drawn: page.view.drawn(), columns: page.view.width - 2, words: page.words };
    for line in table::lines(&head, &rows, &look) {
        writeln!(to, "  {line}")?;
    }
    writeln!(to)
}

fn cells(page: &Page<'_>, row: &Row) -> table::Row {
    let drawn = page.view.drawn();
    let (sign, state) = match row.state {
        DimensionState::Speaks => ("● ", None),
        DimensionState::NotApplicable => ("– ", Some("not-applicable")),
        DimensionState::Planned => ("◔ ", Some("planned")),
        _ => ("○ ", Some("silent")),
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
