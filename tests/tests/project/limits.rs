//! The figures of SECURITY.md are those of the code.

use codesocial_core::source::Limits;
use codesocial_tests::project;

/// How a row of SECURITY.md begins, and the constants behind its figures, in their order: a file and a name.
const ROWS: &[(&str, &[(&str, &str)])] = &[
    ("texts of problems in a report", &[("codesocial-core/src/report/problem.rs", "MOST_BYTES")]),
    ("languages that checks look at", &[("codesocial-core/src/analysis/languages.rs", "MOST_LANGUAGES")]),
    ("letters compared", &[("codesocial-core/src/rules/integrity/dangling_reference.rs", "MOST_COMPARED")]),
    ("pairs of items", &[("codesocial-core/src/compare/alignment.rs", "EXACT")]),
    ("licences for which", &[("codesocial-core/src/rules/integrity/unknown_licence.rs", "MOST_GUESSES")]),
    ("length of a word", &[("codesocial-core/src/base/nearest.rs", "MOST_BYTES")]),
    ("steps that count", &[("codesocial-core/src/views/who/reach.rs", "MOST_STEPS")]),
    ("processes in a chain", &[("codesocial-core/src/analysis/decision.rs", "MOST_FALLBACKS")]),
    ("words of a sentence", &[("codesocial-core/src/import/proposals/sentences.rs", "MOST_WORDS")]),
    ("proposals of `import`", &[("codesocial-core/src/import/proposals.rs", "MOST")]),
    ("paragraphs, headings", &[("codesocial-core/src/import/block.rs", "MOST_BLOCKS")]),
    ("things that `import` leaves out", &[("codesocial-core/src/import/block.rs", "MOST_BESIDE")]),
    ("marks of Markdown", &[("codesocial-core/src/import/read.rs", "MOST_MARKS")]),
    ("decimals of a share", &[("codesocial-core/src/analysis/decision/share.rs", "MOST_DECIMALS")]),
    ("time for comparing lines", &[("codesocial-cli/src/render/lines.rs", "LONGEST")]),
    ("entries of a list in `who`", &[("codesocial-core/src/views/who.rs", "MOST_SHOWN")]),
    ("entries of a list in `who`", &[("codesocial-core/src/views/calendar.rs", "MOST_SHOWN")]),
    ("entries of a list in `who`", &[("codesocial-core/src/views/coverage/gaps.rs", "MOST_LISTED")]),
    ("times that something", &[("codesocial-core/src/views/calendar.rs", "MOST_TIMES")]),
    ("groups and roles", &[("codesocial-core/src/views/who.rs", "MOST_SOURCES")]),
    ("places of a term", &[("codesocial-core/src/views/glossary/uses.rs", "MOST_PLACES")]),
    (
        "nodes and edges of a graph",
        &[
            ("codesocial-core/src/views/coverage/graph.rs", "MOST_NODES"),
            ("codesocial-core/src/views/coverage/graph.rs", "MOST_EDGES"),
        ],
    ),
    ("parties named whom", &[("codesocial-core/src/compare/facts.rs", "MOST_CONCERNED")]),
    ("characters of a text", &[("codesocial-core/src/messages/tell.rs", "LONGEST_IN_MESSAGE")]),
    ("an input of `codesocial call`", &[("codesocial-cli/src/commands/call.rs", "LONGEST")]),
    ("an input of `codesocial call`", &[("codesocial-cli/src/commands/audit.rs", "LONGEST_REPORT")]),
    ("a cache", &[("codesocial-cli/src/cache.rs", "LONGEST"), ("codesocial-cli/src/cache.rs", "MOST")]),
    (
        "documents held at once",
        &[("codesocial-cli/src/judging.rs", "TOGETHER"), ("codesocial-cli/src/judging.rs", "MOST_BYTES")],
    ),
    ("a `codesocial.toml`", &[("codesocial-cli/src/config.rs", "LONGEST")]),
    ("problems of a `codesocial.toml`", &[("codesocial-cli/src/config/read.rs", "MOST_PROBLEMS")]),
    ("sets of expectations", &[("codesocial-cli/src/config/read.rs", "MOST_SETS")]),
    ("an address", &[("codesocial-cli/src/commands/check/said.rs", "LONGEST")]),
    ("documents of one id", &[("codesocial-cli/src/judging.rs", "NAMED")]),
    (
        "a report on many documents in JSON",
        &[("codesocial-cli/src/render/answers.rs", "MOST"), ("codesocial-cli/src/render/answers.rs", "MOST_WHOLE")],
    ),
    ("texts of findings in a report", &[("codesocial-cli/src/render/ci/list.rs", "MOST")]),
    (
        "a DOCX or ODT",
        &[("codesocial-cli/src/office.rs", "MOST_UNPACKED"), ("codesocial-cli/src/office/xml.rs", "MOST_ELEMENTS")],
    ),
    ("a `.gitignore`", &[("codesocial-cli/src/walk.rs", "LONGEST_LIST")]),
];

/// The first figures of the second column of a row, in bytes where it counts MiB.
fn figures(security: &str, begins: &str) -> Vec<u64> {
    let row = security.lines().find(|line| line.starts_with(&format!("| {begins}")));
    let row = row.unwrap_or_else(|| panic!("no row begins with {begins:?}"));
    let cell = row.split('|').nth(2).expect("a row has two columns").replace(',', "");
    let words: Vec<&str> = cell.split([' ', ';']).filter(|word| !word.is_empty()).collect();
    let figures = words.iter().enumerate().filter_map(|(place, word)| {
        let unit = if words.get(place + 1) == Some(&"MiB") { 1024 * 1024 } else { 1 };
        Some(word.parse::<u64>().ok()? * unit)
    });
    figures.collect()
}

/// What a constant of a file is: the product of the numbers that stand there, or a power of two.
fn constant(file: &str, name: &str) -> u64 {
    let text = std::fs::read_to_string(project().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    let declared = format!("const {name}: ");
    let value = text.lines().find_map(|line| line.split_once(&declared)?.1.split_once('='));
    let (_, value) = value.unwrap_or_else(|| panic!("{file} has no constant {name}"));
    if let Some((one, places)) = value.trim().trim_end_matches(';').split_once(" << ") {
        let number = |text: &str| text.parse::<u64>().unwrap_or_else(|_| panic!("{file}: {name}"));
        return number(one) << number(places);
    }
    let value: String = value.chars().filter(|sign| matches!(sign, '0'..='9' | '*')).collect();
    value.split('*').map(|number| number.parse::<u64>().unwrap_or_else(|_| panic!("{file}: {name}"))).product()
}

#[test]
fn security_says_what_the_constants_are() {
    let security = std::fs::read_to_string(project().join("SECURITY.md")).expect("it is there");
    for (begins, constants) in ROWS {
        let own: Vec<u64> = constants.iter().map(|(file, name)| constant(file, name)).collect();
        assert_eq!(figures(&security, begins), own, "{begins}");
    }
    for (begins, own) in [
        ("length (`limits.bytes`", Limits::MOST.bytes as u64),
        ("depth of objects", Limits::MOST.depth as u64),
        ("values that aliases add", Limits::MOST.repeated as u64),
        ("problems of each severity", Limits::MOST.problems as u64),
        ("a file, a blob of git", Limits::MOST.bytes as u64),
    ] {
        assert_eq!(figures(&security, begins), [own], "{begins}");
    }
}

#[test]
fn every_row_of_the_tables_of_limits_is_held() {
    let security = std::fs::read_to_string(project().join("SECURITY.md")).expect("it is there");
    let tables = security.split("## Limits").nth(1).and_then(|rest| rest.split("\n## ").next()).expect("it is there");
    let held = |row: &str| {
        let others = ["length (`", "depth of", "values that", "problems of", "a file, a"];
        ROWS.iter().map(|(begins, _)| *begins).chain(others).any(|begins| row.starts_with(&format!("| {begins}")))
    };
    let rows = tables.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| of "));
    let missing: Vec<&str> = rows.filter(|row| !held(row)).collect();
    assert!(missing.is_empty(), "held by no test: {missing:#?}");
}
