//! The page in Markdown (CommonMark with the tables of GitHub).

use crate::base::markdown::plain;
use crate::base::visible::visible_line;
use crate::views::handout::{Block, Item, Page, pieces};

/// Writes a page.
pub(crate) fn markdown(page: &Page) -> String {
    let mut to = format!("# {}\n", plain(&page.title));
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
    }
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
