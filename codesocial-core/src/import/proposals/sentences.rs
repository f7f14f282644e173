//! The sentences of a text and their words.

use crate::base::letters;
use crate::import::proposals::words::{Expression, List, Words};

/// What parts a word from the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    None,
    Comma,
    /// What parts more than a comma: a semicolon, a colon, a parenthesis, a dash, the end of a line.
    Stop,
}

/// A word, with its place in the sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) start: usize,
    pub(super) end: usize,
    /// In small letters.
    pub(super) lower: String,
    /// Whether it is written with a small first letter.
    pub(super) small: bool,
    /// What stands between it and the word before.
    pub(super) mark: Mark,
    /// The expressions that begin with it.
    pub(super) begins: &'static [(List, Expression)],
}

/// So many words of a sentence are looked at: a text without full stops would take many times its bytes otherwise.
const MOST_WORDS: usize = 2_000;

/// The first words of a sentence; an apostrophe parts them.
pub(super) fn tokens(sentence: &str, words: &'static Words) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let (mut start, mut mark) = (None, Mark::None);
    let mut before = ' ';
    for (at, sign) in sentence.char_indices().chain([(sentence.len(), ' ')]) {
        // `salarié·e·s` is one word.
        let inner = start.is_some() && matches!(sign, '·' | '‧' | '•');
        match (sign.is_alphanumeric() || inner, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let said = sentence.get(from..at).unwrap_or_default();
                // `socios/as`: what follows the bar is an ending.
                let ending = said.chars().count() <= 2
                    && said.chars().all(char::is_alphabetic)
                    && sentence.get(..from).is_some_and(|before| before.ends_with('/'));
                let is_full = tokens.len() == MOST_WORDS;
                match tokens.last_mut().filter(|last| ending && last.end + 1 == from) {
                    Some(last) => last.end = at,
                    None if is_full => break,
                    None => {
                        let small = said.chars().next().is_some_and(char::is_lowercase);
                        let word = said.split(['·', '‧', '•']).next().unwrap_or(said);
                        let lower = letters::lower(word);
                        let begins = words.beginning(&lower);
                        tokens.push(Token { start: from, end: at, lower, small, mark, begins });
                    }
                }
                (start, mark) = (None, Mark::None);
            }
            _ => {}
        }
        if start.is_none() {
            let found = match sign {
                ',' => Mark::Comma,
                ';' | ':' | '(' | ')' | '[' | ']' | '|' | '\n' | '—' => Mark::Stop,
                '–' | '-' if before == ' ' => Mark::Stop,
                _ => Mark::None,
            };
            mark = mark.max(found);
        }
        before = sign;
    }
    tokens
}

/// The sentences of a text, each with where it begins. One ends with a mark before a blank, but not with that of an abbreviation, a
/// letter or a number, and with the end of a paragraph.
pub(super) fn sentences<'t>(text: &'t str, words: &'t Words) -> impl Iterator<Item = (usize, &'t str)> {
    let mut start = 0;
    let parts = std::iter::from_fn(move || {
        let from = start;
        let rest = text.get(from..).filter(|rest| !rest.is_empty())?;
        start += end_of_sentence(rest, words);
        text.get(from..start).map(|part| (start, part))
    });
    parts.filter_map(|(until, part)| {
        let trimmed = part.trim_start();
        Some((until - trimmed.len(), trimmed.trim_end())).filter(|(_, sentence)| !sentence.is_empty())
    })
}

/// Where the sentence ends with which a text begins.
fn end_of_sentence(text: &str, words: &Words) -> usize {
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let next = signs.peek().map(|(_, next)| *next);
        let ends = match sign {
            '!' | '?' | '…' => next.is_none_or(char::is_whitespace),
            '.' => next.is_none_or(char::is_whitespace) && !is_abbreviated(text.get(..at).unwrap_or_default(), words),
            '\n' => next == Some('\n'),
            _ => false,
        };
        if ends {
            return at + sign.len_utf8();
        }
    }
    text.len()
}

/// Whether the word before a full stop is one that is cut short, a letter or a number.
fn is_abbreviated(before: &str, words: &Words) -> bool {
    let from = before.char_indices().rev().take_while(|(_, sign)| sign.is_alphanumeric()).last().map(|(at, _)| at);
    let Some(word) = from.and_then(|from| before.get(from..)) else { return false };
    word.chars().count() == 1
        // A year may end a sentence.
        || word.len() < 4 && word.bytes().all(|byte| byte.is_ascii_digit())
        || words.has(List::Abbreviation, &letters::lower(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_they_do() {
        let words = Words::of("de").unwrap();
        let said = |text| sentences(text, words).map(|(_, sentence)| sentence).collect::<Vec<_>>();
        assert_eq!(
            said("Gem. Abs. 2 gilt § 47. Das gilt z. B. hier! Gut"),
            ["Gem. Abs. 2 gilt § 47. Das gilt z. B. hier!", "Gut"]
        );
        assert_eq!(said("Eins ist da. Zwei\n\nDrei"), ["Eins ist da.", "Zwei", "Drei"]);
        assert_eq!(sentences("  Ja. Nein.", words).collect::<Vec<_>>(), [(2, "Ja."), (6, "Nein.")]);
    }
}
