//! The articles in the words of the text, in their order, with who owes what beside the article that says it.

use std::collections::HashMap;

use crate::analysis::articles::{Articles, has_title, is_word};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::handout::rich::{Rich, Style};
use crate::views::handout::{Block, Entry};
use crate::views::page::reader::Reader;

/// The parts that stand beside an article.
pub(super) const BESIDE: [Part; 13] = [
    Part::Commitment,
    Part::Right,
    Part::Exchange,
    Part::Process,
    Part::Role,
    Part::Membership,
    Part::Body,
    Part::Session,
    Part::Recourse,
    Part::Sanction,
    Part::Amendment,
    Part::Dissolution,
    Part::Stewardship,
];
/// An element stands beside so many articles at most.
const MOST: usize = 3;
/// So many elements stand beside an article; the rest comes after the articles.
const MOST_BESIDE: usize = 100;

/// All articles.
pub(super) fn blocks<'a>(reader: &Reader<'_, '_, 'a>, to: &mut Vec<Block>) {
    let articles = reader.view.code.articles();
    let mut beside: HashMap<usize, Vec<(Node<'a>, Part)>> = HashMap::new();
    for part in BESIDE {
        for node in reader.view.code.each(part).filter(|node| node.is_object()) {
            for number in articles.named_by(node, MOST) {
                let list = beside.entry(number).or_default();
                if list.len() < MOST_BESIDE {
                    list.push((node, part));
                }
            }
        }
    }
    let writer = Writer { reader, articles, beside, titled: true };
    writer.all(0, articles.all().len(), 2, to);
}

/// One article in its words, with those within it: all, or those alone that have no title of their own.
pub(super) fn one(reader: &Reader<'_, '_, '_>, number: usize, whole: bool, level: u8, to: &mut Vec<Block>) {
    let articles = reader.view.code.articles();
    Writer { reader, articles, beside: HashMap::new(), titled: whole }.one(number, level, to);
}

struct Writer<'r, 'v, 'c, 'a> {
    reader: &'r Reader<'v, 'c, 'a>,
    articles: &'r Articles<'a>,
    beside: HashMap<usize, Vec<(Node<'a>, Part)>>,
    /// Whether articles within another are written that have a title of their own.
    titled: bool,
}

impl<'a> Writer<'_, '_, '_, 'a> {
    /// The articles from one number to another that stand in none between, with headings from a level on. Those without number and
    /// heading that stand in another are items of a list, but one that has no words of its own: what stands in it are paragraphs.
    fn all(&self, from: usize, to: usize, level: u8, blocks: &mut Vec<Block>) {
        let mut items: Vec<Entry> = Vec::new();
        let mut next = from;
        while next < to {
            let Some(article) = self.articles.get(next) else { break };
            let bare = is_bare(article.node);
            if !self.titled && self.articles.is_titled(next) {
                next = article.end;
                continue;
            }
            if bare && level > 2 && article.node.get(Key::Content).is_none() && article.end > next + 1 {
                list(&mut items, blocks);
                self.paragraphs(next, level, blocks);
            } else if bare && level > 2 {
                let mut within = Vec::new();
                self.one(next, level, &mut within);
                if !within.is_empty() {
                    items.push(Entry { anchor: self.reader.place(article.node), blocks: within });
                }
            } else {
                list(&mut items, blocks);
                self.one(next, level, blocks);
            }
            next = article.end;
        }
        list(&mut items, blocks);
    }

    /// The paragraphs that stand in an article without words.
    fn paragraphs(&self, number: usize, level: u8, blocks: &mut Vec<Block>) {
        let Some(around) = self.articles.get(number) else { return };
        let anchor = self.reader.place(around.node);
        let mut within = Vec::new();
        let mut next = number + 1;
        while let Some(article) = self.articles.get(next).filter(|_| next < around.end) {
            if is_bare(article.node) {
                let anchor = self.reader.place(article.node);
                let mut own = Vec::new();
                self.one(next, level, &mut own);
                within.push(Block::Anchored(Entry { anchor, blocks: own }));
            } else {
                self.one(next, level, &mut within);
            }
            next = article.end;
        }
        match self.notes(number) {
            Some(notes) => blocks.push(self.with_notes(anchor, within, notes)),
            None => blocks.push(Block::Anchored(Entry { anchor, blocks: within })),
        }
    }

    /// Blocks with what stands beside them.
    fn with_notes(&self, anchor: Option<String>, blocks: Vec<Block>, notes: Vec<Block>) -> Block {
        let label = self.reader.with("label", &[("text", self.reader.word("beside"))]);
        Block::Beside { anchor, blocks, label, notes }
    }

    fn one(&self, number: usize, level: u8, blocks: &mut Vec<Block>) {
        let Some(article) = self.articles.get(number) else { return };
        let node = article.node;
        let num = node.get(Key::Num).filter(|num| !num.is_unsound()).and_then(Node::as_str).map(str::trim);
        let num = num.filter(|num| !num.is_empty());
        let headings = node.get(Key::Heading).map(|heading| self.reader.lines(heading)).unwrap_or_default();
        let titled = has_title(!headings.is_empty(), num, article.parent.is_none());
        let anchor = self.reader.place(node);
        let mut own = Vec::new();
        let mut inner = level;
        let mut content = node.get(Key::Content).map(|content| self.content(content)).unwrap_or_default();
        if titled {
            own.push(Block::Titled { level: level.min(6), anchor, words: self.title(num, headings) });
            own.append(&mut content);
            inner = level.saturating_add(1);
        } else if let Some(num) = num {
            // What a reader sees first of a point is its number.
            match content.first_mut() {
                Some(Block::Words(words)) => {
                    *words = Rich::of(num, Style::Strong, None).then(std::mem::take(words));
                }
                _ => content.insert(0, Block::Words(Rich::of(num, Style::Strong, None))),
            }
            own.push(Block::Anchored(Entry { anchor, blocks: content }));
        } else if level > 2 {
            own.append(&mut content);
        } else if !content.is_empty() {
            own.push(Block::Anchored(Entry { anchor, blocks: content }));
        }
        match self.notes(number) {
            Some(notes) => blocks.push(self.with_notes(None, own, notes)),
            None => blocks.append(&mut own),
        }
        self.all(number + 1, article.end, inner.max(3), blocks);
    }

    /// What stands beside an article.
    fn notes(&self, number: usize) -> Option<Vec<Block>> {
        let elements = self.beside.get(&number)?;
        let items = elements.iter().map(|(node, part)| {
            let first = !self.reader.is_placed(*node);
            self.reader.stands_beside(*node);
            (*node, if first { self.reader.element(*node, *part) } else { self.reader.in_brief(*node, *part) })
        });
        let notes = self.reader.items(items);
        (!notes.is_empty()).then_some(notes)
    }

    /// The number as it is printed and the heading: `Article 3 : Objet`, `3.1 Définition`.
    fn title(&self, num: Option<&str>, headings: Vec<Rich>) -> Vec<Rich> {
        let Some(num) = num else { return headings };
        let num = Rich::own(num);
        if headings.is_empty() {
            return vec![num];
        }
        let separated = num.plain().ends_with(['.', ')', ':', '-', '–', '—']) || !is_word(&num.plain());
        let key = if separated { "numbered" } else { "article" };
        let mut headings = headings.into_iter();
        let first = headings.next().map(|heading| self.reader.filled(key, &[("num", num), ("heading", heading)]));
        first.into_iter().chain(headings).collect()
    }

    /// The words of an article: a text, or its sentences in one paragraph.
    fn content(&self, content: Node<'a>) -> Vec<Block> {
        if !content.is_array() {
            return self.reader.prose(content);
        }
        let mut blocks: Vec<Block> = Vec::new();
        for sentence in content.items().filter(|sentence| sentence.is_object()) {
            let anchor = self.reader.place(sentence).map(|id| Rich::of("", Style::Anchor(id), None));
            let mut said = self.reader.prose_of(sentence, Key::Text).into_iter();
            match (blocks.last_mut(), said.next()) {
                (Some(Block::Words(before)), Some(Block::Words(words))) => {
                    let words = anchor.unwrap_or_default().and(words);
                    *before = std::mem::take(before).and(Rich::own(" ")).and(words);
                }
                (_, Some(Block::Words(words))) => {
                    blocks.push(Block::Words(anchor.unwrap_or_default().and(words)));
                }
                (_, Some(other)) => {
                    blocks.extend(anchor.map(Block::Words));
                    blocks.push(other);
                }
                (_, None) => {}
            }
            blocks.extend(said);
        }
        blocks
    }
}

/// Whether an article has no number and no heading.
fn is_bare(article: Node<'_>) -> bool {
    article.text(Key::Num).is_none() && article.get(Key::Heading).is_none()
}

fn list(items: &mut Vec<Entry>, blocks: &mut Vec<Block>) {
    if !items.is_empty() {
        blocks.push(Block::Entries(std::mem::take(items)));
    }
}
