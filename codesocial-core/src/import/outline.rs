//! From blocks to a tree of articles: by the levels of headings, the depth of lists and the numbers with which paragraphs begin.

mod paragraphs;

use crate::analysis::article_numbers::{Value, counted};
use crate::import::article::Article;
use crate::import::block::{Added, Block, Blocks, Item, Kind};
use crate::import::number::{Figures, Form, Leading, follows, is_first, leading};
use crate::import::piece::Piece;

/// Articles stand at most so deep in each other; what would stand deeper stands beside. Documents may be 64 deep, and each
/// article takes two of it.
const DEEPEST: usize = 24;

/// A heading has at most so many characters, where nothing else says that it is one.
const LONGEST_HEADING: usize = 100;

/// A word before a full stop has at most so many letters, where it is taken for one that is cut short.
const LONGEST_ABBREVIATION: usize = 3;

/// So many blocks ahead, the number after a letter is looked for.
const AHEAD: usize = 60;

/// Headings that are paragraphs with a word and a number (`Article 3`) stand below all that the notation marks.
const BELOW_HEADINGS: u8 = 10;

/// Headings without a number that are shown as strong and not marked: those in capitals above articles with numbers, others within.
const BOLD_CAPITALS: u8 = BELOW_HEADINGS - 1;
const BOLD: u8 = 30;

/// On which level an article stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    Heading(u8),
    Item(usize),
    /// A paragraph with a number.
    Class(Class),
    /// A paragraph without one: nothing stands in it.
    Loose,
}

/// Paragraphs with numbers of one class stand beside each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Class {
    form: Form,
    /// The sign behind the number.
    sign: Option<char>,
    kind: Counting,
    value: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Counting {
    Figures,
    Letters { capital: bool },
    Roman { capital: bool },
}

impl Class {
    fn counts_with(self, other: Class) -> bool {
        self.form == other.form && self.sign == other.sign && self.kind == other.kind
    }
}

/// Makes articles of the blocks of a text.
pub(crate) fn articles(read: &mut Blocks, lists_count: bool) -> Vec<Article> {
    let blocks = std::mem::take(&mut read.blocks);
    let mut outline =
        Outline { ranks: [None; 8], lists_count, stack: Vec::new(), top: Vec::new(), added: &mut read.added };
    for (at, block) in blocks.iter().enumerate() {
        outline.block(block, blocks.get(at + 1..).unwrap_or_default());
    }
    outline.close_to(0);
    let mut articles = outline.top;
    release_title(&mut articles);
    articles.iter_mut().for_each(|article| paragraphs::gather(article, 1));
    articles
}

/// What stands under the title of a text stands beside it: the title is no part that the others belong to.
fn release_title(articles: &mut Vec<Article>) {
    let headed = articles.iter().filter(|article| article.headed).count();
    let at = articles.iter().position(|article| article.headed).unwrap_or_default();
    if headed == 1
        && let Some(only) = articles.get_mut(at)
        && only.num.is_none()
        && !only.heading.is_empty()
    {
        let first = only.articles.iter().position(|article| article.headed).unwrap_or(only.articles.len());
        let within = only.articles.split_off(first);
        articles.splice(at + 1..at + 1, within);
    }
}

struct Outline<'o> {
    /// The levels of marked headings, by the rank of the word before their numbers: a paragraph with such a word stands beside them.
    ranks: [Option<u8>; 8],
    /// Whether letters that are written alike count on, as in pandoc’s lists.
    lists_count: bool,
    /// The articles that are open, the outermost first.
    stack: Vec<(Level, Article)>,
    /// Those that are done and stand in no other.
    top: Vec<Article>,
    added: &'o mut Vec<Added>,
}

impl Outline<'_> {
    fn block(&mut self, block: &Block, next: &[Block]) {
        match block.kind {
            Kind::Heading(level) => self.heading(block, level),
            Kind::Note => {
                self.close_to(0);
                let num = block.item.as_ref().and_then(|item| item.num.clone());
                self.open(
                    Level::Loose,
                    Article { num, content: block.words.clone(), at: block.at, ..Article::default() },
                );
            }
            Kind::Paragraph | Kind::Row | Kind::Lines => match &block.item {
                Some(item) => {
                    let open = |level: &Level| matches!(level, Level::Item(depth) if *depth >= block.depth);
                    while self.stack.iter().any(|(level, _)| open(level)) || self.ends_loose() && !self.introduces(item)
                    {
                        self.close();
                    }
                    let article = Article { num: item.num.clone(), at: item.at, ..Article::default() };
                    self.open(Level::Item(block.depth), article);
                    self.within_item(block, next);
                }
                None => {
                    let open = |level: &Level| matches!(level, Level::Item(depth) if *depth > block.depth);
                    while self.stack.iter().any(|(level, _)| open(level)) || self.ends_loose() {
                        self.close();
                    }
                    self.paragraph(block, next);
                }
            },
        }
    }

    /// Whether the innermost article is a paragraph that the list stands within which begins behind it. A list that counts on, or that of the
    /// articles of the whole text, does not.
    fn introduces(&self, item: &Item) -> bool {
        let first = item.num.as_deref().is_none_or(|num| self.stack.len() > 1 && is_first(num));
        first && self.stack.last().is_some_and(|(_, article)| article.paragraph)
    }

    fn ends_loose(&self) -> bool {
        matches!(self.stack.last(), Some((Level::Loose, _)))
    }

    fn heading(&mut self, block: &Block, level: u8) {
        self.close_to_heading(level);
        let found = leading(block.words.text()).filter(|found| {
            let rest = block.words.text().get(found.length..).unwrap_or_default();
            found.parted || !matches!(found.form, Form::Figures | Form::Letters) || begins_large(rest)
        });
        if let Some(place) = found.as_ref().and_then(|found| rank(found.form)).and_then(|rank| self.ranks.get_mut(rank))
        {
            *place = Some(level);
        }
        let shown = block.item.as_ref().and_then(|item| item.num.clone());
        let (num, heading) = match (shown, found) {
            (Some(num), _) => (Some(num), block.words.clone()),
            (None, Some(found)) => (Some(found.num.to_owned()), block.words.after(found.length)),
            (None, None) => (None, block.words.clone()),
        };
        self.open(Level::Heading(level), Article { num, heading, at: block.at, ..Article::default() });
    }

    /// The words of an item, which may begin with a number of their own.
    fn within_item(&mut self, block: &Block, next: &[Block]) {
        let numbered = self.stack.last().is_some_and(|(_, article)| article.num.is_some());
        let found = self.number_of(block, next).filter(|found| match found.form {
            Form::Word(_) | Form::Sign => !numbered,
            Form::Figures => !numbered,
            _ => true,
        });
        match found {
            // A number followed at once by that of a part of it: `1. 1.1 Text`.
            Some(found) if numbered => {
                let class = self.class(&found, block, next);
                self.numbered(class, &found, block.words.clone(), block, next);
            }
            Some(found) => {
                let words = block.words.after(found.length);
                let num = found.num.to_owned();
                if let Some((_, article)) = self.stack.last_mut() {
                    article.num = Some(num);
                    article.content = words;
                }
            }
            None => {
                if let Some((_, article)) = self.stack.last_mut() {
                    article.content = block.words.clone();
                }
            }
        }
    }

    fn paragraph(&mut self, block: &Block, next: &[Block]) {
        let found = if block.kind == Kind::Paragraph { self.number_of(block, next) } else { None };
        let Some(found) = found else {
            if is_bold_heading(block, next) {
                let level = if in_capitals(block.words.text()) { BOLD_CAPITALS } else { BOLD };
                self.close_to_heading(level);
                let article = Article { heading: block.words.clone(), at: block.at, ..Article::default() };
                return self.open(Level::Heading(level), article);
            }
            return self.plain(block);
        };
        if let Some(rank) = rank(found.form) {
            let marked = self.ranks.get(rank).copied().flatten();
            let level = marked.unwrap_or(BELOW_HEADINGS + u8::try_from(rank).unwrap_or_default());
            self.close_to_heading(level);
            let article = titled(&found, block, next);
            return self.open(Level::Heading(level), article);
        }
        let class = self.class(&found, block, next);
        self.numbered(class, &found, block.words.clone(), block, next);
    }

    /// A paragraph with a number: beside those that count with it, or within what is open.
    fn numbered(&mut self, class: Class, found: &Leading<'_>, words: Piece, block: &Block, next: &[Block]) {
        let barrier = self.stack.iter().rposition(|(level, _)| matches!(level, Level::Heading(_) | Level::Item(_)));
        let from = barrier.map_or(0, |barrier| barrier + 1);
        let steps = |form: Form| if let Form::Steps(steps) = form { Some(steps) } else { None };
        let sibling = self.stack.iter().enumerate().skip(from).find_map(|(at, (level, _))| {
            let Level::Class(open) = level else { return None };
            let shallower = matches!((steps(open.form), steps(class.form)), (Some(open), Some(new)) if new <= open);
            (open.counts_with(class) || shallower).then_some((at, *open))
        });
        let (mut class, mut num) = (class, found.num.to_owned());
        if let (None, Some(new)) = (sibling, steps(class.form)) {
            // `2.2` stands beside a heading 2.1, and in no letter or figure in brackets.
            let beside = barrier.filter(|at| {
                let num = self.stack.get(*at).and_then(|(_, article)| article.num.as_deref()).and_then(leading);
                num.is_some_and(|num| steps(num.form).is_some_and(|open| new <= open))
            });
            if let Some((at, level @ Level::Heading(_))) = beside.and_then(|at| Some((at, self.stack.get(at)?.0))) {
                self.close_to(at);
                let article = titled(found, block, next);
                return self.open(level, article);
            }
            let inner =
                |level: &Level| matches!(level, Level::Class(Class { form: Form::Brackets | Form::Letters, .. }));
            if let Some(at) = self.stack.iter().skip(from).position(|(level, _)| inner(level)) {
                self.close_to(from + at);
            }
        }
        if let Some((at, open)) = sibling {
            if self.lists_count
                && class.form == Form::Letters
                && open.counts_with(class)
                && repeats(open, class, found, next, self, at)
            {
                class.value = open.value + 1;
                num = shown(class, found.num);
                self.added.push(Added { num: num.clone(), at: block.at });
            }
            self.close_to(at);
        }
        let rest = words.after(found.length);
        let mut article = Article { num: Some(num), at: block.at, ..Article::default() };
        let inner = inner_number(found, rest.text());
        if inner.is_none() {
            (article.heading, article.content) = split_heading(rest.clone(), block, found.length, next);
        }
        self.open(Level::Class(class), article);
        if let Some(inner) = inner {
            let class = self.class(&inner, block, next);
            let within = Article {
                num: Some(inner.num.to_owned()),
                content: rest.after(inner.length),
                at: block.at,
                ..Article::default()
            };
            self.open(Level::Class(class), within);
        }
    }

    /// Words without a number: of what is open, as far as nothing stands in it yet; else an article of their own, in which a list stands
    /// that follows.
    fn plain(&mut self, block: &Block) {
        let row = block.kind == Kind::Row;
        match self.stack.last_mut() {
            Some((_, article)) if article.articles.is_empty() && !row => article.content.join(&block.words),
            _ => {
                let paragraph = !row;
                let content = block.words.clone();
                self.open(Level::Loose, Article { content, paragraph, at: block.at, ..Article::default() });
            }
        }
    }

    /// The number with which a paragraph begins, where it is one: a sentence may begin with a number too.
    fn number_of<'b>(&self, block: &'b Block, next: &[Block]) -> Option<Leading<'b>> {
        let text = block.words.text();
        let mut found = leading(text)?;
        found.parted |= block.strong >= found.num.len();
        let rest = text.get(found.length..).unwrap_or_default();
        let counts = match found.form {
            Form::Word(_) | Form::Sign => {
                found.parted || rest.is_empty() || is_heading(text) || self.is_in_a_row(&found, rest, next)
            }
            Form::Brackets => true,
            Form::Steps(_) => found.parted || begins_large(rest),
            // `1: such as …` is a note at the foot.
            Form::Figures if text.get(found.num.len()..).is_some_and(|after| after.starts_with(':')) => false,
            Form::Figures => {
                found.parted && (found.num.ends_with([')', '.']) && !rest.is_empty() || begins_large(rest))
            }
            Form::Letters if found.num.ends_with(')') => true,
            // `A. Dupont` is a person.
            Form::Letters => self.is_counted(&found, block, next),
        };
        counts.then_some(found)
    }

    /// Whether words that begin with a number and its word (`Article 1 Le siège …`) are an article, and no sentence about one: the paragraph
    /// before or after them that begins so has the number next to it.
    fn is_in_a_row(&self, found: &Leading<'_>, rest: &str, next: &[Block]) -> bool {
        let after = || {
            let mut ahead = next.iter().take(AHEAD).filter_map(|block| leading(block.words.text()));
            ahead.find(|one| one.form == found.form).is_some_and(|one| follows(found, &one))
        };
        let before = || {
            let nums = self.stack.iter().filter_map(|(_, article)| article.num.as_deref());
            nums.filter_map(leading).any(|one| follows(&one, found))
        };
        begins_large(rest) && !is_of_a_law(rest) && (before() || after())
    }

    /// Whether a letter and a point count: others count with it.
    fn is_counted(&self, found: &Leading<'_>, block: &Block, next: &[Block]) -> bool {
        let class = self.class(found, block, next);
        let open = self.stack.iter().rev().any(|(level, _)| {
            matches!(level, Level::Class(open) if open.counts_with(class) && open.value + 1 == class.value)
        });
        open || class.value == 1 && followed(class, block, next)
    }

    /// The class of a number. Whether `i)` is a letter or a figure, those that are open say, else those that follow.
    fn class(&self, found: &Leading<'_>, block: &Block, next: &[Block]) -> Class {
        let sign = found.num.chars().next_back().filter(|sign| !sign.is_alphanumeric());
        let class = |kind, value| Class { form: found.form, sign, kind, value };
        match counted(found.num).map(|counted| counted.value) {
            Some(Value::Letters { letter: Some(letter), roman: None, capital }) => {
                class(Counting::Letters { capital }, letter)
            }
            Some(Value::Letters { letter: None, roman: Some(roman), capital }) => {
                class(Counting::Roman { capital }, roman)
            }
            Some(Value::Letters { letter: Some(letter), roman: Some(roman), capital }) => {
                let as_letter = class(Counting::Letters { capital }, letter);
                let as_roman = class(Counting::Roman { capital }, roman);
                let follows = |one: Class| {
                    let place = self.stack.iter().rposition(|(level, _)| {
                        matches!(level, Level::Class(open) if open.counts_with(one) && open.value + 1 == one.value)
                    });
                    place.map(|place| place + 1)
                };
                match (follows(as_letter), follows(as_roman)) {
                    (None, None) if roman == 1 || followed(as_roman, block, next) => as_roman,
                    (letter, roman) if roman > letter => as_roman,
                    _ => as_letter,
                }
            }
            Some(Value::Figures(value)) => class(Counting::Figures, value),
            _ => class(Counting::Figures, 0),
        }
    }

    fn open(&mut self, level: Level, article: Article) {
        let article = Article { headed: matches!(level, Level::Heading(_)), ..article };
        while self.stack.len() >= DEEPEST {
            self.close();
        }
        self.stack.push((level, article));
    }

    fn close(&mut self) {
        if let Some((_, article)) = self.stack.pop() {
            let around = self.stack.last_mut().map_or(&mut self.top, |(_, around)| &mut around.articles);
            around.push(article);
        }
    }

    fn close_to(&mut self, depth: usize) {
        while self.stack.len() > depth {
            self.close();
        }
    }

    /// Closes all but the headings that stand above a level.
    fn close_to_heading(&mut self, level: u8) {
        let above = |one: &Level| matches!(one, Level::Heading(open) if *open < level);
        let keep = self.stack.iter().position(|(one, _)| !above(one)).unwrap_or(self.stack.len());
        self.close_to(keep);
    }
}

/// Whether a letter that stands again means the next one: the one that is open is written so too, or began to be counted on.
fn repeats(open: Class, class: Class, found: &Leading<'_>, _: &[Block], outline: &Outline<'_>, at: usize) -> bool {
    let last = outline.stack.get(at).and_then(|(_, article)| article.num.as_deref());
    class.value == 1
        && open.value >= 1
        && (last == Some(found.num) || outline.added.last().map(|added| added.num.as_str()) == last)
}

/// A number of a class as it is shown.
fn shown(class: Class, written: &str) -> String {
    let figures = match class.kind {
        Counting::Figures => Figures::Decimal,
        Counting::Letters { capital: false } => Figures::Letters,
        Counting::Letters { capital: true } => Figures::Capitals,
        Counting::Roman { capital: false } => Figures::Roman,
        Counting::Roman { capital: true } => Figures::RomanCapitals,
    };
    let before: String = written.chars().take_while(|sign| !sign.is_alphanumeric()).collect();
    let after: String =
        written.chars().skip_while(|sign| !sign.is_alphanumeric()).filter(|sign| !sign.is_alphanumeric()).collect();
    format!("{before}{}{after}", figures.of(u64::from(class.value)))
}

/// Whether the number after one begins a block soon after.
fn followed(class: Class, block: &Block, next: &[Block]) -> bool {
    let wanted = |counted: Value| match (class.kind, counted) {
        (Counting::Letters { .. }, Value::Letters { letter: Some(letter), .. }) => letter == class.value + 1,
        (Counting::Roman { .. }, Value::Letters { roman: Some(roman), .. }) => roman == class.value + 1,
        _ => false,
    };
    let beside = next.iter().take(AHEAD).take_while(|next| !matches!(next.kind, Kind::Heading(_)));
    beside.filter(|next| next.depth == block.depth).any(|next| {
        leading(next.words.text())
            .filter(|found| found.form == class.form)
            .and_then(|found| counted(found.num))
            .is_some_and(|counted| wanted(counted.value))
    })
}

/// Whether what stands behind a number says of what it is one: `§ 3 Absatz 2`, `§ 26 BGB`.
fn is_of_a_law(rest: &str) -> bool {
    let word = rest.split(|sign: char| !sign.is_alphanumeric()).next().unwrap_or_default();
    let short = word.len() > 1 && word.chars().all(|sign| sign.is_uppercase());
    short || matches!(word, "Absatz" | "Abs" | "Satz" | "Nr" | "Nummer" | "Buchstabe" | "Ziffer" | "Halbsatz")
}

/// The number of a part that follows a number at once: `1. 1.1`, `(1) a)`.
fn inner_number<'t>(outer: &Leading<'_>, rest: &'t str) -> Option<Leading<'t>> {
    let inner = leading(rest)?;
    let figures = outer.num.trim_matches(|sign: char| !sign.is_ascii_digit());
    let part = match inner.form {
        Form::Steps(_) => {
            inner.num.strip_prefix(figures).is_some_and(|part| !figures.is_empty() && part.starts_with('.'))
        }
        Form::Brackets | Form::Letters => inner.num.ends_with(')') && inner.form != outer.form,
        _ => false,
    };
    part.then_some(inner)
}

/// The rank of a number with a word; a section sign stands below all words.
fn rank(form: Form) -> Option<usize> {
    match form {
        Form::Word(rank) => Some(usize::from(rank)),
        Form::Sign => Some(7),
        _ => None,
    }
}

/// Whether a paragraph is a heading that is not marked: all of it is strong, and words follow.
fn is_bold_heading(block: &Block, next: &[Block]) -> bool {
    let text = block.words.text();
    let alone = block.kind == Kind::Paragraph && block.item.is_none() && block.depth == 0;
    alone
        && block.strong >= text.len()
        && !next.is_empty()
        && is_heading(text.trim_end_matches([':', ' ', '\u{a0}', '\u{202f}']))
}

/// Whether words are in capitals.
pub(crate) fn in_capitals(words: &str) -> bool {
    words.chars().filter(|sign| sign.is_uppercase()).count() > 2 && !words.chars().any(char::is_lowercase)
}

/// The article of a paragraph such as `Article 3 – Members`.
fn titled(found: &Leading<'_>, block: &Block, next: &[Block]) -> Article {
    let rest = block.words.after(found.length);
    let mut article = Article { num: Some(found.num.to_owned()), at: block.at, ..Article::default() };
    if block.strong == 0 && is_heading(rest.text()) {
        article.heading = rest;
    } else {
        (article.heading, article.content) = split_heading(rest, block, found.length, next);
    }
    article
}

/// What stands behind a number: a heading, where it is shown as strong, or stands alone before a paragraph; else words.
fn split_heading(rest: Piece, block: &Block, behind: usize, next: &[Block]) -> (Piece, Piece) {
    if block.strong > behind {
        let end = rest.text().len() - (block.words.text().len() - block.strong).min(rest.text().len());
        let heading = rest.before(end);
        if !heading.is_empty() {
            return (heading, rest.after(end));
        }
    }
    let alone = block.item.is_none() && is_heading(rest.text());
    let before_paragraph = next.first().is_some_and(|next| {
        next.kind == Kind::Paragraph
            && next.item.is_none()
            && next.depth == block.depth
            && leading(next.words.text()).is_none()
    });
    if alone && before_paragraph { (rest, Piece::default()) } else { (Piece::default(), rest) }
}

/// Whether a text looks like a heading: one short line that is no sentence.
pub(crate) fn is_heading(text: &str) -> bool {
    is_short_line(text) && text.chars().find(|sign| sign.is_alphanumeric()).is_some_and(|first| !first.is_lowercase())
}

fn is_short_line(text: &str) -> bool {
    !text.is_empty()
        && !text.contains('\n')
        && text.chars().count() <= LONGEST_HEADING
        && !text.ends_with(['.', ';', ',', ':', '!', '?', '…'])
}

/// Whether the first words of a text look like its title: a heading, or one that ends with a word that is cut short (`e. V.`, `Inc.`).
pub(crate) fn is_title(text: &str) -> bool {
    let bare = text.strip_suffix('.').unwrap_or(text);
    let last = bare.chars().rev().take_while(|sign| sign.is_alphanumeric()).count();
    // A name may begin with a small letter: `temporärhaus e.V.`
    is_short_line(bare)
        && bare.chars().any(char::is_uppercase)
        && (bare.len() == text.len() || last <= LONGEST_ABBREVIATION)
}

/// Whether words begin with a capital, or with what has none.
fn begins_large(words: &str) -> bool {
    words
        .chars()
        .find(|sign| !matches!(sign, '"' | '“' | '«' | '„' | ' ' | '\u{a0}'))
        .is_none_or(|first| first.is_alphabetic() && !first.is_lowercase())
}
