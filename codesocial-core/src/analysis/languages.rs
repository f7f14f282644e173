//! Which languages a document claims to be written in, and whether a text is there in one of them.

use crate::analysis::context::Code;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// Whether a text with a language tag serves those who ask for `wanted`: the same language, or a kind of it (`fr-CA`
/// serves `fr`), as in the filtering of RFC 4647.
pub(crate) fn serves(tag: &str, wanted: &str) -> bool {
    let same = tag.get(..wanted.len()).is_some_and(|start| start.eq_ignore_ascii_case(wanted));
    same && matches!(tag.as_bytes().get(wanted.len()), None | Some(b'-'))
}

/// No code speaks more languages; the bound keeps checks linear in a document that claims thousands.
const MOST_LANGUAGES: usize = 512;

impl<'a> Code<'a> {
    /// The languages into which the document says that it is translated, beside its own.
    pub(crate) fn translations(&self) -> impl Iterator<Item = (Node<'a>, &'a str)> + '_ {
        let own = self.language().unwrap_or_default();
        let declared = self.root.list(Key::Translations).filter_map(|node| Some((node, node.as_str()?)));
        declared.filter(move |(_, language)| !language.eq_ignore_ascii_case(own)).take(MOST_LANGUAGES)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_of_a_language_serves_it_and_not_the_reverse() {
        assert!(serves("fr", "FR") && serves("fr-CA", "fr"));
        assert!(!serves("fr", "fr-CA") && !serves("frr", "fr") && !serves("", "fr"));
    }
}
