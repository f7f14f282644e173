//! The kinds of change, once each: two that undo each other stand together. Where they are seen stands in `places`, their
//! words in `messages/<language>/changes/`.

use crate::compare::kind::{Change, Pair};

/// Declares the kinds: `less` and `more` of each pair, and those of which the way back is of the same kind.
macro_rules! kinds {
    (
        pairs { $($pair:ident: $less:literal $less_effect:ident, $more:literal $more_effect:ident;)+ }
        alone { $($alone:ident: $name:literal $effect:ident;)+ }
    ) => {
        $(pub(crate) static $pair: Pair = {
            static LESS: Change = kinds!(@ $less, $less_effect, $more);
            static MORE: Change = kinds!(@ $more, $more_effect, $less);
            Pair { less: &LESS, more: &MORE }
        };)+
        $(pub(crate) static $alone: Pair = {
            static ALONE: Change = kinds!(@ $name, $effect, $name);
            Pair { less: &ALONE, more: &ALONE }
        };)+

        /// All kinds, by name.
        pub static ALL: &[&Change] = &by_name([$($pair.less, $pair.more,)+ $($alone.less,)+]);
    };
    (@ $name:expr, $effect:ident, $mirror:expr) => {
        Change { name: $name, effect: crate::compare::kind::Effect::$effect, mirror: $mirror, since: "1.0" }
    };
}

kinds! {
    pairs {
        // The text as a whole.
        STATUS: "status-withdrawn" Weakens, "status-advanced" Editorial;
        BINDING: "binding-weakened" Weakens, "binding-strengthened" Strengthens;
        ARTICLE: "article-repealed" Undecided, "article-added" Undecided;
        TRANSLATION: "translation-removed" Restricts, "translation-added" Clarifies;
        CONTRIBUTOR: "contributor-removed" Editorial, "contributor-added" Editorial;
        DEFINITION: "definition-removed" Undecided, "definition-added" Clarifies;
        PURPOSE_ITEM: "purpose-item-removed" Restricts, "purpose-item-added" Extends;

        // How it is changed.
        AMENDMENT: "amendment-made-easier" Weakens, "amendment-made-harder" Strengthens;
        CLAUSE: "clause-freed" Weakens, "clause-entrenched" Strengthens;

        // What each dimension says.
        DIMENSION_APPLIES: "dimension-declared-not-applicable" Restricts, "dimension-taken-up" Extends;
        DIMENSION_SPEAKS: "dimension-emptied" Weakens, "dimension-opened" Strengthens;
        PRINCIPLE: "principle-removed" Weakens, "principle-added" Strengthens;
        CRITERION: "criterion-removed" Weakens, "criterion-added" Strengthens;
        MODEL: "model-removed" Restricts, "model-added" Extends;
        PRACTICE: "practice-ended" Weakens, "practice-begun" Strengthens;
        COMMITMENT: "commitment-removed" Weakens, "commitment-added" Strengthens;
        PERMISSION: "permission-removed" Restricts, "permission-added" Extends;

        // Who commits to what, toward whom, and when.
        FORCE: "force-weakened" Weakens, "force-strengthened" Strengthens;
        STANDARD: "standard-lowered" Weakens, "standard-raised" Strengthens;
        BEARER: "bearer-removed" Weakens, "bearer-added" Strengthens;
        BENEFICIARY: "beneficiary-removed" Restricts, "beneficiary-added" Extends;
        CONDITION: "condition-removed" Strengthens, "condition-added" Weakens;
        OCCASION: "occasion-removed" Weakens, "occasion-added" Strengthens;
        EXCEPTION: "exception-removed" Strengthens, "exception-added" Weakens;
        EXCEPTION_CRITERION: "exception-criterion-removed" Weakens, "exception-criterion-added" Strengthens;
        DEADLINE: "deadline-removed" Weakens, "deadline-added" Strengthens;
        DEADLINE_CLARITY: "deadline-vaguer" Weakens, "deadline-clearer" Strengthens;
        DEADLINE_DAY: "deadline-earlier" Strengthens, "deadline-later" Weakens;
        TIME_TO_ACT: "time-to-act-shortened" Weakens, "time-to-act-lengthened" Strengthens;
        FREQUENCY: "frequency-removed" Weakens, "frequency-added" Strengthens;
        RATE: "frequency-lowered" Weakens, "frequency-raised" Strengthens;
        START: "start-earlier" Strengthens, "start-later" Weakens;
        END: "end-earlier" Weakens, "end-later" Strengthens;
        AMOUNT: "amount-lowered" Weakens, "amount-raised" Strengthens;
        EXCHANGE: "exchange-removed" Weakens, "exchange-added" Strengthens;

        // What it is measured by.
        INDICATOR: "indicator-removed" Weakens, "indicator-added" Strengthens;
        MEASURED: "indicator-detached" Weakens, "indicator-attached" Strengthens;
        TARGET: "target-removed" Weakens, "target-added" Strengthens;
        TARGET_VALUE: "target-loosened" Weakens, "target-tightened" Strengthens;

        // Parties: those concerned, members, roles, bodies.
        STAKEHOLDER: "stakeholder-removed" Restricts, "stakeholder-added" Extends;
        MEMBERSHIP: "membership-removed" Restricts, "membership-added" Extends;
        ADMISSION_CRITERION: "admission-criterion-removed" Extends, "admission-criterion-added" Restricts;
        ENDING: "membership-ending-removed" Extends, "membership-ending-added" Restricts;
        ROLE: "role-removed" Restricts, "role-added" Extends;
        OFFICE: "office-left" Clarifies, "office-taken" Clarifies;
        ELIGIBILITY: "eligibility-narrowed" Restricts, "eligibility-widened" Extends;
        TERM: "term-shortened" Strengthens, "term-lengthened" Weakens;
        RESPONSIBILITY: "responsibility-removed" Weakens, "responsibility-added" Strengthens;
        POWER_REACH: "power-narrowed" Undecided, "power-widened" Undecided;
        POWER: "power-withdrawn" Undecided, "power-granted" Undecided;
        CAP: "cap-removed" Weakens, "cap-added" Strengthens;
        CAP_SIZE: "cap-loosened" Weakens, "cap-tightened" Strengthens;
        BODY: "body-removed" Undecided, "body-added" Undecided;
        FORMED: "body-unformed" Undecided, "body-formed" Undecided;
        SESSION: "session-removed" Weakens, "session-added" Strengthens;
        CONVENER: "convener-removed" Restricts, "convener-added" Extends;
        PROXIES: "proxies-restricted" Restricts, "proxies-extended" Extends;

        // How decisions are made.
        PROCESS: "process-removed" Restricts, "process-added" Extends;
        MATTER: "matter-removed" Undecided, "matter-added" Undecided;
        INITIATIVE: "initiative-made-harder" Restricts, "initiative-made-easier" Extends;
        PARTICIPANT: "participant-removed" Restricts, "participant-added" Extends;
        VOTE: "vote-withdrawn" Restricts, "vote-granted" Extends;
        QUORUM: "quorum-removed" Weakens, "quorum-added" Strengthens;
        QUORUM_SIZE: "quorum-lowered" Weakens, "quorum-raised" Strengthens;
        THRESHOLD: "threshold-removed" Weakens, "threshold-added" Strengthens;
        SUPPORT: "threshold-lowered" Weakens, "threshold-raised" Strengthens;
        NOTICE: "notice-shortened" Weakens, "notice-lengthened" Strengthens;
        SAFEGUARD: "safeguard-removed" Weakens, "safeguard-added" Strengthens;

        // What follows on a breach, and how it is contested.
        SANCTION: "sanction-removed" Weakens, "sanction-added" Strengthens;
        GRAVITY: "sanction-lowered" Weakens, "sanction-raised" Strengthens;
        GROUND: "ground-removed" Extends, "ground-added" Restricts;
        REACH: "sanction-reaches-fewer" Extends, "sanction-reaches-more" Restricts;
        RECOURSE: "recourse-removed" Weakens, "recourse-added" Strengthens;
        RECOURSE_SCOPE: "recourse-narrowed" Weakens, "recourse-widened" Strengthens;

        // What is held in common, and who has a right to it.
        RESOURCE: "resource-removed" Restricts, "resource-added" Extends;
        STEWARD: "steward-removed" Weakens, "steward-added" Strengthens;
        RIGHT: "right-withdrawn" Restricts, "right-granted" Extends;
        RIGHT_HOLDER: "right-holder-removed" Restricts, "right-holder-added" Extends;
        RIGHT_CONDITION: "right-condition-removed" Extends, "right-condition-added" Restricts;

        // What has no kind of its own.
        DETAIL: "detail-removed" Undecided, "detail-added" Undecided;
        FACT: "fact-withdrawn" Record, "fact-recorded" Record;
    }
    alone {
        AMENDMENT_PROCESS_CHANGED: "amendment-process-changed" Undecided;
        ARTICLE_RENUMBERED: "article-renumbered" Editorial;
        ARTICLE_REWORDED: "article-reworded" Undecided;
        DECIDER_CHANGED: "decider-changed" Undecided;
        DEFINITION_CHANGED: "definition-changed" Undecided;
        DESCRIPTION_REWORDED: "description-reworded" Clarifies;
        DETAIL_CHANGED: "detail-changed" Undecided;
        ELEMENT_MOVED: "element-moved" Editorial;
        ENTRENCHED_CLAUSE_TOUCHED: "entrenched-clause-touched" Undecided;
        EXTENSION_CHANGED: "extension-changed" Undecided;
        FACT_ALTERED: "fact-altered" Record;
        FORCE_REVERSED: "force-reversed" Undecided;
        ID_RENAMED: "id-renamed" Editorial;
        LICENCE_CHANGED: "licence-changed" Undecided;
        MATTER_CHANGED: "matter-changed" Undecided;
        MEANING_REPLACED: "meaning-replaced" Undecided;
        METHOD_CHANGED: "method-changed" Undecided;
        ORDER_CHANGED: "order-changed" Editorial;
        PARTY_REDEFINED: "party-redefined" Undecided;
        PROPOSER_CHANGED: "proposer-changed" Undecided;
        QUORUM_CHANGED: "quorum-changed" Undecided;
        RECOURSE_REPLACED: "recourse-replaced" Undecided;
        REFERENCE_FOLLOWED: "reference-followed" Editorial;
        SEATS_CHANGED: "seats-changed" Undecided;
        SILENCE_RULE_CHANGED: "silence-rule-changed" Undecided;
        STEPS_CHANGED: "steps-changed" Undecided;
        TEXT_FORM_CHANGED: "text-form-changed" Editorial;
        TEXT_REWORDED: "text-reworded" Undecided;
        THRESHOLD_CHANGED: "threshold-changed" Undecided;
        TITLE_CHANGED: "title-changed" Editorial;
        TRANSLATION_CHANGED_ALONE: "translation-changed-alone" Editorial;
        TRANSLATION_FOLLOWED: "translation-followed" Editorial;
        TYPOGRAPHY_CORRECTED: "typography-corrected" Editorial;
        VALUE_UNKNOWN: "value-unknown" Undecided;
        VERSION_CHANGED: "version-changed" Editorial;
        VOTE_RULE_CHANGED: "vote-rule-changed" Undecided;
    }
}

/// Sorts the kinds, at compile time.
#[allow(clippy::indexing_slicing, reason = "what panics here does not compile")]
const fn by_name<const COUNT: usize>(mut kinds: [&'static Change; COUNT]) -> [&'static Change; COUNT] {
    let mut sorted = 1;
    while sorted < COUNT {
        let mut at = sorted;
        while at > 0 && precedes(kinds[at].name.as_bytes(), kinds[at - 1].name.as_bytes()) {
            kinds.swap(at, at - 1);
            at -= 1;
        }
        sorted += 1;
    }
    kinds
}

const fn precedes(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([first, rest @ ..], [second, others @ ..]) = (one, other) {
        if *first != *second {
            return *first < *second;
        }
        (one, other) = (rest, others);
    }
    one.len() < other.len()
}

/// The kind of that name.
pub(crate) fn named(name: &str) -> Option<&'static Change> {
    ALL.iter().copied().find(|change| change.name == name)
}
