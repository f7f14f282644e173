//! The chapter on decisions, computed a second time from its text alone: both come to the same for processes and counts of every
//! kind, so that the text is enough to compute by.

use codesocial_core::call;
use codesocial_tests::chance::Chance;
use serde_json::{Map, Value, json};

/// How a process ends by the text: the outcome, and why.
type End = (&'static str, &'static str);

/// A share as a fraction.
fn share(value: &Value) -> Option<(u64, u64)> {
    match value {
        Value::String(fraction) => {
            let (above, below) = fraction.split_once('/')?;
            Some((above.parse().ok()?, below.parse().ok()?))
        }
        Value::Number(number) => {
            let text = number.to_string();
            let (units, decimals) = text.split_once('.').unwrap_or((&text, ""));
            Some((format!("{units}{decimals}").parse().ok()?, 10_u64.pow(decimals.len() as u32)))
        }
        _ => None,
    }
}

/// A process and a count, and what was taken for granted on the way.
struct Text<'v> {
    process: &'v Value,
    tally: &'v Value,
    assumed: bool,
    /// Whether support is counted out of all who may take part.
    of_all: bool,
}

impl Text<'_> {
    fn counted(&self, key: &str) -> Option<u64> {
        self.tally[key].as_u64()
    }

    fn votes(&self, keys: &[&str]) -> u64 {
        keys.iter().filter_map(|key| self.counted(key)).sum()
    }

    fn word(&self, key: &str) -> &str {
        self.process[key].as_str().unwrap_or_default()
    }

    /// DEC-6.
    fn eligible(&mut self, base: &str) -> Result<u64, End> {
        let eligible = self.counted("eligible").ok_or(("undecidable", "eligible-not-counted"))?;
        self.assumed |= base == "members";
        Ok(eligible)
    }

    /// DEC-15, for one process.
    fn fails(&self, because: &'static str) -> End {
        let agreement = ["consent", "consensus"].contains(&self.word("method"));
        match (self.process["fallback"].is_null(), self.word("onRejection")) {
            (true, _) | (_, "final") => ("rejected", because),
            (_, "fallback") => ("fallback", because),
            _ if agreement => ("fallback", because),
            _ => ("undecidable", "rejection-unstated"),
        }
    }

    fn hands_over(&self, because: &'static str) -> End {
        match self.process["fallback"].is_null() {
            true => ("undecidable", "fallback-unknown"),
            false => ("fallback", because),
        }
    }

    /// In the order of the chapter; `Err` is an end too, reached early.
    fn decide(&mut self) -> Result<End, End> {
        self.possible()?;
        self.quorum()?;
        self.objections()?;
        let (for_, against) = (self.votes(&["for"]), self.votes(&["against"]));
        let method = self.word("method").to_owned();
        let mut threshold = self.process["threshold"].clone();
        // DEC-13: unanimity, of whom is not said.
        if threshold.is_null() && method == "unanimity" {
            match against > 0 {
                true => return Err(self.fails("opposition")),
                false if for_ > 0 && self.counted("eligible") == Some(for_) => return Ok(("adopted", "no-opposition")),
                false => threshold = json!({}),
            }
        }
        // DEC-20.
        if ["lot", "ranked", "two-round"].contains(&method.as_str())
            || (threshold.is_null() && ["advice", "delegation", "other"].contains(&method.as_str()))
        {
            return Err(("undecidable", "method-not-counted"));
        }
        let most_votes = match for_ > against {
            true => Ok(("adopted", "most-votes")),
            false => Err(("undecidable", "other-options-not-counted")),
        };
        if threshold.is_null() {
            // DEC-13 and DEC-14.
            return match method.as_str() {
                "" => Err(("undecidable", "method-unstated")),
                "consent" => Ok(("adopted", "no-objection")),
                "consensus" => self.silence(),
                "plurality" => most_votes,
                _ => Err(("undecidable", "threshold-unstated")),
            };
        }
        let ways = self.needed(&threshold, &method)?;
        let mut ends = Vec::new();
        for way in &ways {
            ends.push(match *way {
                Ok(needed) => self.against(needed, &method, most_votes),
                Err(end) => end,
            });
        }
        if ends.iter().any(|end| end.0 != ends[0].0) || (ways.len() > 1 && ways.iter().any(Result::is_err)) {
            return Err(("undecidable", self.open(&threshold)));
        }
        // DEC-24: the way that is shown.
        let needed = ways.iter().copied().filter_map(Result::ok);
        let reached = |needed: u64| for_ >= needed;
        let shown = if needed.clone().all(reached) { needed.max() } else { needed.min() };
        self.of_all = threshold["count"].is_u64()
            || shown.is_none_or(|shown| {
                let base = threshold["base"].as_str();
                base.map_or_else(|| ways[0] == Ok(shown), |base| ["eligible", "members"].contains(&base))
            });
        shown.map_or(Ok(ends[0]), |shown| Ok(self.against(shown, &method, most_votes)))
    }

    /// DEC-24: what is open of what counts.
    fn open(&self, threshold: &Value) -> &'static str {
        let open = |key: &str, votes: &str| self.word(key).is_empty() && self.votes(&[votes]) > 0;
        match threshold["base"].is_null() {
            true => "base-unstated",
            false if open("abstentions", "abstain") => "abstentions-unstated",
            false => "blank-votes-unstated",
        }
    }

    /// DEC-25.
    fn silence(&mut self) -> Result<End, End> {
        let expressed = self.votes(&["for", "against"]);
        let silent = self.votes(&["abstain", "blank"]).max(self.votes(&["present"]).saturating_sub(expressed));
        match self.word("abstentions") {
            _ if silent == 0 => Ok(("adopted", "no-objection")),
            "excluded" => Ok(("adopted", "no-objection")),
            "counted" => Ok(self.fails("threshold-not-reached")),
            _ => Err(("undecidable", "abstentions-unstated")),
        }
    }

    /// The end of a vote that needs so many.
    fn against(&self, needed: u64, method: &str, most_votes: Result<End, End>) -> End {
        let (for_, against) = (self.votes(&["for"]), self.votes(&["against"]));
        let reached = for_ >= needed;
        // DEC-12.
        let tied = method != "plurality" && for_ == against && for_ > 0 && for_ + 1 >= needed;
        match self.word("tie") {
            "rejected" if tied => ("rejected", "tie"),
            "adopted" if tied => ("adopted", "tie"),
            "adjourned" if tied => ("adjourned", "tie"),
            "fallback" if tied => self.hands_over("tie"),
            "casting-vote" if tied => ("undecidable", "casting-vote"),
            "lot" if tied => ("undecidable", "drawn-by-lot"),
            _ if !reached => self.fails("threshold-not-reached"),
            _ if method == "plurality" => most_votes.unwrap_or_else(|end| end),
            _ => ("adopted", "threshold-reached"),
        }
    }

    /// DEC-3.
    fn possible(&self) -> Result<(), End> {
        let voices = self.votes(&["for", "against", "abstain", "blank"]);
        let above = |number: u64, bound: &str| self.counted(bound).is_some_and(|bound| number > bound);
        let impossible = above(self.votes(&["present"]), "eligible")
            || ["present", "eligible"].iter().any(|most| above(voices, most) || above(self.votes(&["blocks"]), most));
        if impossible { Err(("undecidable", "impossible-tally")) } else { Ok(()) }
    }

    /// DEC-4 and DEC-5.
    fn quorum(&mut self) -> Result<(), End> {
        let quorum = self.process["quorum"].clone();
        if !quorum.is_object() {
            return Ok(());
        }
        let needed = match (share(&quorum["value"]), quorum["count"].as_u64()) {
            (Some(_), Some(_)) => return Err(("undecidable", "quorum-contradictory")),
            (None, None) => return Err(("undecidable", "quorum-unstated")),
            (None, Some(count)) => count,
            (Some((above, below)), None) => {
                let base = quorum["base"].as_str().unwrap_or("eligible").to_owned();
                (self.eligible(&base)? * above).div_ceil(below)
            }
        };
        let cast = self.votes(&["for", "against", "abstain", "blank"]);
        let found = match self.counted("present") {
            Some(present) => present,
            None if cast >= needed => cast,
            None => return Err(("undecidable", "present-not-counted")),
        };
        if found >= needed {
            return Ok(());
        }
        match quorum["onFailure"].as_str() {
            Some("rejected") => Err(("rejected", "quorum-not-reached")),
            Some("adjourned" | "second-call") => Err(("adjourned", "quorum-not-reached")),
            Some("fallback") => Err(self.hands_over("quorum-not-reached")),
            Some("decide-anyway") => Ok(()),
            _ => Err(("undecidable", "quorum-failure-unstated")),
        }
    }

    /// DEC-7 and DEC-8.
    fn objections(&self) -> Result<(), End> {
        let method = self.word("method");
        let block = self.process["block"].as_u64();
        let by_method = method == "consent" || (method == "consensus" && self.process["threshold"].is_null());
        let Some(stops_at) = block.or(by_method.then_some(1)) else { return Ok(()) };
        let (against, blocks) = (self.votes(&["against"]), self.counted("blocks"));
        let each_is_one = method == "consensus" && block.is_none();
        if blocks.is_none() && !each_is_one && ["consent", "consensus"].contains(&method) && against >= stops_at {
            return Err(("undecidable", "objections-not-counted"));
        }
        let found = blocks.unwrap_or(0).max(if each_is_one { against } else { 0 });
        if found >= stops_at { Err(self.fails("objections")) } else { Ok(()) }
    }

    /// DEC-9, DEC-10, DEC-11, DEC-17 and DEC-24: what is needed, in each way to read it.
    fn needed(&mut self, threshold: &Value, method: &str) -> Result<Vec<Result<u64, End>>, End> {
        let minus = threshold["minus"].as_u64().unwrap_or(0);
        let stated = ["over", "atLeast", "count"].into_iter().filter(|key| !threshold[key].is_null());
        let (strict, (above, below)) = match stated.collect::<Vec<_>>().as_slice() {
            ["count"] => return Ok(vec![Ok(threshold["count"].as_u64().unwrap_or(0).saturating_sub(minus).max(1))]),
            ["over"] => (true, share(&threshold["over"]).expect("a share")),
            ["atLeast"] => (false, share(&threshold["atLeast"]).expect("a share")),
            [] if method == "majority" => (true, (1, 2)),
            [] if ["unanimity", "consensus", "consent"].contains(&method) => (false, (1, 1)),
            [] => return Err(("undecidable", "threshold-unstated")),
            _ => return Err(("undecidable", "threshold-contradictory")),
        };
        let bases = match threshold["base"].as_str() {
            Some(base) => vec![base],
            None => vec!["eligible", "present", "cast", "expressed"],
        };
        let mut out_of = Vec::new();
        for base in bases {
            match base {
                "eligible" | "members" => out_of.push(self.eligible(base)),
                "present" | "represented" => {
                    out_of.push(self.counted("present").ok_or(("undecidable", "present-not-counted")));
                }
                _ => {
                    let counts = |key: &str, votes: &str| match self.word(key) {
                        "" if base == "cast" => vec![self.votes(&[votes]), 0],
                        "counted" => vec![self.votes(&[votes])],
                        _ => vec![0],
                    };
                    for abstain in counts("abstentions", "abstain") {
                        for blank in counts("blankVotes", "blank") {
                            out_of.push(Ok(self.votes(&["for", "against"]) + abstain + blank));
                        }
                    }
                }
            }
        }
        if let [Err(end)] = out_of.as_slice() {
            return Err(*end);
        }
        let votes = |of: u64| if strict { of * above / below + 1 } else { (of * above).div_ceil(below) };
        Ok(out_of.into_iter().map(|of| of.map(|of| votes(of).saturating_sub(minus).max(1))).collect())
    }

    /// DEC-23.
    fn held_against_the_quorum(&self, end: End) -> End {
        let took_part = self.counted("present").unwrap_or(self.votes(&["for", "against", "abstain", "blank"]));
        let all_there = self.counted("eligible").is_some_and(|eligible| took_part >= eligible);
        let settled =
            !self.process["quorum"].is_null() || self.of_all || all_there || self.word("method") == "delegation";
        if end.0 == "adopted" && !settled && end.1 != "no-opposition" {
            ("undecidable", "quorum-unstated")
        } else {
            end
        }
    }

    /// DEC-27.
    fn agreed_to(&self, end: End) -> End {
        match end.0 == "adopted" && !self.process["approvalBy"].is_null() {
            true => ("undecidable", "approval-not-known"),
            false => end,
        }
    }
}

/// Perhaps one of these under a key.
fn perhaps(object: &mut Map<String, Value>, key: &str, values: &[Value], chance: &mut Chance) {
    if chance.below(2) == 0 {
        object.insert(key.to_owned(), chance.pick(values).clone());
    }
}

fn words(words: &[&str]) -> Vec<Value> {
    words.iter().map(|word| json!(word)).collect()
}

fn process(chance: &mut Chance) -> Value {
    let shares = [json!("1/2"), json!("2/3"), json!("3/4"), json!(0.5), json!(0.67), json!(0.6667), json!(1)];
    let counts: Vec<Value> = (1..6).map(|count| json!(count)).collect();
    let methods = words(&[
        "consent",
        "consensus",
        "unanimity",
        "majority",
        "supermajority",
        "plurality",
        "advice",
        "delegation",
        "lot",
        "ranked",
        "two-round",
        "other",
    ]);
    let mut process = Map::new();
    process.insert("id".to_owned(), json!("p"));
    process.insert("name".to_owned(), json!("P"));
    if chance.below(12) > 0 {
        process.insert("method".to_owned(), chance.pick(&methods).clone());
    }
    if chance.below(2) == 0 {
        let mut quorum = Map::new();
        perhaps(&mut quorum, "value", &shares, chance);
        perhaps(&mut quorum, "count", &counts, chance);
        perhaps(&mut quorum, "base", &words(&["eligible", "members"]), chance);
        let ends = words(&["rejected", "adjourned", "fallback", "decide-anyway", "second-call"]);
        perhaps(&mut quorum, "onFailure", &ends, chance);
        process.insert("quorum".to_owned(), if chance.below(6) == 0 { json!("none") } else { Value::Object(quorum) });
    }
    if chance.below(3) > 0 {
        let bases = words(&["eligible", "members", "present", "represented", "cast", "expressed"]);
        let mut threshold = Map::new();
        if chance.below(5) > 0 {
            threshold.insert("base".to_owned(), chance.pick(&bases).clone());
        }
        match chance.below(6) {
            0 => perhaps(&mut threshold, "over", &shares, chance),
            1 => perhaps(&mut threshold, "atLeast", &shares, chance),
            2 => perhaps(&mut threshold, "count", &counts, chance),
            3 => drop(threshold.insert("over".to_owned(), json!("1/2"))),
            4 => drop(threshold.insert("atLeast".to_owned(), json!("1/2"))),
            _ => {
                perhaps(&mut threshold, "over", &shares, chance);
                perhaps(&mut threshold, "count", &counts, chance);
            }
        }
        if chance.below(4) == 0 {
            perhaps(&mut threshold, "minus", &counts, chance);
        }
        process.insert("threshold".to_owned(), Value::Object(threshold));
    }
    let counted = words(&["counted", "excluded"]);
    perhaps(&mut process, "abstentions", &counted, chance);
    perhaps(&mut process, "blankVotes", &counted, chance);
    perhaps(&mut process, "block", &counts, chance);
    let ties = words(&["rejected", "adopted", "casting-vote", "lot", "adjourned", "fallback"]);
    perhaps(&mut process, "tie", &ties, chance);
    perhaps(&mut process, "fallback", &words(&["q"]), chance);
    perhaps(&mut process, "onRejection", &words(&["final", "fallback"]), chance);
    if chance.below(6) == 0 {
        process.insert("approvalBy".to_owned(), json!(["q"]));
    }
    Value::Object(process)
}

fn tally(chance: &mut Chance) -> Value {
    let mut tally = Map::new();
    let for_ = chance.below(6);
    // Ties are rare by chance alone.
    let against = if chance.below(3) == 0 { for_ } else { chance.below(6) };
    tally.insert("for".to_owned(), json!(for_));
    tally.insert("against".to_owned(), json!(against));
    let few: Vec<Value> = (0..3).map(|count| json!(count)).collect();
    ["abstain", "blank", "blocks"].into_iter().for_each(|key| perhaps(&mut tally, key, &few, chance));
    let many: Vec<Value> = (6..16).map(|count| json!(count)).collect();
    ["eligible", "present"].into_iter().for_each(|key| perhaps(&mut tally, key, &many, chance));
    Value::Object(tally)
}

#[test]
fn decisions_are_computed_as_the_text_says() {
    let mut chance = Chance::new(20_261_129);
    let mut ends = std::collections::BTreeMap::new();
    for _ in 0..4_000 {
        let (process, tally) = (process(&mut chance), tally(&mut chance));
        let mut text = Text { process: &process, tally: &tally, assumed: false, of_all: false };
        let end = text.decide().unwrap_or_else(|end| end);
        let end = text.held_against_the_quorum(end);
        let end = text.agreed_to(end);
        let document = json!({
            "codesocial": "1.0", "id": "https://example.org/code", "version": "1.0.0", "status": "draft",
            "language": "en", "title": "Code",
            "governance": { "processes": [process, { "id": "q", "name": "Q", "method": "delegation" }] },
        });
        let input = json!({ "document": { "value": document }, "process": "p", "tally": tally });
        let output: Value = serde_json::from_str(&call("decide", &input.to_string()).unwrap()).unwrap();
        let round = &output["decision"]["rounds"][0];
        let found = (round["outcome"].as_str().unwrap(), round["because"].as_str().unwrap());
        assert_eq!(found, end, "{process:#}\n{tally}");
        assert_eq!(!round["assumed"].is_null(), text.assumed, "assumed by {process:#}\n{tally}");
        *ends.entry(end).or_insert(0) += 1;
    }
    assert!(ends.len() > 25, "not every end was reached: {ends:?}");
}
