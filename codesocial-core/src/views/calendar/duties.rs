//! What is owed on a day: commitments, mandates, and what comes before and after meetings and decisions.

use crate::analysis::times::has_no_end;
use crate::base::date::Date;
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::calendar::agenda::{Undatable, What};
use crate::views::calendar::facts::{day, day_of_year, kept};
use crate::views::calendar::sources::{Sources, comes_back, is_nothing, shown, undatable, whole};
use crate::views::calendar::{Bond, Event, Shown, Source, When};
use crate::views::period::{Length, Period};
use crate::views::{COMMITMENT, Keys, NOTHING, PROCESS, ROLE, SESSION};

/// So many roles are followed of which each lasts as long as the next.
const MOST_FOLLOWED: usize = 8;

impl<'a> Sources<'_, 'a> {
    pub(super) fn commitments(&mut self) {
        for commitment in self.code.each(Part::Commitment) {
            self.once(What::Begins, commitment, COMMITMENT, Key::From, false);
            self.once(What::Ends, commitment, COMMITMENT, Key::Until, false);
            let of =
                |key: Key| commitment.get(key).and_then(|time| shown(What::Due, commitment, COMMITMENT, time, key));
            let (due, every) = (of(Key::Due), of(Key::Every));
            let first = due.and_then(|due| Date::of_text(due.time.as_str()?));
            let own = first.or_else(|| day(commitment, Key::From));
            let last = [day(commitment, Key::Until), self.last].into_iter().flatten().min();
            if let Some(due) = due
                && (first.is_none() || !comes_back(every))
            {
                let owed = commitment.text(Key::Force) != Some("may");
                match first {
                    Some(date) => self.day(due, first, owed && !kept(self.code, commitment, date)),
                    None if day_of_year(due.time).is_some() => self.again(due, own.or(self.start), 0, last, false),
                    None => self.delay(due, owed),
                }
            }
            let Some(every) = every else { continue };
            if day_of_year(every.time).is_some() {
                self.again(every, own.or(self.start), 0, last, false);
            } else if let Some(event) = self.events.of_time(self.code, every.time) {
                self.near(every, event, false);
            } else if own.is_none() && is_yearly(every.time) {
                // The day on which a text was issued or begins to apply is not the one on which is done what is done once a year.
                self.timeless(every, Undatable::NoDay);
                self.or_else(every, false);
            } else {
                self.again(every, own.or(self.start), u32::from(first.is_none()), last, false);
            }
        }
    }

    pub(super) fn roles(&mut self) {
        for role in self.code.each(Part::Role) {
            let Some(shown) =
                role.get(Key::Term).and_then(|term| shown(What::MandateEnds, role, ROLE, term, Key::Term))
            else {
                continue;
            };
            let Some((followed, term)) = self.term(role) else {
                self.timeless(shown, Undatable::NoTerm);
                continue;
            };
            let length = Length::of(length_of(term).unwrap_or(term));
            if let Some(event) = self.events.of_time(self.code, term)
                && (whole(length).is_none() || event.bond != Bond::End || self.events.day(self.code, event).is_some())
            {
                // Who held it on a later day was put into it by then, and the event that ends it is the next one.
                let since = role.list(Key::Holders).filter_map(|holder| day(holder, Key::AsOf)).max();
                if self.events.day(self.code, event).zip(since).is_some_and(|(day, since)| since >= day) {
                    self.awaits(shown, Undatable::Event, event);
                } else {
                    self.near_by(shown, event, term, None, true);
                }
                continue;
            }
            // Who holds a role that lasts as long as another leaves it with those who hold that.
            let ends =
                followed.list(Key::Holders).filter_map(|holder| whole(length)?.after(day(holder, Key::AsOf)?, 1));
            if let Some(end) = ends.max().filter(|_| followed.index() != role.index()) {
                self.day(shown, Some(end), true);
                continue;
            }
            let mut held = false;
            for holder in role.list(Key::Holders) {
                held = true;
                let shown =
                    Shown { by: holder.get(Key::Who), time: holder.get(Key::AsOf).unwrap_or(shown.time), ..shown };
                match (length, day(holder, Key::AsOf)) {
                    // A mandate that was known to run on a day ends a term later at the latest.
                    (Length::Whole(period), Some(as_of)) => self.day(shown, period.after(as_of, 1), true),
                    (Length::Whole(_), None) => self.timeless(shown, Undatable::NoStart),
                    (length, _) => self.timeless(shown, undatable(length)),
                }
            }
            if !held {
                self.timeless(shown, Undatable::NoHolder);
            }
        }
    }

    /// How long a role lasts, with the role that says so: itself, or the one whose term it follows.
    fn term(&self, role: Node<'a>) -> Option<(Node<'a>, Node<'a>)> {
        let mut role = role;
        for _ in 0..MOST_FOLLOWED {
            let term = role.get(Key::Term)?;
            let other = term.get(Key::SameAs).filter(|_| self.events.of_time(self.code, term).is_none());
            let Some(other) = other else { return Some((role, term)) };
            role = self.code.element(other).filter(|other| other.part == Part::Role)?.element;
        }
        None
    }

    /// Notices and delays, which run each time anew.
    pub(super) fn processes(&mut self) {
        for process in self.code.each(Part::Process) {
            for (what, key, bond) in [(What::Notice, Key::Notice, Bond::Ahead), (What::Delay, Key::Delay, Bond::Start)]
            {
                let time = process.get(key).filter(|time| !is_nothing(*time));
                if let Some(shown) = time.and_then(|time| shown(what, process, PROCESS, time, key)) {
                    let decision = Event::of(self.code, Part::Process, process, bond);
                    self.beside(shown, decision, None, false);
                }
            }
        }
        for step in self.code.each(Part::RecourseStep) {
            let keys = Keys { text: &[Key::Means], by: Some(Key::Who), ..NOTHING };
            let within = step.get(Key::Within);
            if let Some(shown) = within.and_then(|within| shown(What::Step, step, keys, within, Key::Within)) {
                match self.events.of_time(self.code, shown.time) {
                    Some(event) => self.near(shown, event, false),
                    None => self.timeless(shown, Undatable::Event),
                }
            }
        }
    }

    /// When bodies meet, when they are called, and until when items are added.
    pub(super) fn sessions(&mut self) {
        for session in self.code.each(Part::Session) {
            let meeting = Event::of(self.code, Part::Session, session, Bond::Ahead);
            let date = self.events.day(self.code, meeting);
            let every = session.get(Key::Every);
            let every = every.and_then(|every| shown(What::Session, session, SESSION, every, Key::Every));
            let name = session.get(Key::Name).unwrap_or(session);
            let period = every.and_then(|every| whole(Length::of(every.time.get(Key::Every).unwrap_or(every.time))));
            let yearly = every.is_some_and(|every| day_of_year(every.time).is_some());
            let period = period.or(yearly.then_some(Period { months: 12, days: 0 }));
            match (date, every) {
                (_, Some(every)) if yearly && !self.events.given(session) => {
                    self.again(every, self.start, 0, self.last, false);
                }
                (Some(start), Some(every)) => match period {
                    Some(period) => {
                        let when = When::Again { start, period, least: 0, last: self.last };
                        self.push(Source { shown: every, when, overdue: false });
                    }
                    None => self.day(every, date, false),
                },
                (Some(_), None) => {
                    if let Some(shown) = shown(What::Session, session, SESSION, name, Key::Name) {
                        self.day(shown, date, false);
                    }
                }
                // No day of a meeting is invented.
                (None, Some(every)) => match self.events.of_time(self.code, every.time) {
                    Some(event) => self.near(every, event, false),
                    None => self.awaits(every, Undatable::NoDay, meeting),
                },
                (None, None) => {}
            }
            for (what, key) in [(What::Call, Key::Notice), (What::Additions, Key::Additions)] {
                let time = session.get(key).filter(|time| !is_nothing(*time));
                if let Some(shown) = time.and_then(|time| shown(what, session, SESSION, time, key)) {
                    // Once they have met, nobody is late in calling them.
                    let to_come = date.is_some_and(|date| self.at.is_some_and(|at| date >= at));
                    self.beside(shown, meeting, period, what == What::Call && to_come);
                }
            }
        }
    }

    /// What hangs on the event that its time names, else on another, which may come back.
    fn beside(&mut self, shown: Shown<'a>, other: Event<'a>, again: Option<Period>, overdue: bool) {
        let own = self.events.of_time(self.code, shown.time);
        let dated = |event: &Event<'a>| self.events.day(self.code, *event).is_some();
        let event = own.filter(dated).or_else(|| Some(other).filter(dated)).or(own).unwrap_or(other);
        self.near_by(shown, event, shown.time, again, overdue);
        self.or_else(shown, overdue);
    }

    /// What comes so long before or after an event, or ends with it.
    fn near(&mut self, shown: Shown<'a>, event: Event<'a>, overdue: bool) {
        let again = shown.time.get(Key::Every).and_then(|every| whole(Length::of(every)));
        let again = again.or_else(|| event.comes_back());
        self.near_by(shown, event, shown.time, again, overdue);
        self.or_else(shown, overdue);
    }

    /// The same, by a time that stands elsewhere, of an event that comes back.
    fn near_by(&mut self, shown: Shown<'a>, event: Event<'a>, time: Node<'a>, again: Option<Period>, overdue: bool) {
        if again.is_none() && has_no_end(time) {
            return self.timeless(shown, Undatable::NoDay);
        }
        let Some(day) = self.events.day(self.code, event) else {
            return self.awaits(shown, Undatable::Event, event);
        };
        let lengths = match event.bond {
            Bond::End => [None; 2],
            Bond::Start | Bond::Ahead => [time.get(Key::NotBefore), length_of(time)],
        };
        let mut date = Some(day);
        let lengths = lengths.into_iter().flatten().filter(|length| !is_nothing(*length));
        for length in lengths.map(Length::of) {
            let Length::Whole(period) = length else { return self.timeless(shown, undatable(length)) };
            date = date.and_then(|date| match event.bond {
                Bond::Ahead => period.before(date),
                _ => period.after(date, 1),
            });
        }
        match (date, again) {
            (Some(start), Some(period)) => {
                let when = When::Again { start, period, least: 0, last: self.last };
                self.push(Source { shown, when, overdue: false });
            }
            _ => {
                let overdue = overdue && date.is_some_and(|date| !kept(self.code, shown.node, date));
                self.day(shown, date, overdue);
            }
        }
    }

    /// What is due some time after or before something.
    fn delay(&mut self, shown: Shown<'a>, overdue: bool) {
        let time = shown.time;
        if let Some(event) = self.events.of_time(self.code, time) {
            return self.near(shown, event, overdue);
        }
        if let Some(role) = time.get(Key::SameAs).and_then(|other| self.code.element(other)) {
            match self.role_ends(role.element) {
                Some(end) => self.day(shown, Some(end), overdue && !kept(self.code, shown.node, end)),
                None => self.awaits(shown, Undatable::Event, Event::of(self.code, role.part, role.element, Bond::End)),
            }
            return self.or_else(shown, overdue);
        }
        let sets_off = self.events.of_when(self.code, shown.node).filter(|_| time.get(Key::Ahead).is_none());
        if let Some(event) = sets_off.filter(|_| length_of(time).is_some()) {
            return self.near(shown, event, overdue);
        }
        let because = if length_of(time).is_some() {
            match length_of(time).filter(|length| length.as_str().is_some() && !is_nothing(*length)).map(Length::of) {
                Some(Length::Unreadable) => Undatable::Unreadable,
                _ => Undatable::NoEvent,
            }
        } else if time.get(Key::Every).is_some() {
            Undatable::NoDay
        } else {
            Undatable::Unreadable
        };
        self.timeless(shown, because);
        self.or_else(shown, overdue);
    }

    /// The last day of those who hold a role.
    fn role_ends(&self, role: Node<'a>) -> Option<Date> {
        let (followed, term) = self.term(role)?;
        if let Some(event) = self.events.of_time(self.code, term).filter(|event| event.bond == Bond::End)
            && let Some(day) = self.events.day(self.code, event)
        {
            return Some(day);
        }
        let period = whole(Length::of(length_of(term)?))?;
        followed.list(Key::Holders).filter_map(|holder| period.after(day(holder, Key::AsOf)?, 1)).max()
    }
}

/// The length of time that a time says: itself, or what stands in it; of a frequency, how often.
fn length_of(time: Node<'_>) -> Option<Node<'_>> {
    if time.as_str().is_some_and(|text| text.starts_with('P')) {
        return Some(time);
    }
    time.get(Key::Within).or_else(|| time.get(Key::Ahead))
}

/// Whether something comes back every year or more rarely.
pub(super) fn is_yearly(time: Node<'_>) -> bool {
    let period = whole(Length::of(time.get(Key::Every).unwrap_or(time)));
    period.is_some_and(|Period { months, days }| months >= 12 || days >= 365)
}
