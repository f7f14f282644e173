//! The canonical form keeps every comment, with what it stands at, and is its own canonical form: texts by chance, with
//! comments wherever YAML lets one stand.

use std::fmt::Write;

use codesocial_core::call;
use codesocial_tests::chance::Chance;
use serde_json::{Value, json};

const KEYS: [&str; 12] = [
    "codesocial",
    "id",
    "version",
    "status",
    "language",
    "title",
    "stakeholders",
    "glossary",
    "purpose",
    "summary",
    "x-a",
    "x-b",
];

/// Writes a text line by line; each comment has a number of its own.
struct Author {
    chance: Chance,
    text: String,
    comments: usize,
}

impl Author {
    fn comment(&mut self) -> String {
        self.comments += 1;
        format!("#{}c{}.", ["", " ", " - id: "][self.chance.below(3)], self.comments)
    }

    /// Perhaps a comment behind what stands there.
    fn behind(&mut self) -> String {
        if self.chance.below(4) == 0 { format!(" {}", self.comment()) } else { String::new() }
    }

    /// Some lines that hold no value, at columns near one.
    fn between(&mut self, column: usize) {
        while self.chance.below(3) == 0 {
            if self.chance.below(3) == 0 {
                self.text.push('\n');
                continue;
            }
            let columns = [column, column, column + 2, column.saturating_sub(2), 0];
            let column = columns[self.chance.below(columns.len())];
            let comment = self.comment();
            let _ = writeln!(self.text, "{}{comment}", " ".repeat(column));
        }
    }

    /// A scalar or a value in brackets behind its label, with the line's end.
    fn value(&mut self, column: usize) {
        let inner = " ".repeat(column + 2);
        let value = match self.chance.below(8) {
            0 => format!(" |\n{inner}some text\n{inner}# no comment\n"),
            1 => format!(" >-{}\n{inner}some\n{inner}words\n", self.behind()),
            2 => format!(" [a, {}\n{inner}b, c]{}\n", self.comment(), self.behind()),
            3 => format!(" {{a: x, {}\n{inner}{}\n{inner}b: y}}\n", self.comment(), self.comment()),
            4 => format!(" {}\n{inner}some words{}\n", self.comment(), self.behind()),
            5 => format!(" []{}\n", self.behind()),
            6 => format!(" \"a # b\"{}\n", self.behind()),
            _ => format!(" words{}\n", self.behind()),
        };
        self.text.push_str(&value);
    }

    fn object(&mut self, column: usize, depth: usize) {
        let first = self.chance.below(KEYS.len());
        for number in 0..1 + self.chance.below(4) {
            self.between(column);
            let _ = write!(self.text, "{}{}:", " ".repeat(column), KEYS[(first + 5 * number) % KEYS.len()]);
            self.member(column, depth);
        }
        self.between(column);
    }

    fn list(&mut self, column: usize, depth: usize) {
        for _ in 0..1 + self.chance.below(3) {
            self.between(column);
            let _ = write!(self.text, "{}-", " ".repeat(column));
            self.member(column, depth);
        }
        self.between(column);
    }

    fn member(&mut self, column: usize, depth: usize) {
        if depth == 3 || self.chance.below(2) == 0 {
            return self.value(column);
        }
        let behind = self.behind();
        let _ = writeln!(self.text, "{behind}");
        if self.chance.below(2) == 0 { self.object(column + 2, depth + 1) } else { self.list(column + 2, depth + 1) }
    }
}

fn formatted(text: &str, canonical: bool) -> Value {
    let input = json!({"document": {"text": text, "format": "yaml"}, "options": {"canonical": canonical}});
    serde_json::from_str(&call("fmt", &input.to_string()).expect("the call is sound")).expect("an output is JSON")
}

#[test]
fn canonical_texts_keep_their_comments_and_are_canonical() {
    let mut written = 0;
    for seed in 0..600 {
        let mut author = Author { chance: Chance::new(seed), text: String::new(), comments: 0 };
        author.between(0);
        author.object(0, 0);
        let end = ["\n", "\r\n", "\r"][seed as usize % 3];
        let text = author.text.replace('\n', end);
        let output = formatted(&text, true);
        let Some(canonical) = output["text"].as_str() else {
            assert_ne!(output["problems"], json!([]), "{} was refused: {}", text, output["message"]);
            continue;
        };
        written += 1;
        for number in 1..=author.comments {
            let comment = format!("c{number}.");
            assert_eq!(canonical.matches(&comment).count(), 1, "{comment} of\n{text}\nbecame\n{canonical}");
        }
        assert!(!canonical.replace(end, "").contains(['\n', '\r']), "other ends of lines: {canonical:?}");
        assert_eq!(formatted(canonical, true)["text"], canonical, "of\n{text}");
        assert_eq!(formatted(canonical, false)["text"], canonical, "of\n{text}");
    }
    assert!(written > 500, "{written}");
}

/// Where a comment stands at something, there it stands still when the keys are put in order.
#[test]
fn comments_go_with_what_they_stand_at() {
    let text = "# over x\nx-a: 1 # at x\n\n# over title\ntitle: T # at title\n# over language\n\nlanguage: fr\n";
    let canonical = formatted(text, true);
    let expected = "# over language\nlanguage: fr\n\n# over title\ntitle: T # at title\n# over x\nx-a: 1 # at x\n";
    assert_eq!(canonical["text"], expected);
}
