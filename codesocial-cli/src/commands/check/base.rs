//! The revision with which a repository is compared, and what of its documents has to be judged again.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use ignore::gitignore::Gitignore;

use super::Seen;
use crate::arguments::Check;
use crate::commands::diff::lacking;
use crate::config::Config;
use crate::files::{in_folder, whole};
use crate::git::{self, Batch, Lack};
use crate::judging::{Trouble, excludes};
use crate::terminal::View;
use crate::walk::is_document;
use crate::words::Words;

/// The revision to compare with.
pub(super) struct Base {
    pub(super) commit: String,
    /// As it is called.
    pub(super) name: String,
    /// The configuration that it has, and whether that can be read; none where none is asked for.
    pub(super) config: Option<(Config, bool)>,
    /// Whoever gives its files.
    git: Mutex<Batch>,
}

impl Base {
    /// The one that is asked for.
    pub(super) fn of(arguments: &Check, view: &View) -> Result<Option<Base>, Trouble> {
        let name = match (&arguments.base, arguments.last_tag) {
            (Some(name), _) => name.clone(),
            (None, false) => return Ok(None),
            (None, true) => match git::last_tag().map_err(|lack| lacking("HEAD", lack, view))? {
                Some(tag) => tag,
                None => return Err(Trouble::Refused(Words::of(view.language()).check.no_tag.clone())),
            },
        };
        let revision = if arguments.last_tag { format!("refs/tags/{name}") } else { name.clone() };
        let lacking = |lack: Lack| lacking(&name, lack, view);
        let commit = git::base(&revision).map_err(lacking)?;
        let asked = arguments.judging.configured.asked();
        let config = Config::in_commit(asked, &commit, view.language()).map_err(lacking)?;
        let git = Mutex::new(Batch::new().map_err(lacking)?);
        Ok(Some(Base { commit, name, config, git }))
    }

    /// The bytes of a file that it has, by the name that git knows.
    pub(super) fn file(&self, path: &str) -> Result<Option<Vec<u8>>, Lack> {
        self.git.lock().unwrap_or_else(PoisonError::into_inner).file(&self.commit, path)
    }
}

/// What of the documents of the base is judged: by the files that are named now, else by those that its own configuration names,
/// so that a change of the configuration hides nothing.
pub(super) struct Scope {
    paths: Vec<PathBuf>,
    excluded: Option<Gitignore>,
}

impl Scope {
    /// The scope of some files that are named, else of a configuration.
    pub(super) fn new(named: &[PathBuf], config: &Config, here: &Path) -> Scope {
        let mut files = if named.is_empty() { config.files() } else { named.to_vec() };
        if files.is_empty() {
            files.push(PathBuf::from("."));
        }
        let real = files.iter().filter_map(|path| fs::canonicalize(path).ok());
        let paths = files.iter().map(|path| whole(here, path)).chain(real).collect();
        Scope { paths, excluded: config.excluded() }
    }

    /// Whether a file, by its whole path, is judged.
    pub(super) fn has(&self, path: &Path) -> bool {
        if self.paths.iter().any(|named| named == path) {
            return true;
        }
        self.covers(path)
            && path.file_name().is_some_and(is_document)
            && !self.excluded.as_ref().is_some_and(|patterns| excludes(patterns, path))
    }

    /// Whether a path is one that is named, or in a folder that is.
    pub(super) fn covers(&self, path: &Path) -> bool {
        self.paths.iter().any(|named| path.starts_with(named))
    }

    /// What is named.
    pub(super) fn paths(&self) -> &[PathBuf] {
        &self.paths
    }
}

/// A document of the base that is not judged where it was.
pub(super) struct Lost {
    /// Its name from the current folder.
    pub(super) name: String,
    /// How git knows it in the commit.
    pub(super) path: String,
    /// How it is lost.
    pub(super) how: Loss,
}

/// How a document of the base is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Loss {
    /// It is there no more.
    Gone,
    /// It is there, and not among what is judged.
    LeftOut,
    /// It is there and judged, and git keeps it no more: the next commit loses it.
    Untracked,
}

/// The documents of the base that are not judged where they were, in the order of their names. Of those that could not be read it
/// is told already.
pub(super) fn lost(base: &Base, scope: &Scope, seen: &[Seen], unread: &[String]) -> Result<Vec<Lost>, Lack> {
    let here = fs::canonicalize(".").map_err(Lack::Git)?;
    let judged = seen.iter().filter_map(|one| one.place.path()).chain(unread.iter().map(Path::new));
    let judged: HashSet<PathBuf> = judged.filter_map(in_folder).collect();
    let (top, files) = git::files(&base.commit)?;
    let tracked: Option<HashSet<PathBuf>> = git::tracked().map(HashSet::from_iter);
    let lost = files.into_iter().filter_map(|file| {
        let path = top.join(&file);
        if !scope.has(&path) {
            return None;
        }
        let is_tracked = || tracked.as_ref().is_none_or(|tracked| tracked.contains(&path));
        let how = match judged.contains(&path) {
            true if is_tracked() => return None,
            true => Loss::Untracked,
            false if fs::metadata(&path).is_ok_and(|now| now.is_file()) => Loss::LeftOut,
            false => Loss::Gone,
        };
        Some(Lost { name: from(&here, &path), path: file.display().to_string(), how })
    });
    Ok(lost.collect())
}

/// The name of a file from a folder.
fn from(here: &Path, path: &Path) -> String {
    let shared = here.ancestors().enumerate().find(|(_, above)| path.starts_with(above));
    let below = shared.and_then(|(up, above)| Some((up, path.strip_prefix(above).ok()?)));
    match below {
        Some((up, below)) => PathBuf::from("../".repeat(up)).join(below).display().to_string(),
        None => path.display().to_string(),
    }
}
