//! What `import` promises, on texts that nobody wrote: every word once and in order, valid and tidy documents, no defect whatever the
//! text, and time that grows as the text does.

use std::time::Duration;

use codesocial_core::operations::import::{Accepted, Import, Input, Notation, Output};
use codesocial_core::operations::{DocumentInput, fmt, validate};
use codesocial_core::{Operation as _, call};
use codesocial_tests::chance::Chance;
use rustix::time::{ClockId, clock_gettime};
use serde_json::{Value, json};

fn imported(text: &str, notation: Notation) -> Output {
    Import::run(&Input { format: Some(notation), ..Input::of(text) }).expect("the call is sound")
}

/// The words of the articles of a document, in order.
fn words_of(document: &str) -> Vec<String> {
    fn walk(articles: &Value, said: &mut String) {
        for article in articles.as_array().into_iter().flatten() {
            for key in ["num", "heading", "content"] {
                said.push_str(article[key].as_str().unwrap_or_default());
                said.push(' ');
            }
            walk(&article["articles"], said);
        }
    }
    let value: Value = serde_yaml_ng::from_str(document).expect("it is YAML");
    let mut said = String::new();
    walk(&value["articles"], &mut said);
    words(&said)
}

fn words(text: &str) -> Vec<String> {
    text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A document that was made is valid, and `fmt` leaves it as it is.
fn assert_sound(document: &str, of: &str) {
    let report = validate::Validate::run(&validate::Input {
        document: DocumentInput::from_text(document),
        ..validate::Input::default()
    });
    let report = report.expect("the call is sound");
    assert!(report.valid, "{of:?}\n{document}\n{:#?}", report.problems);
    let tidy = fmt::Fmt::run(&fmt::Input { document: DocumentInput::from_text(document), ..fmt::Input::default() });
    assert!(!tidy.expect("the call is sound").changed, "{of:?}\n{document}");
}

const SAID: [&str; 14] = [
    "membres",
    "décide",
    "Board",
    "l’association",
    "13",
    "Verein",
    "1er",
    "garden",
    "à",
    "I",
    "b",
    "article",
    "Größe",
    "x",
];
const NUMBERS: [&str; 16] = [
    "Article 3",
    "Art. 7 bis",
    "§ 2",
    "(1)",
    "1.1",
    "1.1.1",
    "a)",
    "i)",
    "A.",
    "IV.",
    "2.",
    "CHAPITRE II",
    "Artículo 4º",
    "(iv)",
    "3°",
    "1. 1.1",
];

/// A block in Markdown, and what a reader sees of it.
fn block(chance: &mut Chance) -> (String, String) {
    let mut sentence = || {
        let length = 1 + chance.below(8);
        (0..length).map(|_| *chance.pick(&SAID)).collect::<Vec<_>>().join(" ")
    };
    let (said, more) = (sentence(), sentence());
    let number = *chance.pick(&NUMBERS);
    // Where Markdown itself would take a number for that of a list, it shows another one.
    let begins = number.starts_with(|sign: char| sign.is_ascii_digit());
    let escaped = if begins { number.replacen('.', "\\.", 1) } else { number.to_owned() };
    let hashes = "#".repeat(1 + chance.below(6));
    match chance.below(10) {
        0 => (format!("{hashes} {said}"), said),
        1 => (format!("{hashes} {number} : {said}"), format!("{number} {said}")),
        2 => (format!("{escaped} {said}"), format!("{number} {said}")),
        3 => (format!("**{escaped} – {said}**"), format!("{number} {said}")),
        4 => (format!("- z{said}\n  - *y*{more}"), format!("z{said} y{more}")),
        5 => (format!("<!-- a -->\n\n1. z{said}\n1. y{more}\n\n<!-- b -->"), format!("1 z{said} 2 y{more}")),
        6 => (format!("> z{said}"), format!("z{said}")),
        7 => (format!("| {said} | {more} |\n|---|---|\n| {more} | {said} |"), format!("{said} {more} {more} {said}")),
        8 => (format!("z{said} <!-- {number} --> [un](https://example.org/) <b>deux</b>"), format!("z{said} un deux")),
        _ => (format!("z{said}<br>\n`{number}`"), format!("z{said} {number}")),
    }
}

/// A text of blocks, and the words that a reader sees of it.
fn generated(chance: &mut Chance) -> (String, Vec<String>) {
    let blocks: Vec<_> = (0..1 + chance.below(12)).map(|_| block(chance)).collect();
    let (text, seen): (Vec<String>, Vec<String>) = blocks.into_iter().unzip();
    (text.join("\n\n") + "\n", words(&seen.join(" ")))
}

/// Whether a word may be a letter or Roman figures.
fn is_figure(word: &str) -> bool {
    word.len() < 4 && word.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[test]
fn every_word_stands_in_the_articles_once_and_in_order() {
    for seed in 0..3_000 {
        let mut chance = Chance::new(seed);
        let (text, seen) = generated(&mut chance);
        let output = imported(&text, Notation::Markdown);
        let document = output.document.as_deref().unwrap_or_else(|| panic!("{text}"));
        // What letters of lists show in pandoc is told; here it is taken back.
        let mut found = words_of(document);
        if output.added.iter().any(|added| !added.num.ends_with('.')) {
            found.retain(|word| !is_figure(word));
            let seen: Vec<String> = seen.into_iter().filter(|word| !is_figure(word)).collect();
            assert_eq!(found, seen, "seed {seed}\n{text}\n{document}");
        } else {
            assert_eq!(found, seen, "seed {seed}\n{text}\n{document}");
        }
        if seed % 10 == 0 {
            assert_sound(document, &text);
        }
    }
}

/// Words, broken into lines as people and programs break them.
fn wrapped(chance: &mut Chance, indent: &str) -> String {
    let mut said = String::new();
    for place in 0..2 + chance.below(12) {
        if place > 0 {
            said.push_str(match chance.below(4) {
                0 => "\n",
                1 if !indent.is_empty() => indent,
                _ => " ",
            });
        }
        said += *chance.pick(&SAID);
        if chance.below(6) == 0 {
            said += *chance.pick(&[",", ";", ".", " :", "\u{a0}!"]);
        }
    }
    said
}

/// A text in a notation whose words a reader sees all, and those words.
fn shown_in(notation: Notation, chance: &mut Chance) -> (String, Vec<String>) {
    let (mut text, mut seen) = (String::new(), String::new());
    for _ in 0..1 + chance.below(10) {
        let number = *chance.pick(&NUMBERS);
        let (first, more, last) = (wrapped(chance, "\n  "), wrapped(chance, "\n  "), wrapped(chance, ""));
        let line = |said: &str| said.split_whitespace().collect::<Vec<_>>().join(" ");
        let (head, inner) = (line(&first), line(&more));
        let all = format!("{first} {more} {last}");
        let (block, said) = match (notation, chance.below(6)) {
            (Notation::Text, 0) => (format!("- {first}\n- {more}\n{last}"), all),
            (Notation::Text, 1) => (format!("{first}\n• {more}\n  • {last}"), all),
            (Notation::Text, 2) => (format!("{number} {first}\n{more}"), format!("{number} {first} {more}")),
            (Notation::Text, 3) => (format!("{head}\n=====\n{more}"), format!("{first} {more}")),
            (Notation::Text, 4) => {
                (format!("1) {first}\n2) {more}\n3) {last}"), format!("1 {first} 2 {more} 3 {last}"))
            }
            (Notation::Text, _) => (format!("{first}\n{more}"), format!("{first} {more}")),
            (Notation::Html, 0) => (format!("<ul><li>{first}<li><b>{more}</b></ul>\n<p>{last}"), all),
            (Notation::Html, 1) => {
                (format!("<h2>{number} {first}</h2><p>{more}</p>"), format!("{number} {first} {more}"))
            }
            (Notation::Html, 2) => (format!("<table><tr><td>{first}<td>{more}</table><div>{last}</div>"), all),
            (Notation::Html, _) => (format!("<p>{first}<br>{more} <i>{last}</i></p>"), all),
            (_, 0) => (format!("== {head} ==\nz{inner}"), format!("{first} z{more}")),
            (_, 1) => {
                (format!("* z{head}\n* z{inner}\n** z{head}\nz{inner}"), format!("z{head} z{inner} z{head} z{inner}"))
            }
            (_, 2) => (format!("z{head} [[Seite|z{inner}]]\nz{inner}"), format!("z{head} z{inner} z{inner}")),
            (_, _) => (format!("z{head} '''{inner}'''"), format!("z{head} {inner}")),
        };
        text.push_str(&block);
        text.push_str("\n\n");
        seen.push_str(&said);
        seen.push(' ');
    }
    (text, words(&seen))
}

#[test]
fn words_of_lines_that_are_broken_by_hand_do_not_grow_together() {
    for notation in [Notation::Text, Notation::Html, Notation::MediaWiki] {
        for seed in 0..400 {
            let (text, seen) = shown_in(notation, &mut Chance::new(seed));
            let output = imported(&text, notation);
            let document = output.document.as_deref().unwrap_or_else(|| panic!("{text}"));
            assert_eq!(words_of(document), seen, "seed {seed} {notation:?}\n{text}\n{document}");
        }
    }
}

#[test]
fn no_text_of_any_notation_is_a_defect() {
    let signs = [
        "# ",
        "Article 3",
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "1.1",
        " ",
        "a)",
        "(i)",
        "<li>",
        "<ol type=i>",
        "</ul>",
        "<table><tr><td>",
        "{{",
        "}}",
        "[[",
        "]]",
        "<!--",
        "-->",
        "'''",
        "==",
        "| ",
        "|-",
        "{|",
        "|}",
        "[^1]",
        "[^1]: ",
        "***",
        "~~",
        "é",
        "e\u{301}",
        "§",
        "\u{a0}",
        "\t",
        "&amp;",
        "<del>",
        "</del>",
        "\r\n",
        "\u{feff}",
        "---\n",
        "<style>h1:before{",
        "}",
        "\u{0}",
        "\u{202e}",
        "<ref>",
        "</ref>",
        "#*",
        "Ω",
    ];
    for seed in 0..4_000 {
        let mut chance = Chance::new(seed);
        let length = chance.below(40);
        let text: String = (0..length).map(|_| signs[chance.below(signs.len())]).collect();
        for notation in [Notation::Markdown, Notation::Text, Notation::Html, Notation::MediaWiki] {
            let output = imported(&text, notation);
            assert!(output.document.is_some() || output.message.is_some(), "{text:?}");
            for place in output.places.iter().map(|place| place.at).chain(output.left_out.iter().map(|left| left.at)) {
                assert!(place.offset as usize <= text.len(), "{text:?}");
            }
            if let Some(document) = output.document.as_deref().filter(|_| seed % 20 == 0) {
                assert_sound(document, &text);
            }
        }
    }
}

#[test]
fn places_are_where_the_words_are() {
    for seed in 0..200 {
        let (text, _) = generated(&mut Chance::new(seed));
        let output = imported(&text, Notation::Markdown);
        let document: Value = serde_yaml_ng::from_str(&output.document.expect("there are words")).expect("it is YAML");
        for place in output.places.iter().filter(|place| place.pointer.ends_with("/content")) {
            let said = document.pointer(&place.pointer).and_then(Value::as_str).expect("it is there");
            let first = words(said).into_iter().next().unwrap_or_default();
            let here = words(&text[place.at.offset as usize..]).into_iter().next().unwrap_or_default();
            assert!(first.starts_with(&here) && !here.is_empty(), "seed {seed} {}\n{text}", place.pointer);
        }
    }
}

#[test]
fn time_grows_as_the_text_does() {
    let many = |piece: &str, length: usize| piece.repeat(length / piece.len());
    for (piece, notation) in [
        ("# A\n\nb\n\n", Notation::Markdown),
        ("- ", Notation::Markdown),
        ("> ", Notation::Markdown),
        ("1. a\n", Notation::Markdown),
        ("A. b\n\n", Notation::Markdown),
        ("a) b\n", Notation::Markdown),
        ("**a", Notation::Markdown),
        ("[a](", Notation::Markdown),
        ("<b>", Notation::Markdown),
        ("<ol><li>", Notation::Html),
        ("<del>", Notation::Html),
        ("<style>h1:before{content:counter(c);counter-increment:c}</style><h1>a", Notation::Html),
        ("{{", Notation::MediaWiki),
        ("[[a", Notation::MediaWiki),
        ("<ref>", Notation::MediaWiki),
        ("#*a\n", Notation::MediaWiki),
        ("'''", Notation::MediaWiki),
        ("Titre\n\n", Notation::Text),
        ("Article 3 \n", Notation::Text),
        ("   - a\n - b\n", Notation::Text),
        ("a", Notation::Text),
    ] {
        let time = |length: usize| {
            let text = many(piece, length);
            let now = || Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).unwrap_or_default();
            let start = now();
            drop(imported(&text, notation));
            (now() - start).as_secs_f64()
        };
        let least = |length| (0..3).map(|_| time(length)).fold(f64::MAX, f64::min);
        let (small, large) = (least(40_000), least(320_000));
        // Eight times the bytes: a square takes sixty-four times as long. Fresh memory costs what a busy machine makes it cost.
        assert!(large < 40.0 * small.max(0.004), "{piece:?}: {small} and {large}");
    }
}

/// What a sentence as the only one of a text decides, where it is accepted: 20 are members, 20 are there, so many are for and against.
fn decided(sentence: &str, language: &str, votes_for: u32, against: u32) -> String {
    let input = Input {
        text_language: Some(language.to_owned()),
        accept: Some(Accepted::Certain),
        ..Input::of(format!("# 1\n\n{sentence}\n"))
    };
    let document = Import::run(&input).expect("the call is sound").document.expect("the text has words");
    let value: Value = serde_yaml_ng::from_str(&document).expect("it is YAML");
    let Some(process) = value["governance"]["processes"][0]["id"].as_str() else { return "nothing".to_owned() };
    let input = json!({
        "document": {"text": document}, "options": {"select": ["unknown-key"]}, "process": process,
        "tally": {"eligible": 20, "present": 20, "for": votes_for, "against": against},
    });
    let output: Value =
        serde_json::from_str(&call("decide", &input.to_string()).expect("the call is sound")).expect("JSON");
    output["decision"]["outcome"].as_str().unwrap_or("open").to_owned()
}

/// A majority that is wrongly read adopts what was rejected: what is accepted is read whole, or it is not accepted.
#[test]
fn what_votes_decide_is_what_the_sentence_says() {
    for (language, sentence, [eleven, fifteen]) in [
        ("fr", "Les statuts sont modifiés à la majorité des 2/3 des membres présents.", ["rejected", "adopted"]),
        (
            "fr",
            "Les statuts sont modifiés à la majorité des trois quarts des membres présents.",
            ["rejected", "adopted"],
        ),
        ("fr", "Les statuts sont modifiés à la majorité de 75 % des suffrages exprimés.", ["rejected", "adopted"]),
        (
            "fr",
            "Les statuts sont modifiés à la majorité qualifiée des ¾ des membres présents.",
            ["rejected", "adopted"],
        ),
        ("fr", "Les statuts sont modifiés à la majorité qualifiée des membres présents.", ["nothing", "nothing"]),
        (
            "fr",
            "Les statuts sont modifiés à la majorité (trois voix sur quatre) des membres présents.",
            ["nothing", "nothing"],
        ),
        ("fr", "Les décisions sont prises à la majorité simple des membres présents.", ["adopted", "adopted"]),
        (
            "fr",
            "Les décisions sont prises à la majorité simple des membres présents, sauf la dissolution, aux deux tiers.",
            ["nothing", "nothing"],
        ),
        ("fr", "Une majorité simple est la moitié des voix exprimées plus une.", ["nothing", "nothing"]),
        ("de", "Satzungsänderungen brauchen eine 2/3-Mehrheit der anwesenden Mitglieder.", ["rejected", "adopted"]),
        (
            "de",
            "Satzungsänderungen brauchen eine Dreiviertel-Mehrheit der anwesenden Mitglieder.",
            ["rejected", "adopted"],
        ),
        ("de", "Die Auflösung kann nur mit ¾ Mehrheit der anwesenden Mitglieder erfolgen.", ["rejected", "adopted"]),
        ("de", "Die Auflösung braucht eine Mehrheit von ⅔ der abgegebenen Stimmen.", ["rejected", "adopted"]),
        (
            "de",
            "Die Auflösung braucht eine Mehrheit von neun Zehnteln der abgegebenen Stimmen.",
            ["rejected", "rejected"],
        ),
        ("de", "Beschlüsse werden mit einfacher Mehrheit der abgegebenen Stimmen gefasst.", ["adopted", "adopted"]),
        ("de", "Die Satzung ändert eine qualifizierte Mehrheit der anwesenden Mitglieder.", ["nothing", "nothing"]),
        (
            "de",
            "Für die Änderung ist eine satzungsändernde Mehrheit der anwesenden Mitglieder nötig.",
            ["nothing", "nothing"],
        ),
        (
            "en",
            "The bylaws are amended by a two-thirds (2/3) majority of the members present.",
            ["rejected", "adopted"],
        ),
        ("en", "The bylaws are amended by a majority of more than 55 % of the votes cast.", ["rejected", "adopted"]),
        ("en", "The bylaws are amended by a majority of three out of four of the votes cast.", ["nothing", "nothing"]),
        ("en", "Decisions are taken by a majority of the members present.", ["adopted", "adopted"]),
        (
            "es",
            "Los estatutos se modifican por mayoría de cuatro quintos de los votos emitidos.",
            ["rejected", "rejected"],
        ),
        ("es", "Los estatutos se modifican por mayoría de 2/3 de los socios asistentes.", ["rejected", "adopted"]),
        ("es", "Los estatutos se modifican por mayoría reforzada de los socios presentes.", ["nothing", "nothing"]),
        ("es", "Los acuerdos se adoptan por mayoría simple de los socios presentes.", ["adopted", "adopted"]),
    ] {
        assert_eq!(
            [decided(sentence, language, 11, 9), decided(sentence, language, 15, 5)],
            [eleven, fifteen],
            "{sentence}"
        );
    }
}

#[test]
fn proposals_beyond_the_most_are_counted() {
    let output = imported(&"Le conseil doit répondre. ".repeat(10_003), Notation::Text);
    assert_eq!((output.proposals.len(), output.omitted_proposals), (10_000, 3));
    let document = output.document.expect("it has words");
    assert!(document.lines().take(3).any(|line| line.starts_with("# ") && line.contains('3')), "{}", &document[..400]);
}
