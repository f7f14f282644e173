//! The card: one side that says what, why, who, what one can expect and is expected, how it is decided, where to ask and contest, and since
//! when it applies. What is not said is told in one sentence at its foot.

use std::collections::HashSet;

use crate::analysis::belonging::stands_for_its_members;
use crate::audit::topics::Topics;
use crate::base::sort;
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::handout::rich::Rich;
use crate::views::handout::{Block, Entry, Row};
use crate::views::page::reader::Reader;
use crate::views::page::statements::{Side, append, led};
use crate::views::who::of_members;
use crate::views::who::pages::Capacity;

/// So many lines of a kind stand on the card, which is to fit on one side.
const FEW: usize = 4;
/// So many names are listed.
const NAMES: usize = 14;

/// What articles may say of that which no element says, by the rule that misses it.
const SPOKEN_OF: [(&str, &str); 3] =
    [("why", "purpose-not-stated"), ("who", "membership-incomplete"), ("decide", "decision-process-missing")];

/// The card; none where the document says nothing that would stand on it.
pub(super) fn card(reader: &Reader<'_, '_, '_>, has_articles: bool) -> Option<Block> {
    let card = Card { reader };
    let root = reader.view.code.root;
    let members = of_members(reader.view);
    let of = |capacity: Capacity| -> HashSet<u32> {
        members.iter().filter(|concern| concern.capacity == capacity).map(|concern| concern.node.index()).collect()
    };
    let bound = of(Capacity::Bound);
    let owed = card.commitments(&of(Capacity::Beneficiary), Side::Owed, &bound);
    let bound = card.commitments(&bound, Side::Bound, &HashSet::new());
    let answers = [
        ("what", card.what(root)),
        ("why", card.why(root)),
        ("who", card.who()),
        ("expect", owed),
        ("expected", bound),
        ("decide", card.decide()),
        ("contest", card.contest(root)),
        ("since", card.since(root)),
        ("adopted", card.adopted(root)),
    ];
    let mut rows: Vec<Row> = Vec::new();
    let mut unsaid: Vec<Rich> = Vec::new();
    let topics = Topics::of(reader.view.code);
    for (key, mut blocks) in answers {
        let words = |group| reader.view.language.word(group, key);
        if blocks.is_empty() && has_articles {
            let rule = SPOKEN_OF.into_iter().find(|(spoken, _)| *spoken == key).map(|(_, rule)| rule);
            let article = rule.and_then(|rule| reader.article(topics.headed(rule)?, true));
            blocks.extend(article.map(|article| Block::Words(reader.filled("see-article", &[("article", article)]))));
        }
        match blocks.is_empty() {
            true => unsaid.push(Rich::own(words("page-unsaid"))),
            false => rows.push(reader.row(words("page-card"), blocks)),
        }
    }
    let mut blocks = reader.prose_of(root, Key::Summary);
    if rows.is_empty() && blocks.is_empty() {
        return None;
    }
    if !rows.is_empty() {
        blocks.push(Block::Rows(rows));
    }
    if !unsaid.is_empty() {
        let language = reader.view.language;
        let list = Rich::joined(unsaid, language.word("lists", "between"), language.word("lists", "and"));
        let key = if has_articles { "unsaid-beside-articles" } else { "unsaid" };
        blocks.push(Block::Words(reader.filled(key, &[("list", list)])));
    }
    Some(Block::Card { anchor: "_card", title: reader.word("card").to_owned(), blocks })
}

struct Card<'r, 'v, 'c, 'a> {
    reader: &'r Reader<'v, 'c, 'a>,
}

impl<'a> Card<'_, '_, '_, 'a> {
    fn what(&self, root: Node<'a>) -> Vec<Block> {
        let Some(subject) = root.get(Key::Subject).filter(|subject| subject.is_object()) else { return Vec::new() };
        let name = self.reader.line_of(subject, Key::Name).map(|name| name.strong().ended()).unwrap_or_default();
        let mut blocks = led(name, self.reader.prose_of(subject, Key::Description));
        blocks.truncate(2);
        if let Some(form) = self.reader.line_of(subject, Key::LegalForm) {
            append(&mut blocks, form.ended());
        }
        blocks
    }

    /// The reason for being, else the missions, else the objectives.
    fn why(&self, root: Node<'a>) -> Vec<Block> {
        let Some(purpose) = root.get(Key::Purpose).filter(|purpose| purpose.is_object()) else { return Vec::new() };
        let statement = self.reader.prose_of(purpose, Key::Statement);
        if !statement.is_empty() {
            return statement;
        }
        for key in [Key::Missions, Key::Objectives] {
            let items = purpose.list(key).map(|item| self.reader.prose_of(item, Key::Text));
            let items: Vec<Vec<Block>> = items.filter(|blocks| !blocks.is_empty()).collect();
            if !items.is_empty() {
                return self.few(items);
            }
        }
        Vec::new()
    }

    fn who(&self) -> Vec<Block> {
        let mut parties: Vec<Node<'a>> = Vec::new();
        for part in [Part::Membership, Part::Stakeholder, Part::Body, Part::Role] {
            let mut nodes: Vec<Node<'a>> = self.reader.view.code.each(part).collect();
            sort::by_key(&mut nodes, |node: &Node<'_>| node.index());
            parties.extend(nodes);
        }
        let mut names: Vec<Rich> = Vec::new();
        let mut more = 0;
        // What the text says not to be formed is nobody.
        parties.retain(|party| party.get(Key::Formed).and_then(Node::as_bool) != Some(false));
        for name in parties.into_iter().filter_map(|party| self.reader.line_of(party, Key::Name)) {
            if names.iter().any(|known| known.plain() == name.plain()) {
                continue;
            }
            if names.len() < NAMES { names.push(name) } else { more += 1 }
        }
        if names.is_empty() {
            return Vec::new();
        }
        if more > 0 {
            names.push(Rich::own("…"));
        }
        let between = self.reader.word("between-items");
        vec![Block::Words(Rich::joined(names, between, between).ended())]
    }

    /// What is owed to those who read it, or by them: to members, groups and categories; where nothing is, what is owed at all. Never
    /// what is only permitted.
    fn commitments(&self, members: &HashSet<u32>, side: Side, own: &HashSet<u32>) -> Vec<Block> {
        let key = if side == Side::Owed { Key::Toward } else { Key::By };
        let code = self.reader.view.code;
        let permits = |node: &Node<'a>| matches!(node.text(Key::Force), Some("may" | "need-not"));
        let mut all: Vec<Node<'a>> = code.each(Part::Commitment).filter(|node| !permits(node)).collect();
        all.retain(|node| node.get(key).is_some_and(|value| !value.is_unsound()));
        let is_class = |name: Node<'a>| {
            code.element(name).is_some_and(|named| {
                named.part != Part::Role && named.part != Part::Body && stands_for_its_members(named)
            })
        };
        let concerns = |node: &&Node<'a>| members.contains(&node.index()) || node.list(key).any(is_class);
        let mut nodes: Vec<Node<'a>> = all.iter().filter(concerns).copied().collect();
        if nodes.is_empty() {
            // What members owe to others is nothing that they can expect.
            nodes = all.into_iter().filter(|node| !own.contains(&node.index())).collect();
        }
        sort::by_key(&mut nodes, |node: &Node<'_>| node.index());
        let more = nodes.len().saturating_sub(FEW);
        let shown = nodes.into_iter().take(FEW).map(|node| self.reader.commitment_in_brief(node, side));
        self.list(shown.filter(|words| !words.is_empty()).map(|words| vec![Block::Words(words)]).collect(), more)
    }

    fn few(&self, mut items: Vec<Vec<Block>>) -> Vec<Block> {
        let more = items.len().saturating_sub(FEW);
        items.truncate(FEW);
        self.list(items, more)
    }

    /// Lines; one alone is a paragraph. How many more there are is told.
    fn list(&self, mut items: Vec<Vec<Block>>, more: usize) -> Vec<Block> {
        if items.len() == 1 && more == 0 {
            return items.pop().unwrap_or_default();
        }
        if more > 0 {
            let said = self.reader.view.language.counted("page", "more", more);
            items.push(vec![Block::Words(Rich::own(said))]);
        }
        let entries: Vec<Entry> = items.into_iter().map(|blocks| Entry { anchor: None, blocks }).collect();
        if entries.is_empty() { Vec::new() } else { vec![Block::Entries(entries)] }
    }

    fn decide(&self) -> Vec<Block> {
        let mut processes: Vec<Node<'a>> = self.reader.view.code.each(Part::Process).collect();
        sort::by_key(&mut processes, |node: &Node<'_>| node.index());
        let lines = processes.into_iter().filter_map(|node| {
            let name = self.reader.line_of(node, Key::Name)?;
            let line = match self.reader.way(node) {
                Some(way) => self.reader.filled("statement", &[("head", name), ("text", way)]),
                None => name,
            };
            Some(vec![Block::Words(line.ended())])
        });
        self.few(lines.collect())
    }

    fn contest(&self, root: Node<'a>) -> Vec<Block> {
        let subject = root.get(Key::Subject);
        let mut lines: Vec<Vec<Block>> = Vec::new();
        lines.extend(
            subject.map(|subject| self.reader.prose_of(subject, Key::Contact)).filter(|blocks| !blocks.is_empty()),
        );
        for recourse in self.reader.view.code.each(Part::Recourse) {
            let name = self.reader.line_of(recourse, Key::Name);
            lines.extend(name.map(|name| vec![Block::Words(name.ended())]));
        }
        self.few(lines)
    }

    fn since(&self, root: Node<'a>) -> Vec<Block> {
        let Some(effective) = root.get(Key::Effective).filter(|effective| effective.is_object()) else {
            return Vec::new();
        };
        let span = self.reader.span(self.reader.day(effective, Key::From), self.reader.day(effective, Key::Until));
        span.map(|span| Block::Words(span.ended())).into_iter().collect()
    }

    /// The parties that adopted the text, each with the day.
    fn adopted(&self, root: Node<'a>) -> Vec<Block> {
        let adoptions = root.get(Key::Record).into_iter().flat_map(|record| record.list(Key::Adoptions));
        let one = |adoption: Node<'a>| {
            let party = adoption.get(Key::Party).filter(|party| !party.is_unsound())?;
            let name = self.reader.names([party], "and")?;
            let said = match self.reader.day(adoption, Key::At) {
                Some(day) => self.reader.filled("adopted-on", &[("party", name), ("day", Rich::own(day))]),
                None => name,
            };
            Some(vec![Block::Words(said.ended())])
        };
        self.few(adoptions.filter(|adoption| adoption.is_object()).filter_map(one).collect())
    }
}
