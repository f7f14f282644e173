//! What several files come to, as JSON: one object where one file was named, else an array of them, one a line. The array has a most of
//! bytes: a folder may hold any number of documents, and whoever reads a report of them holds it in memory.

use std::io::{self, Write};

/// From so many bytes on, what is said of a document is said in short.
const MOST_WHOLE: usize = 8 * 1024 * 1024;
/// From so many bytes on, nothing more is written.
const MOST: usize = 16 * 1024 * 1024;

/// What was written so far.
pub(crate) struct Answers {
    /// Whether the answer is one object.
    single: bool,
    first: bool,
    bytes: usize,
    /// How many objects were written in short, and how many are not written.
    pub(crate) shortened: usize,
    pub(crate) omitted: usize,
}

impl Answers {
    /// Nothing yet.
    pub(crate) fn new(single: bool) -> Answers {
        Answers { single, first: true, bytes: 0, shortened: 0, omitted: 0 }
    }

    /// Writes an object, in short where the whole has no room any more. The first always has.
    pub(crate) fn add_report(
        &mut self,
        to: &mut dyn Write,
        whole: &str,
        short: impl FnOnce() -> String,
    ) -> io::Result<()> {
        if self.first || self.bytes + whole.len() <= MOST_WHOLE {
            return self.add(to, whole);
        }
        self.shortened += 1;
        self.add(to, &short())
    }

    /// Writes an object, if it has room.
    pub(crate) fn add(&mut self, to: &mut dyn Write, object: &str) -> io::Result<()> {
        if !self.first && self.bytes + object.len() > MOST {
            self.omitted += 1;
            return Ok(());
        }
        self.add_always(to, object)
    }

    /// Writes an object, whatever was written.
    pub(crate) fn add_always(&mut self, to: &mut dyn Write, object: &str) -> io::Result<()> {
        self.bytes += object.len();
        let before = match (self.single, self.first) {
            (true, _) => "",
            (false, true) => "[",
            (false, false) => ",\n",
        };
        self.first = false;
        write!(to, "{before}{object}")
    }

    /// Ends it.
    pub(crate) fn end(&self, to: &mut dyn Write) -> io::Result<()> {
        writeln!(
            to,
            "{}",
            match (self.single, self.first) {
                (true, _) => "",
                (false, true) => "[]",
                (false, false) => "]",
            }
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_report_is_told_in_short_and_then_counted() {
        let mut answers = Answers::new(false);
        let mut to = Vec::new();
        let whole = format!("\"{}\"", "a".repeat(3 * 1024 * 1024));
        for _ in 0..4 {
            answers.add_report(&mut to, &whole, || "0".to_owned()).unwrap();
        }
        assert_eq!((answers.shortened, answers.omitted), (2, 0));
        for _ in 0..4 {
            answers.add(&mut to, &whole).unwrap();
        }
        assert_eq!((answers.shortened, answers.omitted), (2, 1));
        answers.add_always(&mut to, "1").unwrap();
        answers.end(&mut to).unwrap();
        assert!(to.len() < MOST);
        let all: serde_json::Value = serde_json::from_slice(&to).unwrap();
        assert_eq!(all.as_array().map(Vec::len), Some(8));
    }
}
