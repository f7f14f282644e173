//! Articles written as a document, in YAML.

use crate::edit::scalar::{Room, Style, yaml};
use crate::import::accept::{Element, Elements, Wording};
use crate::import::article::Article;
use crate::import::block::Added;
use crate::import::piece::Piece;
use crate::import::proposals::{Count, Facts, PartyKind, Proposal, ProposalKind};
use crate::model::document::Force;
use crate::model::field::Word as _;

/// The widest line.
const WIDTH: usize = 100;
/// By how many columns each level is indented.
const STEP: usize = 2;
/// Texts of so many characters are folded.
const FOLDED: usize = 76;

/// What a document says before its articles.
#[derive(Debug)]
pub(crate) struct Head<'h> {
    /// Remarks for those who will go on writing it.
    pub(crate) remarks: Vec<String>,
    pub(crate) standard: &'h str,
    /// Why its address is the one it is, where nobody gave one.
    pub(crate) about_id: Option<String>,
    pub(crate) id: &'h str,
    pub(crate) language: &'h str,
    pub(crate) title: &'h str,
    /// What the text says of itself.
    pub(crate) facts: &'h Facts,
    /// The id of its adoption among the events.
    pub(crate) adoption: &'h str,
}

/// A place of the document that comes from the source.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Come<'a> {
    /// The value, as a JSON Pointer.
    pub(crate) pointer: String,
    /// Where it begins in the source.
    pub(crate) at: usize,
    /// Its words.
    pub(crate) words: Option<&'a Piece>,
    /// What its words seem to say, of the content of an article.
    pub(crate) proposals: &'a [Proposal],
    /// Where it begins in the document.
    pub(crate) made: usize,
}

/// A document, and where each of its articles comes from.
#[derive(Debug)]
pub(crate) struct Written<'a> {
    pub(crate) text: String,
    pub(crate) places: Vec<Come<'a>>,
    /// Where each element begins in the document, and what says it in the source.
    pub(crate) elements: Vec<(usize, usize)>,
}

/// Writes a document. `remarks` gives what is said beside an article.
pub(crate) fn document<'a>(
    head: &Head<'_>,
    articles: &'a [Article],
    elements: &Elements<'a>,
    remarks: &dyn Fn(&Article) -> Vec<String>,
) -> Written<'a> {
    let mut page = Page { text: String::new(), places: Vec::new(), said: Vec::new(), remarks };
    for remark in &head.remarks {
        page.comment(remark, 0);
    }
    page.key(0, "codesocial", &format!("{:?}", head.standard));
    if let Some(about) = &head.about_id {
        page.comment(about, 0);
    }
    page.key(0, "id", &scalar(head.id, 0, "id"));
    page.key(0, "version", "0.1.0");
    page.key(0, "status", "draft");
    page.key(0, "language", &scalar(head.language, 0, "language"));
    page.key(0, "title", &scalar(head.title, 0, "title"));
    page.dates(head.facts);
    if !articles.is_empty() {
        page.text.push_str("articles:\n");
        page.articles(articles, STEP, "");
    }
    page.subject(head.facts, head.adoption);
    page.elements(elements);
    Written { text: page.text, places: page.places, elements: page.said }
}

struct Page<'p, 'a> {
    text: String,
    places: Vec<Come<'a>>,
    said: Vec<(usize, usize)>,
    remarks: &'p dyn Fn(&Article) -> Vec<String>,
}

impl<'a> Page<'_, 'a> {
    /// Recursion is bounded by the depth of the outline.
    fn articles(&mut self, articles: &'a [Article], indent: usize, around: &str) {
        for (number, article) in articles.iter().enumerate() {
            let pointer = format!("{around}/articles/{number}");
            for remark in (self.remarks)(article) {
                self.comment(&remark, indent);
            }
            let inner = indent + STEP;
            let made = self.text.len();
            self.places.push(Come { pointer: pointer.clone(), at: article.at, words: None, proposals: &[], made });
            self.text.push_str(&" ".repeat(indent));
            self.text.push_str(&format!("- id: {}\n", scalar(&article.id, inner, "id")));
            if let Some(num) = &article.num {
                self.key(inner, "num", &scalar(num, inner, "num"));
            }
            for (key, words) in [("heading", &article.heading), ("content", &article.content)] {
                if !words.is_unseen() {
                    let at = words.place().unwrap_or(article.at);
                    self.places.push(Come {
                        pointer: format!("{pointer}/{key}"),
                        at,
                        words: Some(words),
                        proposals: if key == "content" { &article.proposals } else { &[] },
                        made: self.text.len(),
                    });
                    let text = if key == "heading" { words.line() } else { words.text().into() };
                    if key == "content" && !article.sentences.is_empty() {
                        self.sentences(article, inner);
                    } else {
                        self.key(inner, key, &scalar(&text, inner, key));
                    }
                }
            }
            if !article.articles.is_empty() {
                self.text.push_str(&format!("{}articles:\n", " ".repeat(inner)));
                self.articles(&article.articles, inner + STEP, &pointer);
            }
        }
    }

    /// A value comes from a place of the source.
    fn comes(&mut self, pointer: &str, at: usize) {
        let made = self.text.len();
        self.places.push(Come { pointer: pointer.to_owned(), at, words: None, proposals: &[], made });
    }

    /// When this version was published, and from when it applies.
    fn dates(&mut self, facts: &Facts) {
        if let Some(issued) = facts.issued {
            self.comes("/issued", facts.place("issued"));
            self.key(0, "issued", &issued.to_string());
        }
        if let Some(from) = facts.in_force {
            self.comes("/effective", facts.place("effective"));
            self.text.push_str(&format!("effective:\n  from: {from}\n"));
        }
    }

    /// What the text says of those whose it is, and when it was adopted.
    fn subject(&mut self, facts: &Facts, adoption: &str) {
        if let Some(name) = &facts.name {
            self.comes("/subject", facts.place("name"));
            self.text.push_str("subject:\n  kind: organisation\n");
            let texts = [("name", Some(name)), ("legalForm", facts.legal_form.as_ref()), ("seat", facts.seat.as_ref())];
            for (key, text) in texts.into_iter().filter_map(|(key, text)| Some((key, text?))) {
                self.comes(&format!("/subject/{key}"), facts.place(key));
                self.key(STEP, key, &scalar(text, STEP, key));
            }
            if let Some(founded) = facts.founded {
                self.comes("/subject/founded", facts.place("founded"));
                self.key(STEP, "founded", &founded.to_string());
            }
        }
        if let Some((date, sentence)) = &facts.adopted {
            self.comes("/history", facts.place("history"));
            self.text.push_str("history:\n  events:\n");
            let title = scalar(sentence, 3 * STEP, "title");
            let fields = [("id", adoption.to_owned()), ("date", date.to_string()), ("title", title)];
            self.item(2 * STEP, fields.into_iter());
        }
    }

    /// The content of an article, sentence by sentence.
    fn sentences(&mut self, article: &Article, indent: usize) {
        self.text.push_str(&format!("{}content:\n", " ".repeat(indent)));
        for part in &article.sentences {
            let text = article.content.text().get(part.start..part.end).unwrap_or_default();
            let id = part.id.as_deref();
            let fields = id.map(|id| ("id", scalar(id, indent + 2 * STEP, "id"))).into_iter();
            let inner = indent + 2 * STEP;
            self.item(indent + STEP, fields.chain([("text", scalar(text, inner, "text"))]));
        }
    }

    /// An item of a list, with its keys.
    fn item<'f>(&mut self, indent: usize, fields: impl Iterator<Item = (&'f str, String)>) {
        for (number, (key, value)) in fields.enumerate() {
            self.text.push_str(&" ".repeat(indent));
            self.text.push_str(if number == 0 { "- " } else { "  " });
            let gap = if value.starts_with('\n') { "" } else { " " };
            self.text.push_str(&format!("{key}:{gap}{value}\n"));
        }
    }

    /// The elements that certain proposals became, in the order of the model.
    fn elements(&mut self, elements: &Elements<'_>) {
        let inner = 2 * STEP;
        let named =
            |kinds: &'static [PartyKind]| elements.parties.iter().filter(move |made| kinds.contains(&made.party.kind));
        let mut stakeholders = named(&[PartyKind::Organisation, PartyKind::Category]).peekable();
        if stakeholders.peek().is_some() {
            self.text.push_str("stakeholders:\n");
        }
        for made in stakeholders {
            let kind = if made.party.kind == PartyKind::Organisation { "organisation" } else { "category" };
            let name = scalar(&made.party.name, inner, "name");
            let fields = [("id", made.id.clone()), ("name", name), ("kind", kind.to_owned())];
            self.said.push((self.text.len(), made.at));
            self.item(STEP, fields.into_iter());
        }
        let lists: [(&str, &'static [PartyKind]); 2] = [("roles", &[PartyKind::Role]), ("bodies", &[PartyKind::Body])];
        let belonging: &'static [PartyKind] = &[PartyKind::Membership];
        let governs = lists.iter().any(|(_, kinds)| named(kinds).next().is_some())
            || named(belonging).next().is_some()
            || !elements.processes.is_empty()
            || !elements.commitments.is_empty();
        if governs {
            self.text.push_str("governance:\n");
        }
        let parties = |page: &mut Self, key: &str, kinds: &'static [PartyKind]| {
            let mut all = named(kinds).peekable();
            if all.peek().is_some() {
                page.text.push_str(&format!("  {key}:\n"));
            }
            for made in all {
                let name = scalar(&made.party.name, inner + STEP, "name");
                page.said.push((page.text.len(), made.at));
                page.item(inner, [("id", made.id.clone()), ("name", name)].into_iter());
            }
        };
        for (key, kinds) in lists {
            parties(self, key, kinds);
        }
        self.list(1, "processes", &elements.processes, process);
        parties(self, "membership", belonging);
        self.list(1, "commitments", &elements.commitments, commitment);
        self.list(0, "glossary", &elements.terms, term);
    }

    fn list<'e>(
        &mut self,
        depth: usize,
        key: &str,
        all: &'e [Element<'e>],
        fields: impl Fn(&'e Element<'e>, usize) -> Vec<(&'static str, String)>,
    ) {
        let indent = depth * STEP;
        if !all.is_empty() {
            self.text.push_str(&format!("{}{key}:\n", " ".repeat(indent)));
        }
        for element in all {
            self.said.push((self.text.len(), element.at));
            self.item(indent + STEP, fields(element, indent + 2 * STEP).into_iter());
        }
    }

    fn key(&mut self, indent: usize, key: &str, value: &str) {
        self.text.push_str(&" ".repeat(indent));
        self.text.push_str(key);
        self.text.push_str(": ");
        self.text.push_str(value);
        self.text.push('\n');
    }

    /// A comment, on as many lines as it needs. Only plain spaces part words.
    fn comment(&mut self, text: &str, indent: usize) {
        let mut line = String::new();
        let end = |page: &mut Self, line: &str| page.text.push_str(&format!("{}# {line}\n", " ".repeat(indent)));
        for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
            if !line.is_empty() && indent + 3 + line.chars().count() + word.chars().count() > WIDTH {
                end(self, &line);
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            // What ends a line for YAML would end the comment.
            line.extend(crate::base::visible::visible_line(word));
        }
        if !line.is_empty() {
            end(self, &line);
        }
    }
}

/// A text as a value of a key at that indentation.
fn scalar(text: &str, indent: usize, key: &str) -> String {
    let room = Room { column: indent + STEP, width: WIDTH, bracketed: false, line_end: "\n" };
    let long = indent + key.len() + text.chars().count() > FOLDED;
    yaml(text, if long { Style::Folded } else { Style::Plain }, room)
}

/// The numbers that were added, in a row, for a remark.
pub(crate) fn listed(added: &[Added], most: usize) -> String {
    let mut nums: Vec<&str> = added.iter().take(most).map(|added| added.num.as_str()).collect();
    if added.len() > most {
        nums.push("…");
    }
    nums.join(", ")
}

/// What a commitment says.
fn commitment(element: &Element<'_>, indent: usize) -> Vec<(&'static str, String)> {
    let force = element.proposal.force.unwrap_or(Force::Must).word();
    let mut fields = vec![
        ("id", element.id.clone()),
        ("text", wording(&element.wording, indent, "text")),
        ("force", force.to_owned()),
    ];
    fields.extend(element.by.as_ref().map(|by| ("by", format!("[{by}]"))));
    fields.extend(element.toward.as_ref().map(|toward| ("toward", format!("[{toward}]"))));
    if element.proposal.kind == ProposalKind::Duty {
        let details = element.proposal.details.as_deref();
        fields.extend(details.and_then(|details| Some(("due", details.within.clone()?))));
        fields.extend(details.and_then(|details| Some(("every", details.every.clone()?))));
    }
    fields.push(("statedIn", format!("[{}]", element.stated_in)));
    fields
}

/// What a decision process says.
fn process(element: &Element<'_>, indent: usize) -> Vec<(&'static str, String)> {
    let none = Count::default();
    let count = element.proposal.count.as_deref().unwrap_or(&none);
    let line = |key: &str, value: &str| format!("\n{}{key}: {value}", " ".repeat(indent + STEP));
    let share = count.share.as_deref();
    let method = match (count.method, share) {
        (Some("majority"), Some(share)) if share != MAJORITY => "supermajority",
        (Some(method), _) => method,
        (None, _) => "other",
    };
    let mut fields = vec![("id", element.id.clone()), ("name", scalar(&element.name, indent, "name"))];
    fields.push(("method", method.to_owned()));
    fields.extend(element.by.as_ref().map(|by| ("participants", format!("[{by}]"))));
    let beside = element.quorum.as_ref();
    let quorum = beside.and_then(|(quorum, _)| quorum.count.as_deref()).unwrap_or(count);
    if let Some(share) = quorum.quorum.as_deref() {
        let value = match share {
            "none" => "none".to_owned(),
            share => {
                let share = line("value", share.trim_start_matches(MORE_THAN));
                quorum.quorum_base.map_or_else(|| share.clone(), |base| format!("{share}{}", line("base", base)))
            }
        };
        fields.push(("quorum", value));
    }
    let mut threshold = match share {
        Some("all") if count.base.is_some() || count.minus.is_some() => line("atLeast", "1"),
        Some("all") | None => String::new(),
        Some(share) => {
            share.strip_prefix(MORE_THAN).map_or_else(|| line("atLeast", share), |share| line("over", share))
        }
    };
    if !threshold.is_empty() {
        threshold.extend(count.base.map(|base| line("base", base)));
        threshold.extend(count.minus.map(|minus| line("minus", &minus.to_string())));
        fields.push(("threshold", threshold));
    }
    let tie = element.tie.as_ref();
    let tied = tie.and_then(|(tie, _)| tie.count.as_deref()).unwrap_or(count);
    fields.extend(tied.tie.map(|tie| ("tie", tie.to_owned())));
    fields.push(("text", wording(&element.wording, indent, "text")));
    let mut stated_in = vec![element.stated_in.as_str()];
    for (_, other) in [beside, tie].into_iter().flatten() {
        if !stated_in.contains(&other.as_str()) {
            stated_in.push(other);
        }
    }
    fields.push(("statedIn", format!("[{}]", stated_in.join(", "))));
    fields
}

/// What stands before a share that is to be passed.
const MORE_THAN: &str = "more than ";
/// The share of a majority that says no other.
const MAJORITY: &str = "more than 1/2";

/// What a term says.
fn term(element: &Element<'_>, indent: usize) -> Vec<(&'static str, String)> {
    vec![
        ("id", element.id.clone()),
        ("term", scalar(&element.name, indent, "term")),
        ("definition", wording(&element.wording, indent, "definition")),
        ("statedIn", format!("[{}]", element.stated_in)),
    ]
}

/// The words of an element: those of an article or a sentence, or some of them.
fn wording(wording: &Wording, indent: usize, key: &str) -> String {
    match wording {
        Wording::From(id) => format!("{{ fromArticle: {id} }}"),
        Wording::Quoted(text) => scalar(text, indent, key),
    }
}
