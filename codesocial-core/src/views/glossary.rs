//! The terms of a document: what it defines and where it uses that, what it takes for a term and does not define.

mod endings;
mod forms;
mod introduced;
pub(crate) mod marks;
mod page;
pub(crate) mod undefined;
pub(crate) mod uses;

use crate::tree::key::Key;
use serde::Serialize;

use crate::analysis::cycles::{Step, circles};
use crate::analysis::sentences::sentences;
use crate::analysis::texts::{Written, top_key};
use crate::analysis::wording::scan::{Spoken, spoken};
use crate::base::language_tag::primary;
use crate::base::sort;
use crate::model::part::Part;
use crate::tree::node::Node;
pub(crate) use crate::views::glossary::forms::{Forms, without_articles};
use crate::views::glossary::undefined::{Search, TermSign};
use crate::views::glossary::uses::{Places, Uses};
use crate::views::handout::notation::Notation;
use crate::views::said::{in_one_line, said};
use crate::views::{Element, Place, TERM, View, word};

/// The terms of a document.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Glossary {
    /// What the glossary defines, in its order.
    pub terms: Vec<DefinedTerm>,
    /// What a sentence of the articles introduces as a term that the glossary has not, in the order of the text.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub introduced: Vec<IntroducedTerm>,
    /// What the text takes for a term and neither defines nor names, in the order in which it appears.
    pub undefined: Vec<UndefinedTerm>,
    /// Terms that are defined by one another, so that nobody who knows none of them learns what they mean.
    pub circles: Vec<Circle>,
    /// The glossary as a page, where one was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
}

/// A term that the document defines.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DefinedTerm {
    /// The term; its text is how it is written.
    #[serde(flatten)]
    pub element: Element,
    /// What it means here, whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition: Option<String>,
    /// The address of the same notion in a public vocabulary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_as: Option<String>,
    /// Where it is used, beside its own definition. None: nobody needs it.
    pub uses: Uses,
    /// Where else the same term is defined, told at the first of its definitions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub again: Vec<Place>,
}

/// A term that a sentence of the articles introduces: `hereinafter the “Board”`.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IntroducedTerm {
    /// The term, as the sentence writes it.
    pub text: String,
    /// The sentence, in one line.
    pub sentence: String,
    /// Where the sentence stands.
    #[serde(flatten)]
    pub place: Place,
    /// Where the term is used in other texts.
    pub uses: Uses,
}

/// An expression that the text takes for a term, and does not define.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UndefinedTerm {
    /// The expression, as the text writes it first.
    pub text: String,
    /// What shows that it is taken for a term.
    pub sign: TermSign,
    /// Where it stands.
    pub uses: Uses,
}

/// Terms that are defined by one another.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Circle {
    /// The terms: each is used in the definition of the one before, and the first in that of the last.
    pub terms: Vec<Element>,
}

/// The terms of a document, and the page where one is asked for.
pub(crate) fn glossary(view: &View<'_, '_>, notation: Option<Notation>) -> Glossary {
    let reading = Reading::of(view);
    let Reading { entries, numbers, places, steps, introduced, undefined, .. } = reading;
    let mut again: Vec<Vec<Node<'_>>> = vec![Vec::new(); entries.len()];
    for (entry, number) in entries.iter().zip(&numbers) {
        again.get_mut(*number).into_iter().for_each(|same| same.push(*entry));
    }
    let terms = entries.iter().zip(&numbers).enumerate().map(|(own, (entry, number))| {
        let same = again.get(*number).filter(|_| own == *number).into_iter().flatten().skip(1);
        DefinedTerm {
            element: view.element(*entry, TERM),
            definition: entry.get(Key::Definition).and_then(|text| said(text, &view.languages)).map(str::to_owned),
            same_as: word(*entry, Key::SameAs),
            uses: places.get(*number).cloned().unwrap_or_default().told(view),
            again: same.map(|other| view.place(*other)).collect(),
        }
    });
    let terms = terms.collect();
    let mut rounds: Vec<Circle> = Vec::new();
    circles(&steps, |circle| {
        let terms = circle.iter().filter_map(|(number, _)| entries.get(*number));
        rounds.push(Circle { terms: terms.map(|entry| view.element(*entry, TERM)).collect() });
    });
    let undefined = undefined.finish().into_iter();
    let undefined = undefined.map(|one| UndefinedTerm { uses: one.places.told(view), text: one.text, sign: one.sign });
    let introduced = introduced.into_iter().map(|one| IntroducedTerm {
        place: view.place_of(one.node, one.sentence),
        sentence: in_one_line(one.sentence),
        uses: one.places.told(view),
        text: one.text,
    });
    let introduced = introduced.collect();
    let mut glossary = Glossary { terms, introduced, undefined: undefined.collect(), circles: rounds, page: None };
    glossary.page = notation.map(|notation| page::page(view, &glossary, notation));
    glossary
}

/// What one look at every text tells.
struct Reading<'a> {
    /// The entries of the glossary.
    entries: Vec<Node<'a>>,
    /// For each, the first entry that defines the same term.
    numbers: Vec<usize>,
    forms: Forms,
    /// Where the terms are used, by the first entry that defines each.
    places: Vec<Places<'a>>,
    /// Which terms a definition uses, likewise.
    steps: Vec<Vec<Step<'a>>>,
    introduced: Vec<Introduced<'a>>,
    /// The terms that sentences introduce, by their numbers.
    named: Forms,
    undefined: Search<'a>,
}

/// A term that a sentence introduces.
struct Introduced<'a> {
    text: String,
    sentence: &'a str,
    node: Node<'a>,
    places: Places<'a>,
}

impl<'a> Reading<'a> {
    fn of(view: &View<'_, 'a>) -> Reading<'a> {
        let language = view.code.language().unwrap_or_default();
        let in_order = |part: Part| {
            let mut nodes: Vec<Node<'a>> = view.code.each(part).collect();
            sort::by_key(&mut nodes, |node: &Node<'_>| node.index());
            nodes
        };
        let entries = in_order(Part::Term);
        let mut forms = Forms::default();
        let mut numbers = Vec::new();
        for (own, entry) in entries.iter().enumerate() {
            let ways = entry.get(Key::Term).into_iter().flat_map(|term| Written::all(term, language));
            let number = ways.fold(own, |number, way| forms.add(way.text, &primary(way.language), number));
            numbers.push(number);
        }
        let mut reading = Reading {
            places: vec![Places::default(); entries.len()],
            steps: vec![Vec::new(); entries.len()],
            introduced: Vec::new(),
            named: Forms::default(),
            undefined: Search::new(view),
            entries,
            numbers,
            forms,
        };
        let texts = in_order(Part::Text);
        for text in texts.iter().filter(|text| top_key(**text) == Some(Key::Articles)) {
            for written in Written::all(*text, language) {
                reading.note_introduced(*text, &written);
            }
        }
        for text in texts {
            for written in Written::all(text, language) {
                reading.look(text, &written, &spoken(written.text));
            }
        }
        reading
    }

    /// Takes note of the terms that the sentences of an article introduce, but those of the glossary.
    fn note_introduced(&mut self, node: Node<'a>, written: &Written<'a>) {
        let language = primary(written.language);
        for sentence in sentences(written.text).map(str::trim) {
            for (start, end) in introduced::introduced(sentence, &spoken(sentence), &language) {
                let Some(text) = sentence.get(start..end).map(without_articles) else { continue };
                let number = self.introduced.len();
                let known = !self.forms.found(text, &spoken(text), &language).is_empty();
                if !known && self.named.add(text, &language, number) == number {
                    self.introduced.push(Introduced {
                        text: text.to_owned(),
                        sentence,
                        node,
                        places: Places::default(),
                    });
                }
            }
        }
    }

    fn look(&mut self, text: Node<'a>, written: &Written<'a>, words: &[Spoken<'_>]) {
        let entry = text
            .parent()
            .and_then(|parent| self.entries.binary_search_by_key(&parent.index(), |entry| entry.index()).ok());
        let own = entry.and_then(|entry| self.numbers.get(entry)).copied();
        let key = text.key().and_then(Node::as_str);
        let mut defined = vec![false; words.len()];
        for hit in self.forms.found(written.text, words, &primary(written.language)) {
            defined.iter_mut().take(hit.last + 1).skip(hit.first).for_each(|word| *word = true);
            // A definition may repeat its term, and an entry that names it uses nothing.
            if own == Some(hit.number) || (own.is_some() && key == Some("term")) {
                continue;
            }
            if let Some(places) = self.places.get_mut(hit.number) {
                places.add(text);
            }
            if let Some(steps) = own.and_then(|own| self.steps.get_mut(own))
                && !steps.iter().rev().take(1).any(|step| step.to == hit.number)
            {
                steps.push(Step { reference: text, to: hit.number });
            }
        }
        for hit in self.named.found(written.text, words, &primary(written.language)) {
            defined.iter_mut().take(hit.last + 1).skip(hit.first).for_each(|word| *word = true);
            if let Some(one) = self.introduced.get_mut(hit.number).filter(|one| one.node.index() != text.index()) {
                one.places.add(text);
            }
        }
        self.undefined.look(text, written, words, &defined);
    }
}
