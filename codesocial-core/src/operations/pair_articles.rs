//! `pair-articles`: which articles of a new version of a text are new, changed or gone.

use serde::Serialize;

pub use crate::compare::articles::ArticleState;
use crate::compare::articles::pairs;

use crate::operations::input::{DocumentInput, Options, input};
use crate::operations::judgement::view;
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::report::reading::Reading;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::{Place, View};

/// Pairs the articles of two versions of a text by their headings and words before their numbers, so that an article that is put in renames
/// none behind it, and says which are new, changed, renumbered or gone. The ids of articles do not matter: the version after may have been
/// imported a moment ago.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PairArticles;

input! {
    /// What `pair-articles` takes.
    #[derive(Default)]
    documents {
        /// The document that exists.
        before: DocumentInput,
        /// The new version of its text, as a document.
        after: DocumentInput,
    }
    others {
        /// How to read them.
        #[serde(default)]
        options: Options,
    }
}

/// What `pair-articles` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// What was read of the document that exists, and what is wrong with it.
    pub before: Reading,
    /// What was read of the new version, and what is wrong with it.
    pub after: Reading,
    /// The articles in the order of the new version; one that is gone stands behind the one before it. Absent where one of the two could not
    /// be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub articles: Option<Vec<PairedArticle>>,
}

/// An article before and after.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PairedArticle {
    /// What became of it.
    pub state: ArticleState,
    /// The article that exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<ArticleOf>,
    /// The article of the new version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<ArticleOf>,
}

/// An article of one of the two.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ArticleOf {
    /// Its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its number, as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num: Option<String>,
    /// Its heading, else its first sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place,
}

impl Operation for PairArticles {
    const NAME: &'static str = "pair-articles";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let (before, inner) = view(&input.before, &input.options, |old| {
            view(&input.after, &input.options, |new| {
                let all = pairs(old.code, new.code).into_iter().map(|pair| PairedArticle {
                    state: pair.state,
                    before: pair.before.map(|node| of(old, node)),
                    after: pair.after.map(|node| of(new, node)),
                });
                all.collect::<Vec<_>>()
            })
        })?;
        let (after, articles) = match inner {
            Some(inner) => inner?,
            None => (view(&input.after, &input.options, |_| ())?.0, None),
        };
        Ok(Output { before, after, articles })
    }
}

fn of(view: &View<'_, '_>, node: Node<'_>) -> ArticleOf {
    ArticleOf {
        id: node.text(Key::Id).map(str::to_owned),
        num: node.text(Key::Num).map(str::to_owned),
        text: view.line(node, Key::Heading).or_else(|| view.sentence(node, Key::Content)),
        place: view.place(node),
    }
}
