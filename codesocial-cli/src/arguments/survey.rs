//! A first look at what was written, before it is understood: for refusals and help have to be in the reader's language too,
//! whatever is wrong with the rest.

use std::ffi::OsString;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::Subcommand as _;
use codesocial_core::operations::outline::{Input, Outline};
use codesocial_core::{Language, Operation as _, Options};

use crate::arguments::{Color, Command};
use crate::files::{Named, Place};
use crate::sources;
use crate::walk::Met;

/// So many words are tried as names of documents.
const MOST_FILES: usize = 8;
/// So many bytes of a document are looked at for its language.
const BEGINNING: u64 = 64 * 1024;

/// What a first look tells.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Survey {
    /// The language that `--lang` asks for.
    pub(crate) language: Option<Language>,
    /// When to use colors, if `--color` says it.
    pub(crate) color: Option<Color>,
    /// The words that are no options, from the first on.
    named: Vec<String>,
    /// Where the first of them stands.
    first: usize,
    /// What may be the names of files among them.
    files: Vec<PathBuf>,
    /// Whether help is asked for in short, by `-h`.
    pub(crate) short: bool,
}

impl Survey {
    /// Looks over what was written after `codesocial`.
    pub(crate) fn of(words: &[OsString]) -> Survey {
        let mut survey = Survey::default();
        let count = words.len();
        let mut words = words.iter().map(|word| word.to_string_lossy());
        while let Some(word) = words.next() {
            match word.split_once('=').unwrap_or((&word, "")) {
                ("--", "") => break,
                ("--lang", value) => survey.language = Language::of_tag(&given(value, &word, &mut words)),
                ("--color", value) => survey.color = color(&given(value, &word, &mut words)),
                ("--format", _) if !word.contains('=') => {
                    words.next();
                }
                ("-h", _) => survey.short = true,
                ("--help", _) => survey.short = false,
                (name, _) if name.starts_with('-') => {}
                // No command stands deeper than in another; what is no command may be a file.
                (_, _) => {
                    if survey.named.is_empty() {
                        survey.first = count - words.len() - 1;
                    } else if survey.files.len() < MOST_FILES {
                        survey.files.push(PathBuf::from(&*word));
                    }
                    if survey.named.len() < 2 {
                        survey.named.push(word.into_owned());
                    }
                }
            }
        }
        survey
    }

    /// Where the name of a file stands instead of a command's: `codesocial statuts.md`.
    pub(crate) fn file_for_command(&self) -> Option<usize> {
        let named = self.named.first().filter(|name| !Command::has_subcommand(name))?;
        let path = Path::new(named);
        (path.exists() || path.extension().is_some() || path.components().count() > 1).then_some(self.first)
    }

    /// The language of the first document that is named and can be read, or is found where none is named.
    pub(crate) fn of_documents(&self) -> Option<Language> {
        let searches = ["validate", "audit", "check", "baseline"];
        let files: Vec<PathBuf> = self.files.iter().filter(|path| path.is_file() || path.is_dir()).cloned().collect();
        if files.is_empty() && !self.named.first().is_some_and(|command| searches.contains(&&**command)) {
            return None;
        }
        Named::new(&files, None, false).take(MOST_FILES).find_map(|met| match met {
            Met::Document(place) => language_of(&place),
            _ => None,
        })
    }

    /// The command that is called, from the outermost on: `["git", "setup"]`.
    pub(crate) fn path(&self, commands: &clap::Command) -> Vec<String> {
        let mut command = commands;
        let mut path = Vec::new();
        for name in &self.named {
            let Some(below) = command.find_subcommand(name) else { break };
            path.push(name.clone());
            command = below;
        }
        path
    }
}

/// The language in which what is said about a document is said.
fn language_of(place: &Place) -> Option<Language> {
    let (path, name) = (place.path().filter(|path| path.is_file())?, place.name());
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    if !matches!(ending.as_deref(), Some("yaml" | "yml" | "json")) {
        // The words of a text tell it.
        let document = sources::read(place, None).ok()?;
        let input = Input { document, options: Options::default() };
        return Outline::run(&input).ok().map(|output| output.reading.language);
    }
    let mut bytes = Vec::new();
    File::open(path).ok()?.take(BEGINNING).read_to_end(&mut bytes).ok()?;
    declared(&String::from_utf8_lossy(&bytes))
}

/// The language that the beginning of a document declares: to read it whole would take as long as to judge it.
fn declared(text: &str) -> Option<Language> {
    let of_yaml = text.lines().find_map(|line| line.strip_prefix("language:"));
    let value = of_yaml.or_else(|| text.split_once("\"language\"")?.1.trim_start().strip_prefix(':'))?;
    let value = value.trim_start().trim_start_matches(['"', '\'']);
    Language::of_tag(value.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '-')).next()?)
}

/// The value of an option: behind `=`, or the next word.
fn given<'w>(value: &str, word: &str, words: &mut impl Iterator<Item = std::borrow::Cow<'w, str>>) -> String {
    if word.contains('=') { value.to_owned() } else { words.next().unwrap_or_default().into_owned() }
}

fn color(word: &str) -> Option<Color> {
    use clap::ValueEnum;
    Color::from_str(word, false).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn survey(words: &str) -> Survey {
        let words: Vec<OsString> = words.split_whitespace().map(OsString::from).collect();
        Survey::of(&words)
    }

    fn path(words: &str) -> Vec<String> {
        survey(words).path(&crate::arguments::tree())
    }

    #[test]
    fn a_document_declares_its_language_in_its_beginning() {
        let french = Language::of_tag("fr");
        for text in [
            "title: x\nlanguage: fr\n",
            "language: 'fr-CA' # ici\n",
            "{\"language\" : \"fr\"}",
            "{\n \"language\":\"fr\"\n}",
        ] {
            assert_eq!(declared(text), french, "{text}");
        }
        for text in ["", "title: x\n  language: fr\n", "language:", "language: de\n"] {
            assert_eq!(declared(text), None, "{text}");
        }
    }

    #[test]
    fn what_refusals_need_is_found_wherever_it_stands() {
        let french = Language::of_tag("fr");
        assert_eq!(survey("--lang fr valdate").language, french);
        assert_eq!(survey("validate x --lang=fr --nonsense").language, french);
        assert_eq!(survey("validate -- --lang fr").language, None);
        assert_eq!(survey("validate --color never --lang").color, Some(Color::Never));
        assert_eq!(path("--lang fr --format json --color never git setup -h"), ["git", "setup"]);
        assert_eq!(path("show validate"), ["show"]);
        assert_eq!(path("nonsense validate"), Vec::<String>::new());
        assert_eq!(survey("--lang fr statuts.md --level 2").file_for_command(), Some(2));
        for words in ["audit statuts.md", "nonsense", "--lang fr", ""] {
            assert_eq!(survey(words).file_for_command(), None, "{words}");
        }
        assert!(survey("audit -h").short && !survey("audit --help").short);
    }
}
