//! The glossary as a page, for an annex.

use crate::analysis::wording::scan::folded;
use crate::base::sort;
use crate::messages::fill;
use crate::tree::key::Key;
use crate::views::View;
use crate::views::glossary::Glossary;
use crate::views::handout::html::html;
use crate::views::handout::markdown::markdown;
use crate::views::handout::notation::Notation;
use crate::views::handout::rich::Rich;
use crate::views::handout::{Block, Page};
use crate::views::said::{in_one_line, said};

/// The terms in the order of the alphabet, each with its definition.
pub(super) fn page(view: &View<'_, '_>, glossary: &Glossary, notation: Notation) -> String {
    let language = view.language;
    let word = |key: &'static str| language.word("glossary-page", key);
    let with = |key: &'static str, name: &str, value: &str| fill(word(key), &[(name, value)]);
    let root = view.code.root;
    let title = root.get(Key::Title).and_then(|title| said(title, &view.languages));
    let title = title.map(|title| title.split_whitespace().collect::<Vec<_>>().join(" "));
    let heading = match &title {
        Some(title) => with("title", "name", title),
        None => word("untitled").to_owned(),
    };
    let mut terms: Vec<_> = glossary.terms.iter().collect();
    sort::by_key(&mut terms, |term| folded(term.element.text.as_deref().unwrap_or_default().trim_start_matches('#')));
    let fact = |term: &&crate::views::glossary::DefinedTerm| {
        let name = term.element.text.clone().or_else(|| term.element.id.clone()).unwrap_or_default();
        let mut definition = term.definition.clone().unwrap_or_default();
        if let Some(address) = &term.same_as {
            definition = format!("{definition} {}", with("same-as", "address", address));
        }
        (with("label", "text", &name), definition.trim().to_owned())
    };
    // What a sentence introduces is told by that sentence.
    let mut facts: Vec<(String, String)> = terms.iter().map(fact).collect();
    facts.extend(glossary.introduced.iter().map(|one| (with("label", "text", &one.text), one.sentence.clone())));
    let blocks = match facts.is_empty() {
        true => vec![Block::Text(word("none").to_owned())],
        false => vec![Block::Facts(facts)],
    };
    let version = root.text(Key::Version).map(|version| with("version", "version", &in_one_line(version)));
    let foot =
        [title, version, root.text(Key::Id).map(str::to_owned)].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let foot = if foot.is_empty() { Vec::new() } else { vec![Block::Text(with("foot", "text", &foot))] };
    let page = Page { language: language.tag(), title: Rich::own(heading), blocks, foot };
    match notation {
        Notation::Html => html(&page),
        Notation::Markdown => markdown(&page),
    }
}
