//! Powers in sentences.

use crate::messages::{Language, capital, fill};
use crate::views::Party;
use crate::views::powers::pages::{
    ActPowers, Assumption, Estimate, ExamplePeople, InSteps, Opening, OwnCaseKind, PowerGroup, PowerLoop, PowerPart,
    PowersReading, TakesPart, UnassignedAct, Undecided,
};

/// So many parties are named in a sentence.
const MOST_IN_SENTENCE: usize = 6;

/// What is done, in words.
pub(super) fn title(language: Language, act: &ActPowers) -> String {
    if act.residual {
        return filled(language, "powers-acts", "other", &[("object", word(language, "residual"))]);
    }
    let limits = [("over", &act.over), ("up-to", &act.up_to)];
    done(language, &act.act, act.object.as_slice(), act.text.as_ref(), limits)
}

/// An act with its objects, its words and its limits.
pub(super) fn done(
    language: Language,
    act: &str,
    objects: &[Party],
    text: Option<&String>,
    limits: [(&str, &Option<String>); 2],
) -> String {
    let limits: Vec<String> = limits
        .iter()
        .filter_map(|(key, amount)| Some(filled(language, "powers", key, &[("amount", amount.as_deref()?)])))
        .collect();
    let said = match (text, objects) {
        (Some(text), _) if act == "other" => text.clone(),
        (Some(text), []) => text.clone(),
        (None, []) => String::new(),
        (_, objects) => list(language, objects, "and"),
    };
    let mut title = if said.is_empty() { all_of(language, act) } else { titled(language, act, &said) };
    let of_words = text.filter(|text| act != "other" && !title.contains(text.as_str()));
    let more: Vec<String> = limits.into_iter().chain(of_words.cloned()).collect();
    if !more.is_empty() {
        title = format!("{title} ({})", more.join(", "));
    }
    title
}

/// An act with its object, in words.
pub(super) fn titled(language: Language, act: &str, object: &str) -> String {
    filled(language, "powers-acts", act, &[("object", object)])
}

/// An act without an object, in words.
pub(super) fn all_of(language: Language, act: &str) -> String {
    let all = language.word_if_any("powers-acts", &format!("{act}-all"));
    all.map_or_else(|| titled(language, act, language.word("powers-acts", "no-object")), str::to_owned)
}

/// All that is said of an act.
pub(super) fn of(language: Language, act: &ActPowers) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    for reading in &act.readings {
        let said = numbers(language, reading);
        sentences.push(match assumed(language, &reading.assumes) {
            None => capital(&said),
            Some(assumption) => filled(language, "powers", "if", &[("assumption", &assumption), ("sentence", &said)]),
        });
    }
    if !act.agreement.is_empty() {
        sentences.push(filled(language, "powers", "agreement", &[("parties", &list(language, &act.agreement, "and"))]));
    }
    if !act.proposal.is_empty() {
        sentences.push(filled(language, "powers", "proposal", &[("parties", &list(language, &act.proposal, "or"))]));
    }
    sentences.extend(act.opening.iter().map(|opening| opened(language, opening)));
    let touches = act.touched.iter().filter_map(|touched| {
        let party = called(language, &touched.party);
        Some(match touched.takes_part {
            TakesPart::Yes | TakesPart::Elsewhere => return None,
            TakesPart::Others => word(language, "touched-others").to_owned(),
            TakesPart::Some => filled(language, "powers", "touched-some", &[("party", &party)]),
            TakesPart::No => filled(language, "powers", "touched-no", &[("party", &party)]),
            TakesPart::Unsaid => word(language, "touched-unsaid").to_owned(),
        })
    });
    sentences.extend(touches);
    // What can be contested besides is told where the recourse itself is.
    if matches!(act.act.as_str(), "exclude" | "remove" | "sanction") {
        sentences.push(if act.contest.is_empty() {
            word(language, "contest-none").to_owned()
        } else {
            filled(language, "powers", "contest", &[("parties", &list(language, &act.contest, "or"))])
        });
    }
    sentences.extend(act.in_steps.iter().map(|steps| in_steps(language, steps)));
    let told = |one: &&Undecided| {
        !matches!(one, Undecided::SizeUnknown | Undecided::RejectionUnsaid | Undecided::ConcernedUnsaid)
    };
    let open: Vec<String> = act.undecided.iter().filter(told).map(|one| undecided(language, *one).to_owned()).collect();
    if !open.is_empty() {
        sentences.push(filled(
            language,
            "powers",
            "undecided",
            &[("list", &open.join(word(language, "between-items")))],
        ));
    }
    sentences
}

fn numbers(language: Language, reading: &PowersReading) -> String {
    let mut said = Vec::new();
    let assured = reading.assured.as_ref().map(|estimate| groups(language, estimate));
    let least = reading.least.as_ref().map(|estimate| groups(language, estimate));
    match &assured {
        Some(groups) => said.push(filled(language, "powers", "assured", &[("groups", groups)])),
        None => said.push(word(language, "assured-nobody").to_owned()),
    }
    if let Some(groups) = least.filter(|groups| Some(groups) != assured.as_ref()) {
        said.push(filled(language, "powers", "least", &[("groups", &groups)]));
    }
    match &reading.blocking {
        Some(estimate) if estimate.groups.iter().any(|group| group.parts.is_empty()) => {
            said = vec![word(language, "never").to_owned()]
        }
        Some(estimate) => said.push(filled(language, "powers", "blocking", &[("groups", &groups(language, estimate))])),
        None => said.push(word(language, "blocking-nobody").to_owned()),
    }
    // The first follows a condition, where there is one.
    let mut said = said.into_iter();
    let first = said.next().unwrap_or_default();
    std::iter::once(first).chain(said.map(|sentence| capital(&sentence))).collect::<Vec<_>>().join(" ")
}

/// How what is open is read; none where nothing is.
pub(super) fn assumed(language: Language, assumes: &[Assumption]) -> Option<String> {
    let words: Vec<String> =
        assumes.iter().map(|one| language.word("powers-assumptions", assumption(*one)).to_owned()).collect();
    (!words.is_empty()).then(|| words.join(", "))
}

fn assumption(one: Assumption) -> &'static str {
    match one {
        Assumption::RejectionGoesOn => "rejection-goes-on",
        Assumption::RejectionFinal => "rejection-final",
        Assumption::ConcernedVotes => "concerned-votes",
        Assumption::ConcernedStandsAside => "concerned-stands-aside",
        Assumption::ConcernedIsMissingVote => "concerned-is-missing-vote",
    }
}

fn undecided(language: Language, one: Undecided) -> &'static str {
    let name = match one {
        Undecided::MethodUnsaid => "method-unsaid",
        Undecided::ThresholdUnsaid => "threshold-unsaid",
        Undecided::BaseUnsaid => "base-unsaid",
        Undecided::QuorumUnsaid => "quorum-unsaid",
        Undecided::QuorumFailureUnsaid => "quorum-failure-unsaid",
        Undecided::RejectionUnsaid => "rejection-unsaid",
        Undecided::ConcernedUnsaid => "concerned-unsaid",
        Undecided::ParticipantsUnsaid => "participants-unsaid",
        Undecided::ParticipantsElsewhere => "participants-elsewhere",
        Undecided::SizeUnknown => "size-unknown",
        Undecided::OverlapUnknown => "overlap-unknown",
        Undecided::ElectoratePerDecision => "electorate-per-decision",
        Undecided::SeveralOptions => "several-options",
        Undecided::TieUncounted => "tie-uncounted",
        Undecided::VotesUnsaid => "votes-unsaid",
        Undecided::MethodUncounted => "method-uncounted",
        Undecided::SetElsewhere => "set-elsewhere",
        Undecided::TooManySteps => "too-many-steps",
    };
    language.word("powers-undecided", name)
}

/// The groups of a number, in words.
pub(super) fn groups(language: Language, estimate: &Estimate) -> String {
    let groups = estimate.groups.iter().map(|group| {
        let said = parts(language, group).join(word(language, "and"));
        match (group.people, group.at_most) {
            (Some(people), Some(most)) if group.parts.len() > 1 => {
                let numbers = [("people", people.to_string()), ("atMost", most.to_string())];
                let total = filled(
                    language,
                    "powers",
                    "between",
                    &[(numbers[0].0, &numbers[0].1), (numbers[1].0, &numbers[1].1)],
                );
                filled(language, "powers", "in-all", &[("groups", &said), ("people", &total)])
            }
            _ => said,
        }
    });
    let groups: Vec<String> = groups.collect();
    groups.join(word(language, "or"))
}

/// The parts of a group, in words: somebody who is one of so many is named with them.
fn parts(language: Language, group: &PowerGroup) -> Vec<String> {
    let one_among = |place: usize| {
        let is_one = |part: &&PowerPart| part.size == Some(1) && part.among == Some(place);
        group.parts.iter().find(is_one)
    };
    let is_told = |part: &PowerPart| {
        let others = part.among.filter(|_| part.size == Some(1)).and_then(|place| group.parts.get(place));
        others.is_none_or(|others| others.size == Some(1))
    };
    let told = group.parts.iter().enumerate().filter(|(_, part)| is_told(part)).map(|(place, part)| {
        let said = some_of(language, part);
        match one_among(place).filter(|_| part.size != Some(1)) {
            // One of them, and that one: it is they.
            Some(one) if part.people == Some(1) && part.at_most.is_none() => some_of(language, one),
            Some(one) => {
                let one = some_of(language, one);
                filled(language, "powers", "one-among", &[("group", &said), ("one", &one)])
            }
            None => said,
        }
    });
    told.collect()
}

fn some_of(language: Language, part: &PowerPart) -> String {
    if part.of.is_empty() {
        return word(language, "unsaid-voters").to_owned();
    }
    let of = list(language, &part.of, "and");
    let of = [("of", of.as_str())];
    if let (Some(people), Some(size)) = (part.people, part.size) {
        let known = people.to_string();
        let people = match part.at_most {
            Some(most) => filled(language, "powers", "between", &[("people", &known), ("atMost", &most.to_string())]),
            None => known,
        };
        return match (size, part.at_most) {
            (1, _) if part.role => filled(language, "powers", "the-one", &[("name", of[0].1)]),
            (1, _) => filled(language, "powers", "the-party", &[("name", of[0].1)]),
            (size, None) if part.people == Some(size) => {
                filled(language, "powers", "all", &[("size", &size.to_string()), of[0]])
            }
            _ => filled(language, "powers", "some", &[("people", &people), ("size", &size.to_string()), of[0]]),
        };
    }
    match part.formula.as_deref() {
        Some("n") => filled(language, "powers", "all-unknown", &of),
        Some(formula) if formula.contains('…') => filled(language, "powers", "a-number", &of),
        Some(formula) if formula.bytes().all(|digit| digit.is_ascii_digit()) => {
            let words = language.plural_if_any("powers", "some-unknown", formula).unwrap_or("{count} {of}");
            fill(words, &[("count", formula), of[0]])
        }
        Some(formula) if formula.starts_with("n − ") => {
            filled(language, "powers", "all-but", &[("count", formula.trim_start_matches("n − ")), of[0]])
        }
        _ if part.at.is_empty() => filled(language, "powers", "a-number", &of),
        _ => filled(language, "powers", "examples", &[("examples", &examples(language, &part.at, "example")), of[0]]),
    }
}

fn examples(language: Language, examples: &[ExamplePeople], key: &'static str) -> String {
    let each = examples.iter().map(|one| {
        let people = match one.at_most {
            Some(most) => filled(
                language,
                "powers",
                "between",
                &[("people", &one.people.to_string()), ("atMost", &most.to_string())],
            ),
            None => one.people.to_string(),
        };
        filled(language, "powers", key, &[("people", &people), ("size", &one.size.to_string())])
    });
    let each: Vec<String> = each.collect();
    match each.split_last() {
        Some((last, before)) if !before.is_empty() => {
            format!("{}{}{last}", before.join(", "), word(language, "example-or"))
        }
        _ => each.concat(),
    }
}

fn opened(language: Language, opening: &Opening) -> String {
    let session = called(language, &opening.session);
    let parties = list(language, &opening.convened_by, "or");
    match (&opening.notice, opening.convened_by.is_empty()) {
        (_, true) => filled(language, "powers", "opening-nobody", &[("session", &session)]),
        (Some(notice), _) => filled(
            language,
            "powers",
            "opening-notice",
            &[("session", &session), ("parties", &parties), ("notice", notice)],
        ),
        (None, _) => filled(language, "powers", "opening", &[("session", &session), ("parties", &parties)]),
    }
}

fn in_steps(language: Language, steps: &InSteps) -> String {
    let of = steps.of.as_ref().map(|party| called(language, party)).unwrap_or_default();
    let decided_by = steps.decided_by.as_ref().map(|party| called(language, party)).unwrap_or_default();
    let (key, example) = match (steps.by.as_str(), steps.with) {
        ("admit", 0) => ("in-steps-admit", "example-new"),
        ("admit", _) => ("in-steps-admit-with", "example-new"),
        _ => ("in-steps-exclude", "example"),
    };
    let (examples, with) = (examples(language, &steps.at, example), steps.with.to_string());
    let values = [("examples", examples.as_str()), ("of", &of), ("decidedBy", &decided_by), ("with", &with)];
    filled(language, "powers", key, &values)
}

/// An act for which nobody is named.
pub(super) fn unassigned(language: Language, one: &UnassignedAct) -> String {
    let object = one.object.as_ref().map(|object| called(language, object));
    let act = match &object {
        Some(object) => titled(language, &one.act, object),
        None => all_of(language, &one.act),
    };
    match &one.falls_to {
        Some(party) => {
            filled(language, "powers", "unassigned-residual", &[("act", &act), ("party", &called(language, party))])
        }
        None => act,
    }
}

/// A circle.
pub(super) fn circle(language: Language, one: &PowerLoop) -> String {
    let key = if one.parties.len() == 1 { "loop-own" } else { "loop-others" };
    let said = filled(language, "powers", key, &[("parties", &list(language, &one.parties, "and"))]);
    if one.amends { format!("{said} {}", word(language, "loop-amends")) } else { said }
}

/// A decision in which those decide whom it is about; with what is done in it.
pub(super) fn own_case(language: Language, kind: OwnCaseKind, act: &str) -> String {
    let key = match kind {
        OwnCaseKind::ConcernedVotes => "own-concerned-votes",
        OwnCaseKind::OwnSuccession => "own-own-succession",
        OwnCaseKind::AppealToDecider => "own-appeal-to-decider",
        OwnCaseKind::ControllerControlled => "own-controller-controlled",
    };
    filled(language, "powers", key, &[("act", act)])
}

/// What a party is called, in quotation marks; or how many of it.
pub(super) fn called(language: Language, party: &Party) -> String {
    match &party.some {
        Some(some) => some.clone(),
        None => filled(language, "powers", "named", &[("name", party.called())]),
    }
}

/// Parties in a list.
pub(super) fn list(language: Language, parties: &[Party], last: &str) -> String {
    let mut names: Vec<String> = parties.iter().take(MOST_IN_SENTENCE).map(|party| called(language, party)).collect();
    if parties.len() > MOST_IN_SENTENCE {
        names.push("…".to_owned());
    }
    language.list(last, &names)
}

pub(super) fn word(language: Language, key: &'static str) -> &'static str {
    language.word("powers", key)
}

pub(super) fn filled(language: Language, group: &str, key: &str, values: &[(&str, &str)]) -> String {
    fill(language.word(group, key), values)
}
