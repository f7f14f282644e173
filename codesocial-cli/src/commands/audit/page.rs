//! The audit of one document as a page or as a report in a file.

use std::io::Write;
use std::path::Path;

use codesocial_core::Operation as _;
use codesocial_core::operations::audit::{Audit as Operation, Input};
use codesocial_core::operations::handout::{self, Notation};
use serde_json::value::RawValue;

use crate::arguments::{Audit, Format};
use crate::exit::Exit;
use crate::judging::{Report as _, Trouble, Work, fails, not_over_document, nothing_found, options, write};
use crate::sources;
use crate::terminal::{Output, View, complain};
use crate::walk::{Look, Met};
use crate::words::{Words, fill};

/// What is written: a page, or the report as JSON.
#[derive(Clone, Copy, PartialEq)]
enum Written {
    Page(Notation),
    Report,
}

/// Nothing is done where Markdown is wanted of several documents: then it is the summary of all.
pub(super) fn run(
    arguments: &Audit,
    work: &Work<'_>,
    since: Option<Box<RawValue>>,
    view: &View,
) -> Result<Option<Exit>, Trouble> {
    let words = Words::of(view.language());
    if !view.plainly_asked() {
        let name = arguments.written.output().unwrap_or(Path::new("")).to_string_lossy();
        return Err(Trouble::Refused(fill(&words.page.contradiction, &[("name", &name)])));
    }
    let named = arguments.written.output().and_then(by_ending);
    let asked = match (view.page, view.format) {
        (Some(notation), _) => Some(Written::Page(notation)),
        (None, Format::Json) => Some(Written::Report),
        _ => None,
    };
    if let (Some(named), Some(asked), Some(path)) = (named, asked, arguments.written.output())
        && named != asked
    {
        let name = path.to_string_lossy();
        return Err(Trouble::Refused(fill(&words.page.contradiction, &[("name", &name)])));
    }
    let Some(written) = asked.or(named) else {
        let name = arguments.written.output().unwrap_or(Path::new("")).to_string_lossy().into_owned();
        return Err(Trouble::Refused(fill(&words.page.ending, &[("name", &name)])));
    };
    let paths = work.paths();
    let named = work.named(&paths, if arguments.files.all { Look::All } else { Look::Usual });
    // A second one is enough to know that there are several.
    let found: Vec<Met> = named.filter(|met| !matches!(met, Met::PassedOver(_))).take(2).collect();
    let place = match found.as_slice() {
        [Met::Document(place)] => place,
        [] => return Err(Trouble::Refused(nothing_found(&paths, words))),
        _ if view.page == Some(Notation::Markdown) && arguments.written.output().is_none() => return Ok(None),
        _ => return Err(Trouble::Refused(words.page.one_document.clone())),
    };
    not_over_document(arguments.written.output(), place, view)?;
    let options = options(&arguments.judging, work.config, view);
    let document = sources::read(place, view.language).map_err(|error| Trouble::Read(place.name(), error))?;
    let mut audit = Operation::run(&Input {
        document,
        options,
        level: work.level,
        genre: arguments.as_genre.or(work.config.genre),
        since,
    })?;
    let mut settlement = work.settlement(view)?;
    audit.settle(&place.name(), &mut settlement);
    settlement.told(view.language.unwrap_or(audit.language)).iter().for_each(complain);
    super::tell_missing(arguments, &audit, view);
    let text = match written {
        Written::Page(notation) => handout::page(&audit, notation),
        Written::Report => serde_json::to_string(&audit).map_err(std::io::Error::from)? + "\n",
    };
    let mut to = match (arguments.written.output(), written) {
        (None, Written::Page(_)) => Output::file(),
        (None, Written::Report) => Output::json(),
        (Some(_), _) => Output::people(),
    };
    match arguments.written.output() {
        None => to.write_all(text.as_bytes())?,
        Some(path) => {
            let name = path.to_string_lossy();
            write(path, &text, arguments.written.force, view)?;
            if !arguments.judging.quiet {
                writeln!(to, "{}", fill(&words.page.written, &[("name", &name)]))?;
            }
        }
    }
    to.flush()?;
    let problems = audit.falls_short() || fails(audit.counts, arguments.judging.fail_on);
    Ok(Some(if problems { Exit::Problems } else { Exit::Fine }))
}

fn by_ending(path: &Path) -> Option<Written> {
    match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "html" | "htm" => Some(Written::Page(Notation::Html)),
        "md" | "markdown" => Some(Written::Page(Notation::Markdown)),
        "json" => Some(Written::Report),
        _ => None,
    }
}
