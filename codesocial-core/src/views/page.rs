//! A social code as people read it: its card, its articles or chapters, and who owes what beside them; or what it says to one party.

mod articles;
mod card;
mod chapters;
mod facts;
mod foot;
mod party;
mod reader;
mod statements;

use crate::report::call_error::CallError;
use crate::report::reading::unread_in_words;
use crate::tree::key::Key;
use crate::tree::pointers::Pointers;
use crate::views::View;
use crate::views::handout::html::html_of_code;
use crate::views::handout::markdown::markdown;
use crate::views::handout::notation::Notation;
use crate::views::handout::rich::{Rich, Style};
use crate::views::handout::{Block, Line, Page};
use crate::views::page::reader::Reader;

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'q> {
    pub(crate) notation: Notation,
    /// The party to which the page speaks.
    pub(crate) party: Option<&'q str>,
    /// The tags of the languages in which texts are shown: of several, side by side.
    pub(crate) languages: &'q [String],
}

/// The page of a document.
pub(crate) fn page(view: &View<'_, '_>, asked: Asked<'_>) -> Result<String, CallError> {
    let tags = asked.languages.iter().map(String::as_str);
    let view = View {
        code: view.code,
        language: view.language,
        languages: tags.chain(view.languages.iter().copied()).collect(),
        unread: view.unread,
        lines: None,
        pointers: Pointers::default(),
    };
    let reader = Reader::new(&view, asked.languages, asked.party.is_none());
    let mut page = match asked.party {
        Some(party) => party::page(&reader, party)?,
        None => whole(&reader),
    };
    let unread = unread_in_words(view.unread, view.language).map(|said| Block::Words(Rich::own(said).strong()));
    page.blocks.splice(0..0, unread);
    Ok(match asked.notation {
        Notation::Html => html_of_code(&page),
        Notation::Markdown => markdown(&page),
    })
}

fn whole(reader: &Reader<'_, '_, '_>) -> Page {
    let has_articles = !reader.view.code.articles().all().is_empty();
    let mut text = Vec::new();
    if has_articles {
        articles::blocks(reader, &mut text);
    }
    chapters::blocks(reader, has_articles, &mut text);
    let mut blocks = reader.standing();
    blocks.extend(card::card(reader, has_articles));
    let lines = contents(&text);
    if lines.len() > 2 {
        blocks.push(Block::Contents { anchor: "_contents", title: reader.word("contents").to_owned(), lines });
    }
    blocks.extend(text);
    Page { language: reader.view.language.tag(), title: title(reader), blocks, foot: foot::foot(reader) }
}

/// The title of the document.
fn title(reader: &Reader<'_, '_, '_>) -> Rich {
    let title = reader.view.code.root.get(Key::Title).map(|title| reader.line(title)).filter(|title| !title.is_empty());
    title.unwrap_or_else(|| Rich::own(reader.word("untitled")))
}

/// So many letters of an article without a heading stand in the table of contents.
const FIRST_WORDS: usize = 60;

/// The headings of the first two levels; a number alone is followed by the first words of its article.
fn contents(blocks: &[Block]) -> Vec<Line> {
    let mut lines = Vec::new();
    for (number, block) in blocks.iter().enumerate() {
        match block {
            Block::Titled { level: level @ (2 | 3), anchor: Some(anchor), words } => {
                let words = words.first().cloned().unwrap_or_default();
                let bare = !words.plain().chars().any(char::is_alphabetic);
                let first = blocks.get(number + 1).filter(|_| bare).map(first_words).unwrap_or_default();
                lines.push(Line { level: level - 1, anchor: anchor.clone(), words: words.then(first) });
            }
            Block::Beside { blocks, .. } => lines.extend(contents(blocks)),
            _ => {}
        }
    }
    lines
}

/// The first words of a paragraph, without links.
fn first_words(block: &Block) -> Rich {
    let Block::Words(words) = block else { return Rich::default() };
    let (plain, language) = (words.plain(), words.0.first().and_then(|run| run.language.as_deref()));
    let cut = plain.char_indices().nth(FIRST_WORDS).and_then(|(end, _)| plain.get(..end));
    let cut = cut.map(|cut| format!("{}…", cut.rsplit_once(char::is_whitespace).map_or(cut, |(cut, _)| cut)));
    Rich::of(cut.unwrap_or(plain), Style::Plain, language)
}
