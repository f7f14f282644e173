//! An address that no program can follow or compare.

use oxiri::Iri;

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("malformed-iri", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let references = code.index.references().iter().map(|reference| reference.node);
    let addresses = references.filter(|node| node.as_str().is_some_and(|text| text.contains('#')));
    for node in code.each(Part::Iri).chain(addresses) {
        let Some(text) = node.as_str() else { continue };
        let finding = |node: Node<'a>| Finding::new(&RULE, node).with("found", text);
        match Iri::parse(text) {
            Err(_) => findings.push(finding(node)),
            Ok(iri) => {
                let web = matches!(iri.scheme().to_ascii_lowercase().as_str(), "http" | "https");
                if web && iri.authority().is_none_or(|host| host.is_empty() || host.starts_with(':')) {
                    findings.push(finding(node).variant("no-host"));
                }
            }
        }
    }
}
