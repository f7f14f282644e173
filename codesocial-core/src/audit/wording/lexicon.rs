//! Expressions that bind no one, of one language: read from `words/<language>.txt`, whose form `words/README.md` gives.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::scan::{Words, folded, sum};

/// The kinds of expressions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum List {
    /// Verbs by which one promises to try.
    Trying,
    /// Words that take back what a verb promises.
    Softener,
    /// Times that nobody can count.
    Time,
    /// Words that call for a judge.
    Standard,
    /// Words that say who judges: then a word that calls for a judge is answered.
    Judge,
    /// Nothing of all this, though a shorter expression in it would be.
    Plain,
}

/// An expression that a text has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hit<'t> {
    /// What kind of expression it is.
    pub(crate) list: List,
    /// Which one, the same for all its forms.
    pub(crate) expression: u16,
    /// As the text writes it.
    pub(crate) said: &'t str,
}

/// A word of the lexicon, by its number; the forms of an expression that may stand at a place.
type Forms = Vec<u16>;

#[derive(Debug)]
struct Expression {
    list: List,
    number: u16,
    /// The forms of the words after the first.
    rest: Vec<Forms>,
}

/// Words before an expression of the list of verbs, and whether it is a duty after them all the same.
#[derive(Debug)]
struct Before {
    forms: Vec<Forms>,
    duty: bool,
}

/// The expressions of a language.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    /// The words, and in a table of a power of two of places by their sums: the number of the word, plus one.
    words: Vec<String>,
    table: Vec<u16>,
    /// The expressions that begin with a word, by its number.
    starts: Vec<Vec<Expression>>,
    before: Vec<Before>,
    /// Words that deny a verb that follows within [`REACH`] words.
    denying: Vec<u16>,
    /// Words that begin a clause which says who, when or that, not what is owed.
    clauses: Vec<u16>,
}

/// So far before a verb its denial is looked for: `does not actively seek to`, `ne cherche pas`.
const REACH: usize = 3;

/// What a section of a file holds.
#[derive(Debug, Clone, Copy)]
enum Section {
    Expressions(List),
    NotAfter,
    DutyAfter,
    Denied,
    Clauses,
}

/// The lexicons, by language, each read when a text first asks for it.
static LEXICONS: [(&str, LazyLock<Lexicon>); 4] = [
    ("en", LazyLock::new(|| Lexicon::read(include_str!("../../../words/en.txt")))),
    ("fr", LazyLock::new(|| Lexicon::read(include_str!("../../../words/fr.txt")))),
    ("de", LazyLock::new(|| Lexicon::read(include_str!("../../../words/de.txt")))),
    ("es", LazyLock::new(|| Lexicon::read(include_str!("../../../words/es.txt")))),
];

impl Lexicon {
    /// The lexicon for texts of a language (a BCP 47 tag), if there is one.
    pub(crate) fn of(tag: &str) -> Option<&'static Lexicon> {
        let primary = tag.split('-').next().unwrap_or(tag);
        LEXICONS.iter().find(|(language, _)| primary.eq_ignore_ascii_case(language)).map(|(_, lexicon)| &**lexicon)
    }

    /// Reads a file.
    fn read(file: &str) -> Lexicon {
        let mut lexicon = Lexicon::default();
        let mut numbers: HashMap<String, u16> = HashMap::new();
        let mut endings: HashMap<&str, Vec<&str>> = HashMap::new();
        let mut section = Section::Expressions(List::Trying);
        let mut number = 0;
        for line in file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                section = Section::named(name);
            } else if let Some(line) = line.strip_prefix('~') {
                let mut words = line.split_whitespace();
                endings.insert(words.next().unwrap_or_default(), words.collect());
            } else {
                let words = line.split_whitespace();
                let places = words.map(|word| lexicon.forms(word, &endings, &mut numbers)).collect();
                lexicon.add(section, number, places);
                number += 1;
            }
        }
        lexicon.index();
        lexicon
    }

    /// The numbers of the forms that may stand at a place: `vise|vis~er`.
    fn forms(&mut self, place: &str, endings: &HashMap<&str, Vec<&str>>, numbers: &mut HashMap<String, u16>) -> Forms {
        let mut forms = Forms::new();
        for word in place.split('|') {
            let (stem, ending) = word.split_once('~').unwrap_or((word, ""));
            let nothing = vec!["-"];
            for ending in endings.get(ending).unwrap_or(&nothing) {
                let form = folded(stem) + &folded(if *ending == "-" { "" } else { ending });
                let next = self.words.len() as u16;
                let number = *numbers.entry(form).or_insert_with_key(|form| {
                    self.words.push(form.clone());
                    self.starts.push(Vec::new());
                    next
                });
                forms.push(number);
            }
        }
        forms
    }

    fn add(&mut self, section: Section, number: u16, mut places: Vec<Forms>) {
        match section {
            Section::Expressions(list) => {
                let rest = if places.is_empty() { Vec::new() } else { places.split_off(1) };
                for form in places.into_iter().flatten() {
                    if let Some(expressions) = self.starts.get_mut(usize::from(form)) {
                        expressions.push(Expression { list, number, rest: rest.clone() });
                    }
                }
            }
            Section::NotAfter => self.before.push(Before { forms: places, duty: false }),
            Section::DutyAfter => self.before.push(Before { forms: places, duty: true }),
            Section::Denied => self.denying.extend(places.into_iter().flatten()),
            Section::Clauses => self.clauses.extend(places.into_iter().flatten()),
        }
    }

    fn index(&mut self) {
        self.table = vec![0; (self.words.len() * 4).next_power_of_two()];
        for (word, number) in self.words.iter().zip(1..) {
            let mut place = sum(word) as usize & (self.table.len() - 1);
            while self.table.get(place).is_some_and(|taken| *taken != 0) {
                place = (place + 1) & (self.table.len() - 1);
            }
            if let Some(free) = self.table.get_mut(place) {
                *free = number;
            }
        }
    }

    /// The number of a word.
    fn number(&self, sum: u32, word: &str) -> Option<u16> {
        let mut place = sum as usize & self.table.len().checked_sub(1)?;
        loop {
            let number = self.table.get(place)?.checked_sub(1)?;
            if self.words.get(usize::from(number)).is_some_and(|known| known == word) {
                return Some(number);
            }
            place = (place + 1) & (self.table.len() - 1);
        }
    }

    /// The expressions that a text has, in their order. `words` is room to work in, which calls may share.
    pub(crate) fn found<'t>(&self, text: &'t str, words: &mut Words) -> Vec<Hit<'t>> {
        words.read(text);
        let number = |at: usize| words.list().get(at).and_then(|word| self.number(word.sum, words.folded(at)));
        let fits = |at: usize, forms: &Forms| number(at).is_some_and(|number| forms.contains(&number));
        let mut hits = Vec::new();
        let mut at = 0;
        while let Some(word) = words.list().get(at) {
            let here = at;
            at += 1;
            let starts = number(here).and_then(|number| self.starts.get(usize::from(number)));
            let Some(expressions) = starts.filter(|expressions| !expressions.is_empty() && !word.mentioned) else {
                continue;
            };
            let holds = |expression: &&Expression| {
                let mut rest = expression.rest.iter().zip(here + 1..);
                rest.all(|(forms, at)| fits(at, forms) && words.list().get(at).is_some_and(|word| !word.begins))
                    && (expression.list != List::Trying || self.owed(words, here, here + expression.rest.len()))
            };
            let Some(longest) = expressions.iter().filter(holds).max_by_key(|expression| expression.rest.len()) else {
                continue;
            };
            let end = words.list().get(here + longest.rest.len()).map_or(word.end, |last| last.end);
            let said = text.get(word.start as usize..end as usize).unwrap_or_default();
            if longest.list != List::Plain {
                hits.push(Hit { list: longest.list, expression: longest.number, said });
            }
            at += longest.rest.len();
        }
        // Where somebody is named who judges, nothing is left open.
        if hits.iter().any(|hit| hit.list == List::Judge) {
            hits.retain(|hit| !matches!(hit.list, List::Judge | List::Standard));
        }
        hits
    }

    /// Whether a verb says what is owed, by the words before it: not “those who seek to join”, “the aim”, “does not seek to”.
    fn owed(&self, words: &Words, verb: usize, last: usize) -> bool {
        let number = |at: usize| words.list().get(at).and_then(|word| self.number(word.sum, words.folded(at)));
        // Words of the phrase before the verb, the nearest first.
        let begins = |at: &usize| words.list().get(*at).is_none_or(|word| word.begins);
        let start = (0..=verb).rev().find(begins).unwrap_or(verb);
        let denied = (start..verb).rev().take(REACH).filter_map(number).any(|number| self.denying.contains(&number));
        let stands = |before: &&Before| {
            let length = before.forms.len();
            verb >= start + length
                && before
                    .forms
                    .iter()
                    .zip(verb - length..)
                    .all(|(forms, at)| number(at).is_some_and(|number| forms.contains(&number)))
        };
        // Such a clause ends with its verb: „das Geld, das Projekte fördert“, but „Das Geld fördert Projekte“.
        let ends = words.list().get(last + 1).is_none_or(|next| next.begins);
        let inner = ends && number(start).is_some_and(|number| start < verb && self.clauses.contains(&number));
        let nearest = self.before.iter().filter(stands).max_by_key(|before| before.forms.len());
        !denied && !inner && nearest.is_none_or(|before| before.duty)
    }
}

impl Section {
    fn named(name: &str) -> Section {
        match name {
            "softeners" => Section::Expressions(List::Softener),
            "vague times" => Section::Expressions(List::Time),
            "open standards" => Section::Expressions(List::Standard),
            "plain" => Section::Expressions(List::Plain),
            "not after" => Section::NotAfter,
            "but after" => Section::DutyAfter,
            "denied by" => Section::Denied,
            "in clauses of" => Section::Clauses,
            "judged by" => Section::Expressions(List::Judge),
            _ => Section::Expressions(List::Trying),
        }
    }
}
