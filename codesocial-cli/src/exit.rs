//! How the command ends: the exit codes, and which of several counts.

use std::panic::{self, UnwindSafe};

use codesocial_core::Language;

use crate::terminal::complain;
use crate::words::{Words, fill};

/// How the command ends. Of several, the worst counts: the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Exit {
    /// All is well.
    #[default]
    Fine = 0,
    /// There are problems as grave as `--fail-on`, or the level that was asked for is not reached.
    Problems = 1,
    /// The call is wrong, or a file cannot be read or written.
    Unusable = 2,
    /// A defect of the command itself (`EX_SOFTWARE` of sysexits.h).
    Defect = 70,
}

/// Runs the command; a panic becomes a request to report it and the exit code that says so. What the process did with
/// panics before, it does again afterwards.
pub(crate) fn guarded(language: Language, run: impl FnOnce() -> Exit + UnwindSafe) -> Exit {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        // Where the words themselves cannot be read, the panic is told as it is.
        let panic = panic.to_string();
        let words = Words::at_hand(language);
        complain(words.map_or_else(|| panic.clone(), |words| fill(&words.defect, &[("panic", &panic)])));
    }));
    let exit = panic::catch_unwind(run).unwrap_or(Exit::Defect);
    panic::set_hook(before);
    exit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_counts() {
        assert_eq!(Exit::Problems.max(Exit::Unusable), Exit::Unusable);
        assert_eq!(Exit::Fine.max(Exit::Problems), Exit::Problems);
    }

    #[test]
    fn a_panic_is_a_defect() {
        static WORDS: crate::words::Read<String> = crate::words::Read::new(|_, _| panic!("no words"));
        assert_eq!(guarded(Language::default(), || panic!("as a test")), Exit::Defect);
        // Also while words are read, which the hook then must not wait for.
        let read = || {
            let _ = WORDS.of(Language::default());
            Exit::Fine
        };
        assert_eq!(guarded(Language::default(), read), Exit::Defect);
    }
}
