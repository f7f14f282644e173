//! A difference for people: what changed, grouped by what it does to what was promised, with the words that came and went.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use codesocial_core::compare::{AdoptAgain, Alone, ChangeReport, Effect, Side};
use codesocial_core::operations::diff::Output;

use super::problem::{self, Subject};
use super::style::{FAINT, STRONG, styled};
use super::wrap::{hanging, wrap_styled};
use crate::escape;
use crate::terminal::View;
use crate::words::{Words, fill};

const REMOVED: Style = AnsiColor::Red.on_default().strikethrough();
const ADDED: Style = AnsiColor::Green.on_default().underline();

/// Shows a whole difference.
pub(crate) fn write(
    to: &mut dyn Write,
    output: &Output,
    names: [&str; 2],
    text: Option<&str>,
    view: &View,
) -> io::Result<()> {
    let language = output.language;
    let words = Words::of(language);
    let subject = Subject { name: names[1], text: text.unwrap_or_default(), language };
    let [before, after] = names.map(escape::line);
    let heading = fill(&words.diff.heading, &[("before", &before), ("after", &after)]);
    writeln!(to, "{}", styled(STRONG, &hanging(&heading, view.width, 0, 2)))?;
    if output.same {
        return writeln!(to, "{}", hanging(&words.diff.same, view.width, 0, 2));
    }
    for effect in Effect::ALL {
        let changes: Vec<&ChangeReport> = output.changes.iter().filter(|change| change.effect == effect).collect();
        if changes.is_empty() {
            continue;
        }
        let title = format!("{} ({})", language.word("effects", effect.name()), changes.len());
        writeln!(to, "\n{}", styled(color(effect).bold(), &hanging(&title, view.width, 0, 2)))?;
        for change in changes {
            one(to, change, words, view)?;
        }
    }
    if output.omitted > 0 {
        writeln!(to, "\n{}", words.diff.omitted.of(language, output.omitted))?;
    }
    writeln!(to)?;
    if !output.problems.is_empty() {
        problem::write(to, &subject, &output.problems, None, 0, view)?;
        writeln!(to)?;
    }
    verdict(to, output, words, view)
}

fn color(effect: Effect) -> Style {
    match effect {
        Effect::Weakens | Effect::Restricts => AnsiColor::Red.on_default(),
        Effect::Undecided => AnsiColor::Yellow.on_default(),
        Effect::Strengthens | Effect::Extends => AnsiColor::Green.on_default(),
        _ => Style::new(),
    }
}

fn one(to: &mut dyn Write, change: &ChangeReport, words: &Words, view: &View) -> io::Result<()> {
    let bullet = view.bullet();
    writeln!(to, "  {bullet}{}", hanging(&change.message, view.width, 4, 4))?;
    let detail = |to: &mut dyn Write, label: &str, items: &[String]| {
        let text = format!("{label}{}{}", words.colon, items.join(", "));
        writeln!(to, "    {}", styled(FAINT, &hanging(&text, view.width, 4, 4)))
    };
    let place = change.after.as_ref().or(change.before.as_ref());
    if let Some(place) = place {
        let line = place.range.map(|range| fill(&words.line, &[("line", &range.start.line.to_string())]));
        let line = line.map(|line| format!(" ({line})")).unwrap_or_default();
        let text = hanging(&format!("{}{line}", escape::line(&place.pointer)), view.width, 4, 6);
        writeln!(to, "    {}", styled(FAINT, &text))?;
    }
    if !change.concerned.is_empty() {
        let names = change.concerned.iter().map(|one| one.name.clone().unwrap_or_else(|| one.id.clone()));
        let names: Vec<String> = names.chain(change.concerns_more.then(|| "…".to_owned())).collect();
        detail(to, &words.diff.concerns, &names)?;
    }
    if !change.reaches.is_empty() {
        detail(to, &words.diff.reaches, &change.reaches)?;
    }
    let alone =
        change.alone.map(|alone| if alone == Alone::Text { &words.diff.alone_text } else { &words.diff.alone_meaning });
    if let Some(alone) = alone {
        writeln!(to, "    {}", styled(FAINT, &hanging(alone, view.width, 4, 4)))?;
    }
    if !change.words.is_empty() {
        // Also without colors, what went and what came can be told.
        let pieces = change.words.iter().filter_map(|piece| {
            let said = escape::text(&piece.text);
            match piece.side {
                Side::Same => Some((Style::new(), said.into_owned())),
                Side::Removed if said.trim().is_empty() => None,
                Side::Removed => Some((REMOVED, marked(&said, "[-", "-]"))),
                _ => Some((ADDED, marked(&said, "{+", "+}"))),
            }
        });
        for line in wrap_styled(&pieces.collect::<Vec<_>>(), view.width.saturating_sub(4)) {
            writeln!(to, "    {line}")?;
        }
    }
    Ok(())
}

/// Words between signs, the spaces around them left outside.
fn marked(text: &str, open: &str, close: &str) -> String {
    let inner = text.trim();
    if inner.is_empty() {
        return text.to_owned();
    }
    let start = text.len() - text.trim_start().len();
    let end = text.trim_end().len();
    format!("{}{open}{inner}{close}{}", &text[..start], &text[end..])
}

/// Whether those who adopted the text before must adopt it again.
pub(crate) fn adopt_again<'w>(output: &Output, words: &'w Words) -> &'w str {
    match output.adopt_again {
        _ if output.nothing_was_adopted() => &words.diff.adopt_draft,
        Some(AdoptAgain::Yes) => &words.diff.adopt_yes,
        Some(AdoptAgain::Undecided) => &words.diff.adopt_undecided,
        _ => &words.diff.adopt_no,
    }
}

/// What the changes call for.
fn verdict(to: &mut dyn Write, output: &Output, words: &Words, view: &View) -> io::Result<()> {
    if let Some(version) = output.version_in_words() {
        let version = if view.drawn() { version } else { version.replace('→', "->") };
        writeln!(to, "{}", hanging(&version, view.width, 0, 0))?;
    }
    let again = adopt_again(output, words);
    let who = if output.adopters.is_empty() {
        ".".to_owned()
    } else {
        format!("{}{}", words.colon, output.adopters.join(", "))
    };
    writeln!(to, "{}", hanging(&format!("{again}{who}"), view.width, 0, 2))
}
