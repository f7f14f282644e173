//! Outputs as JSON. A text that is doubled whenever it is full takes three times its bytes while it is moved, and outputs may be longer than
//! the documents that they tell of: what is long is counted first, and written then.

use std::io::{self, Write};

use serde::Serialize;
use serde::ser::Error as _;

/// Texts of fewer bytes are not counted.
const LONG: usize = 256 * 1024;

/// An output as JSON.
pub(super) fn written(output: &impl Serialize) -> serde_json::Result<String> {
    let mut page = Page { bytes: Vec::new(), all: 0, most: LONG };
    serde_json::to_writer(&mut page, output)?;
    if page.all > LONG {
        page = Page { bytes: Vec::with_capacity(page.all), all: 0, most: page.all };
        serde_json::to_writer(&mut page, output)?;
    }
    String::from_utf8(page.bytes).map_err(serde_json::Error::custom)
}

/// What is written, up to a most, and how many bytes there are in all.
struct Page {
    bytes: Vec<u8>,
    all: usize,
    most: usize,
}

impl Write for Page {
    fn write(&mut self, more: &[u8]) -> io::Result<usize> {
        self.all += more.len();
        if self.all <= self.most {
            self.bytes.extend_from_slice(more);
        } else {
            self.bytes = Vec::new();
        }
        Ok(more.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_long_has_no_room_left() {
        for count in [1, 60_000] {
            let texts = vec!["« un mot »\n".to_owned(); count];
            let json = written(&texts).unwrap();
            assert_eq!(json, serde_json::to_string(&texts).unwrap());
            assert!(count == 1 || json.capacity() == json.len(), "{} of {}", json.len(), json.capacity());
        }
    }
}
