//! A text that can change overnight.

use crate::analysis::context::Code;
use crate::analysis::decision::procedure::{deciding_by, inherited};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::Field;
use crate::model::part::Part;
use crate::model::views::{Amendment, Body, Process, Session};
use crate::structure::index::Named;

pub(crate) static RULE: Rule = rule!("amendment-without-notice", Audit, Note, Opposable, level 2, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for amendment in code.all::<Amendment<'a>>() {
        // What cannot be read, or found, may give notice.
        let process = amendment.process().then(|name| code.field_of(name));
        let noticed = process.then(Process::notice).is_stated() || is_called(code, process);
        if !noticed && !amendment.notice().is_stated() {
            findings.push(Finding::new(&RULE, amendment));
        }
    }
}

/// Whether those who decide are called with a notice: to the session in which it is decided, to each of the body that is named in its
/// place, or else to each of the bodies that take part, or that decide by the process where it does not say who takes part.
fn is_called<'a>(code: &Code<'a>, process: Field<'a, Process<'a>>) -> bool {
    let session = process.then(|process| inherited(code, process, Process::session));
    if let Some(name) = session.sound() {
        return code.element(name.node()).is_some_and(gives_notice);
    }
    let Some(process) = process.sound().filter(|_| session.is_absent()) else { return session.is_unsound() };
    let participants = inherited(code, process, Process::participants);
    let mut named = participants.each().map(|name| code.element(name.node())).peekable();
    if named.peek().is_some() {
        return named.all(|named| named.is_some_and(gives_notice));
    }
    let mut bodies = deciding_by(code, process).peekable();
    participants.is_unsound() || (bodies.peek().is_some() && bodies.all(each_session_gives_notice))
}

fn gives_notice(named: Named<'_>) -> bool {
    match named.part {
        Part::Body => each_session_gives_notice(Body::of_node(named.element)),
        Part::Session => Session::of_node(named.element).notice().is_stated(),
        _ => false,
    }
}

fn each_session_gives_notice(body: Body<'_>) -> bool {
    let mut sessions = body.sessions().each().peekable();
    sessions.peek().is_some() && sessions.all(|session: Session<'_>| session.notice().is_stated())
}
