//! Words that the end of a line breaks: `associa-` and `tion`.

use std::collections::HashSet;

use crate::base::letters::lower as small;
use crate::import::read::plain::Line;
use crate::import::tongue;

/// Words with which two parts of a pair are joined: `Vereins- und Verbandsrecht`.
const JOINING: [&str; 12] = ["und", "oder", "bzw", "sowie", "et", "ou", "and", "or", "to", "y", "o", "bis"];
/// Beginnings of words with a hyphen of their own.
const BEGINNINGS: [&str; 46] = [
    "vice", "ex", "non", "sous", "co", "mi", "demi", "semi", "rendez", "peut", "lui", "elle", "eux", "soi", "nous",
    "vous", "ci", "au", "par", "là", "procès", "grand", "celui", "celle", "ceux", "celles", "porte", "avant", "après",
    "contre", "compte", "chef", "quelques", "self", "well", "full", "part", "long", "short", "by", "pre", "re", "up",
    "so", "check", "follow",
];
/// Ends of such words.
const ENDS: [&str; 40] = [
    "ci", "là", "même", "mêmes", "dire", "dessus", "dessous", "delà", "être", "vous", "verbal", "verbaux", "il",
    "elle", "on", "ils", "elles", "un", "uns", "unes", "après", "joint", "joints", "joindre", "rendu", "lieu", "time",
    "term", "making", "maker", "elect", "law", "laws", "off", "out", "up", "in", "wide", "being", "to",
];

/// Joins the words that ends of lines break, where the text or its language leaves no doubt that the hyphen is none of the word; how many.
pub(super) fn join(lines: &mut [Line<'_>]) -> usize {
    let pairs = |lines: &[Line<'_>]| {
        let places = 0..lines.len().saturating_sub(1);
        places.filter(|at| lines.get(*at..at + 2).and_then(broken).is_some()).collect::<Vec<usize>>()
    };
    let places = pairs(lines);
    if places.is_empty() {
        return 0;
    }
    let mut said = HashSet::new();
    for (at, line) in lines.iter().enumerate() {
        let mut words: Vec<String> = words(line.words).map(small).map(|word| word.to_string()).collect();
        // The parts themselves say nothing.
        if places.binary_search(&at).is_ok() {
            words.pop();
        }
        let first = at.checked_sub(1).is_some_and(|before| places.binary_search(&before).is_ok());
        said.extend(words.into_iter().skip(usize::from(first)));
    }
    let german = tongue::language(lines.iter().map(|line| line.words)) == Some("de");
    let mut joined = 0;
    for at in places {
        let Some((stem, rest)) = lines.get(at..at + 2).and_then(broken) else { continue };
        let (stem, rest) = (small(stem).to_string(), small(rest).to_string());
        let known = |word: &str| said.contains(word);
        let whole = format!("{stem}{rest}");
        let own = known(&format!("{stem}-{rest}")) || JOINING.contains(&&*rest);
        let last = stem.rsplit(['-', '’', '\'']).next().unwrap_or_default();
        let listed = stem.contains('-') || BEGINNINGS.contains(&last) || ENDS.contains(&&*rest);
        let fragments = !listed && !known(last) && !known(&rest);
        if !own
            && (known(&whole) || german || fragments)
            && let Some(line) = lines.get_mut(at)
        {
            line.words = line.words.trim_end_matches(HYPHENS);
            line.goes_on = true;
            joined += 1;
        }
    }
    joined
}

const HYPHENS: [char; 3] = ['-', '\u{2010}', '\u{ad}'];

/// The two parts of a word that the end of the first of two lines breaks.
fn broken<'t>(lines: &[Line<'t>]) -> Option<(&'t str, &'t str)> {
    let [line, next] = lines else { return None };
    let before = line.words.strip_suffix(HYPHENS)?;
    let stem = words(before).next_back().filter(|stem| before.ends_with(stem) && stem.chars().count() > 1)?;
    let rest = words(next.words).next().filter(|rest| next.words.starts_with(rest))?;
    let small = |sign: Option<char>| sign.is_some_and(char::is_lowercase);
    (small(stem.chars().next_back()) && small(rest.chars().next())).then_some((stem, rest))
}

/// The words of a line, with the hyphens within them.
fn words(line: &str) -> impl DoubleEndedIterator<Item = &str> {
    line.split(|sign: char| !sign.is_alphanumeric() && sign != '-')
        .map(|word| word.trim_matches('-'))
        .filter(|word| !word.is_empty())
}
