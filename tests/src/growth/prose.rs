//! Texts that people have made, as they grow: what `import` reads, and versions of one text of articles.

use super::hostile::ALPHABETS;
use crate::calls;

/// What of a text is repeated, and how the text is made.
type Repeated = (&'static str, fn(usize) -> String);

/// Texts to be imported, in the notations in which each is one.
pub(super) fn texts() -> Vec<(&'static [&'static str], Repeated)> {
    const ALL: &[&str] = &["markdown", "text", "html", "mediawiki"];
    const MARKDOWN: &[&str] = &["markdown", "text"];
    const HTML: &[&str] = &["html"];
    const WIKI: &[&str] = &["mediawiki"];
    vec![
        (ALL, ("articles", |count| numbered(&sentences(count)))),
        (ALL, ("articles of one number", |count| "## Article 1\n\nLe conseil doit répondre.\n\n".repeat(count))),
        (ALL, ("articles all alike", |count| numbered(&vec!["Le conseil doit répondre.".to_owned(); count]))),
        (ALL, ("one long paragraph", |count| "Le conseil doit répondre dans un délai de 12 jours. ".repeat(count))),
        (ALL, ("one sentence", |count| format!("Le conseil doit {}répondre.", "répondre ou ".repeat(count)))),
        (ALL, ("lines", |count| "Le conseil répond\n".repeat(count))),
        (ALL, ("empty lines", |count| format!("A\n{}\nB\n", "\n".repeat(count)))),
        (ALL, ("numbers of lists", |count| (1..=count).map(|number| format!("{number}. un point\n")).collect())),
        (
            ALL,
            ("numbers in numbers", |count| {
                (1..=count).map(|number| format!("{number}.{}.{} Un point.\n\n", number % 7, number % 5)).collect()
            }),
        ),
        (
            ALL,
            ("letters of lists", |count| {
                (0..count).map(|number| format!("{}) un point\n\n", letter(number))).collect()
            }),
        ),
        (
            ALL,
            ("definitions", |count| {
                (0..count).map(|number| format!("« Terme {number} » désigne la chose {number}.\n\n")).collect()
            }),
        ),
        (
            ALL,
            ("references to articles", |count| {
                (1..=count)
                    .map(|number| format!("## Article {number}\n\nVoir l’article {}.\n\n", count - number))
                    .collect()
            }),
        ),
        (MARKDOWN, ("headings", |count| "# Titre\n\n".repeat(count))),
        (
            MARKDOWN,
            ("headings of every depth", |count| {
                (0..count).map(|number| format!("{} Titre {number}\n\n", "#".repeat(1 + number % 6))).collect()
            }),
        ),
        (
            MARKDOWN,
            ("lists in lists", |count| {
                (0..count).map(|number| format!("{}- un point\n", "  ".repeat(number % 40))).collect()
            }),
        ),
        (MARKDOWN, ("quotes in quotes", |count| format!("{}a\n", "> ".repeat(count)))),
        (MARKDOWN, ("rows of a table", |count| format!("| a | b |\n|---|---|\n{}", "| 1 | 2 |\n".repeat(count)))),
        (
            MARKDOWN,
            ("columns of a table", |count| {
                format!("{}|\n{}|\n{}|\n", "| a ".repeat(count), "|---".repeat(count), "| 1 ".repeat(count))
            }),
        ),
        (
            MARKDOWN,
            ("footnotes", |count| {
                (0..count).map(|number| format!("Un mot[^{number}].\n\n[^{number}]: La note.\n\n")).collect()
            }),
        ),
        (MARKDOWN, ("one footnote many times", |count| format!("{}\n\n[^1]: La note.\n", "mot[^1] ".repeat(count)))),
        (
            MARKDOWN,
            ("names of links", |count| {
                (0..count).map(|number| format!("[mot][{number}]\n\n[{number}]: https://a.example/\n\n")).collect()
            }),
        ),
        (HTML, ("elements that nothing closes", |count| "<div>a".repeat(count))),
        (HTML, ("lists that nothing closes", |count| "<ul><li>a".repeat(count))),
        (HTML, ("paragraphs", |count| "<p>Le conseil doit répondre.</p>\n".repeat(count))),
        (
            HTML,
            ("headings", |count| (0..count).map(|number| format!("<h2>Article {number}</h2><p>Un mot.</p>")).collect()),
        ),
        (HTML, ("cells", |count| format!("<table><tr>{}</tr></table>", "<td>a</td>".repeat(count)))),
        (HTML, ("rows", |count| format!("<table>{}</table>", "<tr><td>a</td><td>b</td></tr>".repeat(count)))),
        (HTML, ("attributes", |count| format!("<p {}>a</p>", "a=b ".repeat(count)))),
        (HTML, ("signs by their names", |count| "&eacute;&nbsp;".repeat(count))),
        (HTML, ("words of different faces", |count| "<b>un</b> <i>mot</i> ".repeat(count))),
        (WIKI, ("headings", |count| (0..count).map(|number| format!("== Article {number} ==\nUn mot.\n")).collect())),
        (WIKI, ("templates that nothing closes", |count| "{{a|".repeat(count))),
        (WIKI, ("links that nothing closes", |count| "[[a|".repeat(count))),
        (WIKI, ("lists", |count| "# un\n## deux\n".repeat(count))),
        (WIKI, ("rows of a table", |count| format!("{{|\n{}|}}\n", "|-\n| a || b\n".repeat(count)))),
        (WIKI, ("marks of bold", |count| "'''a ''b".repeat(count))),
    ]
}

/// The same for every piece that may begin something.
pub(super) fn of_pieces() -> impl Iterator<Item = (&'static str, String)> {
    ALPHABETS.iter().map(|piece| (*piece, format!("a text of {piece:?}")))
}

/// Two versions of one text of articles, as documents.
type Versions = (&'static str, fn(usize) -> [Vec<String>; 2]);

/// Pairs of versions, by what became of the articles.
pub(super) fn versions() -> Vec<Versions> {
    vec![
        ("one article more at the beginning", |count| {
            let mut after = sentences(count);
            after.insert(0, "Tout ce qui suit vaut pour toutes et tous.".to_owned());
            [sentences(count), after]
        }),
        ("every second article gone", |count| [sentences(count), sentences(count).into_iter().step_by(2).collect()]),
        ("all turned round", |count| [sentences(count), sentences(count).into_iter().rev().collect()]),
        ("words more in each", |count| {
            [sentences(count), sentences(count).into_iter().map(|text| format!("{text} Et plus.")).collect()]
        }),
        ("nothing alike", |count| {
            [sentences(count), (0..count).map(|number| format!("Un autre texte porte le numéro {number}.")).collect()]
        }),
        ("all alike", |count| {
            let alike = |count| vec!["Le conseil doit répondre.".to_owned(); count];
            [alike(count), alike(count + 1)]
        }),
        ("one long article", |count| {
            [vec![sentences(count).join(" ")], vec![sentences(count).into_iter().rev().collect::<Vec<_>>().join(" ")]]
        }),
        ("long articles cut in two", |count| {
            let sentences = sentences(count.max(2));
            let cut = |size: usize| sentences.chunks(size).map(|part| part.join(" ")).collect();
            [cut(20), cut(10)]
        }),
    ]
}

/// The document of articles with these texts.
pub(super) fn document(texts: &[String]) -> String {
    calls::imported(&numbered(texts))
}

/// Articles with these texts, in their order.
fn numbered(texts: &[String]) -> String {
    let articles = (1..).zip(texts).map(|(number, text)| format!("\n## Article {number}\n\n{text}\n"));
    std::iter::once("# Statuts\n".to_owned()).chain(articles).collect()
}

/// So many sentences, each of its own words.
fn sentences(count: usize) -> Vec<String> {
    const WHO: [&str; 5] = ["Le conseil", "L’assemblée", "La trésorière", "Chaque membre", "Le cercle"];
    const WHAT: [&str; 7] = [
        "publie ses comptes",
        "répond",
        "prévient",
        "convoque une réunion",
        "tient un registre",
        "verse sa part",
        "vote",
    ];
    (0..count)
        .map(|number| {
            let (who, what) = (WHO[number % 5], WHAT[number % 7]);
            format!("{who} doit, au point {number} de la liste, {what} dans un délai de {} jours.", 1 + number % 60)
        })
        .collect()
}

fn letter(number: usize) -> char {
    char::from(b'a' + u8::try_from(number % 26).unwrap_or(0))
}
