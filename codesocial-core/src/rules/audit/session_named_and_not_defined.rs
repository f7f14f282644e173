//! A kind of assembly that the text names, and of which it does not say what makes it one.

use crate::analysis::context::Code;
use crate::analysis::texts::{Written, in_each_language, top_key};
use crate::analysis::wording::scan::{Spoken, folded, spoken};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Body, Process, Session, Term};
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("session-named-and-not-defined", Audit, Note, Explicit, level 2, Decisions);

/// How texts call the kinds of assemblies that they tell apart: beginnings of words without accents.
const KINDS: [&[&str]; 2] = [
    &["ordinaire", "ordentlich", "ordinari", "ordinary", "annual"],
    &["extraordinaire", "ausserordentlich", "extraordinari", "extraordinary", "special"],
];

/// How they call assemblies: endings of words without accents.
const ASSEMBLIES: [&str; 10] = [
    "assemblee",
    "assemblees",
    "assembly",
    "assemblies",
    "asamblea",
    "asambleas",
    "meeting",
    "meetings",
    "versammlung",
    "versammlungen",
];

/// So many words may stand between: `Annual General Meeting`.
const APART: usize = 2;

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // Where no session is told yet, articles may well say what makes each.
    if code.all::<Session<'a>>().next().is_none() || code.hides::<Session<'a>>() {
        return;
    }
    let named = code.all::<Body<'a>>().filter_map(|body| Some(body.name().sound()?.node()));
    let named = named.chain(code.all::<Session<'a>>().filter_map(|session| Some(session.name().sound()?.node())));
    let named = named.chain(code.all::<Process<'a>>().filter_map(|process| Some(process.name().sound()?.node())));
    let named: Vec<Node<'a>> =
        named.chain(code.all::<Term<'a>>().filter_map(|term| Some(term.term().sound()?.node()))).collect();
    let mut defined =
        KINDS.map(|kind| named.iter().flat_map(|name| in_each_language(*name)).any(|name| has(name, kind)));
    for written in code.written().filter(|written| says_how(written)) {
        for (kind, defined) in KINDS.iter().zip(&mut defined) {
            if *defined {
                continue;
            }
            if let Some(found) = mention(written.text, kind) {
                findings.push(Finding::new(&RULE, written.node).with("found", found));
                *defined = true;
            }
        }
    }
}

fn says_how(written: &Written<'_>) -> bool {
    matches!(top_key(written.node), Some(Key::Articles | Key::Governance | Key::Dimensions))
}

fn is_kind(word: &str, kind: &[&str]) -> bool {
    let word = folded(word);
    kind.iter().any(|beginning| word.starts_with(beginning))
}

fn has(name: &str, kind: &[&str]) -> bool {
    spoken(name).iter().any(|word| is_kind(word.word, kind))
}

/// The first words of a text that name an assembly of that kind.
fn mention<'t>(text: &'t str, kind: &[&str]) -> Option<&'t str> {
    let words = spoken(text);
    let is_assembly = |word: &Spoken<'_>| {
        let word = folded(word.word);
        ASSEMBLIES.iter().any(|ending| word.ends_with(ending))
    };
    words.iter().enumerate().filter(|(_, word)| is_kind(word.word, kind)).find_map(|(at, _)| {
        let from = at.saturating_sub(APART);
        let near = words.get(from..(at + APART + 1).min(words.len()))?;
        let other = from + near.iter().position(is_assembly)?;
        let (first, last) = (words.get(at.min(other))?, words.get(at.max(other))?);
        let between = words.get(at.min(other) + 1..=at.max(other))?;
        let whole = !between.iter().any(|word| word.begins);
        whole.then(|| text.get(first.start..last.end)).flatten()
    })
}

/// The lists, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    serde_json::json!({ "kinds": KINDS, "assemblies": ASSEMBLIES, "apart": APART })
}
