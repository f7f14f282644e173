//! A repository as there are many: three texts, of which a change weakens one, breaks a reference of another, and moves the third. It
//! stands in `tests/repository`, before and after, and is checked in every form and under every host.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::checking::{check, git};
use crate::formats::{line_faults, sarif_faults};
use crate::{project, readers};

/// What is wrong with the change, each with its file and its line in it (0 where it has none).
const WRONG: [(&str, &str, u64); 7] = [
    ("change-without-version", "garden.codesocial.yaml", 0),
    ("change-without-version", "rules.codesocial.yaml", 0),
    ("dangling-reference", "rules.codesocial.yaml", 23),
    ("digest-mismatch", "garden.codesocial.yaml", 42),
    ("linked-element-missing", "rules.codesocial.yaml", 26),
    ("version-step-too-small", "garden.codesocial.yaml", 3),
    ("version-step-too-small", "rules.codesocial.yaml", 3),
];
/// What the change does that fails nothing by itself.
const CHANGES: [(&str, &str); 4] = [
    ("bearer-added", "rules.codesocial.yaml"),
    ("bearer-removed", "rules.codesocial.yaml"),
    ("detail-changed", "rules.codesocial.yaml"),
    ("force-weakened", "garden.codesocial.yaml"),
];

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &to),
            false => _ = fs::copy(entry.path(), to).unwrap(),
        }
    }
}

/// Makes the repository: `main` as it was before, and a branch `change` at hand that is as before too.
pub(crate) fn before(folder: &Path) {
    copy(&project().join("tests/repository/before"), folder);
    git(folder, &["init", "-q", "-b", "main"]);
    git(folder, &["add", "-A"]);
    git(folder, &["commit", "-qm", "The texts"]);
    git(folder, &["checkout", "-qb", "change"]);
}

/// Commits the change.
pub(crate) fn after(folder: &Path) {
    git(folder, &["rm", "-qr", "."]);
    copy(&project().join("tests/repository/after"), folder);
    git(folder, &["add", "-A"]);
    git(folder, &["commit", "-qm", "A change"]);
}

type Found = BTreeSet<(String, String, u64)>;

fn found(rule: &Value, file: &Value, line: &Value) -> (String, String, u64) {
    let text = |value: &Value| value.as_str().unwrap_or_else(|| panic!("{value} is no text")).to_owned();
    (text(rule), text(file), line.as_u64().unwrap_or_default())
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// What fails, and what else is told, as a reader of each form finds it.
fn read(form: &str, said: &str) -> [Found; 2] {
    let mut told = [Found::new(), Found::new()];
    let mut tell = |fails: bool, one: (String, String, u64)| _ = told[usize::from(!fails)].insert(one);
    match form {
        "json" => {
            for report in json(said).as_array().unwrap() {
                let name = &report["name"];
                let mut problems = |list: &Value, file: &Value| {
                    for problem in list.as_array().into_iter().flatten() {
                        let fails = problem["severity"] == "error";
                        tell(fails, found(&problem["rule"], file, &problem["range"]["start"]["line"]));
                    }
                };
                problems(&report["problems"], name);
                let difference = &report["difference"];
                problems(&difference["problems"], &difference["after"]["name"]);
                for change in difference["changes"].as_array().into_iter().flatten() {
                    tell(false, found(&change["kind"], &difference["after"]["name"], &Value::Null));
                }
                if let Some(fault) = report.get("fault") {
                    tell(true, found(&fault["code"], name, &fault["range"]["start"]["line"]));
                }
            }
        }
        "jsonl" => {
            for line in said.lines().map(json) {
                assert_eq!(line_faults(&line), Vec::<String>::new());
                tell(line["fails"] == true, found(&line["rule"], &line["file"], &line["range"]["start"]["line"]));
            }
        }
        "sarif" => {
            let log = json(said);
            assert_eq!(sarif_faults(&log), Vec::<String>::new());
            for result in log["runs"][0]["results"].as_array().unwrap() {
                let place = &result["locations"][0]["physicalLocation"];
                let line = &place["region"]["startLine"];
                tell(result["level"] == "error", found(&result["ruleId"], &place["artifactLocation"]["uri"], line));
            }
        }
        "junit" => {
            let report = quick_junit::Report::deserialize_from_str(said).unwrap();
            for suite in &report.test_suites {
                for case in suite.test_cases.iter().filter(|case| case.name.as_str() != "valid") {
                    let fails = matches!(case.status, quick_junit::TestCaseStatus::NonSuccess { .. });
                    let rule = case.name.as_str().split(' ').next().unwrap().to_owned();
                    let line = case.extra.iter().find(|(key, _)| key.as_str() == "line");
                    let line = line.map_or(0, |(_, line)| line.as_str().parse().unwrap());
                    tell(fails, (rule, suite.name.as_str().to_owned(), line));
                }
            }
        }
        "github" => {
            for command in said.lines().map(|line| readers::github(line).expect(line)) {
                let rule = command.properties["title"].split_once('(').unwrap().1.trim_end_matches(')').to_owned();
                let line = command.properties.get("line").map_or(0, |line| line.parse().unwrap());
                tell(command.name == "error", (rule, command.properties["file"].clone(), line));
            }
        }
        "gitlab" => {
            for one in json(said).as_array().unwrap() {
                let place = &one["location"];
                let line = &place["lines"]["begin"];
                tell(one["severity"] == "critical", found(&one["check_name"], &place["path"], line));
            }
        }
        "csv" => {
            let mut table = csv::Reader::from_reader(said.as_bytes());
            for row in table.records().map(Result::unwrap) {
                let line = row[1].parse().unwrap_or_default();
                tell(&row[3] == "error", (row[4].to_owned(), row[0].to_owned(), line));
            }
        }
        // For people, each name in its brackets or in its quotes.
        _ => {
            for (rule, file, line) in WRONG {
                assert!(said.contains(rule) && said.contains(file), "{form}: {rule}: {said}");
                tell(true, (rule.to_owned(), file.to_owned(), line));
            }
            assert!(said.contains("binds less") && said.contains("must adopt it again: gardeners"), "{form}: {said}");
        }
    }
    told
}

const FORMS: [&str; 10] = ["human", "plain", "json", "jsonl", "sarif", "junit", "github", "gitlab", "markdown", "csv"];

#[test]
fn every_form_says_the_same_of_a_change_and_nothing_before_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    before(path);
    for form in FORMS {
        let (said, code) = check(path, &["--base", "main", "--format", form]);
        assert_eq!(code, Some(0), "{form}: {said}");
        if !["human", "plain", "markdown"].contains(&form) {
            assert_eq!(read(form, &said), [Found::new(), Found::new()], "{form}: {said}");
        }
    }
    after(path);
    let line_is_told = |form: &str| !["human", "plain", "markdown", "json"].contains(&form);
    for form in FORMS {
        let (said, code) = check(path, &["--base", "main", "--format", form]);
        assert_eq!(code, Some(1), "{form}: {said}");
        let [wrong, others] = read(form, &said);
        // GitLab places what has no line on the first.
        let line = |line: u64| if form == "gitlab" { line.max(1) } else { line };
        let expected: Found =
            WRONG.iter().map(|(rule, file, at)| ((*rule).to_owned(), (*file).to_owned(), line(*at))).collect();
        assert_eq!(wrong, expected, "{form}");
        let others: BTreeSet<(&str, &str)> =
            others.iter().map(|(rule, file, _)| (&**rule, file.trim_start_matches("main:"))).collect();
        if line_is_told(form) {
            assert_eq!(others, BTreeSet::from(CHANGES), "{form}");
        }
        // What moved is told neither as gone nor as new.
        assert!(!said.contains("document-") && !said.contains("workshop.codesocial.json` is"), "{form}: {said}");
    }
}
