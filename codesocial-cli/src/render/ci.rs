//! What was found, for the programs that guard a repository: each form stands in one file, over one neutral list.

mod badge;
mod csv;
mod github;
mod gitlab;
mod jsonl;
mod junit;
pub(crate) mod list;
mod place;
mod sarif;
mod summary;

use std::io;
use std::path::Path;

use crate::arguments::Form;
use crate::render::ci::list::List;

/// The list in a form, for a file or standard output; `markdown` is the summary of a job.
///
/// # Errors
/// Where a writer fails, which none does in memory.
pub(crate) fn text(form: Form, list: &List, file: Option<&Path>) -> io::Result<String> {
    match form {
        Form::Badge => badge::text(list, file),
        Form::Sarif => sarif::text(list),
        Form::Junit => junit::text(list),
        Form::Github => Ok(github::text(list)),
        Form::Gitlab => gitlab::text(list),
        Form::Csv => csv::text(list),
        Form::Markdown => Ok(summary::text(list)),
        _ => jsonl::text(list),
    }
}
