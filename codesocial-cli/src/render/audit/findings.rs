//! What was found, the gravest for people first, told once for all its places.

use std::io::{self, Write};

use codesocial_core::operations::audit::Output;
use codesocial_core::{
    Problem, Severity,
    audit::{Apart, Deviation, DeviationState, FindingGroup, Mention, Passage},
    diagnostic::{Impact, Quality},
    report::{Standing, cited, passages},
};

use super::Page;
use crate::arguments::Judging;
use crate::escape;
use crate::render::line::lines;
use crate::render::sheet::{capital, lower};
use crate::render::style::{self, FAINT, STRONG, styled};
use crate::render::wrap::{hanging, width};
use crate::words::fill;

/// Findings begin so far right, and what belongs to them under their text.
const INDENT: usize = 4;
/// So many places of a finding are named; the others are counted.
const PLACES: usize = 8;

pub(super) fn write(to: &mut dyn Write, page: &Page<'_>, audit: &Output, judging: &Judging) -> io::Result<()> {
    if audit.qualities.is_empty() {
        return Ok(());
    }
    let words = &page.words.audit;
    if !judging.quiet {
        page.heading(to, &words.findings)?;
        if page.view.drawn() && audit.findings.iter().any(|finding| finding.severity == Severity::Note) {
            let bar = styled(style::severity(Severity::Warning), "•");
            let (bars, good) = (&words.bars, &words.good_to_know);
            let fits = width(bars) + width(good) + 9 <= page.view.width;
            let between = if fits { "   " } else { "\n  " };
            writeln!(to, "  {bar} {bars}{between}{} {good}\n", styled(FAINT, "◦"))?;
        }
    }
    if let Some(taken_for) = audit.taken_for.as_ref().filter(|_| !judging.quiet) {
        writeln!(to, "  {}\n", hanging(&taken_for.said(page.subject.language), page.view.width, 2, 2))?;
    }
    let mut room = judging.max_problems.map_or(usize::MAX, |most| most as usize);
    let mut unlisted = audit.omitted;
    for impact in Impact::ALL {
        let groups: Vec<&FindingGroup> =
            audit.groups.iter().filter(|group| group.apart.is_none() && group.impact == impact).collect();
        let (listed, rest) = groups.split_at(groups.len().min(room));
        room -= listed.len();
        unlisted += rest.iter().map(|group| group.findings.len()).sum::<usize>();
        if listed.is_empty() {
            continue;
        }
        let heading = hanging(page.subject.language.word("impacts", impact.name()), page.view.width, 2, 2);
        writeln!(to, "  {}", styled(STRONG, &heading))?;
        for (at, group) in listed.iter().enumerate() {
            // Where the same advice follows for the next group, it is given once, after the last of them.
            let same = |next: &&FindingGroup| next.rule == group.rule && next.help == group.help;
            finding(to, page, audit, group, !listed.get(at + 1).is_some_and(same))?;
        }
        writeln!(to)?;
    }
    if !judging.quiet {
        apart(to, page, audit)?;
    }
    if unlisted > 0 {
        writeln!(to, "  {}\n", page.words.unlisted.of(page.subject.language, unlisted))?;
    }
    if judging.quiet {
        return Ok(());
    }
    if audit.findings.is_empty() {
        writeln!(to, "  {}\n", words.nothing)?;
    }
    let free = audit
        .qualities
        .iter()
        .filter(|report| report.findings == 0 && !report.levels.is_empty() && report.levels.iter().all(|at| at.free));
    let free: Vec<String> =
        free.map(|report| page.subject.language.word("qualities", key(report.quality)).to_owned()).collect();
    if !free.is_empty() && !audit.articles_alone {
        let text = fill(&words.free, &[("qualities", &page.words.list(&free))]);
        let sign = if page.view.drawn() { "✓ " } else { "" };
        let text = hanging(&text, page.view.width, 2 + width(sign), 2 + width(sign));
        writeln!(to, "  {}{text}\n", styled(style::GOOD, sign))?;
    }
    Ok(())
}

/// What is told apart, a paragraph for each reason.
fn apart(to: &mut dyn Write, page: &Page<'_>, audit: &Output) -> io::Result<()> {
    let (language, words) = (page.subject.language, &page.words.audit);
    let genre = audit.taken_for.as_ref().map_or("", |taken_for| taken_for.called(language));
    let reasons =
        [(Apart::Articles, &words.not_transcribed), (Apart::Genre, &words.apart), (Apart::Draft, &words.once_adopted)];
    if let Some(questions) = audit.questions.as_ref().filter(|questions| !questions.is_empty()) {
        let heading = hanging(&words.open_questions, page.view.width, 2, 2);
        writeln!(to, "  {}", styled(STRONG, &heading))?;
        let mut before = None;
        for question in questions {
            if before.replace(question.impact) != Some(question.impact) {
                let heading = language.word("impacts", question.impact.name());
                writeln!(to, "  {}", styled(FAINT, &hanging(heading, page.view.width, 2, 2)))?;
            }
            // Where sentences are quoted, each says where it stands.
            let place = question.mentioned.as_ref().filter(|_| question.raised.is_empty());
            let said = format!("· {}{}", question.said, look(num_of(place), page));
            writeln!(to, "  {}", hanging(&said, page.view.width, 2, 4))?;
            if !question.passages.is_empty() {
                writeln!(to, "    {}", hanging(&capital(&words.differ), page.view.width, 4, 4))?;
            }
            for passage in question.passages.iter().chain(&question.raised) {
                writeln!(to, "    {}", hanging(&quoted(passage, page), page.view.width, 4, 6))?;
            }
        }
        writeln!(to)?;
    }
    for (why, heading) in reasons {
        let mut groups = audit.groups.iter().filter(|group| group.apart == Some(why)).peekable();
        if groups.peek().is_none() {
            continue;
        }
        let heading = hanging(&fill(heading, &[("genre", genre)]), page.view.width, 2, 2);
        writeln!(to, "  {}", styled(STRONG, &heading))?;
        let mut titles: Vec<(String, Option<&str>, usize)> = Vec::new();
        for group in groups {
            let title = lower(group.title);
            let num = num_of(group.mentioned.as_ref());
            match titles.last_mut().filter(|(last, ..)| *last == title) {
                Some((.., count)) => *count += group.findings.len(),
                None => titles.push((title, num, group.findings.len())),
            }
        }
        // Of a text that nobody has transcribed, what some article speaks of is told; the rest is the same for every such text.
        let before = titles.len();
        titles.retain(|(_, num, _)| why != Apart::Articles || num.is_some());
        let others = before - titles.len();
        let titles = titles.into_iter().map(|(title, num, count)| match (num, count) {
            (Some(_), _) => format!("{title}{}", look(num, page)),
            (None, 1) => title,
            (None, count) => format!("{title} ({count})"),
        });
        let others = (others > 0).then(|| language.counted("groups", "others", others));
        let titles = hanging(&titles.chain(others).collect::<Vec<_>>().join(" · "), page.view.width, 2, 2);
        writeln!(to, "  {titles}\n")?;
    }
    Ok(())
}

/// How one cites the article that speaks of something.
fn num_of(mention: Option<&Mention>) -> Option<&str> {
    mention.and_then(|mention| mention.num.as_deref())
}

/// Where to look, in brackets; nothing where no article is to be cited.
fn look(num: Option<&str>, page: &Page<'_>) -> String {
    let see = |num| format!(" ({})", fill(&page.words.audit.see, &[("article", &escape::line(num))]));
    num.map(see).unwrap_or_default()
}

/// A passage in its words, after the article in which it stands.
fn quoted(passage: &Passage, page: &Page<'_>) -> String {
    let said = escape::line(&passage.said);
    match num_of(Some(&passage.mentioned)) {
        Some(num) => fill(&page.words.audit.passage, &[("article", &escape::line(num)), ("said", &said)]),
        None => fill(&page.words.audit.passage_alone, &[("said", &said)]),
    }
}

fn finding(to: &mut dyn Write, page: &Page<'_>, audit: &Output, group: &FindingGroup, advise: bool) -> io::Result<()> {
    let columns = page.view.width;
    let mark = match (page.view.drawn(), group.severity) {
        (true, Severity::Error | Severity::Warning) => styled(style::severity(group.severity), "•"),
        (true, Severity::Note) => styled(FAINT, "◦"),
        _ => "-".to_owned(),
    };
    let note = match (page.view.drawn(), group.severity) {
        (false, Severity::Note) => format!("({}) ", page.words.note),
        _ => String::new(),
    };
    let findings: Vec<&Problem> = group.findings.iter().filter_map(|number| audit.findings.get(*number)).collect();
    let new = !findings.is_empty() && findings.iter().all(|finding| finding.since == Some(Standing::New));
    let note = if new { format!("{note}{}{}", page.words.page.new, page.words.colon) } else { note };
    let place = places(page, &findings);
    // Where much hangs on a word, no place is left out.
    let most = if group.name == WEIGHTY { findings.len() } else { PLACES };
    let passages = passages(&findings, most, page.subject.language, |finding, found| {
        let place = places(page, &[finding]).unwrap_or_default();
        format!("{place}{}{}", page.words.colon, escape::line(&found))
    });
    let (before, below) = match (place, passages) {
        (_, Some(passages)) => (String::new(), passages),
        (Some(place), None) if findings.len() == 1 => (format!("{place}{}", page.words.colon), Vec::new()),
        (place, None) => (String::new(), place.into_iter().collect()),
    };
    let stands = |deviation: &&Deviation| {
        matches!(deviation.state, DeviationState::Admitted | DeviationState::NotJudged)
            && group.deviation.as_ref() == Some(&deviation.pointer)
    };
    let admitted = match audit.deviations.iter().find(stands) {
        Some(_) => format!(" ({})", page.words.audit.admitted),
        None => String::new(),
    };
    let rule = format!("[{}]", group.rule);
    let said = format!("{note}{before}{}{admitted} {rule}", escape::line(&group.message));
    let said = hanging(&said, columns, INDENT, INDENT);
    let said = said.strip_suffix(&rule).unwrap_or(&said);
    writeln!(to, "  {mark} {said}{}", styled(FAINT, &rule))?;
    let mut under = |text: &str, faint: bool| {
        let text = hanging(text, columns, INDENT, INDENT);
        let text = if faint { styled(FAINT, &text) } else { text };
        writeln!(to, "{}{}", " ".repeat(INDENT), text)
    };
    for place in below {
        under(&place, true)?;
    }
    if !group.why.is_empty() {
        under(&escape::line(&group.why), false)?;
    }
    if advise && !group.help.is_empty() {
        let arrow = if page.view.drawn() { "→" } else { "->" };
        under(&format!("{arrow}\u{a0}{}", escape::line(&group.help)), false)?;
    }
    Ok(())
}

/// The group of words on which a right, a sanction or a power hangs.
const WEIGHTY: &str = "loose-wording.weighty";

/// Where findings are: the articles that say what they are about, and the lines. What is absent from the whole text stands in
/// no line of it.
fn places(page: &Page<'_>, findings: &[&Problem]) -> Option<String> {
    let cited: Vec<String> =
        cited(findings.iter().copied()).into_iter().map(|num| escape::line(num).into_owned()).collect();
    let placed = findings.iter().filter(|finding| finding.pointer.as_deref() != Some(""));
    let mut numbers: Vec<u32> = placed.filter_map(|finding| finding.range).map(|range| range.start.line).collect();
    numbers.dedup();
    let more =
        |count: usize| (count > PLACES).then(|| page.words.further_places.of(page.subject.language, count - PLACES));
    let cited = match cited.as_slice() {
        [] => None,
        all => Some(page.words.list(&all.iter().take(PLACES).cloned().chain(more(all.len())).collect::<Vec<_>>())),
    };
    let line = match numbers.as_slice() {
        [] => None,
        all => Some(lines(page.words, &all[..all.len().min(PLACES)], more(all.len()))),
    };
    Some(cited.into_iter().chain(line).collect::<Vec<_>>().join(", ")).filter(|places| !places.is_empty())
}

/// The name of a quality in files of words.
fn key(quality: Quality) -> &'static str {
    match quality {
        Quality::Clear => "clear",
        Quality::Holistic => "holistic",
        Quality::CoConstructed => "co-constructed",
        Quality::Explicit => "explicit",
        Quality::Coherent => "coherent",
        Quality::Accessible => "accessible",
        Quality::Opposable => "opposable",
        _ => "auditable",
    }
}
