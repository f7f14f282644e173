use std::collections::BTreeSet;

use super::{Place, Seen, all};
use crate::model::part::Part;
use crate::model::shapes::{Shape, ShapeId};

/// What may stand at a key.
#[derive(Default, Clone, Copy)]
struct Forms {
    list: bool,
    text: bool,
    other: bool,
}

fn forms(id: ShapeId) -> Forms {
    let shape = id.shape();
    let mut found = Forms::default();
    if matches!(shape.part, Some(Part::Text | Part::When | Part::Context | Part::Content)) {
        found.text = true;
    }
    found.list |= shape.items().is_some();
    let branches: Vec<Forms> = shape.branches().map(forms).collect();
    found.other |= branches.is_empty() && shape.items().is_none() && !found.text;
    for branch in branches {
        found.list |= branch.list;
        found.text |= branch.text;
        found.other |= branch.other && !found.text;
    }
    found
}

fn shape_at(part: Part, key: crate::tree::key::Key) -> Option<ShapeId> {
    Shape::of_part(part).property(key, 0).map(|(_, property)| property.shape())
}

/// A list comes and goes item by item, a text changes its words: a place that waits for something else is dead.
#[test]
fn every_place_can_be_met() {
    for (part, places) in all() {
        for Place { seen, keys, .. } in *places {
            for key in *keys {
                let forms = forms(shape_at(*part, *key).unwrap_or_else(|| panic!("{} has no {key:?}", part.name())));
                let met = match seen {
                    Seen::Items | Seen::List | Seen::Choice | Seen::Sequence => forms.list,
                    Seen::Limit => true,
                    Seen::Presence => forms.text || forms.other,
                    Seen::Words => forms.text,
                    Seen::Order(_) | Seen::Value => forms.other || forms.list,
                    Seen::Anything => forms.other,
                };
                assert!(met, "{} {key:?}: {seen:?} is never met", part.name());
            }
        }
    }
}

#[test]
fn each_part_has_its_places_once() {
    let mut parts = BTreeSet::new();
    for (part, _) in all() {
        assert!(parts.insert(*part), "{} stands in two files", part.name());
    }
}

/// Whoever decides, by which rule, and what can happen to whom: none of it is a detail. Facts and explanations are.
#[test]
fn no_key_that_holds_power_is_a_detail() {
    const POWER: [Part; 22] = [
        Part::Amendment,
        Part::Body,
        Part::Cap,
        Part::Commitment,
        Part::Ending,
        Part::Exception,
        Part::Matter,
        Part::Membership,
        Part::Process,
        Part::ProxyRule,
        Part::QuorumRule,
        Part::Recourse,
        Part::RecourseStep,
        Part::Right,
        Part::Role,
        Part::Sanction,
        Part::Seat,
        Part::Seats,
        Part::SecondCall,
        Part::Session,
        Part::Terms,
        Part::Threshold,
    ];
    /// The keys of these parts that say nothing of power, or say it in words that have to be read.
    const DETAILS: [&str; 28] = [
        "Amendment.text",
        "Cap.per",
        "Cap.text",
        "Commitment.overrides",
        "Commitment.text",
        "Commitment.upholds",
        "Ending.at",
        "Ending.cause",
        "Ending.text",
        "Exception.text",
        "Matter.text",
        "Membership.exclude",
        "Membership.join",
        "Membership.size",
        "Process.examples",
        "Process.name",
        "Process.text",
        "ProxyRule.holders",
        "Recourse.name",
        "RecourseStep.means",
        "Right.resource",
        "Right.right",
        "Right.text",
        "Role.vacancy",
        "Sanction.effect",
        "Seat.who",
        "Session.name",
        "Session.place",
    ];
    let mut details = BTreeSet::new();
    for part in POWER {
        let places = all().find(|(of, _)| *of == part).map_or(&[][..], |(_, places)| places);
        for property in Shape::of_part(part).properties() {
            let annotation = ["id", "statedIn", "note", "notStated", "setBy"].contains(&property.key.name());
            let seen = places.iter().any(|place| place.keys.contains(&property.key));
            if !annotation && !seen {
                details.insert(format!("{}.{}", part.name(), property.key.name()));
            }
        }
    }
    let known: BTreeSet<String> = DETAILS.iter().map(|key| (*key).to_owned()).collect();
    assert_eq!(details, known);
}
