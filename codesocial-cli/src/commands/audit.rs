//! `codesocial audit`: how far do these documents keep the promises of the method?

use std::io::{self, Write};

use codesocial_core::operations::audit::{Audit as Operation, Input, Output};
use codesocial_core::{Counts, Language, Operation as _};

use crate::arguments::{Audit, Judging};
use crate::exit::Exit;
use crate::judging::{self, Report, Trouble};
use crate::render::audit;
use crate::render::problem::Subject;
use crate::terminal::View;

pub(crate) fn run(arguments: &Audit, view: &View) -> Result<Exit, Trouble> {
    judging::run(&arguments.files, &arguments.judging, view, |document, options| {
        let input = Input { document, options, level: arguments.level };
        Operation::run(&input).map(|output| (input.document, output))
    })
}

impl Report for Output {
    fn language(&self) -> Language {
        self.language
    }

    fn valid(&self) -> bool {
        self.valid
    }

    fn counts(&self) -> Counts {
        self.counts
    }

    fn falls_short(&self) -> bool {
        self.level.met == Some(false)
    }

    fn show(&self, to: &mut dyn Write, subject: &Subject<'_>, judging: &Judging, view: &View) -> io::Result<()> {
        audit::write(to, self, subject, judging, view)
    }
}
