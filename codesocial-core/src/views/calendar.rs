//! What falls due when: the dates of a document, those that come back among them, and what has none.

pub(crate) mod agenda;
mod duties;
mod events;
mod facts;
mod ics;
mod recurrence;
mod sources;

use std::collections::HashSet;

use crate::analysis::belonging::body_of;
use crate::base::date::Date;
use crate::base::sort;
use crate::diagnostic::finding::Datum;
use crate::messages::fill;
use crate::messages::tell;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::calendar::agenda::{Agenda, Awaited, Due, Undatable, Undated, What};
pub(crate) use crate::views::calendar::events::Events;
use crate::views::calendar::events::{Bond, Event};
pub(crate) use crate::views::calendar::ics::ics;
use crate::views::period::{Length, Period};
use crate::views::{Element, Keys, Party, View};

/// So many entries of a list are shown; the rest is counted.
const MOST_SHOWN: usize = 1_000;
/// So often something that comes back is listed; how often it does besides is said.
const MOST_TIMES: u32 = 12;

/// What a document says about days, and which of it is looked at.
pub(crate) struct Found<'a> {
    at: Option<Date>,
    until: Option<Date>,
    /// Whether the text is no longer in force: nothing is overdue then.
    ended: bool,
    /// In the order of the text.
    sources: Vec<Source<'a>>,
    /// What falls due or is overdue, in the order of the days.
    entries: Vec<Entry>,
    undated: Vec<Timeless<'a>>,
}

/// An element, and where it says what is shown.
#[derive(Clone, Copy)]
struct Shown<'a> {
    what: What,
    /// The element.
    node: Node<'a>,
    keys: Keys,
    /// The date or time, whose place is shown.
    time: Node<'a>,
    /// The key under which the time stands.
    key: Key,
    /// Who is concerned, where the element has a list of several of which one is meant, or another element says it.
    by: Option<Node<'a>>,
}

/// An element with a day, or with days.
struct Source<'a> {
    shown: Shown<'a>,
    when: When,
    /// Whether its first day, once passed, is overdue.
    overdue: bool,
}

/// On which days.
#[derive(Clone, Copy)]
enum When {
    Once(Date),
    /// A period after a start, again and again: from the so-many-th time on, up to a last day.
    Again {
        start: Date,
        period: Period,
        least: u32,
        last: Option<Date>,
    },
}

/// An element without a day.
struct Timeless<'a> {
    shown: Shown<'a>,
    because: Undatable,
    /// The event by whose day it is reckoned.
    event: Option<Event<'a>>,
}

/// A day of a source, by its number.
struct Entry {
    date: Date,
    source: usize,
    late: bool,
    more: Option<u32>,
}

/// What a document says about days, looked at from a day, up to a day: by default a year later.
pub(crate) fn found<'a>(view: &View<'_, 'a>, at: Option<Date>, until: Option<Date>, events: &Events<'a>) -> Found<'a> {
    // In the last year of four digits, its end.
    let until = until.or_else(|| at.map(|at| at.plus(12, 0).unwrap_or(Date { year: 9_999, month: 12, day: 31 })));
    let (sources, undated) = sources::of(view.code, at, events);
    let ended = facts::ended(view.code);
    let mut found = Found { at, until, ended, sources, entries: Vec::new(), undated };
    for (number, source) in found.sources.iter().enumerate() {
        let mut entries = source.entries(number, at, until, ended);
        found.entries.append(&mut entries);
    }
    sort::by_key(&mut found.entries, |entry| (entry.date, entry.source));
    found
}

impl Source<'_> {
    fn entries(&self, source: usize, at: Option<Date>, until: Option<Date>, ended: bool) -> Vec<Entry> {
        let within = |date: Date| at.is_none_or(|at| date >= at) && until.is_none_or(|until| date <= until);
        let late = |date: Date| self.overdue && !ended && at.is_some_and(|at| date < at);
        let entry = |date, late| Entry { date, source, late, more: None };
        match self.when {
            When::Once(date) if late(date) => vec![entry(date, true)],
            When::Once(date) => within(date).then(|| entry(date, false)).into_iter().collect(),
            When::Again { start, period, least, last } => {
                let mut entries = Vec::new();
                let first = period.after(start, least).filter(|date| last.is_none_or(|last| *date <= last));
                entries.extend(first.filter(|date| late(*date)).map(|date| entry(date, true)));
                let from = at.map_or(least, |at| period.first_from(start, least, at));
                let end = match (until, last) {
                    (Some(until), Some(last)) => Some(until.min(last)),
                    (until, last) => until.or(last),
                };
                // Without a day to look from and one to look to, the first time stands for all.
                let most = if at.is_none() && until.is_none() { 1 } else { MOST_TIMES };
                let days = (from..from.saturating_add(most)).map_while(|times| period.after(start, times));
                entries
                    .extend(days.take_while(|date| end.is_none_or(|end| *date <= end)).map(|date| entry(date, false)));
                let more = end
                    .filter(|_| until.is_some())
                    .and_then(|end| end.plus(0, 1))
                    .map(|after| period.first_from(start, from, after).saturating_sub(from.saturating_add(most)));
                if let (Some(entry), Some(more)) = (entries.last_mut(), more.filter(|more| *more > 0)) {
                    entry.more = Some(more);
                }
                entries
            }
        }
    }
}

/// The days of a length of time that has no months, whose days nobody knows, and no hours.
pub(crate) fn whole_days(text: &str) -> Option<i64> {
    match Length::of_duration(text) {
        Length::Whole(Period { months: 0, days }) => Some(days),
        _ => None,
    }
}

/// What falls due, for people and programs.
pub(crate) fn agenda(view: &View<'_, '_>, found: &Found<'_>) -> Agenda {
    let list = |late: bool| {
        let mut entries = found.entries.iter().filter(|entry| entry.late == late);
        let shown = entries.by_ref().take(MOST_SHOWN);
        let shown = shown.filter_map(|entry| Some(due(view, found.sources.get(entry.source)?, entry)));
        (shown.collect::<Vec<Due>>(), entries.count())
    };
    let ((overdue, later), (due, further)) = (list(true), list(false));
    let mut timeless = found.undated.iter();
    let undated: Vec<Undated> = timeless.by_ref().take(MOST_SHOWN).map(|one| undated(view, one)).collect();
    Agenda {
        at: found.at.map(|at| at.to_string()),
        until: found.until.map(|until| until.to_string()),
        message: window(view, found),
        overdue,
        due,
        undated,
        omitted: later + further + timeless.count(),
    }
}

/// Which days were looked at.
fn window(view: &View<'_, '_>, found: &Found<'_>) -> String {
    let day = |date: Option<Date>| date.map(|date| view.language.day(&date.to_string())).unwrap_or_default();
    let data = [("at", day(found.at).into()), ("until", day(found.until).into())];
    let say = |key: &str| tell(view.language.word("calendar", key), &data, view.language);
    match (found.at, found.until, found.ended) {
        (Some(_), _, false) => say("window"),
        (Some(_), _, true) => format!("{}, {}", say("window"), say("ended")),
        (None, Some(_), _) => say("not-judged-until"),
        (None, None, _) => say("not-judged"),
    }
}

fn due(view: &View<'_, '_>, source: &Source<'_>, entry: &Entry) -> Due {
    Due {
        date: entry.date.to_string(),
        what: source.shown.what,
        message: source.message(view),
        every: match source.when {
            When::Once(_) => None,
            When::Again { period, .. } => Some(period.written()),
        },
        more: entry.more,
        element: source.shown.element(view),
    }
}

fn undated(view: &View<'_, '_>, one: &Timeless<'_>) -> Undated {
    let event = one.event.map(|event| (event.bond, event.awaited(view)));
    let when = one.shown.timed(view);
    let word = match (one.because, &event) {
        // What has been said is not said again.
        (Undatable::Event, Some((_, Awaited { name: Some(name), .. }))) if when.contains(&**name) => "event-named",
        (Undatable::Event, Some((bond, Awaited { name: Some(_), .. }))) => bond.key(),
        (because, _) => because.key(),
    };
    let name = event.as_ref().and_then(|(_, event)| event.name.clone()).unwrap_or_default();
    let reason = tell(view.language.word("undated", word), &[("event", Datum::Text(name))], view.language);
    let message = both(view.language.word("calendar", "undated"), &when, &reason);
    Undated {
        what: one.shown.what,
        because: one.because,
        message,
        event: event.map(|(_, event)| event),
        element: one.shown.element(view),
    }
}

impl Bond {
    fn key(self) -> &'static str {
        match self {
            Bond::Start => "event-starts",
            Bond::Ahead => "event-follows",
            Bond::End => "event-ends",
        }
    }
}

/// A message with two pieces, `{one}` and `{other}`.
fn both(message: &str, one: &str, other: &str) -> String {
    fill(message, &[("one", one), ("other", other)])
}

impl Source<'_> {
    /// What happens, and how often it comes back.
    fn message(&self, view: &View<'_, '_>) -> String {
        match self.when {
            When::Once(_) => self.shown.said(view),
            When::Again { .. } => self.shown.timed(view),
        }
    }
}

impl Shown<'_> {
    fn element(&self, view: &View<'_, '_>) -> Element {
        let place = view.place(self.time);
        if let What::Session | What::Call | What::Additions = self.what {
            // Whoever convenes a meeting owes it to those who meet.
            let body = body_of(self.node).and_then(|body| body.text(Key::Id));
            let toward = body.map(|body| view.party(body)).into_iter().collect();
            let mut element = Element { toward, place, ..view.element(self.node, self.keys) };
            // Three of a class, and a tenth of it: the class.
            let mut seen = HashSet::new();
            element.by.retain(|party| seen.insert(party.id.clone()));
            return element;
        }
        match self.by {
            Some(by) => {
                let element = view.element(self.node, Keys { by: None, ..self.keys });
                Element { by: parties(view, by), place, ..element }
            }
            None => Element { place, ..view.element(self.node, self.keys) },
        }
    }

    /// What happens.
    fn said(&self, view: &View<'_, '_>) -> String {
        let language = view.language;
        let message = language.word("calendar", self.what.key());
        let dimension = self.node.parent().and_then(Node::key);
        let dimension = dimension.and_then(Node::as_str).filter(|_| self.what == What::ToWrite).unwrap_or_default();
        let dimension = language.word("dimensions", dimension);
        tell(message, &[("dimension", Datum::Text(dimension.to_owned()))], language)
    }

    /// What happens, and when by the text.
    fn timed(&self, view: &View<'_, '_>) -> String {
        let what = self.said(view);
        match view.time(self.time, self.key) {
            Some(time) => both(view.language.word("calendar", "timed"), &what, &time),
            None => what,
        }
    }
}

/// Whom a value names: one, or several.
fn parties(view: &View<'_, '_>, node: Node<'_>) -> Vec<Party> {
    std::iter::once(node).chain(node.items()).filter_map(|one| one.as_str()).map(|id| view.party(id)).collect()
}

impl What {
    fn key(self) -> &'static str {
        match self {
            What::TakesEffect => "takes-effect",
            What::Expires => "expires",
            What::Review => "review",
            What::ToWrite => "to-write",
            What::PartyEnds => "party-ends",
            What::Begins => "begins",
            What::Ends => "ends",
            What::Due => "due",
            What::MandateEnds => "mandate-ends",
            What::Target => "target",
            What::Measure => "measure",
            What::Audit => "audit",
            What::DeviationEnds => "deviation-ends",
            What::ActionBegins => "action-begins",
            What::ActionEnds => "action-ends",
            What::DecisionApplies => "decision-applies",
            What::Notice => "notice",
            What::Delay => "delay",
            What::Step => "step",
            What::Session => "session",
            What::Call => "call",
            What::Additions => "additions",
        }
    }
}

impl Undatable {
    fn key(self) -> &'static str {
        match self {
            Undatable::NoStart => "no-start",
            Undatable::Event => "event",
            Undatable::NoDay => "no-day",
            Undatable::NoTerm => "no-term",
            Undatable::NoEvent => "no-event",
            Undatable::WorkingDays => "working-days",
            Undatable::Hours => "hours",
            Undatable::NoHolder => "no-holder",
            Undatable::Unreadable => "unreadable",
        }
    }
}
