//! The page in HTML: one file that needs no other, for a screen, a screen reader and paper.

use crate::base::visible::visible_line;
use crate::views::handout::{Block, Item, Page, pieces};

/// Wide enough to read, narrow enough for a phone, and A4 on paper. Colors keep a contrast of 7 to 1.
const STYLE: &str = include_str!("handout.css");

/// Writes a page.
pub(crate) fn html(page: &Page) -> String {
    let mut to = String::with_capacity(16 * 1024);
    let title = escaped(&page.title);
    to.push_str(&format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n",
        page.language
    ));
    to.push_str(&format!("<h1>{title}</h1>\n"));
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
    }
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
