//! What, why and how: whether the text says them, and what would complete it.

use std::io::{self, Write};

use codesocial_core::audit::{Answer, Statement};

use super::Page;
use crate::escape;
use crate::render::style::{FAINT, GOOD, severity, styled};
use crate::render::wrap::{hanging, width};
use crate::words::fill;

pub(super) fn write(to: &mut dyn Write, page: &Page<'_>, stated: &Statement) -> io::Result<()> {
    let words = &page.words.audit;
    page.heading(to, &words.questions)?;
    let rows = [(&words.what, &stated.what), (&words.why, &stated.why), (&words.how, &stated.how)];
    let widest = rows.iter().map(|(name, _)| width(name)).max().unwrap_or(0);
    for (name, answer) in rows {
        row(to, page, name, widest, answer)?;
    }
    writeln!(to)
}

fn row(to: &mut dyn Write, page: &Page<'_>, name: &str, widest: usize, answer: &Answer) -> io::Result<()> {
    let words = &page.words.audit;
    let (sign, style, said) = match answer.stated {
        true => ("✓ ", GOOD, &words.stated),
        false => ("✗ ", severity(codesocial_core::Severity::Warning), &words.not_stated),
    };
    let sign = if page.view.drawn() { sign } else { "" };
    let name = format!("{name}{}", " ".repeat(widest - width(name)));
    let indent = 2 + width(sign) + widest + 2;
    let said = hanging(said, page.view.width, indent, indent);
    write!(to, "  {}{name}  {said}", styled(style, sign))?;
    if !answer.missing.is_empty() {
        let wanted = answer.wanted(page.subject.language);
        let keys: Vec<String> =
            wanted.iter().zip(&answer.missing).map(|(title, pointer)| format!("{title} ({})", key(pointer))).collect();
        let rest = fill(&words.to_complete, &[("keys", &keys.join(", "))]);
        let rest = hanging(&rest, page.view.width, indent + width(&said) + 3, indent);
        write!(to, " {} {}", if page.view.drawn() { "·" } else { "-" }, styled(FAINT, &rest))?;
    }
    writeln!(to)
}

/// A pointer as people write keys: `purpose.challenges`.
fn key(pointer: &str) -> String {
    escape::line(&pointer.trim_start_matches('/').replace('/', ".")).into_owned()
}
