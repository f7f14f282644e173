//! What people see: compared with `tests/snapshots`.

use snapbox::file;

use crate::{TEN_MISTAKES, codesocial, printed};

#[test]
fn ten_mistakes_are_all_named_with_their_lines() {
    let places = [
        "4:10: error: ",
        "5:9: error: ",
        "8:1: error: ",
        "11:12: error: ",
        "13:11: error: ",
        "17:9: error: ",
        "22:9: error: ",
        "28:13: error: ",
        "30:14: error: ",
        "40:5: error: ",
    ];
    let said = printed(codesocial(&["validate", "--format", "plain", "--lang", "en", TEN_MISTAKES]));
    let said: Vec<&str> = said.lines().filter_map(|line| line.strip_prefix(&format!("{TEN_MISTAKES}:"))).collect();
    assert_eq!(said.len(), places.len() + 1, "{said:#?}");
    for (line, place) in said.iter().zip(places) {
        assert!(line.starts_with(place), "{line}");
    }
}

#[test]
fn mistakes_in_french() {
    let run = codesocial(&["validate", "--lang", "fr", TEN_MISTAKES]).assert().code(1);
    run.stdout_eq(file!["../snapshots/ten-mistakes.fr.txt"]);
}

#[test]
fn mistakes_in_english() {
    let run = codesocial(&["validate", TEN_MISTAKES]).env("LC_ALL", "en_GB.UTF-8").assert().code(1);
    run.stdout_eq(file!["../snapshots/ten-mistakes.en.txt"]);
}

#[test]
fn mistakes_in_plain_french() {
    // The first variable of the locale that is set decides; without any, the language of the document.
    let run = codesocial(&["validate", "--format", "plain", TEN_MISTAKES]).env("LANG", "C.UTF-8").assert().code(1);
    run.stdout_eq(file!["../snapshots/ten-mistakes.plain.fr.txt"]);
}

#[test]
fn repeats_are_shown_once() {
    let item = |number| format!("    - id: valeur-{number}\n      texte: Une valeur.\n");
    let items: String = (1..=15).map(item).collect();
    let head = "codesocial: '1.0'\nid: https://example.org/j\nversion: 0.1.0\nstatus: draft\nlanguage: fr\ntitle: J\n";
    let text = format!("{head}purpose:\n  values:\n{items}");
    let run = codesocial(&["validate", "--lang", "fr", "--select", "missing-key,unknown-key", "-"])
        .stdin(text.clone())
        .assert()
        .code(1);
    run.stdout_eq(file!["../snapshots/repeats.fr.txt"]);
    let run =
        codesocial(&["validate", "--lang", "en", "--select", "missing-key,unknown-key", "--max-problems", "1", "-"])
            .stdin(text)
            .assert()
            .code(1);
    run.stdout_eq(file!["../snapshots/repeats.bounded.en.txt"]);
}

#[test]
fn signs_stand_under_their_places() {
    let head = "codesocial: '1.0'\r\nid: https://example.org/j\r\nversion: 0.1.0\r\nstatus: draft\r\nlanguage: fr\r\n";
    let long = "Un très long texte. ".repeat(12);
    let lines = [
        "title: { fr: 日本語の庭, Zz_: 庭 }\r\n",
        "summary: {fr: a,\t  x: 1,\ten: [b]}\r\n",
        &format!(
            "license: {{fr: '{long}', en: '{long}'}}\r\npurpose: {{statement: {{fr: '{long}', titre: 'x', en: '{long}'}}}}\r\n"
        ),
    ];
    let text = format!("{head}{}", lines.concat());
    let options = ["validate", "--lang", "en", "--select", "malformed-value,wrong-type", "-"];
    codesocial(&options).stdin(text).assert().code(1).stdout_eq(file!["../snapshots/signs.en.txt"]);
}

#[test]
fn nothing_in_a_document_steers_the_terminal() {
    let text = "codesocial: '1.0'\n\"a\\u001b[31m\\u009bb\\u202e\": 1\ntitle: \u{9b}31m\n";
    let said = printed(codesocial(&["validate", "--color", "never", "-"]).stdin(text));
    assert!(!said.contains(['\u{1b}', '\u{9b}', '\u{202e}']), "{said:?}");
}

/// A few findings of several kinds. The others, of which there will be more, would make the snapshot change with each.
const FINDINGS: &str = "commitment-without-bearer,dimension-without-commitment,no-contributors,soft-verb-in-must";

#[test]
fn an_audit_in_french() {
    let document = "tests/documents/opensystem.codesocial.yaml";
    let said = printed(codesocial(&["audit", "--lang", "fr", "--select", FINDINGS, document]));
    let (found, steps) = said.split_once("Premiers pas vers le niveau 1, décrit\n").expect("there are steps");
    snapbox::assert_data_eq!(found, file!["../snapshots/audit.fr.txt"]);
    // Which steps come first depends on all rules: that there are three, each with its advice, does not.
    for number in 1..=3 {
        assert!(steps.contains(&format!("\n  {number}. ")), "{steps}");
    }
    assert!(!steps.contains("\n  4. ") && steps.contains("\n  Ensuite\u{a0}: "), "{steps}");
}

#[test]
fn an_audit_in_plain_english() {
    let document = "tests/documents/opensystem.codesocial.yaml";
    let options = ["audit", "--lang", "en", "--format", "plain", "--at", "2026-11-22", "--select", FINDINGS, document];
    let said = printed(codesocial(&options));
    let (found, _) = said.split_once("First steps to level 1, described\n").expect("there are steps");
    snapbox::assert_data_eq!(found, file!["../snapshots/audit.plain.en.txt"]);
}

#[test]
fn the_steps_have_their_lines_and_their_advice() {
    let said = printed(codesocial(&["audit", "--lang", "fr", "tests/documents/opensystem.codesocial.yaml"]));
    let (_, steps) = said.split_once("Premiers pas").expect("there are steps");
    assert!(steps.matches("→").count() == 3 && steps.contains("ligne\u{a0}"), "{steps}");
}

#[test]
fn the_plain_form_draws_nothing() {
    for arguments in [
        &["audit", "--lang", "en", "tests/documents/dtc-innovation.codesocial.yaml"][..],
        &["show", "--lang", "en", "tests/documents/dtc-innovation.codesocial.yaml"],
        &["rules", "--lang", "en"],
        &["validate", "--lang", "en", TEN_MISTAKES],
    ] {
        let said = printed(codesocial(&[arguments, &["--format", "plain"]].concat()));
        assert!(!said.contains(['─', '│', '╭', '╰', '●', '○', '✓', '✗', '•', '→', '━']), "{said}");
    }
}

#[test]
fn a_difference_in_french_and_in_plain_english() {
    let versions = [
        "tests/documents/commons-to-commons.codesocial.yaml",
        "tests/documents/versions/commons-to-commons.amended.codesocial.yaml",
    ];
    let said = |options: &[&str]| printed(codesocial(&[&["diff"], options, &versions].concat()));
    snapbox::assert_data_eq!(said(&["--lang", "fr"]), file!["../snapshots/diff.fr.txt"]);
    snapbox::assert_data_eq!(said(&["--lang", "en", "--format", "plain"]), file!["../snapshots/diff.plain.en.txt"]);
}

#[test]
fn a_kind_of_change_explained() {
    let said = printed(codesocial(&["explain", "--lang", "fr", "deadline-later"]));
    snapbox::assert_data_eq!(said, file!["../snapshots/explain-change.fr.txt"]);
    let listed = printed(codesocial(&["rules", "--lang", "fr", "--changes"]));
    assert!(listed.contains("deadline-later") && listed.contains("genres de changement"), "{listed}");
}

/// A count under which consent hands over to a vote.
const TALLY: [&str; 12] =
    ["--eligible", "12", "--present", "9", "--for", "5", "--against", "2", "--blank", "1", "--blocks", "1"];

fn decide(options: &[&str]) -> snapbox::cmd::Command {
    codesocial(&[&["decide", "tests/documents/dtc-innovation.codesocial.yaml"], options].concat())
}

#[test]
fn a_decision_in_french() {
    let run = decide(&[&["consentement", "--lang", "fr"], &TALLY[..]].concat()).assert().code(0);
    run.stdout_eq(file!["../snapshots/decide.fr.txt"]);
}

#[test]
fn a_decision_that_nobody_can_count() {
    let few = ["consentement", "--lang", "en", "--format", "plain", "--for", "5", "--against", "2"];
    decide(&few).assert().code(1).stdout_eq(file!["../snapshots/decide.plain.en.txt"]);
    let run = decide(&["vot", "--lang", "fr", "--for", "5", "--against", "2"]).assert().code(2);
    run.stderr_eq(
        "codesocial: aucune procédure de décision de ce document ne s’appelle `vot`\u{a0}; vouliez-vous dire \
         `vote`\u{a0}?\n",
    );
}

#[test]
fn a_document_at_a_glance() {
    let run = codesocial(&["show", "--lang", "fr", "tests/documents/opensystem.codesocial.yaml"]).assert().code(0);
    run.stdout_eq(file!["../snapshots/show.fr.txt"]);
}

#[test]
fn an_explanation_in_french() {
    let run = codesocial(&["explain", "force", "--lang", "fr"]).assert().code(0);
    run.stdout_eq(file!["../snapshots/explain-force.fr.txt"]);
    let run = codesocial(&["explain", "missing-key", "--lang", "fr"]).assert().code(0);
    run.stdout_eq(file!["../snapshots/explain-missing-key.fr.txt"]);
}

#[test]
fn help_is_complete() {
    for command in [
        "validate", "audit", "show", "decide", "who", "powers", "calendar", "coverage", "glossary", "page", "explain",
        "rules", "new", "schema", "call",
    ] {
        let help = printed(codesocial(&[command, "--help"]));
        assert!(help.lines().next().is_some_and(|line| !line.is_empty() && !line.starts_with("Usage")), "{command}");
    }
    codesocial(&["--help"]).assert().code(0).stdout_eq(file!["../snapshots/help.txt"]);
    codesocial(&["audit", "--help"]).assert().code(0).stdout_eq(file!["../snapshots/help-audit.txt"]);
}
