//! `template`: a document to begin with. What it asks stands in `messages/<language>/template.txt`, which keys it has
//! in `template/skeleton.txt`.

use serde::Serialize;

use crate::messages::Language;
use crate::messages::fill;
use crate::messages::model::Model;
use crate::messages::model::Part;
use crate::model::document::subject::SubjectKind;
use crate::operations::input::{asked_language, input};
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::structure;
use crate::tree::format::Format;

/// Writes a document to begin with: valid, with nothing invented in it. Every key that only its writers can fill stands
/// there as a comment, with questions that lead to it.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Template;

input! {
    /// What `template` takes.
    documents {}
    others {
        /// What the code is about: some questions and sections differ.
        kind: SubjectKind,
        /// The title of the text.
        title: String,
        /// The language of the text and of the questions: `en` or `fr`. English by default.
        #[serde(default)]
        language: Option<String>,
        /// The permanent address of the text. Without it the document has a provisional one, `urn:example:social-code`, and
        /// asks for another.
        #[serde(default)]
        id: Option<String>,
    }
}

/// What `template` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// What the code is about.
    pub kind: SubjectKind,
    /// The language of the text and of the questions.
    pub language: Language,
    /// The notation of the text.
    pub format: Format,
    /// The text of the document.
    pub text: String,
}

/// The address of a code that has none yet: a name of the space that RFC 6963 keeps for examples, which nobody can own.
const PROVISIONAL_ID: &str = "urn:example:social-code";

/// The keys, with places for the questions.
const SKELETON: &str = include_str!("template/skeleton.txt");

/// No line of comment is longer.
const COLUMNS: usize = 92;

impl Operation for Template {
    const NAME: &'static str = "template";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let language = asked_language(input.language.as_deref())?.unwrap_or_default();
        if input.title.trim().is_empty() {
            return Err(CallError::wrong_argument(language, "title", "title", &input.title));
        }
        if let Some(id) = input.id.as_deref().filter(|id| !structure::Form::Iri.fits(id)) {
            return Err(CallError::wrong_argument(language, "id", "address", id));
        }
        let questions = language.template().ok_or_else(|| CallError::not_loaded(language, "template"))?;
        let mut page = Page { input, language, questions, text: String::new() };
        for line in SKELETON.lines() {
            page.line(line);
        }
        Ok(Output { kind: input.kind, language, format: Format::Yaml, text: page.text })
    }
}

/// A document that is being written.
struct Page<'i> {
    input: &'i Input,
    language: Language,
    /// The sections of questions.
    questions: &'static str,
    text: String,
}

impl Page<'_> {
    /// A line of the skeleton: `@section` asks its questions, `%Part key` lists the words of a key, `?kinds|` restricts
    /// what follows to some kinds, and all else stands as it is.
    fn line(&mut self, line: &str) {
        let line = match line.strip_prefix('?').and_then(|line| line.split_once('|')) {
            Some((kinds, _)) if !self.is_among(kinds) => return,
            Some((_, line)) => line,
            None => line,
        };
        let content = line.trim_start();
        let indent = line.len() - content.len();
        if let Some(section) = content.strip_prefix('@') {
            self.questions(section, indent);
        } else if let Some((part, key)) = content.strip_prefix('%').and_then(|choice| choice.split_once(' ')) {
            self.choices(part, key, indent);
        } else if !content.is_empty() {
            let id = quoted(self.input.id.as_deref().unwrap_or(PROVISIONAL_ID));
            let title = quoted(&self.input.title);
            let values = [("kind", self.kind()), ("language", self.language.tag()), ("id", &id), ("title", &title)];
            self.put(&fill(line, &values));
        } else if !self.text.ends_with("\n\n") {
            self.put("");
        }
    }

    fn put(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// The name of the kind, as a document has it.
    fn kind(&self) -> &'static str {
        match self.input.kind {
            SubjectKind::Organisation => "organisation",
            SubjectKind::Project => "project",
            SubjectKind::Collaboration => "collaboration",
            SubjectKind::Commons => "commons",
            SubjectKind::Network => "network",
            SubjectKind::Place => "place",
            SubjectKind::Event => "event",
        }
    }

    fn is_among(&self, kinds: &str) -> bool {
        kinds.split(' ').any(|kind| kind == self.kind())
    }

    fn questions(&mut self, section: &str, indent: usize) {
        if section == "id" && self.input.id.is_some() {
            return;
        }
        for (title, lines) in blocks(self.questions) {
            let (name, kinds) = title.split_once(' ').unwrap_or((title, ""));
            if name == section && (kinds.is_empty() || self.is_among(kinds)) {
                for line in lines.lines().filter(|line| !line.is_empty()) {
                    match line.strip_prefix("= ") {
                        Some(heading) => self.put(&format!("# ==== {heading} ====")),
                        None => self.comment(line, indent),
                    }
                }
            }
        }
    }

    fn choices(&mut self, part: &str, key: &str, indent: usize) {
        let part = Model::published().part(part);
        let words: Vec<&str> = part.into_iter().flat_map(Part::values).map(|value| value.word).collect();
        self.comment(&format!("{key}: {}", words.join(" | ")), indent);
    }

    /// A comment, on as many lines as it needs. Only plain spaces part words: a no-break space holds them together.
    fn comment(&mut self, text: &str, indent: usize) {
        let mut line = String::new();
        for word in text.split(' ') {
            if !line.is_empty() && indent + 3 + line.chars().count() + word.chars().count() > COLUMNS {
                self.put(&format!("{:indent$}# {line}", ""));
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        self.put(&format!("{:indent$}# {line}", ""));
    }
}

/// The sections of questions: each with its title (its name, and the kinds that it is for, if not all) and its lines.
fn blocks(questions: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    questions.split("\n[").filter_map(|block| block.trim_start_matches('[').split_once("]\n"))
}

/// A text as a YAML scalar in double quotes, in which everything can be written.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => {
                quoted.push('\\');
                quoted.push(letter);
            }
            '\n' => quoted.push_str("\\n"),
            // Control characters, line ends of other systems and the byte order mark would not survive as they are.
            letter if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                quoted.push_str(&format!("\\u{:04x}", u32::from(letter)));
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests;
