//! Texts in one line.

/// The first letters of a text, so many at most, and a mark where it goes on.
pub(crate) fn beginning(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// A text in one line of at most so many letters, and a mark where it goes on.
pub(crate) fn in_line(text: &str, longest: usize) -> String {
    let mut line = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let size = word.chars().count() + usize::from(!line.is_empty());
        if length + size > longest {
            let room = if line.is_empty() { longest } else { 0 };
            line.extend(word.chars().take(room));
            line.push('…');
            return line;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        length += size;
    }
    line
}
