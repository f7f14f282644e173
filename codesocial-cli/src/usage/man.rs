//! A manual page (man, section 1): the help as `man` shows it, in the reader's language.

use clap::{Arg, Command};
use codesocial_core::Language;
use roff::{Roff, bold, roman};

use crate::usage::Usage;
use crate::usage::help::{call, first, named, names};
use crate::words::fill;

/// The name of the page of a command: `codesocial-baseline-write`.
pub(crate) fn title(path: &[String]) -> String {
    [&["codesocial".to_owned()], path].concat().join("-")
}

/// That there is no such command.
pub(crate) fn no_command(name: &str, language: Language) -> String {
    fill(&Usage::of(language).refusals.unknown_command, &[("command", name)])
}

/// The page of the command to which names lead, among all commands, which are built.
pub(crate) fn page(commands: &Command, path: &[String], language: Language) -> String {
    let usage = Usage::of(language);
    let command = path.iter().try_fold(commands, |command, name| command.find_subcommand(name)).unwrap_or(commands);
    let about = usage.texts(path).map_or(&*usage.about, |of| &*of.about);
    let heads = &usage.manual;
    let mut page = Roff::new();
    let source = format!("codesocial {}", env!("CARGO_PKG_VERSION"));
    page.control("TH", [&*title(path).to_uppercase(), "1", "\"\"", &source, "\"\""]);
    page.control("SH", [&*heads.name]);
    page.text([roman(format!("{} - {}", title(path), first(about)))]);
    page.control("SH", [&*heads.synopsis]);
    let call = call(usage, command, path).replace('\u{a0}', " ");
    let words = [&["codesocial".to_owned()], path].concat().join(" ");
    page.text([bold(words.clone()), roman(call.strip_prefix(&words).unwrap_or(&call))]);
    page.control("SH", [&*heads.description]);
    paragraphs(&mut page, about, "PP");
    let section = |page: &mut Roff, heading: &str| {
        page.control("SH", [&*heading.to_uppercase()]);
    };
    let (positionals, options): (Vec<&Arg>, Vec<&Arg>) =
        command.get_arguments().partition(|argument| argument.is_positional());
    for (heading, arguments) in [(&usage.headings.arguments, positionals), (&usage.headings.options, options)] {
        if arguments.is_empty() {
            continue;
        }
        section(&mut page, heading);
        for argument in arguments {
            page.control("TP", []).text([bold(named(usage, argument).trim())]);
            paragraphs(&mut page, usage.argument(path, argument.get_id().as_str()), "IP");
            more(&mut page, usage, argument, path);
        }
    }
    if command.has_subcommands() {
        section(&mut page, &usage.headings.commands);
        for below in command.get_subcommands().filter(|below| !below.is_hide_set()) {
            let path = [path, &[below.get_name().to_owned()]].concat();
            page.control("TP", []).text([bold(format!("{}(1)", title(&path)))]);
            page.text([roman(first(usage.texts(&path).map_or("", |of| &*of.about)))]);
        }
    }
    section(&mut page, &usage.headings.exits);
    for (code, said) in &usage.exits {
        page.control("TP", []).text([bold(code.to_string())]).text([roman(said)]);
    }
    section(&mut page, &usage.headings.environment);
    for (name, said) in &usage.environment {
        page.control("TP", []).text([bold(name)]).text([roman(said)]);
    }
    page.render()
}

/// The values that an argument can have, and what it is where nobody says it.
fn more(page: &mut Roff, usage: &Usage, argument: &Arg, path: &[String]) {
    let id = argument.get_id().as_str();
    let own = usage.texts(path).is_some_and(|of| of.arguments.contains_key(id));
    let texts = usage.values.get(id).filter(|_| !own);
    let names = names(argument);
    if let Some(texts) = texts {
        for name in &names {
            page.control("IP", ["\\(bu", "2"]);
            page.text([bold(name), roman(format!(": {}", texts.get(name).map_or("", String::as_str)))]);
        }
    } else if !names.is_empty() {
        page.control("IP", []);
        page.text([roman(fill(&usage.one_of, &[("values", &names.join(", "))]))]);
    }
    let values = argument.get_default_values().iter().map(|value| value.to_string_lossy());
    let values = values.collect::<Vec<_>>().join(",");
    if !values.is_empty() && argument.get_action().takes_values() && !argument.is_hide_default_value_set() {
        page.control("IP", []);
        page.text([roman(fill(&usage.default, &[("value", &values)]))]);
    }
}

/// The paragraphs of a text, parted by a macro.
fn paragraphs(page: &mut Roff, text: &str, parted: &str) {
    for (number, paragraph) in text.split("\n\n").enumerate() {
        if number > 0 {
            page.control(parted, []);
        }
        page.text([roman(paragraph)]);
    }
}
