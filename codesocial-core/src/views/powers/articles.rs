//! What the articles of a text say of who decides what, sentence by sentence: so much can be told of a text that nobody has transcribed.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::audit::phrases::{ByLanguage, Lists, Phrases, Sentences};
use crate::audit::topics::mention;
use crate::base::language_tag::primary;
use crate::messages::capital;
use crate::model::document::Act;
use crate::model::field::Word;
use crate::tree::key::Key;
use crate::views::View;
use crate::views::powers::pages::{ActInWords, SentenceOfArticle, UnassignedAct};
use crate::views::powers::sentences::all_of;
use crate::views::said::in_one_line;

/// The file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// On what evidence.
    #[serde(rename = "source")]
    _source: String,
    /// In the order in which they are told.
    acts: Vec<Words>,
}

/// By which words sentences speak of an act.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    act: Act,
    words: Phrases,
}

/// A file that cannot be read tells nothing: a test holds that it can.
static FILE: LazyLock<Option<File>> = LazyLock::new(|| serde_json::from_str(include_str!("acts.json")).ok());

/// The phrases of all acts, in their order.
static LISTS: ByLanguage = ByLanguage::new();

/// The acts, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    serde_json::from_str(include_str!("acts.json")).unwrap()
}

/// So many sentences are told of one act.
const MOST_SENTENCES: usize = 4;
/// Acts of which a text says who does them, or leaves it open.
const SOUGHT: [Act; 7] = [Act::Admit, Act::Exclude, Act::Appoint, Act::Remove, Act::Amend, Act::Dissolve, Act::Control];

/// What the articles say of each act, and the acts of which no article speaks, where the document has articles alone and words for its
/// language are known.
pub(super) fn told(view: &View<'_, '_>) -> Option<(Vec<ActInWords>, Vec<UnassignedAct>)> {
    let code = view.code;
    let language = code.language().unwrap_or_default();
    let acts = &FILE.as_ref()?.acts;
    code.root.get(Key::Articles)?;
    let lists = LISTS.of(language, |tag| Some(Lists::read(acts.iter().map(|one| one.words.of(tag)))))?;
    let own = primary(language);
    let written = code.written().filter(|written| primary(written.language) == own);
    let sentences = Sentences::read(code, written, lists);
    let mut told = Vec::new();
    let mut unsaid = Vec::new();
    for (number, one) in acts.iter().enumerate() {
        let found = sentences.said(lists.get(number));
        if found.is_empty() {
            if SOUGHT.contains(&one.act) {
                let (act, sentence) = (one.act.word().to_owned(), all_of(view.language, one.act.word()));
                unsaid.push(UnassignedAct { act, object: None, falls_to: None, sentence });
            }
            continue;
        }
        told.push(ActInWords {
            act: one.act.word().to_owned(),
            title: all_of(view.language, one.act.word()),
            omitted: found.len().saturating_sub(MOST_SENTENCES),
            sentences: found
                .into_iter()
                .take(MOST_SENTENCES)
                .map(|(node, words)| SentenceOfArticle {
                    text: capital(&in_one_line(words.trim_end().trim_end_matches([';', ',']))),
                    num: mention(code, node).num,
                    place: view.place_of(node, words),
                })
                .collect(),
        });
    }
    Some((told, unsaid))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_can_be_read() {
        for one in &FILE.as_ref().unwrap().acts {
            one.words.check();
        }
    }
}
