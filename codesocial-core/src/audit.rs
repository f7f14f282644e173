//! The audit: how far a text keeps the promises of the method. The rules that find what is missing stand in `rules/`;
//! here is what they share, and what is concluded from them.

pub(crate) mod acts;
pub(crate) mod audited;
pub(crate) mod comparison;
pub(crate) mod contradictions;
pub(crate) mod deviations;
pub(crate) mod genre;
pub(crate) mod groups;
pub(crate) mod level;
pub(crate) mod matrix;
pub(crate) mod phrases;
pub(crate) mod qualities;
pub(crate) mod questions;
pub(crate) mod report;
pub(crate) mod signals;
pub(crate) mod stakes;
pub(crate) mod topics;

pub use crate::analysis::dimensions::DimensionState;
pub use crate::analysis::statement::{Answer, Statement};
pub use audited::{Audited, Tool};
pub use comparison::{Caution, Comparison, Earlier};
pub use deviations::{Deviation, DeviationState};
pub use genre::{Because, TakenFor};
pub use groups::{Apart, FindingGroup};
pub use level::{Beyond, Gap, LevelReport, Missing};
pub use matrix::Row;
pub use qualities::{QualityAtLevel, QualityReport};
pub use questions::{OpenQuestion, Passage};
pub use topics::Mention;
