//! The content digest: the fingerprint of what is adopted, the same for everybody who has the same text.

use crate::analysis::texts::in_language;
use crate::structure::articles::texts_of;
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

/// The digest of a document's articles, in the same form: SHA-256 over the canonical form of `articles` reduced to `num`,
/// `heading`, `content` and `articles`, each text as one string in the authoritative language. None where there are no articles,
/// or where one of their texts is not there in that language.
pub(crate) fn of_articles(root: Node<'_>) -> Option<String> {
    let language = root.text(Key::Language)?;
    let mut text = String::new();
    write_articles(root.get(Key::Articles)?, language, &mut text)?;
    Some(of_bytes(text.as_bytes()))
}

/// The keys in the order of the canonical form.
fn write_articles(articles: Node<'_>, language: &str, text: &mut String) -> Option<()> {
    text.push('[');
    for (number, article) in articles.items().enumerate() {
        if number > 0 {
            text.push(',');
        }
        text.push('{');
        let mut members = 0;
        for key in [Key::Articles, Key::Content, Key::Heading, Key::Num] {
            let Some(value) = article.get(key) else { continue };
            if members > 0 {
                text.push(',');
            }
            members += 1;
            canonical::string(key.name(), text);
            text.push(':');
            match key {
                Key::Articles => write_articles(value, language, text)?,
                Key::Num => canonical::string(value.as_str()?, text),
                _ => canonical::string(&in_one_string(value, language)?, text),
            }
        }
        text.push('}');
    }
    text.push(']');
    Some(())
}

/// A text or the sentences of one, with one blank between them.
fn in_one_string(value: Node<'_>, language: &str) -> Option<String> {
    let sentences = texts_of(value).map(|text| in_language(text?, &[language]));
    Some(sentences.collect::<Option<Vec<_>>>()?.join(" "))
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
