//! JUnit's XML, as services that show tests read it (<https://github.com/testmoapp/junitxml>): a suite for each document, a test
//! for each finding, which fails where the command fails by it. A document in which nothing was found is one test that passes.

use std::collections::BTreeMap;
use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::list::{Item, Kind, List};
use crate::escape;
use crate::words::Words;

pub(super) fn text(list: &List) -> io::Result<String> {
    let words = list.words();
    // Also what has no report of its own, such as the text before of a difference, is a suite.
    let mut suites: Vec<(&str, Vec<&Item>)> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let names =
        list.files.iter().map(|file| file.name.as_str()).chain(list.items.iter().map(|item| item.file.as_str()));
    for name in names {
        places.entry(name).or_insert_with(|| {
            suites.push((name, Vec::new()));
            suites.len() - 1
        });
    }
    for item in &list.items {
        if let Some((_, items)) = places.get(item.file.as_str()).and_then(|place| suites.get_mut(*place)) {
            items.push(item);
        }
    }
    // Of a document all of whose findings have no room nothing is known here: it is no test that passed.
    suites.retain(|(name, items)| !items.is_empty() || !list.cut.contains(*name));
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let all: Vec<&Item> = list.items.iter().collect();
    let silent = suites.iter().filter(|(_, items)| items.is_empty()).count();
    let [tests, failures, errors] = counts(&all, silent);
    let root = writer.create_element("testsuites").with_attributes([("name", "codesocial")]).with_attributes([
        ("tests", tests.as_str()),
        ("failures", &failures),
        ("errors", &errors),
    ]);
    root.write_inner_content(|writer| {
        for (name, items) in &suites {
            suite(writer, name, items, words)?;
        }
        Ok(())
    })?;
    let text = String::from_utf8(writer.into_inner()).map_err(io::Error::other)?;
    Ok(text + "\n")
}

/// How many tests there are, how many fail, and how many could not be made.
fn counts(items: &[&Item], silent: usize) -> [String; 3] {
    let errors = items.iter().filter(|item| item.kind == Kind::Unreadable).count();
    let failures = items.iter().filter(|item| item.fails).count() - errors;
    [items.len() + silent, failures, errors].map(|count| count.to_string())
}

fn suite(writer: &mut Writer<Vec<u8>>, name: &str, items: &[&Item], words: &Words) -> io::Result<()> {
    let name = escape::line(name);
    let [tests, failures, errors] = counts(items, usize::from(items.is_empty()));
    let suite = writer.create_element("testsuite").with_attributes([
        ("name", &*name),
        ("tests", &tests),
        ("failures", &failures),
        ("errors", &errors),
    ]);
    suite.write_inner_content(|writer| {
        if items.is_empty() {
            let test = writer.create_element("testcase");
            test.with_attributes([("name", words.valid.as_str()), ("classname", &name)]).write_empty()?;
        }
        for item in items {
            test(writer, &name, item, words)?;
        }
        Ok(())
    })?;
    Ok(())
}

fn test(writer: &mut Writer<Vec<u8>>, file: &str, item: &Item, words: &Words) -> io::Result<()> {
    let message = escape::line(&item.said(words)).into_owned();
    // A test is known by its name from run to run: by what it is about, not by its line.
    let place = item.pointer.as_deref().unwrap_or_default();
    let name = escape::line(&format!("{} {place}", item.rule)).trim_end().to_owned();
    let again = if item.occurrence > 1 { format!(" ({})", item.occurrence) } else { String::new() };
    let name = format!("{name}{again}");
    let line = item.range.map(|range| range.start.line.to_string());
    let mut test = writer.create_element("testcase").with_attributes([("name", name.as_str()), ("classname", file)]);
    if let (Some(line), None) = (&line, &item.revision) {
        test = test.with_attributes([("file", file), ("line", line)]);
    }
    let at = line.map(|line| format!("{file}:{line}\n")).unwrap_or_default();
    let help = if item.help.is_empty() { String::new() } else { format!("\n{}", escape::line(&item.help)) };
    let whole = format!("{at}{message}{help}");
    test.write_inner_content(|writer| {
        let outcome = match (item.fails, item.kind) {
            (true, Kind::Unreadable) => "error",
            (true, _) => "failure",
            (false, _) => "system-out",
        };
        let mut element = writer.create_element(outcome);
        if item.fails {
            element = element.with_attributes([("type", item.rule.as_str()), ("message", &message)]);
        }
        element.write_text_content(BytesText::new(&whole))?;
        Ok(())
    })?;
    Ok(())
}
