//! Readers of what the command writes for services, made from what these document.

use std::collections::BTreeMap;

/// A workflow command of GitHub Actions.
#[derive(Debug, PartialEq)]
pub(crate) struct Command {
    /// What it does: `error`, `warning`, `notice`…
    pub(crate) name: String,
    /// Its values, by name.
    pub(crate) properties: BTreeMap<String, String>,
    /// Its message.
    pub(crate) message: String,
}

/// Reads a line as the runner does: `::name key=value,key=value::message`, with `%25`, `%0D` and `%0A` in both and `%3A` and
/// `%2C` in values.
pub(crate) fn github(line: &str) -> Option<Command> {
    let rest = line.trim_start().strip_prefix("::")?;
    let (head, message) = rest.split_once("::")?;
    let (name, values) = head.split_once(' ').unwrap_or((head, ""));
    let decoded = |text: &str, also: &[(&str, &str)]| {
        let mut text = text.replace("%0D", "\r").replace("%0A", "\n");
        for (from, to) in also {
            text = text.replace(from, to);
        }
        text.replace("%25", "%")
    };
    let properties = values.split(',').filter_map(|pair| pair.split_once('=')).map(|(key, value)| {
        let value = decoded(value, &[("%3A", ":"), ("%2C", ",")]);
        (key.trim().to_owned(), value)
    });
    Some(Command { name: name.to_owned(), properties: properties.collect(), message: decoded(message, &[]) })
}

#[test]
fn commands_are_read_as_they_are_documented() {
    let read = github("::error file=app.js,line=1,col=5,endColumn=7,title=a%2Cb::Missing%0Asemicolon 100%25").unwrap();
    assert_eq!((&*read.name, &*read.properties["title"], &*read.message), ("error", "a,b", "Missing\nsemicolon 100%"));
    assert_eq!(github("error::x"), None);
}
