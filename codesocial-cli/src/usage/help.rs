//! The help, in the reader's language and as wide as the window.

use std::io::{self, Write};

use clap::{Arg, Command};
use codesocial_core::Language;

use crate::render::style::{STRONG, styled};
use crate::render::wrap::{hanging, width};
use crate::usage::Usage;
use crate::words::{Words, fill};

/// In a narrower window, the text of a name stands below it.
const COLUMNS: usize = 60;

/// What is to be shown.
pub(crate) struct Page<'p> {
    /// The words.
    pub(crate) language: Language,
    /// All commands, built.
    pub(crate) commands: &'p Command,
    /// The names that lead to the command.
    pub(crate) path: &'p [String],
    /// Whether to say little.
    pub(crate) short: bool,
    /// The width of the window.
    pub(crate) columns: usize,
}

/// The words that call a command, and how: `codesocial audit [OPTIONS] [FILE]...`.
pub(super) fn call(usage: &Usage, command: &Command, path: &[String]) -> String {
    let mut words = vec!["codesocial".to_owned()];
    words.extend_from_slice(path);
    if command.get_opts().any(|option| !option.is_required_set()) {
        words.push(usage.options.clone());
    }
    for option in command.get_opts().filter(|option| option.is_required_set()) {
        words.push(spelled(usage, option));
    }
    words.extend(command.get_positionals().map(|positional| spelled(usage, positional)));
    if command.has_subcommands() {
        words.push(usage.command.clone());
    }
    // A word of several parts stays on one line.
    words.iter().map(|word| word.replace(' ', "\u{a0}")).collect::<Vec<_>>().join(" ")
}

/// An argument as it is written: `--at <DATE>`, `<FILE>`, `[FILE]...`.
pub(super) fn spelled(usage: &Usage, argument: &Arg) -> String {
    let names = argument.get_value_names().unwrap_or_default().iter();
    let names: Vec<&str> = names.map(|name| usage.name(name)).collect();
    let many = argument.get_num_args().is_some_and(|count| count.max_values() > 1);
    let dots = if many { "..." } else { "" };
    match (argument.get_long(), argument.get_action().takes_values()) {
        (Some(long), true) => format!("--{long} <{}>", names.join("> <")),
        (Some(long), false) => format!("--{long}"),
        (None, _) if argument.is_required_set() => format!("<{}>{dots}", names.join("> <")),
        (None, _) => format!("[{}]{dots}", names.join("] [")),
    }
}

impl Page<'_> {
    /// Writes the help.
    pub(crate) fn write(&self, to: &mut dyn Write) -> io::Result<()> {
        let usage = Usage::of(self.language);
        let command = self.path.iter().try_fold(self.commands, |command, name| command.find_subcommand(name));
        let command = command.unwrap_or(self.commands);
        let about = usage.texts(self.path).map_or(&*usage.about, |of| &*of.about);
        self.paragraphs(to, about, 0)?;
        let heading = format!("{}{}", usage.headings.usage, Words::of(self.language).colon);
        let call = hanging(&call(usage, command, self.path), self.columns, width(&heading), 4);
        writeln!(to, "\n{}{call}", styled(STRONG, &heading))?;
        if command.has_subcommands() {
            let shown = command.get_subcommands().filter(|command| !command.is_hide_set());
            let lines = shown.map(|below| {
                let path = [self.path, &[below.get_name().to_owned()]].concat();
                let about = usage.texts(&path).map_or("", |of| &*of.about);
                (below.get_name().to_owned(), first(about).to_owned())
            });
            self.heading(to, &usage.headings.commands)?;
            self.list(to, &lines.collect::<Vec<_>>())?;
        }
        let display = ["format", "lang", "color"];
        let of_display = |argument: &&Arg| display.contains(&argument.get_id().as_str());
        let (positionals, options): (Vec<&Arg>, Vec<&Arg>) =
            command.get_arguments().partition(|argument| argument.is_positional());
        let (shown, mut options): (Vec<&Arg>, Vec<&Arg>) = options.into_iter().partition(of_display);
        // Help and version come last, as everywhere.
        options.sort_by_key(|option| ["help", "version"].contains(&option.get_id().as_str()));
        for (heading, arguments) in [
            (&usage.headings.arguments, positionals),
            (&usage.headings.options, options),
            (&usage.headings.display, shown),
        ] {
            if !arguments.is_empty() {
                self.heading(to, heading)?;
                self.arguments(to, usage, &arguments)?;
            }
        }
        if self.path.is_empty() && !self.short {
            self.heading(to, &usage.headings.exits)?;
            let codes = usage.exits.iter().map(|(code, said)| (code.to_string(), said.clone()));
            self.list(to, &codes.collect::<Vec<_>>())?;
            writeln!(to, "{}", hanging(&usage.several_exits, self.columns, 0, 0))?;
            self.heading(to, &usage.headings.environment)?;
            let names = usage.environment.iter().map(|(name, said)| (name.clone(), said.clone()));
            self.list(to, &names.collect::<Vec<_>>())?;
        }
        Ok(())
    }

    fn heading(&self, to: &mut dyn Write, heading: &str) -> io::Result<()> {
        writeln!(to, "\n{}", styled(STRONG, &format!("{heading}{}", Words::of(self.language).colon.trim_end())))
    }

    /// The paragraphs of a text, the first alone where little is to be said.
    fn paragraphs(&self, to: &mut dyn Write, text: &str, indent: usize) -> io::Result<()> {
        let margin = " ".repeat(indent);
        for (number, paragraph) in text.split("\n\n").enumerate().take(if self.short { 1 } else { usize::MAX }) {
            let gap = if number > 0 { "\n" } else { "" };
            writeln!(to, "{gap}{margin}{}", hanging(paragraph, self.columns, indent, indent))?;
        }
        Ok(())
    }

    /// Names and what they mean, side by side where there is room.
    fn list(&self, to: &mut dyn Write, lines: &[(String, String)]) -> io::Result<()> {
        let widest = lines.iter().map(|(name, _)| width(name)).max().unwrap_or(0);
        let indent = 2 + widest + 2;
        for (name, text) in lines {
            if self.columns >= COLUMNS && indent <= self.columns / 2 {
                let space = " ".repeat(widest - width(name));
                let text = hanging(text, self.columns, indent, indent);
                writeln!(to, "  {}{space}  {text}", styled(STRONG, name))?;
            } else {
                writeln!(to, "  {}", hanging(name, self.columns, 2, 2))?;
                writeln!(to, "      {}", hanging(text, self.columns, 6, 6))?;
            }
        }
        Ok(())
    }

    fn arguments(&self, to: &mut dyn Write, usage: &Usage, arguments: &[&Arg]) -> io::Result<()> {
        let named = |argument: &Arg| named(usage, argument);
        let default = |argument: &Arg| {
            let values = argument.get_default_values().iter().map(|value| value.to_string_lossy());
            let values = values.collect::<Vec<_>>().join(",");
            let shown = !values.is_empty() && argument.get_action().takes_values();
            shown.then(|| fill(&usage.default, &[("value", &values)]))
        };
        if self.short {
            let lines = arguments.iter().map(|argument| {
                let text = first(usage.argument(self.path, argument.get_id().as_str()));
                let names = names(argument);
                let values = (!names.is_empty()).then(|| fill(&usage.one_of, &[("values", &names.join(", "))]));
                let text = [Some(text.to_owned()), default(argument), values];
                (named(argument), text.into_iter().flatten().collect::<Vec<_>>().join(" "))
            });
            return self.list(to, &lines.collect::<Vec<_>>());
        }
        let indent = if self.columns >= COLUMNS { 10 } else { 6 };
        for (number, argument) in arguments.iter().enumerate() {
            let id = argument.get_id().as_str();
            let gap = if number > 0 { "\n" } else { "" };
            writeln!(to, "{gap}  {}", styled(STRONG, &named(argument)))?;
            self.paragraphs(to, usage.argument(self.path, id), indent)?;
            let own = usage.texts(self.path).is_some_and(|of| of.arguments.contains_key(id));
            let texts = usage.values.get(id).filter(|_| !own);
            let names = names(argument);
            let margin = " ".repeat(indent);
            match texts {
                Some(texts) => {
                    let colon = Words::of(self.language).colon.trim_end();
                    writeln!(to, "\n{margin}{}{colon}", usage.headings.values)?;
                    for name in &names {
                        let said = texts.get(name).map_or("", String::as_str);
                        let label = format!("- {name}{}", Words::of(self.language).colon);
                        let said = hanging(said, self.columns, indent + width(&label), indent + 2);
                        writeln!(to, "{margin}{label}{said}")?;
                    }
                }
                None if !names.is_empty() => {
                    let values = fill(&usage.one_of, &[("values", &names.join(", "))]);
                    writeln!(to, "\n{margin}{}", hanging(&values, self.columns, indent, indent + 1))?;
                }
                None => {}
            }
            if let Some(default) = default(argument) {
                writeln!(to, "\n{margin}{}", hanging(&default, self.columns, indent, indent))?;
            }
        }
        Ok(())
    }
}

/// An argument with its short name, if it has one, or with as much room.
pub(super) fn named(usage: &Usage, argument: &Arg) -> String {
    let short = argument.get_short().map(|short| format!("-{short}, "));
    let room = if argument.is_positional() { "" } else { "    " };
    format!("{}{}", short.unwrap_or_else(|| room.to_owned()), spelled(usage, argument))
}

/// The values that an argument can have, if there is a list of them.
pub(super) fn names(argument: &Arg) -> Vec<String> {
    if !argument.get_action().takes_values() {
        return Vec::new();
    }
    argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect()
}

/// The first paragraph of a text.
pub(super) fn first(text: &str) -> &str {
    text.split("\n\n").next().unwrap_or_default().trim_end_matches('.')
}
