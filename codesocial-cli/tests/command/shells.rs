//! What shells and `man` are given: made of the command itself, so that it knows every word of it.

use std::process::Command;

use crate::{codesocial, printed};

/// The words by which the help lists the commands.
fn commands() -> Vec<String> {
    let help = printed(codesocial(&["--lang", "en", "-h"]));
    let (_, list) = help.split_once("Commands:\n").unwrap();
    let lines = list.lines().take_while(|line| !line.is_empty());
    // What a line has no room for stands in the next one.
    let names = lines.filter(|line| !line.starts_with("   ")).filter_map(|line| line.split_whitespace().next());
    names.map(str::to_owned).collect()
}

#[test]
fn every_shell_knows_every_command_in_the_readers_language() {
    let commands = commands();
    assert!(commands.len() > 20, "{commands:?}");
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = printed(codesocial(&["completions", shell, "--lang", "fr"]));
        for command in &commands {
            assert!(script.contains(command.as_str()), "{shell} {command}");
        }
        for option in ["--last-tag", "--fail-on", "--stdin-filename"] {
            assert!(script.contains(option) || script.contains(&option[2..]), "{shell} {option}");
        }
        assert_eq!(shell == "bash", !script.contains("Garder un dépôt"), "{shell}");
    }
    codesocial(&["completions", "tcsh"]).assert().code(2).stdout_eq("");
}

#[test]
fn bash_completes_commands_options_and_values() {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("codesocial.bash");
    std::fs::write(&script, printed(codesocial(&["completions", "bash"]))).unwrap();
    let complete = |words: &[&str]| {
        let line = format!(
            "source {}; COMP_WORDS=({}); COMP_CWORD={}; _codesocial codesocial '{}' '{}'; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            script.display(),
            words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" "),
            words.len() - 1,
            words[words.len() - 1],
            words[words.len() - 2],
        );
        let output = Command::new("bash").args(["--noprofile", "--norc", "-euc", &line]).output().expect("bash runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(complete(&["codesocial", "val"]), ["validate"]);
    assert_eq!(complete(&["codesocial", "check", "--last"]), ["--last-tag"]);
    assert_eq!(complete(&["codesocial", "check", "--fail-on", "warn"]), ["warning"]);
    assert_eq!(complete(&["codesocial", "baseline", "wr"]), ["write"]);
}

#[test]
fn every_command_has_its_page_and_man_reads_it() {
    let folder = tempfile::tempdir().unwrap();
    let pages = folder.path().join("man1");
    let into = pages.to_str().unwrap();
    codesocial(&["man", "--lang", "fr", "--output", into]).assert().code(0).stdout_eq("").stderr_eq("");
    for command in commands() {
        let path = pages.join(format!("codesocial-{command}.1"));
        let page = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{}", path.display()));
        for heading in ["NOM", "SYNOPSIS", "DESCRIPTION", "OPTIONS"] {
            assert!(page.contains(&format!("\n.SH {heading}\n")), "{command} {heading}");
        }
        for english in ["Usage", "default:", "possible values", "SUBCOMMANDS"] {
            assert!(!page.contains(english), "{command} {english}");
        }
    }
    assert!(pages.join("codesocial.1").exists() && pages.join("codesocial-baseline-write.1").exists());
    let check = printed(codesocial(&["man", "check", "--lang", "en"]));
    assert!(check.contains(".TH CODESOCIAL-CHECK 1"), "{check}");
    assert!(check.contains("codesocial\\-check \\- Guard a repository"), "{check}");
    codesocial(&["man", "no-such-command"]).assert().code(2).stdout_eq("");
    // Where groff is installed, it reads every page without a word of complaint.
    for page in std::fs::read_dir(&pages).unwrap() {
        let path = page.unwrap().path();
        let Ok(output) = Command::new("groff").args(["-man", "-Tutf8", "-ww", "-K", "utf8"]).arg(&path).output() else {
            return;
        };
        assert!(
            output.status.success() && output.stderr.is_empty(),
            "{path:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
