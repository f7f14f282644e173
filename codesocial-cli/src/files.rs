//! From what was named on the command line to the texts of documents.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use codesocial_core::source::Limits;

use crate::escape::shell;
use crate::foreign::NoText;
use crate::office::Unreadable;
use crate::system;
use crate::walk::{Look, Met, Walk};
use crate::words::{Words, fill};

/// The longest document, as the core reads it: what is longer is not read at all.
pub(crate) const LONGEST: u64 = Limits::MOST.bytes as u64;

/// Why a file is not read or written.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// The system says no.
    System(io::Error),
    /// It is longer than so many bytes.
    TooLong(u64),
    /// It is a link, or stands behind one, that leads out of the folder.
    LeadsOut,
    /// It is neither a file nor anything that can be read as one.
    NoFile,
    /// Its owner or group cannot be kept.
    OwnerLost,
    /// It is a text for people, where a document is needed.
    Text(String),
    /// It is a PDF, which holds signs at places and no text in order.
    Pdf(String),
    /// It is a file of a word processor under the name of a text; and the name that it should have.
    Misnamed(String),
    /// It is no text: what it is, and whether a word processor makes one of it.
    NoText(NoText, String),
    /// It is a document of Word as it was before 2007.
    OldWord(String),
    /// It is a file of a word processor that is not read.
    Office(Unreadable, String),
    /// It is not UTF-8; the encoding that it probably is, its name, and the line.
    NotUtf8 { from: &'static str, name: String, line: u32 },
    /// Its bytes are no text in an encoding that is read: whether some are UTF-8 and some Windows-1252, and the line.
    Undecoded { mixed: bool, line: u32 },
    /// For a reason that was said already.
    Said(String),
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Refusal {
        Refusal::System(error)
    }
}

impl Refusal {
    /// The reason, in words.
    pub(crate) fn said(&self, words: &Words) -> String {
        match self {
            Refusal::System(error) => system::reason(error, words),
            Refusal::TooLong(most) => fill(&words.too_long, &[("most", &(most / 1024 / 1024).to_string())]),
            Refusal::LeadsOut => words.leads_out.clone(),
            Refusal::NoFile => words.no_file.clone(),
            Refusal::OwnerLost => words.owner_lost.clone(),
            Refusal::Text(name) => {
                let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem);
                let made = shell(&format!("{stem}.codesocial.yaml"));
                fill(&words.import.no_document, &[("file", &shell(name)), ("made", &made)])
            }
            Refusal::Pdf(name) => fill(&words.import.pdf, &[("file", &shell(name))]),
            Refusal::Misnamed(made) => fill(&words.import.misnamed, &[("made", &shell(made))]),
            Refusal::NoText(kind, name) => {
                let what = words.import.no_text_is.get(kind.key()).map_or("", String::as_str);
                let convertible = matches!(kind, NoText::RichText | NoText::Flat);
                let said = if convertible { &words.import.convertible } else { &words.import.no_text };
                fill(said, &[("what", what), ("file", &shell(name))])
            }
            Refusal::OldWord(name) => fill(&words.import.old_word, &[("file", &shell(name))]),
            Refusal::NotUtf8 { from, name, line } => {
                let values = [("from", *from), ("file", &shell(name)), ("line", &line.to_string())];
                fill(&words.import.not_utf8, &values)
            }
            Refusal::Undecoded { mixed, line } => {
                let said = if *mixed { &words.import.mixed } else { &words.import.undecoded };
                fill(said, &[("line", &line.to_string())])
            }
            Refusal::Office(why, name) => {
                let said = match why {
                    Unreadable::Broken => &words.import.broken,
                    Unreadable::TooLarge => &words.import.too_large,
                    Unreadable::Macros => &words.import.macros,
                    Unreadable::Locked => &words.import.locked,
                };
                fill(said, &[("file", &shell(name))])
            }
            Refusal::Said(reason) => reason.clone(),
        }
    }
}

/// Where a document is to be read from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    /// Standard input.
    Input(Option<String>),
    /// A file, as it was named.
    File(PathBuf),
    /// A file that was found in a folder, and the folder: it is neither read nor written out of it.
    Found {
        /// As it is shown.
        path: PathBuf,
        /// The folder that was named, without links.
        folder: Arc<Path>,
        /// The file without links, where it was none itself when it was found.
        real: Option<PathBuf>,
    },
    /// A file that was named, and the repository out of which it does not lead.
    Within(PathBuf, Arc<Path>),
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

    /// A file that was found in a folder.
    pub(crate) fn found(path: PathBuf, folder: &Arc<Path>, real: Option<PathBuf>) -> Place {
        Place::Found { path, folder: Arc::clone(folder), real }
    }

    /// The name to show.
    pub(crate) fn name(&self) -> String {
        match self {
            Place::Input(name) => name.clone().unwrap_or_else(|| "-".to_owned()),
            Place::File(path) | Place::Found { path, .. } | Place::Within(path, _) => path.display().to_string(),
        }
    }

    /// The file, where it is one.
    pub(crate) fn path(&self) -> Option<&Path> {
        match self {
            Place::Input(_) => None,
            Place::File(path) | Place::Found { path, .. } | Place::Within(path, _) => Some(path),
        }
    }

    /// How much is to be read, as far as it is known.
    pub(crate) fn size(&self) -> u64 {
        self.path().and_then(|path| fs::metadata(path).ok()).map_or(0, |metadata| metadata.len())
    }

    /// The bytes that stand there.
    pub(crate) fn read(&self) -> Result<Vec<u8>, Refusal> {
        match self {
            Place::Input(_) => stream(io::stdin().lock(), LONGEST),
            Place::File(path) => read(path, LONGEST),
            Place::Found { path, folder, real } => match real.as_deref().and_then(|real| open_found(folder, real)) {
                Some(file) => contents(file, LONGEST),
                None => read_within(folder, path, LONGEST, true),
            },
            Place::Within(path, folder) => read_within(folder, path, LONGEST, true),
        }
    }
}

/// The bytes of a file that was named, and of whatever else can be read, such as a pipe.
pub(crate) fn read(path: &Path, most: u64) -> Result<Vec<u8>, Refusal> {
    let metadata = fs::metadata(path)?;
    if metadata.is_file() && metadata.len() > most {
        return Err(Refusal::TooLong(most));
    }
    stream_of(File::open(path)?, most, metadata.len())
}

/// The bytes of a file in a folder: never out of it, whatever links say, and nothing but files. Links within the folder
/// are followed where that is wanted.
pub(crate) fn read_within(folder: &Path, path: &Path, most: u64, links: bool) -> Result<Vec<u8>, Refusal> {
    let real = within(folder, path)?;
    if !links && fs::symlink_metadata(path)?.is_symlink() {
        return Err(Refusal::LeadsOut);
    }
    contents(open_within(folder, &real)?, most)
}

/// The bytes of what was opened, if it is a file.
fn contents(file: File, most: u64) -> Result<Vec<u8>, Refusal> {
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(Refusal::NoFile);
    }
    if metadata.len() > most {
        return Err(Refusal::TooLong(most));
    }
    stream_of(file, most, metadata.len())
}

/// Where a path leads, if that is in a folder that is given without links.
pub(crate) fn within(folder: &Path, path: &Path) -> Result<PathBuf, Refusal> {
    let real = fs::canonicalize(path)?;
    if real.starts_with(folder) { Ok(real) } else { Err(Refusal::LeadsOut) }
}

/// Opens a file whose path holds no links. What is put there in the meantime is not followed either; and what is no file,
/// such as a pipe that nobody writes to, is not waited for.
#[cfg(unix)]
fn open_within(folder: &Path, real: &Path) -> io::Result<File> {
    if let Some(file) = open_beneath(folder, real) {
        return file;
    }
    Ok(File::from(rustix::fs::open(real, READING | rustix::fs::OFlags::NOFOLLOW, rustix::fs::Mode::empty())?))
}

#[cfg(not(unix))]
fn open_within(_: &Path, real: &Path) -> io::Result<File> {
    File::open(real)
}

/// Opens a file that was found without links, where the system refuses what has become one since then; that spares to follow the path
/// once more.
fn open_found(folder: &Path, real: &Path) -> Option<File> {
    open_beneath(folder, real)?.ok()
}

/// How files are opened.
#[cfg(unix)]
const READING: rustix::fs::OFlags = {
    use rustix::fs::OFlags;
    OFlags::RDONLY.union(OFlags::CLOEXEC).union(OFlags::NONBLOCK).union(OFlags::NOCTTY)
};

/// Opens a file below a folder and follows no link; none where the system has no such door.
#[cfg(target_os = "linux")]
fn open_beneath(folder: &Path, real: &Path) -> Option<io::Result<File>> {
    use rustix::fs::{CWD, Mode, OFlags, ResolveFlags, openat, openat2};
    use rustix::io::Errno;
    let below = real.strip_prefix(folder).ok().filter(|below| !below.as_os_str().is_empty())?;
    let top = match openat(CWD, folder, OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty()) {
        Ok(top) => top,
        Err(error) => return Some(Err(error.into())),
    };
    match openat2(&top, below, READING, Mode::empty(), ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS) {
        // An old kernel, or one that lets this door closed.
        Err(Errno::NOSYS | Errno::PERM) => None,
        Ok(file) => Some(Ok(File::from(file))),
        Err(error) => Some(Err(error.into())),
    }
}

#[cfg(not(target_os = "linux"))]
fn open_beneath(_: &Path, _: &Path) -> Option<io::Result<File>> {
    None
}

/// What comes from somewhere, if it is not too long.
pub(crate) fn stream(from: impl Read, most: u64) -> Result<Vec<u8>, Refusal> {
    stream_of(from, most, 0)
}

/// The same, of what seems to have so many bytes: room for them is made at once, since a text that grows as it is read is copied again
/// and again, and the system is asked for all of them at once.
fn stream_of(mut from: impl Read, most: u64, length: u64) -> Result<Vec<u8>, Refusal> {
    let seeming = usize::try_from(length.min(most)).unwrap_or_default();
    let mut bytes = vec![0; seeming + 1];
    let mut read = 0;
    while read < bytes.len() {
        match from.read(&mut bytes[read..]) {
            Ok(0) => break,
            Ok(some) => read += some,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
    }
    let all = read < bytes.len();
    bytes.truncate(read);
    if !all {
        from.take((most + 1).saturating_sub(read as u64)).read_to_end(&mut bytes)?;
    }
    if bytes.len() as u64 > most { Err(Refusal::TooLong(most)) } else { Ok(bytes) }
}

/// The whole path of a name in a folder, without `.` and `..`; what is there does not count.
pub(crate) fn whole(here: &Path, name: &Path) -> PathBuf {
    let mut whole = PathBuf::new();
    for part in here.join(name).components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                whole.pop();
            }
            part => whole.push(part),
        }
    }
    whole
}

/// The whole path of a file by the name that it has in its folder, wherever that name, as a link, leads.
pub(crate) fn in_folder(path: &Path) -> Option<PathBuf> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Some(fs::canonicalize(folder).ok()?.join(path.file_name()?))
}

/// The top of the git repository around a folder, which is given without links.
pub(crate) fn top(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|above| fs::symlink_metadata(above.join(".git")).is_ok())
}

/// Out of which folder nothing leads that is named.
#[derive(Debug, Clone)]
pub(crate) enum Bounds {
    /// Whoever names something may name anything.
    None,
    /// What seems to stand in that folder does stand there.
    Links(Arc<Path>),
    /// All is in that folder.
    Folder(Arc<Path>),
}

impl Bounds {
    /// The folder that counts for a path.
    fn of(&self, path: &Path) -> Option<&Arc<Path>> {
        match self {
            Bounds::None => None,
            Bounds::Folder(folder) => Some(folder),
            Bounds::Links(folder) => {
                let here = fs::canonicalize(".").ok()?;
                whole(&here, path).starts_with(folder).then_some(folder)
            }
        }
    }
}

/// Whether two paths lead to one file that is there.
pub(crate) fn same(one: &Path, other: &Path) -> bool {
    matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(one), Ok(other)) if one == other)
}

/// What was named on the command line, met one after the other: in its order, those of a folder in the order of their
/// names, none twice.
pub(crate) struct Named<'n> {
    paths: std::slice::Iter<'n, PathBuf>,
    stdin_filename: Option<&'n str>,
    look: Look,
    bounds: Bounds,
    walk: Option<Walk>,
    seen: HashSet<Option<PathBuf>>,
    /// Whether anything may come twice.
    several: bool,
    /// Whether exactly one document was named, so that one report is the answer.
    pub(crate) single: bool,
}

impl<'n> Named<'n> {
    /// What was named: files, `-`, folders; the current folder where nothing is.
    pub(crate) fn new(named: &'n [PathBuf], stdin_filename: Option<&'n str>, all: bool) -> Named<'n> {
        Named::looking(named, stdin_filename, if all { Look::All } else { Look::Usual }, Bounds::None)
    }

    /// The same, with what is looked at in folders, and what nothing leads out of.
    pub(crate) fn looking(
        named: &'n [PathBuf],
        stdin_filename: Option<&'n str>,
        look: Look,
        bounds: Bounds,
    ) -> Named<'n> {
        static HERE: std::sync::LazyLock<[PathBuf; 1]> = std::sync::LazyLock::new(|| [PathBuf::from(".")]);
        let paths = if named.is_empty() { &HERE[..] } else { named };
        let single = matches!(paths, [path] if !path.is_dir());
        let several = paths.len() > 1;
        Named { paths: paths.iter(), stdin_filename, look, bounds, walk: None, seen: HashSet::new(), several, single }
    }

    /// What a name means, if it does not lead out.
    fn place(&self, path: &Path) -> Result<Place, Met> {
        let place = Place::named(path, self.stdin_filename);
        let (Place::File(file), Some(folder)) = (&place, self.bounds.of(path)) else { return Ok(place) };
        match within(folder, file) {
            Ok(_) => Ok(Place::Within(file.clone(), Arc::clone(folder))),
            Err(refusal) => Err(Met::Refused(place.name(), refusal)),
        }
    }
}

impl Iterator for Named<'_> {
    type Item = Met;

    fn next(&mut self) -> Option<Met> {
        loop {
            let met = match self.walk.as_mut().and_then(Iterator::next) {
                Some(met) => met,
                None => {
                    self.walk = None;
                    let path = self.paths.next()?;
                    match self.place(path) {
                        Ok(Place::File(folder) | Place::Within(folder, _)) if folder.is_dir() => {
                            self.walk = Some(Walk::new(&folder, self.look.clone()));
                            continue;
                        }
                        Ok(place) => Met::Document(place),
                        Err(met) => met,
                    }
                }
            };
            match &met {
                Met::Document(place) if self.several && !self.seen.insert(place.path().map(Path::to_path_buf)) => {}
                _ => return Some(met),
            }
        }
    }
}
