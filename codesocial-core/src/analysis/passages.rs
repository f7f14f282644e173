//! The sentences of the articles, each with its words and with what leads to it: the headings around it, and what ends with a colon before.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::rc::Rc;

use crate::analysis::context::Code;
use crate::analysis::sentences::sentences;
use crate::analysis::texts::{Written, stands_under, top_key};
use crate::analysis::wording::named::terms;
use crate::analysis::wording::scan::{folded, spoken};
use crate::analysis::wording::terms::Terms;
use crate::base::language_tag::primary;
use crate::model::part::Part;
use crate::model::views::{Body, Process, Role};
use crate::tree::key::Key;
use crate::tree::node::Node;

/// A sentence of an article, or its heading.
#[derive(Debug)]
pub(crate) struct Passage<'a> {
    /// The text in which it stands.
    pub(crate) node: Node<'a>,
    /// The sentence.
    pub(crate) text: &'a str,
    /// Its language.
    pub(crate) language: &'a str,
    /// Its words, in small letters without accents: the same word is one text in all passages, or the words of a long text take many
    /// times its bytes.
    pub(crate) words: Vec<Rc<str>>,
    /// Where each stands in the sentence.
    bytes: Vec<(u32, u32)>,
    /// Whether it is a heading.
    pub(crate) is_heading: bool,
    /// The number of its article.
    pub(crate) article: usize,
    /// The numbers of the passages that lead to it.
    pub(crate) leads: Vec<usize>,
}

/// Where passages name something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Mention {
    /// The number of the passage.
    pub(crate) passage: usize,
    /// The number of its first word there, and how many it has.
    pub(crate) at: usize,
    pub(crate) words: usize,
}

impl Mention {
    /// The passage, and what is named as it writes it.
    pub(crate) fn of<'p, 'a>(self, passages: &'p [Passage<'a>]) -> Option<(&'p Passage<'a>, &'a str)> {
        passages.get(self.passage).map(|passage| (passage, passage.said(self.at, self.words)))
    }
}

/// So many passages of an article are known to lead to others: its heading, and the last that end with a colon.
const MOST_LEADS: usize = 4;
/// So many articles around a sentence are looked at for what leads to it.
const MOST_AROUND: usize = 5;

fn ends_with_colon(text: &str) -> bool {
    text.trim_end().ends_with(':')
}

impl<'a> Passage<'a> {
    /// Whether it may lead to others.
    pub(crate) fn leads_on(&self) -> bool {
        self.is_heading || ends_with_colon(self.text)
    }

    /// Where a word stands in the sentence.
    pub(crate) fn place(&self, word: usize) -> Option<Range<usize>> {
        self.bytes.get(word).map(|(start, end)| *start as usize..*end as usize)
    }

    /// Some of its words as the text writes them.
    pub(crate) fn said(&self, from: usize, words: usize) -> &'a str {
        let bytes = self.bytes.get(from..from + words).and_then(|bytes| Some((bytes.first()?.0, bytes.last()?.1)));
        bytes.and_then(|(start, end)| self.text.get(start as usize..end as usize)).unwrap_or_default()
    }
}

/// The passages of a text that nobody has transcribed; none where the document says to a program which bodies and offices there are:
/// then others find what is missing.
pub(crate) fn of_bare_text<'c, 'a>(code: &'c Code<'a>) -> Option<&'c [Passage<'a>]> {
    let articles = code.articles();
    let hidden = code.hides::<Body<'a>>() || code.hides::<Role<'a>>() || code.hides::<Process<'a>>();
    let transcribed =
        hidden || [Part::Body, Part::Role, Part::Process].into_iter().any(|part| code.each(part).next().is_some());
    (!articles.all().is_empty() && !articles.are_unread() && !transcribed).then(|| code.passages())
}

/// The passages of the articles of a document in its own language, in the order of the text.
pub(super) fn passages<'a>(code: &Code<'a>) -> Vec<Passage<'a>> {
    let articles = code.articles();
    let language = primary(code.language().unwrap_or_default());
    let says = |written: &Written<'a>| {
        top_key(written.node) == Some(Key::Articles)
            && !stands_under(written.node, &[Key::Num, Key::Name])
            && primary(written.language) == language
    };
    let mut written: Vec<Written<'a>> = code.written().filter(says).collect();
    written.sort_by_key(|written| written.node.index());
    let mut all: Vec<Passage<'a>> = Vec::new();
    let mut leading: HashMap<usize, Vec<usize>> = HashMap::new();
    let mut known: HashSet<Rc<str>> = HashSet::new();
    for written in written {
        let Some(article) = articles.around(written.node) else { continue };
        let is_heading = stands_under(written.node, &[Key::Heading]);
        for text in sentences(written.text) {
            let around = std::iter::once(article).chain(articles.above(article)).take(MOST_AROUND);
            let leads = around.filter_map(|around| leading.get(&around)).flatten().copied().collect();
            if is_heading || ends_with_colon(text) {
                let leading = leading.entry(article).or_default();
                if leading.len() == MOST_LEADS {
                    leading.remove(1);
                }
                leading.push(all.len());
            }
            let spoken = spoken(text);
            let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            let bytes = spoken.iter().map(|word| (place(word.start), place(word.end))).collect();
            let words = spoken.iter().map(|word| shared(folded(word.word), &mut known)).collect();
            let (node, language) = (written.node, written.language);
            all.push(Passage { node, text, language, words, bytes, is_heading, article, leads });
        }
    }
    all
}

/// A word, as the one text that all passages have of it.
fn shared(word: String, known: &mut HashSet<Rc<str>>) -> Rc<str> {
    if let Some(word) = known.get(word.as_str()) {
        return Rc::clone(word);
    }
    let word: Rc<str> = word.into();
    known.insert(Rc::clone(&word));
    word
}

/// How the articles are cited in which some passages stand, each once, in their order; at most so many.
pub(crate) fn citations<'p, 'a: 'p>(
    code: &Code<'a>,
    passages: impl Iterator<Item = &'p Passage<'a>>,
    most: usize,
) -> Vec<String> {
    let articles = code.articles();
    let mut cited: Vec<String> = Vec::new();
    for passage in passages {
        let of_matter = || articles.get(articles.matter(passage.article))?.node.text(Key::Heading).map(str::to_owned);
        let called = articles.citation(passage.article).or_else(of_matter);
        let called = called.unwrap_or_else(|| articles.called(passage.article));
        if !cited.contains(&called) {
            cited.push(called);
        }
        if cited.len() == most {
            break;
        }
    }
    cited
}

/// Whether a document stands under another text that says which bodies there are, as internal rules do: by its title.
pub(crate) fn stands_under_another(code: &Code<'_>) -> bool {
    titles(code).iter().any(|(terms, words)| terms.has("lower titles", words))
}

/// The words of the title of a document, and of its first heading, with the lists of their language.
pub(crate) fn titles(code: &Code<'_>) -> Vec<(&'static Terms, Vec<Rc<str>>)> {
    let written = code.title_nodes().flat_map(|title| Written::all(title, code.language().unwrap_or_default()));
    let words = |text: &str| spoken(text).iter().map(|word| folded(word.word).into()).collect();
    written.filter_map(|written| Some((terms(written.language)?, words(written.text)))).collect()
}
