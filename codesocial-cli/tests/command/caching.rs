//! `codesocial validate --cache`: the same is said with it as without, whatever changed, also of two runs at once.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::{NOT_VALID, VALID};

fn run(folder: &Path, arguments: &[&str]) -> (String, String, Option<i32>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_codesocial"));
    let output = command.env_clear().arg("validate").args(arguments).current_dir(folder).output().unwrap();
    let [said, told] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    (said, told, output.status.code())
}

/// Documents of both notations and languages, sound and not.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..30 {
        let text = VALID.replace("jardin", &format!("jardin-{number}"));
        let text = if number % 3 == 0 { text.replace("language: fr", "language: en") } else { text };
        fs::write(folder.path().join(format!("{number}.codesocial.yaml")), text).unwrap();
    }
    let json = r#"{"codesocial":"1.0","id":"https://example.org/j","version":"0.1.0","status":"draft","language":"de","title":"J"}"#;
    fs::write(folder.path().join("j.codesocial.json"), json).unwrap();
    fs::write(folder.path().join("x.codesocial.yaml"), NOT_VALID).unwrap();
    folder
}

#[test]
fn the_same_is_said_with_a_cache_as_without() {
    let folder = folder();
    let same = || {
        for format in ["json", "human", "plain", "jsonl", "sarif", "junit"] {
            let without = run(folder.path(), &["--format", format]);
            for _ in 0..2 {
                assert_eq!(run(folder.path(), &["--format", format, "--cache", "cache"]), without, "{format}");
            }
        }
    };
    same();
    let kept = fs::read_to_string(folder.path().join("cache")).unwrap();
    // What has a problem is not kept.
    assert_eq!(kept.lines().count(), 1 + 31 + 1, "{kept}");
    // What changes is judged again; other options are other questions.
    fs::write(folder.path().join("1.codesocial.yaml"), NOT_VALID).unwrap();
    fs::rename(folder.path().join("2.codesocial.yaml"), folder.path().join("moved.codesocial.yaml")).unwrap();
    same();
    for options in
        [&["--lang", "fr"][..], &["--at", "2026-11-22"], &["--ignore", "missing-key"], &["--select", "blank-text"]]
    {
        assert_eq!(run(folder.path(), &[options, &["--cache", "cache"]].concat()), run(folder.path(), options));
    }
}

#[test]
fn a_file_that_is_no_cache_is_left_and_a_damaged_one_is_written_anew() {
    let folder = folder();
    let (_, told, code) = run(folder.path(), &["--lang", "en", "--cache", "x.codesocial.yaml"]);
    assert!(code == Some(2) && told.contains("no cache"), "{told}");
    assert_eq!(fs::read_to_string(folder.path().join("x.codesocial.yaml")).unwrap(), NOT_VALID);
    let expected = run(folder.path(), &[]);
    assert_eq!(run(folder.path(), &["--cache", "cache"]), expected);
    let cache = folder.path().join("cache");
    let kept = fs::read_to_string(&cache).unwrap();
    fs::write(&cache, &kept[..kept.len() / 2]).unwrap();
    assert_eq!(run(folder.path(), &["--cache", "cache"]), expected);
    assert_eq!(fs::read_to_string(&cache).unwrap(), kept);
}

#[test]
fn two_runs_at_once_say_what_one_says() {
    let folder = folder();
    let expected = run(folder.path(), &[]);
    for round in 0..10 {
        let text = VALID.replace("jardin", &format!("rond-{round}"));
        fs::write(folder.path().join("1.codesocial.yaml"), text).unwrap();
        let begin = || {
            let mut command = Command::new(env!("CARGO_BIN_EXE_codesocial"));
            command.env_clear().args(["validate", "--cache", "cache"]).current_dir(folder.path());
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        };
        let runs = [begin(), begin(), begin()];
        for run in runs {
            let output = run.wait_with_output().unwrap();
            assert_eq!(String::from_utf8(output.stdout).unwrap(), expected.0);
            assert_eq!((output.stderr.len(), output.status.code()), (expected.1.len(), expected.2));
        }
        let kept = fs::read_to_string(folder.path().join("cache")).unwrap();
        assert!(kept.starts_with("codesocial cache 1\n") && kept.lines().count() > 30, "{kept}");
    }
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 33, "{left:?}");
}
