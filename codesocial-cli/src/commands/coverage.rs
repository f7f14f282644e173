//! `codesocial coverage`: the chain from intention to action, and where it breaks off.

use codesocial_core::operations::coverage::{Coverage as Operation, Input};

use crate::arguments::Coverage;
use crate::exit::Exit;
use crate::judging::Trouble;
use crate::render::coverage;
use crate::terminal::View;
use crate::viewing;

pub(crate) fn run(arguments: &Coverage, view: &View) -> Result<Exit, Trouble> {
    viewing::run::<Operation>(
        &arguments.file,
        view,
        viewing::read,
        |document, options| Input { document, options, graph: arguments.graph },
        |output| output.coverage.as_ref()?.graph.as_deref(),
        |to, output, name| {
            coverage::write(to, output, name, view)?;
            Ok(if output.coverage.is_some() { Exit::Fine } else { Exit::Problems })
        },
    )
}
