//! A baseline: the findings that were there when a repository began to be guarded. They pass; new ones do not.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codesocial_core::source::Key;
use codesocial_core::{Document, Language};
use serde::{Deserialize, Serialize};

use crate::files::{self, Bounds, read, read_within};
use crate::judging::Trouble;
use crate::words::{Words, fill};

/// The address of the form of the file.
const SCHEMA: &str = "https://w3id.org/codesocial/1.0/baseline.schema.json";
/// The longest file: with tens of thousands of documents.
const LONGEST: u64 = 256 * 1024 * 1024;

/// What a file of a baseline holds.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct File {
    #[serde(rename = "$schema")]
    schema: String,
    /// The findings of each document, by its name from the folder of the file.
    files: BTreeMap<String, Vec<Known>>,
    /// The ids of those documents that have one, by the same names: a document that is renamed keeps what is known of it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    ids: BTreeMap<String, String>,
}

/// Findings of a document that share a fingerprint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Known {
    /// What is the same for the same finding in another run.
    pub(crate) fingerprint: String,
    /// The rule, for people who read the file.
    pub(crate) rule: String,
    /// How many there are.
    pub(crate) count: usize,
}

/// The findings that are known.
#[derive(Debug)]
pub(crate) struct Baseline {
    /// The file, as it is shown.
    pub(crate) name: String,
    folder: PathBuf,
    files: BTreeMap<String, Vec<Known>>,
    ids: BTreeMap<String, String>,
}

impl Baseline {
    /// One without findings, to be written to a file.
    pub(crate) fn new(path: &Path) -> Baseline {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_path_buf());
        Baseline { name: path.display().to_string(), folder, files: BTreeMap::new(), ids: BTreeMap::new() }
    }

    /// The one that a file holds.
    ///
    /// # Errors
    /// When the file cannot be read, or is no baseline.
    pub(crate) fn read(path: &Path, bounds: Bounds, language: Language) -> Result<Baseline, Trouble> {
        let empty = Baseline::new(path);
        let bytes = match &bounds {
            Bounds::Folder(folder) => read_within(folder, path, LONGEST, true),
            _ => read(path, LONGEST),
        };
        let bytes = bytes.map_err(|refusal| Trouble::Read(empty.name.clone(), refusal))?;
        let words = &Words::of(language).baseline;
        let none = || Trouble::Refused(fill(&words.none, &[("name", &empty.name)]));
        Baseline::of_bytes(path, &bytes).ok_or_else(none)
    }

    /// The one that the bytes of a file are, if they are one.
    pub(crate) fn of_bytes(path: &Path, bytes: &[u8]) -> Option<Baseline> {
        let file: File = serde_json::from_slice(bytes).ok()?;
        (file.schema == SCHEMA).then(|| Baseline { files: file.files, ids: file.ids, ..Baseline::new(path) })
    }

    /// How many findings are known of which another one does not know.
    pub(crate) fn beyond(&self, other: &Baseline) -> usize {
        let mut left: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for (name, known) in other.files.iter().flat_map(|(name, known)| known.iter().map(move |one| (name, one))) {
            *left.entry((name, &known.fingerprint)).or_default() += known.count;
        }
        let mut beyond = 0;
        for (name, known) in self.files.iter().flat_map(|(name, known)| known.iter().map(move |one| (name, one))) {
            let left = left.entry((name, &known.fingerprint)).or_default();
            beyond += known.count.saturating_sub(*left);
            *left = left.saturating_sub(known.count);
        }
        beyond
    }

    /// The findings of a document, as often as they are known.
    pub(crate) fn of(&self, name: &str) -> Vec<Known> {
        let known = self.files.get(&self.key(name)).or_else(|| self.files.get(self.former(name)?));
        known.cloned().unwrap_or_default()
    }

    /// The name that a document had when the file was written, if it stands there no more: the one of its id.
    fn former(&self, name: &str) -> Option<&String> {
        let gone = |former: &&String| !self.folder.join(former).exists();
        let mut gone = self.ids.keys().filter(gone).peekable();
        // Most often nothing is gone, and no document is read once more.
        gone.peek()?;
        let bytes = read(Path::new(name), files::LONGEST).ok()?;
        let document = Document::read_file(name, &bytes);
        let id = document.root()?.text(Key::Id)?;
        gone.find(|former| self.ids.get(*former).is_some_and(|known| known == id))
    }

    /// Adds the findings of a document, by their rules and fingerprints.
    pub(crate) fn add<'p>(&mut self, name: &str, id: Option<&str>, found: impl IntoIterator<Item = (&'p str, String)>) {
        let mut known: BTreeMap<(&str, String), usize> = BTreeMap::new();
        for one in found {
            *known.entry(one).or_default() += 1;
        }
        let entry =
            |((rule, fingerprint), count): ((&str, String), usize)| Known { fingerprint, rule: rule.to_owned(), count };
        let known: Vec<Known> = known.into_iter().map(entry).collect();
        if !known.is_empty() {
            if let Some(id) = id {
                self.ids.insert(self.key(name), id.to_owned());
            }
            self.files.insert(self.key(name), known);
        }
    }

    /// How many findings there are, in how many documents.
    pub(crate) fn counts(&self) -> (usize, usize) {
        (self.files.values().flatten().map(|known| known.count).sum(), self.files.len())
    }

    /// The text of its file.
    pub(crate) fn text(&self) -> String {
        let file = File { schema: SCHEMA.to_owned(), files: self.files.clone(), ids: self.ids.clone() };
        serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
    }

    /// What a document is called in the file: by its way from the folder of the file, wherever the command is run.
    fn key(&self, name: &str) -> String {
        let below = fs::canonicalize(name).ok();
        let below = below.as_deref().and_then(|path| path.strip_prefix(&self.folder).ok());
        let key = below.map_or_else(|| name.to_owned(), |path| path.to_string_lossy().into_owned());
        if cfg!(windows) { key.replace('\\', "/") } else { key }
    }
}
