//! Articles written as a document, in YAML.

use crate::edit::scalar::{Room, Style, yaml};
use crate::import::article::Article;
use crate::import::block::Added;
use crate::import::piece::Piece;
use crate::import::proposals::Proposal;

/// The widest line.
const WIDTH: usize = 100;
/// By how many columns each level is indented.
const STEP: usize = 2;
/// Texts of so many characters are folded.
const FOLDED: usize = 76;

/// What a document says before its articles.
#[derive(Debug)]
pub(crate) struct Head<'h> {
    /// Remarks for those who will go on writing it.
    pub(crate) remarks: Vec<String>,
    pub(crate) standard: &'h str,
    /// Why its address is the one it is, where nobody gave one.
    pub(crate) about_id: Option<String>,
    pub(crate) id: &'h str,
    pub(crate) language: &'h str,
    pub(crate) title: &'h str,
}

/// A place of the document that comes from the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Come<'a> {
    /// The value, as a JSON Pointer.
    pub(crate) pointer: String,
    /// Where it begins in the source.
    pub(crate) at: usize,
    /// Its words.
    pub(crate) words: Option<&'a Piece>,
    /// What its words seem to say, of the content of an article.
    pub(crate) proposals: &'a [Proposal],
    /// Where it begins in the document.
    pub(crate) made: usize,
}

/// A document, and where each of its articles comes from.
#[derive(Debug)]
pub(crate) struct Written<'a> {
    pub(crate) text: String,
    pub(crate) places: Vec<Come<'a>>,
}

/// Writes a document. `remarks` gives what is said beside an article.
pub(crate) fn document<'a>(
    head: &Head<'_>,
    articles: &'a [Article],
    remarks: &dyn Fn(&Article) -> Vec<String>,
) -> Written<'a> {
    let mut page = Page { text: String::new(), places: Vec::new(), remarks };
    for remark in &head.remarks {
        page.comment(remark, 0);
    }
    page.key(0, "codesocial", &format!("{:?}", head.standard));
    if let Some(about) = &head.about_id {
        page.comment(about, 0);
    }
    page.key(0, "id", &scalar(head.id, 0, "id"));
    page.key(0, "version", "0.1.0");
    page.key(0, "status", "draft");
    page.key(0, "language", &scalar(head.language, 0, "language"));
    page.key(0, "title", &scalar(head.title, 0, "title"));
    if !articles.is_empty() {
        page.text.push_str("articles:\n");
        page.articles(articles, STEP, "");
    }
    Written { text: page.text, places: page.places }
}

struct Page<'p, 'a> {
    text: String,
    places: Vec<Come<'a>>,
    remarks: &'p dyn Fn(&Article) -> Vec<String>,
}

impl<'a> Page<'_, 'a> {
    /// Recursion is bounded by the depth of the outline.
    fn articles(&mut self, articles: &'a [Article], indent: usize, around: &str) {
        for (number, article) in articles.iter().enumerate() {
            let pointer = format!("{around}/articles/{number}");
            for remark in (self.remarks)(article) {
                self.comment(&remark, indent);
            }
            let inner = indent + STEP;
            let made = self.text.len();
            self.places.push(Come { pointer: pointer.clone(), at: article.at, words: None, proposals: &[], made });
            self.text.push_str(&" ".repeat(indent));
            self.text.push_str(&format!("- id: {}\n", scalar(&article.id, inner, "id")));
            if let Some(num) = &article.num {
                self.key(inner, "num", &scalar(num, inner, "num"));
            }
            for (key, words) in [("heading", &article.heading), ("content", &article.content)] {
                if !words.is_unseen() {
                    let at = words.place().unwrap_or(article.at);
                    self.places.push(Come {
                        pointer: format!("{pointer}/{key}"),
                        at,
                        words: Some(words),
                        proposals: if key == "content" { &article.proposals } else { &[] },
                        made: self.text.len(),
                    });
                    let text = if key == "heading" { words.line() } else { words.text().into() };
                    self.key(inner, key, &scalar(&text, inner, key));
                }
            }
            if !article.articles.is_empty() {
                self.text.push_str(&format!("{}articles:\n", " ".repeat(inner)));
                self.articles(&article.articles, inner + STEP, &pointer);
            }
        }
    }

    fn key(&mut self, indent: usize, key: &str, value: &str) {
        self.text.push_str(&" ".repeat(indent));
        self.text.push_str(key);
        self.text.push_str(": ");
        self.text.push_str(value);
        self.text.push('\n');
    }

    /// A comment, on as many lines as it needs. Only plain spaces part words.
    fn comment(&mut self, text: &str, indent: usize) {
        let mut line = String::new();
        let end = |page: &mut Self, line: &str| page.text.push_str(&format!("{}# {line}\n", " ".repeat(indent)));
        for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
            if !line.is_empty() && indent + 3 + line.chars().count() + word.chars().count() > WIDTH {
                end(self, &line);
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            // What ends a line for YAML would end the comment.
            line.extend(crate::base::visible::visible_line(word));
        }
        if !line.is_empty() {
            end(self, &line);
        }
    }
}

/// A text as a value of a key at that indentation.
fn scalar(text: &str, indent: usize, key: &str) -> String {
    let room = Room { column: indent + STEP, width: WIDTH, bracketed: false, line_end: "\n" };
    let long = indent + key.len() + text.chars().count() > FOLDED;
    yaml(text, if long { Style::Folded } else { Style::Plain }, room)
}

/// The numbers that were added, in a row, for a remark.
pub(crate) fn listed(added: &[Added], most: usize) -> String {
    let mut nums: Vec<&str> = added.iter().take(most).map(|added| added.num.as_str()).collect();
    if added.len() > most {
        nums.push("…");
    }
    nums.join(", ")
}
