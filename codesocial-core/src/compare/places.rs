//! Where the kinds of change are seen: at which keys of which part of the model, and by what. One file a subject, each part
//! once; of the places that stand under a part the first that fits tells the kind.

mod articles;
mod commitments;
mod decisions;
mod document;
mod governance;
mod indicators;
mod membership;
mod recourse;
mod resources;
mod roles;
mod sanctions;

use std::cmp::Ordering;

use crate::compare::Difference;
use crate::compare::kind::{Change, Effect, Pair, What};
use crate::model::part::Part;
use crate::tree::key::Key;

/// Where a kind of change, or the one that undoes it, is seen.
#[derive(Debug)]
pub(crate) struct Place {
    /// By what.
    pub(crate) seen: Seen,
    /// Under which keys.
    pub(crate) keys: &'static [Key],
    /// What must hold besides.
    pub(crate) when: Option<Condition>,
    /// The kinds.
    pub(crate) pair: &'static Pair,
    /// What the two do to what is promised, where that differs here from what they do elsewhere.
    pub(crate) effects: Option<[Effect; 2]>,
    /// How it is seen, by which order, and under which condition, as they are called where the places are published.
    #[cfg(test)]
    names: [&'static str; 3],
}

/// Whether a difference is meant.
pub(crate) type Condition = for<'d, 'a> fn(&'d Difference<'a>) -> bool;

/// How the value after compares with the one before: nothing where they are equal, or cannot be compared.
pub(crate) type Order = for<'d, 'a> fn(&'d Difference<'a>) -> Option<Ordering>;

/// By what a change is seen.
#[derive(Debug)]
pub(crate) enum Seen {
    /// A key comes or goes.
    Presence,
    /// A key or an item comes or goes that takes something away: an end, a condition.
    Limit,
    /// An item of a list comes or goes.
    Items,
    /// The first item of a list comes, or the last one goes: what was free is so no more.
    List,
    /// Of a list in which each item is one more that will do, and without which all do, an item comes or goes.
    Choice,
    /// The value is more or less than before.
    Order(Order),
    /// Another value.
    Value,
    /// Another value, one where there was none, or none where there was one.
    Anything,
    /// Other words.
    Words,
    /// Another order of a list.
    Sequence,
}

impl Seen {
    /// Whether a difference is one of these, and in which direction; without any, `Greater`.
    fn fits(&self, difference: &Difference<'_>) -> Option<Ordering> {
        use Ordering::{Greater, Less};
        match (self, difference.what) {
            (Seen::Presence, What::Added) | (Seen::Limit, What::Removed | What::ItemRemoved) => Some(Greater),
            (Seen::Presence, What::Removed) | (Seen::Limit, What::Added | What::ItemAdded) => Some(Less),
            (Seen::Items, What::ItemAdded) => Some(Greater),
            (Seen::Items, What::ItemRemoved) => Some(Less),
            (Seen::List, What::ItemAdded) => difference.is_first_item().then_some(Greater),
            (Seen::List, What::ItemRemoved) => difference.is_last_item().then_some(Less),
            (Seen::Choice, What::ItemAdded) => Some(if difference.is_first_item() { Less } else { Greater }),
            (Seen::Choice, What::ItemRemoved) => Some(if difference.is_last_item() { Greater } else { Less }),
            (Seen::Order(order), What::Added | What::Removed | What::Changed) => {
                order(difference).filter(|order| order.is_ne())
            }
            (Seen::Value | Seen::Anything, What::Changed)
            | (Seen::Anything, What::Added | What::Removed)
            | (Seen::Words, What::Reworded)
            | (Seen::Sequence, What::Reordered) => Some(Greater),
            _ => None,
        }
    }
}

/// The places of some parts.
pub(crate) type Places = &'static [(Part, &'static [Place])];

/// Declares the places of some parts: `Part { seen Key | Key if condition => KIND as effects; }`.
macro_rules! places {
    ($($part:ident {
        $($seen:ident $(($order:path))? $($key:ident)|+ $(if $when:path)? => $pair:ident $(as $less:ident, $more:ident)?;)+
    })+) => {
        pub(super) static PLACES: crate::compare::places::Places = &[$((crate::model::part::Part::$part, &[$(
            crate::compare::places::Place {
                seen: crate::compare::places::Seen::$seen $(($order))?,
                keys: &[$(crate::tree::key::Key::$key),+],
                when: places!(@ $($when)?),
                pair: &crate::compare::kinds::$pair,
                effects: places!(@ $($less, $more)?),
                #[cfg(test)]
                names: [stringify!($seen), concat!("", $(stringify!($order))?), concat!("", $(stringify!($when))?)],
            },
        )+])),+];
    };
    (@) => { None };
    (@ $when:path) => { Some($when) };
    (@ $less:ident, $more:ident) => {
        Some([crate::compare::kind::Effect::$less, crate::compare::kind::Effect::$more])
    };
}
use places;

/// All places, by part.
fn all() -> impl Iterator<Item = &'static (Part, &'static [Place])> {
    const ALL: [Places; 11] = [
        document::PLACES,
        articles::PLACES,
        commitments::PLACES,
        indicators::PLACES,
        governance::PLACES,
        roles::PLACES,
        membership::PLACES,
        decisions::PLACES,
        sanctions::PLACES,
        recourse::PLACES,
        resources::PLACES,
    ];
    ALL.into_iter().flatten()
}

/// The places as they are published: by part, in their order.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    use serde_json::{Map, Value, json};
    let name = |path: &str| Value::from(path.rsplit("::").next().unwrap_or_default());
    let place = |place: &Place| {
        let [seen, order, when] = place.names;
        let keys: Vec<&str> = place.keys.iter().map(|key| key.name()).collect();
        let [less, more] = [place.pair.less.name, place.pair.more.name];
        let mut told = json!({ "keys": keys, "seen": seen.to_ascii_lowercase(),
            "kinds": if less == more { vec![less] } else { vec![less, more] } });
        for (key, path) in [("by", order), ("when", when)].into_iter().filter(|(_, path)| !path.is_empty()) {
            told[key] = name(path);
        }
        if let Some(effects) = place.effects {
            told["effects"] = effects.map(Effect::name).to_vec().into();
        }
        told
    };
    let parts = all().map(|(part, places)| (part.name().to_owned(), places.iter().map(place).collect::<Value>()));
    Value::Object(parts.collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests;

/// The kind of a difference at a key of a part, and what it does to what is promised there.
pub(crate) fn kind_of(difference: &Difference<'_>, part: Part, key: Key) -> Option<(&'static Change, Effect)> {
    let (_, places) = all().find(|(of, _)| *of == part)?;
    let here = places.iter().filter(|place| place.keys.contains(&key));
    here.filter(|place| place.when.is_none_or(|when| when(difference))).find_map(|place| {
        let order = place.seen.fits(difference)?;
        let change = place.pair.of(order);
        let effect = place.effects.map(|[less, more]| if order.is_lt() { less } else { more });
        Some((change, effect.unwrap_or(change.effect)))
    })
}
