//! Citations of an article of this text that says nothing of what it is cited for, where another one does: numbers that somebody changed,
//! and not where they are cited.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use crate::analysis::articles::Articles;
use crate::analysis::passages::Passage;
use crate::analysis::wording::scan::folded;
use crate::analysis::wording::terms::Expression;
use crate::audit::signals::{places, stands};
use crate::tree::key::Key;

/// So many words before a citation say what it is cited for.
const BEFORE: usize = 9;
/// So many words after it say whose article it is, or what of it is meant; so many before it do, with that for an article.
const AFTER: usize = 5;
const SHORTLY_BEFORE: usize = 4;

/// By which words citations are known.
pub(super) struct Words<'w> {
    /// The words for an article.
    pub(super) cited: &'w [Vec<Expression>],
    /// The matters for which articles are cited, a line of words each.
    pub(super) topics: &'w [Vec<Expression>],
    /// Words for laws and other texts, and for something else that the article names.
    pub(super) others: &'w [Vec<Expression>],
}

/// The first sentence that cites an article in vain, and the heading of that article.
pub(super) fn in_vain<'p, 'a>(
    articles: &Articles<'a>,
    passages: &'p [Passage<'a>],
    words: &Words<'_>,
) -> Vec<&'p Passage<'a>> {
    let mut by_number: HashMap<&str, Option<(usize, String)>> = HashMap::new();
    for (number, article) in articles.all().iter().enumerate() {
        // What has a figure alone is an item of an article.
        let printed = article.node.text(Key::Num).unwrap_or_default();
        if !printed.starts_with(|first: char| first.is_alphabetic() || first == '§') {
            continue;
        }
        let figures = printed.trim_matches(|sign: char| !sign.is_ascii_digit());
        if figures.bytes().all(|figure| figure.is_ascii_digit()) && !figures.is_empty() {
            // Of two with one number nobody knows which is meant.
            by_number.entry(figures).and_modify(|known| *known = None).or_insert(Some((number, called(printed))));
        }
    }
    let matter = |passage: &Passage<'a>| articles.matter(passage.article);
    let speaking: Vec<HashSet<usize>> = words
        .topics
        .iter()
        .map(|topic| passages.iter().filter(|passage| stands(passage, topic)).map(matter).collect())
        .collect();
    for passage in passages.iter().filter(|passage| !passage.is_heading) {
        for (at, word) in passage.words.iter().enumerate().skip(1) {
            let Some((cited, name)) = by_number.get(&**word).and_then(Option::as_ref) else { continue };
            let cited = *cited;
            if !is_cited(passage, at, name, words) {
                continue;
            }
            // What stands before another number is cited with that one.
            let is_number = |word: &Rc<str>| word.bytes().all(|figure| figure.is_ascii_digit());
            let other = passage.words.get(..at).and_then(|before| before.iter().rposition(is_number));
            let from = at.saturating_sub(BEFORE).max(other.unwrap_or(0));
            for (topic, speaking) in words.topics.iter().zip(&speaking) {
                let near = places(passage, topic).any(|place| (from..at).contains(&place));
                let said = speaking.contains(&articles.matter(cited)) || speaking.contains(&cited);
                let elsewhere = speaking.iter().any(|other| *other != matter(passage));
                if near && !said && elsewhere {
                    let heading = passages.iter().find(|one| one.is_heading && one.article == cited);
                    return std::iter::once(passage).chain(heading).collect();
                }
            }
        }
    }
    Vec::new()
}

/// The word before the number of an article, in small letters without accents: `article`, `art`; none after a sign §.
fn called(printed: &str) -> String {
    folded(&printed.chars().take_while(|sign| sign.is_alphabetic()).collect::<String>())
}

/// Whether a number is that of an article which a sentence cites of this very text by the name that it has here: `section 1` is not `Article 1`.
fn is_cited(passage: &Passage<'_>, at: usize, name: &str, words: &Words<'_>) -> bool {
    let before = passage.words.get(at.saturating_sub(1)..at).unwrap_or_default();
    let between = passage.place(at - 1).zip(passage.place(at)).map(|(before, word)| before.end..word.start);
    let sign = between.and_then(|between| passage.text.get(between)).is_some_and(|between| between.contains('§'));
    let same = |word: &Rc<str>| name.starts_with(&**word) || !name.is_empty() && word.starts_with(name);
    let named =
        before.iter().any(same) && words.cited.iter().flatten().any(|expression| expression.at(before).is_some());
    let sign = sign && name.is_empty();
    let around = at.saturating_sub(SHORTLY_BEFORE)..at + AFTER + 1;
    let beside = |line: &Vec<Expression>| places(passage, line).any(|place| around.contains(&place));
    (sign || named) && !words.others.iter().any(beside) && !is_of_what_is_abbreviated(passage, at)
}

/// Whether letters stand shortly after a number, all of them capitals, that name a law or another text: `§ 17 Abs. 3 GO`.
fn is_of_what_is_abbreviated(passage: &Passage<'_>, at: usize) -> bool {
    let after = (at + 1..=at + AFTER).filter_map(|word| passage.text.get(passage.place(word)?));
    after.map(|word| word.chars().filter(|letter| letter.is_uppercase()).count()).any(|capitals| capitals > 1)
}
