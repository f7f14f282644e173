//! Words and names: from doc comments for Rust to those for other languages, from a key to a name of each language.

/// A doc comment in plain words: links to Rust items become what they show, and lines that were only broken to fit
/// are joined.
pub(super) fn plain(doc: &str) -> String {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut open = false;
    for line in doc.lines() {
        let line = line.trim_end();
        let starts = line.is_empty() || line.starts_with(['-', '*', '#', ' ', '|', '>']);
        match paragraphs.last_mut() {
            Some(last) if open && !starts => {
                last.push(' ');
                last.push_str(line);
            }
            _ => paragraphs.push(line.to_owned()),
        }
        open = !line.is_empty() && !line.starts_with('#');
    }
    without_links(&paragraphs.join("\n"))
}

/// `[`Output`](crate::Output)` and `[`Output`]` show `Output`; a link to an address stays.
fn without_links(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('[') {
        let (before, from) = rest.split_at(start);
        plain.push_str(before);
        let Some(end) = from.find(']') else {
            rest = from;
            break;
        };
        let (shown, after) = (&from[1..end], &from[end + 1..]);
        let target = after.strip_prefix('(').and_then(|after| after.find(')').map(|end| &after[..end]));
        let code = shown.len() > 2 && shown.starts_with('`') && shown.ends_with('`');
        match target {
            Some(target) if !target.contains("://") => {
                plain.push_str(shown);
                rest = &after[target.len() + 2..];
            }
            None if code => {
                plain.push_str(shown);
                rest = after;
            }
            _ => {
                plain.push('[');
                rest = &from[1..];
            }
        }
    }
    plain + rest
}

/// The words of a name.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in name.chars() {
        if !letter.is_alphanumeric() {
            words.push(String::new());
        } else {
            if letter.is_uppercase() {
                words.push(String::new());
            }
            words.last_mut().expect("there is always one").extend(letter.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// `not-met`, `notMet`, `Not met`: `NotMet`.
pub(super) fn pascal(name: &str) -> String {
    let capital = |word: String| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
    };
    words(name).into_iter().map(capital).collect()
}

/// The name of an operation's function, where it is a word that JavaScript or Python keep for themselves.
pub(super) fn function_name(operation: &str) -> &str {
    if operation == "import" { "import-text" } else { operation }
}

/// `not-met`: `notMet`.
pub(super) fn camel(name: &str) -> String {
    let pascal = pascal(name);
    let mut letters = pascal.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// `notMet`: `not_met`.
pub(super) fn snake(name: &str) -> String {
    words(name).join("_")
}

/// Whether a key can stand in code as it is, if it is no keyword.
pub(super) fn is_identifier(key: &str) -> bool {
    !key.starts_with(|letter: char| letter.is_ascii_digit())
        && !key.is_empty()
        && key.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// A text in quotation marks, as most languages have them.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A text in lines of no more characters than so, each begun as said. Words are never parted.
pub(super) fn wrapped(text: &str, first: &str, begin: &str, columns: usize) -> String {
    let mut lines = String::new();
    for (number, paragraph) in text.split('\n').enumerate() {
        let mut line = if number == 0 { first } else { begin }.to_owned();
        let mut empty = true;
        for word in paragraph.trim_end().split(' ') {
            // The next line of an item of a list stands under its text.
            let hang = if paragraph.starts_with("- ") { "  " } else { "" };
            if !empty && line.chars().count() + 1 + word.chars().count() > columns {
                lines += line.trim_end();
                lines.push('\n');
                line = format!("{begin}{hang}");
                empty = true;
            }
            if !empty {
                line.push(' ');
            }
            line += word;
            empty = false;
        }
        lines += line.trim_end();
        lines.push('\n');
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_rust_become_plain_words() {
        let doc = "Gives [`Output`], see [the rule](crate::rule).\nSee [RFC](https://example.org/rfc) and a[0].";
        assert_eq!(plain(doc), "Gives `Output`, see the rule. See [RFC](https://example.org/rfc) and a[0].");
    }

    #[test]
    fn paragraphs_and_lists_stay() {
        assert_eq!(plain("One\ntwo.\n\nThree:\n- four\n  five\n- six"), "One two.\n\nThree:\n- four\n  five\n- six");
    }

    #[test]
    fn names_follow_each_language() {
        assert_eq!(
            (pascal("Social code"), camel("foo-bar"), snake("orElse")),
            ("SocialCode".into(), "fooBar".into(), "or_else".into())
        );
    }
}
