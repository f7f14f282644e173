//! The level that is reached, what is missing for the next, and the steps that help most.

use std::io::{self, Write};

use codesocial_core::audit::{Gap, LevelReport, Missing};

use super::Page;
use crate::escape;
use crate::escape::shell;
use crate::render::line::lines;
use crate::render::sheet::lower;
use crate::render::style::{FAINT, GOOD, STRONG, severity, styled};
use crate::render::wrap::{hanging, width};
use crate::words::fill;

/// So many steps are shown with what to do: more at once would discourage.
const STEPS: usize = 3;
/// The names of the levels in the core's files of words.
const NAMES: [&str; 4] = ["0", "1", "2", "3"];

pub(super) fn write(to: &mut dyn Write, page: &Page<'_>, level: &LevelReport, articles_alone: bool) -> io::Result<()> {
    let words = &page.words.audit;
    page.heading(to, &words.level)?;
    let ladder = ladder(page, level.reached);
    let fits = 2 + width(&anstream::adapter::strip_str(&ladder).to_string()) <= page.view.width;
    if page.view.drawn() && fits {
        writeln!(to, "  {ladder}\n")?;
    }
    let mut said = match level.reached {
        Some(reached) => fill(&words.reached, &[("level", &reached.to_string()), ("name", name(page, reached))]),
        None => words.none.clone(),
    };
    if level.next.is_none() {
        said = format!("{said} {}", words.highest);
    }
    writeln!(to, "  {}", hanging(&said, page.view.width, 2, 2))?;
    if let (Some(asked), Some(false)) = (level.asked, level.met) {
        let said = fill(&words.below, &[("level", &asked.to_string())]);
        let said = hanging(&said, page.view.width, 2, 2);
        writeln!(to, "  {}", styled(severity(codesocial_core::Severity::Error), &said))?;
    }
    writeln!(to)?;
    if page.of_text {
        return first_step(to, page);
    }
    match &level.next {
        Some(gap) if articles_alone && gap.level > 0 => {
            let said = format!("{} {}", words.articles_alone, words.transcribe);
            writeln!(to, "  {}\n", hanging(&said, page.view.width, 2, 2))
        }
        Some(gap) => steps(to, page, gap),
        None => Ok(()),
    }
}

/// What comes first for a text of which no document was made: to make one.
fn first_step(to: &mut dyn Write, page: &Page<'_>) -> io::Result<()> {
    let words = &page.words.audit;
    page.heading(to, &words.first_step)?;
    let name = page.subject.name;
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let made = shell(&format!("{stem}.codesocial.yaml"));
    let said = fill(&words.make_document, &[("file", &shell(name)), ("made", &made)]);
    writeln!(to, "  {}", hanging(&escape::line(&said), page.view.width, 2, 2))?;
    writeln!(to, "\n  {}\n", hanging(&words.explain, page.view.width, 2, 2))
}

fn name(page: &Page<'_>, level: u8) -> &'static str {
    NAMES.get(usize::from(level)).map_or("", |key| page.subject.language.word("levels", key))
}

/// `● readable ── ○ described ── ○ opposable ── ○ auditable`
fn ladder(page: &Page<'_>, reached: Option<u8>) -> String {
    let rung = |level: u8| match reached.is_some_and(|reached| reached >= level) {
        true => format!("{} {}", styled(GOOD, "●"), styled(STRONG, name(page, level))),
        false => styled(FAINT, &format!("○ {}", name(page, level))),
    };
    (0..=3).map(rung).collect::<Vec<_>>().join(&styled(FAINT, " ── "))
}

fn steps(to: &mut dyn Write, page: &Page<'_>, gap: &Gap) -> io::Result<()> {
    let words = &page.words.audit;
    if !gap.missing.is_empty() {
        let heading = match gap.level {
            0 => words.steps_to_valid.clone(),
            level => fill(&words.steps, &[("level", &level.to_string()), ("name", name(page, level))]),
        };
        page.heading(to, &heading)?;
    }
    let (first, rest) = gap.missing.split_at(gap.missing.len().min(STEPS));
    let mut left = gap.findings;
    for (number, missing) in first.iter().enumerate() {
        left = left.saturating_sub(missing.count);
        let label = format!("{}. ", number + 1);
        let indent = 2 + width(&label);
        let title = format!("{}{}", missing.title, how_often(page, missing));
        let rule = format!("[{}]", missing.rule);
        let said = hanging(&format!("{title} {rule}"), page.view.width, indent, indent);
        let said = said.strip_suffix(&rule).unwrap_or(&said);
        writeln!(to, "  {label}{}{}", styled(STRONG, said), styled(FAINT, &rule))?;
        if !missing.help.is_empty() {
            let arrow = if page.view.drawn() { "→" } else { "->" };
            let help = format!("{arrow}\u{a0}{}", escape::line(&missing.help));
            writeln!(to, "{}{}", " ".repeat(indent), hanging(&help, page.view.width, indent, indent))?;
        }
        if gap.level > 0 {
            let unlocks = hanging(&unlocks(page, gap, missing, left), page.view.width, indent, indent);
            writeln!(to, "{}{}", " ".repeat(indent), styled(FAINT, &unlocks))?;
        }
    }
    let mut close = |text: &str| writeln!(to, "\n  {}", hanging(text, page.view.width, 2, 2));
    if !rest.is_empty() {
        let titles: Vec<String> =
            rest.iter().map(|missing| format!("{} ({})", lower(missing.title), missing.count)).collect();
        close(&fill(&words.then, &[("titles", &titles.join(", "))]))?;
    }
    let beyond = gap.beyond.iter().filter(|beyond| gap.level > 0 && beyond.findings > 0);
    let beyond: Vec<String> = beyond
        .map(|beyond| {
            let said = words.beyond_level.of(page.subject.language, beyond.findings);
            fill(&said, &[("level", &beyond.level.to_string())])
        })
        .collect();
    if !beyond.is_empty() {
        close(&fill(&words.beyond, &[("parts", &page.words.list(&beyond))]))?;
    }
    if !gap.unjudged.is_empty() {
        close(&fill(&words.date_needed, &[("rules", &gap.unjudged.join(", "))]))?;
    }
    close(&words.explain)?;
    writeln!(to)
}

/// What mending this and the steps before it unlocks, in counts: there is no score.
fn unlocks(page: &Page<'_>, gap: &Gap, missing: &Missing, left: usize) -> String {
    let words = &page.words.audit;
    let level = gap.level.to_string();
    let left = match (left, gap.unjudged.is_empty()) {
        (0, true) => fill(&words.last_one, &[("level", &level)]),
        (left, _) => {
            let (left, all) = (left.to_string(), gap.findings.to_string());
            fill(&words.remaining, &[("left", &left), ("all", &all), ("level", &level)])
        }
    };
    if missing.one_change > 1 {
        let one = fill(&words.one_change, &[("count", &missing.one_change.to_string())]);
        return format!("{one} {left}");
    }
    left
}

/// ` (3 times, from line 12 on)`, or the line alone.
fn how_often(page: &Page<'_>, missing: &Missing) -> String {
    let line = missing.range.filter(|_| missing.pointer.as_deref() != Some("")).map(|range| range.start.line);
    let times = || page.words.audit.times.of(page.subject.language, missing.count);
    let said = match (missing.count, line) {
        (0 | 1, None) => return String::new(),
        (0 | 1, Some(line)) => lines(page.words, &[line], None),
        (_, None) => times(),
        (_, Some(line)) => {
            format!("{}, {}", times(), fill(&page.words.audit.from_line, &[("line", &line.to_string())]))
        }
    };
    format!(" ({said})")
}
