//! What was found in all documents, as every form needs it: who found what, where, how grave, and what to do.

use std::collections::{HashMap, HashSet};

use codesocial_core::compare::{ChangeReport, Effect};
use codesocial_core::report::{Counts, Related};
use codesocial_core::source::Range;
use codesocial_core::{Language, Problem, Severity};

use crate::words::{Words, fill};

/// So many hexadecimal digits of a digest are kept, as the library keeps of its fingerprints.
const DIGITS: usize = 32;

/// So many bytes of texts all items have together, whatever the number of documents: a note has room in the first half alone, what
/// makes the command fail in all of it.
const MOST: usize = 8 * 1024 * 1024;
/// What an item is around its texts.
const AROUND: usize = 256;

/// Everything that a run found.
#[derive(Debug)]
pub(crate) struct List {
    /// The language of what is said around the items.
    pub(crate) language: Language,
    /// The documents, in their order.
    pub(crate) files: Vec<Judged>,
    /// What was found, in the order of the documents and of their texts.
    pub(crate) items: Vec<Item>,
    /// The documents that were compared with those of a revision and differ.
    pub(crate) compared: Vec<Compared>,
    /// The day for which documents are judged, where one was named.
    pub(crate) at: Option<String>,
    /// How often each fingerprint was met in each file.
    met: HashMap<(String, String), usize>,
    /// How many bytes the items have.
    bytes: usize,
    /// How many items have no room, and whether the command fails by one of them.
    unlisted: (usize, bool),
    /// The documents of which some have none.
    pub(crate) cut: HashSet<String>,
}

/// A document that was judged.
#[derive(Debug, Clone)]
pub(crate) struct Judged {
    /// Its name.
    pub(crate) name: String,
    /// Whether it can be relied on; absent where it could not be read.
    pub(crate) valid: Option<bool>,
    /// How many problems there are, listed or not; absent where it could not be read.
    pub(crate) counts: Option<Counts>,
    /// The level that it reaches, where it was audited and reaches one.
    pub(crate) level: Option<u8>,
    /// Its version, where that is known.
    pub(crate) version: Option<String>,
}

/// A document that differs from the one of a revision.
#[derive(Debug, Clone)]
pub(crate) struct Compared {
    /// Its name.
    pub(crate) file: String,
    /// The revision, as it was named.
    pub(crate) base: String,
    /// Whether those who adopted the text have to adopt it again, in words.
    pub(crate) adopt_again: String,
    /// What of the changes makes the check fail, in words.
    pub(crate) not_let_through: Option<String>,
}

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A rule found something.
    Finding,
    /// Two versions differ.
    Change,
    /// A document falls short of what was asked of all, such as a level.
    Shortfall,
    /// A document could not be read.
    Unreadable,
    /// Something that has to be known of the run, such as how much is not listed.
    Remark,
}

/// Something that was found.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    /// What it is.
    pub(crate) kind: Kind,
    /// The file, by the name under which it was given.
    pub(crate) file: String,
    /// The revision of git in which that file is meant, where it is not the one at hand.
    pub(crate) revision: Option<String>,
    /// The rule that found it, or the kind of change; of anything else a name in kebab-case.
    pub(crate) rule: String,
    /// How grave it is.
    pub(crate) severity: Severity,
    /// Whether the command fails by it.
    pub(crate) fails: bool,
    /// What is wrong, in one sentence.
    pub(crate) message: String,
    /// What to do; may be empty.
    pub(crate) help: String,
    /// The value that it is about, as a JSON Pointer.
    pub(crate) pointer: Option<String>,
    /// Where that stands in the file.
    pub(crate) range: Option<Range>,
    /// The articles that state it, as one cites them.
    pub(crate) articles: Vec<String>,
    /// Other places in the same file.
    pub(crate) related: Vec<Related>,
    /// What is the same for the same finding in another run: 32 hexadecimal digits.
    pub(crate) fingerprint: String,
    /// The how-manieth of this file with that fingerprint it is, from 1.
    pub(crate) occurrence: usize,
    /// What a change does to what was promised.
    pub(crate) effect: Option<Effect>,
    /// Whom a change concerns, by name.
    pub(crate) concerned: Vec<String>,
}

impl Item {
    /// An item about a whole file.
    fn of_file(kind: Kind, file: &str, rule: &str, severity: Severity, message: String) -> Item {
        Item {
            kind,
            file: file.to_owned(),
            revision: None,
            rule: rule.to_owned(),
            severity,
            fails: severity == Severity::Error,
            message,
            help: String::new(),
            pointer: None,
            range: None,
            articles: Vec::new(),
            related: Vec::new(),
            fingerprint: digest(&[rule]),
            occurrence: 1,
            effect: None,
            concerned: Vec::new(),
        }
    }

    /// The message, behind the articles that it is about.
    pub(crate) fn said(&self, words: &Words) -> String {
        match self.articles.is_empty() {
            true => self.message.clone(),
            false => format!("{}{}{}", self.articles.join(", "), words.colon, self.message),
        }
    }

    /// The same for readers who know the text at hand alone: of another one, with the revision and the line in it.
    pub(crate) fn said_here(&self, words: &Words) -> String {
        let said = self.said(words);
        let Some(revision) = &self.revision else { return said };
        match self.range {
            Some(range) => {
                let line = fill(&words.line, &[("line", &range.start.line.to_string())]);
                format!("{said} ({revision}, {line})")
            }
            None => format!("{said} ({revision})"),
        }
    }

    /// Where it stands in the text at hand.
    pub(crate) fn range_here(&self) -> Option<Range> {
        self.range.filter(|_| self.revision.is_none())
    }

    /// How grave it is to somebody who waits for the check: what makes it fail is an error, whatever it is by itself.
    pub(crate) fn grade(&self) -> Severity {
        if self.fails { Severity::Error } else { self.severity }
    }
}

/// What stays the same of some texts: the first digits of SHA-256 over them, each behind its length.
pub(crate) fn digest(parts: &[&str]) -> String {
    let mut digits = crate::digest::digest(parts.iter().map(|part| part.as_bytes()));
    digits.truncate(DIGITS);
    digits
}

impl List {
    /// Nothing yet.
    pub(crate) fn new(language: Language) -> List {
        List {
            language,
            files: Vec::new(),
            items: Vec::new(),
            compared: Vec::new(),
            at: None,
            met: HashMap::new(),
            bytes: 0,
            unlisted: (0, false),
            cut: HashSet::new(),
        }
    }

    /// The words around the items.
    pub(crate) fn words(&self) -> &'static Words {
        Words::of(self.language)
    }

    fn push(&mut self, item: Item) {
        let bytes = self.bytes + item.file.len() + item.message.len() + item.help.len() + AROUND;
        if bytes > if item.fails { MOST } else { MOST / 2 } {
            self.unlisted = (self.unlisted.0 + 1, self.unlisted.1 || item.fails);
            self.cut.insert(item.file);
            return;
        }
        self.bytes = bytes;
        self.list(item);
    }

    /// Tells how much is not listed, once all is there.
    pub(crate) fn end(&mut self) {
        let (count, fails) = self.unlisted;
        if count > 0 {
            let message = self.words().unlisted_entries.of(self.language, count);
            let (kind, severity) =
                if fails { (Kind::Shortfall, Severity::Error) } else { (Kind::Remark, Severity::Note) };
            self.list(Item::of_file(kind, crate::config::NAME, "not-listed", severity, message));
        }
    }

    fn list(&mut self, mut item: Item) {
        let met = self.met.entry((item.file.clone(), item.fingerprint.clone())).or_default();
        *met += 1;
        item.occurrence = *met;
        self.items.push(item);
    }

    /// Adds a document and what rules found in it, of which some fail the command.
    pub(crate) fn document<'p>(
        &mut self,
        judged: Judged,
        problems: impl IntoIterator<Item = &'p Problem>,
        fails: impl Fn(Severity) -> bool,
    ) {
        for problem in problems {
            let item = finding(&judged.name, problem, fails(problem.severity));
            self.push(item);
        }
        self.files.push(judged);
    }

    /// Adds what is wrong with the way from one version to another.
    pub(crate) fn problem(&mut self, file: &str, problem: &Problem, fails: bool) {
        let item = finding(file, problem, fails);
        self.push(Item { severity: item.grade(), ..item });
    }

    /// Adds that a document does not reach the level that was asked for.
    pub(crate) fn below(&mut self, file: &str, asked: u8) {
        let message = fill(&self.words().audit.below, &[("level", &asked.to_string())]);
        self.push(Item::of_file(Kind::Shortfall, file, "level-not-reached", Severity::Error, message));
    }

    /// Adds that so many problems of a document are not listed.
    pub(crate) fn omitted(&mut self, file: &str, count: usize) {
        if count > 0 {
            let message = self.words().unlisted.of(self.language, count);
            self.push(Item::of_file(Kind::Remark, file, "not-listed", Severity::Note, message));
        }
    }

    /// Adds what is wrong, or to be known, of documents together, with what tells it from others of its name.
    pub(crate) fn together(
        &mut self,
        (file, rule, key): (&str, &str, &str),
        message: &str,
        place: Option<(&str, Range)>,
        (severity, fails): (Severity, bool),
    ) {
        let kind = if severity == Severity::Note { Kind::Remark } else { Kind::Shortfall };
        let mut item = Item { fails, ..Item::of_file(kind, file, rule, severity, message.to_owned()) };
        if !key.is_empty() {
            item.fingerprint = digest(&[rule, key]);
        }
        (item.pointer, item.range) = place.map(|(pointer, range)| (pointer.to_owned(), range)).unzip();
        self.push(item);
    }

    /// Adds something that has to be known of a document.
    pub(crate) fn note(&mut self, file: &str, rule: &str, message: &str) {
        self.push(Item::of_file(Kind::Remark, file, rule, Severity::Note, message.to_owned()));
    }

    /// Adds that a document was compared.
    pub(crate) fn compared(&mut self, compared: Compared) {
        self.compared.push(compared);
    }

    /// Adds something that has to be known of the run.
    pub(crate) fn remark(&mut self, message: &str) {
        self.push(Item::of_file(Kind::Remark, crate::config::NAME, "left-out", Severity::Note, message.to_owned()));
    }

    /// Adds a document that cannot be read.
    pub(crate) fn unreadable(&mut self, file: &str, message: &str) {
        self.push(Item::of_file(Kind::Unreadable, file, "cannot-read", Severity::Error, message.to_owned()));
        self.files.push(Judged { name: file.to_owned(), valid: None, counts: None, level: None, version: None });
    }

    /// Adds why nothing can be judged.
    pub(crate) fn unjudged(&mut self, file: &str, rule: &str, message: &str, range: Option<Range>) {
        let item = Item::of_file(Kind::Unreadable, file, rule, Severity::Error, message.to_owned());
        let fingerprint = digest(&[rule, message]);
        self.push(Item { range, fingerprint, ..item });
    }

    /// Adds a change: where it stands after, and what is gone where it stood before.
    pub(crate) fn change(&mut self, change: &ChangeReport, [before, after]: [&str; 2], fails: bool) {
        let (place, file, gone) = match (&change.after, &change.before) {
            (Some(place), _) => (Some(place), after, false),
            (None, Some(place)) => (Some(place), before, true),
            (None, None) => (None, after, false),
        };
        let (revision, file) = match file.split_once(':') {
            Some((revision, path)) if gone && !std::path::Path::new(file).exists() => (Some(revision), path),
            _ => (None, file),
        };
        let pointer = place.map(|place| place.pointer.as_str()).unwrap_or_default();
        // An element keeps its id wherever it goes; of what stands in none, the place is all there is.
        let known_by = change.element.as_deref().map_or_else(|| pointer.to_owned(), |id| format!("#{id}"));
        let key = pointer.rsplit('/').next().filter(|key| !key.bytes().all(|byte| byte.is_ascii_digit()));
        let severity = match (fails, change.effect) {
            (true, _) => Severity::Error,
            (false, Effect::Weakens | Effect::Restricts | Effect::Undecided) => Severity::Warning,
            _ => Severity::Note,
        };
        let item = Item {
            revision: revision.filter(|revision| !revision.is_empty()).map(str::to_owned),
            fails,
            pointer: Some(pointer.to_owned()),
            range: place.and_then(|place| place.range),
            fingerprint: digest(&[change.kind, &known_by, key.unwrap_or_default()]),
            effect: Some(change.effect),
            concerned: change.concerned.iter().map(|one| one.name.clone().unwrap_or_else(|| one.id.clone())).collect(),
            ..Item::of_file(Kind::Change, file, change.kind, severity, change.message.clone())
        };
        self.push(item);
    }

    /// Adds how many changes are not listed.
    pub(crate) fn changes_omitted(&mut self, file: &str, count: usize) {
        if count > 0 {
            let message = self.words().diff.omitted.of(self.language, count);
            self.push(Item::of_file(Kind::Remark, file, "not-listed", Severity::Note, message));
        }
    }
}

fn finding(file: &str, problem: &Problem, fails: bool) -> Item {
    // Of an article without a number the id is what finds it again.
    let mut articles: Vec<String> = Vec::new();
    for article in &problem.stated_in {
        let called = article.num.as_deref().unwrap_or(&article.id);
        if !articles.iter().any(|one| one == called) {
            articles.push(called.to_owned());
        }
    }
    let place = problem.pointer.as_deref().unwrap_or_default();
    Item {
        fails,
        help: problem.help.clone(),
        pointer: problem.pointer.clone(),
        range: problem.range,
        articles,
        related: problem.related.clone(),
        fingerprint: problem.fingerprint.clone().unwrap_or_else(|| digest(&[problem.rule, place])),
        ..Item::of_file(Kind::Finding, file, problem.rule, problem.severity, problem.message.clone())
    }
}

/// The word of a severity in data.
pub(crate) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        _ => "note",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_texts_share_a_digest_by_where_they_are_cut() {
        assert_ne!(digest(&["ab", "c"]), digest(&["a", "bc"]));
        assert_eq!(digest(&["a"]).len(), DIGITS);
        assert_eq!(digest(&["a"]), digest(&["a"]));
    }

    #[test]
    fn what_is_found_twice_is_counted() {
        let mut list = List::new(Language::default());
        list.below("a", 2);
        list.below("a", 2);
        list.below("b", 2);
        assert_eq!(list.items.iter().map(|item| item.occurrence).collect::<Vec<_>>(), [1, 2, 1]);
    }

    #[test]
    fn notes_leave_room_for_what_fails() {
        let mut list = List::new(Language::default());
        let message = "a".repeat(1024 * 1024);
        for (file, severity, count) in [("noted", Severity::Note, 5), ("failed", Severity::Error, 5)] {
            (0..count).for_each(|_| list.push(Item::of_file(Kind::Finding, file, "r", severity, message.clone())));
        }
        list.end();
        let of = |file: &str| list.items.iter().filter(|item| item.file == file).count();
        assert_eq!((of("noted"), of("failed")), (3, 4));
        assert_eq!(list.items.last().map(|item| (item.rule.as_str(), item.fails)), Some(("not-listed", true)));
        assert!(list.cut.contains("noted") && list.cut.contains("failed"));
    }
}
