//! The page of one party: what it owes, what is owed to it, what it may, what it decides, and what if it goes wrong.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::iter;

use crate::analysis::articles::Articles;
use crate::model::part::Part;
use crate::report::call_error::CallError;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::View;
use crate::views::handout::rich::Rich;
use crate::views::handout::{Block, Entry, Page};
use crate::views::page::articles;
use crate::views::page::foot::foot;
use crate::views::page::reader::Reader;
use crate::views::page::statements::{Side, append};
use crate::views::page::title;
use crate::views::powers;
use crate::views::powers::pages::ActPowers;
use crate::views::who::articles::{Naming, names, untold};
use crate::views::who::pages::{Because, Capacity};
use crate::views::who::{Concern, Concerned, concerned};

/// The page.
pub(super) fn page(reader: &Reader<'_, '_, '_>, party: &str) -> Result<Page, CallError> {
    let view = reader.view;
    let concerned = match concerned(view, party) {
        Ok(concerned) => concerned,
        Err(unknown) => return only_in_articles(reader, party).ok_or(unknown),
    };
    let name = concerned.element.and_then(|element| reader.line_of(element, Key::Name));
    let name = name.unwrap_or_else(|| Rich::own(reader.word("nameless-party")));
    let mut blocks = reader.standing();
    let member = Member { reader, concerned: &concerned };
    let parts = [
        ("owe", member.list(&[Capacity::Bound, Capacity::Convenes, Capacity::Gives])),
        ("owed", member.list(&[Capacity::Beneficiary, Capacity::Convened, Capacity::Receives])),
        ("may", member.list(&[Capacity::Permitted, Capacity::MayConvene, Capacity::HoldsRight, Capacity::Proposes])),
        ("decide", member.decides(view)?),
        ("care", member.list(&[Capacity::HoldsRole, Capacity::Stewards])),
    ];
    let nothing = parts.iter().all(|(_, blocks)| blocks.is_empty()) && !member.is_named_in_a_sanction();
    blocks.push(Block::Words(member.belongs()));
    if nothing {
        blocks.push(Block::Words(Rich::own(reader.word("concerned-by-nothing"))));
    }
    for (key, part) in parts {
        if !part.is_empty() {
            blocks.push(heading(reader, key));
            blocks.extend(part);
        }
    }
    if !nothing {
        blocks.push(heading(reader, "wrong"));
        blocks.extend(member.wrong());
    }
    let told = member.told_passages();
    blocks.extend(in_articles(reader, &names(view, concerned.element), |text| {
        iter::successors(Some(text), |node| node.parent()).any(|node| told.contains(&node.index()))
    }));
    Ok(whole(reader, name, blocks))
}

fn whole(reader: &Reader<'_, '_, '_>, name: Rich, blocks: Vec<Block>) -> Page {
    let title = reader.filled("title-party", &[("party", name), ("title", title(reader))]);
    Page { language: reader.view.language.tag(), title, blocks, foot: foot(reader) }
}

/// The page of somebody whom no element names, and articles do; none where none does.
fn only_in_articles(reader: &Reader<'_, '_, '_>, party: &str) -> Option<Page> {
    let language = reader.view.code.language().unwrap_or_default();
    let named = in_articles(reader, &[(party.to_owned(), language.to_owned())], |_| false);
    if named.is_empty() {
        return None;
    }
    let mut blocks = reader.standing();
    blocks.push(Block::Words(Rich::own(reader.word("only-in-articles"))));
    blocks.extend(named);
    Some(whole(reader, Rich::own(party.trim()), blocks))
}

/// The articles that name the party where nothing above tells it, in their words.
fn in_articles(
    reader: &Reader<'_, '_, '_>,
    names: &[(String, String)],
    is_told: impl Fn(Node<'_>) -> bool,
) -> Vec<Block> {
    let untold = untold(reader.view, names, is_told);
    if untold.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![heading(reader, "articles")];
    for Naming { number, whole } in untold {
        articles::one(reader, number, whole, 3, &mut blocks);
    }
    blocks
}

fn heading(reader: &Reader<'_, '_, '_>, key: &'static str) -> Block {
    let words = vec![Rich::own(reader.view.language.word("page-party", key))];
    Block::Titled { level: 2, anchor: Some(format!("_{key}")), words }
}

struct Member<'r, 'v, 'c, 'a> {
    reader: &'r Reader<'v, 'c, 'a>,
    concerned: &'r Concerned<'a>,
}

impl<'a> Member<'_, '_, '_, 'a> {
    /// The articles and sentences of which an element that concerns the party holds what they say, by their numbers in the tree.
    fn told_passages(&self) -> HashSet<u32> {
        let articles = self.reader.view.code.articles();
        let references = self.concerned.ties.iter().flat_map(|tie| Articles::references_of(tie.node));
        references.filter_map(|reference| articles.passage(reference)).map(Node::index).collect()
    }

    /// Of what it is part.
    fn belongs(&self) -> Rich {
        let groups = self.concerned.belongs.iter().filter_map(|group| self.reader.line_of(*group, Key::Name));
        let named: Vec<Rich> = groups.map(|name| self.reader.filled("named", &[("name", name)])).collect();
        let language = self.reader.view.language;
        let names = Rich::joined(named, language.word("lists", "between"), language.word("lists", "and"));
        let said = Rich::own(self.reader.word("for-you"));
        if names.is_empty() { said } else { said.then(self.reader.filled("belongs", &[("names", names)])) }
    }

    /// The elements that name the party in one of these ways, as sentences.
    fn list(&self, capacities: &[Capacity]) -> Vec<Block> {
        let concerns = self.concerned.ties.iter().filter(|concern| capacities.contains(&concern.capacity));
        let entries = concerns.filter_map(|concern| {
            let mut blocks = self.told(concern);
            if blocks.is_empty() {
                return None;
            }
            if let Some(through) = self.through(concern) {
                append(&mut blocks, through);
            }
            Some(Entry { anchor: None, blocks })
        });
        let entries: Vec<Entry> = entries.collect();
        if entries.is_empty() { Vec::new() } else { vec![Block::Entries(entries)] }
    }

    fn told(&self, concern: &Concern<'a>) -> Vec<Block> {
        let reader = self.reader;
        match concern.capacity {
            Capacity::Bound | Capacity::Permitted => reader.commitment(concern.node, Side::Bound),
            Capacity::Beneficiary => reader.commitment(concern.node, Side::Owed),
            Capacity::Convenes | Capacity::Convened | Capacity::MayConvene => {
                reader.element(concern.node, Part::Session)
            }
            Capacity::HoldsRight => reader.element(concern.node, Part::Right),
            Capacity::Gives | Capacity::Receives => reader.element(concern.node, Part::Exchange),
            Capacity::HoldsRole => reader.element(concern.node, Part::Role),
            Capacity::Stewards => reader.element(concern.node, Part::Resource),
            Capacity::Proposes | Capacity::TakesPart | Capacity::DecidesThere => {
                reader.element(concern.node, Part::Process)
            }
            _ => Vec::new(),
        }
    }

    /// Through which group or role it comes to the party.
    fn through(&self, concern: &Concern<'a>) -> Option<Rich> {
        let (because, source) = concern.through?;
        let name = self.reader.line_of(source, Key::Name)?;
        let name = self.reader.filled("named", &[("name", name)]);
        let key = if because == Because::Holder { "as-holder" } else { "as-member" };
        Some(self.reader.filled(key, &[("name", name)]))
    }

    /// The acts in whose decision the party takes part; else the procedures in which it does.
    fn decides(&self, view: &View<'_, 'a>) -> Result<Vec<Block>, CallError> {
        let deciding = [Capacity::TakesPart, Capacity::DecidesThere];
        let powers = powers::powers(view, &BTreeMap::new(), powers::Asked::default())?;
        let ids = &self.concerned.stands_for;
        let takes_part = |act: &&ActPowers| {
            let voters = act.steps.iter().flat_map(|step| &step.voters);
            let mut parties = voters.chain(std::iter::once(&act.by)).chain(&act.agreement);
            parties.any(|party| ids.contains(party.id.as_str()))
        };
        let mut rows: Vec<(&ActPowers, Vec<String>)> = Vec::new();
        let mut places: HashMap<&str, usize> = HashMap::new();
        for act in powers.acts.iter().filter(takes_part) {
            let title = act.text.as_ref().filter(|_| act.act == "other").unwrap_or(&act.title);
            let title = title.trim_end_matches('.').to_owned();
            let place = *places.entry(act.by.id.as_str()).or_insert(rows.len());
            match rows.get_mut(place) {
                Some((_, titles)) => titles.push(title),
                None => rows.push((act, vec![title])),
            }
        }
        if rows.is_empty() {
            return Ok(self.list(&deciding));
        }
        let between = self.reader.word("between-items");
        let rows = rows.into_iter().map(|(act, titles)| {
            let own = act.by.id == self.concerned.id;
            let name = act.by.name.as_deref().unwrap_or(self.reader.word("nameless"));
            let way = self.reader.view.code.index.element(&act.by.id).filter(|named| named.part == Part::Process);
            let way = way.and_then(|named| self.reader.way(named.element)).map(|way| way.plain());
            let label = match way {
                _ if own => self.reader.word("by-yourself").to_owned(),
                Some(way) => [name, self.reader.view.language.word("lists", "between"), &way].concat(),
                None => name.to_owned(),
            };
            self.reader.row(&label, vec![Block::Words(Rich::own(titles.join(between)).ended())])
        });
        let intro = Block::Words(Rich::own(self.reader.word("takes-part")));
        Ok(vec![intro, Block::Rows(rows.collect())])
    }

    /// The ways to contest, and what may follow a breach.
    fn wrong(&self) -> Vec<Block> {
        let code = self.reader.view.code;
        let all = |part: Part| -> Vec<Node<'a>> { code.each(part).filter(|node| node.is_object()).collect() };
        let mut blocks = Vec::new();
        let recourses = all(Part::Recourse);
        let recourses =
            self.reader.items(recourses.into_iter().map(|one| (one, self.reader.element(one, Part::Recourse))));
        match recourses.is_empty() {
            true => {
                let key = if code.articles().all().is_empty() { "no-recourse" } else { "no-recourse-beside-articles" };
                blocks.push(Block::Words(Rich::own(self.reader.word(key))));
            }
            false => {
                blocks.push(Block::Words(Rich::own(self.reader.word("recourses"))));
                blocks.extend(recourses);
            }
        }
        let sanctions = all(Part::Sanction).into_iter().filter(|sanction| self.can_fall_on_it(*sanction));
        let sanctions = self.reader.items(sanctions.map(|one| (one, self.reader.element(one, Part::Sanction))));
        if !sanctions.is_empty() {
            blocks.push(Block::Words(Rich::own(self.reader.word("sanctions"))));
            blocks.extend(sanctions);
        }
        blocks
    }
    fn is_named_in_a_sanction(&self) -> bool {
        self.concerned.ties.iter().any(|concern| concern.capacity == Capacity::MayBeSanctioned)
    }

    /// Whether a sanction can fall on the party: not where it says on which others.
    fn can_fall_on_it(&self, sanction: Node<'a>) -> bool {
        let mut against = sanction.list(Key::Against).filter_map(Node::as_str).peekable();
        against.peek().is_none() || against.any(|id| self.concerned.stands_for.contains(id))
    }
}
