//! The chain from intention to action: its stages, how far each intention and dimension leads, where it breaks off.

use std::io::{self, Write};

use codesocial_core::audit::DimensionState;
use codesocial_core::operations::coverage::{Chain, ChainElement, ChainGap, ChainStage, Output, StageLine};

use crate::escape;
use crate::render::sheet::{Sheet, capital};
use crate::render::style::{FAINT, HELP, STRONG, styled};
use crate::render::table::{self, NOTHING, Row};
use crate::render::wrap::{hanging, width};
use crate::terminal::View;
use crate::words::{Counted, fill};

/// So many intentions of a stage, and elements of a break, are listed.
const INTENTIONS: usize = 30;
const LISTED: usize = 5;

pub(crate) fn write(to: &mut dyn Write, output: &Output, name: &str, view: &View) -> io::Result<()> {
    let mut sheet = Sheet::new(to, &output.reading, view);
    sheet.caution(&output.reading, name, output.coverage.is_some())?;
    let Some(chain) = &output.coverage else { return Ok(()) };
    let mut page = Page { sheet, chain, language: output.reading.language };
    page.stages()?;
    page.intentions()?;
    page.dimensions()?;
    page.breaks()
}

struct Page<'p> {
    sheet: Sheet<'p>,
    chain: &'p Chain,
    language: codesocial_core::Language,
}

impl Page<'_> {
    fn stages(&mut self) -> io::Result<()> {
        let words = &self.sheet.words.coverage;
        let row = |line: &StageLine| {
            let numbers = [line.count, line.broken, line.apart].map(number);
            Row::Cells([line.heading.to_owned()].into_iter().chain(numbers).collect())
        };
        let rows: Vec<Row> = self.chain.stages.iter().map(row).collect();
        self.sheet.heading(&words.title, None)?;
        self.table(&[&words.stage, &words.elements, &words.broken, &words.apart], &rows)?;
        let discounted: usize = self.chain.stages.iter().map(|line| line.discounted).sum();
        if discounted > 0 {
            self.text(&words.discounted.of(self.language, discounted))?;
        }
        let outcomes = &self.chain.outcomes;
        let outcomes: [(&Counted, usize); 5] = [
            (&words.met, outcomes.met),
            (&words.partly, outcomes.partly),
            (&words.not_met, outcomes.not_met),
            (&words.not_applicable, outcomes.not_applicable),
            (&words.not_assessed, outcomes.not_assessed),
        ];
        let said = outcomes.into_iter().filter(|(_, count)| *count > 0);
        let said: Vec<String> = said.map(|(word, count)| word.of(self.language, count)).collect();
        if said.is_empty() {
            return Ok(());
        }
        self.text(&fill(&words.outcomes, &[("outcomes", &said.join(", "))]))
    }

    /// What is wanted and held, and the stages that are reached from it.
    fn intentions(&mut self) -> io::Result<()> {
        let words = &self.sheet.words.coverage;
        let full = if self.sheet.view.drawn() { "●" } else { &words.yes };
        let heads = self.heads(&words.intention);
        let taken: usize = heads.iter().skip(1).map(|head| width(head).max(width(full)) + 2).sum();
        let room = self.sheet.view.width.saturating_sub(taken).max(24);
        let mut rows = Vec::new();
        for stage in [ChainStage::Purpose, ChainStage::Principle] {
            let of_stage: Vec<&ChainElement> = self.chain.elements.iter().filter(|one| one.stage == stage).collect();
            if let (Some(line), false) =
                (self.chain.stages.iter().find(|line| line.stage == stage), of_stage.is_empty())
            {
                rows.push(Row::Across(line.heading.to_owned(), String::new()));
            }
            for one in of_stage.iter().take(INTENTIONS) {
                let called = one.element.text.as_deref().or(one.element.id.as_deref()).unwrap_or("");
                let cells = ChainStage::ALL
                    .into_iter()
                    .skip(1)
                    .map(|stage| (if one.reached.contains(&stage) { full } else { NOTHING }).to_owned());
                let called = format!("  {}", cut(&escape::line(called), room.saturating_sub(2)));
                rows.push(Row::Cells([called].into_iter().chain(cells).collect()));
            }
            if of_stage.len() > INTENTIONS {
                rows.push(Row::Across(words.more.of(self.language, of_stage.len() - INTENTIONS), String::new()));
            }
        }
        if rows.is_empty() {
            return Ok(());
        }
        writeln!(self.sheet.to)?;
        self.sheet.heading(&words.intentions, None)?;
        self.table(&heads, &rows)?;
        if self.sheet.view.drawn() { self.text(&words.intentions_legend) } else { Ok(()) }
    }

    fn dimensions(&mut self) -> io::Result<()> {
        let words = &self.sheet.words.coverage;
        let rows = self.chain.dimensions.iter().map(|line| {
            let name = capital(self.language.word("dimensions-short", line.dimension));
            let counts = [
                line.principles,
                line.models,
                line.commitments,
                line.indicators,
                line.measurements,
                line.actions,
                line.evidence,
                line.assessments,
            ];
            let state = match line.state {
                DimensionState::Speaks => None,
                DimensionState::NotApplicable => Some("not-applicable"),
                DimensionState::Planned => Some("planned"),
                _ => Some("silent"),
            };
            match state.filter(|_| counts.iter().all(|count| *count == 0)) {
                Some(state) => Row::Across(name, self.language.word("states", state).to_owned()),
                None => Row::Cells([name].into_iter().chain(counts.map(number)).collect()),
            }
        });
        let rows: Vec<Row> = rows.collect();
        writeln!(self.sheet.to)?;
        self.sheet.heading(&words.dimensions, None)?;
        self.table(&self.heads(&words.dimension), &rows)
    }

    fn breaks(&mut self) -> io::Result<()> {
        let words = &self.sheet.words.coverage;
        writeln!(self.sheet.to)?;
        self.sheet.heading(&words.breaks, None)?;
        if self.chain.breaks.is_empty() {
            self.text(&words.unbroken)?;
        }
        self.chain.breaks.iter().try_for_each(|gap| self.gap(gap))?;
        if self.chain.apart.is_empty() {
            return Ok(());
        }
        writeln!(self.sheet.to)?;
        self.sheet.heading(&words.nothing_leads, None)?;
        self.chain.apart.iter().try_for_each(|gap| self.gap(gap))
    }

    fn gap(&mut self, gap: &ChainGap) -> io::Result<()> {
        let all = gap.elements.len() + gap.omitted;
        let count = if all > 1 { format!(" ({all})") } else { String::new() };
        let rule = gap.rule.map(|rule| format!(" [{rule}]")).unwrap_or_default();
        writeln!(self.sheet.to, "\n  {}{count}{}", styled(STRONG, gap.title), styled(FAINT, &rule))?;
        let bullet = self.sheet.view.bullet();
        for element in gap.elements.iter().take(LISTED) {
            let called = element.text.as_deref().or(element.id.as_deref()).unwrap_or("");
            self.sheet.item(bullet, called, Some(&element.place), 4)?;
        }
        if all > LISTED {
            let more = self.sheet.words.coverage.more.of(self.language, all - LISTED);
            self.sheet.item(bullet, &more, None, 4)?;
        }
        let arrow = if self.sheet.view.drawn() { "→ " } else { "" };
        let help = hanging(&format!("{arrow}{}", capital(gap.help)), self.sheet.view.width, 4, 6);
        writeln!(self.sheet.to, "    {}", styled(HELP, &help))
    }

    /// The heads of a table whose columns are the stages after the first.
    fn heads(&self, first: &'static str) -> Vec<&'static str> {
        let names = &self.sheet.words.coverage.names;
        let short = |stage: ChainStage| names.get(stage.name()).map_or("", String::as_str);
        [first].into_iter().chain(ChainStage::ALL.into_iter().skip(1).map(short)).collect()
    }

    fn table(&mut self, head: &[&str], rows: &[Row]) -> io::Result<()> {
        let lines = table::lines(head, rows, &self.sheet.look(0));
        lines.iter().try_for_each(|line| writeln!(self.sheet.to, "{line}"))
    }

    fn text(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.sheet.to, "{}", styled(FAINT, &hanging(text, self.sheet.view.width, 0, 0)))
    }
}

fn number(number: usize) -> String {
    if number == 0 { NOTHING.to_owned() } else { number.to_string() }
}

/// A text cut where the column ends.
fn cut(text: &str, room: usize) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let mut short = String::new();
    for letter in text.chars() {
        if width(&short) + width(&letter.to_string()) >= room {
            break;
        }
        short.push(letter);
    }
    format!("{}…", short.trim_end())
}
