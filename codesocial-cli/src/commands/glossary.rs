//! `codesocial glossary`: the terms that a document defines and those that it does not.

use codesocial_core::operations::glossary::{Glossary as Operation, Input};

use crate::arguments::Glossary;
use crate::exit::Exit;
use crate::judging::Trouble;
use crate::render::glossary;
use crate::terminal::View;
use crate::viewing;

pub(crate) fn run(arguments: &Glossary, view: &View) -> Result<Exit, Trouble> {
    viewing::run::<Operation>(
        &arguments.file,
        view,
        viewing::read,
        |document, options| Input { document, options, notation: view.page },
        |output| output.glossary.as_ref()?.page.as_deref(),
        |to, output, name| {
            glossary::write(to, output, name, view)?;
            Ok(if output.glossary.is_some() { Exit::Fine } else { Exit::Problems })
        },
    )
}
