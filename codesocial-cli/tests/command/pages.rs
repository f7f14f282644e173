//! The audit as a page, as a report in a file, and held against an earlier report.

use std::fs;

use crate::{VALID, codesocial, printed};

#[test]
fn a_page_and_a_report_are_written_by_the_ending_of_their_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("jardin.codesocial.yaml");
    fs::write(&path, VALID).unwrap();
    let run = |arguments: &[&str]| codesocial(arguments).current_dir(folder.path()).assert();
    for (name, begins) in
        [("a.html", "<!DOCTYPE html>\n<html lang=\"fr\">"), ("a.md", "# Audit"), ("a.json", "{\"valid\":")]
    {
        run(&["audit", "--lang", "fr", "jardin.codesocial.yaml", "-o", name])
            .code(0)
            .stdout_eq(format!("`{name}` est écrit\n"));
        assert!(fs::read_to_string(folder.path().join(name)).unwrap().starts_with(begins), "{name}");
    }
    let page = printed(codesocial(&["audit", "--lang", "fr", "--format", "html", "."]).current_dir(folder.path()));
    assert_eq!(page, fs::read_to_string(folder.path().join("a.html")).unwrap());
    run(&["audit", "--lang", "en", "jardin.codesocial.yaml", "-o", "a.txt"]).code(2).stderr_eq(
        "codesocial: `a.txt`: end the name with .html, .md or .json, or say --format html, markdown or json\n",
    );
    run(&["audit", "--lang", "en", "--format", "html", "jardin.codesocial.yaml", "-o", "jardin.codesocial.yaml"])
        .code(2)
        .stderr_eq("codesocial: `jardin.codesocial.yaml` is the document itself: give the page another name\n");
    assert_eq!(fs::read_to_string(&path).unwrap(), VALID);
    run(&["audit", "--lang", "en", "--format", "html", "jardin.codesocial.yaml", "-o", "a.json"]).code(2).stderr_eq(
        "codesocial: `a.json`: the ending of the name and --format ask for two different things; leave out --format\n",
    );
    run(&["validate", "--lang", "en", "--format", "html", "."]).code(2).stderr_eq(
        "codesocial: only `page`, `audit`, `powers` and `glossary` give a page: codesocial page FILE --format html\n",
    );
}

#[test]
fn what_has_changed_since_a_report_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("jardin.codesocial.yaml");
    fs::write(&path, VALID).unwrap();
    codesocial(&["audit", "-o", "then.json", "jardin.codesocial.yaml"]).current_dir(folder.path()).assert().code(0);
    fs::write(&path, format!("{VALID}license: CC-BY-4.0\n")).unwrap();
    let since = ["audit", "--lang", "fr", "--format", "plain", "--since", "then.json", "jardin.codesocial.yaml"];
    let told = printed(codesocial(&since).current_dir(folder.path()));
    assert!(
        told.contains("Depuis le rapport précédent") && told.contains("Corrigés\u{a0}: 1\u{a0}; nouveaux\u{a0}: 0"),
        "{told}"
    );
    assert!(told.contains("[licence-missing]") && told.contains("Le texte a changé depuis."), "{told}");
    fs::write(folder.path().join("other.json"), "{\"valid\": true}").unwrap();
    codesocial(&["audit", "--lang", "en", "--since", "other.json", "jardin.codesocial.yaml"])
        .current_dir(folder.path())
        .assert()
        .code(2)
        .stderr_eq("codesocial: `other.json` is no report of an audit: [..]\n");
}

#[test]
fn a_list_of_reports_without_the_document_is_told() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("jardin.codesocial.yaml"), VALID).unwrap();
    fs::write(folder.path().join("other.json"), "[]").unwrap();
    for written in [vec![], vec!["-o", "page.html"]] {
        let since = ["audit", "--lang", "en", "--since", "other.json", "jardin.codesocial.yaml"];
        codesocial(&[&since[..], &written].concat()).current_dir(folder.path()).assert().code(0).stderr_eq(
            "codesocial: no report in `other.json` is about `jardin.codesocial.yaml`, so that nothing can be said about what \
             has changed\n",
        );
    }
}

#[test]
fn a_level_has_a_name() {
    for level in ["2", "opposable", "OPPOSABLE"] {
        codesocial(&["audit", "--level", level, "codesocial.yaml"]).assert().code(1);
    }
    for level in ["1", "described", "décrit", "decrit"] {
        codesocial(&["audit", "--level", level, "codesocial.yaml"]).assert().code(0);
    }
    codesocial(&["audit", "--level", "4", "codesocial.yaml"]).assert().code(2).stderr_eq(
        "codesocial: `--level <LEVEL>` cannot be `4`: a level is 0 (readable), 1 (described), 2 (opposable) or 3 \
         (auditable)\n\nUsage: codesocial audit [OPTIONS] [FILE]...\n`codesocial audit --help` says more.\n",
    );
}
