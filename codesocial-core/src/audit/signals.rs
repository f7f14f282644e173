//! Signals: what one sentence of an article gives away, quoted with the question that it raises. Each is a list of words in a file of its own,
//! `words/signals/<name>.txt`, of which `build.rs` gives the sections to the words of each language (`analysis/wording/named.rs`).

mod figures;
mod pointers;

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::analysis::passages::Passage;
use crate::analysis::wording::named::terms;
use crate::analysis::wording::terms::{Expression, Terms};
use crate::audit::questions::{OpenQuestion, Passage as Quoted};
use crate::audit::topics::mention;
use crate::base::line::in_line;
use crate::diagnostic::impact::Impact;
use crate::messages::{Language, capital};

/// The signals, in the order in which they are told: the name of each file, and what can happen to people.
static SIGNALS: [(&str, Impact); 30] = [
    ("demand-not-binding", Impact::Rights),
    ("open-grounds", Impact::Rights),
    ("data-consent-by-joining", Impact::Rights),
    ("silence-consents", Impact::Rights),
    ("rules-of-others", Impact::Rights),
    ("good-standing", Impact::Rights),
    ("work-owed", Impact::Rights),
    ("either-body", Impact::Decisions),
    ("rules-by-board", Impact::Decisions),
    ("unforeseen-by-board", Impact::Decisions),
    ("exceptions-granted", Impact::Decisions),
    ("great-acts-by-board", Impact::Decisions),
    ("as-it-sees-fit", Impact::Decisions),
    ("judge-of-disputes", Impact::Decisions),
    ("names-successor", Impact::Decisions),
    ("nominators-chosen", Impact::Decisions),
    ("vote-mode-by-chair", Impact::Decisions),
    ("family-votes", Impact::Decisions),
    ("blank-proxies", Impact::Decisions),
    ("quorum-of-present", Impact::Decisions),
    ("small-quorum", Impact::Decisions),
    ("two-bases", Impact::Decisions),
    ("second-call-at-once", Impact::Decisions),
    ("alone-represents", Impact::Decisions),
    ("notice-by-posting", Impact::Decisions),
    ("pay-unpaid", Impact::Duties),
    ("pointer-elsewhere", Impact::Clarity),
    ("words-and-figures", Impact::Clarity),
    ("alternative-left", Impact::Clarity),
    ("law-repealed", Impact::Clarity),
];

/// So many sentences are quoted of one signal.
const MOST_QUOTED: usize = 2;
/// So many letters of one.
const LONGEST: usize = 240;
/// So many bytes before that by which a long sentence is known are quoted with it.
const BEFORE: usize = 100;
/// A longer sentence says too much for a program to tell what in it belongs together.
const MOST_WORDS: usize = 90;
/// What stands farther than so many words from that by which a sentence is known may be said of something else.
const FARTHEST: usize = 25;

/// The questions that sentences of articles raise by themselves.
pub(super) fn open(code: &Code<'_>, language: Language) -> Vec<OpenQuestion> {
    let articles = code.articles();
    if articles.all().is_empty() || articles.are_unread() {
        return Vec::new();
    }
    let passages = code.passages();
    let Some(terms) = passages.first().and_then(|passage| terms(passage.language)) else { return Vec::new() };
    let text = Text { code, passages, terms };
    let told = SIGNALS.iter().filter_map(|&(name, impact)| {
        let first = terms.lines(&format!("{name} has")).first().map_or(&[][..], Vec::as_slice);
        let raised: Vec<Quoted> = text.raised(name).into_iter().map(|passage| text.quoted(passage, first)).collect();
        let mentioned = raised.first()?.mentioned.clone();
        let said = language.word("signals", name);
        Some(OpenQuestion { name, said, impact, mentioned: Some(mentioned), passages: Vec::new(), raised })
    });
    told.collect()
}

/// What signals are looked for in.
struct Text<'c, 'a> {
    code: &'c Code<'a>,
    passages: &'c [Passage<'a>],
    terms: &'static Terms,
}

impl<'a> Text<'_, 'a> {
    /// The sentences that a signal quotes: of each article the first, and what has to stand elsewhere beside them.
    fn raised(&self, name: &str) -> Vec<&Passage<'a>> {
        let lines = |section: &str| self.terms.lines(&format!("{name} {section}"));
        let [has, not, about, article, text] = ["has", "not", "about", "article", "text"].map(lines);
        let [not_about, with, with_not] = ["not about", "with", "with not"].map(lines);
        let articles = self.code.articles();
        let matter = |passage: &Passage<'a>| articles.matter(passage.article);
        let mut found: Vec<&Passage<'a>> = Vec::new();
        let [cited, topics] = ["cited", "topics"].map(lines);
        if !topics.is_empty() {
            return pointers::in_vain(articles, self.passages, &pointers::Words { cited, topics, others: not });
        }
        let [thousands, parts] = ["thousands", "parts"].map(lines);
        if !thousands.is_empty() {
            return figures::that_differ(self.passages, thousands, parts).into_iter().collect();
        }
        if has.is_empty() {
            return found;
        }
        let mut known = HashSet::new();
        let is_elsewhere = |passage: &Passage<'a>| self.headings(passage).any(|heading| has_any(heading, not_about));
        for passage in self.passages.iter().filter(|passage| self.says(passage, has, not) && !is_elsewhere(passage)) {
            let is_about = about.is_empty() || self.is_about(passage, about);
            let settled = || {
                self.passages
                    .iter()
                    .filter(|other| matter(other) == matter(passage))
                    .any(|other| has_any(other, article))
            };
            if is_about && !known.contains(&matter(passage)) && (article.is_empty() || !settled()) {
                known.insert(matter(passage));
                found.push(passage);
            }
            if found.len() == MOST_QUOTED {
                break;
            }
        }
        if found.is_empty() || !text.is_empty() && self.passages.iter().any(|passage| has_any(passage, text)) {
            return Vec::new();
        }
        if !with.is_empty() {
            let beside = |other: &&Passage<'a>| {
                self.says(other, with, with_not)
                    && !is_elsewhere(other)
                    && !found.iter().any(|one| std::ptr::eq(*one, *other))
            };
            let Some(other) = self.passages.iter().find(beside) else { return Vec::new() };
            found.truncate(1);
            found.push(other);
        }
        found
    }

    /// Whether a sentence, with what leads to it, has an expression of each of some lines, the first itself, and none of `not`.
    fn says(&self, passage: &Passage<'a>, has: &[Vec<Expression>], not: &[Vec<Expression>]) -> bool {
        if passage.is_heading || passage.words.len() > MOST_WORDS {
            return false;
        }
        let Some((first, others)) = has.split_first() else { return false };
        let leads: Vec<&Passage<'a>> = self.leads(passage).filter(|lead| !lead.is_heading).collect();
        let leading = |line: &Vec<Expression>| leads.iter().any(|lead| stands(lead, line));
        let near =
            |at: usize, line: &Vec<Expression>| places(passage, line).any(|place| place.abs_diff(at) <= FARTHEST);
        places(passage, first).any(|at| others.iter().all(|line| near(at, line) || leading(line)))
            && !not.iter().any(|line| stands(passage, line) || leading(line))
    }

    /// Whether a sentence, what leads to it, or a heading around it has an expression of each of some lines.
    fn is_about(&self, passage: &Passage<'a>, about: &[Vec<Expression>]) -> bool {
        about.iter().all(|line| stands(passage, line) || self.leads(passage).any(|lead| stands(lead, line)))
    }

    fn headings(&self, passage: &Passage<'a>) -> impl Iterator<Item = &Passage<'a>> {
        self.leads(passage).filter(|lead| lead.is_heading)
    }

    fn leads(&self, passage: &Passage<'a>) -> impl Iterator<Item = &Passage<'a>> {
        passage.leads.iter().filter_map(|lead| self.passages.get(*lead))
    }

    /// A sentence after what leads to it; of a long one what stands around that by which it is known.
    fn quoted(&self, passage: &Passage<'a>, first: &[Expression]) -> Quoted {
        let lead = self.leads(passage).filter(|lead| !lead.is_heading).last();
        let text = passage.text.trim();
        let known = places(passage, first).next().and_then(|at| passage.place(at)).map_or(0, |place| place.start);
        let mut starts = (0..passage.words.len()).filter_map(|word| Some(passage.place(word)?.start));
        let from = starts.find(|start| start + BEFORE >= known).unwrap_or(0);
        let said = match lead {
            _ if text.chars().count() > LONGEST && from > 0 => {
                format!("… {}", in_line(passage.text.get(from..).unwrap_or(text), LONGEST))
            }
            Some(lead) => capital(&in_line(&format!("{} {text}", lead.text.trim()), LONGEST)),
            None => capital(&in_line(text, LONGEST)),
        };
        Quoted { mentioned: mention(self.code, passage.node), said: said.trim_end_matches([';', ',', ' ']).to_owned() }
    }
}

/// The words of a sentence at which an expression of a line stands.
fn places<'p>(passage: &'p Passage<'_>, line: &'p [Expression]) -> impl Iterator<Item = usize> + 'p {
    let rest = |at: usize| passage.words.get(at..).unwrap_or_default();
    (0..passage.words.len()).filter(move |at| line.iter().any(|expression| expression.at(rest(*at)).is_some()))
}

/// Whether an expression of a line stands in a sentence.
fn stands(passage: &Passage<'_>, line: &[Expression]) -> bool {
    places(passage, line).next().is_some()
}

/// Whether an expression of any of some lines stands in a sentence.
fn has_any(passage: &Passage<'_>, lines: &[Vec<Expression>]) -> bool {
    lines.iter().any(|line| stands(passage, line))
}

/// The names of the signals, in their order.
#[cfg(test)]
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    SIGNALS.iter().map(|(name, _)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::wording::scan::folded;
    use crate::audit::phrases::LANGUAGES;

    #[test]
    fn each_signal_has_its_file_and_its_question() {
        assert!(SIGNALS.is_sorted_by_key(|(_, impact)| *impact));
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/words/signals");
        let mut files: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
            .collect();
        files.sort();
        let mut listed: Vec<&str> = names().collect();
        listed.sort_unstable();
        assert_eq!(files, listed);
        for name in listed {
            for language in Language::all() {
                assert!(language.word_if_any("signals", name).is_some_and(|said| said.ends_with('?')), "{name}");
            }
        }
    }

    #[test]
    #[allow(clippy::disallowed_methods)] // A test of files reads them.
    fn the_files_have_the_form_that_their_readme_gives() {
        let kinds = [
            "has",
            "not",
            "about",
            "not about",
            "article",
            "text",
            "with",
            "with not",
            "cited",
            "topics",
            "thousands",
            "parts",
        ];
        for name in names() {
            let path = format!("{}/words/signals/{name}.txt", env!("CARGO_MANIFEST_DIR"));
            let mut sections: Vec<String> = Vec::new();
            let text = std::fs::read_to_string(path).unwrap();
            for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
                if let Some(section) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                    let (language, kind) = section.split_once(' ').unwrap();
                    assert!(LANGUAGES.contains(&language) && kinds.contains(&kind), "{name}: {line}");
                    assert!(!sections.contains(&section.to_owned()), "{name}: {line} twice");
                    sections.push(section.to_owned());
                    continue;
                }
                assert!(!sections.is_empty(), "{name}: {line} stands in no section");
                for word in line.split([' ', '|']).map(|word| word.trim_matches([',', '*'])) {
                    let known = word == folded(word) && word.chars().all(|sign| sign.is_ascii_alphanumeric());
                    assert!(known, "{name}: {line}");
                }
            }
            let begins = |section: &String| [" has", " topics", " thousands"].iter().any(|end| section.ends_with(end));
            assert!(sections.iter().any(begins), "{name}");
        }
    }
}
