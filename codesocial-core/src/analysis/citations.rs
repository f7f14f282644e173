//! Citations of articles in texts (`article 3.2`, `§ 13 Abs. 2`), where they cite this very document.
//!
//! A text that names another one, or a law, is left alone as far as its sentence: whom a citation does not mean is never told
//! that it is wrong.

use std::collections::{HashMap, HashSet};

use crate::analysis::article_numbers::{Value, counted, roman};
use crate::analysis::articles::Articles;
use crate::base::letters::lower;
use crate::base::number_words::normal;
use crate::tree::key::Key;

/// A text with more headings than these is divided into articles.
const SOME_HEADINGS: usize = 3;

/// By which word articles are cited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Word {
    Article,
    Paragraph,
    Section,
}

/// The numbers of a document’s articles, as they can be cited.
#[derive(Debug, Default)]
pub(crate) struct Numbers {
    words: HashSet<Word>,
    /// Each number, with the numbers of its paragraphs where these are counted.
    known: HashMap<String, HashSet<u32>>,
    /// The greatest number from which the others count.
    most: u32,
    /// Whether the articles have headings and no numbers: nothing can be cited by one.
    unnumbered: bool,
    /// Whether the document is called statutes: where a sentence of another one names them, it may cite their articles.
    statutes: bool,
}

/// A citation of an article that is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Missing {
    /// The citation: as it is written, or with its word and sign where others stand between (`§ 5` of `§§ 4 und 5`).
    pub(crate) cited: String,
    /// The words of the text up to its end, from the word or sign by which it is cited.
    pub(crate) words: String,
}

impl Numbers {
    /// Those of a document; none where fewer than two articles have a number, unless it has several with a heading and without one.
    /// `titles` are what the document is called.
    pub(crate) fn of<'t>(articles: &Articles<'_>, mut titles: impl Iterator<Item = &'t str>) -> Option<Numbers> {
        let mut numbers = Numbers { statutes: titles.any(names_statutes), ..Numbers::default() };
        let mut cores: Vec<Option<String>> = Vec::new();
        for article in articles.all() {
            let num = article.node.text(Key::Num).unwrap_or_default();
            let own = core(num);
            let outer = article.parent.and_then(|parent| cores.get(parent).cloned().flatten());
            let word = num.split(|sign: char| sign.is_ascii_digit()).next().and_then(|word| trigger(word.trim()));
            numbers.words.extend(word.map(|(word, _)| word));
            let counts = counted(num);
            if let Some(counted) = counts.as_ref()
                && let Value::Figures(first) = counted.value
            {
                if let Some(known) = outer.as_ref().and_then(|outer| numbers.known.get_mut(outer)) {
                    known.extend((first..=counted.until).take(MOST_IN_RANGE));
                }
                // Of several in one, each can be cited.
                if word.is_some() && counted.until > first {
                    for number in (first..=counted.until).take(MOST_IN_RANGE) {
                        numbers.add(number.to_string());
                    }
                }
            }
            let full = match (&own, &outer) {
                (Some(own), Some(outer)) if word.is_none() && !own.starts_with(&format!("{outer}.")) => {
                    numbers.add(own.clone());
                    Some(format!("{outer}.{own}"))
                }
                _ => own,
            };
            if let Some(full) = &full {
                numbers.add(full.clone());
            }
            cores.push(full);
        }
        let outermost = || articles.all().iter().filter(|article| article.parent.is_none()).map(|article| article.node);
        let headed = outermost().filter(|article| article.get(Key::Heading).is_some()).count();
        // Numbers that count on from one heading to the next are those of the articles; those that begin anew belong to lists.
        let mut seen = HashSet::new();
        let is_once = cores.iter().flatten().all(|number| seen.insert(number));
        let numbered = articles.all().iter().zip(&cores).filter(|(_, number)| number.is_some());
        let headings: HashSet<Option<usize>> = numbered.map(|(article, _)| article.parent).collect();
        let counts_on = is_once && headings.len() > 1;
        let are_bare = outermost().all(|article| article.get(Key::Num).is_none());
        numbers.unnumbered = headed > SOME_HEADINGS && are_bare && !counts_on;
        (numbers.known.len() > 1 || numbers.unnumbered).then_some(numbers)
    }

    fn add(&mut self, number: String) {
        let first = number.split(|sign: char| !sign.is_ascii_digit()).next().and_then(|first| first.parse().ok());
        self.most = self.most.max(first.unwrap_or_default());
        self.known.entry(number).or_default();
    }

    /// Whether articles of this document are cited by that word.
    fn cited_by(&self, word: Word) -> bool {
        self.words.is_empty() || self.words.contains(&word)
    }

    /// Whether a cited number is none of the document’s, though it could be: one far above all of them is another text’s.
    fn lacks(&self, number: &str, paragraph: Option<u32>) -> bool {
        if self.unnumbered {
            return true;
        }
        let first: u32 = number.split('.').next().and_then(|first| figures(first).parse().ok()).unwrap_or(u32::MAX);
        match (self.known.get(number), paragraph) {
            (None, _) => first <= self.most.saturating_mul(2).saturating_add(10),
            (Some(paragraphs), Some(paragraph)) => !paragraphs.is_empty() && !paragraphs.contains(&paragraph),
            (Some(_), None) => false,
        }
    }

    /// What a text cites of this document that it does not have.
    pub(crate) fn missing(&self, text: &str) -> Vec<Missing> {
        let mut found = Vec::new();
        let ends_open = text.trim_end().ends_with('…') || text.trim_end().ends_with("...");
        if ends_open || !may_cite(text) {
            return found;
        }
        for sentence in sentences(text) {
            if !may_cite(sentence) || names_other_text(sentence) || (!self.statutes && names_statutes(sentence)) {
                continue;
            }
            let pieces = pieces(sentence);
            let mut at = 0;
            while at < pieces.len() {
                let (next, cited) = self.citation(sentence, &pieces, at);
                for one in cited {
                    if found.iter().all(|known: &Missing| known.cited != one.cited) && found.len() < MOST_IN_TEXT {
                        found.push(one);
                    }
                }
                at = next.max(at + 1);
            }
        }
        found
    }

    /// Reads the citation that begins at a piece, if one does: the piece after it, and what it cites in vain.
    fn citation(&self, sentence: &str, pieces: &[Piece<'_>], at: usize) -> (usize, Vec<Missing>) {
        let none = (at + 1, Vec::new());
        let Some((word, several)) = pieces.get(at).and_then(|piece| trigger(piece.text)) else { return none };
        let mut next = at + 1;
        while pieces.get(next).is_some_and(|piece| piece.text == "." || piece.text == "§") {
            next += 1;
        }
        let mut cited: Vec<(usize, usize, String, Option<u32>)> = Vec::new();
        while let Some(number) = pieces.get(next).filter(|piece| piece.is_number()) {
            let (after, paragraph) = qualifiers(pieces, next + 1);
            let end = pieces.get(after - 1).map_or(number.start, |piece| piece.start + piece.text.len());
            cited.push((number.start, end, core(number.text).unwrap_or_default(), paragraph));
            next = after;
            let joined = pieces.get(next).is_some_and(|piece| {
                matches!(piece.text, "," | "et" | "und" | "and" | "y" | "ou" | "oder" | "or" | "à" | "bis" | "to" | "–")
            });
            if !several || !joined || !pieces.get(next + 1).is_some_and(Piece::is_number) {
                break;
            }
            next += 1;
        }
        if cited.is_empty() || !self.cited_by(word) || !stands_alone(pieces, next) {
            return (next, Vec::new());
        }
        let begins = pieces.get(at).map_or(0, |piece| piece.start);
        let missing = cited.iter().enumerate().filter(|(_, (_, _, number, paragraph))| self.lacks(number, *paragraph));
        let missing = missing.map(|(place, (start, end, ..))| {
            let own = sentence.get(*start..*end).unwrap_or_default();
            let words = sentence.get(begins..*end).unwrap_or_default().to_owned();
            let word = pieces.get(at).map_or("", |piece| piece.text).replace("§§", "§");
            Missing { cited: if place == 0 { words.clone() } else { format!("{word} {own}") }, words }
        });
        (next, missing.collect())
    }
}

/// Of a range of numbers, and of the citations of one text, so many are looked at.
const MOST_IN_RANGE: usize = 200;
const MOST_IN_TEXT: usize = 20;

/// A word, a number or a sign of a sentence.
#[derive(Debug, Clone, Copy)]
struct Piece<'t> {
    text: &'t str,
    start: usize,
}

impl Piece<'_> {
    fn is_number(&self) -> bool {
        self.text.starts_with(|sign: char| sign.is_ascii_digit())
    }
}

fn pieces(sentence: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = sentence.get(at..).filter(|rest| !rest.is_empty()) {
        let first = rest.chars().next().unwrap_or(' ');
        let length = if first.is_ascii_digit() {
            number_length(rest)
        } else if first.is_alphabetic() {
            rest.find(|sign: char| !sign.is_alphabetic()).unwrap_or(rest.len())
        } else if first == '§' {
            rest.find(|sign: char| sign != '§').unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        if !first.is_whitespace() {
            found.push(Piece { text: rest.get(..length).unwrap_or_default(), start: at });
        }
        at += length.max(1);
    }
    found
}

/// How many bytes of a text are the number with which it begins: `3.2.1`, `13a`.
fn number_length(text: &str) -> usize {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut end = digits(text);
    while let Some(more) = text.get(end..).and_then(|rest| rest.strip_prefix('.')).map(digits).filter(|more| *more > 0)
    {
        end += 1 + more;
    }
    let letter = text.get(end..).unwrap_or_default();
    let letters = letter.chars().take_while(|sign| sign.is_alphabetic()).count();
    if letters == 1 || (letters == 2 && letter.starts_with("er")) { end + letters } else { end }
}

/// The number that a printed one says, from its figures on: `3.2` of `Article 3.2.`, `4` of `Title IV`.
fn core(num: &str) -> Option<String> {
    let Some(start) = num.find(|sign: char| sign.is_ascii_digit()) else {
        let last = num.trim_end_matches(|sign: char| !sign.is_ascii_alphabetic()).rsplit(' ').next()?;
        return roman(last).filter(|_| last.starts_with(char::is_uppercase)).map(|number| number.to_string());
    };
    let rest = num.get(start..)?;
    let number = lower(rest.get(..number_length(rest))?.trim_end_matches("er"));
    Some(number)
}

fn figures(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Whether a word announces the number of an article, and perhaps of several.
fn trigger(word: &str) -> Option<(Word, bool)> {
    let word = normal(word.trim_end_matches('.'));
    let found = match word.as_str() {
        "article" | "art" | "articulo" | "artikels" => (Word::Article, false),
        "articles" | "arts" | "articulos" | "artikel" | "artikeln" => (Word::Article, true),
        "§" => (Word::Paragraph, false),
        "§§" => (Word::Paragraph, true),
        "section" | "clause" => (Word::Section, false),
        "sections" | "clauses" => (Word::Section, true),
        _ => return None,
    };
    Some(found)
}

fn may_cite(text: &str) -> bool {
    text.contains('§') || ["rt", "RT", "ection", "lause"].iter().any(|part| text.contains(part))
}

/// The piece after what belongs to a cited number (`(2)`, `Abs. 2 Satz 1`), and the paragraph where it is counted.
fn qualifiers(pieces: &[Piece<'_>], from: usize) -> (usize, Option<u32>) {
    let text = |at: usize| pieces.get(at).map_or("", |piece| piece.text);
    let (mut at, mut paragraph) = (from, None);
    loop {
        let comma = usize::from(text(at) == ",");
        if text(at) == "(" && text(at + 2) == ")" {
            if at == from {
                paragraph = text(at + 1).parse().ok();
            }
            at += 3;
            continue;
        }
        let dot = usize::from(text(at + comma + 1) == ".");
        match text(at + comma) {
            "Abs" | "Absatz" | "Satz" | "S" | "Nr" | "Nummer" | "lit" | "Buchstabe" | "Halbsatz" | "al" | "alinéa"
            | "point" | "lettre" | "phrase" | "para" | "paragraph" | "paragraphe" | "apartado" | "inciso"
            | "párrafo" | "letra" | "sentence" | "subsection" => {
                let value = text(at + comma + 1 + dot);
                if at == from && matches!(text(at + comma), "Abs" | "Absatz") {
                    paragraph = value.parse().ok();
                }
                at += comma + 2 + dot;
            }
            _ => return (at.min(pieces.len()).max(from), paragraph),
        }
    }
}

/// Whether what follows a citation leaves it this document’s.
fn stands_alone(pieces: &[Piece<'_>], next: usize) -> bool {
    let Some(piece) = pieces.get(next) else { return true };
    if piece.text.starts_with(char::is_uppercase) || piece.text == "-" || piece.text == "/" {
        return false;
    }
    match piece.text {
        "du" | "de" | "des" | "d" | "of" | "der" | "del" | "dieser" | "dieses" => {
            pieces.iter().skip(next).take(4).any(|piece| {
                matches!(
                    normal(piece.text).as_str(),
                    "present" | "presents" | "presente" | "presentes" | "this" | "these" | "dieser" | "dieses" | "ces"
                )
            })
        }
        "in" | "im" | "dans" | "en" | "under" | "aus" | "bis" | "ter" | "quater" => false,
        _ => true,
    }
}

/// Whether a text names statutes, and not as itself: `les présents statuts`.
fn names_statutes(text: &str) -> bool {
    let mut words = text.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty()).map(normal);
    let mut before = String::new();
    words.any(|word| {
        let names = ["statuts", "satzung", "statutes", "bylaws", "estatutos"].contains(&word.as_str())
            || word.ends_with("satzung")
            || (word == "laws" && before == "by");
        let own = ["presents", "ces", "diese", "dieser", "these", "presentes", "estos"].contains(&before.as_str());
        before = word;
        names && !own
    })
}

/// Whether a sentence names a law or another text, whose articles it may cite.
fn names_other_text(sentence: &str) -> bool {
    sentence.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty()).any(|word| {
        let capitals = word.chars().filter(|sign| sign.is_uppercase()).count();
        if capitals > 1 && (word.ends_with('G') || word.ends_with("GB") || word.ends_with('O') || word.ends_with("PR"))
        {
            return true;
        }
        let word = normal(word);
        let known = matches!(
            word.as_str(),
            "loi"
                | "lois"
                | "code"
                | "codes"
                | "decret"
                | "decrets"
                | "arrete"
                | "ordonnance"
                | "reglement"
                | "reglements"
                | "directive"
                | "convention"
                | "charte"
                | "traite"
                | "annexe"
                | "law"
                | "laws"
                | "act"
                | "acts"
                | "regulation"
                | "regulations"
                | "treaty"
                | "charter"
                | "constitution"
                | "annex"
                | "appendix"
                | "schedule"
                | "agreement"
                | "contract"
                | "policy"
                | "ley"
                | "leyes"
                | "codigo"
                | "decreto"
                | "reglamento"
                | "constitucion"
                | "anexo"
                | "convenio"
                | "vertrag"
                | "contrat"
                | "accord"
                | "rgpd"
                | "gdpr"
                | "dsgvo"
        );
        known
            || [
                "gesetz",
                "gesetze",
                "gesetzes",
                "gesetzbuch",
                "gesetzbuches",
                "ordnung",
                "ordnungen",
                "vertrags",
                "anlage",
            ]
            .iter()
            .any(|ending| word.ends_with(ending))
    })
}

/// The sentences of a text: where a sign that ends one is followed by a blank and a capital.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let ends = rest.char_indices().find(|(at, sign)| {
            let after = rest.get(at + sign.len_utf8()..).unwrap_or_default();
            let word = rest
                .get(..*at)
                .unwrap_or_default()
                .rsplit(|sign: char| !sign.is_alphabetic())
                .next()
                .unwrap_or_default();
            let short = trigger(word).is_some() || word.chars().count() < 4;
            *sign == '\n' || (matches!(sign, '.' | '!' | '?' | ';') && !short && after.starts_with(char::is_whitespace))
        });
        let end = ends.map_or(rest.len(), |(at, sign)| at + sign.len_utf8());
        let (sentence, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        rest = after;
        Some(sentence)
    })
}
