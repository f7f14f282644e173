//! What `codesocial.toml` demands of changes, and for which day, as what and beside which known findings it has documents judged.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::checking::{change, check, git, names, repository};
use crate::{VALID, codesocial};

/// A repository with a configuration on its base.
fn demanding(config: &str) -> tempfile::TempDir {
    let folder = repository();
    git(folder.path(), &["checkout", "-q", "main"]);
    fs::write(folder.path().join("codesocial.toml"), config).unwrap();
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "-qm", "La garde"]);
    git(folder.path(), &["checkout", "-qB", "change"]);
    folder
}

fn has(folder: &Path, arguments: &[&str], rule: &str) -> bool {
    names(folder, &[&["--base", "main"], arguments].concat()).iter().any(|(name, _)| name == rule)
}

#[test]
fn what_a_change_needs_is_demanded() {
    let config = "at = '2027-01-01'\n[changes.weakens]\nversion = 'major'\nadoption = true\nnotice = 30\n[changes.editorial]\nversion = 'patch'\n";
    let folder = demanding(config);
    let path = folder.path();
    let file = path.join("jardin.codesocial.yaml");
    change(path, "force: must\n        toward", "force: should\n        toward");
    change(path, "version: 1.0.0", "version: 1.1.0");
    let lacks =
        || ["change-without-version", "change-not-adopted", "change-without-notice"].map(|rule| has(path, &[], rule));
    assert_eq!(lacks(), [true, true, true]);
    let (said, code) = check(path, &["--base", "main", "--format", "plain"]);
    assert_eq!(code, Some(1));
    assert!(
        said.contains("Weakens what was promised: that needs at least a major version [change-without-version]"),
        "{said}"
    );
    change(path, "version: 1.1.0", "version: 2.0.0");
    assert_eq!(lacks(), [false, true, true]);
    // From the day that is judged to the one from which the text applies.
    let effective = |day: &str| {
        let text = fs::read_to_string(&file).unwrap();
        let text = text.split("effective:").next().unwrap().to_owned();
        fs::write(&file, format!("{text}effective:\n  from: '{day}'\n")).unwrap();
    };
    effective("2027-01-30");
    assert_eq!(lacks(), [false, true, true], "29 days");
    effective("2027-01-31");
    assert_eq!(lacks(), [false, true, false]);
    assert!(has(path, &["--at", "2027-01-15"], "change-without-notice"), "the command line counts");
    // An adoption of this text, and of whoever adopted the one before.
    let output =
        codesocial(&["show", "--format", "json", "jardin.codesocial.yaml"]).current_dir(path).output().unwrap();
    let shown: Value = serde_json::from_slice(&output.stdout).unwrap();
    let digest = shown["outline"]["digest"].as_str().unwrap();
    let text = fs::read_to_string(&file).unwrap();
    let adoption = format!(
        "record:\n  adoptions:\n    - party: voisins\n      mode: signature\n      version: 2.0.0\n      at: '2026-12-31'\n      digest: {digest}\n"
    );
    fs::write(&file, format!("{text}{adoption}")).unwrap();
    assert_eq!(lacks(), [false, false, false]);
    // What is not demanded of a change is not asked of it.
    git(path, &["checkout", "-q", "--", "."]);
    let text = fs::read_to_string(&file).unwrap();
    fs::write(
        &file,
        format!("{text}      - id: graines\n        text: Les graines sont partagées.\n        force: must\n"),
    )
    .unwrap();
    assert_eq!(lacks(), [false, false, false]);
    // It is settled as all that a check finds.
    change(path, "force: must\n        toward", "force: may\n        toward");
    let accept = "change-without-version,change-not-adopted,change-without-notice";
    assert_eq!(check(path, &["--base", "main", "--accept", accept, "--fail-on-change", "never"]).1, Some(0));
}

#[test]
fn the_configuration_says_by_which_changes_a_check_fails() {
    let folder = demanding("fail-on-change = ['weakens']\n");
    let path = folder.path();
    change(path, "force: must\n        toward", "force: should\n        toward");
    change(path, "version: 1.0.0", "version: 2.0.0");
    assert_eq!(check(path, &["--base", "main"]).1, Some(1));
    assert_eq!(check(path, &["--base", "main", "--fail-on-change", "problems"]).1, Some(0), "the command line counts");
    git(path, &["checkout", "-q", "--", "."]);
    // To demand less of changes, to judge for another day or as something else is a loosening.
    let before = "fail-on-change = ['weakens', 'problems']\nat = '2026-01-01'\ngenre = 'statutes'\n[changes.weakens]\nversion = 'major'\nnotice = 30\nadoption = true\n";
    fs::write(path.join("codesocial.toml"), before).unwrap();
    git(path, &["commit", "-qam", "Plus"]);
    git(path, &["branch", "-f", "main", "change"]);
    assert!(!has(path, &[], "configuration-loosened"));
    for (from, to, said) in [
        ("'weakens', 'problems'", "'weakens'", "`fail-on-change` has `problems` no more"),
        ("['weakens', 'problems']", "['never']", "`fail-on-change` has `weakens` no more"),
        ("at = '2026-01-01'\n", "", "`at` is another than in `main`: today here, 2026-01-01 there"),
        ("'statutes'", "'policy'", "`genre` is another than in `main`"),
        ("'major'", "'patch'", "`changes.weakens` demands less than in `main`: `version = patch` here"),
        ("notice = 30", "notice = 3", "`changes.weakens` demands less than in `main`: `notice = 3` here"),
        ("adoption = true\n", "", "`changes.weakens` demands less than in `main`: `adoption = false` here"),
    ] {
        fs::write(path.join("codesocial.toml"), before.replace(from, to)).unwrap();
        let (told, code) = check(path, &["--base", "main", "--format", "plain"]);
        assert!(code == Some(1) && told.contains(said), "{to}: {told}");
    }
    // Where no day is named it is that of today: to name another is one too.
    fs::write(path.join("codesocial.toml"), before.replace("at = '2026-01-01'\n", "")).unwrap();
    git(path, &["commit", "-qam", "Today"]);
    git(path, &["branch", "-f", "main", "change"]);
    fs::write(path.join("codesocial.toml"), before).unwrap();
    let (told, code) = check(path, &["--base", "main", "--format", "plain"]);
    assert!(code == Some(1) && told.contains("`at` is another than in `main`: 2026-01-01 here, today there"), "{told}");
}

#[test]
fn documents_are_judged_for_a_day_and_as_something() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("a.codesocial.yaml"), format!("{VALID}review:\n  next: '2026-06-01'\n")).unwrap();
    let found = |config: &str, arguments: &[&str]| {
        fs::write(path.join("codesocial.toml"), config).unwrap();
        let output =
            codesocial(&[&["audit", "--format", "json"], arguments].concat()).current_dir(path).output().unwrap();
        let report: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        let finding = |finding: &Value| finding["rule"].as_str().unwrap().to_owned();
        let report = &report[0];
        (report["at"].clone(), report["findings"].as_array().map(|all| all.iter().map(finding).collect::<Vec<_>>()))
    };
    let none = found("", &[]);
    let on_day = found("at = '2030-01-01'\n", &[]);
    assert!(on_day.0 == "2030-01-01" && none.0.is_null(), "{on_day:?}");
    assert_eq!(found("at = '2030-01-01'\n", &["--at", "2026-01-01"]).0, "2026-01-01");
    let today = found("at = 'today'\n", &[]).0;
    assert_eq!(found("", &["--at", "today"]).0, today);
    assert_eq!(today.as_str().map(str::len), Some(10));
    assert_eq!(codesocial(&["audit", "--at", "tomorrow"]).current_dir(path).output().unwrap().status.code(), Some(2));
    assert_eq!(found("genre = 'statutes'\n", &[]).1, found("", &["--as", "statutes"]).1);
    assert_eq!(found("genre = 'policy'\n", &["--as", "statutes"]).1, found("", &["--as", "statutes"]).1);
}

#[test]
fn a_baseline_covers_expectations_and_follows_a_document_that_is_renamed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::create_dir(path.join("codes")).unwrap();
    fs::write(path.join("codes/a.codesocial.yaml"), VALID).unwrap();
    fs::write(path.join("codesocial.toml"), "expect = ['ostrom']\nlevel = 0\n").unwrap();
    let write = codesocial(&["baseline", "write", "known.json"]).current_dir(path).output().unwrap();
    assert!(write.status.success());
    let schema = fs::read_to_string(crate::project().join("schema/baseline.schema.json")).unwrap();
    let schema = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    assert!(schema.is_valid(&serde_json::from_str(&fs::read_to_string(path.join("known.json")).unwrap()).unwrap()));
    let failing = ["--fail-on", "warning"];
    assert_eq!(check(path, &failing).1, Some(1));
    fs::write(path.join("codesocial.toml"), "expect = ['ostrom']\nbaseline = 'known.json'\n").unwrap();
    let (said, code) = check(path, &failing);
    assert!(code == Some(0) && said.contains("8 findings are in") && !said.contains("ostrom-"), "{said}");
    assert_eq!(check(&path.join("codes"), &[&failing[..], &["--config", "../codesocial.toml"]].concat()).1, Some(0));
    // Another name, the same document.
    fs::rename(path.join("codes/a.codesocial.yaml"), path.join("b.codesocial.yaml")).unwrap();
    let (said, code) = check(path, &failing);
    assert!(code == Some(0) && said.contains("8 findings are in"), "{said}");
    // Another document has nothing of it.
    fs::write(path.join("b.codesocial.yaml"), VALID.replace("/jardin", "/neuf")).unwrap();
    assert_eq!(check(path, &failing).1, Some(1));
    // What is mended is told, once the set is asked.
    fs::remove_file(path.join("b.codesocial.yaml")).unwrap();
    let linked = format!("{VALID}links:\n  - rel: partOf\n    target: https://example.org/k\n");
    fs::write(path.join("codes/a.codesocial.yaml"), linked).unwrap();
    let (said, _) = check(path, &failing);
    assert!(said.contains("mended"), "{said}");
    // A baseline out of the repository is not read.
    let outside = tempfile::tempdir().unwrap();
    fs::copy(path.join("known.json"), outside.path().join("known.json")).unwrap();
    fs::write(path.join("codesocial.toml"), format!("baseline = '{}'\n", outside.path().join("known.json").display()))
        .unwrap();
    assert_eq!(check(path, &failing).1, Some(2));
}

#[test]
fn a_badge_says_what_was_found_with_versions_and_day() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("a.codesocial.yaml"), VALID).unwrap();
    let badge = |arguments: &[&str]| {
        let all = ["--at", "2026-11-22", "--format", "badge=badge.json", "--format", "badge=badge.svg", "--lang", "en"];
        let output = codesocial(&[arguments, &all].concat()).current_dir(path).output().unwrap();
        let json: Value = serde_json::from_str(&fs::read_to_string(path.join("badge.json")).unwrap()).unwrap();
        let svg = fs::read_to_string(path.join("badge.svg")).unwrap();
        assert_eq!(json["schemaVersion"], 1);
        assert_eq!(json["label"], "CodeSocial 1.0");
        let message = json["message"].as_str().unwrap().to_owned();
        let mut reader = quick_xml::Reader::from_str(&svg);
        let mut texts = String::new();
        loop {
            match reader.read_event().unwrap() {
                quick_xml::events::Event::Eof => break,
                quick_xml::events::Event::Text(text) => texts += &text,
                _ => {}
            }
        }
        let told = texts.contains(&message) || message.contains('<');
        assert!(told && texts.contains("codesocial 0."), "{svg}");
        (message, json["color"].as_str().unwrap().to_owned(), output.status.code())
    };
    assert_eq!(badge(&["audit"]), ("readable · 0.1.0 · 2026-11-22".to_owned(), "lightgrey".to_owned(), Some(0)));
    assert_eq!(badge(&["validate"]).0, "valid · 2026-11-22");
    assert_eq!(
        badge(&["check", "--level", "1"]),
        ("readable · 0.1.0 · 2026-11-22".to_owned(), "orange".to_owned(), Some(1))
    );
    // Of several, the lowest counts.
    fs::write(path.join("b.codesocial.yaml"), crate::NOT_VALID).unwrap();
    assert_eq!(badge(&["audit"]), ("not valid · 2 files · 2026-11-22".to_owned(), "red".to_owned(), Some(1)));
    // What was not judged has no good badge, and no text makes one of its own.
    fs::write(path.join("codesocial.toml"), "levle = 1\n").unwrap();
    assert_eq!(badge(&["check"]).1, "red");
    fs::remove_file(path.join("codesocial.toml")).unwrap();
    fs::remove_file(path.join("b.codesocial.yaml")).unwrap();
    fs::write(path.join("a.codesocial.yaml"), VALID.replace("0.1.0", "\"1.0.0-<script>\"")).unwrap();
    badge(&["audit"]);
    assert!(!fs::read_to_string(path.join("badge.svg")).unwrap().contains("<script"));
}

#[test]
fn what_changes_in_a_draft_calls_for_nothing() {
    let folder = demanding("");
    let path = folder.path();
    let draft = |adopters: &str| {
        let text = fs::read_to_string(path.join("jardin.codesocial.yaml")).unwrap();
        fs::write(path.join("jardin.codesocial.yaml"), text.replace("status: adopted", "status: draft") + adopters)
            .unwrap();
        git(path, &["commit", "-qam", "Projet"]);
        git(path, &["branch", "-f", "main", "change"]);
    };
    draft("");
    change(path, "force: must\n        toward", "force: may\n        toward");
    for form in ["plain", "markdown"] {
        let (said, code) = check(path, &["--base", "main", "--format", form]);
        assert!(
            code == Some(0) && said.contains("was a draft that nobody adopted") && !said.contains("must adopt"),
            "{said}"
        );
        assert!(!said.contains("call for a major version"), "{said}");
    }
    let (said, _) = check(path, &["--base", "main", "--format", "plain"]);
    assert!(said.contains("The version before was a draft"), "{said}");
}

#[test]
fn what_is_written_as_json_has_its_published_form() {
    let schema = |name: &str| -> Value {
        serde_json::from_str(&fs::read_to_string(crate::project().join("schema").join(name)).unwrap()).unwrap()
    };
    let base = "https://w3id.org/codesocial/1.0/";
    let mut registry = jsonschema::Registry::new();
    for name in ["audit-report.schema.json", "difference.schema.json"] {
        registry = registry.add(format!("{base}{name}"), schema(name)).unwrap();
    }
    let registry = registry.prepare().unwrap();
    let of_check = jsonschema::options().with_registry(&registry).build(&schema("check-report.schema.json")).unwrap();
    let folder = demanding("expect = ['ostrom']\n");
    let path = folder.path();
    change(path, "force: must\n        toward", "force: may\n        toward");
    fs::write(path.join("x.codesocial.yaml"), crate::NOT_VALID).unwrap();
    fs::write(path.join("y.codesocial.yaml"), [0xff, 0xfe, 0]).unwrap();
    fs::remove_file(path.join("atelier.codesocial.yaml")).unwrap();
    let judged = |arguments: &[&str]| -> Value {
        let all = [&["check", "--format", "json"], arguments].concat();
        let search = std::env::var_os("PATH").unwrap_or_default();
        let output = codesocial(&all).env("PATH", search).current_dir(path).output().unwrap();
        serde_json::from_slice(&output.stdout).unwrap()
    };
    for arguments in
        [&["--base", "main"][..], &["--base", "main", "--accept", "document-removed"], &["--base", "none"], &[]]
    {
        let report = judged(arguments);
        let wrong: Vec<String> = of_check.iter_errors(&report).map(|error| format!("{error}")).collect();
        assert!(wrong.is_empty() && !report.as_array().unwrap().is_empty(), "{arguments:?}: {wrong:?}");
    }
    for (command, name) in [
        (&["validate", "x.codesocial.yaml"][..], "validation-report.schema.json"),
        (&["diff", "jardin.codesocial.yaml", "x.codesocial.yaml", "--patch"], ""),
        (&["diff", "jardin.codesocial.yaml", "x.codesocial.yaml"], "difference.schema.json"),
    ] {
        let output = codesocial(&[command, &["--format", "json"]].concat()).current_dir(path).output().unwrap();
        let value: Value = serde_json::from_slice(&output.stdout).unwrap();
        if !name.is_empty() {
            assert!(jsonschema::validator_for(&schema(name)).unwrap().is_valid(&value), "{name}: {value}");
        }
    }
}
