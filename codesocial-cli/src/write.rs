//! Texts into files, whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use crate::files::{Refusal, within};

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
/// stay; where its name is a link, the file that it leads to is written, but never out of the folder that is given.
pub(crate) fn replace(path: &Path, text: &str, folder: Option<&Path>) -> Result<(), Refusal> {
    let target = match folder {
        Some(folder) => within(folder, path)?,
        None => match fs::canonicalize(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(create(path, text)?),
            target => target?,
        },
    };
    let mut file = NamedTempFile::new_in(target.parent().unwrap_or(Path::new(".")))?;
    file.write_all(text.as_bytes())?;
    file.as_file().set_permissions(fs::metadata(&target)?.permissions())?;
    file.as_file().sync_all()?;
    file.persist(&target).map_err(|error| error.error)?;
    Ok(())
}
