//! Documents of a chosen size, for measuring: a valid code with as many commitments, measures and actions as it takes.

use serde_json::{Map, Value, json};

use crate::chance::Chance;

const DIMENSIONS: [&str; 6] = ["social", "economic", "ecological", "scientific", "legal", "cultural"];
const FORCES: [&str; 3] = ["must", "must-not", "should"];
const WHO: [&str; 4] = ["foyers", "maraicheres", "coordination", "ruisseau"];
const WORDS: &[&str] = &[
    "l’équipe",
    "répond",
    "à",
    "chaque",
    "demande",
    "d’adhésion",
    "les",
    "récoltes",
    "sont",
    "partagées",
    "sous",
    "quinze",
    "jours",
    "après",
    "réception",
    "dans",
    "le",
    "moulin",
    "où",
    "nous",
    "décidons",
    "ensemble",
    "aucune",
    "dépense",
    "n’est",
    "engagée",
    "sans",
    "accord",
    "préalable",
    "du",
    "cercle",
    "qui",
    "prévient",
    "par",
    "écrit",
    "et",
    "publie",
    "ses",
    "comptes",
    "dès",
    "février",
    "« à prix libre »",
    "pour",
    "celles",
    "qui",
    "l’ont",
    "demandé",
];

/// A valid document whose JSON text has about so many bytes.
pub fn document(bytes: usize) -> Value {
    let mut chance = Chance::new(bytes as u64);
    let mut commitments = 2;
    loop {
        let document = with_commitments(commitments, &mut chance.clone());
        let length = format!("{document:#}").len();
        if length >= bytes || length * 20 > bytes * 19 {
            return document;
        }
        // Towards the size, never past it by much.
        commitments += ((bytes - length) / 1_400).max(1);
        chance.number();
    }
}

/// The same document with about one mistake for each hundred of its commitments, measures and actions.
pub fn flawed(bytes: usize) -> Value {
    let mut document = document(bytes);
    let mut number = 0;
    document["status"] = json!("brouillon");
    for name in DIMENSIONS {
        for commitment in document["dimensions"][name]["commitments"].as_array_mut().into_iter().flatten() {
            number += 1;
            match number % 400 {
                50 => commitment["force"] = json!("devrait"),
                150 => drop(commitment.as_object_mut().and_then(|members| members.shift_remove("text"))),
                250 => commitment["responsable"] = json!("la coordination"),
                350 => commitment["from"] = json!("1er avril 2026"),
                _ => {}
            }
        }
    }
    document
}

/// The same document after an amendment: one in a hundred of its commitments has other words or another force.
pub fn amended(mut document: Value) -> Value {
    let mut number = 0;
    for commitment in commitments_of(&mut document).into_iter().flatten() {
        number += 1;
        match number % 200 {
            50 => commitment["force"] = json!("may"),
            150 => commitment["text"] = json!(format!("{} Et plus.", commitment["text"].as_str().unwrap_or(""))),
            _ => {}
        }
    }
    document
}

/// The same document with every list of commitments in another order.
pub fn reordered(mut document: Value) -> Value {
    let mut chance = Chance::new(5);
    for list in commitments_of(&mut document) {
        for place in (1..list.len()).rev() {
            list.swap(place, chance.below(place + 1));
        }
    }
    document
}

/// Statutes in Markdown of about so many bytes: headings, numbered articles, lists, sentences that oblige and sentences that do not.
pub fn statutes(bytes: usize) -> String {
    let mut chance = Chance::new(bytes as u64);
    let mut text = String::from("# Statuts du moulin\n");
    let mut number = 0;
    while text.len() < bytes {
        number += 1;
        text += &format!("\n## Article {number} : {}\n\n", sentence(&mut chance).trim_end_matches('.'));
        for paragraph in 1..=3 {
            text += &format!(
                "{number}.{paragraph} {} Le conseil doit répondre dans un délai de {} jours. {}\n\n",
                sentence(&mut chance),
                1 + chance.below(60),
                sentence(&mut chance)
            );
        }
        for _ in 0..2 {
            text += &format!("- {}\n", sentence(&mut chance));
        }
    }
    text
}

fn commitments_of(document: &mut Value) -> Vec<&mut Vec<Value>> {
    let dimensions = document["dimensions"].as_object_mut().into_iter().flat_map(Map::values_mut);
    dimensions.filter_map(|dimension| dimension["commitments"].as_array_mut()).collect()
}

fn sentence(chance: &mut Chance) -> String {
    let mut words: Vec<&str> = (0..8 + chance.below(12)).map(|_| *chance.pick::<&str>(WORDS)).collect();
    words.insert(0, "Nous tenons à ceci :");
    words.join(" ") + "."
}

fn with_commitments(commitments: usize, chance: &mut Chance) -> Value {
    let mut dimensions = Map::new();
    for (number, name) in DIMENSIONS.into_iter().enumerate() {
        let here = (number..commitments).step_by(DIMENSIONS.len());
        dimensions.insert(name.to_owned(), dimension(name, here, chance));
    }
    let stakeholder =
        |id: &&str| json!({"id": id, "name": sentence(&mut Chance::new(id.len() as u64)), "kind": "group"});
    let actions: Vec<Value> = (0..commitments / 3).map(|number| action(number, commitments, chance)).collect();
    let measurements: Vec<Value> = (0..commitments / 4)
        .map(|number| {
            let at = format!("2026-{:02}-{:02}", 1 + number % 12, 1 + number % 28);
            json!({"indicator": format!("suivi-{}", number % 6), "at": at, "value": chance.below(200), "by": "coordination"})
        })
        .collect();
    let indicators: Vec<Value> = (0..6)
        .map(|number| {
            json!({
                "id": format!("suivi-{number}"), "name": "Part des réponses données à temps", "definition": sentence(chance),
                "unit": "pour cent", "method": sentence(chance), "baseline": 70.5,
                "target": {"value": 95, "operator": "at-least", "by": "2027-03-31"}, "every": "P6M",
            })
        })
        .collect();
    json!({
        "codesocial": "1.0", "id": "https://moulin.example/code", "version": "2.4.1", "status": "draft", "language": "fr",
        "title": "Code social du moulin partagé", "summary": sentence(chance), "license": "CC-BY-SA-4.0",
        "subject": {
            "kind": "organisation", "name": "Le moulin partagé", "description": sentence(chance), "url": "https://moulin.example/",
            "founded": "2019-06", "territory": "La vallée et ses trois villages",
        },
        "purpose": {
            "statement": sentence(chance), "context": sentence(chance),
            "objectives": [{"id": "vivre-du-travail", "text": sentence(chance)}],
            "missions": [{"id": "partager", "text": sentence(chance)}],
        },
        "dimensions": dimensions,
        "stakeholders": WHO.iter().map(stakeholder).collect::<Vec<_>>(),
        "governance": {
            "recourse": [{
                "id": "mediation", "name": "La médiation",
                "steps": [{"who": "coordination", "means": "Une lettre, puis une rencontre", "within": "P15D"}],
            }],
        },
        "indicators": indicators,
        "record": {"actions": actions, "measurements": measurements},
    })
}

fn dimension(name: &str, numbers: impl Iterator<Item = usize>, chance: &mut Chance) -> Value {
    let principle = format!("principe-{name}");
    let commitments: Vec<Value> = numbers.map(|number| commitment(number, &principle, chance)).collect();
    json!({
        "summary": sentence(chance),
        "keywords": ["entraide", "équité", "sobriété"],
        "principles": [{"id": principle, "text": sentence(chance), "rationale": sentence(chance), "serves": ["partager"]}],
        "models": [{
            "id": format!("modele-{name}"), "name": "Le tableau", "text": sentence(chance), "practised": true,
            "applies": [principle],
        }],
        "commitments": commitments,
    })
}

fn commitment(number: usize, principle: &str, chance: &mut Chance) -> Value {
    json!({
        "id": format!("engagement-{number}"),
        "text": sentence(chance),
        "force": FORCES[number % 3],
        "standard": if number.is_multiple_of(2) { "result" } else { "means" },
        "by": [WHO[number % 4]],
        "toward": [WHO[(number + 1) % 4]],
        "upholds": [principle],
        "from": "2026-04-01",
        "due": {"within": {"count": 1 + number % 30, "unit": "day"}, "after": "la réception de la demande"},
        "exceptions": [{"text": sentence(chance), "criterion": "La coordination l’a constaté.", "decidedBy": "coordination"}],
        "indicators": [format!("suivi-{}", number % 6)],
        "recourse": "mediation",
    })
}

fn action(number: usize, commitments: usize, chance: &mut Chance) -> Value {
    json!({
        "id": format!("action-{number}"), "title": sentence(chance),
        "implements": [format!("engagement-{}", number * 3 % commitments)], "by": [WHO[number % 4]],
        "status": "ongoing", "from": "2026-05-02",
    })
}
