//! `codesocial convert`: the same document in the other notation.

use std::io::{self, Write};

use codesocial_core::Operation as _;
use codesocial_core::operations::convert::{Convert as Operation, Input, Options, What};
use codesocial_core::source::Format as Notation;

use crate::arguments::{Convert, Format};
use crate::escape;
use crate::exit::Exit;
use crate::files::{Place, same};
use crate::judging::{Trouble, document, write};
use crate::render::problem::{self, Subject};
use crate::sources::only_document;
use crate::terminal::{Output, View, complain};
use crate::words::{Words, fill};

pub(crate) fn run(arguments: &Convert, view: &View) -> Result<Exit, Trouble> {
    let place = Place::named(&arguments.file, arguments.stdin_filename.as_deref());
    let name = place.name();
    if let (Some(output), Place::File(file)) = (arguments.written.output(), &place)
        && same(output, file)
    {
        let writing = &Words::of(view.language()).writing;
        return Err(Trouble::Refused(fill(&writing.not_over_itself, &[("name", &output.to_string_lossy())])));
    }
    let bytes = place.read().map_err(|error| Trouble::Read(name.clone(), error))?;
    only_document(&bytes, &name).map_err(|refusal| Trouble::Read(name.clone(), refusal))?;
    let named = arguments.written.output().and_then(|path| Notation::of_name(&path.to_string_lossy()));
    let language = view.language.map(|language| language.tag().to_owned());
    let options = Options { to: arguments.to.or(named), language, ..Options::default() };
    let input = Input { document: document(bytes).named(name.as_str()), options };
    let output = Operation::run(&input)?;
    let language = view.language.unwrap_or(output.language);
    let words = Words::of(language);
    if let (Some(path), Some(text)) = (arguments.written.output(), &output.text) {
        write(path, text, arguments.written.force, view)?;
    }
    let exit = if output.text.is_some() { Exit::Fine } else { Exit::Problems };
    if view.format == Format::Json {
        let mut to = Output::json();
        writeln!(to, "{}", serde_json::to_string(&output).map_err(io::Error::from)?)?;
        to.flush()?;
        return Ok(exit);
    }
    if let (None, Some(text)) = (arguments.written.output(), &output.text) {
        let mut to = Output::file();
        to.write_all(text.as_bytes())?;
        to.flush()?;
    }
    let mut told = Output::told();
    let text = input.document.text().unwrap_or_default();
    problem::write(&mut told, &Subject { name: &name, text: &text, language }, &output.problems, None, 0, view)?;
    if let Some(message) = &output.message {
        complain(message);
    }
    if output.text.is_some() && output.from == output.format {
        let notation = if output.format == Notation::Json { "JSON" } else { "YAML" };
        complain(fill(&words.writing.same_notation, &[("name", &name), ("notation", notation)]));
    }
    for left in &output.left_out {
        let template = match left.what {
            What::Comment => &words.writing.comment_left_out,
            _ => &words.writing.anchor_left_out,
        };
        writeln!(told, "{}", fill(template, &[("text", &escape::line(&left.text)), ("line", &left.line.to_string())]))?;
    }
    Ok(exit)
}
