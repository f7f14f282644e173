//! What every part of the page asks of the document: its texts with their languages, names, anchors.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use crate::analysis::texts::{Written, written_for};
use crate::base::language_tag::{lookup, same};
use crate::base::visible::visible_line;
use crate::messages::fill;
use crate::model::document::Status;
use crate::model::field::Word as _;
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::View;
use crate::views::glossary::marks::Marks;
use crate::views::handout::rich::{Rich, Style};
use crate::views::handout::{Block, Column, prose};

/// What has no name is named by its first words, so many letters at most.
const LONGEST_NAME: usize = 90;

/// A document and whoever reads the page.
pub(super) struct Reader<'v, 'c, 'a> {
    pub(super) view: &'v View<'c, 'a>,
    /// The languages that are shown side by side; none where one is shown.
    columns: &'v [String],
    /// Whether all of the document stands on the page, so that links lead to its elements.
    whole: bool,
    marks: RefCell<Marks>,
    /// The elements that have their place on the page, by their number.
    placed: RefCell<HashSet<u32>>,
    /// The elements that stand beside an article.
    beside: RefCell<HashSet<u32>>,
    /// The names of elements that were asked for, since very many may name one.
    names: RefCell<HashMap<u32, Rich>>,
}

impl<'v, 'c, 'a> Reader<'v, 'c, 'a> {
    /// A reader of the whole page, on which terms lead to their definitions, or of one without a glossary.
    pub(super) fn new(view: &'v View<'c, 'a>, languages: &'v [String], whole: bool) -> Self {
        let mut reader = Reader {
            view,
            columns: if languages.len() > 1 { languages } else { &[] },
            whole,
            marks: RefCell::default(),
            placed: RefCell::default(),
            beside: RefCell::default(),
            names: RefCell::default(),
        };
        let terms = view.code.each(Part::Term).filter(|term| whole && reader.defines(*term));
        let terms = terms.map(|term| (term, reader.anchor_of_term(term)));
        reader.marks = RefCell::new(Marks::of(terms, reader.own_language()));
        reader
    }

    /// A word of the page.
    pub(super) fn word(&self, key: &'static str) -> &'static str {
        self.view.language.word("page", key)
    }

    /// The same with values in its places.
    pub(super) fn with(&self, key: &'static str, values: &[(&str, &str)]) -> String {
        fill(self.word(key), values)
    }

    /// The same with words of the document in its places.
    pub(super) fn filled(&self, key: &'static str, values: &[(&str, Rich)]) -> Rich {
        Rich::filled(self.word(key), values)
    }

    fn own_language(&self) -> &'a str {
        self.view.code.language().unwrap_or_default()
    }

    /// The tag of a language that is to be told: where it is not that of the page.
    fn tag<'t>(&self, language: &'t str) -> Option<&'t str> {
        let sound = language.len() < 36 && language.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-');
        (sound && !language.is_empty() && !same(language, self.view.language.tag())).then_some(language)
    }

    /// A text in the language of the reader. None where it has a problem of structure or says nothing.
    fn written(&self, text: Node<'a>) -> Option<Written<'a>> {
        let wanted: Vec<&str> = self.view.languages.clone();
        let written = written_for(text, &wanted, self.own_language()).filter(|_| !text.is_unsound())?;
        // What nobody can see says nothing.
        Some(written).filter(|written| visible_line(written.text).any(|sign| !sign.is_whitespace()))
    }

    /// A text in one line.
    pub(super) fn line(&self, text: Node<'a>) -> Rich {
        let Some(written) = self.written(text) else { return Rich::default() };
        self.in_line(&written)
    }

    fn in_line(&self, written: &Written<'_>) -> Rich {
        let line = written.text.split_whitespace_but_no_break().collect::<Vec<_>>().join(" ");
        prose::inline(&line, self.tag(written.language))
    }

    /// What stands under a key in one line; none where nothing is said.
    pub(super) fn line_of(&self, node: Node<'a>, key: Key) -> Option<Rich> {
        node.get(key).map(|text| self.line(text)).filter(|line| !line.is_empty())
    }

    /// A text in one line, in each of the languages that are shown.
    pub(super) fn lines(&self, text: Node<'a>) -> Vec<Rich> {
        let several = self.several(text);
        match several.len() {
            0 | 1 => Some(self.line(text)).filter(|line| !line.is_empty()).into_iter().collect(),
            _ => several.iter().map(|(_, written)| self.in_line(written)).collect(),
        }
    }

    /// A text with its paragraphs and lists, in each of the languages that are shown.
    pub(super) fn prose(&self, text: Node<'a>) -> Vec<Block> {
        let several = self.several(text);
        if several.len() < 2 {
            return self.written(text).map(|written| self.paragraphs(&written, true)).unwrap_or_default();
        }
        let columns = several
            .iter()
            .map(|(tag, written)| Column { language: (*tag).to_owned(), blocks: self.paragraphs(written, false) });
        vec![Block::Columns(columns.collect())]
    }

    /// The same of what stands under a key.
    pub(super) fn prose_of(&self, node: Node<'a>, key: Key) -> Vec<Block> {
        node.get(key).map(|text| self.prose(text)).unwrap_or_default()
    }

    /// Whether a term has a definition to which one can be led.
    pub(super) fn defines(&self, term: Node<'a>) -> bool {
        let says = |key: Key| term.get(key).is_some_and(|text| self.written(text).is_some());
        says(Key::Term) && says(Key::Definition)
    }

    /// The definition of a term: no word of it leads to a term.
    pub(super) fn definition(&self, term: Node<'a>) -> Vec<Block> {
        let marks = self.marks.take();
        let blocks = self.prose_of(term, Key::Definition);
        self.marks.replace(marks);
        blocks
    }

    fn paragraphs(&self, written: &Written<'_>, tagged: bool) -> Vec<Block> {
        let tag = self.tag(written.language).filter(|_| tagged);
        prose::blocks(written.text, tag, &mut |words| self.marks.borrow_mut().see(words, written.language))
    }

    /// A text in those of the languages side by side in which it is written, each with the tag that was asked for.
    fn several(&self, text: Node<'a>) -> Vec<(&'v str, Written<'a>)> {
        if self.columns.is_empty() || text.is_unsound() {
            return Vec::new();
        }
        let all: Vec<Written<'a>> = Written::whole(text, self.own_language())
            .filter(|one| !one.node.is_unsound() && !one.text.trim().is_empty())
            .collect();
        let mut found: Vec<(&'v str, Written<'a>)> = Vec::new();
        for tag in self.columns {
            let one = lookup(&[tag.as_str()], all.iter().map(|one| (one.language, *one)));
            if let Some(one) = one.filter(|one| !found.iter().any(|(_, other)| same(other.language, one.language))) {
                found.push((tag, one));
            }
        }
        found
    }

    /// What a party or another element is called, in quotation marks; that of another code by its address.
    pub(super) fn name(&self, reference: Node<'a>) -> Rich {
        let Some(named) = self.view.code.element(reference) else { return self.name_of(reference, None) };
        let at = named.element.index();
        if let Some(known) = self.names.borrow().get(&at) {
            return known.clone();
        }
        let name = self.name_of(reference, Some(named.element));
        self.names.borrow_mut().insert(at, name.clone());
        name
    }

    fn name_of(&self, reference: Node<'a>, named: Option<Node<'a>>) -> Rich {
        let text = reference.as_str().unwrap_or_default();
        let keys = [Key::Name, Key::Title, Key::Term, Key::Heading, Key::Effect, Key::Text];
        let name = named.and_then(|element| keys.into_iter().find_map(|key| self.line_of(element, key)));
        match name {
            Some(name) => self.filled("named", &[("name", shortened(name.open()))]),
            None if named.is_none() && text.contains(':') && !text.contains(char::is_whitespace) => {
                Rich::of(text, Style::Plain, None)
            }
            None => Rich::own(self.word("nameless")),
        }
    }

    /// The articles and other texts in which an element is stated, where it does not stand beside them: each article by its number, else
    /// by its heading, with a link.
    pub(super) fn cited(&self, element: Node<'a>) -> Option<Rich> {
        let articles = self.view.code.articles();
        let beside = self.is_beside(element);
        let one = |reference: Node<'a>| match articles.named(reference) {
            None => Some(self.name(reference)),
            Some(_) if beside => None,
            Some(number) => self.article(number, false),
        };
        let list = element.get(Key::StatedIn).filter(|list| !list.is_unsound())?;
        self.listed(list.items().filter(|one| !one.is_unsound()).filter_map(one), "between")
    }

    /// An article by its number, and its heading where that is asked for; else by its heading. With a link where it stands on the page.
    pub(super) fn article(&self, number: usize, with_heading: bool) -> Option<Rich> {
        let article = self.view.code.articles().get(number)?.node;
        let num = article.text(Key::Num).map(str::trim).filter(|num| !num.is_empty());
        let num = num.map(|num| shortened(Rich::own(num)));
        let heading = || self.line_of(article, Key::Heading).filter(|heading| !heading.is_empty()).map(shortened);
        let words = match (num, with_heading) {
            (Some(num), true) => match heading() {
                Some(heading) => self.filled("statement", &[("head", num), ("text", heading)]),
                None => num,
            },
            (Some(num), false) => num,
            (None, _) => heading()?,
        };
        Some(match self.anchor(article).filter(|_| self.whole) {
            Some(anchor) => Rich::of(words.plain(), Style::Link(anchor), None),
            None => words,
        })
    }

    /// Notes that an element stands beside an article.
    pub(super) fn stands_beside(&self, element: Node<'a>) {
        self.beside.borrow_mut().insert(element.index());
    }

    /// Whether an element stands beside an article.
    pub(super) fn is_beside(&self, element: Node<'a>) -> bool {
        self.beside.borrow().contains(&element.index())
    }

    /// An element that stands elsewhere on the page: its name, which leads there.
    pub(super) fn elsewhere(&self, name: Rich, element: Node<'a>) -> Rich {
        match self.anchor(element).filter(|_| self.whole) {
            Some(anchor) => {
                Rich::of(name.plain(), Style::Link(anchor), name.0.first().and_then(|run| run.language.as_deref()))
            }
            None => name,
        }
    }

    /// Several of them: `« A », « B » et « C »`; `last` is `and` or `or`.
    pub(super) fn names(&self, references: impl IntoIterator<Item = Node<'a>>, last: &'static str) -> Option<Rich> {
        let named = references.into_iter().filter(|one| !one.is_unsound() && one.as_str().is_some());
        self.listed(named.map(|one| self.name(one)), last)
    }

    /// Several words in a row: `a, b et c`; none where there are none.
    pub(super) fn listed(&self, items: impl Iterator<Item = Rich>, last: &'static str) -> Option<Rich> {
        let items: Vec<Rich> = items.collect();
        let words = |key| self.view.language.word("lists", key);
        (!items.is_empty()).then(|| Rich::joined(items, words("between"), words(last)))
    }

    /// The anchor of an element: its id, which never changes. None where it has no sound id of its own.
    pub(super) fn anchor(&self, element: Node<'a>) -> Option<String> {
        let id = element.text(Key::Id)?;
        let sound =
            !id.is_empty() && id.bytes().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-');
        let own = || self.view.code.index.element(id).is_some_and(|named| named.element.index() == element.index());
        (sound && own()).then(|| id.to_owned())
    }

    /// The same where the element has no place on the page yet: from now on it has.
    pub(super) fn place(&self, element: Node<'a>) -> Option<String> {
        let first = self.placed.borrow_mut().insert(element.index());
        self.anchor(element).filter(|_| first)
    }

    /// Whether an element has its place on the page.
    pub(super) fn is_placed(&self, element: Node<'a>) -> bool {
        self.placed.borrow().contains(&element.index())
    }

    /// The anchor of the definition of a term.
    pub(super) fn anchor_of_term(&self, term: Node<'a>) -> String {
        self.anchor(term).unwrap_or_else(|| format!("_term-{}", term.index()))
    }

    /// What the status says of the text, before all else; nothing where it is adopted.
    pub(super) fn standing(&self) -> Vec<Block> {
        let status = self.view.code.document().status().sound().filter(|status| *status != Status::Adopted);
        let said = status.and_then(|status| self.view.language.word_if_any("page-status", status.word()));
        said.map(|said| Block::Words(Rich::own(said).strong())).into_iter().collect()
    }
}

/// Words by which something is named: those of a longer text are cut at a word.
fn shortened(name: Rich) -> Rich {
    let plain = name.plain();
    let Some((end, _)) = plain.char_indices().nth(LONGEST_NAME) else { return name };
    let cut = plain.get(..end).unwrap_or_default();
    // Not within a word, but in one that is longer than a name may be.
    let cut = cut.rsplit_once(char::is_whitespace).map_or(cut, |(words, _)| if words.is_empty() { cut } else { words });
    let language = name.0.first().and_then(|run| run.language.as_deref());
    Rich::of(format!("{cut}…"), Style::Plain, language)
}

trait Blanks {
    /// The words between blanks that may be broken; those that may not stay.
    fn split_whitespace_but_no_break(&self) -> impl Iterator<Item = &str>;
}

impl Blanks for str {
    fn split_whitespace_but_no_break(&self) -> impl Iterator<Item = &str> {
        let breaks = |sign: char| sign.is_whitespace() && !matches!(sign, '\u{a0}' | '\u{202f}');
        self.split(breaks).filter(|word| !word.is_empty())
    }
}
