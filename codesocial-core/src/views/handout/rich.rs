//! Words in a row, with what stands out in them and the languages that they are in.

/// Words in a row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Rich(pub(crate) Vec<Run>);

/// Words that look alike and are in one language. All in them is plain: no sign is markup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) text: String,
    pub(crate) style: Style,
    /// The tag of their language, where it is not that of the page.
    pub(crate) language: Option<String>,
}

/// How words look, or where they lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Style {
    Plain,
    Strong,
    Emphasis,
    Code,
    /// An address of the web, which leads where it says.
    Address,
    /// No words, but a place to which links lead.
    Anchor(String),
    /// A link to an anchor of the page.
    Link(String),
}

impl Rich {
    /// Words of the page itself.
    pub(crate) fn own(text: impl Into<String>) -> Rich {
        Rich::of(text, Style::Plain, None)
    }

    /// Words of one look and language.
    pub(crate) fn of(text: impl Into<String>, style: Style, language: Option<&str>) -> Rich {
        Rich(vec![Run { text: text.into(), style, language: language.map(str::to_owned) }])
    }

    /// Whether nothing is said.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|run| run.text.trim().is_empty())
    }

    /// The same words, of which those that are plain stand out.
    pub(crate) fn strong(self) -> Rich {
        let strong = |run: Run| if run.style == Style::Plain { Run { style: Style::Strong, ..run } } else { run };
        Rich::default().and(Rich(self.0.into_iter().map(strong).collect()))
    }

    /// The words alone.
    pub(crate) fn plain(&self) -> String {
        self.0.iter().map(|run| run.text.as_str()).collect()
    }

    /// Other words after these. Neighbours that look alike become one.
    pub(crate) fn and(mut self, other: Rich) -> Rich {
        for run in other.0 {
            match self.0.last_mut() {
                Some(last)
                    if last.style == run.style
                        && last.language == run.language
                        && matches!(run.style, Style::Plain | Style::Strong) =>
                {
                    last.text.push_str(&run.text);
                }
                _ => self.0.push(run),
            }
        }
        self
    }

    /// Other words after these, with a blank between.
    pub(crate) fn then(self, other: Rich) -> Rich {
        match (self.is_empty(), other.is_empty()) {
            (true, _) => other,
            (_, true) => self,
            _ if self.plain().ends_with(' ') => self.and(other),
            _ => self.and(Rich::own(" ")).and(other),
        }
    }

    /// Several in a row, with something between each two, and something else before the last.
    pub(crate) fn joined(all: Vec<Rich>, between: &str, last: &str) -> Rich {
        let count = all.len();
        let mut joined = Rich::default();
        for (number, one) in all.into_iter().enumerate() {
            joined = match number {
                0 => one,
                _ => joined.and(Rich::own(if number + 1 == count { last } else { between })).and(one),
            };
        }
        joined
    }

    /// A sentence in which `{name}` is a place for the words of that name. A place without words is left out.
    pub(crate) fn filled(sentence: &str, values: &[(&str, Rich)]) -> Rich {
        let mut filled = Rich::default();
        let mut rest = sentence;
        while let Some((before, (place, after))) =
            rest.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?)))
        {
            filled = filled.and(Rich::own(before));
            if let Some((_, value)) = values.iter().find(|(name, _)| *name == place) {
                filled = filled.and(value.clone());
            }
            rest = after;
        }
        filled.and(Rich::own(rest))
    }

    /// The same as a sentence: with one mark at its end.
    pub(crate) fn ended(mut self) -> Rich {
        let text = self.plain();
        let end = text.trim_end().trim_end_matches(CLOSING).trim_end();
        if !end.is_empty() && !end.ends_with(['.', '!', '?', '…', ':', ';', ',']) {
            self.trim_end();
            self.0.push(Run { text: ".".to_owned(), style: Style::Plain, language: None });
        }
        self
    }

    /// The same without the full stop or other mark that separates it from what follows, so that a sentence can go on.
    pub(crate) fn open(mut self) -> Rich {
        self.trim_end();
        if let Some(last) = self.0.last_mut()
            && !last.text.ends_with("..")
        {
            let length = last.text.trim_end_matches(['.', ';', ',']).trim_end().len();
            last.text.truncate(length);
        }
        self
    }

    fn trim_end(&mut self) {
        while self.0.last().is_some_and(|run| run.text.trim().is_empty()) {
            self.0.pop();
        }
        if let Some(last) = self.0.last_mut() {
            last.text.truncate(last.text.trim_end().len());
        }
    }
}

/// What may stand after the mark that ends a sentence.
const CLOSING: [char; 6] = [')', '»', '”', '"', '’', ']'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_has_one_mark_at_its_end() {
        for (text, ended) in [
            ("Répondre", "Répondre."),
            ("Répondre.", "Répondre."),
            ("Dire « oui. »", "Dire « oui. »"),
            ("Dire « oui »", "Dire « oui »."),
            ("Et alors ?", "Et alors ?"),
            ("", ""),
        ] {
            assert_eq!(Rich::own(text).ended().plain(), ended);
        }
        assert_eq!(Rich::own("Répondre. ").open().plain(), "Répondre");
        assert_eq!(Rich::own("Et cetera...").open().plain(), "Et cetera...");
    }

    #[test]
    fn places_are_filled_and_values_stay_as_they_are() {
        let filled = Rich::filled("De {by} : {text}", &[("by", Rich::own("{text}")), ("text", Rich::own("x"))]);
        assert_eq!(filled.plain(), "De {text} : x");
        assert_eq!(
            Rich::joined(vec![Rich::own("a"), Rich::own("b"), Rich::own("c")], ", ", " et ").plain(),
            "a, b et c"
        );
    }
}
