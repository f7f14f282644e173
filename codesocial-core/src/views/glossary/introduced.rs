//! Terms that a sentence of the articles introduces: what it says to be called so from there on (`hereinafter the “Board”`, `dénommés amapiens`),
//! what it says a word in quotation marks to mean, and a name in brackets behind what it names (`the board (the “Board”)`).

use crate::analysis::wording::scan::{Spoken, folded};

/// A term has at most so many words.
const LONGEST: usize = 6;
/// So many words may stand between an expression and the term.
const MOST_BETWEEN: usize = 4;

/// How a language introduces terms; words as they are compared, a beginning with `*` behind it.
struct Ways {
    language: &'static str,
    /// `hereinafter`: what follows is called so in this text.
    openers: &'static [&'static str],
    /// Words of naming behind which the term follows, in quotation marks or not.
    naming: &'static [&'static str],
    /// Those behind which it follows only where it is set apart: `said`, `called`.
    naming_set_apart: &'static [&'static str],
    /// Words that may stand between these and the term.
    between: &'static [&'static str],
    /// Verbs behind a term in quotation marks that say what it means.
    meaning: &'static [&'static str],
    /// Words by which the term ends where nothing sets it apart.
    ends: &'static [&'static str],
    /// What the collective itself is: its name is no term.
    own: &'static [&'static str],
    /// Of a pair around the term: `als … bezeichnet`.
    around: &'static [(&'static str, &'static str)],
}

const WAYS: [Ways; 4] = [
    Ways {
        language: "de",
        openers: &["nachfolgend", "nachstehend", "im folgenden", "im weiteren", "fortan"],
        naming: &[],
        naming_set_apart: &["kurz", "sogenannt*", "versteht man unter", "ist unter"],
        between: &["kurz", "auch", "nur", "als", "der", "die", "das", "den"],
        meaning: &["bezeichnet", "bedeutet", "bedeuten", "genannt", "bezeichnen"],
        ends: &["und", "oder"],
        own: &["verein", "genossenschaft", "gesellschaft", "verband", "stiftung"],
        around: &[
            ("nachfolgend", "genannt"),
            ("nachstehend", "genannt"),
            ("im folgenden", "genannt"),
            ("im weiteren", "genannt"),
            ("fortan", "genannt"),
            ("als", "bezeichnet"),
        ],
    },
    Ways {
        language: "en",
        openers: &["hereinafter", "hereafter", "henceforth"],
        naming: &["referred to as", "known as"],
        naming_set_apart: &["called", "named", "termed", "the term", "collectively"],
        between: &["referred", "to", "as", "called", "known", "termed", "collectively", "the", "a", "an", "simply"],
        meaning: &["means", "mean", "shall mean", "refers to", "shall refer to", "is defined as", "are defined as"],
        ends: &["who", "which", "that", "and", "or", "is", "are", "shall", "may", "must", "by", "in", "for", "with"],
        own: &[
            "association",
            "society",
            "cooperative",
            "organisation",
            "organization",
            "club",
            "foundation",
            "union",
            "company",
        ],
        around: &[],
    },
    Ways {
        language: "es",
        openers: &["en adelante", "en lo sucesivo"],
        naming: &["denominad*"],
        naming_set_apart: &["llamad*", "se entiende por", "se entendera por"],
        between: &["denominad*", "llamad*", "designad*", "tambien", "como", "el", "la", "los", "las", "simplemente"],
        meaning: &["significa", "significan", "designa", "designan"],
        ends: &["que", "y", "e", "o", "u", "es", "son", "se", "sera", "para", "por", "en", "con"],
        own: &["asociacion", "cooperativa", "federacion", "fundacion", "sociedad", "entidad", "organizacion"],
        around: &[],
    },
    Ways {
        language: "fr",
        openers: &["ci apres", "ci dessous", "dans la suite", "dans ce qui suit"],
        naming: &["denomme", "denommee", "denommes", "denommees"],
        naming_set_apart: &[
            "dit",
            "dite",
            "dits",
            "dites",
            "appele*",
            "nomme",
            "nommee",
            "nommes",
            "nommees",
            "designe",
            "designee",
            "designes",
            "designees",
            "on entend par",
            "le terme",
            "les termes",
            "le mot",
        ],
        between: &[
            "denomme*", "designe*", "appele*", "nomme", "nommee", "nommes", "nommees", "dit", "dite", "dits", "dites",
            "par", "sous", "le", "la", "les", "l", "nom", "vocable", "terme", "termes", "de", "comme", "un", "une",
        ],
        meaning: &["designe", "designent", "s entend", "s entendent", "signifie", "signifient"],
        ends: &[
            "qui",
            "que",
            "dont",
            "et",
            "ou",
            "est",
            "sont",
            "ne",
            "a",
            "par",
            "pour",
            "dans",
            "en",
            "au",
            "aux",
            "avec",
            "sur",
            "conformement",
            "selon",
        ],
        own: &[
            "association",
            "cooperative",
            "federation",
            "syndicat",
            "collectif",
            "societe",
            "club",
            "fondation",
            "union",
            "organisme",
        ],
        around: &[],
    },
];

/// The lists, as they are published.
#[cfg(test)]
pub(super) fn published() -> serde_json::Value {
    let of = |ways: &Ways| {
        let around: Vec<String> = ways.around.iter().map(|(before, behind)| format!("{before} … {behind}")).collect();
        serde_json::json!({
            "openers": ways.openers, "naming": ways.naming, "namingSetApart": ways.naming_set_apart,
            "between": ways.between, "meaning": ways.meaning, "ends": ways.ends, "own": ways.own, "around": around,
        })
    };
    let all: serde_json::Map<_, _> = WAYS.iter().map(|ways| (ways.language.to_owned(), of(ways))).collect();
    all.into()
}

/// The terms that a sentence introduces, each by its bytes in the text.
pub(super) fn introduced(text: &str, words: &[Spoken<'_>], language: &str) -> Vec<(usize, usize)> {
    let mut found = in_brackets(text, words);
    if let Some(ways) = WAYS.iter().find(|ways| ways.language == language) {
        let folded: Vec<String> = words.iter().map(|word| folded(word.word)).collect();
        let reader = Reader { text, words, folded, ways };
        let all = (0..words.len()).filter_map(|at| reader.at(at));
        found.extend(all.filter(|(start, end)| text.get(*start..*end).is_some_and(is_name)));
    }
    found.sort_unstable();
    // Of two that share words the first is told.
    let mut until = 0;
    found.retain(|(start, end)| {
        let free = *start >= until;
        until = if free { *end } else { until };
        free
    });
    found
}

/// Whether words can be a term: not a number, not a reference.
fn is_name(text: &str) -> bool {
    text.chars().filter(|sign| sign.is_alphabetic()).count() > 1
}

struct Reader<'t, 'w> {
    text: &'t str,
    words: &'w [Spoken<'t>],
    folded: Vec<String>,
    ways: &'static Ways,
}

impl Reader<'_, '_> {
    /// The term that an expression which begins at a word introduces.
    fn at(&self, at: usize) -> Option<(usize, usize)> {
        let one_of = |list: &[&str]| list.iter().find_map(|way| self.stands(way, at));
        if let Some(end) = one_of(self.ways.openers) {
            return self.behind(end, true).or_else(|| self.around(at));
        }
        if let Some(end) = one_of(self.ways.naming) {
            return self.behind(end, false).filter(|_| !self.names_the_collective(at));
        }
        if let Some(end) = one_of(self.ways.naming_set_apart) {
            let set_apart = self.quoted_at(self.words.get(end)?.start).filter(|_| self.close(end));
            return set_apart.filter(|_| !self.names_the_collective(at));
        }
        if let Some(term) = self.around(at) {
            return Some(term);
        }
        let term = one_of(self.ways.meaning).and_then(|_| self.quoted_before(at))?;
        (!self.names_the_collective_before(term.0)).then_some(term)
    }

    /// Whether the words of an expression stand at a word; the number of the word behind them.
    fn stands(&self, way: &str, at: usize) -> Option<usize> {
        let mut next = at;
        for part in way.split(' ') {
            let word = self.folded.get(next)?;
            let same = match part.strip_suffix('*') {
                Some(beginning) => word.starts_with(beginning),
                None => word == part,
            };
            // An expression does not reach over a mark.
            if !same || next > at && self.words.get(next)?.begins {
                return None;
            }
            next += 1;
        }
        Some(next)
    }

    /// The term behind an opener or a word of naming, after the words that may stand between.
    fn behind(&self, from: usize, opener: bool) -> Option<(usize, usize)> {
        let mut at = from;
        let mut named = !opener;
        while at < self.words.len() && at - from < MOST_BETWEEN && !self.is_set_apart(at) {
            let known = self.ways.between.iter().find_map(|way| Some((way, self.stands(way, at)?)));
            let Some((way, next)) = known else { break };
            if !self.joined(at) {
                break;
            }
            // `ci-après désignés par l’assemblée`: somebody chooses there.
            named |= (way.ends_with('*') || NAMES.contains(way)) && !way.starts_with("designe");
            at = next;
        }
        let first = self.words.get(at)?;
        if let Some(term) = self.quoted_at(first.start).filter(|_| self.close(at)) {
            return Some(term);
        }
        if !self.joined(at) || self.ways.language == "de" {
            return None;
        }
        let capital = first.word.starts_with(char::is_uppercase);
        // `hereinafter the Board`, where `the rules hereinafter` are those below.
        let clear = if opener { named || capital && at > from } else { true };
        clear.then(|| self.plain(at))?
    }

    /// Whether nothing but blanks stands before a word, since the last.
    fn joined(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.words.get(before));
        let (Some(before), Some(word)) = (before, self.words.get(at)) else { return false };
        let between = self.text.get(before.end..word.start).unwrap_or_default();
        between.chars().all(|sign| sign.is_whitespace() || matches!(sign, '’' | '\'' | '-' | '*' | '_'))
    }

    /// Whether what stands before a word are blanks, a colon or marks that open a quotation.
    fn close(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.words.get(before));
        let (Some(before), Some(word)) = (before, self.words.get(at)) else { return false };
        let between = self.text.get(before.end..word.start).unwrap_or_default();
        between.chars().all(|sign| {
            sign.is_whitespace() || matches!(sign, '’' | '\'' | ':' | ',' | '(' | '*' | '_') || OPEN.contains(&sign)
        })
    }

    fn is_set_apart(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| self.quoted_at(word.start).is_some())
    }

    /// What stands in quotation marks that open right before a byte.
    fn quoted_at(&self, start: usize) -> Option<(usize, usize)> {
        let before = self.text.get(..start)?.trim_end();
        let open = before.chars().next_back()?;
        let closing = closing(open)?;
        let end = start + self.text.get(start..)?.find(closing)?;
        let term = self.text.get(start..end)?.trim_end();
        (!term.is_empty() && term.split_whitespace().count() <= LONGEST).then_some((start, start + term.len()))
    }

    /// What stands in quotation marks that close right before a word.
    fn quoted_before(&self, at: usize) -> Option<(usize, usize)> {
        let word = self.words.get(at)?;
        let before = self.text.get(..word.start)?.trim_end();
        let close = before.chars().next_back().filter(|sign| CLOSE.contains(sign))?;
        let inside = before.get(..before.len() - close.len_utf8())?;
        let (start, open) =
            inside.char_indices().rev().find(|(_, sign)| closing(*sign).is_some_and(|signs| signs.contains(&close)))?;
        let term = inside.get(start + open.len_utf8()..)?;
        let from = start + open.len_utf8() + term.len() - term.trim_start().len();
        let term = term.trim();
        (!term.is_empty() && term.split_whitespace().count() <= LONGEST).then_some((from, from + term.len()))
    }

    /// `nachfolgend Vorstand genannt`, `als Betriebsgruppe bezeichnet`.
    fn around(&self, at: usize) -> Option<(usize, usize)> {
        self.ways.around.iter().find_map(|(before, behind)| {
            let mut from = self.stands(before, at)?;
            while self.ways.between.contains(&self.folded.get(from)?.as_str()) {
                from += 1;
            }
            let to = (from + 1..self.words.len().min(from + LONGEST)).find(|at| self.stands(behind, *at).is_some())?;
            let inside = (from + 1..to).all(|at| self.joined(at));
            let last = self.words.get(to - 1)?;
            let capital = last.word.starts_with(char::is_uppercase);
            (inside && capital).then_some((self.words.get(from)?.start, last.end))
        })
    }

    /// The words from one on, up to a mark or a word by which a term ends.
    fn plain(&self, at: usize) -> Option<(usize, usize)> {
        let goes_on = |next: &usize| {
            let word = self.folded.get(*next).map_or("", String::as_str);
            (*next == at || self.joined(*next)) && !self.ways.ends.contains(&word)
        };
        let count = (at..self.words.len()).take(LONGEST + 1).take_while(goes_on).count();
        let last = self.words.get((at + count).checked_sub(1)?)?;
        ((1..=LONGEST).contains(&count)).then_some((self.words.get(at)?.start, last.end))
    }

    /// `une association dénommée « X »`: what the collective itself is called is no term.
    fn names_the_collective(&self, at: usize) -> bool {
        let one_of = |from: usize, list: &[&str]| {
            self.folded.get(from..at).is_some_and(|words| words.iter().any(|word| list.contains(&word.as_str())))
        };
        let first = (1..=at).rev().find(|at| self.is_behind_full_stop(*at)).unwrap_or_default();
        // `L’association prend le nom d’Association des jardins, dite « Les Jardins »`.
        one_of(first, &NAME) || one_of(first.max(at.saturating_sub(MOST_BETWEEN)), self.ways.own)
    }

    /// Whether a sentence ended before a word: one that goes on with a quotation is not split.
    fn is_behind_full_stop(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.words.get(before));
        let (Some(before), Some(word)) = (before, self.words.get(at)) else { return false };
        self.text.get(before.end..word.start).is_some_and(|between| between.contains(". "))
    }

    fn names_the_collective_before(&self, start: usize) -> bool {
        let at = self.words.iter().position(|word| word.start >= start).unwrap_or_default();
        self.names_the_collective(at)
    }
}

/// Words by which a sentence says what the collective is called.
const NAME: [&str; 12] = [
    "denominacion",
    "denomination",
    "firma",
    "name",
    "namen",
    "named",
    "nom",
    "nombre",
    "razon",
    "sigle",
    "titel",
    "titre",
];

/// Words of naming among those that may stand between.
const NAMES: [&str; 12] =
    ["nomme", "nommee", "nommes", "nommees", "dit", "dite", "dits", "dites", "called", "known", "termed", "as"];

/// Signs that open a quotation, and those that close it.
const OPEN: [char; 4] = ['«', '“', '„', '"'];
const CLOSE: [char; 4] = ['»', '”', '“', '"'];

fn closing(open: char) -> Option<&'static [char]> {
    Some(match open {
        '"' => &['"'],
        '“' => &['”', '“'],
        '„' => &['“', '”', '"'],
        '«' => &['»'],
        _ => return None,
    })
}

/// `the Example Society (the “Society”)`: a name in quotation marks alone in brackets, behind what it names.
fn in_brackets(text: &str, words: &[Spoken<'_>]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (open, _) in text.match_indices('(') {
        let Some(inside) = text.get(open + 1..).and_then(|rest| rest.split_once(')')).map(|(inside, _)| inside) else {
            break;
        };
        let inner = inside.trim();
        let Some((start, sign)) = inner.char_indices().find(|(_, sign)| OPEN.contains(sign)) else { continue };
        let before = inner.get(..start).unwrap_or_default();
        let rest = inner.get(start + sign.len_utf8()..).unwrap_or_default();
        let Some(quoted) = closing(sign).and_then(|signs| rest.strip_suffix(signs)) else { continue };
        let short =
            before.chars().all(|sign| sign.is_lowercase() || matches!(sign, ' ' | '’' | '\'')) && before.len() <= 5;
        let one = !quoted.contains(OPEN) && (1..=LONGEST).contains(&quoted.split_whitespace().count());
        let named = words.iter().any(|word| word.end <= open);
        if short && one && named && is_name(quoted) {
            let term = quoted.trim();
            let from = open + 1 + (inside.len() - inside.trim_start().len()) + start + sign.len_utf8();
            let from = from + quoted.len() - quoted.trim_start().len();
            found.push((from, from + term.len()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::wording::scan::spoken;

    fn terms<'t>(text: &'t str, language: &str) -> Vec<&'t str> {
        introduced(text, &spoken(text), language).into_iter().map(|(start, end)| &text[start..end]).collect()
    }

    #[test]
    fn terms_are_found_where_a_sentence_introduces_them() {
        for (language, text, term) in [
            ("fr", "L’association se compose de membres actifs, dénommés amapiens.", "amapiens"),
            ("fr", "La société Exemple, ci-après dénommée « la Société », vend.", "la Société"),
            ("fr", "Le Jardin, ci-après l’Association, plante.", "Association"),
            ("fr", "Les personnes présentes, ci-après les « Fondateurs », signent.", "Fondateurs"),
            ("fr", "Un groupe, dit « cercle », se forme.", "cercle"),
            ("fr", "On entend par « foyer » les personnes qui vivent ensemble.", "foyer"),
            ("fr", "Le terme « Membre » désigne toute personne.", "Membre"),
            ("de", "Der Verein Garten (nachfolgend Verein genannt) pflanzt.", "Verein"),
            ("de", "Die Verwaltung wird als Betriebsgruppe bezeichnet, ist das Organ.", "Betriebsgruppe"),
            ("de", "Die Wohngenossenschaft, im Folgenden „Wohngeno“, baut.", "Wohngeno"),
            ("de", "Verwaltung („Betriebsgruppe“)", "Betriebsgruppe"),
            ("de", "„Mitglied“ bezeichnet jede Person.", "Mitglied"),
            ("en", "Example Growers, hereinafter referred to as the Society, grow.", "Society"),
            ("en", "The Example Society (the “Society”) grows.", "Society"),
            ("en", "“Household” means those who live together.", "Household"),
            ("en", "Those people (hereinafter \"Founders\") sign.", "Founders"),
            ("es", "La Asociación El Huerto, en adelante la Asociación, cultiva.", "Asociación"),
            ("es", "Las personas firmantes, en lo sucesivo «Fundadoras», firman.", "Fundadoras"),
            ("es", "Los socios, denominados hortelanos, cultivan.", "hortelanos"),
        ] {
            assert_eq!(terms(text, language), [term], "{text}");
        }
    }

    #[test]
    fn what_stands_below_is_no_term() {
        for (language, text) in [
            ("fr", "Certaines modalités sont précisées ci-après."),
            ("fr", "Les conditions ci-après énoncées valent pour tous."),
            ("fr", "Les personnes ci-après désignées par l’assemblée siègent."),
            ("fr", "Il est fondé une association dénommée « Le Jardin »."),
            ("fr", "L’association est dénommée : Le Jardin."),
            ("fr", "L’association prend le nom d’Association des jardins, dite « Les Jardins »."),
            ("fr", "Les présents et les dits statuts valent."),
            ("fr", "La charte (en annexe) vaut."),
            ("de", "Im folgenden Jahr wird gewählt."),
            ("de", "Ein Antrag wird als ungültig bezeichnet."),
            ("de", "Der Verein wird „Garten“ genannt."),
            ("de", "Die nachfolgenden Regeln gelten."),
            ("en", "The rules hereinafter apply to all."),
            ("en", "A meeting called by the board decides."),
            ("en", "The association is called “Growers”."),
            ("es", "De ahora en adelante se vota."),
            ("es", "La asociación denominada El Huerto cultiva."),
        ] {
            assert!(terms(text, language).is_empty(), "{text}: {:?}", terms(text, language));
        }
    }
}
