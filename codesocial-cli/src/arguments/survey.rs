//! A first look at what was written, before it is understood: for refusals and help have to be in the reader's language too,
//! whatever is wrong with the rest.

use std::ffi::OsString;

use codesocial_core::Language;

use crate::arguments::Color;

/// What a first look tells.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Survey {
    /// The language that `--lang` asks for.
    pub(crate) language: Option<Language>,
    /// When to use colors, if `--color` says it.
    pub(crate) color: Option<Color>,
    /// The words that are no options, from the first on.
    named: Vec<String>,
    /// Whether help is asked for in short, by `-h`.
    pub(crate) short: bool,
}

impl Survey {
    /// Looks over what was written after `codesocial`.
    pub(crate) fn of(words: &[OsString]) -> Survey {
        let mut survey = Survey::default();
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
                // No command stands deeper than in another.
                (_, _) if survey.named.len() < 2 => survey.named.push(word.into_owned()),
                _ => {}
            }
        }
        survey
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
    fn what_refusals_need_is_found_wherever_it_stands() {
        let french = Language::of_tag("fr");
        assert_eq!(survey("--lang fr valdate").language, french);
        assert_eq!(survey("validate x --lang=fr --nonsense").language, french);
        assert_eq!(survey("validate -- --lang fr").language, None);
        assert_eq!(survey("validate --color never --lang").color, Some(Color::Never));
        assert_eq!(path("--lang fr --format json --color never git setup -h"), ["git", "setup"]);
        assert_eq!(path("show validate"), ["show"]);
        assert_eq!(path("nonsense validate"), Vec::<String>::new());
        assert!(survey("audit -h").short && !survey("audit --help").short);
    }
}
