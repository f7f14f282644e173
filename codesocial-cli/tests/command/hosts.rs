//! The files by which services run the command: what is in them is run here, under the environment that each documents.

#![cfg(unix)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use crate::checking::repository;
use crate::{NOT_VALID, project, readers};

/// The folders of the search path, the one of the command first.
fn path() -> std::ffi::OsString {
    let own = Path::new(env!("CARGO_BIN_EXE_codesocial")).parent().unwrap().to_path_buf();
    let others = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(std::iter::once(own).chain(std::env::split_paths(&others))).unwrap()
}

/// The script of a step of the action, by the name of the step.
fn script(step: &str) -> String {
    let action = fs::read_to_string(project().join("action.yml")).unwrap();
    let (_, step) = action.split_once(&format!("- name: {step}\n")).expect("the step stands");
    let (_, script) = step.split_once("run: |\n").expect("it has a script");
    let lines = script.lines().take_while(|line| line.is_empty() || line.starts_with("        "));
    lines.map(|line| line.get(8..).unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// Runs the check of the action as the runner does: `bash --noprofile --norc -eo pipefail FILE`, with the inputs in the environment.
fn action(folder: &Path, inputs: &[(&str, &str)]) -> (Output, PathBuf) {
    let outside = folder.parent().unwrap();
    let (file, summary) = (outside.join("step.sh"), outside.join("summary.md"));
    fs::write(&file, script("Check social codes")).unwrap();
    fs::write(&summary, "").unwrap();
    let mut bash = Command::new("bash");
    bash.args(["--noprofile", "--norc", "-eo", "pipefail"]).arg(&file).current_dir(folder).env_clear();
    for (name, default) in
        [("BASE", ""), ("LEVEL", ""), ("LANGUAGE", ""), ("ARGUMENTS", ""), ("SARIF", "codesocial.sarif")]
    {
        bash.env(name, default);
    }
    bash.env("PATH", path())
        .env("GITHUB_ACTIONS", "true")
        .env("GITHUB_WORKSPACE", folder)
        .env("GITHUB_STEP_SUMMARY", &summary);
    (bash.envs(inputs.iter().copied()).output().expect("bash runs"), summary)
}

/// A repository in a folder of its own, so that files can stand beside it.
fn beside() -> (tempfile::TempDir, PathBuf) {
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("repository");
    let made = repository();
    fs::rename(made.path(), &folder).unwrap();
    (outer, folder)
}

#[test]
fn the_action_annotates_summarises_and_fails() {
    let (_outer, folder) = beside();
    let (output, summary) = action(&folder, &[("BASE", "main"), ("LANGUAGE", "en")]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(fs::read_to_string(&summary).unwrap().contains("| jardin.codesocial.yaml | ✅ valid |"));
    // A pull request is compared with where it goes, without a word; where that was not fetched, it is told.
    let (output, _) = action(&folder, &[("GITHUB_BASE_REF", "main"), ("LANGUAGE", "en")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stdout).contains("title=codesocial (no-base)"));
    let git = |arguments: &[&str]| crate::checking::git(&folder, arguments);
    git(&["update-ref", "refs/remotes/origin/main", "main"]);
    assert_eq!(action(&folder, &[("GITHUB_BASE_REF", "main")]).0.status.code(), Some(0));
    crate::checking::change(&folder, "force: must\n        toward", "force: may\n        toward");
    assert_eq!(action(&folder, &[("GITHUB_BASE_REF", "main")]).0.status.code(), Some(1));
    git(&["checkout", "-q", "--", "."]);
    // A push has no base, and what a branch is called is no part of a script.
    assert_eq!(action(&folder, &[("BASE", "origin/")]).0.status.code(), Some(0));
    let (output, _) = action(&folder, &[("BASE", "$(touch owned)"), ("ARGUMENTS", "$(touch owned)\n`touch owned`")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(!folder.join("owned").exists());
    fs::write(folder.join("x y.codesocial.yaml"), NOT_VALID).unwrap();
    let (output, summary) = action(&folder, &[("BASE", "main"), ("LANGUAGE", "en"), ("LEVEL", "0")]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stdout).unwrap();
    let commands: Vec<readers::Command> = said.lines().map(|line| readers::github(line).expect(line)).collect();
    let error = commands.iter().find(|command| command.name == "error").unwrap();
    assert_eq!(error.properties["file"], "x y.codesocial.yaml");
    assert!(fs::read_to_string(summary).unwrap().contains("❌ not valid"));
    let log: Value = serde_json::from_str(&fs::read_to_string(folder.join("codesocial.sarif")).unwrap()).unwrap();
    assert_eq!(log["version"], "2.1.0");
}

#[test]
fn inputs_come_into_scripts_by_the_environment_alone() {
    for step in ["Install codesocial", "Check social codes"] {
        assert!(!script(step).contains("${{"), "{step}");
    }
}

/// What the hook of pre-commit runs, as it stands in the file; where `pre-commit` itself is installed, that runs it too.
#[test]
fn the_hook_of_pre_commit_lets_what_is_sound_through() {
    let hooks = fs::read_to_string(project().join(".pre-commit-hooks.yaml")).unwrap();
    let entry = hooks.lines().find_map(|line| line.trim().strip_prefix("entry: codesocial check")).expect("an entry");
    let (_, check) = hooks.split_once("id: codesocial-check").unwrap();
    assert!(check.split("- id:").next().unwrap().contains("always_run: true"), "what goes matches no pattern");
    let (_outer, folder) = beside();
    let run = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_codesocial"));
        command.arg("check").args(entry.split_whitespace()).current_dir(&folder).status().unwrap().code()
    };
    assert_eq!(run(), Some(0));
    fs::write(folder.join("x.codesocial.yaml"), NOT_VALID).unwrap();
    assert_eq!(run(), Some(1));
    fs::remove_file(folder.join("x.codesocial.yaml")).unwrap();
    // What weakens, and what goes, does not come in either.
    crate::checking::change(&folder, "force: must\n        toward", "force: may\n        toward");
    assert_eq!(run(), Some(1));
    crate::checking::git(&folder, &["checkout", "-q", "--", "."]);
    crate::checking::git(&folder, &["rm", "-q", "jardin.codesocial.yaml"]);
    assert_eq!(run(), Some(1));
}

/// Runs the script of the component of GitLab in a folder, as `sh` does, with the variables that GitLab sets.
fn component(folder: &Path, variables: &[(&str, &str)]) -> Option<i32> {
    let template = fs::read_to_string(project().join("templates/check.yml")).unwrap();
    let (_, script) = template.split_once("  script:\n").unwrap();
    let (script, _) = script.split_once("  artifacts:\n").unwrap();
    let lines = script.lines().map(|line| match line.strip_prefix("    - ") {
        Some("|") => "",
        Some(line) => line,
        None if line.trim_start().starts_with('#') => "",
        None => line.strip_prefix("      ").unwrap_or(line),
    });
    let script = lines.collect::<Vec<_>>().join("\n");
    let mut sh = Command::new("sh");
    sh.args(["-ec", &script]).current_dir(folder).env_clear().env("PATH", path());
    sh.env("CI_PROJECT_DIR", folder).env("BASE", "").env("ARGUMENTS", "").env("CI_MERGE_REQUEST_DIFF_BASE_SHA", "");
    sh.envs(variables.iter().copied()).output().unwrap().status.code()
}

#[test]
fn the_component_of_gitlab_compares_with_where_a_merge_request_parted() {
    let (_outer, folder) = beside();
    let run = |variables: &[(&str, &str)]| component(&folder, variables);
    assert_eq!(run(&[]), Some(0));
    crate::checking::change(&folder, "force: must\n        toward", "force: may\n        toward");
    assert_eq!(run(&[("CI_MERGE_REQUEST_DIFF_BASE_SHA", "main")]), Some(1));
    assert_eq!(run(&[("BASE", "main"), ("ARGUMENTS", "--fail-on-change\nnever")]), Some(0));
    assert_eq!(run(&[("BASE", "$(touch owned)"), ("ARGUMENTS", "$(touch owned)\n`touch owned`")]), Some(2));
    assert!(!folder.join("owned").exists());
    let quality = fs::read_to_string(folder.join("gl-code-quality-report.json")).unwrap();
    assert!(serde_json::from_str::<Value>(&quality).unwrap().is_array());
}

/// What each host is told of the repository in `tests/repository`, before a change and after.
#[test]
fn every_host_passes_the_repository_before_and_fails_it_after() {
    use crate::walkthrough::{after, before};
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("repository");
    before(&folder);
    let hook = || {
        let hooks = fs::read_to_string(project().join(".pre-commit-hooks.yaml")).unwrap();
        let entry = hooks.lines().find_map(|line| line.trim().strip_prefix("entry: codesocial ")).expect("an entry");
        let mut command = Command::new(env!("CARGO_BIN_EXE_codesocial"));
        command.args(entry.split_whitespace()).current_dir(&folder).output().unwrap().status.code()
    };
    let run = || {
        let (output, summary) = action(&folder, &[("BASE", "main")]);
        let said = String::from_utf8(output.stdout).unwrap();
        let gitlab = component(&folder, &[("CI_MERGE_REQUEST_DIFF_BASE_SHA", "main")]);
        let report = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
        let quality: Value = serde_json::from_str(&report("gl-code-quality-report.json")).unwrap();
        let log: Value = serde_json::from_str(&report("codesocial.sarif")).unwrap();
        let results = log["runs"][0]["results"].as_array().unwrap().len();
        let counts = [said.lines().count(), quality.as_array().unwrap().len(), results];
        (output.status.code(), gitlab, counts, fs::read_to_string(summary).unwrap())
    };
    let (github, gitlab, counts, summary) = run();
    assert_eq!((github, gitlab, counts, hook()), (Some(0), Some(0), [0; 3], Some(0)), "{summary}");
    assert!(summary.contains("| workshop.codesocial.json | ✅ valid |"), "{summary}");
    crate::checking::git(&folder, &["clean", "-fdq"]);
    after(&folder);
    let (github, gitlab, counts, summary) = run();
    // Seven faults and four changes.
    assert_eq!((github, gitlab, counts), (Some(1), Some(1), [11; 3]), "{summary}");
    assert!(summary.contains("## Errors (7)") && summary.contains("must adopt it again: gardeners"), "{summary}");
    // The hook compares what is at hand with what was committed last.
    crate::checking::git(&folder, &["clean", "-fdq"]);
    crate::checking::git(&folder, &["reset", "-q", "--soft", "main"]);
    assert_eq!(hook(), Some(1));
}

/// The action takes the command of its own version, whatever stands on the search path.
#[test]
fn the_action_takes_the_command_of_its_version() {
    let outer = tempfile::tempdir().unwrap();
    let action = outer.path().join("action");
    fs::create_dir(&action).unwrap();
    let log = outer.path().join("installed");
    let program = |name: &str, text: &str| {
        use std::os::unix::fs::PermissionsExt;
        let file = outer.path().join(name);
        fs::write(&file, format!("#!/bin/sh\n{text}\n")).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    };
    program("cargo", &format!("echo \"$@\" >>'{}'", log.display()));
    let version = env!("CARGO_PKG_VERSION");
    fs::write(
        action.join("Cargo.toml"),
        format!("[workspace.package]\nversion = \"{version}\"\nrust-version = \"1.0\"\n"),
    )
    .unwrap();
    let run = || {
        let mut bash = Command::new("bash");
        bash.args(["-eo", "pipefail", "-c", &script("Install codesocial")]).env_clear();
        let others = std::env::var_os("PATH").unwrap_or_default();
        let all = std::iter::once(outer.path().to_path_buf()).chain(std::env::split_paths(&others));
        bash.env("PATH", std::env::join_paths(all).unwrap()).env("ACTION", &action);
        bash.env("RUNNER_TEMP", outer.path()).env("GITHUB_PATH", outer.path().join("path"));
        assert!(bash.status().unwrap().success());
        fs::read_to_string(&log).unwrap_or_default()
    };
    program("codesocial", &format!("echo codesocial {version}"));
    assert_eq!(run(), "");
    program("codesocial", "echo codesocial 0.0.1");
    assert!(run().contains("install --locked"), "another version");
}

/// Needs `pre-commit` (pip install pre-commit).
#[test]
#[ignore = "needs pre-commit"]
fn pre_commit_runs_the_hooks() {
    let (outer, folder) = beside();
    let hooks = outer.path().join("hooks");
    fs::create_dir(&hooks).unwrap();
    fs::copy(project().join(".pre-commit-hooks.yaml"), hooks.join(".pre-commit-hooks.yaml")).unwrap();
    let git = |folder: &Path, arguments: &[&str]| {
        let identity = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"];
        assert!(Command::new("git").args(identity).args(arguments).current_dir(folder).status().unwrap().success());
    };
    for arguments in [&["init", "-q"][..], &["add", "."], &["commit", "-qm", "x"], &["tag", "v1"]] {
        git(&hooks, arguments);
    }
    let config = format!("repos:\n  - repo: {}\n    rev: v1\n    hooks: [{{id: codesocial-check}}]\n", hooks.display());
    fs::write(folder.join(".pre-commit-config.yaml"), config).unwrap();
    git(&folder, &["add", "."]);
    let run = || {
        let mut run = Command::new("pre-commit");
        run.args(["run", "--all-files"]).env("PATH", path()).current_dir(&folder);
        let output = run.env("PRE_COMMIT_HOME", outer.path().join("cache")).output().expect("pre-commit is installed");
        (String::from_utf8_lossy(&output.stdout).into_owned(), output.status.code())
    };
    let (said, code) = run();
    assert!(said.contains("Passed") && code == Some(0), "{said}");
    fs::write(folder.join("x.codesocial.yaml"), NOT_VALID).unwrap();
    git(&folder, &["add", "."]);
    let (said, code) = run();
    assert!(said.contains("[missing-key]") && code == Some(1), "{said}");
}
