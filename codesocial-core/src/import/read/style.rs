//! Numbers of headings that a style sheet shows: `h1:before { counter-increment: c; content: "§" counter(c) }`.

use crate::import::block::{Added, Block, Item, Kind};

/// How headings of a level are numbered.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Numbered {
    level: u8,
    before: String,
    after: String,
}

/// Gives the headings the numbers that the style sheets of a text show.
pub(super) fn number_headings(blocks: &mut [Block], sheets: &[String], added: &mut Vec<Added>) {
    // Of several rules for one level, the last one counts.
    let mut by_level: [Option<Numbered>; 6] = Default::default();
    for numbered in sheets.iter().flat_map(|sheet| rules(sheet)) {
        if let Some(place) = by_level.get_mut(usize::from(numbered.level).saturating_sub(1)) {
            *place = Some(numbered);
        }
    }
    for numbered in by_level.into_iter().flatten() {
        let mut count = 0_u64;
        for block in blocks.iter_mut().filter(|block| block.kind == Kind::Heading(numbered.level)) {
            count += 1;
            let num = format!("{}{count}{}", numbered.before, numbered.after);
            added.push(Added { num: num.clone(), at: block.at });
            block.item = Some(Item { num: Some(num), at: block.at });
        }
    }
}

/// The rules that number headings. One for headings within something else, as `header h1`, is none: nothing here says what stands
/// within it.
fn rules(sheet: &str) -> Vec<Numbered> {
    let mut found = Vec::new();
    for rule in sheet.split('}') {
        let Some((selectors, declarations)) = rule.split_once('{') else { continue };
        for selector in selectors.split(',') {
            let Some(level) = level(selector.trim()) else { continue };
            let value = |name: &str| {
                let declaration = declarations.split(';').filter_map(|one| one.split_once(':'));
                declaration.filter(|(key, _)| key.trim() == name).map(|(_, value)| value.trim()).next_back()
            };
            let (Some(_), Some(content)) = (value("counter-increment"), value("content")) else { continue };
            let parts: Vec<&str> = content.split("counter(").collect();
            if let [before, rest] = parts.as_slice()
                && let Some((_, after)) = rest.split_once(')')
            {
                found.push(Numbered { level, before: strings(before), after: strings(after).trim_end().to_owned() });
            }
        }
    }
    found
}

/// The level of the headings before which something stands.
fn level(selector: &str) -> Option<u8> {
    let element = selector.strip_suffix(":before")?;
    let digit = element.strip_suffix(':').unwrap_or(element).strip_prefix('h')?;
    digit.parse().ok().filter(|level| (1..=6).contains(level))
}

/// What the strings of a value say, with their escapes.
fn strings(value: &str) -> String {
    let mut said = String::new();
    let (mut signs, mut quote) = (value.chars().peekable(), None);
    while let Some(sign) = signs.next() {
        match (quote, sign) {
            (None, '"' | '\'') => quote = Some(sign),
            (Some(open), sign) if sign == open => quote = None,
            (Some(_), '\\') => {
                let mut code = 0_u32;
                let mut digits = 0;
                while let Some(digit) = signs.peek().and_then(|sign| sign.to_digit(16)).filter(|_| digits < 6) {
                    code = code * 16 + digit;
                    digits += 1;
                    signs.next();
                }
                match digits {
                    0 => said.extend(signs.next()),
                    _ => said.extend(char::from_u32(code)),
                }
            }
            (Some(_), sign) => said.push(sign),
            (None, _) => {}
        }
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_numbers_headings() {
        let sheet = "body { counter-reset: c } header h1:before { counter-reset: c; content: '' }\n\
            h1::before { counter-increment: c; content: \"§\" counter(c) \"\\0000a0\"; }\n\
            h2:before, h3:before { counter-increment: d; content: 'Art. ' counter(d) '.' } p:before { content: 'x' }";
        let said: Vec<_> = rules(sheet).into_iter().map(|one| (one.level, one.before, one.after)).collect();
        let expected = [(1, "§", ""), (2, "Art. ", "."), (3, "Art. ", ".")];
        assert_eq!(said, expected.map(|(level, before, after)| (level, before.to_owned(), after.to_owned())));
    }
}
