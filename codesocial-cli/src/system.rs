//! Why the system could not do something, in the reader's language: its own words are in another. Its code stays, for those
//! who look it up.

use std::io::{Error, ErrorKind};

use crate::words::{System, Words, fill};

/// The day of today. The library has no clock: the command tells it the day.
pub(crate) fn today() -> String {
    jiff::ZonedDateTime::now().date().to_string()
}

/// What an error of the system says.
pub(crate) fn reason(error: &Error, words: &Words) -> String {
    let system = &words.system;
    let said = of_kind(error.kind(), system).or_else(|| of_code(error, system));
    let said = said.unwrap_or(&system.other);
    match error.raw_os_error() {
        Some(code) => fill(&system.coded, &[("reason", said), ("code", &code.to_string())]),
        None => said.to_owned(),
    }
}

fn of_kind(kind: ErrorKind, system: &System) -> Option<&str> {
    Some(match kind {
        ErrorKind::NotFound => &system.not_found,
        ErrorKind::PermissionDenied => &system.not_permitted,
        ErrorKind::AlreadyExists => &system.exists,
        ErrorKind::IsADirectory => &system.folder,
        ErrorKind::NotADirectory => &system.no_folder,
        ErrorKind::ReadOnlyFilesystem => &system.read_only,
        ErrorKind::StorageFull => &system.full,
        ErrorKind::QuotaExceeded => &system.quota,
        ErrorKind::FileTooLarge => &system.too_large,
        ErrorKind::InvalidFilename => &system.bad_name,
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => &system.busy,
        ErrorKind::StaleNetworkFileHandle | ErrorKind::TimedOut => &system.away,
        ErrorKind::OutOfMemory => &system.memory,
        ErrorKind::UnexpectedEof | ErrorKind::WriteZero => &system.cut_short,
        ErrorKind::Unsupported => &system.unsupported,
        _ => return None,
    })
}

/// Of what Rust has no kind.
#[cfg(unix)]
fn of_code<'s>(error: &Error, system: &'s System) -> Option<&'s str> {
    use rustix::io::Errno;
    let code = error.raw_os_error()?;
    let is = |errors: &[Errno]| errors.iter().any(|error| error.raw_os_error() == code);
    Some(match () {
        () if is(&[Errno::LOOP]) => &system.circle,
        () if is(&[Errno::MFILE, Errno::NFILE]) => &system.too_many,
        () if is(&[Errno::IO]) => &system.device,
        () if is(&[Errno::NXIO, Errno::NODEV]) => &system.no_device,
        () => return None,
    })
}

#[cfg(not(unix))]
fn of_code<'s>(_: &Error, _: &'s System) -> Option<&'s str> {
    None
}

#[cfg(test)]
mod tests {
    use codesocial_core::Language;

    use super::*;

    #[cfg(unix)]
    #[test]
    fn the_system_speaks_the_readers_language() {
        let (english, french) = ["en", "fr"].map(|tag| Words::of(Language::of_tag(tag).unwrap())).into();
        for (code, en, fr) in [
            (
                2,
                "there is no such file or folder (system error 2)",
                "ce fichier ou ce dossier n’existe pas (erreur système\u{a0}2)",
            ),
            (13, "this is not permitted (system error 13)", "ce n’est pas permis (erreur système\u{a0}13)"),
            (21, "this is a folder (system error 21)", "c’est un dossier (erreur système\u{a0}21)"),
            (28, "there is no room left (system error 28)", "il n’y a plus de place (erreur système\u{a0}28)"),
            (40, "links lead in a circle (system error 40)", "des liens tournent en rond (erreur système\u{a0}40)"),
            (95, "this cannot be done here (system error 95)", "cela ne peut se faire ici (erreur système\u{a0}95)"),
            (9_999, "the system refuses (system error 9999)", "le système refuse (erreur système\u{a0}9999)"),
        ] {
            let error = Error::from_raw_os_error(code);
            if code == 40 && !cfg!(target_os = "linux") {
                continue;
            }
            assert_eq!(reason(&error, english), en);
            assert_eq!(reason(&error, french), fr);
        }
    }
}
