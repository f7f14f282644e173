//! Where documents are looked for, and files that are no documents.

use std::fs;

use crate::{NOT_VALID, VALID, codesocial, printed};

#[test]
fn folders_are_searched_by_name_in_a_stable_order() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["b.codesocial.yml", "a.codesocial.json", "codesocial.yaml", "sub/codesocial.yml"] {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, VALID).unwrap();
    }
    for name in ["other.yaml", "xcodesocial.yaml", ".hidden.codesocial.yaml"] {
        fs::write(folder.path().join(name), "no: document").unwrap();
    }
    let said = printed(codesocial(&["validate", "--format", "plain", "--lang", "en"]).current_dir(folder.path()));
    // What is named `.json` and is YAML is a problem of that file alone.
    let verdicts: Vec<&str> = said.lines().filter(|line| line.contains(": valid") || line.contains(": not")).collect();
    let expected = [
        "a.codesocial.json: not valid, 1 error",
        "b.codesocial.yml: valid",
        "codesocial.yaml: valid",
        "sub/codesocial.yml: valid",
    ];
    assert_eq!(verdicts, expected);
    assert!(said.ends_with("4 files: 3 valid, 1 not valid\n"), "{said}");
}

/// Whoever names a file and no command has it audited; a name of nothing is no command.
#[test]
fn a_file_without_a_command_is_audited() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.yaml"), VALID).unwrap();
    fs::write(folder.path().join("statuts"), "# Statuts\n\nNous partageons.\n").unwrap();
    let said = |words: &[&str]| printed(codesocial(words).current_dir(folder.path()));
    assert_eq!(said(&["a.yaml"]), said(&["audit", "a.yaml"]));
    let options = ["--lang", "fr", "statuts", "--format", "plain"];
    assert_eq!(said(&options), said(&["audit", "--lang", "fr", "statuts", "--format", "plain"]));
    let refused = |words: &[&str]| {
        let run = codesocial(words).current_dir(folder.path()).assert().code(2);
        String::from_utf8(run.get_output().stderr.clone()).unwrap()
    };
    assert!(refused(&["absent.md"]).contains("absent.md"));
    assert!(refused(&["--lang", "en", "valdate"]).contains("no command `valdate`"));
}

#[test]
fn the_order_is_that_of_the_call_and_nothing_is_judged_twice() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["b.yaml", "a.yaml"] {
        fs::write(folder.path().join(name), VALID).unwrap();
    }
    let said =
        printed(codesocial(&["validate", "--lang", "en", "b.yaml", "a.yaml", "b.yaml"]).current_dir(folder.path()));
    assert_eq!(said, "✓ b.yaml: valid\n✓ a.yaml: valid\n2 files: 2 valid\n");
}

#[test]
fn many_files_are_shown_in_their_order() {
    let folder = tempfile::tempdir().unwrap();
    let names: Vec<String> = (0..600).map(|number| format!("{number:03}.codesocial.yaml")).collect();
    for name in &names {
        fs::write(folder.path().join(name), VALID).unwrap();
    }
    let said = printed(codesocial(&["validate", "--lang", "en", "."]).current_dir(folder.path()));
    let shown: Vec<&str> = said.lines().filter_map(|line| line.strip_prefix("✓ ")?.split(':').next()).collect();
    assert_eq!(shown, names);
}

#[test]
fn an_empty_folder_says_what_was_looked_for() {
    let folder = tempfile::tempdir().unwrap();
    let run = codesocial(&["validate", "--lang", "fr"]).current_dir(folder.path()).assert().code(2);
    run.stderr_eq(
        "codesocial: aucun code social dans le dossier courant\u{a0}; les fichiers cherchés portent ces noms\u{a0}: \
         codesocial.{yaml,yml,json}, *.codesocial.{yaml,yml,json}\n",
    );
}

#[test]
fn standard_input_can_have_a_name() {
    let json = r#"{"title": 1"#;
    let said = printed(
        codesocial(&["validate", "--lang", "en", "--format", "plain", "--stdin-filename", "x.json", "-"]).stdin(json),
    );
    assert!(said.starts_with("x.json:1:") && said.contains("[json-syntax]"), "{said}");
}

#[test]
fn bytes_that_are_no_utf_8_have_a_place() {
    let folder = tempfile::tempdir().unwrap();
    let latin = NOT_VALID.replace("status", "# \u{e9}t\u{e9}\nstatus").chars().map(|c| c as u8).collect::<Vec<u8>>();
    fs::write(folder.path().join("latin.yaml"), latin).unwrap();
    let run = codesocial(&["validate", "--lang", "en", "latin.yaml"]).current_dir(folder.path()).assert().code(1);
    let said = String::from_utf8_lossy(&run.get_output().stdout).into_owned();
    assert!(said.contains("[not-utf-8]\n  ╭▸ latin.yaml:4:3\n4 │ # \u{fffd}t\u{fffd}\n"), "{said}");
}

#[test]
fn an_empty_file_is_a_problem() {
    let said = printed(codesocial(&["validate", "--lang", "en", "--format", "plain", "-"]).stdin(""));
    assert!(said.starts_with("-:1:1: error: ") && said.contains("[empty-document]"), "{said}");
}

#[test]
fn a_folder_is_no_document_to_show() {
    codesocial(&["show", "tests"]).assert().code(2);
}

#[test]
fn braces_in_a_name_stay_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["{reason}.yaml", "{name}.yaml", "{error}.yaml", "}{.yaml"] {
        let run = codesocial(&["validate", "--lang", "en", name]).current_dir(folder.path()).assert().code(2);
        let said = String::from_utf8(run.get_output().stderr.clone()).unwrap();
        assert!(said.starts_with(&format!("codesocial: `{name}` cannot be read: ")), "{said}");
        assert_eq!(said.matches(name).count(), 1, "{said}");
    }
}
