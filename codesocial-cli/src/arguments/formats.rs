//! The forms in which a report is asked for: one or several, each for standard output or for a file (`sarif=out.sarif`).

use std::ffi::OsStr;
use std::path::PathBuf;

use clap::builder::{EnumValueParser, PossibleValue, TypedValueParser};
use clap::error::Error;
use clap::{Arg, Command};

use crate::arguments::Form;

/// A form, and where what has it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// The form.
    pub(crate) form: Form,
    /// The file; none for standard output.
    pub(crate) file: Option<PathBuf>,
}

/// Reads `FORM` and `FORM=FILE`; the file `-` is standard output.
#[derive(Debug, Clone)]
pub(super) struct WantedParser;

impl TypedValueParser for WantedParser {
    type Value = Wanted;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<Wanted, Error> {
        // A name of a file that is not UTF-8 cannot be split here, and names no form.
        let text = value.to_string_lossy();
        let (form, file) = text.split_once('=').map_or((&*text, None), |(form, file)| (form, Some(file)));
        let form = EnumValueParser::<Form>::new().parse_ref(command, argument, OsStr::new(form))?;
        if file == Some("") {
            // As clap says it of an option without a value.
            return Err(Error::new(clap::error::ErrorKind::InvalidValue).with_cmd(command));
        }
        Ok(Wanted { form, file: file.filter(|file| *file != "-").map(PathBuf::from) })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        use clap::ValueEnum;
        Some(Box::new(Form::value_variants().iter().filter_map(ValueEnum::to_possible_value)))
    }
}
