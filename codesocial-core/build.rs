//! Gathers the words of each language in `messages/<tag>/` into two texts: `words`, with what reports say, and `pages`, with
//! what explains it at length, with the words of `vocabulary/` by which people look for it; takes the words out of the schema; and out of
//! the questions of the audit and the acts of sentences the phrases of each language, as a text `phrases`. `src/messages/store.rs` reads
//! them, and says what form they have. What else is expected of texts loses what only people read.
#![expect(clippy::disallowed_methods, reason = "a build script reads and writes files")]

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The schema of a social code, which has the words of the model in every language.
const SCHEMA: &str = "src/model/schema/codesocial.schema.min.json";

/// The questions that a text may leave open, with the phrases of every language by which it is known to ask and answer them.
const QUESTIONS: &str = "src/audit/expectations/questions.json";

/// The matters of which passages of a text may say different things, with the phrases of every language by which they do.
const CONTRADICTIONS: &str = "src/audit/expectations/contradictions.json";

/// What is expected of texts, a file a genre and one of drafts, and the words of topics.
const EXPECTATIONS: [&str; 7] = ["agreement", "charter", "drafts", "internal-rules", "policy", "statutes", "topics"];

/// Where they stand, as the questions and contradictions do.
const EXPECTED: &str = "src/audit/expectations";

/// Words for bodies, meetings, other texts and classes of members that a text may name, of every language.
const NAMED: &str = "words/named";

/// Words by which one sentence gives something away, a file a signal, with sections for every language: `[fr has]`.
const SIGNALS: &str = "words/signals";

/// The acts of which sentences of articles speak, with the phrases of every language by which they do.
const ACTS: &str = "src/views/powers/acts.json";

/// Stands between the parts of a page.
const BREAK: &str = "\n----\n";

fn main() -> Outcome<()> {
    println!("cargo:rerun-if-changed=messages");
    println!("cargo:rerun-if-changed=vocabulary");
    println!("cargo:rerun-if-changed={SCHEMA}");
    println!("cargo:rerun-if-changed={QUESTIONS}");
    println!("cargo:rerun-if-changed={CONTRADICTIONS}");
    println!("cargo:rerun-if-changed={NAMED}");
    println!("cargo:rerun-if-changed={SIGNALS}");
    println!("cargo:rerun-if-changed={ACTS}");
    let schema: Value = serde_json::from_str(&fs::read_to_string(SCHEMA)?)?;
    let vocabulary = vocabulary()?;
    let mut languages = BTreeMap::new();
    for entry in fs::read_dir("messages")? {
        let folder = entry?.path();
        if let (true, Some(tag)) = (folder.is_dir(), folder.file_name().and_then(|name| name.to_str())) {
            let mut texts = Texts::of(&folder, tag, &schema)?;
            texts.pages.text("vocabulary".to_owned(), vocabulary.clone())?;
            languages.insert(tag.to_owned(), texts);
        }
    }
    let mut questions: Value = serde_json::from_str(&fs::read_to_string(QUESTIONS)?)?;
    let mut phrases = taken_out(&mut questions).map_err(|error| format!("{QUESTIONS}: {error}"))?;
    let mut contradictions: Value = serde_json::from_str(&fs::read_to_string(CONTRADICTIONS)?)?;
    taken_out_of_contradictions(&mut contradictions, &mut phrases)
        .map_err(|error| format!("{CONTRADICTIONS}: {error}"))?;
    let acts: Value = serde_json::from_str(&fs::read_to_string(ACTS)?)?;
    let acts = taken_out_of_acts(&acts, &mut phrases).map_err(|error| format!("{ACTS}: {error}"))?;
    for (tag, text) in &mut phrases {
        *text += "\u{c}\n";
        *text += &lines_to_read(&Path::new(NAMED).join(format!("{tag}.txt")))?;
        *text += &signals(tag)?;
    }
    let build = build(&languages, [&questions, &contradictions, &acts], &phrases);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let list = written(&languages, &phrases, &build, &out)?;
    fs::write(out.join("languages.rs"), list)?;
    fs::write(out.join("questions.json"), questions.to_string())?;
    fs::write(out.join("contradictions.json"), contradictions.to_string())?;
    fs::write(out.join("acts.json"), acts.to_string())?;
    for name in EXPECTATIONS {
        without_source(name, &out)?;
    }
    let mut bare = schema;
    strip(&mut bare);
    fs::write(out.join("bare.schema.json"), bare.to_string())?;
    for folder in ["words", "words/norms"] {
        without_remarks(folder, &out)?;
    }
    println!("cargo:rustc-env=CODESOCIAL_WORDS={build}");
    Ok(())
}

/// Writes the texts of every language, and gives the lists of them as Rust has them.
fn written(
    languages: &BTreeMap<String, Texts>,
    phrases: &BTreeMap<String, String>,
    build: &str,
    out: &Path,
) -> Outcome<String> {
    let has = |feature: &str| env::var_os(format!("CARGO_FEATURE_{feature}")).is_some();
    let embedded = |path: &Path, wanted: bool| match wanted {
        true => format!("Some(include_str!({path:?}))"),
        false => "None".to_owned(),
    };
    let mut list = format!("pub(super) static TABLES: [Table; {}] = [\n", languages.len());
    for (tag, texts) in languages {
        let spoken = has(&format!("WORDS_{}", tag.to_uppercase().replace('-', "_")));
        let (words, pages) = (out.join(format!("{tag}.words")), out.join(format!("{tag}.pages")));
        fs::write(&words, texts.words.written("words", tag, build))?;
        fs::write(&pages, texts.pages.written("pages", tag, build))?;
        let template = env::current_dir()?.join("messages").join(tag).join("template.txt");
        let words = embedded(&words, spoken);
        let pages = embedded(&pages, spoken && has("PAGES"));
        let template = embedded(&template, spoken && has("DATA"));
        list += &format!("    Table::of({tag:?}, {words}, {pages}, {template}),\n");
    }
    list += &format!("];\n\nstatic PHRASES: [Phrases; {}] = [\n", phrases.len());
    for (tag, text) in phrases {
        let path = out.join(format!("{tag}.phrases"));
        fs::write(&path, format!("codesocial phrases {tag} {build}\n{text}"))?;
        list += &format!("    Phrases::of({tag:?}, {}),\n", embedded(&path, has("PHRASES")));
    }
    Ok(list + "];\n")
}

/// Takes out of the questions what only people read and the phrases, which it gives by language: a line of those by which a text
/// is known to report, then of each question a line of those that ask it and a line of those that answer it.
fn taken_out(questions: &mut Value) -> Outcome<BTreeMap<String, String>> {
    let file = questions.as_object_mut().ok_or("no object")?;
    file.shift_remove("source");
    let reports = file.shift_remove("reports").ok_or("no `reports`")?;
    let mut phrases = members(&reports).map(|(tag, _)| (tag.to_owned(), String::new())).collect();
    add_line(&mut phrases, Some(&reports)).map_err(|error| format!("`reports`: {error}"))?;
    for question in file.get_mut("questions").and_then(Value::as_array_mut).into_iter().flatten() {
        let question = question.as_object_mut().ok_or("a question that is no object")?;
        question.shift_remove("source");
        for side in ["asked", "answered"] {
            let signs = question.get_mut(side).and_then(Value::as_object_mut);
            let words = signs.map(|signs| signs.shift_remove("words").unwrap_or_default());
            add_line(&mut phrases, words.as_ref())
                .map_err(|error| format!("`{side}` of {}: {error}", question["name"]))?;
        }
    }
    Ok(phrases)
}

/// Takes the phrases out of the contradictions and adds them to those of each language: a line of each of the lists of words, one of each
/// body, and of each matter a line of the phrases by which a sentence speaks of it and one of those by which it speaks of something else.
fn taken_out_of_contradictions(file: &mut Value, phrases: &mut BTreeMap<String, String>) -> Outcome<()> {
    let file = file.as_object_mut().ok_or("no object")?;
    file.shift_remove("source");
    for list in ["agents", "articles", "deciding", "inverted", "apart", "dependent", "counting"] {
        let words = file.shift_remove(list).ok_or(format!("no `{list}`"))?;
        add_line(phrases, Some(&words)).map_err(|error| format!("`{list}`: {error}"))?;
    }
    for body in file.get_mut("bodies").and_then(Value::as_array_mut).into_iter().flatten() {
        add_line(phrases, Some(&body["words"])).map_err(|error| format!("{}: {error}", body["name"]))?;
        *body = body["name"].take();
    }
    for matter in file.get_mut("matters").and_then(Value::as_array_mut).into_iter().flatten() {
        let matter = matter.as_object_mut().ok_or("a matter that is no object")?;
        for list in ["words", "but"] {
            let words = matter.shift_remove(list);
            add_line(phrases, words.as_ref()).map_err(|error| format!("`{list}` of {}: {error}", matter["name"]))?;
        }
    }
    Ok(())
}

/// Adds to the phrases of each language a line of the words of those who decide, then of each act a line of the phrases by which sentences
/// speak of it, a line of the broader ones and a line of those by which they speak of something else; and gives the names of the acts.
fn taken_out_of_acts(file: &Value, phrases: &mut BTreeMap<String, String>) -> Outcome<Value> {
    add_line(phrases, Some(&file["deciding"])).map_err(|error| format!("`deciding`: {error}"))?;
    let mut names = Vec::new();
    for act in file["acts"].as_array().into_iter().flatten() {
        for list in ["words", "broader", "but"] {
            add_line(phrases, Some(&act[list])).map_err(|error| format!("`{list}` of {}: {error}", act["act"]))?;
        }
        names.push(act["act"].clone());
    }
    Ok(names.into())
}

/// Adds a line to the phrases of each language, with commas between them; an empty one where there are no words.
fn add_line(phrases: &mut BTreeMap<String, String>, words: Option<&Value>) -> Outcome<()> {
    if let Some(words) = words
        && !members(words).map(|(tag, _)| tag).eq(phrases.keys().map(String::as_str))
    {
        let tags: Vec<&str> = phrases.keys().map(String::as_str).collect();
        return Err(format!("phrases are wanted in {}, in this order", tags.join(", ")).into());
    }
    for (tag, text) in phrases {
        let own = words.map(|words| words[tag].as_array().ok_or(format!("`{tag}` is no list"))).transpose()?;
        for (number, phrase) in own.into_iter().flatten().enumerate() {
            let phrase = phrase.as_str().filter(|phrase| !phrase.is_empty() && !phrase.contains([',', '\n']));
            let phrase = phrase.ok_or(format!("`{tag}` has what is no phrase"))?;
            *text += if number > 0 { "," } else { "" };
            *text += phrase;
        }
        text.push('\n');
    }
    Ok(())
}

/// Copies a file of expectations without its evidence, which only people read, and without blanks.
fn without_source(name: &str, out: &Path) -> Outcome<()> {
    let path = Path::new(EXPECTED).join(format!("{name}.json"));
    println!("cargo:rerun-if-changed={}", path.display());
    let mut file: Value = serde_json::from_str(&fs::read_to_string(&path)?)?;
    if let Value::Object(members) = &mut file {
        members.shift_remove("source");
    }
    fs::write(out.join(format!("{name}.json")), file.to_string())?;
    Ok(())
}

/// Copies the lists of words of a folder without the lines that only people read, which begin with `#`.
fn without_remarks(folder: &str, out: &Path) -> Outcome<()> {
    println!("cargo:rerun-if-changed={folder}");
    fs::create_dir_all(out.join(folder))?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "txt") {
            fs::write(out.join(&path), lines_to_read(&path)?)?;
        }
    }
    Ok(())
}

/// The lines of a list of words without those that only people read.
fn lines_to_read(path: &Path) -> Outcome<String> {
    let text = fs::read_to_string(path)?;
    let read = |line: &&str| !line.trim().is_empty() && !line.trim().starts_with('#');
    Ok(text.lines().filter(read).collect::<Vec<_>>().join("\n"))
}

/// The sections of all signals for a language, each with the name of its signal: `[fr has]` of `two-bodies.txt` is `[two-bodies has]`.
fn signals(tag: &str) -> Outcome<String> {
    let mut files: Vec<PathBuf> = fs::read_dir(SIGNALS)?.map(|entry| Ok(entry?.path())).collect::<Outcome<_>>()?;
    files.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    files.sort();
    let mut sections = String::new();
    for path in files {
        let name = path.file_stem().and_then(|name| name.to_str()).ok_or("a signal without a name")?;
        let mut own = false;
        for line in lines_to_read(&path)?.lines() {
            if let Some(section) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                let (language, kind) = section.split_once(' ').ok_or(format!("{name}: {line}"))?;
                own = language == tag;
                if own {
                    sections += &format!("\n[{name} {kind}]");
                }
            } else if own {
                sections += &format!("\n{line}");
            }
        }
    }
    Ok(sections)
}

/// The words of associations in every language, which readers of any look for: lines `fr siège, siège social = Subject.contact`.
fn vocabulary() -> Outcome<String> {
    let mut files: Vec<PathBuf> = fs::read_dir("vocabulary")?.map(|entry| Ok(entry?.path())).collect::<Outcome<_>>()?;
    files.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    files.sort();
    let mut lines = String::new();
    for path in files {
        let tag = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        for line in fs::read_to_string(&path)?.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            lines += &format!("{tag} {line}\n");
        }
    }
    Ok(lines)
}

/// What stands under each heading: a text as it is, or lines of names and words.
#[derive(Default)]
struct Sections(BTreeMap<String, String>);

impl Sections {
    /// A word under a name; it stands in one line.
    fn word(&mut self, heading: &str, name: &str, word: &str) -> Outcome<()> {
        if name.contains(['=', '\n']) || word.contains('\n') {
            return Err(format!("`{heading}`: `{name}` is no line").into());
        }
        let lines = self.0.entry(heading.to_owned()).or_default();
        *lines += &format!("{name}={word}\n");
        Ok(())
    }

    fn text(&mut self, heading: String, text: String) -> Outcome<()> {
        if text.lines().any(|line| line.starts_with("=== ")) {
            return Err(format!("`{heading}` has a line that begins as headings do").into());
        }
        if !text.is_empty() {
            self.0.insert(heading, text);
        }
        Ok(())
    }

    fn written(&self, kind: &str, tag: &str, build: &str) -> String {
        let sections = self.0.iter().map(|(heading, text)| format!("=== {heading}\n{}\n", text.trim_end_matches('\n')));
        format!("codesocial {kind} {tag} {build}\n") + &sections.collect::<String>()
    }
}

/// The texts of a language.
#[derive(Default)]
struct Texts {
    words: Sections,
    pages: Sections,
}

impl Texts {
    fn of(folder: &Path, tag: &str, schema: &Value) -> Outcome<Texts> {
        let mut texts = Texts::default();
        let interface: Value = serde_json::from_str(&fs::read_to_string(folder.join("interface.json"))?)?;
        for (group, words) in members(&interface) {
            for (name, word) in members(words) {
                match word {
                    Value::String(word) => texts.words.word(group, name, word)?,
                    // One word for each category of numbers, or for a number itself.
                    counted => {
                        for (category, word) in members(counted) {
                            texts.words.word(
                                group,
                                &format!("{name}.{category}"),
                                word.as_str().unwrap_or_default(),
                            )?;
                        }
                    }
                }
            }
        }
        for kind in ["rules", "changes"] {
            for entry in fs::read_dir(folder.join(kind))? {
                let path = entry?.path();
                let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
                let page = fs::read_to_string(&path)?;
                texts.page(&format!("{kind}/{name}"), &page).map_err(|error| format!("{}: {error}", path.display()))?;
            }
        }
        texts.part(tag, "Document", schema)?;
        for (name, definition) in members(&schema["$defs"]) {
            texts.part(tag, name, definition)?;
        }
        Ok(texts)
    }

    /// The page of a rule or of a kind of change: a head between two lines `---`, a title, and up to three parts.
    fn page(&mut self, heading: &str, page: &str) -> Outcome<()> {
        let (head, body) = page.strip_prefix("---\n").and_then(|page| page.split_once("\n---\n")).ok_or("no head")?;
        let (title, body) = body.trim().strip_prefix("# ").and_then(|body| body.split_once('\n')).ok_or("no title")?;
        self.words.word(heading, "title", title)?;
        for line in head.lines() {
            let (name, word) = line.split_once(':').ok_or("a line of the head without a name")?;
            self.words.word(heading, name, word.trim().trim_matches('"'))?;
        }
        let mut parts = body.split("\n## ");
        let first = parts.next().unwrap_or_default().trim().to_owned();
        let others = parts.map(|part| part.split_once('\n').map_or("", |(_, text)| text.trim()).to_owned());
        let parts: Vec<String> = [first].into_iter().chain(others).collect();
        self.pages.text(heading.to_owned(), parts.join(BREAK))
    }

    /// The words of a part of the model, of its keys and of the values that it chooses among.
    fn part(&mut self, tag: &str, name: &str, definition: &Value) -> Outcome<()> {
        let heading = format!("model/{name}");
        self.words.word(&heading, "", said(definition, tag, "title").as_str().unwrap_or_default())?;
        self.described(heading.clone(), tag, definition)?;
        for (key, property) in members(&definition["properties"]) {
            if property.get("title").is_none() {
                // What any object may have has its words in its own definition.
                continue;
            }
            self.words.word(&heading, key, said(property, tag, "title").as_str().unwrap_or_default())?;
            self.described(format!("{heading}.{key}"), tag, property)?;
        }
        let values = definition["enum"].as_array().into_iter().flatten();
        for (number, value) in values.enumerate() {
            let meaning = said(definition, tag, "enumDescriptions")[number].as_str().unwrap_or_default();
            self.pages.text(format!("{heading}.{}", value.as_str().unwrap_or_default()), meaning.to_owned())?;
        }
        Ok(())
    }

    fn described(&mut self, heading: String, tag: &str, schema: &Value) -> Outcome<()> {
        self.pages.text(heading, said(schema, tag, "description").as_str().unwrap_or_default().to_owned())
    }
}

/// Takes the words out of a schema: what it says of the model is then an eighth as long.
fn strip(schema: &mut Value) {
    match schema {
        Value::Object(keywords) => {
            for word in ["title", "description", "enumDescriptions", "x-translations"] {
                keywords.shift_remove(word);
            }
            for (keyword, value) in keywords {
                match (keyword.as_str(), value) {
                    // Names here are not keywords.
                    ("properties" | "$defs", Value::Object(named)) => named.values_mut().for_each(strip),
                    (_, value) => strip(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}

/// A keyword of a schema in a language. The schema’s own words are English.
fn said<'v>(schema: &'v Value, tag: &str, keyword: &str) -> &'v Value {
    match &schema["x-translations"][tag][keyword] {
        Value::Null => &schema[keyword],
        translated => translated,
    }
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(name, value)| (name.as_str(), value))
}

/// What tells the texts of this build from those of another: a sum of all of them (FNV-1a).
fn build(languages: &BTreeMap<String, Texts>, parts: [&Value; 3], phrases: &BTreeMap<String, String>) -> String {
    let mut sum: u64 = 0xcbf2_9ce4_8422_2325;
    let texts = languages
        .iter()
        .flat_map(|(tag, texts)| [texts.words.written("words", tag, ""), texts.pages.written("pages", tag, "")]);
    // Phrases belong to questions, contradictions and acts by their order.
    let names = parts.map(Value::to_string);
    let phrases = phrases.iter().map(|(tag, text)| format!("{tag}\n{text}")).chain(names);
    for byte in texts.chain(phrases).flat_map(String::into_bytes) {
        sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{sum:016x}")
}
