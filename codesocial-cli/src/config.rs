//! `codesocial.toml`: how the social codes of a repository are judged, found in the current folder or above.

mod keys;
mod read;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use codesocial_core::model::Genre;
use codesocial_core::source::Range;
use codesocial_core::{Language, Severity};
use ignore::gitignore::{Gitignore, GitignoreBuilder};

use crate::arguments::FailOnChange;
use crate::config::keys::STEPS;
use crate::expectations::{self, Set};
use crate::faults;
use crate::files::{self, Bounds, Refusal, read_within, stream};
use crate::git::{self, Lack};
use crate::judging::{Trouble, Unjudged};
use crate::terminal::View;
use crate::walk::trusted;
use crate::words::{Words, fill};

/// The name of the file.
pub(crate) const NAME: &str = "codesocial.toml";
/// A longer file is none that a person wrote.
const LONGEST: u64 = 1024 * 1024;
/// Under which name it is told that something is wrong in it.
const WRONG: &str = "wrong-configuration";

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
    /// What every document is taken for.
    pub(crate) genre: Option<Genre>,
    /// The day that is judged.
    pub(crate) at: Option<String>,
    /// The findings that are known.
    baseline: Option<PathBuf>,
    /// What of a difference makes a check fail.
    pub(crate) fail_on_change: Option<Vec<FailOnChange>>,
    /// What changes need, by their effects.
    pub(crate) changes: BTreeMap<String, Needs>,
    /// Where its keys stand: `level`, `rules.unknown-key`.
    pub(crate) places: BTreeMap<String, Range>,
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

/// What a change of an effect needs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Needs {
    /// The least step of the version, by its place among `STEPS`, from 1; 0 where none is demanded.
    pub(crate) version: usize,
    /// Whether it has to be adopted.
    pub(crate) adoption: bool,
    /// How many days before it applies it has to stand there; 0 where none are demanded.
    pub(crate) notice: u32,
}

impl Needs {
    /// The step that is demanded, as the file names it.
    pub(crate) fn step(&self) -> &'static str {
        self.version.checked_sub(1).and_then(|place| STEPS.get(place)).copied().unwrap_or("none")
    }
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
        let unreadable = |refusal| Trouble::Read(name.clone(), refusal).at_first(&name, WRONG, view.language());
        let bytes = open(&path).map_err(unreadable)?;
        let words = Words::of(view.language());
        let (config, problems, omitted) = match of_bytes(bytes, &path, view.language()) {
            Ok(read) => read,
            Err(()) => {
                let message = fill(&words.config.not_utf8, &[("name", &name)]);
                return Err(Unjudged::of(&name, WRONG, message).into());
            }
        };
        if problems.is_empty() {
            return Ok(config);
        }
        let wrong = |problem: &Problem| Unjudged {
            range: Some(problem.range),
            ..Unjudged::of(&name, WRONG, problem.said.clone())
        };
        let mut told: Vec<Unjudged> = problems.iter().map(wrong).collect();
        if omitted > 0 {
            told.push(Unjudged::of(&name, WRONG, words.unlisted.of(view.language(), omitted)));
        }
        let all = fill(&words.config.wrong.of(view.language(), problems.len() + omitted), &[("name", &name)]);
        Err(Trouble::Unjudged(told, Some(all)))
    }

    /// The one that a commit has where the one is that is asked for; as if it said nothing where there was none. With it, whether
    /// it can be read. None where none is asked for, or one that stands in no repository.
    ///
    /// # Errors
    /// When git cannot say.
    pub(crate) fn in_commit(
        asked: Asked<'_>,
        commit: &str,
        language: Language,
    ) -> Result<Option<(Config, bool)>, Lack> {
        let paths = match asked {
            Asked::Nothing => return Ok(None),
            Asked::Named(path) if !stands_in_repository(path) => return Ok(None),
            Asked::Named(path) => vec![path.to_path_buf()],
            Asked::Found => candidates(),
        };
        for path in paths {
            let Some(name) = path.to_str().and_then(git::in_repository) else { continue };
            match git::file(&format!("{commit}:{name}")) {
                Ok(bytes) => {
                    let read = of_bytes(bytes, &path, language);
                    let sound = matches!(&read, Ok((_, problems, _)) if problems.is_empty());
                    return Ok(Some((read.map(|(config, ..)| config).unwrap_or_default(), sound)));
                }
                Err(Lack::File(..)) => {}
                Err(lack) => return Err(lack),
            }
        }
        Ok(Some((Config::default(), true)))
    }

    /// Nothing that it names leads out of the repository around it; where there is none, out of its folder.
    pub(crate) fn bounds(&self) -> Bounds {
        match (self.name.is_empty(), self.top()) {
            (false, Some(top)) => Bounds::Folder(top),
            _ => Bounds::None,
        }
    }

    fn top(&self) -> Option<Arc<Path>> {
        let folder = fs::canonicalize(or_here(&self.folder)).ok()?;
        Some(Arc::from(files::top(&folder).unwrap_or(&folder)))
    }

    /// The file of the findings that are known.
    pub(crate) fn baseline(&self) -> Option<PathBuf> {
        self.baseline.as_ref().map(|path| self.folder.join(path))
    }

    /// The patterns that pass documents over.
    pub(crate) fn patterns(&self) -> &[String] {
        &self.exclude
    }

    /// The files and folders to judge where the command line names none.
    ///
    /// Each place is one, however often and in whatever ways it is named: what stands there is judged once.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        let mut places = BTreeSet::new();
        let all = self.files.iter().map(|path| self.folder.join(path));
        all.filter(|path| places.insert(fs::canonicalize(path).unwrap_or_else(|_| path.clone()))).collect()
    }

    /// The sets of expectations against which documents are held.
    ///
    /// # Errors
    /// When a file of one cannot be read or is none, or a rule is named that neither the standard nor a set has.
    pub(crate) fn sets(&self, language: Language) -> Result<Vec<Set>, Trouble> {
        let sets = self.sets_by(|path| {
            let path = self.folder.join(path);
            let bytes = match self.top() {
                Some(top) => read_within(&top, &path, expectations::LONGEST, true),
                None => Err(Refusal::LeadsOut),
            };
            let name = path.to_string_lossy();
            let set = bytes.map_err(|refusal| Set::unreadable(&name, &refusal, language));
            let set = set.and_then(|bytes| Set::of_bytes(&bytes, &name, language));
            set.map_err(|message| Unjudged::of(&name, WRONG, message))
        })?;
        let known: BTreeSet<&str> = crate::settle::rules().iter().map(|rule| rule.name).collect();
        let of_sets: BTreeSet<String> = sets.iter().flat_map(Set::rules).collect();
        let is_known = |name: &str| known.contains(name) || faults::severity(name).is_some() || of_sets.contains(name);
        match self.rules.keys().find(|name| !is_known(name)) {
            None => Ok(sets),
            Some(name) => {
                let said = fill(&Words::of(language).config.unknown_rule, &[("name", name)]);
                let range = self.places.get(&format!("rules.{name}")).copied();
                Err(Unjudged { range, ..Unjudged::of(&self.name, WRONG, said) }.into())
            }
        }
    }

    /// The sets of a commit; those that cannot be read there are none.
    pub(crate) fn sets_of_commit(&self, commit: &str, language: Language) -> Vec<Set> {
        let of_file = |path: &Path| {
            let name = git::in_repository(self.folder.join(path).to_str()?)?;
            Set::of_bytes(&git::file(&format!("{commit}:{name}")).ok()?, "", language).ok()
        };
        let read = |expected: &Expected| match expected {
            Expected::Set(set) => Some(set.clone()),
            Expected::File(path) => of_file(path),
        };
        self.expect.iter().filter_map(read).collect()
    }

    fn sets_by(&self, of_file: impl Fn(&Path) -> Result<Set, Unjudged>) -> Result<Vec<Set>, Trouble> {
        let read = |expected: &Expected| match expected {
            Expected::Set(set) => Ok(set.clone()),
            Expected::File(path) => Ok(of_file(path)?),
        };
        self.expect.iter().map(read).collect()
    }

    /// What passes documents of folders over, if anything does.
    pub(crate) fn excluded(&self) -> Option<Gitignore> {
        if self.exclude.is_empty() {
            return None;
        }
        let mut builder = GitignoreBuilder::new(fs::canonicalize(or_here(&self.folder)).ok()?);
        for pattern in &self.exclude {
            // A pattern that is none was told when the file was read.
            let _ = builder.add_line(None, pattern);
        }
        builder.build().ok()
    }
}

/// What the file of a path says, and what is wrong in it with how much more, if it is a text.
fn of_bytes(bytes: Vec<u8>, path: &Path, language: Language) -> Result<(Config, Vec<Problem>, usize), ()> {
    let text = String::from_utf8(bytes).map_err(|_| ())?;
    let (config, problems, omitted) = read::config(&text, language);
    let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
    Ok((Config { name: path.display().to_string(), folder, ..config }, problems, omitted))
}

fn or_here(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() { Path::new(".") } else { folder }
}

/// What a file holds that does not lead out of its repository: its keys are told where they are wrong.
fn open(path: &Path) -> Result<Vec<u8>, Refusal> {
    let folder = fs::canonicalize(or_here(path.parent().unwrap_or(path)));
    match folder.ok().as_deref().and_then(files::top) {
        Some(top) => read_within(top, path, LONGEST, true),
        None => stream(fs::File::open(path)?, LONGEST),
    }
}

/// Whether a path leads to somewhere in the repository around the current folder.
fn stands_in_repository(path: &Path) -> bool {
    let Ok(here) = fs::canonicalize(".") else { return false };
    files::top(&here).is_some_and(|top| files::whole(&here, path).starts_with(top))
}

/// Where the file may be found: in the current folder, and in those above up to the top of the repository.
fn candidates() -> Vec<PathBuf> {
    let Ok(here) = std::env::current_dir() else { return Vec::new() };
    let Some(top) = files::top(&here) else { return vec![PathBuf::from(NAME)] };
    let folders = here.ancestors().take_while(|folder| folder.starts_with(top)).count();
    (0..folders).map(|up| PathBuf::from("../".repeat(up)).join(NAME)).collect()
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
    /// Where it stands.
    range: Range,
    /// What is wrong.
    said: String,
}
