//! A document at a glance: what it is, why, how, who and what else it holds, with the line of each.

use std::io::{self, Write};

use codesocial_core::operations::outline::{
    ArticleGlance, DimensionGlance, Element, Glance, GovernanceGlance, Output, Party, Place, PurposeGlance,
};
use codesocial_core::{Language, audit::DimensionState};

use crate::escape;
use crate::render::sheet::split;
use crate::render::style::{FAINT, STRONG, styled};
use crate::render::wrap::{hanging, width};
use crate::terminal::View;
use crate::words::{Words, fill};

pub(crate) fn write(to: &mut dyn Write, output: &Output, name: &str, view: &View) -> io::Result<()> {
    let words = Words::of(output.reading.language);
    match &output.outline {
        None => {
            let text = format!("{}{}{}", escape::line(name), words.colon, words.show.unreadable);
            writeln!(to, "{}", hanging(&text, view.width, 0, 2))
        }
        Some(glance) => {
            if let Some(unread) = output.reading.unread_in_words() {
                writeln!(to, "{}\n", styled(STRONG, &hanging(&unread, view.width, 0, 0)))?;
            }
            Sheet { to, words, language: output.reading.language, view, glance }.write()
        }
    }
}

struct Sheet<'t> {
    to: &'t mut dyn Write,
    words: &'static Words,
    language: Language,
    view: &'t View,
    glance: &'t Glance,
}

impl Sheet<'_> {
    fn write(&mut self) -> io::Result<()> {
        let (glance, show) = (self.glance, &self.words.show);
        self.head()?;
        if !glance.articles.is_empty() {
            self.section(&show.articles, None)?;
            glance.articles.iter().try_for_each(|article| self.article(article, 2))?;
        }
        if let Some(subject) = &glance.subject {
            self.section(&show.what, Some(&subject.place))?;
            let kind = subject.kind.as_deref().map(|kind| format!(" ({})", self.language.word("subject-kinds", kind)));
            let kind = kind.unwrap_or_default();
            self.text(&format!("{}{kind}", subject.text.as_deref().unwrap_or("")), 2)?;
        }
        if let Some(purpose) = &glance.purpose {
            self.purpose(purpose)?;
        }
        self.section(&show.how, None)?;
        for dimension in &glance.dimensions {
            self.dimension(dimension)?;
        }
        if let Some(governance) = &glance.governance {
            self.governance(governance)?;
        }
        let lists = [
            (&show.stakeholders, &glance.stakeholders, "party-kinds"),
            (&show.resources, &glance.resources, "resource-kinds"),
            (&show.rights, &glance.rights, "right-kinds"),
            (&show.reciprocity, &glance.reciprocity, "exchange-kinds"),
            (&show.indicators, &glance.indicators, ""),
            (&show.links, &glance.links, "relations"),
            (&show.glossary, &glance.glossary, ""),
        ];
        for (heading, elements, kinds) in lists.into_iter().filter(|(_, elements, _)| !elements.is_empty()) {
            self.section(heading, None)?;
            self.elements(elements, 2, kinds)?;
        }
        self.record()
    }

    fn head(&mut self) -> io::Result<()> {
        let (glance, show) = (self.glance, &self.words.show);
        let title = glance.title.as_deref().unwrap_or("");
        writeln!(self.to, "{}", styled(STRONG, &hanging(title, self.view.width, 0, 0)))?;
        let facts = [
            glance.version.as_ref().map(|version| format!("{} {version}", show.version)),
            glance.status.as_deref().map(|status| self.language.word("statuses", status).to_owned()),
            Some(glance.languages.join(", ")).filter(|languages| !languages.is_empty()),
            glance.binding.as_deref().map(|binding| self.language.word("binding-said", binding).to_owned()),
            glance.from.as_ref().map(|date| fill(&show.from, &[("date", date)])),
            glance.until.as_ref().map(|date| fill(&show.until, &[("date", date)])),
            glance.license.clone(),
        ];
        let separator = if self.view.drawn() { " · " } else { ", " };
        let facts = facts.into_iter().flatten().collect::<Vec<_>>().join(separator);
        writeln!(self.to, "{}", styled(FAINT, &hanging(&facts, self.view.width, 0, 0)))?;
        for (title, digest) in [(&show.digest, &glance.digest), (&show.text_digest, &glance.text_digest)] {
            if let Some(digest) = digest {
                let digest = format!("{title}{}{digest}", self.words.colon);
                writeln!(self.to, "{}", styled(FAINT, &hanging(&digest, self.view.width, 0, 2)))?;
            }
        }
        if let Some(id) = &glance.id {
            writeln!(self.to, "{}", styled(FAINT, &hanging(id, self.view.width, 0, 2)))?;
        }
        match &glance.summary {
            Some(summary) => {
                writeln!(self.to)?;
                self.text(summary, 0)
            }
            None => Ok(()),
        }
    }

    /// An article, and those within it that have a heading; the others are counted.
    fn article(&mut self, article: &ArticleGlance, indent: usize) -> io::Result<()> {
        let (headed, others): (Vec<&ArticleGlance>, Vec<&ArticleGlance>) =
            article.articles.iter().partition(|article| article.headed);
        let count = others.len();
        let more =
            if count == 0 { String::new() } else { format!(" ({})", self.words.show.within.of(self.language, count)) };
        let said: Vec<&str> = [&article.num, &article.text].into_iter().filter_map(Option::as_deref).collect();
        let said = format!("{}{more}", said.join(&self.words.colon));
        let line = self.line(&article.place);
        let text = hanging(&format!("{said}{line}"), self.view.width, indent, indent + 2);
        let (text, line) = split(&text, &line);
        writeln!(self.to, "{}{text}{}", " ".repeat(indent), styled(FAINT, line))?;
        headed.into_iter().try_for_each(|article| self.article(article, indent + 2))
    }

    fn purpose(&mut self, purpose: &PurposeGlance) -> io::Result<()> {
        let show = &self.words.show;
        self.section(&show.why, Some(&purpose.place))?;
        if let Some(statement) = &purpose.statement {
            self.text(statement, 2)?;
        }
        let lists = [
            (&show.challenges, &purpose.challenges),
            (&show.objectives, &purpose.objectives),
            (&show.missions, &purpose.missions),
            (&show.values, &purpose.values),
        ];
        lists.into_iter().try_for_each(|(name, elements)| self.list(name, elements))
    }

    fn dimension(&mut self, dimension: &DimensionGlance) -> io::Result<()> {
        let show = &self.words.show;
        let state = match dimension.state {
            DimensionState::Speaks => None,
            DimensionState::NotApplicable => Some("not-applicable"),
            DimensionState::Planned => Some("planned"),
            _ => Some("silent"),
        };
        let state = state.map(|state| self.language.word("states", state));
        let said = match (state, &dimension.planned_by) {
            (Some(state), Some(date)) => format!(" ({state}, {date})"),
            (Some(state), None) => format!(" ({state})"),
            (None, _) => String::new(),
        };
        let line = dimension.place.as_ref().map(|place| self.line(place)).unwrap_or_default();
        let heading = hanging(&format!("{}{said}{line}", dimension.heading), self.view.width, 2, 4);
        let (heading, line) = split(&heading, &line);
        let (name, said) = split(heading, &said);
        writeln!(self.to, "  {}{said}{}", styled(STRONG, name), styled(FAINT, line))?;
        if let Some(text) = &dimension.text {
            self.text(text, 4)?;
        }
        let lists = [
            (&show.principles, &dimension.principles),
            (&show.models, &dimension.models),
            (&show.commitments, &dimension.commitments),
        ];
        lists.into_iter().try_for_each(|(name, elements)| self.list(name, elements))
    }

    fn governance(&mut self, governance: &GovernanceGlance) -> io::Result<()> {
        let show = &self.words.show;
        self.section(&show.governance, Some(&governance.place))?;
        let lists = [
            (&show.roles, &governance.roles),
            (&show.bodies, &governance.bodies),
            (&show.processes, &governance.processes),
            (&show.membership, &governance.membership),
            (&show.recourse, &governance.recourse),
            (&show.sanctions, &governance.sanctions),
            (&show.commitments, &governance.commitments),
        ];
        lists.into_iter().try_for_each(|(name, elements)| self.list(name, elements))?;
        let parts = [
            (&show.amendment, &governance.amendment),
            (&show.stewardship, &governance.stewardship),
            (&show.dissolution, &governance.dissolution),
            (&show.residual, &governance.residual),
        ];
        for (name, element) in parts {
            if let Some(element) = element {
                let line = self.line(&element.place);
                let heading = hanging(&format!("{name}{line}"), self.view.width, 4, 6);
                let (name, line) = split(&heading, &line);
                writeln!(self.to, "    {name}{}", styled(FAINT, line))?;
                self.elements(std::slice::from_ref(element), 6, "method")?;
            }
        }
        Ok(())
    }

    fn record(&mut self) -> io::Result<()> {
        let (counts, show) = (&self.glance.elements, &self.words.show);
        let facts = [
            (&show.actions, counts.actions),
            (&show.measurements, counts.measurements),
            (&show.evidence, counts.evidence),
            (&show.assessments, counts.assessments),
            (&show.decisions, counts.decisions),
            (&show.adoptions, counts.adoptions),
            (&show.revisions, counts.revisions),
        ];
        let facts: Vec<String> = facts
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(name, count)| format!("{name}{}{count}", self.words.colon))
            .collect();
        if facts.is_empty() {
            return Ok(());
        }
        self.section(&show.record, None)?;
        self.text(&facts.join(", "), 2)
    }

    fn section(&mut self, heading: &str, place: Option<&Place>) -> io::Result<()> {
        let line = place.map(|place| self.line(place)).unwrap_or_default();
        let heading = hanging(&format!("{heading}{line}"), self.view.width, 0, 2);
        let (heading, line) = split(&heading, &line);
        writeln!(self.to, "\n{}{}", styled(STRONG.underline(), heading), styled(FAINT, line))
    }

    fn list(&mut self, name: &str, elements: &[Element]) -> io::Result<()> {
        if elements.is_empty() {
            return Ok(());
        }
        writeln!(self.to, "    {name} {}", styled(FAINT, &format!("({})", elements.len())))?;
        self.elements(elements, 6, "method")
    }

    /// Elements, whose kinds have their words in a group of the core.
    fn elements(&mut self, elements: &[Element], indent: usize, kinds: &str) -> io::Result<()> {
        elements.iter().try_for_each(|element| self.element(element, indent, kinds))
    }

    fn element(&mut self, element: &Element, indent: usize, kinds: &str) -> io::Result<()> {
        let bullet = self.view.bullet();
        let mut said = String::new();
        let force = element.force.as_deref().map(|force| self.language.word("force", force));
        if let Some(word) = force.or_else(|| Some(self.language.word(kinds, element.kind.as_deref()?))) {
            said.push_str(&format!("{word}{}", self.words.colon));
        }
        said.push_str(element.text.as_deref().or(element.target.as_deref()).unwrap_or(""));
        let parties = |parties: &[Party]| {
            let names = parties.iter().map(|party| party.called());
            names.collect::<Vec<_>>().join(", ")
        };
        if !element.by.is_empty() || !element.toward.is_empty() {
            let arrow = if self.view.drawn() { "→" } else { "->" };
            let toward = match element.toward.is_empty() {
                true => String::new(),
                false => format!("{arrow}\u{a0}{}", parties(&element.toward)),
            };
            let by = self.words.bearers(element);
            let both = [by, toward];
            let both: Vec<String> = both.into_iter().filter(|names| !names.is_empty()).collect();
            said.push_str(&format!(" ({})", both.join(" ")));
        }
        let id = element.id.as_deref().map(|id| format!(" [{id}]")).unwrap_or_default();
        let line = self.line(&element.place);
        let indent = indent + width(bullet);
        let text = hanging(&format!("{said}{id}{line}"), self.view.width, indent, indent);
        let faint = format!("{id}{line}");
        // The id and the line are faint where they were not broken over two lines.
        let (text, faint) = match text.strip_suffix(&faint) {
            Some(text) => (text, styled(FAINT, &faint)),
            None => (text.as_str(), String::new()),
        };
        writeln!(self.to, "{}{bullet}{text}{faint}", " ".repeat(indent - width(bullet)))
    }

    fn line(&self, place: &Place) -> String {
        let line = |line: u32| fill(&self.words.line, &[("line", &line.to_string())]);
        let separator = if self.view.drawn() { " · " } else { ", " };
        place.range.map(|range| format!("{separator}{}", line(range.start.line))).unwrap_or_default()
    }

    fn text(&mut self, text: &str, indent: usize) -> io::Result<()> {
        let text = hanging(text, self.view.width, indent, indent);
        writeln!(self.to, "{}{text}", " ".repeat(indent))
    }
}
