//! Every kind of change, one a file. Adding one: its file here and a line below, its pages in `messages/`, its cases in
//! `tests/cases/changes/`, and the kind that undoes it.

use std::sync::OnceLock;

use crate::change::{Change, Place};
use crate::difference::Difference;
use crate::shape::Part;

/// Declares the modules and the list, so that neither can miss what the other has.
macro_rules! changes {
    ($($module:ident),+ $(,)?) => {
        $(pub(crate) mod $module;)+

        /// All kinds, by name.
        pub static ALL: &[&Change] = &[$(&$module::CHANGE),+];
    };
}

changes![
    admission_criterion_added,
    admission_criterion_removed,
    amendment_made_easier,
    amendment_made_harder,
    amendment_process_changed,
    amount_lowered,
    amount_raised,
    bearer_added,
    bearer_removed,
    beneficiary_added,
    beneficiary_removed,
    binding_strengthened,
    binding_weakened,
    cap_added,
    cap_removed,
    clause_entrenched,
    clause_freed,
    commitment_added,
    commitment_removed,
    condition_added,
    condition_removed,
    contributor_added,
    contributor_removed,
    criterion_added,
    criterion_removed,
    deadline_added,
    deadline_clearer,
    deadline_earlier,
    deadline_later,
    deadline_removed,
    deadline_vaguer,
    definition_added,
    definition_changed,
    definition_removed,
    description_reworded,
    detail_added,
    detail_changed,
    detail_removed,
    dimension_declared_not_applicable,
    dimension_emptied,
    dimension_opened,
    dimension_taken_up,
    element_moved,
    end_earlier,
    end_later,
    entrenched_clause_touched,
    exception_added,
    exception_criterion_added,
    exception_criterion_removed,
    exception_removed,
    exchange_added,
    exchange_removed,
    extension_changed,
    fact_altered,
    fact_recorded,
    fact_withdrawn,
    force_reversed,
    force_strengthened,
    force_weakened,
    frequency_added,
    frequency_lowered,
    frequency_raised,
    frequency_removed,
    ground_added,
    ground_removed,
    id_renamed,
    indicator_added,
    indicator_attached,
    indicator_detached,
    indicator_removed,
    licence_changed,
    meaning_replaced,
    membership_added,
    membership_removed,
    method_changed,
    model_added,
    model_removed,
    notice_lengthened,
    notice_shortened,
    office_left,
    office_taken,
    order_changed,
    participant_added,
    participant_removed,
    party_redefined,
    permission_added,
    permission_removed,
    practice_begun,
    practice_ended,
    principle_added,
    principle_removed,
    process_added,
    process_removed,
    purpose_item_added,
    purpose_item_removed,
    quorum_added,
    quorum_lowered,
    quorum_raised,
    quorum_removed,
    recourse_added,
    recourse_removed,
    recourse_replaced,
    reference_followed,
    resource_added,
    resource_removed,
    responsibility_added,
    responsibility_removed,
    right_condition_added,
    right_condition_removed,
    right_granted,
    right_holder_added,
    right_holder_removed,
    right_withdrawn,
    role_added,
    role_removed,
    safeguard_added,
    safeguard_removed,
    sanction_added,
    sanction_lowered,
    sanction_raised,
    sanction_removed,
    stakeholder_added,
    stakeholder_removed,
    standard_lowered,
    standard_raised,
    start_earlier,
    start_later,
    status_advanced,
    status_withdrawn,
    steps_changed,
    steward_added,
    steward_removed,
    target_added,
    target_loosened,
    target_removed,
    target_tightened,
    text_form_changed,
    text_reworded,
    threshold_added,
    threshold_lowered,
    threshold_raised,
    threshold_removed,
    title_changed,
    translation_added,
    translation_changed_alone,
    translation_followed,
    translation_removed,
    typography_corrected,
    version_changed,
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
