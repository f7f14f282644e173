//! Why a call is refused, in the reader's language and as it was written: by the names of options, not by those of the
//! library's interface.

use clap::Command;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use codesocial_core::{CallError, Language};

use crate::escape;
use crate::usage::{Usage, help};
use crate::words::{Words, fill};

/// What clap refuses: what is wrong, perhaps what was meant, and how the command is called.
pub(crate) fn of_call(error: &Error, commands: &Command, path: &[String], language: Language) -> String {
    let usage = Usage::of(language);
    let mut said = what(error, usage, Words::of(language));
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let near: Vec<String> = near.into_iter().flat_map(|kind| texts(error, kind)).collect();
    if !near.is_empty() {
        let near = fill(&usage.refusals.did_you_mean, &[("names", &usage.choice(&near))]);
        said = Words::of(language).beside(&said, &near);
    }
    let command = path.iter().try_fold(commands, |command, name| command.find_subcommand(name)).unwrap_or(commands);
    let call = help::call(usage, command, path).replace('\u{a0}', " ");
    let named = [&["codesocial".to_owned()], path].concat().join(" ");
    let more = fill(&usage.more, &[("command", &named)]);
    format!("{said}\n\n{}{}{call}\n{more}", usage.headings.usage, Words::of(language).colon)
}

fn what(error: &Error, usage: &Usage, words: &Words) -> String {
    let refusals = &usage.refusals;
    let option = text(error, ContextKind::InvalidArg).map(|option| named(usage, &option)).unwrap_or_default();
    let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
    let values = [("option", &*option), ("value", &*value)];
    match error.kind() {
        ErrorKind::UnknownArgument if !option.starts_with('-') => fill(&refusals.unexpected, &[("value", &option)]),
        ErrorKind::UnknownArgument => fill(&refusals.unknown_option, &values),
        ErrorKind::InvalidSubcommand => {
            let command = text(error, ContextKind::InvalidSubcommand).unwrap_or_default();
            fill(&refusals.unknown_command, &[("command", &command)])
        }
        ErrorKind::MissingSubcommand => refusals.no_command.clone(),
        ErrorKind::InvalidValue | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues if value.is_empty() => {
            fill(&refusals.no_value, &values)
        }
        ErrorKind::InvalidValue => {
            let known = texts(error, ContextKind::ValidValue);
            let known = usage.choice(&known);
            match known.is_empty() {
                true => fill(&refusals.wrong_value, &values),
                false => fill(&refusals.wrong_value_of, &[values[0], values[1], ("values", &known)]),
            }
        }
        ErrorKind::ValueValidation => {
            let reason = reason(usage, &option);
            fill(&refusals.wrong_value_reason, &[values[0], values[1], ("reason", reason)])
        }
        ErrorKind::TooManyValues | ErrorKind::NoEquals => fill(&refusals.needless_value, &values),
        ErrorKind::ArgumentConflict => {
            let others: Vec<String> =
                texts(error, ContextKind::PriorArg).iter().map(|other| format!("`{}`", named(usage, other))).collect();
            match others.as_slice() {
                // clap says so of what is given twice too.
                [other] if *other == format!("`{option}`") => fill(&refusals.twice, &values),
                [] => fill(&refusals.twice, &values),
                others => fill(&refusals.conflict, &[values[0], ("others", &words.list(others))]),
            }
        }
        ErrorKind::MissingRequiredArgument => {
            let missing: Vec<String> = texts(error, ContextKind::InvalidArg)
                .iter()
                .map(|missing| format!("`{}`", named(usage, missing)))
                .collect();
            fill(&refusals.missing, &[("arguments", &words.list(&missing))])
        }
        ErrorKind::InvalidUtf8 => refusals.not_utf8.clone(),
        _ => refusals.other.clone(),
    }
}

/// Why a value is no value of an option: all that is checked beyond lists of values are languages, levels, days, events and numbers.
fn reason<'u>(usage: &'u Usage, option: &str) -> &'u str {
    let reasons = &usage.refusals.reasons;
    match option.split(' ').next().unwrap_or_default() {
        "--lang" => &reasons.lang,
        "--level" => &reasons.level,
        "--at" | "--until" => &reasons.date,
        "--event" => &reasons.event,
        _ => &reasons.number,
    }
}

/// An argument as clap spells it, with the names of its values in the reader's language.
fn named(usage: &Usage, argument: &str) -> String {
    let mut said = String::with_capacity(argument.len());
    let mut rest = argument;
    while let Some((before, (name, after))) = rest.split_once('<').and_then(|(b, a)| Some((b, a.split_once('>')?))) {
        said.push_str(&format!("{before}<{}>", usage.name(name)));
        rest = after;
    }
    said + rest
}

fn text(error: &Error, kind: ContextKind) -> Option<String> {
    texts(error, kind).into_iter().next()
}

fn texts(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

/// What the library refuses. Its `call` speaks to programs, in their names; here people are told by the options that they
/// wrote.
pub(crate) fn of_operation(error: &CallError, about_rules: bool, language: Language) -> String {
    let usage = Usage::of(language);
    let refusals = &usage.refusals;
    match (error.code(), error.argument(), error.found()) {
        ("wrong-argument", Some(argument), Some(found)) => {
            let empty = found.trim().is_empty();
            let (option, reason) = match argument {
                "at" => ("--at", &refusals.reasons.date),
                "until" if found.parse::<jiff::civil::Date>().is_ok() => ("--until", &refusals.reasons.until),
                "until" => ("--until", &refusals.reasons.date),
                "events" => ("--event", &refusals.reasons.event),
                "remind" => ("--remind", &refusals.reasons.remind),
                "level" => ("--level", &refusals.reasons.level),
                "language" => ("--lang", &refusals.reasons.lang),
                "title" => ("--title", &refusals.reasons.title),
                "id" => ("--id", &refusals.reasons.id),
                "party" => (usage.name("PARTY"), &refusals.reasons.party),
                _ => return error.to_string(),
            };
            let template = if empty { &refusals.no_value } else { &refusals.wrong_value_reason };
            fill(template, &[("option", option), ("value", found), ("reason", reason)])
        }
        ("unknown-name", _, Some(found)) => {
            let template = if about_rules { &refusals.unknown_rule } else { &refusals.unknown_name };
            let said = fill(template, &[("name", found)]);
            match error.suggestion() {
                Some(near) => {
                    let near = fill(&refusals.did_you_mean, &[("names", &usage.choice(&[(*near).to_owned()]))]);
                    Words::of(language).beside(&said, &near)
                }
                None => Words::of(language).beside(&said, &refusals.list_rules),
            }
        }
        _ => escape::line(&error.to_string()).into_owned(),
    }
}
