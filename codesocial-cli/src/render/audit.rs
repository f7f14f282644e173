//! An audit for people: what the text says, its dimensions, what was found under each quality, the level and the next
//! steps. What to do comes last, where the eye rests.

mod deviations;
mod findings;
mod level;
mod matrix;
mod questions;
mod since;

use std::io::{self, Write};

use codesocial_core::operations::audit::Output;

use crate::arguments::Judging;
use crate::escape;
use crate::render::problem::{self, Subject};
use crate::render::style::{STRONG, styled};
use crate::render::wrap::hanging;
use crate::sources::is_text;
use crate::terminal::View;
use crate::words::{Words, fill};

/// What the parts of an audit need to know to be shown.
struct Page<'a> {
    subject: &'a Subject<'a>,
    words: &'static Words,
    view: &'a View,
    /// Whether people wrote a text, and nobody has seen a document of it: then no key of one is spoken of.
    of_text: bool,
}

impl Page<'_> {
    fn heading(&self, to: &mut dyn Write, text: &str) -> io::Result<()> {
        writeln!(to, "{}\n", styled(STRONG.underline(), &hanging(text, self.view.width, 0, 2)))
    }
}

/// Writes an audit.
pub(crate) fn write(
    to: &mut dyn Write,
    audit: &Output,
    subject: &Subject<'_>,
    judging: &Judging,
    view: &View,
) -> io::Result<()> {
    let words = Words::of(subject.language);
    let page = Page { subject, words, view, of_text: is_text(subject.text.as_bytes(), subject.name) };
    if !judging.quiet {
        let name = escape::line(subject.name);
        let heading = match &audit.at {
            Some(date) => fill(&words.audit.heading_at, &[("name", &name), ("date", date)]),
            None => fill(&words.audit.heading, &[("name", &name)]),
        };
        writeln!(to, "{}\n", styled(STRONG, &hanging(&heading, view.width, 0, 2)))?;
    }
    problem::write(to, subject, &audit.problems, judging.max_problems, 0, view)?;
    if !judging.quiet {
        if let Some(stated) = &audit.stated {
            questions::write(to, &page, stated)?;
        }
        // A text says in no article yet to which dimension it belongs.
        if !audit.matrix.is_empty() {
            matrix::write(to, &page, &audit.matrix)?;
        }
    }
    findings::write(to, &page, audit, judging)?;
    if !judging.quiet {
        deviations::write(to, &page, &audit.deviations)?;
        since::write(to, &page, audit)?;
        level::write(to, &page, &audit.level, audit.articles_alone)?;
    }
    Ok(())
}
