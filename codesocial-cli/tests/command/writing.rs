//! What is written where: by `-o`, by `fmt` and by `git setup`, by whoever calls.

use std::fs;
use std::path::Path;

use crate::{VALID, codesocial};

/// Each command that writes a file, without the file.
const WRITERS: [&[&str]; 5] = [
    &["audit", "codesocial.yaml", "--format", "html"],
    &["calendar", "codesocial.yaml", "--format", "ics"],
    &["convert", "codesocial.yaml"],
    &["merge", "codesocial.yaml", "codesocial.yaml", "codesocial.yaml"],
    &["new", "--kind", "commons", "--title", "x"],
];

/// A name that each of them takes.
fn name(writer: &[&str]) -> &'static str {
    match writer[0] {
        "audit" => "out.html",
        "calendar" => "out.ics",
        "convert" => "out.json",
        _ => "out.yaml",
    }
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("codesocial.yaml"), VALID).unwrap();
    folder
}

/// What is in a folder beside what was put there.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_file_that_is_there_goes_only_where_that_is_said() {
    for writer in WRITERS {
        let (folder, out) = (folder(), name(writer));
        let path = folder.path().join(out);
        let run = |options: &[&str]| {
            codesocial(&[&["--lang", "en"], writer, &["-o", out], options].concat()).current_dir(folder.path())
        };
        run(&[]).assert().code(0);
        let written = fs::read_to_string(&path).unwrap();
        fs::write(&path, "mine").unwrap();
        let told = format!("codesocial: `{out}` exists already: nothing was written; `--force` replaces it\n");
        run(&[]).assert().code(2).stdout_eq("").stderr_eq(told);
        assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
        run(&["--force"]).assert().code(0);
        assert_eq!(fs::read_to_string(&path).unwrap(), written);
        assert_eq!(names(folder.path()), ["codesocial.yaml", out], "no temporary file is left");
    }
    codesocial(&["audit", "codesocial.yaml", "--force"]).assert().code(2);
}

#[test]
fn a_merge_may_take_the_place_of_one_of_its_documents() {
    let folder = folder();
    let theirs = VALID.replace("Le jardin", "Le verger");
    fs::write(folder.path().join("theirs.yaml"), &theirs).unwrap();
    fs::copy(folder.path().join("codesocial.yaml"), folder.path().join("ours.yaml")).unwrap();
    codesocial(&["merge", "codesocial.yaml", "ours.yaml", "theirs.yaml", "-o", "./ours.yaml"])
        .current_dir(folder.path())
        .assert()
        .code(0);
    assert_eq!(fs::read_to_string(folder.path().join("ours.yaml")).unwrap(), theirs);
}

#[test]
fn the_document_itself_is_no_place_for_what_is_made_of_it() {
    let folder = folder();
    for writer in &WRITERS[..3] {
        let run = codesocial(&[writer, &["-o", "codesocial.yaml", "--force"][..]].concat()).current_dir(folder.path());
        run.assert().code(2);
        assert_eq!(fs::read_to_string(folder.path().join("codesocial.yaml")).unwrap(), VALID);
    }
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt, symlink};
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};

    use super::*;
    use crate::{as_nobody, open_folder};

    fn is_root() -> bool {
        rustix::process::geteuid().is_root()
    }

    #[test]
    fn what_is_no_file_is_written_into() {
        for writer in WRITERS {
            let folder = folder();
            let run = |out: &str| {
                // The ending is for the notation, which is named.
                let options: &[&str] = match writer[0] {
                    "convert" => &["--to", "json"],
                    _ => &[],
                };
                codesocial(&[writer, options, &["--force", "-o", out]].concat()).current_dir(folder.path())
            };
            // Of `new` and `audit` the name has to end as the notation: those have no devices.
            if writer[0] != "new" {
                run("/dev/null").assert().code(0);
                assert!(fs::metadata("/dev/null").unwrap().file_type().is_char_device(), "{writer:?}");
                let shown = run("/dev/stdout").assert().code(0);
                assert!(shown.get_output().stdout.len() > 100, "{writer:?}");
            }
            let out = name(writer);
            let pipe = folder.path().join(out);
            assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
            let reader = Command::new("cat").arg(&pipe).stdout(Stdio::piped()).spawn().unwrap();
            run(out).assert().code(0);
            assert!(reader.wait_with_output().unwrap().stdout.len() > 100, "{writer:?}");
            assert!(fs::symlink_metadata(&pipe).unwrap().file_type().is_fifo());
        }
    }

    #[test]
    fn a_device_stays_a_device_though_root_writes() {
        // In a folder where root may replace whatever it wants.
        if !is_root() {
            return;
        }
        let folder = folder();
        let null = folder.path().join("out.html");
        if !Command::new("mknod").arg(&null).args(["c", "1", "3"]).status().unwrap().success() {
            return;
        }
        let run = codesocial(&["audit", "codesocial.yaml", "--force", "-o", "out.html"]).current_dir(folder.path());
        // Where the file system opens no devices, the refusal is the answer.
        let _ = run.output().unwrap();
        assert!(fs::symlink_metadata(&null).unwrap().file_type().is_char_device());
    }

    #[test]
    fn no_link_chooses_what_is_written() {
        for writer in WRITERS {
            let out = name(writer);
            let outside = tempfile::tempdir().unwrap();
            let target = outside.path().join(out);
            fs::write(&target, "theirs").unwrap();
            let nowhere = outside.path().join("nowhere");
            for to in [&target, &nowhere] {
                let folder = folder();
                symlink(to, folder.path().join(out)).unwrap();
                for force in [&[][..], &["--force"]] {
                    let run = codesocial(&[writer, &["-o", out], force].concat()).current_dir(folder.path());
                    run.assert().code(2).stdout_eq("");
                }
                // A folder that is a link is no other thing.
                symlink(outside.path(), folder.path().join("linked")).unwrap();
                for below in [format!("linked/{out}"), format!("linked/new-{out}")] {
                    let run = codesocial(&[writer, &["-o", &below, "--force"]].concat()).current_dir(folder.path());
                    let run = run.env("LANG", "en").assert().code(2).stdout_eq("");
                    let told = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
                    assert!(told.contains("leads out of the folder"), "{told}");
                }
            }
            assert_eq!(fs::read_to_string(&target).unwrap(), "theirs");
            assert_eq!(names(outside.path()), [out]);
            // Whoever names the place itself means it, and a link that stays in its folder is followed.
            let folder = folder();
            let full = target.to_string_lossy();
            codesocial(&[writer, &["-o", &full, "--force"]].concat()).current_dir(folder.path()).assert().code(0);
            assert_ne!(fs::read_to_string(&target).unwrap(), "theirs");
            fs::write(folder.path().join("real"), "old").unwrap();
            symlink("real", folder.path().join(out)).unwrap();
            codesocial(&[writer, &["-o", out, "--force"]].concat()).current_dir(folder.path()).assert().code(0);
            assert_ne!(fs::read_to_string(folder.path().join("real")).unwrap(), "old");
            assert!(fs::symlink_metadata(folder.path().join(out)).unwrap().is_symlink());
        }
    }

    #[test]
    fn the_mode_and_the_owner_stay() {
        let folder = open_folder();
        let path = folder.path().join("a.yaml");
        for mode in [0o640, 0o604, 0o666] {
            fs::write(&path, "title: x  \n").unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            if is_root() {
                std::os::unix::fs::chown(&path, Some(65_534), Some(12)).unwrap();
            }
            let before = fs::metadata(&path).unwrap();
            codesocial(&["fmt", "a.yaml"]).current_dir(folder.path()).assert().code(0);
            let after = fs::metadata(&path).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), "title: x\n");
            assert_eq!((before.uid(), before.gid(), before.mode()), (after.uid(), after.gid(), after.mode()));
        }
    }

    #[test]
    fn what_cannot_keep_its_owner_or_may_not_be_written_stays() {
        if !is_root() {
            return;
        }
        // The folder is everybody's, the files are not: one that nobody may write and one that it may not.
        let folder = open_folder();
        for (mode, reason) in
            [(0o666, "its owner and group cannot be kept"), (0o644, "this is not permitted (system error 13)")]
        {
            let path = folder.path().join("a.yaml");
            fs::write(&path, "title: x  \n").unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            let run = as_nobody(folder.path(), &["fmt", "--lang", "en", "a.yaml"]).assert().code(2).stdout_eq("");
            run.stderr_eq(format!("codesocial: `a.yaml` cannot be written: {reason}\n"));
            assert_eq!(fs::read_to_string(&path).unwrap(), "title: x  \n");
            assert_eq!(names(folder.path()), ["a.yaml"], "no temporary file is left");
        }
    }

    #[test]
    fn a_read_only_file_stays_though_its_folder_would_allow_it() {
        let folder = open_folder();
        let path = folder.path().join("a.yaml");
        fs::write(&path, "title: x  \n").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
        as_nobody(folder.path(), &["fmt", "a.yaml"]).assert().code(2);
        assert_eq!(fs::read_to_string(&path).unwrap(), "title: x  \n");
    }

    /// A text that takes a moment to be written.
    fn long() -> String {
        format!("{}# Ce jardin est à tout le monde.  \n", VALID).replace('\n', "  \n")
            + &"# Ce jardin est à tout le monde.  \n".repeat(300_000)
    }

    #[test]
    fn a_signal_leaves_no_temporary_file() {
        let mut interrupted = 0;
        for signal in ["TERM", "INT", "HUP"] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("a.yaml");
            let text = long();
            fs::write(&path, &text).unwrap();
            let mut child = Command::new(env!("CARGO_BIN_EXE_codesocial"))
                .args(["fmt", "a.yaml"])
                .current_dir(folder.path())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            // As soon as the temporary file is there, so that it would stay.
            let begun = Instant::now();
            while names(folder.path()).len() < 2 && child.try_wait().unwrap().is_none() {
                assert!(begun.elapsed() < Duration::from_secs(60));
            }
            let seen = child.try_wait().unwrap().is_none();
            let _ = Command::new("kill").args([&format!("-{signal}"), &child.id().to_string()]).status();
            let ended = child.wait().unwrap();
            interrupted += usize::from(seen && ended.code().is_none());
            assert_eq!(names(folder.path()), ["a.yaml"], "{signal}");
            let now = fs::read_to_string(&path).unwrap();
            assert!(now == text || (!now.contains(" \n") && now.len() > text.len() / 2), "it is one text or the other");
        }
        assert!(interrupted > 0, "no signal came while the file was written");
    }

    #[test]
    fn a_signal_among_many_files_leaves_no_temporary_file() {
        let text = format!("{}{}", VALID.replace("title:", "titre:"), "# Un jardin\n".repeat(100_000));
        let mut interrupted = 0;
        for signal in ["TERM", "INT", "HUP", "TERM"] {
            let folder = tempfile::tempdir().unwrap();
            for number in 0..4 {
                fs::write(folder.path().join(format!("{number}.codesocial.yaml")), &text).unwrap();
            }
            let mut child = Command::new(env!("CARGO_BIN_EXE_codesocial"))
                .args(["validate", "--fix", "."])
                .current_dir(folder.path())
                .stdout(std::process::Stdio::null())
                .stderr(std::process::Stdio::null())
                .spawn()
                .unwrap();
            let begun = Instant::now();
            while child.try_wait().unwrap().is_none() && names(folder.path()).len() == 4 {
                assert!(begun.elapsed() < Duration::from_secs(60));
            }
            let _ = Command::new("kill").args([&format!("-{signal}"), &child.id().to_string()]).status();
            interrupted += usize::from(child.wait().unwrap().code().is_none());
            let expected: Vec<String> = (0..4).map(|number| format!("{number}.codesocial.yaml")).collect();
            assert_eq!(names(folder.path()), expected, "{signal}");
            for name in expected {
                let now = fs::read_to_string(folder.path().join(name)).unwrap();
                assert!(now == text || now == text.replace("titre:", "title:"), "it is one text or the other");
            }
        }
        assert!(interrupted > 0, "no signal came while a file was written");
    }

    #[test]
    fn git_setup_writes_nowhere_else() {
        let (outside, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let path = std::env::var_os("PATH").unwrap_or_default();
        let inner = folder.path().join("of them");
        fs::create_dir_all(inner.join("codes")).unwrap();
        let git = |arguments: &[&str]| {
            assert!(Command::new("git").args(arguments).current_dir(&inner).status().unwrap().success());
        };
        git(&["init", "-q"]);
        // Another folder, and the one around the repository.
        for elsewhere in [outside.path(), folder.path()] {
            git(&["config", "core.worktree", elsewhere.to_str().unwrap()]);
            let before = fs::read_to_string(inner.join(".git/config")).unwrap();
            for (language, said) in [("en", "nothing is written there"), ("fr", "rien n’y est écrit")] {
                for (language, at) in [(language, inner.clone()), (language, inner.join("codes"))] {
                    let run = codesocial(&["--lang", language, "git", "setup"]).env("PATH", &path).current_dir(at);
                    let output = run.output().unwrap();
                    let told = String::from_utf8(output.stderr).unwrap();
                    assert!(told.contains(said) && told.contains("--unset core.worktree"), "{told}");
                    assert_eq!((output.status.code(), &*output.stdout), (Some(2), &b""[..]));
                }
            }
            assert!(!elsewhere.join(".gitattributes").exists());
            assert_eq!(fs::read_to_string(inner.join(".git/config")).unwrap(), before);
        }
        git(&["config", "--unset", "core.worktree"]);
        let run = codesocial(&["git", "setup"]).env("PATH", &path).current_dir(inner.join("codes"));
        run.assert().code(0);
        assert!(inner.join(".gitattributes").exists());
    }

    #[test]
    fn git_setup_writes_through_no_link() {
        let outside = tempfile::tempdir().unwrap();
        let target = outside.path().join("profile");
        for exists in [true, false] {
            if exists {
                fs::write(&target, "theirs\n").unwrap();
            }
            let folder = tempfile::tempdir().unwrap();
            assert!(Command::new("git").args(["init", "-q"]).current_dir(folder.path()).status().unwrap().success());
            symlink(&target, folder.path().join(".gitattributes")).unwrap();
            let path = std::env::var_os("PATH").unwrap_or_default();
            let run = codesocial(&["--lang", "en", "git", "setup"]).env("PATH", path).current_dir(folder.path());
            run.assert()
                .code(2)
                .stdout_eq("")
                .stderr_eq("codesocial: `.gitattributes` cannot be written: it is no file\n");
            if exists {
                assert_eq!(fs::read_to_string(&target).unwrap(), "theirs\n");
                fs::remove_file(&target).unwrap();
            } else {
                assert!(!target.exists());
            }
        }
    }
}

#[test]
fn a_dash_is_standard_output() {
    let folder = tempfile::tempdir().unwrap();
    for file in ["a", "b"] {
        std::fs::write(folder.path().join(format!("{file}.codesocial.yaml")), "codesocial: '1.0'\ntitle: T\n").unwrap();
    }
    for (call, said) in [
        (&["convert", "a.codesocial.yaml", "--to", "json", "-o", "-"][..], "\"title\": \"T\""),
        (&["merge", "a.codesocial.yaml", "b.codesocial.yaml", "b.codesocial.yaml", "-o", "-"], "title: T"),
        (&["new", "--kind", "commons", "--title", "x", "-o", "-"], "codesocial:"),
        (&["calendar", "a.codesocial.yaml", "--format", "ics", "-o", "-"], "BEGIN:VCALENDAR"),
        (&["audit", "a.codesocial.yaml", "--format", "markdown", "-o", "-"], "# "),
    ] {
        let run = codesocial(call).current_dir(folder.path()).output().unwrap();
        let out = String::from_utf8(run.stdout).unwrap();
        assert!(out.contains(said), "{call:?}: {out}{}", String::from_utf8_lossy(&run.stderr));
        assert!(!folder.path().join("-").exists(), "{call:?}");
    }
    // A file of that name is named by its place.
    codesocial(&["new", "--kind", "commons", "--title", "x", "-o", "./-.yaml"])
        .current_dir(folder.path())
        .assert()
        .code(0);
    assert!(folder.path().join("-.yaml").exists());
}
