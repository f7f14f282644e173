//! A decision: its outcome first, then how it was computed, process by process.

use std::io::{self, Write};

use codesocial_core::decision::Outcome;
use codesocial_core::operations::decide::Output;

use crate::render::sheet::{Sheet, capital};
use crate::render::style::{FAINT, GOOD, HELP, STRONG, severity, styled};
use crate::render::wrap::hanging;
use crate::terminal::View;

pub(crate) fn write(to: &mut dyn Write, output: &Output, name: &str, view: &View) -> io::Result<()> {
    let mut sheet = Sheet::new(to, &output.reading, view);
    sheet.caution(&output.reading, name, output.decision.is_some())?;
    let Some(decision) = &output.decision else { return Ok(()) };
    let style = match decision.outcome {
        Outcome::Adopted => GOOD.bold(),
        Outcome::Undecidable => severity(codesocial_core::Severity::Warning),
        _ => STRONG,
    };
    let message = hanging(&capital(&decision.message), view.width, 0, 0);
    writeln!(sheet.to, "{}", styled(style, &message))?;
    if let Some(help) = &decision.help {
        let arrow = if view.drawn() { "→ " } else { "" };
        let help = hanging(&format!("{arrow}{}", capital(help)), view.width, 0, 2);
        writeln!(sheet.to, "{}", styled(HELP, &help))?;
    }
    for round in &decision.rounds {
        writeln!(sheet.to)?;
        let process = &round.process;
        let called = process.text.as_deref().or(process.id.as_deref()).unwrap_or("");
        sheet.heading(called, Some(&process.place))?;
        for step in &round.steps {
            let sign = match (view.drawn(), step.passed) {
                (false, _) => "- ".to_owned(),
                (true, Some(true)) => styled(GOOD, "✓ "),
                (true, Some(false)) => styled(severity(codesocial_core::Severity::Error), "✗ "),
                (true, None) => styled(FAINT, "· "),
            };
            sheet.item(&sign, &capital(&step.message), Some(&step.place), 2)?;
        }
    }
    Ok(())
}
