//! Words by which a rule knows what a text is about, where the model has no key for it: short lists, in four languages.
//!
//! An entry is one word or several in a row, in small letters without accents; `liquidat*` stands for every word that begins so.

use crate::analysis::wording::scan::{folded, words};

/// Offices for one task: they end with it.
pub(crate) const TASKS: &[&str] = &[
    "liquidat*",
    "abwickl*",
    "liquidador*",
    "scrutateur*",
    "scrutatrice*",
    "teller*",
    "wahlleit*",
    "wahlvorst*",
    "escrutador*",
    "secretaire de seance",
    "president de seance",
    "presidente de seance",
    "animateur de seance",
    "animatrice de seance",
    "chair of the meeting",
    "secretary of the meeting",
    "versammlungsleit*",
    "protokollfuhr*",
];

/// Titles that one keeps: nothing is owed, and nothing ends.
pub(crate) const HONOURS: &[&str] = &[
    "honoraire*",
    "d honneur",
    "emerit*",
    "fondateur*",
    "fondatrice*",
    "honorary",
    "emeritus",
    "founding",
    "founder*",
    "ehren*",
    "grundungs*",
    "honorari*",
    "fundador*",
];

/// Words for a way to decide.
pub(crate) const WAYS: &[&str] = &[
    "majorit*",
    "unanim*",
    "consens*",
    "consent*",
    "quorum*",
    "tirage",
    "tire au sort",
    "moitie",
    "tiers",
    "quarts",
    "seul",
    "seule",
    "delegu*",
    "delegat*",
    "avis",
    "acclamation*",
    "akklamation*",
    "zuruf",
    "aclamacion*",
    "majority",
    "half",
    "third*",
    "quarter*",
    "lot",
    "alone",
    "advice",
    "mehrheit*",
    "einstimmig*",
    "einvernehm*",
    "einigung",
    "halfte",
    "drittel*",
    "viertel*",
    "los",
    "losentscheid",
    "allein",
    "konsens*",
    "konsent*",
    "mayori*",
    "sorteo",
    "mitad",
    "tercio*",
    "solo",
    "sola",
];

/// That a person was listened to, or could answer.
pub(crate) const HEARD: &[&str] = &[
    "entendu*",
    "entendre",
    "audition*",
    "expliquer",
    "explications",
    "observations",
    "defendre",
    "defense",
    "hear",
    "heard",
    "hearing*",
    "statement*",
    "respond",
    "response",
    "explain",
    "defend",
    "defence",
    "anhor*",
    "angehor*",
    "gehor",
    "gehort",
    "stellungnahme*",
    "stellung",
    "aussern",
    "ausserung*",
    "rechtfertig*",
    "verteidig*",
    "audiencia",
    "oido",
    "oida",
    "oidos",
    "alegacion*",
    "defender*",
    "defensa",
];

/// What follows from the law alone, so that nobody decides it.
pub(crate) const BY_LAW: &[&str] = &[
    "plein droit",
    "nullite",
    "reputee nulle",
    "repute nul",
    "reputees nulles",
    "kraft gesetz*",
    "nichtig*",
    "by operation of law",
    "null and void",
    "pleno derecho",
    "ipso iure",
    "ipso jure",
];

/// Words that say when something is the case.
pub(crate) const WHEN: &[&str] = &[
    "si",
    "s il",
    "s ils",
    "lorsqu*",
    "quand",
    "en cas",
    "des lors",
    "sauf",
    "tant qu*",
    "pendant",
    "jusqu*",
    "avant",
    "apres",
    "a defaut",
    "faute de",
    "if",
    "who",
    "when",
    "whenever",
    "where",
    "unless",
    "in case",
    "in the event",
    "while",
    "until",
    "during",
    "before",
    "after",
    "wenn",
    "falls",
    "sofern",
    "soweit",
    "solange",
    "im fall*",
    "bei",
    "wahrend",
    "bis",
    "cuando",
    "en caso",
    "mientras",
    "salvo",
    "hasta",
];

/// Parties with whom nothing is exchanged for long: those who are no members yet or any more, heirs, givers.
pub(crate) const PASSING: &[&str] = &[
    "ancien*",
    "sortant*",
    "exclu",
    "exclus",
    "candidat*",
    "postulant*",
    "heritier*",
    "donateur*",
    "former",
    "leaving",
    "applicant*",
    "candidate*",
    "heir*",
    "donor*",
    "ehemalig*",
    "ausgeschied*",
    "bewerber*",
    "antragsteller*",
    "erbe",
    "erben",
    "spender*",
    "antigu*",
    "solicitante*",
    "aspirante*",
    "heredero*",
    "donante*",
];

/// What is given and owed nothing for.
pub(crate) const GIFTS: &[&str] = &[
    "don",
    "dons",
    "legs",
    "donation*",
    "subvention*",
    "mecenat",
    "gift*",
    "grant*",
    "subsid*",
    "bequest*",
    "spende*",
    "zuschuss*",
    "forderung*",
    "schenkung*",
    "donacion*",
    "subvencion*",
    "legado*",
];

/// A price, a fee, dues: somebody has to know how much.
pub(crate) const PRICES: &[&str] = &[
    "cotisation*",
    "adhesion*",
    "droit d entree",
    "droits d entree",
    "droit dentree",
    "tarif*",
    "prix",
    "loyer*",
    "frais",
    "abonnement*",
    "fee",
    "fees",
    "dues",
    "price*",
    "rent",
    "subscription*",
    "beitrag*",
    "mitgliedsbeitrag*",
    "gebuhr*",
    "preis*",
    "miete*",
    "cuota*",
    "tarifa*",
    "precio*",
    "alquiler*",
];

/// So many characters of a text are looked at.
const LOOKED_AT: usize = 500;

/// Whether a text says one of these, at its beginning.
pub(crate) fn says(text: &str, list: &[&str]) -> bool {
    // A party with a long name may be named many times.
    says_anywhere(text.char_indices().nth(LOOKED_AT).and_then(|(end, _)| text.get(..end)).unwrap_or(text), list)
}

/// Whether a text says one of these.
pub(crate) fn says_anywhere(text: &str, list: &[&str]) -> bool {
    let spoken: Vec<String> = words(text).into_iter().filter_map(|range| text.get(range)).map(folded).collect();
    let is = |word: &String, sought: &str| match sought.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == sought,
    };
    list.iter().any(|entry| {
        let sought: Vec<&str> = entry.split(' ').collect();
        spoken.windows(sought.len()).any(|row| row.iter().zip(&sought).all(|(word, sought)| is(word, sought)))
    })
}

/// The lists, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    serde_json::json!({
        "tasks": TASKS, "honours": HONOURS, "ways": WAYS, "heard": HEARD, "byLaw": BY_LAW, "when": WHEN, "passing": PASSING, "gifts": GIFTS, "prices": PRICES,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole_or_by_their_stem_in_a_row() {
        assert!(says("Les Liquidateurs·rices", TASKS) && says("exclu de PLEIN DROIT", BY_LAW));
        assert!(!says("pleinement en droit", BY_LAW) && !says("Simplement", WHEN) && !says("", WHEN));
        assert!(says("Mitgliedsbeiträge", PRICES) && says("s’il pleut", WHEN) && says("droit d’entrée", PRICES));
    }
}
