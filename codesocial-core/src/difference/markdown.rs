//! A difference as Markdown, for a pull request or an assembly: what changed, for whom, grouped by what it does to what
//! was promised.

use super::report::ChangeReport;
use super::step::AdoptAgain;
use super::words::{Piece, Side};
use crate::change::Effect;
use crate::messages::Language;
use crate::operations::diff::Output;

/// The page. Its words are those of the changes, already in the language of the report.
pub(crate) fn markdown(output: &Output, language: Language) -> String {
    let word = |key| language.word("diff", key);
    let mut page = format!("# {}\n\n", word("title"));
    if output.same {
        return page + word("same") + "\n";
    }
    if let Some(version) = &output.version {
        page += &format!("{}\n", version_line(output, language));
        if version.too_small {
            page += &format!("\n**{}**\n", word("step-too-small"));
        }
    }
    let again = match output.adopt_again {
        Some(AdoptAgain::Yes) => word("adopt-again"),
        Some(AdoptAgain::Undecided) => word("adopt-undecided"),
        _ => word("adopt-no"),
    };
    page += &format!("\n{again}\n");
    for effect in Effect::ALL {
        let of_effect: Vec<&ChangeReport> = output.changes.iter().filter(|change| change.effect == effect).collect();
        if of_effect.is_empty() {
            continue;
        }
        page += &format!("\n## {} ({})\n\n", language.word("effects", effect.name()), of_effect.len());
        for change in of_effect {
            page += &format!("- {}", safe(&change.message));
            let who: Vec<String> =
                change.concerned.iter().map(|one| safe(one.name.as_deref().unwrap_or(&one.id))).collect();
            if !who.is_empty() {
                page += &format!("  \n  _{}{}_", word("concerned"), who.join(", "));
            }
            if !change.reaches.is_empty() {
                let ids: Vec<String> = change.reaches.iter().map(|id| safe(id)).collect();
                page += &format!("  \n  _{}{}_", word("reaches"), ids.join(", "));
            }
            if !change.words.is_empty() {
                page += &format!("  \n  {}", compared(&change.words));
            }
            page.push('\n');
        }
    }
    if output.omitted > 0 {
        page += &format!("\n{}{}\n", word("omitted"), output.omitted);
    }
    page
}

/// `1.0.0 → 1.1.0`, and what the changes call for.
fn version_line(output: &Output, language: Language) -> String {
    let Some(version) = &output.version else { return String::new() };
    let step = |step: super::Step| {
        language.word(
            "steps",
            match step {
                super::Step::None => "none",
                super::Step::Patch => "patch",
                super::Step::Minor => "minor",
                super::Step::Major => "major",
            },
        )
    };
    let (least, most) = (step(version.called_for.least), step(version.called_for.most));
    let called = if least == most { least.to_owned() } else { format!("{least} – {most}") };
    let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "–".to_owned());
    let arrow = format!("{} → {}", safe(&or_none(&version.before)), safe(&or_none(&version.after)));
    format!("{}{arrow}. {}{called}.", language.word("diff", "version"), language.word("diff", "called-for"))
}

/// The words: those that went struck out, those that came in bold.
fn compared(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        let inner = safe(&piece.text);
        let trimmed = inner.trim();
        if piece.side == Side::Same || trimmed.is_empty() {
            text += &inner;
            continue;
        }
        let (start, end) = (inner.len() - inner.trim_start().len(), inner.trim_end().len());
        let mark = if piece.side == Side::Removed { "~~" } else { "**" };
        text += &format!("{}{mark}{trimmed}{mark}{}", inner.get(..start).unwrap_or(""), inner.get(end..).unwrap_or(""));
        if end == inner.len() && piece.side == Side::Removed {
            text.push(' ');
        }
    }
    text
}

/// A text of a document, so that no sign of it is taken for Markdown or HTML, on one line.
fn safe(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match character {
            '\\' | '*' | '_' | '~' | '[' | ']' | '#' | '|' => safe.extend(['\\', character]),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            '\n' | '\r' => safe.push(' '),
            other => safe.push(other),
        }
    }
    safe
}
