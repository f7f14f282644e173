//! Every kind of change, one a file. Adding one: its file here and a line below, its pages in `messages/`, its cases in
//! `tests/cases/changes/`, and the kind that undoes it.

pub(crate) mod admission_criterion_added;
pub(crate) mod admission_criterion_removed;
pub(crate) mod amendment_made_easier;
pub(crate) mod amendment_made_harder;
pub(crate) mod amendment_process_changed;
pub(crate) mod amount_lowered;
pub(crate) mod amount_raised;
pub(crate) mod article_added;
pub(crate) mod article_renumbered;
pub(crate) mod article_repealed;
pub(crate) mod article_reworded;
pub(crate) mod bearer_added;
pub(crate) mod bearer_removed;
pub(crate) mod beneficiary_added;
pub(crate) mod beneficiary_removed;
pub(crate) mod binding_strengthened;
pub(crate) mod binding_weakened;
pub(crate) mod body_added;
pub(crate) mod body_removed;
pub(crate) mod cap_added;
pub(crate) mod cap_removed;
pub(crate) mod clause_entrenched;
pub(crate) mod clause_freed;
pub(crate) mod commitment_added;
pub(crate) mod commitment_removed;
pub(crate) mod condition_added;
pub(crate) mod condition_removed;
pub(crate) mod contributor_added;
pub(crate) mod contributor_removed;
pub(crate) mod criterion_added;
pub(crate) mod criterion_removed;
pub(crate) mod deadline_added;
pub(crate) mod deadline_clearer;
pub(crate) mod deadline_earlier;
pub(crate) mod deadline_later;
pub(crate) mod deadline_removed;
pub(crate) mod deadline_vaguer;
pub(crate) mod definition_added;
pub(crate) mod definition_changed;
pub(crate) mod definition_removed;
pub(crate) mod description_reworded;
pub(crate) mod detail_added;
pub(crate) mod detail_changed;
pub(crate) mod detail_removed;
pub(crate) mod dimension_declared_not_applicable;
pub(crate) mod dimension_emptied;
pub(crate) mod dimension_opened;
pub(crate) mod dimension_taken_up;
pub(crate) mod element_moved;
pub(crate) mod end_earlier;
pub(crate) mod end_later;
pub(crate) mod entrenched_clause_touched;
pub(crate) mod exception_added;
pub(crate) mod exception_criterion_added;
pub(crate) mod exception_criterion_removed;
pub(crate) mod exception_removed;
pub(crate) mod exchange_added;
pub(crate) mod exchange_removed;
pub(crate) mod extension_changed;
pub(crate) mod fact_altered;
pub(crate) mod fact_recorded;
pub(crate) mod fact_withdrawn;
pub(crate) mod force_reversed;
pub(crate) mod force_strengthened;
pub(crate) mod force_weakened;
pub(crate) mod frequency_added;
pub(crate) mod frequency_lowered;
pub(crate) mod frequency_raised;
pub(crate) mod frequency_removed;
pub(crate) mod ground_added;
pub(crate) mod ground_removed;
pub(crate) mod id_renamed;
pub(crate) mod indicator_added;
pub(crate) mod indicator_attached;
pub(crate) mod indicator_detached;
pub(crate) mod indicator_removed;
pub(crate) mod licence_changed;
pub(crate) mod meaning_replaced;
pub(crate) mod membership_added;
pub(crate) mod membership_removed;
pub(crate) mod method_changed;
pub(crate) mod model_added;
pub(crate) mod model_removed;
pub(crate) mod notice_lengthened;
pub(crate) mod notice_shortened;
pub(crate) mod office_left;
pub(crate) mod office_taken;
pub(crate) mod order_changed;
pub(crate) mod participant_added;
pub(crate) mod participant_removed;
pub(crate) mod party_redefined;
pub(crate) mod permission_added;
pub(crate) mod permission_removed;
pub(crate) mod power_granted;
pub(crate) mod power_withdrawn;
pub(crate) mod practice_begun;
pub(crate) mod practice_ended;
pub(crate) mod principle_added;
pub(crate) mod principle_removed;
pub(crate) mod process_added;
pub(crate) mod process_removed;
pub(crate) mod purpose_item_added;
pub(crate) mod purpose_item_removed;
pub(crate) mod quorum_added;
pub(crate) mod quorum_lowered;
pub(crate) mod quorum_raised;
pub(crate) mod quorum_removed;
pub(crate) mod recourse_added;
pub(crate) mod recourse_removed;
pub(crate) mod recourse_replaced;
pub(crate) mod reference_followed;
pub(crate) mod resource_added;
pub(crate) mod resource_removed;
pub(crate) mod responsibility_added;
pub(crate) mod responsibility_removed;
pub(crate) mod right_condition_added;
pub(crate) mod right_condition_removed;
pub(crate) mod right_granted;
pub(crate) mod right_holder_added;
pub(crate) mod right_holder_removed;
pub(crate) mod right_withdrawn;
pub(crate) mod role_added;
pub(crate) mod role_removed;
pub(crate) mod safeguard_added;
pub(crate) mod safeguard_removed;
pub(crate) mod sanction_added;
pub(crate) mod sanction_lowered;
pub(crate) mod sanction_raised;
pub(crate) mod sanction_removed;
pub(crate) mod session_added;
pub(crate) mod session_removed;
pub(crate) mod stakeholder_added;
pub(crate) mod stakeholder_removed;
pub(crate) mod standard_lowered;
pub(crate) mod standard_raised;
pub(crate) mod start_earlier;
pub(crate) mod start_later;
pub(crate) mod status_advanced;
pub(crate) mod status_withdrawn;
pub(crate) mod steps_changed;
pub(crate) mod steward_added;
pub(crate) mod steward_removed;
pub(crate) mod target_added;
pub(crate) mod target_loosened;
pub(crate) mod target_removed;
pub(crate) mod target_tightened;
pub(crate) mod text_form_changed;
pub(crate) mod text_reworded;
pub(crate) mod threshold_added;
pub(crate) mod threshold_lowered;
pub(crate) mod threshold_raised;
pub(crate) mod threshold_removed;
pub(crate) mod time_to_act_lengthened;
pub(crate) mod time_to_act_shortened;
pub(crate) mod title_changed;
pub(crate) mod translation_added;
pub(crate) mod translation_changed_alone;
pub(crate) mod translation_followed;
pub(crate) mod translation_removed;
pub(crate) mod typography_corrected;
pub(crate) mod version_changed;

use std::sync::OnceLock;

use crate::compare::Difference;
use crate::compare::kind::{Change, Place};
use crate::model::part::Part;

/// All kinds, by name.
pub static ALL: &[&Change] = &[
    &admission_criterion_added::CHANGE,
    &admission_criterion_removed::CHANGE,
    &amendment_made_easier::CHANGE,
    &amendment_made_harder::CHANGE,
    &amendment_process_changed::CHANGE,
    &amount_lowered::CHANGE,
    &amount_raised::CHANGE,
    &article_added::CHANGE,
    &article_renumbered::CHANGE,
    &article_repealed::CHANGE,
    &article_reworded::CHANGE,
    &bearer_added::CHANGE,
    &bearer_removed::CHANGE,
    &beneficiary_added::CHANGE,
    &beneficiary_removed::CHANGE,
    &binding_strengthened::CHANGE,
    &binding_weakened::CHANGE,
    &body_added::CHANGE,
    &body_removed::CHANGE,
    &cap_added::CHANGE,
    &cap_removed::CHANGE,
    &clause_entrenched::CHANGE,
    &clause_freed::CHANGE,
    &commitment_added::CHANGE,
    &commitment_removed::CHANGE,
    &condition_added::CHANGE,
    &condition_removed::CHANGE,
    &contributor_added::CHANGE,
    &contributor_removed::CHANGE,
    &criterion_added::CHANGE,
    &criterion_removed::CHANGE,
    &deadline_added::CHANGE,
    &deadline_clearer::CHANGE,
    &deadline_earlier::CHANGE,
    &deadline_later::CHANGE,
    &deadline_removed::CHANGE,
    &deadline_vaguer::CHANGE,
    &definition_added::CHANGE,
    &definition_changed::CHANGE,
    &definition_removed::CHANGE,
    &description_reworded::CHANGE,
    &detail_added::CHANGE,
    &detail_changed::CHANGE,
    &detail_removed::CHANGE,
    &dimension_declared_not_applicable::CHANGE,
    &dimension_emptied::CHANGE,
    &dimension_opened::CHANGE,
    &dimension_taken_up::CHANGE,
    &element_moved::CHANGE,
    &end_earlier::CHANGE,
    &end_later::CHANGE,
    &entrenched_clause_touched::CHANGE,
    &exception_added::CHANGE,
    &exception_criterion_added::CHANGE,
    &exception_criterion_removed::CHANGE,
    &exception_removed::CHANGE,
    &exchange_added::CHANGE,
    &exchange_removed::CHANGE,
    &extension_changed::CHANGE,
    &fact_altered::CHANGE,
    &fact_recorded::CHANGE,
    &fact_withdrawn::CHANGE,
    &force_reversed::CHANGE,
    &force_strengthened::CHANGE,
    &force_weakened::CHANGE,
    &frequency_added::CHANGE,
    &frequency_lowered::CHANGE,
    &frequency_raised::CHANGE,
    &frequency_removed::CHANGE,
    &ground_added::CHANGE,
    &ground_removed::CHANGE,
    &id_renamed::CHANGE,
    &indicator_added::CHANGE,
    &indicator_attached::CHANGE,
    &indicator_detached::CHANGE,
    &indicator_removed::CHANGE,
    &licence_changed::CHANGE,
    &meaning_replaced::CHANGE,
    &membership_added::CHANGE,
    &membership_removed::CHANGE,
    &method_changed::CHANGE,
    &model_added::CHANGE,
    &model_removed::CHANGE,
    &notice_lengthened::CHANGE,
    &notice_shortened::CHANGE,
    &office_left::CHANGE,
    &office_taken::CHANGE,
    &order_changed::CHANGE,
    &participant_added::CHANGE,
    &participant_removed::CHANGE,
    &party_redefined::CHANGE,
    &permission_added::CHANGE,
    &permission_removed::CHANGE,
    &power_granted::CHANGE,
    &power_withdrawn::CHANGE,
    &practice_begun::CHANGE,
    &practice_ended::CHANGE,
    &principle_added::CHANGE,
    &principle_removed::CHANGE,
    &process_added::CHANGE,
    &process_removed::CHANGE,
    &purpose_item_added::CHANGE,
    &purpose_item_removed::CHANGE,
    &quorum_added::CHANGE,
    &quorum_lowered::CHANGE,
    &quorum_raised::CHANGE,
    &quorum_removed::CHANGE,
    &recourse_added::CHANGE,
    &recourse_removed::CHANGE,
    &recourse_replaced::CHANGE,
    &reference_followed::CHANGE,
    &resource_added::CHANGE,
    &resource_removed::CHANGE,
    &responsibility_added::CHANGE,
    &responsibility_removed::CHANGE,
    &right_condition_added::CHANGE,
    &right_condition_removed::CHANGE,
    &right_granted::CHANGE,
    &right_holder_added::CHANGE,
    &right_holder_removed::CHANGE,
    &right_withdrawn::CHANGE,
    &role_added::CHANGE,
    &role_removed::CHANGE,
    &safeguard_added::CHANGE,
    &safeguard_removed::CHANGE,
    &sanction_added::CHANGE,
    &sanction_lowered::CHANGE,
    &sanction_raised::CHANGE,
    &sanction_removed::CHANGE,
    &session_added::CHANGE,
    &session_removed::CHANGE,
    &stakeholder_added::CHANGE,
    &stakeholder_removed::CHANGE,
    &standard_lowered::CHANGE,
    &standard_raised::CHANGE,
    &start_earlier::CHANGE,
    &start_later::CHANGE,
    &status_advanced::CHANGE,
    &status_withdrawn::CHANGE,
    &steps_changed::CHANGE,
    &steward_added::CHANGE,
    &steward_removed::CHANGE,
    &target_added::CHANGE,
    &target_loosened::CHANGE,
    &target_removed::CHANGE,
    &target_tightened::CHANGE,
    &text_form_changed::CHANGE,
    &text_reworded::CHANGE,
    &threshold_added::CHANGE,
    &threshold_lowered::CHANGE,
    &threshold_raised::CHANGE,
    &threshold_removed::CHANGE,
    &time_to_act_lengthened::CHANGE,
    &time_to_act_shortened::CHANGE,
    &title_changed::CHANGE,
    &translation_added::CHANGE,
    &translation_changed_alone::CHANGE,
    &translation_followed::CHANGE,
    &translation_removed::CHANGE,
    &typography_corrected::CHANGE,
    &version_changed::CHANGE,
];

/// The kind of that name.
pub(crate) fn named(name: &str) -> Option<&'static Change> {
    ALL.iter().copied().find(|change| change.name == name)
}

/// The first kind that a difference at a key of a part is.
pub(crate) fn fitting(difference: &Difference<'_>, part: Part, key: &str) -> Option<&'static Change> {
    let fits = |place: &Place| {
        place.what == difference.what && place.keys.contains(&key) && place.when.is_none_or(|judge| judge(difference))
    };
    by_part(part).iter().find(|(_, place)| fits(place)).map(|(change, _)| *change)
}

/// Where kinds are looked for in a part.
fn by_part(part: Part) -> &'static [(&'static Change, &'static Place)] {
    type Places = Vec<Vec<(&'static Change, &'static Place)>>;
    static PLACES: OnceLock<Places> = OnceLock::new();
    let places = PLACES.get_or_init(|| {
        let of = |part: Part| {
            let all = ALL.iter().flat_map(|change| change.places.iter().map(|place| (*change, place)));
            all.filter(|(_, place)| place.part == part).collect()
        };
        Part::ALL.iter().map(|part| of(*part)).collect()
    });
    places.get(part as usize).map_or(&[], Vec::as_slice)
}
