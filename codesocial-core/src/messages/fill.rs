//! Filling a sentence: the one way in which a value comes into words.

/// Puts values into the places of a sentence: `{name}` becomes the value of that name.
///
/// It goes over the sentence once, and never over a value: what stands in braces in the name of a file stays as it is. A
/// place without a value stays as well, so that its lack is seen.
///
/// ```
/// let said = codesocial_core::words::fill("`{name}` cannot be read: {reason}", &[("name", "{reason}.yaml"), ("reason", "no such file")]);
/// assert_eq!(said, "`{reason}.yaml` cannot be read: no such file");
/// ```
pub fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    fill_with(sentence, &mut |place, to| match values.iter().find(|(name, _)| *name == place) {
        Some((_, value)) => {
            to.push_str(value);
            true
        }
        None => false,
    })
}

/// The same with values that are written when they are asked for: the closure gets the name of a place and writes its
/// value, or says that it has none.
pub(crate) fn fill_with(sentence: &str, value: &mut dyn FnMut(&str, &mut String) -> bool) -> String {
    let mut filled = String::with_capacity(sentence.len() + 32);
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        match after.split_once('}') {
            Some((place, after_place)) if value(place, &mut filled) => rest = after_place,
            _ => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

/// The places of a sentence, each once, in their order. Braces around anything but a name belong to an example in the
/// words: `{over: 1/2}`.
pub(crate) fn places(sentence: &str) -> Vec<&str> {
    let mut places = Vec::new();
    for after in sentence.split('{').skip(1) {
        if let Some((name, _)) = after.split_once('}')
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && !places.contains(&name)
        {
            places.push(name);
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_value_says_is_not_looked_at_again() {
        for (value, other) in [("{b}", "x"), ("{a}", "{a}"), ("{", "}"), ("a}", "{b"), ("}{b}{", "y")] {
            assert_eq!(fill("{a}-{b}", &[("a", value), ("b", other)]), format!("{value}-{other}"));
            assert_eq!(fill("{b}-{a}", &[("a", value), ("b", other)]), format!("{other}-{value}"));
        }
    }

    #[test]
    fn what_has_no_value_stays() {
        for stays in ["{c}", "{", "}", "{over: 1/2}", "{}", "{a", "a}"] {
            assert_eq!(fill(stays, &[("a", "x")]), stays);
        }
        assert_eq!(fill("{over: {a}} {{a}}", &[("a", "x")]), "{over: x} {x}");
    }

    #[test]
    fn the_places_are_named_once() {
        assert_eq!(places("{b} of {a}, {b}: {over: 1/2} {"), ["b", "a"]);
    }
}
