//! `codesocial import --against` and `--into`: a new version of a text beside the document of an older one.

use std::collections::{HashMap, HashSet};
use std::io::{self, Write};
use std::path::Path;

use codesocial_core::operations::convert::{self, Convert};
use codesocial_core::operations::handout::Notation;
use codesocial_core::operations::import::Input;
use codesocial_core::operations::merge::{self, Merge};
use codesocial_core::operations::page::{self, Page};
use codesocial_core::operations::pair_articles::{self, ArticleOf, ArticleState, PairArticles, PairedArticle};
use codesocial_core::source::Format as DocumentFormat;
use codesocial_core::{DocumentInput, Language, Operation as _, Options};
use serde_json::{Map, Value};

use crate::arguments::{Format, Import};
use crate::escape;
use crate::exit::Exit;
use crate::files::{Place, Refusal};
use crate::judging::{Trouble, document};
use crate::sources::{imported, only_document};
use crate::terminal::{Output, View, complain};
use crate::words::{Words, fill};
use crate::write::replace;

pub(crate) fn run(arguments: &Import, path: &Path, bytes: Vec<u8>, name: &str, view: &View) -> Result<Exit, Trouble> {
    let place = Place::named(path, None);
    let target = place.name();
    let read = |refusal: Refusal| Trouble::Read(target.clone(), refusal);
    let existing = place.read().map_err(read)?;
    only_document(&existing, &target).map_err(|refusal| Trouble::Read(target.clone(), refusal))?;
    let existing = document(existing).named(target.as_str());
    let language = view.language.map(|language| language.tag().to_owned());
    let options = Options { language, ..Options::default() };
    // The page of the document itself says nothing new, whatever stands on it besides the articles.
    let text = String::from_utf8_lossy(&bytes);
    let pages = own_pages(&existing)?;
    let words = &Words::of(view.language()).import;
    let names = [("name", name), ("document", target.as_str())];
    if pages.iter().any(|page| page.lines().eq(text.lines())) {
        if view.format == Format::Json {
            let mut to = Output::json();
            writeln!(to, "{{\"articles\":[]}}")?;
            to.flush()?;
        } else {
            complain(fill(&words.own_page, &names));
        }
        return Ok(Exit::Fine);
    }
    if is_page(&text, &pages) {
        let mut told = Output::told();
        for (line, said) in changed(&text, &pages) {
            let values =
                [("line", &*line.to_string()), ("text", &*escape::line(&said)), ("name", &*escape::line(name))];
            writeln!(told, "{}", fill(&words.edited_line, &values))?;
        }
        told.flush()?;
        return Err(Trouble::Refused(fill(&words.edited_page, &names)));
    }
    let asked = |input: Input| Input {
        format: arguments.from,
        text_language: arguments.language.clone(),
        comments: Some(false),
        ..input
    };
    let output =
        imported(bytes, name, view.language, asked).map_err(|error| Trouble::Read(name.to_owned(), error))??;
    let message = output.message.clone();
    let Some(made) = output.document.clone() else {
        return Err(Trouble::Read(name.to_owned(), Refusal::Said(message.unwrap_or_default())));
    };
    let after =
        output.into_document().map(DocumentInput::from).unwrap_or_else(|| DocumentInput::from_text(made.clone()));
    let input = pair_articles::Input { before: existing.clone(), after, options: options.clone() };
    let pairs = PairArticles::run(&input)?;
    let language = view.language.unwrap_or(pairs.before.language);
    let Some(articles) = &pairs.articles else {
        let words = &Words::of(language).import;
        return Err(Trouble::Refused(fill(&words.not_read, &[("document", &target)])));
    };
    let open: Vec<&PairedArticle> = articles.iter().filter(|pair| pair.state != ArticleState::Same).collect();
    if view.format == Format::Json {
        let mut to = Output::json();
        writeln!(to, "{}", serde_json::to_string(&pairs).map_err(io::Error::from)?)?;
        to.flush()?;
    } else {
        tell(&open, articles.len(), name, &target, language)?;
    }
    if arguments.into.is_none() {
        return Ok(if open.is_empty() { Exit::Fine } else { Exit::Problems });
    }
    if open.is_empty() {
        return Ok(Exit::Fine);
    }
    into(&existing, &made, articles, path, &target, language)
}

/// The pages of the document, in each language of the interface and each notation.
fn own_pages(existing: &DocumentInput) -> Result<Vec<String>, Trouble> {
    let mut pages = Vec::new();
    for language in Language::all() {
        for notation in [Notation::Markdown, Notation::Html] {
            let input = page::Input {
                document: existing.clone(),
                options: Options { language: Some(language.tag().to_owned()), ..Options::default() },
                notation,
                ..page::Input::default()
            };
            pages.extend(Page::run(&input)?.text);
        }
    }
    Ok(pages)
}

/// The anchors of a page itself, which other texts have not.
const ANCHORS: [&str; 6] = ["_card", "_contents", "_general", "_parties", "_governance", "_links"];

/// Whether a text was a page of some document, by its anchors; or of this one, by the digests at its foot.
fn is_page(text: &str, pages: &[String]) -> bool {
    let digests = pages.first().into_iter().flat_map(|page| page.split("sha256:").skip(1));
    let mut digests = digests.filter_map(|rest| rest.get(..64));
    ANCHORS.iter().any(|anchor| text.contains(&format!("id=\"{anchor}\"")))
        || digests.any(|digest| text.contains(digest))
}

/// The lines of a changed page that the page of the document has not, the first few: each with its number.
fn changed(text: &str, pages: &[String]) -> Vec<(usize, String)> {
    let strange = |page: &String| -> Vec<(usize, String)> {
        let known: HashSet<&str> = page.lines().collect();
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !known.contains(line));
        lines.map(|(number, line)| (number + 1, line.trim().to_owned())).collect()
    };
    let mut lines = pages.iter().map(strange).min_by_key(Vec::len).unwrap_or_default();
    lines.truncate(TOLD);
    lines
}

/// So many changed lines of a page are told.
const TOLD: usize = 5;

/// What is not carried over, a line each.
fn tell(open: &[&PairedArticle], all: usize, name: &str, target: &str, language: Language) -> Result<(), Trouble> {
    let words = &Words::of(language).import;
    let mut told = Output::told();
    for pair in open {
        let key = match pair.state {
            ArticleState::New => "new",
            ArticleState::Gone => "gone",
            ArticleState::Renumbered => "renumbered",
            _ => "changed",
        };
        let Some(template) = words.version.get(key) else { continue };
        let of = |side: &Option<ArticleOf>| side.as_ref().map(called).unwrap_or_default();
        let line = |side: &Option<ArticleOf>| {
            let range = side.as_ref().and_then(|side| side.place.range);
            range.map_or_else(|| "?".to_owned(), |range| range.start.line.to_string())
        };
        let values = [
            ("before", of(&pair.before)),
            ("after", of(&pair.after)),
            ("name", escape::line(name).into_owned()),
            ("document", escape::line(target).into_owned()),
            ("line", line(&pair.after)),
            ("there", line(&pair.before)),
        ];
        let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (*key, value.as_str())).collect();
        writeln!(told, "{}", fill(template, &values))?;
    }
    let carried = words.carried.of(language, all - open.len());
    let values = [("all", all.to_string()), ("document", escape::line(target).into_owned())];
    let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (*key, value.as_str())).collect();
    writeln!(told, "{}", fill(&carried, &values))?;
    told.flush()?;
    Ok(())
}

/// How an article is called: its number and its heading or first words.
fn called(article: &ArticleOf) -> String {
    let parts = [article.num.as_deref(), article.text.as_deref()];
    let said: Vec<&str> = parts.into_iter().flatten().collect();
    let name = said.join(" ");
    let name = if name.is_empty() { article.id.clone().unwrap_or_default() } else { name };
    escape::line(&name).into_owned()
}

/// Writes the words of the new version into the document: those of changed articles, new ones beside those before them. Articles that are
/// gone stay, since elements may cite them.
fn into(
    existing: &DocumentInput,
    made: &str,
    articles: &[PairedArticle],
    path: &Path,
    target: &str,
    language: Language,
) -> Result<Exit, Trouble> {
    let words = &Words::of(language).import;
    let unread = || Trouble::Refused(fill(&words.not_read, &[("document", target)]));
    let mut wanted = value(existing).ok_or_else(unread)?;
    let new = value(&DocumentInput::from_text(made)).ok_or_else(unread)?;
    let tag = wanted.get("language").and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut ids = Vec::new();
    all_ids(&wanted, &mut ids);
    let mut building = Building {
        old: &wanted,
        new: &new,
        of_new: articles.iter().filter_map(|pair| Some((pair.after.as_ref()?.place.pointer.clone(), pair))).collect(),
        gone: HashMap::new(),
        tag: &tag,
        ids,
        by_hand: Vec::new(),
    };
    let gone = articles.iter().filter(|pair| pair.after.is_none()).filter_map(|pair| pair.before.as_ref());
    let gone: Vec<&str> = gone.map(|old| old.place.pointer.as_str()).collect();
    for pointer in &gone {
        // What stood in an article that is gone stays with it.
        let around = pointer.rsplit_once("/articles/").map_or("", |(around, _)| around);
        if !gone.contains(&around) {
            building.gone.entry(around.to_owned()).or_default().push((*pointer).to_owned());
        }
    }
    let made = building.within("", Some(""));
    let by_hand = std::mem::take(&mut building.by_hand);
    if let (Some(root), Some(made)) = (wanted.as_object_mut(), made) {
        root.insert("articles".to_owned(), made);
    }
    let theirs: DocumentInput =
        serde_json::from_value(serde_json::json!({ "value": wanted })).map_err(io::Error::from)?;
    let options = merge::Options { language: Some(language.tag().to_owned()), ..merge::Options::default() };
    let input = merge::Input { base: Some(existing.clone()), ours: existing.clone(), theirs, options };
    let merged = Merge::run(&input)?;
    let Some(text) = &merged.merged else {
        return Err(Trouble::Refused(
            merged.message.clone().unwrap_or_else(|| fill(&words.not_read, &[("document", target)])),
        ));
    };
    replace(path, text).map_err(|refusal| Trouble::Read(target.to_owned(), refusal))?;
    complain(fill(&words.written_into, &[("document", target)]));
    for hand in by_hand {
        complain(fill(&words.by_hand, &[("article", &hand)]));
    }
    let left = articles.iter().any(|pair| pair.state == ArticleState::Gone);
    Ok(if left { Exit::Problems } else { Exit::Fine })
}

/// A document as a value.
fn value(document: &DocumentInput) -> Option<Value> {
    let options = convert::Options { to: Some(DocumentFormat::Json), ..convert::Options::default() };
    let output = Convert::run(&convert::Input { document: document.clone(), options }).ok()?;
    serde_json::from_str(&output.text?).ok()
}

/// The ids that a document has.
fn all_ids(value: &Value, ids: &mut Vec<String>) {
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                ids.extend(members.get("id").and_then(Value::as_str).map(str::to_owned));
                open.extend(members.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
}

/// The articles of the new version, with all that the document says of those that it has.
struct Building<'b> {
    old: &'b Value,
    new: &'b Value,
    /// What became of each article of the new version, by its pointer there.
    of_new: HashMap<String, &'b PairedArticle>,
    /// The pointers of articles that are gone, by that of the one around them.
    gone: HashMap<String, Vec<String>>,
    tag: &'b str,
    ids: Vec<String>,
    /// Articles whose words must be written by hand.
    by_hand: Vec<String>,
}

impl Building<'_> {
    /// The articles within one of the new version, which is one of the document, or its root. Recursion is bounded by the depth of what is
    /// imported.
    fn within(&mut self, pointer: &str, old: Option<&str>) -> Option<Value> {
        let count = self.new.pointer(&format!("{pointer}/articles")).and_then(Value::as_array).map_or(0, Vec::len);
        let mut made = Vec::new();
        for number in 0..count {
            let here = format!("{pointer}/articles/{number}");
            let pair = self.of_new.get(&here).copied();
            let before = pair.and_then(|pair| Some(pair.before.as_ref()?.place.pointer.clone()));
            let new = self.new.pointer(&here)?.as_object()?;
            let mut article = match before.as_ref().and_then(|old| self.old.pointer(old)?.as_object()) {
                Some(article) => article.clone(),
                None => self.added(new),
            };
            if pair.is_some_and(|pair| pair.state != ArticleState::Same) {
                self.revise(&mut article, new);
            }
            match self.within(&here, before.as_deref()) {
                Some(articles) => drop(article.insert("articles".to_owned(), articles)),
                None => drop(article.remove("articles")),
            }
            made.push(Value::Object(article));
        }
        // What is gone stays where it stood: elements may cite it.
        for pointer in old.and_then(|old| self.gone.remove(old)).unwrap_or_default() {
            let Some(article) = self.old.pointer(&pointer).cloned() else { continue };
            let place = pointer.rsplit_once('/').and_then(|(list, number)| {
                let before = number.parse::<usize>().ok()?.checked_sub(1)?;
                let id = self.old.pointer(&format!("{list}/{before}/id"))?.clone();
                made.iter().position(|one| one.get("id") == Some(&id))
            });
            let first = pointer.ends_with("/articles/0");
            made.insert(place.map_or(if first { 0 } else { made.len() }, |place| place + 1), article);
        }
        (!made.is_empty()).then_some(Value::Array(made))
    }

    /// Gives an article the words of the new version.
    fn revise(&mut self, article: &mut Map<String, Value>, new: &Map<String, Value>) {
        for key in ["num", "heading", "content"] {
            let wanted = new.get(key).cloned();
            match (article.get_mut(key), wanted) {
                (Some(Value::Array(_)), wanted) if key == "content" => {
                    let said = article.get(key).map(sentences).unwrap_or_default();
                    if wanted.as_ref().and_then(Value::as_str) != Some(said.as_str()) {
                        let id = article.get("id").and_then(Value::as_str).unwrap_or_default();
                        self.by_hand.push(id.to_owned());
                    }
                }
                (Some(Value::Object(languages)), Some(wanted)) => drop(languages.insert(self.tag.to_owned(), wanted)),
                (Some(place), Some(wanted)) => *place = wanted,
                (None, Some(wanted)) => drop(article.insert(key.to_owned(), wanted)),
                (Some(_), None) => drop(article.remove(key)),
                (None, None) => {}
            }
        }
    }

    /// An article that the document has not, with an id that nothing in it has.
    fn added(&mut self, new: &Map<String, Value>) -> Map<String, Value> {
        let mut article = new.clone();
        article.remove("articles");
        let wanted = article.get("id").and_then(Value::as_str).unwrap_or("p").to_owned();
        let mut id = wanted.clone();
        let mut times = 1;
        while self.ids.contains(&id) {
            times += 1;
            id = format!("{wanted}-{times}");
        }
        self.ids.push(id.clone());
        article.insert("id".to_owned(), Value::String(id));
        article
    }
}

/// The words of a list of sentences, as they are read.
fn sentences(content: &Value) -> String {
    let items = content.as_array().map(Vec::as_slice).unwrap_or_default();
    let said: Vec<&str> = items.iter().filter_map(|one| one.get("text")?.as_str()).collect();
    said.join(" ")
}
