//! The deviations that the text admits, with reason and day: told apart, never hidden.

use std::io::{self, Write};

use codesocial_core::audit::{Deviation, DeviationState};

use super::Page;
use crate::escape;
use crate::render::line::lines;
use crate::render::style::{FAINT, STRONG, styled};
use crate::render::wrap::hanging;
use crate::words::fill;

/// What belongs to a deviation stands under its text.
const INDENT: usize = 4;

pub(super) fn write(to: &mut dyn Write, page: &Page<'_>, deviations: &[Deviation]) -> io::Result<()> {
    if deviations.is_empty() {
        return Ok(());
    }
    let words = &page.words.audit;
    page.heading(to, &words.deviations)?;
    let mark = if page.view.drawn() { "~" } else { "-" };
    for deviation in deviations {
        let rule = escape::line(deviation.rule.as_deref().unwrap_or("?"));
        let of = deviation.of.iter().map(|id| format!("`{}`", escape::line(id))).collect::<Vec<_>>();
        let of = if of.is_empty() { String::new() } else { format!(" ({})", page.words.list(&of)) };
        let line = deviation.range.map(|range| lines(page.words, &[range.start.line], None));
        let place = line.map(|line| format!("{line}{}", page.words.colon)).unwrap_or_default();
        let said = hanging(&format!("{place}{rule}{of}"), page.view.width, INDENT, INDENT);
        writeln!(to, "  {mark} {}", styled(STRONG, &said))?;
        let until = [("date", deviation.until.as_deref().unwrap_or_default())];
        let state = match deviation.state {
            DeviationState::Admitted => fill(&words.admitted_until, &until),
            DeviationState::NotJudged => fill(&words.not_judged_until, &until),
            DeviationState::Expired => fill(&words.expired, &until),
            _ => words.incomplete.clone(),
        };
        let concerns = words.concerns.of(page.subject.language, deviation.findings);
        let state = if deviation.findings > 0 { format!("{state} ({concerns})") } else { state };
        for text in [deviation.reason.as_deref(), Some(&*state)].into_iter().flatten() {
            writeln!(to, "{}{}", " ".repeat(INDENT), styled(FAINT, &hanging(text, page.view.width, INDENT, INDENT)))?;
        }
    }
    writeln!(to)
}
