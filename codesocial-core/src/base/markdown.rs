//! Texts within Markdown, as sites that host repositories read it (CommonMark and GitHub's additions).

use crate::base::visible::visible_line;

/// Where the site would take a name for a person, or a number for an issue, this entity stands between the sign and the name. Nobody
/// sees it.
const NO_REFERENCE: &str = "&#8203;";

/// A text in which nothing is markup, wherever it stands in a line: no mark of a block, nobody mentioned and no number of an issue
/// referred to. An address of the web is a link that leads where it says.
pub(crate) fn plain(text: &str) -> String {
    let signs: Vec<char> = visible_line(text).collect();
    let mut safe = String::with_capacity(text.len());
    let mut rest = 0..signs.len();
    while let Some(place) = rest.next() {
        let Some(sign) = signs.get(place) else { break };
        let (before, after) = (signs.get(..place).unwrap_or_default(), signs.get(place + 1..).unwrap_or_default());
        let address = signs.get(place..).map_or(0, |signs| address(before, signs));
        if address > 0 {
            safe.push('<');
            safe.extend(signs.get(place..place + address).unwrap_or_default());
            safe.push('>');
            rest.start = place + address;
            continue;
        }
        if is_mark(before, *sign, after) {
            safe.push('\\');
        }
        safe.push(*sign);
        if refers(before, *sign, after) {
            safe.push_str(NO_REFERENCE);
        }
    }
    safe
}

/// How many signs an address of the web has that begins here; none where none does. What may end a sentence does not belong to it.
pub(crate) fn address(before: &[char], signs: &[char]) -> usize {
    let begins = |scheme: &str| scheme.chars().eq(signs.iter().copied().take(scheme.len()));
    let scheme = ["https://", "http://"].into_iter().find(|scheme| begins(scheme)).map_or(0, str::len);
    if scheme == 0 || before.last().is_some_and(|before| before.is_alphanumeric()) {
        return 0;
    }
    let belongs =
        |sign: &char| sign.is_ascii_graphic() && !matches!(sign, '<' | '>' | '"' | '\\' | '`' | '|' | '^' | '{' | '}');
    let run = signs.iter().take_while(|sign| belongs(sign)).count();
    let ends = |sign: &char| matches!(sign, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | ')' | ']' | '*' | '_' | '~');
    let trailing = signs.get(..run).unwrap_or_default().iter().rev().take_while(|sign| ends(sign)).count();
    let length = run - trailing;
    if length > scheme { length } else { 0 }
}

/// Whether a sign between others is markup.
fn is_mark(before: &[char], sign: char, after: &[char]) -> bool {
    match sign {
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' | '&' | '$' => true,
        // Of a list, of a line under a heading, or of a command to a service that runs checks.
        '-' | '+' | '=' | ':' => before.is_empty(),
        // Of a list with numbers, or of an address without a scheme.
        '.' => {
            is_number(before) || (before.ends_with(&['w', 'w', 'w']) && after.first().is_some_and(|next| *next != ' '))
        }
        ')' => is_number(before),
        _ => false,
    }
}

/// Whether a name or number that follows a sign would be a reference.
fn refers(before: &[char], sign: char, after: &[char]) -> bool {
    let names = matches!(sign, '@' | '~');
    // `GH-12` is one too.
    let numbers = matches!(sign, '#' | '!' | '$' | '%' | '&')
        || sign == '-' && before.last().is_some_and(|letter| letter.eq_ignore_ascii_case(&'h'));
    after.first().is_some_and(|next| (names && next.is_alphanumeric()) || (numbers && next.is_ascii_digit()))
}

fn is_number(signs: &[char]) -> bool {
    !signs.is_empty() && signs.iter().all(char::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn nothing_is_markup() {
        for (text, expected) in [
            ("Le jardin : 50 % des voix, 3 €.", "Le jardin : 50 % des voix, 3 €."),
            ("@alice, #12, GH-12 et !3", "@&#8203;alice, \\#&#8203;12, GH-&#8203;12 et \\!&#8203;3"),
            (
                "voir https://example.org/a_b#c, et www.example.org.",
                "voir <https://example.org/a_b#c>, et www\\.example.org.",
            ),
            ("(http://example.org/@alice)", "(<http://example.org/@alice>)"),
            ("https://", "https://"),
            ("a@example.org", "a@&#8203;example.org"),
            ("#CodeSocial, 50 %", "\\#CodeSocial, 50 %"),
            ("- une liste", "\\- une liste"),
            ("12. un article", "12\\. un article"),
            ("art. 12. 3", "art. 12. 3"),
            ("2) deux", "2\\) deux"),
            ("::error::non", "\\::error::non"),
            ("##[error]non", "\\#\\#\\[error\\]non"),
            ("<b>*x*</b> [a](b) | `c`", "\\<b\\>\\*x\\*\\</b\\> \\[a\\](b) \\| \\`c\\`"),
            ("deux\nlignes\u{202e}", "deux lignes"),
        ] {
            assert_eq!(plain(text), expected);
        }
    }
}
