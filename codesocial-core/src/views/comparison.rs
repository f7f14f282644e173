//! A difference as Markdown, for a pull request or an assembly: what changed, for whom, grouped by what it does to what
//! was promised.

use crate::base::markdown::plain;
use crate::compare::comparison::{DiffReport, VersionStep};
use crate::compare::kind::Effect;
use crate::compare::report::ChangeReport;
use crate::compare::step::{AdoptAgain, Step};
use crate::compare::words::{Piece, Side};
use crate::diagnostic::finding::Datum;
use crate::messages::Language;
use crate::messages::capital;
use crate::messages::tell;
use crate::views::handout::markdown::rich;

/// The page. Its words are those of the changes, already in the language of the report.
pub(crate) fn markdown(output: &DiffReport, language: Language) -> String {
    let word = |key| language.word("diff", key);
    let mut page = format!("# {}\n\n", word("title"));
    if output.same {
        return page + word("same") + "\n";
    }
    if let Some(version) = &output.version {
        page += &format!("{}\n", plain(&version_line(version, language)));
    }
    let again = match output.adopt_again {
        _ if output.nothing_was_adopted() => word("adopt-draft"),
        Some(AdoptAgain::Yes) => word("adopt-again"),
        Some(AdoptAgain::Undecided) => word("adopt-undecided"),
        _ => word("adopt-no"),
    };
    page += &format!("\n{again}\n");
    for problem in &output.problems {
        page += &format!("\n**{}.** {}.\n", rich(&capital(&problem.message)), rich(&capital(&problem.help)));
    }
    for effect in Effect::ALL {
        let of_effect: Vec<&ChangeReport> = output.changes.iter().filter(|change| change.effect == effect).collect();
        if of_effect.is_empty() {
            continue;
        }
        page += &format!("\n## {} ({})\n\n", language.word("effects", effect.name()), of_effect.len());
        for change in of_effect {
            page += &format!("- {}", rich(&change.message));
            let who: Vec<String> =
                change.concerned.iter().map(|one| plain(one.name.as_deref().unwrap_or(&one.id))).collect();
            if !who.is_empty() {
                let more = if change.concerns_more { ", …" } else { "" };
                page += &format!("  \n  _{}{}{more}_", word("concerned"), who.join(", "));
            }
            if !change.reaches.is_empty() {
                let ids: Vec<String> = change.reaches.iter().map(|id| plain(id)).collect();
                page += &format!("  \n  _{}{}_", word("reaches"), ids.join(", "));
            }
            if let Some(alone) = change.alone {
                page += &format!("  \n  _{}_", word(alone.word()));
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

/// The versions, the step between them, and the one that the changes call for.
pub(crate) fn version_line(version: &VersionStep, language: Language) -> String {
    let step = |step: Step| {
        let name = match step {
            Step::None => "none",
            Step::Patch => "patch",
            Step::Minor => "minor",
            Step::Major => "major",
        };
        Datum::WordOf("steps", name)
    };
    let or_none = |text: &Option<String>| Datum::Text(text.clone().unwrap_or_else(|| "–".to_owned()));
    let (least, most) = (version.called_for.least, version.called_for.most);
    let mut data = vec![("before", or_none(&version.before)), ("after", or_none(&version.after))];
    data.extend([("least", step(least)), ("most", step(most)), ("step", step(least))]);
    let made = match version.made {
        _ if version.before == version.after => "version-same",
        Some(made) => {
            data.push(("made", step(made)));
            "version"
        }
        None => "version-backwards",
    };
    let called = match (least, most) {
        _ if version.draft => "called-for-draft",
        (Step::None, Step::None) => "called-for-none",
        _ if least == most => "called-for",
        _ => "called-for-range",
    };
    [made, called].map(|key| tell(language.word("diff", key), &data, language)).join(" ")
}

/// The words: those that went struck out, those that came in bold.
fn compared(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        let inner = plain(&piece.text);
        let trimmed = inner.trim();
        if piece.side == Side::Removed && trimmed.is_empty() {
            continue;
        }
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
