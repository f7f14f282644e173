//! Words that bind no one, where they matter: every text in which something is owed, looked at once, each translation by
//! the lexicon of its own language. The rules ask what was found.

pub(crate) mod lexicon;
pub(crate) mod scan;

use crate::tree::key::Key;
use std::collections::HashSet;

use crate::analysis::commitments::binds;
use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::texts::Written;
use crate::analysis::wording::lexicon::{Hit, Lexicon, List};
use crate::model::part::Part;
use crate::tree::node::Node;

/// A text, in one language, with expressions that matter where it stands.
#[derive(Debug)]
pub(crate) struct Phrase<'a> {
    /// The text in one language.
    pub(crate) node: Node<'a>,
    /// The expressions, in their order.
    hits: Vec<Hit<'a>>,
}

/// Where something is owed in words: the part, its key.
const PLACES: [(Part, Key); 6] = [
    (Part::Commitment, Key::Text),
    (Part::RecourseStep, Key::Means),
    (Part::Amendment, Key::Notice),
    (Part::Membership, Key::Exclude),
    (Part::Sanction, Key::Grounds),
    (Part::Exception, Key::Text),
];

/// Whether expressions of a list matter in what an object says.
fn matters(list: List, part: Part, object: Node<'_>) -> bool {
    let says = |keys: &[Key]| keys.iter().any(|key| states(object, *key));
    match (part, list) {
        // An effort that is owed, and said to be one, may be told as an effort.
        (Part::Commitment, List::Trying | List::Softener) if object.text(Key::Standard) == Some("means") => false,
        // Under a prohibition the verb names what is forbidden: nobody may promote hatred.
        (Part::Commitment, List::Trying) => object.text(Key::Force) == Some("must"),
        (Part::Commitment, List::Softener) => binds(object),
        // Where the time is also given as a value, the words beside it may be loose.
        (Part::Commitment, List::Time) => object.text(Key::Force) != Some("may") && !says(&[Key::Due, Key::Every]),
        (Part::RecourseStep, List::Time) => !says(&[Key::Within]),
        (Part::Amendment, List::Time) => true,
        // An indicator is a criterion; who decides judges.
        (Part::Commitment, List::Standard) => binds(object) && !says(&[Key::Indicators]),
        (Part::Exception, List::Standard) => !says(&[Key::Criterion, Key::DecidedBy]),
        (Part::Sanction, List::Standard) => !says(&[Key::DecidedBy]),
        (Part::Membership, List::Standard) => !says(&[Key::ExcludeProcess]),
        _ => false,
    }
}

/// All such texts of a document.
pub(crate) fn phrases<'a>(code: &Code<'a>) -> Vec<Phrase<'a>> {
    let language = code.language().unwrap_or_default();
    let mut words = Vec::new();
    // What the glossary defines has a criterion.
    let terms = code.each(Part::Term).filter_map(|term| term.get(Key::Term));
    let mut defined: HashSet<(*const Lexicon, u16)> = HashSet::new();
    for written in terms.flat_map(|term| Written::all(term, language)) {
        let Some(lexicon) = Lexicon::of(written.language) else { continue };
        let found = lexicon.found(written.text, &mut words);
        defined.extend(found.into_iter().map(|hit| (std::ptr::from_ref(lexicon), hit.expression)));
    }
    let mut phrases = Vec::new();
    for (part, key) in PLACES {
        for holder in code.each(part) {
            let lists = List::REPORTED.map(|list| matters(list, part, holder));
            if lists == [false; List::REPORTED.len()] {
                continue;
            }
            let value = holder.get(key);
            let texts = value.into_iter().filter(|value| !value.is_array()).chain(holder.list(key));
            for written in texts.flat_map(|text| Written::all(text, language)) {
                let Some(lexicon) = Lexicon::of(written.language) else { continue };
                let mut hits = lexicon.found(written.text, &mut words);
                hits.retain(|hit| {
                    let asked = List::REPORTED.into_iter().zip(lists).any(|(list, asked)| asked && list == hit.list);
                    asked && !defined.contains(&(std::ptr::from_ref(lexicon), hit.expression))
                });
                if !hits.is_empty() {
                    phrases.push(Phrase { node: written.node, hits });
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
