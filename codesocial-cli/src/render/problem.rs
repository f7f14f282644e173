//! A problem: what is wrong, the line with the place, what to do, and where else it is.

use std::io::{self, Write};

use codesocial_core::source::Range;
use codesocial_core::{Language, Problem, Severity};

use crate::escape;
use crate::render::excerpt::Excerpt;
use crate::render::line::lines;
use crate::render::repeats::{Repeated, difference, in_lists};
use crate::render::style::{self, FAINT, HELP, STRONG, styled};
use crate::render::wrap::{hanging, width};
use crate::terminal::View;
use crate::words::{Words, fill};

/// So many other places are listed; more would hide the next problem.
const PLACES: usize = 12;
/// What stands under a problem begins so far right.
const INDENT: usize = 3;

/// A file whose problems are shown.
pub(crate) struct Subject<'a> {
    /// Its name.
    pub(crate) name: &'a str,
    /// Its text.
    pub(crate) text: &'a str,
    /// The language of the words.
    pub(crate) language: Language,
}

/// Writes the problems of a file, those that repeat once, at most so many. What the core counted without listing it
/// is `omitted`.
pub(crate) fn write<'p>(
    to: &mut dyn Write,
    subject: &Subject<'_>,
    problems: impl IntoIterator<Item = &'p Problem>,
    most: Option<u32>,
    omitted: usize,
    view: &View,
) -> io::Result<()> {
    let groups = in_lists(problems);
    let most = most.map_or(usize::MAX, |most| most as usize);
    for group in groups.iter().take(most) {
        if view.drawn() {
            drawn(to, subject, group, view)?;
        } else {
            plain(to, subject, group)?;
        }
    }
    let unlisted: usize = groups.iter().skip(most).map(|group| 1 + group.others.len()).sum::<usize>() + omitted;
    if unlisted > 0 {
        let text = Words::of(subject.language).unlisted.of(subject.language, unlisted);
        writeln!(
            to,
            "{}",
            if view.drawn() { format!("… {text}\n") } else { format!("{}: {text}", escape::line(subject.name)) }
        )?;
    }
    Ok(())
}

/// Writes what is wrong with a whole document, apart from its text.
pub(crate) fn fault(
    to: &mut dyn Write,
    subject: &Subject<'_>,
    name: &str,
    message: &str,
    view: &View,
) -> io::Result<()> {
    apart(to, subject, (Severity::Error, None), name, message, view)
}

/// Writes what is to be known of a document apart from its text, so grave, at its line if it stands at one.
pub(crate) fn apart(
    to: &mut dyn Write,
    subject: &Subject<'_>,
    (severity, range): (Severity, Option<Range>),
    name: &str,
    message: &str,
    view: &View,
) -> io::Result<()> {
    let words = Words::of(subject.language);
    let (message, colon) = (escape::line(message), &words.colon);
    let place = range.map(|range| format!(":{}:{}", range.start.line, range.start.column)).unwrap_or_default();
    let file = format!("{}{place}", escape::line(subject.name));
    let word = words.severity(severity);
    if !view.drawn() {
        return writeln!(to, "{file}: {word}{colon}{message} [{name}]");
    }
    let said = hanging(&format!("{file}{colon}{message} [{name}]"), view.width, width(word) + width(colon), INDENT);
    writeln!(to, "{}{colon}{}\n", styled(style::severity(severity), word), styled(STRONG, &said))
}

fn drawn(to: &mut dyn Write, subject: &Subject<'_>, group: &Repeated<'_>, view: &View) -> io::Result<()> {
    let (problem, words) = (group.first, Words::of(subject.language));
    let (severity, colon) = (words.severity(problem.severity), &words.colon);
    let article = articles(problem).map(|article| format!("{article}{colon}")).unwrap_or_default();
    let said = format!("{article}{} [{}]", escape::line(&problem.message), problem.rule);
    let said = hanging(&said, view.width, width(severity) + width(colon), INDENT);
    let said = said.strip_suffix(&format!("[{}]", problem.rule)).unwrap_or(&said);
    let name = styled(FAINT, &format!("[{}]", problem.rule));
    writeln!(to, "{}{colon}{}{name}", styled(style::severity(problem.severity), severity), styled(STRONG, said))?;
    if let Some(range) = problem.range.filter(|_| subject.text.is_empty()) {
        // The text is not at hand: its line is all that can be said.
        let place = format!("{}:{}:{}", escape::line(subject.name), range.start.line, range.start.column);
        writeln!(to, "   {}", styled(FAINT, &place))?;
    } else if let Some(range) = problem.range {
        let see = problem.related.iter().find_map(|related| related.range);
        let related = see.map(|range| (range, words.see.as_str()));
        let excerpt = Excerpt { name: subject.name, text: subject.text, range, severity: problem.severity, related };
        writeln!(to, "{}", excerpt.render(view.width))?;
    } else if let Some(pointer) = &problem.pointer {
        writeln!(to, "   {}", styled(FAINT, &escape::line(pointer)))?;
    }
    let mut under = |label: &str, text: &str| {
        let label_width = width(label) + if label.is_empty() { 0 } else { width(colon) };
        let text = hanging(text, view.width, INDENT + label_width, INDENT);
        let label = if label.is_empty() { String::new() } else { format!("{}{colon}", styled(HELP, label)) };
        writeln!(to, "{}{label}{text}", " ".repeat(INDENT))
    };
    if !problem.help.is_empty() {
        under(&words.help, &escape::line(&problem.help))?;
    }
    // The first of the places that belong to it is shown above.
    let further: Vec<u32> = problem.related.iter().filter_map(|one| Some(one.range?.start.line)).skip(1).collect();
    if !further.is_empty() {
        let shown = &further[..further.len().min(PLACES)];
        let more = further.len() - shown.len();
        let more = (more > 0).then(|| words.further_places.of(subject.language, more));
        under(&words.see, &lines(words, shown, more))?;
    }
    if let Some(places) = other_places(group, subject.language) {
        under("", &places)?;
    }
    writeln!(to)
}

fn plain(to: &mut dyn Write, subject: &Subject<'_>, group: &Repeated<'_>) -> io::Result<()> {
    let (problem, words) = (group.first, Words::of(subject.language));
    let place = match (problem.range, &problem.pointer) {
        (Some(range), _) => format!("{}:{}", range.start.line, range.start.column),
        (None, pointer) => pointer.clone().unwrap_or_default(),
    };
    let severity = words.severity(problem.severity);
    let (colon, message) = (&words.colon, escape::line(&problem.message));
    let message = match articles(problem) {
        Some(articles) => format!("{articles}{colon}{message}"),
        None => message.to_string(),
    };
    writeln!(to, "{}:{place}: {severity}{colon}{message} [{}]", escape::line(subject.name), problem.rule)?;
    if !problem.help.is_empty() {
        writeln!(to, "    {}{colon}{}", words.help, escape::line(&problem.help))?;
    }
    for line in problem.related.iter().filter_map(|related| related.range) {
        writeln!(to, "    {}{colon}{}", words.see, lines(words, &[line.start.line], None))?;
    }
    if let Some(places) = other_places(group, subject.language) {
        writeln!(to, "    {places}")?;
    }
    Ok(())
}

/// The articles that say what a problem is about, as one cites them.
pub(crate) fn articles(problem: &Problem) -> Option<String> {
    problem.cited().map(|cited| escape::line(&cited).into_owned())
}

/// "the same at 7 other places: lines 12, 18 …"; with the value, where the others have another.
pub(crate) fn other_places(group: &Repeated<'_>, language: Language) -> Option<String> {
    let words = Words::of(language);
    let count = group.others.len();
    if count == 0 {
        return None;
    }
    let listed = &group.others[..count.min(PLACES)];
    let line = |range: &Option<Range>| range.map(|range| range.start.line);
    let numbers: Option<Vec<u32>> = listed.iter().map(|problem| line(&problem.range)).collect();
    let alike = listed.iter().all(|problem| difference(group.first, problem).is_none());
    let more = (count > listed.len()).then(|| words.further_places.of(language, count - listed.len()));
    let places = match numbers {
        Some(numbers) if alike => lines(words, &numbers, more),
        numbers => {
            let place = |(at, problem): (usize, &&Problem)| {
                let place = match (&numbers, &problem.pointer) {
                    (Some(numbers), _) => lines(words, &[numbers[at]], None),
                    (None, pointer) => pointer.clone().unwrap_or_default(),
                };
                match difference(group.first, problem) {
                    Some(value) => format!("{place} (`{}`)", escape::line(value)),
                    None => place,
                }
            };
            words.list(&listed.iter().enumerate().map(place).chain(more).collect::<Vec<_>>())
        }
    };
    Some(fill(&words.repeated.of(language, count), &[("places", &places)]))
}
