//! Every rule, one a file. Adding one: its file here and a line below, its pages in `messages/`, its cases in
//! `tests/cases/rules/` (CONTRIBUTING.md has the steps).

pub(crate) mod audit;
pub(crate) mod gaps;
pub(crate) mod integrity;
pub(crate) mod retired;

use crate::analysis::context::Code;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::Rule;

/// A check of a whole document.
pub(crate) type Check = for<'a> fn(&Code<'a>, &mut Findings<'a>);

/// A rule in the list of all.
#[derive(Debug)]
pub(crate) struct Entry {
    /// The rule.
    pub(crate) rule: &'static Rule,
    /// What finds it; none for what the readers, the structure check and the comparison find on their way.
    pub(crate) check: Option<Check>,
}

/// A rule that has a check of its own.
macro_rules! checked {
    ($($module:ident)::+) => {
        Entry { rule: &$($module)::+::RULE, check: Some($($module)::+::check) }
    };
}

/// A rule that a reader, the structure check or the comparison reports.
macro_rules! reported {
    ($($module:ident)::+) => {
        Entry { rule: &$($module)::+::RULE, check: None }
    };
}

/// All rules, by name.
pub(crate) static ALL: &[Entry] = &[
    checked!(audit::action_for_no_reason),
    checked!(audit::action_overdue),
    checked!(audit::adoption_missing),
    reported!(crate::syntax::rules::ambiguous_scalar),
    checked!(audit::amendment_by_one_party),
    checked!(audit::amendment_missing),
    checked!(audit::amendment_without_notice),
    checked!(integrity::annotation_of_unknown_key),
    checked!(integrity::article_borrows_words),
    checked!(integrity::article_number_gap),
    checked!(integrity::article_number_twice),
    checked!(audit::article_without_element),
    checked!(audit::assessment_missing),
    checked!(audit::assessment_not_independent),
    checked!(audit::assessment_stale),
    checked!(audit::assessment_without_evidence),
    checked!(audit::assessment_without_reason),
    checked!(audit::audit_plan_missing),
    checked!(integrity::authoritative_text_missing),
    checked!(audit::base_not_stated),
    checked!(audit::binding_not_stated),
    checked!(integrity::blank_text),
    checked!(integrity::body_among_stakeholders),
    checked!(audit::bound_party_without_adoption),
    checked!(integrity::broken_link_in_text),
    reported!(crate::syntax::rules::byte_order_mark),
    checked!(integrity::cited_article_missing),
    checked!(integrity::commitment_never_in_force),
    checked!(audit::commitment_without_action),
    checked!(audit::commitment_without_bearer),
    checked!(audit::commitment_without_beneficiary),
    checked!(audit::commitment_without_indicator),
    checked!(audit::commitment_without_recourse),
    reported!(crate::syntax::rules::complex_key),
    reported!(crate::syntax::rules::conflict_left),
    checked!(integrity::conflicting_commitments),
    checked!(integrity::conflicting_processes),
    checked!(audit::contact_missing),
    checked!(integrity::contradictory_precedence),
    checked!(integrity::dangling_reference),
    checked!(integrity::dates_out_of_order),
    checked!(audit::decision_applies_nothing),
    checked!(audit::decision_process_missing),
    checked!(audit::decision_without_process),
    checked!(integrity::digest_mismatch),
    checked!(integrity::dimension_contradicts_itself),
    checked!(audit::dimension_without_commitment),
    checked!(audit::dissolution_missing),
    checked!(audit::done_without_evidence),
    checked!(integrity::duplicate_adoption),
    checked!(integrity::duplicate_id),
    reported!(crate::syntax::rules::duplicate_key),
    checked!(integrity::duplicate_reference),
    checked!(integrity::duplicate_revision),
    checked!(audit::effective_date_missing),
    checked!(integrity::element_departs_from_article),
    reported!(crate::syntax::rules::empty_document),
    reported!(crate::structure::rules::empty_value),
    checked!(integrity::ended_party_bound),
    checked!(audit::evidence_for_nothing),
    checked!(audit::evidence_without_source),
    checked!(integrity::example_contradicts_process),
    checked!(integrity::example_says_too_little),
    checked!(audit::exception_without_criterion),
    checked!(audit::exception_without_decider),
    checked!(audit::exchange_without_amount),
    checked!(audit::exclusion_without_process),
    checked!(integrity::fallback_cycle),
    checked!(audit::fallback_not_named),
    checked!(audit::force_not_stated),
    checked!(integrity::future_fact),
    checked!(integrity::hidden_characters),
    reported!(crate::syntax::rules::hidden_space),
    checked!(audit::history_missing),
    checked!(audit::history_without_event),
    checked!(integrity::html_in_text),
    reported!(integrity::id_with_other_meaning),
    checked!(audit::image_without_words),
    checked!(integrity::impossible_date),
    checked!(integrity::impossible_tally),
    checked!(integrity::incomparable_target),
    checked!(integrity::independence_contradicted),
    checked!(audit::indicator_for_nothing),
    checked!(audit::indicator_incomplete),
    checked!(audit::indicator_never_measured),
    reported!(crate::syntax::rules::inexact_number),
    checked!(audit::intention_without_action),
    reported!(crate::syntax::rules::json_syntax),
    checked!(audit::keeper_missing),
    reported!(crate::syntax::rules::key_not_text),
    checked!(integrity::least_above_most),
    checked!(audit::legal_form_missing),
    checked!(audit::licence_missing),
    checked!(integrity::like_cycle),
    checked!(integrity::link_names_nothing),
    checked!(audit::linked_version_missing),
    reported!(crate::syntax::rules::list_in_text),
    checked!(integrity::local_address),
    reported!(crate::syntax::rules::lone_surrogate),
    checked!(audit::long_sentence),
    checked!(integrity::malformed_iri),
    reported!(crate::structure::rules::malformed_value),
    checked!(audit::measurement_stale),
    checked!(integrity::membership_cycle),
    checked!(audit::membership_incomplete),
    reported!(crate::syntax::rules::merge_key),
    reported!(crate::structure::rules::missing_key),
    checked!(integrity::missing_translation),
    checked!(integrity::name_used_twice),
    reported!(crate::syntax::rules::nesting_too_deep),
    checked!(audit::no_commitment),
    checked!(audit::no_contributors),
    reported!(crate::syntax::rules::not_a_number),
    reported!(crate::syntax::rules::not_utf_8),
    checked!(audit::not_yet_adopted),
    reported!(crate::structure::rules::null_value),
    reported!(crate::structure::rules::number_out_of_range),
    checked!(audit::objective_that_nothing_serves),
    checked!(audit::one_sided_exchange),
    checked!(audit::open_standard_in_must),
    checked!(integrity::override_cycle),
    checked!(integrity::placeholder_left),
    checked!(audit::planned_dimension_overdue),
    checked!(audit::practice_not_stated),
    checked!(audit::precedence_not_stated),
    checked!(audit::principle_without_follow_up),
    checked!(audit::private_address_of_person),
    checked!(audit::process_without_participants),
    checked!(audit::process_without_quorum),
    checked!(audit::purpose_incomplete),
    checked!(audit::purpose_not_stated),
    checked!(audit::quorum_failure_not_settled),
    checked!(integrity::quorum_says_nothing),
    checked!(audit::recourse_without_body),
    checked!(audit::recourse_without_deadline),
    checked!(audit::recourse_without_steps),
    checked!(audit::recusal_not_settled),
    checked!(integrity::reference_of_wrong_kind),
    checked!(audit::rejection_not_settled),
    checked!(integrity::repeated_statement),
    checked!(audit::resource_without_steward),
    checked!(audit::review_missing),
    checked!(audit::review_past),
    checked!(integrity::revision_chain_broken),
    checked!(audit::revision_without_decision),
    checked!(audit::revisions_missing),
    checked!(integrity::revisions_out_of_order),
    checked!(audit::right_without_holder),
    checked!(audit::role_without_appointment),
    checked!(audit::role_without_end),
    checked!(audit::role_without_responsibilities),
    checked!(integrity::rounded_share),
    checked!(audit::sanction_incomplete),
    checked!(audit::sanctions_not_graduated),
    checked!(integrity::self_reference),
    reported!(crate::syntax::rules::several_documents),
    checked!(audit::several_norms_in_one),
    checked!(audit::silence_not_settled),
    checked!(audit::silent_dimension),
    checked!(audit::single_author),
    checked!(audit::soft_verb_in_must),
    checked!(audit::stakeholder_without_voice),
    checked!(integrity::stated_and_not_stated),
    checked!(integrity::status_contradicts_dates),
    checked!(audit::subject_not_described),
    checked!(audit::summary_missing),
    checked!(audit::summary_too_long),
    checked!(audit::tacit_adoption_without_exit),
    checked!(integrity::tally_contradicts_outcome),
    checked!(integrity::term_defined_twice),
    reported!(crate::syntax::rules::text_too_long),
    checked!(integrity::threshold_asks_nothing),
    checked!(integrity::threshold_contradicts_method),
    checked!(integrity::threshold_missing),
    checked!(audit::tie_not_settled),
    checked!(integrity::time_of_wrong_kind),
    checked!(integrity::time_says_too_little),
    reported!(crate::syntax::rules::too_many_repeats),
    checked!(integrity::two_quorums),
    checked!(integrity::two_thresholds),
    checked!(integrity::undeclared_language),
    reported!(crate::syntax::rules::undefined_alias),
    checked!(audit::undefined_vote),
    checked!(integrity::unformed_body_named),
    reported!(crate::structure::rules::unknown_key),
    checked!(integrity::unknown_language),
    checked!(integrity::unknown_licence),
    checked!(integrity::unknown_revision),
    reported!(crate::syntax::rules::unknown_tag),
    reported!(crate::structure::rules::unknown_value),
    checked!(audit::unmet_without_action),
    checked!(integrity::unreachable_quorum),
    checked!(integrity::unreachable_threshold),
    checked!(integrity::unsafe_address),
    reported!(crate::structure::rules::unsupported_version),
    checked!(audit::vacancy_not_settled),
    checked!(audit::vague_time),
    reported!(integrity::version_step_too_small),
    reported!(crate::structure::rules::wrong_type),
    reported!(crate::syntax::rules::yaml_syntax),
    reported!(crate::syntax::rules::yaml_version),
];

/// All rules, without what finds them.
pub(crate) fn all() -> impl Iterator<Item = &'static Rule> {
    ALL.iter().map(|entry| entry.rule)
}

/// The rule of that name.
pub(crate) fn named(name: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.name == name)
}

#[cfg(test)]
mod tests;
