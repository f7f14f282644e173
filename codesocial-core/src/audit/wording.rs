//! Words that bind no one, where they matter: every text in which something is owed, looked at once, each translation by
//! the lexicon of its own language. The rules ask what was found.

mod lexicon;
mod scan;

use std::collections::HashSet;

pub(crate) use lexicon::{Hit, List};
pub(crate) use scan::Words;

use crate::code::Code;
use crate::shape::Part;
use crate::source::Node;
use crate::texts::Written;
use lexicon::Lexicon;

/// A text, in one language, that has expressions of a lexicon.
#[derive(Debug)]
pub(crate) struct Phrase<'a> {
    /// What part of the model holds it.
    pub(crate) part: Part,
    /// The object that holds it.
    pub(crate) holder: Node<'a>,
    /// The text in one language.
    pub(crate) node: Node<'a>,
    /// The expressions, in their order.
    hits: Vec<Hit<'a>>,
}

/// Where something is owed in words: the part, its key.
const PLACES: [(Part, &str); 6] = [
    (Part::Commitment, "text"),
    (Part::RecourseStep, "means"),
    (Part::Amendment, "notice"),
    (Part::Membership, "exclude"),
    (Part::Sanction, "grounds"),
    (Part::Exception, "text"),
];

/// All such texts of a document.
pub(crate) fn phrases<'a>(code: &Code<'a>) -> Vec<Phrase<'a>> {
    let language = code.language().unwrap_or_default();
    let mut words = Words::default();
    // What the glossary defines has a criterion.
    let terms = code.each(Part::Term).filter_map(|term| term.get("term"));
    let mut defined: HashSet<(*const Lexicon, u16)> = HashSet::new();
    for written in terms.flat_map(|term| Written::all(term, language)) {
        let Some(lexicon) = Lexicon::of(written.language) else { continue };
        let found = lexicon.found(written.text, &mut words);
        defined.extend(found.into_iter().map(|hit| (std::ptr::from_ref(lexicon), hit.expression)));
    }
    let mut phrases = Vec::new();
    for (part, key) in PLACES {
        for holder in code.each(part) {
            let value = holder.get(key);
            let texts = value.into_iter().filter(|value| !value.is_array()).chain(holder.list(key));
            for written in texts.flat_map(|text| Written::all(text, language)) {
                let Some(lexicon) = Lexicon::of(written.language) else { continue };
                let mut hits = lexicon.found(written.text, &mut words);
                hits.retain(|hit| !defined.contains(&(std::ptr::from_ref(lexicon), hit.expression)));
                if !hits.is_empty() {
                    phrases.push(Phrase { part, holder, node: written.node, hits });
                }
            }
        }
    }
    phrases
}

impl Phrase<'_> {
    /// The expressions of some lists, as the text writes them, each once.
    pub(crate) fn said(&self, lists: &[List]) -> Vec<String> {
        let mut said: Vec<String> = Vec::new();
        for hit in self.hits.iter().filter(|hit| lists.contains(&hit.list)) {
            if !said.iter().any(|before| before == hit.said) {
                said.push(hit.said.to_owned());
            }
        }
        said
    }
}
