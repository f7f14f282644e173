//! The explanation of a name.

use std::io::{self, Write};

use codesocial_core::operations::explain::{
    ChangePage, Choice, Explanation, Form, KeyLine, KeyPage, Output, PartPage, Parts, RulePage, Several, ValuePage,
};

use crate::render::markdown;
use crate::render::sheet::split;
use crate::render::style::{FAINT, STRONG, styled};
use crate::render::wrap::{hanging, width};
use crate::terminal::View;
use crate::words::{Words, fill};

pub(crate) fn write(to: &mut dyn Write, output: &Output, view: &View) -> io::Result<()> {
    let mut page = Page { to, words: Words::of(output.language), columns: view.width };
    match &output.explanation {
        Explanation::Rule(rule) => page.rule(rule),
        Explanation::Change(change) => page.change(change),
        Explanation::Key(key) => page.key(key),
        Explanation::Part(part) => page.part(part),
        Explanation::Value(value) => page.value(value),
        Explanation::Several(several) => page.several(several, &output.name),
        Explanation::Parts(parts) => page.parts(parts),
        _ => Ok(()),
    }
}

struct Page<'t> {
    to: &'t mut dyn Write,
    words: &'static Words,
    columns: usize,
}

impl Page<'_> {
    fn title(&mut self, title: &str, name: &str, about: &str) -> io::Result<()> {
        let name = format!("[{name}]");
        let text = hanging(&format!("{title} {name}"), self.columns, 0, 2);
        let (title, name) = split(&text, &name);
        writeln!(self.to, "{}{}", styled(STRONG, title), styled(FAINT, name))?;
        writeln!(self.to, "{}\n", styled(FAINT, &hanging(about, self.columns, 0, 0)))
    }

    fn section(&mut self, heading: &str) -> io::Result<()> {
        writeln!(self.to, "\n{}", styled(STRONG, heading))
    }

    fn text(&mut self, text: &str, indent: usize) -> io::Result<()> {
        for line in markdown::lines(text, self.columns, indent) {
            writeln!(self.to, "{line}")?;
        }
        Ok(())
    }

    /// A name, and under it what it means.
    fn entry(&mut self, name: &str, aside: &str, text: &str) -> io::Result<()> {
        let aside = if aside.is_empty() { String::new() } else { format!("  {aside}") };
        let fits = 2 + width(name) + width(&aside) <= self.columns;
        let aside = if fits { aside } else { format!("\n    {}", hanging(aside.trim_start(), self.columns, 4, 4)) };
        writeln!(self.to, "  {}{}", styled(STRONG, name), styled(FAINT, &aside))?;
        self.text(text, 6)
    }

    fn names(&mut self, heading: &str, names: &[String]) -> io::Result<()> {
        if names.is_empty() {
            return Ok(());
        }
        self.section(heading)?;
        self.text(&names.join(", "), 2)
    }

    fn rule(&mut self, page: &RulePage) -> io::Result<()> {
        let words = self.words;
        let explain = &words.explain;
        let mut about = vec![
            format!("{}{}{}", explain.severity, words.colon, words.severity(page.rule.severity)),
            format!("{} {}", explain.since, page.rule.since),
        ];
        if let Some(level) = page.rule.level {
            about.insert(1, format!("{} {level}", explain.level));
        }
        self.title(page.rule.title, page.rule.name, &about.join(", "))?;
        self.text(page.what, 0)?;
        for (heading, text) in [(&explain.why, page.why), (&explain.mend, page.mend)] {
            self.section(heading)?;
            self.text(text, 0)?;
        }
        self.section(&explain.messages)?;
        for message in &page.messages {
            self.text(&format!("- {}", message.message), 2)?;
            if !message.help.is_empty() {
                self.text(&format!("{}{}{}", words.help, words.colon, message.help), 6)?;
            }
        }
        Ok(())
    }

    fn change(&mut self, page: &ChangePage) -> io::Result<()> {
        let words = self.words;
        let explain = &words.explain;
        let about = format!("{} {}", explain.since, page.change.since);
        self.title(page.change.title, page.change.name, &about)?;
        self.text(page.why, 0)?;
        self.section(&explain.effect)?;
        self.text(&format!("{} (`{}`)", page.effect, page.change.effect.name()), 2)?;
        self.section(&explain.says)?;
        for message in &page.messages {
            self.text(&format!("- {}", message.message), 2)?;
        }
        self.section(&explain.undone_by)?;
        self.text(&format!("{} (`{}`)", page.mirror, page.change.mirror), 2)
    }

    fn key(&mut self, page: &KeyPage) -> io::Result<()> {
        let explain = &self.words.explain;
        let required = if page.required { &explain.required } else { &explain.optional };
        let about = format!("{}, {required}", fill(&explain.part_of, &[("part", page.part)]));
        self.title(page.title, &page.name, &about)?;
        self.text(page.description, 0)?;
        self.form(&page.form)?;
        self.keys(&page.keys)?;
        self.names(&explain.elsewhere, &page.elsewhere)
    }

    fn part(&mut self, page: &PartPage) -> io::Result<()> {
        self.title(page.title, page.name, &page.form.words)?;
        self.text(page.description, 0)?;
        self.choices(&page.form.values)?;
        self.keys(&page.keys)?;
        self.names(&self.words.explain.places, &page.places)
    }

    fn value(&mut self, page: &ValuePage) -> io::Result<()> {
        let about = fill(&self.words.explain.word_of, &[("title", page.title), ("part", page.part)]);
        self.title(page.value, &page.name, &about)?;
        self.text(page.meaning, 0)?;
        self.choices(&page.values)?;
        self.names(&self.words.explain.places, &page.places)
    }

    fn several(&mut self, page: &Several, name: &str) -> io::Result<()> {
        self.text(&fill(&self.words.explain.several, &[("name", name)]), 0)?;
        writeln!(self.to)?;
        for meaning in &page.meanings {
            self.entry(&meaning.name, meaning.title, meaning.description)?;
        }
        Ok(())
    }

    fn parts(&mut self, page: &Parts) -> io::Result<()> {
        self.text(&self.words.explain.parts, 0)?;
        writeln!(self.to)?;
        let widest = page.parts.iter().map(|part| width(&part.name)).max().unwrap_or_default();
        for part in &page.parts {
            let gap = " ".repeat(widest.saturating_sub(width(&part.name)));
            let title = hanging(part.title, self.columns, widest + 4, widest + 4);
            writeln!(self.to, "  {}{gap}  {title}", styled(STRONG, &part.name))?;
        }
        Ok(())
    }

    fn form(&mut self, form: &Form) -> io::Result<()> {
        let explain = &self.words.explain;
        self.section(&explain.form)?;
        self.text(&form.words, 2)?;
        if let Some(help) = &form.help {
            self.text(help, 2)?;
        }
        if let Some(pattern) = form.pattern {
            let text = format!("{}{}{pattern}", explain.pattern, self.words.colon);
            writeln!(self.to, "  {}", styled(FAINT, &hanging(&text, self.columns, 2, 4)))?;
        }
        self.choices(&form.values)
    }

    fn choices(&mut self, values: &[Choice]) -> io::Result<()> {
        if values.is_empty() {
            return Ok(());
        }
        self.section(&self.words.explain.words)?;
        values.iter().try_for_each(|choice| self.entry(choice.value, "", choice.meaning))
    }

    fn keys(&mut self, keys: &[KeyLine]) -> io::Result<()> {
        if keys.is_empty() {
            return Ok(());
        }
        let explain = &self.words.explain;
        self.section(&explain.keys)?;
        for key in keys {
            let required = if key.required { format!(", {}", explain.required) } else { String::new() };
            self.entry(key.key, &format!("{}{required}", key.title), key.description)?;
        }
        Ok(())
    }
}
