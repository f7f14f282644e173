//! What was found, under the quality that it touches.

use std::io::{self, Write};

use codesocial_core::operations::audit::Output;
use codesocial_core::{
    Severity,
    audit::{Deviation, DeviationState},
    diagnostic::Quality,
    report::Standing,
};

use super::Page;
use crate::arguments::Judging;
use crate::escape;
use crate::render::line::lines;
use crate::render::problem::{articles, other_places};
use crate::render::repeats::{Repeated, anywhere};
use crate::render::sheet::capital;
use crate::render::style::{self, FAINT, STRONG, styled};
use crate::render::wrap::{hanging, width};
use crate::words::fill;

/// Findings begin so far right, and what belongs to them under their text.
const INDENT: usize = 4;

pub(super) fn write(to: &mut dyn Write, page: &Page<'_>, audit: &Output, judging: &Judging) -> io::Result<()> {
    if audit.qualities.is_empty() {
        return Ok(());
    }
    let words = &page.words.audit;
    if !judging.quiet {
        page.heading(to, &words.findings)?;
        if page.view.drawn() && audit.findings.iter().any(|finding| finding.severity == Severity::Note) {
            let bar = styled(style::severity(Severity::Warning), "•");
            let (bars, good) = (&words.bars, &words.good_to_know);
            let fits = width(bars) + width(good) + 9 <= page.view.width;
            let between = if fits { "   " } else { "\n  " };
            writeln!(to, "  {bar} {bars}{between}{} {good}\n", styled(FAINT, "◦"))?;
        }
    }
    let mut room = judging.max_problems.map_or(usize::MAX, |most| most as usize);
    let mut unlisted = audit.omitted;
    for quality in Quality::ALL {
        let groups = anywhere(audit.findings.iter().filter(|finding| finding.quality == Some(quality)));
        let (listed, rest) = groups.split_at(groups.len().min(room));
        room -= listed.len();
        unlisted += rest.iter().map(|group| 1 + group.others.len()).sum::<usize>();
        if listed.is_empty() {
            continue;
        }
        let promise = words.promises.get(key(quality)).map_or("", String::as_str);
        let name = capital(page.subject.language.word("qualities", key(quality)));
        let label = width(&name) + width(&page.words.colon) + 2;
        let promise = hanging(promise, page.view.width, label, 6);
        writeln!(to, "  {}{}{}", styled(STRONG, &name), page.words.colon, styled(FAINT, &promise))?;
        for (at, group) in listed.iter().enumerate() {
            // Where the same advice follows for the next finding, it is given once, after the last of them.
            let same = |next: &Repeated<'_>| next.first.rule == group.first.rule && next.first.help == group.first.help;
            finding(to, page, audit, group, !listed.get(at + 1).is_some_and(same))?;
        }
        writeln!(to)?;
    }
    if unlisted > 0 {
        writeln!(to, "  {}\n", page.words.unlisted.of(page.subject.language, unlisted))?;
    }
    if judging.quiet {
        return Ok(());
    }
    if audit.findings.is_empty() {
        writeln!(to, "  {}\n", words.nothing)?;
    }
    let free = audit
        .qualities
        .iter()
        .filter(|report| report.findings == 0 && !report.levels.is_empty() && report.levels.iter().all(|at| at.free));
    let free: Vec<String> =
        free.map(|report| page.subject.language.word("qualities", key(report.quality)).to_owned()).collect();
    if !free.is_empty() {
        let text = fill(&words.free, &[("qualities", &page.words.list(&free))]);
        let sign = if page.view.drawn() { "✓ " } else { "" };
        let text = hanging(&text, page.view.width, 2 + width(sign), 2 + width(sign));
        writeln!(to, "  {}{text}\n", styled(style::GOOD, sign))?;
    }
    Ok(())
}

fn finding(to: &mut dyn Write, page: &Page<'_>, audit: &Output, group: &Repeated<'_>, advise: bool) -> io::Result<()> {
    let problem = group.first;
    let columns = page.view.width;
    let mark = match (page.view.drawn(), problem.severity) {
        (true, Severity::Error | Severity::Warning) => styled(style::severity(problem.severity), "•"),
        (true, Severity::Note) => styled(FAINT, "◦"),
        _ => "-".to_owned(),
    };
    let note = match (page.view.drawn(), problem.severity) {
        (false, Severity::Note) => format!("({}) ", page.words.note),
        _ => String::new(),
    };
    let new = problem.since == Some(Standing::New);
    let note = if new { format!("{note}{}{}", page.words.page.new, page.words.colon) } else { note };
    let rule = format!("[{}]", problem.rule);
    // What is absent from the whole text stands in no line of it.
    let line = problem.range.filter(|_| problem.pointer.as_deref() != Some(""));
    let line = line.map(|range| lines(page.words, &[range.start.line], None));
    let place: Vec<String> = articles(problem).into_iter().chain(line).collect();
    let place = if place.is_empty() { String::new() } else { format!("{}{}", place.join(", "), page.words.colon) };
    let stands = |deviation: &&Deviation| {
        matches!(deviation.state, DeviationState::Admitted | DeviationState::NotJudged)
            && problem.deviation.as_ref() == Some(&deviation.pointer)
    };
    let admitted = match audit.deviations.iter().find(stands) {
        Some(_) => format!(" ({})", page.words.audit.admitted),
        None => String::new(),
    };
    let said = format!("{note}{place}{}{admitted} {rule}", escape::line(&problem.message));
    let said = hanging(&said, columns, INDENT, INDENT);
    let said = said.strip_suffix(&rule).unwrap_or(&said);
    writeln!(to, "  {mark} {said}{}", styled(FAINT, &rule))?;
    let mut under = |text: &str| {
        let text = hanging(text, columns, INDENT, INDENT);
        writeln!(to, "{}{}", " ".repeat(INDENT), text)
    };
    if let Some(places) = other_places(group, page.subject.language) {
        under(&places)?;
    }
    if advise && !problem.help.is_empty() {
        let arrow = if page.view.drawn() { "→" } else { "->" };
        under(&format!("{arrow}\u{a0}{}", escape::line(&problem.help)))?;
    }
    Ok(())
}

/// The name of a quality in files of words.
fn key(quality: Quality) -> &'static str {
    match quality {
        Quality::Clear => "clear",
        Quality::Holistic => "holistic",
        Quality::CoConstructed => "co-constructed",
        Quality::Explicit => "explicit",
        Quality::Coherent => "coherent",
        Quality::Accessible => "accessible",
        Quality::Opposable => "opposable",
        _ => "auditable",
    }
}
