//! Where a gap is told: at the object that lacks a key, or where the object says that the text does not state it.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Place};
use crate::tree::key::Key;

/// The keys for want of which a rule speaks, the first that is not stated.
fn keys(rule: &str) -> &'static [Key] {
    match rule {
        "amendment-missing" => &[Key::Amendment],
        "amendment-without-notice" => &[Key::Notice],
        "audit-plan-missing" => &[Key::Audit],
        "base-not-stated" => &[Key::Base],
        "binding-not-stated" => &[Key::Binding],
        "commitment-without-bearer" => &[Key::By],
        "commitment-without-beneficiary" => &[Key::Toward],
        "commitment-without-indicator" => &[Key::Indicators],
        "commitment-without-recourse" => &[Key::Recourse, Key::Sanctions],
        "contact-missing" => &[Key::Contact],
        "decision-process-missing" => &[Key::Processes],
        "dissolution-missing" => &[Key::Dissolution, Key::Assets, Key::Process],
        "effective-date-missing" => &[Key::Effective, Key::From],
        "exception-without-criterion" => &[Key::Criterion],
        "exception-without-decider" => &[Key::DecidedBy],
        "exchange-without-amount" => &[Key::Amount, Key::Terms],
        "exclusion-without-process" => &[Key::ExcludeProcess],
        "fallback-not-named" => &[Key::Fallback],
        "force-not-stated" => &[Key::Force],
        "history-missing" => &[Key::History],
        "history-without-event" => &[Key::Events],
        "keeper-missing" => &[Key::Keepers],
        "legal-form-missing" => &[Key::LegalForm],
        "licence-missing" => &[Key::License],
        "linked-version-missing" => &[Key::Version, Key::Digest],
        "membership-incomplete" => &[Key::Join, Key::JoinProcess, Key::Leave],
        "no-contributors" => &[Key::Contributors],
        "practice-not-stated" => &[Key::Practised],
        "precedence-not-stated" => &[Key::Precedence],
        "process-without-participants" => &[Key::Participants],
        "process-without-quorum" => &[Key::Quorum],
        "purpose-incomplete" => &[Key::Context, Key::Challenges, Key::Objectives, Key::Missions],
        "purpose-not-stated" => &[Key::Purpose, Key::Statement],
        "quorum-failure-not-settled" => &[Key::OnFailure],
        "recourse-without-body" => &[Key::Body, Key::Appeal],
        "recourse-without-steps" => &[Key::Steps],
        "recusal-not-settled" => &[Key::Recusal],
        "rejection-not-settled" => &[Key::OnRejection],
        "resource-without-steward" => &[Key::Stewards],
        "review-missing" => &[Key::Review, Key::By],
        "right-without-holder" => &[Key::Holders],
        "role-without-appointment" => &[Key::AppointedBy],
        "role-without-end" => &[Key::Term, Key::Removal],
        "role-without-responsibilities" => &[Key::Responsibilities],
        "sanction-incomplete" => &[Key::Grounds, Key::Effect, Key::DecidedBy, Key::Hearing, Key::Appeal],
        "silence-not-settled" => &[Key::Unstated],
        "subject-not-described" => &[Key::Subject, Key::Description, Key::Activities],
        "summary-missing" => &[Key::Summary],
        "tie-not-settled" => &[Key::Tie],
        "undefined-vote" => &[Key::Threshold, Key::Method],
        "vacancy-not-settled" => &[Key::Vacancy],
        _ => &[],
    }
}

/// Puts findings about a gap at the item of `notStated` that admits it.
pub(crate) fn place<'a>(code: &Code<'a>, findings: &mut [Finding<'a>]) {
    if code.index.annotated().is_empty() {
        return;
    }
    for finding in findings {
        let Place::Value(object) = finding.place else { continue };
        let admitted = |key: &Key| {
            let mut items = object.list(Key::NotStated);
            items.find(|item| item.as_str() == Some(key.name()) && object.get(*key).is_none())
        };
        if let Some(item) = keys(finding.rule.name).iter().find_map(admitted) {
            finding.place = Place::Value(item);
        }
    }
}
