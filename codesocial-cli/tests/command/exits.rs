//! The exit codes.

use std::io::{Read, Write};
use std::process::{self, Stdio};

use crate::{NOT_VALID, TEN_MISTAKES, VALID, codesocial};

/// A text in which an invisible character gives a warning.
const WARNED: &str = "codesocial: '1.0'\nid: https://example.org/jardin\nversion: 0.1.0\nstatus: draft\nlanguage: fr\ntitle: Le jardin\u{a0}\n";

#[test]
fn what_is_valid_is_fine() {
    codesocial(&["validate", "-"]).stdin(VALID).assert().code(0).stdout_eq("✓ -\u{a0}: valide\n").stderr_eq("");
}

#[test]
fn errors_are_1() {
    codesocial(&["validate", "-"]).stdin(NOT_VALID).assert().code(1);
    codesocial(&["validate", TEN_MISTAKES]).assert().code(1);
    codesocial(&["audit", TEN_MISTAKES]).assert().code(1);
}

#[test]
fn fail_on_chooses_what_is_grave() {
    for (fail_on, code) in [("error", 0), ("warning", 1), ("note", 1), ("never", 0)] {
        codesocial(&["validate", "--fail-on", fail_on, "-"]).stdin(WARNED).assert().code(code);
    }
    codesocial(&["validate", "--fail-on", "never", TEN_MISTAKES]).assert().code(0);
}

#[test]
fn an_audit_below_the_level_is_1() {
    codesocial(&["audit", "-"]).stdin(VALID).assert().code(0);
    codesocial(&["audit", "--level", "0", "-"]).stdin(VALID).assert().code(0);
    codesocial(&["audit", "--level", "3", "-"]).stdin(VALID).assert().code(1);
    codesocial(&["audit", "--level", "3", "--fail-on", "never", "-"]).stdin(VALID).assert().code(1);
}

#[test]
fn a_wrong_call_is_2() {
    for arguments in [
        &["validate", "--no-such-option"][..],
        &["validate", "--select", "no-such-rule", TEN_MISTAKES],
        &["validate", "--at", "tomorrow", TEN_MISTAKES],
        &["audit", "--level", "4", TEN_MISTAKES],
        &["explain", "no-such-name"],
        &["rules", "--stage", "no-such-stage"],
        &["validate", "--lang", "de", TEN_MISTAKES],
        &["no-such-command"],
        &[],
    ] {
        let run = codesocial(arguments).assert().code(2);
        assert!(!run.get_output().stderr.is_empty(), "{arguments:?} is refused without a word");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_2_and_the_worst_counts() {
    let run = codesocial(&["validate", "--lang", "fr", "no-such-file.yaml", TEN_MISTAKES]).assert().code(2);
    let (said, complained) = (&run.get_output().stdout, String::from_utf8_lossy(&run.get_output().stderr));
    assert!(complained.starts_with("codesocial: impossible de lire `no-such-file.yaml`\u{a0}: "), "{complained}");
    let said = String::from_utf8_lossy(said);
    assert!(said.contains("[missing-key]"), "one bad file never stops the rest");
    assert!(said.ends_with("2 fichiers\u{a0}: 1 non valide, 1 non lu\n"), "{said}");
}

#[test]
fn help_and_version_are_fine() {
    for arguments in [&["--help"][..], &["--version"], &["validate", "--help"], &["new", "--help"]] {
        codesocial(arguments).assert().code(0).stderr_eq("");
    }
}

#[test]
fn a_reader_that_goes_away_changes_nothing() {
    let mut child = process::Command::new(env!("CARGO_BIN_EXE_codesocial"))
        .args(["validate", "--fail-on", "never", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    drop(child.stdout.take());
    child.stdin.take().expect("it listens").write_all(NOT_VALID.as_bytes()).expect("it reads");
    let mut complaint = String::new();
    child.stderr.take().expect("it may complain").read_to_string(&mut complaint).expect("it writes UTF-8");
    assert_eq!((child.wait().expect("it ends").code(), complaint.as_str()), (Some(0), ""));
}
