//! Numbers of articles that are counted one by one, between which one is missing.

use std::collections::HashMap;

use crate::analysis::article_numbers::{Counted, Value, counted, says_repealed};
use crate::analysis::articles::{Article, Articles};
use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::Field;
use crate::model::views;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("article-number-gap", Integrity, Warning);

/// Articles that are counted together: those side by side whose numbers differ in the number alone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Series {
    parent: Option<usize>,
    before: String,
    after: String,
    figures: bool,
    capital: bool,
}

/// One of them.
struct Member<'a> {
    /// Its place among all articles.
    at: usize,
    num: &'a str,
    node: Node<'a>,
    counted: Counted,
}

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut series: HashMap<Series, usize> = HashMap::new();
    let mut members: Vec<Vec<Member<'a>>> = Vec::new();
    let mut repealed: HashMap<Option<usize>, Vec<usize>> = HashMap::new();
    for (at, article) in code.articles().all().iter().enumerate() {
        let num = views::Article::of_node(article.node).num();
        let found = match num {
            Field::Sound(num, node) => counted(num).map(|counted| (num, node, counted)),
            Field::Absent | Field::Unsound(_) | Field::Elsewhere(_) => None,
        };
        let Some((num, node, counted)) = found else {
            if is_repealed(*article) || num.is_unsound() {
                repealed.entry(article.parent).or_default().push(at);
            }
            continue;
        };
        let (figures, capital) = match counted.value {
            Value::Figures(_) => (true, false),
            Value::Letters { capital, .. } => (false, capital),
        };
        let (before, after) = (counted.before.clone(), counted.after.clone());
        let key = Series { parent: article.parent, before, after, figures, capital };
        let number = *series.entry(key).or_insert_with(|| {
            members.push(Vec::new());
            members.len() - 1
        });
        if let Some(all) = members.get_mut(number) {
            all.push(Member { at, num, node, counted });
        }
    }
    let followers = Followers::of(&series, &members);
    let keys: HashMap<usize, &Series> = series.iter().map(|(key, number)| (*number, key)).collect();
    for (number, all) in members.iter().enumerate() {
        let Some(values) = values(all) else { continue };
        let parent = all.first().and_then(|first| code.articles().get(first.at)).and_then(|article| article.parent);
        let excused = repealed.get(&parent).map_or(&[][..], Vec::as_slice);
        for (pair, numbers) in all.windows(2).zip(values.windows(2)) {
            let ([one, next], [(_, last), (first, _)]) = (pair, numbers) else { continue };
            let between = excused.partition_point(|at| *at < one.at) < excused.partition_point(|at| *at < next.at);
            // An article of another series that is quoted among these leaves nothing out: the next goes on.
            let goes_on = keys.get(&number).is_some_and(|key| followers.go_on(key, next.at, last + 1));
            if *first > last + 1 && !between && !goes_on {
                let finding = Finding::new(&RULE, next.node).with("before", one.num).with("found", next.num);
                findings.push(finding.with("missing", u64::from(first - last - 1)).related(one.node));
            }
        }
    }
}

/// The numbers in figures that are written alike, wherever they stand, in the order of the text.
struct Followers<'m>(HashMap<(&'m str, &'m str), Vec<(usize, u32)>>);

impl<'m> Followers<'m> {
    fn of(series: &'m HashMap<Series, usize>, members: &[Vec<Member<'_>>]) -> Followers<'m> {
        let mut all: HashMap<(&str, &str), Vec<(usize, u32)>> = HashMap::new();
        for (key, number) in series.iter().filter(|(key, _)| key.figures) {
            let own = all.entry((&key.before, &key.after)).or_default();
            let of_series = members.get(*number).into_iter().flatten();
            own.extend(of_series.filter_map(|member| match member.counted.value {
                Value::Figures(value) => Some((member.at, value)),
                Value::Letters { .. } => None,
            }));
        }
        all.values_mut().for_each(|own| own.sort_unstable());
        Followers(all)
    }

    /// Whether the next number behind an article that is written like those of a series is this one.
    fn go_on(&self, series: &Series, at: usize, number: u32) -> bool {
        let own = self.0.get(&(series.before.as_str(), series.after.as_str())).map_or(&[][..], Vec::as_slice);
        let next = own.get(own.partition_point(|(of, _)| *of <= at));
        series.figures && next.is_some_and(|(_, value)| *value == number)
    }
}

/// What the numbers of a series say, the first and the last of each: all in figures, all Roman, or all letters. None where
/// that is in doubt.
fn values(all: &[Member<'_>]) -> Option<Vec<(u32, u32)>> {
    let roman = |member: &Member<'_>| match member.counted.value {
        Value::Letters { roman, .. } => roman,
        Value::Figures(_) => None,
    };
    let letter = |member: &Member<'_>| match member.counted.value {
        Value::Letters { letter, .. } => letter,
        Value::Figures(_) => None,
    };
    let figures = |member: &Member<'_>| match member.counted.value {
        Value::Figures(first) => Some((first, member.counted.until)),
        Value::Letters { .. } => None,
    };
    let twice = |number: Option<u32>| number.map(|number| (number, number));
    let first = all.first()?;
    if matches!(first.counted.value, Value::Figures(_)) {
        all.iter().map(figures).collect()
    } else if roman(first) == Some(1) {
        all.iter().map(|member| twice(roman(member))).collect()
    } else {
        all.iter().map(|member| twice(letter(member))).collect()
    }
}

fn is_repealed(article: Article<'_>) -> bool {
    let texts = Articles::texts(article);
    let mut said =
        texts.flat_map(|text| text.as_str().into_iter().chain(text.members().filter_map(|(_, one)| one.as_str())));
    said.any(says_repealed)
}
