//! What the page of an audit says, in which order.

use crate::analysis::dimensions::DimensionState;
use crate::analysis::statement::Answer;
use crate::audit::groups::{Apart, FindingGroup};
use crate::audit::level::Missing;
use crate::audit::questions::Passage;
use crate::audit::report::AuditReport;
use crate::audit::topics::Mention;
use crate::diagnostic::impact::Impact;
use crate::diagnostic::rule::{Quality, Severity};
use crate::messages::{Language, Page as RulePage, capital, fill, small};
use crate::report::problem::{Problem, cited, passages};
use crate::report::standing::Standing;
use crate::rules;
use crate::tree::span::Range;
use crate::views::handout::matrix::Line;
use crate::views::handout::rich::Rich;
use crate::views::handout::{Block, Item, Page, matrix};

/// So many other places of a finding are listed with their lines.
const PLACES: usize = 12;
/// So many findings of a rule are each told, beside the first.
const FEW: usize = 5;
const LEVELS: [&str; 4] = ["0", "1", "2", "3"];

/// The page of an audit.
pub(crate) fn page(audit: &AuditReport) -> Page {
    let words = Words(audit.language);
    let document = audit.document.as_ref();
    let named = document.and_then(|document| document.title.clone()).or_else(|| audit.name.clone());
    let mut blocks = vec![Block::Text(words.of("intro").to_owned()), Block::Facts(facts(audit, words))];
    level(audit, words, &mut blocks);
    since(audit, words, &mut blocks);
    said(audit, words, &mut blocks);
    dimensions(audit, words, &mut blocks);
    findings(audit, words, &mut blocks);
    Page {
        language: audit.language.tag(),
        title: Rich::own(words.with("title", &[("name", named.as_deref().unwrap_or(words.of("untitled")))])),
        blocks,
        foot: foot(audit, words),
    }
}

#[derive(Clone, Copy)]
struct Words(Language);

impl Words {
    fn of(self, key: &'static str) -> &'static str {
        self.0.word("handout", key)
    }

    fn with(self, key: &'static str, values: &[(&str, &str)]) -> String {
        fill(self.of(key), values)
    }

    fn level(self, level: u8) -> &'static str {
        LEVELS.get(usize::from(level)).map_or("", |key| self.0.word("levels", key))
    }

    fn quality(self, quality: Quality) -> &'static str {
        self.0.word("qualities", quality.name())
    }

    /// What a rule finds, as the title of its page says it.
    fn rule(self, name: &str) -> String {
        let known = rules::named(name);
        known.map_or_else(|| name.to_owned(), |rule| RulePage::of_rule(rule.name, self.0).title().to_owned())
    }

    /// What several rules find.
    fn rules(self, names: &[&'static str]) -> String {
        names.iter().map(|name| small(&self.rule(name))).collect::<Vec<_>>().join(self.0.word("page", "between-items"))
    }

    /// `Label:` as the language writes it.
    fn label(self, text: &str) -> String {
        self.with("label", &[("text", text)])
    }
}

fn facts(audit: &AuditReport, words: Words) -> Vec<(String, String)> {
    let document = audit.document.as_ref();
    let text = |value: Option<&String>| value.map(|value| value.replace('`', "’"));
    let rows = [
        ("version", text(document.and_then(|document| document.version.as_ref()))),
        ("status", document.and_then(|document| document.status.as_deref()).and_then(|status| state(status, words))),
        ("day", Some(text(audit.at.as_ref()).unwrap_or_else(|| words.of("no-day").to_owned()))),
    ];
    rows.into_iter().filter_map(|(key, value)| Some((words.label(words.of(key)), value?))).collect()
}

/// How far a text has come, in words.
fn state(status: &str, words: Words) -> Option<String> {
    let known =
        ["draft", "proposed", "adopted", "superseded", "repealed"].into_iter().find(|known| *known == status)?;
    Some(words.0.word("statuses", known).to_owned())
}

fn level(audit: &AuditReport, words: Words, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading(2, words.of("level").to_owned()));
    let reached = audit.level.reached;
    blocks.push(Block::Text(match reached {
        Some(level) => words.with("reached", &[("level", &level.to_string()), ("name", words.level(level))]),
        None => words.of("no-level").to_owned(),
    }));
    let rung = |level: u8| {
        let met = reached.is_some_and(|reached| reached >= level);
        let meaning = LEVELS.get(usize::from(level)).map_or("", |key| words.0.word("level-meanings", key));
        vec![
            format!("{level} {}", words.level(level)),
            meaning.to_owned(),
            words.of(if met { "yes" } else { "not-yet" }).to_owned(),
        ]
    };
    blocks.push(Block::Table {
        caption: words.of("ladder").to_owned(),
        head: ["level-head", "meaning", "met"].map(|key| words.of(key).to_owned()).to_vec(),
        rows: (0..=3).map(rung).collect(),
        numbers: false,
    });
    if audit.articles_alone {
        blocks.push(Block::Text(words.of("articles-alone").to_owned()));
        return;
    }
    let Some(next) = &audit.level.next else { return };
    if !next.missing.is_empty() {
        let values = [("level", next.level.to_string()), ("name", words.level(next.level).to_owned())];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        blocks.push(Block::Heading(3, words.with("missing", &values)));
        let items = next.missing.iter().map(|missing| step(missing, audit, words)).collect();
        blocks.push(Block::List { numbered: true, items });
    }
    if !next.unjudged.is_empty() {
        blocks.push(Block::Text(words.with("unjudged", &[("rules", &words.rules(&next.unjudged))])));
    }
}

/// A step towards the next level: what is missing, where, what to do.
fn step(missing: &Missing, audit: &AuditReport, words: Words) -> Item {
    let of_rule = audit.findings.iter().chain(&audit.problems).filter(|problem| problem.rule == missing.rule);
    let places: Vec<&Problem> = of_rule.collect();
    let mut text = if missing.count > 1 { format!("({} ×)", missing.count) } else { String::new() };
    let lines = lines(places.iter().copied(), words);
    if !lines.is_empty() {
        text = format!("{text} {lines}").trim_start().to_owned();
    }
    let more = if missing.help.is_empty() { Vec::new() } else { vec![format!("→\u{a0}{}", missing.help)] };
    Item { lead: missing.title.to_owned(), text, more }
}

/// `lines 3, 8, 12`, of what stands in a line: what the whole text lacks stands in none.
fn lines<'p>(problems: impl Iterator<Item = &'p Problem>, words: Words) -> String {
    let placed = problems.filter(|problem| problem.pointer.as_deref() != Some(""));
    let mut numbers: Vec<u32> = placed.filter_map(|problem| problem.range.map(line)).collect();
    numbers.dedup();
    let listed: Vec<String> = numbers.iter().take(PLACES).map(u32::to_string).collect();
    let rest = if numbers.len() > PLACES { "…" } else { "" };
    match numbers.len() {
        0 => String::new(),
        1 => words.with("line", &[("line", &listed.join(""))]),
        _ => words.with("lines", &[("lines", &format!("{}{rest}", listed.join(", ")))]),
    }
}

fn line(range: Range) -> u32 {
    range.start.line
}

fn since(audit: &AuditReport, words: Words, blocks: &mut Vec<Block>) {
    let Some(since) = &audit.since else { return };
    blocks.push(Block::Heading(2, words.of("since").to_owned()));
    let name = |level: Option<u8>| match level {
        Some(level) => format!("{level} ({})", words.level(level)),
        None => words.of("none").to_owned(),
    };
    let facts = [
        ("then-day", since.at.clone()),
        ("then-version", since.version.clone()),
        ("then-level", Some(format!("{} → {}", name(since.level), name(audit.level.reached)))),
        ("mended", Some(since.mended.len().to_string())),
        ("new", Some(since.new.to_string())),
        ("unchanged", Some(since.unchanged.to_string())),
        ("not-asked", (since.not_asked_then > 0).then(|| since.not_asked_then.to_string())),
        ("not-asked-now", (!since.not_asked_now.is_empty()).then(|| since.not_asked_now.len().to_string())),
    ];
    let facts = facts.into_iter().filter_map(|(key, value)| Some((words.label(words.of(key)), value?)));
    blocks.push(Block::Facts(facts.collect()));
    blocks.push(Block::Text(words.of(since.content()).to_owned()));
    for caution in &since.cautions {
        blocks.push(Block::Text(words.of(caution.name()).to_owned()));
    }
    if !since.mended.is_empty() {
        blocks.push(Block::Heading(3, words.of("mended-list").to_owned()));
        let items = since.mended.iter().map(|old| Item { text: old.message.clone(), ..Item::default() }).collect();
        blocks.push(Block::List { numbered: false, items });
    }
}

fn said(audit: &AuditReport, words: Words, blocks: &mut Vec<Block>) {
    let Some(stated) = &audit.stated else { return };
    blocks.push(Block::Heading(2, words.of("questions").to_owned()));
    let row = |key: &'static str, answer: &Answer| {
        let wanted = answer.wanted(words.0);
        let said = words.of(if answer.stated { "said" } else { "not-said" }).to_owned();
        vec![words.of(key).to_owned(), said, if wanted.is_empty() { "–".to_owned() } else { wanted.join(", ") }]
    };
    blocks.push(Block::Table {
        caption: words.of("questions-caption").to_owned(),
        head: ["question", "answer", "to-complete"].map(|key| words.of(key).to_owned()).to_vec(),
        rows: vec![row("what", &stated.what), row("why", &stated.why), row("how", &stated.how)],
        numbers: false,
    });
}

fn dimensions(audit: &AuditReport, words: Words, blocks: &mut Vec<Block>) {
    if audit.matrix.is_empty() {
        return;
    }
    blocks.push(Block::Heading(2, words.of("dimensions").to_owned()));
    let heads = ["principles", "models", "commitments", "indicators", "actions", "evidence"];
    let heads: Vec<String> = heads.into_iter().map(|key| words.of(key).to_owned()).collect();
    let mut rows = Vec::new();
    let mut drawn = Vec::new();
    for row in &audit.matrix {
        let name = words.0.word("dimensions", row.dimension).to_owned();
        let state = words.0.word(
            "states",
            match row.state {
                DimensionState::Speaks => "speaks",
                DimensionState::NotApplicable => "not-applicable",
                DimensionState::Planned => "planned",
                DimensionState::Silent => "silent",
            },
        );
        let counts = [row.principles, row.models, row.commitments, row.indicators, row.actions, row.evidence];
        let speaks = row.state == DimensionState::Speaks || counts.iter().any(|count| *count > 0);
        let (cells, said) = match speaks {
            true => (counts.map(|count| count.to_string()).to_vec(), Ok(counts.to_vec())),
            false => (vec![state.to_owned()], Err(state.to_owned())),
        };
        rows.push([name.clone()].into_iter().chain(cells).collect::<Vec<String>>());
        drawn.push(Line { name: words.0.word("dimensions-short", row.dimension).to_owned(), said });
    }
    let described: Vec<String> = drawn
        .iter()
        .map(|line| match &line.said {
            Ok(counts) => {
                let counts: Vec<String> =
                    heads.iter().zip(counts).map(|(head, count)| format!("{head} {count}")).collect();
                format!("{} {}.", words.label(&line.name), counts.join(", "))
            }
            Err(said) => format!("{} {said}.", words.label(&line.name)),
        })
        .collect();
    let title = words.of("matrix-caption");
    blocks.push(Block::Picture(matrix::svg(title, &described.join(" "), &heads, &drawn)));
    let head = [words.of("dimension").to_owned()].into_iter().chain(heads).collect();
    blocks.push(Block::Table { caption: title.to_owned(), head, rows, numbers: true });
}

fn findings(audit: &AuditReport, words: Words, blocks: &mut Vec<Block>) {
    if !audit.problems.is_empty() {
        blocks.push(Block::Heading(2, words.of("problems").to_owned()));
        blocks.push(list(audit.problems.iter(), words));
    }
    if audit.qualities.is_empty() {
        return;
    }
    blocks.push(Block::Heading(2, words.of("findings").to_owned()));
    blocks.extend(audit.taken_for.as_ref().map(|taken_for| Block::Text(taken_for.said(words.0))));
    for impact in Impact::ALL {
        let mut groups = audit.groups.iter().filter(|group| group.apart.is_none() && group.impact == impact).peekable();
        if groups.peek().is_some() {
            blocks.push(Block::Heading(3, words.0.word("impacts", impact.name()).to_owned()));
            let items = groups.filter_map(|group| told(group, audit, words)).collect();
            blocks.push(Block::List { numbered: false, items });
        }
    }
    apart(audit, words, blocks);
    let free = audit.qualities.iter().filter(|report| report.findings == 0);
    let free: Vec<&str> = free.map(|report| words.quality(report.quality)).collect();
    if !free.is_empty() {
        blocks.push(Block::Text(words.with("free", &[("qualities", &free.join(", "))])));
    }
    if audit.omitted > 0 {
        blocks.push(Block::Text(words.with("omitted", &[("count", &audit.omitted.to_string())])));
    }
    if !audit.deviations.is_empty() {
        blocks.push(Block::Heading(2, words.of("deviations").to_owned()));
        let items = audit.deviations.iter().map(|one| Item {
            lead: one.rule.as_deref().map(|rule| words.rule(rule)).unwrap_or_default(),
            text: one.reason.clone().unwrap_or_default().replace('`', "’"),
            more: one.until.iter().map(|until| words.with("until", &[("date", until)])).collect(),
        });
        blocks.push(Block::List { numbered: false, items: items.collect() });
    }
}

/// Findings, those of one rule with the same advice in one item.
fn list<'p>(problems: impl Iterator<Item = &'p Problem>, words: Words) -> Block {
    let mut groups: Vec<Vec<&Problem>> = Vec::new();
    for problem in problems {
        let same = |group: &&mut Vec<&Problem>| {
            group.first().is_some_and(|first| (first.rule, first.variant) == (problem.rule, problem.variant))
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(problem),
            None => groups.push(vec![problem]),
        }
    }
    Block::List { numbered: false, items: groups.iter().filter_map(|group| entry(group, words)).collect() }
}

/// What is told apart, in a sentence each.
fn apart(audit: &AuditReport, words: Words, blocks: &mut Vec<Block>) {
    let genre = audit.taken_for.as_ref().map_or("", |taken_for| taken_for.called(words.0));
    if let Some(questions) = audit.questions.as_ref().filter(|questions| !questions.is_empty()) {
        blocks.push(Block::Heading(3, words.of("open-questions").to_owned()));
        for of_impact in questions.chunk_by(|one, other| one.impact == other.impact) {
            let impact = of_impact.first().map_or(Impact::Clarity, |question| question.impact);
            blocks.push(Block::Heading(4, words.0.word("impacts", impact.name()).to_owned()));
            let items = of_impact.iter().map(|question| {
                let place = question.mentioned.as_ref().filter(|_| question.raised.is_empty());
                let mut text = capital(question.said) + &look(place, words);
                if !question.passages.is_empty() {
                    text.push(' ');
                    text.push_str(&capital(words.of("differ")));
                }
                for passage in question.passages.iter().chain(&question.raised) {
                    text.push(' ');
                    text.push_str(&quoted(passage, words));
                }
                Item { text, ..Item::default() }
            });
            blocks.push(Block::List { numbered: false, items: items.collect() });
        }
    }
    if audit.questions.is_none() && audit.document.is_some() {
        blocks.push(Block::Text(words.of("no-questions").to_owned()));
    }
    for (why, heading) in
        [(Apart::Articles, "not-transcribed"), (Apart::Genre, "apart"), (Apart::Draft, "once-adopted")]
    {
        let mut groups = audit.groups.iter().filter(|group| group.apart == Some(why)).peekable();
        if groups.peek().is_some() {
            blocks.push(Block::Heading(3, words.with(heading, &[("genre", genre)])));
            // Of a text that nobody has transcribed, what some article speaks of is told; the rest is the same for every such text.
            let (told, others): (Vec<_>, Vec<_>) =
                groups.partition(|group| why != Apart::Articles || group.mentioned.is_some());
            let items = told.into_iter().map(|group| {
                let text = capital(&group.message) + &look(group.mentioned.as_ref(), words) + ".";
                Item { text, ..Item::default() }
            });
            let others = (!others.is_empty()).then(|| words.0.counted("groups", "others", others.len()) + ".");
            let items = items.chain(others.map(|text| Item { text, ..Item::default() }));
            blocks.push(Block::List { numbered: false, items: items.collect() });
        }
    }
}

/// Where to look, in brackets; nothing where no article is to be cited.
fn look(mention: Option<&Mention>, words: Words) -> String {
    let num = mention.and_then(|mention| mention.num.as_deref());
    num.map(|num| format!(" ({})", words.with("see", &[("article", num)]))).unwrap_or_default()
}

/// A passage in its words, after the article in which it stands.
fn quoted(passage: &Passage, words: Words) -> String {
    match passage.mentioned.num.as_deref() {
        Some(num) => words.with("passage", &[("article", num), ("said", &passage.said)]),
        None => words.with("passage-alone", &[("said", &passage.said)]),
    }
}

/// The findings of a group, told once: where they are, why it matters, what to do.
fn told(group: &FindingGroup, audit: &AuditReport, words: Words) -> Option<Item> {
    let findings: Vec<&Problem> = group.findings.iter().filter_map(|number| audit.findings.get(*number)).collect();
    let first = findings.first()?;
    let mut cited: Vec<String> = cited(findings.iter().copied()).into_iter().map(str::to_owned).collect();
    let others = cited.len().saturating_sub(PLACES);
    cited.truncate(PLACES);
    cited.extend((others > 0).then(|| words.0.counted("groups", "others", others)));
    let place = match cited.as_slice() {
        // A line is named where no article says it.
        [] => lines(findings.iter().copied(), words),
        cited => words.0.list("and", cited),
    };
    let alone = findings.len() == 1;
    let lead = if alone && !place.is_empty() { words.label(&capital(&place)) } else { String::new() };
    let mut text = capital(&group.message) + ".";
    if group.severity == Severity::Note {
        text = format!("{text} ({})", words.of("note"));
    }
    if first.since == Some(Standing::New) && findings.iter().all(|finding| finding.since == first.since) {
        text = format!("{text} ({})", words.of("is-new"));
    }
    let mut more = Vec::new();
    match passages(&findings, PLACES, words.0, |finding, found| passage(finding, &found, words)) {
        Some(passages) => more.extend(passages),
        None => more.extend((!alone && !place.is_empty()).then(|| capital(&place) + ".")),
    }
    more.extend((!group.why.is_empty()).then(|| capital(&group.why) + "."));
    more.extend((!group.help.is_empty()).then(|| format!("→\u{a0}{}", group.help)));
    Some(Item { lead, text, more })
}

/// Where a finding is, with its words.
fn passage(finding: &Problem, found: &str, words: Words) -> String {
    words.label(&capital(&place(finding, words))) + " " + found
}

/// Where a problem is: the articles that say what it is about, then the line.
fn place(problem: &Problem, words: Words) -> String {
    let line = Some(lines(std::iter::once(problem), words)).filter(|line| !line.is_empty());
    problem.cited().into_iter().chain(line).collect::<Vec<_>>().join(", ")
}

fn entry(group: &[&Problem], words: Words) -> Option<Item> {
    let (first, others) = group.split_first()?;
    let mut lead = place(first, words);
    if !lead.is_empty() {
        lead = words.label(&capital(&lead));
    }
    let mut text = capital(&first.message) + ".";
    if first.severity == Severity::Note {
        text = format!("{text} ({})", words.of("note"));
    }
    if first.since == Some(Standing::New) {
        text = format!("{text} ({})", words.of("is-new"));
    }
    let mut more = Vec::new();
    if others.len() <= FEW {
        // Each says what it is about; of many, the lines must do.
        more.extend(others.iter().map(|other| {
            let place = place(other, words);
            let place = if place.is_empty() { place } else { words.label(&capital(&place)) + " " };
            format!("{place}{}.", capital(&other.message))
        }));
    } else {
        let places = lines(others.iter().copied(), words);
        let values = [("count", others.len().to_string()), ("places", places)];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        more.push(words.with("again-many", &values));
    }
    if !first.help.is_empty() {
        more.push(format!("→\u{a0}{}", first.help));
    }
    Some(Item { lead, text, more })
}

fn foot(audit: &AuditReport, words: Words) -> Vec<Block> {
    let document = audit.document.as_ref();
    let code = |value: Option<&String>| value.map(|value| format!("`{}`", value.replace('`', "’")));
    let rows = [
        ("address", code(document.and_then(|document| document.id.as_ref()))),
        ("digest", code(document.and_then(|document| document.digest.as_ref()))),
        ("record-digest", code(document.and_then(|document| document.record_digest.as_ref()))),
        ("standard", Some(audit.standard.to_owned())),
        ("tool", Some(format!("{} {}", audit.tool.name, audit.tool.version))),
    ];
    let facts = rows.into_iter().filter_map(|(key, value)| Some((words.label(words.of(key)), value?))).collect();
    vec![Block::Facts(facts), Block::Text(words.of("no-score").to_owned())]
}
