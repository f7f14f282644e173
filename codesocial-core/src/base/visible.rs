//! Texts as they are shown: without signs that nobody sees and that change how the rest reads.

/// A text without signs that nobody sees: those that turn the direction of what follows, or have no width and join nothing.
/// What joins letters or pictures stays, and so do the letters that make a flag.
pub(crate) fn visible(text: &str) -> impl Iterator<Item = char> {
    let mut flag = false;
    text.chars().filter(move |sign| {
        let tag = matches!(sign, '\u{e0000}'..='\u{e007f}');
        flag = *sign == '🏴' || (tag && flag);
        match sign {
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' => false,
            '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' => false,
            _ => !tag || flag,
        }
    })
}

/// The same in one line: what ends a line, and other controls, are spaces.
pub(crate) fn visible_line(text: &str) -> impl Iterator<Item = char> {
    visible(text).map(in_line)
}

/// A sign in a line: what ends a line, and other controls, are spaces.
pub(crate) fn in_line(sign: char) -> char {
    if sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}') { ' ' } else { sign }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_left_out_and_what_joins_stays() {
        for (text, shown) in [
            ("a\u{202e}b\u{200b}c\u{2066}d\u{feff}\u{e0041}", "abcd"),
            (
                "👩\u{200d}🌾 🏴\u{e0067}\u{e0062}\u{e007f} نمی\u{200c}خواهم",
                "👩\u{200d}🌾 🏴\u{e0067}\u{e0062}\u{e007f} نمی\u{200c}خواهم",
            ),
            ("a\nb\u{1b}[c\u{2028}d", "a b [c d"),
        ] {
            assert_eq!(visible_line(text).collect::<String>(), shown);
        }
    }
}
