//! What has changed since an earlier report.

use std::io::{self, Write};

use codesocial_core::operations::audit::Output;

use super::Page;
use crate::escape;
use crate::render::style::{FAINT, GOOD, styled};
use crate::render::wrap::{hanging, width};
use crate::words::fill;

pub(super) fn write(to: &mut dyn Write, page: &Page<'_>, audit: &Output) -> io::Result<()> {
    let Some(since) = &audit.since else { return Ok(()) };
    let (words, language) = (&page.words.page, page.subject.language);
    let heading = match &since.at {
        Some(date) => fill(&words.since_at, &[("date", date)]),
        None => words.since.clone(),
    };
    page.heading(to, &heading)?;
    let level = |level: Option<u8>| level.map_or_else(|| words.none.clone(), |level| level.to_string());
    let mut said = vec![
        fill(&words.level, &[("then", &level(since.level)), ("now", &level(audit.level.reached))]),
        fill(
            &words.counts,
            &[
                ("mended", &since.mended.len().to_string()),
                ("new", &since.new.to_string()),
                ("unchanged", &since.unchanged.to_string()),
            ],
        ),
        language.word("handout", since.content()).to_owned(),
    ];
    if since.not_asked_then > 0 {
        said.push(words.not_asked_then.of(language, since.not_asked_then));
    }
    if !since.not_asked_now.is_empty() {
        said.push(words.not_asked_now.of(language, since.not_asked_now.len()));
    }
    said.extend(since.cautions.iter().map(|caution| language.word("handout", caution.name()).to_owned()));
    for line in said {
        writeln!(to, "  {}", hanging(&line, page.view.width, 2, 2))?;
    }
    for old in &since.mended {
        let sign = if page.view.drawn() { "✓ ".to_owned() } else { format!("{}{}", words.mended, page.words.colon) };
        let rule = format!("[{}]", old.rule);
        let said = hanging(&format!("{} {rule}", escape::line(&old.message)), page.view.width, 2 + width(&sign), 4);
        let said = said.strip_suffix(&rule).unwrap_or(&said);
        writeln!(to, "  {}{said}{}", styled(GOOD, &sign), styled(FAINT, &rule))?;
    }
    writeln!(to)
}
