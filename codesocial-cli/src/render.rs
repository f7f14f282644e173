//! How reports are shown to people.

pub(crate) mod answers;
pub(crate) mod audit;
pub(crate) mod calendar;
pub(crate) mod ci;
pub(crate) mod coverage;
pub(crate) mod decision;
pub(crate) mod difference;
pub(crate) mod excerpt;
pub(crate) mod explanation;
pub(crate) mod glossary;
pub(crate) mod line;
pub(crate) mod lines;
pub(crate) mod markdown;
pub(crate) mod outline;
pub(crate) mod powers;
pub(crate) mod problem;
pub(crate) mod repeats;
pub(crate) mod rules;
pub(crate) mod sheet;
pub(crate) mod style;
pub(crate) mod summary;
pub(crate) mod table;
pub(crate) mod who;
pub(crate) mod wrap;
