//! Folders: what is found in them, what is not, and what a folder cannot make the command do.

use std::fs;
use std::path::Path;

use crate::{NOT_VALID, VALID, codesocial};

/// Writes files into a new folder.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// The names in the answer of `validate --format json`, what was told, and the exit code.
fn found(folder: &Path, options: &[&str]) -> (Vec<String>, String, i32) {
    let run = codesocial(&[&["validate", "--lang", "en", "--format", "json"], options].concat()).current_dir(folder);
    let output = run.output().unwrap();
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let names = answer.as_array().unwrap().iter().map(|report| report["name"].as_str().unwrap().to_owned()).collect();
    (names, String::from_utf8(output.stderr).unwrap(), output.status.code().unwrap())
}

#[test]
fn gitignore_counts_with_and_without_git_and_what_it_hides_is_told() {
    let folder = folder(&[
        (".gitignore", "draft.*\n/build\n"),
        ("codesocial.yaml", VALID),
        ("draft.codesocial.yaml", VALID),
        ("build/codesocial.yaml", VALID),
        ("sub/.gitignore", "!draft.*\n"),
        ("sub/draft.codesocial.yaml", VALID),
    ]);
    let told = "codesocial: 1 document was passed over, since .gitignore names it: `draft.codesocial.yaml`; `--all` looks at it too\n";
    let expected = ["codesocial.yaml", "sub/draft.codesocial.yaml"].map(str::to_owned).to_vec();
    for _ in 0..2 {
        assert_eq!(found(folder.path(), &[]), (expected.clone(), told.to_owned(), 0));
        assert_eq!(found(folder.path(), &["--quiet"]), (expected.clone(), String::new(), 0));
        let (all, told, _) = found(folder.path(), &["--all"]);
        assert_eq!((all.len(), &*told), (4, ""));
        // The second time within a repository.
        fs::create_dir_all(folder.path().join(".git")).unwrap();
    }
}

#[test]
fn lists_around_a_folder_count_within_its_repository_alone() {
    let folder = folder(&[
        (".gitignore", "*\n"),
        ("top/.gitignore", "draft.*\n"),
        ("top/sub/draft.codesocial.yaml", VALID),
        ("top/sub/codesocial.yaml", VALID),
        ("top/inner/codesocial.yaml", VALID),
        ("top/inner/draft.codesocial.yaml", VALID),
    ]);
    let sub = folder.path().join("top/sub");
    assert_eq!(found(&sub, &[]).0, ["codesocial.yaml", "draft.codesocial.yaml"]);
    fs::create_dir(folder.path().join("top/.git")).unwrap();
    assert_eq!(found(&sub, &[]).0, ["codesocial.yaml"]);
    // What one repository ignores says nothing about another in it.
    fs::create_dir(folder.path().join("top/inner/.git")).unwrap();
    let top = folder.path().join("top");
    assert_eq!(found(&top, &[]).0, ["inner/codesocial.yaml", "inner/draft.codesocial.yaml", "sub/codesocial.yaml"]);
}

#[test]
fn nothing_but_gitignore_hides_documents() {
    let folder = folder(&[
        (".ignore", "*\n"),
        (".rgignore", "*\n"),
        (".git/info/exclude", "*\n"),
        ("home/.config/git/ignore", "*\n"),
        ("codesocial.yaml", VALID),
        ("sub/.ignore", "*\n"),
        ("sub/codesocial.yaml", NOT_VALID),
    ]);
    let run = codesocial(&["validate", "--format", "plain"]).current_dir(folder.path());
    let output = run.env("HOME", folder.path().join("home")).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(found(folder.path(), &[]).0, ["codesocial.yaml", "sub/codesocial.yaml"]);
}

#[test]
fn capitals_in_names_do_not_hide_documents() {
    let folder = folder(&[("CodeSocial.YAML", VALID), ("a.codesocial.Yml", VALID), ("b.CODESOCIAL.JSON", "{}")]);
    assert_eq!(found(folder.path(), &[]).0, ["CodeSocial.YAML", "a.codesocial.Yml", "b.CODESOCIAL.JSON"]);
}

#[test]
fn a_document_that_is_named_and_found_is_judged_once() {
    let folder = folder(&[("codesocial.yaml", VALID), ("sub/codesocial.yaml", VALID)]);
    assert_eq!(found(folder.path(), &["codesocial.yaml", ".", "sub"]).0, ["codesocial.yaml", "sub/codesocial.yaml"]);
}

#[test]
fn tidying_an_empty_folder_says_what_was_looked_for() {
    let folder = folder(&[("other.yaml", "a")]);
    codesocial(&["fmt", "--lang", "en", "."]).current_dir(folder.path()).assert().code(2).stdout_eq("").stderr_eq(
        "codesocial: there is no social code in `.`; files with these names are looked for: \
         codesocial.{yaml,yml,json}, *.codesocial.{yaml,yml,json}\n",
    );
}

#[test]
fn what_is_too_long_is_not_read() {
    let folder = folder(&[("a.codesocial.yaml", VALID)]);
    // Without blocks on the disk: to read it would take its length in memory.
    let long = fs::File::create(folder.path().join("b.codesocial.yaml")).unwrap();
    long.set_len(1 << 40).unwrap();
    for command in ["validate", "audit", "fmt"] {
        let run = codesocial(&[command, "--lang", "en", "."]).current_dir(folder.path()).assert().code(2);
        run.stderr_eq("codesocial: `b.codesocial.yaml` cannot be read: it is longer than 16 MiB\n");
    }
    for arguments in
        [&["show", "b.codesocial.yaml"][..], &["convert", "b.codesocial.yaml"], &["diff", "b.codesocial.yaml", "-"]]
    {
        let run = codesocial(&[&["--lang", "fr"], arguments].concat()).current_dir(folder.path()).stdin("").assert();
        run.code(2)
            .stderr_eq("codesocial: impossible de lire `b.codesocial.yaml`\u{a0}: il fait plus de 16\u{a0}Mio\n");
    }
    let long = " ".repeat(16 * 1024 * 1024 + 1);
    codesocial(&["validate", "--lang", "en", "-"])
        .stdin(long)
        .assert()
        .code(2)
        .stderr_eq("codesocial: `-` cannot be read: it is longer than 16 MiB\n");
}

#[test]
fn reports_of_fmt_hold_every_file() {
    let folder = folder(&[("a.codesocial.yaml", VALID)]);
    fs::File::create(folder.path().join("b.codesocial.yaml")).unwrap().set_len(1 << 30).unwrap();
    let json = |file: &str| -> serde_json::Value {
        let run = codesocial(&["fmt", "--check", "--format", "json", file]).current_dir(folder.path());
        serde_json::from_slice(&run.output().unwrap().stdout).unwrap()
    };
    assert_eq!(json(".")[1]["error"]["code"], "cannot-read");
    assert_eq!(json("b.codesocial.yaml")["error"]["code"], "cannot-read");
    assert_eq!(json("a.codesocial.yaml")["changed"], false);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::process;

    use super::*;
    use crate::{as_nobody, open_folder};

    fn fifo(path: &Path) {
        assert!(process::Command::new("mkfifo").arg(path).status().unwrap().success());
    }

    #[test]
    fn no_link_leads_out_of_a_folder() {
        let outside = folder(&[
            ("passwd", "root:x:0:0:a secret  \n"),
            ("codesocial.yaml", "title: x  \n"),
            ("d/codesocial.yaml", VALID),
        ]);
        let secret = outside.path().join("passwd");
        for target in [secret.clone(), outside.path().join("codesocial.yaml"), Path::new("/dev/zero").to_path_buf()] {
            let folder = folder(&[("a.codesocial.yaml", VALID), ("sub/b.codesocial.yaml", VALID)]);
            symlink(&target, folder.path().join("c.codesocial.yaml")).unwrap();
            symlink(outside.path().join("d"), folder.path().join("linked")).unwrap();
            for command in ["validate", "audit", "fmt"] {
                let before = fs::read_to_string(outside.path().join("codesocial.yaml")).unwrap();
                let run = codesocial(&[command, "--lang", "en", "."]).current_dir(folder.path()).assert().code(2);
                let shown = String::from_utf8(run.get_output().stdout.clone()).unwrap();
                assert!(shown.contains("sub/b.codesocial.yaml") && !shown.contains("secret"), "{shown}");
                assert!(!shown.contains("linked"), "{shown}");
                run.stderr_eq(
                    "codesocial: `c.codesocial.yaml` cannot be read: it is a link that leads out of the folder\n",
                );
                assert_eq!(fs::read_to_string(outside.path().join("codesocial.yaml")).unwrap(), before);
            }
        }
        // Whoever names it means it.
        codesocial(&["validate", &outside.path().join("codesocial.yaml").to_string_lossy()]).assert().code(1);
    }

    #[test]
    fn links_within_a_folder_are_followed() {
        let folder = folder(&[("statuts.yaml", "title: x  \n"), ("sub/x", "")]);
        symlink("../statuts.yaml", folder.path().join("sub/codesocial.yaml")).unwrap();
        assert_eq!(
            found(folder.path(), &["--fail-on", "never"]),
            (vec!["sub/codesocial.yaml".to_owned()], String::new(), 0)
        );
        // Out of the folder that is named, though within the one around it.
        let (names, told, code) = found(&folder.path().join("sub"), &[]);
        assert_eq!((names.len(), code), (1, 2));
        assert!(told.contains("leads out"), "{told}");
        codesocial(&["fmt", "."]).current_dir(folder.path()).assert().code(0);
        assert_eq!(fs::read_to_string(folder.path().join("statuts.yaml")).unwrap(), "title: x\n");
        assert!(fs::symlink_metadata(folder.path().join("sub/codesocial.yaml")).unwrap().is_symlink());
    }

    #[test]
    fn what_is_no_file_is_neither_read_nor_waited_for_nor_kept_quiet() {
        let folder = folder(&[("b.codesocial.yaml", VALID)]);
        fifo(&folder.path().join("a.codesocial.yaml"));
        symlink("nowhere", folder.path().join("c.codesocial.yaml")).unwrap();
        fifo(&folder.path().join("pipe"));
        symlink("pipe", folder.path().join("d.codesocial.yaml")).unwrap();
        symlink("e.codesocial.yaml", folder.path().join("e.codesocial.yaml")).unwrap();
        fifo(&folder.path().join(".gitignore"));
        let (names, told, code) = found(folder.path(), &[]);
        assert_eq!(names, ["a", "b", "c", "d", "e"].map(|name| format!("{name}.codesocial.yaml")));
        assert_eq!(code, 2);
        let reasons = ["it is no file", "there is no such file or folder", "it is no file", "links lead in a circle"];
        assert_eq!(told.lines().count(), reasons.len(), "{told}");
        for (line, reason) in told.lines().zip(reasons) {
            assert!(line.contains(reason), "{line}");
        }
    }

    #[test]
    fn lists_that_are_links_are_not_read() {
        let outside = folder(&[("list", "*\n")]);
        let folder = folder(&[("codesocial.yaml", VALID)]);
        symlink(outside.path().join("list"), folder.path().join(".gitignore")).unwrap();
        assert_eq!(found(folder.path(), &[]).0, ["codesocial.yaml"]);
    }

    #[test]
    fn a_folder_that_may_not_be_looked_into_stands_in_the_report() {
        let folder = open_folder();
        for name in ["a", "b", "c"] {
            fs::create_dir(folder.path().join(name)).unwrap();
            fs::write(folder.path().join(name).join("codesocial.yaml"), VALID).unwrap();
        }
        fs::set_permissions(folder.path().join("b"), fs::Permissions::from_mode(0o000)).unwrap();
        fs::set_permissions(folder.path().join("c/codesocial.yaml"), fs::Permissions::from_mode(0o000)).unwrap();
        let run = as_nobody(folder.path(), &["validate", "--lang", "en", "--format", "json"]).assert().code(2);
        let answer: serde_json::Value = serde_json::from_slice(&run.get_output().stdout).unwrap();
        let told = "codesocial: `b` cannot be read: this is not permitted (system error 13)\n\
                    codesocial: `c/codesocial.yaml` cannot be read: this is not permitted (system error 13)\n";
        run.stderr_eq(told);
        let names: Vec<&str> = answer.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["a/codesocial.yaml", "b", "c/codesocial.yaml"]);
        assert_eq!(answer[1]["error"]["code"], "cannot-read");
        let run =
            as_nobody(folder.path(), &["fmt", "--check", "--lang", "en", "--format", "json", "."]).assert().code(2);
        let answer: serde_json::Value = serde_json::from_slice(&run.get_output().stdout).unwrap();
        assert_eq!((&answer[1]["name"], &answer[1]["error"]["code"]), (&"b".into(), &"cannot-read".into()));
        fs::set_permissions(folder.path().join("b"), fs::Permissions::from_mode(0o700)).unwrap();
    }

    #[test]
    fn a_repository_of_somebody_else_around_a_folder_hides_nothing() {
        let around = folder(&[(".git/HEAD", ""), (".gitignore", "*\n"), ("mine/codesocial.yaml", VALID)]);
        let mine = around.path().join("mine");
        // That nothing was found is told of the folder.
        assert_eq!(found(&mine, &["--fail-on", "never"]).0, ["."], "one’s own counts");
        // Only root can give a repository to somebody else.
        if rustix::process::geteuid().is_root() {
            std::os::unix::fs::chown(around.path().join(".git"), Some(65_534), None).unwrap();
            assert_eq!(found(&mine, &[]).0, ["codesocial.yaml"]);
        }
    }

    #[test]
    fn a_folder_of_many_files_takes_the_memory_of_a_few() {
        let folder = tempfile::tempdir().unwrap();
        let long = format!("{VALID}{}", "# Ce jardin est à tout le monde.\n".repeat(64 * 1024));
        for number in 0..150 {
            fs::write(folder.path().join(format!("{number:03}.codesocial.yaml")), &long).unwrap();
        }
        // 330 MB of texts, in an address space that is much smaller.
        let script = format!("ulimit -v 260000; exec {} validate --lang en .", env!("CARGO_BIN_EXE_codesocial"));
        let run = process::Command::new("bash").args(["-c", &script]).current_dir(folder.path()).output().unwrap();
        let said = String::from_utf8(run.stdout).unwrap();
        assert!(said.ends_with("150 files: 150 valid\n"), "{} {said}", String::from_utf8_lossy(&run.stderr));
        let names: Vec<&str> = said.lines().filter_map(|line| line.strip_prefix("✓ ")?.split('.').next()).collect();
        assert!(names.is_sorted() && names.len() == 150);
    }
}
