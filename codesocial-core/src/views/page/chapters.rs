//! The chapters of the method in their order, in the words of the text: what it is about, its history, its purpose, the six dimensions; then
//! who is concerned, how it is governed, what is shared and what words mean. Where there are articles, only what stands beside none.

use crate::analysis::dimensions::Dimension;
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::handout::rich::{Rich, Style};
use crate::views::handout::{Block, Row};
use crate::views::page::facts::style_of;
use crate::views::page::reader::Reader;

/// The keys of the document that have their place elsewhere on the page: at its head, on the card, in a chapter of their own, at its foot. What
/// happened since the text was adopted is no part of what it says.
const DOCUMENT: [Key; 24] = [
    Key::Schema,
    Key::Codesocial,
    Key::Id,
    Key::Version,
    Key::Status,
    Key::Title,
    Key::Summary,
    Key::License,
    Key::Issued,
    Key::Articles,
    Key::Subject,
    Key::Purpose,
    Key::History,
    Key::Dimensions,
    Key::Stakeholders,
    Key::Governance,
    Key::Resources,
    Key::Rights,
    Key::Reciprocity,
    Key::Indicators,
    Key::Links,
    Key::Glossary,
    Key::Contributors,
    Key::Record,
];
const GOVERNANCE: [(Key, Part); 7] = [
    (Key::Membership, Part::Membership),
    (Key::Roles, Part::Role),
    (Key::Bodies, Part::Body),
    (Key::Processes, Part::Process),
    (Key::Commitments, Part::Commitment),
    (Key::Recourse, Part::Recourse),
    (Key::Sanctions, Part::Sanction),
];
const PROCEDURES: [(Key, Part); 3] =
    [(Key::Amendment, Part::Amendment), (Key::Stewardship, Part::Stewardship), (Key::Dissolution, Part::Dissolution)];
const DIMENSION: [Key; 7] =
    [Key::Summary, Key::Keywords, Key::Principles, Key::Models, Key::Commitments, Key::NotApplicable, Key::Planned];
const PURPOSE: [Key; 4] = [Key::Challenges, Key::Objectives, Key::Missions, Key::Values];

/// All chapters of which the text says something.
pub(super) fn blocks(reader: &Reader<'_, '_, '_>, has_articles: bool, to: &mut Vec<Block>) {
    let root = reader.view.code.root;
    let chapters = Chapters { reader, has_articles };
    let object = |key: Key| root.get(key).filter(|value| value.is_object());
    let mut part = |title: &str, anchor: &str, blocks: Vec<Block>| {
        if !blocks.is_empty() {
            to.push(heading(2, title, Some(anchor)));
            to.extend(blocks);
        }
    };
    let subject = object(Key::Subject).and_then(|subject| reader.facts(subject, Part::Subject, &[Key::Name]));
    // Which language prevails is a question where there are several.
    let own = Some(Key::Language).filter(|_| root.get(Key::Translations).is_none());
    let told: Vec<Key> = DOCUMENT.into_iter().chain(own).collect();
    let facts = subject.into_iter().chain(reader.facts(root, Part::Document, &told));
    part(reader.word("general"), "_general", facts.collect());
    if let Some(history) = object(Key::History) {
        let mut blocks = reader.prose_of(history, Key::Story);
        blocks.extend(chapters.list(history, Key::Events, Part::Event));
        blocks.extend(reader.facts(history, Part::History, &[Key::Story, Key::Events]));
        part(chapters.title(Part::Document, Key::History), "_history", blocks);
    }
    if let Some(purpose) = object(Key::Purpose) {
        part(chapters.title(Part::Document, Key::Purpose), "_purpose", chapters.purpose(purpose));
    }
    if let Some(all) = object(Key::Dimensions) {
        let facts = reader.facts(all, Part::Dimensions, &Dimension::KEYS);
        part(chapters.title(Part::Document, Key::Dimensions), "_dimensions", facts.into_iter().collect());
    }
    for key in Dimension::KEYS {
        let dimension = object(Key::Dimensions).and_then(|all| all.get(key)).filter(|one| one.is_object());
        let title = chapters.dimension_title(key);
        let blocks = dimension.map(|dimension| chapters.dimension(dimension)).unwrap_or_default();
        part(&title, &format!("_{}", key.name()), blocks);
    }
    part(reader.word("parties"), "_parties", chapters.list(root, Key::Stakeholders, Part::Stakeholder));
    if let Some(governance) = object(Key::Governance) {
        part(chapters.title(Part::Document, Key::Governance), "_governance", chapters.governance(governance));
    }
    for (key, of) in [
        (Key::Resources, Part::Resource),
        (Key::Rights, Part::Right),
        (Key::Reciprocity, Part::Exchange),
        (Key::Indicators, Part::Indicator),
    ] {
        part(chapters.title(Part::Document, key), &format!("_{}", key.name()), chapters.list(root, key, of));
    }
    part(reader.word("links"), "_links", chapters.list(root, Key::Links, Part::Link));
    part(reader.word("glossary"), "_glossary", chapters.glossary());
    let contributors = root.list(Key::Contributors).filter(|one| one.is_object());
    let contributors = contributors.map(|one| (one, reader.object(one, Part::Contributor, None, &[])));
    let contributors =
        contributors.map(|(one, said)| (one, said.map(|said| Block::Words(said.ended())).into_iter().collect()));
    part(chapters.title(Part::Document, Key::Contributors), "_contributors", reader.items(contributors));
}

/// A heading of the page itself.
fn heading(level: u8, title: &str, anchor: Option<&str>) -> Block {
    Block::Titled { level, anchor: anchor.map(str::to_owned), words: vec![Rich::own(title)] }
}

struct Chapters<'r, 'v, 'c, 'a> {
    reader: &'r Reader<'v, 'c, 'a>,
    has_articles: bool,
}

impl<'a> Chapters<'_, '_, '_, 'a> {
    fn title(&self, part: Part, key: Key) -> &'static str {
        self.reader.title_of(part, key)
    }

    fn dimension_title(&self, key: Key) -> String {
        let name = self.reader.view.language.word("dimensions", key.name());
        self.reader.with("dimension", &[("name", name)])
    }

    /// The elements of a list, without those that stand beside an article.
    fn list(&self, node: Node<'a>, key: Key, part: Part) -> Vec<Block> {
        let elements = node.list(key).filter(|item| item.is_object());
        let rest = elements.filter(|item| !self.has_articles || !self.reader.is_placed(*item));
        self.reader.items(rest.map(|item| (item, self.reader.element(item, part))))
    }

    /// The same under a heading.
    fn titled(&self, node: Node<'a>, key: Key, within: Part, part: Part, to: &mut Vec<Block>) {
        let list = self.list(node, key, part);
        if !list.is_empty() {
            to.push(heading(3, self.title(within, key), None));
            to.extend(list);
        }
    }

    fn purpose(&self, purpose: Node<'a>) -> Vec<Block> {
        let mut blocks = self.reader.prose_of(purpose, Key::Statement);
        let context = match self.list(purpose, Key::Context, Part::Item) {
            points if points.is_empty() => self.reader.prose_of(purpose, Key::Context),
            points => points,
        };
        if !context.is_empty() {
            blocks.push(heading(3, self.title(Part::Purpose, Key::Context), None));
            blocks.extend(context);
        }
        for key in PURPOSE {
            self.titled(purpose, key, Part::Purpose, Part::Item, &mut blocks);
        }
        let told = [&PURPOSE[..], &[Key::Statement, Key::Context]].concat();
        blocks.extend(self.reader.facts(purpose, Part::Purpose, &told));
        blocks
    }

    fn dimension(&self, dimension: Node<'a>) -> Vec<Block> {
        let reader = self.reader;
        let mut blocks = reader.prose_of(dimension, Key::NotApplicable);
        if !blocks.is_empty() {
            let label = reader.with("label", &[("text", self.title(Part::Dimension, Key::NotApplicable))]);
            let mut blocks = super::statements::led(Rich::own(label), blocks);
            blocks.extend(self.reader.facts(dimension, Part::Dimension, &DIMENSION));
            return blocks;
        }
        if let Some(planned) = dimension.get(Key::Planned).filter(|planned| planned.is_object()) {
            let day = reader.day(planned, Key::By);
            let said = day.map(|day| Rich::own(reader.with("planned", &[("day", &day)])));
            blocks = super::statements::led(said.unwrap_or_default(), reader.prose_of(planned, Key::Text));
            blocks.extend(reader.facts(planned, Part::Planned, &[Key::By, Key::Text]));
        }
        blocks.extend(reader.prose_of(dimension, Key::Summary));
        let keywords: Vec<Rich> = dimension.list(Key::Keywords).map(|word| reader.line(word)).collect();
        let keywords: Vec<Rich> = keywords.into_iter().filter(|word| !word.is_empty()).collect();
        if !keywords.is_empty() {
            let between = reader.view.language.word("lists", "between");
            let words = vec![Block::Words(Rich::joined(keywords, between, between).ended())];
            blocks.push(Block::Rows(vec![reader.row(self.title(Part::Dimension, Key::Keywords), words)]));
        }
        let lists =
            [(Key::Principles, Part::Principle), (Key::Models, Part::Model), (Key::Commitments, Part::Commitment)];
        for (key, part) in lists {
            self.titled(dimension, key, Part::Dimension, part, &mut blocks);
        }
        blocks.extend(reader.facts(dimension, Part::Dimension, &DIMENSION));
        blocks
    }

    fn governance(&self, governance: Node<'a>) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (key, part) in GOVERNANCE {
            self.titled(governance, key, Part::Governance, part, &mut blocks);
        }
        let told: Vec<Key> = GOVERNANCE.iter().chain(&PROCEDURES).map(|(key, _)| *key).collect();
        blocks.extend(self.reader.facts(governance, Part::Governance, &told));
        for (key, part) in PROCEDURES {
            let node = governance.get(key).filter(|node| node.is_object());
            let node = node.filter(|node| !self.has_articles || !self.reader.is_placed(*node));
            if let Some(facts) = node.and_then(|node| self.reader.facts(node, part, &[])) {
                blocks.push(heading(3, self.title(Part::Governance, key), None));
                blocks.push(facts);
            }
        }
        blocks
    }

    fn glossary(&self) -> Vec<Block> {
        let reader = self.reader;
        let rows = reader.view.code.each(Part::Term).filter_map(|term| {
            let label = reader.line_of(term, Key::Term)?;
            let mut blocks = reader.definition(term);
            let same = term.get(Key::SameAs).filter(|same| !same.is_unsound()).and_then(Node::as_str);
            if let Some(address) = same {
                blocks.push(Block::Words(Rich::of(address, style_of(address), None)));
            }
            blocks.extend(reader.facts(term, Part::Term, &[Key::Id, Key::Term, Key::Definition, Key::SameAs]));
            let label = reader.filled("label", &[("text", Rich(label.0.into_iter().map(plain).collect()))]);
            (!blocks.is_empty()).then(|| Row { anchor: Some(reader.anchor_of_term(term)), label, blocks })
        });
        let rows: Vec<Row> = rows.collect();
        if rows.is_empty() { Vec::new() } else { vec![Block::Rows(rows)] }
    }
}

fn plain(run: crate::views::handout::rich::Run) -> crate::views::handout::rich::Run {
    crate::views::handout::rich::Run { style: Style::Plain, ..run }
}
