use crate::syntax::read;
use crate::syntax::tests::{check_spans, shown, told, told_within};
use crate::tree::foreign::ForeignLookup;
use crate::tree::format::Format;
use crate::tree::limits::Limits;

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(told(text, Format::Yaml), expected, "{text}");
}

/// The bytes of every node.
fn spans(text: &str) -> Vec<&str> {
    let reading = read(text, Format::Yaml, &Limits::MOST);
    let tree = reading.tree.unwrap();
    check_spans(text, &tree, !text.contains('*'));
    (0..tree.len()).map(|index| &text[tree.node(index).unwrap().span().range()]).collect()
}

#[test]
fn a_document_is_read_as_the_same_one_in_json() {
    let yaml = "\
# A comment
title: L’été à la ferme
texts: [plain, 'it''s', \"a\\n\\u00e9\", 2026-11-22]
block: |
  one
  two
folded: >-
  one
  two
list:
- 1
- -2.5e+3
-
- true
nested:
    - - a
      - b
    - key: {}
      other: [ ]
\"quoted\": ~
";
    let json = r#"{"title": "L’été à la ferme", "texts": ["plain", "it's", "a\n\u00e9", "2026-11-22"],
        "block": "one\ntwo\n", "folded": "one two", "list": [1, -2500, null, true],
        "nested": [["a", "b"], {"key": {}, "other": []}], "quoted": null}"#;
    assert_eq!(told(yaml, Format::Yaml), told(json, Format::Json));
    // JSON is YAML too.
    assert_eq!(told(json, Format::Yaml), told(json, Format::Json));
}

#[test]
fn spans_end_with_the_last_content() {
    let text = "a: # c\nb:   \n\nc:\n  - # x\n  -  1 # y\n\nd: |\n  text\n\n# z\ne: &x !!str >-  # w\n  fold\n  ed\n\n";
    let whole = text.trim_end();
    let list = "- # x\n  -  1";
    let expected = [whole, "a", "", "b", "", "c", list, "", "1", "d", "|\n  text", "e", ">-  # w\n  fold\n  ed"];
    assert_eq!(spans(text), expected);
    assert_eq!(
        spans("a: # - x\n- 1\n- q: \"x\n   y\"  \n\n"),
        ["a: # - x\n- 1\n- q: \"x\n   y\"", "a", "- 1\n- q: \"x\n   y\"", "1", "q: \"x\n   y\"", "q", "\"x\n   y\""]
    );
    assert_eq!(spans("\u{feff}[ {é: 1}, b: 2 ] # c\n"), ["[ {é: 1}, b: 2 ]", "{é: 1}", "é", "1", "b: 2", "b", "2"]);
    assert_eq!(spans("a: |\nb: >+\n\nc: 1\n"), ["a: |\nb: >+\n\nc: 1", "a", "|", "b", ">+", "c", "1"]);
    assert_eq!(spans("? a\n? b\n: - x\n"), ["? a\n? b\n: - x", "a", "", "b", "- x", "x"]);
}

#[test]
fn scalars_that_programs_read_differently_are_told() {
    check("a: no", "{\"a\":\"no\"} | ambiguous-scalar.word text=no other=false @1:4-6");
    check("no: Norge", "{\"no\":\"Norge\"} | ambiguous-scalar.word text=no other=false @1:1-3");
    check(
        "[0777, 01000, 08, 1_000]",
        "[777,1000,8,\"1_000\"] | ambiguous-scalar.octal text=0777 read=777 other=511 @1:2-6 \
        | ambiguous-scalar.octal text=01000 read=1000 other=512 @1:8-13 \
        | ambiguous-scalar.text text=08 read=8 @1:15-17 | ambiguous-scalar.number text=1_000 other=1000 @1:19-24",
    );
    check(
        "[14:30, 09:30, 0o14, 1e3]",
        "[\"14:30\",\"09:30\",12,1000] | ambiguous-scalar.time text=14:30 other=870 @1:2-7 \
        | ambiguous-scalar.text text=0o14 read=12 @1:16-20 | ambiguous-scalar.text text=1e3 read=1000 @1:22-25",
    );
    check(
        "['no', \"0777\", !!str no, ! 12, 2026-11-22, 2026-11-22 10:00:00]",
        "[\"no\",\"0777\",\"no\",\"12\",\"2026-11-22\",\"2026-11-22 10:00:00\"]",
    );
    check(
        "[.inf, -.INF, .nan]",
        "[\".inf\",\"-.INF\",\".nan\"] | not-a-number text=.inf @1:2-6 | not-a-number text=-.INF @1:8-13 | not-a-number text=.nan @1:15-19",
    );
    check(
        "[9007199254740993, 0.1, 1.10, 0x20000000000001]",
        "[9007199254740992,0.1,1.1,9007199254740992] | inexact-number number=9007199254740993 read=9007199254740992 @1:2-18 \
        | inexact-number number=0x20000000000001 read=9007199254740992 @1:31-47",
    );
    check("%YAML 1.1 # c\n---\na: 1", "{\"a\":1} | yaml-version version=1.1 @1:1-10");
    check("%YAML 1.2\n---\na: 1", "{\"a\":1}");
    check("\u{feff}a: 1", "{\"a\":1} | byte-order-mark @1:1-2");
}

#[test]
fn what_texts_without_quotes_hide_is_told() {
    check(
        "a\u{a0}: 1\nb: \u{200b}x",
        "{\"a\\u{a0}\":1,\"b\":\"\\u{200b}x\"} | hidden-space text=a @1:1-3 | hidden-space text=x @2:4-6",
    );
    check("é: à\nb: '\u{a0}'", "{\"é\":\"à\",\"b\":\"\\u{a0}\"}");
    check("a: b\n  - c\n  - d", "{\"a\":\"b - c - d\"} | list-in-text @2:3-6");
    check("a: b -\n  c - d", "{\"a\":\"b - c - d\"}");
}

#[test]
fn keys_are_texts() {
    check(
        "1: a\ntrue: b\n'2': c\n!!str 3: d",
        "{\"1\":\"a\",\"true\":\"b\",\"2\":\"c\",\"3\":\"d\"} | key-not-text key=1 @1:1-2 | key-not-text key=true @2:1-5",
    );
    check("~: a\nb: 1", "{\"b\":1} | complex-key.null @1:1-2");
    check("? [a, b]\n: {x: [1]}\nb: 1", "{\"b\":1} | complex-key.sequence @1:3-4");
    check("? {a: b}\nb: 1", "{\"b\":1} | complex-key.mapping @1:3-4");
    check("a: 1\nb: 2\na: 3", "{\"a\":1,\"b\":2,\"a\":3} | duplicate-key key=a @3:1-2 &1:1-2");
    check("a: 1\n\"\\u0061\": 2", "{\"a\":1,\"a\":2} | duplicate-key key=a @2:1-9 &1:1-2");
    check(
        "1: a\n\"1\": b",
        "{\"1\":\"a\",\"1\":\"b\"} | key-not-text key=1 @1:1-2 | duplicate-key key=1 @2:1-4 &1:1-2",
    );
    check("a: &x {b: 1}\n<<: *x\nc: 2", "{\"a\":{\"b\":1},\"c\":2} | merge-key @2:1-3");
    check(
        "<<: [{a: &y 1}]\nb: *y\n'<<': 1",
        "{\"b\":null,\"<<\":1} | merge-key @1:1-3 | undefined-alias.left-out name=y @2:4-6",
    );
}

#[test]
fn tags_of_the_core_schema_are_applied_and_others_told() {
    check(
        "[!!str 12, !!int \"12\", !!float 1, !!bool \"true\", !!null '', !!str , !!seq [], !!map {}]",
        "[\"12\",12,1,true,null,\"\",[],{}]",
    );
    check(
        "[!!int abc, !!int 1.5, !!bool no, !!seq {}, !!map x, !!str []]",
        "[\"abc\",1.5,\"no\",{},\"x\",[]] | unknown-tag.mismatch tag=!!int text=abc @1:2-7 \
        | unknown-tag.mismatch tag=!!int text=1.5 @1:13-18 | unknown-tag.mismatch tag=!!bool text=no @1:24-30 \
        | ambiguous-scalar.word text=no other=false @1:31-33 | unknown-tag.mismatch tag=!!seq text={…} @1:35-40 \
        | unknown-tag.mismatch tag=!!map text=x @1:45-50 | unknown-tag.mismatch tag=!!str text=[…] @1:54-59",
    );
    check(
        "[!x 1, !!binary aGk=, !<tag:yaml.org,2002:int> 3]",
        "[1,\"aGk=\",3] | unknown-tag tag=!x @1:2-4 | unknown-tag tag=!!binary @1:8-16",
    );
}

#[test]
fn aliases_are_repeated() {
    check(
        "a: &x [1, {b: c}]\nd: *x\ne: &s text\n*s : f",
        "{\"a\":[1,{\"b\":\"c\"}],\"d\":[1,{\"b\":\"c\"}],\"e\":\"text\",\"text\":\"f\"}",
    );
    let text = "a: &x [1, {b: c}]\nd: *x\n";
    let reading = read(text, Format::Yaml, &Limits::MOST);
    let tree = reading.tree.unwrap();
    let copy = tree.root().unwrap().get_foreign("d").unwrap();
    assert_eq!(&text[copy.span().range()], "*x");
    assert_eq!(&text[copy.at("/1/b").unwrap().span().range()], "c");
    assert_eq!(copy.at("/1/b").unwrap().parent().unwrap().parent().unwrap().index(), copy.index());
    assert_eq!(shown(tree.root().unwrap().at("/d/1").unwrap()), "{\"b\":\"c\"}");

    check(
        "a: &x [*x]\nb: *y",
        "{\"a\":[null],\"b\":null} | undefined-alias.cycle name=x @1:8-10 | undefined-alias name=y @2:4-6",
    );
    check(
        "a: &x [1]\n*x : 2\nb: &n 5\n*n : 6\n*z : 7\nc: 8",
        "{\"a\":[1],\"b\":5,\"5\":6,\"c\":8} | complex-key.sequence @2:1-3 | key-not-text key=5 @4:1-3 | undefined-alias name=z @5:1-3",
    );
    check("&k a: *k", "{\"a\":\"a\"}");
    check("a: &x 1\nb: &x 2\nc: *x", "{\"a\":1,\"b\":2,\"c\":2}");
}

#[test]
fn only_the_first_document_counts() {
    check("a: 1\n---\nb: 2\n---\nc", "{\"a\":1} | several-documents @2:1-4");
    check("a: 1\n...\n# end\n", "{\"a\":1}");
    check("a: 1\n...\nb: 2\n", "{\"a\":1} | several-documents @3:1-5");
    for text in ["", "# only\n", "---\n", "--- # c\n...\n", "\u{feff}"] {
        assert!(
            told(text, Format::Yaml).contains("- | ") && told(text, Format::Yaml).contains("empty-document"),
            "{text}"
        );
    }
    check("null", "null");
    check("--- &a\n---\nb: 1", "null | several-documents @2:1-4");
}

#[test]
fn limits_hold() {
    let deep =
        |text: &str| told_within(text, Format::Yaml, &Limits { depth: 3, bytes: 60, repeated: 9, ..Limits::MOST });
    assert_eq!(deep("[[[]]]"), "[[[]]]");
    assert_eq!(deep("[[[[]]]]"), "- | nesting-too-deep limit=3 @1:4-5");
    assert_eq!(deep("a:\n b:\n  c: 1"), "{\"a\":{\"b\":{\"c\":1}}}");
    assert_eq!(deep("a:\n b:\n  c:\n   d: 1"), "- | nesting-too-deep limit=3 @4:4-5");
    assert_eq!(deep("- - - - a"), "- | nesting-too-deep limit=3 @1:7-8");
    assert_eq!(deep("- &a [[1]]\n- [*a]"), "- | nesting-too-deep limit=3 @2:4-6");
    assert_eq!(deep("- &a [1,2,3,4]\n- *a\n- *a"), "- | too-many-repeats name=a limit=9 @3:3-5");
    assert_eq!(deep(&"a".repeat(61)), "- | text-too-long bytes=61 limit=60 @1:1");
    for text in
        ["[".repeat(1 << 20), "- ".repeat(1 << 20), "{a: ".repeat(1 << 18), "? ".repeat(1 << 20), "[{".repeat(1 << 19)]
    {
        let told = told(&text, Format::Yaml);
        assert!(told.starts_with("- | ") && told.contains("nesting-too-deep limit=64 @1:"), "{told}");
    }
    let mut laughs = String::from("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for level in 1..12 {
        let items = vec![format!("*a{}", level - 1); 9].join(", ");
        laughs += &format!("a{level}: &a{level} [{items}]\n");
    }
    assert_eq!(told(&laughs, Format::Yaml), "- | too-many-repeats name=a4 limit=100000 @6:10-13");
}

#[test]
fn syntax_errors_say_what_to_do_where() {
    let cases = [
        ("title: Aims: living together\nb: 1\n", "colon-in-text @1:12-13"),
        ("a: \"b\": c\n", "colon-in-text @1:7-8"),
        ("a: [b: c: d]\n", "colon-in-text @1:9-10"),
        ("a: 1\n  b: 2\n", "indentation @2:3-7"),
        ("a:\n  b: 1\n c: 2\n", "indentation @3:2-6"),
        ("a:\n  - 1\n - 2\n", "indentation @3:2-5"),
        (" a: 1\nb: 2\n", "indentation @2:1-5"),
        ("a: 1\nb\nc: 2\n", "missing-colon @2:1-2"),
        ("a\nb: 2\n", "missing-colon @1:1-2"),
        ("a:1\nb: 2\n", "missing-space character=: @1:2-3"),
        ("a: 1\nb:2\n", "missing-space character=: @2:2-3"),
        ("- a\n-b\n- c\n", "missing-space character=- @2:1-2"),
        ("a: \"open\nb: 1\n", "unclosed-quote @1:4-9"),
        ("a: [1, 2\nb: 1\n", "unclosed-bracket open=[ @1:4-5"),
        ("a: {x: 1\n", "unclosed-bracket open={ @1:4-5"),
        ("a: [1}\n", "bracket-mismatch open=[ close=} @1:4-5"),
        ("a: ]\n", "unexpected-character character=] @1:4-5"),
        ("a: @x\n", "unexpected-character character=@ @1:4-5"),
        ("a: `x`\n", "unexpected-character character=` @1:4-5"),
        ("a: %x\n", "unexpected-character character=% @1:4-5"),
        ("* a\n* b\n", "unexpected-character character=* @1:1-2"),
        ("a: {b: 1,, c: 2}\n", "unexpected-character character=, @1:10-11"),
        ("a: \u{1}\n", "control-character character=U+0001 @1:4-5"),
        ("a: 'l'association'\n", "text-after-quote @1:7-19"),
        ("a: \"dit \"oui\" ici\"\n", "text-after-quote @1:10-19"),
        ("a: \"C:\\dir\"\n", "bad-escape escape=\\d @1:7-9"),
        ("a: \"\\\\ \\u12\"\n", "bad-escape escape=\\u @1:8-10"),
        ("a:\n\tb: 1\n", "tab @2:1-2"),
        ("a: - b\n", "list-beside-key @1:4-5"),
        ("- a\nb: 1\n", "mixed @2:1-5"),
        ("a: 1\n- b\n", "mixed @2:1-4"),
        ("a: [a, b] c\n", "text-after @1:11-12"),
        ("{a: 1} b\n", "text-after @1:8-9"),
        ("a: x # c\n  y\n", "comment-in-text @1:6-7"),
        ("a: \"x\"#y\n", "comment-space @1:7-8"),
        ("a: >x\n", "block-header @1:4-6"),
        ("a: !b!x 1\n", "tag @1:4-10"),
        ("%YAML 2.0\n---\na: 1\n", "directive @1:1-10"),
        ("%YAML 1.2\na: 1\n", "directive @1:1-10"),
        ("a: Nos buts : x\n", "colon-in-text @1:13-14"),
        ("a: [[b] [c]]\n", "missing-comma @1:9-13"),
        ("--- a: 1\n", "dashes @1:1-9"),
        // The tab stands behind the value at whose beginning or end the parser stops.
        ("a:\n  kind: commons\n\tname: X\n", "tab @3:1-2"),
        ("a:\n  kind: \"com\tmons\"\n\tname: X\n", "tab @3:1-2"),
        ("a:\n  kind: com\tmons\n\tname: X\n", "tab @3:1-2"),
        ("a:\n  - x\n\t- y\n", "tab @3:1-2"),
        ("a: [\n\tb]\n", "tab @2:1-2"),
        ("a: {b: c}\n\td: e\n", "tab @2:1-2"),
        // So does a sign that nobody sees.
        ("a: Le\u{1}jardin\n", "control-character character=U+0001 @1:6-7"),
        ("a: |\n  Le\n  jardin\u{7f}\n", "control-character character=U+007F @3:9-10"),
        ("a: [b, c\u{2}]\n", "control-character character=U+0002 @1:9-10"),
        ("a: 'é\u{1b}'\n", "control-character character=U+001B @1:6-7"),
        ("a: é\u{ffff}\n", "control-character character=U+FFFF @1:5-6"),
        ("a\u{3}: é\n", "control-character character=U+0003 @1:2-3"),
        ("a: @\u{3}\n", "unexpected-character character=@ @1:4-5"),
    ];
    for (text, expected) in cases {
        check(text, &format!("- | yaml-syntax.{expected}"));
    }
    check(&format!("{}: 1\n", "k".repeat(1100)), "- | yaml-syntax.long-key @1:1-1104");
    check("a: \"\\ud834\\udd1e \\ud800\"", "- | lone-surrogate escape=\\ud800 @1:18-24");
    // What is plain all the same is read.
    for (text, expected) in [
        ("\ta: 1\n", r#"{"a":1} | yaml-syntax.tab @1:1-2"#),
        ("a:\n \t b: c\n", r#"{"a":{"b":"c"}} | yaml-syntax.tab @2:2-3"#),
        ("a:\n \t- b\n", r#"{"a":["b"]} | yaml-syntax.tab @2:2-3"#),
        ("a: [b,\nc]\n", r#"{"a":["b","c"]} | yaml-syntax.too-far-left spaces=1 @2:1-3"#),
        ("a: {b: c\n, d: e}\n", r#"{"a":{"b":"c","d":"e"}} | yaml-syntax.too-far-left spaces=1 @2:1-8"#),
        ("a:\n  - [b,\n  c]\n", r#"{"a":[["b","c"]]} | yaml-syntax.too-far-left spaces=3 @3:3-5"#),
        ("- - [b,\n  c]\n", r#"[[["b","c"]]] | yaml-syntax.too-far-left spaces=3 @2:3-5"#),
        ("a: \"b\nc\"\n", r#"{"a":"b c"} | yaml-syntax.too-far-left spaces=1 @2:1-3"#),
        ("a: 'b\n\tc'\n", r#"{"a":"b c"} | yaml-syntax.tab @2:1-2"#),
        ("a: b\n\t\n c\n", r#"{"a":"b\nc"} | yaml-syntax.tab @2:1-2"#),
        ("a: [b\n\t# c\n d]\n", r#"{"a":["b\nd"]} | yaml-syntax.comment-in-text @2:2-3"#),
        ("a: |\n\n\t\nb: 1\n", r#"{"a":"","b":1} | yaml-syntax.tab @3:1-2"#),
        ("a: >\n  b\n \t\n  c\nd: 1\n", "- | yaml-syntax.tab @3:2-3 | yaml-syntax.indentation @4:3-4"),
    ] {
        check(text, expected);
    }
    // A closing bracket may stand right below the key, and a document that is one value needs no indentation.
    for (text, expected) in [
        ("a: [\n  b,\n]\nc: {\n  d: e\n}\n", r#"{"a":["b"],"c":{"d":"e"}}"#),
        ("a: [[\n  b\n]]\n", r#"{"a":[["b"]]}"#),
        ("[\na,\n\"b\nc\"\n]\n", r#"["a","b c"]"#),
        ("a: [ # x\n# y\n\n\t\n b]\n", r#"{"a":["b"]}"#),
        ("a: \"b\n\n \tc\"\n", r#"{"a":"b\nc"}"#),
        ("a: |2\n    b\n  \t\n  c\n", r#"{"a":"  b\n\t\nc\n"}"#),
        ("- ? a\n  : [b,\n   c]\n", r#"[{"a":["b","c"]}]"#),
        ("- &x a: [b,\n   c]\n", r#"[{"a":["b","c"]}]"#),
    ] {
        check(text, expected);
    }
    check(
        "a: no\nb: [\n",
        "- | ambiguous-scalar.word text=no other=false @1:4-6 | yaml-syntax.unclosed-bracket open=[ @2:4-5",
    );
}

/// Whatever the text, the reader ends, its spans are sound, and there is a tree or an error.
#[test]
fn mutated_texts_keep_the_reader_whole() {
    let seeds = [
        "# c\na: &x [1, 'q', \"é\\n\"]\nb:\n  - no\n  - key: |\n      text\n\n      more\n    other: *x\n? [k]\n: v\n",
        "- {a: 1, b: [ ], c: }\n- >-\n  fold\n  ed\n- !!str 12\n- - x\n  - y: ~\n\n-\n<<: &m {z: 1}\n",
        "k: plain\n  goes on\nl:\n- 1\n- 2 # c\n...\n",
    ];
    let pieces = [
        "\"", "\\", "{", "}", "[", "]", ",", ": ", ":", "é", " ", "\n", "\t", "- ", "?", "|\n", ">\n", "&x ", "*x",
        "!!int ", "!", "'", "# ", "%", "---\n", "...\n", "<<: ", "\u{feff}", "~", "0x1", "\r", "\u{a0}", "  ", "\u{0}",
    ];
    let mut random = 11_u64;
    let mut next = move |below: usize| {
        random = random.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (random >> 33) as usize % below
    };
    for round in 0..12_000 {
        let mut characters: Vec<String> = seeds[round % 3].chars().map(String::from).collect();
        for _ in 0..1 + next(5) {
            let at = next(characters.len());
            match next(3) {
                0 => drop(characters.remove(at)),
                1 => characters.insert(at, pieces[next(pieces.len())].into()),
                _ => characters[at] = pieces[next(pieces.len())].into(),
            }
        }
        let text: String = characters.concat();
        told(&text, Format::Yaml);
        let reading = read(&text, Format::Yaml, &Limits::MOST);
        if let Some(tree) = &reading.tree {
            check_spans(&text, tree, !text.contains('*'));
        }
        let error =
            reading.findings.iter().any(|finding| finding.rule.severity == crate::diagnostic::rule::Severity::Error);
        assert!(error || reading.tree.is_some(), "{text}");
    }
    for _ in 0..4_000 {
        let text: String = (0..next(40)).map(|_| pieces[next(pieces.len())]).collect();
        told(&text, Format::Yaml);
        told(&text, Format::Json);
    }
}
