//! Characters that nobody sees and that change what is read.

use crate::analysis::context::Code;
use crate::analysis::texts::survey::Concern;
use crate::base::language_tag::serves;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("hidden-characters", Integrity, Warning);

/// Languages in which some of them are ordinary: written from right to left, or without spaces between words.
const ORDINARY: [&str; 14] = ["ar", "dv", "fa", "he", "ja", "km", "ku", "lo", "my", "ps", "sd", "th", "ur", "yi"];

/// The lists, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    let ranges = |is_one: &dyn Fn(char) -> bool| {
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for number in (char::MIN..=char::MAX).filter(|character| is_one(*character)).map(u32::from) {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 == number => *last = number,
                _ => ranges.push((number, number)),
            }
        }
        let written = ranges.into_iter().map(|(first, last)| match first == last {
            true => format!("U+{first:04X}"),
            false => format!("U+{first:04X}-U+{last:04X}"),
        });
        written.collect::<Vec<_>>()
    };
    serde_json::json!({
        "everywhere": ranges(&|character| hides(character, None, true)),
        "butInOrdinaryLanguages": ranges(&|character| hides(character, None, false) && !hides(character, None, true)),
        "turning": ranges(&turns),
        "ordinaryLanguages": ORDINARY,
    })
}

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for written in code.concerning(Concern::Hidden) {
        let ordinary = ORDINARY.iter().any(|language| serves(written.language, language));
        let mut before = None;
        let mut hidden = written.text.chars().filter(|character| {
            let is_hidden = hides(*character, before, ordinary);
            before = Some(*character);
            is_hidden
        });
        if let Some(first) = hidden.next() {
            let count = 1 + hidden.count();
            let name = format!("U+{:04X}", u32::from(first));
            let finding = Finding::new(&RULE, written.node).with("found", name).with("count", count);
            // A text of nothing else is blank, which another rule says.
            if written.text.chars().any(char::is_alphanumeric) {
                findings.push(if turns(first) { finding.variant("turned") } else { finding });
            }
        }
    }
}

/// Whether a character turns the direction of what follows, so that a person reads another order than a program.
fn turns(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn hides(character: char, before: Option<char>, ordinary: bool) -> bool {
    match character {
        '\n' | '\r' | '\t' => false,
        // A flag is a black flag and letters of this block.
        '\u{E0000}'..='\u{E007F}' => !matches!(before, Some('🏴' | '\u{E0000}'..='\u{E007F}')),
        '\u{200B}' | '\u{FEFF}' => !ordinary,
        _ if turns(character) => !ordinary,
        _ => character.is_control(),
    }
}
