//! CommonMark as it is read in a terminal: paragraphs and lists wrapped, code as it stands.

use crate::escape;
use crate::render::wrap::hanging;

/// The lines of a text, each at most so wide and begun so far right.
pub(crate) fn lines(text: &str, columns: usize, indent: usize) -> Vec<String> {
    let margin = " ".repeat(indent);
    let mut lines = Vec::new();
    let mut paragraph = String::new();
    let mut code = false;
    for line in escape::text(text).lines().chain([""]) {
        let fence = line.trim_start().starts_with("```");
        let item = line.trim_start().starts_with("- ") && !code;
        if (fence || code || item || line.trim().is_empty()) && !paragraph.is_empty() {
            lines.extend(wrapped(&paragraph, columns, indent));
            paragraph.clear();
        }
        if fence {
            code = !code;
        } else if code {
            lines.push(format!("{margin}    {line}"));
        } else if line.trim().is_empty() {
            if lines.last().is_some_and(|last: &String| !last.is_empty()) {
                lines.push(String::new());
            }
        } else {
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(line.trim());
        }
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

fn wrapped(paragraph: &str, columns: usize, indent: usize) -> Vec<String> {
    let (bullet, text) = match paragraph.strip_prefix("- ") {
        Some(text) => ("- ", text),
        None => ("", paragraph),
    };
    let hang = indent + bullet.len();
    let text = format!("{}{bullet}{}", " ".repeat(indent), hanging(text, columns, hang, hang));
    text.lines().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_lists_and_code() {
        let text = "un\ndeux trois\n\n- quatre cinq\n- six\n\n```yaml\na:  1\n```\n";
        let expected = ["  un deux", "  trois", "", "  - quatre", "    cinq", "  - six", "", "      a:  1"];
        assert_eq!(lines(text, 11, 2), expected);
    }
}
