//! A calendar as iCalendar (RFC 5545), for calendar programs.

use crate::tree::key::Key;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;

use crate::analysis::digest;
use crate::base::date::Date;
use crate::messages::capital;
use crate::views::Party;
use crate::views::calendar::{Entry, Found, MOST_SHOWN, Source, View, When};
use crate::views::period::Period;
use crate::views::said::in_one_line;

/// A line has at most so many octets, without its end.
const LONGEST_LINE: usize = 75;

/// The calendar of what falls due and of what is overdue, made for a day.
pub(crate) fn ics(view: &View<'_, '_>, found: &Found<'_>, at: Date) -> String {
    let language = view.language;
    let mut lines = Lines { text: String::new() };
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    lines.put(
        "PRODID",
        &format!("-//CodeSocial//CodeSocial {}//{}", crate::model::schema::STANDARD, language.tag().to_uppercase()),
    );
    lines.put("CALSCALE", "GREGORIAN");
    if let Some(title) = view.line(view.code.root, Key::Title) {
        lines.put("X-WR-CALNAME", &escaped(&title));
    }
    let mut written = HashSet::new();
    let mut names = HashMap::new();
    // Of what is overdue and of what is to come, as many as the lists show.
    let mut room = [MOST_SHOWN; 2];
    for entry in &found.entries {
        let Some(source) = found.sources.get(entry.source) else { continue };
        // What comes back is one event with its rule; what is overdue of it is another.
        let again = match source.when {
            When::Again { start, period, last, .. } if !entry.late => rule(start, period, last),
            _ => None,
        };
        let Some(room) = room.get_mut(usize::from(entry.late)).filter(|room| **room > 0) else { continue };
        if again.is_none() || written.insert(entry.source) {
            *room -= 1;
            Event { source, entry, again }.write(&mut lines, view, at, &mut names);
        }
    }
    lines.put("END", "VCALENDAR");
    lines.text
}

/// An event of the calendar.
struct Event<'f, 'a> {
    source: &'f Source<'a>,
    /// Its day, or the first of them.
    entry: &'f Entry,
    /// The rule by which it comes back.
    again: Option<String>,
}

impl Event<'_, '_> {
    fn write(&self, lines: &mut Lines, view: &View<'_, '_>, at: Date, names: &mut HashMap<String, usize>) {
        let language = view.language;
        let element = self.source.shown.element(view);
        let colon = language.word("calendar", "colon");
        lines.put("BEGIN", "VEVENT");
        let address = short(view.code.root.text(Key::Id).unwrap_or("urn:codesocial"));
        let fragment = element.id.clone().unwrap_or_else(|| element.place.pointer.clone());
        let mut name = format!("{address}#{}/{}", short(&fragment), self.source.shown.what.key());
        if let Some(holder) = self.source.shown.by.and_then(|by| by.as_str()) {
            let _ = write!(name, "/{}", short(holder));
        }
        if let (When::Again { .. }, None) = (self.source.when, &self.again) {
            let _ = if self.entry.late { write!(name, "/overdue") } else { write!(name, "/{}", self.entry.date) };
        }
        let number = names.entry(name.clone()).or_insert(0);
        *number += 1;
        lines.put("UID", &escaped(&if *number > 1 { format!("{name}/{number}") } else { name }));
        lines.put("DTSTAMP", &format!("{}T000000Z", compact(at)));
        lines.put("DTSTART;VALUE=DATE", &compact(self.entry.date));
        if let Some(rule) = &self.again {
            lines.put("RRULE", rule);
        }
        let message = capital(&self.source.message(view));
        let mut summary = match &element.text {
            Some(text) => format!("{message}{colon}{text}"),
            None => message,
        };
        if self.entry.late {
            summary = format!("{}{colon}{summary}", language.word("calendar", "late"));
        }
        lines.put("SUMMARY", &escaped(&summary));
        let who = [("by", &element.by), ("toward", &element.toward)];
        let who = who.iter().filter(|(_, parties)| !parties.is_empty());
        let who: Vec<String> = who
            .map(|(key, parties)| format!("{}{colon}{}", language.word("calendar", key), names_of(parties)))
            .collect();
        if !who.is_empty() {
            lines.put("DESCRIPTION", &escaped(&who.join("\n")));
        }
        if let Some(id) = element.id.as_deref()
            && address.contains(':')
            && id.len() <= LONGEST_ID
            && address.bytes().chain(id.bytes()).all(|byte| byte.is_ascii_graphic())
        {
            lines.put("URL", &format!("{address}#{id}"));
        }
        // A day on which something is due keeps nobody from doing something else.
        lines.put("TRANSP", "TRANSPARENT");
        lines.put("END", "VEVENT");
    }
}

/// An address or an id of more bytes is written as its digest: it stands in every event.
const LONGEST_ID: usize = 500;

fn short(id: &str) -> Cow<'_, str> {
    if id.len() <= LONGEST_ID { Cow::Borrowed(id) } else { Cow::Owned(digest::of_bytes(id.as_bytes())) }
}

/// Names in one line; of very many the first.
fn names_of(parties: &[Party]) -> String {
    const MOST: usize = 20;
    let names = parties.iter().take(MOST).map(|party| party.name.clone().unwrap_or_else(|| in_one_line(&party.id)));
    let mut names: Vec<String> = names.collect();
    if parties.len() > MOST {
        names.push(format!("… (+{})", parties.len() - MOST));
    }
    names.join(", ")
}

fn compact(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// The rule by which something comes back; none for months and days together, which no rule can say.
fn rule(start: Date, period: Period, last: Option<Date>) -> Option<String> {
    let (frequency, interval) = match (period.months, period.days) {
        (0, days) if days % 7 == 0 => ("WEEKLY", days / 7),
        (0, days) => ("DAILY", days),
        (months, 0) if months % 12 == 0 => ("YEARLY", months / 12),
        (months, 0) => ("MONTHLY", months),
        _ => return None,
    };
    let interval = if interval == 1 { String::new() } else { format!(";INTERVAL={interval}") };
    let until = last.map(|last| format!(";UNTIL={}", compact(last))).unwrap_or_default();
    Some(format!("FREQ={frequency}{interval}{}{until}", month_end(start, period)))
}

/// A day that some months do not have stands for the last that they have.
fn month_end(start: Date, period: Period) -> String {
    if period.months == 0 || start.day <= 28 {
        return String::new();
    }
    let days: Vec<String> = (28..=start.day).map(|day| day.to_string()).collect();
    let days = format!("BYMONTHDAY={};BYSETPOS=-1", days.join(","));
    match (period.months % 12, start.month) {
        // Of yearly days, only 29 February is one that some years do not have.
        (0, 2) => format!(";BYMONTH=2;{days}"),
        (0, _) => String::new(),
        _ => format!(";{days}"),
    }
}

/// A text as a value of a property.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Lines with their ends, the long ones folded between two characters.
struct Lines {
    text: String,
}

impl Lines {
    fn put(&mut self, name: &str, value: &str) {
        let mut used = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if used + letter.len_utf8() > LONGEST_LINE {
                self.text.push_str("\r\n ");
                used = 1;
            }
            self.text.push(letter);
            used += letter.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}
