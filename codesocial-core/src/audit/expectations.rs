//! What texts say and are expected to say: data, a file a genre in `expectations/`, one of what is expected of drafts and one of
//! topics. The build script gathers them into one, without what only people read.
//!
//! It is read as any JSON is here, into a tree: types of its own to read it into would weigh as much as the data.

use std::sync::LazyLock;

use crate::tree::foreign::ForeignLookup;
use crate::tree::format::Format;
use crate::tree::limits::Limits;
use crate::tree::node::{Node, Tree};

const GATHERED: &str = include_str!(concat!(env!("OUT_DIR"), "/expectations.json"));

/// All files, each under its name without its ending. A test holds that they can be read.
static TREE: LazyLock<Tree<'static>> =
    LazyLock::new(|| crate::syntax::read(GATHERED, Format::Json, &Limits::MOST).tree.unwrap_or_default());

/// The files of which this is not said that they are something else: those of genres.
pub(super) fn genres() -> impl Iterator<Item = Node<'static>> {
    let files = TREE.root().into_iter().flat_map(Node::members);
    files.filter(|(name, _)| !matches!(name.as_str(), Some("drafts" | "topics"))).map(|(_, file)| file)
}

/// A file.
pub(super) fn file(name: &str) -> Option<Node<'static>> {
    TREE.root().and_then(|root| root.get_foreign(name))
}

/// The words of a list.
pub(super) fn words(node: Node<'static>, name: &str) -> Vec<&'static str> {
    node.list_foreign(name).filter_map(Node::as_str).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// The files as they stand in the folder, by their names.
    pub(in crate::audit) fn written() -> BTreeMap<String, serde_json::Value> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/audit/expectations");
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let name = |path: &std::path::Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
        let read = |path| serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        files.map(|path| (name(&path), read(path))).collect()
    }

    /// Whether an object has these keys and no others; a `?` stands behind those that it may lack.
    #[track_caller]
    fn has(value: &serde_json::Value, keys: &[&str]) {
        let object = value.as_object().unwrap();
        for key in keys.iter().filter(|key| !key.ends_with('?')) {
            assert!(object.contains_key(*key), "{value} lacks `{key}`");
        }
        let known = |key: &String| keys.iter().any(|known| known.trim_end_matches('?') == key);
        assert!(object.keys().all(known), "{value} has another key than {keys:?}");
    }

    #[test]
    fn the_files_have_the_form_that_is_read() {
        for (name, file) in written() {
            match name.as_str() {
                "topics" => file.as_array().unwrap().iter().for_each(|topic| has(topic, &["rules", "words"])),
                "drafts" => has(&file, &["statuses", "source", "apart"]),
                genre => {
                    has(&file, &["genre", "source", "titles", "apart", "apartUnlessItGoverns?", "owed?"]);
                    assert_eq!(file["genre"], genre);
                    let owed = file.get("owed").and_then(serde_json::Value::as_array);
                    owed.into_iter().flatten().for_each(|one| has(one, &["name", "keys?", "acts?", "words"]));
                }
            }
        }
        assert_eq!(TREE.root().unwrap().members().count(), written().len());
        assert_eq!(genres().count(), written().len() - 2);
    }
}
