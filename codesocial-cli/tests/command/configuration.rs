//! `codesocial.toml` and baselines: what they take out of reports is told, what is wrong in them too.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;
use snapbox::cmd::Command;

use crate::{NOT_VALID, VALID, codesocial, project};

/// A folder with a document that is not valid, and one that is.
fn folder(config: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("codes")).unwrap();
    fs::create_dir(folder.path().join(".git")).unwrap();
    fs::write(folder.path().join("codes/a.codesocial.yaml"), NOT_VALID).unwrap();
    fs::write(folder.path().join("codes/b.codesocial.yaml"), VALID).unwrap();
    fs::write(folder.path().join("codesocial.toml"), config).unwrap();
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> Command {
    codesocial(arguments).current_dir(folder)
}

/// What a run printed, what it complained of, and its exit code.
fn outcome(command: Command) -> (String, String, Option<i32>) {
    let output = command.output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr), output.status.code())
}

const IGNORING: &str = "[rules.missing-key]\nignore = true\nreason = 'Le titre est encore discuté.'\n";

#[test]
fn what_is_ignored_is_told_with_its_reason() {
    let folder = folder(IGNORING);
    let (said, told, code) = outcome(run(folder.path(), &["validate", "--lang", "en"]));
    assert_eq!(code, Some(0), "{said}");
    assert!(!said.contains("[missing-key]"), "{said}");
    let expected = "codesocial: `codesocial.toml` ignores 1 finding of `missing-key`: Le titre est encore discuté.\n";
    assert_eq!(told, expected);
    // Also to those who want little said, and from a folder below.
    let (_, told, code) = outcome(run(&folder.path().join("codes"), &["validate", "--lang", "en", "--quiet"]));
    assert_eq!((told.replace("../", ""), code), (expected.to_owned(), Some(0)));
    // A form for programs tells it too.
    let (said, _, _) = outcome(run(folder.path(), &["validate", "--lang", "en", "--format", "jsonl"]));
    let line: Value = serde_json::from_str(&said).unwrap();
    assert_eq!((&line["kind"], &line["rule"]), (&Value::from("remark"), &Value::from("left-out")));
    let (_, told, code) = outcome(run(folder.path(), &["validate", "--lang", "en", "--no-config"]));
    assert_eq!((&*told, code), ("", Some(1)));
}

#[test]
fn an_entry_that_ignores_nothing_is_told() {
    let folder = folder("[rules.unknown-key]\nignore = true\nreason = 'x'\n");
    let (_, told, _) = outcome(run(folder.path(), &["validate", "--lang", "en"]));
    assert!(told.contains("ignores `unknown-key`, which finds nothing any more"), "{told}");
    // Of one file alone, nobody can say so.
    let (_, told, _) = outcome(run(folder.path(), &["validate", "--lang", "en", "codes/b.codesocial.yaml"]));
    assert_eq!(told, "");
}

#[test]
fn rules_are_raised_and_lowered() {
    let setting = |severity: &str| format!("[rules.missing-key]\nseverity = '{severity}'\nreason = 'x'\n");
    let lowered = folder(&setting("note"));
    let report = |folder: &Path| -> Value {
        serde_json::from_str(&outcome(run(folder, &["validate", "--format", "json"])).0).unwrap()
    };
    let (said, _, code) = outcome(run(lowered.path(), &["validate", "--lang", "en"]));
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("note: ") && said.contains("[missing-key]"), "{said}");
    let output = report(lowered.path());
    assert_eq!(output[0]["counts"], serde_json::json!({ "errors": 0, "warnings": 0, "notes": 1 }));
    // What the standard says of the document stays: only what the command makes of it is another.
    assert_eq!((&output[0]["valid"], &output[0]["problems"][0]["severity"]), (&false.into(), &"note".into()));
    let raised = folder(&setting("error"));
    assert_eq!(outcome(run(raised.path(), &["validate"])).2, Some(1));
}

#[test]
fn files_excludes_level_and_language_are_taken_from_it() {
    let folder = folder("files = ['codes']\nexclude = ['a.*']\nlanguage = 'fr'\nlevel = 'auditable'\n");
    fs::write(folder.path().join("c.codesocial.yaml"), NOT_VALID).unwrap();
    let (said, told, code) = outcome(run(folder.path(), &["validate"]));
    assert_eq!((&*said, code), ("✓ codes/b.codesocial.yaml\u{a0}: valide\n", Some(0)));
    assert_eq!(told, "codesocial: `codesocial.toml` exclut 1 document\u{a0}: `codes/a.codesocial.yaml`\n");
    // What is named is judged; and what the command line says of the language counts.
    let (said, _, code) = outcome(run(folder.path(), &["validate", "--lang", "en", "codes/a.codesocial.yaml"]));
    assert!(said.contains("not valid") && code == Some(1), "{said}");
    let (said, _, code) = outcome(run(folder.path(), &["audit", "codes/b.codesocial.yaml"]));
    assert!(said.contains("Le niveau 3 était demandé") && code == Some(1), "{said}");
    assert_eq!(outcome(run(folder.path(), &["audit", "--level", "0", "codes/b.codesocial.yaml"])).2, Some(0));
}

#[test]
fn everything_that_is_wrong_in_it_is_told_and_nothing_is_judged() {
    let folder = folder("fils = ['codes']\nlevel = 7\n[rules.missing-keys]\nignore = true\n");
    let (said, told, code) = outcome(run(folder.path(), &["validate", "--lang", "en"]));
    assert_eq!((&*said, code), ("", Some(2)));
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines.len(), 5, "{told}");
    assert_eq!(lines[0], "codesocial: codesocial.toml:1:1: there is no key `fils` here; perhaps `files` is meant");
    assert!(lines[1].starts_with("codesocial: codesocial.toml:2:9: `level` must be a level"), "{told}");
    assert!(lines[2].contains("3:8") && lines[2].contains("perhaps `missing-key` is meant"), "{told}");
    assert!(lines[3].contains("3:8") && lines[3].contains("`reason` is missing"), "{told}");
    let (_, told, _) = outcome(run(folder.path(), &["audit", "--lang", "fr"]));
    assert!(told.contains("il n’y a pas de clé `fils` ici\u{a0}; peut-être fallait-il `files`"), "{told}");
    fs::write(folder.path().join("codesocial.toml"), "files = [\n").unwrap();
    let (_, told, code) = outcome(run(folder.path(), &["validate", "--lang", "en"]));
    assert!(told.contains("this is no TOML") && code == Some(2), "{told}");
    assert_eq!(outcome(run(folder.path(), &["validate", "--config", "none.toml"])).2, Some(2));
}

#[test]
fn of_many_problems_some_are_told_and_the_others_counted_in_every_form() {
    let unknown: String = (0..5_000).map(|number| format!("z{number} = 1\n")).collect();
    let folder = folder(&unknown);
    let (_, told, code) = outcome(run(folder.path(), &["validate", "--lang", "en"]));
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!((lines.len(), code), (102, Some(2)), "{told}");
    assert!(lines[0].contains("codesocial.toml:1:1: ") && lines[99].contains("codesocial.toml:100:1: "), "{told}");
    assert!(lines[100].contains("4900 more problems are not listed"), "{told}");
    assert!(lines[101].contains("has 5000 problems"), "{told}");
    let (said, _, _) = outcome(run(folder.path(), &["check", "--lang", "fr", "--format", "jsonl"]));
    assert!(said.contains("4900 autres problèmes ne sont pas affichés"), "{said}");
}

#[test]
fn a_place_that_is_named_often_is_judged_once() {
    let folder = folder("files = ['codes', './codes', 'codes/', 'codes/../codes', 'codes']\n");
    let (said, ..) = outcome(run(folder.path(), &["validate", "--lang", "en", "--format", "plain"]));
    assert_eq!(said.matches("[missing-key]").count(), 1, "{said}");
}

#[test]
fn a_configuration_above_the_repository_has_no_say() {
    let outer = folder(IGNORING);
    let inner = outer.path().join("codes");
    assert_eq!(outcome(run(&inner, &["validate"])).2, Some(0));
    fs::create_dir(inner.join(".git")).unwrap();
    assert_eq!(outcome(run(&inner, &["validate"])).2, Some(1));
    assert_eq!(outcome(run(&inner, &["validate", "--config", "../codesocial.toml"])).2, Some(0));
}

#[test]
fn known_findings_pass_new_ones_fail_and_mended_ones_are_told() {
    let folder = folder("");
    let file = |name: &str| folder.path().join(name);
    let (said, told, code) = outcome(run(folder.path(), &["baseline", "write", "known.json", "--lang", "en"]));
    assert_eq!((&*told, code), ("", Some(0)), "{said}");
    assert!(said.contains("are known from now on"), "{said}");
    let baseline: Value = serde_json::from_str(&fs::read_to_string(file("known.json")).unwrap()).unwrap();
    let schema = fs::read_to_string(project().join("schema/baseline.schema.json")).unwrap();
    let schema = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    assert!(schema.is_valid(&baseline), "{baseline}");
    let validate = ["validate", "--lang", "en", "--baseline", "known.json"];
    let (said, told, code) = outcome(run(folder.path(), &validate));
    assert_eq!((&*told, code), ("codesocial: 1 finding is in `known.json` and passes\n", Some(0)), "{said}");
    // Lines move, and what is known stays known; from a folder below too.
    fs::write(file("codes/a.codesocial.yaml"), format!("# Un commentaire\n\n{NOT_VALID}")).unwrap();
    assert_eq!(outcome(run(folder.path(), &validate)).2, Some(0));
    let below = ["validate", "--lang", "en", "--baseline", "../known.json"];
    assert_eq!(outcome(run(&file("codes"), &below)).2, Some(0));
    // The audit knows its own findings too: none is left, none is mended.
    let (_, told, code) =
        outcome(run(folder.path(), &["audit", "--lang", "en", "--quiet", "--baseline", "known.json"]));
    assert!(told.contains("pass") && !told.contains("mended") && code == Some(0), "{told}");
    // A second one of the same kind is new.
    fs::write(file("codes/a.codesocial.yaml"), format!("{NOT_VALID}nouvelle: 1\n")).unwrap();
    let (said, _, code) = outcome(run(folder.path(), &validate));
    assert!(code == Some(1) && said.contains("[unknown-key]") && !said.contains("[missing-key]"), "{said}");
    fs::write(file("codes/a.codesocial.yaml"), VALID).unwrap();
    let (_, told, code) = outcome(run(folder.path(), &validate));
    assert!(told.starts_with("codesocial: 1 finding of `known.json` is mended") && code == Some(0), "{told}");
}

#[test]
fn no_file_but_a_baseline_is_replaced_by_one_or_taken_for_one() {
    let folder = folder("");
    let before = fs::read_to_string(folder.path().join("codes/b.codesocial.yaml")).unwrap();
    let (_, told, code) =
        outcome(run(folder.path(), &["baseline", "write", "codes/b.codesocial.yaml", "--lang", "en"]));
    assert!(told.contains("is no baseline") && code == Some(2), "{told}");
    assert_eq!(fs::read_to_string(folder.path().join("codes/b.codesocial.yaml")).unwrap(), before);
    let (_, told, code) = outcome(run(folder.path(), &["validate", "--baseline", "codesocial.toml", "--lang", "en"]));
    assert!(told.contains("is no baseline") && code == Some(2), "{told}");
    assert_eq!(outcome(run(folder.path(), &["baseline", "write", "known.json"])).2, Some(0));
    assert_eq!(outcome(run(folder.path(), &["baseline", "write", "known.json"])).2, Some(0));
}

/// A thousand edits beside findings: comments, empty lines, and new items before others, whose positions they move.
#[test]
fn of_a_thousand_edits_none_breaks_a_fingerprint() {
    let text = fs::read_to_string(project().join("tests/documents/opensystem.codesocial.yaml")).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let begins_key = |line: &str| {
        let line = line.trim_start().trim_start_matches("- ");
        line.split_once(':').is_some_and(|(key, _)| !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric()))
    };
    // Where something can stand before a line without being a part of a text.
    let places: Vec<usize> = (0..lines.len()).filter(|at| begins_key(lines[*at])).collect();
    let items: Vec<usize> = places.iter().copied().filter(|at| lines[*at].trim_start().starts_with("- id:")).collect();
    assert!(places.len() > 100 && items.len() > 10);
    let edit = |edit: usize| {
        let at = if edit % 3 == 2 { items[edit % items.len()] } else { places[edit % places.len()] };
        let indent = &lines[at][..lines[at].len() - lines[at].trim_start().len()];
        let new =
            ["# Un commentaire".to_owned(), String::new(), format!("{indent}- id: nouveau-{edit}")][edit % 3].clone();
        [&lines[..at], &[&*new], &lines[at..]].concat().join("\n") + "\n"
    };
    let mut found: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    // A report has a most of bytes: those of a hundred have room in one.
    for hundred in 0..10 {
        let folder = tempfile::tempdir().unwrap();
        for number in hundred * 100..(hundred + 1) * 100 {
            fs::write(folder.path().join(format!("{number:04}.codesocial.yaml")), edit(number)).unwrap();
        }
        if hundred == 0 {
            fs::write(folder.path().join("original.codesocial.yaml"), &text).unwrap();
        }
        let output = run(folder.path(), &["audit", "--lang", "en", "--format", "jsonl"]).output().unwrap();
        for line in String::from_utf8(output.stdout).unwrap().lines() {
            let line: Value = serde_json::from_str(line).unwrap();
            let (file, print) = (line["file"].as_str().unwrap(), line["fingerprint"].as_str().unwrap());
            *found.entry(file.to_owned()).or_default().entry(print.to_owned()).or_default() += 1;
        }
    }
    let known = found.remove("original.codesocial.yaml").unwrap();
    assert_eq!(found.len(), 1000);
    let keeps = |prints: &BTreeMap<String, usize>| known.iter().all(|(print, count)| prints.get(print) >= Some(count));
    let broken: Vec<&String> = found.iter().filter(|(_, prints)| !keeps(prints)).map(|(name, _)| name).collect();
    assert_eq!(broken, Vec::<&String>::new());
}

#[test]
fn documents_are_held_against_sets_of_expectations() {
    let folder = folder("expect = ['ostrom', 'ours.json']\n");
    fs::remove_file(folder.path().join("codes/a.codesocial.yaml")).unwrap();
    let ours = folder.path().join("ours.json");
    let set = |says: &str, without: &str| {
        format!(
            r#"{{"set": "ours", "title": "Notre charte", "source": "Assemblée du 3 mars", "expectations": [
                {{"id": "resume", "title": {{"fr": "Un résumé", "en": "A summary"}}, "says": [["{says}"]], "without": ["{without}"]}}]}}"#
        )
    };
    fs::write(&ours, set("/summary", "summary-missing")).unwrap();
    let check = |options: &[&str]| outcome(run(folder.path(), &[&["check", "--lang", "en"], options].concat()));
    let (said, told, code) = check(&["--format", "plain"]);
    assert_eq!((&*told, code), ("", Some(0)), "{said}");
    let line =
        "codes/b.codesocial.yaml: warning: Notre charte; A summary: nothing is said under `/summary` [ours-resume]\n";
    assert!(said.contains(line), "{said}");
    assert_eq!(said.matches("Ostrom’s eight principles; Principle").count(), 8, "{said}");
    assert!(said.contains("[ostrom-graduated-sanctions]"), "{said}");
    // They are warnings, and found in every form.
    assert_eq!(check(&["--fail-on", "warning"]).2, Some(1));
    for form in ["json", "jsonl", "sarif", "junit", "github", "gitlab", "csv", "markdown"] {
        assert!(check(&["--format", form]).0.contains("ours-resume"), "{form}");
    }
    // The configuration has a say in them, with a reason.
    let rules = "expect = ['ours.json']\n[rules.ours-resume]\nignore = true\nreason = 'Plus tard.'\n";
    fs::write(folder.path().join("codesocial.toml"), rules).unwrap();
    let (said, told, _) = check(&["--format", "plain"]);
    assert!(
        !said.contains("ours-resume]") && told.contains("ignores 1 finding of `ours-resume`: Plus tard."),
        "{told}"
    );
    fs::write(folder.path().join("codesocial.toml"), rules.replace("ours-resume", "ours-other")).unwrap();
    assert_eq!(check(&[]).2, Some(2), "there is no such expectation");
    // What cannot be read is an error, and nothing is judged.
    fs::write(folder.path().join("codesocial.toml"), "expect = ['ours.json']\n").unwrap();
    for text in [
        set("summary", "summary-missing"),
        set("/summary", "no-such-rule"),
        set("/summary", "missing-key"),
        set("/summary", "summary-missing").replace("\"source\"", "\"sauce\""),
        set("/summary", "summary-missing").replace("resume", "Résumé"),
        "{\n".to_owned(),
    ] {
        fs::write(&ours, &text).unwrap();
        let (said, told, code) = check(&[]);
        assert_eq!((&*said, code), ("", Some(2)), "{text}");
        assert!(told.contains("`ours.json` is no set of expectations"), "{told}");
    }
    fs::remove_file(&ours).unwrap();
    let (_, told, code) = check(&[]);
    assert!(code == Some(2) && told.contains("`ours.json` cannot be read"), "{told}");
    fs::write(folder.path().join("codesocial.toml"), "expect = ['ostrum']\n").unwrap();
    let (_, told, code) = check(&[]);
    assert!(code == Some(2) && told.contains("codesocial.toml:1:11:") && told.contains("`ostrom`"), "{told}");
}

#[test]
fn a_deviation_that_hits_nothing_any_more_is_told() {
    let folder = folder("");
    let deviation = |rule: &str| {
        let entry = format!("x-deviations:\n  - rule: {rule}\n    reason: Pas encore.\n    until: 2099-01-01\n");
        fs::write(folder.path().join("codes/a.codesocial.yaml"), format!("{VALID}{entry}")).unwrap();
    };
    fs::remove_file(folder.path().join("codes/b.codesocial.yaml")).unwrap();
    let said = |arguments: &[&str]| outcome(run(folder.path(), &[arguments, &["--lang", "en"]].concat()));
    // What it concerns is there.
    deviation("summary-missing");
    assert_eq!(said(&["audit"]).1, "");
    deviation("vague-time");
    let (_, told, code) = said(&["audit"]);
    let expected = "codes/a.codesocial.yaml:8:5: the deviation from `vague-time` that the text admits concerns nothing any more: it can go";
    assert!(told.contains(expected) && code == Some(0), "{told}");
    assert!(said(&["audit", "--format", "jsonl"]).0.contains("deviation-without-finding"));
    // Of a rule that was not asked, nobody can say so.
    for options in [&["audit", "--level", "0"][..], &["audit", "--ignore", "vague-time"], &["check"], &["validate"]] {
        assert_eq!(said(options).1, "", "{options:?}");
    }
    assert!(said(&["check", "--level", "3"]).1.contains("concerns nothing any more"));
}
