//! Acts that a scope says in words, where it says nothing else: “exclusion of members”, “Satzungsänderung”.

use crate::analysis::wording::scan::{folded, spoken};
use crate::model::document::Act;

/// Words that name an act by themselves, without accents, in French, English, German and Spanish.
const ACTS: [(Act, &[&str]); 5] = [
    (
        Act::Exclude,
        &[
            "exclure",
            "exclusion",
            "exclusions",
            "radiation",
            "radiations",
            "radier",
            "expulsion",
            "exclude",
            "expel",
            "ausschluss",
            "ausschliessen",
            "expulsar",
            "excluir",
        ],
    ),
    (
        Act::Admit,
        &[
            "admettre",
            "admission",
            "admissions",
            "adhesion",
            "adhesions",
            "admit",
            "aufnahme",
            "aufnehmen",
            "admision",
            "admitir",
        ],
    ),
    (Act::Amend, &["satzungsanderung", "satzungsanderungen"]),
    (
        Act::Dissolve,
        &[
            "dissoudre",
            "dissolution",
            "dissolve",
            "auflosung",
            "auflosen",
            "disolucion",
            "disolver",
            "vereinsauflosung",
        ],
    ),
    (
        Act::Transform,
        &[
            "fusion",
            "fusions",
            "fusionner",
            "scission",
            "scissions",
            "merge",
            "merger",
            "mergers",
            "verschmelzung",
            "verschmelzungen",
            "umwandlung",
            "formwechsel",
            "fusionar",
            "escision",
        ],
    ),
];

/// Words that name the same act beside what is changed.
const CHANGES: [&str; 18] = [
    "modification",
    "modifications",
    "modifier",
    "revision",
    "reviser",
    "reforme",
    "amend",
    "amendment",
    "amendments",
    "change",
    "changes",
    "anderung",
    "anderungen",
    "andern",
    "modificacion",
    "modificar",
    "reforma",
    "reformar",
];

/// What is changed, where the text itself is.
const TEXTS: [&str; 11] =
    ["statuts", "statutes", "bylaws", "satzung", "estatutos", "charte", "charter", "charta", "carta", "texte", "code"];

/// Who is admitted or excluded, and what is dissolved or transformed.
const OBJECTS: [&str; 22] = [
    "membre",
    "membres",
    "adherent",
    "adherents",
    "adherente",
    "adherentes",
    "member",
    "members",
    "mitglied",
    "mitglieder",
    "mitgliedern",
    "mitglieds",
    "mitgliedes",
    "miembro",
    "miembros",
    "socio",
    "socios",
    "association",
    "verein",
    "vereins",
    "asociacion",
    "cooperative",
];

/// Words between them that say nothing of their own.
const BETWEEN: [&str; 28] = [
    "a", "an", "and", "d", "das", "de", "del", "der", "des", "die", "du", "el", "eines", "einem", "et", "l", "la",
    "las", "le", "les", "los", "of", "social", "the", "un", "une", "unos", "von",
];

/// The act that a scope names, where every word of it belongs to its name.
pub(crate) fn act(text: &str) -> Option<Act> {
    /// No such name is longer.
    const LONGEST: usize = 80;
    if text.len() > LONGEST {
        return None;
    }
    let (mut found, mut changes, mut of_text, mut of_others) = (None, false, false, false);
    for word in spoken(text) {
        let word = folded(word.word);
        let word = word.as_str();
        if let Some((act, _)) = ACTS.iter().find(|(_, names)| names.contains(&word)) {
            if found.is_some_and(|before| before != *act) {
                return None;
            }
            found = Some(*act);
        } else if CHANGES.contains(&word) {
            changes = true;
        } else if TEXTS.contains(&word) {
            of_text = true;
        } else if OBJECTS.contains(&word) {
            of_others = true;
        } else if !BETWEEN.contains(&word) {
            return None;
        }
    }
    match found {
        Some(act) if !changes && !of_text => Some(act),
        None if changes && of_text && !of_others => Some(Act::Amend),
        _ => None,
    }
}

/// The lists, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    use crate::model::field::Word;
    let acts: serde_json::Map<_, _> =
        ACTS.iter().map(|(act, names)| (act.word().to_owned(), serde_json::json!(names))).collect();
    serde_json::json!({ "acts": acts, "changes": CHANGES, "texts": TEXTS, "objects": OBJECTS, "between": BETWEEN })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_that_is_the_name_of_an_act_is_that_act() {
        for (text, expected) in [
            ("Exclusion d’un membre", Some(Act::Exclude)),
            ("exclure un·e adhérent·e", Some(Act::Exclude)),
            ("Ausschluss von Mitgliedern", Some(Act::Exclude)),
            ("Mitglieder ausschließen", Some(Act::Exclude)),
            ("Expulsión de socios", Some(Act::Exclude)),
            ("Admission of members", Some(Act::Admit)),
            ("Modification des statuts", Some(Act::Amend)),
            ("Satzungsänderungen", Some(Act::Amend)),
            ("Dissolution de l’association", Some(Act::Dissolve)),
            ("Fusion et scission de l’association", Some(Act::Transform)),
            ("Verschmelzung des Vereins", Some(Act::Transform)),
            ("Merger", Some(Act::Transform)),
            ("Fusion et dissolution", None),
            ("Fusion avec une autre association", None),
            ("Exclusion d’un membre du bureau", None),
            ("Admission et exclusion des membres", None),
            ("Modification du règlement", None),
            ("Modification des statuts et dissolution", None),
            ("Les membres", None),
            ("", None),
        ] {
            assert_eq!(act(text), expected, "{text}");
        }
    }
}
