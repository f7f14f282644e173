//! Powers, held against a brute force written apart from them: all that people can do in a chain of consent, vote and the decision of one
//! person, of whom the text does not say whether they vote themselves.

use codesocial_core::call;
use serde_json::{Value, json};

/// What one of the voters does: votes for, against, abstains, votes blank, stays away; and whether they object in the consent.
#[derive(Clone, Copy, PartialEq)]
enum Done {
    For,
    Against,
    Abstains,
    Blank,
    Away,
}

const ALL: [Done; 5] = [Done::For, Done::Against, Done::Abstains, Done::Blank, Done::Away];

/// A chain, as it is written and as it is played.
#[derive(Clone, Copy)]
struct Chain {
    people: usize,
    /// Of the voters, or beside them.
    president_votes: bool,
    /// Whether what the vote rejects ends there.
    is_final: bool,
    /// How many have to be there, of three parts.
    quorum: usize,
    /// Whether whoever may be missing a quorum hands over.
    missed_goes_on: bool,
}

impl Chain {
    fn document(self) -> Value {
        let missed = if self.missed_goes_on { "fallback" } else { "rejected" };
        let quorum = match self.quorum {
            0 => json!("none"),
            thirds => json!({ "value": format!("{thirds}/3"), "base": "eligible", "onFailure": missed }),
        };
        json!({
            "codesocial": "1.0", "id": "https://example.org/chain", "version": "1.0.0", "status": "draft", "language": "en",
            "title": "A chain",
            "governance": {
                "membership": [{ "id": "core", "name": "Core", "size": self.people }],
                "roles": [{ "id": "president", "name": "President", "seats": { "count": 1 } }],
                "processes": [
                    { "id": "consent", "name": "Consent", "method": "consent", "participants": ["core"], "quorum": quorum, "fallback": "vote" },
                    { "id": "vote", "name": "Vote", "method": "majority", "participants": ["core"], "quorum": quorum,
                      "threshold": { "over": "1/2", "base": "expressed" }, "blankVotes": "counted", "fallback": "ruling",
                      "onRejection": if self.is_final { "final" } else { "fallback" } },
                    { "id": "ruling", "name": "Ruling", "method": "delegation", "participants": ["president"] }
                ],
                "amendment": { "process": "consent" }
            }
        })
    }

    /// What comes of it: the voters with whether they object, and the president.
    fn passes(self, voters: &[(Done, bool)], president: bool) -> bool {
        let count = |done: Done| voters.iter().filter(|(one, _)| *one == done).count();
        let present = voters.len() - count(Done::Away);
        let attended = 3 * present >= self.quorum * voters.len();
        // Whoever is not there objects to nothing.
        let objects = voters.iter().any(|(done, objects)| *objects && *done != Done::Away);
        if !attended && !self.missed_goes_on {
            return false;
        }
        if attended && present > 0 && !objects {
            return true;
        }
        if attended {
            if 2 * count(Done::For) > count(Done::For) + count(Done::Against) + count(Done::Blank) {
                return true;
            }
            if self.is_final {
                return false;
            }
        }
        president
    }

    /// Whether a group, of so many voters (the president first, where they vote) and perhaps the president, can have it so whatever
    /// the others do.
    fn can(self, group: usize, with_president: bool, wanted: bool) -> bool {
        // Among voters the president comes first: a group without them leaves out the first.
        let first = usize::from(self.president_votes && !with_president);
        if first + group > self.people {
            return false;
        }
        let own = behaviours(group);
        let others = behaviours(self.people - group);
        let presidents: &[bool] = if with_president { &[wanted] } else { &[true, false] };
        own.iter().any(|own| {
            others.iter().all(|others| {
                let all: Vec<(Done, bool)> = own.iter().chain(others).copied().collect();
                presidents.iter().all(|president| self.passes(&all, *president) == wanted)
            })
        })
    }

    /// The fewest people who can have it so.
    fn fewest(self, wanted: bool) -> Option<u64> {
        let mut found = Vec::new();
        for group in 0..=self.people {
            if group > 0 && self.can(group, false, wanted) {
                found.push(group);
            }
            // A president who votes is one of the group.
            let (voting, people) = if self.president_votes { (group, group) } else { (group, group + 1) };
            if people > 0 && voting >= usize::from(self.president_votes) && self.can(voting, true, wanted) {
                found.push(people);
            }
        }
        found.into_iter().min().map(|people| people as u64)
    }
}

/// All that so many voters can do, alike but for their number.
fn behaviours(people: usize) -> Vec<Vec<(Done, bool)>> {
    let mut all: Vec<Vec<(Done, bool)>> = vec![Vec::new()];
    for _ in 0..people {
        let mut longer = Vec::new();
        for one in &all {
            for (rank, done) in ALL.iter().enumerate() {
                for objects in [false, true] {
                    let place = |(done, objects): (Done, bool)| {
                        2 * ALL.iter().position(|one| *one == done).expect("it is one of them") + usize::from(objects)
                    };
                    if one.last().is_none_or(|last| place(*last) <= 2 * rank + usize::from(objects)) {
                        longer.push(one.iter().copied().chain([(*done, objects)]).collect());
                    }
                }
            }
        }
        all = longer;
    }
    all
}

#[test]
fn chains_come_to_what_people_can_do_in_them() {
    let mut compared = 0;
    for people in 2..=4 {
        for is_final in [false, true] {
            for (quorum, missed_goes_on) in [(0, true), (2, true), (2, false)] {
                let chain = |president_votes| Chain { people, president_votes, is_final, quorum, missed_goes_on };
                let input = json!({ "document": { "value": chain(true).document() } });
                let answer = call("powers", &input.to_string()).expect("the call is sound");
                let answer: Value = serde_json::from_str(&answer).expect("it is JSON");
                let acts = answer["powers"]["acts"].as_array().expect("there are acts");
                let act = acts.iter().find(|act| act["act"] == "amend").expect("the text can be changed");
                let reading = &act["readings"][0];
                for (key, wanted) in [("assured", true), ("blocking", false)] {
                    let told = &reading[key];
                    let from = told["people"].as_u64();
                    let to = told["atMost"].as_u64().or(from);
                    let both = [chain(true).fewest(wanted), chain(false).fewest(wanted)];
                    let what = format!(
                        "{key} of {people}, final {is_final}, quorum {quorum}/3, goes on {missed_goes_on}: {both:?}, told {told}"
                    );
                    assert_eq!(from, both[0].min(both[1]), "{what}");
                    assert_eq!(to, both[0].max(both[1]), "{what}");
                    compared += 1;
                }
            }
        }
    }
    assert_eq!(compared, 36);
}

#[test]
fn acts_beyond_the_most_are_counted() {
    let matters: Vec<Value> = (0..1_010).map(|number| json!(format!("Matter {number}."))).collect();
    let document = json!({ "governance": { "processes": [
        { "id": "p", "name": "P", "method": "majority", "scope": matters }
    ] } });
    let input = json!({ "document": { "value": document } }).to_string();
    let answer: Value = serde_json::from_str(&call("powers", &input).expect("the call is sound")).expect("it is JSON");
    assert_eq!(answer["powers"]["acts"].as_array().map(Vec::len), Some(1_000));
    assert_eq!(answer["powers"]["omitted"], 10);
}
