//! The lists that decide what rules find are published in `spec/data`, each with its day, so that another implementation can
//! come to the same verdicts. They are written from the lists of the library: `UPDATE=1 cargo test -p codesocial-core
//! published`. A list that changed gets a new day here first.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::{Map, Value, json};

use crate::analysis::addresses;
use crate::analysis::powers::worded;
use crate::analysis::wording::{scan, stems};
use crate::audit::acts;
use crate::audit::contradictions;
use crate::audit::{genre, questions, topics};
use crate::base::{languages, licences};
use crate::rules::audit::session_named_and_not_defined;
use crate::rules::integrity::{hidden_characters, html_in_text, local_address, placeholder_left, unsafe_address};
use crate::views::glossary::undefined;

/// A file of lists.
struct Published {
    name: &'static str,
    /// The day of the last change; of what others keep, the day of theirs.
    date: &'static str,
    about: &'static str,
    rules: &'static [&'static str],
    source: &'static str,
    licence: &'static str,
    lists: Value,
}

const OWN: &str = "collected for this standard";
const FREE: &str = "CC0-1.0";

fn all() -> Vec<Published> {
    vec![
        Published {
            name: "kinds-of-change",
            date: "2026-12-01",
            about: "Where each kind of change is seen: by part of the model, the first place that fits a difference tells its kind. Of two \
                    `kinds` the first says less, the second more; `seen`, `by`, `when` and `effects` are explained in differences.md.",
            rules: &[],
            source: OWN,
            licence: FREE,
            lists: crate::compare::places::published(),
        },
        Published {
            name: "placeholders",
            date: "2026-11-30",
            about: "What a template leaves to be filled in: `inBrackets` begins what stands in brackets (`[…]`, `<…>`, and in \
                    round ones the entries of several words and `inAnyBrackets`), `alone` is a whole text, `asking` are words, by language, after \
                    which three dots leave something open, `countedAfterCrosses` what two crosses count (`XX euros`). In round brackets, what begins with one \
                    word of `inBrackets` and ends with several is one too. Capitals do not count.",
            rules: &["placeholder-left"],
            source: OWN,
            licence: FREE,
            lists: placeholder_left::published(),
        },
        Published {
            name: "html-elements",
            date: "2026-11-28",
            about: "The HTML elements that people write, or paste from a page, into a text.",
            rules: &["html-in-text"],
            source: "names of elements of the HTML Standard (WHATWG) and of those that it made obsolete, chosen for this standard",
            licence: FREE,
            lists: html_in_text::published(),
        },
        Published {
            name: "hidden-characters",
            date: "2026-11-28",
            about: "Characters that nobody sees: those of `everywhere` (the tags from U+E0000 only where they follow no black \
                    flag, U+1F3F4, nor one of themselves), and those of `butInOrdinaryLanguages` where the text is in none of \
                    `ordinaryLanguages`. `turning` ones have the variant `turned`.",
            rules: &["hidden-characters"],
            source: "general categories Cc and Cf of the Unicode Character Database, chosen for this standard",
            licence: FREE,
            lists: hidden_characters::published(),
        },
        Published {
            name: "unsafe-schemes",
            date: "2026-11-28",
            about: "How an address begins that is no place on the web but a program, a content or a file.",
            rules: &["unsafe-address"],
            source: OWN,
            licence: FREE,
            lists: unsafe_address::published(),
        },
        Published {
            name: "local-names",
            date: "2026-11-28",
            about: "`localEndings` are the last names of hosts that exist only in a network of one’s own, asked of addresses of \
                    `networkSchemes`. Addresses in numbers are those that RFC 6890 says are not reached from elsewhere.",
            rules: &["local-address"],
            source: "RFC 6761, RFC 6762 with its appendix G, RFC 8375, and `.internal`",
            licence: FREE,
            lists: local_address::published(),
        },
        Published {
            name: "private-addresses",
            date: "2026-11-30",
            about: "Words of streets: `afterNumber` follow the number of a house at once or after `secondNumber`, without accents; \
                    `afterName` end a name of up to `longestName` words with capitals; `beforeNumber` end the name of a street that \
                    its number follows, `beforeName` begin one; `titles` stand before the name of a person, at whose home it is then. So many digits as `phoneDigits` are a number \
                    to call.",
            rules: &["private-address-of-person", "contact-by-post-only"],
            source: OWN,
            licence: FREE,
            lists: addresses::published(),
        },
        Published {
            name: "languages",
            date: "2025-08-25",
            about: "A tag is known when each of its subtags is registered (RFC 5646, 2.2.9). Of the registry of that day all \
                    subtags of the types language (of two and three letters), script, region and variant are taken, and the \
                    grandfathered and redundant tags with their preferred values; `subtags` counts them. `meant` are words \
                    that people write for a language (`-` stands before regions), in small letters without accents, hyphens, \
                    apostrophes and spaces, `countries` codes of countries taken for their languages: they decide what is \
                    suggested.",
            rules: &["unknown-language"],
            source: "IANA Language Subtag Registry of that day, https://www.iana.org/assignments/language-subtag-registry; the \
                     words of `meant` from CLDR 48.2",
            licence: "CC0-1.0 (registry, as the package language-subtag-registry 0.4.2 has it), Unicode-3.0 (CLDR)",
            lists: languages::published(),
        },
        Published {
            name: "licences",
            date: "2026-11-28",
            about: "The identifiers of licences, those that SPDX has withdrawn, and the exceptions that may follow `WITH`. The day \
                    is that on which they were taken.",
            rules: &["unknown-licence"],
            source: "SPDX License List 3.29.0, https://spdx.org/licenses",
            licence: FREE,
            lists: licences::published(),
        },
        Published {
            name: "acts-in-words",
            date: "2026-11-30",
            about: "Words, in small letters without accents, by which a scope that is a text is taken for an act: one of `acts`, or one \
                    of `changes` beside one of `texts` (`amend`); beside these it has words of `objects` and `between` alone.",
            rules: &["two-deciders"],
            source: OWN,
            licence: FREE,
            lists: worded::published(),
        },
        Published {
            name: "topics",
            date: "2026-12-01",
            about: "Beginnings of words, in small letters without accents, by which articles speak of what each rule asks for: what \
                    is told of them is in the audit’s groups, and the findings are the same. `headed`: by which headings say that they are \
                    about it, `also` to the words, and `but` not.",
            rules: &[],
            source: OWN,
            licence: FREE,
            lists: topics::published(),
        },
        Published {
            name: "questions",
            date: "2026-12-01",
            about: "Questions, in their order: of which `genres` each is asked, what raises it (`asked`) and what answers it (`answered`). \
                    A phrase is beginnings of words in small letters without accents, which stand in one sentence in any order; one \
                    that ends in a full stop is a whole word, what `+` joins follows one another, what begins with `&` stands in the \
                    same article, of what `|` parts any will do. In keys, `*` stands for each item of a list. `transcribed` names the \
                    rules that find it in a text which is transcribed, `told` those that find the same in any, `unlessAsked` the questions \
                    beside which it is not asked; of those that are `quoted` or asked `inEachArticle`, the sentences that raise them are told.",
            rules: &[],
            source: OWN,
            licence: FREE,
            lists: questions::published(),
        },
        Published {
            name: "contradictions",
            date: "2026-12-01",
            about: "Matters of which two passages must not say different things (`compared`: who decides, or by which majority): a sentence \
                    speaks of one by a phrase of its `words` or of those of its `act` (acts-in-sentences), and of something else by one of \
                    `but`. Phrases are as in questions. `bodies` decide after `agents`, or before a word of `deciding` or after one of \
                    `inverted`, with one of `articles` before them and none of `dependent`; not near a word of `apart`. `counting` are \
                    words for majorities.",
            rules: &[],
            source: OWN,
            licence: FREE,
            lists: contradictions::published(),
        },
        Published {
            name: "acts-in-sentences",
            date: "2026-12-01",
            about: "Phrases, as in questions, by which sentences of articles speak of an act: what `powers` tells of a document that has \
                    articles alone. `words`: by which they do; `broader`: by which they may, where none has the `words`; `but`: by \
                    which they speak of something else. `deciding`: by which they name who decides, or say that it is decided.",
            rules: &[],
            source: OWN,
            licence: FREE,
            lists: acts::published(),
        },
        Published {
            name: "kinds-of-assemblies",
            date: "2026-11-29",
            about: "Beginnings of words (`kinds`) that tell one kind of assembly from another, and endings of words for assemblies, in \
                    small letters without accents; at most `apart` - 1 words stand between the two.",
            rules: &["session-named-and-not-defined"],
            source: OWN,
            licence: FREE,
            lists: session_named_and_not_defined::published(),
        },
        Published {
            name: "words-that-bind-no-one",
            date: "2026-12-01",
            about: "Expressions by language and section; codesocial-core/words/README.md has their form and what each section \
                    is. `endings` are the sets that `stem~name` stands for, and `-` is no ending. A word with a mark of \
                    inclusive writing and one of `inclusiveEndings`, without accents, is the word before the mark.",
            rules: &[
                "soft-verb-in-must",
                "vague-time",
                "open-standard-in-must",
                "loose-wording",
                "nobody-named-to-act",
                "receipt-presumed",
            ],
            source: OWN,
            licence: FREE,
            lists: words(),
        },
        Published {
            name: "named-in-texts",
            date: "2026-12-01",
            about: "Bodies, meetings, other texts and classes of members that a text may name, and by what it is known that it says what they \
                    are, by language and section; codesocial-core/words/README.md has their form and what each section is.",
            rules: &["body-not-established", "electorate-not-defined", "text-not-attached"],
            source: OWN,
            licence: FREE,
            lists: named(),
        },
        Published {
            name: "signals",
            date: "2026-12-01",
            about: "Words by which one sentence of an article gives something away, by signal and by language and section; \
                    codesocial-core/words/README.md has their form and what each section is.",
            rules: &[],
            source: OWN,
            licence: FREE,
            lists: signals(),
        },
        Published {
            name: "small-words",
            date: "2026-12-01",
            about: "Words by which a rule knows what a text is about. An entry is one word or several in a row, in small letters without \
                    accents; `*` stands for any end of a word. `tasks`: offices that end with their task. `byLaw`: effects that \
                    nobody decides. `when`: what says when an exception holds. `passing`: parties who come or go. `gifts`: what is \
                    given for nothing. `prices`: what somebody has to know the amount of. What a text says in words is not unsaid: \
                    `concerned` beside `votes`, `attendance`, `accounts`, `yearEnds`, `deciders`, `anybody` (as first words), `controllers`, \
                    `appeals` beside `exclusions`, `removals`, `rejections`, `missed` and `aside` (of whoever has an interest of their own).",
            rules: &[
                "commitment-without-bearer",
                "concerned-vote-unsaid",
                "exception-without-criterion",
                "exception-without-decider",
                "exchange-without-amount",
                "exclusion-without-appeal",
                "exclusion-without-hearing",
                "fiscal-year-unsaid",
                "nobody-can-remove",
                "nobody-controls",
                "one-present-decides",
                "one-sided-exchange",
                "power-without-procedure",
                "quorum-failure-not-settled",
                "recusal-not-settled",
                "rejection-not-settled",
                "role-without-end",
                "sanction-incomplete",
                "two-deciders",
                "undefined-vote",
            ],
            source: OWN,
            licence: FREE,
            lists: stems::published(),
        },
        Published {
            name: "genres",
            date: "2026-12-01",
            about: "What a text of each genre is not in the habit of saying: the findings of the rules in `apart` are told apart, those of \
                    `apartUnlessItGoverns` where it has no body, seats, threshold or quorum; those of `drafts` while it has one of these statuses. \
                    `titles` has the words of titles that tell the genre, by language; `source` says on what evidence.",
            rules: &[],
            source: OWN,
            licence: FREE,
            lists: genre::published(),
        },
        Published {
            name: "usual-terms",
            date: "2026-12-01",
            about: "What usage writes so in any case, and `glossary` takes for no term: `acronyms`, and words with `capitals`; \
                    `titles` before names of persons, `little` words between those of a name, those `joining` two to one name; \
                    and how sentences are `introducing` terms, by language. In small letters without accents.",
            rules: &[],
            source: OWN,
            licence: FREE,
            lists: undefined::published(),
        },
    ]
}

/// The files of `words/`, section by section, without remarks.
#[allow(clippy::disallowed_methods)] // A test that renews files reads and writes them.
fn words() -> Value {
    let file = |language: &str| {
        let path = format!("{}/words/{language}.txt", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        let (mut endings, mut sections, mut section) = (Map::new(), Map::new(), String::new());
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some((name, set)) = line.strip_prefix('~').and_then(|line| line.split_once(' ')) {
                endings.insert(name.to_owned(), set.split(' ').collect::<Vec<_>>().into());
            } else if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                name.clone_into(&mut section);
                sections.insert(section.clone(), json!([]));
            } else {
                sections.get_mut(&section).and_then(Value::as_array_mut).unwrap().push(line.into());
            }
        }
        json!({ "endings": endings, "sections": sections })
    };
    let languages: Map<_, _> =
        ["de", "en", "es", "fr"].map(|language| (language.to_owned(), file(language))).into_iter().collect();
    json!({ "languages": languages, "inclusiveEndings": scan::published() })
}

/// The files of `words/named/`, section by section.
fn named() -> Value {
    let file = |language: &str| sections(&format!("named/{language}.txt"));
    let languages: Map<_, _> =
        ["de", "en", "es", "fr"].map(|language| (language.to_owned(), file(language))).into_iter().collect();
    json!({ "languages": languages })
}

/// The lines of a file of words by section.
#[allow(clippy::disallowed_methods)] // A test that renews files reads and writes them.
fn sections(file: &str) -> Value {
    let text = std::fs::read_to_string(format!("{}/words/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let (mut sections, mut section) = (Map::new(), String::new());
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            name.clone_into(&mut section);
            sections.insert(section.clone(), json!([]));
        } else {
            sections.get_mut(&section).and_then(Value::as_array_mut).unwrap().push(line.into());
        }
    }
    Value::from(sections)
}

/// The signals, in the order in which they are told.
fn signals() -> Value {
    let own: Map<_, _> = crate::audit::signals::names()
        .map(|name| (name.to_owned(), sections(&format!("signals/{name}.txt"))))
        .collect();
    json!({ "signals": own })
}

/// A value as it is laid out: each member on a line, items of a list as many on one as fit.
fn laid_out(value: &Value, indent: usize, page: &mut String) {
    let inner = " ".repeat(indent + 2);
    match value {
        Value::Object(members) if !members.is_empty() => {
            page.push_str("{\n");
            for (number, (key, member)) in members.iter().enumerate() {
                page.push_str(&format!("{}{inner}{}: ", if number == 0 { "" } else { ",\n" }, json!(key)));
                laid_out(member, indent + 2, page);
            }
            page.push_str(&format!("\n{}}}", " ".repeat(indent)));
        }
        Value::Array(items) if !items.is_empty() => {
            page.push_str(&format!("[\n{inner}"));
            let mut width = indent + 2;
            for (number, item) in items.iter().enumerate() {
                let written = item.to_string();
                let begins = number > 0 && width + written.chars().count() + 3 > 120;
                page.push_str(if number == 0 { "" } else { "," });
                page.push_str(&if begins { format!("\n{inner}") } else { " ".repeat(usize::from(number > 0)) });
                width = if begins { indent + 2 } else { width + 2 } + written.chars().count();
                page.push_str(&written);
            }
            page.push_str(&format!("\n{}]", " ".repeat(indent)));
        }
        other => page.push_str(&other.to_string()),
    }
}

#[test]
#[allow(clippy::disallowed_methods)] // A test that renews files reads and writes them.
fn the_published_lists_are_those_of_the_library() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../spec/data");
    let renews = std::env::var("UPDATE").is_ok();
    let mut names = BTreeSet::new();
    for Published { name, date, about, rules, source, licence, lists } in all() {
        assert!(rules.iter().all(|rule| super::named(rule).is_some()), "{name}: {rules:?}");
        let path = folder.join(format!("{name}.json"));
        let before: Value =
            std::fs::read_to_string(&path).ok().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        assert!(
            before.is_null() || before["lists"] == lists || before["date"] != date,
            "{name}: the lists have changed, and so must their `date` in {}",
            file!()
        );
        let file = json!({
            "about": about, "date": date, "rules": rules, "source": source, "licence": licence, "lists": lists,
        });
        let mut page = String::new();
        laid_out(&file, 0, &mut page);
        page.push('\n');
        if renews {
            std::fs::write(&path, &page).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&path).ok(), Some(page), "{name}.json is not current: UPDATE=1 renews it");
        names.insert(format!("{name}.json"));
    }
    let there = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(there.filter(|name| name.ends_with(".json")).collect::<BTreeSet<_>>(), names, "files of spec/data");
}

#[test]
fn the_licences_are_of_the_version_that_is_published() {
    let licences = all().into_iter().find(|published| published.name == "licences").unwrap();
    assert!(licences.source.contains(&format!("List {},", spdx::identifiers::VERSION)), "{}", licences.source);
}
