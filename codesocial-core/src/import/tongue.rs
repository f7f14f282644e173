//! In which language a text is written.

use crate::analysis::tongue::Heard;

/// So many words of a text are looked at.
const LOOKED_AT: usize = 20_000;

/// So many must be of the language.
const LEAST: usize = 3;

/// The language of a text, where its words leave no doubt: half as many again as of any other.
pub(crate) fn language<'t>(texts: impl Iterator<Item = &'t str>) -> Option<&'static str> {
    let mut heard = Heard::default();
    for text in texts {
        let left = LOOKED_AT.saturating_sub(heard.words);
        if left == 0 {
            break;
        }
        heard = heard.and(Heard::of(text, left));
    }
    let (language, most, second) = heard.most();
    (most >= LEAST && most * 2 >= second * 3).then_some(language)
}

#[cfg(test)]
mod tests {
    use super::language;

    #[test]
    fn the_language_is_that_of_the_words() {
        let several = ["Les membres", "de l’association", "sont convoqués par le bureau."];
        assert_eq!(language(several.into_iter()), Some("fr"));
        assert_eq!(language(["Lorem ipsum dolor sit amet"].into_iter()), None);
        assert_eq!(language(std::iter::empty()), None);
    }
}
