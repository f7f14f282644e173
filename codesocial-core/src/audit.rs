//! The audit: how far a text keeps the promises of the method. The rules that find what is missing stand in `rules/`;
//! here is what they share, and what is concluded from them.

mod audited;
mod commitments;
pub(crate) mod comparison;
mod deviations;
mod dimensions;
mod elements;
mod frequency;
mod level;
mod matrix;
mod qualities;
mod relations;
mod sentences;
mod statement;
mod texts;
mod wording;

pub use audited::{Audited, Tool};
pub use comparison::{Caution, Comparison, Earlier, Standing};
pub use deviations::{Deviation, DeviationState};
pub use dimensions::DimensionState;
pub use level::{Beyond, Gap, LevelReport, Missing};
pub use matrix::Row;
pub use qualities::{QualityAtLevel, QualityReport};
pub use statement::{Answer, Statement};

pub(crate) use commitments::{binding, binds};
pub(crate) use deviations::{Admission, admissions, is_admissions};
pub(crate) use dimensions::{Dimension, states};
pub(crate) use elements::{about, name_of};
pub(crate) use frequency::days_of;
pub(crate) use level::{HIGHEST, level};
pub(crate) use matrix::matrix;
pub(crate) use qualities::qualities;
pub(crate) use relations::Relations;
pub(crate) use sentences::{count_sentences, count_words, longest_sentence, most_words};
pub(crate) use statement::{says_what, says_why, statement};
pub(crate) use texts::{authoritative, in_record};
pub(crate) use wording::{List, Phrase, Spoken, folded, phrases, spoken, words};
