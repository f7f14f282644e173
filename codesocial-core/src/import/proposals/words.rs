//! The expressions by which sentences oblige, forbid, permit, define and count votes: `words/norms/<language>.txt`.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::analysis::wording::lexicon::word_list;
use crate::base::language_tag::primary;
use crate::import::proposals::sentences::{Mark, Token};

/// The lists of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum List {
    Oblige,
    ObligeNobody,
    ObligeAfter,
    Recommend,
    Discourage,
    Promise,
    Decline,
    Forbid,
    ForbidNobody,
    ForbidAfter,
    Permit,
    PermitNobody,
    PermitAfter,
    Exempt,
    Define,
    Is,
    Definitions,
    Future,
    Acts,
    ActsPassive,
    ActsBy,
    Idle,
    Constitutes,
    Passive,
    ParticipleEnding,
    Participle,
    Finite,
    Clitic,
    ButOnly,
    AsMuch,
    State,
    Circumstance,
    ObjectRelative,
    Doubtful,
    Tie,
    EverySome,
    Agent,
    Condition,
    Relative,
    Connective,
    Determiner,
    AllOf,
    SomeOf,
    No,
    Or,
    Only,
    Not,
    LeadOn,
    Pronoun,
    Person,
    Unanimity,
    Minus,
    Consensus,
    Consent,
    Majority,
    PlainMajority,
    Qualified,
    Asks,
    Quorum,
    AnyNumber,
    Part,
    Percent,
    Over,
    Under,
    AndOne,
    Base,
    Others,
    Of,
    Equals,
    Required,
    Decide,
    Gives,
    To,
    Within,
    Ahead,
    Every,
    Unit,
    Working,
    Membership,
    Role,
    Body,
    Group,
    Own,
    Called,
    LegalForm,
    LegalSuffix,
    Seat,
    Founded,
    Adopted,
    InForce,
    Issued,
    ThisText,
    Month,
    Chapter,
    Preposition,
    Abbreviation,
}

const NAMES: [(&str, List); 96] = [
    ("oblige", List::Oblige),
    ("oblige nobody", List::ObligeNobody),
    ("oblige after", List::ObligeAfter),
    ("recommend", List::Recommend),
    ("discourage", List::Discourage),
    ("promise", List::Promise),
    ("decline", List::Decline),
    ("forbid", List::Forbid),
    ("forbid nobody", List::ForbidNobody),
    ("forbid after", List::ForbidAfter),
    ("permit", List::Permit),
    ("permit nobody", List::PermitNobody),
    ("permit after", List::PermitAfter),
    ("exempt", List::Exempt),
    ("define", List::Define),
    ("is", List::Is),
    ("definitions", List::Definitions),
    ("futures", List::Future),
    ("acts", List::Acts),
    ("acts passive", List::ActsPassive),
    ("acts by", List::ActsBy),
    ("idle", List::Idle),
    ("constitutes", List::Constitutes),
    ("passive", List::Passive),
    ("participle endings", List::ParticipleEnding),
    ("participles", List::Participle),
    ("prepositions", List::Preposition),
    ("abbreviations", List::Abbreviation),
    ("finite verbs", List::Finite),
    ("clitics", List::Clitic),
    ("but only", List::ButOnly),
    ("as much as", List::AsMuch),
    ("states", List::State),
    ("circumstances", List::Circumstance),
    ("object relatives", List::ObjectRelative),
    ("doubtful", List::Doubtful),
    ("ties", List::Tie),
    ("every some", List::EverySome),
    ("agents", List::Agent),
    ("conditions", List::Condition),
    ("relatives", List::Relative),
    ("connectives", List::Connective),
    ("determiners", List::Determiner),
    ("all of", List::AllOf),
    ("some of", List::SomeOf),
    ("no", List::No),
    ("or", List::Or),
    ("only", List::Only),
    ("not", List::Not),
    ("lead on", List::LeadOn),
    ("pronouns", List::Pronoun),
    ("persons", List::Person),
    ("unanimity", List::Unanimity),
    ("minus", List::Minus),
    ("consensus", List::Consensus),
    ("consent", List::Consent),
    ("majority", List::Majority),
    ("plain majority", List::PlainMajority),
    ("qualified majority", List::Qualified),
    ("asks", List::Asks),
    ("quorum", List::Quorum),
    ("any number", List::AnyNumber),
    ("parts", List::Part),
    ("percent", List::Percent),
    ("over", List::Over),
    ("under", List::Under),
    ("and one", List::AndOne),
    ("bases", List::Base),
    ("others", List::Others),
    ("of", List::Of),
    ("equals", List::Equals),
    ("required", List::Required),
    ("decides", List::Decide),
    ("gives", List::Gives),
    ("to", List::To),
    ("within", List::Within),
    ("ahead", List::Ahead),
    ("every", List::Every),
    ("units", List::Unit),
    ("working", List::Working),
    ("memberships", List::Membership),
    ("roles", List::Role),
    ("bodies", List::Body),
    ("groups", List::Group),
    ("own", List::Own),
    ("called", List::Called),
    ("legal forms", List::LegalForm),
    ("legal suffixes", List::LegalSuffix),
    ("seat", List::Seat),
    ("founded", List::Founded),
    ("adopted", List::Adopted),
    ("in force", List::InForce),
    ("issued", List::Issued),
    ("this text", List::ThisText),
    ("months", List::Month),
    ("chapters", List::Chapter),
];

/// A gap in an expression holds at most so many words: more in German, where the second half of a verb stands last.
const WIDEST_GAP: usize = 4;
const WIDEST_GERMAN_GAP: usize = 24;

/// What may stand at a place of an expression.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Slot {
    /// One of these words.
    Word(Vec<String>),
    /// Some words, or none; those after a comma only where that is said.
    Gap { commas: bool },
    /// A German infinitive with `zu`: `mitzuteilen`, `zu zahlen`.
    Zu,
    /// A participle.
    Participle,
    /// A verb in the future.
    Future,
}

/// An expression behind its first word.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Expression {
    /// What stands after its first word.
    rest: Vec<Slot>,
    /// What it says, where the list says it; else its first form.
    value: &'static str,
}

/// An expression that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) list: List,
    /// The token at which it begins, and the one after its last.
    pub(super) start: usize,
    pub(super) end: usize,
    /// The one after its words before a gap.
    pub(super) head: usize,
    /// How many words it has, without those in gaps.
    pub(super) words: usize,
    pub(super) value: &'static str,
}

/// The expressions of a language.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// By their first word.
    expressions: HashMap<String, Vec<(List, Expression)>>,
    /// The endings of participles.
    endings: Vec<&'static str>,
    /// Those of verbs in the future, where rules are written so.
    futures: Vec<&'static str>,
    /// Whether words are put together, and subordinate clauses end with their verbs.
    pub(super) german: bool,
    /// Whether the head of a group of nouns stands last.
    pub(super) head_last: bool,
}

static ALL: [(&str, LazyLock<Words>); 4] = [
    ("de", LazyLock::new(|| Words::read("de", word_list!("norms/de.txt")))),
    ("en", LazyLock::new(|| Words::read("en", word_list!("norms/en.txt")))),
    ("es", LazyLock::new(|| Words::read("es", word_list!("norms/es.txt")))),
    ("fr", LazyLock::new(|| Words::read("fr", word_list!("norms/fr.txt")))),
];

impl Words {
    /// Those of the language of a tag, if there is a file of it.
    pub(super) fn of(tag: &str) -> Option<&'static Words> {
        ALL.iter().find(|(language, _)| *language == primary(tag)).map(|(_, words)| &**words)
    }

    fn read(language: &str, file: &'static str) -> Words {
        let german = language == "de";
        let mut words = Words { german, head_last: german || language == "en", ..Words::default() };
        let (mut list, mut endings) = (None, HashMap::<&str, Vec<&str>>::new());
        for line in file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                list = NAMES.iter().find(|(known, _)| *known == name).map(|(_, list)| *list);
                continue;
            }
            if let Some((name, set)) = line.strip_prefix('~').and_then(|line| line.split_once(' ')) {
                let set = set.split(' ').map(|ending| if ending == "-" { "" } else { ending });
                endings.insert(name, set.chain([""]).collect());
                continue;
            }
            if list == Some(List::ParticipleEnding) {
                words.endings.push(line);
            } else if list == Some(List::Future) {
                words.futures.push(line);
            } else if let Some(list) = list {
                words.add(list, line, &endings);
            }
        }
        words
    }

    fn add(&mut self, list: List, line: &'static str, endings: &HashMap<&str, Vec<&str>>) {
        let (expression, value) = line.split_once(" = ").unwrap_or((line, ""));
        let forms = |slot: &'static str| -> Vec<String> {
            let each = slot.split('|').flat_map(|one| match one.split_once('~') {
                Some((stem, set)) => {
                    let set = endings.get(set).map(Vec::as_slice).unwrap_or_default();
                    set.iter().map(|ending| format!("{stem}{ending}")).collect()
                }
                None => vec![one.to_owned()],
            });
            each.collect()
        };
        let mut slots = expression.split(' ');
        let Some(first) = slots.next() else { return };
        let rest: Vec<&'static str> = slots.collect();
        let value = if value.is_empty() { first.split('|').next().unwrap_or(first) } else { value };
        for form in forms(first) {
            let rest = rest.iter().map(|slot| match *slot {
                "…" => Slot::Gap { commas: false },
                ",…" => Slot::Gap { commas: true },
                "<zu>" => Slot::Zu,
                "<pp>" => Slot::Participle,
                "<fut>" => Slot::Future,
                slot => Slot::Word(forms(slot)),
            });
            let expression = Expression { rest: rest.collect(), value };
            self.expressions.entry(form).or_default().push((list, expression));
        }
    }

    /// The expressions that begin with a word.
    pub(super) fn beginning(&self, word: &str) -> &[(List, Expression)] {
        self.expressions.get(word).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether a word is of a list.
    pub(super) fn has(&self, list: List, word: &str) -> bool {
        self.value(list, word).is_some()
    }

    /// What a list says of a word.
    pub(super) fn value(&self, list: List, word: &str) -> Option<&'static str> {
        let found = self.beginning(word).iter();
        found.filter(|(of, one)| *of == list && one.rest.is_empty()).map(|(_, one)| one.value).next()
    }

    /// Whether a word is a participle, by its ending or because it is one of those that have none.
    pub(super) fn is_participle(&self, word: &str) -> bool {
        self.has(List::Participle, word) || self.endings.iter().any(|ending| word.ends_with(*ending))
    }

    /// Whether a word is a verb in the future.
    pub(super) fn is_future(&self, word: &str) -> bool {
        self.futures.iter().any(|ending| word.len() > ending.len() + 2 && word.ends_with(*ending))
    }

    /// The expression of a list that begins at a token and has the most words, of several the one without a gap.
    pub(super) fn at(&self, list: List, tokens: &[Token], start: usize) -> Option<Found> {
        let candidates = tokens.get(start)?.begins.iter().filter(|(of, _)| *of == list);
        candidates.filter_map(|(_, one)| self.found(one, list, tokens, start)).max_by_key(Found::rank)
    }

    /// The first expression of a list from a token on.
    pub(super) fn first(&self, list: List, tokens: &[Token], from: usize) -> Option<Found> {
        (from..tokens.len()).find_map(|start| self.at(list, tokens, start))
    }

    /// Whether an expression of a list begins at a token.
    pub(super) fn begins(&self, list: List, tokens: &[Token], start: usize) -> bool {
        self.at(list, tokens, start).is_some()
    }
}

impl Found {
    /// The more, the better it fits.
    pub(super) fn rank(&self) -> (usize, bool, std::cmp::Reverse<usize>) {
        (self.words, self.head == self.end, std::cmp::Reverse(self.end))
    }
}

impl Words {
    fn found(&self, expression: &Expression, list: List, tokens: &[Token], start: usize) -> Option<Found> {
        let (mut at, mut head, mut words) = (start + 1, None, 1);
        let mut gap: Option<(usize, bool)> = None;
        let widest = if self.german || list == List::LegalForm { WIDEST_GERMAN_GAP } else { WIDEST_GAP };
        for slot in &expression.rest {
            let fits = |at: usize| -> Option<usize> {
                let token = tokens.get(at)?;
                match slot {
                    Slot::Word(forms) => {
                        let fits = forms.contains(&token.lower) && !(self.german && self.of_adjective(tokens, at));
                        fits.then_some(at + 1)
                    }
                    Slot::Zu => infinitive(tokens, at),
                    Slot::Participle => self.is_participle(&token.lower).then_some(at + 1),
                    Slot::Future => self.is_future(&token.lower).then_some(at + 1),
                    Slot::Gap { .. } => None,
                }
            };
            if let Slot::Gap { commas } = slot {
                gap = Some((at, *commas));
                head.get_or_insert(at);
                continue;
            }
            at = match gap.take() {
                None => {
                    // Words of one expression stand together.
                    if tokens.get(at)?.mark != Mark::None {
                        return None;
                    }
                    fits(at)?
                }
                Some((from, commas)) => {
                    let within = (from..tokens.len().min(from + widest)).take_while(|at| {
                        tokens.get(*at).is_some_and(|token| match token.mark {
                            Mark::None => true,
                            Mark::Comma => commas,
                            Mark::Stop => false,
                        })
                    });
                    within.into_iter().find_map(fits)?
                }
            };
            words += 1;
        }
        Some(Found { list, start, end: at, head: head.unwrap_or(at), words, value: expression.value })
    }
}

impl Words {
    /// Whether a `nicht` denies the adjective of a noun, or only that it is all (`nicht nur`), and not the verb: `nicht besetzte Posten`.
    fn of_adjective(&self, tokens: &[Token], at: usize) -> bool {
        if tokens.get(at).is_none_or(|token| token.lower != "nicht") {
            return false;
        }
        let behind = || tokens.iter().skip(at + 1).take(4).take_while(|token| token.mark == Mark::None);
        let Some(noun) = behind().position(|token| !token.small) else {
            return behind().next().is_some_and(|token| self.has(List::Only, &token.lower));
        };
        let joins =
            |token: &Token| self.has(List::Determiner, &token.lower) || self.has(List::Preposition, &token.lower);
        let adjective =
            |token: &Token| ["e", "en", "er", "em", "es"].iter().any(|ending| token.lower.ends_with(ending));
        let between = || behind().take(noun);
        between().last().is_some_and(adjective) && !between().any(joins)
            || behind().next().is_some_and(|token| self.has(List::Only, &token.lower))
    }
}

/// A German infinitive with `zu`: the token after it.
fn infinitive(tokens: &[Token], at: usize) -> Option<usize> {
    let token = tokens.get(at)?;
    let ends = |word: &str| word.ends_with('n') && word.chars().count() > 3;
    if token.lower == "zu" {
        let next = tokens.get(at + 1)?;
        return (ends(&next.lower) && next.small && next.mark == Mark::None).then_some(at + 2);
    }
    let within = token.lower.match_indices("zu").any(|(place, _)| place >= 2 && token.lower.len() > place + 5);
    (within && ends(&token.lower) && token.small).then_some(at + 1)
}
