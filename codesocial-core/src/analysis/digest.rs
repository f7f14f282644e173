//! The content digest: the fingerprint of what is adopted, the same for everybody who has the same text.

use crate::tree::key::Key;
use sha2::{Digest, Sha256};

use crate::tree::canonical;
use crate::tree::node::Node;

/// The content digest of a document, `sha256:` and 64 hexadecimal digits: SHA-256 over the canonical form (RFC 8785) of
/// all of it but `record` and `$schema`.
pub(crate) fn of_content(root: Node<'_>) -> String {
    let mut hash = Sha256::new();
    canonical::content(root, &mut |piece| hash.update(piece));
    written(&hash.finalize())
}

/// The digest of a document's record, in the same form: SHA-256 over the canonical form of what stands under `record`.
pub(crate) fn of_record(root: Node<'_>) -> Option<String> {
    root.get(Key::Record).map(|record| {
        let mut hash = Sha256::new();
        canonical::pieces(record, &mut |piece| hash.update(piece));
        written(&hash.finalize())
    })
}

/// The digest of some bytes, in the same form.
pub(crate) fn of_bytes(bytes: &[u8]) -> String {
    written(&Sha256::digest(bytes))
}

pub(crate) fn written(digest: &[u8]) -> String {
    let mut text = String::with_capacity(71);
    text.push_str("sha256:");
    let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 0xF]);
    text.extend(digits.filter_map(|digit| char::from_digit(u32::from(digit), 16)));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::format::Format;
    use crate::tree::limits::Limits;

    /// The samples of FIPS 180-4.
    #[test]
    fn digests_are_sha_256() {
        let empty = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        let abc = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!([of_bytes(b""), of_bytes(b"abc")], [empty, abc]);
    }

    #[test]
    fn facts_and_notation_leave_the_digest_as_it_is() {
        let digest = |text: &str, format| {
            let tree = crate::syntax::read(text, format, &Limits::MOST).tree.unwrap();
            of_content(tree.root().unwrap())
        };
        let plain = digest(r#"{"title": "Le jardin", "language": "fr"}"#, Format::Json);
        let recorded = "$schema: https://example.org\nlanguage: fr\ntitle: Le jardin\nrecord: {revisions: []}\n";
        assert_eq!(plain, digest(recorded, Format::Yaml));
        assert_ne!(plain, digest(r#"{"title": "Le jardin.", "language": "fr"}"#, Format::Json));
    }
}
