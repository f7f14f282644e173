//! Finds placeholders in a text: marks that nobody writes in a finished one. In doubt, silence: square brackets are also
//! links and remarks, dots also end sentences, and "à compléter" also stands in plain sentences.

use crate::base::language_tag::serves;
use crate::base::letters::lower;

/// What was left to be filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Left<'t> {
    /// A mark within the text: `[insert the date]`, `{{name}}`, `TODO`.
    Mark(&'t str),
    /// The whole text is one.
    Alone(&'t str),
    /// A template's value was empty: `within .`
    Hole(&'t str),
}

/// Longer than this, no bracket is a placeholder. It also bounds how far the scan looks ahead.
const LONGEST: usize = 120;

/// The placeholders of a text, each once.
pub(super) fn placeholders<'t>(text: &'t str, language: &str) -> Vec<Left<'t>> {
    let whole = text.trim();
    if is_alone(whole) {
        return vec![Left::Alone(whole)];
    }
    if !may_hold(whole.as_bytes()) {
        return Vec::new();
    }
    let mut found: Vec<Left<'t>> = Vec::new();
    let mut scan = Scan { text, language, place: 0, before: None, in_code: false, line_is_blank: true };
    while let Some(left) = scan.next() {
        // A form with hundreds of blanks is said by its first ones.
        if !found.contains(&left) && found.len() < 16 {
            found.push(left);
        }
    }
    found
}

/// Whether a look at each character is worth it: most texts hold nothing with which a placeholder begins, and bytes are
/// much faster looked at than characters. In doubt, true.
fn may_hold(text: &[u8]) -> bool {
    let mut before = 0;
    for (place, byte) in text.iter().copied().enumerate() {
        let next = || text.get(place + 1).copied().unwrap_or(0);
        let found = match byte {
            b'[' | b'(' | b'{' | b'$' | b'<' => true,
            b'_' => next() == b'_',
            // A space, or the last byte of one that does not break.
            b',' | b'.' => matches!(before, b' ' | 0xA0 | 0xAF) || (byte == b'.' && next() == b'.'),
            // Two ellipses: the first byte of the second, after the last of the first.
            0xA6 => next() == 0xE2,
            b'T' => matches!(next(), b'B' | b'O'),
            b'F' => next() == b'I',
            b'x' | b'X' => matches!(next(), b'x' | b'X'),
            b'l' | b'L' => text.get(place..place + 5).is_some_and(|word| word.eq_ignore_ascii_case(b"lorem")),
            _ => false,
        };
        if found {
            return true;
        }
        before = byte;
    }
    false
}

struct Scan<'t, 'l> {
    text: &'t str,
    language: &'l str,
    place: usize,
    /// The character before the place.
    before: Option<char>,
    /// Within a code span: what stands there is quoted.
    in_code: bool,
    /// Whether nothing but blanks stands on the line before the place.
    line_is_blank: bool,
}

impl<'t> Scan<'t, '_> {
    fn next(&mut self) -> Option<Left<'t>> {
        loop {
            let rest = self.text.get(self.place..)?;
            let first = rest.chars().next()?;
            let left = if self.in_code { None } else { self.here(rest, first) };
            let word_goes_on = first.is_alphanumeric();
            let length = match left {
                Some(Left::Mark(mark) | Left::Alone(mark)) => mark.len(),
                _ if word_goes_on => word(rest).len(),
                _ => first.len_utf8(),
            };
            if first == '`' {
                self.in_code = !self.in_code;
            }
            let passed = rest.get(..length).unwrap_or(rest);
            self.before = passed.chars().next_back();
            self.line_is_blank = first == '\n' || (self.line_is_blank && first.is_whitespace());
            self.place += passed.len();
            if left.is_some() {
                return left;
            }
        }
    }

    /// The placeholder that begins (or, for a hole, ends) here.
    fn here(&self, rest: &'t str, first: char) -> Option<Left<'t>> {
        match first {
            '[' => square(rest, self.before).map(Left::Mark),
            '(' => round(rest).map(Left::Mark),
            '{' => enclosed(rest, "{{", "}}")
                .or_else(|| enclosed(rest, "{%", "%}"))
                .or_else(|| curly(rest))
                .map(Left::Mark),
            '$' => enclosed(rest, "${", "}").or_else(|| enclosed(rest, "$[", "]")).map(Left::Mark),
            '<' => enclosed(rest, "<%", "%>").or_else(|| angle(rest, self.before)).map(Left::Mark),
            '_' => self.blank(rest, '_', 4).or_else(|| self.short_blank(rest)).map(Left::Mark),
            ',' => self.hole(rest).map(Left::Hole),
            '.' => self.blank(rest, '.', 5).map(Left::Mark).or_else(|| self.hole(rest).map(Left::Hole)),
            '…' => self.blank(rest, '…', 3).map(Left::Mark),
            _ if first.is_alphanumeric() => self.marker(rest).map(Left::Mark),
            _ => None,
        }
    }

    /// A word that stands for one that is missing.
    fn marker(&self, rest: &'t str) -> Option<&'t str> {
        let word = word(rest);
        let todo = match word {
            // In these languages it is the word for "all".
            "TODO" => !["es", "pt", "gl", "ast"].iter().any(|tag| serves(self.language, tag)),
            "FIXME" | "TBD" | "TBC" | "TBA" => true,
            _ if word.bytes().all(|byte| matches!(byte, b'x' | b'X')) => {
                word.len() >= 3 || (word.len() == 2 && counts(rest))
            }
            _ => false,
        };
        if todo {
            return Some(word);
        }
        if let Some(date) = date_left(rest).filter(|_| !self.before.is_some_and(|before| before.is_alphanumeric())) {
            return Some(date);
        }
        let lorem =
            word.eq_ignore_ascii_case("lorem") && starts_with_word(rest.get(word.len()..)?.trim_start(), "ipsum");
        lorem.then(|| rest.get(.."lorem ipsum".len())).flatten()
    }

    /// A line to write on: at least so many of a character. Alone on its line it is a rule between paragraphs.
    fn blank(&self, rest: &'t str, of: char, least: usize) -> Option<&'t str> {
        if self.before == Some(of) {
            return None;
        }
        let end = rest.find(|character| character != of).unwrap_or(rest.len());
        let run = rest.get(..end)?;
        let after = rest.get(end..)?.trim_start_matches([' ', '\t']);
        let ends_line = after.is_empty() || after.starts_with(['\n', '\r']);
        let alone = ends_line && self.line_is_blank;
        (run.chars().count() >= least && !(alone && of == '_')).then_some(run)
    }

    /// A short line to write on, which stands for a word: `__ members were present`.
    fn short_blank(&self, rest: &'t str) -> Option<&'t str> {
        let end = rest.find(|character| character != '_').unwrap_or(rest.len());
        let run = rest.get(..end).filter(|run| run.len() > 1)?;
        let after = rest.get(end..)?.chars().next();
        let stands_for_word = !self.line_is_blank
            && self.before.is_some_and(char::is_whitespace)
            && after.is_none_or(|after| after.is_whitespace() || matches!(after, ',' | '.' | ';' | ')'));
        stands_for_word.then_some(run)
    }

    /// A word that asks for another, a space, and a full stop or comma: what stood between was empty.
    fn hole(&self, rest: &'t str) -> Option<&'t str> {
        if !self.before.is_some_and(|before| matches!(before, ' ' | '\u{A0}' | '\u{202F}')) {
            return None;
        }
        let after = rest.chars().nth(1);
        if after.is_some_and(|after| !after.is_whitespace() && !matches!(after, ')' | '»' | '"' | '”')) {
            return None;
        }
        // An ellipsis written with spaces: `. . .`
        if rest.get(1..).is_some_and(|rest| rest.trim_start().starts_with('.')) {
            return None;
        }
        let before = self.text.get(..self.place)?.trim_end_matches([' ', '\u{A0}', '\u{202F}']);
        let start = before
            .rfind(|character: char| !character.is_alphanumeric())
            .map_or(0, |at| at + before.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
        let asking = lower(before.get(start..)?);
        // What stands between commas comes after such a word: `le trésorier et , si besoin est, son adjoint`.
        if rest.starts_with(',') && JOINING.contains(&asking.as_str()) {
            return None;
        }
        let asks =
            ASKING.iter().any(|(tag, words)| serves(self.language, tag) && words.split(' ').any(|word| word == asking));
        if asks { self.text.get(start..self.place + 1) } else { None }
    }
}

/// Those of them that join, after which a comma may stand.
const JOINING: [&str; 3] = ["et", "ou", "und"];

/// Words after which something must follow, by language.
const ASKING: [(&str, &str); 4] = [
    ("en", "a an at by every for from least of than the to under until within"),
    ("es", "a al cada con de del desde el en entre la las los mediante para por sobre un una"),
    ("fr", "à au aux chaque d dans de des du en et la le les ou par sauf sous sur un une vers"),
    ("de", "am an bei bis der die das des dem den ein eine einer im innerhalb mindestens nach und von vom zum zur"),
];

/// Beginnings of what stands in brackets that ask to be filled in.
const ASKED: &[&str] = &[
    // English
    "insert",
    "fill in",
    "enter the",
    "enter your",
    "your",
    "name",
    "name of",
    "date",
    "amount",
    "number of",
    "address",
    "city",
    "town",
    "to be added",
    "to be completed",
    "to be confirmed",
    "to be decided",
    "to be defined",
    "to be determined",
    "to be done",
    "to be written",
    "tbd",
    "tbc",
    "tba",
    "todo",
    "to do",
    "placeholder",
    // French
    "insérer",
    "inserer",
    "indiquer",
    "préciser",
    "preciser",
    "compléter",
    "completer",
    "remplir",
    "renseigner",
    "nom",
    "prénom",
    "adresse",
    "montant",
    "lieu",
    "ville",
    "votre",
    "vos",
    "à compléter",
    "a compléter",
    "a completer",
    "à confirmer",
    "à décider",
    "à définir",
    "a définir",
    "à déterminer",
    "à discuter",
    "à écrire",
    "à faire",
    "à indiquer",
    "à insérer",
    "à préciser",
    "a préciser",
    "à rédiger",
    "à remplir",
    "à renseigner",
    "à valider",
    "à venir",
    // German
    "einfügen",
    "eintragen",
    "einsetzen",
    "ergänzen",
    "ausfüllen",
    "bitte",
    "hier",
    "datum",
    "betrag",
    "anschrift",
    "ort",
    "noch festzulegen",
    "noch zu bestimmen",
    "noch zu klären",
    "zu ergänzen",
    // Spanish
    "insertar",
    "inserte",
    "indicar",
    "indique",
    "completar",
    "rellenar",
    "especificar",
    "nombre",
    "fecha",
    "dirección",
    "domicilio",
    "importe",
    "ciudad",
    "por completar",
    "por concretar",
    "por confirmar",
    "por definir",
    "por determinar",
    "a completar",
    "a definir",
    "a determinar",
];

/// What is counted after two crosses that stand for a number.
const COUNTED: &[&str] = &[
    "euro",
    "euros",
    "eur",
    "chf",
    "francs",
    "jours",
    "mois",
    "ans",
    "membres",
    "personnes",
    "days",
    "months",
    "years",
    "members",
    "people",
    "tage",
    "tagen",
    "monate",
    "monaten",
    "jahre",
    "jahren",
    "mitglieder",
    "mitgliedern",
    "días",
    "meses",
    "años",
    "socios",
    "personas",
];

/// Those of them that nobody says of anything but a gap, whatever the brackets are.
const GAPS: &[&str] = &["insert", "insérer", "inserer", "hier einfügen", "insertar", "inserte"];

/// Texts that say that there is no text yet.
const ALONE: &[&str] = &[
    "blabla",
    "bla bla",
    "coming soon",
    "work in progress",
    "wip",
    "xx",
    "tbd",
    "tbc",
    "tba",
    "todo",
    "to come",
    "text here",
    "texte ici",
    "en cours de rédaction",
    "en construction",
    "noch offen",
    "folgt noch",
    "wird ergänzt",
    "pendiente de redacción",
    "en construcción",
];

/// The lists, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    let asking: serde_json::Map<_, _> = ASKING
        .iter()
        .map(|(language, words)| ((*language).to_owned(), words.split(' ').collect::<Vec<_>>().into()))
        .collect();
    serde_json::json!({ "asking": asking, "inBrackets": ASKED, "inAnyBrackets": GAPS, "countedAfterCrosses": COUNTED, "alone": ALONE })
}

/// None of them is longer, in bytes.
const LONGEST_ALONE: usize = 32;

/// The lengths of the texts that are known, as bits.
const LENGTHS: u64 = seen(true);

/// The letters with which they begin, as bits: of what is no letter of ASCII, the first.
const BEGINNINGS: u64 = seen(false);

#[allow(clippy::indexing_slicing, reason = "the compiler computes it: every place is one of the list")]
const fn seen(lengths: bool) -> u64 {
    let (mut bits, mut list) = (0, 0);
    while list < 2 {
        let known = if list == 0 { ASKED } else { ALONE };
        let mut place = 0;
        while place < known.len() {
            let bytes = known[place].as_bytes();
            bits |= 1 << if lengths { bytes.len() } else { beginning(bytes[0]) };
            place += 1;
        }
        list += 1;
    }
    bits
}

/// The bit of a first byte: large and small letters are one.
const fn beginning(byte: u8) -> usize {
    if byte.is_ascii_alphabetic() { (byte | 0x20) as usize - 0x60 } else { 0 }
}

/// Whether a text has the length and the first letter of one that is known. In small letters a text may be shorter or longer than in
/// capitals only where it has others than those of ASCII.
fn may_be_known(text: &[u8]) -> bool {
    let first = text.first().copied().unwrap_or_default();
    (!text.is_ascii() || LENGTHS >> text.len().min(63) & 1 == 1) && BEGINNINGS >> beginning(first) & 1 == 1
}

fn is_alone(text: &str) -> bool {
    if text.is_empty() {
        return false;
    }
    if text
        .chars()
        .all(|character| matches!(character, '.' | '…' | '?' | '-' | '–' | '—' | '_' | '•' | '/' | '*' | ' '))
    {
        return true;
    }
    if text.len() > LONGEST {
        return false;
    }
    let bare = text.trim_matches(|character: char| !character.is_alphanumeric());
    if bare.len() >= 3 && bare.bytes().all(|byte| matches!(byte, b'x' | b'X')) {
        return true;
    }
    if bare.len() > LONGEST_ALONE {
        return false;
    }
    // Nearly all short texts are none of these, which costs no copy to see.
    if !may_be_known(bare.as_bytes()) {
        return false;
    }
    let bare = lower(bare);
    // What asks within brackets, asks alone too; a single word such as "nom" may be a heading.
    let asks = ASKED.iter().any(|asked| *asked == bare && asked.contains(' '));
    asks || ALONE.contains(&bare.as_str())
}

/// `[…]` that asks to be filled in, and is no link, no note and no box to tick.
fn square(rest: &str, before: Option<char>) -> Option<&str> {
    let (whole, content) = between(rest, "]")?;
    let after = rest.get(whole.len()..)?.chars().next();
    if matches!(after, Some('(' | '[' | ':')) || matches!(before, Some('!' | ']')) {
        return None;
    }
    let marks = !content.is_empty() && content.chars().all(|c| matches!(c, '_' | '•' | '●' | '?' | '.' | ' '));
    let dots = content.chars().all(|c| c == '.' || c == ' ') && content.chars().count() <= 5;
    let crosses = content.len() >= 2 && content.bytes().all(|byte| matches!(byte, b'x' | b'X'));
    (asks(content) || shouts(content) || (marks && !dots) || crosses).then_some(whole)
}

/// `(à compléter)`, `(insérer la date)`, `(?)`: round brackets hold all sorts of things, so only these.
fn round(rest: &str) -> Option<&str> {
    let (whole, content) = between(rest, ")")?;
    let asks = content.trim_end_matches('?').is_empty() && !content.is_empty();
    let lower = lower(content.trim());
    let asks = asks || ASKED.iter().any(|asked| *asked == lower && asked.contains(' ')) || gap_named(&lower);
    (asks || GAPS.iter().any(|gap| starts_with_word(&lower, gap))).then_some(whole)
}

/// `<name of the association>`: neither a tag nor an address.
fn angle(rest: &str, before: Option<char>) -> Option<&str> {
    let (whole, content) = between(rest, ">")?;
    let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '\'' | '’' | '-' | '_');
    let words = content.starts_with(char::is_alphabetic) && content.chars().all(plain);
    if !words || before.is_some_and(char::is_alphanumeric) || content.eq_ignore_ascii_case("address") {
        return None;
    }
    (asks(content) || shouts(content)).then_some(whole)
}

/// `{town}`: single braces enclose what asks, and nothing else.
fn curly(rest: &str) -> Option<&str> {
    let (whole, content) = between(rest, "}")?;
    asks(content).then_some(whole)
}

/// Whether a text names what is left open and asks to fill it: `adresse à préciser`, `date to be confirmed`.
fn gap_named(text: &str) -> bool {
    let names = ASKED.iter().filter(|asked| !asked.contains(' ')).any(|asked| starts_with_word(text, asked));
    let ends = |asked: &&&str| {
        let before = text.strip_suffix(**asked).filter(|_| asked.contains(' '));
        before.is_some_and(|before| before.ends_with(' '))
    };
    names && ASKED.iter().any(|asked| ends(&asked))
}

/// Whether something that is counted follows two crosses, such as `XX euros`: by themselves they are a number, twenty.
fn counts(rest: &str) -> bool {
    let after = rest.get(2..).unwrap_or_default().trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    after.starts_with(['€', '%', '$', '£']) || COUNTED.iter().any(|counted| starts_with_word(after, counted))
}

/// A text from its first character up to the end mark, on one line; and what it encloses.
fn between<'t>(rest: &'t str, end: &str) -> Option<(&'t str, &'t str)> {
    let mut longest = rest.len().min(LONGEST);
    while !rest.is_char_boundary(longest) {
        longest -= 1;
    }
    let near = rest.get(..longest)?;
    let at = near.find(end)?;
    let content = near.get(1..at)?;
    (!content.contains(['\n', '\r'])).then_some((near.get(..at + end.len())?, content))
}

fn enclosed<'t>(rest: &'t str, start: &str, end: &str) -> Option<&'t str> {
    if !rest.starts_with(start) {
        return None;
    }
    let (whole, _) = between(rest, end)?;
    (whole.len() > start.len() + end.len()).then_some(whole)
}

/// Whether it begins with words that ask to be filled in.
fn asks(content: &str) -> bool {
    let content = lower(content.trim());
    ASKED.iter().any(|asked| starts_with_word(&content, asked))
}

/// Capitals only, several words: `[NAME OF THE ASSOCIATION]`, `[VOTRE_NOM]`.
fn shouts(content: &str) -> bool {
    let letters = content.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 6
        && content.trim().contains([' ', '_'])
        && content.chars().all(|c| c.is_uppercase() || matches!(c, ' ' | '_' | '\'' | '’' | '-'))
}

/// A date of which a day or a month is left open: `xx.xx.2014`, `12/xx/2020`.
fn date_left(rest: &str) -> Option<&str> {
    let sign = rest.chars().nth(2).filter(|sign| matches!(sign, '.' | '/' | '-'))?;
    let end = rest.find(|character: char| !character.is_ascii_alphanumeric() && character != sign);
    let date = rest.get(..end.unwrap_or(rest.len()).min(LONGEST_DATE))?.trim_end_matches(sign);
    let parts: Vec<&str> = date.split(sign).collect();
    let open = |part: &str| part.bytes().all(|byte| matches!(byte, b'x' | b'X'));
    let figures = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let is_date = matches!(lengths.as_slice(), [2, 2, 2 | 4]) && parts.iter().all(|part| open(part) || figures(part));
    (is_date && parts.iter().any(|part| open(part))).then_some(date)
}

/// A date is no longer, in bytes.
const LONGEST_DATE: usize = 10;

fn starts_with_word(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
        && !text.get(word.len()..).is_some_and(|rest| rest.starts_with(|c: char| c.is_alphanumeric()))
}

fn word(rest: &str) -> &str {
    let end = rest.find(|character: char| !character.is_alphanumeric()).unwrap_or(rest.len());
    rest.get(..end).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_to_fill_in_is_found() {
        let found = |text| {
            placeholders(text, "fr")
                .into_iter()
                .map(|(Left::Mark(m) | Left::Alone(m) | Left::Hole(m))| m)
                .collect::<Vec<_>>()
        };
        assert_eq!(found("Fait à [lieu], le [insérer la date]."), ["[lieu]", "[insérer la date]"]);
        assert_eq!(found("{{nom}} et ${ville}, {{nom}}"), ["{{nom}}", "${ville}"]);
        assert_eq!(found("Le siège est à <nom de la ville>."), ["<nom de la ville>"]);
        assert_eq!(found("Montant : ________ €"), ["________"]);
        assert_eq!(found("Lorem ipsum dolor"), ["Lorem ipsum"]);
        assert_eq!(found("TODO: quorum ; XXX jours"), ["TODO", "XXX"]);
        assert_eq!(found("Le quorum (à définir) est requis (?)"), ["(à définir)", "(?)"]);
        assert_eq!(found("[NOM DE L’ASSOCIATION]"), ["[NOM DE L’ASSOCIATION]"]);
        assert_eq!(found("le xx.xx.2014, le 12/XX/2020. Le xx-xx-20"), ["xx.xx.2014", "12/XX/2020", "xx-xx-20"]);
        assert_eq!(found("local no __, étant __ membres présents"), ["__"]);
        assert_eq!(found("Réponse dans un délai de ."), ["de ."]);
        assert_eq!(found("Capital : $[valor] ; (insérer la date)"), ["$[valor]", "(insérer la date)"]);
        assert_eq!(found("La sede (por definir), en [insertar ciudad]"), ["(por definir)", "[insertar ciudad]"]);
        assert_eq!(found("Sitz: [Ort eintragen], [noch festzulegen]"), ["[Ort eintragen]", "[noch festzulegen]"]);
        assert_eq!(found("à (adresse à préciser), le (date à fixer)"), ["(adresse à préciser)"]);
        assert_eq!(found("in {town}, XX Euro, XX\u{a0}% ; dans xx jours"), ["{town}", "XX", "xx"]);
        assert_eq!(placeholders("used within .", "en"), [Left::Hole("within .")]);
        for alone in ["…", "...", "?", " TBD ", "À compléter.", "[à définir]", "-", "xxx", "(à venir)"] {
            assert!(matches!(placeholders(alone, "fr").as_slice(), [Left::Alone(_)]), "{alone}");
        }
    }

    #[test]
    fn finished_texts_are_left_alone() {
        for text in [
            "Des outils, des lieux, des liens… et du temps...",
            "(outils, dynamique,...) et leur proposer",
            "Voir [la charte](https://example.org) et [name][ref], [^1], [ ] et [x].",
            "« Nul […] ne peut [...] décider seul »",
            "Le dossier à compléter est remis au bureau, à préciser en assemblée.",
            "Écrivez à <accueil@example.org> ou <https://example.org>, H<sub>2</sub>O<br>",
            "Le code marque `TODO` et `{{nom}}`.",
            "Une date, un nom (facultatif), une adresse.",
            "Article 30 (XXXe), Louis XVI, article XX, le XX siècle",
            "Le mot « ville à indiquer » ; (la liste à valider est jointe) ; {a, b}",
            "Premier\n\n____\n\nSecond",
            "Fin de phrase . Une autre , encore.",
            "Le fichier .csv et 2 .. 3",
            "Est-ce utile (ou non) ?",
            "Le trésorier et , si besoin est, un adjoint ; le 12.10.2014, en 20/21.",
            "Le fichier __init__ et bgb/__26.html, __gras__ aussi.",
            "si x < y et z > t",
            "[RGPD] s’applique [sic]",
            "La junta puede completar (o definir) el orden del día (compléter le dossier).",
        ] {
            assert_eq!(placeholders(text, "fr"), [], "{text}");
        }
        assert_eq!(placeholders("TODO el grupo decide", "es"), []);
        assert_eq!(placeholders("We live in . . . peace", "en"), []);
    }

    #[test]
    fn no_phrase_is_longer_than_the_longest() {
        assert!(ALONE.iter().chain(ASKED).all(|phrase| phrase.len() <= LONGEST_ALONE));
    }

    #[test]
    fn it_ends_on_anything() {
        for text in ["[", "{{", "${}", "<%", "éé[é", "`", " .", ".", "\u{A0}.", "_____", "[]", "<>", "()", "…………"]
        {
            placeholders(text, "fr");
        }
    }
}
