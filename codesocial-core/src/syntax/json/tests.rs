use crate::syntax::tests::check_spans;
use crate::syntax::tests::same;
use crate::syntax::tests::told;
use crate::syntax::tests::told_within;
use crate::tree::foreign::ForeignLookup;
use crate::tree::format::Format;
use crate::tree::limits::Limits;
use crate::tree::node::Tree;
use serde_json::Value;

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(told(text, Format::Json), expected, "{text}");
}

#[test]
fn strict_json_is_read_without_a_word() {
    check(
        r#" {"a": [1, -2.5e3, true, false, null, "é\n\u00e9\ud834\udd1e"], "b": {}, "c": []} "#,
        r#"{"a":[1,-2500,true,false,null,"é\né𝄞"],"b":{},"c":[]}"#,
    );
    check("\"a\"", "\"a\"");
    check("\r\n\t-0", "-0");
    check(r#"["\"\\\/\b\f\n\r\t"]"#, r#"["\"\\/\u{8}\u{c}\n\r\t"]"#);
}

#[test]
fn what_is_plainly_meant_is_read_and_told() {
    check("[1,]", "[1] | json-syntax.trailing-comma @1:3-4");
    check("{\"a\": 1,\n}", "{\"a\":1} | json-syntax.trailing-comma @1:8-9");
    check("[,1,,2]", "[1,2] | json-syntax.extra-comma @1:2-3 | json-syntax.extra-comma @1:5-6");
    check("{,}", "{} | json-syntax.extra-comma @1:2-3");
    check("[1\n2]", "[1,2] | json-syntax.missing-comma @1:3");
    check("[1; 2]", "[1,2] | json-syntax.missing-comma @1:3-4");
    check("{\"a\": 1\n\"b\": 2}", "{\"a\":1,\"b\":2} | json-syntax.missing-comma @1:8");
    check(
        "{\"a\" = 1, \"b\" 2}",
        "{\"a\":1,\"b\":2} | json-syntax.missing-colon @1:6-7 | json-syntax.missing-colon @1:14",
    );
    check(
        "// x\n[1, /* y */ 2] # z",
        "[1,2] | json-syntax.comment @1:1-5 | json-syntax.comment @2:5-12 | json-syntax.comment @2:16-19",
    );
    check("[\"a\tb\tc\"]", "[\"a\\tb\\tc\"] | json-syntax.tab-in-text @1:4-5");
    check("[\"a\nb\"]", "[\"a\\nb\"] | json-syntax.line-break-in-text @1:4");
    check("[\"a\u{1}b\"]", "[\"a\\u{1}b\"] | json-syntax.control-character character=U+0001 @1:4-5");
    check(
        r#"["C:\dir\q", "\u12"]"#,
        r#"["C:\\dir\\q","\\u12"] | json-syntax.bad-escape escape=\d @1:5-7 | json-syntax.bad-escape escape=\q @1:9-11 | json-syntax.bad-escape escape=\u @1:15-17"#,
    );
    check(
        r#"['it\'s', 'a "b"']"#,
        r#"["it's","a \"b\""] | json-syntax.single-quotes @1:2-9 | json-syntax.single-quotes @1:11-18"#,
    );
    check(
        "{“a”: «b»}",
        "{\"a\":\"b\"} | json-syntax.typographic-quotes character=“ @1:2-5 | json-syntax.typographic-quotes character=« @1:7-10",
    );
    check(
        "{a: 1, b c: 2}",
        "{\"a\":1,\"b c\":2} | json-syntax.unquoted-key key=a @1:2-3 | json-syntax.unquoted-key key=b c @1:8-11",
    );
    check(
        "[+1, 01, .5, 1.]",
        "[1,1,0.5,1] | json-syntax.number-form number=+1 @1:2-4 | json-syntax.number-form number=01 @1:6-8 | json-syntax.number-form number=.5 @1:10-12 | json-syntax.number-form number=1. @1:14-16",
    );
    check(
        "[NaN, -Infinity]",
        "[\"NaN\",\"-Infinity\"] | not-a-number text=NaN @1:2-5 | not-a-number text=-Infinity @1:7-16",
    );
    check(
        "[True, None]",
        "[true,null] | json-syntax.word text=True right=true @1:2-6 | json-syntax.word text=None right=null @1:8-12",
    );
    check(
        "{\"a\": Marc Dupont, \"d\": 2026-11-22}",
        "{\"a\":\"Marc Dupont\",\"d\":\"2026-11-22\"} | json-syntax.unquoted-text text=Marc Dupont @1:7-18 | json-syntax.unquoted-text text=2026-11-22 @1:25-35",
    );
    check("[1,\u{a0}2]", "[1,2] | json-syntax.odd-space character=U+00A0 @1:4-5");
    check("{} x\ny", "{} | json-syntax.text-after @1:4-5");
    check("{\"a\": 1}\n{\"a\": 2}", "{\"a\":1} | json-syntax.text-after @2:1-9");
}

#[test]
fn what_is_not_plain_stops_the_reading() {
    check("[1, \"a", "- | json-syntax.unclosed-text @1:5-7");
    check("{\"a\": \"x,\n \"b\": \"y\"}", "- | json-syntax.unclosed-text @1:7-10");
    check("{\"a\": [1, 2}", "- | json-syntax.bracket-mismatch open=[ close=} @1:12-13 &1:7-8");
    check("[}", "- | json-syntax.bracket-mismatch open=[ close=} @1:2-3 &1:1-2");
    check("{\"a\": {\"b\": 1}", "- | json-syntax.unclosed-bracket open={ @1:1-2 &1:15");
    check("[1,", "- | json-syntax.unclosed-bracket open=[ @1:1-2 &1:4");
    check("{\"a\":", "- | json-syntax.unclosed-bracket open={ @1:1-2 &1:6");
    check("{\"a\"", "- | json-syntax.unclosed-bracket open={ @1:1-2 &1:5");
    check("{\"a\"}", "- | json-syntax.missing-colon @1:5");
    check("{\"a\": , \"b\": 1}", "- | json-syntax.missing-value @1:7");
    check("{\"a\": \"dit \"oui\" ici\"}", "- | json-syntax.quote-in-text @1:12-13");
    check("{\"a\" : 1 : 2}", "- | json-syntax.unexpected-character character=: @1:10-11");
    check("[:]", "- | json-syntax.unexpected-character character=: @1:2-3");
    check("{\"a\": https://x.org}", "- | json-syntax.unquoted-text text=https @1:7-12");
    check("name: x\n", "- | json-syntax.not-json @1:1-8");
    check("}", "- | json-syntax.not-json @1:1-2");
    check("/* x", "- | json-syntax.comment @1:1-5 | empty-document @1:5");
    check("", "- | empty-document @1:1");
    check(" \n", "- | empty-document @2:1");
}

#[test]
fn what_programs_read_differently_is_told() {
    check(
        "{\"a\": 1, \"b\": 2, \"a\": 3, \"a\": 4}",
        "{\"a\":1,\"b\":2,\"a\":3,\"a\":4} | duplicate-key key=a @1:18-21 &1:2-5 | duplicate-key key=a @1:26-29 &1:2-5",
    );
    check("{\"é\": 1, \"\\u00e9\": 2}", "{\"é\":1,\"é\":2} | duplicate-key key=é @1:10-18 &1:2-5");
    check("[{\"a\": 1}, {\"a\": 1}]", "[{\"a\":1},{\"a\":1}]");
    check("\u{feff}[]", "[] | byte-order-mark @1:1-2");
    check("[9007199254740993, 1e400]",
        "[9007199254740992,1.7976931348623157e308] | inexact-number number=9007199254740993 read=9007199254740992 @1:2-18 | inexact-number.too-great number=1e400 @1:20-25"
            .replace("1.7976931348623157e308]", &format!("{}]", f64::MAX)).as_str());
    check(
        r#"["\ud800", "\udc00x", "\ud800\ud800"]"#,
        "[\"\u{fffd}\",\"\u{fffd}x\",\"\u{fffd}\u{fffd}\"] | lone-surrogate escape=\\ud800 @1:3-9 | lone-surrogate escape=\\udc00 @1:13-19 | lone-surrogate escape=\\ud800 @1:24-30 | lone-surrogate escape=\\ud800 @1:30-36",
    );
}

#[test]
fn limits_hold() {
    let limits = Limits { bytes: 10, depth: 3, ..Limits::MOST };
    let told = |text| told_within(text, Format::Json, &limits);
    assert_eq!(told("[[[]]]"), "[[[]]]");
    assert_eq!(told("[[[[]]]]"), "- | nesting-too-deep limit=3 @1:4-5");
    assert_eq!(told("[1,2,3,4,5]"), "- | text-too-long bytes=11 limit=10 @1:1");
    let deep = "[".repeat(1 << 20);
    assert_eq!(told_within(&deep, Format::Json, &Limits::MOST), "- | nesting-too-deep limit=64 @1:65-66");
    let limits = Limits { problems: 2, ..Limits::MOST };
    assert_eq!(
        told_within("[,,,1,]", Format::Json, &limits),
        "[1] | json-syntax.extra-comma @1:2-3 | json-syntax.extra-comma @1:3-4 | 2 more json-syntax"
    );
}

#[test]
fn many_keys_are_compared_in_time() {
    let members =
        |from: usize| (from..100_000).map(|key| format!("\"key number {key} of many\": 0,")).collect::<String>();
    let text = format!("{{{}\"key number 7 of many\": 1}}", members(0));
    let reading = crate::syntax::read(&text, Format::Json, &Limits::MOST);
    assert_eq!(reading.findings.len(), 1);
    let root = reading.tree.as_ref().and_then(Tree::root).unwrap();
    assert_eq!(root.text_foreign("key number 7 of many"), None);
    assert_eq!(root.get_foreign("key number 7 of many").unwrap().as_f64(), Some(0.0));
}

#[test]
fn spans_are_those_of_the_text() {
    let text = "{\"é\": [1, \"a\\n\"],\n  \"b\": {\"c\": true}}";
    let reading = crate::syntax::read(text, Format::Json, &Limits::MOST);
    let tree = reading.tree.unwrap();
    check_spans(text, &tree, true);
    let spans: Vec<&str> = (0..tree.len()).map(|index| &text[tree.node(index).unwrap().span().range()]).collect();
    assert_eq!(spans, [text, "\"é\"", "[1, \"a\\n\"]", "1", "\"a\\n\"", "\"b\"", "{\"c\": true}", "\"c\"", "true"]);
}

/// Whatever the text, the reader ends, its spans are sound, and without an error the text is JSON for serde_json too.
#[test]
fn mutated_texts_are_judged_like_serde_json_judges_them() {
    let seeds = [
        r#"{"a": [1, -2.5e3, true, "é\n\u00e9\ud834\udd1e"], "b": {"c": null}, "d": "", "e": [[], {}]}"#,
        r#"[{"id": "x", "n": 0}, {"id": "y", "n": 12345678901234567890}, "“”", 'x', NaN, /* */ // 
]"#,
    ];
    let pieces = [
        "\"", "\\", "{", "}", "[", "]", ",", ":", "é", " ", "\n", "\t", "0", "-", ".", "e", "true", "'", "“", "\u{a0}",
        "/", "*", "#", "\\u", "d800", "\u{0}", "\u{feff}", "nul", "+", "a", "»", "\r",
    ];
    let mut random = 7_u64;
    let mut next = move |below: usize| {
        random = random.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (random >> 33) as usize % below
    };
    for round in 0..12_000 {
        let mut characters: Vec<String> = seeds[round % 2].chars().map(String::from).collect();
        for _ in 0..1 + next(4) {
            let at = next(characters.len());
            match next(3) {
                0 => drop(characters.remove(at)),
                1 => characters.insert(at, pieces[next(pieces.len())].into()),
                _ => characters[at] = pieces[next(pieces.len())].into(),
            }
        }
        let text: String = characters.concat();
        let reading = crate::syntax::read(&text, Format::Json, &Limits::MOST);
        if let Some(tree) = &reading.tree {
            check_spans(&text, tree, true);
        }
        told(&text, Format::Json);
        let error =
            reading.findings.iter().any(|finding| finding.rule.severity == crate::diagnostic::rule::Severity::Error);
        assert!(error || reading.tree.is_some(), "{text}");
        let text = text.trim_start_matches('\u{feff}');
        match serde_json::from_str::<Value>(text) {
            Ok(value) if reading.findings.is_empty() => {
                assert!(same(reading.tree.as_ref().and_then(Tree::root).unwrap(), &value), "{text}");
            }
            Ok(_) => assert!(reading.tree.is_some(), "{text}"),
            Err(_) => assert!(error, "{text}"),
        }
    }
}
