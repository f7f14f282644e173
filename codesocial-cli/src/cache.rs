//! What need not be judged again: the documents of which nothing was to be told, by the digest of their bytes, of the tool and of
//! the options. A document with a problem is judged each time.
//!
//! The file is text: a line of magic, a line for each document, and the digest of all that. It is replaced as a whole, so that
//! of two runs at once each reads what one of them wrote; what the other learnt is at worst judged once more. A file that is
//! damaged counts as empty; one that is no cache is left alone.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use codesocial_core::operations::validate::{Input, Output, Validate};
use codesocial_core::source::Format;
use codesocial_core::words::BUILD;
use codesocial_core::{CallError, DocumentInput, Language, Operation as _, Options};

use crate::digest::digest;
use crate::files::{Refusal, read};
use crate::judging::Trouble;
use crate::terminal::View;
use crate::words::{Words, fill};
use crate::write::{Existing, named};

/// The first line of the file.
const MAGIC: &str = "codesocial cache 1\n";
/// A longer file is none.
const LONGEST: u64 = 256 * 1024 * 1024;
/// So many documents are kept; those of this run before others.
const MOST: usize = 500_000;

/// What is known of documents, by their digests.
#[derive(Debug)]
pub(crate) struct Cache {
    path: PathBuf,
    /// The digest of the tool and of the options.
    seed: String,
    known: BTreeMap<String, Mark>,
    met: Mutex<Met>,
}

/// What was met in this run.
#[derive(Debug, Default)]
struct Met {
    all: BTreeMap<String, Mark>,
    /// Whether any of it was not known.
    new: bool,
}

/// How a document was read of which nothing was to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Mark {
    format: Format,
    language: Language,
}

impl Cache {
    /// What a file knows, for documents that are judged in one way.
    ///
    /// # Errors
    /// When the file cannot be read, or is no cache.
    pub(crate) fn open(path: &Path, options: &Options, view: &View) -> Result<Cache, Trouble> {
        let name = path.display().to_string();
        let known = if path.exists() {
            let bytes = read(path, LONGEST).map_err(|refusal| Trouble::Read(name.clone(), refusal))?;
            let words = Words::of(view.language());
            known(&bytes).ok_or_else(|| Trouble::Refused(fill(&words.no_cache, &[("name", &name)])))?
        } else {
            BTreeMap::new()
        };
        let Options { language, at, select, ignore, .. } = options;
        let asked = serde_json::json!([env!("CARGO_PKG_VERSION"), BUILD, language, at, select, ignore]);
        let seed = digest([asked.to_string().as_bytes()]);
        Ok(Cache { path: path.to_path_buf(), seed, known, met: Mutex::default() })
    }

    /// What is said of a document: as it is known, else by judging it.
    pub(crate) fn judged(&self, document: &DocumentInput, options: &Options) -> Result<Output, CallError> {
        let judge =
            |document: &DocumentInput| Validate::run(&Input { document: document.clone(), options: options.clone() });
        let Some(text) = &document.text else { return judge(document) };
        let name = document.name.as_deref().unwrap_or_default();
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
        let key = digest([self.seed.as_bytes(), ending.as_bytes(), text.as_bytes()]);
        if let Some(mark) = self.known.get(&key) {
            self.meet(key, *mark, false);
            let mut output = judge(&mark.sample())?;
            output.name.clone_from(&document.name);
            return Ok(output);
        }
        let output = judge(document)?;
        if output.valid && output.problems.is_empty() && output.omitted == 0 {
            self.meet(key, Mark { format: output.format, language: output.language }, true);
        }
        Ok(output)
    }

    fn meet(&self, key: String, mark: Mark, new: bool) {
        let mut met = self.met.lock().unwrap_or_else(PoisonError::into_inner);
        met.new |= new;
        met.all.insert(key, mark);
    }

    /// Writes what is known now, with what others wrote in the meantime.
    pub(crate) fn keep(self, view: &View) -> Result<(), Trouble> {
        let met = self.met.into_inner().unwrap_or_else(PoisonError::into_inner);
        if !met.new {
            return Ok(());
        }
        let mut all = met.all;
        let mut write = || {
            let others = read(&self.path, LONGEST).ok().and_then(|bytes| known(&bytes)).unwrap_or_default();
            for (key, mark) in others {
                if all.len() >= MOST {
                    break;
                }
                all.entry(key).or_insert(mark);
            }
            named(&self.path, &written(&all), Existing::Goes)
        };
        // Where another run has made the file in the meantime, it is there now.
        let outcome = match write() {
            Err(Refusal::System(error)) if error.kind() == ErrorKind::AlreadyExists => write(),
            outcome => outcome,
        };
        outcome.map_err(|refusal| {
            let words = Words::of(view.language());
            let values = [("name", &*self.path.to_string_lossy()), ("reason", &refusal.said(words))];
            Trouble::Refused(fill(&words.cannot_create, &values))
        })
    }
}

impl Mark {
    /// A document that is read in the same way, and of which nothing is to be told either.
    fn sample(self) -> DocumentInput {
        let language = self.language.tag();
        let text = format!(
            r#"{{"codesocial": "1.0", "id": "https://example.org/x", "version": "0.1.0", "status": "draft", "language": "{language}", "title": "x"}}"#
        );
        DocumentInput::from_text(text).in_format(self.format)
    }
}

fn written(all: &BTreeMap<String, Mark>) -> String {
    let mut text = String::with_capacity(MAGIC.len() + all.len() * 80 + 65);
    text += MAGIC;
    for (key, mark) in all {
        let format = if mark.format == Format::Json { "json" } else { "yaml" };
        text += &format!("{key} {format} {}\n", mark.language.tag());
    }
    let sum = digest([text.as_bytes()]);
    text + &sum + "\n"
}

/// What a file knows: nothing where it is damaged. None where it is no cache.
fn known(bytes: &[u8]) -> Option<BTreeMap<String, Mark>> {
    if !bytes.starts_with(MAGIC.as_bytes()) {
        return None;
    }
    Some(std::str::from_utf8(bytes).ok().and_then(sound).unwrap_or_default())
}

fn sound(text: &str) -> Option<BTreeMap<String, Mark>> {
    let at = text.len().checked_sub(65)?;
    let (body, sum) = (text.get(..at)?, text.get(at..)?);
    if sum.trim_end() != digest([body.as_bytes()]) {
        return None;
    }
    body.lines().skip(1).map(entry).collect()
}

fn entry(line: &str) -> Option<(String, Mark)> {
    let mut words = line.split(' ');
    let key = words.next()?.to_owned();
    let format = if words.next()? == "json" { Format::Json } else { Format::Yaml };
    Some((key, Mark { format, language: Language::of_tag(words.next()?)? }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_what_is_damaged_counts_as_nothing() {
        let mark = |format, tag| Mark { format, language: Language::of_tag(tag).unwrap() };
        let all =
            BTreeMap::from([("a".repeat(64), mark(Format::Json, "fr")), ("b".repeat(64), mark(Format::Yaml, "en"))]);
        let text = written(&all);
        assert_eq!(known(text.as_bytes()), Some(all));
        for damaged in [&text[..text.len() - 1], &text.replace("json", "yaml"), MAGIC, &text[..80]] {
            assert_eq!(known(damaged.as_bytes()), Some(BTreeMap::new()), "{damaged:?}");
        }
        assert_eq!(known(b""), None);
        assert_eq!(known(b"title: Le jardin\n"), None);
    }

    #[test]
    fn a_sample_is_told_of_as_what_it_stands_for() {
        for (format, tag) in [(Format::Json, "fr"), (Format::Yaml, "en")] {
            let mark = Mark { format, language: Language::of_tag(tag).unwrap() };
            let input = Input { document: mark.sample(), options: Options::default() };
            let output = Validate::run(&input).unwrap();
            assert!(output.valid && output.problems.is_empty());
            assert_eq!((output.format, output.language), (format, mark.language));
        }
    }
}
