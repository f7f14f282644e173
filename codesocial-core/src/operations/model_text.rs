//! The text of a document that was made in Rust.

use crate::edit;
use crate::edit::layout::Plan;
use crate::edit::page::Page;
use crate::model::document::Document;
use crate::tree::format::Format;
use crate::tree::node::Tree;

impl Document {
    /// Its text in JSON: keys in the order of the model, two spaces a level, a line end at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        // All keys of the model are strings, and its numbers are those of JSON: nothing stands in the way.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Its text in YAML: keys in the order of the model. A document past the limits of reading is written as JSON, which is
    /// YAML too.
    ///
    /// ```
    /// use codesocial_core::Document;
    ///
    /// let text = "codesocial: '1.0'\nid: https://example.org/code\nversion: 0.1.0\nstatus: draft\nlanguage: fr\ntitle: Jardin\n";
    /// let mut code = Document::read(text).to_model()?;
    /// code.title = "Notre jardin".into();
    /// assert!(code.to_yaml().ends_with("title: Notre jardin\n"));
    /// # Ok::<(), codesocial_core::ModelError>(())
    /// ```
    #[must_use]
    pub fn to_yaml(&self) -> String {
        let json = self.to_json();
        let tree = Tree::of_text(&json, Format::Json);
        let page = tree.as_ref().and_then(|tree| Page::of(&json, Format::Json, tree));
        match page {
            Some(page) => edit::laid_out(page, Plan { format: Format::Yaml, ordered: false }),
            None => json,
        }
    }
}
