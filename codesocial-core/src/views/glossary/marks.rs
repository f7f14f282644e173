//! The terms of a glossary in the words of a page: where each stands first, it leads to its definition.

use crate::analysis::texts::Written;
use crate::analysis::wording::scan::spoken;
use crate::base::language_tag::primary;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::glossary::forms::Forms;
use crate::views::handout::rich::{Rich, Run, Style};

/// The terms that still wait for their first place.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    forms: Forms,
    /// By number: the anchor of the definition, until it was led to.
    anchors: Vec<Option<String>>,
}

impl Marks {
    /// Those of some entries, each with the anchor of its definition.
    pub(crate) fn of<'a>(entries: impl Iterator<Item = (Node<'a>, String)>, document_language: &'a str) -> Marks {
        let mut marks = Marks::default();
        for (entry, anchor) in entries {
            let number = marks.anchors.len();
            for way in entry.get(Key::Term).into_iter().flat_map(|term| Written::all(term, document_language)) {
                marks.forms.add(way.text, &primary(way.language), number);
            }
            marks.anchors.push(Some(anchor));
        }
        marks
    }

    /// The same words in a language, in which terms that stand there first are links.
    pub(crate) fn see(&mut self, words: Rich, language: &str) -> Rich {
        if self.anchors.iter().all(Option::is_none) {
            return words;
        }
        let language = primary(language);
        let mut runs = Vec::with_capacity(words.0.len());
        for run in words.0 {
            match run.style {
                Style::Plain => self.split(run, &language, &mut runs),
                _ => runs.push(run),
            }
        }
        Rich(runs)
    }

    fn split(&mut self, run: Run, language: &str, runs: &mut Vec<Run>) {
        let words = spoken(&run.text);
        let piece = |from: usize, to: usize, style: Style| Run {
            text: run.text.get(from..to).unwrap_or_default().to_owned(),
            style,
            language: run.language.clone(),
        };
        let mut done = 0;
        for hit in self.forms.found(&run.text, &words, language) {
            let place = words.get(hit.first).zip(words.get(hit.last)).map(|(first, last)| (first.start, last.end));
            let Some((start, end)) = place.filter(|(start, end)| *start >= done && end > start) else { continue };
            let Some(anchor) = self.anchors.get_mut(hit.number).and_then(Option::take) else { continue };
            runs.push(piece(done, start, Style::Plain));
            runs.push(piece(start, end, Style::Link(anchor)));
            done = end;
        }
        runs.push(piece(done, run.text.len(), Style::Plain));
        runs.retain(|run| !run.text.is_empty() || matches!(run.style, Style::Anchor(_)));
    }
}
