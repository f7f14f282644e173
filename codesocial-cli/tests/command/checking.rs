//! `codesocial check` in a real repository: what is broken, what changed since the base, what does not go together.

use std::fs;
use std::path::Path;
use std::process;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::{NOT_VALID, VALID, codesocial, readers};

const GARDEN: &str = "codesocial: '1.0'\nid: https://example.org/jardin\nversion: 1.0.0\nstatus: adopted\nlanguage: fr\ntitle: Le jardin\nstakeholders:\n  - id: voisins\n    name: Les voisins\n    kind: group\ndimensions:\n  social:\n    commitments:\n      - id: portail\n        text: Chaque samedi matin, le portail reste ouvert.\n        force: must\n        toward: [voisins]\n      - id: outils\n        text: Les outils sont prêtés.\n        force: must\n";
const WORKSHOP: &str = "codesocial: '1.0'\nid: https://example.org/atelier\nversion: 0.1.0\nstatus: draft\nlanguage: fr\ntitle: L’atelier\n";

pub(crate) fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=Le jardin", "-c", "user.email=jardin@example.org", "-c", "commit.gpgsign=false"];
    let output = process::Command::new("git").args(identity).args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A repository with two codes on the branch `main`, in which another branch is at hand.
pub(crate) fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &["init", "-q", "-b", "main"]);
    fs::write(folder.path().join("jardin.codesocial.yaml"), GARDEN).unwrap();
    fs::write(folder.path().join("atelier.codesocial.yaml"), WORKSHOP).unwrap();
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "-qm", "Les codes"]);
    git(folder.path(), &["checkout", "-qb", "change"]);
    folder
}

pub(crate) fn change(folder: &Path, from: &str, to: &str) {
    let path = folder.join("jardin.codesocial.yaml");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from));
    fs::write(path, text.replace(from, to)).unwrap();
}

/// What a check printed, and its exit code.
pub(crate) fn check(folder: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = [&["check", "--lang", "en"], arguments].concat();
    let output = codesocial(&all).env("PATH", path).current_dir(folder).output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    (String::from_utf8(output.stdout).unwrap() + &complaint, output.status.code())
}

#[test]
fn a_sound_repository_passes_and_a_broken_one_does_not() {
    let folder = repository();
    let (said, code) = check(folder.path(), &["--base", "main"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.ends_with("2 files\u{a0}: 2 valid\n") || said.ends_with("2 files: 2 valid\n"), "{said}");
    let (said, code) = check(folder.path(), &["--level", "auditable"]);
    assert!(code == Some(1) && said.contains("[level-not-reached]"), "{said}");
    fs::write(folder.path().join("codesocial.toml"), "level = 3\n").unwrap();
    assert_eq!(check(folder.path(), &[]).1, Some(1));
    fs::remove_file(folder.path().join("codesocial.toml")).unwrap();
    fs::write(folder.path().join("x.codesocial.yaml"), NOT_VALID).unwrap();
    let (said, code) = check(folder.path(), &[]);
    assert!(code == Some(1) && said.contains("[missing-key]"), "{said}");
}

#[test]
fn what_weakens_silently_fails_and_what_is_told_by_the_version_does_not() {
    let folder = repository();
    change(folder.path(), "force: must\n        toward", "force: should\n        toward");
    let (said, code) = check(folder.path(), &["--base", "main"]);
    assert!(code == Some(1) && said.contains("[version-step-too-small]"), "{said}");
    assert!(said.contains("Les voisins"), "for whom: {said}");
    change(folder.path(), "version: 1.0.0", "version: 2.0.0");
    let (said, code) = check(folder.path(), &["--base", "main"]);
    assert!(code == Some(0) && said.contains("jardin.codesocial.yaml"), "{said}");
    let (said, code) = check(folder.path(), &["--base", "main", "--fail-on-change", "weakens"]);
    assert!(
        code == Some(1) && said.contains("(fail-on-change): Weakens what was promised (1)"),
        "why it fails: {said}"
    );
    assert_eq!(check(folder.path(), &["--base", "main", "--fail-on-change", "never"]).1, Some(0));
}

#[test]
fn only_what_the_branch_changed_is_told() {
    let folder = repository();
    git(folder.path(), &["checkout", "-q", "main"]);
    change(folder.path(), "force: must\n        toward", "force: should\n        toward");
    git(folder.path(), &["commit", "-qam", "Sur main"]);
    git(folder.path(), &["checkout", "-q", "change"]);
    // Against the tip of main, the branch would seem to strengthen what it has not touched.
    let (said, code) = check(folder.path(), &["--base", "main", "--format", "jsonl"]);
    assert_eq!((&*said, code), ("", Some(0)));
}

#[test]
fn two_documents_with_one_id_and_documents_that_are_gone_are_told() {
    let folder = repository();
    fs::write(folder.path().join("b.codesocial.yaml"), WORKSHOP).unwrap();
    let (said, code) = check(folder.path(), &[]);
    assert!(code == Some(1) && said.contains("[id-in-two-documents]"), "{said}");
    // What stands under another name now is no new document.
    fs::remove_file(folder.path().join("atelier.codesocial.yaml")).unwrap();
    let (said, code) = check(folder.path(), &["--base", "main", "--format", "jsonl"]);
    assert_eq!((&*said, code), ("", Some(0)), "moved");
    fs::remove_file(folder.path().join("b.codesocial.yaml")).unwrap();
    let (said, code) = check(folder.path(), &["--base", "main"]);
    assert!(code == Some(1) && said.contains("[document-removed]"), "{said}");
}

#[test]
fn a_document_that_git_keeps_no_more_is_told_though_it_is_on_the_disk() {
    let folder = repository();
    git(folder.path(), &["rm", "-q", "--cached", "atelier.codesocial.yaml"]);
    let (said, code) = check(folder.path(), &["--base", "HEAD"]);
    assert!(code == Some(1) && said.contains("[document-removed]") && said.contains("`git add`"), "{said}");
    git(folder.path(), &["add", "-A"]);
    assert_eq!(check(folder.path(), &["--base", "HEAD"]).1, Some(0));
}

/// What a check prints as JSON lines grows with what it reads, no faster: twice as much of an input, at most thrice as much.
#[test]
fn what_is_told_of_one_id_in_many_documents_is_in_proportion() {
    let told = |count: usize| {
        let folder = tempfile::tempdir().unwrap();
        for number in 0..count {
            fs::write(folder.path().join(format!("c{number:03}.codesocial.yaml")), WORKSHOP).unwrap();
        }
        check(folder.path(), &["--format", "jsonl"]).0
    };
    let (few, many) = (told(60), told(120));
    assert!(many.len() < few.len() * 3, "{} and {}", few.len(), many.len());
    let named = "`c000.codesocial.yaml`, `c001.codesocial.yaml`, `c002.codesocial.yaml` and 117 more";
    assert_eq!(many.matches(named).count(), 119, "{many}");
}

#[test]
fn links_to_many_elements_take_time_in_proportion() {
    let head = |name: &str| VALID.replace("/jardin", &format!("/{name}"));
    let folder = tempfile::tempdir().unwrap();
    let (mut links, mut elements) = (format!("{}links:\n", head("a")), format!("{}stakeholders:\n", head("b")));
    for number in 0..4_000 {
        links += &format!("  - {{rel: related, target: 'https://example.org/b#e{}'}}\n", number * 2);
        elements += &format!("  - {{id: e{number}, name: E, kind: person}}\n");
    }
    fs::write(folder.path().join("a.codesocial.yaml"), links).unwrap();
    fs::write(folder.path().join("b.codesocial.yaml"), elements).unwrap();
    let begun = Instant::now();
    let (said, code) = check(folder.path(), &["--format", "jsonl"]);
    // To walk the other document for each link takes many times as long.
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    assert_eq!((said.matches("linked-element-missing").count(), code), (2_000, Some(1)));
}

#[test]
fn one_run_writes_every_form_and_the_summary_says_what_changed_for_whom() {
    let folder = repository();
    change(folder.path(), "force: must\n        toward", "force: should\n        toward");
    change(folder.path(), "      - id: outils\n        text: Les outils sont prêtés.\n        force: must\n", "");
    let forms =
        ["--base", "main", "--format", "github", "--format", "markdown=summary.md", "--format", "sarif=out.sarif"];
    let (said, code) = check(folder.path(), &forms);
    assert_eq!(code, Some(1));
    let commands: Vec<readers::Command> = said.lines().map(|line| readers::github(line).expect(line)).collect();
    let of_rule = |rule: &str| commands.iter().find(|command| command.properties["title"].contains(rule));
    assert_eq!(of_rule("force-weakened").unwrap().properties["line"], "16");
    // What is gone has no line in the text at hand.
    let gone = of_rule("commitment-removed").unwrap();
    assert!(!gone.properties.contains_key("line") && gone.message.contains("(main, line\u{a0}1"), "{gone:?}");
    let summary = fs::read_to_string(folder.path().join("summary.md")).unwrap();
    assert!(summary.contains("## jardin.codesocial.yaml: what changes since main\n"), "{summary}");
    assert!(summary.contains("concerns: Les voisins") && summary.contains("must adopt it again"), "{summary}");
    let log: Value = serde_json::from_str(&fs::read_to_string(folder.path().join("out.sarif")).unwrap()).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let gone = results.iter().find(|result| result["ruleId"] == "commitment-removed").unwrap();
    assert_eq!(gone["properties"]["revision"], "main");
    let (said, _) = check(folder.path(), &["--base", "main", "--format", "json"]);
    let all: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(all.as_array().unwrap().len(), 3);
    assert_eq!(all[2]["difference"]["effects"]["weakens"], 2);
}

#[test]
fn what_git_lacks_is_told() {
    let folder = repository();
    for base in ["none", "-x", "main:jardin.codesocial.yaml"] {
        let (said, code) = check(folder.path(), &["--base", base, "--format", "plain"]);
        assert_eq!(code, Some(2), "{base}: {said}");
    }
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join("a.codesocial.yaml"), GARDEN).unwrap();
    let (said, code) = check(elsewhere.path(), &["--base", "main"]);
    assert!(code == Some(2) && said.contains("there is no git repository"), "{said}");
}

/// What the command says of a document as JSON: its digest.
fn digest(folder: &Path, name: &str) -> String {
    let output = codesocial(&["show", "--format", "json", name]).current_dir(folder).output().unwrap();
    let shown: Value = serde_json::from_slice(&output.stdout).unwrap();
    shown["outline"]["digest"].as_str().expect("it has a digest").to_owned()
}

/// What a check found, by its names.
pub(crate) fn names(folder: &Path, arguments: &[&str]) -> Vec<(String, u64)> {
    let (said, _) = check(folder, &[arguments, &["--format", "jsonl"]].concat());
    let items = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    items
        .map(|item| {
            let line = item["range"]["start"]["line"].as_u64().unwrap_or_default();
            (item["rule"].as_str().unwrap().to_owned(), line)
        })
        .collect()
}

const LINKS: &str = "links:\n  - rel: conformsTo\n    target: https://example.org/jardin\n";

#[test]
fn what_one_document_says_of_another_must_be_so() {
    let folder = repository();
    let workshop = folder.path().join("atelier.codesocial.yaml");
    let linked = |rest: &str| {
        let links = LINKS.to_owned();
        fs::write(&workshop, format!("{WORKSHOP}{links}{rest}")).unwrap();
        names(folder.path(), &[])
    };
    let garden = digest(folder.path(), "jardin.codesocial.yaml");
    let other = format!("sha256:{}", "0".repeat(64));
    assert_eq!(linked(""), []);
    assert_eq!(linked(&format!("    version: '1.0.0'\n    digest: {garden}\n")), []);
    let differs = |line| vec![("linked-digest-differs".to_owned(), line)];
    assert_eq!(linked(&format!("    digest: {other}\n")), differs(10));
    assert_eq!(linked(&format!("    version: '1.0.0'\n    digest: {other}\n")), differs(11));
    // Of another version nothing is known but that it is another, unless it is recorded.
    assert_eq!(
        linked(&format!("    version: '0.9.0'\n    digest: {other}\n")),
        [("linked-version-differs".to_owned(), 9)]
    );
    let record = format!(
        "record:\n  revisions:\n    - version: 0.9.0\n      at: 2025-01-01\n      digest: {garden}\n      summary: Premier texte.\n"
    );
    fs::write(folder.path().join("jardin.codesocial.yaml"), format!("{GARDEN}{record}")).unwrap();
    assert_eq!(linked(&format!("    version: '0.9.0'\n    digest: {other}\n")), differs(11));
    let (said, code) = check(folder.path(), &["--format", "plain"]);
    assert!(
        code == Some(1) && said.contains("atelier.codesocial.yaml:11:13: error: the link gives another digest"),
        "{said}"
    );
    // An element of another document, by its address.
    let element = |name: &str| {
        let links = LINKS.replace("/jardin", &format!("/jardin#{name}"));
        fs::write(&workshop, format!("{WORKSHOP}{links}")).unwrap();
        names(folder.path(), &[])
    };
    assert_eq!(element("portail"), []);
    assert_eq!(element("portal"), [("linked-element-missing".to_owned(), 9)]);
    let (said, _) = check(folder.path(), &["--format", "json"]);
    let all: Value = serde_json::from_str(&said).unwrap();
    let fault = all.as_array().unwrap().iter().find(|one| one.get("fault").is_some()).unwrap();
    assert_eq!(fault["fault"]["pointer"], "/links/0/target");
    // What is gone is told where it is still named.
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "-qm", "Un lien"]);
    fs::remove_file(folder.path().join("jardin.codesocial.yaml")).unwrap();
    let told = names(folder.path(), &["--base", "HEAD"]);
    assert!(told.contains(&("document-removed".to_owned(), 0)), "{told:?}");
    assert!(told.contains(&("linked-document-removed".to_owned(), 9)), "{told:?}");
}

#[test]
fn records_are_held_against_the_texts_that_git_has() {
    let folder = repository();
    let path = folder.path().join("jardin.codesocial.yaml");
    let first = digest(folder.path(), "jardin.codesocial.yaml");
    let second = GARDEN.replace("version: 1.0.0", "version: 1.1.0").replace("Le jardin", "Notre jardin");
    let recorded = |digest: &str| {
        let entry = "version: 1.0.0\n      at: 2026-01-01\n";
        let revisions = format!("  revisions:\n    - {entry}      digest: {digest}\n      summary: Premier texte.\n");
        let adoptions =
            format!("  adoptions:\n    - party: voisins\n      mode: signature\n      {entry}      digest: {digest}\n");
        fs::write(&path, format!("{second}record:\n{revisions}{adoptions}")).unwrap();
    };
    recorded(&first);
    let told = names(folder.path(), &["--base", "main"]);
    assert!(!told.iter().any(|(rule, _)| rule.starts_with("recorded")), "{told:?}");
    recorded(&format!("sha256:{}", "0".repeat(64)));
    let told = names(folder.path(), &["--base", "main"]);
    let lines: Vec<u64> =
        told.iter().filter(|(rule, _)| rule == "recorded-digest-differs").map(|(_, line)| *line).collect();
    assert_eq!(lines, [25, 32], "{told:?}");
    // Without a base, who adopted another text than this one is told all the same, and nothing fails by it.
    recorded(&first);
    let (said, code) = check(folder.path(), &["--format", "plain"]);
    assert!(code == Some(0) && said.contains("note: adopted by `voisins`: `1.0.0`, and not yet 1.1.0"), "{said}");
}

/// A repository in which the neighbours adopted the garden's text, and another text beside it with its articles.
fn adopted() -> (tempfile::TempDir, String) {
    let folder = repository();
    let path = folder.path().join("jardin.codesocial.yaml");
    let digest = digest(folder.path(), "jardin.codesocial.yaml");
    let adoption = format!(
        "record:\n  adoptions:\n    - party: voisins\n      mode: signature\n      version: 1.0.0\n      at: 2026-01-01\n      digest: {digest}\n"
    );
    fs::write(path, format!("{GARDEN}{adoption}")).unwrap();
    git(folder.path(), &["commit", "-qam", "Adopté"]);
    git(folder.path(), &["branch", "-f", "main", "change"]);
    (folder, digest)
}

#[test]
fn who_adopted_a_text_that_changed_without_a_version_is_told_in_every_form() {
    let (folder, _) = adopted();
    let path = folder.path();
    change(path, "Les outils sont prêtés.", "Les outils sont loués.");
    for form in ["human", "plain", "json", "jsonl", "sarif", "junit", "github", "gitlab", "markdown", "csv"] {
        let (said, code) = check(path, &["--base", "main", "--format", form]);
        assert_eq!(code, Some(1), "{form}");
        assert!(said.contains("digest-mismatch"), "{form}: {said}");
        // In a table of Markdown a sign of the text has a stroke before it.
        let plain = said.replace('\\', "").split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(plain.contains("`voisins` then has to adopt") || plain.contains("`voisins` adopted"), "{form}: {said}");
    }
    // Without a base too.
    assert_eq!(names(path, &[]), [("digest-mismatch".to_owned(), 27)]);
}

#[test]
fn what_was_adopted_stays_on_record() {
    let (folder, first) = adopted();
    let path = folder.path();
    let file = path.join("jardin.codesocial.yaml");
    let adopted = fs::read_to_string(&file).unwrap();
    let of_record = |told: Vec<(String, u64)>| -> Vec<(String, u64)> {
        told.into_iter().filter(|(rule, _)| rule.starts_with("recorded") || rule.starts_with("adoption-")).collect()
    };
    let told = |text: &str| {
        fs::write(&file, text).unwrap();
        of_record(names(path, &["--base", "main"]))
    };
    let rewritten = |line| vec![("adoption-rewritten".to_owned(), line)];
    let removed = vec![("adoption-removed".to_owned(), 0)];
    // The text changes, and the digest of the adoption with it.
    let changed = adopted.replace("sont prêtés", "sont loués");
    fs::write(&file, &changed).unwrap();
    let forged = changed.replace(&first, &digest(path, "jardin.codesocial.yaml"));
    assert_eq!(told(&forged), rewritten(27));
    let (said, code) = check(path, &["--base", "main", "--format", "plain"]);
    assert!(code == Some(1) && said.contains("needs a new version, adopted again by `voisins`"), "{said}");
    assert_eq!(told(&adopted.replace("      version: 1.0.0", "      version: 0.9.0")), rewritten(27));
    // Of another version it is the text there that says which digest it has, and this is told once.
    let next = adopted.replacen("version: 1.0.0", "version: 2.0.0", 1);
    let zeros = format!("sha256:{}", "0".repeat(64));
    assert_eq!(told(&next.replace(&first, &zeros)), [("recorded-digest-differs".to_owned(), 27)]);
    assert_eq!(told(&next), []);
    // What is gone: the entry, or all of the record.
    assert_eq!(told(GARDEN), removed);
    assert_eq!(told(&GARDEN.replace("version: 1.0.0", "version: 2.0.0")), removed);
    let (said, code) = check(path, &["--base", "main", "--accept", "adoption-removed", "--format", "plain"]);
    assert!(code == Some(0) && said.contains("version 1.0.0 adopted by `voisins`"), "{said}");
    // Those who adopted it may have another id now, and others may adopt it too.
    assert_eq!(told(&adopted.replace("id: voisins", "id: gens").replace("party: voisins", "party: gens")), []);
    let entry = adopted.split_once("    - party").map(|(_, entry)| format!("    - party{entry}")).unwrap();
    let both = format!("{adopted}{}", entry.replace("party: voisins", "party: amis"));
    assert_eq!(told(&both), []);
    // What the base has wrong of its own text is put right.
    fs::write(&file, adopted.replace(&first, &zeros)).unwrap();
    git(path, &["commit", "-qam", "Mal recopié"]);
    git(path, &["branch", "-f", "main", "change"]);
    assert_eq!(told(&adopted), []);
}

#[test]
fn what_the_base_records_of_older_versions_holds_too() {
    let (folder, first) = adopted();
    let path = folder.path();
    let file = path.join("jardin.codesocial.yaml");
    let adopted = fs::read_to_string(&file).unwrap().replacen("version: 1.0.0", "version: 2.0.0", 1);
    fs::write(&file, &adopted).unwrap();
    git(path, &["commit", "-qam", "Deux"]);
    git(path, &["branch", "-f", "main", "change"]);
    let entry = |digest: &str, rest: &str| {
        let party = "    - party: amis\n      mode: signature\n      version: 1.0.0\n      at: 2026-01-02\n";
        fs::write(&file, format!("{adopted}{party}      digest: {digest}\n{rest}")).unwrap();
        let told = names(path, &["--base", "main"]);
        told.into_iter().filter(|(rule, _)| rule.starts_with("recorded")).map(|(_, line)| line).collect::<Vec<_>>()
    };
    let zeros = format!("sha256:{}", "0".repeat(64));
    assert_eq!(entry(&first, ""), Vec::<u64>::new());
    assert_eq!(entry(&zeros, ""), [32]);
}

#[test]
fn the_digest_of_the_articles_of_the_base_holds() {
    let folder = repository();
    let path = folder.path();
    let file = path.join("jardin.codesocial.yaml");
    let articles = "articles:\n  - id: un\n    num: '1'\n    content: Le portail est ouvert le samedi.\n";
    let text = format!("{GARDEN}{articles}");
    fs::write(&file, &text).unwrap();
    let output =
        codesocial(&["show", "--format", "json", "jardin.codesocial.yaml"]).current_dir(path).output().unwrap();
    let shown: Value = serde_json::from_slice(&output.stdout).unwrap();
    let [content, of_articles] = ["digest", "textDigest"].map(|key| shown["outline"][key].as_str().unwrap().to_owned());
    git(path, &["commit", "-qam", "Un article"]);
    git(path, &["branch", "-f", "main", "change"]);
    let next = text.replacen("version: 1.0.0", "version: 2.0.0", 1).replace("le samedi", "le dimanche");
    let told = |digest: &str| {
        let adoption = format!(
            "record:\n  adoptions:\n    - party: voisins\n      mode: vote\n      version: 1.0.0\n      at: 2026-01-01\n      digest: {content}\n      textDigest: {digest}\n"
        );
        fs::write(&file, format!("{next}{adoption}")).unwrap();
        let told = names(path, &["--base", "main"]);
        told.into_iter().filter(|(rule, _)| rule.starts_with("recorded")).map(|(_, line)| line).collect::<Vec<_>>()
    };
    assert_eq!(told(&of_articles), Vec::<u64>::new());
    assert_eq!(told(&format!("sha256:{}", "0".repeat(64))), [32]);
}

#[test]
fn documents_are_paired_by_their_ids_wherever_they_stand() {
    let folder = repository();
    let path = folder.path();
    let [garden, workshop] = ["jardin", "atelier"].map(|name| path.join(format!("{name}.codesocial.yaml")));
    let third = path.join("b.codesocial.yaml");
    let told = || {
        let (said, code) = check(path, &["--base", "main", "--format", "jsonl"]);
        let rules: Vec<String> = said
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
            .map(|item| format!("{} {}", item["rule"].as_str().unwrap(), item["file"].as_str().unwrap()))
            .collect();
        (rules, code)
    };
    // Two that trade places, and one that moves into the place of another, which moves on.
    fs::rename(&garden, &third).unwrap();
    fs::rename(&workshop, &garden).unwrap();
    fs::rename(&third, &workshop).unwrap();
    assert_eq!(told(), (vec![], Some(0)));
    fs::rename(&garden, &third).unwrap();
    fs::rename(&workshop, &garden).unwrap();
    fs::rename(&garden, &workshop).unwrap();
    assert_eq!(told(), (vec![], Some(0)));
    // What changed on the way is told of the document, and where it stood by the name that it had.
    let moved = fs::read_to_string(&workshop).unwrap();
    fs::write(
        &workshop,
        moved.replace("      - id: outils\n        text: Les outils sont prêtés.\n        force: must\n", ""),
    )
    .unwrap();
    let (said, code) = check(path, &["--base", "main", "--format", "plain"]);
    assert!(code == Some(1) && said.contains("from main:jardin.codesocial.yaml to atelier.codesocial.yaml"), "{said}");
    assert!(!said.contains("[document-removed]"), "{said}");
    fs::write(&workshop, moved).unwrap();
    // A new one where one stood that moved is new.
    fs::write(&garden, VALID.replace("/jardin", "/verger")).unwrap();
    assert_eq!(told(), (vec!["document-new jardin.codesocial.yaml".to_owned()], Some(0)));
    // One that took the place of another, which is nowhere.
    fs::remove_file(&garden).unwrap();
    fs::remove_file(&third).unwrap();
    let (rules, code) = told();
    assert_eq!((rules, code), (vec!["document-removed atelier.codesocial.yaml".to_owned()], Some(1)));
    // Where nothing but the id is another, it is compared.
    let text = fs::read_to_string(&workshop).unwrap().replace("/jardin", "/jardins");
    fs::write(&garden, text).unwrap();
    fs::write(&workshop, WORKSHOP).unwrap();
    let (rules, _) = told();
    assert!(rules.iter().all(|rule| !rule.starts_with("document-")) && !rules.is_empty(), "{rules:?}");
}

#[test]
fn the_last_tag_is_a_base() {
    let folder = repository();
    let (said, code) = check(folder.path(), &["--last-tag"]);
    assert!(code == Some(2) && said.contains("there is no tag"), "{said}");
    git(folder.path(), &["tag", "v1"]);
    change(folder.path(), "force: must\n        toward", "force: should\n        toward");
    git(folder.path(), &["commit", "-qam", "Plus faible"]);
    let (said, code) = check(folder.path(), &["--last-tag"]);
    assert!(code == Some(1) && said.contains("v1:jardin.codesocial.yaml"), "{said}");
    // Of what is tagged itself, the tag before counts: else nothing would ever have changed.
    git(folder.path(), &["tag", "v2"]);
    assert_eq!(check(folder.path(), &["--last-tag"]).1, Some(1));
    assert_eq!(check(folder.path(), &["--last-tag", "--base", "v1"]).1, Some(2));
}

#[test]
fn no_list_and_no_name_hides_from_a_check_what_git_keeps() {
    let folder = repository();
    fs::create_dir_all(folder.path().join("codes/.caché")).unwrap();
    fs::write(folder.path().join("codes/.caché/x.codesocial.yaml"), NOT_VALID).unwrap();
    fs::write(folder.path().join("codes/y.codesocial.yaml"), NOT_VALID).unwrap();
    git(folder.path(), &["add", "-f", "."]);
    git(folder.path(), &["commit", "-qm", "Deux de plus"]);
    let seen = || {
        let (said, code) = check(folder.path(), &["--format", "junit"]);
        let seen =
            ["jardin.", "atelier.", "x.", "y.", "z."].map(|name| said.contains(&format!("{name}codesocial.yaml\"")));
        (seen, code)
    };
    assert_eq!(seen(), ([true, true, true, true, false], Some(1)));
    for list in [".gitignore", ".ignore", "codes/.gitignore", ".git/info/exclude"] {
        fs::write(folder.path().join(list), "*\n/codes/\n").unwrap();
    }
    // What git does not keep is none of the repository's, and told.
    fs::write(folder.path().join("codes/z.codesocial.yaml"), VALID).unwrap();
    assert_eq!(seen(), ([true, true, true, true, false], Some(1)));
    let (said, _) = check(folder.path(), &[]);
    assert!(said.contains("codes/z.codesocial.yaml") && said.contains("passed over"), "{said}");
    // Where git cannot say what it keeps, nothing is hidden by a list.
    fs::remove_dir_all(folder.path().join(".git")).unwrap();
    assert_eq!(seen(), ([true, true, false, true, true], Some(1)));
}
