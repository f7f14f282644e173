//! The page of a document: nothing of it is markup but what it marks, it needs nothing from elsewhere, its headings are in order and its anchors
//! stand once.

use std::collections::HashSet;

use codesocial_core::call;
use codesocial_tests::documents;
use serde_json::{Value, json};

fn page(text: &str, more: &Value) -> String {
    let mut input = json!({ "document": { "text": text } });
    for (key, value) in more.as_object().into_iter().flatten() {
        input[key] = value.clone();
    }
    let output: Value = serde_json::from_str(&call("page", &input.to_string()).unwrap()).unwrap();
    output["text"].as_str().unwrap_or_default().to_owned()
}

/// The names of the elements, in order.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).map(|rest| rest.split([' ', '>', '\n']).next().unwrap_or_default())
}

const KNOWN: [&str; 30] = [
    "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "main", "footer", "nav", "section", "h1", "h2", "h3",
    "h4", "h5", "h6", "p", "dl", "div", "dt", "dd", "ul", "li", "strong", "em", "code", "span", "a", "ol",
];

/// Of a text that cannot be read there is no page.
fn check(html: &str) {
    if html.is_empty() {
        return;
    }
    for tag in tags(html) {
        assert!(KNOWN.contains(&tag.trim_start_matches('/')), "<{tag}> in\n{html}");
    }
    let markup: String = html.split('<').filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag).collect();
    for foreign in [" src=", "url(", "@import", " on", "javascript:", "<script"] {
        assert!(!markup.contains(foreign), "{foreign} in\n{html}");
    }
    let levels: Vec<u32> = tags(html).filter_map(|tag| tag.strip_prefix('h')?.parse().ok()).collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    let mut open = Vec::new();
    for tag in tags(html).filter(|tag| !["!DOCTYPE", "meta"].contains(tag)) {
        match tag.strip_prefix('/') {
            Some(end) => assert_eq!(open.pop(), Some(end), "{html}"),
            None => open.push(tag),
        }
    }
    assert!(open.is_empty(), "{open:?}");
    let mut anchors = HashSet::new();
    for anchor in html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(anchors.insert(anchor), "{anchor} stands twice");
    }
    for link in html.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(anchors.contains(link), "{link} leads nowhere");
    }
    for empty in ["<ul>\n</ul>", "<p></p>", "<dl>\n</dl>", "<li></li>", "<dd></dd>"] {
        assert!(!html.contains(empty), "{empty} in\n{html}");
    }
}

#[test]
fn the_page_is_safe_whole_and_accessible() {
    for (_, text) in documents::texts() {
        for language in ["en", "fr"] {
            let options = json!({ "language": language });
            check(&page(&text, &json!({ "options": options })));
            check(&page(&text, &json!({ "options": options, "languages": ["en", "fr"] })));
            let markdown = page(&text, &json!({ "options": options, "notation": "markdown" }));
            // What the text itself writes so stands on the page so.
            let doubled =
                [".,", "..", ",.", ";.", "****", " .", "\u{a0}.\n"].into_iter().filter(|one| !text.contains(one));
            let doubled: Vec<&str> = doubled.collect();
            let wrong = markdown
                .lines()
                .find(|line| !line.contains('`') && doubled.iter().any(|one| line.replace("...", "").contains(one)));
            assert_eq!(wrong, None);
        }
    }
}

#[test]
fn every_party_has_a_page() {
    for (_, text) in documents::texts() {
        let input = json!({ "document": { "text": text } });
        let output: Value = serde_json::from_str(&call("who", &input.to_string()).unwrap()).unwrap();
        for row in output["parties"]["rows"].as_array().into_iter().flatten() {
            check(&page(&text, &json!({ "party": row["id"] })));
        }
    }
}
