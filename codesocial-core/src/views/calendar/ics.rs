//! A calendar as iCalendar (RFC 5545), for calendar programs.

use crate::base::visible::{in_line, visible};
use crate::tree::key::Key;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;

use crate::analysis::digest;
use crate::base::date::Date;
use crate::base::version::Version;
use crate::messages::capital;
use crate::views::Party;
use crate::views::calendar::recurrence::rule;
use crate::views::calendar::{Entry, Found, MOST_SHOWN, Source, View, When};
use crate::views::said::in_one_line;

/// A line has at most so many octets, without its end.
const LONGEST_LINE: usize = 75;

/// The calendar of what falls due and of what is overdue, made for a day; with a reminder so many days before what falls due.
pub(crate) fn ics(view: &View<'_, '_>, found: &Found<'_>, at: Date, remind: Option<i64>) -> String {
    let language = view.language;
    let mut lines = Lines { text: String::new() };
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    lines.put(
        "PRODID",
        &format!(
            "-//CodeSocial//CodeSocial {}//{}",
            crate::model::schema::STANDARD,
            language.tag().to_ascii_uppercase()
        ),
    );
    lines.put("CALSCALE", "GREGORIAN");
    // It is made known, and nobody is asked to answer (RFC 5546).
    lines.put("METHOD", "PUBLISH");
    if let Some(title) = view.line(view.code.root, Key::Title) {
        let title = escaped(&title);
        // By its standard name (RFC 7986), and by the one that programs had before.
        lines.put("NAME", &title);
        lines.put("X-WR-CALNAME", &title);
    }
    let mut written = HashSet::new();
    let version = view.code.root.text(Key::Version).and_then(Version::of_text);
    let sequence = version.map_or(0, |version| version.ordinal());
    let mut made = Made { at, sequence, remind, names: HashMap::new() };
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
            let ruled = again.is_some();
            *room -= 1;
            Event { source, date: entry.date, late: entry.late, again }.write(&mut lines, view, &mut made);
            for date in source.further(entry).take_while(|_| !ruled) {
                if *room == 0 {
                    break;
                }
                *room -= 1;
                Event { source, date, late: false, again: None }.write(&mut lines, view, &mut made);
            }
        }
    }
    lines.put("END", "VCALENDAR");
    lines.text
}

impl Source<'_> {
    /// The days on which it comes back after the last that is listed.
    fn further(&self, entry: &Entry) -> impl Iterator<Item = Date> + use<> {
        let again = match self.when {
            When::Again { start, period, least, .. } => {
                Some((start, period, period.first_from(start, least, entry.date)))
            }
            When::Once(_) => None,
        };
        (1..=entry.more.unwrap_or(0)).map_while(move |more| {
            let (start, period, listed) = again?;
            period.after(start, listed.checked_add(more)?)
        })
    }
}

/// What all events share.
struct Made {
    /// The day for which they are made.
    at: Date,
    sequence: u32,
    /// So many days before what falls due, a reminder.
    remind: Option<i64>,
    /// How often a name was given.
    names: HashMap<String, usize>,
}

/// An event of the calendar.
struct Event<'f, 'a> {
    source: &'f Source<'a>,
    /// Its day, or the first of them.
    date: Date,
    late: bool,
    /// The rule by which it comes back.
    again: Option<String>,
}

impl Event<'_, '_> {
    fn write(&self, lines: &mut Lines, view: &View<'_, '_>, made: &mut Made) {
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
            let _ = if self.late { write!(name, "/overdue") } else { write!(name, "/{}", self.date) };
        }
        let name: String = visible(&name).collect();
        let number = made.names.entry(name.clone()).or_insert(0);
        *number += 1;
        lines.put("UID", &escaped(&if *number > 1 { format!("{name}/{number}") } else { name }));
        lines.put("DTSTAMP", &format!("{}T000000Z", made.at.basic()));
        lines.put("SEQUENCE", &made.sequence.to_string());
        // A day without a time is the same day in every time zone, and one day long where no end is said.
        lines.put("DTSTART;VALUE=DATE", &self.date.basic());
        if let Some(rule) = &self.again {
            lines.put("RRULE", rule);
        }
        let message = capital(&self.source.message(view));
        let mut summary = match &element.text {
            Some(text) => format!("{message}{colon}{text}"),
            None => message,
        };
        if self.late {
            summary = format!("{}{colon}{summary}", language.word("calendar", "late"));
        }
        let summary = escaped(&summary);
        lines.put("SUMMARY", &summary);
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
        if let Some(days) = made.remind.filter(|_| !self.late) {
            lines.put("BEGIN", "VALARM");
            lines.put("ACTION", "DISPLAY");
            lines.put("DESCRIPTION", &summary);
            lines.put("TRIGGER", &format!("-P{days}D"));
            lines.put("END", "VALARM");
        }
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
    let names = parties.iter().take(MOST).map(|party| in_one_line(party.called()));
    let mut names: Vec<String> = names.collect();
    if parties.len() > MOST {
        names.push(format!("… (+{})", parties.len() - MOST));
    }
    names.join(", ")
}

/// A text as a value of a property.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in visible(text) {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter => escaped.push(in_line(letter)),
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
