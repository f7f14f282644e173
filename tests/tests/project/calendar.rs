//! Calendars as calendar programs read them: parsed and unfolded by another implementation of iCalendar, which comes to the
//! same days.

use std::collections::{BTreeMap, BTreeSet};

use codesocial_core::call;
use codesocial_tests::documents;
use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime, Event, EventLike};
use serde_json::{Value, json};

const AT: &str = "2026-11-25";

/// What `calendar` answers, with its iCalendar text.
fn answer(text: &str, at: &str, until: Option<&str>) -> Value {
    let mut input = json!({ "document": { "text": text }, "options": { "at": at }, "notation": "ics" });
    if let Some(until) = until {
        input["until"] = until.into();
    }
    let output = call("calendar", &input.to_string()).unwrap_or_else(|error| panic!("{error}"));
    serde_json::from_str(&output).expect("an output is JSON")
}

/// The events of a calendar, which has the form that RFC 5545 asks for.
fn events(text: &str) -> Vec<Event> {
    assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "every line ends with CRLF: {text}");
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let calendar: Calendar = text.parse().unwrap_or_else(|error| panic!("{error}: {text}"));
    let events = calendar.components.into_iter().map(|component| match component {
        CalendarComponent::Event(event) => event,
        other => panic!("only events: {other:?}"),
    });
    let events: Vec<Event> = events.collect();
    let names: BTreeSet<&str> = events.iter().map(|event| event.get_uid().expect("an event has a name")).collect();
    assert_eq!(names.len(), events.len(), "each event has a name of its own: {text}");
    events
}

/// The first days of an event, as the other implementation counts them.
fn days(event: &Event, most: u16) -> Vec<String> {
    if event.property_value("RRULE").is_none() {
        return match event.get_start() {
            Some(DatePerhapsTime::Date(date)) => vec![date.to_string()],
            other => panic!("a whole day: {other:?}"),
        };
    }
    let set = event.get_recurrence().unwrap_or_else(|error| panic!("{error}: {event:?}"));
    set.all(most).dates.iter().map(|date| date.date_naive().to_string()).collect()
}

fn listed(agenda: &Value, list: &str) -> Vec<Value> {
    agenda[list].as_array().cloned().unwrap_or_default()
}

#[test]
fn every_document_has_a_calendar_that_other_programs_read() {
    let mut seen = 0;
    for (_, text) in documents::texts() {
        let output = answer(&text, AT, None);
        let Some(calendar) = output["text"].as_str() else { continue };
        let agenda = &output["calendar"];
        let events = events(calendar);
        // An event for each entry, and for each time that is only counted; one for all of what comes back by a rule.
        let rules = events.iter().filter(|event| event.property_value("RRULE").is_some());
        let rules: Vec<&str> = rules.filter_map(|event| event.get_uid()).collect();
        let (mut single, mut ruled) = (listed(agenda, "overdue").len() as u64, BTreeSet::new());
        for one in listed(agenda, "due") {
            let name = one["id"].as_str().or(one["pointer"].as_str()).expect("an entry has a place");
            let name = format!("#{name}/{}", one["what"].as_str().expect("it says what"));
            let rule = rules.iter().find(|rule| one["every"].is_string() && rule.contains(&name));
            match rule {
                Some(rule) => {
                    ruled.insert(*rule);
                }
                None => single += 1 + one["more"].as_u64().unwrap_or(0),
            }
        }
        assert_eq!(ruled.len(), rules.len(), "{calendar}\n{agenda:#}");
        assert_eq!(events.len() as u64, single + ruled.len() as u64, "{calendar}\n{agenda:#}");
        for event in &events {
            assert_eq!(event.property_value("DTSTAMP"), Some("20261125T000000Z"));
            assert!(event.get_summary().is_some_and(|summary| !summary.is_empty()));
            assert!(event.property_value("SEQUENCE").is_some_and(|number| number.parse::<i32>().is_ok()));
            // What other calendar programs may not import.
            let rule = event.property_value("RRULE").unwrap_or_default();
            let part = rule.split(';').find_map(|part| part.strip_prefix("BYMONTHDAY="));
            assert!(part.is_none_or(|days| days == "-1") && !rule.contains("BYSETPOS"), "{rule}");
        }
        seen += events.len();
    }
    assert!(seen > 100, "there are events to read: {seen}");
}

#[test]
fn what_comes_back_comes_on_the_same_days_for_other_programs() {
    let starts = [
        "2024-02-29",
        "2025-08-31",
        "2025-12-30",
        "2026-01-28",
        "2026-01-29",
        "2026-01-30",
        "2026-01-31",
        "2026-11-24",
        "2026-11-25",
        "2026-11-26",
        "2027-02-28",
    ];
    let periods = [
        "P1D", "P10D", "P1W", "P2W", "P1M", "P2M", "P3M", "P5M", "P6M", "P7M", "P1Y", "P2Y", "P4Y", "P18M", "P1M10D",
        "P1Y6M",
    ];
    let mut compared = 0;
    for start in starts {
        let mut text = String::from("id: https://example.org/code\ndimensions:\n  social:\n    commitments:\n");
        for period in periods {
            let id = period.to_lowercase();
            text.push_str(&format!("      - {{ id: {id}, text: T, force: must, due: {start}, every: {period} }}\n"));
        }
        for (at, until) in [(AT, "2027-11-25"), ("2026-01-31", "2026-06-30"), ("2028-02-01", "2036-03-01")] {
            let (ours, theirs) = both(&text, at, until);
            assert_eq!(ours.len(), theirs.len(), "from {start}, at {at}");
            for (id, (listed, all)) in &ours {
                let days = &theirs[id];
                assert_eq!(days.len(), *all, "{id} from {start}, at {at}");
                assert_eq!(listed, &days[..listed.len()], "{id} from {start}, at {at}");
            }
            compared += ours.len();
        }
    }
    assert!(compared > 400, "{compared}");
}

/// The days that we list, and how many there are in all.
type Ours = BTreeMap<String, (Vec<String>, usize)>;

/// By the id of what comes back, the days on which it does: as we say, and as the other implementation counts them.
fn both(text: &str, at: &str, until: &str) -> (Ours, BTreeMap<String, Vec<String>>) {
    let output = answer(text, at, Some(until));
    assert_eq!(output["calendar"]["omitted"], 0);
    let mut ours = Ours::new();
    for one in listed(&output["calendar"], "due") {
        let id = one["id"].as_str().expect("a commitment has an id").to_owned();
        let (days, all) = ours.entry(id).or_default();
        days.push(one["date"].as_str().expect("an entry has a day").to_owned());
        *all += 1 + usize::try_from(one["more"].as_u64().unwrap_or(0)).expect("they can be counted");
    }
    let mut theirs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for event in events(output["text"].as_str().expect("there is a calendar")) {
        let (_, name) = event.get_uid().and_then(|name| name.split_once('#')).expect("the name has the id");
        let (id, _) = name.split_once('/').expect("and what happens");
        // One more than there are, to see that no more come.
        let most = ours.get(id).map_or(1, |(_, all)| u16::try_from(*all + 1).expect("they are not so many"));
        let all = days(&event, most).into_iter().filter(|day| day.as_str() <= until);
        theirs.entry(id.to_owned()).or_default().extend(all);
    }
    theirs.values_mut().for_each(|days| days.sort());
    (ours, theirs)
}

#[test]
fn what_comes_back_ends_where_the_text_ends() {
    let text = "id: https://example.org/code\neffective: { from: 2026-01-31, until: 2027-03-31 }\ndimensions:\n  social:\n    \
                commitments:\n      - { id: un, text: T, force: must, every: P1M }\n";
    let output = answer(text, AT, None);
    let events = events(output["text"].as_str().expect("there is a calendar"));
    let event =
        events.iter().find(|event| event.get_uid() == Some("https://example.org/code#un/due")).expect("it is there");
    let ours: Vec<Value> = listed(&output["calendar"], "due").into_iter().filter(|one| one["id"] == "un").collect();
    let ours: Vec<&str> = ours.iter().filter_map(|one| one["date"].as_str()).collect();
    assert_eq!(ours, ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31"]);
    assert_eq!(days(event, 100), ours);
}

#[test]
fn texts_arrive_as_they_were_written() {
    let said = r"Écrire « à, b ; c \ d » et \n, puis une très longue suite — avec des signes 🌱🌳 : jusqu’à la fin";
    let joined = "👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿❤️".repeat(4);
    let text = json!({
        "id": "https://example.org/code",
        "title": "Le\njardin, à nous; tous",
        "stakeholders": [{ "id": "un", "name": "Un, deux; et\ttrois", "kind": "group" }],
        "dimensions": { "social": { "commitments": [
            { "id": "dire", "text": said, "force": "must", "by": ["un"], "toward": ["un"], "due": "2026-12-01" },
            { "id": "dire", "text": "\u{7}\u{1b}[31m\u{85}", "force": "must", "due": "2026-12-02" },
            { "id": "sens", "text": "a\u{202e}b\u{2066}c\u{200b}d\u{2028}e\u{feff}f", "force": "must", "due": "2026-12-03" },
            { "id": "joint", "text": joined, "force": "must", "due": "2026-12-04" },
        ] } },
    });
    let output = answer(&text.to_string(), AT, None);
    let calendar = output["text"].as_str().expect("there is a calendar");
    let events = events(calendar);
    assert!(events[0].get_summary().expect("it says what").ends_with(said), "{calendar}");
    let description = events[0].get_description().expect("it says who");
    assert!(description.contains("Un, deux; et trois\n"), "{description}");
    assert!(!calendar.contains(|sign: char| sign.is_control() && !matches!(sign, '\r' | '\n')), "{calendar:?}");
    assert_eq!(events[1].get_uid(), Some("https://example.org/code#dire/due/2"));
    assert!(events[2].get_summary().expect("it says what").ends_with("abcd ef"), "{calendar}");
    assert!(events[3].get_summary().expect("it says what").ends_with(&joined), "{calendar}");
}

#[test]
fn reminders_stand_before_what_falls_due_and_nowhere_else() {
    let text = "id: https://example.org/code\nversion: 1.2.0\ndimensions:\n  social:\n    commitments:\n      - { id: un, text: \
                T, force: must, due: 2026-12-01, every: P1Y }\n      - { id: deux, text: T, force: must, due: 2026-11-01 }\n";
    let ask = |remind: Option<&str>| {
        let mut input = json!({ "document": { "text": text }, "options": { "at": AT }, "notation": "ics" });
        if let Some(remind) = remind {
            input["remind"] = remind.into();
        }
        call("calendar", &input.to_string())
            .map(|output| serde_json::from_str::<Value>(&output).expect("an output is JSON")["text"].to_string())
    };
    let with = ask(Some("P2W")).expect("the call is sound");
    assert_eq!(with.matches("BEGIN:VALARM").count(), 1, "{with}");
    assert!(with.contains(r"ACTION:DISPLAY\r\n") && with.contains(r"TRIGGER:-P14D\r\n"), "{with}");
    assert_eq!(with.matches(r"SEQUENCE:2004001\r\n").count(), 2, "{with}");
    assert!(!ask(None).expect("the call is sound").contains("VALARM"));
    for wrong in ["P1M", "PT2H", "P0D", "7", "-P7D", ""] {
        assert!(ask(Some(wrong)).is_err(), "{wrong}");
    }
}
