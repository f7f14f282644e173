//! A text that can change overnight.

use crate::analysis::context::Code;
use crate::analysis::decision::procedure::inherited;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::Field;
use crate::model::part::Part;
use crate::model::values::Name;
use crate::model::views::{Amendment, Body, Process, Session};

pub(crate) static RULE: Rule = rule!("amendment-without-notice", Audit, Note, Opposable, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for amendment in code.all::<Amendment<'a>>() {
        // What cannot be read, or found, may give notice.
        let process = amendment.process().then(|name| code.field_of(name));
        // Who is called to the session in which it is decided has that notice.
        let session = process.then(|process: Process<'a>| inherited(code, process, Process::session));
        let noticed = process.then(Process::notice).is_stated() || is_called(code, session);
        if !noticed && !amendment.notice().is_stated() {
            findings.push(Finding::new(&RULE, amendment));
        }
    }
}

/// Whether the session gives notice, or each of the body that is named in its place.
fn is_called<'a>(code: &Code<'a>, session: Field<'a, Name<'a>>) -> bool {
    let Some(named) = session.sound().and_then(|name| code.element(name.node())) else { return session.is_unsound() };
    let notice = |session: Session<'a>| session.notice().is_stated();
    match named.part {
        Part::Body => {
            let sessions: Vec<Session<'a>> = Body::of_node(named.element).sessions().each().collect();
            !sessions.is_empty() && sessions.into_iter().all(notice)
        }
        _ => notice(Session::of_node(named.element)),
    }
}
