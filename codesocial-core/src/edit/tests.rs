//! Texts edited at one place, and texts written so that every reader takes them for what they are.

use crate::edit::page::Page;
use crate::edit::scalar::{Room, Style, yaml};
use crate::edit::wanted::Side;
use crate::edit::wanted::Wanted;
use crate::edit::write::Pages;
use crate::edit::write::written;
use crate::syntax::read;
use crate::tree::foreign::ForeignLookup;
use crate::tree::format::Format;
use crate::tree::limits::Limits;
use crate::tree::node::{Node, Tree};

/// A text edited so that it says what is wanted.
fn edited(text: &str, format: Format, want: impl for<'a> Fn(Node<'a>) -> Wanted<'a>) -> Option<String> {
    let tree = Tree::of_text(text, format).unwrap();
    let page = Page::of(text, format, &tree).unwrap();
    let entries = [page.all_entries(), page.all_entries(), page.all_entries()];
    let wanted = want(page.root);
    let after = written(Pages::new([page, page, page], &entries), &wanted)?;
    let again = Tree::of_text(&after, format).expect("what is written can be read");
    assert!(wanted.is_said_by(again.root().unwrap()));
    Some(after)
}

/// The list under a key with its items in another order, some left out.
fn reordered<'a>(root: Node<'a>, key: &str, order: &[usize]) -> Wanted<'a> {
    let members = root.members().map(|(name, value)| {
        let items: Vec<Node<'a>> = value.items().collect();
        let kept = || order.iter().map(|number| Wanted::Whole(Side::Ours, items[*number])).collect();
        let whole = Wanted::Whole(Side::Ours, value);
        let wanted = if name.as_str() == Some(key) { Wanted::List(Some(value), kept()) } else { whole };
        (name.as_str().unwrap().to_owned(), wanted)
    });
    Wanted::Object(Some(root), members.collect())
}

fn with_text<'a>(root: Node<'a>, key: &str, text: &str) -> Wanted<'a> {
    let members = root.members().map(|(name, value)| {
        let same = name.as_str() == Some(key);
        let wanted = if same { Wanted::Text(Some(value), text.to_owned()) } else { Wanted::Whole(Side::Ours, value) };
        (name.as_str().unwrap().to_owned(), wanted)
    });
    Wanted::Object(Some(root), members.collect())
}

const LIST: &str = "# head\nlist:\n  # about one\n  - id: one\n    text: >-\n      One\n      thing\n\n  # --- part two ---\n\n  # about two\n  - id: two # second\n    more:\n      - x\n  - three\n# about last\nlast: 'x'\n";

#[test]
fn items_move_and_go_with_their_comments() {
    let moved = edited(LIST, Format::Yaml, |root| reordered(root, "list", &[2, 0, 1])).unwrap();
    let one = "  # about one\n  - id: one\n    text: >-\n      One\n      thing\n";
    let two = "\n  # --- part two ---\n\n  # about two\n  - id: two # second\n    more:\n      - x\n";
    let last = "# about last\nlast: 'x'\n";
    assert_eq!(moved, format!("# head\nlist:\n  - three\n{one}{two}{last}"));
    let gone = edited(LIST, Format::Yaml, |root| reordered(root, "list", &[0, 2])).unwrap();
    // What an empty line keeps apart is not the item's own.
    assert_eq!(gone, format!("# head\nlist:\n{one}\n  # --- part two ---\n\n  - three\n{last}"));
    let none = edited(LIST, Format::Yaml, |root| reordered(root, "list", &[])).unwrap();
    assert!(none.starts_with("# head\nlist: []\n") && none.ends_with(last), "{none}");
}

#[test]
fn a_changed_text_keeps_its_form() {
    let text = "plain: a # why\nsingle:   'a'\ndouble: \"a\"\nliteral: |\n  a\n  b\nfolded: >-\n  a\n  b\nlast: x\n";
    for (key, new, expected) in [
        ("plain", "b", "plain: b # why\n"),
        ("plain", "no", "plain: \"no\" # why\n"),
        ("plain", "c: d", "plain: \"c: d\" # why\n"),
        (
            "plain",
            "l'été : d",
            "plain: \"l'été : d\" # why
",
        ),
        ("single", "l'un", "single:   'l''un'\n"),
        ("double", "\"", "double: \"\\\"\"\n"),
        ("literal", "c\n\nd\n", "literal: |\n  c\n\n  d\nfolded"),
        ("literal", "c\nd", "literal: |-\n  c\n  d\nfolded"),
        ("folded", "c d", "folded: >-\n  c d\nlast"),
        ("plain", "c\nd", "plain: |-\n  c\n  d\n# why\nsingle"),
    ] {
        let after = edited(text, Format::Yaml, |root| with_text(root, key, new)).unwrap();
        assert!(after.contains(expected), "{key}: {new:?}: {after}");
    }
}

#[test]
fn json_keeps_its_layout() {
    let text = "{\n\t\"list\": [ 1,\n\t\t2, 3 ],\n\t\"a\": \"x\"\n}";
    let after = edited(text, Format::Json, |root| reordered(root, "list", &[2, 0])).unwrap();
    assert_eq!(after, "{\n\t\"list\": [ 3,\n\t\t1 ],\n\t\"a\": \"x\"\n}");
    let after = edited(text, Format::Json, |root| with_text(root, "a", "é\n")).unwrap();
    assert_eq!(after, text.replace("\"x\"", "\"é\\n\""));
}

#[test]
fn what_cannot_be_written_without_loss_is_not_written() {
    let anchors = "list:\n  - &a one\n  - *a\n";
    assert_eq!(edited(anchors, Format::Yaml, |root| reordered(root, "list", &[1])), None);
}

#[test]
fn every_reader_takes_a_text_for_what_it_is() {
    let texts = [
        "",
        " ",
        "a",
        "no",
        "on",
        "Yes",
        "y",
        "~",
        "null",
        "true",
        "12",
        "012",
        "1_000",
        "0x1F",
        "12:30",
        "1e3",
        ".5",
        "-1",
        "+",
        "-",
        "- a",
        "?",
        "? a",
        ":",
        "a:",
        "a: b",
        "a :b",
        "a #b",
        "#a",
        "a#b",
        "[a",
        "]",
        "{a}",
        "a, b",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "@a",
        "`a",
        "%a",
        "'a'",
        "\"a\"",
        "a'b",
        "a\"b",
        "2026-11-22",
        "2026-11-22T10:00:00Z",
        "<<",
        "=",
        "---",
        "--- a",
        "...",
        "a\nb",
        "a\n",
        "a\n\n",
        "\na",
        " a\nb",
        "a\n b\n",
        "a \nb",
        "a\n \nb",
        "a\tb",
        "\ta",
        "a\u{a0}",
        "\u{feff}a",
        "a\u{85}b",
        "a\u{2028}b",
        "a\r\nb",
        "\u{7f}",
        "\0",
        "😀",
        "é : è",
        "a  b",
        "l’été",
        "https://example.org/#a",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z",
    ];
    for text in texts {
        for style in [Style::Plain, Style::Single, Style::Double, Style::Literal, Style::Folded] {
            for bracketed in [false, true] {
                let room = Room { column: 2, width: 20, bracketed, line_end: "\n" };
                let scalar = yaml(text, style, room);
                let document = if bracketed { format!("k: [{scalar}, x]\n") } else { format!("k: {scalar}\nz: 1\n") };
                let reading = read(&document, Format::Yaml, &Limits::MOST);
                let told: Vec<&str> = reading.findings.iter().map(|finding| finding.rule.name).collect();
                assert!(told.is_empty(), "{text:?} as {style:?}: {document:?}: {told:?}");
                let tree = reading.tree.unwrap();
                let value = tree.root().unwrap().get_foreign("k").unwrap();
                let value = if bracketed { value.items().next().unwrap() } else { value };
                assert_eq!(value.as_str(), Some(text), "{style:?}: {document:?}");
            }
        }
    }
}
