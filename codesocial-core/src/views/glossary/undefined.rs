//! What a text treats as a term and does not define: acronyms, words that it writes with a capital in the middle of
//! sentences and elsewhere without, words that it sets in quotation marks again and again.

use crate::base::unicode::composed;
use crate::tree::key::Key;
use std::collections::{BTreeMap, HashSet};

use serde::Serialize;

use crate::analysis::texts::Written;
use crate::analysis::wording::scan::{Spoken, folded, spoken};
use crate::base::language_tag::primary;
use crate::base::sort;
use crate::model::part::Part;
use crate::tree::node::Node;
use crate::views::View;
use crate::views::glossary::endings::stem;
use crate::views::glossary::forms::{Forms, acronym, without_articles};
#[cfg(test)]
use crate::views::glossary::introduced;
use crate::views::glossary::uses::Places;

/// How a text shows that it takes an expression for a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum TermSign {
    /// It is an acronym.
    Acronym,
    /// It is written with a capital in the middle of sentences, and elsewhere without.
    Capitals,
    /// It is set in quotation marks more than once.
    Quotes,
}

/// Acronyms that everybody takes for words.
const COMMON: [&str; 46] = [
    "AGPL", "API", "BSD", "BY", "CC", "CC0", "CHF", "CSV", "EN", "EU", "EUR", "GBP", "FAQ", "FR", "GDPR", "GPL", "HT",
    "HTML", "HTTP", "HTTPS", "ID", "ISO", "JSON", "MIT", "NB", "NC", "ND", "OK", "ONU", "PDF", "PS", "RGPD", "SA",
    "SMS", "TTC", "TVA", "UE", "UK", "UN", "URL", "USA", "USD", "VAT", "WWW", "XML", "YAML",
];
/// Words that usage writes with a capital; and what a text calls itself and the collective.
const USUAL: [&str; 39] = [
    "etat",
    "etats",
    "terre",
    "internet",
    "web",
    "eglise",
    "republique",
    "europe",
    "state",
    "earth",
    "france",
    "nation",
    "asociacion",
    "association",
    "bylaws",
    "charte",
    "charter",
    "club",
    "cooperativa",
    "cooperative",
    "estatutos",
    "federacion",
    "federation",
    "fondation",
    "foundation",
    "fundacion",
    "organisation",
    "organization",
    "reglamento",
    "reglement",
    "rules",
    "sociedad",
    "societe",
    "society",
    "statut",
    "statutes",
    "statuts",
    "syndicat",
    "union",
];
/// Words before a name in capitals: of a person, `Madame Sarah DIGET`.
const TITLES: [&str; 22] = [
    "docteur",
    "don",
    "dona",
    "dr",
    "frau",
    "herr",
    "m",
    "madame",
    "maitre",
    "me",
    "miss",
    "mlle",
    "mme",
    "monsieur",
    "mr",
    "mrs",
    "ms",
    "prof",
    "professeur",
    "senor",
    "senora",
    "sr",
];
/// Words that may stand between the words of a name whose first letters are an acronym.
const LITTLE: [&str; 26] = [
    "and", "au", "aux", "d", "de", "del", "der", "des", "die", "du", "e", "en", "et", "for", "fur", "l", "la", "las",
    "le", "les", "los", "of", "para", "pour", "the", "und",
];
/// A word that joins two with capitals to one name, where it is short: `Conseil d’Administration`, `Code of Conduct`.
const JOINING: [&str; 2] = ["d", "of"];
/// The first letters of names are an acronym of at most so many.
const LONGEST_ACRONYM: usize = 6;
/// A heading that speaks of an expression has it in at most so many words.
const LONGEST_OF_HEADING: usize = 6;
/// The lists, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    serde_json::json!({
        "acronyms": COMMON.as_slice(), "capitals": USUAL.as_slice(), "titles": TITLES, "little": LITTLE, "joining": JOINING,
        "introducing": introduced::published(),
    })
}

/// The parts whose names say what they are.
const NAMED: [Part; 11] = [
    Part::Stakeholder,
    Part::Role,
    Part::Membership,
    Part::Process,
    Part::Recourse,
    Part::Resource,
    Part::Indicator,
    Part::Model,
    Part::Subject,
    Part::Link,
    Part::Contributor,
];
/// A longer expression in quotation marks is a quotation.
const LONGEST: usize = 3;
/// An expression that stands in fewer texts may be anything.
const FEWEST: usize = 2;

/// An expression that the text takes for a term, and does not define.
pub(super) struct Undefined<'a> {
    pub(super) sign: TermSign,
    pub(super) text: String,
    pub(super) places: Places<'a>,
}

/// Looks at the texts of a document one by one.
pub(super) struct Search<'a> {
    /// The names that the document gives, and their words.
    names: Forms,
    words: HashSet<String>,
    /// By what they are and how they are compared.
    found: BTreeMap<(TermSign, String), Undefined<'a>>,
    /// Acronyms whose words stand beside them.
    explained: HashSet<String>,
    /// The first letters of names whose words have capitals, as an acronym would have them.
    initials: HashSet<String>,
    /// The words of headings and of the title, so many in a row as an expression may have.
    headed: HashSet<String>,
    /// Words that stand somewhere in small letters.
    small: HashSet<String>,
}

impl<'a> Search<'a> {
    pub(super) fn new(view: &View<'_, 'a>) -> Self {
        let mut search = Search {
            names: Forms::default(),
            words: HashSet::new(),
            found: BTreeMap::new(),
            explained: HashSet::new(),
            initials: HashSet::new(),
            headed: HashSet::new(),
            small: HashSet::new(),
        };
        let language = view.code.language().unwrap_or_default();
        for part in NAMED {
            for element in view.code.each(part) {
                [Key::Name, Key::Title]
                    .into_iter()
                    .filter_map(|key| element.get(key))
                    .for_each(|name| search.know(name, language));
                element.list(Key::AlsoKnownAs).for_each(|name| search.know(name, language));
            }
        }
        view.code.root.get(Key::Title).into_iter().for_each(|title| {
            search.know(title, language);
            Written::all(title, language).for_each(|written| search.head(written.text, written.language));
        });
        let headings = view.code.each(Part::Article).filter_map(|article| article.get(Key::Heading));
        headings.for_each(|heading| {
            Written::all(heading, language).for_each(|written| search.head(written.text, written.language));
        });
        search
    }

    fn know(&mut self, name: Node<'_>, language: &str) {
        for written in Written::all(name, language) {
            let language = primary(written.language);
            self.names.add(written.text, &language, 0);
            self.words.extend(spoken(written.text).iter().map(|word| compared(word, &language)));
        }
    }

    /// Takes note of a heading: its article says what the words in it are.
    fn head(&mut self, text: &str, language: &str) {
        let language = primary(language);
        let stems: Vec<String> = spoken(text).iter().map(|word| compared(word, &language)).collect();
        for length in 1..=LONGEST_OF_HEADING {
            self.headed.extend(stems.windows(length).map(|words| words.join(" ")));
        }
    }

    /// Looks at a text; `defined` says which of its words belong to a term of the glossary.
    pub(super) fn look(&mut self, text: Node<'a>, written: &Written<'a>, words: &[Spoken<'_>], defined: &[bool]) {
        let language = primary(written.language);
        let mut free: Vec<bool> = defined.iter().map(|defined| !defined).collect();
        for hit in self.names.found(written.text, words, &language) {
            free.iter_mut().take(hit.last + 1).skip(hit.first).for_each(|free| *free = false);
        }
        let is_free = |at: usize| free.get(at).copied().unwrap_or_default();
        let is_heading = text.key().and_then(Node::as_str) == Some("heading");
        self.spell(words);
        if !(is_heading && words.len() == 1) {
            self.acronyms(text, written.text, words, is_free);
        }
        self.quotations(text, written.text, words, &language, is_free);
        // In German every noun has a capital; and so has many a name.
        let is_name = matches!(text.key().and_then(Node::as_str), Some("name" | "title" | "term"));
        if language != "de" && !is_name {
            self.capitals(text, written.text, words, &language, is_free);
        }
    }

    fn acronyms(&mut self, text: Node<'a>, said: &str, words: &[Spoken<'_>], is_free: impl Fn(usize) -> bool) {
        let shouted = |word: &&Spoken<'_>| word.word.len() > 1 && !word.word.chars().any(char::is_lowercase);
        let capitals = words.iter().filter(shouted).count();
        if words.len() > 1 && capitals * 2 > words.len() {
            // Somebody shouts.
            return;
        }
        for (at, word) in words.iter().enumerate().filter(|(at, _)| is_free(*at)) {
            let Some(short) = acronym(word.word) else { continue };
            let roman = short.chars().all(|sign| "IVXLCDM".contains(sign));
            let before = said.get(..word.start).unwrap_or_default();
            let after = said.get(word.end..).unwrap_or_default();
            let joins = |sign: char| matches!(sign, '-' | '/' | '_' | '@' | '.' | '=' | '‑' | '#') || sign.is_numeric();
            // `BY-SA`, `/ABC/`: a piece of something else. A full stop ends a sentence too.
            let pieced = before.ends_with(joins) || after.starts_with(|sign: char| joins(sign) && sign != '.');
            if roman || pieced || COMMON.contains(&short) || is_of_name(words, at) {
                continue;
            }
            let (before, after) = (before.trim_end(), after.trim_start());
            let enough = |side: &str| spoken(side).len() >= 2 && spells(side, short);
            let inside = after.strip_prefix('(').map(begins).and_then(|rest| rest.split_once(')'));
            let in_brackets = before.ends_with('(') && at >= 2 && after.starts_with(')');
            if in_brackets || inside.is_some_and(|(long, _)| enough(long)) {
                self.explained.insert(short.to_owned());
            }
            self.note(TermSign::Acronym, short.to_owned(), short, text);
        }
    }

    /// Takes note of the first letters of words with capitals that follow one another, with little words between them.
    fn spell(&mut self, words: &[Spoken<'_>]) {
        let mut letters = String::new();
        for word in words {
            let first = word.word.chars().next().filter(|first| first.is_uppercase());
            if word.begins || first.is_none() && !LITTLE.contains(&folded(word.word).as_str()) {
                letters.clear();
            }
            letters.extend(first.map(|first| folded(&first.to_string()).to_ascii_uppercase()));
            let from = |length: usize| letters.char_indices().rev().nth(length - 1).map(|(at, _)| at);
            let ends = (2..=LONGEST_ACRONYM).filter_map(from).filter_map(|at| letters.get(at..)).map(str::to_owned);
            self.initials.extend(ends);
        }
    }

    fn quotations(
        &mut self,
        text: Node<'a>,
        said: &str,
        words: &[Spoken<'_>],
        language: &str,
        is_free: impl Fn(usize) -> bool,
    ) {
        let mut at = 0;
        while at < words.len() {
            let run = words.iter().skip(at).take_while(|word| word.mentioned).count();
            let quoted = words.get(at..at + run).unwrap_or_default();
            if let (Some(first), Some(last)) = (quoted.first(), quoted.last())
                && run <= LONGEST
                && (at..at + run).any(&is_free)
            {
                let opens = said.get(..first.start).unwrap_or_default().trim_end().ends_with(['«', '“', '„', '"']);
                let closes = said.get(last.end..).unwrap_or_default().trim_start().starts_with(['»', '”', '“', '"']);
                if opens && closes {
                    let key: Vec<String> = quoted.iter().map(|word| compared(word, language)).collect();
                    let text_of_it = said.get(first.start..last.end).unwrap_or_default();
                    self.note(TermSign::Quotes, key.join(" "), text_of_it, text);
                }
            }
            at += run.max(1);
        }
    }

    fn capitals(
        &mut self,
        text: Node<'a>,
        said: &str,
        words: &[Spoken<'_>],
        language: &str,
        is_free: impl Fn(usize) -> bool,
    ) {
        let mut at = 0;
        while at < words.len() {
            let run = words.iter().skip(at).enumerate();
            let run = run.take_while(|(number, word)| capital(word) && (*number == 0 || !word.begins)).count();
            let run = with_joined(words, at, run);
            for word in words.iter().skip(at).take(run.max(1)).filter(|word| !capital(word)) {
                self.small.insert(compared(word, language));
            }
            let capitals = words.get(at..at + run).unwrap_or_default();
            // The first word of a sentence has a capital in any case.
            let begins = capitals.first().is_some_and(|first| first.begins);
            let usual = |word: &Spoken<'_>| {
                USUAL.contains(&folded(word.word).as_str()) || self.words.contains(&compared(word, language))
            };
            if let (Some(first), Some(last)) = (capitals.first(), capitals.last())
                && !begins
                && (at..at + run).all(&is_free)
                && !capitals.iter().any(usual)
                && without_articles(said.get(first.start..last.end).unwrap_or_default()).len() > 1
                && !capitals.iter().all(|word| LITTLE.contains(&folded(word.word).as_str()))
            {
                let key: Vec<String> = capitals.iter().map(|word| compared(word, language)).collect();
                let text_of_it = said.get(first.start..last.end).unwrap_or_default();
                self.note(TermSign::Capitals, key.join(" "), text_of_it, text);
            }
            at += run.max(1);
        }
    }

    fn note(&mut self, sign: TermSign, key: String, said: &str, text: Node<'a>) {
        let entry = self.found.entry((sign, key));
        let entry = entry.or_insert_with(|| Undefined { sign, text: said.to_owned(), places: Places::default() });
        entry.places.add(text);
    }

    /// What remains: acronyms that nothing explains, and other expressions that stand in several texts.
    pub(super) fn finish(self) -> Vec<Undefined<'a>> {
        let Search { found, explained, initials, headed, small, .. } = self;
        let undefined = found.into_iter().filter(|((sign, key), one)| match sign {
            TermSign::Acronym => !explained.contains(key) && !initials.contains(key),
            // What stands in a heading is what its article is about.
            _ if headed.contains(key) || one.places.count < FEWEST => false,
            TermSign::Capitals => {
                let mut words = key.split(' ').filter(|word| !JOINING.contains(word));
                words.all(|word| small.contains(word))
            }
            TermSign::Quotes => true,
        });
        let mut undefined: Vec<Undefined<'a>> = undefined.map(|(_, one)| one).collect();
        sort::by(&mut undefined, |one, other| one.places.first().cmp(&other.places.first()));
        undefined
    }
}

/// Whether the letters of an acronym stand in some words in their order, the first at the beginning of a word.
fn spells(words: &str, short: &str) -> bool {
    let words = folded(begins(words));
    let short = folded(short);
    let mut letters = short.chars();
    let Some(first) = letters.next() else { return false };
    let start = words.char_indices().find(|(at, letter)| {
        *letter == first && !words.get(..*at).is_some_and(|before| before.ends_with(char::is_alphanumeric))
    });
    let Some(mut rest) = start.and_then(|(at, _)| words.get(at + first.len_utf8()..)) else { return false };
    letters.all(|letter| rest.split_once(letter).map(|(_, behind)| rest = behind).is_some())
}

/// Whether capitals are those of a name: behind a title (`Madame Sarah DIGET`) or a postcode.
fn is_of_name(words: &[Spoken<'_>], at: usize) -> bool {
    let before = |count: usize| at.checked_sub(count).and_then(|at| words.get(at));
    let postcode =
        before(1).is_some_and(|word| word.word.len() >= 4 && word.word.bytes().all(|byte| byte.is_ascii_digit()));
    let title = |word: &Spoken<'_>| TITLES.contains(&folded(word.word).as_str());
    postcode || before(1).is_some_and(title) || before(2).is_some_and(title) && before(1).is_some_and(capital)
}

/// How long a run of words with capitals is with those that a joining word leads on to.
fn with_joined(words: &[Spoken<'_>], at: usize, mut run: usize) -> usize {
    while run > 0
        && let (Some(little), Some(next)) = (words.get(at + run), words.get(at + run + 1))
        && JOINING.contains(&folded(little.word).as_str())
        && capital(next)
        && !little.begins
        && !next.begins
    {
        let behind = words.iter().skip(at + run + 1).take_while(|word| capital(word) && !word.begins);
        run += 1 + behind.count();
    }
    run
}

fn compared(word: &Spoken<'_>, language: &str) -> String {
    stem(word.word, language)
}

/// Whether a word begins with a capital and goes on in small letters.
fn capital(word: &Spoken<'_>) -> bool {
    let word = composed(word.word);
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

/// The beginning of a text: what explains an acronym is no longer.
fn begins(text: &str) -> &str {
    const LONGEST: usize = 200;
    let end = text.char_indices().nth(LONGEST).map_or(text.len(), |(end, _)| end);
    text.get(..end).unwrap_or(text)
}
