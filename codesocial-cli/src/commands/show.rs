//! `codesocial show`: a document at a glance.

use codesocial_core::operations::outline::{Input, Outline as Operation};

use crate::arguments::Show;
use crate::exit::Exit;
use crate::judging::Trouble;
use crate::render::outline;
use crate::terminal::View;
use crate::viewing;

pub(crate) fn run(arguments: &Show, view: &View) -> Result<Exit, Trouble> {
    viewing::run::<Operation>(
        &arguments.file,
        view,
        viewing::read,
        |document, options| Input { document, options },
        |_| None,
        |to, output, name| {
            outline::write(to, output, name, view)?;
            // What is wrong with it is said by `validate`; only what cannot be shown at all makes this fail.
            Ok(if output.outline.is_some() { Exit::Fine } else { Exit::Problems })
        },
    )
}
