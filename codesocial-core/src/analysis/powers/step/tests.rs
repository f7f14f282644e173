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
    /// What comes of a tie: adopted, or not; none where the threshold decides.
    tie: Option<bool>,
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
            ThresholdBase::Cast | ThresholdBase::Expressed => in_favour + against + blank + abstain,
        };
        let needed = match self.over {
            true => base * self.share.0 / self.share.1 + 1,
            false => (base * self.share.0).div_ceil(self.share.1),
        };
        let needed = needed.saturating_sub(self.minus).max(1);
        match self.tie {
            Some(adopted) if in_favour > 0 && in_favour == against && in_favour + 1 >= needed => adopted,
            _ => in_favour >= needed,
        }
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
            splits(people)
                .into_iter()
                .filter(|done| done[0] > 0 && done[1] == 0 && self.passes(*done))
                .map(|done| done[0])
                .min(),
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
        tie: None,
    };
    for quorum in [None, Some((1, 2)), Some((2, 3))] {
        for block in [1, 2] {
            ways.push(Way { method: Method::Consent, quorum, block, ..plain.clone() });
        }
        for (over, share, minus) in [
            (true, (1, 2), 0),
            (false, (1, 2), 0),
            (false, (1, 3), 0),
            (true, (2, 5), 0),
            (false, (2, 3), 0),
            (false, (3, 4), 0),
            (false, (1, 1), 0),
            (false, (1, 1), 1),
        ] {
            let method = if share == (1, 1) { Method::Unanimity } else { Method::Majority };
            for base in [ThresholdBase::Eligible, ThresholdBase::Present, ThresholdBase::Cast, ThresholdBase::Expressed]
            {
                for (abstentions, blank) in [
                    (Abstentions::Excluded, BlankVotes::Excluded),
                    (Abstentions::Counted, BlankVotes::Counted),
                    (Abstentions::Counted, BlankVotes::Excluded),
                ] {
                    let way = Way {
                        method,
                        over,
                        share,
                        minus,
                        base: Some(base),
                        abstentions,
                        blank,
                        quorum,
                        ..plain.clone()
                    };
                    ways.extend([Some(false), Some(true)].map(|tie| Way { tie, ..way.clone() }));
                    ways.push(way);
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
            let tied = match way.tie {
                None => Tied::ByThreshold,
                Some(true) => Tied::Adopted,
                Some(false) => Tied::Rejected,
            };
            let numbers = rule.numbers(&vec![(people, 1)], 0, attendance(procedure.quorum.as_ref(), people), tied);
            let (assured, least, blocking) = way.counted(people);
            let told = |span: Option<Span>| span.map(|span| (span.from, span.to));
            let exactly = |number: Option<u64>| number.map(|number| (number, number));
            let what = format!(
                "{:?} {} {:?} {:?} −{} of {people}, quorum {:?}, {:?} {:?}, tie {:?}",
                way.method, way.over, way.share, way.base, way.minus, way.quorum, way.abstentions, way.blank, way.tie
            );
            assert_eq!(told(numbers.assured), exactly(assured), "assured, {what}");
            assert_eq!(told(numbers.least), exactly(least), "least, {what}");
            assert_eq!(told(numbers.blocking), exactly(blocking), "blocking, {what}");
            compared += 1;
        }
    }
    assert!(compared > 5_000, "{compared}");
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
            silent: Silent { counted: Some(true), left_out: Some(false) },
            objections: None,
            most: false,
        };
        let numbers = rule.numbers(&vec![(one, u128::from(votes)), (other, 1)], 0, 0, Tied::ByThreshold);
        let all = one * votes + other;
        let groups =
            || (0..=one).flat_map(|first| (0..=other).map(move |second| (first + second, first * votes + second)));
        let assured = groups().filter(|(_, votes)| votes * 2 > all).map(|(people, _)| people).min();
        let blocking = groups().filter(|(_, votes)| (all - votes) * 2 <= all).map(|(people, _)| people).min();
        assert_eq!(numbers.assured.map(|span| span.from), assured, "{one} × {votes} and {other}");
        assert_eq!(numbers.blocking.map(|span| span.from), blocking, "{one} × {votes} and {other}");
    }
}

/// Everybody's votes: which of five things each does, tried one by one.
fn by_weights(weights: &[u64], adopted: &dyn Fn(u64, u64, u64, u64) -> bool) -> [Option<u64>; 3] {
    let people = weights.len();
    let number = u32::try_from(people).unwrap();
    let done = |code: usize, at: usize| code / 4usize.pow(u32::try_from(at).unwrap()) % 4;
    let passes: Vec<bool> = (0..4usize.pow(number))
        .map(|code| {
            let votes =
                |what: usize| (0..people).filter(|at| done(code, *at) == what).map(|at| weights[at]).sum::<u64>();
            let there = (0..people).filter(|at| done(code, *at) != 3).count() as u64;
            adopted(votes(0), votes(1), votes(2), there)
        })
        .collect();
    let can = |group: usize, wanted: bool| {
        let own = |code: usize| {
            (0..people).filter(|at| group >> at & 1 == 1).map(|at| done(code, at) << (2 * at)).sum::<usize>()
        };
        let mut held = vec![true; 4usize.pow(number)];
        for (code, passed) in passes.iter().enumerate() {
            held[own(code)] &= *passed == wanted;
        }
        (0..held.len()).any(|code| own(code) == code && held[code])
    };
    let fewest = |wanted: bool| {
        (1..1usize << people).filter(|group| can(*group, wanted)).map(|group| u64::from(group.count_ones())).min()
    };
    let least = (0..passes.len()).filter(|code| passes[*code] && (0..people).all(|at| done(*code, at) != 1));
    let least =
        least.map(|code| (0..people).filter(|at| done(code, *at) == 0).count() as u64).filter(|votes| *votes > 0);
    [fewest(true), least.min(), fewest(false)]
}

#[test]
fn different_votes_are_those_of_all_that_people_can_do() {
    for weights in [vec![2, 2, 1, 1], vec![3, 1, 1], vec![2, 1, 1], vec![3, 2, 1, 1], vec![4, 1, 1, 1, 1], vec![2, 2]] {
        for (over, share) in [(true, (1, 2)), (false, (1, 2)), (false, (1, 3)), (false, (2, 3)), (false, (3, 4))] {
            for (base, quorum) in [ThresholdBase::Eligible, ThresholdBase::Present, ThresholdBase::Expressed]
                .into_iter()
                .flat_map(|base| [0, 2].map(|quorum| (base, quorum)))
            {
                for tie in [None, Some(false), Some(true)] {
                    let written = Share::of_fraction(&format!("{}/{}", share.0, share.1)).unwrap();
                    let threshold = Threshold {
                        over: over.then(|| written.clone()),
                        at_least: (!over).then(|| written.clone()),
                        count: None,
                        base: Some(base),
                        minus: None,
                        elsewhere: Elsewhere::default(),
                    };
                    let counted = base != ThresholdBase::Expressed;
                    let rule = Rule::Votes {
                        support: threshold.required(Some(Method::Majority)).unwrap(),
                        threshold: Box::new(threshold),
                        silent: Silent { counted: Some(counted), left_out: Some(!counted) },
                        objections: None,
                        most: false,
                    };
                    let all: u64 = weights.iter().sum();
                    let adopted = |yes: u64, no: u64, silent: u64, there: u64| {
                        let of = match base {
                            ThresholdBase::Eligible => all,
                            ThresholdBase::Present => yes + no + silent,
                            _ => yes + no,
                        };
                        let needed =
                            if over { of * share.0 / share.1 + 1 } else { (of * share.0).div_ceil(share.1) }.max(1);
                        let tied = yes > 0 && yes == no && yes + 1 >= needed;
                        there >= quorum && tie.filter(|_| tied).unwrap_or(yes >= needed)
                    };
                    let expected = by_weights(&weights, &adopted);
                    let tied = match tie {
                        None => Tied::ByThreshold,
                        Some(true) => Tied::Adopted,
                        Some(false) => Tied::Rejected,
                    };
                    let heads: Heads = weights.iter().map(|votes| (1, u128::from(*votes))).collect();
                    let numbers = rule.numbers(&heads, 0, quorum, tied);
                    let told = [numbers.assured, numbers.least, numbers.blocking];
                    for (told, expected) in told.into_iter().zip(expected) {
                        let (told, expected) = (told.unwrap(), expected.unwrap());
                        let holds = told.from <= expected && expected <= told.to;
                        let exact = tie.is_some() || told.from == told.to;
                        let what = format!("{weights:?} {over} {share:?} {base:?}, quorum {quorum}, tie {tie:?}");
                        assert!(holds && exact, "{told:?} for {expected}, {what}");
                    }
                }
            }
        }
    }
}

/// Of two options the votes against are for the other: most votes and the threshold are both needed.
#[test]
fn most_votes_have_to_reach_the_threshold_too() {
    let way = Way { method: Method::Plurality, over: false, share: (3, 4), ..ways().swap_remove(2) };
    let numbers = Rule::of(&way.procedure()).numbers(&vec![(8, 1)], 0, 0, Tied::Rejected);
    assert_eq!(numbers.assured, Some(Span::exactly(6)));
    assert_eq!(numbers.blocking, Some(Span::between(1, 3)));
    let lower = Way { method: Method::TwoRound, over: false, share: (1, 4), ..way };
    assert_eq!(
        Rule::of(&lower.procedure()).numbers(&vec![(8, 1)], 0, 0, Tied::Rejected).assured,
        Some(Span::exactly(5))
    );
}
