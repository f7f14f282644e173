//! Lists of words for what a text may name, in sections: a word is whole, or its beginning (`tresor*`), its end (`*ausschuss`) or its middle
//! (`*ausschuss*`), with at least a letter before these; a lone `*` is any one word.

use std::collections::HashMap;
use std::rc::Rc;

use crate::analysis::wording::scan::folded;

/// A word of an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Form {
    letters: String,
    /// Whether letters may stand before these, and after.
    open: (bool, bool),
}

/// An expression: words one after the other, each in one of some forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Expression(Vec<Vec<Form>>);

/// An expression that stands at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Match {
    /// How many words it takes.
    pub(crate) words: usize,
    /// What stood where the expression leaves open how a word begins: it tells one compound from another.
    pub(crate) kind: String,
}

impl Form {
    fn read(word: &str) -> Form {
        let (before, after) = (word.starts_with('*'), word.len() > 1 && word.ends_with('*'));
        Form { letters: folded(word.trim_matches('*')), open: (before, after) }
    }

    /// What stands before the letters of the form in a word that has it.
    fn in_word<'w>(&self, word: &'w str) -> Option<&'w str> {
        let before = match self.open {
            (false, false) => return (word == self.letters).then_some(""),
            (false, true) => return word.starts_with(&self.letters).then_some(""),
            (true, false) => word.strip_suffix(self.letters.as_str()),
            (true, true) => word.find(&self.letters).and_then(|at| word.get(..at)),
        };
        before.filter(|before| !before.is_empty())
    }
}

impl Expression {
    fn read(line: &str) -> Expression {
        Expression(line.split_whitespace().map(|place| place.split('|').map(Form::read).collect()).collect())
    }

    /// The expression at the beginning of some words, in small letters without accents.
    pub(crate) fn at(&self, words: &[Rc<str>]) -> Option<Match> {
        let mut kind = String::new();
        for (number, forms) in self.0.iter().enumerate() {
            let word = words.get(number)?;
            kind += forms.iter().find_map(|form| form.in_word(word))?;
        }
        (!self.0.is_empty()).then_some(Match { words: self.0.len(), kind })
    }
}

/// The lines of a section: each is a list of expressions.
#[derive(Debug, Default)]
struct Section {
    lines: Vec<Vec<Expression>>,
    /// With which letters or digits the expressions begin, a bit each.
    begins: u64,
}

/// The bit of the letter or digit with which a word begins.
fn bit(word: &str) -> u64 {
    match word.bytes().next() {
        Some(letter @ b'a'..=b'z') => 1 << (letter - b'a'),
        Some(digit @ b'0'..=b'9') => 1 << (26 + digit - b'0'),
        _ => 1 << 63,
    }
}

impl Section {
    fn add(&mut self, line: &str) {
        let line: Vec<Expression> = line.split(", ").map(Expression::read).collect();
        for form in line.iter().filter_map(|expression| expression.0.first()).flatten() {
            self.begins |= if form.open.0 { u64::MAX } else { bit(&form.letters) };
        }
        self.lines.push(line);
    }

    /// Whether an expression may begin some words.
    fn may_begin(&self, words: &[Rc<str>]) -> bool {
        words.first().is_some_and(|first| self.begins & bit(first) != 0)
    }
}

/// The sections of a file: each line is a list of expressions parted by commas.
#[derive(Debug, Default)]
pub(crate) struct Terms(HashMap<String, Section>);

impl Terms {
    pub(crate) fn read(file: &str) -> Terms {
        let mut terms = Terms::default();
        let mut section = String::new();
        for line in file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                Some(name) => name.clone_into(&mut section),
                None => terms.0.entry(section.clone()).or_default().add(line),
            }
        }
        terms
    }

    /// The lines of a section.
    pub(crate) fn lines(&self, section: &str) -> &[Vec<Expression>] {
        self.0.get(section).map_or(&[], |section| section.lines.as_slice())
    }

    /// Where a section has an expression among some words: the numbers of the first word of each.
    pub(crate) fn places<'w>(&'w self, section: &'w str, words: &'w [Rc<str>]) -> impl Iterator<Item = usize> + 'w {
        (0..words.len()).filter(move |at| self.is_at(section, words.get(*at..).unwrap_or_default()))
    }

    /// Whether a section has an expression among some words.
    pub(crate) fn has(&self, section: &str, words: &[Rc<str>]) -> bool {
        self.places(section, words).next().is_some()
    }

    /// Whether a section has an expression at the beginning of some words.
    pub(crate) fn is_at(&self, section: &str, words: &[Rc<str>]) -> bool {
        let section = self.0.get(section).filter(|section| section.may_begin(words));
        let mut expressions = section.into_iter().flat_map(|section| section.lines.iter().flatten());
        expressions.any(|expression| expression.at(words).is_some())
    }

    /// Whether a section has an expression at the end of some words.
    pub(crate) fn ends(&self, section: &str, words: &[Rc<str>]) -> bool {
        let ends = |expression: &Expression| {
            let from = words.len().checked_sub(expression.0.len());
            from.and_then(|from| expression.at(words.get(from..)?)).is_some()
        };
        self.lines(section).iter().flatten().any(ends)
    }

    /// The line of a section that has the longest expression at the beginning of some words, by its number.
    pub(crate) fn longest(&self, section: &str, words: &[Rc<str>]) -> Option<(usize, Match)> {
        let lines = self.0.get(section).filter(|section| section.may_begin(words))?.lines.iter().enumerate();
        let found = lines
            .flat_map(|(number, line)| line.iter().filter_map(move |expression| Some((number, expression.at(words)?))));
        // Of several that are as long, the first.
        found.rev().max_by_key(|(_, found)| found.words)
    }
}
