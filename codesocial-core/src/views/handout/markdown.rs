//! The page in Markdown (CommonMark with the tables of GitHub).

use crate::base::markdown::plain;
use crate::base::visible::visible_line;
use crate::views::handout::rich::{Rich, Run, Style};
use crate::views::handout::{Block, Entry, Item, Page, pieces};

/// Writes a page.
pub(crate) fn markdown(page: &Page) -> String {
    let mut to = format!("# {}\n", plain(&page.title.plain()));
    page.blocks.iter().for_each(|one| block(one, &mut to));
    to.push_str("\n---\n");
    page.foot.iter().for_each(|one| block(one, &mut to));
    to
}

fn block(block: &Block, to: &mut String) {
    to.push_str(match block {
        Block::Picture(_) => "",
        _ => "\n",
    });
    match block {
        Block::Heading(level, text) => to.push_str(&format!("{} {}\n", "#".repeat(usize::from(*level)), rich(text))),
        Block::Text(text) => to.push_str(&format!("{}\n", rich(text))),
        Block::Facts(facts) => {
            for (label, said) in facts {
                to.push_str(&format!("- **{}** {}\n", plain(label), rich(said)));
            }
        }
        Block::List { numbered, items } => {
            for (number, one) in items.iter().enumerate() {
                let mark = if *numbered { format!("{}. ", number + 1) } else { "- ".to_owned() };
                item(one, &mark, to);
            }
        }
        Block::Table { caption, head, rows, .. } => {
            to.push_str(&format!("{}\n\n", plain(caption)));
            line(head, head.len(), to);
            to.push_str(&format!("|{}\n", "---|".repeat(head.len())));
            rows.iter().for_each(|row| line(row, head.len(), to));
        }
        Block::Picture(_) => {}
        Block::Titled { level, anchor, words } => {
            let words: Vec<String> = words.iter().map(runs).collect();
            let mark = "#".repeat(usize::from(*level));
            to.push_str(&format!("{mark} {}{}\n", id(anchor.as_deref()), words.join(" / ")));
        }
        Block::Words(words) => to.push_str(&format!("{}\n", runs(words))),
        Block::Entries(entries) => entries.iter().for_each(|one| within(one, String::new(), "- ", to)),
        Block::Rows(rows) => {
            for row in rows {
                let label = format!("{} ", strong(&row.label.plain()));
                let anchor = id(row.anchor.as_deref());
                nested(&row.blocks, &format!("{anchor}{label}"), "- ", to);
            }
        }
        Block::Anchored(Entry { anchor, blocks }) => nested(blocks, &id(anchor.as_deref()), "", to),
        Block::Beside { anchor, blocks, label, notes } => {
            nested(blocks, &id(anchor.as_deref()), "", to);
            to.push_str(&format!("\n> {}\n", strong(label)));
            nested(notes, "", "> ", to);
        }
        Block::Columns(columns) => {
            for (number, column) in columns.iter().enumerate() {
                if number > 0 {
                    to.push('\n');
                }
                nested(&column.blocks, &format!("*{}* ", plain(&column.language)), "", to);
            }
        }
        Block::Card { anchor, title, blocks } => {
            to.push_str(&format!("## {}{}\n", id(Some(anchor)), plain(title)));
            blocks.iter().for_each(|one| self::block(one, to));
        }
        Block::Contents { anchor, title, lines } => {
            to.push_str(&format!("## {}{}\n\n", id(Some(anchor)), plain(title)));
            let mut depth = 0;
            for line in lines {
                depth = usize::from(line.level).clamp(1, depth + 1);
                let indent = "  ".repeat(depth - 1);
                to.push_str(&format!("{indent}- [{}](#{})\n", plain(&line.words.plain()), line.anchor));
            }
        }
    }
}

/// An anchor. It is empty, so that sites that show no HTML lose nothing by it.
fn id(anchor: Option<&str>) -> String {
    anchor.map(|anchor| format!("<a id=\"{anchor}\"></a>")).unwrap_or_default()
}

fn item(item: &Item, mark: &str, to: &mut String) {
    to.push_str(mark);
    if !item.lead.is_empty() {
        to.push_str(&format!("**{}** ", rich(&item.lead)));
    }
    to.push_str(&rich(&item.text));
    to.push('\n');
    for more in &item.more {
        to.push_str(&format!("\n{}{}\n", " ".repeat(mark.len()), rich(more)));
    }
}

/// An item, after what stands before its first words.
fn within(entry: &Entry, before: String, mark: &str, to: &mut String) {
    nested(&entry.blocks, &format!("{}{before}", id(entry.anchor.as_deref())), mark, to);
}

/// Blocks within a list or a quotation, after what stands before their first words. Lines after the first stand below the words of an
/// item; every line of a quotation has its mark.
fn nested(blocks: &[Block], before: &str, mark: &str, to: &mut String) {
    let mut inner = String::new();
    let mut rest = blocks.iter();
    if !before.is_empty() {
        match blocks.first() {
            Some(Block::Words(words)) => {
                inner.push_str(&format!("{before}{}\n", runs(words)));
                rest.next();
            }
            _ => inner.push_str(&format!("{}\n", before.trim_end())),
        }
    }
    rest.for_each(|one| block(one, &mut inner));
    let quoted = mark.starts_with('>');
    let below = if quoted { mark.to_owned() } else { " ".repeat(mark.len()) };
    for (number, line) in inner.trim_matches('\n').lines().enumerate() {
        let lead = if number == 0 { mark } else { below.as_str() };
        to.push_str(format!("{lead}{line}").trim_end());
        to.push('\n');
    }
}

/// Words in a row. Neighbours that look alike are one, so that no mark arises where they meet.
fn runs(words: &Rich) -> String {
    let mut to = String::new();
    let alike = |one: &Run, other: &Run| one.style == other.style && matches!(one.style, Style::Plain | Style::Strong);
    for same in words.0.chunk_by(alike) {
        let text: String = same.iter().map(|run| run.text.as_str()).collect();
        let text = if to.is_empty() { text.trim_start() } else { &text };
        match same.first().map_or(&Style::Plain, |run| &run.style) {
            Style::Plain | Style::Address => to.push_str(&plain(text)),
            Style::Strong => to.push_str(&marked(text, "**")),
            Style::Emphasis => to.push_str(&marked(text, "*")),
            Style::Code => to.push_str(&rich(&format!("`{}`", text.replace('`', "ˋ")))),
            Style::Anchor(anchor) => to.push_str(&id(Some(anchor))),
            Style::Link(anchor) => to.push_str(&format!("[{}](#{anchor})", plain(text))),
        }
    }
    to
}

fn strong(text: &str) -> String {
    marked(text, "**")
}

/// A text between marks, which stand at its words and not at blanks around them.
fn marked(text: &str, mark: &str) -> String {
    let inner = text.trim();
    let Some((before, after)) = text.split_once(inner).filter(|_| !inner.is_empty()) else { return plain(text) };
    format!("{before}{mark}{}{mark}{after}", plain(inner))
}

fn line(cells: &[String], columns: usize, to: &mut String) {
    to.push('|');
    for number in 0..columns {
        to.push_str(&format!(" {} |", cells.get(number).map(|cell| rich(cell)).unwrap_or_default()));
    }
    to.push('\n');
}

/// A text with its `code` between backticks, in which nothing else is markup.
pub(crate) fn rich(text: &str) -> String {
    let write = |(code, piece): (bool, String)| match code && !piece.is_empty() {
        true => {
            format!("`{}`", visible_line(&piece).map(|sign| if sign == '|' { '¦' } else { sign }).collect::<String>())
        }
        false => plain(&piece),
    };
    pieces(text).into_iter().map(write).collect()
}
