//! The forms for programs that guard a repository, each read back by a reader that is not ours.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use snapbox::cmd::Command;

use crate::{NOT_VALID, TEN_MISTAKES, VALID, codesocial, printed, project, readers};

/// What an audit finds in a document that is valid and says little.
const AUDITED: &str = "tests/documents/commons-to-commons.codesocial.yaml";

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn problems(arguments: &[&str]) -> Vec<Value> {
    let output = json(&printed(codesocial(&[arguments, &["--format", "json"]].concat())));
    let list = |key: &str| output[key].as_array().cloned().unwrap_or_default();
    [list("problems"), list("findings")].concat()
}

/// What the schema of SARIF, as OASIS publishes it, says of a log.
pub(crate) fn sarif_faults(log: &Value) -> Vec<String> {
    let schema =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schemas/sarif-2.1.0.json")).unwrap();
    let mut schema = json(&schema);
    // As it is published, the pattern of a tag of a language has a bracket too many, which makes it none.
    for holder in ["run", "toolComponent"] {
        let tag = &mut schema["definitions"][holder]["properties"]["language"]["pattern"];
        assert_eq!(tag.as_str(), Some("^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$"));
        *tag = "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$".into();
    }
    let schema = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    schema.iter_errors(log).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn sarif_has_the_published_form_and_says_what_json_says() {
    for arguments in [&["validate", TEN_MISTAKES][..], &["audit", AUDITED], &["validate", AUDITED]] {
        let log = json(&printed(codesocial(&[arguments, &["--format", "sarif"]].concat())));
        assert_eq!(sarif_faults(&log), Vec::<String>::new(), "{arguments:?}");
        let run = &log["runs"][0];
        assert_eq!(run["columnKind"], "unicodeCodePoints");
        let results = run["results"].as_array().unwrap();
        let found = problems(arguments);
        assert_eq!(results.len(), found.len(), "{arguments:?}");
        for (result, problem) in results.iter().zip(&found) {
            assert_eq!((&result["ruleId"], &result["level"]), (&problem["rule"], &problem["severity"]));
            let index = result["ruleIndex"].as_u64().unwrap() as usize;
            let rule = &run["tool"]["driver"]["rules"][index];
            assert_eq!(rule["id"], problem["rule"]);
            assert!(
                rule["helpUri"].as_str().unwrap().ends_with(&format!("/rules/{}", problem["rule"].as_str().unwrap()))
            );
            assert!(rule["help"]["markdown"].as_str().is_some_and(|help| help.len() > 40));
            let print = result["partialFingerprints"]["codesocial/v1"].as_str().unwrap();
            assert!(print.starts_with(problem["fingerprint"].as_str().unwrap()), "{print}");
            let place = &result["locations"][0];
            let region = &place["physicalLocation"]["region"];
            assert_eq!(region["startLine"], problem["range"]["start"]["line"]);
            assert_eq!(region["endColumn"], problem["range"]["end"]["column"]);
            if let Some(pointer) = problem["pointer"].as_str().filter(|pointer| !pointer.is_empty()) {
                assert_eq!(place["logicalLocations"][0]["fullyQualifiedName"], pointer);
            }
        }
    }
}

#[test]
fn regions_count_characters_and_articles_are_logical_locations() {
    // Before the place stands a sign that is two units of UTF-16 and four bytes of UTF-8.
    let text = "{\"codesocial\":\"1.0\",\"title\":\"🌱\",\"sumary\":1,\"id\":\"https://example.org/j\",\"version\":\"0.1.0\",\"status\":\"draft\",\"language\":\"fr\"}";
    let run = codesocial(&["validate", "--format", "sarif", "--select", "unknown-key", "-"]).stdin(text);
    let log = json(&printed(run));
    let region = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    let before = text.find("\"sumary\"").map(|at| text[..at].chars().count()).unwrap();
    assert_eq!(region["startColumn"], before + 1);
    let run = codesocial(&["audit", "--format", "sarif", "tests/documents/versions/commons-to-commons.amended.en.md"]);
    let log = json(&printed(run));
    let all = log["runs"][0]["results"].as_array().unwrap().iter();
    let cited =
        all.flat_map(|result| result["locations"][0]["logicalLocations"].as_array().cloned().unwrap_or_default());
    assert!(cited.filter(|place| place["kind"] == "article").count() > 0, "articles are cited");
}

#[test]
fn fingerprints_stay_when_lines_move() {
    let prints = |text: &str| -> Vec<String> {
        let log = json(&printed(codesocial(&["audit", "--format", "sarif", "-"]).stdin(text.to_owned())));
        let results = log["runs"][0]["results"].as_array().unwrap().clone();
        results
            .iter()
            .map(|one| one["partialFingerprints"]["primaryLocationLineHash"].as_str().unwrap().to_owned())
            .collect()
    };
    let moved = format!("# Un commentaire\n\n# sur trois lignes\n{VALID}");
    assert_eq!(prints(VALID), prints(&moved));
    let all = prints(VALID);
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "each is another");
}

#[test]
fn junit_is_read_by_another_library() {
    let text = printed(codesocial(&["validate", "--format", "junit", TEN_MISTAKES, AUDITED, "no-such-file.yaml"]));
    let report = quick_junit::Report::deserialize_from_str(&text).unwrap();
    assert_eq!((report.tests, report.failures, report.errors), (12, 10, 1));
    let suites: Vec<&str> = report.test_suites.iter().map(|suite| suite.name.as_str()).collect();
    assert_eq!(suites, [TEN_MISTAKES, AUDITED, "no-such-file.yaml"]);
    assert!(matches!(report.test_suites[1].test_cases[0].status, quick_junit::TestCaseStatus::Success { .. }));
    // What does not fail the command does not fail a test.
    let text = printed(codesocial(&["audit", "--format", "junit", AUDITED]));
    let report = quick_junit::Report::deserialize_from_str(&text).unwrap();
    assert!(report.tests > 3 && report.failures == 0, "{text}");
    let text = printed(codesocial(&["audit", "--format", "junit", "--fail-on", "note", AUDITED]));
    let report = quick_junit::Report::deserialize_from_str(&text).unwrap();
    assert_eq!(report.failures, report.tests);
}

#[test]
fn github_annotates_every_problem_at_its_line() {
    let text = printed(codesocial(&["validate", "--format", "github", "--lang", "en", TEN_MISTAKES]));
    let found = problems(&["validate", "--lang", "en", TEN_MISTAKES]);
    let commands: Vec<readers::Command> = text.lines().map(|line| readers::github(line).expect(line)).collect();
    assert_eq!(commands.len(), found.len());
    for (command, problem) in commands.iter().zip(&found) {
        assert_eq!((&*command.name, &*command.properties["file"]), ("error", TEN_MISTAKES));
        assert_eq!(command.properties["line"], problem["range"]["start"]["line"].to_string());
        assert!(command.message.starts_with(problem["message"].as_str().unwrap()), "{}", command.message);
        assert!(command.message.ends_with(problem["help"].as_str().unwrap_or_default()), "{}", command.message);
    }
}

#[test]
fn places_are_told_from_the_top_of_the_repository() {
    let top = tempfile::tempdir().unwrap();
    let top = top.path().canonicalize().unwrap();
    fs::create_dir(top.join("codes")).unwrap();
    fs::write(top.join("codes/a b.codesocial.yaml"), NOT_VALID).unwrap();
    let run = |form: &str, variable: &str| {
        let run = codesocial(&["validate", "--format", form]).current_dir(top.join("codes"));
        printed(run.env(variable, &top))
    };
    let command = readers::github(&run("github", "GITHUB_WORKSPACE")).unwrap();
    assert_eq!(command.properties["file"], "codes/a b.codesocial.yaml");
    assert_eq!(json(&run("gitlab", "CI_PROJECT_DIR"))[0]["location"]["path"], "codes/a b.codesocial.yaml");
    let log = json(&run("sarif", "GITHUB_WORKSPACE"));
    let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(place["uri"], "codes/a%20b.codesocial.yaml");
}

#[test]
fn gitlab_gets_the_documented_fields_and_no_fingerprint_twice() {
    let list = json(&printed(codesocial(&["audit", "--format", "gitlab", AUDITED, TEN_MISTAKES])));
    let list = list.as_array().unwrap();
    let mut prints = BTreeSet::new();
    for violation in list {
        for field in ["description", "check_name", "fingerprint"] {
            assert!(violation[field].as_str().is_some_and(|text| !text.is_empty()), "{violation}");
        }
        let severities = ["info", "minor", "major", "critical", "blocker"];
        assert!(severities.contains(&violation["severity"].as_str().unwrap()));
        assert!(
            violation["location"]["path"].is_string() && violation["location"]["lines"]["begin"].as_u64() >= Some(1)
        );
        assert!(prints.insert(violation["fingerprint"].as_str().unwrap()), "{violation}");
    }
    assert!(list.len() > 12);
}

#[test]
fn rows_and_lines_say_what_json_says() {
    let found = problems(&["audit", AUDITED]);
    let text = printed(codesocial(&["audit", "--format", "csv", AUDITED]));
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let columns: Vec<String> = table.headers().unwrap().iter().map(str::to_owned).collect();
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    let lines = printed(codesocial(&["audit", "--format", "jsonl", AUDITED]));
    let lines: Vec<Value> = lines.lines().map(json).collect();
    assert_eq!((rows.len(), lines.len()), (found.len(), found.len()));
    let cell =
        |row: &csv::StringRecord, name: &str| row[columns.iter().position(|column| column == name).unwrap()].to_owned();
    for ((row, line), problem) in rows.iter().zip(&lines).zip(&found) {
        for name in ["rule", "severity", "message", "fingerprint"] {
            assert_eq!(
                (&*cell(row, name), line[name].as_str()),
                (problem[name].as_str().unwrap(), problem[name].as_str())
            );
        }
        assert_eq!(cell(row, "line"), problem["range"]["start"]["line"].to_string());
        assert_eq!(line["range"], problem["range"]);
        assert_eq!(line["kind"], "finding");
        assert_eq!(line_faults(line), Vec::<String>::new());
    }
}

#[test]
fn several_forms_go_to_several_places_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    fs::write(file("a.codesocial.yaml"), NOT_VALID).unwrap();
    fs::write(file("b.codesocial.yaml"), VALID).unwrap();
    let run = |arguments: &[&str]| codesocial(arguments).current_dir(folder.path());
    let forms = ["--format", "sarif=out.sarif", "--format", "junit=out.xml", "--format", "json=out.json", "--format"];
    let more = ["markdown=out.md", "--format", "human=out.txt", "--format", "github"];
    let said = printed(run(&[&["validate", "--lang", "fr"], &forms[..], &more].concat()));
    assert!(said.starts_with("::error file=a.codesocial.yaml,") && said.lines().count() == 1, "{said}");
    let read = |name: &str| fs::read_to_string(file(name)).unwrap();
    assert_eq!(json(&read("out.sarif"))["runs"][0]["results"].as_array().unwrap().len(), 1);
    assert_eq!(json(&read("out.json")).as_array().unwrap().len(), 2);
    assert_eq!(quick_junit::Report::deserialize_from_str(&read("out.xml")).unwrap().tests, 2);
    assert!(read("out.md").contains("| b.codesocial.yaml | ✅ valide |"), "{}", read("out.md"));
    let shown = printed(run(&["validate", "--lang", "fr"]));
    assert_eq!(read("out.txt"), shown);
    // A second run replaces what the first wrote; and without a form for it, people read on standard output.
    let said = printed(run(&["validate", "--lang", "fr", "--format", "sarif=out.sarif"]));
    assert_eq!(said, shown);
}

#[test]
fn forms_that_would_be_mixed_or_lost_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let document = folder.path().join("a.codesocial.yaml");
    fs::write(&document, VALID).unwrap();
    let run = |arguments: &[&str]| -> Command { codesocial(arguments).current_dir(folder.path()) };
    for arguments in [
        &["validate", "--format", "json", "--format", "github"][..],
        &["validate", "--format", "json", "--format", "json"],
        &["validate", "--format", "sarif=x", "--format", "junit=x"],
        &["validate", "--format", "sarif=a.codesocial.yaml"],
        &["validate", "--format", "sarif=none/x"],
        &["validate", "--format", "sarif="],
        &["validate", "--format", "srif=x"],
        &["validate", "--format", "html=x"],
        &["audit", "--format", "json=x", "-o", "y.html"],
        &["audit", "--format", "ics=x"],
        &["show", "--format", "sarif", "a.codesocial.yaml"],
        &["show", "--format", "json=x", "a.codesocial.yaml"],
    ] {
        let run = run(arguments).assert().code(2);
        assert!(!run.get_output().stderr.is_empty(), "{arguments:?} is refused without a word");
        let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["a.codesocial.yaml"], "{arguments:?}");
    }
    assert_eq!(fs::read_to_string(&document).unwrap(), VALID);
    run(&["validate", "--lang", "en", "--format", "github", "--format", "human"]).assert().code(0);
}

#[test]
fn what_is_below_the_level_or_not_listed_is_told_in_every_form() {
    let levelled = ["audit", "--level", "3", "--lang", "en", "--format"];
    let text = printed(codesocial(&[&levelled[..], &["github", AUDITED]].concat()));
    assert!(
        text.lines().any(|line| line.contains("title=codesocial (level-not-reached)::Level 3 was asked for")),
        "{text}"
    );
    let log = json(&printed(codesocial(&[&levelled[..], &["sarif", AUDITED]].concat())));
    assert_eq!(sarif_faults(&log), Vec::<String>::new());
    assert!(log["runs"][0]["results"].as_array().unwrap().iter().any(|one| one["ruleId"] == "level-not-reached"));
    let run = codesocial(&["validate", "--max-problems", "2", "--format", "jsonl", TEN_MISTAKES]);
    let kinds: Vec<Value> = printed(run).lines().map(|line| json(line)["kind"].clone()).collect();
    assert_eq!(kinds, ["finding", "finding", "remark"]);
    let log = json(&printed(codesocial(&["validate", "--format", "sarif", "no-such-file.yaml", AUDITED])));
    assert_eq!(sarif_faults(&log), Vec::<String>::new());
    assert_eq!(log["runs"][0]["invocations"][0]["executionSuccessful"], false);
}

/// What the published schema of a line says of one.
pub(crate) fn line_faults(line: &Value) -> Vec<String> {
    let schema = fs::read_to_string(project().join("schema/finding.schema.json")).unwrap();
    let mut schema = json(&schema);
    // Lines may have more keys one day; ours have none that is not told.
    schema["additionalProperties"] = false.into();
    let schema = jsonschema::validator_for(&schema).unwrap();
    schema.iter_errors(line).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// A version before and one after: a commitment binds less, another is gone, a stakeholder is new.
fn versions() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let before = "codesocial: '1.0'\nid: https://example.org/jardin\nversion: 1.0.0\nstatus: adopted\nlanguage: fr\ntitle: Le jardin\ndimensions:\n  social:\n    commitments:\n      - id: portail\n        text: Chaque samedi matin, le portail reste ouvert.\n        force: must\n      - id: outils\n        text: Les outils sont prêtés.\n        force: must\n";
    let after = before.replace("        force: must\n      - id: outils\n        text: Les outils sont prêtés.\n", "");
    fs::write(folder.path().join("before.yaml"), before).unwrap();
    fs::write(folder.path().join("after.yaml"), after.replace("force: must", "force: should")).unwrap();
    folder
}

#[test]
fn what_was_removed_is_anchored_where_it_stood() {
    let folder = versions();
    let run = |form: &str| {
        let arguments = ["diff", "--lang", "en", "--fail-on", "weakens", "--format", form, "before.yaml", "after.yaml"];
        printed(codesocial(&arguments).current_dir(folder.path()))
    };
    let log = json(&run("sarif"));
    assert_eq!(sarif_faults(&log), Vec::<String>::new());
    let results = log["runs"][0]["results"].as_array().unwrap();
    let place = |rule: &str| {
        let result =
            results.iter().find(|one| one["ruleId"] == rule).unwrap_or_else(|| panic!("{rule} in {results:#?}"));
        let place = &result["locations"][0]["physicalLocation"];
        (place["artifactLocation"]["uri"].clone(), place["region"]["startLine"].clone(), result["level"].clone())
    };
    assert_eq!(place("commitment-removed"), ("before.yaml".into(), 13.into(), "error".into()));
    assert_eq!(place("force-weakened"), ("after.yaml".into(), 12.into(), "error".into()));
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    assert!(
        rules.iter().any(|rule| rule["helpUri"].as_str().is_some_and(|uri| uri.ends_with("/changes/force-weakened")))
    );
    let report = quick_junit::Report::deserialize_from_str(&run("junit")).unwrap();
    assert!(report.failures >= 2, "{report:?}");
    for line in run("jsonl").lines() {
        let line = json(line);
        assert_eq!(line_faults(&line), Vec::<String>::new());
        assert!(line["kind"] != "change" || line["effect"].is_string(), "{line}");
    }
}
