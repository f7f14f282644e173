//! Texts into files: whole or not at all, never through a link out of the folder that is meant, and never over a file that
//! nobody said may go.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use crate::files::{Refusal, within};

/// What becomes of a file that is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Existing {
    /// It stays, and nothing is written.
    Stays,
    /// It is replaced.
    Goes,
}

/// Writes a file that was named, such as by `-o`. What is no file, such as a pipe or `/dev/null`, is written into.
pub(crate) fn named(path: &Path, text: &str, existing: Existing) -> Result<(), Refusal> {
    // A link that leads nowhere is there too.
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            stays_within(path)?;
            return Ok(create(path, text)?);
        }
        Err(error) => return Err(error.into()),
        Ok(_) => {}
    }
    // Those of the system lead to what the command was given, such as standard output.
    let of_system = ["/dev", "/proc"].iter().any(|folder| path.starts_with(folder));
    let file = fs::metadata(path);
    match file {
        Ok(file) if !file.is_file() && !file.is_dir() => {
            if !of_system {
                stays_within(path)?;
            }
            let mut into = OpenOptions::new().write(true).open(path)?;
            Ok(into.write_all(text.as_bytes())?)
        }
        Ok(file) if file.is_dir() => Err(io::Error::from(io::ErrorKind::IsADirectory).into()),
        _ if existing == Existing::Stays => Err(io::Error::from(io::ErrorKind::AlreadyExists).into()),
        _ => {
            let real = stays_within(path)?;
            over(&real, text)
        }
    }
}

/// Puts a text in the place of a file's that was found in a folder, which is given without links.
pub(crate) fn found(path: &Path, text: &str, folder: &Path) -> Result<(), Refusal> {
    over(&within(folder, path)?, text)
}

/// Puts a text in the place of a file's, as the one that is named on the command line or by git.
pub(crate) fn replace(path: &Path, text: &str) -> Result<(), Refusal> {
    named(path, text, Existing::Goes)
}

/// Where a name leads, if that is where it seems to lead: below the current folder where it is relative, and in any case
/// in the folder that it says. A link in a folder that somebody else has made is not to choose what is overwritten.
fn stays_within(path: &Path) -> Result<PathBuf, Refusal> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = fs::canonicalize(folder)?;
    let downwards = path.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    if downwards && !folder.starts_with(fs::canonicalize(".")?) {
        return Err(Refusal::LeadsOut);
    }
    match fs::symlink_metadata(path) {
        Ok(there) if there.is_symlink() => within(&folder, path),
        _ => Ok(folder.join(path.file_name().unwrap_or_default())),
    }
}

/// Writes a file that does not exist yet, whole or not at all.
fn create(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let _undisturbed = Undisturbed::begin();
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

/// Puts a text in the place of a file's, whose path holds no links: whole or not at all, for the same owner, with the same
/// permissions.
fn over(real: &Path, text: &str) -> Result<(), Refusal> {
    let old = fs::symlink_metadata(real)?;
    if !old.is_file() {
        return Err(Refusal::NoFile);
    }
    // What may not be written is not replaced either, though its folder would allow it.
    drop(OpenOptions::new().write(true).open(real)?);
    let _undisturbed = Undisturbed::begin();
    let mut file = tempfile::NamedTempFile::new_in(real.parent().unwrap_or(Path::new(".")))?;
    file.write_all(text.as_bytes())?;
    keep_owner(file.as_file(), &old)?;
    file.as_file().set_permissions(old.permissions())?;
    file.as_file().sync_all()?;
    file.persist(real).map_err(|error| error.error)?;
    Ok(())
}

/// Gives a file the owner and the group of another.
#[cfg(unix)]
fn keep_owner(file: &File, old: &Metadata) -> Result<(), Refusal> {
    use std::os::unix::fs::{MetadataExt, fchown};
    let new = file.metadata()?;
    if (new.uid(), new.gid()) == (old.uid(), old.gid()) {
        return Ok(());
    }
    fchown(file, Some(old.uid()), Some(old.gid())).map_err(|_| Refusal::OwnerLost)
}

#[cfg(not(unix))]
fn keep_owner(_: &File, _: &Metadata) -> Result<(), Refusal> {
    Ok(())
}

/// While it lives, signals that would end the command wait on this thread, so that no temporary file is left behind. Others that
/// are begun meanwhile never get them (`judging::threads`).
pub(crate) struct Undisturbed {
    #[cfg(unix)]
    before: Option<nix::sys::signal::SigSet>,
}

#[cfg(unix)]
impl Undisturbed {
    pub(crate) fn begin() -> Undisturbed {
        use nix::sys::signal::{SigSet, SigmaskHow, Signal};
        let mut signals = SigSet::empty();
        for signal in
            [Signal::SIGHUP, Signal::SIGINT, Signal::SIGQUIT, Signal::SIGTERM, Signal::SIGXCPU, Signal::SIGXFSZ]
        {
            signals.add(signal);
        }
        Undisturbed { before: signals.thread_swap_mask(SigmaskHow::SIG_BLOCK).ok() }
    }
}

#[cfg(unix)]
impl Drop for Undisturbed {
    fn drop(&mut self) {
        // What came in the meantime comes now.
        if let Some(before) = &self.before {
            let _ = before.thread_set_mask();
        }
    }
}

#[cfg(not(unix))]
impl Undisturbed {
    pub(crate) fn begin() -> Undisturbed {
        Undisturbed {}
    }
}
