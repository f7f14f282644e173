//! What costs more than it weighs, if anything does: pieces of text that begin something and do not end it, and forms of YAML.

/// Pieces that are repeated within one text.
pub(super) const ALPHABETS: &[&str] = &[
    "<",
    "[",
    "(",
    "{",
    ":",
    "_",
    "…",
    ".",
    " ",
    "\n",
    "\r\n",
    "\t",
    "\u{a0}",
    "a",
    "a ",
    "A. ",
    "1. ",
    "- ",
    "> ",
    "`",
    "*",
    "&amp;",
    "&",
    "<b>",
    "[a](",
    "[a]: ",
    "![",
    "](",
    "[ ] ",
    "{{",
    "_\r",
    "<!--",
    "http://",
    "https://a.example/",
    "javascript:",
    "a@b.example ",
    "«",
    "“",
    "XXX ",
    "TODO ",
    "[à compléter] ",
    "as soon as ",
    "if possible ",
    "au plus tôt ",
    "e\u{301}",
    "\u{301}",
    "İ",
    "ß",
    "日本",
    "\u{202e}",
    "\u{200b}",
    "word ",
    "word, ",
    "l’",
    "·e·s ",
    "Article 1 ",
    "art. 1 ",
    "#tag ",
    "0",
    "9",
    "0.5 ",
    "50 % ",
    "P1Y ",
    "2026-01-01 ",
    "\"",
    "'",
    "\\",
    "|",
    "||",
    "~~",
    "=",
    "==",
    "--",
    "\u{0}",
    "\u{1b}[",
    "%41",
    "%",
];

const HEAD: &str =
    "codesocial: \"1.0\"\nid: https://a.example/c\nversion: 1.0.0\nstatus: draft\nlanguage: en\ntitle: T\n";

/// What of a text is repeated, and how the text is made.
type Repeated = (&'static str, fn(usize) -> String);

/// Texts in YAML, by what of them is repeated.
pub(super) fn texts() -> Vec<Repeated> {
    vec![
        ("comments of lines", |count| format!("{}{HEAD}", "# a remark\n".repeat(count))),
        ("comments between keys", |count| {
            let keys: String =
                (0..count).map(|number| format!("# about {number}\nx-{number}: 1 # and after\n")).collect();
            format!("{HEAD}{keys}")
        }),
        ("comments in a list", |count| format!("{HEAD}x-l:\n{}", "  # a remark\n  - 1 # one\n".repeat(count))),
        ("comments in brackets", |count| format!("{HEAD}x-l: [\n{}  ]\n", "  # a remark\n  1, # one\n".repeat(count))),
        ("empty lines", |count| format!("{HEAD}x-a: 1\n{}x-b: 1\n", "\n".repeat(count))),
        ("blanks at the end of a line", |count| format!("{HEAD}x-a: 1{}\nx-b: 1\n", " ".repeat(count))),
        ("lines of a block", |count| format!("{HEAD}summary: |\n{}", "  a line\n".repeat(count))),
        ("empty lines of a block", |count| format!("{HEAD}summary: |+\n  a\n{}", "\n".repeat(count))),
        ("lines of a folded block", |count| format!("{HEAD}summary: >\n{}", "  a line\n\n   more\n".repeat(count))),
        ("lines of a plain text", |count| format!("{HEAD}summary: a\n{}", "  and more\n".repeat(count))),
        ("lines of a quoted text", |count| format!("{HEAD}summary: \"a\n{}  \"\n", "  and \\\n  more\n".repeat(count))),
        ("escapes in quotes", |count| format!("{HEAD}summary: \"{}\"\n", "\\u00e9".repeat(count))),
        ("quotes in quotes", |count| format!("{HEAD}summary: '{}'\n", "''".repeat(count))),
        ("aliases of a long text", |count| {
            let text = "word ".repeat(count);
            format!("{HEAD}summary: &a \"{text}\"\nx-l:\n{}", "  - *a\n".repeat(count))
        }),
        ("aliases of a long list", |count| {
            let list = "1, ".repeat(count);
            format!("{HEAD}x-a: &a [{list}]\nx-l:\n{}", "  - *a\n".repeat(count))
        }),
        ("aliases as keys", |count| {
            format!("{HEAD}x-a: &a \"{}\"\nx-l:\n{}", "k".repeat(count), "  - *a : 1\n".repeat(count))
        }),
        ("anchors", |count| list(count, |number| format!("  - &a{number} 1\n  - *a{number}\n"))),
        ("anchors that are missing", |count| list(count, |number| format!("  - &a{number} 1\n  - *b{number}\n"))),
        ("keys that stand twice", |count| format!("{HEAD}{}", "x-k: 1\n".repeat(count))),
        ("a long key that stands twice", |count| {
            let key = "k".repeat(count);
            format!("{HEAD}x-{key}:\n{}", "  - { a: 1, a: 2 }\n".repeat(count))
        }),
        ("tags", |count| format!("{HEAD}x-l:\n{}", "  - !a 1\n".repeat(count))),
        ("documents", |count| format!("{HEAD}{}", "---\na: 1\n".repeat(count))),
        ("directives", |count| format!("{}---\n{HEAD}", "%FOO bar\n".repeat(count))),
        ("tabs", |count| format!("{HEAD}x-l:\n{}", "\t- a\n".repeat(count))),
        ("brackets that nothing closes", |count| format!("{HEAD}x-l: {}\n", "[".repeat(count))),
        ("braces that nothing closes", |count| format!("{HEAD}x-l: {}\n", "{a: ".repeat(count))),
        ("brackets that close nothing", |count| format!("{HEAD}x-l: {}\n", "]".repeat(count))),
        ("brackets side by side", |count| format!("{HEAD}x-l: [{}]\n", "[], ".repeat(count))),
        ("question marks", |count| format!("{HEAD}{}", "? a\n".repeat(count))),
        ("dashes in a line", |count| format!("{HEAD}x-l:\n  {}a\n", "- ".repeat(count))),
        ("keys in a line", |count| format!("{HEAD}{}\n", "a: ".repeat(count))),
        ("lines without a key", |count| format!("{HEAD}{}", "nothing\n".repeat(count))),
        ("marks of a conflict", |count| {
            format!("{HEAD}{}", "<<<<<<< a\nx-a: 1\n=======\nx-a: 2\n>>>>>>> b\n".repeat(count))
        }),
        ("lines that end in CR", |count| format!("{HEAD}x-a: |\n{}", "  a\r".repeat(count))),
        ("lines of different depth", |count| list(count, |number| format!("{}- a\n", " ".repeat(number % 7)))),
        ("merge keys", |count| format!("{HEAD}x-a: &a {{b: 1}}\nx-l:\n{}", "  - <<: *a\n".repeat(count))),
    ]
}

/// A document with a list of so many items, each written by its number.
fn list(count: usize, item: fn(usize) -> String) -> String {
    format!("{HEAD}x-l:\n{}", (0..count).map(item).collect::<String>())
}
