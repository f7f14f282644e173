//! The six dimensions as a picture: a dot for each number, the larger the more. It is drawn for the eye; its description
//! and the table beside it say the same.

use crate::views::handout::html::escaped;

/// A row of the picture: its name, and its numbers or what is said instead.
pub(super) struct Line {
    pub(super) name: String,
    pub(super) said: Result<Vec<usize>, String>,
}

const LEFT: usize = 124;
const COLUMN: usize = 104;
const ROW: usize = 44;
const TOP: usize = 34;

/// Draws the lines under the heads of their columns.
pub(super) fn svg(title: &str, description: &str, heads: &[String], lines: &[Line]) -> String {
    let (width, height) = (LEFT + COLUMN * heads.len(), TOP + ROW * lines.len() + 6);
    let mut to = format!(
        "<svg role=\"img\" aria-labelledby=\"matrix-title matrix-desc\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"system-ui,sans-serif\" font-size=\"14\" fill=\"#1b1b1b\">\n<title id=\"matrix-title\">{}</title>\n\
         <desc id=\"matrix-desc\">{}</desc>\n<g text-anchor=\"middle\">\n",
        escaped(title),
        escaped(description)
    );
    for (number, head) in heads.iter().enumerate() {
        to.push_str(&format!(
            "<text x=\"{}\" y=\"20\">{}</text>\n",
            LEFT + COLUMN * number + COLUMN / 2,
            escaped(head)
        ));
    }
    to.push_str("</g>\n");
    for (number, line) in lines.iter().enumerate() {
        let middle = TOP + ROW * number + ROW / 2;
        to.push_str(&format!(
            "<path d=\"M0 {0}H{width}\" stroke=\"#ccd\"/><text x=\"0\" y=\"{1}\" font-weight=\"600\">{2}</text>\n",
            middle - ROW / 2,
            middle + 5,
            escaped(&line.name)
        ));
        match &line.said {
            Ok(counts) => {
                for (column, count) in counts.iter().enumerate() {
                    dot(*count, LEFT + COLUMN * column + COLUMN / 2, middle, &mut to);
                }
            }
            Err(said) => to.push_str(&format!(
                "<text x=\"{}\" y=\"{}\" fill=\"#444\" font-style=\"italic\">{}</text>\n",
                LEFT + COLUMN / 2 - 18,
                middle + 5,
                escaped(said)
            )),
        }
    }
    to.push_str("</svg>\n");
    to
}

/// The area grows with the number, up to twelve.
fn dot(count: usize, x: usize, y: usize, to: &mut String) {
    if count == 0 {
        return to.push_str(&format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"4\" fill=\"none\" stroke=\"#667\"/>\n"));
    }
    let tenths = 90 + (30.0 * (count.min(12) as f64).sqrt()).round() as u32;
    let (whole, tenth) = (tenths / 10, tenths % 10);
    to.push_str(&format!(
        "<circle cx=\"{x}\" cy=\"{y}\" r=\"{whole}.{tenth}\" fill=\"#1f4e46\"/>\
         <text x=\"{x}\" y=\"{}\" text-anchor=\"middle\" fill=\"#fff\" font-weight=\"600\">{count}</text>\n",
        y + 5
    ));
}
