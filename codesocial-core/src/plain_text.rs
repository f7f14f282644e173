//! Texts as they are compared: two that differ only in capitals, spaces, marks or markup say the same.

/// The words of a text, in lower case, with single spaces between them.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for word in text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.extend(word.chars().flat_map(char::to_lowercase));
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_count() {
        assert_eq!(plain("  L’accueil,\n**toujours** ! "), "l accueil toujours");
        assert_eq!(plain("…"), "");
    }
}
