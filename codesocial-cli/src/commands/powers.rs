//! `codesocial powers`: who can do what, by how many people.

use codesocial_core::operations::powers::{Input, Powers as Operation};

use crate::arguments::Powers;
use crate::exit::Exit;
use crate::judging::Trouble;
use crate::render::powers;
use crate::terminal::View;
use crate::viewing;

pub(crate) fn run(arguments: &Powers, view: &View) -> Result<Exit, Trouble> {
    let sizes = arguments.size.iter().cloned().collect();
    viewing::run::<Operation>(
        &arguments.file,
        view,
        viewing::read,
        |document, options| Input { document, options, sizes, graph: arguments.graph, notation: view.page },
        |output| {
            let powers = output.powers.as_ref()?;
            powers.graph.as_deref().or(powers.page.as_deref())
        },
        |to, output, name| {
            powers::write(to, output, name, view)?;
            Ok(if output.powers.is_some() { Exit::Fine } else { Exit::Problems })
        },
    )
}
