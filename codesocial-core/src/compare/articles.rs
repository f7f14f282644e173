//! The articles of two versions of a text, paired by their headings and words before their numbers: an article that is put in renames none
//! behind it.

use std::collections::{HashMap, HashSet};

use crate::analysis::articles::Articles;
use crate::analysis::context::Code;
use crate::base::letters::lower;
use crate::base::plain_text::plain;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// Two articles are versions of one where they share so many of a hundred pairs of neighbouring words.
const SHARED: usize = 40;
/// A pair of words that stands in more articles tells nothing of any.
const COMMON: usize = 16;

/// What became of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum ArticleState {
    /// It says the same under the same number.
    Same,
    /// It says the same under another number.
    Renumbered,
    /// Its words or its heading are others.
    Changed,
    /// It stands in the version after alone.
    New,
    /// It stands in the version before alone.
    Gone,
}

/// An article before and after.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pair<'b, 'a> {
    pub(crate) state: ArticleState,
    pub(crate) before: Option<Node<'b>>,
    pub(crate) after: Option<Node<'a>>,
}

/// What is compared of an article.
struct Compared<'n> {
    node: Node<'n>,
    heading: String,
    words: Vec<String>,
    num: String,
    parent: Option<usize>,
}

/// The articles of two versions, in the order of the one after; those that are gone stand behind the one before them.
pub(crate) fn pairs<'b, 'a>(before: &Code<'b>, after: &Code<'a>) -> Vec<Pair<'b, 'a>> {
    let (old, new) = (compared(before), compared(after));
    let mut of_new: Vec<Option<usize>> = vec![None; new.len()];
    let mut taken = vec![false; old.len()];
    let mut pair = |old: usize, new: usize, of_new: &mut Vec<Option<usize>>| {
        if let (Some(place), Some(taken)) = (of_new.get_mut(new), taken.get_mut(old))
            && place.is_none()
            && !*taken
        {
            (*place, *taken) = (Some(old), true);
        }
    };
    // What says the same in whole, then what has the same heading: each in their order.
    let whole = |one: &Compared<'_>| format!("{}\n{}", one.heading, one.words.join(" "));
    let heading = |one: &Compared<'_>| one.heading.clone();
    for key in [&whole as &dyn Fn(&Compared<'_>) -> String, &heading] {
        let mut waiting: HashMap<String, Vec<usize>> = HashMap::new();
        for (number, one) in old.iter().enumerate().rev() {
            waiting.entry(key(one)).or_default().push(number);
        }
        for (number, one) in new.iter().enumerate() {
            let key = key(one);
            if key.trim().is_empty() || of_new.get(number).is_some_and(Option::is_some) {
                continue;
            }
            while let Some(candidate) = waiting.get_mut(&key).and_then(Vec::pop) {
                pair(candidate, number, &mut of_new);
                if of_new.get(number).is_some_and(Option::is_some) {
                    break;
                }
            }
        }
    }
    // Then what shares most of its words.
    let mut places: HashMap<(&str, &str), Vec<usize>> = HashMap::new();
    let paired: HashSet<usize> = of_new.iter().flatten().copied().collect();
    for (number, one) in old.iter().enumerate() {
        if !paired.contains(&number) {
            for two in neighbours(&one.words) {
                places.entry(two).or_default().push(number);
            }
        }
    }
    for (number, one) in new.iter().enumerate() {
        if of_new.get(number).is_some_and(Option::is_some) {
            continue;
        }
        let mut shared: HashMap<usize, usize> = HashMap::new();
        for two in neighbours(&one.words) {
            let with = places.get(&two).map(Vec::as_slice).unwrap_or_default();
            for candidate in with.iter().filter(|_| with.len() <= COMMON) {
                *shared.entry(*candidate).or_default() += 1;
            }
        }
        let best = shared.into_iter().max_by_key(|(candidate, count)| (*count, std::cmp::Reverse(*candidate)));
        if let Some((candidate, count)) = best {
            let longest = old.get(candidate).map_or(0, |old| old.words.len()).max(one.words.len());
            if count * 100 >= longest * SHARED {
                pair(candidate, number, &mut of_new);
            }
        }
    }
    // Last, what has the same number in the same article.
    let mut numbered: HashMap<(Option<usize>, &str), usize> = HashMap::new();
    for (number, one) in old.iter().enumerate() {
        if !one.num.is_empty() {
            numbered.entry((one.parent, one.num.as_str())).or_insert(number);
        }
    }
    for (number, one) in new.iter().enumerate() {
        let around = one.parent.map(|parent| of_new.get(parent).copied().flatten());
        let around = match around {
            Some(None) => continue,
            Some(Some(parent)) => Some(parent),
            None => None,
        };
        let no_heading = one.heading.is_empty();
        let candidate = numbered.get(&(around, one.num.as_str())).copied();
        let candidate = candidate.filter(|old_number| {
            !one.num.is_empty() && no_heading && old.get(*old_number).is_some_and(|old| old.heading.is_empty())
        });
        if let Some(candidate) = candidate {
            pair(candidate, number, &mut of_new);
        }
    }
    in_order(&old, &new, &of_new)
}

fn in_order<'b, 'a>(old: &[Compared<'b>], new: &[Compared<'a>], of_new: &[Option<usize>]) -> Vec<Pair<'b, 'a>> {
    let mut gone = vec![true; old.len()];
    for number in of_new.iter().flatten() {
        if let Some(place) = gone.get_mut(*number) {
            *place = false;
        }
    }
    let gone_from = |from: usize| {
        let behind = old.iter().enumerate().skip(from);
        let run = behind.take_while(|(number, _)| gone.get(*number).copied().unwrap_or_default());
        run.map(|(_, one)| Pair { state: ArticleState::Gone, before: Some(one.node), after: None }).collect::<Vec<_>>()
    };
    let mut pairs = gone_from(0);
    for (one, of) in new.iter().zip(of_new) {
        let before = of.and_then(|number| old.get(number));
        let state = match before {
            None => ArticleState::New,
            Some(before) if before.heading != one.heading || before.words != one.words => ArticleState::Changed,
            Some(before) if before.num != one.num => ArticleState::Renumbered,
            Some(_) => ArticleState::Same,
        };
        pairs.push(Pair { state, before: before.map(|before| before.node), after: Some(one.node) });
        if let Some(number) = of {
            pairs.extend(gone_from(number + 1));
        }
    }
    pairs
}

/// The articles of a document as they are compared: without regard to capitals, signs and blanks.
fn compared<'a>(code: &Code<'a>) -> Vec<Compared<'a>> {
    let articles = code.articles();
    let said = |node: Option<Node<'a>>| node.and_then(|node| code.authoritative(node)).unwrap_or_default();
    let all = articles.all().iter().map(|article| {
        let heading = article.node.get(Key::Heading);
        let content = Articles::texts(*article).filter(|text| Some(text.index()) != heading.map(Node::index));
        let words = content.flat_map(|text| words(said(Some(text)))).collect();
        Compared {
            node: article.node,
            heading: words_of_heading(said(heading)),
            words,
            num: plain(article.node.text(Key::Num).unwrap_or_default()),
            parent: article.parent,
        }
    });
    all.collect()
}

fn words_of_heading(text: &str) -> String {
    words(text).join(" ")
}

fn words(text: &str) -> Vec<String> {
    let parts = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    parts.map(lower).collect()
}

fn neighbours(words: &[String]) -> impl Iterator<Item = (&str, &str)> {
    words.windows(2).filter_map(|two| match two {
        [one, other] => Some((one.as_str(), other.as_str())),
        _ => None,
    })
}
