//! The page of an audit: nothing of the document is markup in it, it needs no other file, and it can be read without a picture.

use codesocial_core::call;
use codesocial_tests::documents;
use serde_json::{Value, json};

fn page(text: &str, notation: &str, language: &str) -> String {
    let input = json!({
        "document": {"text": text}, "notation": notation, "options": {"language": language, "at": "2026-11-25"},
    });
    let output: Value = serde_json::from_str(&call("handout", &input.to_string()).unwrap()).unwrap();
    output["text"].as_str().unwrap().to_owned()
}

/// The names of the elements, in order.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).map(|rest| rest.split([' ', '>', '\n']).next().unwrap_or_default())
}

const KNOWN: [&str; 41] = [
    "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "main", "footer", "h1", "h2", "h3", "h4", "p", "dl",
    "div", "dt", "dd", "ol", "ul", "li", "strong", "code", "table", "caption", "thead", "tbody", "tr", "th", "td",
    "span", "figure", "svg", "desc", "g", "text", "path", "circle", "section", "em", "hr",
];

fn check(html: &str, language: &str) {
    assert!(html.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{language}\">\n")), "{html}");
    for tag in tags(html) {
        assert!(KNOWN.contains(&tag.trim_start_matches('/')), "<{tag}> in\n{html}");
    }
    for foreign in [" src=", " href=", "url(", "@import", " on", "javascript:"] {
        let markup: String = html.split('<').filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag).collect();
        assert!(!markup.contains(foreign), "{foreign} in\n{html}");
    }
    let levels: Vec<u32> = tags(html).filter_map(|tag| tag.strip_prefix('h')?.parse().ok()).collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    for row in html.split("<table").skip(1) {
        let table = row.split("</table>").next().unwrap();
        assert!(
            table.contains("<caption>") && table.contains("<th scope=\"col\">") && table.contains("<th scope=\"row\">")
        );
        assert!(!table.contains("<th>"));
    }
    for picture in html.split("<svg ").skip(1) {
        assert!(picture.starts_with("role=\"img\" aria-labelledby=\"matrix-title matrix-desc\""));
        assert!(picture.contains("<title id=\"matrix-title\">") && picture.contains("<desc id=\"matrix-desc\">"));
    }
    let voids = ["!DOCTYPE", "meta", "path", "circle", "hr"];
    let mut open = Vec::new();
    for tag in tags(html).filter(|tag| !voids.contains(tag)) {
        match tag.strip_prefix('/') {
            Some(end) => assert_eq!(open.pop(), Some(end), "{html}"),
            None => open.push(tag),
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn the_page_is_safe_whole_and_accessible() {
    for (_, text) in documents::texts() {
        for language in ["en", "fr"] {
            check(&page(&text, "html", language), language);
        }
    }
    let hostile = "</code><script>alert(1)</script><img src=x onerror=a> [x](javascript:a) `b` | ![i](u) &lt; \u{202e}";
    let text = json!({
        "codesocial": "1.0", "id": "https://example.org/x", "version": hostile, "status": hostile, "language": "fr",
        "title": hostile, hostile: 1, "subject": {"kind": "project", "name": hostile},
        "stakeholders": [{"id": "a", "name": hostile, "kind": "group"}], "links": [{"rel": "related", "target": hostile}],
        "x-deviations": [{"rule": "contact-missing", "reason": hostile, "until": "2030-01-01"}],
    });
    let html = page(&text.to_string(), "html", "fr");
    check(&html, "fr");
    assert!(html.contains("&lt;script&gt;") && !html.contains('\u{202e}'));
    let markdown = page(&text.to_string(), "markdown", "fr");
    // Outside of code, every sign that could be markup is escaped.
    let outside: String = markdown.replace("\\`", "").split('`').step_by(2).collect();
    let outside = outside.replace("\\<", "").replace("\\[", "");
    assert!(!outside.contains("<script") && !outside.contains("[x"), "{markdown}");
}

#[test]
fn passages_that_differ_are_said_to_differ() {
    let text = "codesocial: \"1.0\"\nid: https://example.org/jardin\nversion: 1.0.0\nstatus: adopted\nlanguage: fr\n\
        title: Statuts\ngenre: statutes\narticles:\n\
        \x20 - { id: a1, content: L’exclusion est prononcée par le conseil d’administration. }\n\
        \x20 - { id: a2, content: L’assemblée générale décide de l’exclusion d’un membre. }\n";
    for (language, said) in
        [("fr", "Des passages ne disent pas la même chose\u{a0}:"), ("en", "Passages that do not say the same:")]
    {
        assert!(page(text, "markdown", language).contains(said), "{language}");
    }
}
