//! The summary of a job in Markdown: a table of the documents, then what was found, the gravest first.

use std::fmt::Write;

use codesocial_core::Severity;
use codesocial_core::compare::Effect;

use super::list::{Compared, Item, Kind, List};
use crate::escape::markdown;
use crate::render::summary::counted;
use crate::words::fill;

/// So many items are listed: what is longer nobody reads, and services cut it off.
const LISTED: usize = 100;

pub(super) fn text(list: &List) -> String {
    let words = list.words();
    let ci = &words.ci;
    let mut text = format!("# {}\n", ci.title);
    if !list.files.is_empty() {
        let _ = write!(text, "\n| {} | | {} |", ci.document, ci.found);
        let levels = list.files.iter().any(|file| file.level.is_some());
        match levels {
            true => text += &format!(" {} |\n|---|---|---|---|\n", ci.level),
            false => text += "\n|---|---|---|\n",
        }
        for file in &list.files {
            let verdict = match file.valid {
                Some(true) => format!("✅ {}", words.valid),
                Some(false) => format!("❌ {}", words.not_valid),
                None => format!("❌ {}", ci.unread),
            };
            let counts = file.counts.map(|counts| counted(counts, list.language)).unwrap_or_default();
            let _ = write!(text, "| {} | {verdict} | {counts} |", markdown(&file.name));
            if levels {
                const NAMES: [&str; 4] = ["0", "1", "2", "3"];
                let level = file.level.and_then(|level| NAMES.get(usize::from(level)).copied());
                let _ = write!(text, " {} |", level.map_or("–", |key| list.language.word("levels", key)));
            }
            text.push('\n');
        }
    }
    let mut items: Vec<&Item> = list.items.iter().collect();
    // The order of the documents stays among those that are as grave.
    items.sort_by_key(|item| std::cmp::Reverse((item.fails, item.severity)));
    for (severity, title) in
        [(Severity::Error, &ci.errors), (Severity::Warning, &ci.warnings), (Severity::Note, &ci.notes)]
    {
        let of_severity: Vec<&&Item> =
            items.iter().filter(|item| item.grade() == severity && item.kind != Kind::Change).collect();
        if of_severity.is_empty() {
            continue;
        }
        let _ = write!(text, "\n## {title} ({})\n\n", of_severity.len());
        for item in of_severity.iter().take(LISTED) {
            line(&mut text, item, list);
        }
        if of_severity.len() > LISTED {
            let more = words.unlisted.of(list.language, of_severity.len() - LISTED);
            let _ = writeln!(text, "\n{more}");
        }
    }
    for compared in &list.compared {
        changes(&mut text, compared, list);
    }
    if list.items.is_empty() {
        let _ = write!(text, "\n{}\n", ci.nothing);
    }
    text
}

/// What changed in a document and for whom, by what it does to what was promised.
fn changes(to: &mut String, compared: &Compared, list: &List) {
    let words = list.words();
    let values = [("name", &*markdown(&compared.file)), ("base", &markdown(&compared.base))];
    let _ = write!(to, "\n## {}\n\n", fill(&words.check.changes, &values));
    // What is gone stands under the same name in the revision.
    let all = list.items.iter().filter(|item| item.kind == Kind::Change && item.file == compared.file);
    let all: Vec<&Item> = all.collect();
    for effect in Effect::ALL {
        let of_effect: Vec<&&Item> = all.iter().filter(|item| item.effect == Some(effect)).collect();
        if of_effect.is_empty() {
            continue;
        }
        let _ = write!(to, "### {} ({})\n\n", list.language.word("effects", effect.name()), of_effect.len());
        for item in of_effect.iter().take(LISTED) {
            line(to, item, list);
        }
        if of_effect.len() > LISTED {
            let more = words.diff.omitted.of(list.language, of_effect.len() - LISTED);
            let _ = writeln!(to, "\n{more}");
        }
        to.push('\n');
    }
    let _ = writeln!(to, "{}", markdown(&compared.adopt_again));
    if let Some(not_let_through) = &compared.not_let_through {
        let _ = write!(to, "\n**{}**\n", markdown(not_let_through));
    }
}

fn line(to: &mut String, item: &Item, list: &List) {
    let words = list.words();
    let mut place = markdown(&item.file);
    if let Some(range) = item.range {
        let line = fill(&words.line, &[("line", &range.start.line.to_string())]);
        let _ = write!(place, ", {line}");
    }
    if let Some(revision) = &item.revision {
        let _ = write!(place, " ({})", markdown(revision));
    }
    let _ = write!(to, "- {} — {place} `{}`", markdown(&item.said(words)), item.rule);
    let concerned: Vec<String> = item.concerned.iter().map(|name| markdown(name)).collect();
    if !concerned.is_empty() {
        let _ = write!(to, "\n  {}{}{}", words.diff.concerns, words.colon, concerned.join(", "));
    }
    if !item.help.is_empty() {
        let _ = write!(to, "\n  → {}", markdown(&item.help));
    }
    to.push('\n');
}
