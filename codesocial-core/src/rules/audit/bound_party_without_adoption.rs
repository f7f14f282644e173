//! A party that is bound and has adopted nothing.

use crate::tree::key::Key;
use std::collections::HashSet;

use crate::analysis::commitments::binding;
use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("bound-party-without-adoption", Audit, Warning, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let version = code.root.text(Key::Version);
    let of_version = code.each(Part::Adoption).filter(|adoption| adoption.text(Key::Version) == version);
    let adopters: HashSet<&str> = of_version.filter_map(|adoption| code.own_id(adoption.text(Key::Party)?)).collect();
    // Where nobody has adopted this version, that is one finding, of another rule.
    if adopters.is_empty() || code.root.text(Key::Status) != Some("adopted") {
        return;
    }
    let bound: HashSet<&str> =
        binding(code).flat_map(|duty| duty.list(Key::By)).filter_map(|party| code.own_id(party.as_str()?)).collect();
    // Groups, classes of members and roles adopt through those who decide for them.
    let stand_alone = |party: &Node<'a>| {
        matches!(party.text(Key::Kind), Some("organisation" | "public-body" | "person"))
            && !states(*party, Key::MemberOf)
    };
    for party in code.each(Part::Stakeholder).filter(stand_alone) {
        let id = party.text(Key::Id).unwrap_or_default();
        if bound.contains(id) && !adopters.contains(id) {
            findings.push(about(&RULE, party));
        }
    }
}
