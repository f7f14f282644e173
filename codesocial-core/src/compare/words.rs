//! Texts compared by sentence and by word, as a person reads them.

use serde::Serialize;

use crate::base::unicode::composed;
use crate::compare::alignment::{Numbering, align};

/// A stretch of a compared text. In order, the stretches that are not `added` give the text before exactly, those that
/// are not `removed` the text after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Piece {
    /// On which side it stands.
    pub side: Side,
    /// The words, with the spaces and signs between them.
    pub text: String,
}

/// On which side of a comparison something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Side {
    /// On both.
    Same,
    /// Before only.
    Removed,
    /// After only.
    Added,
}

/// The words of a text, each with the spaces that follow it, signs apart: together they are the text, every byte. A
/// French elision is a word of its own (`l’|équipe`), what only looks like one is not (`aujourd’hui`).
pub(crate) fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let mut end = if is_of_word(first) { word_length(rest) } else { first.len_utf8() };
        end += rest.get(end..).map_or(0, spaces);
        let (word, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        words.push(word);
        rest = after;
    }
    words
}

/// The sentences of a text, each with the spaces that follow it: together they are the text, every byte. A line's end
/// ends a sentence too, since lists and titles seldom have a full stop.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut characters = text.char_indices().peekable();
    let mut ended = false;
    while let Some((_, character)) = characters.next() {
        let Some((next, following)) = characters.peek().copied() else { break };
        ended = match character {
            '.' | '!' | '?' | '…' | '\n' => true,
            '»' | '”' | '"' | ')' | '\u{a0}' | '\u{202f}' => ended,
            space if space.is_whitespace() => ended,
            _ => false,
        };
        // After a full stop, a space and a small letter or a digit come in `art. 5` and `p. ex.`: no sentence begins there.
        let begins =
            following == '\n' || !(following.is_whitespace() || following.is_lowercase() || following.is_numeric());
        let closes = matches!(following, '»' | '”' | '"' | ')' | '.' | '!' | '?' | '…' | '\n');
        if ended && !closes && (character == '\n' && !following.is_whitespace() || begins && character.is_whitespace())
        {
            sentences.extend(text.get(start..next));
            (start, ended) = (next, false);
        }
    }
    sentences.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    sentences
}

/// Two texts compared by word.
pub(crate) fn compare(before: &str, after: &str) -> Vec<Piece> {
    let (ones, others) = (words(before), words(after));
    let mut numbering = Numbering::default();
    let before_numbers: Vec<u32> = ones.iter().map(|word| numbering.of(word.trim_end())).collect();
    let after_numbers: Vec<u32> = others.iter().map(|word| numbering.of(word.trim_end())).collect();
    let pairs = readable(&align(&before_numbers, &after_numbers), &ones, &others);
    let mut pieces = Pieces::default();
    let (mut one, mut other) = (0, 0);
    for (at, at_other) in pairs.into_iter().chain([(ones.len(), others.len())]) {
        for word in ones.get(one..at).unwrap_or_default() {
            pieces.push(Side::Removed, word);
        }
        for word in others.get(other..at_other).unwrap_or_default() {
            pieces.push(Side::Added, word);
        }
        if let (Some(word), Some(new)) = (ones.get(at), others.get(at_other)) {
            let text = word.trim_end();
            pieces.push(Side::Same, text);
            let (spaces, new) = (word.get(text.len()..).unwrap_or(""), new.get(text.len()..).unwrap_or(""));
            if spaces == new {
                pieces.push(Side::Same, spaces);
            } else {
                pieces.push(Side::Removed, spaces);
                pieces.push(Side::Added, new);
            }
        }
        (one, other) = (at + 1, at_other + 1);
    }
    pieces.list
}

/// How much two texts have in common: of all their words the share that both have, from 0 to 1.
pub(crate) fn likeness(before: &str, after: &str) -> f64 {
    let (before, after) = (composed(before), composed(after));
    let (mut ones, mut others) = (letters(&before), letters(&after));
    let total = ones.len() + others.len();
    if total == 0 {
        return 1.0;
    }
    ones.sort_unstable();
    others.sort_unstable();
    let (mut one, mut other, mut common) = (0, 0, 0);
    while let (Some(word), Some(new)) = (ones.get(one), others.get(other)) {
        match word.cmp(new) {
            std::cmp::Ordering::Less => one += 1,
            std::cmp::Ordering::Greater => other += 1,
            std::cmp::Ordering::Equal => (one, other, common) = (one + 1, other + 1, common + 1),
        }
    }
    2.0 * f64::from(common) / total as f64
}

/// Whether two texts differ at most in spaces, in the form of apostrophes, quotes, dashes and dots, and in that of Unicode.
pub(crate) fn same_but_for_typography(before: &str, after: &str) -> bool {
    plain(&composed(before)).eq(plain(&composed(after)))
}

/// A text with every sign in its plainest form and without spaces that mean nothing.
fn plain(text: &str) -> impl Iterator<Item = char> + '_ {
    let mut spaced = true;
    text.chars().filter_map(move |character| {
        let character = match character {
            '’' | 'ʼ' | '‘' => '\'',
            '“' | '”' | '„' => '"',
            '‑' | '‐' => '-',
            space if space.is_whitespace() => ' ',
            other => other,
        };
        let kept = character != ' ' || !spaced;
        spaced = character == ' ';
        kept.then_some(character)
    })
}

/// The words of a text without the signs between them.
fn letters(text: &str) -> Vec<&str> {
    let words = words(text).into_iter().map(str::trim_end);
    words.filter(|word| word.chars().next().is_some_and(is_of_word)).collect()
}

/// Drops the pairs that only make a change harder to read: one short word that stayed between many that did not.
fn readable(pairs: &[(usize, usize)], ones: &[&str], others: &[&str]) -> Vec<(usize, usize)> {
    let gap = |from: Option<&(usize, usize)>, to: Option<&(usize, usize)>| {
        let (one, other) = from.map_or((0, 0), |(one, other)| (one + 1, other + 1));
        let (end, end_other) = to.copied().unwrap_or((ones.len(), others.len()));
        let (one, other) = (end.saturating_sub(one), end_other.saturating_sub(other));
        // Words on both sides, and on one of them several.
        one.min(other) >= 1 && one.max(other) >= 2
    };
    let alone = |number: usize| {
        let previous = number.checked_sub(1).and_then(|number| pairs.get(number));
        let (this, next) = (pairs.get(number), pairs.get(number + 1));
        gap(previous, this) && gap(this, next)
    };
    let short = |(one, _): &(usize, usize)| ones.get(*one).is_some_and(|word| word.trim_end().chars().count() <= 3);
    let kept = pairs.iter().enumerate().filter(|(number, pair)| !(short(pair) && alone(*number)));
    kept.map(|(_, pair)| *pair).collect()
}

/// Stretches as they grow: neighbours of one side are one, and between two that stayed what was removed comes first.
#[derive(Default)]
struct Pieces {
    list: Vec<Piece>,
}

impl Pieces {
    fn push(&mut self, side: Side, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.list.as_mut_slice() {
            [.., last] if last.side == side => last.text.push_str(text),
            // A removed stretch after an added one joins the removed one before that.
            [.., removed, added]
                if side == Side::Removed && removed.side == Side::Removed && added.side == Side::Added =>
            {
                removed.text.push_str(text);
            }
            _ => self.list.push(Piece { side, text: text.to_owned() }),
        }
    }
}

fn is_of_word(character: char) -> bool {
    // An accent may be written apart from its letter.
    character.is_alphanumeric() || matches!(character, '_' | '\u{300}'..='\u{36f}')
}

/// How many bytes the word at the start of a text has.
fn word_length(text: &str) -> usize {
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        if is_of_word(character) {
            continue;
        }
        let inside = next.is_some_and(is_of_word);
        if matches!(character, '\'' | '’') && inside {
            if elided(text.get(..at).unwrap_or("")) {
                return at + character.len_utf8();
            }
            continue;
        }
        // `vice-présidente`, `1.5`, `12,5`: one word.
        let joins = match character {
            '-' | '‑' => inside,
            '.' | ',' => inside && next.is_some_and(|next| next.is_ascii_digit()),
            _ => false,
        };
        if !joins {
            return at;
        }
    }
    text.len()
}

/// Whether letters before an apostrophe are a word of which French drops the end.
fn elided(word: &str) -> bool {
    const ELIDED: [&str; 6] = ["qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu"];
    let single = word.len() == 1 && word.bytes().all(|byte| b"ldcjmnstLDCJMNST".contains(&byte));
    single || ELIDED.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// How many bytes of spaces a text begins with.
fn spaces(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(before: &str, after: &str) -> String {
        let pieces = compare(before, after);
        let side = |dropped: Side| -> String {
            pieces.iter().filter(|piece| piece.side != dropped).map(|piece| piece.text.as_str()).collect()
        };
        assert_eq!((side(Side::Added).as_str(), side(Side::Removed).as_str()), (before, after));
        let signs = pieces.iter().map(|piece| match piece.side {
            Side::Same => piece.text.clone(),
            Side::Removed => format!("[-{}-]", piece.text),
            Side::Added => format!("{{+{}+}}", piece.text),
        });
        signs.collect()
    }

    #[test]
    fn words_are_those_of_french() {
        let text = "L’équipe, aujourd’hui : 1,5 h, vice-présidente qu'on\u{a0}!";
        let found = words(text);
        assert_eq!(found.concat(), text);
        let bare: Vec<&str> = found.iter().map(|word| word.trim_end()).collect();
        assert_eq!(
            bare,
            ["L’", "équipe", ",", "aujourd’hui", ":", "1,5", "h", ",", "vice-présidente", "qu'", "on", "!"]
        );
    }

    #[test]
    fn texts_are_compared_by_word() {
        assert_eq!(
            shown("La porte reste ouverte le samedi.", "La porte peut rester ouverte le samedi."),
            "La porte [-reste -]{+peut rester +}ouverte le samedi."
        );
        assert_eq!(shown("l’équipe", "d’équipe"), "[-l’-]{+d’+}équipe");
        assert_eq!(shown("a b", "a\nb"), "a[- -]{+\n+}b");
        assert_eq!(shown("", "un"), "{+un+}");
        assert_eq!(
            shown("chaque membre paie dix euros de cotisation", "nul ne doit rien verser de son côté"),
            "[-chaque membre paie dix euros de cotisation-]{+nul ne doit rien verser de son côté+}"
        );
    }

    #[test]
    fn sentences_end_where_they_end() {
        let text = "Voir l’art. 5. Chacun paie (p. ex. 10 €) ! « Oui. » Rien\n\n- un\n- deux";
        let found = sentences(text);
        assert_eq!(found.concat(), text);
        assert_eq!(
            found,
            ["Voir l’art. 5. ", "Chacun paie (p. ex. 10 €) ! ", "« Oui. » ", "Rien\n\n", "- un\n", "- deux"]
        );
    }

    #[test]
    fn typography_is_told_from_wording() {
        assert!(same_but_for_typography("l'équipe  dit\u{a0}: \"oui\"", "l’équipe dit : “oui”\n".trim_end()));
        assert!(!same_but_for_typography("l’équipe", "l’équipes"));
        assert!(same_but_for_typography("l’équipe", "l'e\u{301}quipe"));
        assert_eq!(words("l’e\u{301}quipe decide\u{301}e"), ["l’", "e\u{301}quipe ", "decide\u{301}e"]);
        assert!(!same_but_for_typography("les enfants, et nous", "les enfants et nous"));
    }

    #[test]
    fn likeness_counts_words() {
        assert_eq!(likeness("un deux", "un deux !"), 1.0);
        assert_eq!(likeness("un deux", "trois quatre"), 0.0);
        assert!(likeness("la porte est ouverte", "la porte est fermée") > 0.7);
    }
}
