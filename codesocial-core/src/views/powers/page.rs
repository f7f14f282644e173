//! Powers as a page: a table of all acts, then each in sentences.

use crate::messages::{Language, fill};
use crate::report::reading::unread_in_words;
use crate::tree::key::Key;
use crate::views::View;
use crate::views::handout::html::html;
use crate::views::handout::markdown::markdown;
use crate::views::handout::notation::Notation;
use crate::views::handout::rich::Rich;
use crate::views::handout::{Block, Item, Page};
use crate::views::powers::pages::{Estimate, PowersOf, PowersReading, SentenceOfArticle};
use crate::views::powers::sentences::{called, groups, word};
use crate::views::said::said;

/// A sentence of an article, with how one cites that.
fn in_words(language: Language, sentence: &SentenceOfArticle) -> String {
    let text = fill(word(language, "named"), &[("name", &sentence.text)]);
    sentence.num.as_ref().map_or(text.clone(), |num| format!("{text} ({num})"))
}

/// The page.
pub(super) fn page(view: &View<'_, '_>, of: &PowersOf, notation: Notation) -> String {
    let language = view.language;
    let title = view.code.root.get(Key::Title).and_then(|title| said(title, &view.languages));
    let title = title.map(|title| title.split_whitespace().collect::<Vec<_>>().join(" "));
    let heading = match &title {
        Some(title) => fill(word(language, "title-named"), &[("name", title)]),
        None => word(language, "title").to_owned(),
    };
    let said = match (of.acts.is_empty(), of.in_words.is_empty()) {
        (false, _) => "intro",
        (true, false) => "in-words",
        (true, true) => "nothing",
    };
    let unread = unread_in_words(view.unread, language).map(Block::Text);
    let mut blocks: Vec<Block> = unread.into_iter().chain([Block::Text(word(language, said).to_owned())]).collect();
    for act in &of.in_words {
        blocks.push(Block::Heading(2, act.title.clone()));
        if act.uncertain {
            blocks.push(Block::Text(word(language, "uncertain").to_owned()));
        }
        let items = act.sentences.iter().map(|sentence| Item { text: in_words(language, sentence), ..Item::default() });
        let others = (act.omitted > 0).then(|| language.counted("groups", "others", act.omitted));
        let others = others.map(|text| Item { text, ..Item::default() });
        blocks.push(Block::List { numbered: false, items: items.chain(others).collect() });
    }
    if !of.acts.is_empty() {
        blocks.push(table(view, of));
        blocks.push(Block::Heading(2, word(language, "details").to_owned()));
        let items = of.acts.iter().map(|act| {
            let articles: Vec<&str> =
                act.stated_in.iter().map(|article| article.num.as_deref().unwrap_or(&article.id)).collect();
            let more = if articles.is_empty() { None } else { Some(articles.join(", ")) };
            let mut sentences = act.sentences.iter().cloned();
            Item {
                lead: act.title.clone(),
                text: sentences.next().unwrap_or_default(),
                more: sentences.chain(more).collect(),
            }
        });
        blocks.push(Block::List { numbered: false, items: items.collect() });
    }
    let mut section = |key: &'static str, lines: Vec<String>| {
        if !lines.is_empty() {
            blocks.push(Block::Heading(2, word(language, key).to_owned()));
            let items = lines.into_iter().map(|text| Item { text, ..Item::default() }).collect();
            blocks.push(Block::List { numbered: false, items });
        }
    };
    section(
        if of.in_words.is_empty() { "unassigned" } else { "unsaid-acts" },
        of.unassigned.iter().map(|one| one.sentence.clone()).collect(),
    );
    section("loops", of.loops.iter().map(|one| one.sentence.clone()).collect());
    section("own-cases", of.own_cases.iter().map(|one| one.sentence.clone()).collect());
    section("without-voice", of.without_voice.iter().map(|party| called(language, party)).collect());
    let page = Page { language: language.tag(), title: Rich::own(heading), blocks, foot: Vec::new() };
    match notation {
        Notation::Html => html(&page),
        Notation::Markdown => markdown(&page),
    }
}

fn table(view: &View<'_, '_>, of: &PowersOf) -> Block {
    let language = view.language;
    let heads = ["col-act", "col-by", "col-assured", "col-least", "col-blocking"];
    let rows = of.acts.iter().map(|act| {
        let number = |of: &dyn Fn(&PowersReading) -> Option<&Estimate>| {
            let mut said: Vec<String> = Vec::new();
            for reading in &act.readings {
                let one = of(reading)
                    .map_or_else(|| word(language, "nobody").to_owned(), |estimate| short(language, estimate));
                if !said.contains(&one) {
                    said.push(one);
                }
            }
            if said.is_empty() { word(language, "unsaid").to_owned() } else { said.join(word(language, "or")) }
        };
        vec![
            act.title.clone(),
            called(language, &act.by),
            number(&|reading| reading.assured.as_ref()),
            number(&|reading| reading.least.as_ref()),
            number(&|reading| reading.blocking.as_ref()),
        ]
    });
    Block::Table {
        caption: word(language, "table").to_owned(),
        head: heads.iter().map(|key| word(language, key).to_owned()).collect(),
        rows: rows.collect(),
        numbers: false,
    }
}

/// A number as short as it is told in a table: alone where it is known, else its formula, else the groups.
fn short(language: Language, estimate: &Estimate) -> String {
    match (estimate.people, estimate.at_most, &estimate.formula) {
        (Some(people), Some(most), _) => format!("{people}–{most}"),
        (Some(people), None, _) => people.to_string(),
        (None, _, Some(formula)) => formula.clone(),
        _ => groups(language, estimate),
    }
}
