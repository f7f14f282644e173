//! The powers of a document: each act in sentences, then what nobody decides, circles, and own cases.

use std::io::{self, Write};

use codesocial_core::Language;
use codesocial_core::operations::powers::{ActInWords, ActPowers, Output};

use crate::render::sheet::Sheet;
use crate::render::style::{FAINT, styled};
use crate::render::wrap::hanging;
use crate::terminal::View;

pub(crate) fn write(to: &mut dyn Write, output: &Output, name: &str, view: &View) -> io::Result<()> {
    let mut sheet = Sheet::new(to, &output.reading, view);
    sheet.caution(&output.reading, name, output.powers.is_some())?;
    let Some(powers) = &output.powers else { return Ok(()) };
    let words = &sheet.words.powers;
    let mut page = Page { sheet };
    if powers.acts.is_empty() {
        page.sheet.text(if powers.in_words.is_empty() { &words.nothing } else { &words.in_words }, 0)?;
    }
    for act in &powers.in_words {
        page.apart(1)?;
        page.in_words(act, output.reading.language)?;
    }
    for (number, act) in powers.acts.iter().enumerate() {
        page.apart(number)?;
        page.act(act)?;
    }
    if powers.omitted > 0 {
        page.apart(1)?;
        page.sheet.text(&words.more.of(output.reading.language, powers.omitted), 0)?;
    }
    let unassigned = if powers.in_words.is_empty() { &words.unassigned } else { &words.unsaid_acts };
    page.section(unassigned, powers.unassigned.iter().map(|one| one.sentence.as_str()))?;
    page.section(&words.loops, powers.loops.iter().map(|one| one.sentence.as_str()))?;
    page.section(&words.own_cases, powers.own_cases.iter().map(|one| one.sentence.as_str()))?;
    let names = powers.without_voice.iter().map(|party| party.called());
    page.section(&words.without_voice, names)?;
    let unknown = powers.sizes.iter().filter(|party| party.size.is_none());
    let unknown: Vec<&str> = unknown.map(|party| party.party.id.as_str()).collect();
    if let Some(first) = unknown.first() {
        page.apart(1)?;
        page.sheet.text(&crate::words::fill(&words.sizes, &[("id", first)]), 0)?;
    }
    Ok(())
}

struct Page<'p> {
    sheet: Sheet<'p>,
}

impl Page<'_> {
    fn apart(&mut self, number: usize) -> io::Result<()> {
        if number > 0 { writeln!(self.sheet.to) } else { Ok(()) }
    }

    fn act(&mut self, act: &ActPowers) -> io::Result<()> {
        let articles: Vec<&str> =
            act.stated_in.iter().map(|article| article.num.as_deref().unwrap_or(&article.id)).collect();
        self.sheet.heading(&act.title, act.places.first())?;
        let by = act.by.called();
        let said: Vec<&str> = std::iter::once(by).chain(articles).collect();
        let said = hanging(&said.join(", "), self.sheet.view.width, 2, 2);
        writeln!(self.sheet.to, "  {}", styled(FAINT, &said))?;
        for sentence in &act.sentences {
            self.sheet.bullet(sentence)?;
        }
        Ok(())
    }

    /// What sentences say of an act, each with its article and line.
    fn in_words(&mut self, act: &ActInWords, language: Language) -> io::Result<()> {
        self.sheet.heading(&act.title, None)?;
        if act.uncertain {
            self.sheet.text(&self.sheet.words.powers.uncertain, 2)?;
        }
        for sentence in &act.sentences {
            let num = sentence.num.as_ref().map(|num| format!(" ({num})")).unwrap_or_default();
            self.sheet.item("• ", &format!("{}{num}", sentence.text), Some(&sentence.place), 2)?;
        }
        if act.omitted > 0 {
            self.sheet.bullet(&language.counted("groups", "others", act.omitted))?;
        }
        Ok(())
    }

    fn section<'s>(&mut self, title: &str, lines: impl Iterator<Item = &'s str>) -> io::Result<()> {
        let mut lines = lines.peekable();
        if lines.peek().is_none() {
            return Ok(());
        }
        writeln!(self.sheet.to)?;
        self.sheet.heading(title, None)?;
        lines.try_for_each(|line| self.sheet.bullet(line))
    }
}
