//! The chapters of the normalised form of social codes, by their headings.

use crate::import::article::Article;
use crate::import::proposals::sentences::tokens;
use crate::import::proposals::words::{List, Words};

/// A heading of more words names no chapter.
const LONGEST: usize = 8;
/// So many words may stand behind those that name a chapter.
const BESIDE: usize = 2;

/// A heading that names a chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Chapter {
    /// Under which key of a document what it says stands: `purpose.objectives`.
    pub(crate) key: &'static str,
    /// The words that say so.
    pub(crate) because: String,
}

/// The chapter that the heading of an article names.
pub(crate) fn chapter(article: &Article, language: &str) -> Option<Chapter> {
    let words = Words::of(language)?;
    let heading = article.heading.line();
    let tokens = tokens(&heading, words);
    if tokens.len() > LONGEST {
        return None;
    }
    // `Statuts des membres` is no chapter about members.
    let is_name = |at: &usize| {
        let word = tokens.get(*at).map_or("", |token| token.lower.as_str());
        !words.has(List::Determiner, word) && !words.has(List::Preposition, word)
    };
    let first = (0..tokens.len()).find(is_name)?;
    let found = words.at(List::Chapter, &tokens, first)?;
    if (found.end..tokens.len()).filter(is_name).count() > BESIDE {
        return None;
    }
    let because = heading.get(tokens.get(found.start)?.start..tokens.get(found.end - 1)?.end)?;
    Some(Chapter { key: found.value, because: because.to_owned() })
}
