//! Words that bind no one, where they matter: every text in which something is owed, looked at once, each translation by
//! the lexicon of its own language. The rules ask what was found.

pub(crate) mod lexicon;
pub(crate) mod named;
pub(crate) mod scan;
pub(crate) mod stems;
pub(crate) mod terms;

use std::collections::HashSet;

use crate::analysis::commitments::binds;
use crate::analysis::context::Code;
use crate::analysis::sentences::sentences;
use crate::analysis::texts::{Written, stands_under, top_key};
use crate::analysis::wording::lexicon::{Hit, Lexicon, List};
use crate::analysis::wording::scan::{Word, folded, words};
use crate::model::document::{Force, Standard};
use crate::model::values::Text;
use crate::model::views::{Amendment, Commitment, Exception, Membership, RecourseStep, Sanction, Term};
use crate::tree::key::Key;
use crate::tree::node::Node;

/// A text, in one language, with expressions that matter where it stands.
#[derive(Debug)]
pub(crate) struct Phrase<'a> {
    /// The text in one language.
    pub(crate) node: Node<'a>,
    /// The expressions, in their order.
    hits: Vec<Hit<'a>>,
    /// Whether much hangs on them: exclusion, refusal, fees.
    pub(crate) weighty: bool,
}

/// Where something is owed in words: its texts, and which expressions matter there.
struct Place<'a> {
    texts: Vec<Text<'a>>,
    trying: bool,
    softener: bool,
    time: bool,
    standard: bool,
}

impl<'a> Place<'a> {
    fn matters(&self, list: List) -> bool {
        match list {
            List::Trying => self.trying,
            List::Softener => self.softener,
            List::Time => self.time,
            List::Standard | List::Occasion => self.standard,
            _ => false,
        }
    }

    fn of_commitment(commitment: Commitment<'a>) -> Place<'a> {
        // An effort that is owed, and said to be one, may be told as an effort.
        let effort = commitment.standard().may_be(Standard::Means);
        let force = commitment.force().sound();
        Place {
            texts: commitment.text().sound().into_iter().collect(),
            // Under a prohibition the verb names what is forbidden: nobody may promote hatred.
            trying: !effort && force == Some(Force::Must),
            softener: !effort && binds(commitment),
            // Where the time is also given as a value, the words beside it may be loose.
            time: !commitment.force().may_be(Force::May)
                && !commitment.due().is_stated()
                && !commitment.every().is_stated(),
            // An indicator is a criterion; who decides judges.
            standard: binds(commitment) && !commitment.indicators().is_stated(),
        }
    }

    /// One in which only times matter.
    fn timed(text: Option<Text<'a>>, time: bool) -> Place<'a> {
        Place { texts: text.into_iter().collect(), trying: false, softener: false, time, standard: false }
    }

    /// One in which only open standards matter.
    fn judged(texts: impl Iterator<Item = Text<'a>>, standard: bool) -> Place<'a> {
        Place { texts: texts.collect(), trying: false, softener: false, time: false, standard }
    }

    /// All of a document.
    fn all(code: &Code<'a>) -> Vec<Place<'a>> {
        let mut places: Vec<Place<'a>> = code.all().map(Place::of_commitment).collect();
        let steps = code.all::<RecourseStep<'a>>();
        places.extend(steps.map(|step| Place::timed(step.means().sound(), !step.within().is_stated())));
        places.extend(code.all::<Amendment<'a>>().map(|amendment| Place::timed(amendment.notice().sound(), true)));
        places.extend(code.all::<Membership<'a>>().map(|membership| {
            Place::judged(membership.exclude().sound().into_iter(), !membership.exclude_process().is_stated())
        }));
        places.extend(
            code.all::<Sanction<'a>>()
                .map(|sanction| Place::judged(sanction.grounds().each(), !sanction.decided_by().is_stated())),
        );
        places.extend(code.all::<Exception<'a>>().map(|exception| {
            let settled = exception.criterion().is_stated() || exception.decided_by().is_stated();
            Place::judged(exception.text().sound().into_iter(), !settled)
        }));
        places
    }
}

/// Looks for expressions in the texts of a document.
struct Search {
    /// What the glossary defines, each by its lexicon and number: it has a criterion.
    defined: HashSet<(*const Lexicon, u16)>,
    /// The terms themselves, as they are looked for in a longer expression: who says what is grave says what a grave reason is.
    terms: HashSet<Vec<String>>,
    /// Room to work in.
    words: Vec<Word>,
}

impl Search {
    fn of(code: &Code<'_>) -> Search {
        let language = code.language().unwrap_or_default();
        let terms = code.all::<Term<'_>>().filter_map(|term| Some(term.term().sound()?.node()));
        let mut search = Search { defined: HashSet::new(), terms: HashSet::new(), words: Vec::new() };
        for written in terms.flat_map(|term| Written::all(term, language)) {
            let Some(lexicon) = Lexicon::of(written.language) else { continue };
            search.terms.insert(singular(written.text));
            let found = lexicon.found(written.text, &mut search.words);
            search.defined.extend(found.into_iter().map(|hit| (std::ptr::from_ref(lexicon), hit.expression)));
        }
        search
    }

    /// The expressions of a text that are of a list which matters there and that nothing defines; none where there are none.
    fn phrase<'a>(&mut self, written: &Written<'a>, matters: impl Fn(&Hit<'_>) -> bool) -> Option<Phrase<'a>> {
        let lexicon = Lexicon::of(written.language)?;
        let mut hits = lexicon.found(written.text, &mut self.words);
        hits.retain(|hit| {
            matters(hit)
                && !self.defined.contains(&(std::ptr::from_ref(lexicon), hit.expression))
                && !self.has_term(hit.said)
        });
        (!hits.is_empty()).then_some(Phrase { node: written.node, hits, weighty: false })
    }
}

/// So many words of a term are looked for in an expression.
const MOST_OF_TERM: usize = 3;

impl Search {
    /// Whether an expression has a term of the glossary in it.
    fn has_term(&self, said: &str) -> bool {
        let spoken = if self.terms.is_empty() { Vec::new() } else { singular(said) };
        let mut windows = (1..=MOST_OF_TERM.min(spoken.len())).flat_map(|length| spoken.windows(length));
        windows.any(|window| self.terms.contains(window))
    }
}

/// The words of a text in small letters without accents, without the endings of a plural.
fn singular(text: &str) -> Vec<String> {
    let spoken = words(text).into_iter().filter_map(|range| text.get(range)).map(folded);
    spoken.map(|word| word.strip_suffix('s').map_or(word.clone(), str::to_owned)).collect()
}

/// All texts in which something is owed with such words.
pub(crate) fn phrases<'a>(code: &Code<'a>) -> Vec<Phrase<'a>> {
    let language = code.language().unwrap_or_default();
    let mut search = Search::of(code);
    let mut phrases = Vec::new();
    for place in Place::all(code).iter().filter(|place| List::REPORTED.into_iter().any(|list| place.matters(list))) {
        let texts = place.texts.iter().flat_map(|text| Written::all(text.node(), language));
        phrases.extend(texts.filter_map(|written| search.phrase(&written, |hit| place.matters(hit.list))));
    }
    phrases
}

/// A heading with so many words is read as a sentence.
const SENTENCE: usize = 6;

/// The same in the other texts that say how things are done: the articles, and what stands under `governance`. What is meant to be
/// reached may be told as an aim there, but not as what somebody promises to try. A heading that is a sentence is read too.
pub(crate) fn loose<'a>(code: &Code<'a>) -> Vec<Phrase<'a>> {
    let language = code.language().unwrap_or_default();
    let owed = Place::all(code).into_iter().flat_map(|place| place.texts);
    let owed: HashSet<u32> =
        owed.flat_map(|text| Written::all(text.node(), language)).map(|written| written.node.index()).collect();
    let titles = [Key::Heading, Key::Name, Key::Title, Key::Num];
    let says_how = |written: &Written<'a>| {
        matches!(top_key(written.node), Some(Key::Articles | Key::Governance))
            && !owed.contains(&written.node.index())
            && (!stands_under(written.node, &titles) || words(written.text).len() >= SENTENCE)
    };
    let mut search = Search::of(code);
    let loose = |hit: &Hit<'_>, text: &str| match hit.list {
        List::Standard | List::Weighty => !is_explained(text, hit.said),
        List::Softener | List::Time | List::Occasion => true,
        List::Trying => hit.promised.is_some(),
        _ => false,
    };
    let mut phrases = Vec::new();
    for written in code.written().filter(says_how) {
        let (Some(phrase), Some(lexicon)) =
            (search.phrase(&written, |hit| loose(hit, written.text)), Lexicon::of(written.language))
        else {
            continue;
        };
        let around = lead_weighs(code, lexicon, written.node);
        let weighs = |hit: &Hit<'a>| {
            let alone = || sentence_of(written.text, hit.said).is_some_and(|sentence| lexicon.weighs(sentence));
            match hit.list {
                List::Softener => alone(),
                List::Standard | List::Weighty => around || alone(),
                _ => false,
            }
        };
        let (weighty, plain): (Vec<Hit<'a>>, Vec<Hit<'a>>) = phrase.hits.into_iter().partition(weighs);
        let plain: Vec<Hit<'a>> = plain.into_iter().filter(|hit| hit.list != List::Weighty).collect();
        let both = [(weighty, true), (plain, false)].into_iter().filter(|(hits, _)| !hits.is_empty());
        phrases.extend(both.map(|(hits, weighty)| Phrase { node: written.node, hits, weighty }));
    }
    phrases
}

/// So many objects around a text are looked at for a heading, and for words that lead to it.
const MOST_AROUND: usize = 4;

/// Whether much hangs on a text by the headings around it, or by the words that lead to it: `Members are excluded for:`.
fn lead_weighs<'a>(code: &Code<'a>, lexicon: &Lexicon, node: Node<'a>) -> bool {
    let around = std::iter::successors(node.parent(), |node| node.parent()).take(MOST_AROUND);
    around.into_iter().any(|around| {
        let text = |key: Key| around.get(key).and_then(|text| code.authoritative(text));
        let lead = text(Key::Content).map(str::trim_end).filter(|lead| lead.ends_with([':', ',']));
        let lead = lead.and_then(|lead| sentences(lead).last());
        text(Key::Heading).into_iter().chain(lead).any(|text| lexicon.weighs(text))
    })
}

/// So many words say what is meant by the words before them.
const EXPLANATION: usize = 3;

/// Whether a text says at once what a part of it means: « faute grave (mise en danger d’autrui) », `excess absences: more than four in a
/// year`.
fn is_explained(text: &str, part: &str) -> bool {
    let after = place_of(text, part).and_then(|at| text.get(at + part.len()..)).unwrap_or_default().trim_start();
    let meant = match after.strip_prefix('(') {
        Some(inside) => inside.split(')').next(),
        None => after.strip_prefix(':').map(|after| after.split(['.', '\n']).next().unwrap_or_default()),
    };
    meant.is_some_and(|meant| words(meant).len() >= EXPLANATION)
}

/// Where a part of a text begins in it.
pub(crate) fn place_of(text: &str, part: &str) -> Option<usize> {
    (part.as_ptr() as usize).checked_sub(text.as_ptr() as usize)
}

/// The sentence of a text in which a part of it stands.
fn sentence_of<'t>(text: &'t str, part: &str) -> Option<&'t str> {
    let at = place_of(text, part)?;
    let mut end = 0;
    sentences(text).find(|sentence| {
        end += sentence.len();
        end > at
    })
}

impl Phrase<'_> {
    /// All its expressions, as the text writes them, with the promise before them, each once.
    pub(crate) fn told(&self) -> Vec<String> {
        each_once(self.hits.iter().map(|hit| hit.promised.unwrap_or(hit.said)))
    }

    /// The expressions of some lists, as the text writes them, each once.
    pub(crate) fn said(&self, lists: &[List]) -> Vec<String> {
        each_once(self.hits.iter().filter(|hit| lists.contains(&hit.list)).map(|hit| hit.said))
    }
}

/// Expressions as a text writes them, each once, in their order.
pub(crate) fn each_once<'t>(said: impl Iterator<Item = &'t str>) -> Vec<String> {
    let mut known = HashSet::new();
    said.filter(|said| known.insert(*said)).map(str::to_owned).collect()
}
