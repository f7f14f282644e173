//! The list of rules, under the stage at which they speak.

use std::io::{self, Write};

use codesocial_core::operations::rules::{Entry, Output};
use codesocial_core::{Severity, compare::Effect, diagnostic::Stage};

use crate::render::style::{self, FAINT, STRONG, styled};
use crate::render::wrap::{hanging, width};
use crate::terminal::View;
use crate::words::Words;

pub(crate) fn write(to: &mut dyn Write, output: &Output, view: &View) -> io::Result<()> {
    let words = Words::of(output.language);
    let longest = output.rules.iter().map(|rule| width(rule.name)).max().unwrap_or(0);
    for stage in [Stage::Source, Stage::Structure, Stage::Integrity, Stage::Audit] {
        let rules: Vec<&Entry> = output.rules.iter().filter(|rule| rule.stage == stage).collect();
        if rules.is_empty() {
            continue;
        }
        writeln!(to, "{}", styled(STRONG.underline(), words.rules.stages.get(key(stage)).map_or("", String::as_str)))?;
        for rule in rules {
            let severities = [Severity::Error, Severity::Warning, Severity::Note];
            let wide = severities.iter().map(|severity| width(words.severity(*severity))).max().unwrap_or(0);
            let severity = words.severity(rule.severity);
            let indent = 2 + longest + 2 + wide + 2;
            let level = rule.level.map(|level| format!(" ({} {level})", words.explain.level)).unwrap_or_default();
            let title = format!("{}{level}", rule.title);
            let said = styled(style::severity(rule.severity), severity);
            // Where there is no room for a third column, or for a second, they stand below.
            if view.width < indent + 30 {
                let beside = 2 + width(rule.name) + 2 + width(severity) <= view.width;
                let severity = if beside { format!("  {said}") } else { format!("\n      {said}") };
                writeln!(to, "  {}{severity}\n      {}", rule.name, hanging(&title, view.width, 6, 6))?;
                continue;
            }
            let title = hanging(&title, view.width, indent, indent);
            writeln!(
                to,
                "  {}{}  {}{}  {title}",
                rule.name,
                " ".repeat(longest - width(rule.name)),
                said,
                " ".repeat(wide - width(severity)),
            )?;
        }
        writeln!(to)?;
    }
    if !output.retired.is_empty() {
        writeln!(to, "{}", styled(STRONG.underline(), &words.rules.retired))?;
        for rule in &output.retired {
            let text = format!("{}  {} {}{}{}", rule.name, words.explain.since, rule.since, words.colon, rule.reason);
            writeln!(to, "  {}", hanging(&text, view.width, 2, 6))?;
        }
        writeln!(to)?;
    }
    writeln!(to, "{}", styled(FAINT, &words.rules.count.of(output.language, output.rules.len())))
}

/// The kinds of change, under what they do to what was promised.
pub(crate) fn write_changes(to: &mut dyn Write, output: &Output, view: &View) -> io::Result<()> {
    let longest = output.changes.iter().map(|change| width(change.name)).max().unwrap_or(0);
    for effect in Effect::ALL {
        let heading = output.language.word("effects", effect.name());
        writeln!(to, "{}", styled(STRONG.underline(), heading))?;
        for change in output.changes.iter().filter(|change| change.effect == effect) {
            let indent = 2 + longest + 2;
            if view.width < indent + 30 {
                writeln!(to, "  {}\n      {}", change.name, hanging(change.title, view.width, 6, 6))?;
                continue;
            }
            let gap = " ".repeat(longest - width(change.name));
            writeln!(to, "  {}{gap}  {}", change.name, hanging(change.title, view.width, indent, indent))?;
        }
        writeln!(to)?;
    }
    let count = Words::of(output.language).rules.changes.of(output.language, output.changes.len());
    writeln!(to, "{}", styled(FAINT, &count))
}

fn key(stage: Stage) -> &'static str {
    match stage {
        Stage::Source => "source",
        Stage::Structure => "structure",
        Stage::Integrity => "integrity",
        _ => "audit",
    }
}
