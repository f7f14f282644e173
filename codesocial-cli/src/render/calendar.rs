//! What falls due when: what is overdue first, then day by day, then what has no day.

use std::collections::{HashMap, HashSet};
use std::io::{self, Write};

use codesocial_core::operations::calendar::{Agenda, Due, Output};
use codesocial_core::{
    Language,
    views::{Element, Party},
};

use crate::render::sheet::{Sheet, capital};
use crate::render::style::{FAINT, STRONG, severity, styled};
use crate::render::wrap::{hanging, width};
use crate::terminal::View;
use crate::words::Words;
use crate::words::fill;

/// What something that comes back has in common each time.
fn series(due: &Due) -> Option<(&str, &str)> {
    due.every.as_ref().map(|_| (&*due.element.place.pointer, &*due.message))
}

/// What comes back so often is shown each time.
const FEW: usize = 4;

pub(crate) fn write(to: &mut dyn Write, output: &Output, name: &str, view: &View) -> io::Result<()> {
    let mut sheet = Sheet::new(to, &output.reading, view);
    sheet.caution(&output.reading, name, output.calendar.is_some())?;
    match &output.calendar {
        Some(agenda) => Page { sheet, language: output.reading.language }.write(agenda),
        None => Ok(()),
    }
}

/// Says how much has no day, and so no place in a calendar file.
pub(crate) fn left_out(to: &mut dyn Write, output: &Output, agenda: &Agenda) -> io::Result<()> {
    let words = &Words::of(output.reading.language).calendar;
    let count = agenda.undated.len();
    if count > 0 {
        writeln!(to, "codesocial: {}", words.left_out.of(output.reading.language, count))?;
    }
    if agenda.omitted > 0 {
        writeln!(to, "codesocial: {}", words.more.of(output.reading.language, agenda.omitted))?;
    }
    Ok(())
}

struct Page<'t> {
    sheet: Sheet<'t>,
    language: Language,
}

impl Page<'_> {
    fn write(&mut self, agenda: &Agenda) -> io::Result<()> {
        let words = &self.sheet.words.calendar;
        let message = hanging(&capital(&agenda.message), self.sheet.view.width, 0, 0);
        writeln!(self.sheet.to, "{}", styled(FAINT, &message))?;
        let late = severity(codesocial_core::Severity::Warning);
        if !agenda.overdue.is_empty() {
            writeln!(self.sheet.to, "\n{}", styled(late, &words.overdue))?;
            self.days(&agenda.overdue)?;
        }
        writeln!(self.sheet.to, "\n{}", styled(STRONG, &words.due))?;
        if agenda.due.is_empty() {
            writeln!(self.sheet.to, "  {}", words.nothing)?;
        }
        self.days(&agenda.due)?;
        if !agenda.undated.is_empty() {
            writeln!(self.sheet.to, "\n{}", styled(STRONG, &words.undated))?;
            let bullet = self.sheet.view.bullet();
            for one in &agenda.undated {
                let (said, message) = (self.said(&one.element), capital(&one.message));
                let place = Some(&one.element.place);
                match (&one.element.text, said.is_empty()) {
                    (Some(_), _) => {
                        self.sheet.item(bullet, &said, place, 2)?;
                        let message = hanging(&message, self.sheet.view.width, 4, 4);
                        writeln!(self.sheet.to, "    {}", styled(FAINT, &message))?;
                    }
                    (None, false) => self.sheet.item(bullet, &format!("{message} ({said})"), place, 2)?,
                    (None, true) => self.sheet.item(bullet, &message, place, 2)?,
                }
            }
        }
        // One is enough to show how; what has a day is shown by its id, so that it can be copied.
        let known = agenda.undated.iter().find_map(|one| one.event.as_ref()?.id.as_deref());
        if let Some(id) = known {
            let hint = capital(&fill(&words.event, &[("id", id)]));
            writeln!(self.sheet.to, "\n{}", styled(FAINT, &hanging(&hint, self.sheet.view.width, 0, 0)))?;
        }
        match agenda.omitted {
            0 => Ok(()),
            more => writeln!(self.sheet.to, "{}", words.more.of(self.language, more)),
        }
    }

    fn days(&mut self, days: &[Due]) -> io::Result<()> {
        let words = &self.sheet.words.calendar;
        // What comes back often is shown once, with how often it does.
        let mut times: HashMap<(&str, &str), usize> = HashMap::new();
        for due in days {
            if let Some(series) = series(due) {
                *times.entry(series).or_default() += 1 + due.more.unwrap_or(0) as usize;
            }
        }
        let mut seen = HashSet::new();
        let mut lines: Vec<(String, &Due, usize)> = Vec::new();
        for due in days {
            let often = series(due).and_then(|series| Some((series, *times.get(&series)?)));
            let often = often.filter(|(_, count)| *count > FEW);
            if often.is_none_or(|(series, _)| seen.insert(series)) {
                lines.push((self.language.day(&due.date), due, often.map_or(0, |(_, count)| count - 1)));
            }
        }
        let widest = lines.iter().map(|(date, ..)| width(date)).max().unwrap_or(0);
        for (date, due, more) in &lines {
            let said = self.said(&due.element);
            let colon = if said.is_empty() { "" } else { &self.sheet.words.colon };
            let more = if *more > 0 { format!(" ({})", words.again.of(self.language, *more)) } else { String::new() };
            let text = format!("{}{colon}{said}{more}", capital(&due.message));
            let sign = format!("{}{date}  ", " ".repeat(widest - width(date)));
            self.sheet.item(&sign, &text, Some(&due.element.place), 2)?;
        }
        Ok(())
    }

    /// The element, with who is concerned.
    fn said(&self, element: &Element) -> String {
        let text = element.text.as_deref().or(element.id.as_deref()).unwrap_or_default();
        let arrow = if self.sheet.view.drawn() { "→\u{a0}" } else { "->\u{a0}" };
        let names = |parties: &[Party]| parties.iter().map(|party| party.called()).collect::<Vec<_>>().join(", ");
        let toward =
            if element.toward.is_empty() { String::new() } else { format!("{arrow}{}", names(&element.toward)) };
        let by = self.sheet.words.bearers(element);
        let both: Vec<String> = [by, toward].into_iter().filter(|names| !names.is_empty()).collect();
        match (text, both.is_empty()) {
            (text, true) => text.to_owned(),
            ("", false) => both.join(" "),
            (text, false) => format!("{text} ({})", both.join(" ")),
        }
    }
}
