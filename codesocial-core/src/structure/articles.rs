//! The words of articles, for the texts that name them.

use std::collections::HashMap;

use crate::model::part::Part;
use crate::structure::index::{Index, Named, own_id};
use crate::tree::borrowed::{Borrowed, Loans};
use crate::tree::key::Key;
use crate::tree::node::Node;

/// Notes which words the texts say that name an article or a sentence of one.
pub(super) fn note_words<'a>(root: Node<'a>, index: &Index<'a>) {
    let borrowers = index.of(Part::FromArticle);
    if borrowers.is_empty() {
        return;
    }
    let address = root.text(Key::Id);
    let mut loans = Loans::default();
    let mut known: HashMap<u32, usize> = HashMap::new();
    for borrower in borrowers {
        let name = borrower.text(Key::FromArticle).and_then(|name| own_id(address, name));
        let Some(named) = name.and_then(|id| index.element(id)) else { continue };
        let number = *known.entry(named.element.index()).or_insert_with(|| {
            loans.lent.push(words(named));
            loans.lent.len() - 1
        });
        loans.borrowers.insert(borrower.index(), number);
    }
    root.note_loans(loans);
}

/// What an article or a sentence says, in each of its languages: its own words, without those of the articles within.
fn words(named: Named<'_>) -> Vec<Borrowed> {
    match named.part {
        Part::Sentence => named.element.get(Key::Text).map(|text| in_each_language(&[text])).unwrap_or_default(),
        Part::Article => {
            let content = named.element.get(Key::Content);
            let texts: Vec<Node<'_>> = content.into_iter().flat_map(texts_of).flatten().collect();
            in_each_language(&texts)
        }
        _ => Vec::new(),
    }
}

/// The texts of the content of an article: itself, or those of its sentences; none for a sentence that has none.
pub(crate) fn texts_of<'a>(content: Node<'a>) -> impl Iterator<Item = Option<Node<'a>>> {
    let plain = (!content.is_array()).then_some(Some(content));
    plain.into_iter().chain(content.items().map(|sentence| sentence.get(Key::Text)))
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
