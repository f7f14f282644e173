//! The parts of the model, by the names of the schema's definitions.

/// Declares the parts of the model: the names of the schema's definitions.
macro_rules! parts {
    ($($part:ident)+) => {
        /// A part of the model, by the name of its definition in the schema.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Part {
            $($part),+
        }

        impl Part {
            /// All parts.
            pub(crate) const ALL: &[Part] = &[$(Part::$part),+];

            /// Its name in the schema.
            pub(crate) fn name(self) -> &'static str {
                match self {
                    $(Part::$part => stringify!($part)),+
                }
            }
        }
    };
}

parts! {
    Document Abstentions Action ActionStatus Adoption AdoptionMode Amendment Amount Assessment AssessmentOutcome
    AuditPlan Binding BlankVotes Cap Commitment Contributor ContributorRole Count Currency Date Decision DecisionOutcome
    Digest Dimension Dimensions Dissolution Effective Event Evidence EvidenceKind Example Exception Exchange
    ExchangeKind Force FormatVersion Governance History Holder Id Identifier Indicator Iri Item Language Licence
    Link LinkRelation Measurement Membership Method Model Natural Observed Operator PartialDate Period Planned
    Precedence Principle Process Purpose Quorum QuorumBase QuorumFailure QuorumRule Record Recourse RecourseStep
    Ref Reservation Resource ResourceKind Review Revision Right RightKind Role Sanction SanctionLevel Share
    Stakeholder StakeholderKind Standard Status Stewardship Subject SubjectKind Tally Target Term Text Threshold
    ThresholdBase Tie Time Timing Unit Unstated Version
}

impl Part {
    /// The part of that name.
    pub(crate) fn named(name: &str) -> Option<Part> {
        Part::ALL.iter().copied().find(|part| part.name() == name)
    }
}

/// A set of parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Parts(u128);

impl Parts {
    /// The parts of those names.
    pub(crate) fn named<'n>(names: impl Iterator<Item = &'n str>) -> Parts {
        Parts(names.filter_map(Part::named).fold(0, |bits, part| bits | 1 << part as u32))
    }

    /// Whether a part is among them.
    pub(crate) fn hold(self, part: Part) -> bool {
        self.0 & (1 << part as u32) != 0
    }

    /// The parts, one by one.
    pub(crate) fn each(self) -> impl Iterator<Item = Part> {
        Part::ALL.iter().copied().filter(move |part| self.hold(*part))
    }
}
