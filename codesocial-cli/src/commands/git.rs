//! `codesocial git setup`: git learns to merge and to compare social codes.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::exit::Exit;
use crate::judging::Trouble;
use crate::system::reason;
use crate::terminal::{Output, View, complain};
use crate::words::{Words, fill};
use crate::write::replace;

/// The files that social codes are, as .gitattributes names them.
const FILES: [&str; 6] = [
    "codesocial.yaml",
    "codesocial.yml",
    "codesocial.json",
    "*.codesocial.yaml",
    "*.codesocial.yml",
    "*.codesocial.json",
];

/// What git does with them.
const ATTRIBUTES: [&str; 2] = ["merge=codesocial", "diff=codesocial"];

/// What git runs for that: the keys of its configuration. Behind `--` a name that begins with a hyphen is a name.
const SETTINGS: [(&str, &str); 3] = [
    ("merge.codesocial.name", "social codes, by what they say"),
    ("merge.codesocial.driver", "codesocial git-merge-driver -- %O %A %B %L %P"),
    ("diff.codesocial.command", "codesocial git-diff-driver --"),
];

pub(crate) fn setup(view: &View) -> Result<Exit, Trouble> {
    let words = &Words::of(view.language()).merging;
    let top = git(&["rev-parse", "--show-toplevel"], view)?
        .map(|path| PathBuf::from(path.trim_end_matches(['\n', '\r'])))
        .ok_or_else(|| Trouble::Refused(words.no_repository.clone()))?;
    if !is_around(&top) {
        let values = [("name", &*top.to_string_lossy())];
        return Err(Trouble::Refused(fill(&words.work_tree_elsewhere, &values)));
    }
    let mut to = Output::people();
    let mut say = |changed: bool, name: &str, what: &str| {
        let template = if changed { &words.git_written } else { &words.git_kept };
        writeln!(to, "{}", fill(template, &[("name", name), ("what", what)]))
    };
    let path = top.join(".gitattributes");
    // A link would have something else written, perhaps out of the repository.
    if fs::symlink_metadata(&path).is_ok_and(|there| !there.is_file()) {
        let words = Words::of(view.language());
        let values = [("name", ".gitattributes"), ("reason", &*words.no_file)];
        return Err(Trouble::Refused(fill(&words.cannot_create, &values)));
    }
    let mut text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(Trouble::Read(path.display().to_string(), error.into())),
    };
    let missing: Vec<String> = FILES.iter().filter_map(|file| line(&text, file)).collect();
    for line in &missing {
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        text.push_str(line);
        text.push('\n');
    }
    if !missing.is_empty() {
        replace(&path, &text).map_err(|refusal| {
            let words = Words::of(view.language());
            let values = [("name", ".gitattributes"), ("reason", &*refusal.said(words))];
            Trouble::Refused(fill(&words.cannot_create, &values))
        })?;
    }
    for file in FILES {
        let changed = missing.iter().any(|line| line.starts_with(&format!("{file} ")));
        say(changed, ".gitattributes", &format!("{file} {}", ATTRIBUTES.join(" ")))?;
    }
    for (key, value) in SETTINGS {
        let known = git(&["config", "--local", "--get", key], view)?;
        let there = known.is_some_and(|known| known.trim_end_matches('\n') == value);
        if !there && git(&["config", "--local", key, value], view)?.is_none() {
            return Err(Trouble::Refused(fill(&words.no_git, &[("reason", key)])));
        }
        say(!there, "git config", &format!("{key} = {value}"))?;
    }
    let on_path = crate::git::on_path("codesocial");
    if on_path {
        writeln!(to, "{}", words.git_done)?;
    }
    to.flush()?;
    // Git finds the command by its name: without it a merge leaves one side as it is, and says no more than a shell does.
    if !on_path {
        complain(&words.not_on_path);
    }
    Ok(Exit::Fine)
}

/// Whether the files of a repository stand around the current folder. A repository that somebody else made can say that they
/// stand anywhere (`core.worktree`), and what is written is not to go there. Whoever says so in the environment means it.
fn is_around(top: &Path) -> bool {
    let real = |path: &Path| fs::canonicalize(path).ok();
    let (Some(top), Some(here)) = (real(top), real(Path::new("."))) else { return false };
    let meant = ["GIT_DIR", "GIT_WORK_TREE"].iter().any(|name| std::env::var_os(name).is_some());
    here.starts_with(&top) && (meant || fs::symlink_metadata(top.join(".git")).is_ok())
}

/// The line that .gitattributes lacks for some files: those of their attributes that nobody set there, one way or another.
fn line(text: &str, file: &str) -> Option<String> {
    let set: Vec<&str> = text
        .lines()
        .filter_map(|line| line.trim().strip_prefix(file))
        .filter(|rest| rest.starts_with([' ', '\t']))
        .flat_map(str::split_whitespace)
        .collect();
    let name =
        |attribute: &'_ str| attribute.trim_start_matches(['-', '!']).split('=').next().unwrap_or_default().to_owned();
    let missing: Vec<&str> =
        ATTRIBUTES.into_iter().filter(|wanted| !set.iter().any(|known| name(known) == name(wanted))).collect();
    (!missing.is_empty()).then(|| format!("{file} {}", missing.join(" ")))
}

/// What git prints; nothing where it fails.
fn git(arguments: &[&str], view: &View) -> Result<Option<String>, Trouble> {
    let output = crate::git::git().args(arguments).output().map_err(|error| {
        let words = Words::of(view.language());
        Trouble::Refused(fill(&words.merging.no_git, &[("reason", &reason(&error, words))]))
    })?;
    Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned()))
}
