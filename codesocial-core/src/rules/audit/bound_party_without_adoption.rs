//! A party that is bound and has adopted nothing.

use std::collections::HashSet;

use crate::analysis::commitments::binding;
use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::{StakeholderKind, Status};
use crate::model::field::may_be_same;
use crate::model::values::Name;
use crate::model::views::{Adoption, Stakeholder};

pub(crate) static RULE: Rule = rule!("bound-party-without-adoption", Audit, Warning, Opposable, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let version = code.document().version();
    let of_version: Vec<Adoption<'a>> =
        code.all::<Adoption<'a>>().filter(|adoption| may_be_same(version, adoption.version())).collect();
    let name = |name: Name<'a>| code.own_id(name.text());
    let adopters: HashSet<&str> =
        of_version.iter().filter_map(|adoption| adoption.party().sound().and_then(name)).collect();
    // Where nobody has adopted this version, that is one finding, of another rule.
    if adopters.is_empty() || !code.document().status().is(Status::Adopted) {
        return;
    }
    if code.hides::<Adoption<'a>>() || of_version.iter().any(|adoption| adoption.party().is_unsound()) {
        return;
    }
    let bound: HashSet<&str> = binding(code).flat_map(|duty| duty.by().each()).filter_map(name).collect();
    // Groups, classes of members and roles adopt through those who decide for them.
    let stand_alone = |party: &Stakeholder<'a>| {
        use StakeholderKind::{Organisation, Person, PublicBody};
        matches!(party.kind().sound(), Some(Organisation | PublicBody | Person)) && !party.member_of().is_stated()
    };
    for party in code.all::<Stakeholder<'a>>().filter(stand_alone) {
        let id = party.id().written();
        if bound.contains(id) && !adopters.contains(id) {
            findings.push(about(&RULE, party));
        }
    }
}
