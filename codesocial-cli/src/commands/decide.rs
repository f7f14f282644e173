//! `codesocial decide`: what does this count of voices come to?

use codesocial_core::decision::{Outcome, Tally};
use codesocial_core::operations::decide::{Decide as Operation, Input};

use crate::arguments::Decide;
use crate::exit::Exit;
use crate::judging::Trouble;
use crate::render::decision;
use crate::terminal::View;
use crate::viewing;

pub(crate) fn run(arguments: &Decide, view: &View) -> Result<Exit, Trouble> {
    let tally = Tally {
        eligible: arguments.eligible,
        present: arguments.present,
        in_favour: arguments.in_favour,
        against: arguments.against,
        abstain: arguments.abstain,
        blank: arguments.blank,
        blocks: arguments.blocks,
    };
    let input = |document, options| Input {
        document,
        options,
        process: arguments.process.clone(),
        tally,
        approved_by: arguments.approved_by.clone(),
    };
    viewing::run::<Operation>(
        &arguments.file,
        view,
        viewing::read_closely,
        input,
        |_| None,
        |to, output, name| {
            decision::write(to, output, name, view)?;
            // Whatever the outcome, it is an answer; that there is none makes this fail.
            let answered = output.decision.as_ref().is_some_and(|decision| decision.outcome != Outcome::Undecidable);
            Ok(if answered { Exit::Fine } else { Exit::Problems })
        },
    )
}
