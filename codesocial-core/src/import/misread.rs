//! Signs that were broken before a text came here: UTF-8 that a program took for Windows-1252, as in `Lâ€™Ã©tÃ©`.

/// So many lines with such signs are told.
const MOST: usize = 1_000;

/// The first such word of each line, and where it begins.
pub(crate) fn misread(text: &str) -> Vec<(&str, usize)> {
    if !text.contains(LEADS) {
        return Vec::new();
    }
    let mut at = 0;
    let mut found = Vec::new();
    for line in text.split_inclusive('\n') {
        let broken = line.match_indices(LEADS).find(|(lead, _)| line.get(*lead..).is_some_and(begins_broken));
        if let Some((lead, _)) = broken {
            let blank = |sign: char| sign == ' ' || sign == '\t';
            let from = line.get(..lead).and_then(|before| before.rfind(blank)).map_or(0, |blank| blank + 1);
            let rest = line.get(from..).unwrap_or_default().trim_end();
            found.push((rest.split([' ', '\t']).next().unwrap_or_default(), at + from));
        }
        if found.len() == MOST {
            break;
        }
        at += line.len();
    }
    found
}

/// The first signs of what two or three bytes of UTF-8 become: those of accents, quotation marks and dashes in the Latin script.
const LEADS: [char; 4] = ['Ã', 'Â', 'Å', 'â'];

/// Whether a text begins with signs that were one. Windows-1252 has these signs from 0x80 to 0xBF.
fn begins_broken(text: &str) -> bool {
    let mut signs = text.chars();
    let (first, second, third) = (signs.next(), signs.next(), signs.next());
    let upper = |sign: char| matches!(sign, '\u{80}'..='\u{bf}') || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".contains(sign);
    match (first, second) {
        // `Â` before a quotation mark, a blank or a degree; those before which it stands in a word are letters.
        (Some('Ã' | 'Â'), Some(second)) => {
            upper(second) && !matches!(second, '’' | '”' | '…' | '–' | '—') && !second.is_alphabetic()
                || matches!(second, 'ª' | 'º' | '€' | '‰' | 'Š' | 'Œ' | 'œ' | 'š')
        }
        (Some('Å'), Some('“' | '’' | '¸' | '¡')) => true,
        (Some('â'), Some('€')) => third.is_some_and(upper),
        (Some('â'), Some('‚')) => third == Some('¬'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::misread;

    #[test]
    fn broken_signs_are_found_by_line() {
        let text = "# Statuts\n\nArticle 1 : Lâ€™association\nvaut 10 Â° et lâ€™Ã©tÃ©.\nUn Ã¢ge, une Å“uvre\n";
        let found: Vec<_> =
            misread(text).into_iter().map(|(word, at)| (word, text[..at].matches('\n').count() + 1)).collect();
        assert_eq!(found, [("Lâ€™association", 3), ("Â°", 4), ("Ã¢ge,", 5)]);
        for sound in ["L’âge, NÃO, IRMÃ”, Ângela, Åse, pâte “â”", "ÂGE — ÃO", "château… â…"] {
            assert_eq!(misread(sound), [], "{sound}");
        }
    }
}
