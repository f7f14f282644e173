//! Phrases by which sentences are known to speak of something: beginnings of words that stand in one sentence, in any order, or in
//! the heading of its article.

mod lists;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Deserialize;

use crate::analysis::context::Code;
use crate::analysis::sentences::{item, sentences};
use crate::analysis::texts::{Written, stands_under};
use crate::analysis::wording::scan::{folded, spoken};
use crate::base::line::in_line;
use crate::base::sort;
use crate::messages::capital;
use crate::tree::key::Key;
use crate::tree::node::Node;

#[cfg(test)]
pub(crate) use lists::LANGUAGES;
pub(crate) use lists::{ByLanguage, Lists, Marked, Phrase, of_line};
use lists::{Row, Stem};

/// Phrases by language (its primary subtag), in small letters without accents: `approuv compt`. A beginning that ends in a full stop is a whole word;
/// what `+` joins follows one another: `un.+pouvoir`. Of what `|` parts any will do: `exclu|radi`. What begins with `&` may stand in another sentence of the same article:
/// `exclu &entendu`.
#[derive(Debug, Deserialize)]
pub(crate) struct Phrases(BTreeMap<String, Vec<String>>);

impl Phrases {
    /// Those of a language.
    pub(crate) fn of<'p>(&'p self, language: &str) -> impl Iterator<Item = &'p str> + use<'p> {
        self.0.get(language).into_iter().flatten().map(String::as_str)
    }

    #[cfg(test)]
    pub(crate) fn check(&self) {
        let languages: Vec<&str> = self.0.keys().map(String::as_str).collect();
        assert_eq!(languages, LANGUAGES);
        self.0.values().for_each(|phrases| check(phrases));
    }
}

/// Holds that phrases are written as words of texts are compared.
#[cfg(test)]
pub(crate) fn check(phrases: &[String]) {
    for stem in phrases.iter().flat_map(|phrase| lists::stems(phrase)) {
        let letters = stem.strip_suffix('.').unwrap_or(stem);
        let is_long = letters.len() > 1 || letters != stem;
        assert!(is_long && letters == folded(letters) && letters.is_ascii(), "{stem} in {phrases:?}");
    }
}

/// Where something is spoken of.
pub(crate) struct Found<'a> {
    /// A text that speaks of it.
    pub(crate) node: Node<'a>,
    /// In how many articles it is spoken of; one where a heading says it.
    pub(crate) articles: usize,
}

/// So many objects around a text are looked at for a heading: those of its article, and of a sentence in it.
const MOST_AROUND: usize = 4;

/// So many are looked at for the headings above that one.
const MOST_ABOVE: usize = 12;

/// A sentence.
#[derive(Debug, Clone, Copy)]
struct Sentence<'a> {
    /// The text in which it stands.
    text: Node<'a>,
    /// Its words.
    words: &'a str,
    /// Whether that is a heading.
    is_heading: bool,
    /// The article to whose matter it belongs.
    article: usize,
    /// The number of the nearest heading that has words of the phrases.
    heading: Option<usize>,
    /// Of an item of a list, the number of the sentence that leads to it: `The board decides on:`.
    lead: Option<usize>,
}

/// A sentence that speaks of something.
pub(crate) struct Said<'a> {
    /// Its number, in the order of the text.
    pub(crate) number: usize,
    /// Whether it has the words of a phrase itself, an item of a list with the sentence that leads to it; else it has them with its heading.
    pub(crate) itself: bool,
    /// The text in which it stands.
    pub(crate) node: Node<'a>,
    /// Its words.
    pub(crate) words: &'a str,
    /// The nearest heading that has words of the phrases.
    pub(crate) heading: Option<&'a str>,
    /// Of an item of a list, the number of the sentence that leads to it.
    pub(crate) lead: Option<usize>,
    /// The words of that sentence, and of the one that leads to it in turn, the outermost first.
    pub(crate) leads: Vec<&'a str>,
    /// Of a sentence that leads to a list, the first sentence of each item.
    pub(crate) items: Vec<&'a str>,
}

impl Said<'_> {
    /// It in one line of at most so many letters: an item of a list after what leads to it, and what leads to a list with its items.
    pub(crate) fn in_full(&self, longest: usize) -> String {
        let alone = item(self.words).filter(|_| self.leads.is_empty());
        let words = alone.map_or(self.words, |(_, words)| words);
        let parts = self.leads.iter().chain([&words]).chain(&self.items).map(|part| part.trim());
        let line = in_line(&parts.collect::<Vec<_>>().join(" "), longest);
        capital(line.trim_end_matches([';', ',', ' ']))
    }
}

/// Where a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct At {
    /// The number of the sentence.
    sentence: u32,
    /// The number of the word in it, [`OF_HEADING`] or [`ABOVE`].
    word: u32,
}

impl At {
    /// Whether the word is one of a heading.
    fn is_of_heading(self) -> bool {
        self.word >= ABOVE
    }
}

/// The number of a word of the heading. Numbers are short here, since there are about as many as words of the document.
const OF_HEADING: u32 = u32::MAX;

/// The number of a word of a heading above the nearest: `The assembly` above `Decisions`.
const ABOVE: u32 = OF_HEADING - 1;

/// Which words count in a sentence beside its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beside {
    /// Those of its heading: what a sentence speaks of.
    Heading,
    /// Those of all headings above it, and of an item of a list what leads to it: what it answers.
    Context,
}

/// A number of a sentence or a word. None reaches this most: a text has no more bytes.
fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(ABOVE)
}

/// So many sentences are told that lead to an item of a list, one within the other.
const MOST_LEADS: usize = 2;

/// So many items are told of a list.
const MOST_ITEMS: usize = 12;

/// Of fewer words no sentence leads to a list: `Example:`.
const FEWEST_WORDS: usize = 2;

/// The sentences that lead to items of lists: `The board decides on:`.
#[derive(Default)]
struct Leads {
    /// By article, the list that its own text leads to.
    lists: HashMap<usize, List>,
    /// The text in which the last sentence stood, and the number of the last one that leads to items in it.
    of_text: Option<(u32, Option<usize>)>,
}

/// A list to which a sentence leads.
struct List {
    /// The number of the sentence.
    lead: usize,
    /// Whether an item had no full stop: one that has is then the last.
    goes_on: bool,
    /// Whether its first item has a number: what has none then, or has one alone, is no item.
    numbered: Option<bool>,
    /// Where the list has ended, the article that is the last item, or the one around it.
    last: Option<usize>,
}

impl Leads {
    /// The one that leads to a sentence, which is taken note of under its number.
    fn to(&mut self, code: &Code<'_>, text: Node<'_>, sentence: &str, number: usize) -> Option<usize> {
        let articles = code.articles();
        let sentence = sentence.trim();
        let ends = !sentence.ends_with([';', ',', ':'])
            && sentence.ends_with(|last: char| last.is_ascii_punctuation() && last != ')');
        let before = self.of_text.filter(|(known, _)| *known == text.index());
        let of_text = before.and_then(|(_, lead)| lead).filter(|_| item(sentence).is_some());
        let leads = sentence.ends_with(':') || sentence.split(':').skip(1).any(|rest| item(rest).is_some());
        self.of_text = Some((text.index(), if leads { Some(number) } else { of_text }));
        let own = articles.around(text)?;
        let mut of_list = None;
        if let Some(around) = articles.above(own).next()
            && let Some(list) = self.lists.get_mut(&around)
            && articles.get(own).is_some_and(|article| article.node.get(Key::Heading).is_none())
        {
            let numbered = articles.get(own).is_some_and(|article| article.node.get(Key::Num).is_some());
            if *list.numbered.get_or_insert(numbered) != numbered {
                list.last.get_or_insert(around);
            }
            match list.last {
                Some(last) if last != own => {
                    if sentence.ends_with(':') {
                        *list = List { lead: number, goes_on: false, numbered: None, last: None };
                    }
                }
                _ => {
                    of_list = Some(list.lead).filter(|_| before.is_none());
                    list.goes_on |= !ends;
                    list.last = Some(own).filter(|_| ends && list.goes_on);
                }
            }
        }
        let leads =
            !ends && !sentence.ends_with([';', ',']) && sentence.split_whitespace().nth(FEWEST_WORDS - 1).is_some();
        match leads {
            true => drop(self.lists.insert(own, List { lead: number, goes_on: false, numbered: None, last: None })),
            false => drop(self.lists.remove(&own)),
        }
        of_text.or(of_list)
    }
}

/// In which sentences of some texts the words of some phrases stand.
pub(crate) struct Sentences<'a> {
    /// The sentences.
    all: Vec<Sentence<'a>>,
    lists: &'static Lists,
    /// Where a word of each beginning stands, ascending. Of alternatives, of which one word can be among dozens, nothing is kept: they are
    /// put together where a phrase asks for them.
    with: Vec<Vec<At>>,
    /// The items of lists, ascending.
    items: Vec<usize>,
    /// The first items to which each sentence leads.
    led: HashMap<usize, Vec<usize>>,
}

impl<'a> Sentences<'a> {
    /// Looks once at every sentence of some texts of a document.
    pub(crate) fn read(
        code: &Code<'a>,
        written: impl Iterator<Item = Written<'a>>,
        lists: &'static Lists,
    ) -> Sentences<'a> {
        let mut with: Vec<Vec<At>> = vec![Vec::new(); lists.stems()];
        let mut written: Vec<Written<'a>> = written.collect();
        written.sort_by_key(|written| written.node.index());
        let mut all = Vec::new();
        // What the heading of an article is about, its sentences are about too: the words of both together make a phrase.
        let mut headings: HashMap<u32, (usize, Vec<Stem>)> = HashMap::new();
        let (under, written_in_all) = (texts_under(&written), written.len());
        for (written, sentence) in
            written.iter().flat_map(|written| sentences(written.text).map(move |one| (written, one)))
        {
            let is_heading = stands_under(written.node, &[Key::Heading]);
            let mut note = |stem: Stem, word: u32| {
                let at = At { sentence: number(all.len()), word };
                if let Some(places) = with.get_mut(usize::from(stem)).filter(|places| places.last() != Some(&at)) {
                    places.push(at);
                }
            };
            let above = std::iter::successors(written.node.parent(), |node| node.parent()).take(MOST_ABOVE);
            let above = above.enumerate().filter(|_| !is_heading);
            let is_title = |node: &Node<'a>| under.get(&node.index()).is_some_and(|texts| texts * 2 > written_in_all);
            let mut heading = None;
            for (far, node, (of_heading, stems)) in
                above.filter_map(|(far, node)| Some((far, node, headings.get(&node.index())?)))
            {
                let word = if heading.is_none() && far < MOST_AROUND { OF_HEADING } else { ABOVE };
                if word == ABOVE && is_title(&node) {
                    continue;
                }
                stems.iter().for_each(|stem| note(*stem, word));
                if word == OF_HEADING {
                    heading = Some(*of_heading);
                }
            }
            let own = headings_of(written.node, is_heading);
            for (at, word) in spoken(sentence).into_iter().map(|word| folded(word.word)).enumerate() {
                for stem in lists.beginnings_of(&word) {
                    note(stem, number(at));
                    let of_heading = own.map(|article| headings.entry(article).or_insert((all.len(), Vec::new())));
                    if let Some((_, known)) = of_heading.filter(|(_, known)| !known.contains(&stem)) {
                        known.push(stem);
                    }
                }
            }
            all.push(Sentence {
                text: written.node,
                words: sentence,
                is_heading,
                article: home(code, written.node),
                heading,
                lead: None,
            });
        }
        with.iter_mut().for_each(Vec::shrink_to_fit);
        Sentences { all, lists, with, items: Vec::new(), led: HashMap::new() }
    }

    /// Takes note of the sentences that lead to items of lists.
    pub(crate) fn find_leads(&mut self, code: &Code<'_>) {
        let mut leads = Leads::default();
        let sentences = self.all.iter_mut().enumerate().filter(|(_, sentence)| !sentence.is_heading);
        for (number, sentence) in sentences {
            sentence.lead = leads.to(code, sentence.text, sentence.words, number);
            if let Some(lead) = sentence.lead {
                self.items.push(number);
                let led = self.led.entry(lead).or_default();
                if led.len() < MOST_ITEMS {
                    led.push(number);
                }
            }
        }
    }

    /// Whether a sentence has all the words of one of these phrases, those of its context too.
    pub(crate) fn say<'l>(&self, mut phrases: impl Iterator<Item = Phrase<'l>>) -> bool {
        phrases.any(|phrase| !self.with_all(phrase, Beside::Context).is_empty())
    }

    /// The sentences that have all the words of one of these phrases, themselves or with their heading, in the order of the text; of items of
    /// lists the words of what leads to them count too, once it is taken note of.
    pub(crate) fn said<'l>(&self, phrases: impl Iterator<Item = Phrase<'l>>) -> Vec<Said<'a>> {
        let mut found: BTreeMap<usize, bool> = BTreeMap::new();
        for phrase in phrases.filter(|phrase| self.has_words_of(*phrase)) {
            let rows: Vec<Vec<usize>> = phrase.rows(false).map(|row| self.with_row_itself(row)).collect();
            for number in self.with_all(phrase, Beside::Heading) {
                *found.entry(number).or_default() |= rows.iter().all(|row| has(row, number));
            }
            if rows.iter().any(Vec::is_empty) {
                continue;
            }
            let leads = self.items.iter().filter_map(|number| Some((*number, self.all.get(*number)?.lead?)));
            let items = leads.filter(|(number, lead)| {
                rows.iter().any(|row| has(row, *number)) && rows.iter().all(|row| has(row, *number) || has(row, *lead))
            });
            found.extend(items.map(|(number, _)| (number, true)));
        }
        let found = found.into_iter().filter_map(|(number, itself)| Some((number, itself, self.all.get(number)?)));
        let said = |(number, itself, sentence): (usize, bool, &Sentence<'a>)| {
            let words = |number: &usize| self.all.get(*number).map(|sentence| sentence.words);
            let lead = |sentence: &&Sentence<'a>| sentence.lead.and_then(|number| self.all.get(number));
            let leads = std::iter::successors(lead(&sentence), lead).take(MOST_LEADS).map(|lead| lead.words);
            let mut leads: Vec<&str> = leads.collect();
            leads.reverse();
            let items = self.led.get(&number).into_iter().flatten().filter_map(words).collect();
            let heading = sentence.heading.as_ref().and_then(words);
            let Sentence { text: node, words, lead, .. } = *sentence;
            Said { number, itself, node, words, heading, lead, leads, items }
        };
        found.filter(|(_, _, sentence)| !sentence.is_heading).map(said).collect()
    }

    /// The first sentence of each article, but of some, that has itself all the words of one of these phrases, of those that look at no other;
    /// so many at most.
    pub(crate) fn raising<'l>(
        &self,
        phrases: impl Iterator<Item = Phrase<'l>>,
        but: &HashSet<usize>,
        most: usize,
    ) -> Vec<Said<'a>> {
        let mut known = but.clone();
        let mut said = self.said(phrases.filter(|phrase| phrase.rows(true).next().is_none()));
        said.retain(|said| said.itself && self.article(said.number).is_some_and(|article| known.insert(article)));
        said.truncate(most);
        said
    }

    /// Whether each word of a phrase stands somewhere.
    fn has_words_of(&self, phrase: Phrase<'_>) -> bool {
        let stands = |stem: Stem| self.with.get(usize::from(stem)).is_some_and(|places| !places.is_empty());
        phrase.stems().all(|stem| stands(stem) || self.lists.any_of(stem).iter().any(|one| stands(*one)))
    }

    /// The numbers of the sentences that have a word, or words one after the other, themselves and not by their heading.
    fn with_row_itself(&self, row: Row<'_>) -> Vec<usize> {
        let mut stems = row.stems();
        match (stems.next(), stems.next()) {
            (Some(only), None) => {
                let places = self.places(only);
                let own = places.iter().filter(|at| !at.is_of_heading());
                let mut numbers: Vec<usize> = own.map(|at| at.sentence as usize).collect();
                numbers.dedup();
                numbers
            }
            _ => self.with_row(row, Beside::Heading),
        }
    }

    /// The articles to whose matter sentences belong that have all the words of one of these phrases, those of their context too.
    pub(crate) fn articles<'l>(&self, phrases: impl Iterator<Item = Phrase<'l>>) -> HashSet<usize> {
        let numbers = phrases.flat_map(|phrase| self.with_all(phrase, Beside::Context));
        numbers.filter_map(|number| self.article(number)).collect()
    }

    /// Where one would look for what these phrases speak of: at the first heading that has all the words of one, since it tells what
    /// its article is about; or else in the article with most such sentences, the first of several. Nothing is looked for in the
    /// articles `but` these.
    pub(crate) fn found<'l>(
        &self,
        phrases: impl Iterator<Item = Phrase<'l>>,
        but: &HashSet<usize>,
    ) -> Option<Found<'a>> {
        let mut numbers: Vec<usize> = phrases.flat_map(|phrase| self.with_all(phrase, Beside::Heading)).collect();
        sort::each_once(&mut numbers);
        let sentences = || {
            let all = numbers.iter().filter_map(|number| self.all.get(*number));
            all.filter(|sentence| !but.contains(&sentence.article))
        };
        if let Some(heading) = sentences().find(|sentence| sentence.is_heading) {
            return Some(Found { node: heading.text, articles: 1 });
        }
        let mut articles: Vec<(usize, usize, Node<'a>)> = Vec::new();
        let mut known: HashMap<usize, usize> = HashMap::new();
        for Sentence { text, article, .. } in sentences() {
            let at = *known.entry(*article).or_insert(articles.len());
            match articles.get_mut(at) {
                Some((_, count, _)) => *count += 1,
                None => articles.push((*article, 1, *text)),
            }
        }
        let most = articles.iter().map(|(_, count, _)| *count).max()?;
        let (_, _, node) = articles.iter().find(|(_, count, _)| *count == most)?;
        Some(Found { node: *node, articles: articles.len() })
    }

    /// The numbers of the sentences that have all the words of a phrase, ascending; of a phrase that is said in no single sentence, those of
    /// the items of lists that have them with what leads to them, where that counts.
    fn with_all(&self, phrase: Phrase<'_>, beside: Beside) -> Vec<usize> {
        if !self.has_words_of(phrase) {
            return Vec::new();
        }
        let rows: Vec<Vec<usize>> = phrase.rows(false).map(|row| self.with_row(row, beside)).collect();
        let mut found = rows.first().cloned().unwrap_or_default();
        found.retain(|number| rows.iter().all(|with| has(with, *number)));
        self.retain_by_article(&mut found, phrase, beside);
        if found.is_empty() && beside == Beside::Context && rows.len() > 1 && !rows.iter().any(Vec::is_empty) {
            let led = |number: usize| {
                let leads: Vec<usize> = self.leads(number).collect();
                rows.iter().any(|with| has(with, number))
                    && rows.iter().all(|with| has(with, number) || leads.iter().any(|lead| has(with, *lead)))
            };
            found = self.items.iter().copied().filter(|number| led(*number)).collect();
            self.retain_by_article(&mut found, phrase, beside);
        }
        found
    }

    /// Keeps those sentences in whose articles stands what a phrase wants there. It is looked up for the few that have the rest.
    fn retain_by_article(&self, found: &mut Vec<usize>, phrase: Phrase<'_>, beside: Beside) {
        for row in phrase.rows(true) {
            if found.is_empty() {
                return;
            }
            let numbers = self.with_row(row, beside).into_iter();
            let articles: HashSet<usize> = numbers.filter_map(|number| self.article(number)).collect();
            found.retain(|number| self.article(*number).is_some_and(|article| articles.contains(&article)));
        }
    }

    /// The sentences that lead to an item of a list, the nearest first.
    fn leads(&self, number: usize) -> impl Iterator<Item = usize> {
        let lead = |number: usize| self.all.get(number).and_then(|sentence| sentence.lead);
        std::iter::successors(lead(number), move |number| lead(*number)).take(MOST_LEADS)
    }

    fn article(&self, number: usize) -> Option<usize> {
        self.all.get(number).map(|sentence| sentence.article)
    }

    /// The numbers of the sentences that have a word, or words one after the other, ascending.
    fn with_row(&self, row: Row<'_>, beside: Beside) -> Vec<usize> {
        let mut stems = row.stems();
        let mut places: Vec<At> = stems.next().map(|first| self.places(first).into_owned()).unwrap_or_default();
        if beside == Beside::Heading {
            places.retain(|place| place.word != ABOVE);
        }
        for next in stems {
            let (places_of_next, mut at) = (self.places(next), 0);
            places.retain_mut(|place| {
                if place.is_of_heading() {
                    return false;
                }
                place.word += 1;
                // Words of a heading stand before those of its sentence.
                let is_before = |other: &At| {
                    other.sentence < place.sentence
                        || other.sentence == place.sentence && (other.is_of_heading() || other.word < place.word)
                };
                while places_of_next.get(at).is_some_and(is_before) {
                    at += 1;
                }
                places_of_next.get(at) == Some(place)
            });
        }
        let mut numbers: Vec<usize> = places.iter().map(|place| place.sentence as usize).collect();
        numbers.dedup();
        numbers
    }

    /// Where a word of a beginning stands, or of one of several, ascending.
    fn places(&self, stem: Stem) -> Cow<'_, [At]> {
        let of_one = |stem: Stem| self.with.get(usize::from(stem)).map_or(&[][..], Vec::as_slice);
        let any_of = self.lists.any_of(stem);
        if any_of.is_empty() {
            return Cow::Borrowed(of_one(stem));
        }
        let mut standing = any_of.iter().map(|one| of_one(*one)).filter(|places| !places.is_empty());
        let (Some(first), second) = (standing.next(), standing.next()) else { return Cow::Borrowed(&[]) };
        let Some(second) = second else { return Cow::Borrowed(first) };
        let mut places = [first, second].concat();
        standing.for_each(|more| places.extend_from_slice(more));
        // Words of a heading stand before those of its sentence.
        places.sort_by_key(|at| (at.sentence, !at.is_of_heading(), at.word));
        places.dedup();
        Cow::Owned(places)
    }
}

/// How many texts stand under each object around them. A heading of most of them is a title, and says of none what it is about.
fn texts_under(written: &[Written<'_>]) -> HashMap<u32, usize> {
    let mut under = HashMap::new();
    for written in written {
        for node in std::iter::successors(written.node.parent(), |node| node.parent()).take(MOST_ABOVE) {
            *under.entry(node.index()).or_default() += 1;
        }
    }
    under
}

/// Whether a number is among some, which ascend.
fn has(numbers: &[usize], number: usize) -> bool {
    numbers.binary_search(&number).is_ok()
}

/// The article to whose matter a text belongs, by a number; of another text, the element around it, counted after all articles.
fn home(code: &Code<'_>, node: Node<'_>) -> usize {
    let articles = code.articles();
    match articles.around(node) {
        Some(number) => articles.matter(number),
        None => articles.all().len() + element_around(node).index() as usize,
    }
}

/// The nearest element around a text.
pub(crate) fn element_around(node: Node<'_>) -> Node<'_> {
    let mut around = std::iter::successors(Some(node), |node| node.parent());
    around.find(|node| node.get(Key::Id).is_some()).unwrap_or(node)
}

/// Of the heading of an article, the number of the article.
fn headings_of(node: Node<'_>, is_heading: bool) -> Option<u32> {
    let mut around = std::iter::successors(Some(node), |node| node.parent()).take(MOST_AROUND);
    around.find(|node| is_heading && node.get(Key::Heading).is_some()).map(|node| node.index())
}
