//! `codesocial who`: who owes what to whom.

use codesocial_core::operations::who::{Input, Who as Operation};

use crate::arguments::Who;
use crate::exit::Exit;
use crate::judging::Trouble;
use crate::render::who;
use crate::terminal::View;
use crate::viewing;

pub(crate) fn run(arguments: &Who, view: &View) -> Result<Exit, Trouble> {
    let input = |document, options| Input { document, options, party: arguments.party.clone() };
    viewing::run::<Operation>(
        &arguments.file,
        view,
        viewing::read_closely,
        input,
        |_| None,
        |to, output, name| {
            who::write(to, output, name, view)?;
            let shown = output.parties.is_some() || output.party.is_some();
            // What is wrong with the document is said by `validate`; only what cannot be shown at all makes this fail.
            Ok(if shown { Exit::Fine } else { Exit::Problems })
        },
    )
}
