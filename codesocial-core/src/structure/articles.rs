//! The words of articles, for the texts that name them.

use std::collections::HashMap;

use crate::model::part::Part;
use crate::structure::index::{Index, Named};
use crate::tree::borrowed::{Borrowed, Loans};
use crate::tree::key::Key;
use crate::tree::node::Node;

/// Notes which words the texts say that name an article or a sentence of one.
pub(super) fn note_words<'a>(root: Node<'a>, index: &Index<'a>) {
    let borrowers = index.of(Part::FromArticle);
    if borrowers.is_empty() {
        return;
    }
    let mut loans = Loans::default();
    let mut known: HashMap<u32, usize> = HashMap::new();
    for borrower in borrowers {
        let Some(named) = borrower.text(Key::FromArticle).and_then(|name| named(root, index, name)) else { continue };
        let number = *known.entry(named.element.index()).or_insert_with(|| {
            loans.lent.push(words(named));
            loans.lent.len() - 1
        });
        loans.borrowers.insert(borrower.index(), number);
    }
    root.note_loans(loans);
}

/// What a reference to words names in this document.
fn named<'a>(root: Node<'a>, index: &Index<'a>, reference: &str) -> Option<Named<'a>> {
    let id = match reference.split_once('#') {
        Some((address, id)) => (root.text(Key::Id) == Some(address)).then_some(id)?,
        None => reference,
    };
    index.element(id)
}

/// What an article or a sentence says, in each of its languages: its own words, without those of the articles within.
fn words(named: Named<'_>) -> Vec<Borrowed> {
    match named.part {
        Part::Sentence => named.element.get(Key::Text).map(|text| in_each_language(&[text])).unwrap_or_default(),
        Part::Article => match named.element.get(Key::Content) {
            Some(content) if content.is_array() => {
                let sentences: Vec<Node<'_>> = content.items().filter_map(|one| one.get(Key::Text)).collect();
                in_each_language(&sentences)
            }
            Some(content) => in_each_language(&[content]),
            None => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// Texts one after the other, with one blank between them, in each language in which all of them are written.
fn in_each_language(texts: &[Node<'_>]) -> Vec<Borrowed> {
    let mut found: Vec<Borrowed> = Vec::new();
    for (number, text) in texts.iter().enumerate() {
        let plain = text.as_str().map(|said| (None, *text, said));
        let written = text.members().filter(|(tag, _)| tag.known_key() != Some(Key::FromArticle));
        let written = written.filter_map(|(tag, said)| Some((Some(tag.as_str()?), said, said.as_str()?)));
        for (language, node, said) in plain.into_iter().chain(written) {
            let known = found.iter_mut().find(|one| one.language.as_deref() == language);
            match known {
                Some(one) if one.pieces.len() == number => {
                    one.text.push(' ');
                    one.text.push_str(said);
                    one.pieces.push(node.index());
                }
                None if number == 0 => found.push(Borrowed {
                    language: language.map(str::to_owned),
                    text: said.to_owned(),
                    pieces: vec![node.index()],
                }),
                _ => {}
            }
        }
    }
    found.retain(|one| one.pieces.len() == texts.len());
    found
}
