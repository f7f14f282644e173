//! A repository of somebody else: to read a file of its commits carries out nothing that it names. Each row of the table is a
//! program that git would run for another command; that it would is tried first, so that no row is empty.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{self, Output};

use crate::{VALID, codesocial};

/// Something that a repository can make git run.
struct Trap {
    name: &'static str,
    /// Lays it: `PROGRAM` stands for the program that tells that it ran.
    settings: &'static [(&'static str, &'static str)],
    /// What git does that springs it.
    springs: &'static [&'static str],
}

const TRAPS: [Trap; 7] = [
    Trap {
        name: "textconv",
        settings: &[("diff.trap.textconv", "PROGRAM")],
        springs: &["show", "--textconv", "HEAD:code.yaml"],
    },
    Trap { name: "external diff", settings: &[("diff.external", "PROGRAM")], springs: &["diff", "--ext-diff"] },
    Trap { name: "diff driver", settings: &[("diff.trap.command", "PROGRAM")], springs: &["diff", "--ext-diff"] },
    Trap { name: "fsmonitor", settings: &[("core.fsmonitor", "PROGRAM")], springs: &["status"] },
    Trap {
        name: "filter",
        settings: &[("filter.trap.smudge", "PROGRAM"), ("filter.trap.required", "false")],
        springs: &["cat-file", "--filters", "HEAD:code.yaml"],
    },
    Trap {
        name: "signature",
        settings: &[("log.showSignature", "true"), ("gpg.program", "PROGRAM")],
        springs: &["show", "signed"],
    },
    Trap { name: "alias", settings: &[("alias.trap", "!PROGRAM")], springs: &["trap"] },
];

/// A folder with a repository, and a program that says in a file that it ran.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Place {
        let place = Place { folder: tempfile::tempdir().unwrap() };
        fs::create_dir(place.repository()).unwrap();
        let program = format!("#!/bin/sh\necho ran >> '{}'\ncat \"$1\" 2>/dev/null\nexit 0\n", place.mark().display());
        fs::write(place.program(), program).unwrap();
        fs::set_permissions(place.program(), fs::Permissions::from_mode(0o755)).unwrap();
        place.done(&["init", "-q", "-b", "main"]);
        fs::write(place.repository().join("code.yaml"), VALID).unwrap();
        fs::write(place.repository().join(".gitattributes"), "code.yaml diff=trap filter=trap\n").unwrap();
        place.done(&["add", "."]);
        place.done(&["commit", "-qm", "Le code"]);
        fs::write(place.repository().join("code.yaml"), VALID.replace("draft", "adopted")).unwrap();
        place
    }

    fn repository(&self) -> PathBuf {
        self.folder.path().join("repository")
    }

    fn program(&self) -> PathBuf {
        self.folder.path().join("program")
    }

    fn mark(&self) -> PathBuf {
        self.folder.path().join("ran")
    }

    fn git(&self, arguments: &[&str]) -> Output {
        let identity =
            ["-c", "user.name=Le jardin", "-c", "user.email=jardin@example.org", "-c", "commit.gpgsign=false"];
        let git = process::Command::new("git").args(identity).args(arguments).current_dir(self.repository()).output();
        git.expect("git runs")
    }

    fn done(&self, arguments: &[&str]) -> String {
        let output = self.git(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// Whether the program ran since it was last asked.
    fn ran(&self) -> bool {
        fs::remove_file(self.mark()).is_ok()
    }

    /// `codesocial diff` of a file in a commit and the one that is there.
    fn diff(&self, file: &str) -> Output {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let run =
            codesocial(&["--lang", "en", "diff", file, "code.yaml"]).env("PATH", path).current_dir(self.repository());
        run.output().unwrap()
    }
}

/// A commit that says to be signed, for which git asks a program.
fn signed(place: &Place) {
    let tree = place.done(&["rev-parse", "HEAD^{tree}"]);
    let who = "Le jardin <jardin@example.org> 1700000000 +0000";
    let commit = format!(
        "tree {tree}\nauthor {who}\ncommitter {who}\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\nx\n"
    );
    let file = place.folder.path().join("commit");
    fs::write(&file, commit).unwrap();
    let commit = place.done(&["hash-object", "-t", "commit", "-w", &file.to_string_lossy()]);
    place.done(&["tag", "signed", &commit]);
}

#[test]
fn nothing_that_a_repository_names_is_run() {
    for trap in TRAPS {
        let place = Place::new();
        signed(&place);
        for (key, value) in trap.settings {
            place.done(&["config", key, &value.replace("PROGRAM", &place.program().to_string_lossy())]);
        }
        place.ran();
        place.git(trap.springs);
        assert!(place.ran(), "{}: the trap is a trap", trap.name);
        for file in ["HEAD:code.yaml", "main:./code.yaml", ":code.yaml", "signed:code.yaml", "HEAD@{0}:code.yaml"] {
            let output = place.diff(file);
            let told = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(0), "{}: {file}: {told}", trap.name);
            assert!(!place.ran(), "{}: {file}", trap.name);
        }
        for file in ["HEAD:none.yaml", "none:code.yaml", "signed:", ":none"] {
            assert_eq!(place.diff(file).status.code(), Some(2), "{file}");
            assert!(!place.ran(), "{}: {file}", trap.name);
        }
    }
}

#[test]
fn no_hook_is_run() {
    let place = Place::new();
    for hook in ["post-checkout", "post-index-change", "reference-transaction", "pre-auto-gc", "fsmonitor-watchman"] {
        fs::copy(place.program(), place.repository().join(".git/hooks").join(hook)).unwrap();
    }
    place.git(&["tag", "x"]);
    assert!(place.ran(), "hooks are run by git");
    assert_eq!(place.diff("HEAD:code.yaml").status.code(), Some(0));
    assert!(!place.ran());
}

#[test]
fn what_a_partial_clone_lacks_is_not_fetched() {
    let place = Place::new();
    let object = place.done(&["rev-parse", "HEAD:code.yaml"]);
    let (folder, file) = object.split_at(2);
    fs::remove_file(place.repository().join(".git/objects").join(folder).join(file)).unwrap();
    for (key, value) in [
        ("core.repositoryformatversion", "1"),
        ("extensions.partialClone", "origin"),
        ("remote.origin.url", &*place.repository().to_string_lossy()),
        ("remote.origin.promisor", "true"),
        ("remote.origin.uploadpack", &*place.program().to_string_lossy()),
    ] {
        place.done(&["config", key, value]);
    }
    place.git(&["cat-file", "-e", &object]);
    assert!(place.ran(), "git fetches what is lacking, by a program that the repository names");
    let output = place.diff("HEAD:code.yaml");
    assert_eq!(output.status.code(), Some(2));
    assert!(!place.ran(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_repository_among_the_files_of_another_is_none() {
    let place = Place::new();
    let inner = place.repository().join("examples");
    fs::create_dir(&inner).unwrap();
    process::Command::new("git").args(["init", "-q", "--bare", "."]).current_dir(&inner).status().unwrap();
    fs::write(inner.join("code.yaml"), VALID).unwrap();
    let run = |arguments: &[&str]| {
        let path = std::env::var_os("PATH").unwrap_or_default();
        codesocial(arguments).env("PATH", path).current_dir(&inner)
    };
    run(&["--lang", "en", "diff", "HEAD:code.yaml", "code.yaml"])
        .assert()
        .code(2)
        .stderr_eq("codesocial: git has no `HEAD:code.yaml`: there is no git repository around the current folder\n");
}

#[test]
fn a_repository_of_somebody_else_is_not_read() {
    if !rustix::process::geteuid().is_root() {
        return;
    }
    let place = Place::new();
    for owned in [place.repository(), place.repository().join(".git")] {
        std::os::unix::fs::chown(owned, Some(65_534), Some(65_534)).unwrap();
    }
    let home = place.folder.path().to_string_lossy().into_owned();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let run = codesocial(&["--lang", "fr", "diff", "HEAD:code.yaml", "code.yaml"]).env("PATH", path).env("HOME", home);
    let run = run.current_dir(place.repository()).assert().code(2).stdout_eq("");
    let told = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(told.contains("le dépôt appartient à quelqu’un d’autre"), "{told}");
}

#[test]
fn what_git_lacks_is_told_in_the_readers_language() {
    let place = Place::new();
    let told = |folder: &Path, file: &str| {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let run = codesocial(&["--lang", "fr", "diff", file, "-"]).env("PATH", path).current_dir(folder).stdin(VALID);
        String::from_utf8_lossy(&run.assert().code(2).stdout_eq("").get_output().stderr).into_owned()
    };
    for (file, reason) in [
        ("HEAD:none.yaml", "il n’y a pas de fichier `none.yaml` dans `HEAD`"),
        ("nulle:code.yaml", "il n’y a pas de version `nulle`"),
        (":none.yaml", "il n’y a pas de fichier `none.yaml` dans ce que prendra le prochain commit"),
    ] {
        assert_eq!(told(&place.repository(), file), format!("codesocial: git n’a pas `{file}`\u{a0}: {reason}\n"));
    }
    let elsewhere = tempfile::tempdir().unwrap();
    assert!(
        told(elsewhere.path(), "HEAD:code.yaml").ends_with("il n’y a pas de dépôt git autour du dossier courant\n")
    );
}

#[test]
fn a_file_of_a_commit_is_read_no_further_than_any() {
    let place = Place::new();
    fs::write(place.repository().join("long.yaml"), " ".repeat(17 * 1024 * 1024)).unwrap();
    place.done(&["add", "long.yaml"]);
    let output = place.diff(":long.yaml");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "codesocial: `:long.yaml` cannot be read: it is longer than 16 MiB\n"
    );
}
