//! A document that was read: its text, what it says, and what is wrong with it.

use std::sync::Arc;

use serde::Deserialize;

use crate::diagnostic::finding::Finding;
use crate::diagnostic::rule::{Severity, Stage};
use crate::model::document as model;
use crate::operations::input::{DocumentInput, Options};
use crate::operations::judgement::judge;
use crate::report::problem::Problem;
use crate::syntax::text::Text;
use crate::syntax::{self, Reading};
use crate::tree::format::Format;
use crate::tree::limits::Limits;
use crate::tree::node::{Node, Tree};
use crate::tree::origin::Origin;

/// A document that was read, whatever its state: its text, its tree of values and its problems.
///
/// Reading never fails, since whoever writes a social code wants to know all that is wrong with it, not the first thing. Any
/// operation takes it ([`DocumentInput::from`]) without reading it again. A copy costs nothing: the text is shared.
///
/// ```
/// use codesocial_core::Document;
/// use codesocial_core::source::Key;
///
/// let document = Document::read("title: Notre jardin\nlanguage: fr\n");
/// assert_eq!(document.root().and_then(|root| root.text(Key::Title)), Some("Notre jardin"));
/// // `codesocial`, `id`, `version` and `status` are missing.
/// assert_eq!(document.problems().len(), 4);
/// ```
#[derive(Debug, Clone)]
pub struct Document(Arc<Read>);

#[derive(Debug)]
struct Read {
    name: Option<String>,
    text: String,
    format: Format,
    finding: Option<Finding<'static>>,
    origin: Option<Origin>,
    reading: Reading<'static>,
}

impl Document {
    /// Reads a text, which tells by itself whether it is JSON or YAML.
    #[must_use]
    pub fn read(text: impl Into<String>) -> Document {
        let text = text.into();
        let format = Format::of_text(&text);
        Document::of(None, text, format, None)
    }

    /// Reads the bytes of a file, whose name tells the notation (`.json`, `.yaml`, `.yml`) and stands in reports. Bytes that
    /// are not UTF-8 are told, and stand in the text as replacement characters.
    #[must_use]
    pub fn read_file(name: impl Into<String>, bytes: &[u8]) -> Document {
        let name = name.into();
        let decoded = syntax::decode(bytes);
        let format = Format::of(Some(&name), &decoded.text);
        Document::of(Some(name), decoded.text.into_owned(), format, decoded.finding)
    }

    fn of(name: Option<String>, text: String, format: Format, finding: Option<Finding<'static>>) -> Document {
        let reading = syntax::read(&text, format, &Limits::MOST).into_owned();
        Document(Arc::new(Read { name, text, format, finding, origin: None, reading }))
    }

    #[cfg(feature = "import")]
    /// A document in YAML that was made of another text, in which its places are told.
    pub(crate) fn made(name: Option<String>, text: String, origin: Origin) -> Document {
        let reading = syntax::read(&text, Format::Yaml, &Limits::MOST).into_owned();
        Document(Arc::new(Read { name, text, format: Format::Yaml, finding: None, origin: Some(origin), reading }))
    }

    /// The text that was read.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// The notation in which it was read.
    #[must_use]
    pub fn format(&self) -> Format {
        self.0.format
    }

    /// The name of its file, if it was given one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.0.name.as_deref()
    }

    /// Its values, each with its place. Absent where the text cannot be followed to its end.
    #[must_use]
    pub fn tree(&self) -> Option<&Tree<'_>> {
        self.0.reading.tree.as_ref()
    }

    /// The value that the whole document is. Absent where the text cannot be followed to its end.
    #[must_use]
    pub fn root(&self) -> Option<Node<'_>> {
        self.tree().and_then(Tree::root)
    }

    /// What is wrong with its text and its structure, in the order of the text and in the document's own language: at most
    /// 1,000 problems of each severity. The operations `validate` and `audit` know more, as what it refers to and what it
    /// leaves unsaid.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let judged = judge(&self.into(), &Options::default(), Stage::Structure, |judgement| judgement.problems);
        judged.unwrap_or_default()
    }

    /// The document as the types of the model.
    ///
    /// # Errors
    /// When its text or its structure has an error: every such error with its place. What only warns is no obstacle.
    ///
    /// ```
    /// use codesocial_core::Document;
    ///
    /// let text = "codesocial: '1.0'\nid: https://example.org/code\nversion: 0.1.0\nstatus: draft\nlanguage: fr\ntitle: Notre jardin\n";
    /// assert_eq!(Document::read(text).to_model()?.version.as_str(), "0.1.0");
    ///
    /// let error = Document::read(text.replace("draft", "rough")).to_model().unwrap_err();
    /// assert_eq!(error.problems[0].pointer.as_deref(), Some("/status"));
    /// # Ok::<(), codesocial_core::ModelError>(())
    /// ```
    pub fn to_model(&self) -> Result<model::Document, ModelError> {
        let mut problems = self.problems();
        problems.retain(|problem| problem.severity == Severity::Error);
        match self.root().filter(|_| problems.is_empty()).map(model::Document::deserialize) {
            Some(Ok(document)) => Ok(document),
            Some(Err(error)) => Err(ModelError { problems, reason: error.to_string() }),
            None => Err(ModelError { reason: first(&problems), problems }),
        }
    }

    pub(crate) fn as_text(&self) -> Text<'_> {
        let Read { text, format, finding, origin, reading, .. } = &*self.0;
        let origin = origin.as_ref();
        Text {
            text: text.into(),
            format: *format,
            written: true,
            finding: finding.clone(),
            origin,
            read: Some(reading),
        }
    }
}

/// The first problem in one line, and how many more there are.
fn first(problems: &[Problem]) -> String {
    let Some(first) = problems.first() else { return String::new() };
    let place = first.range.map(|range| format!("{}:{}: ", range.start.line, range.start.column)).unwrap_or_default();
    let more = if problems.len() > 1 { format!(" (+{})", problems.len() - 1) } else { String::new() };
    format!("{place}{}{more}", first.message)
}

/// Why a document is none of the model.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{reason}")]
#[non_exhaustive]
pub struct ModelError {
    /// The errors of its text and its structure, in the order of the text.
    pub problems: Vec<Problem>,
    reason: String,
}

impl From<Document> for DocumentInput {
    fn from(document: Document) -> DocumentInput {
        DocumentInput { name: document.0.name.clone(), read: Some(document), ..DocumentInput::default() }
    }
}

impl From<&Document> for DocumentInput {
    fn from(document: &Document) -> DocumentInput {
        document.clone().into()
    }
}

impl From<model::Document> for Document {
    /// The document that a model is, as JSON text.
    fn from(document: model::Document) -> Document {
        Document::of(None, document.to_json(), Format::Json, None)
    }
}
