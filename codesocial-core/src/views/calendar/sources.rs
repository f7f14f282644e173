//! Where a document says a day, a delay or a frequency.

use crate::analysis::context::Code;
use crate::base::date::Date;
use crate::base::sort;
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::calendar::agenda::{Undatable, What};
use crate::views::calendar::duties::is_yearly;
use crate::views::calendar::facts::{coming, day, day_of_year, kept, measured, start};
use crate::views::calendar::{Event, Events, Shown, Source, Timeless, When};
use crate::views::period::{Length, Period};
use crate::views::{Keys, NAMED, NOTHING, TEXT};

/// An action, a decision: its title or subject.
const TITLED: Keys = Keys { text: &[Key::Title, Key::Subject], by: Some(Key::By), ..TEXT };

/// All of them, in the order of the text.
pub(super) fn of<'a>(code: &Code<'a>, at: Option<Date>, events: &Events<'a>) -> (Vec<Source<'a>>, Vec<Timeless<'a>>) {
    let mut found = Sources {
        code,
        at,
        events,
        start: start(code),
        last: code.root.get(Key::Effective).and_then(|effective| day(effective, Key::Until)),
        dated: Vec::new(),
        undated: Vec::new(),
    };
    found.text();
    found.commitments();
    found.roles();
    found.processes();
    found.sessions();
    found.measures();
    found.record();
    let Sources { mut dated, mut undated, .. } = found;
    sort::by_key(&mut dated, |source| source.shown.time.index());
    sort::by_key(&mut undated, |one| one.shown.time.index());
    (dated, undated)
}

pub(super) struct Sources<'c, 'a> {
    pub(super) code: &'c Code<'a>,
    /// The day from which is looked.
    pub(super) at: Option<Date>,
    /// The events by which others are reckoned.
    pub(super) events: &'c Events<'a>,
    /// From when frequencies count.
    pub(super) start: Option<Date>,
    /// The last day on which the text applies.
    pub(super) last: Option<Date>,
    dated: Vec<Source<'a>>,
    undated: Vec<Timeless<'a>>,
}

impl<'a> Sources<'_, 'a> {
    /// What the text says of itself.
    fn text(&mut self) {
        let root = self.code.root;
        if let Some(effective) = root.get(Key::Effective) {
            self.once(What::TakesEffect, effective, NOTHING, Key::From, false);
            self.once(What::Expires, effective, NOTHING, Key::Until, root.text(Key::Status) == Some("adopted"));
        }
        let stewardship = root.get(Key::Governance).and_then(|governance| governance.get(Key::Stewardship));
        let keepers = stewardship.and_then(|stewardship| stewardship.get(Key::Keepers));
        if let Some(review) = root.get(Key::Review) {
            let by = review.get(Key::By).and_then(|by| shown(What::Review, review, NOTHING, by, Key::By));
            let by = by.map(|shown| Shown { by: keepers, ..shown });
            let every =
                review.get(Key::Every).and_then(|every| shown(What::Review, review, NOTHING, every, Key::Every));
            let every = every.map(|shown| Shown { by: keepers, ..shown });
            let first = day(review, Key::By);
            if let Some(by) = by.filter(|_| first.is_none() || !comes_back(every)) {
                self.day(by, first, true);
            }
            if let Some(every) = every {
                let from = first.or(self.start);
                self.again(every, from, u32::from(first.is_none()), self.last, first.is_some());
            }
        }
        for dimension in self.code.each(Part::Planned) {
            self.once(What::ToWrite, dimension, TEXT, Key::By, true);
        }
        for party in self.code.each(Part::Stakeholder).chain(self.code.each(Part::Body)) {
            self.once(What::PartyEnds, party, NAMED, Key::Until, false);
        }
        if let Some(audit) = stewardship.and_then(|stewardship| stewardship.get(Key::Audit))
            && let Some(every) = audit.get(Key::Every)
            && let Some(shown) = shown(What::Audit, audit, Keys { by: Some(Key::By), ..NOTHING }, every, Key::Every)
        {
            let looked =
                self.code.each(Part::Assessment).filter(|fact| fact.text(Key::Outcome) != Some("not-assessed"));
            let last = looked.filter_map(|fact| day(fact, Key::At)).max();
            self.since(shown, last);
        }
        let lists = self.code.index.admissions().iter();
        for list in lists {
            for deviation in list.items().chain((!list.is_array()).then_some(*list)) {
                let keys = Keys { foreign: Some(("reason", "rule")), ..NOTHING };
                self.once(What::DeviationEnds, deviation, keys, Key::Until, true);
            }
        }
    }

    fn measures(&mut self) {
        let keys = Keys { kind: None, ..NAMED };
        for indicator in self.code.each(Part::Indicator) {
            let last = measured(self.code, indicator);
            if let Some(target) = indicator.get(Key::Target) {
                let by = target.get(Key::By).and_then(|by| shown(What::Target, indicator, keys, by, Key::By));
                if let Some(by) = by {
                    let date = day(target, Key::By);
                    // Whether it was reached is known where it was measured on that day or later.
                    self.day(by, date, date.is_some_and(|date| last.is_none_or(|last| last < date)));
                }
            }
            if let Some(every) =
                indicator.get(Key::Every).and_then(|every| shown(What::Measure, indicator, keys, every, Key::Every))
            {
                self.since(every, last);
            }
        }
    }

    /// What is done again and again, by the day on which it was done last.
    fn since(&mut self, shown: Shown<'a>, last: Option<Date>) {
        // The day on which a text was issued or begins to apply is none on which something is done once a year.
        if last.is_none() && is_yearly(shown.time) && day_of_year(shown.time).is_none() {
            self.timeless(shown, Undatable::NoDay);
            self.or_else(shown, false);
        } else {
            self.again(shown, last.or(self.start), 1, self.last, last.is_some());
        }
    }

    fn record(&mut self) {
        for action in self.code.each(Part::Action) {
            let status = action.text(Key::Status);
            if status == Some("planned") {
                self.once(What::ActionBegins, action, TITLED, Key::From, true);
            }
            if matches!(status, Some("planned" | "ongoing")) {
                self.once(What::ActionEnds, action, TITLED, Key::Until, true);
            }
        }
        for decision in self.code.each(Part::Decision).filter(|one| one.text(Key::Outcome) == Some("adopted")) {
            let process = decision.get(Key::Process).and_then(|process| self.code.element(process));
            let Some(delay) = process.and_then(|process| process.element.get(Key::Delay)) else { continue };
            let length = Length::of(delay.get(Key::Within).unwrap_or(delay));
            if let (Length::Whole(period), Some(at), Some(time)) =
                (length, day(decision, Key::At), decision.get(Key::At))
                && let Some(shown) = shown(What::DecisionApplies, decision, TITLED, time, Key::At)
            {
                self.day(shown, period.after(at, 1), false);
            }
        }
    }

    /// A key of an element that holds a day.
    pub(super) fn once(&mut self, what: What, node: Node<'a>, keys: Keys, key: Key, overdue: bool) {
        if let Some(shown) = node.get(key).and_then(|time| shown(what, node, keys, time, key)) {
            self.day(shown, day(node, key), overdue);
        }
    }

    pub(super) fn day(&mut self, shown: Shown<'a>, date: Option<Date>, overdue: bool) {
        match date {
            Some(date) => self.dated.push(Source { shown, when: When::Once(date), overdue }),
            None => self.timeless(shown, Undatable::Unreadable),
        }
    }

    /// What comes back: on a day of the year, or so long after a start.
    pub(super) fn again(
        &mut self,
        shown: Shown<'a>,
        start: Option<Date>,
        least: u32,
        last: Option<Date>,
        overdue: bool,
    ) {
        let length = Length::of(shown.time.get(Key::Every).unwrap_or(shown.time));
        if let Some(day) = day_of_year(shown.time) {
            match start.or(self.at).map(|start| (start, coming(day, start))) {
                Some((start, Some(first))) => {
                    let period = whole(length).unwrap_or(Period { months: 12, days: 0 });
                    let least = if first == start { least } else { 0 };
                    self.push(Source { shown, when: When::Again { start: first, period, least, last }, overdue });
                }
                Some((_, None)) => self.timeless(shown, Undatable::Unreadable),
                None => self.timeless(shown, Undatable::NoStart),
            }
        } else {
            match (length, start) {
                (Length::Whole(period), Some(start)) => {
                    self.push(Source { shown, when: When::Again { start, period, least, last }, overdue });
                }
                (Length::Whole(Period { .. }), None) => self.timeless(shown, Undatable::NoStart),
                (length, _) => self.timeless(shown, undatable(length)),
            }
        }
        self.or_else(shown, overdue);
    }

    /// A day that holds where a time cannot be kept.
    pub(super) fn or_else(&mut self, shown: Shown<'a>, overdue: bool) {
        let mut time = shown.time;
        while let Some(other) = time.get(Key::OrElse) {
            if let Some(date) = other.as_str().and_then(Date::of_text) {
                let overdue = overdue && !kept(self.code, shown.node, date);
                self.day(Shown { time: other, key: Key::OrElse, ..shown }, Some(date), overdue);
            }
            time = other;
        }
    }

    pub(super) fn push(&mut self, source: Source<'a>) {
        self.dated.push(source);
    }

    pub(super) fn timeless(&mut self, shown: Shown<'a>, because: Undatable) {
        self.undated.push(Timeless { shown, because, event: None });
    }

    /// What waits for an event whose day is not known.
    pub(super) fn awaits(&mut self, shown: Shown<'a>, because: Undatable, event: Event<'a>) {
        self.undated.push(Timeless { shown, because, event: Some(event) });
    }
}

/// The element of a time. What has not the form of one is no element: its problem is reported.
pub(super) fn shown<'a>(what: What, node: Node<'a>, keys: Keys, time: Node<'a>, key: Key) -> Option<Shown<'a>> {
    (time.as_str().is_some() || time.is_object()).then_some(Shown { what, node, keys, time, key, by: None })
}

/// Whether a delay is one of nothing: then there is no day to wait for.
pub(super) fn is_nothing(time: Node<'_>) -> bool {
    let digits = |text: &str| text.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
    time.as_str().is_some_and(|text| text.starts_with('P') && !digits(text))
}

pub(super) fn undatable(length: Length) -> Undatable {
    match length {
        Length::Working => Undatable::WorkingDays,
        Length::Hours => Undatable::Hours,
        Length::Whole(_) | Length::Unreadable => Undatable::Unreadable,
    }
}

/// A length of time that can be reckoned.
pub(super) fn whole(length: Length) -> Option<Period> {
    match length {
        Length::Whole(period) => Some(period),
        _ => None,
    }
}

/// Whether something comes back on days that can be reckoned, of which a stated day is the first.
pub(super) fn comes_back(every: Option<Shown<'_>>) -> bool {
    every.is_some_and(|every| matches!(Length::of(every.time.get(Key::Every).unwrap_or(every.time)), Length::Whole(_)))
}
