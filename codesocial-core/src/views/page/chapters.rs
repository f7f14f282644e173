//! The chapters of the method in their order, in the words of the text: what it is about, its history, its purpose, the six dimensions; then
//! who is concerned, how it is governed, what is shared and what words mean. Where there are articles, only what stands beside none.

use crate::analysis::dimensions::Dimension;
use crate::messages::model::key_title;
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::handout::rich::{Rich, Style};
use crate::views::handout::{Block, Row};
use crate::views::page::facts::{Sort, style_of};
use crate::views::page::reader::Reader;

const SUBJECT: [(Key, Sort); 11] = [
    (Key::Description, Sort::Text),
    (Key::Activities, Sort::Texts),
    (Key::LegalForm, Sort::Text),
    (Key::Profit, Sort::Words("profits")),
    (Key::Seat, Sort::Text),
    (Key::Territory, Sort::Text),
    (Key::Audiences, Sort::Texts),
    (Key::Size, Sort::Text),
    (Key::Duration, Sort::Time),
    (Key::Contact, Sort::Text),
    (Key::Url, Sort::Address),
];
const AMENDMENT: [(Key, Sort); 6] = [
    (Key::Process, Sort::Names),
    (Key::Notice, Sort::Text),
    (Key::ApprovalBy, Sort::Names),
    (Key::Entrenched, Sort::Names),
    (Key::Fork, Sort::Text),
    (Key::Text, Sort::Text),
];
const STEWARDSHIP: [(Key, Sort); 4] = [
    (Key::Keepers, Sort::Names),
    (Key::Contribute, Sort::Text),
    (Key::Deposit, Sort::Address),
    (Key::Tools, Sort::Texts),
];
const DISSOLUTION: [(Key, Sort); 4] =
    [(Key::Process, Sort::Names), (Key::Assets, Sort::Text), (Key::Data, Sort::Text), (Key::Text, Sort::Text)];
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
    if let Some(subject) = object(Key::Subject) {
        let facts = reader.facts(subject, Part::Subject, &SUBJECT);
        part(reader.word("general"), "_general", facts.into_iter().collect());
    }
    if let Some(history) = object(Key::History) {
        let mut blocks = reader.prose_of(history, Key::Story);
        blocks.extend(chapters.list(history, Key::Events, Part::Event));
        part(chapters.title(Part::Document, Key::History), "_history", blocks);
    }
    if let Some(purpose) = object(Key::Purpose) {
        part(chapters.title(Part::Document, Key::Purpose), "_purpose", chapters.purpose(purpose));
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
    part(reader.word("links"), "_links", chapters.links(root));
    part(reader.word("glossary"), "_glossary", chapters.glossary());
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
        key_title(Some(part), key.name(), self.reader.view.language).unwrap_or_default()
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
        blocks
    }

    fn dimension(&self, dimension: Node<'a>) -> Vec<Block> {
        let reader = self.reader;
        let mut blocks = reader.prose_of(dimension, Key::NotApplicable);
        if !blocks.is_empty() {
            let label = reader.with("label", &[("text", self.title(Part::Dimension, Key::NotApplicable))]);
            return super::statements::led(Rich::own(label), blocks);
        }
        if let Some(planned) = dimension.get(Key::Planned).filter(|planned| planned.is_object()) {
            let day = reader.day(planned, Key::By);
            let said = day.map(|day| Rich::own(reader.with("planned", &[("day", &day)])));
            blocks = super::statements::led(said.unwrap_or_default(), reader.prose_of(planned, Key::Text));
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
        blocks
    }

    fn governance(&self, governance: Node<'a>) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (key, part) in [
            (Key::Membership, Part::Membership),
            (Key::Roles, Part::Role),
            (Key::Bodies, Part::Body),
            (Key::Processes, Part::Process),
            (Key::Commitments, Part::Commitment),
            (Key::Recourse, Part::Recourse),
            (Key::Sanctions, Part::Sanction),
        ] {
            self.titled(governance, key, Part::Governance, part, &mut blocks);
        }
        if let Some(row) = self.reader.facts(governance, Part::Governance, &[(Key::Residual, Sort::Names)]) {
            blocks.push(row);
        }
        for (key, part, keys) in [
            (Key::Amendment, Part::Amendment, AMENDMENT.as_slice()),
            (Key::Stewardship, Part::Stewardship, STEWARDSHIP.as_slice()),
            (Key::Dissolution, Part::Dissolution, DISSOLUTION.as_slice()),
        ] {
            let node = governance.get(key).filter(|node| node.is_object());
            if let Some(facts) = node.and_then(|node| self.reader.facts(node, part, keys)) {
                blocks.push(heading(3, self.title(Part::Governance, key), None));
                blocks.push(facts);
            }
        }
        blocks
    }

    fn links(&self, root: Node<'a>) -> Vec<Block> {
        let one = |link: Node<'a>| {
            let title = self.reader.line_of(link, Key::Title);
            let target = link.get(Key::Target).filter(|target| !target.is_unsound()).and_then(Node::as_str);
            let address = target.map(|target| Rich::of(target, style_of(target), None));
            let said = match (title, address) {
                (Some(title), Some(address)) => self.reader.filled("about", &[("text", title.open()), ("of", address)]),
                (Some(one), None) | (None, Some(one)) => one,
                (None, None) => return Vec::new(),
            };
            vec![Block::Words(said)]
        };
        let links = root.list(Key::Links).filter(|link| link.is_object());
        self.reader.items(links.map(|link| (link, one(link))))
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
