//! What a document is called that has no name yet: an address made of the bytes of its text, and short names of its articles.

use std::collections::HashMap;

use sha1::{Digest, Sha1};

use crate::import::article::Article;
use crate::import::number::{Form, leading};

/// The namespace of these addresses: the UUID of version 5 of `https://w3id.org/codesocial/import` (RFC 9562, 6.6: of addresses). It
/// never changes.
const NAMESPACE: [u8; 16] =
    [0x57, 0x0f, 0x48, 0x7f, 0xb2, 0xe2, 0x5b, 0xc2, 0x9f, 0x21, 0xfd, 0x66, 0x42, 0xa0, 0xfd, 0x49];

/// The longest part of an id that comes from a heading, in bytes.
const LONGEST: usize = 40;

/// The address of a text that was given none: `urn:uuid:` with the UUID of version 5 of its bytes (RFC 9562, 5.5).
pub(crate) fn address(text: &str) -> String {
    let digest = Sha1::new().chain_update(NAMESPACE).chain_update(text.as_bytes()).finalize();
    let mut bytes = [0_u8; 16];
    for (byte, from) in bytes.iter_mut().zip(digest.iter()) {
        *byte = *from;
    }
    bytes[6] = bytes[6] & 0x0f | 0x50;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32];
    let parts: Vec<&str> = parts.into_iter().filter_map(|part| hex.get(part)).collect();
    format!("urn:uuid:{}", parts.join("-"))
}

/// Gives every article its id: `art-3-2` for 3.2 of article 3, the words of a heading without a number; `annexe-3` for article 3 of an annex
/// that counts from 1 again.
pub(crate) fn name_articles(articles: &mut [Article]) -> Names {
    let mut names = Names::default();
    names.within(articles, "");
    names
}

/// The ids that are taken.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// How often each was asked for.
    taken: HashMap<String, u32>,
    /// Of a part that counts its articles from 1 again, its id, with which theirs begin.
    part: Option<String>,
}

/// Whether the first number with a word among some articles is 1.
fn begins_anew(articles: &[Article]) -> Option<bool> {
    articles.iter().find_map(|article| {
        let num = article.num.as_deref().filter(|num| is_counted_throughout(num));
        num.map(|num| numbered(num, "").as_deref() == Some("art-1")).or_else(|| begins_anew(&article.articles))
    })
}

/// Whether a number is that of an article, which counts through all chapters.
fn is_counted_throughout(num: &str) -> bool {
    matches!(leading(num).map(|found| found.form), Some(Form::Word(6) | Form::Sign))
}

impl Names {
    /// Recursion is bounded by the depth of the outline.
    fn within(&mut self, articles: &mut [Article], around: &str) {
        let mut loose = 0_u32;
        for article in articles {
            let wanted = match (&article.num, article.heading.is_empty()) {
                (Some(num), _) => {
                    let part = self.part.as_deref().filter(|_| is_counted_throughout(num));
                    let own = numbered(num, around);
                    own.map(|own| match (part, own.strip_prefix("art-")) {
                        (Some(part), Some(value)) => format!("{part}-{value}"),
                        _ => own,
                    })
                }
                (None, false) => Some(slug(&article.heading.line())).filter(|slug| !slug.is_empty()),
                (None, true) => None,
            };
            let wanted = wanted.unwrap_or_else(|| {
                loose += 1;
                if around.is_empty() { format!("p{loose}") } else { format!("{around}-p{loose}") }
            });
            article.id = self.free(wanted);
            let id = article.id.clone();
            let headed = around.is_empty() && article.num.is_none() && !article.heading.is_empty();
            let anew = headed && self.taken.contains_key("art-1") && begins_anew(&article.articles) == Some(true);
            if around.is_empty() {
                self.part = anew.then(|| id.clone());
            }
            self.within(&mut article.articles, &id);
        }
    }

    /// The name, or the first with a number behind it that nobody has.
    pub(crate) fn free(&mut self, wanted: String) -> String {
        let mut name = wanted.clone();
        while self.taken.contains_key(&name) {
            let times = self.taken.entry(wanted.clone()).or_insert(1);
            *times += 1;
            name = format!("{wanted}-{times}");
        }
        self.taken.insert(name.clone(), 1);
        name
    }
}

/// The id of an article with a number.
fn numbered(num: &str, around: &str) -> Option<String> {
    let form = leading(num).map(|found| found.form);
    let word: String = num.chars().take_while(|sign| sign.is_alphabetic() || *sign == '-').collect();
    let worded = matches!(form, Some(Form::Word(_)));
    let value = slug(num.get(if worded { word.len() } else { 0 }..).unwrap_or_default().trim_start_matches(['.', ' ']));
    let value = ["er", "ere", "re"]
        .iter()
        .find_map(|end| value.strip_suffix(end).filter(|rest| rest.ends_with(|sign: char| sign.is_ascii_digit())))
        .unwrap_or(&value);
    let value =
        value.strip_prefix("n-").filter(|rest| rest.starts_with(|sign: char| sign.is_ascii_digit())).unwrap_or(value);
    if value.is_empty() {
        return None;
    }
    let chained = |around: &str| if around.is_empty() { format!("art-{value}") } else { format!("{around}-{value}") };
    Some(match form {
        Some(Form::Word(6) | Form::Sign | Form::Steps(_)) => format!("art-{value}"),
        Some(Form::Brackets) if num.starts_with('[') => format!("note-{value}"),
        Some(Form::Word(_)) => format!("{}-{value}", slug(&word)),
        _ => chained(around),
    })
}

/// The words of a text as an id: small Latin letters and figures with hyphens between them.
pub(crate) fn slug(text: &str) -> String {
    let mut slug = String::new();
    for sign in text.chars() {
        let before = slug.len();
        match sign {
            'a'..='z' | '0'..='9' => slug.push(sign),
            'A'..='Z' => slug.push(sign.to_ascii_lowercase()),
            'à' | 'á' | 'â' | 'ã' | 'å' | 'À' | 'Á' | 'Â' => slug.push('a'),
            'ä' | 'Ä' => slug.push_str("ae"),
            'ç' | 'Ç' => slug.push('c'),
            'è' | 'é' | 'ê' | 'ë' | 'È' | 'É' | 'Ê' | 'Ë' => slug.push('e'),
            'ì' | 'í' | 'î' | 'ï' | 'Í' | 'Î' | 'Ï' => slug.push('i'),
            'ñ' | 'Ñ' => slug.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'Ó' | 'Ô' => slug.push('o'),
            'ö' | 'Ö' => slug.push_str("oe"),
            'œ' | 'Œ' => slug.push_str("oe"),
            'æ' | 'Æ' => slug.push_str("ae"),
            'ù' | 'ú' | 'û' | 'Ù' | 'Ú' | 'Û' => slug.push('u'),
            'ü' | 'Ü' => slug.push_str("ue"),
            'ß' => slug.push_str("ss"),
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
        if slug.len() > LONGEST {
            slug.truncate(before);
            // A word that does not fit whole is left away, unless it is the only one.
            if let Some(end) = slug.rfind('-').filter(|_| sign.is_alphanumeric()) {
                slug.truncate(end);
            }
            break;
        }
    }
    let slug = slug.trim_matches('-').to_owned();
    if slug.starts_with(|first: char| first.is_ascii_digit()) { format!("n-{slug}") } else { slug }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::piece::Piece;

    #[test]
    fn texts_have_one_address() {
        // As `uuid.uuid5` of Python gives it.
        assert_eq!(address("Article 1\n"), "urn:uuid:8a90754a-ec7a-59ce-80d7-f0ba3b5af9b4");
        assert_ne!(address("Article 1"), address("Article 1\n"));
    }

    #[test]
    fn articles_are_called_by_their_numbers() {
        for (num, around, id) in [
            ("Article 3", "", "art-3"),
            ("Article 1er", "chapitre-i", "art-1"),
            ("Art. 7 bis", "", "art-7-bis"),
            ("§ 13", "", "art-13"),
            ("(2)", "art-13", "art-13-2"),
            ("3.2.1", "art-3-2", "art-3-2-1"),
            ("d)", "art-11-1", "art-11-1-d"),
            ("Chapitre IV", "", "chapitre-iv"),
            ("1.", "", "art-1"),
            ("IV.1.", "art-iv", "art-iv-1"),
            ("Titre premier", "", "titre-premier"),
        ] {
            assert_eq!(numbered(num, around).as_deref(), Some(id), "{num}");
        }
        assert_eq!(numbered("§", ""), None);
        assert_eq!(
            slug("Modification des présents statuts, et de tout le reste"),
            "modification-des-presents-statuts-et-de"
        );
        assert_eq!(slug("2024 : Größe"), "n-2024-groesse");
    }

    #[test]
    fn a_part_that_counts_anew_has_ids_of_its_own() {
        let of = |num: &str| Article { num: Some(num.to_owned()), ..Article::default() };
        let part = |heading: &str, articles: Vec<Article>| Article {
            heading: {
                let mut words = Piece::default();
                words.push(heading, 0);
                words
            },
            articles,
            ..Article::default()
        };
        let mut articles = vec![
            part("Statuts", vec![of("Article 1er"), of("Article 2")]),
            part("Règlement intérieur", vec![part("Le bureau", vec![of("Article 1"), of("Article 9")])]),
            part("Fin", vec![of("Article 3")]),
        ];
        name_articles(&mut articles);
        assert_eq!(articles[0].articles[1].id, "art-2");
        assert_eq!(articles[1].articles[0].articles[0].id, "reglement-interieur-1");
        assert_eq!(articles[1].articles[0].articles[1].id, "reglement-interieur-9");
        assert_eq!(articles[2].articles[0].id, "art-3");
    }

    #[test]
    fn nobody_shares_a_name() {
        let mut articles: Vec<Article> =
            (0..4).map(|_| Article { num: Some("1.".to_owned()), ..Article::default() }).collect();
        articles.push(Article { num: Some("1. 2".to_owned()), ..Article::default() });
        name_articles(&mut articles);
        let ids: std::collections::HashSet<&str> = articles.iter().map(|article| article.id.as_str()).collect();
        assert_eq!(ids.len(), 5, "{ids:?}");
    }
}
