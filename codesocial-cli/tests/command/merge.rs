//! Documents that two people changed: merged by hand, and by git in a real repository.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::{codesocial, printed};

/// A code of a garden, with its people and what they promise.
pub(crate) const BASE: &str = "\
# Le code du jardin
codesocial: '1.0'
id: https://example.org/jardin
version: 0.2.0
status: draft
language: fr
title: Notre jardin partagé
stakeholders:
  - id: jardiniers
    name: Les jardinières et jardiniers
    kind: group
  - id: voisinage
    name: Les voisines et voisins  # tout le quartier
    kind: category
dimensions:
  social:
    commitments:
      - id: ouvrir-le-portail
        text: Chaque samedi matin, le portail est ouvert à tout le quartier.
        force: must
        by: [jardiniers]
      - id: arroser
        text: Les plantes sont arrosées le soir.
        force: should
        by: [jardiniers]
";

const ARROSER: &str = "      - id: arroser
        text: Les plantes sont arrosées le soir.
        force: should
        by: [jardiniers]
";

fn commitment(id: &str) -> String {
    format!("      - id: {id}\n        text: Ce que {id} veut dire.\n        force: must\n        by: [jardiniers]\n")
}

/// Arroser stands first.
fn moved() -> String {
    BASE.replace(ARROSER, "").replace("    commitments:\n", &format!("    commitments:\n{ARROSER}"))
}

/// Nobody is called the neighbourhood any more.
fn removed() -> String {
    BASE.replace("  - id: voisinage\n    name: Les voisines et voisins  # tout le quartier\n    kind: category\n", "")
}

/// What two people do at the same time: its name, both versions, whether it clashes, and what the merged text must hold.
fn scenarios() -> Vec<(&'static str, String, String, bool, Vec<&'static str>)> {
    let edited = BASE.replace("arrosées le soir", "arrosées à l’aube");
    let referred = format!("{BASE}        toward: [voisinage]\n");
    vec![
        (
            "neighbouring fields of one item",
            BASE.replace("force: must", "force: should"),
            BASE.replace("samedi matin", "dimanche matin"),
            false,
            vec!["Chaque dimanche matin, le portail est ouvert à tout le quartier.\n        force: should\n"],
        ),
        (
            "both append an item",
            format!("{BASE}{}", commitment("un")),
            format!("{BASE}{}", commitment("deux")),
            false,
            vec!["- id: arroser", "- id: un", "- id: deux", "# Le code du jardin"],
        ),
        (
            "one moves an item, the other edits it",
            moved(),
            edited.clone(),
            false,
            vec!["commitments:\n      - id: arroser\n        text: Les plantes sont arrosées à l’aube."],
        ),
        (
            "one edits an item, the other sorts the list",
            edited,
            moved(),
            false,
            vec!["commitments:\n      - id: arroser\n        text: Les plantes sont arrosées à l’aube."],
        ),
        (
            "two words of one text, apart",
            BASE.replace("tout le quartier.", "tout le village."),
            BASE.replace("Chaque samedi", "Chaque dimanche"),
            false,
            vec!["Chaque dimanche matin, le portail est ouvert à tout le village."],
        ),
        (
            "the same word of one text",
            BASE.replace("samedi", "dimanche"),
            BASE.replace("samedi", "lundi"),
            true,
            vec!["# <<<<<<< ", "dimanche", "lundi", "# >>>>>>> "],
        ),
        (
            "one removes what the other newly refers to",
            removed(),
            referred.clone(),
            true,
            vec!["toward: [voisinage]", "- id: voisinage", "# (supprimé)"],
        ),
        (
            "both add one id in different lists",
            format!("{BASE}{}", commitment("ferme")),
            BASE.replace("dimensions:", "  - id: ferme\n    name: La ferme\n    kind: group\ndimensions:"),
            true,
            vec!["Ce que ferme veut dire.", "La ferme"],
        ),
        (
            "one renames an id, the other refers to the old one",
            BASE.replace("id: voisinage", "id: riverains"),
            referred,
            true,
            vec!["toward: [riverains]", "voisinage"],
        ),
        (
            "one removes what the other edits",
            BASE.replace(ARROSER, ""),
            BASE.replace("le soir", "la nuit"),
            true,
            vec!["arrosées la nuit"],
        ),
    ]
}

#[test]
fn two_documents_become_one() {
    let folder = tempfile::tempdir().unwrap();
    for (name, ours, theirs, clashes, held) in scenarios() {
        for (file, text) in [("base.yaml", BASE), ("ours.yaml", &ours), ("theirs.yaml", &theirs)] {
            fs::write(folder.path().join(file), text).unwrap();
        }
        let merge = ["merge", "base.yaml", "ours.yaml", "theirs.yaml", "-o", "merged.yaml", "--force", "--lang", "fr"];
        let run = codesocial(&merge).current_dir(folder.path()).assert().code(i32::from(clashes)).stdout_eq("");
        let said = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
        let merged = fs::read_to_string(folder.path().join("merged.yaml")).unwrap();
        for piece in held {
            assert!(merged.contains(piece), "{name}: {piece}\n{merged}");
        }
        assert_eq!(said.contains("conflit, marqué") || said.contains("conflits, marqués"), clashes, "{name}: {said}");
        // Marks are problems, and nothing else is.
        let validate = ["validate", "--format", "plain", "--lang", "en", "--quiet", "merged.yaml"];
        let problems = printed(codesocial(&validate).current_dir(folder.path()));
        assert_eq!(problems.matches("[conflict-left]").count() > 0, clashes, "{name}: {problems}");
        assert!(
            problems.lines().filter(|line| line.contains('[')).all(|line| line.contains("[conflict-left]")),
            "{problems}"
        );
    }
}

#[test]
fn a_preferred_side_settles_conflicts() {
    let folder = tempfile::tempdir().unwrap();
    for (file, text) in [("b.yaml", "samedi"), ("o.yaml", "dimanche"), ("t.yaml", "lundi")] {
        fs::write(folder.path().join(file), BASE.replace("samedi", text)).unwrap();
    }
    let run = |arguments: &[&str]| codesocial(arguments).current_dir(folder.path()).assert();
    let prefer = ["merge", "b.yaml", "o.yaml", "t.yaml", "--prefer", "theirs", "--lang", "en"];
    run(&prefer).code(0).stdout_eq(BASE.replace("samedi", "lundi")).stderr_eq(
        "[..]: both sides changed it, each in another way\n1 conflict was settled for the side that you prefer\n",
    );
    run(&["merge", "b.yaml", "o.yaml", "nowhere.yaml"]).code(2).stdout_eq("");
    fs::write(folder.path().join("t.yaml"), "title: [x").unwrap();
    run(&["merge", "b.yaml", "o.yaml", "t.yaml", "-o", "m.yaml", "--lang", "en"]).code(2).stdout_eq("");
    assert!(!folder.path().join("m.yaml").exists());
}

/// Git in a repository, with this command on its path and nothing of who runs the tests.
pub(crate) fn git(folder: &Path, arguments: &[&str]) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_codesocial")).parent().unwrap();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path =
        std::env::join_paths(std::iter::once(program.to_path_buf()).chain(std::env::split_paths(&path))).unwrap();
    let mut git = Command::new("git");
    git.current_dir(folder).args(arguments).env("PATH", path).env("HOME", folder).env("LC_ALL", "C.UTF-8");
    git.env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", "/dev/null");
    for (name, value) in [("NAME", "Tests"), ("EMAIL", "tests@example.org")] {
        git.env(format!("GIT_AUTHOR_{name}"), value).env(format!("GIT_COMMITTER_{name}"), value);
    }
    git.output().expect("git runs")
}

pub(crate) fn done(folder: &Path, arguments: &[&str]) -> String {
    let output = git(folder, arguments);
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

pub(crate) fn setup(folder: &Path) -> snapbox::cmd::OutputAssert {
    let path = std::env::var_os("PATH").unwrap_or_default();
    codesocial(&["git", "setup", "--lang", "en"]).current_dir(folder).env("PATH", path).assert()
}

#[test]
fn git_merges_branches_by_what_they_say() {
    for (name, ours, theirs, clashes, held) in scenarios() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let file = folder.join("jardin.codesocial.yaml");
        let commit = |text: &str, message: &str| {
            fs::write(&file, text).unwrap();
            done(folder, &["add", "."]);
            done(folder, &["commit", "-qm", message]);
        };
        done(folder, &["init", "-q", "-b", "main"]);
        setup(folder).code(0);
        commit(BASE, "base");
        done(folder, &["checkout", "-qb", "theirs"]);
        commit(&theirs, "theirs");
        done(folder, &["checkout", "-q", "main"]);
        commit(&ours, "ours");
        let merge = git(folder, &["merge", "--no-edit", "theirs"]);
        assert_eq!(merge.status.success(), !clashes, "{name}: {}", String::from_utf8_lossy(&merge.stdout));
        let merged = fs::read_to_string(&file).unwrap();
        for piece in held.into_iter().filter(|piece| *piece != "# (supprimé)") {
            assert!(merged.contains(piece), "{name}: {piece}\n{merged}");
        }
        assert_eq!(done(folder, &["status", "--porcelain"]).starts_with("UU"), clashes, "{name}");
    }
}

#[test]
fn git_setup_says_what_it_did_and_does_it_once() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    setup(folder).code(2).stdout_eq("").stderr_eq("codesocial: there is no git repository around the current folder\n");
    done(folder, &["init", "-q"]);
    let attributes = folder.join(".gitattributes");
    fs::write(&attributes, "*.png binary\n*.codesocial.json -merge").unwrap();
    setup(folder).code(0).stdout_eq(
        "...\n`.gitattributes`: *.codesocial.yaml merge=codesocial diff=codesocial\n...\n`git config`: merge.codesocial.driver = codesocial \
         git-merge-driver -- %O %A %B %L %P\n...\n",
    );
    let text = fs::read_to_string(&attributes).unwrap();
    assert!(
        text.starts_with("*.png binary\n*.codesocial.json -merge\ncodesocial.yaml merge=codesocial diff=codesocial\n"),
        "{text}"
    );
    assert!(text.ends_with("\n*.codesocial.json diff=codesocial\n"), "what is said there already stays: {text}");
    let config = fs::read_to_string(folder.join(".git/config")).unwrap();
    let again = setup(folder).code(0);
    let said = String::from_utf8_lossy(&again.get_output().stdout).into_owned();
    assert!(said.lines().filter(|line| line.starts_with('`')).all(|line| line.ends_with("is there already")), "{said}");
    assert_eq!(fs::read_to_string(&attributes).unwrap(), text);
    assert_eq!(fs::read_to_string(folder.join(".git/config")).unwrap(), config);
}

#[test]
fn what_is_no_social_code_is_merged_by_lines() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for (file, text) in [("o", "a: [\n1\n2\n3\n4\n"), ("a", "a: [\n0\n2\n3\n4\n"), ("b", "a: [\n1\n2\n3\n5\n")] {
        fs::write(folder.join(file), text).unwrap();
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let driver = ["git-merge-driver", "o", "a", "b", "7", "x.codesocial.yaml", "--lang", "en"];
    codesocial(&driver)
        .current_dir(folder)
        .env("PATH", path)
        .assert()
        .code(0)
        .stderr_eq("codesocial: `x.codesocial.yaml` is merged by lines, since it cannot be read as a social code\n");
    assert_eq!(fs::read_to_string(folder.join("a")).unwrap(), "a: [\n0\n2\n3\n5\n");
}
