//! Small things that know nothing of social codes: dates, numbers, versions, sorting, nearest words, licences.

pub(crate) mod date;
pub(crate) mod duration_words;
pub(crate) mod language_tag;
pub(crate) mod languages;
pub(crate) mod letters;
pub(crate) mod licences;
pub(crate) mod line;
pub(crate) mod markdown;
pub(crate) mod nearest;
pub(crate) mod number;
pub(crate) mod number_words;
pub(crate) mod plain_text;
pub(crate) mod quantities;
pub(crate) mod sort;
pub(crate) mod unicode;
pub(crate) mod version;
pub(crate) mod visible;
