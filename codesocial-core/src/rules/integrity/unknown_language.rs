//! A language tag that no language has.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings, Place};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::FromNode;
use crate::model::part::Part;

pub(crate) static RULE: Rule = rule!("unknown-language", Integrity, Warning);

/// The two-letter codes of ISO 639-1. Longer codes are taken as they are: there are thousands.
const CODES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv \
    dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu \
    ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne \
    ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su \
    sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Countries taken for their languages, and a region that has another code.
const MEANT: [(&str, &str); 10] = [
    ("cz", "cs"),
    ("dk", "da"),
    ("gr", "el"),
    ("jp", "ja"),
    ("sp", "es"),
    ("ua", "uk"),
    ("cn", "zh"),
    ("us", "en-US"),
    ("gb", "en-GB"),
    ("en-uk", "en-GB"),
];

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let document = code.document();
    let declared = document.language().node().into_iter().chain(document.translations().nodes());
    let declared = declared.filter_map(|node| Some((<&str>::from_node(node)?, Place::Value(node))));
    let keys = code.each(Part::Text).filter(|text| !text.is_unsound()).flat_map(|text| text.members());
    let keys = keys.filter_map(|(key, value)| Some((key.as_str()?, Place::Key(value))));
    // Each tag once: it is mended everywhere alike.
    let mut seen = HashSet::new();
    for (tag, place) in declared.chain(keys) {
        if !seen.insert(tag) {
            continue;
        }
        let lower = tag.to_ascii_lowercase();
        let primary = lower.split('-').next().unwrap_or_default();
        let meant = MEANT.iter().find(|(wrong, _)| *wrong == lower || *wrong == primary).map(|(_, meant)| *meant);
        if let Some(suggestion) = meant {
            let finding = Finding::new(&RULE, place).variant("suggestion");
            findings.push(finding.with("found", tag).with("suggestion", suggestion));
        } else if primary.len() == 2 && !CODES.split_ascii_whitespace().any(|known| known == primary) {
            findings.push(Finding::new(&RULE, place).with("found", tag));
        }
    }
}
