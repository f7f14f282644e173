//! From what was named on the command line to the texts of documents.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use ignore::{DirEntry, WalkBuilder};
use tempfile::NamedTempFile;

/// The names by which documents are found in folders.
pub(crate) const NAMES: &str = "codesocial.{yaml,yml,json}, *.codesocial.{yaml,yml,json}";

/// The most that is read of what has no size, such as standard input: far above what the core accepts.
const LONGEST_STREAM: u64 = 256 * 1024 * 1024;

/// Where a document is to be read from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    /// Standard input.
    Input(Option<String>),
    /// A file.
    File(PathBuf),
}

impl Place {
    /// What is meant by a name on the command line: `-` is standard input, which may be called as a file is.
    pub(crate) fn named(path: &Path, stdin_filename: Option<&str>) -> Place {
        if path.as_os_str() == "-" {
            Place::Input(stdin_filename.map(str::to_owned))
        } else {
            Place::File(path.to_path_buf())
        }
    }
}

/// The documents that were named, and what could not be looked into.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// In the order of the command line, those of a folder in the order of their names.
    pub(crate) places: Vec<Place>,
    /// Whether exactly one document was named, so that one report is the answer.
    pub(crate) single: bool,
    /// Folders that could not be looked into, with the reason.
    pub(crate) troubles: Vec<(String, String)>,
}

impl Found {
    /// Finds the documents that were named: files, `-`, and those in folders.
    pub(crate) fn of(named: &[PathBuf], stdin_filename: Option<&str>) -> Found {
        let here = [PathBuf::from(".")];
        let paths = if named.is_empty() { &here } else { named };
        let mut found = Found::default();
        let mut seen = HashSet::new();
        for path in paths {
            match Place::named(path, stdin_filename) {
                Place::File(folder) if folder.is_dir() => found.search(path, &mut seen),
                place => found.add(place, &mut seen),
            }
        }
        found.single = matches!(paths, [path] if !path.is_dir());
        found
    }

    fn add(&mut self, place: Place, seen: &mut HashSet<Place>) {
        if seen.insert(place.clone()) {
            self.places.push(place);
        }
    }

    fn search(&mut self, folder: &Path, seen: &mut HashSet<Place>) {
        for entry in WalkBuilder::new(folder).sort_by_file_name(Ord::cmp).build() {
            match entry {
                Ok(entry) if is_document(&entry) => {
                    let path = entry.path();
                    self.add(Place::File(path.strip_prefix("./").unwrap_or(path).to_path_buf()), seen);
                }
                Ok(_) => {}
                Err(error) => self.troubles.push((folder.display().to_string(), error.to_string())),
            }
        }
    }
}

fn is_document(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let Some((stem, "yaml" | "yml" | "json")) = name.rsplit_once('.') else { return false };
    (stem == "codesocial" || stem.ends_with(".codesocial")) && entry.path().is_file()
}

impl Place {
    /// The name to show.
    pub(crate) fn name(&self) -> String {
        match self {
            Place::Input(name) => name.clone().unwrap_or_else(|| "-".to_owned()),
            Place::File(path) => path.display().to_string(),
        }
    }

    /// The bytes that stand there.
    pub(crate) fn read(&self) -> io::Result<Vec<u8>> {
        match self {
            Place::Input(_) => stream(io::stdin().lock()),
            Place::File(path) if fs::metadata(path)?.is_file() => fs::read(path),
            Place::File(path) => stream(File::open(path)?),
        }
    }
}

/// Writes a file that does not exist yet, whole or not at all.
pub(crate) fn create(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new();
    // Whom the file is for is what the system says of new files, not what a temporary file is.
    #[cfg(unix)]
    file.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = file.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path).map_err(|error| error.error)?;
    Ok(())
}

/// Puts a text in the place of a file's: whole or not at all; where there is none, it is made. The permissions of the file
/// stay; where its name is a link, the file that it leads to is written.
pub(crate) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let target = match fs::canonicalize(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return create(path, text),
        target => target?,
    };
    let mut file = NamedTempFile::new_in(target.parent().unwrap_or(Path::new(".")))?;
    file.write_all(text.as_bytes())?;
    file.as_file().set_permissions(fs::metadata(&target)?.permissions())?;
    file.as_file().sync_all()?;
    file.persist(&target).map_err(|error| error.error)?;
    Ok(())
}

/// Whether two paths lead to one file that is there.
pub(crate) fn same(one: &Path, other: &Path) -> bool {
    matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(one), Ok(other)) if one == other)
}

fn stream(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(LONGEST_STREAM).read_to_end(&mut bytes)?;
    Ok(bytes)
}
