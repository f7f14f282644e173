//! The elements that certain proposals become: commitments, decision processes and terms, and the parties that they name.

use std::collections::{HashMap, HashSet};

use crate::import::article::Article;
use crate::import::identity::{Names, slug};
use crate::import::proposals::{Certainty, Party, PartyKind, Proposal, ProposalKind};

/// A name made of the first words has at most so many.
const FIRST_WORDS: usize = 8;
/// The id of an element is made of so many words.
const ID_WORDS: usize = 5;

/// Where the words of an element stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Wording {
    /// They are those of an article or of a sentence with this id.
    From(String),
    /// They are some of those of an article.
    Quoted(String),
}

/// What an element is made of.
#[derive(Debug, Clone)]
pub(crate) struct Element<'a> {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) wording: Wording,
    /// The article or the sentence that says it.
    pub(crate) stated_in: String,
    /// Where that stands in the source.
    pub(crate) at: usize,
    /// The ids of those who owe it or decide.
    pub(crate) by: Option<String>,
    pub(crate) toward: Option<String>,
    pub(crate) proposal: &'a Proposal,
    /// Of a decision process, the proposal with its quorum, and what says it.
    pub(crate) quorum: Option<(&'a Proposal, String)>,
    /// Of a decision process, the proposal that says what happens in a tie, and what says it.
    pub(crate) tie: Option<(&'a Proposal, String)>,
}

/// A party that elements name.
#[derive(Debug, Clone)]
pub(crate) struct Made {
    pub(crate) id: String,
    pub(crate) party: Party,
    /// Where the first sentence that names it stands in the source.
    pub(crate) at: usize,
}

/// What certain proposals become.
#[derive(Debug, Default)]
pub(crate) struct Elements<'a> {
    pub(crate) parties: Vec<Made>,
    pub(crate) commitments: Vec<Element<'a>>,
    pub(crate) processes: Vec<Element<'a>>,
    pub(crate) terms: Vec<Element<'a>>,
}

/// Takes the certain proposals of articles as elements, and marks them as taken. The articles that say several things get sentences with
/// ids, so that each element cites its own.
pub(crate) fn accept(articles: &mut [Article], names: &mut Names) {
    accept_within(articles, false, names);
}

/// `beside`: whether the articles stand in one other, so that the quorum of one is that of the vote in another.
fn accept_within(articles: &mut [Article], beside: bool, names: &mut Names) {
    let votes = |article: &Article| article.proposals.iter().any(|one| is_acceptable(one) && counts_votes(one));
    let mut voted = beside && articles.iter().any(votes);
    for article in articles {
        if !beside {
            voted = votes(article);
        }
        let taken: Vec<usize> = (0..article.proposals.len())
            .filter(|at| {
                article.proposals.get(*at).is_some_and(|one| {
                    is_acceptable(one) && (one.kind != ProposalKind::Vote || counts_votes(one) || voted)
                })
            })
            .collect();
        let content = article.content.text();
        let whole = |one: &Proposal| one.at == 0 && one.sentence.len() == content.len();
        let several = taken.iter().any(|at| article.proposals.get(*at).is_some_and(|one| !whole(one)));
        if several && let Some(mut parts) = parts(content, &article.proposals, &taken) {
            for (number, part) in parts.iter_mut().enumerate().filter(|(_, part)| part.cited) {
                part.id = Some(names.free(format!("{}-s{}", article.id, number + 1)));
            }
            article.sentences = parts;
        }
        for at in taken {
            if let Some(one) = article.proposals.get_mut(at) {
                one.accepted = true;
            }
        }
        accept_within(&mut article.articles, true, names);
    }
}

/// A sentence of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// Where it stands in the words of the article.
    pub(crate) start: usize,
    pub(crate) end: usize,
    cited: bool,
    pub(crate) id: Option<String>,
}

/// Whether a proposal is sure enough and says enough to become an element.
fn is_acceptable(one: &Proposal) -> bool {
    if one.certainty != Certainty::Certain {
        return false;
    }
    match one.kind {
        ProposalKind::Duty | ProposalKind::Prohibition | ProposalKind::Permission => one.party.is_some(),
        ProposalKind::Definition => one.term.is_some(),
        ProposalKind::Vote => true,
    }
}

/// Whether a proposal says how votes are counted, and not only how many must be there.
fn counts_votes(one: &Proposal) -> bool {
    one.kind == ProposalKind::Vote && one.method().is_some()
}

/// The content of an article in sentences, where one blank parts each from the next; none else, since that is how they are read.
fn parts(content: &str, proposals: &[Proposal], taken: &[usize]) -> Option<Vec<Part>> {
    let mut cuts: Vec<usize> = vec![0, content.len()];
    for one in taken.iter().filter_map(|at| proposals.get(*at)) {
        cuts.push(one.at);
        let end = one.at + one.sentence.len();
        cuts.push(if end < content.len() { end + 1 } else { end });
    }
    cuts.sort_unstable();
    cuts.dedup();
    let is_cited = |start: usize| taken.iter().filter_map(|at| proposals.get(*at)).any(|one| one.at == start);
    let mut parts = Vec::new();
    for pair in cuts.windows(2) {
        let &[start, next] = pair else { continue };
        let end = if next == content.len() { next } else { next - 1 };
        let parted = next == content.len() || content.get(end..next) == Some(" ");
        let clean = content.get(start..end).is_some_and(|part| !part.is_empty() && part.trim() == part);
        if !parted || !clean {
            return None;
        }
        parts.push(Part { start, end, cited: is_cited(start), id: None });
    }
    (parts.len() > 1).then_some(parts)
}

/// The elements that the proposals which were taken become.
pub(crate) fn elements<'a>(articles: &'a [Article], names: &mut Names) -> Elements<'a> {
    let mut made = Elements::default();
    let (mut parties, mut known) = (HashMap::new(), HashSet::new());
    let mut open: Vec<(&'a Article, Option<&'a Article>)> =
        articles.iter().rev().map(|article| (article, None)).collect();
    // Of each article: the processes that were made of it, for the quorum that stands beside.
    let mut beside: HashMap<usize, Vec<usize>> = HashMap::new();
    let mut quorums: Vec<(usize, &'a Proposal, String)> = Vec::new();
    while let Some((article, around)) = open.pop() {
        let place = std::ptr::from_ref(around.unwrap_or(article)) as usize;
        for one in article.proposals.iter().filter(|one| one.accepted) {
            if one.kind == ProposalKind::Vote && one.method().is_none() {
                quorums.push((place, one, wording(article, one).1));
                continue;
            }
            let (wording, stated_in) = wording(article, one);
            let at = article.content.source_of(one.at).unwrap_or(article.at);
            let mut party = |party: &Party| made.party(party, at, &mut parties, names);
            let by = one.party.as_ref().map(&mut party);
            let toward = one.toward.as_ref().map(|(_, toward)| party(toward));
            let name = name(article, around, one, &known);
            if one.kind == ProposalKind::Vote {
                known.insert(name.clone());
            }
            let from = match one.kind {
                ProposalKind::Vote | ProposalKind::Definition => &name,
                _ => &one.sentence,
            };
            let id = names.free(short(from, &article.id));
            let element =
                Element { id, name, wording, stated_in, at, by, toward, proposal: one, quorum: None, tie: None };
            match one.kind {
                ProposalKind::Vote => {
                    beside.entry(place).or_default().push(made.processes.len());
                    made.processes.push(element);
                }
                ProposalKind::Definition => made.terms.push(element),
                _ => made.commitments.push(element),
            }
        }
        open.extend(article.articles.iter().rev().map(|within| (within, Some(article))));
    }
    for (place, quorum, stated_in) in quorums {
        let beside = beside.get(&place).map(Vec::as_slice).unwrap_or_default();
        // A vote needs a quorum sooner than agreement does.
        let is_vote =
            |at: &&usize| made.processes.get(**at).is_some_and(|process| process.proposal.method() == Some("majority"));
        let chosen = beside.iter().find(is_vote).or_else(|| beside.first()).copied();
        let Some(process) = chosen.and_then(|at| made.processes.get_mut(at)) else { continue };
        let is_tie = quorum.count.as_deref().is_some_and(|count| count.quorum.is_none());
        let place = if is_tie { &mut process.tie } else { &mut process.quorum };
        place.get_or_insert((quorum, stated_in));
    }
    made
}

impl Elements<'_> {
    /// The id of a party, which is made where it is named first.
    fn party(
        &mut self,
        party: &Party,
        at: usize,
        known: &mut HashMap<(PartyKind, String), String>,
        names: &mut Names,
    ) -> String {
        known
            .entry((party.kind, party.key.clone()))
            .or_insert_with(|| {
                let id = names.free(short(&party.name, "x"));
                self.parties.push(Made { id: id.clone(), party: party.clone(), at });
                id
            })
            .clone()
    }
}

/// Where the words of a proposal stand, and what says it.
fn wording(article: &Article, one: &Proposal) -> (Wording, String) {
    let sentence = article.sentences.iter().find(|part| part.start == one.at).and_then(|part| part.id.as_ref());
    match sentence {
        Some(id) => (Wording::From(id.clone()), id.clone()),
        None if one.at == 0 && one.sentence.len() == article.content.text().len() => {
            (Wording::From(article.id.clone()), article.id.clone())
        }
        None => (Wording::Quoted(one.sentence.clone()), article.id.clone()),
    }
}

/// What an element is called: the term, or what is decided, or the heading above it, else its first words. Of several votes each has
/// another name, as far as the text has one.
fn name(article: &Article, around: Option<&Article>, one: &Proposal, known: &HashSet<String>) -> String {
    if let Some(term) = &one.term {
        return term.clone();
    }
    let act = one.count.as_deref().and_then(|count| count.act.clone());
    let headings = [Some(article), around].into_iter().flatten();
    let heading = headings.map(|article| article.heading.line()).find(|heading| !heading.is_empty());
    let heading = heading.map(|heading| heading.trim_end_matches(['.', ':', ' ']).to_owned());
    let body = one.party.as_ref().filter(|_| one.kind == ProposalKind::Vote).map(|party| party.name.clone());
    let free = |name: &String| !known.contains(name);
    let names = [act, heading, body];
    let named = names.iter().flatten().find(|name| free(name)).cloned();
    named.unwrap_or_else(|| {
        let numbered = names.iter().flatten().next().zip(article.num.as_ref());
        numbered.map_or_else(|| first_words(&one.sentence, FIRST_WORDS), |(name, num)| format!("{name} ({num})"))
    })
}

fn first_words(text: &str, most: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().take(most).collect();
    words.join(" ").trim_end_matches([',', ';', ':']).to_owned()
}

/// An id made of some words, else of that of the article.
fn short(text: &str, article: &str) -> String {
    let slug = slug(&first_words(text, ID_WORDS));
    if slug.is_empty() { format!("{article}-1") } else { slug }
}
