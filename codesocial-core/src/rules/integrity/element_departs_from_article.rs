//! A number, share, length of time, sum or day of an element that the articles which it names do not say.

use std::collections::HashMap;

use crate::analysis::articles::Articles;
use crate::analysis::context::Code;
use crate::analysis::times::is_at_once;
use crate::base::date::Date;
use crate::base::number;
use crate::base::number_words::NumberWords;
use crate::base::quantities::{Quantity, said};
use crate::diagnostic::finding::{Datum, Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Unit;
use crate::model::part::Part;
use crate::model::views::{Amount, Article, Period};
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("element-departs-from-article", Integrity, Warning);

/// An element that names more articles is not judged: it says something about the whole text.
const MOST_ARTICLES: usize = 64;
/// So many of the articles are listed.
const LISTED: usize = 8;

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let articles = code.articles();
    let language = code.language().and_then(|tag| tag.split('-').next()).unwrap_or_default().to_ascii_lowercase();
    if articles.all().is_empty() || articles.are_unread() || !matches!(language.as_str(), "fr" | "en" | "de" | "es") {
        return;
    }
    let said = Said::of(code);
    let mut named: HashMap<u32, Vec<usize>> = HashMap::new();
    for part in [
        Part::Period,
        Part::Time,
        Part::Lifetime,
        Part::Share,
        Part::Count,
        Part::Natural,
        Part::Amount,
        Part::Date,
        Part::DayOfYear,
    ] {
        for value in code.each(part).filter(|value| !value.is_unsound()) {
            let Some(wanted) = wanted(value, part) else { continue };
            let Some(of) = governing(value, articles, &mut named) else { continue };
            if said.can_be_judged(&of, articles) && wanted.iter().any(|one| !said.says_any(one, &of, articles)) {
                let listed: Vec<String> = of.iter().take(LISTED).map(|number| articles.called(*number)).collect();
                findings.push(
                    Finding::new(&RULE, value).with("found", Datum::Time(written(value))).with("articles", listed),
                );
            }
        }
    }
}

/// What must be said of a value: of each list one. None where it need not be said in figures.
fn wanted(value: Node<'_>, part: Part) -> Option<Vec<Vec<Quantity>>> {
    let one = |quantity: Quantity| Some(vec![quantity.equivalents()]);
    match part {
        Part::Period => {
            let period = Period::of_node(value);
            let count = u32::try_from(period.count().sound()?).ok()?;
            one(match period.unit().sound()? {
                Unit::Hour => Quantity::Hours(count),
                Unit::Day | Unit::WorkingDay => Quantity::Days(count),
                Unit::Week => Quantity::Days(count.checked_mul(7)?),
                Unit::Month => Quantity::Months(count),
                Unit::Year => Quantity::Months(count.checked_mul(12)?),
            })
        }
        Part::Time | Part::Lifetime | Part::Date => {
            let text = value.as_str()?;
            // At once is said in many ways: « sans délai », `unverzüglich`.
            if is_at_once(text) {
                return None;
            }
            if text.starts_with('P') {
                return Quantity::of_duration(text).map(|all| all.into_iter().map(Quantity::equivalents).collect());
            }
            let date = Date::of_text(text)?;
            let numbers = [u32::from(date.year), u32::from(date.day)];
            numbers.into_iter().map(|number| Some(vec![Quantity::number(f64::from(number))?])).collect()
        }
        Part::DayOfYear => {
            let day = value.as_str()?.strip_prefix("--")?;
            // The end of the civil year has names of its own.
            if day == "12-31" || day == "01-01" {
                return None;
            }
            let number = number::whole(day.split('-').nth(1)?)?;
            Some(vec![vec![Quantity::number(number)?]])
        }
        Part::Share => {
            let share = match value.as_str() {
                Some(fraction) => {
                    let (above, below) = fraction.split_once('/')?;
                    number::whole(above)? / number::whole(below)?
                }
                None => value.as_f64()?,
            };
            // All of them are called so in many ways: « à l’unanimité », `alle`.
            let mut all = Quantity::share(share).filter(|_| share < 1.0)?.equivalents();
            let over_half = value.key().and_then(Node::known_key) == Some(Key::Over) && (share - 0.5).abs() < 0.02;
            if over_half {
                all.push(Quantity::Majority);
            }
            Some(vec![all])
        }
        Part::Count | Part::Natural => {
            let in_period = value.parent().is_some_and(|parent| Period::of_node(parent).unit().node().is_some());
            number(value).filter(|_| !in_period)
        }
        Part::Amount => number(Amount::of_node(value).value().node()?),
        _ => None,
    }
}

/// A number that must be said; one and nothing are said in too many ways. What is above a hundred may be said in words that
/// are not read.
fn number(value: Node<'_>) -> Option<Vec<Vec<Quantity>>> {
    let number = value.as_f64().filter(|number| *number > 1.0)?;
    let mut all = vec![Quantity::number(number)?];
    if number > 100.0 {
        all.push(Quantity::Large);
    }
    Some(vec![all])
}

/// The value as a message shows it.
fn written(value: Node<'_>) -> String {
    if let Some(text) = value.as_str() {
        return text.to_owned();
    }
    if let Some(number) = value.as_f64() {
        return crate::base::number::written(number);
    }
    let (period, amount) = (Period::of_node(value), Amount::of_node(value));
    let number = period.count().node().or_else(|| amount.value().node()).and_then(Node::as_f64).unwrap_or_default();
    let unit = period.unit().node().or_else(|| amount.currency().node()).and_then(Node::as_str).unwrap_or_default();
    format!("{} {unit}", crate::base::number::written(number))
}

/// The articles that the elements around a value name; none where they name none, or where it tells no norm.
fn governing<'a>(value: Node<'a>, articles: &Articles<'a>, named: &mut HashMap<u32, Vec<usize>>) -> Option<Vec<usize>> {
    let (mut all, mut governed): (Vec<usize>, bool) = (Vec::new(), false);
    let around = std::iter::successors(value.parent(), |node| node.parent());
    for object in std::iter::once(value).chain(around) {
        if matches!(object.key().and_then(Node::known_key), Some(Key::Record | Key::Examples | Key::Articles)) {
            return None;
        }
        if !object.is_object() || object.parent().is_none() {
            continue;
        }
        governed |= Articles::govern(object);
        let own = named.entry(object.index()).or_insert_with(|| articles.named_by(object, MOST_ARTICLES + 1));
        for number in own.iter() {
            if !all.contains(number) {
                all.push(*number);
            }
        }
        if all.len() > MOST_ARTICLES {
            return None;
        }
    }
    Some(all).filter(|all| governed && !all.is_empty())
}

/// What the articles say, each by its number in the order of the text.
struct Said {
    /// The articles that say it themselves, in order.
    places: HashMap<Quantity, Vec<usize>>,
    /// Before each article: how many had words, and how many of them break off.
    counts: Vec<(usize, usize)>,
}

impl Said {
    fn of(code: &Code<'_>) -> Said {
        let words = NumberWords::all();
        let mut places: HashMap<Quantity, Vec<usize>> = HashMap::new();
        let mut counts = vec![(0, 0)];
        let (mut worded, mut broken) = (0, 0);
        for (number, article) in code.articles().all().iter().enumerate() {
            let mut breaks_off = false;
            for text in Articles::texts(*article).filter_map(|text| code.authoritative(text)) {
                breaks_off |= text.trim_end().ends_with('…') || text.trim_end().ends_with("...");
                for quantity in said(text, words) {
                    let places = places.entry(quantity).or_default();
                    if places.last() != Some(&number) {
                        places.push(number);
                    }
                }
            }
            worded += usize::from(Article::of_node(article.node).content().is_stated());
            broken += usize::from(breaks_off);
            counts.push((worded, broken));
        }
        Said { places, counts }
    }

    /// Whether an article itself, or one within it, says it.
    fn within(&self, quantity: Quantity, from: usize, end: usize) -> bool {
        let places = self.places.get(&quantity).map_or(&[][..], Vec::as_slice);
        places.get(places.partition_point(|place| *place < from)).is_some_and(|place| *place < end)
    }

    /// Whether the articles say one of these, those around them included.
    fn says_any(&self, quantities: &[Quantity], of: &[usize], articles: &Articles<'_>) -> bool {
        of.iter().any(|number| {
            let end = articles.get(*number).map_or(*number, |article| article.end);
            quantities.iter().any(|quantity| {
                self.within(*quantity, *number, end)
                    || articles.above(*number).any(|above| self.within(*quantity, above, above + 1))
            })
        })
    }

    /// Whether the articles have words, and none of them breaks off, as those of a sketch do.
    fn can_be_judged(&self, of: &[usize], articles: &Articles<'_>) -> bool {
        let between = |from: usize, end: usize| {
            let (before, after) = (self.counts.get(from).copied(), self.counts.get(end).copied());
            before.zip(after).map_or((0, 1), |(before, after)| (after.0 - before.0, after.1 - before.1))
        };
        let mut worded = 0;
        for number in of {
            let (words, broken) = between(*number, articles.get(*number).map_or(*number, |article| article.end));
            if broken > 0 || articles.above(*number).any(|above| between(above, above + 1).1 > 0) {
                return false;
            }
            worded += words;
        }
        worded > 0
    }
}
