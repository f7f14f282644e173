//! Events by whose days others are reckoned: sessions, decision processes and bodies, and what a text says of them.

use std::collections::HashMap;

use crate::analysis::belonging::body_of;
use crate::analysis::context::Code;
use crate::analysis::texts::in_each_language;
use crate::base::date::Date;
use crate::base::nearest::plain;
use crate::messages::Language;
use crate::model::part::Part;
use crate::model::views::Subject;
use crate::report::call_error::CallError;
use crate::structure::index::Named;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::View;
use crate::views::calendar::agenda::Awaited;
use crate::views::calendar::facts::{self, coming, day_of_year, start};
use crate::views::period::Period;
use crate::views::said::{in_one_line, said};
use crate::views::word;

/// What can be given a day.
const DATED: [Part; 3] = [Part::Session, Part::Process, Part::Body];

/// The days of events, and the names by which texts speak of them.
pub(crate) struct Events<'a> {
    /// The days that were given, by the numbers of the elements.
    days: HashMap<u32, Date>,
    /// Sessions, processes and bodies, by their names as they are compared.
    names: HashMap<String, Named<'a>>,
    /// The day from which is looked, else that on which the text begins.
    from: Option<Date>,
    /// The day from which financial years are counted: that on which the text begins, else one early enough that what is owed after the
    /// close of the last is still to come.
    years_from: Option<Date>,
}

/// How a time hangs on an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bond {
    /// The event starts it.
    Start,
    /// It comes before the event.
    Ahead,
    /// The event ends it.
    End,
}

/// An event on which a time hangs.
#[derive(Clone, Copy)]
pub(super) struct Event<'a> {
    /// How it hangs on it.
    pub(super) bond: Bond,
    /// The words that name it, or a reference to what the document does not have.
    said: Node<'a>,
    /// The element that it is.
    element: Option<(Part, Node<'a>)>,
}

impl<'a> Events<'a> {
    /// The days of a call, each with the id or name of an event; `day` is what `at` is.
    pub(crate) fn of<'e>(
        view: &View<'_, 'a>,
        given: impl Iterator<Item = (&'e str, Date)>,
        at: Option<Date>,
        reader: Language,
    ) -> Result<Self, CallError> {
        let mut days = HashMap::new();
        for (name, day) in given {
            let event = view.find(&DATED, "event", name)?.element;
            if let Some(other) = days.insert(event.index(), day).filter(|other| *other != day) {
                return Err(CallError::wrong_argument(reader, "events", "one-day", format!("{other}, {day}")));
            }
        }
        let mut names = HashMap::new();
        // Of two of one name, the meeting is meant before those who meet, and those before the way to decide.
        for part in [Part::Session, Part::Body, Part::Process] {
            for named in view.code.index.named().iter().filter(|named| named.part == part) {
                let name = named.element.get(Key::Name).into_iter().flat_map(in_each_language);
                for spoken in name.map(spoken).filter(|spoken| !spoken.is_empty()) {
                    names.entry(spoken).or_insert(*named);
                }
            }
        }
        let earlier = |at: Date| Period { months: 24, days: 0 }.before(at);
        let years_from = start(view.code).or_else(|| earlier(at?));
        Ok(Events { days, names, from: at.or_else(|| start(view.code)), years_from })
    }

    /// The event on which a time hangs by its own words.
    pub(super) fn of_time(&self, code: &Code<'a>, time: Node<'a>) -> Option<Event<'a>> {
        let referred = |key: Key, bond: Bond| {
            let said = time.get(key).filter(|said| said.as_str().is_some())?;
            Some(Event { bond, said, element: code.element(said).map(|named| (named.part, named.element)) })
        };
        let worded = |key: Key, bond: Bond| {
            let said = time.get(key)?;
            let named = in_each_language(said).find_map(|text| self.names.get(&spoken(text)).copied());
            let year = || fiscal_year(code).filter(|_| in_each_language(said).any(closes_a_year));
            let element = named.map(|named| (named.part, named.element)).or_else(year);
            Some(Event { bond, said, element })
        };
        referred(Key::AtEvent, Bond::End)
            .or_else(|| referred(Key::AfterEvent, Bond::Start))
            .or_else(|| referred(Key::BeforeEvent, Bond::Ahead))
            .or_else(|| worded(Key::After, Bond::Start))
            .or_else(|| worded(Key::Before, Bond::Ahead))
            .or_else(|| worded(Key::Until, Bond::End))
    }

    /// The event that sets a commitment off, where its circumstances name one alone: its time runs from there.
    pub(super) fn of_when(&self, code: &Code<'a>, commitment: Node<'a>) -> Option<Event<'a>> {
        const HAPPENS: [Key; 4] = [Key::Convened, Key::Adopted, Key::Rejected, Key::Done];
        let mut all = commitment.list(Key::When);
        let only = all.next().filter(|_| all.next().is_none())?;
        let mut named = HAPPENS.into_iter().filter_map(|key| only.get(key));
        let said = named.next().filter(|said| said.as_str().is_some() && named.next().is_none())?;
        let element = code.element(said).map(|named| (named.part, named.element));
        Some(Event { bond: Bond::Start, said, element })
    }

    /// The day of an event: one that was given, else one that the text says.
    pub(super) fn day(&self, code: &Code<'a>, event: Event<'a>) -> Option<Date> {
        let (part, element) = event.element?;
        self.day_of(code, part, element)
    }

    /// The same, of a session, process or body, or of a decision of the record.
    pub(super) fn day_of(&self, code: &Code<'a>, part: Part, element: Node<'a>) -> Option<Date> {
        let given = |node: Node<'_>| self.days.get(&node.index()).copied();
        match part {
            Part::Session => {
                let body = body_of(element).filter(|body| only_session(*body).is_some());
                given(element).or_else(|| given(body?)).or_else(|| self.stated(element))
            }
            Part::Body => given(element).or_else(|| {
                let session = only_session(element)?;
                given(session).or_else(|| self.stated(session))
            }),
            Part::Process => given(element).or_else(|| {
                let (part, meeting) = meeting(code, element)?;
                self.day_of(code, part, meeting)
            }),
            Part::FiscalYear => coming(element.text(Key::Ends)?, self.years_from?),
            // What the record tells has its day.
            Part::Decision => facts::day(element, Key::At),
            _ => None,
        }
    }

    /// Whether a day was given for a session, or for the body of which it is the only one.
    pub(super) fn given(&self, session: Node<'a>) -> bool {
        let body = body_of(session).filter(|body| only_session(*body).is_some());
        [Some(session), body].into_iter().flatten().any(|node| self.days.contains_key(&node.index()))
    }

    /// The day that the text says of a session: a day, or the next one that comes back every year.
    fn stated(&self, session: Node<'a>) -> Option<Date> {
        let every = session.get(Key::Every)?;
        let day = every.as_str().and_then(Date::of_text);
        day.or_else(|| coming(day_of_year(every)?, self.from?))
    }
}

impl<'a> Event<'a> {
    /// Every how often the event comes back by itself.
    pub(super) fn comes_back(self) -> Option<Period> {
        let (part, _) = self.element?;
        (part == Part::FiscalYear).then_some(Period { months: 12, days: 0 })
    }

    /// An element as the event on which a time of its own hangs; of a process the meeting in which it decides, where it has one.
    pub(super) fn of(code: &Code<'a>, part: Part, element: Node<'a>, bond: Bond) -> Event<'a> {
        let own = (part, element);
        let meeting = if part == Part::Process { meeting(code, element) } else { None };
        Event { bond, said: element, element: Some(meeting.unwrap_or(own)) }
    }

    /// The event for whoever is to give its day.
    pub(super) fn awaited(self, view: &View<'_, '_>) -> Awaited {
        let own = self.element.filter(|(part, _)| DATED.contains(part));
        let name = self.element.and_then(|(_, element)| view.called(element));
        let name = name.or_else(|| said(self.said, &view.languages).map(in_one_line));
        Awaited { id: own.and_then(|(_, element)| word(element, Key::Id)), name }
    }
}

/// The financial year, where the text says when it ends.
fn fiscal_year<'a>(code: &Code<'a>) -> Option<(Part, Node<'a>)> {
    let year = code.document().subject().then(Subject::fiscal_year).sound()?;
    year.ends().sound().map(|_| (Part::FiscalYear, year.node()))
}

/// Words for a financial year, in French, English, German and Spanish.
const YEARS: [&str; 9] = [
    "exercice",
    "exercices",
    "ejercicio",
    "ejercicios",
    "year",
    "geschaftsjahr",
    "rechnungsjahr",
    "wirtschaftsjahr",
    "vereinsjahr",
];
/// Words for its close.
const CLOSES: [&str; 13] = [
    "cloture",
    "fin",
    "clos",
    "close",
    "closing",
    "end",
    "ende",
    "abschluss",
    "schluss",
    "ablauf",
    "cierre",
    "final",
    "termino",
];
/// Words that may stand beside these.
const BESIDE: [&str; 24] = [
    "de",
    "du",
    "des",
    "d",
    "chaque",
    "social",
    "comptable",
    "annuel",
    "of",
    "each",
    "financial",
    "fiscal",
    "accounting",
    "s",
    "nach",
    "jedes",
    "eines",
    "von",
    "vom",
    "del",
    "cada",
    "economico",
    "anual",
    "contable",
];

/// Whether words mean the close of a financial year, and nothing else.
fn closes_a_year(text: &str) -> bool {
    let (mut year, mut close) = (false, false);
    let words = text.split(|letter: char| !letter.is_alphanumeric()).map(plain).filter(|word| !word.is_empty());
    for word in words {
        let stem = word.strip_suffix("es").or(word.strip_suffix('s')).unwrap_or(&word);
        let is = |list: &[&str]| list.contains(&word.as_str());
        if is(&YEARS) || YEARS.contains(&stem) {
            year = true;
        } else if is(&CLOSES) || CLOSES.contains(&stem) {
            close = true;
        } else if !is(&BESIDE) && !is(&AROUND) {
            return false;
        }
    }
    // A year that is no financial one is called so: `année civile`, `calendar year`.
    year && close
}

/// The session or body in which a process decides.
fn meeting<'a>(code: &Code<'a>, process: Node<'a>) -> Option<(Part, Node<'a>)> {
    let named = code.element(process.get(Key::Session)?)?;
    matches!(named.part, Part::Session | Part::Body).then_some((named.part, named.element))
}

/// The session of a body that has one kind of meeting.
fn only_session(body: Node<'_>) -> Option<Node<'_>> {
    let mut sessions = body.list(Key::Sessions);
    sessions.next().filter(|_| sessions.next().is_none())
}

/// Words around the name of an event that make no other event of it: articles, "next", "until".
const AROUND: [&str; 36] = [
    "the",
    "a",
    "an",
    "next",
    "following",
    "until",
    "till",
    "l",
    "le",
    "la",
    "les",
    "un",
    "une",
    "prochain",
    "prochaine",
    "suivant",
    "suivante",
    "jusqu",
    "au",
    "der",
    "die",
    "das",
    "dem",
    "den",
    "bis",
    "zu",
    "zur",
    "zum",
    "nachst",
    "nachste",
    "el",
    "los",
    "las",
    "hasta",
    "proxima",
    "siguiente",
];

/// A name as it is compared: its words without what stands around them, and without the endings that a case gives them.
fn spoken(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).map(plain);
    let words = words.filter(|word| !word.is_empty() && !AROUND.contains(&word.as_str()));
    let mut spoken = String::new();
    for word in words {
        // German: die ordentliche, der ordentlichen.
        let stem = word.trim_end_matches(['e', 'm', 'n', 'r', 's']);
        let stem = if stem.chars().count() < 4 { word.as_str() } else { stem };
        if !AROUND.contains(&stem) {
            spoken.push_str(stem);
            spoken.push(' ');
        }
    }
    spoken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_close_of_a_financial_year_is_known_by_its_words() {
        for said in [
            "la clôture de l’exercice social",
            "fin de l'exercice",
            "the end of the financial year",
            "the financial year’s end",
            "Ende des Geschäftsjahres",
            "nach Ablauf eines Geschäftsjahrs",
            "El cierre del ejercicio",
        ] {
            assert!(closes_a_year(said), "{said}");
        }
        for said in
            ["la fin des travaux de l’exercice", "l’exercice", "la clôture", "fin de l’année civile", "Jahresende"]
        {
            assert!(!closes_a_year(said), "{said}");
        }
    }

    #[test]
    fn the_next_meeting_is_the_meeting() {
        for (said, name) in [
            ("bis zur nächsten ordentlichen Generalversammlung", "Ordentliche Generalversammlung"),
            ("la prochaine assemblée générale", "L’assemblée générale"),
            ("until the next annual meeting", "Annual Meeting"),
        ] {
            assert_eq!(spoken(said), spoken(name), "{said}");
        }
        for (said, name) in [
            ("Einberufung der Generalversammlung", "Generalversammlung"),
            ("l’envoi du procès-verbal de l’assemblée", "Assemblée"),
            ("the request", "Meeting"),
        ] {
            assert_ne!(spoken(said), spoken(name), "{said}");
        }
    }
}
