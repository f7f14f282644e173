//! The numbers of one step, held against a count of all that people can do: vote for, vote against, abstain, vote blank, stay
//! away. People with as many votes are alike, so that only how many do what is counted.

use super::*;
use crate::analysis::decision::Share;
use crate::analysis::decision::procedure::{Comparison, Quorum, Threshold};
use crate::analysis::decision::voting::Voting;
use crate::model::document::process::QuorumBase;

/// For, against, abstaining, blank, away.
type Done = [u64; 5];

fn splits(people: u64) -> Vec<Done> {
    let mut all = Vec::new();
    for one in 0..=people {
        for two in 0..=people - one {
            for three in 0..=people - one - two {
                for four in 0..=people - one - two - three {
                    all.push([one, two, three, four, people - one - two - three - four]);
                }
            }
        }
    }
    all
}

#[derive(Clone)]
struct Way {
    method: Method,
    over: bool,
    share: (u64, u64),
    base: Option<ThresholdBase>,
    minus: u64,
    quorum: Option<(u64, u64)>,
    blank: BlankVotes,
    abstentions: Abstentions,
    block: u64,
}

impl Way {
    fn procedure(&self) -> Procedure<'static> {
        let share = Share::of_fraction(&format!("{}/{}", self.share.0, self.share.1)).unwrap();
        let consent = self.method == Method::Consent;
        let threshold = Threshold {
            over: self.over.then(|| share.clone()),
            at_least: (!self.over).then_some(share),
            count: None,
            base: self.base,
            minus: Some(self.minus).filter(|minus| *minus > 0),
            elsewhere: Elsewhere::default(),
        };
        Procedure {
            method: Some(self.method),
            quorum: self.quorum.map(|(part, whole)| Quorum {
                share: Share::of_fraction(&format!("{part}/{whole}")),
                count: None,
                base: Some(QuorumBase::Eligible),
                on_failure: None,
                elsewhere: Elsewhere::default(),
            }),
            no_quorum: self.quorum.is_none(),
            threshold: (!consent).then_some(threshold),
            abstentions: Some(self.abstentions),
            blank_votes: Some(self.blank),
            block: consent.then_some(self.block),
            tie: None,
            on_rejection: None,
            fallback: None,
            approval_by: Vec::new(),
            voting: Voting::default(),
            elsewhere: Elsewhere::default(),
        }
    }

    fn passes(&self, [in_favour, against, abstain, blank, away]: Done) -> bool {
        let people = in_favour + against + abstain + blank + away;
        let present = people - away;
        if self.quorum.is_some_and(|(part, whole)| present * whole < part * people) {
            return false;
        }
        if self.method == Method::Consent {
            return present > 0 && against < self.block;
        }
        let counted = |yes: bool, votes: u64| if yes { votes } else { 0 };
        let blank = counted(self.blank == BlankVotes::Counted, blank);
        let abstain = counted(self.abstentions == Abstentions::Counted, abstain);
        let base = match self.base.unwrap() {
            ThresholdBase::Eligible | ThresholdBase::Members => people,
            ThresholdBase::Present | ThresholdBase::Represented => present,
            ThresholdBase::Cast => in_favour + against + blank + abstain,
            ThresholdBase::Expressed => in_favour + against + blank,
        };
        let needed = match self.over {
            true => base * self.share.0 / self.share.1 + 1,
            false => (base * self.share.0).div_ceil(self.share.1),
        };
        in_favour >= needed.saturating_sub(self.minus).max(1)
    }

    /// The three numbers, by trying everything.
    fn counted(&self, people: u64) -> (Option<u64>, Option<u64>, Option<u64>) {
        let joined = |one: Done, other: Done| std::array::from_fn(|at| one[at] + other[at]);
        let can = |group: u64, wanted: bool| {
            let others = splits(people - group);
            splits(group).into_iter().any(|own| others.iter().all(|other| self.passes(joined(own, *other)) == wanted))
        };
        (
            (1..=people).find(|group| can(*group, true)),
            splits(people).into_iter().filter(|done| done[0] > 0 && self.passes(*done)).map(|done| done[0]).min(),
            (1..=people).find(|group| can(*group, false)),
        )
    }
}

fn ways() -> Vec<Way> {
    let mut ways = Vec::new();
    let plain = Way {
        method: Method::Majority,
        over: true,
        share: (1, 2),
        base: Some(ThresholdBase::Eligible),
        minus: 0,
        quorum: None,
        blank: BlankVotes::Excluded,
        abstentions: Abstentions::Excluded,
        block: 1,
    };
    for quorum in [None, Some((1, 2)), Some((2, 3))] {
        for block in [1, 2] {
            ways.push(Way { method: Method::Consent, quorum, block, ..plain.clone() });
        }
        for (over, share, minus) in
            [(true, (1, 2), 0), (false, (2, 3), 0), (false, (3, 4), 0), (false, (1, 1), 0), (false, (1, 1), 1)]
        {
            let method = if share == (1, 1) { Method::Unanimity } else { Method::Majority };
            for base in [ThresholdBase::Eligible, ThresholdBase::Present, ThresholdBase::Cast, ThresholdBase::Expressed]
            {
                for (abstentions, blank) in [
                    (Abstentions::Excluded, BlankVotes::Excluded),
                    (Abstentions::Counted, BlankVotes::Counted),
                    (Abstentions::Counted, BlankVotes::Excluded),
                ] {
                    ways.push(Way {
                        method,
                        over,
                        share,
                        minus,
                        base: Some(base),
                        abstentions,
                        blank,
                        quorum,
                        ..plain.clone()
                    });
                }
            }
        }
    }
    ways
}

#[test]
fn numbers_are_those_of_all_that_people_can_do() {
    let mut compared = 0;
    for way in ways() {
        let procedure = way.procedure();
        let rule = Rule::of(&procedure);
        for people in 1..=6 {
            let numbers = rule.numbers(&vec![(people, 1)], 0, attendance(procedure.quorum.as_ref(), people));
            let (assured, least, blocking) = way.counted(people);
            let told = |span: Option<Span>| span.map(|span| (span.from, span.to));
            let exactly = |number: Option<u64>| number.map(|number| (number, number));
            let what = format!(
                "{:?} {:?} {:?} −{} of {people}, quorum {:?}, {:?} {:?}",
                way.method, way.share, way.base, way.minus, way.quorum, way.abstentions, way.blank
            );
            assert_eq!(told(numbers.assured), exactly(assured), "assured, {what}");
            assert_eq!(told(numbers.least), exactly(least), "least, {what}");
            assert_eq!(told(numbers.blocking), exactly(blocking), "blocking, {what}");
            compared += 1;
        }
    }
    assert!(compared > 1_000, "{compared}");
}

/// People of two sorts, those of the first with more votes each: by counts of those who vote for and against, since whoever
/// abstains where all who may vote are counted, or stays away, does no more than who votes against.
#[test]
fn people_with_more_votes_come_first() {
    let share = Share::half();
    for (one, other, votes) in [(2u64, 3u64, 2u64), (1, 4, 3), (3, 3, 4), (5, 5, 2)] {
        let threshold = Box::new(Threshold {
            over: Some(share.clone()),
            at_least: None,
            count: None,
            base: Some(ThresholdBase::Eligible),
            minus: None,
            elsewhere: Elsewhere::default(),
        });
        let rule = Rule::Votes {
            support: Support::Share(Comparison::Over, share.clone()),
            threshold,
            cast: Cast::Counted,
            objections: None,
        };
        let numbers = rule.numbers(&vec![(one, u128::from(votes)), (other, 1)], 0, 0);
        let all = one * votes + other;
        let groups =
            || (0..=one).flat_map(|first| (0..=other).map(move |second| (first + second, first * votes + second)));
        let assured = groups().filter(|(_, votes)| votes * 2 > all).map(|(people, _)| people).min();
        let blocking = groups().filter(|(_, votes)| (all - votes) * 2 <= all).map(|(people, _)| people).min();
        assert_eq!(numbers.assured.map(|span| span.from), assured, "{one} × {votes} and {other}");
        assert_eq!(numbers.blocking.map(|span| span.from), blocking, "{one} × {votes} and {other}");
    }
}
