//! Language tags (BCP 47), and which of several languages serves who asks for one (RFC 4647). Tags compare without regard
//! to capitals, and a tag of a locale may have `_` for `-`.

/// What is there for who asks for one of these languages, the first wish first; `available` is what there is, each with its
/// tag.
///
/// For each wish in turn it is the lookup of RFC 4647 (3.4): where there is nothing in `fr-CA`, `fr` will do. Where there is
/// no `fr` either, a kind of it will (basic filtering, 3.3.1): a text in `fr-CA` is found by who asks for `fr`, and by who
/// asks for `fr-BE`. Of several that serve alike, the first.
pub(crate) fn lookup<'t, T, A>(wanted: &[&str], available: A) -> Option<T>
where
    A: IntoIterator<Item = (&'t str, T)> + Clone,
{
    wanted.iter().find_map(|wanted| {
        let mut best: Option<((usize, bool), T)> = None;
        for (tag, one) in available.clone() {
            let nearness = nearness(tag, wanted);
            if nearness.0 > 0 && best.as_ref().is_none_or(|(best, _)| nearness > *best) {
                best = Some((nearness, one));
            }
        }
        best.map(|(_, one)| one)
    })
}

/// Whether what has a tag is in the language that is wanted, or in a kind of it: `fr-CA` serves `fr`, `fr` does not serve
/// `fr-CA` (basic filtering of RFC 4647, 3.3.1).
pub(crate) fn serves(tag: &str, wanted: &str) -> bool {
    let mut tags = subtags(tag);
    subtags(wanted).all(|subtag| tags.next().is_some_and(|own| own.eq_ignore_ascii_case(subtag)))
}

/// Whether two tags are the same.
pub(crate) fn same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// The language of a tag without country, script or variety, in small letters.
pub(crate) fn primary(tag: &str) -> String {
    subtags(tag).next().unwrap_or_default().to_ascii_lowercase()
}

/// How many subtags a tag shares with the one that is wanted, from the first on, and whether it has no others.
fn nearness(tag: &str, wanted: &str) -> (usize, bool) {
    let (mut tags, mut shared, mut single) = (subtags(tag), 0, false);
    for subtag in subtags(wanted) {
        if !tags.clone().next().is_some_and(|own| own.eq_ignore_ascii_case(subtag)) {
            break;
        }
        tags.next();
        shared += 1;
        single = subtag.len() == 1;
    }
    // A single letter only introduces the subtag after it.
    (shared - usize::from(single), tags.next().is_none())
}

fn subtags(tag: &str) -> impl Iterator<Item = &str> + Clone {
    tag.split(['-', '_'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(wanted: &[&str], available: &'static [&'static str]) -> Option<&'static str> {
        lookup(wanted, available.iter().map(|tag| (*tag, *tag)))
    }

    #[test]
    fn the_best_is_found() {
        for (wanted, available, expected) in [
            ("fr-CA", ["en", "fr"].as_slice(), Some("fr")),
            ("fr", &["en", "fr-CA"], Some("fr-CA")),
            ("fr", &["fr-CA", "fr"], Some("fr")),
            ("fr-BE", &["fr-CA", "fr"], Some("fr")),
            ("fr-BE", &["fr-CA", "fr-CH"], Some("fr-CA")),
            ("FR-ca", &["fr", "FR-CA"], Some("FR-CA")),
            ("fr_CA", &["fr-ca"], Some("fr-ca")),
            ("zh-Hant-CN", &["zh-Hans", "zh-Hant-TW", "zh"], Some("zh-Hant-TW")),
            // RFC 4647, 3.4: zh-Hant-CN-x-private1-private2, then without the last, then zh-Hant-CN.
            ("zh-Hant-CN-x-private1-private2", &["zh-Hant", "zh-Hant-CN", "zh-Hant-CN-x-other"], Some("zh-Hant-CN")),
            ("en-x-simple", &["en-x-hard", "en"], Some("en")),
            ("x-ours", &["x-theirs", "en"], None),
            ("frr", &["fr", "fro"], None),
            ("", &["fr", "en"], None),
            ("*", &["fr"], None),
            ("fr", &[], None),
            ("fr", &[""], None),
        ] {
            assert_eq!(found(&[wanted], available), expected, "{wanted} of {available:?}");
        }
    }

    #[test]
    fn wishes_are_met_in_their_order() {
        assert_eq!(found(&["de", "fr-CA", "en"], &["en", "fr"]), Some("fr"));
        assert_eq!(found(&["de", "es"], &["en", "fr"]), None);
    }

    #[test]
    fn a_kind_of_a_language_serves_it_and_not_the_reverse() {
        assert!(serves("fr", "FR") && serves("fr-CA", "fr") && serves("", ""));
        assert!(!serves("fr", "fr-CA") && !serves("frr", "fr") && !serves("", "fr") && !serves("fr", ""));
    }
}
