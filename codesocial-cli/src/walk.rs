//! Searches folders for documents: by their names, in a stable order, one after the other, never out of the folder.

use std::collections::HashSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::vec;

use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder};

use crate::files::{Place, Refusal, read_within};

/// The names by which documents are found in folders.
pub(crate) const NAMES: &str = "codesocial.{yaml,yml,json}, *.codesocial.{yaml,yml,json}";

/// A longer list of what git is to ignore is not read: then it hides nothing.
const LONGEST_LIST: u64 = 1024 * 1024;

/// What is met on a walk.
#[derive(Debug)]
pub(crate) enum Met {
    /// A document.
    Document(Place),
    /// What cannot be looked into, or is no file though it has the name of a document.
    Refused(String, Refusal),
    /// A document that .gitignore names.
    PassedOver(String),
}

/// What of a folder is looked at.
#[derive(Debug, Clone)]
pub(crate) enum Look {
    /// Neither what is hidden nor what .gitignore names.
    Usual,
    /// Everything.
    All,
    /// As usual, and whatever git keeps: neither a list nor a name hides it. Where git cannot say what it keeps, no list hides
    /// anything.
    Guarding(Option<Arc<Kept>>),
}

/// The documents that git keeps, and the folders in which they stand.
#[derive(Debug)]
pub(crate) struct Kept(HashSet<PathBuf>);

impl Kept {
    /// Those among some files.
    pub(crate) fn of(files: Vec<PathBuf>) -> Kept {
        let documents = files.into_iter().filter(|path| path.file_name().is_some_and(is_document));
        let mut kept = HashSet::new();
        for path in documents {
            for above in path.ancestors() {
                if !kept.insert(above.to_path_buf()) {
                    break;
                }
            }
        }
        Kept(kept)
    }
}

impl Look {
    /// Whether git keeps a document, or some in a folder.
    fn keeps(&self, path: &Path) -> bool {
        matches!(self, Look::Guarding(Some(kept)) if kept.0.contains(path))
    }

    /// Whether lists count.
    fn lists(&self) -> bool {
        matches!(self, Look::Usual | Look::Guarding(Some(_)))
    }
}

/// Why a folder is only looked into for what git keeps.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Apart {
    /// It is not.
    No,
    /// It is hidden.
    Hidden,
    /// A list names it.
    Listed,
}

/// A walk through a folder and those in it.
#[derive(Debug)]
pub(crate) struct Walk {
    /// The folder, without links: nothing out of it is read.
    root: Arc<Path>,
    /// The folders in which the walk is, the innermost last.
    inside: Vec<Folder>,
    /// What is looked at.
    look: Look,
    /// What has to be told before the walk goes on.
    first: Option<Met>,
}

#[derive(Debug)]
struct Folder {
    /// As it is shown.
    shown: PathBuf,
    /// Without links.
    real: PathBuf,
    entries: vec::IntoIter<Entry>,
    ignored: Option<Arc<Ignored>>,
    apart: Apart,
}

#[derive(Debug)]
struct Entry {
    name: OsString,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Folder,
    File,
    Link,
    Other,
}

/// What the lists of a folder and of those around it name.
#[derive(Debug)]
struct Ignored {
    here: Gitignore,
    around: Option<Arc<Ignored>>,
}

impl Walk {
    /// A walk through a folder.
    pub(crate) fn new(folder: &Path, look: Look) -> Walk {
        let shown = folder.strip_prefix(".").unwrap_or(folder);
        let real = fs::canonicalize(folder);
        let mut walk = Walk { root: Arc::from(Path::new("")), inside: Vec::new(), look, first: None };
        match real {
            Ok(real) => {
                walk.root = Arc::from(&*real);
                let around = if walk.look.lists() { around(&real) } else { None };
                walk.enter(shown.to_path_buf(), real, around, Apart::No);
            }
            Err(error) => walk.first = Some(Met::Refused(folder.display().to_string(), error.into())),
        }
        walk
    }

    fn enter(&mut self, shown: PathBuf, real: PathBuf, around: Option<Arc<Ignored>>, apart: Apart) {
        match entries(&real) {
            Ok((entries, repository)) => {
                // What stands around a repository in another is no business of the inner one.
                let around = around.filter(|_| !repository || self.inside.is_empty());
                let ignored = if self.look.lists() { list(&self.root, &real, around) } else { None };
                self.inside.push(Folder { shown, real, entries: entries.into_iter(), ignored, apart });
            }
            Err(error) => {
                let name = if shown.as_os_str().is_empty() { Path::new(".") } else { &shown };
                self.first = Some(Met::Refused(name.display().to_string(), error.into()));
            }
        }
    }

    /// What is met with an entry of the innermost folder.
    fn meet(&mut self, entry: &Entry) -> Option<Met> {
        let folder = self.inside.last()?;
        let (shown, real) = (folder.shown.join(&entry.name), folder.real.join(&entry.name));
        let kept = self.look.keeps(&real);
        let hidden = entry.name.as_encoded_bytes().starts_with(b".") && !matches!(self.look, Look::All);
        let hidden = hidden || folder.apart == Apart::Hidden;
        if (hidden && !kept) || (entry.name == ".git") {
            return None;
        }
        let ignored = folder.apart == Apart::Listed
            || folder.ignored.as_deref().is_some_and(|lists| lists.name(&real, entry.kind == Kind::Folder));
        if entry.kind == Kind::Folder {
            let apart = match (hidden, ignored) {
                (true, _) => Apart::Hidden,
                (false, true) => Apart::Listed,
                (false, false) => Apart::No,
            };
            if apart == Apart::No || kept {
                let around = folder.ignored.clone();
                self.enter(shown, real, around, apart);
            }
            return None;
        }
        if !is_document(&entry.name) {
            return None;
        }
        let name = shown.display().to_string();
        if ignored && !kept {
            return Some(Met::PassedOver(name));
        }
        match entry.kind {
            Kind::Link => match fs::metadata(&real) {
                Ok(target) if target.is_dir() => None,
                _ => Some(Met::Document(Place::found(shown, &self.root, None))),
            },
            Kind::Other => Some(Met::Refused(name, Refusal::NoFile)),
            _ => Some(Met::Document(Place::found(shown, &self.root, Some(real)))),
        }
    }
}

impl Iterator for Walk {
    type Item = Met;

    fn next(&mut self) -> Option<Met> {
        loop {
            if let Some(first) = self.first.take() {
                return Some(first);
            }
            let Some(entry) = self.inside.last_mut()?.entries.next() else {
                self.inside.pop();
                continue;
            };
            if let Some(met) = self.meet(&entry) {
                return Some(met);
            }
        }
    }
}

/// What of a folder may matter, in the order of the names, and whether it is the top of a git repository.
fn entries(folder: &Path) -> std::io::Result<(Vec<Entry>, bool)> {
    let mut entries = Vec::new();
    let mut repository = false;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (name, kind) = (entry.file_name(), entry.file_type()?);
        repository |= name == ".git";
        let kind = match () {
            () if kind.is_dir() => Kind::Folder,
            () if kind.is_file() => Kind::File,
            () if kind.is_symlink() => Kind::Link,
            () => Kind::Other,
        };
        if kind == Kind::Folder || is_document(&name) {
            entries.push(Entry { name, kind });
        }
    }
    entries.sort_by(|one, other| one.name.cmp(&other.name));
    Ok((entries, repository))
}

/// Whether a file of that name is a document; capitals do not count, since on some systems they are the same.
pub(crate) fn is_document(name: &OsStr) -> bool {
    let name = name.as_encoded_bytes().to_ascii_lowercase();
    let stem = [&b".yaml"[..], b".yml", b".json"].into_iter().find_map(|ending| name.strip_suffix(ending));
    stem.is_some_and(|stem| stem == b"codesocial" || stem.ends_with(b".codesocial"))
}

impl Ignored {
    /// Whether a file or folder is named: the innermost list that speaks of it decides.
    fn name(&self, path: &Path, folder: bool) -> bool {
        match self.here.matched(path, folder) {
            Match::Ignore(_) => true,
            Match::Whitelist(_) => false,
            Match::None => self.around.as_ref().is_some_and(|around| around.name(path, folder)),
        }
    }
}

/// The list of a folder, within those around it.
fn list(root: &Path, folder: &Path, around: Option<Arc<Ignored>>) -> Option<Arc<Ignored>> {
    let path = folder.join(".gitignore");
    // Most folders have none.
    if fs::symlink_metadata(&path).is_err() {
        return around;
    }
    // A list that is a link, is no file or is too long hides nothing.
    let Ok(text) = read_within(root, &path, LONGEST_LIST, false) else { return around };
    let mut builder = GitignoreBuilder::new(folder);
    for line in String::from_utf8_lossy(&text).lines() {
        // A line that is no pattern names nothing.
        let _ = builder.add_line(None, line);
    }
    match builder.build() {
        Ok(here) if !here.is_empty() => Some(Arc::new(Ignored { here, around })),
        _ => around,
    }
}

/// The lists of the folders around one, up to the top of its repository.
fn around(folder: &Path) -> Option<Arc<Ignored>> {
    let top = folder.ancestors().find(|above| fs::symlink_metadata(above.join(".git")).is_ok())?;
    // A repository of somebody else around the folder, as anybody can make one in /tmp, has no say in what is checked.
    if !trusted(&top.join(".git"), folder) {
        return None;
    }
    let mut above: Vec<&Path> = folder.ancestors().skip(1).take_while(|above| above.starts_with(top)).collect();
    above.reverse();
    above.into_iter().fold(None, |around, above| list(top, above, around))
}

/// Whether a file or repository belongs to the owner of a folder, or to root.
#[cfg(unix)]
pub(crate) fn trusted(repository: &Path, folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let owner = |path: &Path| fs::symlink_metadata(path).map(|metadata| metadata.uid()).ok();
    owner(repository)
        .is_some_and(|owner_of_repository| owner_of_repository == 0 || Some(owner_of_repository) == owner(folder))
}

#[cfg(not(unix))]
pub(crate) fn trusted(_: &Path, _: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_known_by_their_names() {
        for name in ["codesocial.yaml", "a.codesocial.yml", "CodeSocial.JSON", "x.CODESOCIAL.YAML", "é.codesocial.Json"]
        {
            assert!(is_document(OsStr::new(name)), "{name}");
        }
        for name in ["xcodesocial.yaml", "codesocial.yaml.orig", "codesocial", ".yaml", "codesocial.toml", "a.yaml"] {
            assert!(!is_document(OsStr::new(name)), "{name}");
        }
    }
}
