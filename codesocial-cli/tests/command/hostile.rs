//! What a hostile document says, in every text of it, through every command and form, read back by the reader of each: a person's
//! terminal, a service that reads logs, a site that shows Markdown, a browser, a calendar program, Graphviz, Mermaid, JSON.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, iter, thread};

use serde_json::{Map, Value};

use crate::{codesocial, project, readers};

/// What steers a reader, if anything does. Each stands in every text that a document may have, in its turn.
const ALPHABET: [&str; 16] = [
    "\u{1b}[2J\u{1b}]0;owned\u{7}\u{9b}31m\u{85}",
    "\u{202e}evil\u{2066}\u{200b}\u{feff}\u{e0041}",
    "\n::error::owned",
    "\u{a0} ::set-output name=owned::x",
    "\r\n##[error]owned\r##vso[task]",
    "\n# owned\n- owned\n> owned\n```\n",
    "@owned #12 GH-12 !3 www.owned.example",
    "![x](https://owned.example/i) [x](javascript:owned)",
    "<script>owned()</script><img src=x onerror=owned()>",
    "\"' onmouseover=\"owned()\" x='</title></style>",
    "\u{2028}<!--owned-->\u{2029}]]>&lt;&#60;",
    "\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nATTACH:owned;,\\",
    "\"]; owned [label=\"x\\\"\\",
    "\"]\n  click n0 \"javascript:owned\"\n%%{init: {}}%%\nend",
    "=cmd|'/c owned'!A1\t+1\r@SUM(1)",
    "1. owned\n===\n| a | b |\n|---|---|",
];

/// A document with every key of the model, in which every text is followed by something hostile. What is no text for people keeps
/// its form, so that it comes as far as it can: an address, a day, a word of the model.
fn hostile(piece: &str) -> Value {
    let sample =
        fs::read_to_string(project().join("tests/documents/sample-every-key.codesocial.json")).expect("it is there");
    poisoned(&serde_json::from_str(&sample).expect("it is JSON"), "", piece)
}

fn poisoned(value: &Value, key: &str, piece: &str) -> Value {
    let kept = ["codesocial", "version", "status", "language", "force", "kind", "method", "outcome", "every", "term"];
    match value {
        // In the middle of what there is, and at the start of the line: some readers look only there.
        Value::String(text) if text.contains(' ') => format!("{piece}{text}{piece}").into(),
        Value::String(text) if ["name", "title", "term"].contains(&key) => format!("{text}{piece}").into(),
        Value::String(_) if kept.contains(&key) => value.clone(),
        Value::Array(items) => items.iter().map(|item| poisoned(item, key, piece)).collect(),
        Value::Object(members) => {
            let members = members.iter().map(|(key, value)| {
                let name = if key.starts_with("x-") { format!("{key}{piece}") } else { key.clone() };
                (name, poisoned(value, key, piece))
            });
            Value::Object(members.collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

/// The signs that no output may have as they are, since they steer a terminal or turn what follows.
fn steers(sign: char) -> bool {
    matches!(sign, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{200b}' | '\u{200e}' | '\u{200f}')
        || matches!(sign, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// A terminal and a service that reads logs.
fn of_people(output: &str) -> Vec<String> {
    let mut wrong = signs(output);
    for line in output.lines() {
        let commands = ["##[", "##vso["].iter().any(|command| line.contains(command));
        if commands || line.trim_start().starts_with("::") {
            wrong.push(format!("a command to a log: {line}"));
        }
    }
    wrong
}

fn signs(output: &str) -> Vec<String> {
    let steering = output.lines().filter_map(|line| line.chars().find(|sign| steers(*sign)).map(|sign| (sign, line)));
    steering.take(3).map(|(sign, line)| format!("U+{:04X} in {line:?}", u32::from(sign))).collect()
}

/// JSON that a person sees in a terminal: it says what the document says, hidden signs by their numbers.
fn of_json(output: &str) -> Vec<String> {
    let mut wrong = of_people(output);
    wrong.extend(serde_json::from_str::<Value>(output).err().map(|error| format!("no JSON: {error}")));
    wrong
}

/// A site that shows Markdown: a line begins no block that the command does not write, and no sign outside of what is escaped begins a
/// tag, a picture, a link by a scheme that runs something, or names somebody.
fn of_markdown(output: &str) -> Vec<String> {
    let mut wrong = signs(output);
    for line in output.lines() {
        let text = unescaped(line);
        let blocks = ["# owned", "- owned", "> owned", "1. owned", "===", "```", "|---|---| owned"];
        if blocks.iter().any(|block| text.trim_start().starts_with(block)) {
            wrong.push(format!("a block: {line}"));
        }
        for mark in ["<script", "<img", "<!--", "](javascript", "![", "@owned", "#12", "GH-12", "!3", "www.owned"] {
            if text.contains(mark) {
                wrong.push(format!("{mark} in {line}"));
            }
        }
    }
    wrong
}

/// The same of a page of the text itself: a list in a text of the document, which is CommonMark, is one there too.
fn of_page(output: &str) -> Vec<String> {
    let list = |line: &&str| line.trim_start().starts_with("- owned");
    of_markdown(&output.lines().filter(|line| !list(line)).collect::<Vec<_>>().join("\n"))
}

/// A line without the signs that a backslash makes text, and without what stands in spans of code.
fn unescaped(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some(sign) = rest.chars().next() {
        let ticks = rest.len() - rest.trim_start_matches('`').len();
        let fence = &rest[..ticks];
        rest = &rest[ticks.max(sign.len_utf8())..];
        if sign == '\\' {
            rest = rest.chars().next().map_or("", |next| &rest[next.len_utf8()..]);
            text.push('\u{fffc}');
        } else if let Some(end) = (ticks > 0).then(|| closing(rest, ticks)).flatten() {
            rest = &rest[end..];
            text.push('\u{fffc}');
        } else if ticks > 0 {
            text.push_str(fence);
        } else {
            text.push(sign);
        }
    }
    text
}

/// Where the span of code ends that so many backticks begin.
fn closing(text: &str, ticks: usize) -> Option<usize> {
    let mut at = 0;
    loop {
        at += text[at..].find('`')?;
        let run = text[at..].len() - text[at..].trim_start_matches('`').len();
        at += run;
        if run == ticks {
            return Some(at);
        }
    }
}

/// A browser: the tags that there are are those of the page, with no attribute that runs something.
fn of_html(output: &str) -> Vec<String> {
    let mut wrong = signs(output);
    for piece in output.split('<').skip(1) {
        let name: String = piece.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        let mut quote = None;
        let mut tag = String::new();
        let mut ended = false;
        for sign in piece.chars() {
            match quote {
                Some(open) if sign == open => quote = None,
                Some(_) => {}
                None if sign == '>' => {
                    ended = true;
                    break;
                }
                None if matches!(sign, '"' | '\'') => quote = Some(sign),
                None => tag.push(sign),
            }
        }
        let runs = tag.split_whitespace().skip(1).any(|attribute| attribute.starts_with("on"));
        let links = piece.split(['"', '\'']).nth(1).is_some_and(|value| name == "a" && value.starts_with("javascript"));
        if !ended
            || runs
            || links
            || ["script", "img", "iframe", "object", "embed"].contains(&&*name)
            || piece.starts_with("!--")
        {
            wrong.push(format!("<{}", piece.chars().take(80).collect::<String>()));
        }
    }
    wrong
}

/// A calendar program: lines are properties, components end as they begin, and there are no others than events.
fn of_ics(output: &str) -> Vec<String> {
    let mut wrong: Vec<String> = signs(&output.replace("\r\n", "\n"));
    let mut open = Vec::new();
    for line in output.replace("\r\n ", "").split("\r\n").filter(|line| !line.is_empty()) {
        let name = line.split([':', ';']).next().unwrap_or_default();
        if name.is_empty() || !name.chars().all(|sign| sign.is_ascii_uppercase() || sign == '-') {
            wrong.push(format!("no property: {line:?}"));
        }
        if let Some(name) = line.strip_prefix("BEGIN:") {
            open.push(name.to_owned());
        }
        if let Some(name) = line.strip_prefix("END:")
            && open.pop().as_deref() != Some(name)
        {
            wrong.push(format!("ends what has not begun: {line}"));
        }
        if name == "ATTACH" || line == "BEGIN:VALARM" {
            wrong.push(line.to_owned());
        }
    }
    if !open.is_empty() {
        wrong.push(format!("never ends: {open:?}"));
    }
    wrong
}

/// Graphviz: what stands outside of quotes is what the command writes.
fn of_dot(output: &str) -> Vec<String> {
    let mut wrong = signs(output);
    let (mut quoted, mut outside) = (false, String::new());
    let mut signs = output.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' if quoted => drop(signs.next()),
            '"' => quoted = !quoted,
            '\n' if quoted => wrong.push("a line ends in a label".to_owned()),
            sign if !quoted => outside.push(sign),
            _ => {}
        }
    }
    if quoted || outside.contains("owned") {
        wrong.push(format!("outside of labels: {outside}"));
    }
    wrong
}

/// Mermaid: a label ends with its line, and what stands outside of labels is what the command writes.
fn of_mermaid(output: &str) -> Vec<String> {
    let mut wrong = signs(output);
    for line in output.lines() {
        let parts: Vec<&str> = line.split('"').collect();
        let label = parts.get(1).copied().unwrap_or_default();
        let outside = [parts.first(), parts.get(2)].into_iter().flatten().any(|part| part.contains("owned"));
        let numbered = label.split('#').skip(1).all(|after| {
            after.split_once(';').is_some_and(|(number, _)| number.chars().all(|sign| sign.is_ascii_digit()))
        });
        if ![1, 3].contains(&parts.len()) || outside || !numbered || label.contains(['<', '>', '`', '[', ']', '{']) {
            wrong.push(line.to_owned());
        }
    }
    wrong
}

/// GitHub's runner: every line is one command that annotates, and no value in it ends early.
fn of_github(output: &str) -> Vec<String> {
    let mut wrong = signs(output);
    for line in output.lines() {
        match readers::github(line) {
            Some(command) if ["error", "warning", "notice"].contains(&&*command.name) => {
                let known = ["file", "line", "endLine", "col", "endColumn", "title"];
                let other = command.properties.keys().filter(|name| !known.contains(&&***name));
                wrong.extend(other.map(|name| format!("a property {name}: {line}")));
            }
            _ => wrong.push(format!("no annotation: {line}")),
        }
        if line.contains("##[") {
            wrong.push(format!("an older command: {line}"));
        }
    }
    wrong
}

/// One object a line.
fn of_jsonl(output: &str) -> Vec<String> {
    output.lines().flat_map(of_json).collect()
}

/// A program that shows tests.
fn of_junit(output: &str) -> Vec<String> {
    let mut wrong = signs(output);
    wrong.extend(quick_junit::Report::deserialize_from_str(output).err().map(|error| format!("no JUnit: {error}")));
    wrong
}

/// A spreadsheet: each row has as many cells as the first, and none is computed.
fn of_csv(output: &str) -> Vec<String> {
    let mut wrong = signs(&output.replace("\r\n", "\n"));
    for row in csv::Reader::from_reader(output.as_bytes()).records() {
        match row {
            Err(error) => wrong.push(format!("no row: {error}")),
            Ok(row) => {
                let computed = row.iter().filter(|cell| cell.trim_start().starts_with(['=', '+', '-', '@']));
                wrong.extend(computed.map(|cell| format!("a formula: {cell}")));
            }
        }
    }
    wrong
}

/// What reads an output, and says what steers it.
type Reader = fn(&str) -> Vec<String>;

/// Every command on a document, in every form that it has, and the reader of it.
fn runs(file: &str, other: &str) -> Vec<(Vec<String>, Reader)> {
    let mut runs: Vec<(Vec<String>, Reader)> = Vec::new();
    let mut run = |arguments: &str, reader: Reader| {
        let words = arguments.split(' ').map(|word| match word {
            "FILE" => file.to_owned(),
            "OTHER" => other.to_owned(),
            word => word.to_owned(),
        });
        runs.push((words.collect(), reader));
    };
    let commands = [
        "validate FILE",
        "audit FILE",
        "check FILE OTHER",
        "show FILE",
        "who FILE",
        "calendar FILE",
        "glossary FILE",
        "coverage FILE",
        "diff FILE OTHER",
        "fmt --check FILE",
        "explain title",
    ];
    for command in commands {
        for (form, reader) in [("human", of_people as Reader), ("plain", of_people), ("json", of_json)] {
            for language in ["en", "fr"] {
                run(&format!("{command} --lang {language} --format {form}"), reader);
            }
        }
    }
    for (command, reader) in [("audit", of_markdown as Reader), ("glossary", of_markdown), ("page", of_page)] {
        run(&format!("{command} FILE --format html"), of_html);
        run(&format!("{command} FILE --format markdown"), reader);
    }
    for command in ["validate FILE", "audit FILE", "diff FILE OTHER", "check FILE OTHER"] {
        for (form, reader) in [
            ("jsonl", of_jsonl as Reader),
            ("sarif", of_json),
            ("gitlab", of_json),
            ("junit", of_junit),
            ("github", of_github),
            ("csv", of_csv),
        ] {
            run(&format!("{command} --format {form}"), reader);
        }
    }
    run("validate FILE --format markdown", of_markdown);
    run("audit FILE OTHER --format markdown", of_markdown);
    run("check FILE OTHER --format markdown", of_markdown);
    // Without a form it prints the merged document, as it is, for a file.
    run("merge FILE OTHER FILE --format json", of_json);
    run("diff FILE OTHER --format markdown", of_markdown);
    run("calendar FILE --at 2026-11-28 --format ics", of_ics);
    run("coverage FILE --graph dot", of_dot);
    run("coverage FILE --graph mermaid", of_mermaid);
    runs
}

/// What runs over documents with a hostile piece print that steers, and how many of them print what is hostile.
fn steered(piece: &str) -> (Vec<String>, usize) {
    let (mut wrong, mut printed) = (Vec::new(), 0);
    let folder = tempfile::tempdir().expect("a folder");
    // Names of files may hold whatever texts may, but for what ends a path.
    let short: String = piece.chars().filter(|sign| !matches!(sign, '/' | '\0')).take(40).collect();
    let names = if cfg!(windows) {
        ["a.json".to_owned(), "b.json".to_owned()]
    } else {
        [format!("a{short}.json"), format!("b{short}.json")]
    };
    let document = hostile(piece);
    let mut changed = document.clone();
    changed["title"] = format!("{piece}changed{piece}").into();
    changed["dimensions"]["social"]["commitments"] = Value::Array(Vec::new());
    for (name, document) in names.iter().zip([&document, &changed]) {
        fs::write(folder.path().join(name), document.to_string()).expect("it is written");
    }
    for (arguments, reader) in runs(&names[0], &names[1]) {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let output = codesocial(&arguments).current_dir(folder.path()).output().expect("the command runs");
        let (out, complaint) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        printed += usize::from(out.contains("owned"));
        for fault in reader(&out).into_iter().chain(of_people(&complaint)).take(4) {
            wrong.push(format!("{} with {piece:?}: {fault}", arguments.join(" ").escape_debug()));
        }
    }
    (wrong, printed)
}

#[test]
fn no_output_steers_its_reader() {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let work = || {
        let pieces = iter::from_fn(|| ALPHABET.get(next.fetch_add(1, Ordering::Relaxed)));
        pieces.map(|piece| steered(piece)).collect::<Vec<_>>()
    };
    // One after the other they take longer than all other tests of the command.
    let found: Vec<(Vec<String>, usize)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("no run fails to start")).collect()
    });
    let printed: usize = found.iter().map(|(_, printed)| printed).sum();
    let wrong: Vec<String> = found.into_iter().flat_map(|(wrong, _)| wrong).collect();
    assert!(printed > 100, "what is hostile reaches outputs: {printed}");
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
