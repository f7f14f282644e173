//! The page in HTML: one file that needs no other, for a screen, a screen reader and paper.

use crate::base::visible::visible_line;
use crate::views::handout::rich::{Rich, Style};
use crate::views::handout::{Block, Entry, Item, Line, Page, Row, pieces};

/// Wide enough to read, narrow enough for a phone, and A4 on paper. Colors keep a contrast of 7 to 1.
const STYLE: &str = include_str!("handout.css");

/// Besides, for the page of a social code: what stands beside an article, languages side by side, dark screens.
const CODE_STYLE: &str = include_str!("code.css");

/// Writes a page.
pub(crate) fn html(page: &Page) -> String {
    styled(page, "")
}

/// Writes the page of a social code.
pub(crate) fn html_of_code(page: &Page) -> String {
    styled(page, CODE_STYLE)
}

fn styled(page: &Page, more: &str) -> String {
    let mut to = String::with_capacity(16 * 1024);
    let title = escaped(&page.title.plain());
    to.push_str(&format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{STYLE}{more}</style>\n</head>\n<body>\n<main>\n",
        page.language
    ));
    to.push_str(&format!("<h1>{}</h1>\n", runs(&page.title)));
    page.blocks.iter().for_each(|one| block(one, &mut to));
    to.push_str("</main>\n<footer>\n");
    page.foot.iter().for_each(|one| block(one, &mut to));
    to.push_str("</footer>\n</body>\n</html>\n");
    to
}

fn block(block: &Block, to: &mut String) {
    match block {
        Block::Heading(level, text) => to.push_str(&format!("<h{level}>{}</h{level}>\n", rich(text))),
        Block::Text(text) => to.push_str(&format!("<p>{}</p>\n", rich(text))),
        Block::Facts(facts) => {
            to.push_str("<dl>\n");
            for (label, said) in facts {
                to.push_str(&format!("<div><dt>{}</dt><dd>{}</dd></div>\n", escaped(label), rich(said)));
            }
            to.push_str("</dl>\n");
        }
        Block::List { numbered, items } => {
            let tag = if *numbered { "ol" } else { "ul" };
            to.push_str(&format!("<{tag}>\n"));
            items.iter().for_each(|one| item(one, to));
            to.push_str(&format!("</{tag}>\n"));
        }
        Block::Table { caption, head, rows, numbers } => {
            let class = if *numbers { " class=\"num\"" } else { "" };
            to.push_str(&format!("<table{class}>\n<caption>{}</caption>\n<thead><tr>", escaped(caption)));
            for (number, text) in head.iter().enumerate() {
                match (number, text.is_empty()) {
                    (0, true) => to.push_str("<td></td>"),
                    _ => to.push_str(&format!("<th scope=\"col\"><span>{}</span></th>", escaped(text))),
                }
            }
            to.push_str("</tr></thead>\n<tbody>\n");
            for row in rows {
                row_of(row, head.len(), to);
            }
            to.push_str("</tbody>\n</table>\n");
        }
        Block::Picture(svg) => to.push_str(&format!("<figure>\n{svg}</figure>\n")),
        Block::Titled { level, anchor, words } => {
            let words: Vec<String> = words.iter().map(runs).collect();
            to.push_str(&format!("<h{level}{}>{}</h{level}>\n", id(anchor.as_deref()), words.join(" / ")));
        }
        Block::Words(words) => to.push_str(&format!("<p>{}</p>\n", runs(words))),
        Block::Entries(entries) => {
            to.push_str("<ul>\n");
            entries.iter().for_each(|one| entry(one, to));
            to.push_str("</ul>\n");
        }
        Block::Rows(rows) => {
            to.push_str("<dl>\n");
            rows.iter().for_each(|one| labelled(one, to));
            to.push_str("</dl>\n");
        }
        Block::Anchored(Entry { anchor, blocks }) => {
            to.push_str(&format!("<div{}>\n", id(anchor.as_deref())));
            blocks.iter().for_each(|one| self::block(one, to));
            to.push_str("</div>\n");
        }
        Block::Beside { anchor, blocks, label, notes } => {
            to.push_str(&format!("<div{} class=\"with\">\n<div>\n", id(anchor.as_deref())));
            blocks.iter().for_each(|one| self::block(one, to));
            to.push_str(&format!("</div>\n<div class=\"aside\">\n<p class=\"label\">{}</p>\n", escaped(label)));
            notes.iter().for_each(|one| self::block(one, to));
            to.push_str("</div>\n</div>\n");
        }
        Block::Columns(columns) => {
            to.push_str("<div class=\"columns\">\n");
            for column in columns {
                to.push_str(&format!("<div lang=\"{}\">\n", escaped(&column.language)));
                column.blocks.iter().for_each(|one| self::block(one, to));
                to.push_str("</div>\n");
            }
            to.push_str("</div>\n");
        }
        Block::Card { anchor, title, blocks } => {
            to.push_str(&format!("<section class=\"card\" aria-labelledby=\"{anchor}\">\n"));
            to.push_str(&format!("<h2 id=\"{anchor}\">{}</h2>\n", escaped(title)));
            blocks.iter().for_each(|one| self::block(one, to));
            to.push_str("</section>\n");
        }
        Block::Contents { anchor, title, lines } => {
            to.push_str(&format!("<nav aria-labelledby=\"{anchor}\">\n<h2 id=\"{anchor}\">{}</h2>\n", escaped(title)));
            contents(lines, to);
            to.push_str("</nav>\n");
        }
    }
}

/// The attribute of an anchor.
fn id(anchor: Option<&str>) -> String {
    anchor.map(|anchor| format!(" id=\"{}\"", escaped(anchor))).unwrap_or_default()
}

/// An item; of one that holds a paragraph alone, its words.
fn entry(entry: &Entry, to: &mut String) {
    to.push_str(&format!("<li{}>", id(entry.anchor.as_deref())));
    match entry.blocks.split_first() {
        Some((Block::Words(words), rest)) => {
            to.push_str(&runs(words));
            rest.iter().for_each(|one| block(one, to));
        }
        _ => entry.blocks.iter().for_each(|one| block(one, to)),
    }
    to.push_str("</li>\n");
}

fn labelled(row: &Row, to: &mut String) {
    to.push_str(&format!("<div{}><dt>{}</dt><dd>", id(row.anchor.as_deref()), runs(&row.label)));
    match row.blocks.as_slice() {
        [Block::Words(words)] => to.push_str(&runs(words)),
        blocks => blocks.iter().for_each(|one| block(one, to)),
    }
    to.push_str("</dd></div>\n");
}

/// Lines as lists within lists. A line is at most one deeper than the one before.
fn contents(lines: &[Line], to: &mut String) {
    let mut depth = 0;
    for line in lines {
        let level = line.level.clamp(1, depth + 1);
        if level > depth {
            to.push_str("<ul>\n");
            depth += 1;
        } else {
            to.push_str("</li>\n");
            while depth > level {
                to.push_str("</ul>\n</li>\n");
                depth -= 1;
            }
        }
        to.push_str(&format!("<li><a href=\"#{}\">{}</a>", escaped(&line.anchor), runs(&line.words)));
    }
    (0..depth).for_each(|_| to.push_str("</li>\n</ul>\n"));
}

/// Words in a row; those of one language that is not the page’s say so together.
fn runs(words: &Rich) -> String {
    let mut to = String::new();
    for same in words.0.chunk_by(|one, other| one.language == other.language) {
        let language = same.first().and_then(|run| run.language.as_deref());
        if let Some(language) = language {
            to.push_str(&format!("<span lang=\"{}\">", escaped(language)));
        }
        for run in same {
            let text = escaped(&run.text);
            match &run.style {
                Style::Plain => to.push_str(&text),
                Style::Strong => to.push_str(&format!("<strong>{text}</strong>")),
                Style::Emphasis => to.push_str(&format!("<em>{text}</em>")),
                Style::Code => to.push_str(&format!("<code>{text}</code>")),
                Style::Address => to.push_str(&format!("<a href=\"{text}\" rel=\"noreferrer\">{text}</a>")),
                Style::Anchor(anchor) => to.push_str(&format!("<span id=\"{}\"></span>", escaped(anchor))),
                Style::Link(anchor) => to.push_str(&format!("<a href=\"#{}\">{text}</a>", escaped(anchor))),
            }
        }
        if language.is_some() {
            to.push_str("</span>");
        }
    }
    to
}

/// A row with fewer cells than columns has its last one reach to the end.
fn row_of(row: &[String], columns: usize, to: &mut String) {
    to.push_str("<tr>");
    for (number, cell) in row.iter().enumerate() {
        let span = columns.saturating_sub(number);
        match number {
            0 => to.push_str(&format!("<th scope=\"row\">{}</th>", escaped(cell))),
            _ if number + 1 == row.len() && span > 1 => {
                to.push_str(&format!("<td class=\"all\" colspan=\"{span}\">{}</td>", rich(cell)));
            }
            _ => to.push_str(&format!("<td>{}</td>", rich(cell))),
        }
    }
    to.push_str("</tr>\n");
}

fn item(item: &Item, to: &mut String) {
    to.push_str("<li>");
    if !item.lead.is_empty() {
        to.push_str(&format!("<strong>{}</strong>", rich(&item.lead)));
        if !item.text.is_empty() {
            to.push(' ');
        }
    }
    to.push_str(&rich(&item.text));
    for more in &item.more {
        to.push_str(&format!("\n<p>{}</p>", rich(more)));
    }
    to.push_str("</li>\n");
}

fn rich(text: &str) -> String {
    let write = |(code, piece): (bool, String)| match code {
        true => format!("<code>{}</code>", escaped(&piece)),
        false => escaped(&piece),
    };
    pieces(text).into_iter().map(write).collect()
}

/// A text in one line in which nothing is markup. Signs that turn the reading direction or show nothing are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in visible_line(text) {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            sign => safe.push(sign),
        }
    }
    safe
}
