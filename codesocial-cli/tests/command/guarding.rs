//! A change cannot switch off the guard of its own repository: what is judged no more, what is demanded no more, and what is read.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::checking::{change, check, git, names, repository};
use crate::{NOT_VALID, codesocial};

/// A repository whose base has a configuration, a document in a folder, and a branch on which all may change.
fn guarded(config: &str) -> tempfile::TempDir {
    let folder = repository();
    git(folder.path(), &["checkout", "-q", "main"]);
    fs::create_dir_all(folder.path().join("codes/deep")).unwrap();
    let text = fs::read_to_string(folder.path().join("atelier.codesocial.yaml")).unwrap();
    let deep = text.replace("/atelier", "/profond");
    fs::write(folder.path().join("codes/deep/b.codesocial.yaml"), deep).unwrap();
    fs::write(folder.path().join("codesocial.toml"), config).unwrap();
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "-qm", "La garde"]);
    git(folder.path(), &["checkout", "-qB", "change"]);
    folder
}

fn configure(folder: &Path, config: &str) {
    fs::write(folder.join("codesocial.toml"), config).unwrap();
}

/// The names of what fails, with the files.
fn failing(folder: &Path, arguments: &[&str]) -> Vec<(String, String)> {
    let (said, code) = check(folder, &[arguments, &["--format", "jsonl"]].concat());
    let items = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let failing: Vec<(String, String)> = items
        .filter(|item| item["fails"] == true)
        .map(|item| (item["rule"].as_str().unwrap().to_owned(), item["file"].as_str().unwrap().to_owned()))
        .collect();
    assert_eq!(code == Some(0), failing.is_empty(), "{said}");
    failing
}

fn pair(rule: &str, file: &str) -> (String, String) {
    (rule.to_owned(), file.to_owned())
}

const LOOSENED: &str = "configuration-loosened";
const FORMS: [&str; 9] = ["human", "json", "jsonl", "sarif", "junit", "github", "gitlab", "csv", "markdown"];

#[test]
fn what_a_change_leaves_out_fails_in_every_form() {
    let folder = guarded("");
    let path = folder.path();
    change(path, "force: must\n        toward", "force: may\n        toward");
    let left_out = pair("document-left-out", "jardin.codesocial.yaml");
    let loosened = pair(LOOSENED, "codesocial.toml");
    for config in [
        "exclude = ['jardin.codesocial.yaml']\n",
        "exclude = ['*.yaml', '!codes/**']\n",
        "files = ['codes/deep/']\n",
        "files = ['codes', 'atelier.codesocial.yaml']\n",
    ] {
        configure(path, config);
        let told = failing(path, &["--base", "main"]);
        assert!(told.contains(&left_out) && told.contains(&loosened), "{config}: {told:?}");
        for form in FORMS {
            let (said, code) = check(path, &["--base", "main", "--format", form]);
            assert_eq!(code, Some(1), "{config} {form}");
            assert!(said.contains("document-left-out") && said.contains(LOOSENED), "{config} {form}: {said}");
        }
    }
    // What was excluded before is no loss.
    configure(path, "exclude = ['jardin.codesocial.yaml']\n");
    git(path, &["commit", "-qam", "Sans le jardin"]);
    git(path, &["branch", "-f", "main", "change"]);
    assert_eq!(failing(path, &["--base", "main"]), []);
    // A folder of the name of a document, a link that leads nowhere or to a folder, another name: it is gone.
    configure(path, "");
    git(path, &["commit", "-qam", "Avec le jardin"]);
    git(path, &["branch", "-f", "main", "change"]);
    let document = path.join("jardin.codesocial.yaml");
    let gone = vec![pair("document-removed", "jardin.codesocial.yaml")];
    let bytes = fs::read(&document).unwrap();
    fs::remove_file(&document).unwrap();
    fs::create_dir(&document).unwrap();
    fs::write(document.join("README"), "").unwrap();
    assert_eq!(failing(path, &["--base", "main"]), gone);
    fs::remove_dir_all(&document).unwrap();
    fs::write(path.join("jardin.yaml"), &bytes).unwrap();
    assert_eq!(failing(path, &["--base", "main"]), gone);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("codes", &document).unwrap();
        assert_eq!(failing(path, &["--base", "main"]), gone);
        fs::remove_file(&document).unwrap();
    }
    // A document of that id elsewhere is what it became.
    fs::write(
        path.join("codes/jardin.codesocial.yaml"),
        String::from_utf8(bytes).unwrap().replace("force: may", "force: should"),
    )
    .unwrap();
    assert!(
        names(path, &["--base", "main"]).iter().any(|(rule, _)| rule == "force-strengthened"),
        "{:?}",
        names(path, &["--base", "main"])
    );
    // What is wrong at hand is told once, as what it is.
    fs::remove_file(path.join("codes/jardin.codesocial.yaml")).unwrap();
    fs::write(&document, [0xff, 0xfe, 0]).unwrap();
    let (said, code) = check(path, &["--base", "main", "--format", "jsonl"]);
    assert!(code != Some(0) && !said.contains("document-removed") && !said.contains("document-left-out"), "{said}");
}

#[test]
fn before_the_first_commit_all_is_new() {
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &["init", "-q"]);
    fs::write(folder.path().join("a.codesocial.yaml"), crate::VALID).unwrap();
    let (said, code) = check(folder.path(), &["--base", "HEAD"]);
    assert!(code == Some(0) && said.contains("`a.codesocial.yaml` is new"), "{said}");
    assert_eq!(check(folder.path(), &["--base", "main"]).1, Some(2));
}

#[test]
fn a_folder_that_is_named_hides_no_deletion() {
    let folder = guarded("");
    let path = folder.path();
    fs::remove_file(path.join("codes/deep/b.codesocial.yaml")).unwrap();
    fs::write(path.join("codes/c.codesocial.yaml"), crate::VALID.replace("/jardin", "/neuf")).unwrap();
    let gone = |name: &str| vec![pair("document-removed", name)];
    let all: [&[&str]; 5] = [&["codes"], &["./codes/"], &["codes", "jardin.codesocial.yaml"], &["."], &[]];
    for files in all {
        let told = failing(path, &[&["--base", "main"], files].concat());
        assert_eq!(told, gone("codes/deep/b.codesocial.yaml"), "{files:?}");
    }
    let whole = path.join("codes").canonicalize().unwrap();
    assert_eq!(failing(path, &["--base", "main", whole.to_str().unwrap()]).len(), 1);
    assert_eq!(failing(&path.join("codes"), &["--base", "main"]), gone("deep/b.codesocial.yaml"));
    // Of what is not named, nothing is said.
    assert_eq!(failing(path, &["--base", "main", "jardin.codesocial.yaml"]), []);
    // A configuration above names more than the current folder.
    configure(path, "files = ['codes']\n");
    git(path, &["commit", "-qam", "Une garde"]);
    git(path, &["checkout", "-q", "main"]);
    configure(path, "files = ['codes']\n");
    git(path, &["commit", "-qam", "Une garde"]);
    git(path, &["checkout", "-qB", "change"]);
    fs::remove_file(path.join("codes/deep/b.codesocial.yaml")).unwrap();
    fs::write(path.join("codes/c.codesocial.yaml"), crate::VALID.replace("/jardin", "/neuf")).unwrap();
    fs::create_dir(path.join("ailleurs")).unwrap();
    assert_eq!(failing(&path.join("ailleurs"), &["--base", "main"]), gone("../codes/deep/b.codesocial.yaml"));
}

#[test]
fn each_loosening_of_the_configuration_is_told_and_fails() {
    let set = |says: &str| {
        format!(
            r#"{{"set": "ours", "title": "T", "source": "S", "expectations": [{{"id": "a", "title": "A", "says": [[{says}]]}}]}}"#
        )
    };
    let before = "level = 0\nexpect = ['ostrom', 'ours.json']\nfiles = ['.']\nexclude = ['vieux/', '!vieux/a.codesocial.yaml']\n[rules.vague-time]\nseverity = 'error'\nreason = 'x'\n[rules.ours-a]\nseverity = 'note'\nreason = 'x'\n";
    let folder = guarded(before);
    let path = folder.path();
    fs::write(path.join("ours.json"), set("\"/title\"")).unwrap();
    git(path, &["add", "."]);
    git(path, &["commit", "-qm", "Nos attentes"]);
    git(path, &["branch", "-f", "main", "change"]);
    let told = |config: &str, arguments: &[&str]| {
        configure(path, config);
        let (said, _) = check(path, &[&["--base", "main", "--format", "jsonl"], arguments].concat());
        let items = said.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let items: Vec<Value> = items.filter(|item| item["rule"] == LOOSENED && item["fails"] == true).collect();
        items
            .iter()
            .map(|item| item["message"].as_str().unwrap().split(';').next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(told(before, &[]), Vec::<String>::new());
    for (from, to, said) in [
        (
            "expect = ['ostrom', 'ours.json']",
            "expect = ['ours.json']",
            "`expect` has `ostrom` no more, as it has in `main`",
        ),
        ("files = ['.']", "files = ['codes']", "`files` has `.` no more, as it has in `main`"),
        ("exclude = [", "exclude = ['neuf/', ", "`exclude` leaves out more than in `main`: `neuf/` is new"),
        (", '!vieux/a.codesocial.yaml'", "", "`exclude` has `!vieux/a.codesocial.yaml` no more, as it has in `main`"),
        (
            "severity = 'error'",
            "severity = 'note'",
            "`rules.vague-time` demands less than in `main`: note here, error there",
        ),
        (
            "severity = 'error'",
            "ignore = true",
            "`rules.vague-time` demands less than in `main`: ignored here, error there",
        ),
        (
            "[rules.vague-time]\nseverity = 'error'\nreason = 'x'\n",
            "",
            "`rules.vague-time` demands less than in `main`: warning here, error there",
        ),
        (
            "[rules.ours-a]\nseverity = 'note'",
            "[rules.ours-a]\nignore = true",
            "`rules.ours-a` demands less than in `main`: ignored here, note there",
        ),
        (
            "[rules.ours-a]",
            "[rules.document-removed]\nignore = true\nreason = 'x'\n[rules.ours-a]",
            "`rules.document-removed` demands less than in `main`: ignored here, error there",
        ),
    ] {
        assert_eq!(told(&before.replace(from, to), &[]), [said], "{to}");
    }
    // What is demanded more, or said otherwise, is none.
    let more =
        before.replace("level = 0", "level = 1").replace("reason = 'x'", "reason = 'y'").replace("'note'", "'warning'");
    assert_eq!(
        told(&more.replace("'ostrom'", "'ostrom', 'fr-ess'").replace("'vieux/', ", ""), &[]),
        Vec::<String>::new()
    );
    // It stands at its line.
    configure(path, &before.replace("severity = 'error'", "ignore = true"));
    assert!(names(path, &["--base", "main"]).contains(&(LOOSENED.to_owned(), 5)));
    // The community's own set is part of it.
    configure(path, before);
    fs::write(path.join("ours.json"), set("\"/title\", \"/summary\"")).unwrap();
    assert_eq!(told(before, &[]), ["`expect` expects less than in `main`: `ours-a`"]);
    fs::write(path.join("ours.json"), set("\"/title\"")).unwrap();
    // Without the file, all that it demanded is gone; the command line counts for both.
    git(path, &["checkout", "-q", "--", "."]);
    fs::write(path.join("codesocial.toml"), before.replace("level = 0", "level = 1")).unwrap();
    git(path, &["commit", "-qam", "Un niveau"]);
    git(path, &["branch", "-f", "main", "change"]);
    let all = told("", &[]);
    assert!(all.len() >= 4 && all[0] == "`level` demands less than in `main`: 0 here, 1 there", "{all:?}");
    assert!(!told("", &["--level", "1"]).iter().any(|said| said.contains("`level`")));
    assert_eq!(told("", &["--no-config"]), Vec::<String>::new());
    // Whoever may decide it lets it pass by the call, and not by the file.
    let (said, code) = check(path, &["--base", "main", "--accept", LOOSENED, "--format", "plain"]);
    assert!(code == Some(0) && said.contains("note: accepted by the call: `level` demands less"), "{said}");
    configure(path, &format!("[rules.{LOOSENED}]\nignore = true\nreason = 'x'\n"));
    let (said, code) = check(path, &["--base", "main"]);
    assert!(code == Some(2) && said.contains("only the call lets it pass"), "{said}");
    assert_eq!(check(path, &["--accept", "missing-key"]).1, Some(2), "no fault of a check");
}

#[test]
fn a_baseline_of_the_repository_that_grows_is_a_loosening() {
    let folder = guarded("");
    let path = folder.path();
    let write = || assert!(codesocial(&["baseline", "write", "known.json"]).current_dir(path).status_is_fine());
    fs::write(path.join("x.codesocial.yaml"), NOT_VALID.replace("/jardin", "/neuf")).unwrap();
    write();
    let loosened = || {
        let told = names(path, &["--base", "main", "--baseline", "known.json"]);
        told.iter().any(|(rule, _)| rule == LOOSENED)
    };
    assert!(loosened());
    git(path, &["add", "."]);
    git(path, &["commit", "-qm", "Connu"]);
    git(path, &["branch", "-f", "main", "change"]);
    assert!(!loosened());
}

#[test]
fn what_is_meant_passes_with_a_reason_or_by_the_call() {
    let folder = guarded("");
    let path = folder.path();
    fs::remove_file(path.join("codes/deep/b.codesocial.yaml")).unwrap();
    let removed = vec![pair("document-removed", "codes/deep/b.codesocial.yaml")];
    assert_eq!(failing(path, &["--base", "main"]), removed);
    let (said, code) = check(path, &["--base", "main", "--accept", "document-removed", "--format", "plain"]);
    assert!(
        code == Some(0) && said.contains("note: accepted by the call: `codes/deep/b.codesocial.yaml` is gone"),
        "{said}"
    );
    assert_eq!(failing(path, &["--base", "main", "--fail-on", "never"]), []);
    // In the file, it needs a reason, and the change that brings it is told.
    configure(path, "[rules.document-removed]\nignore = true\nreason = 'Les textes retirés sont aux archives.'\n");
    assert_eq!(failing(path, &["--base", "main"]), [pair(LOOSENED, "codesocial.toml")]);
    git(path, &["commit", "-qm", "La règle", "codesocial.toml"]);
    git(path, &["branch", "-f", "main", "change"]);
    let (said, code) = check(path, &["--base", "main"]);
    assert!(code == Some(0) && said.contains("ignores 1 finding of `document-removed`: Les textes retirés"), "{said}");
    configure(path, "[rules.document-removed]\nignore = true\n");
    assert_eq!(check(path, &[]).1, Some(2), "without a reason");
    // Lowered, it is told and fails no more; raised, what is only to be known fails.
    configure(path, "[rules.document-removed]\nseverity = 'warning'\nreason = 'x'\n");
    let (said, _) = check(path, &["--base", "main", "--accept", LOOSENED]);
    assert!(said.contains("warning: codes/deep/b.codesocial.yaml") && said.contains("[document-removed]"), "{said}");
    let unread = pair("not-compared", "jardin.codesocial.yaml");
    git(path, &["commit", "-qam", "Retiré"]);
    let garden = fs::read_to_string(path.join("jardin.codesocial.yaml")).unwrap();
    fs::write(path.join("jardin.codesocial.yaml"), "a: [\n").unwrap();
    git(path, &["commit", "-qam", "Illisible"]);
    git(path, &["branch", "-f", "main", "change"]);
    fs::write(path.join("jardin.codesocial.yaml"), garden).unwrap();
    assert_eq!(failing(path, &["--base", "main"]), [unread]);
    assert_eq!(failing(path, &["--base", "main", "--accept", "not-compared"]), []);
}

#[test]
fn rules_of_the_comparison_are_settled_as_the_others() {
    let folder = guarded("");
    let path = folder.path();
    change(path, "force: must\n        toward", "force: should\n        toward");
    let ignored = "[rules.version-step-too-small]\nignore = true\nreason = 'Nos versions sont datées.'\n";
    configure(path, ignored);
    let (said, code) = check(path, &["--base", "main", "--accept", LOOSENED]);
    assert!(code == Some(0) && !said.contains("[version-step-too-small]"), "{said}");
    assert!(
        said.contains("ignores 1 finding of `version-step-too-small`: Nos versions") && !said.contains("any more"),
        "{said}"
    );
    // Where nothing is compared, nobody can say that it finds nothing.
    assert!(!check(path, &[]).0.contains("any more"));
    change(path, "version: 1.0.0", "version: 2.0.0");
    assert!(check(path, &["--base", "main", "--accept", LOOSENED]).0.contains("finds nothing any more"));
}

#[test]
fn what_fails_is_shown_as_an_error() {
    let folder = guarded("");
    let path = folder.path();
    change(path, "force: must\n        toward", "force: should\n        toward");
    let said =
        |form: &str, arguments: &[&str]| check(path, &[&["--base", "main", "--format", form], arguments].concat()).0;
    assert!(
        said("github", &[]).lines().any(|line| line.starts_with("::error") && line.contains("version-step-too-small"))
    );
    let gitlab: Value = serde_json::from_str(&said("gitlab", &[])).unwrap();
    let of = |name: &str| gitlab.as_array().unwrap().iter().find(|one| one["check_name"] == name).unwrap().clone();
    assert_eq!(of("version-step-too-small")["severity"], "critical");
    assert_eq!(of("force-weakened")["severity"], "major", "it does not fail by itself");
    let sarif: Value = serde_json::from_str(&said("sarif", &[])).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    for result in results {
        assert_eq!(result["properties"]["fails"] == true, result["level"] == "error", "{result}");
    }
    let plain = said("plain", &[]);
    assert!(plain.lines().any(|line| line.contains("error: ") && line.contains("[version-step-too-small]")), "{plain}");
    let summary = said("markdown", &[]);
    assert!(summary.split("## Warnings").next().unwrap().contains("`version-step-too-small`"), "{summary}");
    // Whatever it fails by: what is a warning by itself too.
    configure(path, "expect = ['ostrom']\n");
    let github = said("github", &["--fail-on", "warning"]);
    assert!(github.lines().filter(|line| line.contains("ostrom-")).all(|line| line.starts_with("::error")), "{github}");
    // The text stands beside it.
    let human = said("human", &[]);
    let at = human.find("[version-step-too-small]").expect("it is told");
    assert!(human[at..].contains("3 │ version: 1.0.0"), "{human}");
}

#[test]
fn what_is_gone_is_placed_where_the_text_at_hand_has_lines() {
    let folder = guarded("");
    let path = folder.path();
    change(path, "      - id: outils\n        text: Les outils sont prêtés.\n        force: must\n", "");
    let lines = fs::read_to_string(path.join("jardin.codesocial.yaml")).unwrap().lines().count() as u64;
    let said = |form: &str| check(path, &["--base", "main", "--format", form]).0;
    let gitlab: Value = serde_json::from_str(&said("gitlab")).unwrap();
    for one in gitlab.as_array().unwrap() {
        assert!(one["location"]["lines"]["begin"].as_u64().unwrap() <= lines, "{one}");
    }
    let gone = gitlab.as_array().unwrap().iter().find(|one| one["check_name"] == "commitment-removed").unwrap();
    assert!(gone["description"].as_str().unwrap().contains("(main, line"), "{gone}");
    let sarif: Value = serde_json::from_str(&said("sarif")).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let gone = results.iter().find(|result| result["ruleId"] == "commitment-removed").unwrap();
    assert!(gone["locations"][0]["physicalLocation"].get("region").is_none(), "{gone}");
    assert!(gone["message"]["text"].as_str().unwrap().contains("(main, line"), "{gone}");
    assert_eq!(gone["properties"]["regionThere"]["startLine"], 18);
}

#[test]
fn the_level_that_nobody_asked_for_is_not_told() {
    let folder = guarded("");
    let path = folder.path();
    fs::write(path.join("x.codesocial.yaml"), NOT_VALID.replace("/jardin", "/neuf")).unwrap();
    for form in FORMS {
        assert!(!check(path, &["--format", form]).0.contains("level-not-reached"), "{form}");
        assert!(check(path, &["--format", form, "--level", "1"]).0.contains("1"), "{form}");
    }
    assert!(names(path, &["--level", "1"]).iter().any(|(rule, _)| rule == "level-not-reached"));
    // Where the errors are not told, that is why it fails.
    configure(path, "[rules.missing-key]\nignore = true\nreason = 'x'\n");
    assert_eq!(failing(path, &[]), [pair("level-not-reached", "x.codesocial.yaml")]);
}

#[test]
fn nothing_is_read_out_of_the_repository() {
    let outside = tempfile::tempdir().unwrap();
    let secret = outside.path().join("secret.codesocial.yaml");
    fs::write(&secret, "mot-de-passe: hunter2\n").unwrap();
    let folder = guarded("");
    let path = folder.path();
    let quoted = |arguments: &[&str]| {
        let mut codes = Vec::new();
        for form in FORMS {
            let (said, code) = check(path, &[arguments, &["--format", form]].concat());
            assert!(!said.contains("hunter2") && !said.contains("mot-de-passe"), "{arguments:?} {form}: {said}");
            codes.push(code);
        }
        codes.dedup();
        assert_eq!(codes, [Some(2)], "{arguments:?}");
    };
    let up = format!("../{}/secret.codesocial.yaml", outside.path().file_name().unwrap().to_str().unwrap());
    for named in [secret.to_str().unwrap(), &up, outside.path().to_str().unwrap()] {
        configure(path, &format!("files = ['{named}']\n"));
        quoted(&[]);
        let output = codesocial(&["validate"]).current_dir(path).output().unwrap();
        assert!(!String::from_utf8_lossy(&output.stdout).contains("hunter2") && output.status.code() == Some(2));
    }
    let set = outside.path().join("secret.json");
    fs::write(&set, "{\"mot-de-passe\": \"hunter2\"}").unwrap();
    configure(path, &format!("expect = ['{}']\n", set.display()));
    quoted(&[]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        configure(path, "files = ['lien.yaml', 'jardin.codesocial.yaml']\n");
        symlink(&secret, path.join("lien.yaml")).unwrap();
        quoted(&[]);
        configure(path, "files = ['dossier']\n");
        symlink(outside.path(), path.join("dossier")).unwrap();
        quoted(&[]);
        configure(path, "");
        quoted(&["lien.yaml"]);
        quoted(&["dossier"]);
        symlink(&set, path.join("lien.json")).unwrap();
        configure(path, "expect = ['lien.json']\n");
        quoted(&[]);
        // The configuration itself.
        fs::remove_file(path.join("codesocial.toml")).unwrap();
        fs::write(outside.path().join("secret.toml"), "hunter2 = 'mot-de-passe'\n").unwrap();
        symlink(outside.path().join("secret.toml"), path.join("codesocial.toml")).unwrap();
        quoted(&[]);
    }
}

#[test]
fn what_keeps_everything_from_being_judged_is_told_in_every_form() {
    let folder = guarded("");
    let path = folder.path();
    let told = |arguments: &[&str], rule: &str| {
        for form in FORMS.iter().filter(|form| **form != "human") {
            let file = path.join("out.txt");
            let to = format!("{form}={}", file.display());
            let (_, code) = check(path, &[arguments, &["--format", &to]].concat());
            let written = fs::read_to_string(&file).unwrap_or_default();
            assert!(code == Some(2) && written.contains(rule), "{arguments:?} {form}: {written}");
            fs::remove_file(&file).unwrap();
        }
    };
    told(&["--base", "origin/main"], "no-base");
    told(&["--last-tag"], "no-base");
    told(&["--baseline", "none.json"], "cannot-read");
    told(&["--baseline", "codesocial.toml"], "no-baseline");
    told(&["--config", "none.toml"], "cannot-read");
    configure(path, "levle = 2\nfiles = 1\n");
    told(&[], "wrong-configuration");
    let (said, _) = check(path, &["--format", "github"]);
    assert!(said.contains("::error file=codesocial.toml,line=2,endLine=2"), "{said}");
    configure(path, "expect = ['none.json']\n");
    told(&[], "wrong-configuration");
    configure(path, "files = ['vide']\n");
    fs::create_dir(path.join("vide")).unwrap();
    told(&[], "nothing-found");
    // Also of other commands that report; what the call itself has wrong writes nothing.
    let out = path.join("out.sarif");
    let run = |arguments: &[&str]| codesocial(arguments).current_dir(path).output().unwrap().status.code();
    assert_eq!(run(&["diff", "nowhere:a.yaml", "jardin.codesocial.yaml", "--format", "sarif=out.sarif"]), Some(2));
    assert!(fs::read_to_string(&out).unwrap().contains("nowhere"));
    fs::remove_file(&out).unwrap();
    configure(path, "levle = 2\n");
    assert_eq!(run(&["audit", "--format", "sarif=out.sarif"]), Some(2));
    assert!(fs::read_to_string(&out).unwrap().contains("levle"));
    fs::remove_file(&out).unwrap();
    assert_eq!(run(&["check", "--format", "sarif=out.sarif", "--format", "csv", "--format", "junit"]), Some(2));
    assert!(!out.exists());
}

/// How a command ended.
trait Ends {
    fn status_is_fine(self) -> bool;
}

impl Ends for snapbox::cmd::Command {
    fn status_is_fine(self) -> bool {
        self.output().unwrap().status.success()
    }
}

/// However many documents there are, git is started as often.
#[cfg(unix)]
#[test]
fn git_is_not_started_for_each_document() {
    use std::os::unix::fs::PermissionsExt;
    let folder = guarded("");
    let path = folder.path();
    let tools = tempfile::tempdir().unwrap();
    let (log, wrapper) = (tools.path().join("log"), tools.path().join("git"));
    let others = std::env::var("PATH").unwrap();
    let script = format!("#!/bin/sh\necho x >>'{}'\nPATH='{others}' exec git \"$@\"\n", log.display());
    fs::write(&wrapper, script).unwrap();
    fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755)).unwrap();
    let started = || {
        fs::write(&log, "").unwrap();
        let search = format!("{}:{others}", tools.path().display());
        let output = codesocial(&["check", "--base", "main", "--lang", "en"])
            .env("PATH", search)
            .current_dir(path)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        fs::read_to_string(&log).unwrap().lines().count()
    };
    let write = |number: usize, title: &str| {
        let text = crate::VALID.replace("/jardin", &format!("/n{number}")).replace("Le jardin", title);
        fs::write(path.join(format!("n {number} é.codesocial.yaml")), text).unwrap();
    };
    let few = started();
    // New ones, those that are there, and those that are gone and stand elsewhere now.
    (0..40).for_each(|number| write(number, "Un"));
    assert_eq!(started(), few);
    git(path, &["add", "."]);
    git(path, &["commit", "-qm", "Beaucoup"]);
    git(path, &["branch", "-f", "main", "change"]);
    (0..40).for_each(|number| write(number, "Deux"));
    fs::create_dir(path.join("ailleurs")).unwrap();
    for number in 0..10 {
        let name = format!("n {number} é.codesocial.yaml");
        fs::rename(path.join(&name), path.join("ailleurs").join(&name)).unwrap();
    }
    assert_eq!(started(), few);
    let told = names(path, &["--base", "main"]);
    assert_eq!(
        told.iter().filter(|(rule, _)| rule == "text-reworded" || rule == "title-changed").count(),
        40,
        "{told:?}"
    );
}
