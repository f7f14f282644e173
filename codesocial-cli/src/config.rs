//! `codesocial.toml`: how the social codes of a repository are judged, found in the current folder or above.

mod keys;
mod read;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codesocial_core::{Language, Severity};
use ignore::gitignore::{Gitignore, GitignoreBuilder};

use crate::escape;
use crate::expectations::Set;
use crate::files::{Refusal, stream};
use crate::judging::Trouble;
use crate::terminal::{View, complain};
use crate::walk::trusted;
use crate::words::{Words, fill};

/// The name of the file.
pub(crate) const NAME: &str = "codesocial.toml";
/// A longer file is none that a person wrote.
const LONGEST: u64 = 1024 * 1024;

/// How documents are judged, as the file says; where there is none, as if it said nothing.
#[derive(Debug, Default)]
pub(crate) struct Config {
    /// The file, as it is shown; empty where there is none.
    pub(crate) name: String,
    /// The folder from which its paths lead.
    folder: PathBuf,
    /// The files and folders to judge where the command line names none.
    files: Vec<PathBuf>,
    /// Documents of folders that are passed over: patterns as in .gitignore.
    exclude: Vec<String>,
    /// The level to reach.
    pub(crate) level: Option<u8>,
    /// The language of messages.
    pub(crate) language: Option<Language>,
    /// What is made of rules, by their names.
    pub(crate) rules: BTreeMap<String, Rule>,
    /// The sets of expectations, as they are named.
    expect: Vec<Expected>,
}

/// A set of expectations.
#[derive(Debug)]
enum Expected {
    /// One that comes with the command.
    Set(Set),
    /// One of a file.
    File(PathBuf),
}

/// What is made of what a rule finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rule {
    /// How grave it is here; none where it is ignored.
    pub(crate) severity: Option<Severity>,
    /// Why.
    pub(crate) reason: String,
}

/// Which file is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked<'a> {
    /// The one that is found.
    Found,
    /// That one.
    Named(&'a Path),
    /// None.
    Nothing,
}

impl Config {
    /// What the file says that is asked for.
    ///
    /// # Errors
    /// When it cannot be read, or something is wrong in it: each problem is told.
    pub(crate) fn of(asked: Asked<'_>, view: &View) -> Result<Config, Trouble> {
        let path = match asked {
            Asked::Nothing => None,
            Asked::Named(path) => Some(path.to_path_buf()),
            Asked::Found => found(),
        };
        let Some(path) = path else { return Ok(Config::default()) };
        let name = path.display().to_string();
        let unreadable = |refusal| Trouble::Read(name.clone(), refusal);
        let bytes = open(&path).map_err(unreadable)?;
        let words = Words::of(view.language());
        let text =
            String::from_utf8(bytes).map_err(|_| Trouble::Refused(fill(&words.config.not_utf8, &[("name", &name)])))?;
        let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
        let (config, problems) = read::config(&text, view.language());
        if problems.is_empty() {
            return Ok(Config { name, folder, ..config });
        }
        for problem in &problems {
            complain(format!("{name}:{}:{}: {}", problem.line, problem.column, problem.said));
        }
        Err(Trouble::Refused(fill(&words.config.wrong.of(view.language(), problems.len()), &[("name", &name)])))
    }

    /// The files and folders to judge where the command line names none.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        self.files.iter().map(|path| self.folder.join(path)).collect()
    }

    /// The sets of expectations against which documents are held.
    ///
    /// # Errors
    /// When a file of one cannot be read or is none, or a rule is named that neither the standard nor a set has.
    pub(crate) fn sets(&self, language: Language) -> Result<Vec<Set>, Trouble> {
        let read = |expected: &Expected| match expected {
            Expected::Set(set) => Ok(set.clone()),
            Expected::File(path) => Set::of_file(&self.folder.join(path), language).map_err(Trouble::Refused),
        };
        let sets = self.expect.iter().map(read).collect::<Result<Vec<Set>, Trouble>>()?;
        let known = crate::settle::rules();
        let is_known = |name: &String| {
            known.iter().any(|rule| rule.name == *name) || sets.iter().any(|set| set.rules().any(|rule| rule == *name))
        };
        match self.rules.keys().find(|name| !is_known(name)) {
            None => Ok(sets),
            Some(name) => {
                let said = fill(&Words::of(language).config.unknown_rule, &[("name", name)]);
                Err(Trouble::Refused(format!("{}: {said}", self.name)))
            }
        }
    }

    /// What passes documents of folders over, if anything does.
    pub(crate) fn excluded(&self) -> Option<Gitignore> {
        if self.exclude.is_empty() {
            return None;
        }
        let folder = if self.folder.as_os_str().is_empty() { Path::new(".") } else { &self.folder };
        let mut builder = GitignoreBuilder::new(fs::canonicalize(folder).ok()?);
        for pattern in &self.exclude {
            // A pattern that is none was told when the file was read.
            let _ = builder.add_line(None, pattern);
        }
        builder.build().ok()
    }
}

fn open(path: &Path) -> Result<Vec<u8>, Refusal> {
    stream(fs::File::open(path)?, LONGEST)
}

/// The file in the current folder, or in the nearest folder above up to the top of the repository. One of somebody else, as
/// anybody can put it into /tmp, has no say in what is judged.
fn found() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    let mut way = PathBuf::new();
    for folder in here.ancestors() {
        let file = folder.join(NAME);
        if fs::metadata(&file).is_ok_and(|metadata| metadata.is_file()) && trusted(&file, &here) {
            return Some(way.join(NAME));
        }
        if fs::symlink_metadata(folder.join(".git")).is_ok() {
            return None;
        }
        way.push("..");
    }
    None
}

/// A problem of the file.
#[derive(Debug, PartialEq, Eq)]
struct Problem {
    /// The line, from 1.
    line: u32,
    /// The column in characters, from 1.
    column: u32,
    /// What is wrong.
    said: String,
}

impl Problem {
    fn new(text: &str, at: usize, said: String) -> Problem {
        let before = text.get(..at).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let fit = |count| u32::try_from(count).unwrap_or(u32::MAX);
        Problem { line: fit(line), column: fit(column), said: escape::line(&said).into_owned() }
    }
}
