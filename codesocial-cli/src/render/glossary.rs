//! The terms of a document: each with its definition and where it is used, then what is not defined.

use std::io::{self, Write};

use codesocial_core::operations::glossary::{DefinedTerm, Output, TermSign, Terms, Uses};
use codesocial_core::operations::outline::Element;
use codesocial_core::views::Place;

use crate::render::line;
use crate::render::sheet::{Sheet, capital};
use crate::render::style::{FAINT, styled};
use crate::render::wrap::hanging;
use crate::terminal::View;
use crate::words::fill;

pub(crate) fn write(to: &mut dyn Write, output: &Output, name: &str, view: &View) -> io::Result<()> {
    let mut sheet = Sheet::new(to, &output.reading, view);
    sheet.caution(&output.reading, name, output.glossary.is_some())?;
    let Some(glossary) = &output.glossary else { return Ok(()) };
    Page { sheet, glossary, language: output.reading.language }.write()
}

struct Page<'p> {
    sheet: Sheet<'p>,
    glossary: &'p Terms,
    language: codesocial_core::Language,
}

impl Page<'_> {
    fn write(&mut self) -> io::Result<()> {
        let (glossary, words) = (self.glossary, &self.sheet.words.glossary);
        if glossary.terms.is_empty() && glossary.introduced.is_empty() {
            self.sheet.text(&words.none, 0)?;
        }
        for (number, term) in glossary.terms.iter().enumerate() {
            if number > 0 {
                writeln!(self.sheet.to)?;
            }
            self.term(term)?;
        }
        if !glossary.introduced.is_empty() {
            if !glossary.terms.is_empty() {
                writeln!(self.sheet.to)?;
            }
            self.sheet.heading(&words.introduced, None)?;
            for term in &glossary.introduced {
                let line = self.lines(std::slice::from_ref(&term.place), None);
                self.sheet.bullet(&format!("{}{}{} ({line})", term.text, self.sheet.words.colon, term.sentence))?;
                if term.uses.count > 0 {
                    self.faint(&format!("  {}{}{}", words.used, self.sheet.words.colon, self.places(&term.uses)))?;
                }
            }
        }
        if !glossary.undefined.is_empty() {
            writeln!(self.sheet.to)?;
            self.sheet.heading(&words.undefined, None)?;
            for term in &glossary.undefined {
                let sign = match term.sign {
                    TermSign::Acronym => &words.acronym,
                    TermSign::Capitals => &words.capitals,
                    _ => &words.quotes,
                };
                let places = self.places(&term.uses);
                self.sheet.bullet(&format!("{} ({sign}){}{places}", term.text, self.sheet.words.colon))?;
            }
            self.sheet.text(&words.to_define, 2)?;
        }
        if !glossary.circles.is_empty() {
            writeln!(self.sheet.to)?;
            self.sheet.heading(&words.circles, None)?;
            let arrow = if self.sheet.view.drawn() { " → " } else { " > " };
            for circle in &glossary.circles {
                let names: Vec<&str> = circle.terms.iter().chain(circle.terms.first()).map(called).collect();
                self.sheet.bullet(&names.join(arrow))?;
            }
        }
        Ok(())
    }

    fn term(&mut self, term: &DefinedTerm) -> io::Result<()> {
        let words = &self.sheet.words.glossary;
        self.sheet.heading(called(&term.element), Some(&term.element.place))?;
        if let Some(definition) = &term.definition {
            self.sheet.text(&definition.split_whitespace().collect::<Vec<_>>().join(" "), 2)?;
        }
        if let Some(address) = &term.same_as {
            self.faint(&format!("{}{}{address}", self.sheet.words.see, self.sheet.words.colon))?;
        }
        let used = match term.uses.count {
            0 => words.unused.clone(),
            _ => format!("{}{}{}", words.used, self.sheet.words.colon, self.places(&term.uses)),
        };
        self.faint(&used)?;
        if term.again.is_empty() {
            return Ok(());
        }
        let lines = self.lines(&term.again, None);
        self.faint(&fill(&words.again, &[("places", &lines)]))
    }

    /// `lines 3, 8 and 12 others`, or how many where there are no lines.
    fn places(&self, uses: &Uses) -> String {
        let more = uses.count - uses.places.len().min(uses.count);
        let more = (more > 0).then(|| self.sheet.words.further_places.of(self.language, more));
        self.lines(&uses.places, more)
    }

    fn lines(&self, places: &[Place], more: Option<String>) -> String {
        let mut numbers: Vec<u32> =
            places.iter().filter_map(|place| place.range).map(|range| range.start.line).collect();
        numbers.dedup();
        match numbers.is_empty() {
            true => self.sheet.words.glossary.texts.of(self.language, places.len()),
            false => line::lines(self.sheet.words, &numbers, more),
        }
    }

    fn faint(&mut self, text: &str) -> io::Result<()> {
        let text = hanging(&capital(text), self.sheet.view.width, 2, 2);
        writeln!(self.sheet.to, "  {}", styled(FAINT, &text))
    }
}

fn called(element: &Element) -> &str {
    element.text.as_deref().or(element.id.as_deref()).unwrap_or("")
}
