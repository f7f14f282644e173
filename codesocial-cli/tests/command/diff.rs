//! `codesocial diff` and the driver that git calls, in a real repository.

use std::fs;
use std::path::Path;
use std::process;

use snapbox::cmd::Command;

use crate::printed;

const BEFORE: &str = "codesocial: '1.0'\nid: https://example.org/jardin\nversion: 1.0.0\nstatus: adopted\nlanguage: fr\ntitle: Le jardin\ndimensions:\n  social:\n    commitments:\n      - id: portail\n        text: Chaque samedi matin, le portail reste ouvert.\n        force: must\n";

fn in_folder(folder: &Path, arguments: &[&str]) -> Command {
    let path = std::env::var_os("PATH").unwrap_or_default();
    Command::new(env!("CARGO_BIN_EXE_codesocial")).env_clear().env("PATH", path).current_dir(folder).args(arguments)
}

fn git(folder: &Path, arguments: &[&str]) -> String {
    let identity = ["-c", "user.name=Le jardin", "-c", "user.email=jardin@example.org", "-c", "commit.gpgsign=false"];
    let output =
        process::Command::new("git").args(identity).args(arguments).current_dir(folder).output().expect("git runs");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A repository with the text before committed, and the text after in its place.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    git(folder.path(), &["init", "-q"]);
    fs::write(folder.path().join("code.yaml"), BEFORE).unwrap();
    git(folder.path(), &["add", "code.yaml"]);
    git(folder.path(), &["commit", "-qm", "La première version"]);
    fs::write(folder.path().join("code.yaml"), BEFORE.replace("force: must", "force: should")).unwrap();
    folder
}

#[test]
fn a_file_is_compared_with_what_git_has() {
    let folder = repository();
    let run = |arguments: &[&str]| in_folder(folder.path(), arguments);
    let shown = printed(run(&["--lang", "fr", "diff", "HEAD:code.yaml", "code.yaml"]));
    assert!(shown.contains("oblige moins"), "{shown}");
    assert!(shown.contains("doivent l’adopter à nouveau"), "{shown}");
    run(&["diff", "HEAD:code.yaml", "code.yaml"]).assert().code(0);
    run(&["diff", "--fail-on", "weakens", "HEAD:code.yaml", "code.yaml"]).assert().code(1);
    run(&["diff", "--fail-on", "extends,restricts", "HEAD:code.yaml", "code.yaml"]).assert().code(0);
    run(&["diff", "--fail-on", "problems", "HEAD:code.yaml", "code.yaml"]).assert().code(1);
    run(&["diff", "--fail-on", "problems", "code.yaml", "code.yaml"]).assert().code(0);
    run(&["diff", "HEAD:none.yaml", "code.yaml"]).assert().code(2);
    run(&["diff", "none.yaml", "code.yaml"]).assert().code(2);
    run(&["diff", "--fail-on", "nonsense", "code.yaml", "code.yaml"]).assert().code(2);
    run(&["diff", "-", "code.yaml"]).stdin("{").assert().code(1);
}

#[test]
fn other_forms_are_one_flag_away() {
    let folder = repository();
    let run = |arguments: &[&str]| printed(in_folder(folder.path(), arguments));
    let page = run(&["--lang", "en", "diff", "--markdown", "HEAD:code.yaml", "code.yaml"]);
    assert!(page.starts_with("# What changes\n") && page.contains("## Weakens what was promised (1)"), "{page}");
    let patch = run(&["diff", "--patch", "HEAD:code.yaml", "code.yaml"]);
    let patch: serde_json::Value = serde_json::from_str(&patch).unwrap();
    assert_eq!(patch[0]["path"], "/dimensions/social/commitments/0/force");
    let report = run(&["--format", "json", "diff", "HEAD:code.yaml", "code.yaml"]);
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert_eq!(report["effects"], serde_json::json!({"weakens": 1}));
    let plain = run(&["--format", "plain", "--color", "never", "diff", "HEAD:code.yaml", "code.yaml"]);
    assert!(!plain.contains(['•', '→', '\u{1b}']), "{plain}");
}

#[test]
fn git_shows_what_changed_by_its_driver() {
    let folder = repository();
    fs::write(folder.path().join(".gitattributes"), "code.yaml diff=codesocial\n").unwrap();
    let driver = format!("diff.codesocial.command={} --lang fr git-diff-driver", env!("CARGO_BIN_EXE_codesocial"));
    let shown = git(folder.path(), &["-c", &driver, "diff"]);
    assert!(
        shown.contains("Ce qui change entre a/code.yaml et b/code.yaml") && shown.contains("oblige moins"),
        "{shown}"
    );
}
