//! The views: what people ask a document.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::time::Instant;

use snapbox::file;

use crate::{NOT_VALID, codesocial, printed};

const OPENSYSTEM: &str = "tests/documents/opensystem.codesocial.yaml";

#[test]
fn all_parties_side_by_side_in_french() {
    let run = codesocial(&["who", "--lang", "fr", "tests/documents/dtc-innovation.codesocial.yaml"]).assert().code(0);
    run.stdout_eq(file!["../snapshots/who.fr.txt"]);
}

#[test]
fn all_parties_side_by_side_in_plain_english() {
    let options = ["who", "--lang", "en", "--format", "plain", "tests/documents/sample-every-key.codesocial.json"];
    let said = printed(codesocial(&options));
    assert!(!said.contains(['─', '•', '▸', '→', '–']), "{said}");
    snapbox::assert_data_eq!(said, file!["../snapshots/who.plain.en.txt"]);
}

#[test]
fn one_party_with_what_comes_through_its_role() {
    let options = ["who", "--lang", "fr", "tests/documents/sample-every-key.codesocial.json", "Cercle de Coordination"];
    codesocial(&options).assert().code(0).stdout_eq(file!["../snapshots/who-one.fr.txt"]);
}

#[test]
fn a_party_that_nobody_knows_is_refused() {
    let options = ["who", "--lang", "fr", "tests/documents/dtc-innovation.codesocial.yaml", "presidente"];
    codesocial(&options).assert().code(2).stderr_eq(
        "codesocial: personne dans ce document ne s’appelle `presidente`\u{a0}; vouliez-vous dire `president`\u{a0}?\n",
    );
}

#[test]
fn a_text_that_cannot_be_read_shows_nobody() {
    let mut file = tempfile::Builder::new().suffix(".yaml").tempfile().unwrap();
    file.write_all(b"stakeholders: [").unwrap();
    codesocial(&["who", &file.path().to_string_lossy()]).assert().code(1);
}

const SAMPLE: &str = "tests/documents/sample-every-key.codesocial.json";

#[test]
fn what_falls_due_in_french() {
    let run = codesocial(&["calendar", "--lang", "fr", "--at", "2026-11-25", SAMPLE]).assert().code(0);
    run.stdout_eq(file!["../snapshots/calendar.fr.txt"]);
}

#[test]
fn what_falls_due_in_plain_english() {
    let options = ["calendar", "--lang", "en", "--format", "plain", "--at", "2026-11-25"];
    let said = printed(codesocial(&[&options[..], &["--until", "2027-02-28", SAMPLE]].concat()));
    assert!(!said.contains(['•', '→']), "{said}");
    snapbox::assert_data_eq!(said, file!["../snapshots/calendar.plain.en.txt"]);
}

#[test]
fn a_text_without_a_start_says_why_it_has_no_days() {
    let options = ["calendar", "--lang", "fr", "--at", "2026-11-25", "tests/documents/dtc-innovation.codesocial.yaml"];
    let said = printed(codesocial(&options)).replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("Échéance, chaque année : le texte ne dit pas quel jour"), "{said}");
    assert!(said.contains("Fin du mandat, après 1 an : le texte ne dit pas qui tient ce rôle"), "{said}");
}

#[test]
fn an_event_has_one_day_that_exists() {
    let said = |event: &[&str]| {
        let options = ["calendar", "--lang", "en", "--format", "json", "--at", "2026-11-25", SAMPLE];
        let events = event.iter().flat_map(|event| ["--event", event]);
        let run = codesocial(&options.into_iter().chain(events).collect::<Vec<_>>()).output().unwrap();
        (run.status.code(), String::from_utf8(run.stdout).unwrap(), String::from_utf8(run.stderr).unwrap())
    };
    let (code, out, _) = said(&["march-meeting=2027-03-14"]);
    assert_eq!(code, Some(0));
    assert!(out.contains(r#"{"date":"2027-03-14","what":"session""#), "{out}");
    for (events, cure) in [
        (&["march-meeting"][..], "one day each: ago=2027-03-14"),
        (&["=2027-03-14"], "one day each: ago=2027-03-14"),
        (&["march-meeting=2027-02-29"], "one day each: ago=2027-03-14"),
        (&["march-meting=2027-03-14"], "did you mean `march-meeting`?"),
        (&["march-meeting=2027-03-14", "march-meeting=2027-03-15"], "2027-03-14 and 2027-03-15: give one"),
    ] {
        let (code, out, wrong) = said(events);
        assert_eq!((code, &*out), (Some(2), ""), "{events:?}");
        assert!(wrong.contains(cure), "{events:?}: {wrong}");
    }
    // The same twice is the same.
    assert_eq!(said(&["march-meeting=2027-03-14", "march-meeting=2027-03-14"]).0, Some(0));
}

#[test]
fn a_calendar_is_written_for_calendar_programs() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("jardin.ics");
    let name = path.to_string_lossy();
    let run = codesocial(&["calendar", "--lang", "fr", "--at", "2026-11-25", SAMPLE, "-o", &name]).assert().code(0);
    let told = String::from_utf8(run.get_output().stderr.clone()).unwrap();
    assert!(told.contains("éléments sans date ne sont pas dans le calendrier"), "{told}");
    let written = std::fs::read_to_string(&path).unwrap();
    let printed = printed(codesocial(&["calendar", "--lang", "fr", "--format", "ics", "--at", "2026-11-25", SAMPLE]));
    assert_eq!(written, printed);
    assert!(
        written.starts_with("BEGIN:VCALENDAR\r\n") && written.contains("\r\nRRULE:FREQ=MONTHLY;UNTIL=20300331\r\n")
    );
}

#[test]
fn the_report_goes_to_a_file_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("jardin.json");
    codesocial(&["calendar", "--at", "2026-11-25", SAMPLE, "-o", &path.to_string_lossy()]).assert().code(0);
    let report: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!(report["calendar"]["at"], "2026-11-25");
}

#[test]
fn without_a_day_it_is_today() {
    let report = printed(codesocial(&["calendar", "--format", "json", SAMPLE]));
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert!(report["calendar"]["at"].as_str().is_some_and(|at| at >= "2026-11-25"), "{report}");
}

#[test]
fn calendars_are_refused_where_they_mean_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("jardin.yaml");
    std::fs::write(&path, crate::VALID).unwrap();
    let file = path.to_string_lossy();
    for (options, told) in [
        (&["validate", "--format", "ics", &file][..], "calendar"),
        (&["calendar", "--format", "html", &file], "audit"),
        (&["calendar", "--at", "demain", &file], "demain"),
        (&["calendar", "--at", "2026-11-25", "--until", "2026-11-24", &file], "2026-11-24"),
        (&["calendar", "-o", "jardin.txt", &file], "jardin.txt"),
        (&["calendar", "--format", "ics", "-o", &file, &file], "jardin.yaml"),
    ] {
        let run = codesocial(options).assert().code(2);
        let said = String::from_utf8(run.get_output().stderr.clone()).unwrap();
        assert!(said.contains(told), "{options:?}: {said}");
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap(), crate::VALID);
}

/// A group that belongs to the next, and so on; what the last owes comes to all.
fn chain(length: usize) -> tempfile::NamedTempFile {
    let mut text = String::from("stakeholders:\n");
    for number in 0..length {
        let next = number + 1;
        writeln!(text, "  - {{ id: g{number}, name: G, kind: group, memberOf: [g{next}] }}").unwrap();
    }
    writeln!(text, "  - {{ id: g{length}, name: G, kind: group, memberOf: [g0] }}").unwrap();
    text.push_str("dimensions:\n  social:\n    commitments:\n");
    for number in 0..length {
        writeln!(text, "      - {{ id: c{number}, text: T, force: must, by: [g{number}] }}").unwrap();
    }
    let mut file = tempfile::Builder::new().suffix(".yaml").tempfile().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    file
}

#[test]
fn a_chain_of_groups_costs_what_its_length_is() {
    let time = |length: usize| {
        let file = chain(length);
        let start = Instant::now();
        let output = printed(codesocial(&["who", "--format", "json", &file.path().to_string_lossy()]));
        (start.elapsed(), output)
    };
    let (short, _) = time(2_000);
    let (long, output) = time(20_000);
    // Ten times the length: with the square of it, it would be a hundred times the time.
    assert!(long.as_secs_f64() < 40.0 * short.as_secs_f64().max(0.05), "{short:?} {long:?}");
    let output: serde_json::Value = serde_json::from_str(&output).unwrap();
    let parties = &output["parties"];
    assert_eq!((parties["rows"].as_array().unwrap().len(), &parties["omitted"]), (1_000, &19_001.into()));
    let uncounted = parties["rows"].as_array().unwrap().iter().filter(|row| row.get("inherited").is_none()).count();
    assert!(uncounted > 0, "the count of what comes through others ends");
}

/// Who can do what: in sentences, with sizes that were asked for; as a page and as a graph; a size that is none is refused.
#[test]
fn powers_are_told_in_sentences() {
    let dtc = "tests/documents/dtc-innovation.codesocial.yaml";
    let run = codesocial(&["powers", "--lang", "fr", dtc, "--size", "membres-noyau=5"]).assert().code(0);
    run.stdout_eq(file!["../snapshots/powers.fr.txt"]);
    let run = codesocial(&["powers", "--lang", "en", "--format", "plain", OPENSYSTEM]).assert().code(0);
    run.stdout_eq(file!["../snapshots/powers.plain.en.txt"]);
    let page = printed(codesocial(&["powers", "--lang", "fr", dtc, "--format", "markdown"]));
    assert!(page.starts_with("# Qui peut quoi"), "{page}");
    let graph = printed(codesocial(&["powers", "--lang", "fr", dtc, "--graph", "mermaid"]));
    assert!(graph.starts_with("flowchart LR\n"), "{graph}");
    for wrong in ["membres-noyau", "membres-noyau=cinq", "=5"] {
        codesocial(&["powers", dtc, "--size", wrong]).assert().code(2);
    }
    codesocial(&["powers", dtc, "--size", "membre-noyau=5"]).assert().code(2);
}

#[test]
fn the_chain_from_intention_to_action_in_french() {
    let run = codesocial(&["coverage", "--lang", "fr", OPENSYSTEM]).assert().code(0);
    run.stdout_eq(file!["../snapshots/coverage.fr.txt"]);
    let run = codesocial(&["coverage", "--lang", "en", "--format", "plain", "codesocial.yaml"]).assert().code(0);
    run.stdout_eq(file!["../snapshots/coverage.plain.en.txt"]);
}

#[test]
fn a_graph_is_written_alone() {
    let mermaid = printed(codesocial(&["coverage", "--lang", "fr", "--graph", "mermaid", OPENSYSTEM]));
    assert!(mermaid.starts_with("flowchart LR\n") && mermaid.contains("subgraph s0 [\"Objectifs"), "{mermaid}");
    let dot = printed(codesocial(&["coverage", "--lang", "fr", "--graph", "dot", OPENSYSTEM]));
    assert!(dot.starts_with("digraph coverage {\n") && dot.ends_with("}\n"), "{dot}");
    let refused = codesocial(&["coverage", "--lang", "en", "--graph", "svg", OPENSYSTEM]).assert().code(2);
    assert!(String::from_utf8_lossy(&refused.get_output().stderr).contains("`mermaid` or `dot`"));
}

#[test]
fn a_view_of_a_document_with_errors_says_so_first() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.yaml"), NOT_VALID).unwrap();
    let view = |file: &str| codesocial(&["coverage", "--lang", "fr", file]).current_dir(folder.path()).assert();
    let shown = view("a.yaml").code(0);
    let shown = String::from_utf8_lossy(&shown.get_output().stdout).into_owned();
    assert!(shown.starts_with("a.yaml contient des erreurs") && shown.contains("De l’intention à l’action"), "{shown}");
    fs::write(folder.path().join("b.json"), "{").unwrap();
    view("b.json").code(1);
    view("c.json").code(2);
}

#[test]
fn the_terms_in_french() {
    let run = codesocial(&["glossary", "--lang", "fr", OPENSYSTEM]).assert().code(0);
    run.stdout_eq(file!["../snapshots/glossary.fr.txt"]);
    let page = printed(codesocial(&["glossary", "--lang", "fr", "--format", "markdown", OPENSYSTEM]));
    assert!(page.starts_with("# Glossaire de «\u{a0}") && page.contains("- **ODB\u{a0}:** Open Data Base"), "{page}");
    let page = printed(codesocial(&["glossary", "--lang", "fr", "--format", "html", OPENSYSTEM]));
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("<dt>ODB\u{a0}:</dt>"), "{page}");
}

#[test]
fn what_is_not_defined_in_plain_french() {
    let mut file = tempfile::Builder::new().suffix(".yaml").tempfile().unwrap();
    let text = "language: fr\nsummary: Le SEL ouvre.\npurpose: { statement: Le SEL et l’adhésion. }\nglossary:\n  - { id: a, term: \
                Membre, definition: Qui a l’adhésion. }\n  - { id: b, term: Adhésion, definition: Elle fait le membre. }\n  - { id: \
                c, term: Verger, definition: Des arbres. }\n  - { id: d, term: Vergers, definition: Des pommiers. }\n";
    file.write_all(text.as_bytes()).unwrap();
    let said = printed(codesocial(&["glossary", "--lang", "fr", "--format", "plain", &file.path().to_string_lossy()]));
    // Numbers stay with the word before them, and signs too.
    let said = said.replace('\u{a0}', " ");
    for line in [
        "Verger, ligne 7",
        "  Défini et jamais employé",
        "  Défini une autre fois : ligne 8",
        "  - SEL (sigle) : lignes 2 et 3",
        "  - Membre > Adhésion > Membre",
    ] {
        assert!(said.contains(&format!("{line}\n")), "{line}: {said}");
    }
}

#[test]
fn a_duty_without_a_force_and_an_agreement_that_is_not_known() {
    let mut file = tempfile::Builder::new().suffix(".yaml").tempfile().unwrap();
    let text = "codesocial: \"1.0\"\nid: https://example.org/x\nversion: 1.0.0\nstatus: draft\nlanguage: fr\ntitle: X\n\
        governance:\n  membership: [{ id: m, name: Membres }]\n\
        \x20 bodies: [{ id: ag, name: AG, members: [m], sessions: [{ id: s, name: Ordinaire, convenedBy: [{ of: m, atLeast: 1/4 }] }] }]\n\
        \x20 processes: [{ id: p, name: Vote, participants: [m], method: majority, threshold: { over: 1/2, base: expressed }, quorum: none, approvalBy: [ag] }]\n\
        \x20 commitments: [{ id: c, text: Tailler les haies., by: [m] }]\n";
    file.write_all(text.as_bytes()).unwrap();
    let file = file.path().to_string_lossy();
    let said = printed(codesocial(&["who", "--lang", "fr", "--format", "plain", &file, "m"]));
    assert!(said.contains("- Tailler les haies.") && said.contains("Peut convoquer (au moins 1/4 parmi"), "{said}");
    let vote = ["decide", "--lang", "fr", &file, "p", "--for", "5", "--against", "2"];
    let said = codesocial(&vote).assert().code(1);
    let said = String::from_utf8_lossy(&said.get_output().stdout).into_owned();
    assert!(said.contains("l’accord de\u{a0}: AG"), "{said}");
    codesocial(&[&vote[..], &["--approved-by", "AG"]].concat()).assert().code(0);
}
