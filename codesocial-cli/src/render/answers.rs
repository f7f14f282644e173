//! What several files come to, as JSON: one object where one file was named, else an array of them, one a line.

use std::io::{self, Write};

/// What was written so far.
pub(crate) struct Answers {
    /// Whether the answer is one object.
    single: bool,
    first: bool,
}

impl Answers {
    /// Nothing yet.
    pub(crate) fn new(single: bool) -> Answers {
        Answers { single, first: true }
    }

    /// Writes an object.
    pub(crate) fn add(&mut self, to: &mut dyn Write, object: &str) -> io::Result<()> {
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
